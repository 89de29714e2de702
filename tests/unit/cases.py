"""Cases of tests/cases as test parameters, and texts as readings."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from recoupe.languages import language_of
from recoupe.records import Block, BlockKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.sentences import find_sentences
from recoupe.stages.annotate.tokens import find_tokens

CASES = Path(__file__).parents[1] / "cases"


def cases_of(subject: str) -> Iterator[object]:
    """(language tag, case) of each case of a subject; a known failure is a strict xfail."""
    for path in sorted((CASES / subject).glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            yield pytest.param(path.stem, case, id=f"{path.stem}: {case['label']}", marks=marks)


def reading_of(text: str, tag: str, *, kind: BlockKind = "paragraph") -> Reading:
    """A text whose paragraphs stand a blank line apart, cut into sentences and tokens."""
    blocks, start = [], 0
    for piece in text.split("\n\n"):
        blocks.append(Block(span=Span(start, start + len(piece)), kind=kind))
        start += len(piece) + 2
    language = language_of(tag)
    sentences = find_sentences(text, tuple(blocks), language)
    return Reading(
        text=text,
        blocks=tuple(blocks),
        sentences=sentences,
        tokens=find_tokens(text, sentences, language),
        language=language,
    )
