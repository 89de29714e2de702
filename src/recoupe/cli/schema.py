"""`recoupe schema`."""

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of a line of dossiers.jsonl."""
    import msgspec

    from recoupe.export.jsonl import schema as made

    click.echo(msgspec.json.format(msgspec.json.encode(made()), indent=1).decode())
