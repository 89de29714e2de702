"""Which pieces of a page are the article."""

from collections.abc import Sequence
from itertools import pairwise

from recoupe.records import BlockKind
from recoupe.stages.clean.pieces import HEADINGS, MAX_PROSE_LINK_SHARE, PROSE_CHARACTERS, Piece
from recoupe.stages.clean.tree import Element

NOISE_COST = 30
JUNK_COST = 4
MAX_ITEM_LINK_SHARE = 0.8
MAX_PARAGRAPH_LINK_SHARE = 0.6
MAX_HOME_LINK_SHARE = 0.9
SHORT = 40
MIN_OPENING = 2
MIN_POINT = 20
"""Shorter items without a link are labels of a menu."""
LINKED_TITLE = 0.9
"""A heading with this share of its characters in links leads to another page."""
CARDS = 3
MAX_CARD_PROSE = 2
MAX_CARD_CHARACTERS = 450


def weight_of(piece: Piece) -> float:
    """What a piece adds to an element that holds it: prose adds, menus cost."""
    if piece.junk:
        return -JUNK_COST
    plain = piece.length - piece.linked
    if piece.link_share > MAX_PROSE_LINK_SHARE:
        return -NOISE_COST - 0.5 * piece.linked
    if piece.tag == "p" or piece.length >= PROSE_CHARACTERS:
        return plain if piece.length >= PROSE_CHARACTERS else 0.4 * plain
    if piece.tag in {"tr", "td", "th"}:
        return 0.2 * plain
    return -NOISE_COST * 0.3


def mark_cards(pieces: Sequence[Piece]) -> None:
    """Marks cards as `related`: a linked heading with a few lines, over and over.

    A list of teasers can be longer than the article above it, and reads like prose.
    """
    homes = _prose_homes(pieces)
    heads = [
        index
        for index, piece in enumerate(pieces)
        if piece.tag in HEADINGS and piece.link_share > LINKED_TITLE and piece.length > 15  # noqa: PLR2004
    ]
    run: list[int] = []
    for index in [*heads, None]:
        if index is not None and (not run or _is_card(pieces[run[-1] + 1 : index])):
            run.append(index)
            continue
        if len(run) >= CARDS:
            _mark_run(pieces, run, homes)
        run = [] if index is None else [index]


def mark_teasers(pieces: Sequence[Piece]) -> None:
    """Marks lists as `related` whose items all begin with a link and go on in prose."""
    run: list[Piece] = []
    for piece in [*pieces, None]:
        if (
            piece is not None
            and piece.tag == "li"
            and piece.first_linked
            and piece.length >= PROSE_CHARACTERS
            and piece.link_share > 0.12  # noqa: PLR2004
        ):
            run.append(piece)
            continue
        if len(run) > CARDS:
            for one in run:
                one.junk = one.junk or "related"
        run = []


def _prose_homes(pieces: Sequence[Piece]) -> dict[int, int]:
    """How many paragraphs of prose each element has as children."""
    homes: dict[int, int] = {}
    for piece in pieces:
        if piece.is_prose and not piece.junk:
            key = id(home_of(piece))
            homes[key] = homes.get(key, 0) + 1
    return homes


def home_of(piece: Piece) -> Element | None:
    """The element whose children the paragraphs of a body are."""
    return piece.element.parent if piece.tag in {"p", *HEADINGS} else piece.element


def _is_card(between: Sequence[Piece]) -> bool:
    prose = [piece for piece in between if piece.is_prose]
    return (
        len(prose) <= MAX_CARD_PROSE
        and sum(piece.length for piece in prose) <= MAX_CARD_CHARACTERS
        and len(between) <= 12  # noqa: PLR2004
    )


def _mark_run(pieces: Sequence[Piece], run: Sequence[int], homes: dict[int, int]) -> None:
    widths = sorted(after - before for before, after in pairwise(run))
    width = widths[len(widths) // 2]
    heads = {id(home_of(pieces[index])) for index in run}
    for piece in pieces[run[0] : run[-1] + width]:
        home = id(home_of(piece))
        # Teasers between the paragraphs of an article: these paragraphs have a parent of their own.
        if homes.get(home, 0) >= CARDS and (piece.is_prose or home not in heads):
            continue
        piece.junk = piece.junk or "related"


def best_element(pieces: Sequence[Piece]) -> Element | None:
    """The element whose pieces weigh most together; the deepest of equals."""
    totals: dict[int, float] = {}
    elements: dict[int, Element] = {}
    for piece in pieces:
        weight = weight_of(piece)
        # A paragraph is no home of paragraphs, whatever its length and the menus beside it.
        element = home_of(piece)
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


def best_run(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The neighbours that weigh most together: a tail of teasers costs more than it adds."""
    best_total, best_range = 0.0, (0, 0)
    total, start = 0.0, 0
    for index, piece in enumerate(pieces):
        if total <= 0:
            total, start = 0.0, index
        total += weight_of(piece)
        if total > best_total:
            best_total, best_range = total, (start, index + 1)
    return pieces[best_range[0] : best_range[1]]


def body_of(pieces: Sequence[Piece], title: Piece | None) -> list[Piece]:
    """The pieces of the article's body, in page order."""
    mark_cards(pieces)
    mark_teasers(pieces)
    best = best_element(pieces)
    if best is None:
        return []
    inside = [piece for piece in pieces if best.start <= piece.start and piece.end <= best.end]
    run = _with_siblings(inside, best_run(inside))
    run = _with_opening(pieces, run, title)
    run = _after_title(_with_heading(pieces, run), title)
    homes = _prose_homes(run)
    found: list[Piece] = []
    for piece in run:
        if piece.junk:
            continue
        at_home = homes.get(id(home_of(piece)), 0) >= CARDS
        if _is_body(piece, at_home) or (found and is_announced(found[-1], piece)):
            found.append(piece)
    return found


def is_announced(before: Piece, piece: Piece) -> bool:
    """Whether a link is what the sentence above it names: « une adresse est ouverte : »."""
    return (
        before.last == ":"
        and before.is_prose
        and before.index == piece.index - 1
        and piece.tag == before.tag == "p"
        and home_of(before) is home_of(piece)
    )


def _with_siblings(inside: Sequence[Piece], run: Sequence[Piece]) -> Sequence[Piece]:
    """The run, drawn out to all prose that has the same parent as most of its prose."""
    homes: dict[int, int] = {}
    for piece in run:
        if piece.is_prose and not piece.junk:
            key = id(home_of(piece))
            homes[key] = homes.get(key, 0) + piece.length
    if not homes:
        return run
    home = max(homes, key=lambda key: homes[key])
    same = [
        index
        for index, piece in enumerate(inside)
        if piece.is_prose and not piece.junk and id(home_of(piece)) == home
    ]
    first = inside.index(run[0])
    return inside[min(first, same[0]) : max(first + len(run), same[-1] + 1)]


def _with_opening(
    pieces: Sequence[Piece], run: Sequence[Piece], title: Piece | None
) -> Sequence[Piece]:
    """The run with the paragraphs between title and run: a live blog has an article above it."""
    if title is None or not run:
        return run
    between = [
        piece
        for piece in pieces[title.index + 1 : run[0].index]
        if not piece.junk and not piece.role
    ]
    opening = [piece for piece in between if piece.is_prose and piece.tag == "p"]
    if len(opening) < MIN_OPENING:
        # Key points: a list without a link, right above the text.
        opening = [piece for piece in between if piece.tag == "li"]
        if len(opening) < MIN_OPENING or not all(map(_is_point, opening)):
            return run
    return pieces[opening[0].index : run[-1].index + 1]


def _is_point(piece: Piece) -> bool:
    return not piece.links and piece.length >= MIN_POINT


def _with_heading(pieces: Sequence[Piece], run: Sequence[Piece]) -> list[Piece]:
    """The run with headings and captions that stand right before it."""
    if not run:
        return []
    found = list(run)
    index = run[0].index - 1
    while index >= 0 and not pieces[index].junk and _goes_before(pieces[index]):
        found.insert(0, pieces[index])
        index -= 1
    return found


def _goes_before(piece: Piece) -> bool:
    return kind_of(piece) in {"heading", "caption"} and piece.tag != "h1"


def _after_title(run: list[Piece], title: Piece | None) -> list[Piece]:
    """What stands before the title is not the article, unless most of it stands there."""
    if title is None:
        return run
    after = [piece for piece in run if piece.index > title.index]
    prose = sum(piece.length for piece in run if piece.is_prose)
    return after if sum(piece.length for piece in after if piece.is_prose) > 0.5 * prose else run


def _is_body(piece: Piece, at_home: bool) -> bool:  # noqa: FBT001
    """Whether a piece inside the body belongs to it.

    Args:
        piece: not junk by its class names.
        at_home: it stands beside paragraphs of the body, as a child of the same element.
    """
    if piece.role in {"byline", "date"} and not piece.is_prose:
        return False
    if piece.role == "post":
        # Networks link the whole of a post to itself.
        return True
    share = piece.link_share
    if piece.tag in HEADINGS or piece.tag == "li":
        return share <= MAX_ITEM_LINK_SHARE
    if share > (MAX_HOME_LINK_SHARE if at_home else MAX_PARAGRAPH_LINK_SHARE):
        return False
    if piece.tag in {"p", "blockquote", "figcaption", "pre", "tr"} or piece.length >= SHORT:
        return True
    # Live pages put each sentence of their reporters in a box of its own.
    return piece.length >= SHORT // 2 and piece.last in ".!?…" and not piece.linked


def kind_of(piece: Piece) -> BlockKind:
    """The kind of block that a piece makes."""
    if piece.role == "caption" or piece.tag in {"figcaption", "caption"}:
        return "caption"
    if piece.role in {"standfirst", "post"}:
        return "post" if piece.role == "post" else "standfirst"
    if piece.tag in HEADINGS:
        return "heading"
    if piece.tag == "li":
        return "list_item"
    return "quote" if piece.tag == "blockquote" else "paragraph"
