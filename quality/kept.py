"""Scores files of gold by path, without floors: for stories that are kept to be scored once.

`python -m quality.kept quality/gold/claims/ninth_late_held.jsonl …`; `quality.speech_file` does
speech.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from quality.__main__ import print_table
from quality.metric import Metric
from quality.scores import claims, conflicts, drifts, figures, origins
from quality.stories import stories_of


def metrics_of(path: Path) -> Iterator[Metric]:
    """Every score of one file; its folder tells of what it is gold.

    Raises:
        ValueError: the file stands neither in `claims` nor in `origins`.
    """
    if path.parent.name == "claims":
        told = stories_of(path)
        for subject in (claims, figures, conflicts, drifts):
            yield from subject.measure_set(path.stem, told)
    elif path.parent.name == "origins":
        label = path.stem.removesuffix("_stories")
        yield from origins.measure_set(label, f"{label}_")
    else:
        raise ValueError(f"{path} is no gold of claims or origins")


def main() -> None:
    """Prints the scores of each file."""
    parser = argparse.ArgumentParser(prog="python -m quality.kept", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, help="JSON Lines of stories")
    for path in parser.parse_args().files:
        print_table(list(metrics_of(path)), {})


if __name__ == "__main__":
    main()
