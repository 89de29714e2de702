"""`recoupe export`."""

from pathlib import Path

import click

from recoupe.cli.desk import counted, opened, settings_option, store_option
from recoupe.errors import UserError


@click.command()
@click.argument("stories", nargs=-1, required=True, metavar="STORY...")
@store_option
@settings_option
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), help="Folder to fill.")
@click.option(
    "--format",
    "names",
    multiple=True,
    default=("html", "json"),
    show_default=True,
    help="html, md or json; may be repeated.",
)
def export(
    stories: tuple[str, ...],
    store_path: Path | None,
    settings_path: Path | None,
    out: Path,
    names: tuple[str, ...],
) -> None:
    """Write the dossiers of each STORY to OUT, a file a story and format."""
    from recoupe.export.formats import FORMATS
    from recoupe.export.html import story_file_of
    from recoupe.settings import read_settings

    formats = {one.name: one for one in FORMATS}
    unknown = [one for one in names if one not in formats]
    if unknown:
        raise UserError(
            f"No format is called {unknown[0]}.", hint=f"Take one of {', '.join(formats)}."
        )
    settings = read_settings(settings_path)
    with opened(store_path, settings) as store:
        dossiers = [store.dossier(one) for one in stories]
    try:
        out.mkdir(parents=True, exist_ok=True)
        for dossier in dossiers:
            stem = Path(story_file_of(dossier)).stem
            for name in names:
                made = formats[name]
                (out / f"{stem}{made.ending}").write_bytes(made.render(dossier))
    except OSError as error:
        raise UserError(
            f"{out} cannot be written: {error.strerror}.", hint="Give a folder you may write to."
        ) from error
    click.echo(f"{counted(len(dossiers) * len(names), 'file')} in {out}")
