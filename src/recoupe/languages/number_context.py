"""What a number measures, for what time, and of what whole: the words beside it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from recoupe.algorithms.folding import fold, folded_words, words_of
from recoupe.languages.tables.measures import MONEY, SHARES, SPANS, UNITS, Measures
from recoupe.records import AnchoredQuantity, Statement

WORDS_BEFORE = 10
"""A measure stands so near before its number: « une amende pouvant atteindre deux millions »."""
WORDS_BEHIND = 4
"""Behind it, nearer: "a 3 million euro fine"."""
WORDS_OF_DIMENSION = 2
"""« 9 kilomètres *de profondeur* », "94 metres *long*"."""
WORDS_OF_SHARE = 5
WORDS_OF_RATE = 6
WORDS_OF_CHANGE = 3
WORDS_OF_LIMIT = 2
ELISIONS = ("l'", "d'", "s'", "c'", "n'", "qu'", "j'", "m'")


_CLAUSE_END = re.compile(r"[,;:](?!\d)")


@dataclass(frozen=True, kw_only=True)
class Context:
    """What the words beside a number say of it."""

    measure: str = ""
    """Key of what it measures: `fine`; empty where no word tells."""
    rate: str = ""
    """For what time or thing it is told: `day` of « 180 repas par jour »."""
    change: bool = False
    """It says how much something changed, not how much there is."""
    exceeded: bool = False
    """It is the least that it may be: « dépasse 4 milliards »."""
    threshold: bool = False
    """It is a limit, or a mark that was beaten, and no value: "aftershocks above magnitude 4"."""
    grave: bool = False
    """Those counted are in danger: « dans un état critique », "seriously hurt"."""
    among: str = ""
    """Of whom it is told: « neuf morts parmi les *civils* »."""
    reach: str = ""
    """`whole`: it is told of the country or the world, not of the place; `group`: of a group of
    firms; `capacity`: of how many there may be; `part`, `alone`: of some of the people or the
    place: « dans la capitale », "among women", "in the county alone"."""


PART, ALONE = "part", "alone"
"""Reaches of a number that is told of some of the people or the place; the second says that it is
one of several: "in Trent County alone"."""
LOSS = "damage"
"""Measure of a loss in money."""
STAFF = "staff"
"""Measure of workers: all whom a firm employs."""
NO_CONTEXT = Context()


def context_of(
    quantity: AnchoredQuantity,
    others: Iterable[AnchoredQuantity],
    statement: Statement,
    measures: Measures,
) -> Context:
    """The context of a number.

    Args:
        quantity: in the statement.
        others: of the same statement, between which and the number no word is taken.
        statement: where it stands.
        measures: of its language.
    """
    start = quantity.evidence.span.start - statement.evidence.span.start
    end = quantity.evidence.span.end - statement.evidence.span.start
    spans = [
        (one.evidence.span.start - statement.evidence.span.start)
        for one in others
        if one.id != quantity.id
    ]
    text = statement.evidence.exact
    floor = max((at for at in spans if at < start), default=0)
    ceiling = min((at for at in spans if at > start), default=len(text))
    before, behind = (
        _told(text[each], measures) for each in (slice(floor, start), slice(end, ceiling))
    )
    # "Shot for 1.6 million dollars, it won the top prize": a comma ends what is told of the number.
    near = _told(_CLAUSE_END.split(text[end:ceiling], maxsplit=1)[0], measures)
    clause = list(takewhile(lambda word: word not in measures.clause_starts, near))
    # "81 percent, against 93 percent nationwide": each number has the words up to the next.
    reach = text[floor:ceiling]
    phrase = f" {' '.join(folded_words(reach))} "
    measure = _measure(before, clause, quantity, measures)
    if not measure and quantity.unit in {"%", "fraction"}:
        # "68 percent of the 91,000 voters took part": what they did stands behind their number.
        measure = _phrase_of(_told(text[end:], measures), quantity, measures)
    return Context(
        measure=measure,
        rate=_rate(behind, measures.rates)
        or _rate_before(before, measures.rates)
        or _average(before, measures),
        change=_is_share(quantity.unit)
        and measure != LOSS  # "lost 23 million pounds" is a sum
        and (
            _ends_with(before, measures.changes)
            or not measures.change_nouns.isdisjoint(behind[:WORDS_OF_CHANGE])
        ),
        exceeded=bool(before) and before[-1] in measures.exceeding,
        threshold=_ends_with(before, measures.thresholds)
        or (_ends_with(before, measures.beaten) and not measures.beating.isdisjoint(before))
        or (UNITS.get(quantity.unit or "") == SPEED and _is_limit(before, behind, measures)),
        grave=any(f" {one} " in f" {' '.join(behind)} " for one in measures.grave),
        among=_among(behind, measures),
        reach=_reach(phrase, reach, measures),
    )


def _reach(phrase: str, text: str, measures: Measures) -> str:
    if any(f" {one} " in phrase for one in measures.alone):
        return ALONE
    if any(f" {one} " in phrase for one in measures.parts):
        return PART
    if any(f" {one} " in phrase for one in measures.wholes):
        return "whole"
    if any(f" {one} " in phrase for one in measures.capacities):
        return "capacity"
    return "group" if any(_is_group(one, text) for one in measures.groups) else ""


def _is_group(phrase: str, text: str) -> bool:
    """« Le groupe compte 5 200 salariés »; « le groupe Dorval » is a name."""
    words = words_of(text)
    folded = [fold(one.of(text)) for one in words]
    wanted = phrase.split()
    return any(
        folded[at : at + len(wanted)] == wanted
        and not text[words[at + len(wanted)].start : words[at + len(wanted)].end][:1].isupper()
        for at in range(len(words) - len(wanted))
    )


def _among(behind: Sequence[str], measures: Measures) -> str:
    """The noun behind « parmi les », "among"."""
    at = next((at for at, word in enumerate(behind) if word in measures.among), None)
    if at is None:
        return ""
    return next((word for word in behind[at + 1 :] if word not in measures.articles), "")


def _words(text: str) -> list[str]:
    return [_bare(fold(span.of(text))) for span in words_of(text)]


def _told(text: str, measures: Measures) -> list[str]:
    """Words of a text, without those of idioms: « au large » tells no width."""
    phrase = f" {' '.join(_words(text))} "
    for one in measures.idioms:
        phrase = phrase.replace(f" {one} ", " ")
    return phrase.split()


def _bare(word: str) -> str:
    """« l'amende » without its article."""
    elided = next((one for one in ELISIONS if word.startswith(one)), "")
    return word[len(elided) :]


def _measure(
    before: Sequence[str], behind: Sequence[str], quantity: AnchoredQuantity, measures: Measures
) -> str:
    """The nearest word that measures, first before the number, then behind it.

    "Signed for 38 million euros" has none, and its preposition tells.
    """
    if quantity.unit is None:
        words = (*before[-WORDS_BEFORE:], *behind[:WORDS_BEHIND])
        return "" if measures.staffs.isdisjoint(words) else STAFF
    near = [*reversed(before[-WORDS_BEFORE:]), *behind[:WORDS_BEHIND]]
    if quantity.unit in TIMES:
        # « Une peine de dix ans a été réclamée » is asked for: no court has given it.
        kinds = {measures.nouns.get(word, "") for word in (*before, *behind)}
        asked = next((one for one in ("sought", "risked") if one in kinds), "")
        if asked:
            return asked
    if quantity.unit in UNITS:
        return UNITS[quantity.unit]
    if quantity.unit == "%":
        # « 40 % des bulletins dépouillés »: what the share is of stands behind it.
        near = [*reversed(behind[:WORDS_OF_SHARE]), *reversed(before[-WORDS_BEFORE:])]
    if _is_money(quantity.unit):
        # « Risque 75 000 euros *d'amende* », "a 3 million euro *fine*".
        near = [*behind[:1], *near]
    if quantity.unit in LENGTHS:
        # "12 km from Dunmar, 10 km *deep*": what stands right behind a length says which.
        near = [*behind[:WORDS_OF_DIMENSION], *near]
    told = (measures.nouns[word] for word in near if word in measures.nouns)
    found = next((one for one in told if _fits(one, quantity.unit)), "")
    if not found and before:
        led = measures.leading.get(before[-1], ())
        found = next((one for one in led if _fits(one, quantity.unit)), "")
    return found


def _phrase_of(behind: Sequence[str], quantity: AnchoredQuantity, measures: Measures) -> str:
    """The measure that a phrase behind a number names: "two voters in three *turned out*"."""
    phrase = f" {' '.join(behind)} "
    told = (one for words, one in sorted(measures.phrases.items()) if f" {words} " in phrase)
    return next((one for one in told if _fits(one, quantity.unit or "")), "")


def _fits(measure: str, unit: str) -> bool:
    """Whether a measure is told in such a unit: a fine in money, a turnout in percent."""
    if _is_money(unit):
        return measure in MONEY
    if unit in {"%", "fraction"}:
        return measure in SHARES
    if unit in TIMES:
        return measure in SPANS
    if measure in {DISTANCE, RADIUS}:
        return unit in LENGTHS
    return measure not in MONEY | SHARES | SPANS


DISTANCE, RADIUS, SPEED = "distance", "radius", "speed"
LENGTHS = frozenset({"km", "m", "cm", "mi", "ft", "yd", "nmi"})
TIMES = frozenset({"minute", "hour", "day", "week", "month", "year", "second"})


def _is_share(unit: str | None) -> bool:
    return unit is not None and (unit in {"%", "fraction", "pp"} or _is_money(unit))


def _is_money(unit: str) -> bool:
    return len(unit) == CODE_LETTERS and unit.isupper()


CODE_LETTERS = 3
"""Of a currency in ISO 4217."""


def _rate(behind: Sequence[str], rates: Mapping[str, str]) -> str:
    words = " ".join(behind[:WORDS_OF_RATE])
    found = [one for one in rates if f" {one} " in f" {words} "]
    return rates[min(found, key=lambda one: (f" {words} ".index(f" {one} "), one))] if found else ""


def _rate_before(before: Sequence[str], rates: Mapping[str, str]) -> str:
    """« L'usine consommera chaque heure 300 mètres cubes »."""
    phrase = f" {' '.join(before[-WORDS_OF_CHANGE:])}"
    found = [one for one in rates if " " in one and phrase.endswith(f" {one}")]
    return rates[max(found, key=lambda one: (len(one), one))] if found else ""


def _average(before: Sequence[str], measures: Measures) -> str:
    """« En moyenne 22,8 points », "averaged 22.8 points"."""
    return AVERAGE if _ends_with(before, measures.averages) else ""


AVERAGE = "average"


def _is_limit(before: Sequence[str], behind: Sequence[str], measures: Measures) -> bool:
    """How fast one may drive, not how fast one did: "a 30mph zone", « limitée à 80 km/h »."""
    limited = not measures.limiting.isdisjoint(behind[:WORDS_OF_LIMIT])
    return limited or _ends_with(before, measures.limits)


def _ends_with(before: Sequence[str], phrases: Sequence[str]) -> bool:
    words = f" {' '.join(before[-WORDS_OF_CHANGE:])}"
    return any(words.endswith(f" {one}") for one in phrases)


def may_measure_one(left: Context, right: Context, *, alike: bool = False) -> bool:
    """Whether nothing beside two numbers says that they measure two things.

    `alike`: of two equal values one may be told without the word that says it is a change: "a 6
    percent rise", "want 6 percent".
    """
    one_sum = alike and may_be_one_measure(left, right)
    measures = {left.measure, right.measure} - {""}
    if (len(measures) > 1 and not one_sum) or left.rate != right.rate:
        return False
    return alike or left.change == right.change


def may_be_one_measure(left: Context, right: Context) -> bool:
    """The same of one value that two pages tell: « a coûté » and « budget » may name one sum."""
    measures = {left.measure, right.measure} - {""}
    return len(measures) < 2 or any(measures <= each for each in ONE_SUM)  # noqa: PLR2004


ONE_SUM = (
    frozenset({"price", "cost", "budget", "invest", "aid", "loan"}),
    frozenset({"sought", "ransom", "compensation", "damage", "aid", "reward"}),
    frozenset({"damage", "cost", "compensation", "price"}),
    frozenset({"debt", "loan"}),
    frozenset({"price", "prize", "sought"}),
    frozenset({"fine", "risked", "sought"}),
    frozenset({"distance", "length"}),
)
"""Measures of money that two pages may choose for one sum."""
