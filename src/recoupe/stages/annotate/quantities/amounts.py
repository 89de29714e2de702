"""Lowest and highest value of a match, with its unit."""

from dataclasses import dataclass

from recoupe.languages.tables.numbers import Numbers
from recoupe.stages.annotate.quantities.grammar import NumberGrammar
from recoupe.stages.annotate.templates import Match, Words

FRACTION_DIGITS = 4
FIXED = {"half_scale": 0.5, "single": 1.0}
"""Rules whose words are the number: « un demi-million » is half of the scale."""
OWN_UNITS = {"fraction": "fraction", "age": "year", "magnitude": "magnitude", "metres": "m"}
"""Rules whose words leave no choice of unit."""
INCHES_OF_FOOT, CENTIMETRES_OF_METRE = 12, 100


@dataclass(slots=True)
class Amount:
    """A number before we know what it counts. Mutable while that is found out."""

    rule: str
    first: int
    last: int
    """Words `[first, last)`."""
    core: int
    """Index of the first word of the number itself, behind the bound."""
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None = None
    counted: str | None = None
    scope: str | None = None
    is_figure: bool = False
    """Written in digits."""
    is_bound: bool = False
    """Whether words such as « au moins » stand before it."""
    is_collective: bool = False
    """Whether « de » leads to what is counted."""
    by_predicate: bool = False
    """Whether a verb behind it told `counted`: it is said of all its subjects."""
    by_object: bool = False
    """Whether the verb before the amount that it is joined to told `counted`."""
    casualty: bool = False
    """Whether `counted` is a key that languages share."""


def amount_of(match: Match, words: Words, grammar: NumberGrammar) -> Amount | None:
    """The amount of a match; None where its words make no number or a range that falls."""
    match = _without_particle(_without_change(match, words, grammar.numbers), words, grammar)
    limits = _limits(match, words, grammar)
    if limits is None:
        return None
    low, high, approximate = limits
    scale = grammar.value("scale", words, match, "scale")
    if match.rule == "and_half":
        low = high = low + _half_of(match, words, grammar.numbers)
    if isinstance(scale, float):
        low, high = low * scale, high * scale if high is not None else None
    bound = grammar.value("bound", words, match, "bound")
    core = match.slots["bound"][1] if "bound" in match.slots else match.first
    amount = Amount(
        rule=match.rule,
        first=match.first,
        last=match.last,
        core=core,
        low=low,
        high=high,
        approximate=approximate
        or bound == "about"
        or "about" in match.slots
        or _is_round(match, words, grammar.numbers),
        unit=_unit(match, words, grammar),
        is_figure=words.folded[core][:1].isdigit(),
        is_bound=bound is not None,
        is_collective="collective" in match.rule or _ends_in_scale(match, words, grammar.numbers),
    )
    if bound == "least":
        amount.high = None
    elif bound == "most":
        amount.low, amount.high = None, amount.high if amount.high is not None else low
    return amount


def _without_change(match: Match, words: Words, numbers: Numbers) -> Match:
    """« passer de 12 à 15 morts » is no range: what is counted now is the second number."""
    if "high" not in match.slots or not match.first:
        return match
    low, high = match.slots["low"], match.slots["high"]
    between = words.folded[low[1] : high[0]]
    if words.folded[match.first - 1] not in numbers.change_words or between == ["-"]:
        return match
    slots = {name: where for name, where in match.slots.items() if name not in {"high", "bound"}}
    return match._replace(first=high[0], slots={**slots, "low": high})


def _without_particle(match: Match, words: Words, grammar: NumberGrammar) -> Match:
    """The bound of "collectors handed over 3.7 million" belongs to the verb before it."""
    where = match.slots.get("bound")
    if where is None or not where[0]:
        return match
    verbs = grammar.numbers.particles.get(" ".join(words.folded[where[0] : where[1]]), ())
    if words.folded[where[0] - 1] not in verbs:
        return match
    slots = {name: place for name, place in match.slots.items() if name != "bound"}
    return match._replace(first=where[1], slots=slots)


def _limits(
    match: Match, words: Words, grammar: NumberGrammar
) -> tuple[float, float | None, bool] | None:
    if match.rule in {"collective", "half_collective"}:
        each = grammar.value("collective", words, match, "collective")
        times = 0.5 if "half" in match.slots else grammar.number(words, match, "times")
        value = each * (times or 1.0) if isinstance(each, float) else None
        return None if value is None else (value, value, True)
    if match.rule == "plural_collective":
        least = grammar.value("plural_collective", words, match, "plural_collective")
        second = grammar.value("plural_collective", words, match, "second")
        # « des dizaines de milliers »: the second scale counts once.
        times = second / 2 if isinstance(second, float) else 1.0
        return (least * times, None, True) if isinstance(least, float) else None
    if match.rule in FIXED:
        return FIXED[match.rule], FIXED[match.rule], False
    if match.rule.startswith("composite"):
        return _composite(match, words, grammar)
    if match.rule == "fraction":
        share = grammar.value("fraction", words, match, "fraction")
        share = round(share, FRACTION_DIGITS) if isinstance(share, float) else None
        return None if share is None else (share, share, False)
    return _range(match, words, grammar)


def _composite(
    match: Match, words: Words, grammar: NumberGrammar
) -> tuple[float, float | None, bool] | None:
    """« 1 mètre 80 » in metres, "6 feet 2 inches" in feet."""
    whole, parts = grammar.number(words, match, "low"), grammar.number(words, match, "parts")
    if whole is None or parts is None:
        return None
    if match.rule == "composite" and _unit(match, words, grammar) != "m":
        return None
    step = INCHES_OF_FOOT if match.rule == "composite_feet" else CENTIMETRES_OF_METRE
    value = round(whole + parts / step, FRACTION_DIGITS)
    return (value, value, False) if parts < step else None


def _range(
    match: Match, words: Words, grammar: NumberGrammar
) -> tuple[float, float | None, bool] | None:
    low = grammar.number(words, match, "low")
    if low is None:
        return None
    if "high" not in match.slots:
        return low, low, False
    high = grammar.number(words, match, "high")
    if high is None:
        return None
    last_word = words.folded[match.slots["high"][1] - 1]
    scale = {**grammar.numbers.scales, **grammar.numbers.counting_nouns}.get(last_word)
    if scale is not None and low < high / scale <= low * 10:
        low *= scale  # « deux à trois cents »
    return (low, high, False) if low < high else None


def _is_round(match: Match, words: Words, numbers: Numbers) -> bool:
    """Whether it is round: "a million" is, "one million" need not be."""
    where = match.slots.get("low")
    return where is not None and "scale" in match.slots and words.folded[where[0]] in numbers.ones


def _half_of(match: Match, words: Words, numbers: Numbers) -> float:
    """What « et demi » adds: half a million behind « un million », a half behind "two"."""
    if "scale" in match.slots:
        return 0.5
    last = words.folded[match.slots["low"][1] - 1]
    return 0.5 * {**numbers.scales, **numbers.counting_nouns}.get(last, 1.0)


def _unit(match: Match, words: Words, grammar: NumberGrammar) -> str | None:
    if match.rule in OWN_UNITS:
        return OWN_UNITS[match.rule]
    for table in ("unit", "currency"):
        found = grammar.value(table, words, match, table)
        if isinstance(found, str):
            return found
    return None


def _ends_in_scale(match: Match, words: Words, numbers: Numbers) -> bool:
    last = match.slots.get("high") or match.slots.get("scale") or match.slots.get("low")
    return last is not None and words.folded[last[1] - 1] in numbers.counting_nouns
