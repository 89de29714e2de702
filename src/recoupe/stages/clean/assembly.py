"""Lines → text, blocks and anchors of an article."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.records import AnchorRun, Block, BlockKind, Dropped, RawRange, Span
from recoupe.stages.clean.decoding import Source
from recoupe.stages.clean.inscribe import Line

BLOCK_SEPARATOR = "\n\n"
DROPPED_TEXT = 200


class Draft(Struct, frozen=True, kw_only=True):
    """A block before the text is put together."""

    kind: BlockKind
    line: Line
    time: str | None = None


class Leftover(Struct, frozen=True, kw_only=True):
    """A part that is not the article, in code points of the source."""

    start: int
    end: int
    kind: str
    text: str


def text_of(drafts: Sequence[Draft]) -> str:
    """The text of an article."""
    return BLOCK_SEPARATOR.join(draft.line.text for draft in drafts)


def blocks_of(drafts: Sequence[Draft]) -> tuple[Block, ...]:
    """Where in the text each block stands."""
    blocks: list[Block] = []
    position = 0
    for draft in drafts:
        end = position + len(draft.line.text)
        blocks.append(Block(span=Span(position, end), kind=draft.kind, time=draft.time))
        position = end + len(BLOCK_SEPARATOR)
    return tuple(blocks)


def anchors_of(drafts: Sequence[Draft], source: Source) -> tuple[AnchorRun, ...]:
    """Byte ranges behind every code point of the text."""
    runs: list[AnchorRun] = []
    position = 0
    for draft in drafts:
        for text_start, text_end, source_start, source_end in draft.line.runs:
            runs.extend(
                _byte_runs(
                    source, text_start + position, text_end + position, source_start, source_end
                )
            )
        position += len(draft.line.text) + len(BLOCK_SEPARATOR)
    return tuple(runs)


def _byte_runs(
    source: Source, text_start: int, text_end: int, source_start: int, source_end: int
) -> list[AnchorRun]:
    if source.countable or text_end - text_start == 1:
        raw = source.byte_of(source_start), source.byte_of(source_end)
        return [AnchorRun(text_start, text_end, *raw)]
    # Bytes of this charset cannot be found by counting: every character is a run of its own.
    return [
        AnchorRun(
            text_start + step,
            text_start + step + 1,
            source.byte_of(source_start + step),
            source.byte_of(source_start + step + 1),
        )
        for step in range(text_end - text_start)
    ]


def dropped_of(leftovers: Sequence[Leftover], source: Source) -> tuple[Dropped, ...]:
    """Parts left out, in page order; neighbours of one kind as one."""
    found: list[Dropped] = []
    for one in sorted(leftovers, key=lambda left: (left.start, left.end, left.kind)):
        raw = RawRange(source.byte_of(one.start), source.byte_of(one.end))
        found.append(Dropped(raw=raw, kind=one.kind, text=one.text[:DROPPED_TEXT]))
    return tuple(found)
