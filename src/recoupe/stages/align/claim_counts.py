"""The numbers of a statement as alignment compares them: what is counted, in which scope."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import Language
from recoupe.languages.number_context import Context, context_of, may_be_one_measure
from recoupe.languages.tables.befallen import (
    DWELLINGS,
    KINDS_OF_CASE,
    POWERED,
    POWERLESS,
    befell,
    state_of_network,
)
from recoupe.languages.tables.concepts import ANYBODY, BEARERS, CASUALTIES, GRAVITIES, STATES
from recoupe.records import AnchoredQuantity, AnchoredTimex, Statement

NOT_NARROWING = ANYBODY | {"light", "passenger"}
"""Who or what narrows no toll: all are hurt lightly where nobody is said to be hurt gravely."""
ARREST = "arrest"
MISSING, FOUND = "missing", "found"
PLACES = frozenset({"hospital"})
"""States that are places too: "three hospitals" tell no toll."""
PLACE = "place"
FINDING = frozenset({"discover", "rescue", "body", "find"})
"""What ends that somebody is missing: « les corps des deux disparus ont été découverts »."""
BEFALLEN = frozenset(CASUALTIES.values()) | {POWERLESS, POWERED, FOUND}
"""What befalls people and homes, as concepts."""
TELLING_NUMBER = 20
"""Two accounts share a smaller number by chance."""
LARGE_NUMBER = 100
COMMON_STEP = 5
"""« 25 personnes », « 50 personnes »: what people round to."""
UNIT = "unit:"
"""Before the key of a number that has a unit."""
ROUNDING = 0.1
"""A rounded number lies so near the exact one, as a share of it."""
OFTEN = "times"
"""Key of how often something happened: « trois fois », « à trois reprises »."""
DURATION = "duration"
"""Key of how long something lasts: « dix-huit mois » are no telling number of minutes."""
ASKED = frozenset({"sought", "risked"})
"""Measures of what somebody asks for or faces, and has not been given."""
UNIT_MINUTES = {"Y": 525_600.0, "M": 43_800.0, "W": 10_080.0, "D": 1_440.0, "H": 60.0}
_DURATION = re.compile(r"P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")


@dataclass(frozen=True, kw_only=True)
class Count:
    """A quantity under a key that languages share."""

    key: str
    """Concept or stem of what is counted, or the unit, and its scope; empty where unknown."""
    toll: bool
    """Whether it counts what befell people or things."""
    low: float | None
    high: float | None
    approximate: bool
    measure: str = ""
    """What it measures, where words beside it tell: `profit`, `fine`, `sought` of a term."""

    @property
    def head(self) -> str:
        """What is counted, without its scope."""
        return self.key.partition(" ")[0]

    @property
    def scope(self) -> frozenset[str]:
        """Who bears it, or how grave it is."""
        return frozenset(self.key.split()[1:])

    @property
    def telling(self) -> tuple[str, float] | None:
        """Unit and value of a number that two things of one story seldom share, else None.

        « 450 emplois » are « 450 salariés »: a number of several digits tells what it counts.
        """
        value = self.low
        if not self.key or self.key == DURATION or value is None or value != self.high:
            return None
        if self.key.startswith(UNIT):
            return self.key, value
        odd = value >= LARGE_NUMBER or value % COMMON_STEP != 0
        digits = len(f"{value:.0f}".rstrip("0"))
        return ("", value) if value >= TELLING_NUMBER and odd and digits > 1 else None

    @property
    def is_none(self) -> bool:
        """Whether it counts nobody."""
        return self.high == 0


def counts_of(
    quantities: Iterable[AnchoredQuantity],
    timexes: Iterable[AnchoredTimex],
    statement: Statement,
    keys: Sequence[str],
    language: Language,
) -> tuple[Count, ...]:
    """Counts of a statement: quantities, durations, and nobody where it says so."""
    numbers = [*quantities, *durations_of(timexes, language)]
    counts = [
        replace(_count(one, statement, keys, language), measure=measure)
        for one in numbers
        for measure in (_measure_of(one, numbers, statement, language),)
    ]
    counts.extend(_nobody(statement, keys, counts, language))
    return tuple(counts)


def _measure_of(
    quantity: AnchoredQuantity,
    others: Sequence[AnchoredQuantity],
    statement: Statement,
    language: Language,
) -> str:
    """What a number with a unit measures; empty where no word tells."""
    if quantity.unit is None:
        return ""
    return context_of(quantity, others, statement, language.measures).measure


def with_deed(counts: tuple[Count, ...], deed: str | None) -> tuple[Count, ...]:
    """Counts where those who bear what the main verb tells are its toll.

    « Plus de 300 habitants avaient été mis à l'abri » counts those evacuated, as « 310 évacués »
    does; where a toll is counted already, or two kinds of bearers are, nothing is changed.
    """
    bearers = [one for one in counts if one.head in BEARERS]
    if deed not in BEFALLEN or len(bearers) != 1 or any(one.toll for one in counts):
        return counts
    scope = {bearers[0].head, *bearers[0].scope} - ANYBODY
    key = " ".join((deed, *sorted(scope)))
    return tuple(replace(one, key=key, toll=True) if one in bearers else one for one in counts)


def _count(
    quantity: AnchoredQuantity, statement: Statement, keys: Sequence[str], language: Language
) -> Count:
    concepts = language.concepts
    if quantity.rule == DURATION:
        key = DURATION
    elif quantity.counted in language.numbers.often:
        key = OFTEN
    elif quantity.counted:
        key = concepts.counted_key(quantity.counted)
        if key in PLACES and quantity.counted not in CASUALTIES:
            key = f"{key} {PLACE}"
    else:
        key = f"{UNIT}{quantity.unit}" if quantity.unit else ""
    words = [one for one in folded_words(quantity.scope or "") if one not in concepts.light]
    # « trois à l'hôpital » are those at the hospital, and no kind of them.
    scope = {concepts.key_of(word) for word in words} - ANYBODY - {key}
    state = _state_of(key, quantity, statement, keys, language)
    if state:
        scope |= {key} - ANYBODY - DWELLINGS
        key = state
    if key == MISSING and _are_found(statement, keys, language):
        key = FOUND
    if key in STATES:
        end = quantity.evidence.span.end - statement.evidence.span.start
        scope.update(concepts.gravities(statement.evidence.exact[end:]))
        scope = scope & GRAVITIES or scope
    return Count(
        key=" ".join((key, *sorted(scope))) if key else "",
        toll=key in STATES | {POWERED, FOUND},
        low=quantity.low,
        high=quantity.high,
        approximate=quantity.approximate,
    )


def _are_found(statement: Statement, keys: Sequence[str], language: Language) -> bool:
    """Whether those who were missing are so no more."""
    goes_on = language.concepts.ongoing & {*folded_words(statement.evidence.exact)}
    return not goes_on and not FINDING.isdisjoint(keys)


def _state_of(
    counted: str,
    quantity: AnchoredQuantity,
    statement: Statement,
    keys: Sequence[str],
    language: Language,
) -> str:
    """What befell those who are counted, by the words beside the number; empty where none tells."""
    if counted not in BEARERS | DWELLINGS:
        return ""
    end = quantity.evidence.span.end - statement.evidence.span.start
    behind = folded_words(statement.evidence.exact[end:])
    state = befell(behind, language.concepts, language.measures)
    if state or counted not in DWELLINGS:
        return state
    before = folded_words(quantity.evidence.prefix)
    return state_of_network(before, keys, language.measures)


def durations_of(
    timexes: Iterable[AnchoredTimex], language: Language
) -> Iterator[AnchoredQuantity]:
    """How long something lasts, as minutes; « quinze jours » are two weeks."""
    for timex in timexes:
        match = _DURATION.fullmatch(timex.value) if timex.type == "DURATION" else None
        if match is None or not any(match.groups()):
            continue
        number, unit, hours, minutes = match.groups()
        days = float(number or 0)
        least = language.calendar.idiomatic_days.get(days, days) if unit == "D" else days
        clock = 60.0 * float(hours or 0) + float(minutes or 0)
        low, high = (one * UNIT_MINUTES.get(unit, 0.0) + clock for one in (least, days))
        yield AnchoredQuantity(
            id=timex.id,
            evidence=timex.evidence,
            low=low,
            high=high,
            approximate=False,
            unit="minute",
            counted=None,
            scope=None,
            rule=DURATION,
        )


def _nobody(
    statement: Statement, keys: Sequence[str], counts: Sequence[Count], language: Language
) -> list[Count]:
    """« Aucun voyageur n'a été blessé » counts none of what it says befell nobody."""
    if statement.polarity != "negative" or any(one.toll for one in counts):
        return []
    words = f" {' '.join(folded_words(statement.evidence.exact))} ".replace("'", " ")
    if not any(f" {fold(phrase)} " in words for phrase in language.concepts.nobody):
        return []
    bearers = sorted((BEARERS - ANYBODY) & {*keys})
    befell = sorted(BEFALLEN & {*keys})
    if befell:
        return [_none_of(" ".join((key, *bearers)), toll=True) for key in befell]
    # « Aucun signalement n'est parvenu »: none of the word that follows.
    told = words.split()
    after = [told[at + 1] for at, word in enumerate(told[:-1]) if word in language.concepts.nobody]
    return [_none_of(key, toll=key in STATES) for key in map(language.concepts.key_of, after)]


def _none_of(key: str, *, toll: bool) -> Count:
    return Count(key=key, toll=toll, low=0, high=0, approximate=False)


def is_rate(
    quantities: Iterable[AnchoredQuantity], statement: Statement, each: re.Pattern[str]
) -> bool:
    """Whether a number is told of each: « 19 euros par mouton », "12 euros for each lamb"."""
    start = statement.evidence.span.start
    exact = statement.evidence.exact
    return any(each.match(exact, one.evidence.span.end - start) for one in quantities)


def comparable(left: Count, right: Count) -> bool:
    """Whether two numbers count one thing, so that they are one or disagree.

    « Deux voyageurs blessés » and « six blessés » may be a part and its whole; with one number, or
    where one counts nobody, they are the same count.
    """
    if not left.key or not right.key:
        return False
    if left.key == right.key:
        return not measures_apart(left, right)
    agree = meet(left, right)
    if left.head != right.head:
        # « 4 200 voyageurs évacués », « plus de 4 000 voyageurs sont sortis à pied ».
        bearers = {left.head, *left.scope} & {right.head, *right.scope} & BEARERS - ANYBODY
        one_bears = left.head in right.scope or right.head in left.scope
        large = max(left.low or 0, right.low or 0) >= TELLING_NUMBER
        return bool(bearers) and one_bears and agree and large
    # « Huit personnes légèrement blessées », "eleven passengers suffered minor injuries".
    scopes = [one.scope - NOT_NARROWING for one in (left, right)]
    if left.toll and scopes[0] == scopes[1]:
        return True
    narrower = scopes[0] <= scopes[1] or scopes[1] <= scopes[0]
    within = (scopes[0] ^ scopes[1]) <= BEARERS
    return left.toll and narrower and within and (agree or left.is_none or right.is_none)


def may_be_one_toll(left: Count, right: Count) -> bool:
    """Whether two tolls may be of the same people: « onze adolescents blessés », « neuf blessés ».

    Other states, another gravity, or two kinds of people are not.
    """
    scopes = [one.scope - NOT_NARROWING for one in (left, right)]
    kinds = [one & (GRAVITIES | KINDS_OF_CASE) - {"confirm"} for one in scopes]
    if left.head == ARREST:
        return right.head == ARREST  # whoever is arrested is suspected
    if left.head != right.head or kinds[0] != kinds[1]:
        return False
    return not (scopes[0] and scopes[1]) or bool(scopes[0] & scopes[1])


def measures_apart(left: Count, right: Count) -> bool:
    """Whether words beside two numbers of one unit say that they measure two things.

    « Dix ans requis » and « dix ans de prison » are two things, even if the numbers are one.
    """
    measures = {left.measure, right.measure} - {""}
    if ASKED & measures and len(measures) > 1:
        return True
    contexts = [Context(measure=one.measure) for one in (left, right)]
    return not meet(left, right) and not may_be_one_measure(*contexts)


def meet(left: Count, right: Count) -> bool:
    """Whether two counts may be one number: ranges that meet, or the same value."""
    lows = [one.low if one.low is not None else float("-inf") for one in (left, right)]
    highs = [one.high if one.high is not None else float("inf") for one in (left, right)]
    return max(lows) <= min(highs)


def meetings(left: Sequence[Count], right: Sequence[Count]) -> list[bool]:
    """For each thing that both count, whether the numbers may be one."""
    found: dict[str, bool] = {}
    for one in left:
        pairs = [other for other in right if comparable(one, other)]
        if pairs:
            agree = any(meet(one, other) for other in pairs)
            found[one.key] = found.get(one.key, False) or agree
    return [found[key] for key in sorted(found)]


def scopes_apart(left: Sequence[Count], right: Sequence[Count]) -> bool:
    """« Deux missiles balistiques », « plus de 100 missiles »: one thing, in two scopes."""
    heads: list[dict[str, list[Count]]] = [{}, {}]
    for side, counts in zip(heads, (left, right), strict=True):
        for count in counts:
            if count.key and not count.toll:
                side.setdefault(count.head, []).append(count)
    common = [
        (heads[0][head], heads[1][head]) for head in sorted(heads[0].keys() & heads[1].keys())
    ]
    return any(
        not any(meet(one, other) for one in mine for other in yours)
        and {one.key for one in mine}.isdisjoint(other.key for other in yours)
        for mine, yours in common
    )


def same_number(
    left: Sequence[Count], right: Sequence[Count], *, least: float = TELLING_NUMBER
) -> bool:
    """« 210 postes » and "up to 210 jobs": a number that two happenings seldom share by chance."""
    return any(
        (one.head == other.head or comparable(one, other))
        and ({one.low, one.high} & {other.low, other.high} - {None} or _nearly(one, other))
        and max(one.low or 0, one.high or 0) >= least
        for one in left
        for other in right
        if one.key and other.key and DURATION not in {one.key, other.key}
    )


def _nearly(left: Count, right: Count) -> bool:
    """« 18 412 spectateurs », « plus de 18 000 spectateurs »: one number, rounded."""
    rough = any(one.approximate or None in {one.low, one.high} for one in (left, right))
    numbers = [one.low if one.low is not None else one.high for one in (left, right)]
    if not rough or not meet(left, right) or None in numbers:
        return False
    low, high = sorted(float(one or 0) for one in numbers)
    return low >= high * (1 - ROUNDING)
