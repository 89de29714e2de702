"""Posts of social networks: what a post says is said by whom it is signed."""

import re
from collections.abc import Iterator, Sequence

from recoupe.records import BlockKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.surface.surface import Utterance, trimmed

POST: BlockKind = "post"
# As networks sign what they let others embed: « — Emmanuel Macron (@EmmanuelMacron) 3 mai 2023 ».
_SIGNATURE = re.compile(r"[—–-]{1,2}\s?(?P<name>[^\n@—(]{1,80}?)\s*\(\s?@[\w.@-]{1,80}\s?\)")


def post_reports(reading: Reading, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """A report a signed post, in order: its paragraphs, by the name in its signature."""
    waiting: list[Span] = []
    for block in reading.blocks:
        if block.kind != POST:
            waiting = []
            continue
        signed = _SIGNATURE.search(reading.text, block.span.start, block.span.end)
        end = block.span.end if signed is None else signed.start()
        words = trimmed(reading.text, block.span.start, end)
        if any(map(str.isalnum, reading.text[words.start : words.end])):
            waiting.append(words)
        if signed is None or not waiting:
            continue
        draft = _signed(utterances, Span(signed.start("name"), signed.end("name")), waiting)
        waiting = []
        if draft is not None:
            yield draft


def _signed(utterances: Sequence[Utterance], name: Span, parts: list[Span]) -> Draft | None:
    """The report of paragraphs by a name; None where no sentence holds the name."""
    for number, utterance in enumerate(utterances):
        if not utterance.span.start <= name.start < utterance.span.end:
            continue
        first, last = utterance.index_at(name.start), utterance.index_at(name.end - 1)
        draft = Draft(
            utterance=number,
            parts=parts,
            source=name,
            cue=None,
            form="direct",
            rule="signed post",
            source_words=(first, max(first, last)),
            frame_end=max(first, last),
        )
        return draft if last < len(utterance.words) else None
    return None
