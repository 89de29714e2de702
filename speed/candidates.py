"""Candidate search beside datasketch, and grouping, at 1,000, 10,000 and 100,000 made-up pages.

`python -m speed.candidates [--sizes N …]`: the peer is left out, and said to be, where datasketch
is not installed (`pip install "datasketch>=2"`); the project does not depend on it. Both searches
get the same signatures and as many bands, so that only the search is timed, in CPU seconds. Each
runs in a process of its own, whose memory is what the search adds to the signatures.
"""

import argparse
import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

import numpy as np
from rich.console import Console
from rich.table import Table

from recoupe.algorithms.minhash import candidate_pairs, signature_of
from recoupe.records import Sketch
from recoupe.stages.group import group_sketches
from speed.memory import peak_megabytes

SIZES = (1_000, 10_000, 100_000)
PERMUTATIONS = 128
BANDS = 32
FAMILY = 5
"""Pages that share most of their text: one and four that edit it."""
SHINGLES = 200
CHANGED = 0.1
_NEW_WORDS = 1_000_000


def signatures(count: int) -> dict[str, bytes]:
    """Signatures of pages in families of five, the same at each call."""
    maker = random.Random(1)  # noqa: S311  no secret
    found: dict[str, bytes] = {}
    base: list[str] = []
    for at in range(count):
        if at % FAMILY == 0:
            base = [str(maker.randrange(_NEW_WORDS)) for _ in range(SHINGLES)]
        edited = [
            str(maker.randrange(_NEW_WORDS)) if at % FAMILY and maker.random() < CHANGED else one
            for one in base
        ]
        found[f"{at:09d}"] = signature_of(edited, PERMUTATIONS)
    return found


def sketches(count: int) -> list[Sketch]:
    """Sketches of stories of five pages, with names and numbers of their own."""
    maker = random.Random(2)  # noqa: S311  no secret
    made = []
    for at in range(count):
        story = at // FAMILY
        words = [f"w{maker.randrange(20_000)}" for _ in range(45)]
        own = [f"s{story}x{maker.randrange(30)}" for _ in range(15)]
        made.append(
            Sketch(
                page=f"{at:09d}",
                language="fr" if at % 2 else "en",
                published=f"2025-{1 + story % 12:02d}-{1 + at % 3:02d}T08:00:00+00:00",
                signature=b"",
                terms=tuple((word, 0.5) for word in dict.fromkeys([*own, *words])),
                names=((f"town{story}", 1.0), (f"person{story}", 0.8), ("country:FR", 0.5)),
                dates=(),
                numbers=(f"{1000 + story} person",),
                words=300,
            )
        )
    return made


@dataclass(frozen=True)
class Taken:
    """What one search took."""

    seconds: float
    """Of CPU."""
    added: float
    """Megabytes beyond what its input takes."""
    peak: float
    """Megabytes of its process, input and interpreter included."""
    found: int
    """Pairs, or stories."""

    def __str__(self) -> str:
        """Seconds, and memory."""
        return f"{self.seconds:.2f} s, {self.added:.0f} MB"


def _timed(work: Callable[[], int]) -> Taken:
    before, started = peak_megabytes(), time.process_time()
    found = work()
    seconds, peak = time.process_time() - started, peak_megabytes()
    return Taken(seconds=seconds, added=peak - before, peak=peak, found=found)


def ours(count: int) -> Taken:
    """The candidate search among so many pages."""
    found = signatures(count)
    return _timed(lambda: sum(1 for _ in candidate_pairs(found, bands=BANDS)))


def peer(count: int) -> Taken:
    """The same of datasketch, on the same signatures."""
    sketcher = import_module("datasketch")
    hashes = {
        key: sketcher.MinHash(
            num_perm=PERMUTATIONS,
            hashvalues=np.frombuffer(one, "<u4").astype(np.uint64),
            scheme="legacy",
        )
        for key, one in signatures(count).items()
    }

    def search() -> int:
        index = sketcher.MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, PERMUTATIONS // BANDS))
        pairs = 0
        for key, one in hashes.items():
            pairs += len(index.query(one))
            index.insert(key, one, check_duplication=False)
        return pairs

    return _timed(search)


def grouping(count: int) -> Taken:
    """Grouping of so many sketches."""
    pile = sketches(count)
    return _timed(lambda: len(group_sketches(pile)))


def apart(work: Callable[[int], Taken], count: int) -> Taken:
    """What the work takes in a process of its own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        return pool.submit(work, count).result()


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m speed.candidates", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    options = parser.parse_args()
    table = Table(
        "pages", "candidates", "pairs", "datasketch", "pairs", "ratio", "grouping", "peak"
    )
    beside = find_spec("datasketch") is not None
    for size in options.sizes:
        mine, grouped = apart(ours, size), apart(grouping, size)
        theirs = apart(peer, size) if beside else None
        table.add_row(
            str(size),
            str(mine),
            str(mine.found),
            str(theirs) if theirs else "not installed",
            str(theirs.found) if theirs else "",
            f"{theirs.seconds / mine.seconds:.1f}" if theirs else "",
            str(grouped),
            f"{mine.peak:.0f}, {grouped.peak:.0f} MB",
        )
    Console(width=None if sys.stdout.isatty() else 100).print(table)
    print("Not measured: real texts, whose common phrases make buckets fuller than these.")


if __name__ == "__main__":
    main()
