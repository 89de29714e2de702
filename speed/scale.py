"""The whole road, raw pages to dossiers, as piles grow: one process, two, and a Dask cluster.

`python -m speed.scale [--sizes N …] [--engines NAME …] [--data FOLDER]`. Pages are varied from
the bundled pile and, where they are at hand, from real news pages (`speed.variation`). Each run is
a process of its own that reads a WARC and writes dossiers to a folder, so that its memory is its
own; the memory told is the largest sum of all its processes.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from speed.pages import REAL_PAGES, bundled_pages, real_pages
from speed.variation import varied_pages
from speed.warc import write_warc

SIZES = (100, 1_000, 10_000)
ENGINES = ("serial", "pool", "cluster")
REAL_FORMS = 180
SAMPLE_SECONDS = 0.5


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run of the program."""

    seconds: float
    cpu_seconds: float
    """Of all its processes."""
    megabytes: float
    """Largest sum of their resident memory; what they share is counted in each."""


def run(warc: Path, engine: str, *, data_only: bool) -> Run:
    """Runs `recoupe build` on an archive."""
    chosen = {
        "serial": ["--workers", "1"],
        "pool": ["--workers", "2"],
        "cluster": ["--scheduler", "local", "--workers", "2"],
    }[engine]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "recoupe", "build", str(warc), "-o", f"{folder}/out"]
        command += [*chosen, *(["--data-only"] if data_only else [])]
        before = os.times()
        started = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603  our own program
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        peak = _Peak(process.pid)
        code = process.wait()
        seconds = time.perf_counter() - started
        after = os.times()
        if code:
            raise SystemExit(f"{' '.join(command)} ended with {code}")
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return Run(seconds=seconds, cpu_seconds=cpu, megabytes=peak.stopped())


class _Peak:
    """Watches the memory of a process and of its children."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._largest = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._over.wait(SAMPLE_SECONDS):
            try:
                family = [self._process, *self._process.children(recursive=True)]
                total = sum(one.memory_info().rss for one in family)
            except psutil.Error:
                continue
            self._largest = max(self._largest, total / 1e6)

    def stopped(self) -> float:
        self._over.set()
        self._thread.join()
        return self._largest


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m speed.scale", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--data", type=Path, default=REAL_PAGES, help="folder of .html.gz pages")
    parser.add_argument("--data-only", action="store_true", help="no HTML files are written")
    options = parser.parse_args()
    forms = list(bundled_pages())
    if options.data.is_dir():
        forms += real_pages(options.data, REAL_FORMS)
    table = Table("pages", "engine", "seconds", "pages/s", "CPU s", "× serial", "memory")
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            warc = Path(folder) / f"{size}.warc.gz"
            read = write_warc(varied_pages(forms, size, seed=1), warc)
            serial: float | None = None
            for engine in options.engines:
                one = run(warc, engine, data_only=options.data_only)
                serial = one.seconds if engine == "serial" else serial
                table.add_row(
                    str(size),
                    engine,
                    f"{one.seconds:.1f}",
                    f"{size / one.seconds:.1f}",
                    f"{one.cpu_seconds:.0f}",
                    f"{serial / one.seconds:.2f}" if serial else "",
                    f"{one.megabytes:.0f} MB",
                )
            warc.unlink()
            print(f"{size} pages, {read / 1e6:.0f} MB unpacked.")
    Console(width=None if sys.stdout.isatty() else 100).print(table)
    print("Not measured: fetching, slow disks, stories of thousands of pages; words are shuffled,")
    print("so that fewer statements line up than in real stories.")


if __name__ == "__main__":
    main()
