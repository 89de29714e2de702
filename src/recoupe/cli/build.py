"""`recoupe build`."""

import json
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import Literal

import click

from recoupe.cli.counting import counted

SMALL_PILE = 24
"""Up to so many pages one process is done before a second has started."""
UNREAD_INPUT = 5
"""Exit code: built, but something named on the command line could not be read."""
SHOWN_SKIPPED = 20
ID_LETTERS = 64
"""Length of a page id; names are shorter."""
MANY_PAGES = frozenset(
    (
        *(".warc", ".gz", ".zip", ".wacz", ".jsonl", ".ndjson", ".json"),
        *(".csv", ".tsv", ".opml", ".parquet"),
    )
)
"""One file with such an ending may hold a whole pile."""


@click.command()
@click.argument("pile", nargs=-1, required=True)
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), help="Folder to make.")
@click.option(
    "--settings",
    "settings_path",
    type=click.Path(path_type=Path),
    help="Settings file instead of recoupe.toml in this folder.",
)
@click.option(
    "--decisions",
    "decisions_path",
    type=click.Path(path_type=Path),
    help="File of what you decided against the findings: docs/how-to/disagree.md.",
)
@click.option(
    "--lang",
    type=click.Choice(["auto", "en", "fr"]),
    help="Language of the interface; by default the settings', else that of most pages.",
)
@click.option("--workers", type=click.IntRange(min=1), help="Processes; by default one a core.")
@click.option(
    "--scheduler",
    help="Address or file of a Dask scheduler to work on; `local` starts one on this machine.",
)
@click.option("--data-only", is_flag=True, help="Write dossiers.jsonl and no HTML: for corpora.")
@click.option("--offline", is_flag=True, help="Fetch nothing: use only what the pile holds.")
@click.option(
    "--allow-private",
    is_flag=True,
    help="Also fetch from addresses of this machine and of private networks.",
)
@click.option("--strict", is_flag=True, help="Exit with 5 if any page at all was left out.")
@click.option("--json", "as_json", is_flag=True, help="Print the build report as JSON.")
def build(
    pile: tuple[str, ...],
    out: Path,
    settings_path: Path | None,
    decisions_path: Path | None,
    lang: Literal["auto", "en", "fr"] | None,
    workers: int | None,
    scheduler: str | None,
    data_only: bool,
    offline: bool,
    allow_private: bool,
    strict: bool,
    as_json: bool,
) -> None:
    """Read PILE and write dossiers to OUT.

    PILE is any mix of files, folders, archives, lists, feeds and addresses; - reads a list of
    them from stdin. Addresses are fetched; of folders and archives, only the files are read.
    """
    import msgspec

    from recoupe.builds import write_build
    from recoupe.cli.progress import progress_on
    from recoupe.decisions import read_decisions
    from recoupe.engines import engine_of
    from recoupe.ingest import read_pile
    from recoupe.ingest.names import without_secrets
    from recoupe.settings import ShowConfig, read_settings
    from recoupe.store.folder import FETCHED

    settings = read_settings(settings_path)
    decisions = read_decisions(decisions_path) if decisions_path else ()
    fetch = msgspec.structs.replace(
        settings.fetch,
        offline=offline or settings.fetch.offline,
        allow_private=allow_private or settings.fetch.allow_private,
    )
    if lang:
        settings = msgspec.structs.replace(settings, show=ShowConfig(language=lang))
    given = with_stdin(pile)
    if scheduler is None:
        workers = workers or workers_for(given)
    engine = engine_of(workers, scheduler=scheduler)
    with closing(engine), progress_on(sys.stderr) as progress:
        report = write_build(
            read_pile(given, config=settings.read, fetch=fetch, cache=out / FETCHED),
            out,
            engine=engine,
            settings=settings,
            progress=progress,
            decisions=decisions,
            data_only=data_only,
        )
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False, indent=1, sort_keys=True))
    else:
        _tell(report, out)
    named = {name for one in given for name in (one, Path(one).name, without_secrets(one))}
    unread = named & {one["path"] for one in report["skipped"]}
    if unread or (strict and report["skipped"]):
        sys.exit(UNREAD_INPUT)


def with_stdin(pile: tuple[str, ...]) -> list[str]:
    """What was given, `-` replaced by the lines of stdin."""
    given: list[str] = []
    for one in pile:
        if one == "-":
            given.extend(line.strip() for line in sys.stdin if line.strip())
        else:
            given.append(one)
    return given


def workers_for(given: list[str]) -> int:
    """One for a small pile: a pool takes longer to start than twenty pages to read."""
    files = 0
    for one in given:
        path = Path(one)
        if path.suffix.lower() in MANY_PAGES:
            return os.cpu_count() or 1
        files += sum(1 for _ in path.rglob("*")) if path.is_dir() else 1
    return 1 if files <= SMALL_PILE else os.cpu_count() or 1


def _tell(report: dict[str, object], out: Path) -> None:
    skipped = report["skipped"]
    assert isinstance(skipped, list)  # noqa: S101  for the type checker: we made it
    stories = report["stories"]
    assert isinstance(stories, list)  # noqa: S101
    for one in skipped[:SHOWN_SKIPPED]:
        hint = f" {one['hint']}" if one["hint"] else ""
        click.echo(f"left out: {one['path']}: {one['reason']}.{hint}", err=True)
    if len(skipped) > SHOWN_SKIPPED:
        more = len(skipped) - SHOWN_SKIPPED
        click.echo(f"left out: and {more} more, listed in {out / 'build.json'}", err=True)
    for one in report["decisions"]:  # type: ignore[attr-defined]
        if not one["stories"]:
            click.echo(f"decision without effect: {_decision(one)}", err=True)
    for story in stories:
        if len(story["pages"]) > 1:
            click.echo(
                f"{counted(len(story['pages']), 'page')} → {_origins(story)}: {story['title']}"
            )
    singles = sum(len(story["pages"]) == 1 for story in stories)
    click.echo(
        f"{counted(len(stories) - singles, 'story', 'stories')} of several pages, "
        f"{counted(singles, 'page')} alone, {counted(len(skipped), 'page')} left out."
    )
    index = out / "index.html"
    click.echo(f"Open {index}" if index.exists() else f"See {out / 'dossiers.jsonl'}")


def _decision(one: dict[str, str]) -> str:
    left, right = (_short(one[side]) for side in ("left", "right"))
    return f"{one['kind']} of {left} and {right}"


def _short(side: str) -> str:
    return f"page {side[:12]}" if len(side) == ID_LETTERS else side


def _origins(story: dict[str, int]) -> str:
    floor, ceiling = story["floor"], story["ceiling"]
    if floor == ceiling:
        return counted(floor, "origin")
    return f"{floor} to {ceiling} origins"
