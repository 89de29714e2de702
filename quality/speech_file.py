"""Scores files of speech gold by path, without floors: for sets that are kept until the end.

`python -m quality.speech_file quality/gold/speech/fr.seventh_late.jsonl …`
"""

import argparse
from pathlib import Path

from quality.__main__ import print_table
from quality.scores import attributions, grades, quotes
from quality.speech_gold import set_of


def main() -> None:
    """Prints quotes, reports, chains and grades of each file."""
    parser = argparse.ArgumentParser(prog="python -m quality.speech_file", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, help="JSON Lines of marked passages")
    for path in parser.parse_args().files:
        name, passages = set_of(path)
        metrics = [
            metric
            for subject in (quotes, attributions, grades)
            for metric in subject.measure_set(name, passages)
        ]
        print_table(metrics, {})


if __name__ == "__main__":
    main()
