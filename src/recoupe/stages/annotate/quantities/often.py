"""How often something happened, and by how many points of percent something moved."""

from collections.abc import Sequence

from recoupe.stages.annotate.quantities.amounts import Amount
from recoupe.stages.annotate.quantities.nouns import Text

POINTS = "pp"
COMPARING_TAGS = frozenset({"ADJ", "NOUN"})
"""Behind "times" they make a multiple or a title: "three times larger, champion"."""
FEWEST = 2
"""« Une fois » is "once", "when", and seldom a number."""


def tells_how_often(text: Text, amount: Amount, noun: int) -> bool:
    """« Il a été interrogé trois fois », "on three occasions"; neither a multiple nor a rate.

    Args:
        text: the words.
        amount: the number.
        noun: index of the word for "times".
    """
    numbers = text.numbers
    least = amount.low if amount.low is not None else amount.high
    if text.folded(noun) not in numbers.frequencies or least is None or least < FEWEST:
        return False
    if text.folded(amount.first - 1) in numbers.determiners or text.is_capital(noun):
        return False  # « les deux fois », "the New York Times"
    if noun + 1 in text.timed:
        return True  # "three times last week"
    behind, next_but_one = text.folded(noun + 1), text.folded(noun + 2)
    if behind in numbers.multiplying or next_but_one in numbers.multiplied:
        return False
    if behind in numbers.lately:
        return True
    plain = not text.is_word(noun + 1) or behind in numbers.noun_ends
    # Without a tagger, any word may be the adjective of a multiple.
    return plain or text.tag(noun + 1) not in {*COMPARING_TAGS, None}


def settle_points(text: Text, amounts: Sequence[Amount]) -> None:
    """Makes "two points" one of percent where a share stands in the sentence and moves by them.

    Args:
        text: the words.
        amounts: of one sentence, in order; changed in place.
    """
    if not any(one.unit == "%" for one in amounts):
        return
    for one in amounts:
        if one.unit is None and one.counted in text.numbers.shifted and _moves(text, one, amounts):
            one.unit, one.counted, one.scope = POINTS, None, None


def _moves(text: Text, points: Amount, amounts: Sequence[Amount]) -> bool:
    """Whether words beside the points say that a share moved by them."""
    numbers = text.numbers
    behind = text.folded(points.last)
    if {behind, text.folded(points.first - 1)} & {*numbers.shifting}:
        return True
    leads = behind in numbers.shifting_to
    return leads and any(one.first == points.last + 1 and one.unit == "%" for one in amounts)
