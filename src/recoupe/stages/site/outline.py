"""Article → the digests of its lines, with what each is like.

Three things tell the site's voice from the journalist's without any table of phrases. A news text
is made of sentences; labels, taglines and teasers are not. A news text speaks of its subject, so
that the words of a line come back in the sentences around it. And a news text does not speak to
its reader; a site does.
"""

import re
import struct
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from typing import NamedTuple
from urllib.parse import urlsplit

from recoupe.algorithms.folding import WORD, fold
from recoupe.algorithms.stems import stem
from recoupe.languages import Language, furniture, language_of
from recoupe.languages.tables.furniture import compiled
from recoupe.records import Article, Outline

LINE = struct.Struct(">8sHB")
"""Digest, characters, marks of one block."""
TITLE, HEADING, CAPTION, SENTENCE, TIED, TO_READER = 1, 2, 4, 8, 16, 32

DIGEST_BYTES = 8
MAX_LENGTH = 0xFFFF
MAX_LABEL_WORDS = 4
"""Without markup, only so short a line is taken for a subhead."""
MIN_CONTENT_LETTERS = 4
MIN_SITE_LETTERS = 3
TIED_WORDS = 0.5
"""A line with this share of its telling words in the text around it speaks of the same thing."""
SENTENCE_END = re.compile(r"[.!?…:;]\W{0,3}\Z")
QUOTED = re.compile(r"[«»“”„\"]")
SAME_SITE = re.compile(r"(?:www\d?|m|amp|mobile)\.")


class Traced(NamedTuple):
    """One line of an outline."""

    digest: bytes
    length: int
    marks: int


def lines_in(outline: Outline) -> Iterator[Traced]:
    """The lines of an outline, in the order of the article's blocks."""
    return map(Traced._make, LINE.iter_unpack(outline.lines))


def titles_in(outline: Outline) -> Iterator[bytes]:
    """The digests of the titles of an outline."""
    for start in range(0, len(outline.titles), DIGEST_BYTES):
        yield outline.titles[start : start + DIGEST_BYTES]


def outline_of(article: Article) -> Outline:
    """The outline of an article; the same for the same words, whatever their case and marks."""
    language = language_of(article.language)
    texts = [block.span.of(article.text) for block in article.blocks]
    site = site_of(article.url or article.capture_url)
    own = _own_words(article, site)
    marks = [
        _marks_of(block.kind, text, article.media_type)
        for block, text in zip(article.blocks, texts, strict=True)
    ]
    words = [_telling(text, language, own) for text in texts]
    subject = _counted(
        found.stems
        for found, mark in zip(words, marks, strict=True)
        if mark & TITLE or (mark & SENTENCE and not mark & TO_READER)
    )
    titles = [article.title, *(one.text for one in article.headlines)]
    records = []
    for text, mark, found in zip(texts, marks, words, strict=True):
        once = bool(mark & TITLE or (mark & SENTENCE and not mark & TO_READER))
        tied = TIED if _is_tied(found, subject, once=once) else 0
        records.append(LINE.pack(digest_of(text), min(len(text), MAX_LENGTH), mark | tied))
    return Outline(
        site=site,
        address=address_of(article.url or article.capture_url),
        titles=b"".join(map(digest_of, dict.fromkeys(titles))),
        lines=b"".join(records),
    )


def digest_of(line: str) -> bytes:
    """Digest of a line's words."""
    return blake2b(
        " ".join(WORD.findall(line.casefold())).encode(), digest_size=DIGEST_BYTES
    ).digest()


def site_of(url: str | None) -> str | None:
    """The host, without the prefixes under which a site shows the same pages again.

    >>> site_of("https://m.courrier.example/a"), site_of("courrier.html")
    ('courrier.example', None)
    """
    try:
        host = (urlsplit(url or "").hostname or "").rstrip(".")
    except ValueError:
        return None
    return SAME_SITE.sub("", host, count=1) or None


def address_of(url: str | None) -> str:
    """Site and path: what captures of one page have in common.

    >>> address_of("https://www.courrier.example/live/?page=2")
    'courrier.example/live'
    """
    site = site_of(url)
    return f"{site}{urlsplit(url or '').path.rstrip('/')}" if site else ""


class _Telling(NamedTuple):
    stems: frozenset[str]
    names: frozenset[str]
    """Those of them that are written with a capital inside the line."""


def _telling(text: str, language: Language, own: str) -> _Telling:
    stems, names = set(), set()
    light = language.words.function | language.words.common
    for match in WORD.finditer(text):
        for word in re.split("['’]", match[0]):
            folded = fold(word)
            if len(folded) < MIN_CONTENT_LETTERS or folded in light or folded.isdigit():
                continue
            if len(folded) >= MIN_SITE_LETTERS and folded in own:
                continue
            stems.add(stem(folded))
            if word[0].isupper() and match.start():
                names.add(stem(folded))
    return _Telling(frozenset(stems), frozenset(names))


def _own_words(article: Article, site: str | None) -> str:
    """Letters of the site's own name: a line that names the site is not tied to the news by it."""
    return re.sub(r"[\W_]", "", fold(f"{site or ''}{article.outlet or ''}"))


def _counted(sets: Iterable[frozenset[str]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for found in sets:
        for word in found:
            counts[word] = counts.get(word, 0) + 1
    return counts


def _is_tied(found: _Telling, subject: dict[str, int], *, once: bool) -> bool:
    """Whether the words of a line come back in the text around it (`once`: it is counted there)."""
    least = 2 if once else 1
    again = {word for word in found.stems if subject.get(word, 0) >= least}
    return bool(again & found.names) or len(again) >= max(1, TIED_WORDS * len(found.stems))


@cache
def _to_reader() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.to_reader))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _marks_of(kind: str, text: str, media_type: str) -> int:
    if kind == "title":
        return TITLE
    if kind == "caption":
        return CAPTION
    quoted = QUOTED.search(text) is not None
    if quoted or SENTENCE_END.search(text):
        return SENTENCE | (TO_READER if not quoted and _to_reader().search(text) else 0)
    if len(text.split()) <= MAX_LABEL_WORDS or (kind == "heading" and media_type == "html"):
        return HEADING
    return 0
