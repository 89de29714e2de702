"""`index.html`: the stories of a build, and what was left out."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe import __version__
from recoupe.export.assets import asset, environment
from recoupe.export.html.story import SCRIPTS, STYLES
from recoupe.export.wording import place_of, words_of
from recoupe.records import Dossier, Skipped


class IndexEntry(Struct, frozen=True, kw_only=True):
    """A story as the index and `build.json` list it."""

    id: str
    title: str
    file: str
    pages: tuple[str, ...]
    """Page ids."""
    outlets: tuple[str, ...]
    floor: int
    ceiling: int
    first: str | None
    last: str | None
    place: str | None
    languages: tuple[str, ...]
    claims: int
    """Claims that more than one page makes."""
    conflicts: int
    drifts: int

    @classmethod
    def of(cls, dossier: Dossier, file: str) -> "IndexEntry":
        """The entry of a dossier that stands in `file`."""
        story = dossier.story
        return cls(
            id=story.id,
            title=story.title,
            file=file,
            pages=story.pages,
            outlets=tuple(sorted({one.outlet for one in dossier.articles if one.outlet})),
            floor=story.floor,
            ceiling=story.ceiling,
            first=story.first,
            last=story.last,
            place=story.place,
            languages=story.languages,
            claims=sum(len(one.pages) > 1 for one in dossier.claims),
            conflicts=len(dossier.conflicts),
            drifts=len(dossier.drifts),
        )


def render_index(
    entries: Sequence[IndexEntry],
    skipped: Sequence[Skipped],
    *,
    pages: int,
    language: str = "en",
) -> str:
    """The index as one HTML file.

    Args:
        entries: in the order of the build, largest stories first.
        skipped: pages left out, of the whole pile.
        pages: different pages read.
        language: of the interface.
    """
    script, script_hash = asset(*SCRIPTS)
    style, style_hash = asset(*STYLES)
    return (
        environment("html")
        .get_template("index.html")
        .render(
            stories=[one for one in entries if len(one.pages) > 1],
            singles=[one for one in entries if len(one.pages) == 1],
            skipped=skipped,
            pages=pages,
            version=__version__,
            style=style,
            style_hash=style_hash,
            script=script,
            script_hash=script_hash,
            t=words_of(language),
            place_of=place_of,
        )
    )
