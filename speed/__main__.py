"""Times each stage and the whole road on one pile, beside peers that run on the same pages.

`python -m speed [--pages N] [--data FOLDER]`: prints a table; nothing fails here, since a timing
says as much about the machine as about the code. Ratios to a peer in the same run are what to
quote.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import trafilatura
from rich.console import Console
from rich.table import Table

from recoupe.builds import write_build
from recoupe.engines import Pool, Serial
from recoupe.languages import language_of
from recoupe.records import Article, Page
from recoupe.settings import Settings
from recoupe.stages.annotate import annotate
from recoupe.stages.clean import clean
from recoupe.stages.sketch import sketch_of
from recoupe.walk import build
from speed.large_story import growth
from speed.memory import peak_megabytes
from speed.pages import REAL_PAGES, bundled_pages, real_pages

RUNS = 3


@dataclass(frozen=True, kw_only=True)
class Timing:
    """One thing that was timed."""

    name: str
    items: int
    seconds: float
    """Median of the runs."""
    peer: str = ""
    ratio: float | None = None
    """Our speed over the peer's on the same pages, above 1 where we are faster."""


def seconds_for(work: Callable[[], object], runs: int = RUNS) -> float:
    """Median wall time of a few runs."""
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return median(taken)


def articles_of(pages: Iterable[Page]) -> list[Article]:
    """Those that could be cleaned."""
    return [one for one in map(clean, pages) if isinstance(one, Article)]


def time_stages(pages: list[Page]) -> Iterator[Timing]:
    """Clean beside trafilatura, then annotate and sketch."""
    ours = seconds_for(lambda: [clean(page) for page in pages])
    html = [page for page in pages if page.media_type == "html"]

    def peer() -> None:
        for page in html:
            trafilatura.extract(page.content, with_metadata=True, output_format="json")

    theirs = seconds_for(peer)
    ours_html = seconds_for(lambda: [clean(page) for page in html])
    yield Timing(name="clean", items=len(pages), seconds=ours)
    yield Timing(
        name="clean, HTML only",
        items=len(html),
        seconds=ours_html,
        peer="trafilatura.extract with metadata",
        ratio=theirs / ours_html,
    )
    articles = articles_of(pages)
    yield Timing(
        name="annotate",
        items=len(articles),
        seconds=seconds_for(lambda: [annotate(one, language_of(one.language)) for one in articles]),
    )
    annotated = [(one, annotate(one, language_of(one.language))) for one in articles]
    yield Timing(
        name="sketch",
        items=len(annotated),
        seconds=seconds_for(lambda: [sketch_of(*one) for one in annotated]),
    )


def time_road(pages: list[Page]) -> Iterator[Timing]:
    """The road without and with files, on one core and on two."""
    yield Timing(
        name="road, one process",
        items=len(pages),
        seconds=seconds_for(lambda: list(build(pages, engine=Serial()).dossiers), runs=1),
    )
    yield Timing(
        name="road, two processes",
        items=len(pages),
        seconds=seconds_for(lambda: list(build(pages, engine=Pool(2)).dossiers), runs=1),
    )

    def to_files() -> None:
        with tempfile.TemporaryDirectory() as folder:
            write_build(pages, Path(folder), engine=Serial(), settings=Settings())

    yield Timing(name="road to files", items=len(pages), seconds=seconds_for(to_files, runs=1))


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m speed", description=__doc__)
    parser.add_argument("--pages", type=int, default=180, help="at most so many real pages")
    parser.add_argument("--data", type=Path, default=REAL_PAGES, help="folder of .html.gz pages")
    options = parser.parse_args()
    table = Table("what", "items", "seconds", "items/s", "× peer", "peer")
    sets = {"bundled pile": list(bundled_pages())}
    if options.data.is_dir():
        sets["real pages"] = list(real_pages(options.data, options.pages))
    for name, pages in sets.items():
        for timing in (*time_stages(pages), *time_road(pages)):
            table.add_row(
                f"{name}: {timing.name}",
                str(timing.items),
                f"{timing.seconds:.2f}",
                f"{timing.items / timing.seconds:.0f}",
                "" if timing.ratio is None else f"{timing.ratio:.2f}",
                timing.peer,
            )
    for count, statements, seconds in growth():
        table.add_row(
            f"made story of {statements} statements: second map, processor time",
            str(count),
            f"{seconds:.2f}",
            f"{count / seconds:.0f}",
            "",
            "",
        )
    Console(width=None if sys.stdout.isatty() else 120).print(table)
    print(f"Peak memory of this process: {peak_megabytes():.0f} MB.")
    print("Not measured: fetching, disks slower than this one.")


if __name__ == "__main__":
    main()
