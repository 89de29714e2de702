"""The dossiers of the bundled pile, as Markdown, so that a change reads as prose in review.

After a change that is meant: `python -m pytest tests/golden --update-golden`, then read the diff.
"""

from pathlib import Path

import pytest

from recoupe.export.markdown import render_markdown
from recoupe.store.folder import read_dossiers

HERE = Path(__file__).parent


def test_the_dossiers_read_as_they_did(built, request):
    found = {
        f"{one.story.id}.md": render_markdown(one)
        for one in read_dossiers(built)
        if len(one.story.pages) > 1
    }
    if request.config.getoption("--update-golden"):
        for path in HERE.glob("*.md"):
            path.unlink()
        for name, content in found.items():
            (HERE / name).write_text(content, "utf-8")
        pytest.skip("golden files written; read the diff")
    expected = {path.name: path.read_text("utf-8") for path in HERE.glob("*.md")}
    assert found == expected
