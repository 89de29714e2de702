"""Cases of tests/cases as test parameters, and texts as readings."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from recoupe.languages import language_of
from recoupe.records import Block, BlockKind
from recoupe.stages.annotate.reading import Reading, paragraphs_of, read_text

CASES = Path(__file__).parents[1] / "cases"


def cases_of(subject: str) -> Iterator[object]:
    """(language tag, case) of each case of a subject; a known failure is a strict xfail."""
    for path in sorted((CASES / subject).glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            yield pytest.param(path.stem, case, id=f"{path.stem}: {case['label']}", marks=marks)


def reading_of(text: str, tag: str, *, kind: BlockKind = "paragraph") -> Reading:
    """A text whose paragraphs stand a blank line apart, cut into sentences and tokens."""
    blocks = tuple(Block(span=one.span, kind=kind) for one in paragraphs_of(text))
    return read_text(text, language_of(tag), blocks=blocks)
