"""Where a page shows its title."""

import re
from collections.abc import Sequence

from recoupe.stages.clean.inscribe import Scribe
from recoupe.stages.clean.pieces import HEADINGS, Piece

FIRST_PIECES = 150
MAX_TITLE = 200
MIN_TITLE = 15
MAX_LINKED = 0.5
BOLD = 0.9
ABOVE_PROSE = 3
WORD = re.compile(r"\w+")


def key_of(text: str) -> str:
    """A text's words without case and marks, to compare it with another."""
    return " ".join(WORD.findall(text.casefold()))


def title_piece(pieces: Sequence[Piece], scribe: Scribe, titles: Sequence[str]) -> Piece | None:
    """Where the page shows its title: the heading that says what the head says."""
    wanted = [key for key in (key_of(title) for title in titles) if key]
    headings = [
        (piece, key_of(scribe.plain(piece.ranges)))
        for piece in pieces
        if piece.tag in HEADINGS and piece.length < 400  # noqa: PLR2004
    ]
    first = [(piece, key) for piece, key in headings if piece.tag == "h1" and not piece.junk]
    for candidates in (first, headings):
        for want in wanted:
            for piece, key in candidates:
                if key and (key == want or (len(key) > 20 and (key in want or want in key))):  # noqa: PLR2004
                    return piece
    for piece in pieces[:FIRST_PIECES]:
        # Pages older than headings, and those that set their title in a `div`.
        if MIN_TITLE <= piece.length <= MAX_TITLE and piece.link_share < MAX_LINKED:
            key = "" if piece.junk else key_of(scribe.plain(piece.ranges))
            if key in wanted:
                return piece
    if not headings:
        return _bold_title(pieces)
    return first[0][0] if len(first) == 1 else None


def _bold_title(pieces: Sequence[Piece]) -> Piece | None:
    """Pages older than headings set their title in bold, right above the text."""
    prose = next((piece.index for piece in pieces if piece.is_prose and not piece.junk), 0)
    for piece in reversed(pieces[max(0, prose - ABOVE_PROSE) : prose]):
        if piece.strong > BOLD * piece.length and MIN_TITLE <= piece.length <= MAX_TITLE:
            return piece
    return None
