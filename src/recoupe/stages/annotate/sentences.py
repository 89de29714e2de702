"""Sentences of each block."""

import re
from collections.abc import Iterator

from recoupe.languages import Language
from recoupe.records import Block, Sentence, Span
from recoupe.stages.annotate.boundaries import (
    ASIDE,
    CREDIT,
    CUT,
    FULL_WIDTH,
    SPACE,
    TERMINATORS,
    Boundaries,
    begins_sentence,
    end_after_marks,
    next_start,
)

CANDIDATE = re.compile(rf"{TERMINATORS.pattern}|\n+|{CREDIT.pattern}")
WRAP_WIDTH = 100
"""Lines of hard-wrapped text are no longer, in code points."""
FEWEST_LINES = 3
"""Two lines show no habit."""
WRAP_FILL = 0.7
"""All but the last line of hard-wrapped text are filled to this share of the longest."""

OPENING_MARKS = '“«"'
"""What opens a quotation; of straight marks, the last one before the end."""


def find_sentences(
    text: str, blocks: tuple[Block, ...], language: Language
) -> tuple[Sentence, ...]:
    """Sentences in order; none crosses a block, and white space between them belongs to none.

    A full stop inside a quotation ends a sentence when another begins behind it; closing marks
    stay with the sentence they close. A block without a letter or digit has no sentence.
    """
    boundaries = Boundaries(language.typography)
    found: list[Sentence] = []
    for index, block in enumerate(blocks):
        start = block.span.start
        for end in _ends(text, block.span, boundaries):
            span = _trimmed(text, start, end)
            if span is not None:
                found.append(Sentence(span=span, block=index))
                start = end
            elif found and found[-1].block == index:
                start = end
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space around it; None where it holds no letter or digit."""
    stretch = text[start:end]
    if not any(map(str.isalnum, stretch)):
        return None
    return Span(start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip()))


def _ends(text: str, block: Span, boundaries: Boundaries) -> Iterator[int]:
    """Where sentences of a block end, the end of the block last."""
    scan = _Scan(text, block, boundaries)
    start = counted = block.start
    straight_marks = 0
    for match in CANDIDATE.finditer(text, start, block.end):
        if match.start() < start:
            continue
        straight_marks += text.count('"', counted, match.start())
        counted = match.start()
        if match.group().startswith("\n"):
            stop = match.start()
            ends = scan.line_ends(start, match)
        elif match.group(1):
            stop = match.end()
            ends = scan.credit_ends(match)
        else:
            stop = scan.stop_after(match, straight_open=straight_marks % 2 == 1)
            ends = scan.sentence_ends(start, match, stop)
        if ends:
            yield stop
            start = stop
    yield block.end


class _Scan:
    """One block being read."""

    def __init__(self, text: str, block: Span, boundaries: Boundaries) -> None:
        self.text = text
        self.end = block.end
        self.boundaries = boundaries
        self.wrapped = _is_wrapped(block.of(text))

    def stop_after(self, match: re.Match[str], *, straight_open: bool) -> int:
        """Where the marks end that close a sentence, a credit in brackets included."""
        stop = end_after_marks(self.text, match.end(), self.end, straight_open=straight_open)
        aside = ASIDE.match(self.text, stop, self.end)
        return aside.end() if aside else stop

    def sentence_ends(self, start: int, match: re.Match[str], stop: int) -> bool:
        """Whether the terminators of `match`, closed at `stop`, end the sentence."""
        text, boundaries = self.text, self.boundaries
        if stop >= self.end:
            return True
        if CUT.match(text, match.start() - 1) and match.start() > start:
            return False  # « Nous (…) condamnons »
        if text[stop] not in SPACE:
            return match.group()[0] in FULL_WIDTH or boundaries.glued(
                text, start, match.start(), stop, self.end
            )
        following = next_start(text, stop, self.end)
        if following >= self.end:
            return True
        return begins_sentence(text, following, self.end) and self._capital_ends(
            start, match, stop, following
        )

    def _capital_ends(self, start: int, match: re.Match[str], stop: int, following: int) -> bool:
        """The same, where a capital or a figure stands behind."""
        marks, boundaries = match.group(), self.boundaries
        if stop > match.end():
            if _opens_inside(self.text[start : match.start()]):
                # "She called it “a slap.” Hart said he was stunned.": a sentence of its own
                return True
            return not boundaries.speaker_follows(self.text, following, self.end)
        if marks == ".":
            return boundaries.after_stop(self.text, start, match.start(), following, self.end)
        if set(marks) <= {".", "…"}:
            return boundaries.after_ellipsis(self.text, start, match.start())
        return True

    def credit_ends(self, match: re.Match[str]) -> bool:
        """Whether a bracket is a picture credit, which some pages run into the next paragraph."""
        following = next_start(self.text, match.end(), self.end)
        return (
            self.boundaries.is_credit(match.group(1))
            and match.end() < following < self.end
            and begins_sentence(self.text, following, self.end)
        )

    def line_ends(self, start: int, match: re.Match[str]) -> bool:
        """Whether a line break inside a block ends a sentence, as behind a heading."""
        if len(match.group()) > 1:
            return True
        following = next_start(self.text, match.end(), self.end)
        if following >= self.end or self.wrapped:
            return False
        return begins_sentence(self.text, following, self.end) and not self.boundaries.awaits_more(
            self.text, start, match.start()
        )


def _opens_inside(stretch: str) -> bool:
    """Whether marks that close behind a stretch open inside it, behind other words."""
    opening = max(stretch.rfind(mark) for mark in OPENING_MARKS)
    return opening > 0 and any(map(str.isalnum, stretch[:opening]))


def _is_wrapped(stretch: str) -> bool:
    """Whether single line breaks only fold the lines, as in mail and plain-text files."""
    lines = [len(line) for line in stretch.split("\n") if line.strip()]
    if len(lines) < FEWEST_LINES or max(lines) > WRAP_WIDTH:
        return False
    return min(lines[:-1]) >= WRAP_FILL * max(lines)
