"""What several tests need: the bundled pile, and a build of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from recoupe.builds import desk, write_build
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.records import Dossier
from recoupe.settings import Settings
from recoupe.store.database import Store

ROOT = Path(__file__).resolve().parent.parent
PILE = ROOT / "examples" / "pile"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes tests/golden anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(scope="session")
def pile() -> Path:
    """The bundled pile."""
    return PILE


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled pile, built once; tests read it and leave it as it is."""
    out = tmp_path_factory.mktemp("built")
    write_build(read_pile([str(PILE)]), out, engine=Serial(), settings=Settings())
    return out


@pytest.fixture(scope="session")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store file with the bundled pile; who writes to it copies it first."""
    path = tmp_path_factory.mktemp("stored") / "pile.db"
    with Store(path, create=True) as store:
        desk.add(store, read_pile([str(PILE)]), engine=Serial())
    return path


@pytest.fixture(scope="module")
def store(stored: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A copy of it for one file of tests, open."""
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    shutil.copy(stored, path)
    with Store(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def largest(store: Store) -> Dossier:
    """The dossier of most pages in that store."""
    rows = store.stories().stories
    return store.dossier(max(rows, key=lambda one: one.pages).id)
