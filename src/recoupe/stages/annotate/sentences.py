"""Sentences of each block."""

import re
from collections.abc import Iterator

from recoupe.languages import Language
from recoupe.records import Block, Sentence, Span
from recoupe.stages.annotate.boundaries import (
    ASIDE,
    FULL_WIDTH,
    SPACE,
    TERMINATORS,
    Boundaries,
    begins_sentence,
    end_after_marks,
    next_start,
)

CANDIDATE = re.compile(rf"{TERMINATORS.pattern}|\n+")
WRAP_WIDTH = 100
"""Lines of hard-wrapped text are no longer, in code points."""
WRAP_FILL = 0.7
"""All but the last line of hard-wrapped text are filled to this share of the longest."""


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
    start, end = block.start, block.end
    wrapped = _is_wrapped(text[start:end])
    straight_marks, counted = 0, start
    for match in CANDIDATE.finditer(text, start, end):
        if match.start() < start:
            continue
        straight_marks += text.count('"', counted, match.start())
        counted = match.start()
        if text[match.start()] == "\n":
            stop = match.start()
            ends = _line_ends(text, start, match, end, boundaries, wrapped=wrapped)
        else:
            stop = end_after_marks(text, match.end(), end, straight_open=straight_marks % 2 == 1)
            if aside := ASIDE.match(text, stop, end):
                stop = aside.end()
            ends = _sentence_ends(text, start, match, stop, end, boundaries)
        if ends:
            yield stop
            start = stop
    yield end


def _sentence_ends(
    text: str, start: int, match: re.Match[str], stop: int, end: int, boundaries: Boundaries
) -> bool:
    """Whether the marks that end at `stop` end a sentence."""
    marks = match.group()
    if stop >= end:
        return True
    if match.start() > start and text[match.start() - 1] in "([" and text[match.end()] in ")]":
        return False  # « Nous (…) condamnons »
    if text[stop] not in SPACE:
        return marks[0] in FULL_WIDTH or (boundaries.glued(text, start, match.start(), stop, end))
    following = next_start(text, stop, end)
    if following >= end:
        return True
    if not begins_sentence(text, following, end):
        return False
    closed = stop > match.end()
    if closed and boundaries.speaker_follows(text, following, end):
        return False
    if marks == ".":
        return closed or boundaries.after_stop(text, start, match.start(), following, end)
    if marks == "…" or set(marks) == {"."}:
        return closed or boundaries.after_ellipsis(text, start, match.start())
    return True


def _line_ends(
    text: str,
    start: int,
    match: re.Match[str],
    end: int,
    boundaries: Boundaries,
    *,
    wrapped: bool,
) -> bool:
    """Whether a line break inside a block ends a sentence, as behind a heading."""
    if len(match.group()) > 1:
        return True
    following = next_start(text, match.end(), end)
    if following >= end or wrapped:
        return False
    return begins_sentence(text, following, end) and not boundaries.awaits_more(
        text, start, match.start()
    )


def _is_wrapped(stretch: str) -> bool:
    """Whether single line breaks only fold the lines, as in mail and plain-text files."""
    lines = [len(line) for line in stretch.split("\n") if line.strip()]
    if len(lines) < 3 or max(lines) > WRAP_WIDTH:  # noqa: PLR2004  two lines show no habit
        return False
    return min(lines[:-1]) >= WRAP_FILL * max(lines)
