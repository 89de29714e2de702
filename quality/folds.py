"""Pages of ECB+ that are folded as one text told anew, against what a reader said of each pair.

    python -m quality.folds                  prints the pairs that nobody has judged
    python -m quality.folds --judge FILE     takes verdicts in, a line `PRINT right|wrong`

Right is a pair that has one text: a dispatch, a release, one outlet's own. Wrong is a pair of
reports by different hands, also where both retell what the police told them. A verdict is kept by
the print of its pair, a digest of the ids of the documents: no text of the data is kept.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from quality.ecbplus import DATA, dossiers
from quality.metric import GOLD, Metric
from quality.verdicts import digest_of, read_verdicts, take_verdicts
from recoupe.algorithms.origin_folds import LOOSELY
from recoupe.records import Dossier, Reuse

VERDICTS = GOLD / "reuse" / "ecbplus_folds.jsonl"
TOLD_ANEW = frozenset({"rewrite", "translation"})
SHOWN = 700
"""Code points shown of each page."""


def folds() -> Iterator[tuple[str, Reuse, Dossier]]:
    """(print, reuse, its dossier) of the pairs that are folded for sure, without the same words."""
    for dossier in dossiers():
        paths = {one.id: one.path for one in dossier.articles}
        for one in dossier.reuse:
            if one.kind in TOLD_ANEW and one.rule != LOOSELY:
                yield (
                    digest_of(json.dumps(sorted((paths[one.left], paths[one.right])))),
                    one,
                    dossier,
                )


def measure() -> Iterable[Metric]:
    """Share of all pairs that are folded wrongly, and of the folded that somebody has read.

    Nothing where the data is absent: it is not the project's.
    """
    if not DATA.exists():
        return
    known = read_verdicts(VERDICTS)
    told = [known.get(mark) for mark, _, _ in folds()]
    read = [one.right for one in told if one is not None]
    sizes = [len(one.articles) for one in dossiers()]
    pairs = sum(size * (size - 1) // 2 for size in sizes)
    yield Metric(
        name="folds/ecbplus/wrong_of_all_pairs",
        value=read.count(False) / pairs,
        count=pairs,
        blind="what is missed; copies, which share their words; French",
        lower_is_better=True,
    )
    yield Metric(
        name="folds/ecbplus/read",
        value=len(read) / len(told) if told else 1.0,
        count=len(told),
        blind="whether the others are right: `python -m quality.folds` prints them",
    )


def _shown(mark: str, one: Reuse, dossier: Dossier) -> str:
    articles = {each.id: each for each in dossier.articles}
    lines = [f"{mark} {one.rule}: {one.why[0]}"]
    for page in (one.left, one.right):
        text = articles[page].text[:SHOWN].replace("\n", " ")
        lines.append(f"    {articles[page].path} {text}…")
    return "\n".join(lines)


def main() -> int:
    """Prints the pairs that nobody has judged, or takes verdicts in."""
    parser = argparse.ArgumentParser(prog="python -m quality.folds", description=__doc__)
    parser.add_argument("--judge", type=Path, help="lines of a print and `right` or `wrong`")
    options = parser.parse_args()
    if options.judge is not None:
        take_verdicts(VERDICTS, options.judge.read_text("utf-8").splitlines())
        return 0
    known = read_verdicts(VERDICTS)
    for mark, one, dossier in folds():
        if mark not in known:
            print(_shown(mark, one, dossier))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
