"""Sources of reported speech with and without a spaCy pipeline as second opinion."""

import os
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from quality.metric import Counts, Metric
from quality.scores.attributions import matches, source_is_right
from quality.speech_gold import Passage, annotated, sets
from recoupe.languages.spacy_parser import SpacyParser, load_parser

VARIABLE = "RECOUPE_PARSERS"
"""Names a folder with a pipeline a language, as `python -m training.parser fr FOLDER/fr` writes."""


def parser_of(tag: str) -> SpacyParser | str:
    """The pipeline of a language, or why there is none."""
    folder = os.environ.get(VARIABLE)
    if find_spec("spacy") is None:
        return "spaCy is not installed"
    if folder is None:
        return f"{VARIABLE} names no folder of pipelines"
    if not (Path(folder) / tag).is_dir():
        return f"{folder} holds no pipeline {tag}"
    return load_parser(str(Path(folder) / tag))


def source_f1(passages: Iterable[Passage], parser: SpacyParser | None) -> tuple[float, int]:
    """F1 of sources, as `scores.attributions` counts it, and their number."""
    right = missed = extra = 0
    for passage in passages:
        found = annotated(passage, parser)
        pairs = matches(passage, found)
        extra += len(found.attributions) - sum(one is not None for _, one in pairs)
        told = [pair for pair in pairs if pair[0].sources]
        hits = sum(
            one is not None and source_is_right(passage, report, one) for report, one in told
        )
        right, missed = right + hits, missed + len(told) - hits
    return Counts(right=right, wrong=extra, missed=missed).f1, right + missed


def measure() -> Iterable[Metric]:
    """Nothing where no pipeline is present; the reason is printed."""
    for name, passages in sets():
        parser = parser_of(passages[0].language)
        if isinstance(parser, str):
            print(f"second opinion on {name} is not measured: {parser}", file=sys.stderr)
            continue
        for label, one in (("with", parser), ("without", None)):
            value, count = source_f1(passages, one)
            yield Metric(
                name=f"second_opinion/{name}/source_f1_{label}",
                value=value,
                count=count,
                blind="a pipeline of another training; where both find a source and differ",
            )
