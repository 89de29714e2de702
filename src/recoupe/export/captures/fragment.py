"""Links to a passage: into the saved page by its bytes, into the live page by its words."""

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

from recoupe.records import Evidence, RawRange

TEXTS_KEPT = 64
MAX_WHOLE = 120
"""Longer passages are named by their first and last words."""
EDGE_WORDS = 6
MIN_SURE = 24
"""Shorter passages may stand in a menu as well: they go with the words around them."""
CONTEXT = 32
"""Code points of context that evidence carries; a context this long may begin inside a word."""
WHITE = re.compile("[^\\S\u202f]+")
JOINS = re.compile("[\\w'’ʼ\u202f]")
"""What makes one word with its neighbour, if that is another of these.

UAX 29, Word_Break: letters, an apostrophe between them, and the narrow no-break space
(ExtendNumLet): in « Le sol a bougé » set with these, no word begins at Le.
"""
HAS_WORD = re.compile(r"\w")


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
    address = web_address(url)
    if address is None or not evidence.exact.strip():
        return address
    exact, before, after = _whole_words(evidence)
    start, end = _ends_of(exact)
    if len(start) >= MIN_SURE and _searched(text).count(start.casefold()) <= 1:
        # Context that the live page no longer has makes the whole directive fail.
        before = after = ""
    parts = [
        f"{_coded(before)}-" if HAS_WORD.search(before) else "",
        _coded(start),
        _coded(end),
        f"-{_coded(after)}" if HAS_WORD.search(after) else "",
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


def _whole_words(evidence: Evidence) -> tuple[str, str, str]:
    """The passage, and the words of its line before and after it.

    A search finds whole words only. A passage that begins or ends inside one is widened to it;
    what stands at the far end of the context may be a part of a word and goes.
    """
    exact = evidence.exact
    before, after = evidence.prefix.rpartition("\n")[2], evidence.suffix.partition("\n")[0]
    cut_before = before == evidence.prefix and len(before) >= CONTEXT
    cut_after = after == evidence.suffix and len(after) >= CONTEXT
    left, right = WHITE.split(before), WHITE.split(after)
    if JOINS.match(before[-1:]) and JOINS.match(exact) and len(left) > cut_before:
        exact = left.pop() + exact
        left.append("")
    if JOINS.match(after) and JOINS.match(exact[-1:]) and len(right) > cut_after:
        exact += right.pop(0)
        right.insert(0, "")
    return (
        exact,
        " ".join(left[cut_before:]).strip(),
        " ".join(right[: len(right) - cut_after]).strip(),
    )


def _ends_of(exact: str) -> tuple[str, str]:
    """First and last words of a long passage; the whole of a short one, and nothing."""
    lines = [_folded(line) for line in exact.split("\n") if line.strip()]
    first, last = lines[0].split(" "), lines[-1].split(" ")
    if len(lines) == 1 and (len(lines[0]) <= MAX_WHOLE or len(first) <= 2 * EDGE_WORDS):
        return lines[0], ""
    # One text is looked for in one block only, whereas start and end may stand in two.
    return " ".join(first[:EDGE_WORDS]), " ".join(last[-EDGE_WORDS:])


@lru_cache(maxsize=TEXTS_KEPT)
def _searched(text: str) -> str:
    """A text as a browser searches it: a dossier links to hundreds of passages of each page."""
    return _folded(text).casefold()


def _folded(words: str) -> str:
    return WHITE.sub(" ", words).strip()


def _coded(words: str) -> str:
    """Percent-encoded, with the signs that the syntax uses for itself: `-`, `,`, `&`."""
    return quote(words, safe="", errors="replace").replace("-", "%2D")
