"""Dossiers in the formats that others read."""
