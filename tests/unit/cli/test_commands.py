"""The commands as a user meets them: output, exit codes, no traceback."""

import json
import subprocess
import sys

import pytest


def run(*arguments, stdin="", cwd=None):
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "recoupe", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        check=False,
    )


@pytest.fixture(scope="module")
def messy(tmp_path_factory, pile):
    """Two good pages in a folder of things that a folder of pages holds."""
    folder = tmp_path_factory.mktemp("messy")
    for path in sorted(pile.glob("*.txt"))[:2]:
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "empty.html").write_bytes(b"")
    (folder / "binary.html").write_bytes(bytes(range(256)) * 40)
    (folder / "latin.html").write_bytes(b"<p>caf\xe9</p>\xff\xfe\x81")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return folder


def test_a_messy_folder_is_built_and_each_left_out_page_told_in_a_line(messy, tmp_path):
    result = run("build", messy, "-o", tmp_path / "out")
    assert result.returncode == 0, result.stderr
    told = [line for line in result.stderr.splitlines() if line.startswith("left out:")]
    assert [line.split(": ")[1].rpartition("/")[2] for line in told] == [
        "binary.html",
        "empty.html",
        "latin.html",
        "photo.jpg",
    ]
    assert "Traceback" not in result.stderr
    assert (tmp_path / "out" / "index.html").exists()


def test_a_pipe_gets_no_progress(messy, tmp_path):
    result = run("build", messy, "-o", tmp_path / "out")
    assert "\x1b" not in result.stdout + result.stderr


def test_a_wrong_path_beside_a_good_one_is_built_and_exits_with_5(messy, tmp_path):
    result = run("build", messy, tmp_path / "nowhere", "-o", tmp_path / "out")
    assert result.returncode == 5
    assert "nothing stands there" in result.stderr
    assert (tmp_path / "out" / "index.html").exists()


def test_only_a_wrong_path_exits_with_3_and_makes_no_build(tmp_path):
    result = run("build", tmp_path / "nowhere", "-o", tmp_path / "out")
    assert result.returncode == 3
    assert "nowhere" in result.stderr
    assert not (tmp_path / "out" / "index.html").exists()


def test_strict_exits_with_5_when_a_page_was_left_out(messy, tmp_path):
    assert run("build", messy, "-o", tmp_path / "out", "--strict").returncode == 5


def test_json_is_one_document_with_the_stories(messy, tmp_path):
    report = json.loads(run("build", messy, "-o", tmp_path / "out", "--json").stdout)
    assert report["pages"] == 5
    assert len(report["skipped"]) == 4
    assert {page for story in report["stories"] for page in story["pages"]}


def test_a_list_on_stdin_is_read(messy, tmp_path):
    lines = "\n".join(str(path) for path in sorted(messy.glob("*.txt")))
    result = run("build", "-", "-o", tmp_path / "out", "--json", stdin=lines)
    assert json.loads(result.stdout)["pages"] == 2


def test_settings_with_a_typing_error_exit_with_2_and_a_hint(messy, tmp_path):
    (tmp_path / "s.toml").write_text("[claen]\n", "utf-8")
    result = run("build", messy, "-o", tmp_path / "out", "--settings", tmp_path / "s.toml")
    assert result.returncode == 2
    assert "claen" in result.stderr
    assert "docs/reference/settings.md" in result.stderr


def test_a_decision_without_effect_is_told(messy, tmp_path):
    path = tmp_path / "decisions.toml"
    path.write_text('[[decision]]\nkind = "same_origin"\nleft = "Nobody"\nright = "No one"\n')
    result = run("build", messy, "-o", tmp_path / "out", "--decisions", path)
    assert result.returncode == 0
    assert "decision without effect: same_origin of Nobody and No one" in result.stderr
    report = json.loads((tmp_path / "out" / "build.json").read_text("utf-8"))
    assert [one["stories"] for one in report["decisions"]] == [0]


def test_a_decision_on_an_unknown_page_exits_with_2_and_leaves_no_build(messy, tmp_path):
    path = tmp_path / "decisions.toml"
    path.write_text('[[decision]]\nkind = "copies"\nleft = "a.html"\nright = "b.html"\n')
    result = run("build", messy, "-o", tmp_path / "out", "--decisions", path)
    assert result.returncode == 2
    assert "no page of this pile is a.html" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out" / "index.html").exists()
    assert not (tmp_path / "out" / ".unfinished").exists()


def test_verify_says_what_was_compared(built):
    result = run("verify", built)
    assert result.returncode == 0
    assert "All stand." in result.stdout


def test_verify_of_something_else_exits_with_2(tmp_path):
    result = run("verify", tmp_path)
    assert result.returncode == 2
    assert "recoupe build" in result.stderr


def test_why_shows_rule_place_and_bytes(built):
    dossier = json.loads((built / "dossiers.jsonl").read_text("utf-8").splitlines()[0])
    claim = dossier["claims"][0]
    result = run("why", claim["id"], built)
    assert result.returncode == 0
    assert claim["rule"] in result.stdout
    assert "bytes" in result.stdout
    assert claim["statements"][0] in result.stdout


def test_why_of_an_unknown_id_exits_with_2(built):
    result = run("why", "claim-nothing", built)
    assert result.returncode == 2
    assert "claim-nothing" in result.stderr


def test_doctor_finds_this_installation_whole():
    result = run("doctor", "--json")
    findings = json.loads(result.stdout)
    assert result.returncode == 0
    assert {"Python", "language en", "language fr", "cleaning"} <= {
        one["subject"] for one in findings
    }


def test_the_schema_accepts_every_line_of_a_build(built):
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads(run("schema").stdout))
    for line in (built / "dossiers.jsonl").read_text("utf-8").splitlines():
        validator.validate(json.loads(line))
