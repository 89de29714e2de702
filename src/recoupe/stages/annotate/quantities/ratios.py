"""Shares told as a ratio: "one in five workers", « un salarié sur cinq »."""

from collections.abc import Sequence

from recoupe.stages.annotate.quantities.amounts import FRACTION_DIGITS, Amount
from recoupe.stages.annotate.quantities.nouns import Text, looks_plural, noun_after

RATIO = "ratio"
ODDS_DIGITS = 10
YEAR_DIGITS = 4
OUT_OF = frozenset({2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 20.0, 100.0, 1000.0})
"""What shares are told out of; "two in 2008" is none."""


def with_ratios(text: Text, amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts, with two of them made one share where words say so.

    « Un salarié sur cinq » has its noun between the numbers, "one in five workers" behind them.
    """
    found: list[Amount] = []
    for amount in amounts:
        share = _share_of(text, found[-1], amount) if found else None
        if share is None:
            found.append(amount)
        else:
            found[-1] = share
    return found


def _share_of(text: Text, left: Amount, right: Amount) -> Amount | None:
    at_least = left.is_bound and left.high is None  # « plus de deux habitants sur trois »
    if not ((_is_plain(left) or (at_least and left.unit is None)) and _is_plain(right)):
        return None
    low, high = left.low or 0.0, right.low or 0.0
    if not 0 < low < high:
        return None
    behind = _behind(text, left, right) if high in OUT_OF else _behind_odds(text, left, right)
    if behind is None:
        return None
    value = round(low / high, FRACTION_DIGITS if high in OUT_OF else ODDS_DIGITS)
    left.low, left.high = value, None if at_least else value
    left.last, left.unit, left.rule = behind, "fraction", RATIO
    return left


def _behind(text: Text, left: Amount, right: Amount) -> int | None:
    """Index behind the ratio; None where the two numbers are none."""
    folded = text.words.folded
    between = " ".join(folded[left.last : right.first])
    if between in text.numbers.ratio_joins:
        if left.low != 1 and not _may_be_subject(text, left.first):
            return None  # "he scored two in three matches"
        noun = noun_after(text, right.last)
        return None if noun is None else noun.last
    noun = noun_after(text, left.last)
    if noun is None or noun.last > right.first or _counts_a_noun(text, right):
        return None
    if text.folded(noun.head) in (*text.numbers.not_counted, *text.numbers.frequencies):
        return None  # « une fois sur deux »
    joined = " ".join(folded[noun.last : right.first]) in text.numbers.ratio_joins_behind
    return right.last if joined else None


def _counts_a_noun(text: Text, right: Amount) -> bool:
    """Whether the second number counts what follows: « un train sur trois *circule* » does not."""
    noun = noun_after(text, right.last)
    return noun is not None and looks_plural(text, noun.head)


def _behind_odds(text: Text, left: Amount, right: Amount) -> int | None:
    """Index behind "one in 4,200", « une chance sur 14 millions »; "one in 2008" is a year."""
    between = text.words.folded[left.last : right.first]
    noun = noun_after(text, left.last)
    if noun is not None:
        between = text.words.folded[noun.last : right.first]
    joins = (*text.numbers.ratio_joins, *text.numbers.ratio_joins_behind)
    figure = text.folded(right.core)
    may_be_year = right.last - right.core == 1 and figure.isdigit() and len(figure) == YEAR_DIGITS
    if left.low != 1 or may_be_year or " ".join(between) not in joins:
        return None
    return right.last


def _may_be_subject(text: Text, first: int) -> bool:
    """Whether a clause begins with the number, or the word before it is known to be no verb."""
    if text.folded(first - 1) in {"", ".", ",", ";", ":", "\n"}:
        return True
    return text.tag(first - 1) not in {"VERB", None}


def _is_plain(amount: Amount) -> bool:
    return amount.unit is None and amount.low is not None and amount.low == amount.high
