"""Work in the background."""

import asyncio
import threading

import pytest

from recoupe.errors import UserError
from recoupe.web.failures import Missing, TooBusy
from recoupe.web.jobs import MAX_KEPT, MAX_WAITING, Jobs


@pytest.fixture
def jobs():
    made = Jobs()
    yield made
    made.close()


def over(jobs, job, seconds=10.0):
    assert asyncio.run(jobs.wait(job, seconds))
    return job


def test_work_tells_how_far_it_is_and_gives_its_result(jobs):
    def work(job):
        job.step("reading", 1, 2)
        return "result"

    job = over(jobs, jobs.start("x", work))
    assert (job.stage, job.done, job.total) == ("reading", 1, 2)
    assert jobs.find(job.id).result == "result"
    assert jobs.running() == []


def test_a_foreseen_error_is_told_and_a_mistake_of_ours_is_hidden(jobs, caplog):
    def fails(_):
        raise UserError("No such page.", hint="Look again.")

    def breaks(_):
        raise ZeroDivisionError("secret")

    job = over(jobs, jobs.start("x", fails))
    assert (job.state, job.message, job.hint) == ("failed", "No such page.", "Look again.")
    job = over(jobs, jobs.start("x", breaks))
    assert job.state == "failed"
    assert "secret" not in job.message
    assert "secret" in caplog.text


def test_the_line_is_limited(jobs):
    go_on = threading.Event()
    for _ in range(MAX_WAITING):
        jobs.start("x", lambda _: go_on.wait(10))
    with pytest.raises(TooBusy):
        jobs.start("x", lambda _: None)
    go_on.set()


def test_results_are_kept_for_a_while_only(jobs):
    first = over(jobs, jobs.start("x", lambda _: None))
    for _ in range(MAX_KEPT + 1):
        over(jobs, jobs.start("x", lambda _: None))
    with pytest.raises(Missing):
        jobs.find(first.id)


def test_what_is_under_way_stops_when_the_server_ends():
    jobs = Jobs()
    begun = threading.Event()

    def endless(job):
        begun.set()
        while True:
            job.step("reading", 1, None)

    job = jobs.start("x", endless)
    assert begun.wait(10)
    jobs.close()
    assert job.state == "failed"
