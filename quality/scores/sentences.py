"""Sentences against gold, by their spans."""

import json
import re
from collections.abc import Iterable

from quality.metric import GOLD, Counts, Metric, sum_of
from recoupe.languages import KNOWN, language_of
from recoupe.records import Block, Span
from recoupe.stages.annotate.sentences import find_sentences

MARK = "¦"


def read_marked(marked: str) -> tuple[str, tuple[Block, ...], set[Span]]:
    """Text, blocks and gold spans of a passage, see `quality/gold/sentences/README.md`."""
    text = ""
    blocks: list[Block] = []
    spans: set[Span] = set()
    for index, paragraph in enumerate(re.split(r"\n{2,}", marked)):
        text += "\n\n" if index else ""
        start = len(text)
        for piece in paragraph.split(MARK):
            lead = len(piece) - len(piece.lstrip())
            first = len(text) + lead
            text += piece
            spans.add(Span(first, first + len(piece.strip())))
        blocks.append(Block(span=Span(start, len(text)), kind="paragraph"))
    return text, tuple(blocks), spans


def measure() -> Iterable[Metric]:
    """F1 of sentence spans, a language each."""
    for tag in KNOWN:
        path = GOLD / "sentences" / f"{tag}.jsonl"
        language = language_of(tag)
        counts: list[Counts] = []
        gold_count = 0
        for line in path.read_text("utf-8").splitlines():
            text, blocks, gold = read_marked(json.loads(line)["marked"])
            found = {one.span for one in find_sentences(text, blocks, language)}
            counts.append(Counts.of(found, gold))
            gold_count += len(gold)
        yield Metric(
            name=f"sentences/own_{tag}/f1",
            value=sum_of(counts).f1,
            count=gold_count,
            blind="passages of ours, dense in hard cases; ordinary prose is easier, junk harder",
        )
