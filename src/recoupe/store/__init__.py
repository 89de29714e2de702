"""Where captured pages and what was made of them are kept."""
