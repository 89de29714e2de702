"""What alignment compares: each statement as keys that languages share."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import (
    MINUTES_A_DAY,
    clock_of,
    day_parts,
    has_clock,
    minute_of,
)
from recoupe.algorithms.roles import Deed
from recoupe.languages import Language, language_of
from recoupe.languages.naming import name_stem
from recoupe.records import (
    Alignment,
    AnchoredMention,
    AnchoredQuote,
    AnchoredTimex,
    Entity,
    Prepared,
    Span,
    Statement,
)
from recoupe.stages.align.claim_counts import Count, counts_of, is_rate, with_deed
from recoupe.stages.align.claim_frames import Frame, frame_of

PLACE = "place:"
STATE = "state:"
FINAL_VOWELS = "aeiouy"
SHORTEST_NAME = 4
"""A name is not cut down to fewer letters."""
PAST_MINUTES = 30 * MINUTES_A_DAY
"""What is dated so long before its page is not the news."""

NEAR_MINUTES = 4 * MINUTES_A_DAY
"""Pages tell what happened or will happen within so long by its weekday."""

NEXT = 200
"""So many code points behind a statement, a pronoun stands for its subject."""
RANK_ENDINGS = frozenset(["e", "eme", "er", "ere", "st", "nd", "rd", "th"])
"""Letters behind a number that make it a rank: « 4e », "4th"."""
LONGEST_RANK = 3
"""No rank has more digits."""
QUOTED_SHARE = 0.7
LONGEST_SHORT = 3 * MINUTES_A_DAY
"""A weekend is still told as a time of the news; what is longer is its background."""


@dataclass(frozen=True, kw_only=True)
class When:
    """A time as minutes since 1970, end excluded."""

    start: int
    end: int
    clock: bool
    """Whether it tells a time of day."""


@dataclass(frozen=True, kw_only=True)
class Traits:
    """One statement as alignment sees it."""

    id: str
    page: str
    language: str
    text: str
    """Folded words, joined by a space."""
    keys: tuple[str, ...]
    """Concepts, else stems, of what it says, in order; numbers, times and names left out."""
    names: tuple[str, ...]
    """Entities, in order; a country and its capital are one (« Pyongyang a lancé »)."""
    places: frozenset[str]
    """Those of its names that are places; `state:` stands before countries and capitals."""
    actors: tuple[frozenset[str], frozenset[str]]
    """Persons, and countries, that act by its main verb."""
    page_places: frozenset[str]
    """Places that its whole page names, countries and capitals left out."""
    counts: tuple[Count, ...]
    times: tuple[When, ...]
    days: tuple[str, ...]
    """TimeML values that tell a day, or a part of one: `XXXX-WXX-3` on a page without a date."""
    clocks: tuple[tuple[int, str | None], ...]
    """(minutes since midnight, zone or None) of its times of day."""
    far_days: frozenset[int]
    """Single days (since 1970) far from its page: few things happen on « le 6 mai »."""
    rate: bool
    """Whether it tells how much a time: « par an »."""
    many: frozenset[str]
    """Keys of which it counts several: « les six cantines »."""
    past: bool
    """Whether all its times lie long before its page: background, or another happening."""
    negative: bool
    denied: bool
    """Whether somebody denies it: denials leave out when and how many."""
    distinct: bool
    """Whether it tells of another thing of a kind: « un second incendie »."""
    ordinals: frozenset[int]
    """Ranks it tells: « la 4e étape », "the fourth stage"."""
    frame: Frame
    """Its main verb, and who or what stands on which side."""
    deeds: tuple[Deed, ...]
    """Who does what to whom, under keys of names."""
    speaker: str | None
    quoted: bool
    """Whether most of it stands between quotation marks."""
    is_title: bool
    """Whether it stands in the title of its page."""
    start: int
    """Where it stands in the text of its page."""
    end: int
    shared: Span | None
    """What of the text before it belongs to it too."""


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


def traits_of(statements: Sequence[Statement], anchors: Anchors) -> list[Traits]:
    """Traits of each statement, in their order.

    « Elle emploie 310 personnes » has the subject of the statement before it.
    """
    found = [_traits(one, anchors) for one in statements]
    before: Traits | None = None
    for at in sorted(range(len(found)), key=lambda one: (found[one].page, found[one].start)):
        one = found[at]
        if one.shared is not None:
            one = _with_subject(one, anchors.subject_of(statements[at]), before)
        elif one.frame.is_pronoun and before is not None and _is_behind(one, before):
            one = _with_subject(one, before.frame.subject, before)
        found[at] = before = one
    return found


def _is_behind(one: Traits, before: Traits) -> bool:
    return one.page == before.page and 0 <= one.start - before.end <= NEXT


def _with_subject(one: Traits, subject: frozenset[str], before: Traits | None) -> Traits:
    """Traits with the nouns and names of a subject that is told elsewhere."""
    known = frozenset() if before is None else frozenset(before.names)
    names = sorted(subject & known)
    nouns = sorted(subject - known - {*one.keys})
    return replace(
        one,
        keys=(*one.keys, *nouns),
        names=tuple(dict.fromkeys((*one.names, *names))),
        frame=replace(one.frame, subject=subject),
    )


def key_of(lemma: str, language: Language) -> str:
    """Concept of a word where the tables know it, else its stem.

    >>> key_of("décès", language_of("fr")) == key_of("dead", language_of("en"))
    True
    """
    return language.concepts.key_of(lemma)


def _traits(statement: Statement, anchors: Anchors) -> Traits:
    page = statement.evidence.page
    language = anchors.languages[page]
    timexes = [anchors.timexes[one] for one in statement.timexes if one in anchors.timexes]
    quantities = [
        anchors.quantities[one] for one in statement.quantities if one in anchors.quantities
    ]
    times = _told_times(timexes)
    keys = [key_of(term, language) for term in statement.terms]
    names = [anchors.names.get(one, one) for one in _named(statement)]
    frame = anchors.frame_of(statement)
    counts = with_deed(counts_of(quantities, timexes, statement, keys, language), frame.predicate)
    tolls = (count.key.partition(" ")[0] for count in counts if count.toll)
    words = folded_words(statement.evidence.exact)
    return Traits(
        id=statement.id,
        page=page,
        language=language.tag,
        text=" ".join(folded_words(statement.evidence.exact)),
        # « Trois personnes ont perdu la vie » tells of deaths without a word for them.
        keys=(*keys, *(key for key in dict.fromkeys(tolls) if key not in keys)),
        names=tuple(dict.fromkeys(name.removeprefix(PLACE) for name in names)),
        places=frozenset(
            name.removeprefix(PLACE) for name in names if name.startswith((PLACE, STATE))
        ),
        actors=_actors(frame, anchors),
        page_places=anchors.places_of(page),
        counts=counts,
        times=times,
        days=tuple(one.value for one in timexes if any(map(bool, day_parts(one.value)))),
        clocks=_clocks(timexes),
        far_days=_far_days(times, anchors.published.get(page)),
        rate=any(one.type == "SET" for one in timexes)
        or is_rate(quantities, statement, _each(language.concepts.distributives)),
        many=frozenset(
            count.key.partition(" ")[0] for count in counts if count.key and (count.low or 0) > 1
        ),
        past=_is_past(timexes, times, anchors.published.get(page)),
        negative=statement.polarity == "negative" or statement.grade == "denied",
        denied=statement.grade == "denied",
        distinct=_is_distinct(words, language),
        ordinals=_ordinals(words, language),
        frame=frame,
        deeds=tuple(
            (one.verb, anchors.plain_name(one.agent), anchors.plain_name(one.patient))
            for one in statement.actions
        ),
        speaker=statement.sources[0] if statement.sources else None,
        quoted=anchors.is_quoted(statement),
        is_title=statement.evidence.span.end <= anchors.titles.get(page, 0),
        start=statement.evidence.span.start,
        end=statement.evidence.span.end,
        shared=None if statement.shared is None else statement.shared.span,
    )


def _is_distinct(words: Sequence[str], language: Language) -> bool:
    """« Un second incendie » is another; « le second semestre » is a part of the year."""
    marks, parts = language.concepts.distinct, language.concepts.parts
    behind = [*words, ""][1:]
    return any(
        word in marks and after not in parts for word, after in zip(words, behind, strict=True)
    )


def _ordinals(words: Sequence[str], language: Language) -> frozenset[int]:
    """Ranks from the second on: « le premier bilan » is not always one of several."""
    told = [language.measures.ordinals.get(word, 0) for word in words]
    # « 4e », "4th": words part numbers from letters.
    pairs = zip(words, [*words, ""][1:], strict=True)
    told.extend(
        int(number)
        for number, ending in pairs
        if ending in RANK_ENDINGS and number.isdecimal() and len(number) <= LONGEST_RANK
    )
    return frozenset(rank for rank in told if rank > 1)


@cache
def _each(phrases: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(one) for one in sorted(phrases, key=lambda one: (-len(one), one)))
    return re.compile(rf"\s(?:{words})\b" if words else r"(?!)", re.IGNORECASE)


def _actors(frame: Frame, anchors: Anchors) -> tuple[frozenset[str], frozenset[str]]:
    return (
        frozenset(one for one in frame.before if one in anchors.persons),
        frozenset(one for one in frame.before if one.startswith(STATE)),
    )


def _named(statement: Statement) -> tuple[str, ...]:
    """Entities of a statement; who denies to have done it is the one who did it not."""
    if statement.grade == "denied":
        return (*statement.sources[:1], *statement.entities)
    return statement.entities


def _clocks(timexes: Sequence[AnchoredTimex]) -> tuple[tuple[int, str | None], ...]:
    found = ((clock_of(one.value), one.zone) for one in timexes if one.type == "TIME")
    return tuple(sorted({(at, zone) for at, zone in found if at is not None}, key=str))


def _when(timex: AnchoredTimex) -> When | None:
    if timex.interval is None or timex.type not in {"DATE", "TIME"}:
        return None
    start, end = minute_of(timex.interval[0]), minute_of(timex.interval[1])
    if start is None or end is None:
        return None
    return When(start=start, end=max(end, start + 1), clock=has_clock(timex.value))


def _told_times(timexes: Sequence[AnchoredTimex]) -> tuple[When, ...]:
    """Times on the calendar; « construite en 1974 » tells nothing beside « à 11 h 43 »."""
    times = tuple(time for time in map(_when, timexes) if time is not None)
    if not any(_is_short(one) for one in timexes):
        return times
    return tuple(one for one in times if one.end - one.start <= LONGEST_SHORT)


def _is_short(timex: AnchoredTimex) -> bool:
    when = _when(timex)
    if when is None:
        return clock_of(timex.value) is not None or any(map(bool, day_parts(timex.value)))
    return when.end - when.start <= LONGEST_SHORT


def _far_days(times: Sequence[When], published: int | None) -> frozenset[int]:
    if published is None:
        return frozenset()
    days = (one for one in times if one.end - one.start <= MINUTES_A_DAY)
    return frozenset(
        one.start // MINUTES_A_DAY for one in days if abs(one.start - published) > NEAR_MINUTES
    )


def _is_past(
    timexes: Sequence[AnchoredTimex], times: Sequence[When], published: int | None
) -> bool:
    """« À 11 h 43 dans une tour construite en 1974 »: an hour without a day is that of the news."""
    if not times or published is None:
        return False
    if any(one.type in {"DATE", "TIME"} and one.interval is None for one in timexes):
        return False
    return max(time.end for time in times) < published - PAST_MINUTES
