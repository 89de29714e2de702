"""Nothing that a reader sees says true, false, plagiarised or independent."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(
    path
    for folder in ("export", "cli", "web")
    for path in (ROOT / "src" / "recoupe" / folder).rglob("*")
    if path.suffix in {".py", ".html"}
)
STAGES = sorted((ROOT / "src" / "recoupe" / "stages").rglob("*.py"))
FORBIDDEN = re.compile(
    r"\b(?:fake|false(?:hood)?|untrue|plagiari\w+|independent\w*|credib\w+|liars?|truth)\b",
    re.IGNORECASE,
)
STRING = re.compile(r'(?<!\w)f?"(?:[^"\\\n]|\\.)*"')
DOCSTRING = re.compile(r'""".*?"""', re.DOTALL)


@pytest.mark.parametrize("path", SOURCES + STAGES, ids=lambda one: one.name)
def test_no_forbidden_word_stands_in_a_string(path):
    content = path.read_text("utf-8")
    if path.suffix == ".py":
        strings = STRING.findall(DOCSTRING.sub("", content))
    else:
        strings = re.findall(r">[^<>{}]+<", content)
    assert not [one for one in strings if FORBIDDEN.search(one)]


def test_the_dossiers_of_the_bundled_pile_keep_to_the_wording(built):
    """Outside the words of the pages themselves."""
    for path in (built / "stories").glob("*.html"):
        content = re.sub(
            r"(?s)<(script|style|blockquote|mark|q|p class=\"block[^>]*)\b.*?</",
            "",
            path.read_text("utf-8"),
        )
        own = re.findall(r'(?:class="(?:why|legend|none|made)"[^>]*|<li>)>([^<]+)<', content)
        assert own
        assert not [one for one in own if FORBIDDEN.search(one)]
