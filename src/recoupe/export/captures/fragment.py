"""Links to a passage: into the saved page by its bytes, into the live page by its words."""

import re
from urllib.parse import quote, urlsplit

from recoupe.records import Evidence, RawRange

MAX_WHOLE = 120
"""Longer passages are named by their first and last words."""
EDGE_WORDS = 6
MIN_SURE = 24
"""Shorter passages may stand in a menu as well: they go with the words around them."""
CONTEXT = 32
"""Code points of context that evidence carries; a context this long may begin inside a word."""
JOINS_WORDS = re.compile(r"[\w'’ʼ‑-]")
WORD_CUT_BEFORE = re.compile(r"\A\S*\s")
WORD_CUT_AFTER = re.compile(r"\s\S*\Z")


def saved_href(page: str, raw: tuple[RawRange, ...] = ()) -> str:
    """Where the view of a page stands, seen from a story, opened at some bytes.

    >>> saved_href("ab12", (RawRange(1033, 1101), RawRange(1200, 1210)))
    '../views/ab12.html#b=1033-1101,1200-1210'
    """
    ranges = ",".join(f"{one.start}-{one.end}" for one in raw)
    return f"../views/{page}.html" + (f"#b={ranges}" if ranges else "")


def live_href(url: str | None, evidence: Evidence, text: str) -> str | None:
    """The page's address with a text directive for the passage; None where no link is safe.

    Args:
        url: of the page, anything a page may say of itself.
        evidence: the passage.
        text: of its article, where the words are looked for a second time.

    Source: WICG "URL Fragment Text Directives" (scroll-to-text-fragment), section 3.
    """
    words = evidence.exact.split()
    address = web_address(url)
    if address is None:
        return None
    if not words:
        return address
    start, end = _ends_of(evidence.exact)
    before, after = _context_of(evidence, start, text)
    parts = [
        f"{_coded(before)}-" if before else "",
        _coded(start),
        _coded(end),
        f"-{_coded(after)}" if after else "",
    ]
    directive = ":~:text=" + ",".join(part for part in parts if part)
    return address + ("" if "#" in address else "#") + directive


def web_address(url: str | None) -> str | None:
    """The address where it is one of the web; a page may call itself `javascript:` anything."""
    if url is None or re.search(r"[\x00-\x20\x7f-\x9f\ud800-\udfff<>\"\\]", url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or "@" in parts.netloc:
        return None
    return url.partition(":~:")[0]


def _ends_of(exact: str) -> tuple[str, str]:
    """First and last words of a long passage; the whole of a short one, and nothing."""
    lines = [" ".join(line.split()) for line in exact.split("\n") if line.strip()]
    first, last = lines[0].split(), lines[-1].split()
    if len(lines) > 1:
        # A search goes through one block only, whereas start and end may stand in two.
        return " ".join(first[:EDGE_WORDS]), " ".join(last[-EDGE_WORDS:])
    if len(lines[0]) <= MAX_WHOLE or len(first) <= 2 * EDGE_WORDS:
        return lines[0], ""
    return " ".join(first[:EDGE_WORDS]), " ".join(last[-EDGE_WORDS:])


def _context_of(evidence: Evidence, start: str, text: str) -> tuple[str, str]:
    """Words around the passage, each side only where it is needed.

    Context that the live page no longer has makes the whole directive fail, so that less is more:
    it goes with words that are short or come twice, and with an edge inside a word, which a search
    for whole words would miss.
    """
    folded = " ".join(text.split()).casefold()
    unsure = len(start) < MIN_SURE or folded.count(start.casefold()) > 1
    before = evidence.prefix.rpartition("\n")[2]
    after = evidence.suffix.partition("\n")[0]
    glued_before = bool(JOINS_WORDS.match(before[-1:]))
    glued_after = bool(JOINS_WORDS.match(after[:1]))
    if before == evidence.prefix and len(before) >= CONTEXT:
        before = WORD_CUT_BEFORE.sub("", before, count=1)
    if after == evidence.suffix and len(after) >= CONTEXT:
        after = WORD_CUT_AFTER.sub("", after, count=1)
    return (
        _folded(before) if unsure or glued_before else "",
        _folded(after) if unsure or glued_after else "",
    )


def _folded(words: str) -> str:
    """On one line; nothing where no word is left, since marks alone are found nowhere."""
    return " ".join(words.split()) if re.search(r"\w", words) else ""


def _coded(words: str) -> str:
    """Percent-encoded, with the signs that the syntax uses for itself: `-`, `,`, `&`."""
    return quote(words, safe="", errors="replace").replace("-", "%2D")
