"""One story laid out for comparison: what each statement holds, looked up once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from recoupe.algorithms.folding import fold, folded_words
from recoupe.algorithms.instants import clock_of, has_clock, minute_of
from recoupe.algorithms.roles import Deed
from recoupe.languages import Language, language_of
from recoupe.languages.naming import name_stem, telling_stem
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
    Token,
)

MIN_CONTAINED_KEYS = 3
"""A statement with fewer keys is part of too many others."""
APPOSITION = 2
"""Characters between a name and what stands behind its comma."""
NEIGHBOURS = 2
"""Statements so few apart stand side by side."""
SOURCE_CHARACTERS = 160
"""A source farther from what it says stands in another sentence."""
OLD_NEWS_MINUTES = 3 * 1440
"""A date so long before its story is that of another happening."""
DEGREES = ("°", "º")
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
        self._names: dict[str, str] = {}
        self._stems: dict[str, frozenset[str]] = {}
        self._plain: dict[str, frozenset[str]] = {}
        self._negated: dict[str, str | None] = {}
        self._inside: dict[str, list[AnchoredMention]] = {}
        self._keys_inside: dict[Evidence, frozenset[str]] = {}
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

    def concept_key(self, key: str) -> str:
        """A key where it is a concept of the tables, else nothing: a stem of one language."""
        known = any(key in one.concepts.keys for one in self.languages.values())
        return key if known else ""

    def keys(self, statement: Statement) -> list[str]:
        """Concepts or stems of the terms of a statement, in order."""
        language = self.language(statement)
        return [self.key_of(term, language) for term in statement.terms]

    def plain_keys(self, statement: Statement) -> frozenset[str]:
        """The same as a set, without bare numbers; reckoned once."""
        if statement.id not in self._plain:
            self._plain[statement.id] = self._plain_keys(statement)
        return self._plain[statement.id]

    def _plain_keys(self, statement: Statement) -> frozenset[str]:
        language = self.language(statement)
        return frozenset(
            self.key_of(term, language) for term in statement.terms if not term[:1].isdigit()
        )

    def keys_inside(self, evidence: Evidence) -> frozenset[str]:
        """Plain keys of the statements that lie in a stretch, or that it lies in."""
        if evidence not in self._keys_inside:
            span = evidence.span
            self._keys_inside[evidence] = frozenset(
                key
                for one in self._by_page.get(evidence.page, [])
                if span.holds(one.evidence.span) or one.evidence.span.holds(span)
                for key in self.plain_keys(one)
            )
        return self._keys_inside[evidence]

    @cached_property
    def _by_page(self) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = defaultdict(list)
        for one in self.statements.values():
            found[one.evidence.page].append(one)
        return found

    def statements_of(self, page: str) -> Sequence[Statement]:
        """Statements of a page, in the order of the text."""
        return self._by_page.get(page, ())

    def sameness(
        self, left: Statement, right: Statement, *, without: frozenset[str] = frozenset()
    ) -> float:
        """Share of plain keys that both statements hold (Dice), some left out, in [0, 1]."""
        mine, yours = self.plain_keys(left) - without, self.plain_keys(right) - without
        return 2 * len(mine & yours) / (len(mine) + len(yours)) if mine or yours else 0.0

    def likeness(self, left: Statement, right: Statement) -> float:
        """The same of keys and names together."""
        mine, yours = (self.plain_keys(one) | self.names_of(one) for one in (left, right))
        return 2 * len(mine & yours) / (len(mine) + len(yours)) if mine or yours else 0.0

    def contained(self, left: Statement, right: Statement) -> float:
        """Share of keys and names of the shorter statement that the longer one holds."""
        mine, yours = (self.plain_keys(one) | self.names_of(one) for one in (left, right))
        fewer = min(len(mine), len(yours))
        return len(mine & yours) / fewer if fewer >= MIN_CONTAINED_KEYS else 0.0

    def role_keys(self, entity: str | None, language: Language) -> frozenset[str]:
        """Keys of the offices that pages give somebody: « le premier adjoint, Luc Hamon »."""
        known = self.entities.get(entity or "")
        words = [word for role in (known.roles if known else ()) for word in folded_words(role)]
        return frozenset(self.key_of(word, language) for word in words)

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
        text = self.articles[statement.evidence.page].text
        tokens = self.tokens_in(statement)
        if not tokens:
            for word in folded_words(statement.evidence.exact.replace("'", " ").replace("’", " ")):
                yield word, word
        for token in tokens:
            yield folded_token(text, token), token.lemma

    def tokens_in(self, statement: Statement) -> Sequence[Token]:
        """Words of a statement as the tagger cut them; empty where the page was not tagged."""
        return self.tokens_at(statement.evidence.page, statement.evidence.span)

    def tokens_at(self, page: str, span: Span) -> Sequence[Token]:
        """Words that begin in a stretch of a page, as the tagger cut them."""
        tokens = self.notes[page].tokens
        first = bisect_left(tokens, span.start, key=lambda one: one.start)
        last = bisect_left(tokens, span.end, key=lambda one: one.start)
        return tokens[first:last]

    def verbs_in(self, page: str, span: Span) -> list[Token]:
        """Those of them that are verbs, auxiliaries left out."""
        return [one for one in self.tokens_at(page, span) if one.tag == "VERB"]

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

    def mentions_on(self, page: str) -> list[AnchoredMention]:
        """Mentions of a page, in the order of the text."""
        return self._mentions.get(page, [])

    def stand_together(self, one: str | None, other: str | None) -> bool:
        """Whether some statement names both entities."""
        return any({one, other} <= {*each.entities} for each in self.statements.values())

    def share_a_time(self, left: Statement, right: Statement) -> bool:
        """Whether a time of one, on the calendar, meets a time of the other."""
        mine, yours = (
            [moment for one in self.times_of(each) if (moment := moment_of(one)) is not None]
            for each in (left, right)
        )
        return any(
            one.start < other.end and other.start < one.end for one in mine for other in yours
        )

    def quantities_of(self, statement: Statement) -> list[AnchoredQuantity]:
        """Quantities of a statement, in their order."""
        return [self.quantities[one] for one in statement.quantities if one in self.quantities]

    @cached_property
    def quantities_on(self) -> dict[str, list[AnchoredQuantity]]:
        """Quantities by page."""
        found: dict[str, list[AnchoredQuantity]] = {}
        for one in self.quantities.values():
            found.setdefault(one.evidence.page, []).append(one)
        return found

    def names_of(self, statement: Statement) -> frozenset[str]:
        """Entities of a statement; places and bodies by a stem that two languages share."""
        return frozenset(self.shared_name(one) for one in statement.entities)

    def names_of_page(self, page: str) -> frozenset[str]:
        """The same of a whole page."""
        return self._page_names.get(page, frozenset())

    def are_neighbours(self, one: Statement, other: Statement) -> bool:
        """Whether two statements of one page stand side by side: nothing but one more between."""
        told = self._by_page.get(one.evidence.page, [])
        places = [at for at, each in enumerate(told) if each.id in {one.id, other.id}]
        return len(places) == 2 and places[1] - places[0] <= NEIGHBOURS  # noqa: PLR2004

    def statements_before(self, statement: Statement) -> Sequence[Statement]:
        """The statements of the page that stand right before one in the text, `NEIGHBOURS`."""
        told = self._by_page.get(statement.evidence.page, [])
        at = next((at for at, one in enumerate(told) if one.id == statement.id), 0)
        return told[max(0, at - NEIGHBOURS) : at]

    def tells_name(self, page: str, name: str) -> bool:
        """Whether a page names an entity, or has the telling word of its name in its text."""
        if name in self.names_of_page(page):
            return True
        known = self.entities.get(name)
        stem = name.partition(":")[2] or name if known is None else telling_stem(known.name)
        return self.tells_word(page, stem)

    def tells_word(self, page: str, stem: str) -> bool:
        """Whether a page has a word with a stem anywhere in its text."""
        return stem[:STEM_LETTERS] in self._page_stems(page)

    def _page_stems(self, page: str) -> frozenset[str]:
        if page not in self._stems:
            words = folded_words(self.articles[page].text.replace("'", " ").replace("’", " "))
            self._stems[page] = frozenset(word[:STEM_LETTERS] for word in words)
        return self._stems[page]

    def name_stems(self, statement: Statement) -> frozenset[str]:
        """Telling stems of its names, so that « Brunel » meets « Brunel Auto »."""
        known = (self.entities.get(one) for one in statement.entities)
        return frozenset(telling_stem(one.name) for one in known if one is not None)

    def names_in_reach(self, statement: Statement) -> frozenset[str]:
        """Telling stems of its names, or, where it has none, of the statements right before it.

        « L'usine de Rosheim a été fermée lundi. Elle emploie 310 personnes. »
        """
        found = self.name_stems(statement)
        if found:
            return found
        before = self.statements_before(statement)
        return frozenset().union(*(self.name_stems(one) for one in before))

    def people_in(self, statement: Statement) -> frozenset[str]:
        """Telling stems of the people whom a statement names."""
        known = (self.entities.get(one) for one in statement.entities)
        return frozenset(
            telling_stem(one.name) for one in known if one is not None and one.kind == "person"
        )

    def is_beside_a_capital(self, place: Evidence) -> bool:
        """Whether a word with a capital follows right behind: "16-year-old Jerymayne"."""
        return place.suffix.lstrip(" ,-")[:1].isupper() and place.suffix[:1] in {" ", ",", "-"}

    def named_beside(self, place: Evidence) -> Entity | None:
        """Who is named right beside a place: « Maëlle Corbin, 16 ans », "16-year-old Ann"."""
        beside = [
            one
            for one in self._mentions.get(place.page, [])
            if one.form in {"name", "short"}
            and (
                0 <= place.span.start - one.evidence.span.end <= APPOSITION
                or 0 <= one.evidence.span.start - place.span.end <= APPOSITION
            )
        ]
        return self.entities.get(beside[0].entity or "") if beside else None

    def deeds(self, statement: Statement) -> list[Deed]:
        """Who does what to whom in a statement, under names that two languages share."""
        return [
            (
                one.verb,
                None if one.agent is None else self.shared_name(one.agent),
                None if one.patient is None else self.shared_name(one.patient),
            )
            for one in statement.actions
        ]

    def shared_name(self, entity: str) -> str:
        """An entity, but for a place or a body a stem that two languages share."""
        if entity not in self._names:
            known = self.entities.get(entity)
            self._names[entity] = entity if known is None else name_stem(known)
        return self._names[entity]

    def places_in(self, statement: Statement) -> frozenset[str]:
        """Stems of the places that a statement names, countries and capitals left out."""
        return self._place_stems(statement.entities)

    def places_of_page(self, page: str) -> frozenset[str]:
        """The same of a whole page."""
        return self._page_places.get(page, frozenset())

    def _place_stems(self, entities: Iterable[str]) -> frozenset[str]:
        """By their telling word, so that « Cordovie » meets "Cordovia"."""
        known = [self.entities[one] for one in entities if one in self.entities]
        return frozenset(
            telling_stem(one.name)
            for one in known
            if one.kind == "place" and (one.known or "").partition(":")[0] not in STATES_KNOWN
        )

    @cached_property
    def _page_names(self) -> dict[str, frozenset[str]]:
        return {
            page: frozenset(self.shared_name(one.entity) for one in mentions if one.entity)
            for page, mentions in self._mentions.items()
        }

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

    def is_rough(self, timex: AnchoredTimex, statement: Statement) -> bool:
        """« Vers midi », « environ deux ans »: by the words before it, or inside."""
        words = " ".join(folded_words(timex.evidence.prefix)[-3:])
        marks = self.language(statement).concepts.rough
        own = f" {' '.join(folded_words(timex.evidence.exact))} "
        return any(f" {words} ".endswith(f" {mark} ") or f" {mark} " in own for mark in marks)

    def is_of_long_ago(self, statement: Statement) -> bool:
        """Whether all its times lie days before the story began: « en 2022 », « il y a un an »."""
        ends = [moment.end for one in self.times_of(statement) if (moment := moment_of(one))]
        began = self.earliest
        return bool(ends) and began is not None and max(ends) < began - OLD_NEWS_MINUTES

    def tells_another(self, statement: Statement) -> bool:
        """Whether a statement says that it tells of one more: « une seconde explosion »."""
        marks = self.language(statement).concepts.another
        return not marks.isdisjoint(folded_words(statement.evidence.exact))

    def is_distinct(self, statement: Statement) -> bool:
        """Whether a word sets what it tells beside another of its kind: « un autre sirop »."""
        concepts = self.language(statement).concepts
        words = folded_words(statement.evidence.exact)
        return not concepts.distinct.isdisjoint(words)

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


def folded_token(text: str, token: Token) -> str:
    """A folded word, without the apostrophe of an elision; the « n » of « n° 4 » is no « n' »."""
    degree = text[token.end : token.end + 1] in DEGREES
    return fold(token.span.of(text)).rstrip("'") + "°" * degree


def moment_of(timex: AnchoredTimex) -> Moment | None:
    """The interval of a timex; None for durations, sets and what cannot be read."""
    if timex.interval is None:
        return None
    start, end = minute_of(timex.interval[0]), minute_of(timex.interval[1])
    if start is None or end is None:
        return None
    return Moment(start, max(end, start + 1))
