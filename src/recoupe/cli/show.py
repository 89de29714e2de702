"""`recoupe show`."""

import sys
from pathlib import Path

import click

from recoupe.cli.desk import json_option, opened, settings_option, store_option
from recoupe.errors import UserError

PIPE_WIDTH = 100


@click.command()
@click.argument("story")
@store_option
@settings_option
@click.option("--md", "as_markdown", is_flag=True, help="Print Markdown.")
@json_option
@click.option("--all", "whole", is_flag=True, help="Every claim and every voice, not the first.")
@click.option("--trail", is_flag=True, help="What happened to the story: merged, split, decided.")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), help="Write a file: .html, .md or .json."
)
def show(
    story: str,
    store_path: Path | None,
    settings_path: Path | None,
    as_markdown: bool,
    as_json: bool,
    whole: bool,
    trail: bool,
    out: Path | None,
) -> None:
    """Show the dossier of STORY: its id, or the beginning of it.

    The id of a story that went into another leads there.
    """
    import msgspec
    from rich.console import Console

    from recoupe.cli.dossier import dossier_on
    from recoupe.export.markdown import render_markdown
    from recoupe.settings import read_settings

    settings = read_settings(settings_path)
    with opened(store_path, settings) as store:
        resolved = store.resolve(story)
        steps = store.trail(resolved.story)
        if resolved.was:
            click.echo(f"{resolved.asked} was {resolved.was} {resolved.story}.", err=True)
        if trail:
            if as_json:
                click.echo(msgspec.json.encode(steps).decode())
                return
            for step in steps:
                pages = ", ".join(one[:12] for one in step.pages)
                click.echo(f"{step.at}  {step.story} {step.what} {step.other}: {pages}")
            if not steps:
                click.echo("It neither merged nor split since it began.")
            return
        dossier = store.dossier(resolved.story)
    if out is not None:
        _write(out, dossier)
    elif as_json:
        click.echo(msgspec.json.encode(dossier).decode())
    elif as_markdown:
        click.echo(render_markdown(dossier), nl=False)
    else:
        console = Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)
        dossier_on(console, dossier, whole=whole)


def _write(out: Path, dossier: object) -> None:
    """One file, in the format that its ending names.

    Raises:
        UserError: no format has that ending, or the file cannot be written.
    """
    from recoupe.export.formats import FORMATS
    from recoupe.records import Dossier

    assert isinstance(dossier, Dossier)  # noqa: S101  for the type checker
    fitting = [one for one in FORMATS if out.name.endswith(one.ending)]
    if not fitting:
        endings = ", ".join(one.ending for one in FORMATS)
        raise UserError(f"{out} has no ending that is known.", hint=f"Take one of {endings}.")
    made = max(fitting, key=lambda one: len(one.ending))  # `.prov.json` before `.json`
    try:
        out.write_bytes(made.render(dossier))
    except OSError as error:
        raise UserError(
            f"{out} cannot be written: {error.strerror}.", hint="Give a path you may write to."
        ) from error
    click.echo(f"Wrote {out}")
