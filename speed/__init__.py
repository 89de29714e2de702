"""Pages per second and memory, beside named peers. Run `make speed`."""
