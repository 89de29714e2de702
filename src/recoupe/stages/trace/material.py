"""What pairs of pages need of each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.stages.trace.content import Content
from recoupe.stages.trace.issued import Issued
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.quotations import Quotation
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.voices import Voice, speaks_for_itself


@dataclass(frozen=True, kw_only=True)
class Material:
    """Everything about a page that pairs need, made once."""

    page: TracedPage
    signs: Sequence[Sign]
    issued: Issued
    numbers: Sequence[int]
    """Its words as numbers, equal for equal words of the story."""
    native: Content
    rare: Content
    """The same, weighed by how few pages of the story tell it."""
    neutral: Content
    quotations: Sequence[Quotation]
    voice: Voice


def apart(left: Material, right: Material) -> bool:
    """Whether each of two pages has a person, a source, a quotation or reporting of its own.

    Then neither retells the other, whatever both tell of the happening.
    """
    return speaks_for_itself(left.voice, right.voice) and speaks_for_itself(right.voice, left.voice)
