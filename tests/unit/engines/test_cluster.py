"""A Dask cluster gives what one process gives, in order, although a worker is killed in mid-job."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from recoupe.engines import Cluster, Serial, engine_of
from recoupe.engines.cluster import ITEMS_IN_FLIGHT_PER_THREAD
from recoupe.errors import UserError
from recoupe.pipeline import Crashed

pytest.importorskip("distributed", reason="Dask is not installed: pip install 'recoupe[cluster]'")
pytestmark = [
    # distributed leaves sockets to the garbage collector when its workers are killed.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


def double(number: int) -> int:
    return number * 2


def die_on_three(number: int) -> int:
    if number == 3:
        os._exit(1)
    return number


def slow_pid(number: int) -> tuple[int, int]:
    time.sleep(0.05)
    return number, os.getpid()


def killed_once(job: tuple[int, str]) -> int:
    """The worker that takes number 5 is killed the first time, as the kernel would do it."""
    number, mark = job
    if number == 5 and not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    made = Cluster(workers=2)
    yield made
    made.close()


def test_the_order_is_kept(cluster):
    assert list(cluster.map(double, range(50))) == [number * 2 for number in range(50)]


def test_several_workers_share_the_work(cluster):
    assert len({pid for _, pid in cluster.map(slow_pid, range(16))}) == 2


def test_only_a_few_items_are_drawn_ahead(cluster):
    drawn = []

    def items() -> Iterator[int]:
        for number in range(100):
            drawn.append(number)
            yield number

    results = cluster.map(double, items())
    next(results)
    assert len(drawn) <= 2 * ITEMS_IN_FLIGHT_PER_THREAD + 1
    results.close()


def test_a_worker_killed_in_mid_job_loses_nothing(cluster, tmp_path):
    jobs = [(number, str(tmp_path / "killed")) for number in range(20)]
    assert list(cluster.map(killed_once, jobs)) == list(range(20))
    assert (tmp_path / "killed").exists()


def test_an_item_that_kills_its_workers_is_given_back_and_the_others_are_done(cluster):
    results = list(cluster.map(die_on_three, range(6)))
    assert [one for one in results if not isinstance(one, Crashed)] == [0, 1, 2, 4, 5]
    assert [one.item for one in results if isinstance(one, Crashed)] == [3]


def test_workers_that_are_all_gone_are_started_anew(monkeypatch):
    monkeypatch.setattr("recoupe.engines.cluster.LOOK_SECONDS", 0.5)
    lonely = Cluster(workers=1)
    try:
        lonely._local.scale(0)  # noqa: SLF001  as if their nannies had given them up
        while lonely._client.nthreads():  # noqa: SLF001
            time.sleep(0.05)
        assert list(lonely.map(double, range(3))) == [0, 2, 4]
    finally:
        lonely.close()


def test_a_scheduler_that_does_not_answer_is_told(monkeypatch):
    monkeypatch.setattr("recoupe.engines.cluster.CONNECT_SECONDS", 1)
    with pytest.raises(UserError, match="No Dask scheduler answers"):
        engine_of(None, scheduler="tcp://127.0.0.1:9")


def test_workers_and_a_running_cluster_do_not_go_together():
    with pytest.raises(UserError, match="has the workers it has"):
        Cluster("tcp://127.0.0.1:9", workers=3)


def test_one_process_gives_the_same(cluster):
    assert list(Serial().map(double, range(9))) == list(cluster.map(double, range(9)))
