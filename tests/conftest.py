"""What several tests need: the bundled pile, and a build of it."""

from pathlib import Path

import pytest

from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.settings import Settings

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
