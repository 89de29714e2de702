"""The commands of a desk: exit codes, twice is once, output for people and for programs."""

import json
from typing import get_args

import pytest
from click.testing import CliRunner

from recoupe.cli import commands
from recoupe.cli.decide import KINDS
from recoupe.errors import RecoupeError
from recoupe.records import DecisionKind


@pytest.fixture(scope="module")
def desk(tmp_path_factory, pile):
    """A store of some of the bundled pages, made by the command."""
    folder = tmp_path_factory.mktemp("desk")
    pages = [str(path) for path in sorted(pile.glob("*.txt"))[:4]]
    store = str(folder / "desk.db")
    assert run("add", *pages, "--store", store, "--workers", "1")[0] == 0
    return store, pages


def run(*arguments, env=None):
    result = CliRunner().invoke(commands, [str(one) for one in arguments], env=env)
    if isinstance(result.exception, RecoupeError):
        return result.exception.exit_code, str(result.exception.message), result.exception.hint
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def listed(store, *arguments):
    return json.loads(run("stories", "--store", store, "--json", *arguments)[1])


def test_without_a_store_it_says_how_to_name_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RECOUPE_STORE", raising=False)
    code, message, hint = run("stories")
    assert (code, message) == (2, "No store is named.")
    assert "--store" in hint
    assert "RECOUPE_STORE" in hint


def test_the_store_may_be_named_by_environment_or_settings(desk, tmp_path):
    store, _ = desk
    assert run("stories", env={"RECOUPE_STORE": store})[0] == 0
    settings = tmp_path / "recoupe.toml"
    settings.write_text(f'[store]\npath = "{store}"\n')
    assert run("stories", "--settings", settings)[0] == 0


def test_adding_twice_is_adding_once(desk):
    store, pages = desk
    before = listed(store)
    code, told, _ = run("add", *pages, "--store", store, "--workers", "1", "--json")
    assert code == 0
    assert (json.loads(told)["new"], json.loads(told)["known"]) == (0, 4)
    assert listed(store) == before


def test_a_path_where_nothing_stands_exits_with_5(desk, tmp_path):
    code, _, told = run("add", tmp_path / "nowhere.html", "--store", desk[0])
    assert code == 5
    assert "nothing stands there" in told


def test_a_pipe_gets_a_line_a_story_and_nothing_else(desk):
    code, told, errors = run("stories", "--store", desk[0])
    assert (code, errors) == (0, "")
    assert len(told.splitlines()) == listed(desk[0])["total"]


def test_search_finds_without_accents_and_exits_with_8_where_nothing_is(desk):
    store, _ = desk
    title = listed(store)["stories"][0]["title"]
    word = max(title.split(), key=len)
    code, told, _ = run("search", word.upper(), "--store", store)
    assert code == 0
    assert "story-" in told
    assert run("search", "zzzz", "--store", store)[0] == 8
    assert run("search", word, "--store", store, "--not", "shape=round")[0] == 2
    assert run("search", word, "--store", store, "--since", "yesterday")[0] == 2


def test_a_story_is_shown_for_people_as_json_as_markdown_and_as_a_file(desk, tmp_path):
    store, _ = desk
    story = listed(store)["stories"][0]
    code, told, _ = run("show", story["id"][:10], "--store", store)
    assert code == 0
    assert "origin" in told
    assert json.loads(run("show", story["id"], "--store", store, "--json")[1])["schema"]
    assert run("show", story["id"], "--store", store, "--md")[1].startswith("# ")
    out = tmp_path / "dossier.html"
    assert run("show", story["id"], "--store", store, "-o", out)[0] == 0
    assert out.read_text("utf-8").startswith("<!doctype html>")
    assert run("show", story["id"], "--store", store, "-o", tmp_path / "dossier.xls")[0] == 2
    assert run("show", "story-ffff", "--store", store)[0] == 2


def test_the_longer_ending_tells_the_format(desk, tmp_path):
    store, _ = desk
    name = listed(store)["stories"][0]["id"]
    assert run("show", name, "--store", store, "-o", tmp_path / "a.prov.json")[0] == 0
    assert "wasAttributedTo" in (tmp_path / "a.prov.json").read_text("utf-8")


def test_export_writes_a_file_a_story_and_format(desk, tmp_path):
    store, _ = desk
    names = [one["id"] for one in listed(store)["stories"]][:2]
    code, _, _ = run("export", *names, "--store", store, "-o", tmp_path / "out", "--format", "md")
    assert code == 0
    assert len(list((tmp_path / "out").glob("*.md"))) == len(names)
    assert run("export", names[0], "--store", store, "-o", tmp_path, "--format", "odt")[0] == 2


def test_a_decision_is_taken_listed_undone_and_logged(desk):
    store, _ = desk
    pages = [
        page["page"]
        for page in json.loads(run("search", "--store", store, "--json")[1])["hits"][:2]
    ]
    code, told, _ = run(
        "decide", "other_story", *pages, "--store", store, "--note", "deux faits", "--by", "cl"
    )
    assert code == 0
    name = told.split()[0]
    assert "deux faits" in run("decide", "--list", "--store", store)[1]
    assert "decided already" in run("decide", "other_story", *pages, "--store", store)[1]
    assert run("decide", "--undo", name, "--store", store)[0] == 0
    assert run("decide", "--list", "--store", store)[1] == ""
    assert "undone" in run("decide", "--log", "--store", store)[1]
    assert run("decide", "--undo", name, "--store", store)[0] == 2
    assert run("decide", "other_story", pages[0], "--store", store)[0] == 2


def test_every_kind_of_decision_can_be_taken():
    assert sorted(KINDS) == sorted(get_args(DecisionKind))


def test_refresh_leaves_what_is_up_to_date_alone(desk):
    code, told, _ = run("refresh", "--store", desk[0], "--workers", "1")
    assert (code, told) == (0, "0 stories changed.\n")
