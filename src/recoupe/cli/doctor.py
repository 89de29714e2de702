"""`recoupe doctor`."""

import json
import sys

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor(as_json: bool) -> None:
    """Say what is installed, what works, and what to type for what does not."""
    from recoupe.cli.checkup import examine

    findings = examine()
    if as_json:
        click.echo(json.dumps([vars(one) for one in findings], ensure_ascii=False, indent=1))
    else:
        for one in findings:
            sign = "ok   " if one.ok else "FAILS"
            click.echo(f"{sign}  {one.subject}: {one.found}")
            if one.hint and not one.ok:
                click.echo(f"       {one.hint}")
    if not all(one.ok for one in findings):
        sys.exit(1)
