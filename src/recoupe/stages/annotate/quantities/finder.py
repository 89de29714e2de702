"""The road from a text to its quantities: match, read the amount, find what is counted."""

from bisect import bisect_left
from collections.abc import Sequence

from recoupe.records import Quantity, Span, Timex, Token
from recoupe.stages.annotate.number_words import DIGITS_OF_YEAR
from recoupe.stages.annotate.quantities.amounts import Amount, amount_of
from recoupe.stages.annotate.quantities.casualties import (
    CLAUSE_MARKS,
    find_casualty,
    settle_part,
    share_object,
    share_predicate,
)
from recoupe.stages.annotate.quantities.grammar import grammar_of
from recoupe.stages.annotate.quantities.nouns import (
    Noun,
    Text,
    lemma_of,
    looks_plural,
    noun_after,
    scope_of,
)
from recoupe.stages.annotate.quantities.often import settle_points, tells_how_often
from recoupe.stages.annotate.quantities.ratios import RATIO, with_ratios
from recoupe.stages.annotate.quantities.subjects import counted_before
from recoupe.stages.annotate.quantities.taken_over import is_of_them, is_subject_alone, take_over
from recoupe.stages.annotate.quantities.unit_senses import (
    is_share,
    is_temperature,
    is_thing,
    sink,
    weigh,
)
from recoupe.stages.annotate.quantities.zeros import find_zeros
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.templates import Words

WORDS_OF_PART = 2
"""« trois *des* sept », "three *of the* seven"."""
OLDEST = 115
"""Years; a number above is no age."""
BARE_FIGURE = 1000
"""From here on a number that nothing follows may still be a quantity: « 500 000 selon »."""


def find_quantities(reading: Reading, timexes: tuple[Timex, ...]) -> tuple[Quantity, ...]:
    """Quantities in order; none meets a timex, and none meets another.

    Args:
        reading: the text; without tokens, what is counted is told by small words and endings.
        timexes: of the same text, sorted.
    """
    grammar = grammar_of(reading.language.numbers)
    words = grammar.grammar.signed(reading.pieces(grammar.grammar.vocabulary.number_pattern))
    text = Text(reading.text, words, _tokens_of(reading, words), grammar, _timed(words, timexes))
    amounts = with_ratios(text, _amounts(text, timexes))
    kept: list[tuple[Amount, Noun | None]] = []
    previous: Amount | None = None
    sentence_before: Amount | None = None
    counting: Amount | None = None
    part: Amount | None = None
    for index, amount in enumerate(amounts):
        ahead = amounts[index + 1].first if index + 1 < len(amounts) else len(words.starts)
        if previous is not None and not _in_one_sentence(reading, words, previous, amount):
            previous, sentence_before = None, previous
        if amount.rule == "part":
            part = amount if amount.low != 1 else None  # « un des deux » is no figure
            continue
        noun = None if amount.unit else _noun_of(text, amount)
        # « Neuf touristes sont bloqués. Trois d'entre eux … »
        back = is_of_them(text, amount) or is_subject_alone(text, amount)
        far = sentence_before if previous is None and back else previous
        if back and far is not None and far.unit is not None:
            far = counting  # « … faute d'une étiquette à deux euros. Quatre d'entre eux … »
        if _settle(text, amount, ahead, far):
            previous = amount
            counting = amount if amount.unit is None else counting
            if (
                part is not None
                and amount.unit is None
                and amount.first - part.last <= WORDS_OF_PART
            ):
                settle_part(text, part, amount, noun)
                kept.append((part, None))
            if amount.last <= ahead or is_temperature(amount):
                kept.append((amount, noun))
        part = None
    kept = sorted([*kept, *find_zeros(text, kept)], key=lambda one: one[0].first)
    share_predicate(text, kept)
    share_object(text, kept)
    _settle_points(reading, text, [amount for amount, _ in kept])
    for index, (amount, _) in enumerate(kept):
        _bound_behind(text, amount, kept[index + 1][0].first if index + 1 < len(kept) else None)
    return tuple(_quantity(amount, words) for amount, _ in kept)


def _settle_points(reading: Reading, text: Text, amounts: Sequence[Amount]) -> None:
    """Points of percent, sentence by sentence."""
    sentence: list[Amount] = []
    for amount in amounts:
        if sentence and not _in_one_sentence(reading, text.words, sentence[-1], amount):
            settle_points(text, sentence)
            sentence = []
        sentence.append(amount)
    settle_points(text, sentence)


def _bound_behind(text: Text, amount: Amount, ahead: int | None) -> None:
    """« quatre personnes au moins »; not where the bound belongs to the number that follows."""
    found = text.grammar.bounds_after.starting_at(text.words.folded, amount.last)
    if found is None or amount.is_bound or (ahead is not None and ahead <= found[1]):
        return
    kind, amount.last = found
    amount.is_bound = True
    if kind == "least":
        amount.high = None
    else:
        amount.low, amount.high = None, amount.high


def _tokens_of(reading: Reading, words: Words) -> tuple[Token | None, ...]:
    return tuple(map(reading.tokens_by_start.get, words.starts))


def _timed(words: Words, timexes: Sequence[Timex]) -> frozenset[int]:
    return frozenset(
        at
        for one in timexes
        for at in range(
            bisect_left(words.starts, one.span.start), bisect_left(words.starts, one.span.end)
        )
    )


def _amounts(text: Text, timexes: Sequence[Timex]) -> list[Amount]:
    """Amounts that meet no timex, no reference and no row of figures."""
    words = text.words
    starts = [one.span.start for one in timexes]
    found: list[Amount] = []
    for match in text.grammar.grammar.matches(words):
        begin, end = words.span(match.first, match.last)
        near = bisect_left(starts, end) - 1
        if near >= 0 and timexes[near].span.end > begin:
            continue
        if _is_row_of_figures(text, match.first, match.last):
            continue
        amount = amount_of(match, words, text.grammar)
        if amount is not None and not _is_reference(text, amount):
            found.append(amount)
    return found


def _is_row_of_figures(text: Text, first: int, last: int) -> bool:
    """Whether figures stand beside figures, or begin with 0: « 01 42 34 56 78 »."""
    word = text.folded(first)
    if len(word) > 1 and word[0] == "0" and word.isdigit():
        return True
    ends = text.folded(last - 1)[-1:].isdigit()
    if ends and text.folded(last)[:1].isdigit():
        return True
    return word[:1].isdigit() and text.folded(first - 1)[-1:].isdigit()


def _is_reference(text: Text, amount: Amount) -> bool:
    """« article 5 », « 15, rue de la Paix », « 38 Nord »."""
    folded = text.words.folded
    if text.grammar.before.ending_at(folded, amount.first) is not None:
        return True
    if text.grammar.wholes.ending_at(folded, amount.first) is not None:
        noun = noun_after(text, amount.last)
        if noun is None or not looks_plural(text, noun.head):
            return True  # « tous deux », "all three"
    after = amount.last + (text.folded(amount.last) == ",")
    if amount.unit is None and text.grammar.after.starting_at(folded, after) is not None:
        return True
    if amount.unit is not None or not amount.is_figure or amount.is_bound:
        return False
    named = text.is_capital(amount.last)
    return named and not text.folded(amount.last).endswith("s")


def _settle(text: Text, amount: Amount, ahead: int, previous: Amount | None) -> bool:
    """Finds out what an amount counts; whether it is a quantity."""
    if amount.rule == RATIO:
        return True
    if amount.rule == "age":
        amount.counted = "age"
        return _is_age(amount)
    weigh(text, amount)
    sink(text, amount)
    if amount.unit is not None and not is_thing(text, amount):
        return amount.rule != "fraction" or is_share(text, amount)
    if _is_bare_age(text, amount):
        amount.unit, amount.counted, amount.rule = "year", "age", "bare_age"
        return True
    noun = _noun_of(text, amount)
    return _can_count(text, amount, noun) and _settle_count(text, amount, noun, ahead, previous)


def _noun_of(text: Text, amount: Amount) -> Noun | None:
    """What follows; behind "a single" without a tagger, any word that ends no phrase."""
    start = _behind_of(text, amount)
    found = noun_after(text, start)
    if found is None and amount.rule == "single" and text.tag(start) is None:
        plain = text.is_word(start) and text.folded(start) not in text.numbers.noun_ends
        return Noun(start, start + 1, (start, start)) if plain else None
    return found


def _settle_count(
    text: Text, amount: Amount, noun: Noun | None, ahead: int, previous: Amount | None
) -> bool:
    """Finds out what an amount without a unit counts; whether it is a quantity."""
    find_casualty(text, amount, noun, ahead, previous)
    if noun is not None:
        amount.last = max(amount.last, noun.last)
        if not amount.casualty:
            amount.counted, amount.scope = lemma_of(text, noun), scope_of(text, noun)
    elif not amount.casualty:
        take_over(text, amount, previous)
        if amount.unit is not None:
            return True
        told = counted_before(text, amount, previous) if amount.counted is None else None
        if told is not None:
            amount.counted, amount.casualty = told
    return _counts(text, amount, noun)


def _can_count(text: Text, amount: Amount, noun: Noun | None) -> bool:
    """Whether a number can count a noun: no year, magnitude or score stands before one."""
    if text.folded(amount.last) == "-":
        return False  # "a three-story building"
    if noun is None:
        return True
    word = text.folded(noun.head)
    if word in text.numbers.frequencies:
        return tells_how_often(text, amount, noun.head)
    if word in text.numbers.not_counted or not amount.is_figure:
        return word not in text.numbers.not_counted
    figure = text.folded(amount.core)
    plural = looks_plural(text, noun.head)
    value = amount.low if amount.low is not None else amount.high
    if value is not None and value != int(value) and not plural:
        return False  # "a 9.1 temblor"; "1.3 children" are counted
    year = figure.isdigit() and len(figure) == DIGITS_OF_YEAR and "0999" < figure < "2200"
    score = amount.low != amount.high and "-" in text.words.folded[amount.core : amount.last]
    return plural or not (year or score)


def _behind_of(text: Text, amount: Amount) -> int:
    """Index of what is counted, behind « de » where the number asks for it."""
    index = amount.last
    if amount.is_collective and text.folded(index) in text.numbers.of_words:
        index += 1
        index += text.folded(index) in {"'", "’"}
    elif (
        text.folded(index) in text.numbers.of_words
        and text.folded(index + 1) in text.numbers.possessives
    ):
        index += 2  # "four of his colleagues"
    elif amount.low != 1:
        found = text.grammar.parts_of.starting_at(text.words.folded, index)
        if found is not None and _is_plural(text, found[1]):
            index = found[1]  # "four of the paintings"
    return index


def _is_plural(text: Text, index: int) -> bool:
    noun = noun_after(text, index)
    return noun is not None and looks_plural(text, noun.head)


def _counts(text: Text, amount: Amount, noun: Noun | None) -> bool:
    """Whether an amount without a unit says enough to be kept."""
    least = amount.low if amount.low is not None else amount.high
    if amount.rule == "single":
        return _is_single(text, amount, noun)
    if least == 1 and not amount.is_bound:
        return _counts_one(text, amount, noun)
    if amount.counted is not None:
        return True
    if amount.rule == "plural_collective":
        return False
    if amount.rule in {"collective", "half_collective"}:
        return True
    return amount.is_figure and _is_bare_quantity(text, amount, least or 0.0)


def _is_bare_quantity(text: Text, amount: Amount, least: float) -> bool:
    """« 500 000 » and « 10 millions » are quantities, « 2023 » may be anything."""
    if amount.is_bound:
        return True
    grouped = not text.folded(amount.core).isdigit() or amount.last - amount.core > 1
    return least >= BARE_FIGURE and grouped


def _is_single(text: Text, amount: Amount, noun: Noun | None) -> bool:
    """« Une seule voiture » counts one; « pas une seule », « une seule chose » count nothing."""
    if noun is None or text.folded(amount.first - 1) in text.numbers.denials:
        return False
    word = text.folded(noun.head)
    return word not in text.numbers.not_alone and not looks_plural(text, noun.head)


def _counts_one(text: Text, amount: Amount, noun: Noun | None) -> bool:
    """« un mort », "one person died"; not « un policier », not « un des deux »."""
    if not amount.casualty:
        return amount.is_figure and noun is not None
    if noun is None or amount.is_figure:
        return (
            noun is not None
            or text.grammar.nouns.starting_at(text.words.folded, amount.core + 1) is not None
        )
    word = text.folded(noun.head)
    known = word in text.numbers.generic_persons or word in text.numbers.casualty_nouns
    # "Killing one worker": English has an article beside the number, French has none.
    return known or (bool(text.numbers.ones) and text.folded(amount.core) in text.numbers.words)


def _is_age(amount: Amount) -> bool:
    return amount.low is not None and 0 < amount.low <= OLDEST


def _is_bare_age(text: Text, amount: Amount) -> bool:
    """Whether it is an age without a unit: "Putin, 70, hosted Kim"."""
    if not (text.numbers.bare_ages and amount.is_figure and _is_age(amount)):
        return False
    if amount.is_bound or amount.low != amount.high or amount.last - amount.core != 1:
        return False
    if text.grammar.aging.ending_at(text.words.folded, amount.first) is not None:
        return text.folded(amount.last) in {",", "."}
    if text.folded(amount.first - 1) != "," or text.folded(amount.last) not in {",", "."}:
        return False
    before = amount.first - 2
    # "The surfer, 29, was": a noun with its article is somebody.
    named = (
        text.tag(before) in {"NOUN", None} and text.folded(before - 1) in text.numbers.determiners
    )
    return text.is_word(before) and (
        text.is_capital(before) or named or text.folded(before) in text.numbers.persons
    )


def _in_one_sentence(reading: Reading, words: Words, left: Amount, right: Amount) -> bool:
    begin, end = words.starts[left.first], words.starts[right.first]
    sentence = reading.sentence_at(begin)
    if sentence is not None:
        return end < sentence.span.end
    between = words.folded[left.last : right.first]
    return not any(word in CLAUSE_MARKS - {","} for word in between)


def _quantity(amount: Amount, words: Words) -> Quantity:
    return Quantity(
        span=Span(*words.span(amount.first, amount.last)),
        low=amount.low,
        high=amount.high,
        approximate=amount.approximate,
        unit=amount.unit,
        counted=amount.counted,
        scope=amount.scope,
        rule=f"{amount.rule}:casualty" if amount.casualty else amount.rule,
    )
