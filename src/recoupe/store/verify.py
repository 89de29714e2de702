"""Do a build's findings stand in the captured bytes? Read from the bytes, trusting nothing."""

import html
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from recoupe.records import Article, Dossier, Evidence, RawRange, page_id_of
from recoupe.store.captures import Captures
from recoupe.store.folder import PAGES, read_dossiers

SPACE = re.compile(r"\s+")
LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
"""The one tag that stands for a character: a break within a line of text."""


class Problem(Struct, frozen=True, order=True, kw_only=True):
    """A finding that does not stand in its page."""

    story: str
    page: str
    what: str


class Verified(Struct, frozen=True, kw_only=True):
    """What was checked, and what was wrong."""

    stories: int
    pages: int
    evidences: int
    characters: int
    """Code points of article text whose bytes were compared."""
    problems: tuple[Problem, ...]


def verify(folder: Path) -> Verified:
    """Opens every captured page of a build again and compares hashes, texts and evidence.

    Raises:
        UserError: the folder is not a build.
    """
    captures = Captures(folder / PAGES)
    problems: list[Problem] = []
    stories = pages = evidences = characters = 0
    for dossier in read_dossiers(folder):
        stories += 1
        articles = {article.id: article for article in dossier.articles}
        contents: dict[str, bytes] = {}
        for article in dossier.articles:
            pages += 1
            characters += len(article.text)
            problems.extend(_check_page(dossier, article, captures, contents))
        for evidence in evidences_in(dossier):
            evidences += 1
            article_of_it = articles.get(evidence.page)
            content = contents.get(evidence.page)
            if article_of_it is None:
                problems.append(_problem(dossier, evidence.page, "evidence of an unknown page"))
            elif content is not None:
                problems.extend(_check_evidence(dossier, article_of_it, content, evidence))
    return Verified(
        stories=stories,
        pages=pages,
        evidences=evidences,
        characters=characters,
        problems=tuple(sorted(problems)),
    )


def evidences_in(value: object) -> Iterator[Evidence]:
    """Every evidence inside a record, at any depth."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from evidences_in(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from evidences_in(one)


def _problem(dossier: Dossier, page: str, what: str) -> Problem:
    return Problem(story=dossier.story.id, page=page, what=what)


def _check_page(
    dossier: Dossier, article: Article, captures: Captures, contents: dict[str, bytes]
) -> Iterator[Problem]:
    try:
        content = captures.read(article.id)
    except OSError:
        yield _problem(dossier, article.id, "the captured page is not there")
        return
    if page_id_of(content, article.capture_url) != article.id:
        yield _problem(dossier, article.id, "the captured bytes have another hash")
        return
    contents[article.id] = content
    covered = 0
    for run in article.anchors:
        gap = article.text[covered : run.text_start]
        if not gap.isspace() and gap:
            yield _problem(dossier, article.id, f"no bytes behind {gap[:40]!r}")
        covered = run.text_end
        words = article.text[run.text_start : run.text_end]
        raw = (RawRange(run.raw_start, run.raw_end),)
        if not _stands_in(words, raw, content, article):
            yield _problem(dossier, article.id, f"other bytes behind {words[:40]!r}")
    if article.text[covered:].strip():
        yield _problem(dossier, article.id, f"no bytes behind {article.text[covered:][:40]!r}")


def _check_evidence(
    dossier: Dossier, article: Article, content: bytes, evidence: Evidence
) -> Iterator[Problem]:
    if evidence.span.of(article.text) != evidence.exact:
        yield _problem(
            dossier, article.id, f"the text has other words than {evidence.exact[:40]!r}"
        )
    elif evidence.exact.strip() and not evidence.raw:
        yield _problem(dossier, article.id, f"no bytes behind {evidence.exact[:40]!r}")
    elif not _stands_in(evidence.exact, evidence.raw, content, article):
        yield _problem(dossier, article.id, f"other bytes behind {evidence.exact[:40]!r}")


def _stands_in(words: str, raw: Iterable[RawRange], content: bytes, article: Article) -> bool:
    """Whether the bytes say the words, white space apart.

    White space is left out on both sides: a page breaks its lines where it likes, and the blank
    line between two blocks stands for markup.
    """
    said = "".join(_decoded(content[one.start : one.end], article) for one in raw)
    return SPACE.sub("", said) == SPACE.sub("", words)


def _decoded(piece: bytes, article: Article) -> str:
    text = piece.decode(article.charset, "replace")
    if article.media_type == "text":
        return text
    return html.unescape(LINE_BREAK.sub(" ", text))
