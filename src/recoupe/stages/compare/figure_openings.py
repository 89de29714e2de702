"""What a sentence opens with before its number: "*of the* 164 riders who started, 131 finished"."""

import re
from collections.abc import Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuantity

SENTENCE_END = re.compile(r"[.!?]\s|\n")


def opens_with(quantity: AnchoredQuantity, marks: Sequence[str]) -> bool:
    """Whether nothing but one of some phrases stands before a number in its sentence."""
    before = SENTENCE_END.split(quantity.evidence.prefix)[-1]
    return " ".join(folded_words(before)) in marks
