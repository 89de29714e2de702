"""The command line: `recoupe`."""

import sys

import click

from recoupe import __version__
from recoupe.cli.add import add, refresh
from recoupe.cli.build import build
from recoupe.cli.decide import decide
from recoupe.cli.doctor import doctor
from recoupe.cli.export import export
from recoupe.cli.schema import schema
from recoupe.cli.search import search
from recoupe.cli.serve import serve
from recoupe.cli.show import show
from recoupe.cli.stories import stories
from recoupe.cli.verify import verify
from recoupe.cli.watch import watch
from recoupe.cli.why import why
from recoupe.errors import RecoupeError

EPILOG = """\b
Exit codes
  0  done
  1  a mistake of ours
  2  what was asked for cannot be done as it was asked
  3  no page could be read at all
  4  a dossier does not match its captured bytes
  5  built or added, but something named on the command line could not be read
  6  another process holds the store
  7  looked once, but a feed could not be had
  8  nothing was found
"""


@click.group(epilog=EPILOG)
@click.version_option(__version__, prog_name="recoupe")
def commands() -> None:
    """A pile of news pages in, sourced dossiers out."""


for command in (
    build,
    add,
    watch,
    stories,
    show,
    search,
    decide,
    export,
    refresh,
    serve,
    verify,
    why,
    doctor,
    schema,
):
    commands.add_command(command)


def main() -> None:
    """Runs a command; foreseen errors become a line and a hint, not a traceback."""
    try:
        commands.main(standalone_mode=True)
    except RecoupeError as error:
        click.echo(f"recoupe: {error.message}", err=True)
        if error.hint:
            click.echo(f"  {error.hint}", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # `recoupe why … | head`: the reader has gone, there is nobody to tell.
        sys.stderr.close()
        sys.exit(0)
