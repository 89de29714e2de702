"""Whom the words for a source stand for, where the annotation gave them no mention."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.languages.gazetteer import gazetteer_of
from recoupe.languages.tables.names import Names
from recoupe.records import Attribution, Mention, Prepared, SourceKind, Span
from recoupe.stages.align.linking import Linking

SINGLE: frozenset[SourceKind] = frozenset(
    {"person", "official", "organisation", "agency", "media", "state_media"}
)
"""Kinds of source that are somebody or something by themselves: a « rapport de l'ONU » is not."""
OFFICE_REACH = 60
"""Code points behind the head of an office in which the name of its holder begins."""
_OFFICE = re.compile(r"(?: [\w'’-]+){0,4}, ")
"""The rest of an office and its comma: « l'adjointe | au maire, »."""
MIN_WORDS = 2
"""A single word, « la préfecture », may shorten the name of several bodies."""


class Speakers:
    """The entity of each source: its mention's, its head's, or that of a name it shortens."""

    def __init__(self, members: Sequence[Prepared], linking: Linking) -> None:
        self._linking = linking
        self._pages = {one.article.id: one for one in members}
        self._bodies: dict[str, list[tuple[tuple[str, ...], str]]] = {}

    def entity_of(self, page: str, said: Attribution) -> str | None:
        """Entity id of who is cited; None where the page does not tell whom it means."""
        known = self._linking.entity_of(page, said.mention)
        if known is not None or said.source is None or said.source_kind not in SINGLE:
            return known
        return (
            self._by_head(page, said.source)
            or self._by_apposition(page, said.source)
            or self._by_shortening(page, said.source)
        )

    def _by_head(self, page: str, source: Span) -> str | None:
        """« L'agence de presse russe RIA Novosti »: a name that ends the noun phrase is its head.

        After a preposition it is none: « une vidéo du Kremlin » is not the Kremlin.
        """
        member = self._pages[page]
        for index, mention in self._inside(member, source):
            if mention.span.end != source.end or mention.form == "pronoun":
                continue
            before = folded_words(member.article.text[source.start : mention.span.start])
            if before and not _joins(before[-1], member):
                return self._linking.entity_of(page, index)
        return None

    def _by_apposition(self, page: str, source: Span) -> str | None:
        """« L'adjointe au maire, Sylvie Maurin »: the name that a comma sets beside an office."""
        member = self._pages[page]
        text = member.article.text
        for index, mention in self._inside(member, Span(source.end, source.end + OFFICE_REACH)):
            beside = _OFFICE.fullmatch(text, source.end, mention.span.start) is not None
            closed = text[mention.span.end : mention.span.end + 1] in {",", ".", "", ":", ";", "\n"}
            if beside and closed and mention.kind == "person" and mention.form == "name":
                return self._linking.entity_of(page, index)
        return None

    def _inside(self, member: Prepared, span: Span) -> Iterator[tuple[int, Mention]]:
        mentions = member.annotations.mentions
        first = bisect_left(mentions, span.start, key=lambda one: one.span.start)
        for index in range(first, len(mentions)):
            if mentions[index].span.start >= span.end:
                return
            yield index, mentions[index]

    def _by_shortening(self, page: str, source: Span) -> str | None:
        """« Les chefs d'état-major interarmées », where the page names those of one country."""
        member = self._pages[page]
        names = gazetteer_of(member.annotations.language).names
        words = _without_article(source.of(member.article.text), names)
        if len(words) < MIN_WORDS:
            return None
        longer = {
            entity
            for name, entity in self._bodies_of(member)
            if len(name) > len(words) and name[: len(words)] == words
        }
        return longer.pop() if len(longer) == 1 else None

    def _bodies_of(self, member: Prepared) -> list[tuple[tuple[str, ...], str]]:
        page = member.article.id
        if page not in self._bodies:
            found = set()
            for index, mention in enumerate(member.annotations.mentions):
                entity = self._linking.entity_of(page, index)
                if mention.kind == "organisation" and entity is not None:
                    found.add((tuple(folded_words(mention.name)), entity))
            self._bodies[page] = sorted(found)
        return self._bodies[page]


def _joins(word: str, member: Prepared) -> bool:
    """Whether a word ties the name to what stands before it: « du », « et », "of"."""
    names = gazetteer_of(member.annotations.language).names
    return word in names.function_words or word in names.particles


def _without_article(text: str, names: Names) -> tuple[str, ...]:
    """Folded words after a definite article; none where the source is indefinite."""
    first, *rest = folded_words(text) or [""]
    if first in names.articles:
        return tuple(rest)
    article, mark, word = first.partition("'")
    if mark and f"{article}{mark}" in names.articles:
        return (word, *rest)
    return ()
