"""One story laid out for comparison: what each statement holds, looked up once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from recoupe.algorithms.folding import fold, folded_words
from recoupe.algorithms.instants import clock_of, has_clock, minute_of
from recoupe.languages import Language, language_of
from recoupe.languages.tables.concepts import STEM_LETTERS
from recoupe.records import (
    Alignment,
    AnchoredAttribution,
    AnchoredMention,
    AnchoredQuantity,
    AnchoredQuote,
    AnchoredTimex,
    Annotations,
    Article,
    Claim,
    Entity,
    Evidence,
    Prepared,
    Provenance,
    Span,
    Statement,
)

SOURCE_CHARACTERS = 160
"""A source farther from what it says stands in another sentence."""
STATES_KNOWN = frozenset({"country", "capital"})


@dataclass(frozen=True, order=True)
class Moment:
    """When something holds, in minutes since 1970, end excluded."""

    start: int
    end: int

    def before(self, other: "Moment") -> bool:
        """Whether it is over when the other begins."""
        return self.end <= other.start


class Scene:
    """Statements, claims and annotations of a story by id, page and claim."""

    def __init__(
        self, members: Sequence[Prepared], alignment: Alignment, provenance: Provenance
    ) -> None:
        self.articles: dict[str, Article] = {
            one.article.id: one.article for one in sorted(members, key=lambda one: one.article.id)
        }
        self.languages: dict[str, Language] = {
            one.article.id: language_of(one.annotations.language) for one in members
        }
        self.notes: dict[str, Annotations] = {one.article.id: one.annotations for one in members}
        self._plain: dict[str, frozenset[str]] = {}
        self._negated: dict[str, str | None] = {}
        self._inside: dict[str, list[AnchoredMention]] = {}
        self.alignment = alignment
        self.provenance = provenance
        self.statements: dict[str, Statement] = {
            one.id: one
            for one in sorted(alignment.statements, key=lambda one: (one.evidence, one.id))
        }
        self.entities: dict[str, Entity] = {one.id: one for one in alignment.entities}
        self.timexes: dict[str, AnchoredTimex] = {one.id: one for one in alignment.timexes}
        self.quantities: dict[str, AnchoredQuantity] = {one.id: one for one in alignment.quantities}
        self.quotes: dict[str, AnchoredQuote] = {one.id: one for one in alignment.quotes}
        self.attributions: dict[str, AnchoredAttribution] = {
            one.id: one for one in alignment.attributions
        }
        self.claim_of: dict[str, Claim] = {
            statement: claim for claim in alignment.claims for statement in claim.statements
        }

    def language(self, statement: Statement) -> Language:
        """Tables of the language that a statement is in."""
        return self.languages[statement.evidence.page]

    def claims(self) -> Iterator[tuple[Claim, list[Statement]]]:
        """Claims of more than one statement, with them in the order of the text."""
        for claim in sorted(self.alignment.claims, key=lambda one: one.id):
            told = [self.statements[one] for one in claim.statements if one in self.statements]
            if len(told) > 1:
                yield claim, sorted(told, key=lambda one: (one.evidence, one.id))

    def key_of(self, word: str, language: Language) -> str:
        """Concept of a word where the tables know it, else its stem."""
        return language.concepts.concept_of(word, word) or fold(word)[:STEM_LETTERS]

    def keys(self, statement: Statement) -> list[str]:
        """Concepts or stems of the terms of a statement, in order."""
        language = self.language(statement)
        return [self.key_of(term, language) for term in statement.terms]

    def plain_keys(self, statement: Statement) -> frozenset[str]:
        """The same without those inside its times, numbers and names; reckoned once."""
        if statement.id not in self._plain:
            self._plain[statement.id] = self._plain_keys(statement)
        return self._plain[statement.id]

    def _plain_keys(self, statement: Statement) -> frozenset[str]:
        language = self.language(statement)
        hidden: set[str] = set()
        inner = [self.timexes[one].evidence for one in statement.timexes if one in self.timexes]
        inner += [one.evidence for one in self.mentions_in(statement) if one.form != "description"]
        for evidence in inner:
            hidden.update(folded_words(evidence.exact))
        return frozenset(
            self.key_of(term, language)
            for term in statement.terms
            if term not in hidden and not term[:1].isdigit()
        )

    def keys_inside(self, evidence: Evidence) -> frozenset[str]:
        """Plain keys of the statements that lie in a stretch, or that it lies in."""
        found: set[str] = set()
        for one in self._by_page.get(evidence.page, []):
            if evidence.span.holds(one.evidence.span) or one.evidence.span.holds(evidence.span):
                found |= self.plain_keys(one)
        return frozenset(found)

    @cached_property
    def _by_page(self) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = defaultdict(list)
        for one in self.statements.values():
            found[one.evidence.page].append(one)
        return found

    def sameness(self, left: Statement, right: Statement) -> float:
        """Share of plain keys that both statements hold (Dice), in [0, 1]."""
        mine, yours = self.plain_keys(left), self.plain_keys(right)
        return 2 * len(mine & yours) / (len(mine) + len(yours)) if mine or yours else 0.0

    def negated_key(self, statement: Statement) -> str | None:
        """The first telling word after the first negation; None where none is found."""
        if statement.id not in self._negated:
            self._negated[statement.id] = self._negated_key(statement)
        return self._negated[statement.id]

    def _negated_key(self, statement: Statement) -> str | None:
        language = self.language(statement)
        keys = self.plain_keys(statement)
        seen = False
        for word, lemma in self._words_of(statement):
            key = self.key_of(lemma, language)
            if seen and key in keys:
                return key
            seen = seen or word in language.concepts.negations
        return None

    def _words_of(self, statement: Statement) -> Iterator[tuple[str, str]]:
        """(folded word, lemma) of a statement; the word itself where the page has no tokens."""
        page, span = statement.evidence.page, statement.evidence.span
        tokens = self.notes[page].tokens
        if not tokens:
            for word in folded_words(statement.evidence.exact.replace("'", " ").replace("’", " ")):
                yield word, word
        first = bisect_left(tokens, span.start, key=lambda one: one.start)
        for token in tokens[first:]:
            if token.start >= span.end:
                break
            yield fold(token.span.of(self.articles[page].text)).rstrip("'"), token.lemma

    def mentions_in(self, statement: Statement) -> list[AnchoredMention]:
        """Mentions that lie in a statement, in the order of the text."""
        if statement.id not in self._inside:
            span = statement.evidence.span
            self._inside[statement.id] = [
                one
                for one in self._mentions.get(statement.evidence.page, [])
                if span.holds(one.evidence.span)
            ]
        return self._inside[statement.id]

    def places_in(self, statement: Statement) -> frozenset[str]:
        """Stems of the places that a statement names, countries and capitals left out."""
        return self._place_stems(statement.entities)

    def places_of_page(self, page: str) -> frozenset[str]:
        """The same of a whole page."""
        return self._page_places.get(page, frozenset())

    def _place_stems(self, entities: Iterable[str]) -> frozenset[str]:
        """By their longest word, so that « Cordovie » meets "Cordovia"."""
        known = [self.entities[one] for one in entities if one in self.entities]
        names = [
            folded_words(one.name)
            for one in known
            if one.kind == "place" and (one.known or "").partition(":")[0] not in STATES_KNOWN
        ]
        return frozenset(
            max(words, key=lambda word: (len(word), word))[:STEM_LETTERS]
            for words in names
            if words
        )

    @cached_property
    def _page_places(self) -> dict[str, frozenset[str]]:
        return {
            page: self._place_stems(one.entity for one in mentions if one.entity)
            for page, mentions in self._mentions.items()
        }

    def times_of(self, statement: Statement) -> list[AnchoredTimex]:
        """Dates and hours of a statement that stand on the calendar, or on the clock."""
        found = [self.timexes[one] for one in statement.timexes if one in self.timexes]
        return [
            one
            for one in found
            if one.type in {"DATE", "TIME"} and (moment_of(one) or clock_of(one.value) is not None)
        ]

    def tells_another(self, statement: Statement) -> bool:
        """Whether a statement says that it tells of one more: « une seconde explosion »."""
        marks = self.language(statement).concepts.another
        return not marks.isdisjoint(folded_words(statement.evidence.exact))

    def has_negation(self, statement: Statement) -> bool:
        """Whether a word of negation stands anywhere in it, also in a clause that depends."""
        marks = self.language(statement).concepts.negations
        return any(word in marks for word, _ in self._words_of(statement))

    def published(self, page: str) -> Moment | None:
        """When a page was published: a minute, or a day where it tells no hour."""
        text = self.articles[page].published
        start = minute_of(text)
        if start is None:
            return None
        return Moment(start, start + (1 if has_clock(text) else 1440))

    @cached_property
    def earliest(self) -> int | None:
        """When the first of the pages was published."""
        moments = [self.published(page) for page in self.articles]
        return min((one.start for one in moments if one is not None), default=None)

    @cached_property
    def _mentions(self) -> dict[str, list[AnchoredMention]]:
        found: dict[str, list[AnchoredMention]] = defaultdict(list)
        for one in sorted(self.alignment.mentions, key=lambda each: each.evidence):
            found[one.evidence.page].append(one)
        return found

    def is_title(self, statement: Statement) -> bool:
        """Whether a statement stands in the title of its page."""
        place = statement.evidence
        return any(
            block.kind == "title" and block.span.holds(place.span)
            for block in self.articles[place.page].blocks[:1]
        )

    def with_source(self, statement: Statement) -> Evidence:
        """A statement together with the words that name its source, where they stand near."""
        said = self.attributions.get(statement.attribution or "")
        if said is None or said.source is None:
            return statement.evidence
        one, other = statement.evidence.span, said.source.span
        whole = Span(min(one.start, other.start), max(one.end, other.end))
        if len(whole) > len(one) + len(other) + SOURCE_CHARACTERS:
            return statement.evidence
        return self.articles[statement.evidence.page].evidence(whole)

    def name_of(self, entity: str | None) -> str:
        """What to call an entity in a reason."""
        known = self.entities.get(entity or "")
        return known.name if known else "the page"

    def outlet_of(self, evidence: Evidence) -> str:
        """What to call a page in a reason."""
        article = self.articles[evidence.page]
        return article.outlet or article.path


def moment_of(timex: AnchoredTimex) -> Moment | None:
    """The interval of a timex; None for durations, sets and what cannot be read."""
    if timex.interval is None:
        return None
    start, end = minute_of(timex.interval[0]), minute_of(timex.interval[1])
    if start is None or end is None:
        return None
    return Moment(start, max(end, start + 1))
