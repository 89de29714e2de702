"""Drop, paste or name a page, and see where it stands; add it if it is wanted."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.params import FromPath

from recoupe.builds import desk
from recoupe.builds.desk import Added
from recoupe.engines import Serial
from recoupe.errors import UserError
from recoupe.records import Page, Skipped
from recoupe.settings import Settings
from recoupe.store.asked import StoryRow
from recoupe.store.database import Store
from recoupe.web.captures import page_id
from recoupe.web.failures import Missing, or_missing
from recoupe.web.held import TheJobs, TheSettings, TheStore, threaded
from recoupe.web.intake import MAX_FILES, MAX_UPLOAD_MEGABYTES, MEGABYTE, Given, Upload
from recoupe.web.jobs import AnyJobs, Job
from recoupe.web.page import page, redirect
from recoupe.web.pairs import compare_prepared
from recoupe.web.requests import AnyRequest
from recoupe.web.standing import Look, look_at, prepared_of

MAX_PARTS = MAX_FILES + 8
"""Of a form: its files, and the text."""
PATIENCE = 1.0
"""Seconds that a request waits for its work before it shows that it is under way."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """Work after which the reader goes on somewhere."""

    way: str
    added: Added | None = None
    stories: tuple[StoryRow, ...] = ()


@get("/look", include_in_schema=False, sync_to_thread=False)
def show_intake(request: AnyRequest) -> Response[object]:
    """The form."""
    return page(request, "look.html")


@post("/look", include_in_schema=False, request_max_body_size=MAX_UPLOAD_MEGABYTES * MEGABYTE)
async def take_in(
    request: AnyRequest, store: TheStore, jobs: TheJobs, settings: TheSettings
) -> Response[object]:
    """Takes what was given and begins to look at it."""
    form = await request.form()
    texts = [one for one in form.getall("text", []) if isinstance(one, str)]
    files = [one for one in form.getall("files", []) if isinstance(one, UploadFile)]
    uploads = [Upload(name=one.filename, content=one.file) for one in files]
    given = await asyncio.to_thread(Given, "\n".join(texts), uploads)
    for one in files:
        await one.close()
    job = begin(given, store, jobs, settings)
    return redirect(f"/look/{job.id}")


def begin(given: Given, store: Store, jobs: AnyJobs, settings: Settings) -> Job[object]:
    """Looks at what was given, in the background; takes its folder away in the end."""

    def work(job: Job[object]) -> Look:
        try:
            found = given.pages(settings, job.step)
            return look_at(found, store, settings=settings, step=job.step)
        finally:
            given.close()

    try:
        return jobs.start(given.label, work)
    except BaseException:
        given.close()
        raise


@get("/look/{job_id:str}", include_in_schema=False)
async def show_look(
    request: AnyRequest, store: TheStore, jobs: TheJobs, job_id: FromPath[str]
) -> Response[object]:
    """How far it is, or what was found."""
    job = jobs.find(job_id)
    await jobs.wait(job, PATIENCE)
    if isinstance(job.result, Done) and job.result.added is None:
        return redirect(job.result.way)
    return await asyncio.to_thread(lambda: page(request, "work.html", **_shown(job, store)))


@get("/look/{job_id:str}/state", include_in_schema=False)
@threaded
def show_state(
    request: AnyRequest, store: TheStore, jobs: TheJobs, job_id: FromPath[str]
) -> Response[object]:
    """The changing part of the same."""
    job = jobs.find(job_id)
    if isinstance(job.result, Done) and job.result.added is None:
        return Response(b"", status_code=204, headers={"hx-redirect": job.result.way})
    return page(request, "work_part.html", **_shown(job, store))


@post("/look/{job_id:str}/add", include_in_schema=False)
@threaded
def add_looked_at(
    store: TheStore, jobs: TheJobs, settings: TheSettings, job_id: FromPath[str]
) -> Response[object]:
    """Adds what was looked at."""
    return redirect(f"/look/{add(jobs.find(job_id), store, jobs, settings).id}")


def add(looked: Job[object], store: Store, jobs: AnyJobs, settings: Settings) -> Job[object]:
    """Adds the pages that were looked at, in the background, up to the dossiers they change.

    Raises:
        UserError: nothing was looked at.
    """
    if not isinstance(looked.result, Look):
        raise UserError("Nothing is here to be added.", hint="Look at a page first.")
    adding = begin_adding(looked.result.pages, looked.label, store, jobs, settings)
    jobs.forget(looked.id)
    return adding


def begin_adding(
    pages: Iterable[Page | Skipped], label: str, store: Store, jobs: AnyJobs, settings: Settings
) -> Job[object]:
    """Adds pages in the background, up to the dossiers that they change."""

    def work(job: Job[object]) -> Done:
        added = desk.add(store, pages, engine=Serial(), settings=settings, progress=job)
        given = [one.id for one in pages if isinstance(one, Page)] if label else []
        stories = {store.story_of(one) for one in given} - {None}
        rows = store.story_rows(sorted(one for one in stories if one))
        return Done(way="/", added=added, stories=tuple(rows))

    return jobs.start(label, work)


@post("/look/{job_id:str}/leave", include_in_schema=False, sync_to_thread=False)
def leave_looked_at(jobs: TheJobs, job_id: FromPath[str]) -> Response[object]:
    """Lets go of what was looked at."""
    jobs.forget(job_id)
    return redirect("/look")


@get("/look/{job_id:str}/compare", include_in_schema=False)
@threaded
def compare_looked_at(
    request: AnyRequest,
    store: TheStore,
    jobs: TheJobs,
    settings: TheSettings,
    job_id: FromPath[str],
) -> Response[object]:
    """A page that was looked at beside one of the store, or beside another that came with it."""
    look = jobs.find(job_id).result
    if not isinstance(look, Look):
        raise Missing("Nothing is here to be compared.", hint="Look at a page first.")
    wanted = [page_id(request.query_params.get(one, "")) for one in ("new", "with")]
    captured = {one.id: one for one in look.pages}
    with or_missing():
        left, right = (
            prepared_of(captured[one], settings) if one in captured else store.prepared(one)
            for one in wanted
        )
    if left.article.id == right.article.id:
        raise UserError("That is one page twice.", hint="Choose two different pages.")
    reuse, comparison = compare_prepared(left, right, None, settings)
    return page(
        request,
        "compare.html",
        left=left.article,
        right=right.article,
        linked={one for one in wanted if one not in captured},
        reuse=reuse,
        comparison=comparison,
    )


def _shown(job: Job[object], store: Store) -> dict[str, Any]:
    look = job.result if isinstance(job.result, Look) else None
    done = job.result if isinstance(job.result, Done) else None
    names: dict[str, str] = {}
    if look is not None:
        for standing in look.standings:
            names[standing.article.id] = standing.article.outlet or standing.article.path
            for link in standing.links:
                for one in (link.left, link.right):
                    if one not in names and store.story_of(one):
                        article = store.article(one)
                        names[one] = article.outlet or article.path
    return {
        "job": job,
        "look": look,
        "done": done,
        "names": names,
        "new": {one.article.id for one in look.standings} if look else set(),
    }
