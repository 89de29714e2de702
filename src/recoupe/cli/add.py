"""`recoupe add` and `recoupe refresh`."""

import sys
from contextlib import closing
from pathlib import Path

import click

from recoupe.cli.build import UNREAD_INPUT, with_stdin, workers_for
from recoupe.cli.counting import counted
from recoupe.cli.desk import (
    json_option,
    opened,
    settings_option,
    store_option,
    tell_skipped,
    workers_option,
)


@click.command()
@click.argument("pile", nargs=-1, required=True)
@store_option
@settings_option
@workers_option
@click.option("--offline", is_flag=True, help="Fetch nothing: use only what the pile holds.")
@click.option(
    "--allow-private",
    is_flag=True,
    help="Also fetch from addresses of this machine and of private networks.",
)
@json_option
def add(
    pile: tuple[str, ...],
    store_path: Path | None,
    settings_path: Path | None,
    workers: int | None,
    offline: bool,
    allow_private: bool,
    as_json: bool,
) -> None:
    """Read PILE into a store, which is made where it is not there.

    PILE is as for `recoupe build`. A page that is there already changes nothing; cut short, the
    same command goes on where it was. Only stories that change are made anew.
    """
    import msgspec

    from recoupe.builds.desk import add as add_pages
    from recoupe.builds.reading import page_maker
    from recoupe.builds.watching import FETCHED
    from recoupe.cli.progress import progress_on
    from recoupe.engines import engine_of
    from recoupe.ingest import read_pile
    from recoupe.ingest.names import without_secrets
    from recoupe.settings import read_settings

    settings = read_settings(settings_path)
    fetch = msgspec.structs.replace(
        settings.fetch,
        offline=offline or settings.fetch.offline,
        allow_private=allow_private or settings.fetch.allow_private,
    )
    given = with_stdin(pile)
    with opened(store_path, settings, create=True) as store:
        cache = store.path.with_name(store.path.name + FETCHED)
        engine = engine_of(workers or workers_for(given))
        with closing(engine), progress_on(sys.stderr) as progress:
            added = add_pages(
                store,
                read_pile(given, config=settings.read, fetch=fetch, cache=cache),
                engine=engine,
                settings=settings,
                progress=progress,
            )
        counts = store.counts()
        outdated = store.outdated_count(page_maker(settings))
    if as_json:
        told = {**msgspec.to_builtins(added), "store": msgspec.to_builtins(counts)}
        click.echo(msgspec.json.format(msgspec.json.encode(told), indent=1).decode())
    else:
        tell_skipped(added.skipped)
        click.echo(
            f"{counted(added.new, 'new page')}, {counted(added.known, 'page')} known, "
            f"{counted(len(added.skipped), 'page')} left out; "
            f"{counted(len(added.stories), 'story', 'stories')} changed. "
            f"The store holds {counted(counts.pages, 'page')} in "
            f"{counted(counts.stories, 'story', 'stories')}."
        )
        if outdated:
            click.echo(
                f"{counted(outdated, 'page')} read by another version or with other settings: "
                "type recoupe refresh to read them anew.",
                err=True,
            )
    named = {name for one in given for name in (one, Path(one).name, without_secrets(one))}
    if named & {one.path for one in added.skipped}:
        sys.exit(UNREAD_INPUT)


@click.command()
@store_option
@settings_option
@workers_option
@json_option
def refresh(
    store_path: Path | None, settings_path: Path | None, workers: int | None, as_json: bool
) -> None:
    """Make anew, from the captured pages, what another version or other settings made.

    Pages that wait are read, and all pages are grouped anew; what is up to date is left alone.
    """
    import os

    import msgspec

    from recoupe.builds.desk import refresh as make_anew
    from recoupe.cli.progress import progress_on
    from recoupe.engines import engine_of
    from recoupe.settings import read_settings

    settings = read_settings(settings_path)
    engine = engine_of(workers or os.cpu_count() or 1)
    with (
        opened(store_path, settings) as store,
        closing(engine),
        progress_on(sys.stderr) as progress,
    ):
        made = make_anew(store, engine=engine, settings=settings, progress=progress)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(made), indent=1).decode())
        return
    tell_skipped(made.skipped)
    click.echo(f"{counted(len(made.stories), 'story', 'stories')} changed.")
