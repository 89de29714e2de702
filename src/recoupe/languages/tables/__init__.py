"""The shape of what we know of a language: one module a table, filled in `fr/` and `en/`."""
