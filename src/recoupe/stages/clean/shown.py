"""Where a web page shows when its article was published, and when it was changed.

Dates stand all over a page: the day of the visit in the banner, those of other articles in cards,
of readers in comments, of the site in the footer. The article's stands between its title and its
text, right above the title inside the article's own element, or right below the text with words
that say so.
"""

from collections.abc import Iterator, Sequence

from recoupe.stages.clean.content import home_of
from recoupe.stages.clean.inscribe import Scribe
from recoupe.stages.clean.instants import instant_of
from recoupe.stages.clean.pieces import HEADINGS, Piece
from recoupe.stages.clean.tree import Document, Element
from recoupe.stages.clean.visible import MAX_LINE, ShownDates, dates_of_line, label_in

ABOVE = 3
"""Pieces above the title that may hold its date."""
ABOVE_TEXT = 8
"""The same above the text of a page without a title."""
BELOW = 3
MAX_LINKED = 0.5
MANY_TIMES = 3
"""A text with so many `time` elements is a live page: they are those of its entries."""
ELSEWHERE = frozenset(("related", "advert", "comments", "newsletter", "legal", "cookie", "player"))
"""Junk whose dates are not the article's. A "navigation" is often the line of the date."""
TOO_WIDE = frozenset(("html", "body"))


def shown_dates(
    document: Document,
    pieces: Sequence[Piece],
    title: Piece | None,
    body: Sequence[Piece],
    *,
    day_first: bool | None,
) -> ShownDates:
    """The dates that readers see beside an article.

    Args:
        document: the page.
        pieces: all of its pieces, in page order.
        title: where it shows its title.
        body: the pieces of the article's text, in page order, without title.
        day_first: how dates in figures are read.
    """
    if not body:
        return ShownDates()
    prose = next((piece for piece in body if piece.is_prose and not piece.role), body[0])
    own = {piece.index for piece in body if piece.is_prose}
    places = _places_above(pieces, title, prose, body)
    scribe = Scribe(document.text)
    found = ShownDates()
    for piece in places:
        if piece.index not in own and _may_tell(piece):
            labelled = piece.tag in HEADINGS
            line = scribe.plain(piece.ranges)
            found = found.or_else(dates_of_line(line, day_first=day_first, labelled=labelled))
    found = _times(document, scribe, places, prose).or_else(found)
    for piece in pieces[prose.index + 1 : min(prose.index + BELOW, body[-1].index) + 1]:
        # A standfirst without a name of its own looks like the first paragraph.
        if found.published is None and not piece.is_prose and _may_tell(piece):
            line = scribe.plain(piece.ranges)
            found = found.or_else(dates_of_line(line, day_first=day_first, labelled=True))
    if found.published is None:
        for piece in _places_below(pieces, prose, body[-1]):
            line = scribe.plain(piece.ranges)
            told = dates_of_line(line, day_first=day_first, labelled=True)
            found = found.or_else(ShownDates(published=told.published))
    return found


def _places_above(
    pieces: Sequence[Piece], title: Piece | None, prose: Piece, body: Sequence[Piece]
) -> list[Piece]:
    """Pieces that may hold the date, the nearest to the title first."""
    # A title in bold is that of a page older than headings, and than banners with dates.
    if title is None or title.tag not in HEADINGS or title.index > prose.index:
        start = min(prose.index, body[0].index)
        above = []
        for piece in reversed(pieces[max(0, start - ABOVE_TEXT) : start]):
            if piece.link_share > MAX_LINKED:
                break
            above.append(piece)
        return [*reversed(above), *pieces[start : prose.index]]
    between = list(pieces[title.index + 1 : prose.index])
    home = _shared(title.element, prose.element)
    if home is None or home.tag in TOO_WIDE:
        return between
    above = [
        piece
        for piece in pieces[max(0, title.index - ABOVE) : title.index]
        if piece.start > home.start and piece.link_share <= MAX_LINKED
    ]
    return between + above


def _shared(one: Element, other: Element) -> Element | None:
    """The smallest element that holds both."""
    there = {id(element) for element in (one, *one.ancestors())}
    return next((element for element in (other, *other.ancestors()) if id(element) in there), None)


def _places_below(pieces: Sequence[Piece], prose: Piece, last: Piece) -> Iterator[Piece]:
    """The last piece of the text and those right below it, beside the paragraphs."""
    yield last
    home = home_of(prose)
    for piece in pieces[last.index + 1 : last.index + BELOW + 1]:
        if piece.tag in HEADINGS or piece.link_share > MAX_LINKED or piece.junk in ELSEWHERE:
            return
        if home is None or not home.start <= piece.start < home.end or home.tag in TOO_WIDE:
            return
        yield piece


def _may_tell(piece: Piece) -> bool:
    return (
        piece.junk not in ELSEWHERE
        and piece.tag != "figcaption"
        and piece.role != "caption"
        and piece.length <= MAX_LINE
    )


def _times(document: Document, scribe: Scribe, places: Sequence[Piece], prose: Piece) -> ShownDates:
    """What `time` elements say that stand in these places, or empty between them."""
    if not places:
        return ShownDates()
    start, end = min(piece.start for piece in places), prose.start
    elements = [
        element
        for element in document.elements
        if element.tag == "time" and start - MAX_LINE <= element.start < end
    ]
    if len(elements) > 2 * MANY_TIMES:
        return ShownDates()
    found = ShownDates()
    before = start
    for element in elements:
        read = instant_of(element.get("datetime"))
        piece = next((one for one in places if one.start <= element.inner < one.end), None)
        if read is None or _is_elsewhere(element, piece):
            continue
        label = _label_of(element, piece, before, scribe)
        before = element.end
        one = ShownDates(modified=read) if label == "modified" else ShownDates(published=read)
        found = found.or_else(one)
    return found


def _is_elsewhere(element: Element, piece: Piece | None) -> bool:
    if piece is not None:
        return not _may_tell(piece)
    # An empty element is no piece: it counts where it stands in no link and no list.
    return any(one.tag in {"a", "li", "aside", "nav", "footer"} for one in element.ancestors())


def _label_of(element: Element, piece: Piece | None, before: int, scribe: Scribe) -> str:
    if "modified" in element.raw.lower() or "updated" in element.raw.lower():
        return "modified"
    if piece is None:
        return ""
    ranges = [
        (max(low, before), min(high, element.start))
        for low, high in piece.ranges
        if max(low, before) < min(high, element.start)
    ]
    return label_in(scribe.plain(ranges)) or label_in(scribe.plain([(element.inner, element.end)]))
