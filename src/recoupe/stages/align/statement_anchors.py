"""Annotations of a story, looked up by what a statement holds."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from recoupe.algorithms.instants import minute_of
from recoupe.languages import language_of
from recoupe.languages.naming import name_stem
from recoupe.records import (
    Alignment,
    AnchoredMention,
    AnchoredQuote,
    Entity,
    Prepared,
    Statement,
    Token,
)
from recoupe.stages.align.claim_frames import Frame, frame_of

PLACE = "place:"
STATE = "state:"
FINAL_VOWELS = "aeiouy"
SHORTEST_NAME = 4
"""A name is not cut down to fewer letters."""
NEAR = 80
"""Code points from who says something to what is said, in one sentence."""
QUOTED_SHARE = 0.7


class Anchors:
    """Annotations of a story by id and by page, for looking up what a statement holds."""

    def __init__(
        self, members: Sequence[Prepared], anchored: Alignment, entities: Sequence[Entity]
    ) -> None:
        self.languages = {one.article.id: language_of(one.annotations.language) for one in members}
        self.published = {one.article.id: minute_of(one.article.published) for one in members}
        self._tokens = {one.article.id: one.annotations.tokens for one in members}
        self.titles = {
            one.article.id: one.article.blocks[0].span.end
            for one in members
            if one.article.blocks[:1] and one.article.blocks[0].kind == "title"
        }
        self._sources = {one.id: one.source for one in anchored.attributions}
        self._texts = {one.article.id: one.article.text for one in members}
        self.timexes = {one.id: one for one in anchored.timexes}
        self.quantities = {one.id: one for one in anchored.quantities}
        self.names = {one.id: name_key(one) for one in entities}
        self.persons = {self.names[one.id] for one in entities if one.kind == "person"}
        self._plain = {one.id: name_stem(one) for one in entities}
        self._places: dict[str, frozenset[str]] = {}
        self._mentions: dict[str, list[AnchoredMention]] = defaultdict(list)
        for mention in sorted(anchored.mentions, key=lambda one: one.evidence):
            self._mentions[mention.evidence.page].append(mention)

        self._quotes: dict[str, list[AnchoredQuote]] = defaultdict(list)
        for quote in anchored.quotes:
            if quote.form != "scare":
                self._quotes[quote.evidence.page].append(quote)

    def plain_name(self, entity: str | None) -> str | None:
        """Key of a name without its kind, which pages in two languages may read in two ways."""
        if entity is None:
            return None
        return self._plain.get(entity, entity)

    def is_quoted(self, statement: Statement) -> bool:
        """Whether quotations cover most of a statement."""
        span = statement.evidence.span
        covered = sum(
            max(0, min(span.end, one.evidence.span.end) - max(span.start, one.evidence.span.start))
            for one in self._quotes.get(statement.evidence.page, [])
        )
        return covered >= QUOTED_SHARE * len(span)

    def places_of(self, page: str) -> frozenset[str]:
        """Places that a page names, countries and capitals left out."""
        if page not in self._places:
            named = (self.names.get(one.entity or "", "") for one in self._mentions.get(page, []))
            self._places[page] = frozenset(
                name.removeprefix(PLACE) for name in named if name.startswith(PLACE)
            )
        return self._places[page]

    def tokens_in(self, statement: Statement) -> Sequence[Token]:
        """The words of a statement."""
        span, tokens = statement.evidence.span, self._tokens[statement.evidence.page]
        first = bisect_left(tokens, span.start, key=lambda one: one.start)
        return tokens[first : bisect_left(tokens, span.end, lo=first, key=lambda one: one.start)]

    def frame_of(self, statement: Statement) -> Frame:
        """The main verb of a statement, and who or what stands on its sides."""
        named = {
            one.evidence.span: self.names[one.entity].removeprefix(PLACE)
            for one in self.mentions_in(statement)
            if one.entity in self.names and one.form in {"name", "short"}
        }
        page = statement.evidence.page
        return frame_of(
            self._tokens[page],
            self._texts[page],
            statement.evidence.span,
            named,
            self.languages[page].concepts,
            # « a porté plainte » is one term, and its noun still tells what is done.
            terms=frozenset(word for term in statement.terms for word in (term, *term.split())),
        )

    def subject_of(self, statement: Statement) -> frozenset[str]:
        """Keys of the subject that a statement shares with the part before it."""
        if statement.shared is None:
            return frozenset()
        page = statement.evidence.page
        frame = frame_of(
            self._tokens[page],
            self._texts[page],
            statement.shared.span,
            {},
            self.languages[page].concepts,
        )
        return frame.subject

    def speaker_of(self, statement: Statement) -> Frame | None:
        """Who says it, as the subject of its pronoun: « Son avocat a annoncé qu'il ferait appel ».

        None where nobody who says it stands right before it.
        """
        source = self._sources.get(statement.attribution or "")
        if source is None or not 0 <= statement.evidence.span.start - source.span.end <= NEAR:
            return None
        page = statement.evidence.page
        named = {
            one.evidence.span: self.names[one.entity].removeprefix(PLACE)
            for one in self._mentions.get(page, [])
            if one.entity in self.names and source.span.holds(one.evidence.span)
        }
        return frame_of(
            self._tokens[page],
            self._texts[page],
            source.span,
            named,
            self.languages[page].concepts,
        )

    def mentions_in(self, statement: Statement) -> list[AnchoredMention]:
        """Mentions that lie in a statement, in the order of the text."""
        span = statement.evidence.span
        mentions = self._mentions.get(statement.evidence.page, [])
        found = []
        first = bisect_left(mentions, span.start, key=lambda one: one.evidence.span.start)
        for mention in mentions[first:]:
            if mention.evidence.span.start >= span.end:
                break
            if mention.evidence.span.end <= span.end:
                found.append(mention)
        return found


def name_key(entity: Entity) -> str:
    """What two statements must share to name the same: the entity, and a little more.

    A country and its capital are one; « Cordovie » meets "Cordovia", and « Tarvie » "Tarvia".
    """
    stem = name_stem(entity)
    if ":" in stem or stem == entity.id:
        return stem
    short = stem.rstrip(FINAL_VOWELS)
    stem = short if len(short) >= SHORTEST_NAME else stem
    return f"{PLACE}{stem}" if entity.kind == "place" else stem
