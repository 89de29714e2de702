"""What the commands that work on a store have in common."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from recoupe.errors import UserError

if TYPE_CHECKING:
    from recoupe.records import Skipped
    from recoupe.settings import Settings
    from recoupe.store.asked import Facet, Filters
    from recoupe.store.database import Store

Command = TypeVar("Command", bound=Callable[..., Any])
SHOWN_SKIPPED = 20
SHOWN_FACETS = 6

store_option = click.option(
    "--store",
    "store_path",
    envvar="RECOUPE_STORE",
    type=click.Path(path_type=Path),
    help="The store; else RECOUPE_STORE, else `path` under [store] in the settings.",
)
settings_option = click.option(
    "--settings",
    "settings_path",
    type=click.Path(path_type=Path),
    help="Settings file instead of recoupe.toml in this folder.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
workers_option = click.option(
    "--workers", type=click.IntRange(min=1), help="Processes; by default one a core."
)


def filter_options(command: Command) -> Command:
    """The options by which stories and pages are chosen."""
    options = [
        click.option("--outlet", multiple=True, help="Only from this outlet; may be repeated."),
        click.option("--language", multiple=True, help="Only in this language: fr, en."),
        click.option("--speaker", multiple=True, help="Only where this person or body is cited."),
        click.option("--origin", multiple=True, help="Only what rests on this origin."),
        click.option(
            "--grade",
            multiple=True,
            type=click.Choice(["asserted", "attributed", "unconfirmed", "denied", "expected"]),
            help="Only where something is said with this grade.",
        ),
        click.option(
            "--not",
            "without",
            multiple=True,
            metavar="KIND=VALUE",
            help="Leave out: --not outlet='Le Fil du jour'.",
        ),
        click.option("--since", metavar="DAY", help="First day of publication: 2025-03-12."),
        click.option("--until", metavar="DAY", help="Last day of publication, included."),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def filters_of(options: dict[str, Any]) -> "Filters":
    """The filters that were given.

    Raises:
        UserError: a day is no day, or something to leave out is not KIND=VALUE.
    """
    from datetime import date

    from recoupe.store.asked import FACETS, Filters

    for name in ("since", "until"):
        if options.get(name):
            try:
                date.fromisoformat(options[name])
            except ValueError as error:
                raise UserError(
                    f"--{name} {options[name]} is no day.", hint="Write it like 2025-03-12."
                ) from error
    without = []
    for one in options.pop("without", ()):
        kind, sign, value = one.partition("=")
        if not sign or kind not in FACETS:
            raise UserError(
                f"--not {one} is not KIND=VALUE.", hint=f"KIND is one of {', '.join(FACETS)}."
            )
        without.append((kind, value))
    return Filters(without=tuple(without), **options)


def opened(store_path: Path | None, settings: "Settings", *, create: bool = False) -> "Store":
    """The store that was named, by option, environment or settings.

    Raises:
        UserError: none was named, or it cannot be opened.
    """
    from recoupe.store.database import Store

    if store_path is None and settings.store.path:
        store_path = Path(settings.store.path)
    if store_path is None:
        raise UserError(
            "No store is named.",
            hint="Give --store FILE, set RECOUPE_STORE, or write `path` under [store] in "
            "recoupe.toml.",
        )
    return Store(store_path, create=create)


def is_for_people(as_json: bool) -> bool:
    """Whether somebody reads along."""
    return sys.stdout.isatty() and not as_json


def tell_skipped(skipped: "tuple[Skipped, ...]") -> None:
    """What was left out, on stderr, a line each."""
    for one in skipped[:SHOWN_SKIPPED]:
        hint = f" {one.hint}" if one.hint else ""
        click.echo(f"left out: {one.path}: {one.reason}.{hint}", err=True)
    if len(skipped) > SHOWN_SKIPPED:
        click.echo(f"left out: and {len(skipped) - SHOWN_SKIPPED} more; see --json", err=True)


def facet_lines(facets: "tuple[Facet, ...]") -> list[str]:
    """The most frequent values of each kind, a line a kind."""
    kinds: dict[str, list[str]] = {}
    for one in facets:
        kinds.setdefault(one.kind, []).append(f"{one.value} {one.count}")
    return [f"{kind}: {' · '.join(values[:SHOWN_FACETS])}" for kind, values in kinds.items()]
