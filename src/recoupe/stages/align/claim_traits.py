"""What alignment compares: each statement as keys that languages share."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import day_parts
from recoupe.algorithms.roles import Deed
from recoupe.languages import Language
from recoupe.records import AnchoredTimex, Span, Statement
from recoupe.stages.align.claim_counts import UNIT, Count, counts_of, is_rate, with_deed
from recoupe.stages.align.claim_frames import Frame
from recoupe.stages.align.statement_anchors import PLACE, STATE, Anchors
from recoupe.stages.align.statement_times import (
    When,
    clocks_of,
    dating,
    far_days_of,
    is_past,
    news_times,
    times_of,
)

NEXT = 200
"""So many code points behind a statement, a pronoun stands for its subject."""
RANK_ENDINGS = frozenset(["e", "eme", "er", "ere", "st", "nd", "rd", "th"])
"""Letters behind a number that make it a rank: « 4e », "4th"."""
LAST_ROUND_WORDS = 3
"""So many words before « saison passée », what compares with it stands: « que lors de la »."""
ANY_PRICE = "price"
"""Measure of what is paid for anything: « le groupe devra payer » fixes no price."""
LASTING = "duration"
"""Concept of how long something lasts."""
LONGEST_RANK = 3
"""No rank has more digits."""
_RANK = re.compile(rf"(\d{{1,{LONGEST_RANK}}})(?:{'|'.join(sorted(RANK_ENDINGS))})")
_LISTED = re.compile(r"\W*(\w+)\s?[,:]\s")
"""What opens a statement before a comma."""


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
    expected: bool
    """Whether it is announced, and still to come."""
    left_open: bool
    """Whether it tells what somebody is free to do: « a dix jours pour faire appel »."""
    due: bool
    """Whether it tells what somebody has to do."""
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

    @property
    def tolls(self) -> list[Count]:
        """Its counts of what befell people or things."""
        return [one for one in self.counts if one.toll]


def traits_of(statements: Sequence[Statement], anchors: Anchors) -> list[Traits]:
    """Traits of each statement, in their order.

    « Elle emploie 310 personnes » has the subject of the statement before it.
    """
    found = [_traits(one, anchors) for one in statements]
    before: Traits | None = None
    for at in sorted(range(len(found)), key=lambda one: (found[one].page, found[one].start)):
        one = found[at]
        if one.shared is not None:
            known = () if before is None else before.names
            one = _with_subject(one, anchors.subject_of(statements[at]), known)
        elif one.frame.is_pronoun or (one.denied and one.frame.predicate is None):
            # "The party denies paying anybody": that the party paid.
            speaker = anchors.speaker_of(statements[at])
            if speaker is not None:
                one = _with_subject(one, speaker.subject, anchors.names.values())
            elif one.frame.is_pronoun and before is not None and _is_behind(one, before):
                one = _with_subject(one, before.frame.subject, before.names)
        found[at] = before = one
    return found


def _is_behind(one: Traits, before: Traits) -> bool:
    return one.page == before.page and 0 <= one.start - before.end <= NEXT


def _with_subject(one: Traits, subject: frozenset[str], names_told: Iterable[str]) -> Traits:
    """Traits with the nouns and names of a subject that is told elsewhere."""
    known = frozenset(names_told)
    names = sorted(subject & known)
    nouns = sorted(subject - known - {*one.keys})
    return replace(
        one,
        keys=(*one.keys, *nouns),
        names=tuple(dict.fromkeys((*one.names, *names))),
        frame=replace(one.frame, subject=subject),
    )


def key_of(lemma: str, language: Language) -> str:
    """Concept of a word where the tables know it, a rank or a nation, else its stem.

    >>> from recoupe.languages import language_of
    >>> key_of("décès", language_of("fr")) == key_of("dead", language_of("en"))
    True
    >>> key_of("18e", language_of("fr")), key_of("18th", language_of("en"))
    ('rank 18', 'rank 18')
    >>> key_of("suedois", language_of("fr")) == key_of("swede", language_of("en"))
    True
    """
    if language.concepts.concept_of(lemma, lemma) is not None:
        return language.concepts.key_of(lemma)
    rank = _RANK.fullmatch(lemma)
    if rank is not None:
        return f"rank {rank[1]}"
    nation = language.names.demonyms.get(lemma)
    return language.concepts.key_of(lemma) if nation is None else f"nation {nation}"


def _traits(statement: Statement, anchors: Anchors) -> Traits:
    page = statement.evidence.page
    language = anchors.languages[page]
    timexes = news_times(
        [anchors.timexes[one] for one in statement.timexes if one in anchors.timexes],
        anchors.languages,
    )
    quantities = [
        anchors.quantities[one] for one in statement.quantities if one in anchors.quantities
    ]
    times = times_of(timexes)
    keys = [key_of(term, language) for term in statement.terms]
    names = [anchors.names.get(one, one) for one in _named(statement)]
    frame = anchors.frame_of(statement)
    counts = with_deed(counts_of(quantities, timexes, statement, keys, language), frame.predicate)
    tolls = (count.head for count in counts if count.toll)
    keys = _by_measure(keys, statement, counts, language)
    text = folded_words(statement.evidence.exact)
    words = _unnumbered(_words_outside(statement, timexes), statement, language)
    return Traits(
        id=statement.id,
        page=page,
        language=language.tag,
        text=" ".join(text),
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
        clocks=clocks_of(timexes),
        far_days=far_days_of(times, anchors.published.get(page)),
        rate=any(one.type == "SET" for one in timexes)
        or is_rate(quantities, statement, _each(language.concepts.distributives)),
        many=frozenset(
            count.key.partition(" ")[0] for count in counts if count.key and (count.low or 0) > 1
        ),
        past=statement.grade != "expected"
        and (
            _is_of_the_last_round(words, language)
            or is_past(
                dating(timexes, anchors.tokens_in(statement), language),
                anchors.published.get(page),
                # « Ils n'avaient rien signé depuis 2021 » tells of then.
                since=language.measures.since if statement.polarity == "positive" else (),
            )
        ),
        negative=statement.polarity == "negative" or statement.grade == "denied",
        denied=statement.grade == "denied",
        expected=statement.grade == "expected",
        left_open=_tells(language.concepts.left_open, text),
        due=_tells(language.concepts.due, text),
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


def _by_measure(
    keys: Sequence[str], statement: Statement, counts: Sequence[Count], language: Language
) -> list[str]:
    """Keys with the words that say what a number measures as one: "it owes £200m", "the debt"."""
    measures = {one.measure for one in counts if one.key.startswith(UNIT)} - {"", ANY_PRICE}
    if not measures:
        return list(keys)
    nouns = language.measures.nouns
    told = {
        key_of(term, language): nouns[term]
        for term in statement.terms
        if nouns.get(term) in measures
    }
    # "Turnout reached 86%", « 68 % des électeurs ont voté »: of one measure, whatever the words.
    beside = sorted(LASTING if one == "lasting" else one for one in measures)
    return list(dict.fromkeys([*(told.get(key, key) for key in keys), *beside]))


def _words_outside(statement: Statement, timexes: Sequence[AnchoredTimex]) -> list[str]:
    """Its words but for those of its times: « le second trimestre » is no second thing."""
    start, exact = statement.evidence.span.start, statement.evidence.exact
    for one in timexes:
        first, last = one.evidence.span.start - start, one.evidence.span.end - start
        if first >= 0 and last <= len(exact):
            exact = f"{exact[:first]}{' ' * (last - first)}{exact[last:]}"
    return folded_words(exact)


def _unnumbered(words: list[str], statement: Statement, language: Language) -> list[str]:
    """Words of a statement without the rank of a point in a list: "Second, the tank leaked"."""
    first = _LISTED.match(statement.evidence.exact)
    if first is None or words[:1] != folded_words(first[1]):
        return words
    return words[1:] if words[0] in language.measures.ordinals else words


def _is_of_the_last_round(words: Sequence[str], language: Language) -> bool:
    """« La saison passée, le derby avait fait trois blessés » tells of another derby.

    « Mieux que la saison passée » only compares with it.
    """
    told = f" {' '.join(words)} ".replace("'", " ")
    compared = {*language.concepts.than, *language.concepts.than_behind}
    for phrase in language.concepts.last_round:
        before, found, _ = told.partition(f" {phrase} ")
        if found and compared.isdisjoint(before.split()[-LAST_ROUND_WORDS:]):
            return True
    return False


def _is_distinct(words: Sequence[str], language: Language) -> bool:
    """« Un second incendie » is another; « le second semestre », "came second" are not."""
    marks = language.concepts.distinct
    parts = language.concepts.parts | language.concepts.occasions
    ranking = language.measures.rank_verbs
    around = zip(["", *words], words, [*words, ""][1:], strict=False)
    return any(
        word in marks and after not in parts and before not in ranking
        for before, word, after in around
    )


def _ordinals(words: Sequence[str], language: Language) -> frozenset[int]:
    """Ranks from the second on: « le premier bilan » is not always one of several."""
    occasions = language.concepts.occasions
    behind = [*words, "", ""]
    told = [
        language.measures.ordinals.get(one, 0)
        for one, after in zip(words, behind[1:], strict=False)
        if after not in occasions
    ]
    # « 4e », "4th": words part numbers from letters.
    told.extend(
        int(number)
        for number, ending, after in zip(words, behind[1:], behind[2:], strict=False)
        if ending in RANK_ENDINGS and after not in occasions
        if number.isdecimal() and len(number) <= LONGEST_RANK
    )
    return frozenset(rank for rank in told if rank > 1)


def _tells(phrases: tuple[str, ...], words: Sequence[str]) -> bool:
    """Whether one of some regular expressions is among folded words."""
    return _any_of(phrases).search(" ".join(words)) is not None


@cache
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b" if phrases else r"(?!)")


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
