"""What the word behind a number is: a unit, a thing, a weight, a degree, a share."""

from recoupe.stages.annotate.quantities.amounts import Amount
from recoupe.stages.annotate.quantities.nouns import Text

LEAST_MONEY = 10_000
"""From here on pounds of something are money: "2 million pounds of damage"."""


def is_thing(text: Text, amount: Amount) -> bool:
    """« trois livres » are books, « 800 000 livres » are pounds."""
    word = text.folded(amount.last - 1)
    if word in text.numbers.points and _is_of_a_noun(text, amount.last):
        amount.unit = None
        amount.last -= 1
        return True  # « 14 points de coupure »
    least = text.numbers.money_from.get(word)
    value = amount.low if amount.low is not None else amount.high
    if least is None or value is None or value >= least:
        return False
    amount.unit = None
    amount.last -= 1
    return True


def _is_of_a_noun(text: Text, index: int) -> bool:
    """« de coupure », and neither « de la main » nor « de TVA »."""
    if text.folded(index) not in text.numbers.of_words or text.is_capital(index + 1):
        return False
    plain = text.is_word(index + 1) and text.folded(index + 1) not in text.numbers.noun_ends
    return plain and text.tag(index + 1) in {"NOUN", None}


def weigh(text: Text, amount: Amount) -> None:
    """A weight, not money: "weighs 200 pounds", "200 pounds of explosives", "a 90-pound dog"."""
    weight = text.numbers.weights.get(text.folded(amount.last - 1))
    value = amount.low if amount.low is not None else amount.high
    if weight is None or value is None:
        return
    if text.folded(amount.last - 2) == "-" and value < LEAST_MONEY:
        # "A 900-pound statue", and "a 50-pound note".
        amount.unit = amount.unit if text.folded(amount.last) in text.numbers.priced else weight
        return
    before = text.words.folded[max(0, amount.first - 3) : amount.first]
    of = text.folded(amount.last) in text.numbers.of_words
    changed = of or any(word in text.numbers.weight_changes for word in before)
    weighed = any(word in text.numbers.weighing for word in before)
    if weighed or (changed and value < LEAST_MONEY):
        amount.unit = weight


def sink(text: Text, amount: Amount) -> None:
    """Degrees below zero: « moins 12 degrés », "12 degrees below zero"."""
    if not is_temperature(amount):
        return
    behind = text.grammar.below.starting_at(text.words.folded, amount.last)
    if text.folded(amount.first - 1) in text.numbers.below_zero:
        amount.first -= 1
    elif behind is not None:
        amount.last = behind[1]
    else:
        return
    low, high = amount.low, amount.high
    amount.low, amount.high = (None if one is None else -one for one in (high, low))


def is_temperature(amount: Amount) -> bool:
    """Whether it is told in degrees of heat."""
    return amount.unit is not None and amount.unit.startswith("°")


def is_share(text: Text, amount: Amount) -> bool:
    """Whether it is a share: "half" alone may be a part of a game."""
    if text.folded(amount.core) in text.numbers.ones and text.tag(amount.last) == "NOUN":
        return False  # "a third country" is no share of one
    if amount.is_bound or amount.last - amount.core > 1:
        return True
    following = text.folded(amount.last)
    return following in text.numbers.of_words or following in text.numbers.determiners
