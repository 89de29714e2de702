"""`recoupe decide`."""

import getpass
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recoupe.cli.counting import counted
from recoupe.cli.desk import json_option, opened, settings_option, store_option, workers_option
from recoupe.errors import UserError

if TYPE_CHECKING:
    from recoupe.records import DecisionKind
    from recoupe.store.asked import Logged

SIDES = 2
KINDS = (
    "same_story",
    "other_story",
    "copies",
    "not_copies",
    "same_origin",
    "other_origin",
    "same_speaker",
    "other_speaker",
)
"""Those of `records.decision`, written out so that --help need not import the records."""


@click.command()
@click.argument("kind", required=False, type=click.Choice(KINDS))
@click.argument("sides", nargs=-1, metavar="[LEFT RIGHT]")
@store_option
@settings_option
@workers_option
@click.option("--note", default="", help="Why, in your words.")
@click.option("--by", default=None, help="Who decides; by default, your name on this machine.")
@click.option("--list", "listing", is_flag=True, help="List the decisions in force.")
@click.option("--log", "logging", is_flag=True, help="List all, with those that were undone.")
@click.option("--undo", metavar="ID", help="End a decision; the log keeps it.")
@json_option
def decide(
    kind: "DecisionKind | None",
    sides: tuple[str, ...],
    store_path: Path | None,
    settings_path: Path | None,
    workers: int | None,
    note: str,
    by: str | None,
    listing: bool,
    logging: bool,
    undo: str | None,
    as_json: bool,
) -> None:
    """Settle something between LEFT and RIGHT, beside what the machine finds.

    \b
    same_story, other_story       two pages are, or are not, about one happening
    copies, not_copies            two pages take, or do not take, text from one another
    same_origin, other_origin     two names are, or are not, one origin
    same_speaker, other_speaker   two names are, or are not, one person or body

    Pages are named by path, address, id or the beginning of one; names as the dossier prints
    them. What the machine had found stays visible in the dossier.
    """  # noqa: D301  click knows its paragraph by the character itself
    import msgspec

    from recoupe.builds import desk
    from recoupe.cli.progress import progress_on
    from recoupe.engines import engine_of
    from recoupe.records import Decision
    from recoupe.settings import read_settings

    settings = read_settings(settings_path)
    with opened(store_path, settings) as store:
        if listing or logging:
            log = [one for one in store.decision_log() if logging or one.undone is None]
            if as_json:
                click.echo(msgspec.json.format(msgspec.json.encode(log), indent=1).decode())
                return
            for one in log:
                click.echo(_line(one))
            if not log:
                click.echo("Nothing was decided.", err=True)
            return
        if undo:
            undone = desk.undo(store, undo, settings=settings)
            told = f"{undone.id} is undone."
        else:
            if kind is None or len(sides) != SIDES:
                raise UserError(
                    "A decision needs a kind and two sides.",
                    hint="Type: recoupe decide same_story PAGE PAGE",
                )
            ruled = desk.decide(
                store,
                Decision(
                    kind=kind,
                    left=sides[0],
                    right=sides[1],
                    note=note,
                    by=_name() if by is None else by,
                    when=datetime.now(UTC).isoformat(timespec="seconds"),
                ),
                settings=settings,
            )
            told = "That was decided already." if ruled is None else f"{ruled.id} is in force."
        with progress_on(sys.stderr) as progress:
            made = desk.finish(
                store, engine=engine_of(workers or 1), settings=settings, progress=progress
            )
    if as_json:
        click.echo(msgspec.json.encode({"told": told, "stories": made.stories}).decode())
        return
    click.echo(f"{told} {counted(len(made.stories), 'dossier')} made anew.")
    for story in made.stories:
        click.echo(f"  recoupe show {story}")


def _name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in a container
        return ""


def _line(one: "Logged") -> str:
    decision = one.decision
    sides = f"{_short(decision.left)} · {_short(decision.right)}"
    by = f", {decision.by}" if decision.by else ""
    note = f": {decision.note}" if decision.note else ""
    undone = f"  (undone {one.undone})" if one.undone else ""
    return f"{decision.id}  {decision.kind}  {sides}  {one.decided}{by}{note}{undone}"


def _short(side: str) -> str:
    """A page id by its first digits; a name as it is."""
    is_id = len(side) == 64 and all(one in "0123456789abcdef" for one in side)  # noqa: PLR2004
    return side[:12] if is_id else side
