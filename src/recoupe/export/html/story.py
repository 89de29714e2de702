"""A dossier as one HTML file that works offline, or as a part of somebody else's page."""

from collections.abc import Mapping

from jinja2 import Template
from markupsafe import Markup

from recoupe.export.assets import asset, environment
from recoupe.export.html.claims import ClaimTable, claim_table
from recoupe.export.html.coverage import coverage_bars, coverage_key
from recoupe.export.html.disagreements import conflict_views, drift_views
from recoupe.export.html.figures import figure_views
from recoupe.export.html.graph import provenance_drawing
from recoupe.export.html.look import Look
from recoupe.export.html.pages import page_views
from recoupe.export.html.sharing import sharing_of
from recoupe.export.html.voices import name_views, timeline_views, voice_views
from recoupe.export.reader import Reader
from recoupe.export.slug import slug_of
from recoupe.export.wording import place_of
from recoupe.records import Dossier

STYLES = ("palette.css", "html/style.css", "html/grid.css", "html/panel.css", "html/print.css")
SCRIPTS = ("html/base.js", "html/panel.js", "html/grid.js", "html/story.js")
SHOWN_AT_FIRST = 12
"""Disagreements of a kind, and sayings of a voice, that are not folded."""


def story_file_of(dossier: Dossier) -> str:
    """Name of a story's file: its title, and its id so that no two are alike."""
    return f"{slug_of(dossier.story.title) or 'story'}-{dossier.story.id[-6:]}.html"


def render_story(dossier: Dossier, look: Look | None = None) -> str:
    """The whole dossier as one file, its style and script inside.

    Args:
        dossier: the story.
        look: words and links; by default the language of most pages, links into a build's folder.
    """
    script, script_hash = asset(*SCRIPTS)
    style, style_hash = asset(*STYLES)
    return _template("story.html").render(
        **_parts_of(dossier, look or Look.of(dossier)),
        style=style,
        style_hash=style_hash,
        script=script,
        script_hash=script_hash,
    )


def render_dossier(dossier: Dossier, look: Look | None = None) -> Markup:
    """What stands between the body's tags: head, parts, reading panel, keys.

    For a page that brings `dossier_style` and `dossier_script` itself.
    """
    parts = _parts_of(dossier, look or Look.of(dossier))
    return Markup(_template("dossier.html").render(**parts))  # noqa: S704  escaped by the template


def dossier_style() -> str:
    """The style sheet of a dossier and of the index."""
    return str(asset(*STYLES)[0])


def dossier_script() -> str:
    """The script of a dossier and of the index."""
    return str(asset(*SCRIPTS)[0])


def _template(name: str) -> Template:
    return environment("html").get_template(name)


def _parts_of(dossier: Dossier, look: Look) -> Mapping[str, object]:
    words = look.words
    reader = Reader(dossier, look.links)
    table = claim_table(dossier, reader)
    return {
        "t": words,
        "links": look.links,
        "dossier": dossier,
        "story": dossier.story,
        "reader": reader,
        "table": table,
        "short": _in_short(dossier, table),
        "conflicts": conflict_views(dossier, reader),
        "figures": figure_views(dossier, reader, words),
        "drifts": drift_views(dossier, reader),
        "drawing": provenance_drawing(dossier, reader, words),
        "sharing": sharing_of(dossier, reader),
        "bars": coverage_bars(dossier, reader),
        "coverage_key": coverage_key(dossier),
        "voices": voice_views(dossier, reader),
        "names": name_views(dossier),
        "timeline": timeline_views(dossier, reader, words),
        "pages": list(page_views(dossier, reader, words)),
        "decisions": dossier.decisions,
        "place_of": place_of,
        "shown_at_first": SHOWN_AT_FIRST,
    }


def _in_short(dossier: Dossier, table: ClaimTable) -> Mapping[str, int]:
    """The numbers of the first ten seconds."""
    return {
        "shared": len(table.rows),
        "several": sum(row.claim.floor > 1 for row in table.rows),
        "one": sum(row.rests_on_one for row in table.rows),
        "unjudged": sum(one.count for one in dossier.abstentions),
    }
