"""`recoupe export`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recoupe.cli.counting import counted
from recoupe.cli.desk import opened, settings_option, store_option
from recoupe.errors import UserError

if TYPE_CHECKING:
    from recoupe.records import Dossier
    from recoupe.settings import Settings

TABLES = "parquet"
"""Not a file a story: all stories go into one table a finding."""


@click.command()
@click.argument("stories", nargs=-1, metavar="[STORY]...")
@store_option
@click.option(
    "--build",
    "built",
    type=click.Path(path_type=Path),
    help="A folder that `recoupe build` wrote, instead of a store.",
)
@settings_option
@click.option("-o", "--out", type=click.Path(path_type=Path), help="Folder to fill.")
@click.option(
    "--format",
    "names",
    multiple=True,
    default=("html", "json"),
    show_default=True,
    help="A format; may be repeated. --list shows them.",
)
@click.option("--list", "listed", is_flag=True, help="Show the formats, and do nothing else.")
def export(
    stories: tuple[str, ...],
    store_path: Path | None,
    built: Path | None,
    settings_path: Path | None,
    out: Path | None,
    names: tuple[str, ...],
    listed: bool,
) -> None:
    """Write the dossiers of each STORY to OUT, a file a story and format.

    STORY is an id, or the beginning of one. Of a build, all stories of several pages are written
    where none is named.
    """
    from recoupe.export.formats import FORMATS
    from recoupe.export.html import story_file_of
    from recoupe.export.parquet import write_parquet
    from recoupe.settings import read_settings

    formats = {one.name: one for one in FORMATS}
    if listed:
        for one in FORMATS:
            click.echo(f"{one.name:<12} {one.about}")
        click.echo(f"{TABLES:<12} all stories together, ten tables for data frames")
        return
    if out is None:
        raise UserError("No folder to fill was given.", hint="Give one with -o.")
    unknown = [one for one in names if one not in formats and one != TABLES]
    if unknown:
        raise UserError(
            f"No format is called {unknown[0]}.",
            hint=f"Take one of {', '.join((*formats, TABLES))}.",
        )
    settings = read_settings(settings_path)
    dossiers = _of_build(built, stories) if built else _of_store(store_path, settings, stories)
    written = 0
    try:
        out.mkdir(parents=True, exist_ok=True)
        if TABLES in names:
            written += len(write_parquet(dossiers, out))
        for dossier in dossiers:
            stem = Path(story_file_of(dossier)).stem
            for name in dict.fromkeys(names):
                if name != TABLES:
                    made = formats[name]
                    (out / f"{stem}{made.ending}").write_bytes(made.render(dossier))
                    written += 1
    except OSError as error:
        raise UserError(
            f"{out} cannot be written: {error.strerror}.", hint="Give a folder you may write to."
        ) from error
    click.echo(f"{counted(written, 'file')} in {out}")


def _of_store(
    path: Path | None, settings: "Settings", stories: Sequence[str]
) -> "Sequence[Dossier]":
    if not stories:
        raise UserError(
            "No story was named.", hint="Name one as `recoupe stories` lists it, or use --build."
        )
    with opened(path, settings) as store:
        return [store.dossier(one) for one in stories]


def _of_build(folder: Path, stories: Sequence[str]) -> "Sequence[Dossier]":
    """The dossiers asked for, in the order of the build."""
    from recoupe.store.folder import read_dossiers

    found = list(read_dossiers(folder))
    if not stories:
        return [one for one in found if len(one.articles) > 1] or found
    missing = [name for name in stories if not any(_is(one, name) for one in found)]
    if missing:
        raise UserError(
            f"{folder} has no story {missing[0]}.", hint="Its stories are listed in build.json."
        )
    return [one for one in found if any(_is(one, name) for name in stories)]


def _is(dossier: "Dossier", name: str) -> bool:
    """Whether a name is the id of a story or its beginning, with or without `story-`."""
    return dossier.story.id.startswith((name, f"story-{name}"))
