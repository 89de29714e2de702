"""Which pieces of a page are the article."""

from collections.abc import Sequence

from recoupe.stages.clean.markup import Element
from recoupe.stages.clean.pieces import HEADINGS, Piece

PROSE_CHARACTERS = 80
"""A piece this long with few links reads as prose."""
MAX_LINK_SHARE = 0.4
NOISE_COST = 30


def weight_of(piece: Piece) -> float:
    """What a piece adds to an element that holds it: prose adds, menus cost."""
    if piece.junk:
        return -0.2 * piece.length if piece.link_share > MAX_LINK_SHARE else 0.0
    plain = piece.length - piece.linked
    if piece.link_share > MAX_LINK_SHARE:
        return -NOISE_COST - 0.5 * piece.linked
    if piece.tag == "p" or piece.length >= PROSE_CHARACTERS:
        return plain if piece.length >= PROSE_CHARACTERS else 0.4 * plain
    return -NOISE_COST * 0.3


def best_element(pieces: Sequence[Piece]) -> Element | None:
    """The element whose pieces weigh most together; the deepest of equals."""
    totals: dict[int, float] = {}
    elements: dict[int, Element] = {}
    for piece in pieces:
        weight = weight_of(piece)
        element: Element | None = piece.element
        while element is not None:
            key = id(element)
            elements[key] = element
            totals[key] = totals.get(key, 0.0) + weight
            element = element.parent
    best, best_total = None, 0.0
    for key, total in totals.items():
        element = elements[key]
        if total > best_total or (
            best is not None and total == best_total and element.depth > best.depth
        ):
            best, best_total = element, total
    return best


def body_of(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of the article's body, in page order."""
    best = best_element(pieces)
    if best is None:
        return []
    inside = [
        piece
        for piece in pieces
        if best.start <= piece.element.start and piece.element.end <= best.end and not piece.junk
    ]
    return _trimmed([piece for piece in inside if _is_body(piece)])


def _is_body(piece: Piece) -> bool:
    if piece.tag in HEADINGS or piece.tag == "li":
        return piece.link_share <= 0.8  # noqa: PLR2004
    if piece.link_share > 0.6:  # noqa: PLR2004
        return False
    return piece.tag in {"p", "blockquote", "figcaption", "li", "pre"} or piece.length >= 40  # noqa: PLR2004


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    """Without headings that nothing follows."""
    while pieces and pieces[-1].tag in HEADINGS:
        pieces.pop()
    return pieces
