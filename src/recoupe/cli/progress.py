"""Progress on a terminal; nothing in a pipe."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from recoupe.pipeline import NoProgress, Progress


@contextmanager
def progress_on(stream: TextIO) -> Iterator[Progress]:
    """A bar a stage where `stream` is a terminal, else silence."""
    if not stream.isatty():
        yield NoProgress()
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )
    from rich.progress import Progress as Bars

    with Bars(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(file=stream),
    ) as bars:
        tasks = {}

        class OnBars:
            """A bar a stage."""

            def step(self, stage: str, done: int, total: int | None) -> None:
                """Moves the bar of a stage; the first step makes it."""
                if stage not in tasks:
                    tasks[stage] = bars.add_task(stage, total=total)
                bars.update(tasks[stage], completed=done, total=total)

        yield OnBars()
