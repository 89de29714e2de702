"""Counts of none: « aucun blessé », "no injuries".

Only of people who could have come to harm, and only where nothing happened to anybody: « l'incendie
n'a fait aucun blessé » counts zero, « aucune victime n'a été identifiée » counts nothing.
"""

from collections.abc import Iterator, Sequence

from recoupe.stages.annotate.quantities.amounts import Amount
from recoupe.stages.annotate.quantities.nouns import Noun, Text

REACH_BEFORE = 3
REACH_AFTER = 5
CLAUSE_MARKS = frozenset(".;:!?()«»“”\n")


def find_zeros(
    text: Text, kept: Sequence[tuple[Amount, Noun | None]]
) -> Iterator[tuple[Amount, Noun | None]]:
    """Amounts of zero that meet no other, in order."""
    taken = {at for amount, _ in kept for at in range(amount.first, amount.last)}
    for first, word in enumerate(text.words.folded):
        if word not in text.numbers.zeros:
            continue
        noun = first + 1
        if _counted(text, noun) is None and text.tag(noun) in {"ADJ", None}:
            noun += 1  # "no serious injuries"
        told = _counted(text, noun)
        if told is None or not taken.isdisjoint(range(first, noun + 1)):
            continue
        if not _nothing_happened(text, first, noun + 1):
            continue
        counted, casualty = told
        yield (
            Amount(
                rule="zero",
                first=first,
                last=noun + 1,
                core=first,
                low=0.0,
                high=0.0,
                approximate=False,
                counted=counted,
                casualty=casualty,
            ),
            None,
        )


def _counted(text: Text, noun: int) -> tuple[str, bool] | None:
    """(what none are counted of, whether it is a key that languages share)."""
    found = text.grammar.nouns.starting_at(text.words.folded, noun)
    if found is not None:
        return found[0], True
    lemma = text.numbers.zero_nouns.get(text.folded(noun))
    return None if lemma is None else (lemma, False)


def _nothing_happened(text: Text, first: int, end: int) -> bool:
    numbers = text.numbers
    for index in range(first - 1, max(first - 1 - REACH_BEFORE, -1), -1):
        if text.folded(index) in CLAUSE_MARKS:
            break
        if text.folded(index) in numbers.zero_before:
            return True
    for index in range(end, min(end + REACH_AFTER, len(text.words.folded))):
        if text.folded(index) in CLAUSE_MARKS:
            return False
        if text.folded(index) in numbers.zero_after:
            return True
    return False
