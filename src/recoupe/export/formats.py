"""The formats in which one dossier is written to one file: add one to `FORMATS`."""

from collections.abc import Callable
from dataclasses import dataclass

from recoupe.export.html import render_story
from recoupe.export.jsonl import line_of
from recoupe.export.markdown import render_markdown
from recoupe.records import Dossier


@dataclass(frozen=True, kw_only=True)
class Format:
    """One way to write a dossier."""

    name: str
    """As `recoupe export --format` takes it."""
    ending: str
    """Of the file, with its dot."""
    render: Callable[[Dossier], bytes]
    """The whole file."""


def _html(dossier: Dossier) -> bytes:
    return render_story(dossier).encode()


def _markdown(dossier: Dossier) -> bytes:
    return render_markdown(dossier).encode()


FORMATS = (
    Format(name="html", ending=".html", render=_html),
    Format(name="md", ending=".md", render=_markdown),
    Format(name="json", ending=".json", render=line_of),
)
"""Each writes one file of one dossier."""
