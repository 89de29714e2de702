"""Pages that say they print what another outlet published: « republié à partir de … »."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_folds import REPRINT
from recoupe.algorithms.patterns import either
from recoupe.languages import language_of
from recoupe.languages.media import Medium, medium_named
from recoupe.records import Block, Span
from recoupe.stages.trace.known import own_forms, without_article
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.worded import capital_names

_NOTES = 2
"""So many paragraphs from the top or the end of a page, a note on where it was printed stands: in
between, a sentence on what was published by whom is news."""
_ASIDE = 60
_LONGEST_NOTE = 320
"""Code points: the notes that are asked of who republishes have one or two sentences."""


def reprints_of(page: TracedPage, known: Mapping[str, Medium]) -> Iterator[Sign]:
    """The outlet whose text the page says that it prints; none, or one.

    Args:
        page: the page.
        known: spelling → medium, of those that other pages of the story make known.
    """
    for block in _notes(page):
        for found in capital_names(block.span.of(page.article.text), page.language.tag):
            span = Span(block.span.start + found.start(), block.span.start + found.end())
            name = found.group()
            if name in own_forms(page) or without_article(name) in own_forms(page):
                continue
            if _is_said(page, block, span):
                medium = medium_named(name) or known.get(name) or known.get(without_article(name))
                yield Sign(
                    name=medium.name if medium else name,
                    kind=medium.kind if medium else "outlet",
                    whole=True,
                    rule=REPRINT,
                    reason="says that it prints what was published there",
                    evidence=(page.article.evidence(span),),
                )
                return


def _notes(page: TracedPage) -> list[Block]:
    blocks = [one for one in page.article.blocks if one.kind != "title"]
    ends = dict.fromkeys([*blocks[:_NOTES], *blocks[-_NOTES:]])
    return [one for one in ends if len(one.span) <= _LONGEST_NOTE]


def _is_said(page: TracedPage, block: Block, span: Span) -> bool:
    text = page.article.text
    before = fold(text[block.span.start : span.start])
    return bool(_before(page.language.tag).search(before))


@cache
def _before(tag: str) -> re.Pattern[str]:
    """What ends right before the name: « ce texte, traduit, est publié en partenariat avec »."""
    table, articles = language_of(tag).reprints, language_of(tag).sourcing.articles
    verb = rf"(?:\s(?:{either(table.verbs)}))?"
    printed, again = either((*table.printed, *table.again)), either(table.again)
    aside = rf"(?:,[^,.;:]{{1,{_ASIDE}}},)?"
    # Without a word that points at the page, only what begins a sentence speaks of it: « une étude
    # publiée d'abord dans Nature » is news.
    start = rf"(?:^|[.!?]\s)\W*(?:(?:{either(table.bare)})\s)?"
    return re.compile(
        rf"(?:(?<!\w)(?:{either(table.this)}){aside}{verb}\s(?:{printed})|{start}(?:{again}))"
        rf"(?:\s*(?:{either(articles)}))*\s*$"
    )
