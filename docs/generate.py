"""Writes docs/reference from the code: records, settings, commands, JSON Schema.

`python -m docs.generate [--check]`: with `--check` writes nothing and fails where a page is stale.
"""

import ast
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

import recoupe.records
from recoupe.cli import commands
from recoupe.export.jsonl import schema
from recoupe.settings import Settings

REFERENCE = Path(__file__).with_name("reference")
NOTE = "<!-- Made from the code by `make docs`; do not edit. -->\n\n"
SETTINGS_NOTE = (
    "`recoupe build` reads `recoupe.toml` in the current folder, or the file given with "
    "`--settings`. Each table below is a table of that file. A name that is not a setting is an "
    "error."
)


def attribute_docs(record: type) -> dict[str, str]:
    """The string below each attribute of a class, folded to a line."""
    tree = ast.parse(inspect.cleandoc("\n" + inspect.getsource(record))).body[0]
    assert isinstance(tree, ast.ClassDef)
    docs: dict[str, str] = {}
    for before, after in zip(tree.body, tree.body[1:], strict=False):
        if (
            isinstance(before, ast.AnnAssign)
            and isinstance(before.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
        ):
            docs[before.target.id] = " ".join(str(after.value.value).split())
    return docs


def type_of(annotation: object) -> str:
    """An annotation as a reader would write it."""
    words = (
        annotation.__name__
        if isinstance(annotation, type) and not getattr(annotation, "__args__", ())
        else str(annotation)
    )
    words = re.sub(r"recoupe\.records\.(\w+\.)?", "", words)
    return words.replace("typing.Literal", "one of ").replace("|", "\\|")


def field_table(record: type) -> Iterator[str]:
    """Name, type, default and meaning of each field of a struct."""
    docs = attribute_docs(record)
    yield "| field | type | default | meaning |\n|---|---|---|---|\n"
    for field in msgspec.structs.fields(record):
        default = "" if field.default is msgspec.NODEFAULT else f"`{field.default!r}`"
        meaning = docs.get(field.name, "")
        yield f"| `{field.name}` | {type_of(field.type)} | {default} | {meaning} |\n"
    yield "\n"


def records_page() -> str:
    """Every record with its fields."""
    parts = [f"# Records\n\n{NOTE}Read in this order: `src/recoupe/records/`.\n\n"]
    for name in recoupe.records.__all__:
        record = getattr(recoupe.records, name)
        if not (inspect.isclass(record) and issubclass(record, msgspec.Struct)):
            continue
        parts.append(f"## {name}\n\n{inspect.getdoc(record)}\n\n")
        parts.extend(field_table(record))
    return "".join(parts)


def settings_page() -> str:
    """Every setting by its table in recoupe.toml."""
    parts = [f"# Settings\n\n{NOTE}{SETTINGS_NOTE}\n\n"]
    for table in msgspec.structs.fields(Settings):
        config = table.type
        assert isinstance(config, type)
        parts.append(f"## [{table.name}]\n\n{inspect.getdoc(config)}\n\n")
        parts.extend(field_table(config))
    return "".join(parts)


def commands_page() -> str:
    """Every command with its arguments, options and exit codes."""
    context = click.Context(commands, info_name="recoupe", max_content_width=88)
    parts = [f"# Commands\n\n{NOTE}```\n{commands.get_help(context)}\n```\n"]
    for name in sorted(commands.commands):
        inner = click.Context(
            commands.commands[name], info_name=name, parent=context, max_content_width=88
        )
        parts.append(
            f"\n## recoupe {name}\n\n```\n{commands.commands[name].get_help(inner)}\n```\n"
        )
    return "".join(parts)


def pages() -> dict[Path, str]:
    """Every generated page."""
    made = msgspec.json.format(msgspec.json.encode(schema()), indent=1).decode() + "\n"
    return {
        REFERENCE / "records.md": records_page(),
        REFERENCE / "settings.md": settings_page(),
        REFERENCE / "commands.md": commands_page(),
        REFERENCE / "dossier.schema.json": made,
    }


def main() -> int:
    """Exit code: 1 where `--check` finds a stale page."""
    stale = [
        (path, content)
        for path, content in pages().items()
        if not path.exists() or path.read_text("utf-8") != content
    ]
    for path, content in stale:
        if "--check" in sys.argv:
            print(f"stale: {path.name}; type: make docs")
        else:
            path.write_text(content, "utf-8")
            print(f"wrote {path.name}")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    raise SystemExit(main())
