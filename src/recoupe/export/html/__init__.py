"""One self-contained HTML file a story, and the index of a build."""

from recoupe.export.html.index import IndexEntry, render_index
from recoupe.export.html.look import AUTO, Look
from recoupe.export.html.story import (
    dossier_script,
    dossier_style,
    render_dossier,
    render_story,
    story_file_of,
)

__all__ = [
    "AUTO",
    "IndexEntry",
    "Look",
    "dossier_script",
    "dossier_style",
    "render_dossier",
    "render_index",
    "render_story",
    "story_file_of",
]
