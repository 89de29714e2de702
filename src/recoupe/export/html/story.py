"""A dossier as one HTML file that works offline."""

from recoupe.export.assets import asset, environment
from recoupe.export.html.claims import claim_rows, origin_columns, used_columns
from recoupe.export.html.disagreements import conflict_views, drift_views, figure_views
from recoupe.export.html.graph import provenance_drawing
from recoupe.export.html.pages import page_views
from recoupe.export.html.voices import name_views, timeline_views, voice_views
from recoupe.export.reader import Reader
from recoupe.export.slug import slug_of
from recoupe.export.wording import (
    BASIS,
    CONFLICTS,
    DRIFTS,
    GRADES,
    REUSE,
    day_of,
    moment_of,
    origins_of,
    place_of,
)
from recoupe.records import Dossier


def story_file_of(dossier: Dossier) -> str:
    """Name of a story's file: its title, and its id so that no two are alike."""
    return f"{slug_of(dossier.story.title) or 'story'}-{dossier.story.id[-6:]}.html"


def render_story(dossier: Dossier) -> str:
    """The whole dossier: claims × origins, disagreements, provenance, voices, timeline, pages."""
    reader = Reader(dossier)
    columns = origin_columns(dossier, reader)
    shared, single = claim_rows(dossier, reader, columns)
    script, script_hash = asset("html/page.js")
    style, _ = asset("palette.css", "html/style.css")
    return (
        environment("html")
        .get_template("story.html")
        .render(
            dossier=dossier,
            story=dossier.story,
            reader=reader,
            columns=columns,
            used_columns=used_columns,
            shared=shared,
            single=single,
            conflicts=conflict_views(dossier, reader),
            figures=figure_views(dossier, reader),
            drifts=drift_views(dossier, reader),
            drawing=provenance_drawing(dossier, reader),
            voices=voice_views(dossier, reader),
            names=name_views(dossier),
            timeline=timeline_views(dossier, reader),
            pages=page_views(dossier, reader),
            grades=GRADES,
            basis=BASIS,
            reuse_words=REUSE,
            conflict_words=CONFLICTS,
            drift_words=DRIFTS,
            day_of=day_of,
            moment_of=moment_of,
            origins_of=origins_of,
            place_of=place_of,
            style=style,
            script=script,
            script_hash=script_hash,
        )
    )
