"""No regular expression has a possessive group: Python before 3.11.5 matches those wrongly.

CPython gh-106052. A build on Debian's 3.11.2 differed by one space from a build on 3.11.7.
"""

import re
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).resolve().parents[2] / "src").rglob("*.py"))
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{[0-9,]+\})\+(?!\w)|\(\?>")


@pytest.mark.parametrize("path", SOURCES, ids=lambda one: one.name)
def test_no_group_is_possessive(path):
    lines = path.read_text("utf-8").splitlines()
    assert not [line for line in lines if POSSESSIVE_GROUP.search(line)]
