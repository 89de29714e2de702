"""The command line: `recoupe`."""

import sys

import click

from recoupe import __version__
from recoupe.cli.build import build
from recoupe.cli.doctor import doctor
from recoupe.cli.schema import schema
from recoupe.cli.serve import serve
from recoupe.cli.verify import verify
from recoupe.cli.why import why
from recoupe.errors import RecoupeError

EPILOG = """\b
Exit codes
  0  done
  1  a mistake of ours
  2  what was asked for cannot be done as it was asked
  3  no page could be read at all
  4  a dossier does not match its captured bytes
  5  built, but something named on the command line could not be read
"""


@click.group(epilog=EPILOG)
@click.version_option(__version__, prog_name="recoupe")
def commands() -> None:
    """A pile of news pages in, sourced dossiers out."""


for command in (build, serve, verify, why, doctor, schema):
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
