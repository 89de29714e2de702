"""Maths on text and graphs. Knows no news and no language."""
