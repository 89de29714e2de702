"""The same bytes out for any order of pages, engine, and hash seed."""

import hashlib
import os
import random
import signal
import subprocess
import sys

import pytest

from recoupe.builds import write_build
from recoupe.engines import Cluster, Pool, Serial
from recoupe.ingest import read_pile
from recoupe.records import Decision
from recoupe.settings import Settings
from recoupe.store.folder import read_dossiers


def digest_of(folder) -> str:
    """SHA-256 of every file of a build, by name."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


@pytest.fixture(scope="module")
def expected(built) -> str:
    return digest_of(built)


@pytest.mark.parametrize("seed", [1, 2])
def test_shuffled_pages_give_the_same_build(seed, pile, expected, tmp_path):
    pages = list(read_pile([str(pile)]))
    random.Random(seed).shuffle(pages)  # noqa: S311  not for secrets
    write_build(pages, tmp_path / "out", engine=Serial(), settings=Settings())
    assert digest_of(tmp_path / "out") == expected


def test_decisions_in_any_order_give_the_same_build(pile, built, tmp_path):
    first, second, third = sorted(one.id for one in read_dossier(built).articles)[:3]
    decisions = [
        Decision(kind="copies", left=first, right=second),
        Decision(kind="not_copies", left=third, right=second),
        Decision(kind="same_origin", left="ABV", right="Tarrant"),
    ]
    for name, given in (("a", decisions), ("b", decisions[::-1])):
        write_build(
            read_pile([str(pile)]),
            tmp_path / name,
            engine=Serial(),
            settings=Settings(),
            decisions=given,
        )
    assert digest_of(tmp_path / "a") == digest_of(tmp_path / "b")
    assert len(read_dossier(tmp_path / "a").decisions) == len(decisions)


def read_dossier(folder):
    """The first dossier of a build."""
    return next(read_dossiers(folder))


def test_a_pool_gives_the_same_build(pile, expected, tmp_path):
    pages = read_pile([str(pile)])
    write_build(pages, tmp_path / "out", engine=Pool(2), settings=Settings())
    assert digest_of(tmp_path / "out") == expected


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_cluster_that_loses_a_worker_gives_the_same_build(pile, expected, tmp_path):
    """A scheduler and two workers as processes; one is killed once the second page is asked for."""
    pytest.importorskip("distributed", reason="Dask is not installed: 'recoupe[cluster]'")
    cluster = Cluster(workers=2)
    try:
        pages = killing_a_worker(read_pile([str(pile)]), cluster)
        write_build(pages, tmp_path / "out", engine=cluster, settings=Settings())
    finally:
        cluster.close()
    assert digest_of(tmp_path / "out") == expected


def killing_a_worker(pages, cluster):
    """The pages; on the way, a worker dies as the kernel would kill it."""
    for number, page in enumerate(pages):
        if number == 12:
            victims = cluster.worker_pids()
            os.kill(victims[0], signal.SIGKILL)
        yield page


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_any_hash_seed_gives_the_same_build(seed, pile, expected, tmp_path):
    subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "recoupe", "build", str(pile), "-o", str(tmp_path / "out")],
        env={**os.environ, "PYTHONHASHSEED": seed},
        check=True,
        capture_output=True,
    )
    assert digest_of(tmp_path / "out") == expected
