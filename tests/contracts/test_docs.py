"""Every command and every setting is documented, and generated pages are fresh."""

import re
from pathlib import Path

import msgspec
import pytest

from docs.generate import attribute_docs, pages
from recoupe.cli import commands
from recoupe.settings import Settings

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize("path", pages(), ids=lambda one: one.name)
def test_generated_pages_are_fresh(path):
    assert path.read_text("utf-8") == pages()[path], "type: make docs"


@pytest.mark.parametrize("table", msgspec.structs.fields(Settings), ids=lambda one: one.name)
def test_every_setting_says_what_it_does(table):
    told = attribute_docs(table.type)
    silent = [one.name for one in msgspec.structs.fields(table.type) if not told.get(one.name)]
    assert not silent


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_every_command_and_option_has_help(name):
    command = commands.commands[name]
    assert command.help
    options = [one for one in command.params if one.param_type_name == "option"]
    assert not [one.name for one in options if not one.help]


def test_links_between_docs_lead_somewhere():
    for path in [*DOCS.rglob("*.md"), DOCS.parent / "README.md", DOCS.parent / "CONTRIBUTING.md"]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text("utf-8")):
            assert (path.parent / target).exists(), f"{path.name} → {target}"
