"""Where in each page its shared text stands: a bar a page, a piece a passage."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from recoupe.algorithms.origin_keys import is_from
from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Dossier, Origin, Passage, Reuse, Span

WIDTH = 640
LEAST_LABELLED = 22
"""Units: narrower pieces carry no number."""
COLOURS = 5
"""Origins past this many share the last colour; the text of a piece names them all."""
LOOKS = {
    "verbatim": "same",
    "edited": "same",
    "rewritten": "other-words",
    "translated": "other-words",
    "quotation": "quoted",
}
"""Boilerplate is not drawn."""
RANKS = ("same", "other-words", "quoted")


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of a page that other pages have too."""

    x: float
    width: float
    look: str
    """`same`, `other-words`, `quoted`: drawn full, striped, dotted."""
    colour: int
    """By origin, 0 for the one behind most pages."""
    pages: tuple[int, ...]
    label: str
    """Numbers of those pages; empty where the piece is too narrow."""
    start: int
    end: int
    """Per cent of the page."""
    origins: tuple[str, ...]
    """Names of what both pages rest on; empty where nothing is known."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One page."""

    number: int
    name: str
    pieces: list[Piece]
    shared: float
    """Share of the page's characters that some other page has, in [0, 1]."""


@dataclass(frozen=True)
class _Held:
    start: int
    end: int
    look: str
    page: int
    origins: tuple[int, ...]


def coverage_bars(dossier: Dossier, reader: Reader) -> list[Bar]:
    """Pages that share something, in the order of their numbers."""
    origins = _ranked(dossier)
    bars = []
    for article in reader.articles:
        held = list(_held(article.id, dossier.reuse, origins, reader))
        if not held or not article.text:
            continue
        pieces = list(_pieces(held, len(article.text), origins))
        bars.append(
            Bar(
                number=reader.numbers[article.id],
                name=short_name_of(article),
                pieces=pieces,
                shared=sum(one.width for one in pieces if one.look != "quoted") / WIDTH,
            )
        )
    return bars


def coverage_key(dossier: Dossier) -> list[str]:
    """Names of the origins that have a colour of their own, in the order of the colours."""
    return [one.name for one in _ranked(dossier)[: COLOURS - 1] if len(one.pages) > 1]


def _ranked(dossier: Dossier) -> list[Origin]:
    return sorted(dossier.origins, key=lambda one: (-len(one.pages), one.name, one.id))


def _held(
    page: str, reuse: Iterable[Reuse], origins: Sequence[Origin], reader: Reader
) -> Iterator[_Held]:
    for one in reuse:
        if page not in {one.left, one.right}:
            continue
        other = one.right if page == one.left else one.left
        common = [
            (place, origin)
            for place, origin in enumerate(origins)
            if {page, other} <= set(origin.pages)
        ]
        for passage in one.passages:
            look = LOOKS.get(passage.kind)
            if look is not None:
                span = _side(passage, one, page)
                behind = tuple(
                    place for place, origin in common if _may_be_from(origin, page, span)
                )
                yield _Held(span.start, span.end, look, reader.numbers[other], behind)


def _side(passage: Passage, reuse: Reuse, page: str) -> Span:
    return (passage.left if page == reuse.left else passage.right).span


def _may_be_from(origin: Origin, page: str, span: Span) -> bool:
    """Whether a stretch can come from an origin: not where it is known that others do."""
    known = any(one.page == page for one in origin.passages)
    return page not in origin.partial or not known or is_from(origin, page, span)


def _pieces(held: Sequence[_Held], length: int, origins: Sequence[Origin]) -> Iterator[Piece]:
    """Stretches between two ends of passages, neighbours that say the same joined."""
    cuts = sorted({place for one in held for place in (one.start, one.end)})
    runs: list[tuple[int, int, list[_Held]]] = []
    for start, end in pairwise(cuts):
        here = [one for one in held if one.start <= start and one.end >= end]
        if here and runs and runs[-1][1] == start and _says(runs[-1][2]) == _says(here):
            runs[-1] = (runs[-1][0], end, here)
        elif here:
            runs.append((start, end, here))
    for start, end, here in runs:
        yield _piece(start, end, here, length, origins)


def _says(here: Iterable[_Held]) -> tuple[tuple[int, ...], str]:
    known = list(here)
    look = min((one.look for one in known), key=RANKS.index)
    return tuple(sorted({one.page for one in known})), look


def _piece(
    start: int, end: int, here: Sequence[_Held], length: int, origins: Sequence[Origin]
) -> Piece:
    pages, look = _says(here)
    behind = sorted({place for one in here for place in one.origins})
    width = WIDTH * (end - start) / length
    return Piece(
        x=round(WIDTH * start / length, 1),
        width=round(width, 1),
        look=look,
        colour=min(behind[0], COLOURS - 1) if behind else COLOURS,
        pages=pages,
        label=_label(pages, width),
        start=round(100 * start / length),
        end=round(100 * end / length),
        origins=tuple(origins[place].name for place in behind),
    )


def _label(pages: Sequence[int], width: float) -> str:
    whole = ", ".join(map(str, pages))
    room = int(width / 7)
    if len(whole) <= room:
        return whole
    return f"{pages[0]}…" if width >= LEAST_LABELLED else ""
