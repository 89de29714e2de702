"""The provenance graph as a drawing: origins on the left, pages on the right, reuse as arcs."""

from dataclasses import dataclass

from recoupe.export.html.sharing import nearest_pairs
from recoupe.export.reader import Reader
from recoupe.export.wording import Words, short_name_of
from recoupe.records import Dossier, Reuse

ROW = 34
TOP = 24
LEFT = 24
PAGE_X = 420
WIDTH = 900
LABEL_CHARACTERS = 34
DRAWN_KINDS = frozenset({"copy", "abridgement", "rewrite", "translation", "sibling"})
"""Shared quotations alone make no arc: they say nothing about who copied whom."""
MAX_ARCS = 120
"""More are a tangle that nobody reads, and ten thousand make every click slow."""


@dataclass(frozen=True, kw_only=True)
class Node:
    """An origin or a page."""

    x: int
    y: float
    label: str
    title: str
    hidden: bool
    href: str


@dataclass(frozen=True, kw_only=True)
class Edge:
    """A line from an origin to a page, or an arc between two pages."""

    path: str
    kind: str
    title: str
    directed: bool


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """Everything the SVG needs."""

    width: int
    height: int
    origins: list[Node]
    pages: list[Node]
    edges: list[Edge]
    is_whole: bool
    """Whether every pair that shares text has its arc."""


def provenance_drawing(dossier: Dossier, reader: Reader, words: Words) -> Drawing:
    """Pages in the order of their numbers; each origin at the mean height of its pages."""
    page_y = {one.id: TOP + ROW * index for index, one in enumerate(reader.articles)}
    origins = _placed_origins(dossier, page_y)
    height = TOP + ROW * max(len(page_y), len(origins), 1)
    edges = [
        Edge(
            path=_curve(LEFT + 260, y, PAGE_X - 12, page_y[page]),
            kind="part" if page in partial else "hidden" if hidden else "origin",
            title=words("provenance.part_only") if page in partial else "",
            directed=False,
        )
        for name, y, hidden, pages, partial in origins
        for page in pages
    ]
    arcs = _drawn(dossier)
    edges.extend(_arc(one, page_y, words) for one in arcs)
    return Drawing(
        width=WIDTH,
        height=height + ROW // 2,
        origins=[
            Node(x=LEFT, y=y, label=_cut(told), title=told, hidden=hidden, href="#origins")
            for name, y, hidden, *_ in origins
            for told in (words.finding(name) or name,)
        ],
        pages=[
            Node(
                x=PAGE_X,
                y=page_y[one.id],
                label=_cut(f"{reader.numbers[one.id]}. {short_name_of(one)}"),
                title=one.title,
                hidden=False,
                href=f"#page-{reader.numbers[one.id]}",
            )
            for one in reader.articles
        ],
        edges=edges,
        is_whole=len(arcs) == sum(one.kind in DRAWN_KINDS for one in dossier.reuse),
    )


def _drawn(dossier: Dossier) -> list[Reuse]:
    """Every pair that shares text; of very many, for each page the one that covers most of it."""
    arcs = [one for one in dossier.reuse if one.kind in DRAWN_KINDS]
    if len(arcs) <= MAX_ARCS:
        return arcs
    near = nearest_pairs(dossier)
    return [one for one in arcs if one.id in near]


def _placed_origins(
    dossier: Dossier, page_y: dict[str, int]
) -> list[tuple[str, float, bool, list[str], frozenset[str]]]:
    """Name, height, hidden, pages, those in part; pushed apart so that labels do not meet."""
    wished = []
    for one in dossier.origins:
        pages = sorted(page for page in one.pages if page in page_y)
        if pages:
            mean = sum(page_y[page] for page in pages) / len(pages)
            wished.append((mean, one.name, one.hidden, pages, frozenset(one.partial)))
    placed = []
    lowest = float(TOP)
    for mean, name, hidden, pages, partial in sorted(wished, key=lambda each: each[:4]):
        y = max(mean, lowest)
        placed.append((name, y, hidden, pages, partial))
        lowest = y + ROW
    return placed


def _curve(x1: float, y1: float, x2: float, y2: float) -> str:
    middle = (x1 + x2) / 2
    return f"M{x1:.0f} {y1:.1f} C{middle:.0f} {y1:.1f} {middle:.0f} {y2:.1f} {x2:.0f} {y2:.1f}"


def _arc(reuse: Reuse, page_y: dict[str, int], words: Words) -> Edge:
    start, end = reuse.left, reuse.right
    if reuse.direction == "right_to_left":
        start, end = end, start
    y1, y2 = page_y[start], page_y[end]
    x = PAGE_X + 270
    bulge = x + 30 + min(160, abs(y2 - y1) / 2)
    share = words.share(max(reuse.coverage_left, reuse.coverage_right))
    return Edge(
        path=f"M{x} {y1} C{bulge:.0f} {y1} {bulge:.0f} {y2} {x} {y2}",
        kind=reuse.kind,
        title=f"{words.kind('reuse', reuse.kind)}, {share}",
        directed=reuse.direction is not None,
    )


def _cut(label: str) -> str:
    return label if len(label) <= LABEL_CHARACTERS else f"{label[: LABEL_CHARACTERS - 1]}…"
