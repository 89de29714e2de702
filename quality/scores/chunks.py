"""Noun chunks against own gold, by their spans."""

import json
import re
from collections.abc import Iterable

from quality.metric import GOLD, Counts, Metric, sum_of
from recoupe.languages import KNOWN, language_of
from recoupe.records import Span
from recoupe.stages.annotate.chunks import find_chunks
from recoupe.stages.annotate.reading import read_text

MARKS = re.compile(r"[\[\]]")


def read_marked(marked: str) -> tuple[str, set[Span]]:
    """Text and chunks of « [Le prix] du [baril] a bondi »; see the README beside the gold.

    >>> read_marked("[Oil] rose")
    ('Oil rose', {Span(start=0, end=3)})
    """
    text, spans, position, start = "", set(), 0, 0
    for mark in MARKS.finditer(marked):
        text += marked[position : mark.start()]
        if mark.group() == "[":
            start = len(text)
        else:
            spans.add(Span(start, len(text)))
        position = mark.end()
    return text + marked[position:], spans


def measure() -> Iterable[Metric]:
    """F1 of the spans of chunks around a noun, a language each; pronouns are not counted."""
    for tag in KNOWN:
        counts: list[Counts] = []
        for line in (GOLD / "chunks" / f"{tag}.jsonl").read_text("utf-8").splitlines():
            text, gold = read_marked(json.loads(line)["marked"])
            language = language_of(tag)
            tokens = read_text(text, language).tokens
            pronouns = {token.span for token in tokens if token.tag == "PRON"}
            found = {
                chunk.span
                for chunk in find_chunks(tokens, language.chunks)
                if tokens[chunk.head].tag != "PRON"
            }
            counts.append(Counts.of(found, gold - pronouns))
        total = sum_of(counts)
        yield Metric(
            name=f"chunks/own_{tag}/f1",
            value=total.f1,
            count=total.right + total.missed,
            blind="short news sentences of ours, without page furniture; which noun is the head",
        )
