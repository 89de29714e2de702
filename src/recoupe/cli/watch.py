"""`recoupe watch`."""

import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recoupe.cli.counting import counted
from recoupe.cli.desk import json_option, opened, settings_option, store_option, workers_option

if TYPE_CHECKING:
    from recoupe.builds.watching import Polled

FEED_FAILED = 7
"""Exit code: looked, but a feed could not be had."""
LONGEST_NAP = 60.0


@click.command()
@click.argument("feeds", nargs=-1, required=True)
@store_option
@settings_option
@workers_option
@click.option("--once", is_flag=True, help="Look once at each feed that is due, and end.")
@click.option("--now", is_flag=True, help="Look at every feed at once, due or not.")
@click.option(
    "--allow-private",
    is_flag=True,
    help="Also fetch from addresses of this machine and of private networks.",
)
@json_option
def watch(
    feeds: tuple[str, ...],
    store_path: Path | None,
    settings_path: Path | None,
    workers: int | None,
    once: bool,
    now: bool,
    allow_private: bool,
    as_json: bool,
) -> None:
    """Look at FEEDS again and again, and add what is new to a store.

    FEEDS are OPML files, lists of addresses, or addresses of feeds. A feed that fails is asked
    less and less often. Stopped or killed at any moment, the same command goes on. With --json, a
    line a look.
    """
    import msgspec

    from recoupe.builds.watching import Watcher, feeds_in
    from recoupe.cli.progress import progress_on
    from recoupe.engines import engine_of
    from recoupe.settings import read_settings

    settings = read_settings(settings_path)
    fetch = msgspec.structs.replace(
        settings.fetch, allow_private=allow_private or settings.fetch.allow_private
    )
    settings = msgspec.structs.replace(settings, fetch=fetch)
    urls = feeds_in(feeds, settings)
    # Ctrl-C and a polite kill end between two writes; an impolite one costs nothing either.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    failed = False
    with opened(store_path, settings, create=True) as store, progress_on(sys.stderr) as progress:
        watcher = Watcher(
            store, urls, engine=engine_of(workers or 1), settings=settings, progress=progress
        )
        try:
            watcher.finish()
            first = True
            while True:
                due = watcher.due(float("inf") if now and first else time.time())
                first = False
                for feed in due:
                    polled = watcher.poll(feed)
                    failed = failed or bool(polled.reason)
                    _tell(polled, as_json)
                if once:
                    break
                time.sleep(max(0.0, min(watcher.next_due() - time.time(), LONGEST_NAP)))
        except KeyboardInterrupt:
            click.echo("stopped; the same command goes on from here.", err=True)
    if once and failed:
        sys.exit(FEED_FAILED)


def _tell(polled: "Polled", as_json: bool) -> None:
    import msgspec

    if as_json:
        click.echo(msgspec.json.encode(polled).decode())
        return
    clock = time.strftime("%H:%M")
    minutes = f"next look in {polled.next_seconds / 60:.0f} min"
    if polled.reason:
        click.echo(f"{clock}  {polled.feed}: not had: {polled.reason}; {minutes}", err=True)
        return
    for one in polled.failed:
        click.echo(f"{clock}  {one.url or one.path}: {one.reason}", err=True)
    click.echo(
        f"{clock}  {polled.feed}: {counted(polled.new, 'new page')}, {polled.known} known, "
        f"{len(polled.failed)} not had; "
        f"{counted(len(polled.stories), 'story', 'stories')} changed; {minutes}"
    )
