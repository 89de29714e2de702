"""`recoupe export` writes what was asked for, from a build as from a store."""

import json
import subprocess
import sys

import pytest

from recoupe.export.formats import FORMATS


def run(*arguments):
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "recoupe", "export", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_every_format_is_written_for_every_story_of_several_pages(built, tmp_path):
    stories = json.loads((built / "build.json").read_text("utf-8"))["stories"]
    several = [one for one in stories if len(one["pages"]) > 1]
    asked = [word for one in FORMATS for word in ("--format", one.name)]
    result = run("--build", built, "-o", tmp_path, *asked)
    assert result.returncode == 0, result.stderr
    written = [path.name for path in tmp_path.iterdir()]
    assert len(written) == len(several) * len(FORMATS)
    for made in FORMATS:
        assert sum(name.endswith(made.ending) for name in written) >= len(several)


def test_a_story_is_named_by_the_beginning_of_its_id(built, tmp_path):
    story = json.loads((built / "build.json").read_text("utf-8"))["stories"][0]["id"]
    result = run(story[:12], "--build", built, "-o", tmp_path, "--format", "md")
    assert result.returncode == 0, result.stderr
    assert len(list(tmp_path.iterdir())) == 1


def test_tables_hold_all_stories_together(built, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    assert run("--build", built, "-o", tmp_path, "--format", "parquet").returncode == 0
    stories = parquet.read_table(tmp_path / "stories.parquet").column("story").to_pylist()
    assert len(set(stories)) == len(stories) > 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--format", "pdf", "-o", "x"], "No format is called pdf."),
        (["--format", "md"], "No folder to fill was given."),
        (["story-zzz", "-o", "x"], "has no story story-zzz"),
    ],
)
def test_what_cannot_be_done_is_told_with_a_hint(built, words, told):
    result = run("--build", built, *words)
    assert result.returncode == 2
    assert told in result.stderr
    assert "Traceback" not in result.stderr


def test_the_formats_are_listed():
    result = run("--list")
    assert result.returncode == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == [
        *(one.name for one in FORMATS),
        "parquet",
    ]
