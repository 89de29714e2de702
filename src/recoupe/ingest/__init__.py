"""Reading piles: files, folders, archives."""
