"""`recoupe stories`."""

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
    from recoupe.store.asked import StoryRow


@click.command()
@store_option
@settings_option
@filter_options
@click.option("--min-pages", default=1, show_default=True, help="Only stories of so many pages.")
@click.option(
    "--limit", default=20, show_default=True, type=click.IntRange(min=1), help="Stories listed."
)
@click.option("--offset", default=0, type=click.IntRange(min=0), help="Stories passed over.")
@json_option
def stories(
    store_path: Path | None,
    settings_path: Path | None,
    limit: int,
    offset: int,
    as_json: bool,
    **filters: Any,  # noqa: ANN401  the options of filter_options
) -> None:
    """List the stories of a store, the latest first."""
    import msgspec

    from recoupe.settings import read_settings

    settings = read_settings(settings_path)
    with opened(store_path, settings) as store:
        found = store.stories(filters_of(filters), limit=limit, offset=offset)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())
        return
    for row in found.stories:
        click.echo(_line(row))
    if is_for_people(as_json):
        last = offset + len(found.stories)
        click.echo(f"\n{counted(found.total, 'story', 'stories')}", nl=False)
        click.echo(f", of which {offset + 1} to {last}." if last < found.total or offset else ".")
        for line in facet_lines(found.facets):
            click.echo(f"  {line}")
        if found.stories:
            click.echo(f"Read one with: recoupe show {found.stories[0].id}")
    elif not found.stories:
        click.echo("No story fits.", err=True)


def _line(row: "StoryRow") -> str:
    """Id, day, pages → origins, title: for people, and for `cut` and `grep`."""
    if row.floor is None or row.ceiling is None:
        origins = "?"
    else:
        origins = str(row.floor) if row.floor == row.ceiling else f"{row.floor}–{row.ceiling}"
    day = (row.last or "")[:10] or "no date   "
    state = "" if row.is_ready else "  (its dossier is to be made anew)"
    return f"{row.id}  {day}  {row.pages:>3} → {origins:<5}  {row.title or '(no title)'}{state}"
