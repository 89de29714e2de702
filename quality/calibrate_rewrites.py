"""Finds what the evidence of a rewrite weighs; prints weights, bias and bounds.

`python -m quality.calibrate_rewrites`

Positive: hand-written rewrites of the dev sets. Negative: reports of one event by different hands,
hand-written and from newswcl50; and pairs of ecbplus, at half weight, as some of those may rest on
one text. Held sets are not read. The bound is set where one pair in 130 of ecbplus is folded: read
by eye, most of those retell one statement of the police.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from quality.metric import SHARED
from quality.scores.reuse import prepared_of, read_lines
from recoupe.stages.trace import materials_of
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.pairs import common_words
from recoupe.stages.trace.parallel import parallel_of
from recoupe.stages.trace.retellings import evidence_of
from recoupe.stages.trace.verbatim import coverages

DEV = ("", "second_", "rewrites_")
CORPORA = {"newswcl50": 1.0, "ecbplus": 0.5}
MAX_COVER = 0.25
"""Pages with more in common word for word are judged by that."""
FOLDS = 8
NAMES = ("less covered", "more covered", "order", "shared", "rare shared")
Row = Mapping[str, Any]
Numbers = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Example:
    """One pair."""

    evidence: tuple[float, ...]
    rewrite: bool
    story: str
    weight: float


def examples() -> Iterator[Example]:
    """All pairs in one language that could be a rewrite."""
    for name in DEV:
        gold = {
            tuple(sorted((pair["left"], pair["right"]))): pair["kinds"][0]
            for pair in read_lines(f"{name}pairs.jsonl")
        }
        for key, evidence, story in pairs_of(read_lines(f"{name}pages.jsonl")):
            kind = gold.get(key)
            if kind in {"rewrite", "none"}:
                yield Example(
                    evidence, rewrite=kind == "rewrite", story=f"{name}{story}", weight=1.0
                )
    for name, weight in CORPORA.items():
        for _, evidence, story in pairs_of(corpus(name)):
            yield Example(evidence, rewrite=False, story=f"{name} {story}", weight=weight)


def corpus(name: str) -> Iterator[Row]:
    """Pages of a corpus in the shape of the gold."""
    for line in (SHARED / "data" / "stories" / f"{name}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield {
            "id": row["id"],
            "story": str(row["cluster"]),
            "language": "en",
            "outlet": row.get("source") or row["id"],
            "title": row.get("title") or "",
            "paragraphs": [one.strip() for one in row["text"].split("\n") if one.strip()],
        }


def pairs_of(
    rows: Iterable[Row],
) -> Iterator[tuple[tuple[str, ...], tuple[float, ...], str]]:
    """(ids, evidence, story) of the pairs with enough in common to be judged."""
    stories: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        stories[row["story"]].append(row)
    for story, members in sorted(stories.items()):
        if len(members) > 1:
            prepared = sorted(map(prepared_of, members), key=lambda one: one.article.id)
            for pair in combinations(materials_of(prepared), 2):
                evidence = _evidence(*pair)
                if evidence is not None:
                    yield tuple(one.page.id for one in pair), evidence, story


def _evidence(left: Material, right: Material) -> tuple[float, ...] | None:
    if left.page.language.tag != right.page.language.tag:
        return None
    common = common_words(left, right, min_words=12)
    if max(coverages(common.blocks, left.page, right.page)) > MAX_COVER:
        return None
    found = parallel_of(left.rare, right.rare)
    return None if found is None else evidence_of(found)


def main() -> None:
    """Prints what to write into `stages/trace/retellings.py`."""
    found = list(examples())
    values = np.array([one.evidence for one in found])
    gold = np.array([one.rewrite for one in found])
    weights = np.array([one.weight for one in found])
    model = _fitted(values, gold, weights)
    scale = values[weights == 1].std(axis=0)
    middle = values[weights == 1].mean(axis=0)
    coefficients = model.coef_[0] / scale
    bias = float(model.intercept_[0] - (coefficients * middle).sum())
    for name, coefficient in zip(NAMES, coefficients, strict=True):
        print(f"{name}: {coefficient:.2f}")
    print(f"bias: {-bias:.2f}; {gold.sum()} rewrites of {len(found)} pairs")
    _print_bounds(found, values, gold, weights)


def _fitted(values: Numbers, gold: Flags, weights: Numbers) -> LogisticRegression:
    hand = values[weights == 1]
    scaled = (values - hand.mean(axis=0)) / hand.std(axis=0)
    return LogisticRegression(C=0.5, max_iter=1000).fit(scaled, gold, sample_weight=weights)


def _print_bounds(found: Sequence[Example], values: Numbers, gold: Flags, weights: Numbers) -> None:
    """What each bound would fold, each story judged by a model that has not seen it."""
    stories = sorted({one.story for one in found})
    places = np.array([stories.index(one.story) % FOLDS for one in found])
    scores = np.zeros(len(found))
    hand = values[weights == 1]
    scaled = (values - hand.mean(axis=0)) / hand.std(axis=0)
    for fold in range(FOLDS):
        test = places == fold
        model = LogisticRegression(C=0.5, max_iter=1000).fit(
            scaled[~test], gold[~test], sample_weight=weights[~test]
        )
        scores[test] = model.decision_function(scaled[test])
    real = weights < 1
    for bound in np.arange(-4, 0.6, 0.2):
        over = scores >= bound
        print(
            f"bound {bound:.1f}: recall {over[gold].mean():.3f}, "
            f"hand-written folded {int((over & ~gold & ~real).sum())}, "
            f"ecbplus folded {int((over & real).sum())}"
        )


if __name__ == "__main__":
    main()
