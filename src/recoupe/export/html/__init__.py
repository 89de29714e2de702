"""One self-contained HTML file a story, and the index of a build."""

from recoupe.export.html.index import IndexEntry, render_index
from recoupe.export.html.story import render_story, story_file_of

__all__ = ["IndexEntry", "render_index", "render_story", "story_file_of"]
