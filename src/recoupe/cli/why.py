"""`recoupe why`."""

import sys
from pathlib import Path

import click

from recoupe.errors import UserError

PIPE_WIDTH = 100_000


@click.command()
@click.argument("wanted", metavar="ID")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the trail as JSON.")
def why(wanted: str, out: Path, as_json: bool) -> None:
    """Show the trail behind a line of a dossier in OUT: rule, span, bytes, inputs.

    ID is the id of a claim, statement, quote, conflict …, or its beginning.
    """
    import msgspec
    from rich.console import Console

    from recoupe.cli.tree import tree_of
    from recoupe.export.trail import find_trails
    from recoupe.store.folder import read_dossiers

    trails = [trail for dossier in read_dossiers(out) for trail in find_trails(dossier, wanted)]
    if not trails:
        raise UserError(
            f"No line of {out} has an id that begins with {wanted}.",
            hint="Take an id from the dossier: each line shows its own.",
        )
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(trails), indent=1).decode())
        return
    # In a pipe nothing is cut or wrapped: the next program wants whole lines.
    console = Console(highlight=False, width=None if sys.stdout.isatty() else PIPE_WIDTH)
    for trail in trails:
        console.print(tree_of(trail))
