"""Prints every score beside its floor; fails where one fell below.

`python -m quality [--update] [SUBJECT…]`: `--update` raises floors by itself and asks before
it lowers one.
"""

import argparse
import hashlib
import importlib
import json
import pkgutil
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

import quality.scores
from quality.metric import GOLD, Metric

FLOORS = Path(__file__).with_name("floors.json")
NOISE_BAND = 0.005
"""A score may fall this far below its floor without being called worse."""


def gold_digest() -> str:
    """SHA-256 of all gold files, by name and content."""
    digest = hashlib.sha256()
    for path in sorted(GOLD.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(GOLD).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def measure(subjects: list[str]) -> list[Metric]:
    """All metrics of the named subjects, or of all."""
    found: list[Metric] = []
    for module in pkgutil.iter_modules(quality.scores.__path__):
        if not subjects or module.name in subjects:
            found.extend(importlib.import_module(f"quality.scores.{module.name}").measure())
    return found


def is_worse(metric: Metric, floor: float) -> bool:
    """Whether a score fell below its floor by more than the noise band."""
    if metric.lower_is_better:
        return metric.value > floor + NOISE_BAND
    return metric.value < floor - NOISE_BAND


def print_table(metrics: list[Metric], floors: dict[str, float]) -> None:
    """The scores beside their floors."""
    table = Table("measure", "score", "floor", "n", "does not measure")
    for metric in metrics:
        floor = floors.get(metric.name)
        failed = floor is not None and is_worse(metric, floor)
        table.add_row(
            metric.name,
            f"[red]{metric.value:.4f}[/red]" if failed else f"{metric.value:.4f}",
            "–" if floor is None else f"{floor:.4f}",
            str(metric.count),
            metric.blind,
        )
    width = None if sys.stdout.isatty() else 140
    Console(width=width).print(table)


def new_floors(metrics: list[Metric], floors: dict[str, float]) -> dict[str, float]:
    """Floors raised to the scores; lowered only where the answer is yes."""
    updated = dict(floors)
    for metric in metrics:
        floor = floors.get(metric.name)
        value = round(metric.value, 4)
        lowered = floor is not None and (value > floor if metric.lower_is_better else value < floor)
        if lowered and input(f"Lower {metric.name} from {floor} to {value}? [y/N] ") != "y":
            continue
        updated[metric.name] = value
    return dict(sorted(updated.items()))


def main() -> int:
    """Exit code: 0, or 1 where a score fell below its floor."""
    parser = argparse.ArgumentParser(prog="python -m quality", description=__doc__)
    parser.add_argument("--update", action="store_true", help="raise the floors")
    parser.add_argument("subjects", nargs="*", help="names of modules in quality/scores")
    options = parser.parse_args()
    pinned = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    floors: dict[str, float] = pinned.get("floors", {})
    metrics = measure(options.subjects)
    print_table(metrics, floors)
    digest = gold_digest()
    if options.update:
        content = {"gold": digest, "floors": new_floors(metrics, floors)}
        FLOORS.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")
        return 0
    if pinned.get("gold") != digest:
        print(
            "The gold has changed since the floors were pinned: look, then `make quality-update`."
        )
    fallen = [one.name for one in metrics if one.name in floors and is_worse(one, floors[one.name])]
    for name in fallen:
        print(f"below its floor: {name}")
    return 1 if fallen else 0


if __name__ == "__main__":
    raise SystemExit(main())
