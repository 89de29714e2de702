"""Captured pages, shown inert, with the passage marked; and links to them and to the live page."""

from recoupe.export.captures.fragment import live_href, saved_href
from recoupe.export.captures.view import render_view

__all__ = ["live_href", "render_view", "saved_href"]
