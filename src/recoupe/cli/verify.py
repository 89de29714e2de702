"""`recoupe verify`."""

from pathlib import Path

import click

from recoupe.cli.counting import counted
from recoupe.errors import VerificationFailed

SHOWN_PROBLEMS = 20


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print what was checked as JSON.")
def verify(out: Path, as_json: bool) -> None:
    """Check every finding in OUT against the captured bytes."""
    import msgspec

    from recoupe.store import verify as verify_build

    result = verify_build(out)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(result), indent=1).decode())
    else:
        for problem in result.problems[:SHOWN_PROBLEMS]:
            click.echo(f"{problem.story} {problem.page[:12]}: {problem.what}", err=True)
        click.echo(
            f"{counted(result.stories, 'story', 'stories')}, {counted(result.pages, 'page')}, "
            f"{counted(result.evidences, 'finding')}, "
            f"{result.characters} characters compared with the captured bytes."
        )
    if result.problems:
        raise VerificationFailed(
            f"{len(result.problems)} findings do not stand in the captured bytes.",
            hint="Build it again from the pile; if it stays, report it.",
        )
    if not as_json:
        click.echo("All stand.")
