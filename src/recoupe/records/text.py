"""Stretches of text and the evidence that anchors them to captured bytes."""

from msgspec import Struct


class Span(Struct, frozen=True, order=True, array_like=True, gc=False):
    """A stretch of `article.text`: code points, end excluded.

    >>> Span(0, 3).of("préfet")
    'pré'
    """

    start: int
    end: int

    def __len__(self) -> int:
        """Length in code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class RawRange(Struct, frozen=True, order=True, array_like=True, gc=False):
    """A stretch of the captured bytes, end excluded."""

    start: int
    end: int


class Evidence(Struct, frozen=True, order=True, kw_only=True):
    """The exact characters of a saved page that a finding rests on.

    Source: W3C Web Annotation Data Model, TextPositionSelector and TextQuoteSelector.
    """

    page: str
    """Id of the page."""
    span: Span
    """Code points in that article's `text`."""
    raw: tuple[RawRange, ...]
    """Byte ranges in the captured bytes; several where markup or a dropped block lies between."""
    exact: str
    """`article.text[span.start:span.end]`."""
    prefix: str = ""
    """Up to 32 code points before."""
    suffix: str = ""
    """Up to 32 code points after."""
