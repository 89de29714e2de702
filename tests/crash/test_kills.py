"""kill -9 at random moments: nothing acknowledged is lost, nothing is doubled, and all goes on.

`make test` kills each of `add`, `watch` and `build` twice, `make crash` each seventeen times, as
RECOUPE_KILLS says. What another process can read of a store is what was acknowledged.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from recoupe.errors import UserError
from recoupe.records import page_id_of
from recoupe.store.database import Store
from tests.crash.site import Site, serving

KILLS = int(os.environ.get("RECOUPE_KILLS", "2"))
MOST_ON_ONE = 3
PAGES = 4
"""A run then takes a few seconds, most of them in reading and composing."""
SETTINGS = "[fetch]\nseconds_between_requests = 0.0\nobey_robots = false\nallow_private = true\n"


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "recoupe", *map(str, arguments)]


def rounds() -> list[int]:
    """Kills on one store, store by store: later kills meet what earlier ones left."""
    return [min(MOST_ON_ONE, KILLS - at) for at in range(0, KILLS, MOST_ON_ONE)]


def run(*arguments: object) -> float:
    """Seconds that an undisturbed run takes."""
    started = time.monotonic()
    subprocess.run(command(*arguments), check=True, capture_output=True, timeout=300)  # noqa: S603
    return time.monotonic() - started


def killed(seconds: float, *arguments: object) -> bool:
    """Runs a command and kills it after some time; whether it was still running."""
    with subprocess.Popen(  # noqa: S603  our own program
        command(*arguments),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return True
        assert process.returncode == 0
        return False


def acknowledged(path: Path) -> dict[str, int]:
    """Whatever another process can read of a store: pages, articles, dossiers."""
    try:
        with Store(path) as store:
            counts = store.counts()
            return {"pages": counts.pages, "articles": counts.articles, "entries": 0}
    except UserError:  # not made yet
        return {"pages": 0, "articles": 0, "entries": 0}


def told(path: Path) -> list[object]:
    """What a store holds in the end, whatever way it took.

    A story that began in two steps has another id than one that began in one, and the likeness
    that tied its first pages was reckoned without the later ones: both are left out.
    """
    with Store(path) as store:
        assert store.problems() == []
        counts = store.counts()
        assert (counts.waiting, counts.stale) == (0, 0)
        found = []
        for row in store.stories(limit=1000).stories:
            dossier = json.loads(store.dossier_json(row.id))
            del dossier["story"]["id"], dossier["story"]["links"]
            found.append(dossier)
        pages = [page for one in found for page in one["story"]["pages"]]
        assert len(pages) == len(set(pages)) == counts.articles
        return sorted(found, key=lambda one: one["story"]["pages"])


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, pile: Path) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    for path in sorted(pile.glob("*.html"))[:PAGES]:
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.fixture(scope="module")
def site(pages: Path) -> Iterator[Site]:
    served = {
        f"/{number}.html": path.read_bytes()
        for number, path in enumerate(sorted(pages.glob("*.html")))
    }
    with serving(served) as opened:
        yield opened


def assert_that_kills_do_no_harm(tmp_path: Path, arguments: list[object]) -> None:
    """Kills a command on one store again and again, then lets it end."""
    undisturbed = tmp_path / "undisturbed.db"
    seconds = run(*arguments, "--store", undisturbed)
    expected = told(undisturbed)
    maker = random.Random(str(arguments[0]))  # noqa: S311  no secret
    for at, kills in enumerate(rounds()):
        path = tmp_path / f"killed{at}.db"
        for _ in range(kills):
            before = acknowledged(path)
            killed(maker.uniform(0.1, seconds), *arguments, "--store", path)
            after = acknowledged(path)
            assert all(after[name] >= before[name] for name in before)
            if path.exists():
                with Store(path, create=True) as store:
                    assert store.problems() == []
        run(*arguments, "--store", path)
        assert told(path) == expected


def test_add_survives_kills(tmp_path, pages):
    assert_that_kills_do_no_harm(tmp_path, ["add", pages, "--workers", "1"])


def test_watch_survives_kills(tmp_path, site):
    settings = tmp_path / "recoupe.toml"
    settings.write_text(SETTINGS)
    feed = f"{site.address}/feed.xml"
    arguments = ["watch", feed, "--once", "--now", "--settings", settings]
    assert_that_kills_do_no_harm(tmp_path, arguments)


def test_build_survives_kills(tmp_path, pages):
    undisturbed = tmp_path / "undisturbed"
    seconds = run("build", pages, "-o", undisturbed, "--workers", "1")
    expected = (undisturbed / "dossiers.jsonl").read_bytes()
    maker = random.Random("build")  # noqa: S311  no secret
    for at, kills in enumerate(rounds()):
        out = tmp_path / f"killed{at}"
        for _ in range(kills):
            killed(maker.uniform(0.1, seconds), "build", pages, "-o", out, "--workers", "1")
            for kept in out.glob("pages/*/*.page"):
                assert page_id_of(kept.read_bytes(), None) == kept.stem
        run("build", pages, "-o", out, "--workers", "1")
        assert (out / "dossiers.jsonl").read_bytes() == expected
        assert not (out / ".unfinished").exists()


@pytest.mark.skipif(KILLS <= MOST_ON_ONE, reason="takes its time: make crash")
def test_a_kill_during_a_second_build_leaves_a_whole_one(tmp_path, pages):
    out = tmp_path / "out"
    seconds = run("build", pages, "-o", out, "--workers", "1")
    expected = (out / "dossiers.jsonl").read_bytes()
    maker = random.Random("again")  # noqa: S311  no secret
    for _ in range(max(1, KILLS // 3)):
        killed(maker.uniform(0.1, seconds), "build", pages, "-o", out, "--workers", "1")
        if (out / "build.json").exists():  # it was killed before the new one moved in
            assert (out / "dossiers.jsonl").read_bytes() == expected
    run("build", pages, "-o", out, "--workers", "1")
    assert (out / "dossiers.jsonl").read_bytes() == expected
    run("verify", out)


def test_two_processes_may_add_to_one_store_at_once(tmp_path, pages):
    both, one = tmp_path / "both.db", tmp_path / "one.db"
    names = sorted(pages.glob("*.html"))
    started = [
        subprocess.Popen(  # noqa: S603  our own program
            command("add", *pile, "--store", both, "--workers", "1"),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for pile in (names[:-1], names[1:])
    ]
    for process in started:
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0, errors.decode()
        assert b"Traceback" not in errors
    run("add", *names, "--store", one)
    assert told(both) == told(one)


def test_two_processes_may_make_one_store_at_once(tmp_path):
    """Both find no file, and both want to make its tables."""
    code = "from pathlib import Path; from recoupe.store.database import Store; "
    code += f"Store(Path({str(tmp_path / 'new.db')!r}), create=True).close()"
    started = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(4)]  # noqa: S603
    assert [process.wait(120) for process in started] == [0, 0, 0, 0]
    assert msgspec.to_builtins(Store(tmp_path / "new.db").counts())["pages"] == 0
