"""The gold of speech can be read, and sets that are kept for later are scored by nobody."""

import re
from pathlib import Path

import pytest

from quality.metric import GOLD
from quality.speech_gold import LATE, Passage, set_of, sets

FILES = sorted((GOLD / "speech").glob("*.jsonl"))


def spans_of(passage: Passage) -> list[tuple[int, int]]:
    """Every stretch that a passage marks."""
    found = [span for span, _ in passage.quotes]
    found += [*passage.scares, *passage.markers, *(one.span for one in passage.clauses)]
    for report in passage.reports.values():
        found += [*report.sources, *report.cues, *report.contents, *report.relays]
    return [(span.start, span.end) for span in found]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_mark_is_taken_out_and_cuts_words(path: Path) -> None:
    name, passages = set_of(path)
    assert name == path.name.removesuffix(".jsonl")
    assert len({one.id for one in passages}) == len(passages)
    for passage in passages:
        assert not re.search(r"\{(?=\S)[qpx]?[scurkm]?\d*[ :=@-]", passage.text), passage.id
        for start, end in spans_of(passage):
            assert passage.text[start:end].strip(), passage.id


def test_sets_kept_for_later_are_not_among_those_scored() -> None:
    names = {name for name, _ in sets()}
    late = {path.stem for path in FILES if path.stem.endswith(LATE)}
    assert late
    assert not late & names
    assert names | late == {path.stem for path in FILES}
