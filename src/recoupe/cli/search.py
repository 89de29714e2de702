"""`recoupe search`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from recoupe.cli.counting import counted
from recoupe.cli.desk import (
    facet_lines,
    filter_options,
    filters_of,
    is_for_people,
    json_option,
    opened,
    settings_option,
    store_option,
)

if TYPE_CHECKING:
    from rich.text import Text

    from recoupe.store.asked import Hit, Piece

NOTHING_FOUND = 8
"""Exit code."""
PIPE_WIDTH = 100_000


@click.command()
@click.argument("words", nargs=-1)
@store_option
@settings_option
@filter_options
@click.option(
    "--limit", default=10, show_default=True, type=click.IntRange(min=1), help="Pages listed."
)
@click.option("--offset", default=0, type=click.IntRange(min=0), help="Pages passed over.")
@json_option
def search(
    words: tuple[str, ...],
    store_path: Path | None,
    settings_path: Path | None,
    limit: int,
    offset: int,
    as_json: bool,
    **filters: Any,  # noqa: ANN401  the options of filter_options
) -> None:
    """Find pages that hold all of WORDS; without one, the latest pages that fit.

    Case, accents and elided articles make no difference: ecologie finds « l'Écologie ».
    'inond*' may go on, '"mer du Nord"' stands as it is, and after -- a word with - must not
    stand.
    """
    import msgspec
    from rich.console import Console

    from recoupe.settings import read_settings

    settings = read_settings(settings_path)
    with opened(store_path, settings) as store:
        found = store.search(" ".join(words), filters_of(filters), limit=limit, offset=offset)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())
    else:
        console = Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)
        for hit in found.hits:
            console.print(_shown(hit))
        if is_for_people(as_json):
            console.print(f"{counted(found.total, 'page')}.", style="bold")
            for line in facet_lines(found.facets):
                console.print(f"  {line}", style="dim", markup=False)
    if not found.total:
        click.echo("Nothing is found.", err=True)
        sys.exit(NOTHING_FOUND)


def _shown(hit: "Hit") -> "Text":
    from rich.text import Text

    from recoupe.export.wording import words_of

    told = Text()
    _append(told, hit.title or (), "bold")
    told.append(
        f"\n  {hit.outlet or 'unknown outlet'}, {words_of('en').moment(hit.published)}", style="dim"
    )
    told.append(f"  {hit.story or 'in no story yet'}  {hit.page[:12]}", style="dim")
    told.append("\n  ")
    _append(told, hit.snippet, "")
    told.append("\n")
    return told


def _append(told: "Text", pieces: "tuple[Piece, ...]", style: str) -> None:
    for piece in pieces:
        # In a pipe there is no colour: the hit stands between brackets of its own.
        words = piece.text if sys.stdout.isatty() or not piece.is_hit else f"[{piece.text}]"
        told.append(words, style=f"{style} reverse".strip() if piece.is_hit else style)
