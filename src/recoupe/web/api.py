"""The desk for programs: the same as its pages, as JSON. The shapes are those of the records."""

import asyncio
from typing import Annotated, Any

from litestar import Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, Parameter, QueryParameter
from msgspec import Meta, Struct

from recoupe.builds import desk
from recoupe.builds.desk import Added
from recoupe.records import Article, Dossier, Reuse, Skipped
from recoupe.records.decision import Decision, DecisionKind
from recoupe.store.asked import Counts, Facet, Filters, Found, Hit, Logged, StoryRow
from recoupe.web import look as looking
from recoupe.web.captures import bytes_of, page_id
from recoupe.web.comparison import Comparison
from recoupe.web.decide import begin_finishing, decision_of, take
from recoupe.web.failures import Problem, or_missing
from recoupe.web.headers import NOTHING_POLICY
from recoupe.web.held import TheJobs, TheSettings, TheStore, threaded
from recoupe.web.intake import Given
from recoupe.web.jobs import Job, State
from recoupe.web.look import Done
from recoupe.web.pairs import compare_prepared, known_reuse
from recoupe.web.standing import Look, Standing
from recoupe.web.stories_list import MAX_QUERY, Asked, cleaned, days_of, find

LONG_PATIENCE = 20.0
"""Seconds that a program's request waits for its work; then it gets the name to ask by."""
PROBLEMS = {
    status: ResponseSpec(Problem, description=told, generate_examples=False)
    for status, told in (
        (400, "Asked for in a way that cannot be read."),
        (404, "There is no such thing."),
        (413, "Too large."),
        (429, "Too much is under way."),
    )
}
HEADERS = {"content-security-policy": NOTHING_POLICY}

Words = Annotated[
    str, QueryParameter(description="Words, as in the search field.", max_length=MAX_QUERY)
]
Values = Annotated[list[str] | None, Parameter(description="One of these.", max_items=40)]
Id = Annotated[str, QueryParameter(description="Id of a page: 64 hexadecimal digits.")]
Day = Annotated[str | None, Parameter(description="A day, 2025-03-12.")]
Offset = Annotated[int, Parameter(description="From which one on.", ge=0, le=1_000_000)]


class FoundStory(Struct, frozen=True, kw_only=True):
    """A story, and the pages in it that were found."""

    story: StoryRow
    hits: tuple[Hit, ...] = ()


class FoundStories(Struct, frozen=True, kw_only=True):
    """A part of the list of stories."""

    stories: tuple[FoundStory, ...]
    total: int
    facets: tuple[Facet, ...]


class Compared(Struct, frozen=True, kw_only=True):
    """Two pages: what they share, and their texts side by side."""

    reuse: Reuse | None
    comparison: Comparison


class ToLookAt(Struct, frozen=True, kw_only=True):
    """What to look at."""

    text: Annotated[str, Meta(max_length=2_000_000)]
    """A text, the source of a page, or addresses, one a line."""


class ToDecide(Struct, frozen=True, kw_only=True):
    """A decision to take."""

    kind: DecisionKind
    left: Annotated[str, Meta(max_length=300)]
    right: Annotated[str, Meta(max_length=300)]
    note: Annotated[str, Meta(max_length=2_000)] = ""
    by: Annotated[str, Meta(max_length=300)] = ""


class Work(Struct, frozen=True, kw_only=True):
    """A piece of work, under way or over."""

    id: str
    state: State
    stage: str
    done: int
    total: int | None
    problem: Problem | None = None
    standings: tuple[Standing, ...] | None = None
    """Of pages that were looked at."""
    skipped: tuple[Skipped, ...] = ()
    added: Added | None = None
    """Of pages that were added."""


@get("/api/v1/counts", responses=PROBLEMS, tags=["store"])
@threaded
def count(store: TheStore) -> Counts:
    """How much the store holds."""
    return store.counts()


@get("/api/v1/stories", responses=PROBLEMS, tags=["stories"])
@threaded
def list_stories(
    store: TheStore,
    q: Words = "",
    outlet: Values = None,
    language: Values = None,
    speaker: Values = None,
    origin: Values = None,
    grade: Values = None,
    not_outlet: Annotated[list[str] | None, QueryParameter(name="not-outlet", max_items=40)] = None,
    not_language: Annotated[
        list[str] | None, QueryParameter(name="not-language", max_items=40)
    ] = None,
    not_speaker: Annotated[
        list[str] | None, QueryParameter(name="not-speaker", max_items=40)
    ] = None,
    not_origin: Annotated[list[str] | None, QueryParameter(name="not-origin", max_items=40)] = None,
    not_grade: Annotated[list[str] | None, QueryParameter(name="not-grade", max_items=40)] = None,
    since: Day = None,
    until: Day = None,
    offset: Offset = 0,
) -> FoundStories:
    """Stories that fit, the latest first; with words, the best first, and the pages found."""
    left_out = {
        "outlet": not_outlet,
        "language": not_language,
        "speaker": not_speaker,
        "origin": not_origin,
        "grade": not_grade,
    }
    first, last = days_of(since, until)
    filters = Filters(
        outlet=cleaned(outlet),
        language=cleaned(language),
        speaker=cleaned(speaker),
        origin=cleaned(origin),
        grade=cleaned(grade),
        without=tuple((kind, one) for kind, values in left_out.items() for one in cleaned(values)),
        since=first,
        until=last,
    )
    cards, total, facets = find(
        store, Asked(q=" ".join(cleaned([q])), filters=filters, offset=offset)
    )
    stories = tuple(FoundStory(story=one.story, hits=tuple(one.hits)) for one in cards)
    return FoundStories(stories=stories, total=total, facets=facets)


@get("/api/v1/stories/{story_id:str}", responses=PROBLEMS, tags=["stories"])
@threaded
def get_dossier(store: TheStore, story_id: FromPath[str]) -> Response[Dossier]:
    """The dossier of a story, as a line of dossiers.jsonl holds it."""
    with or_missing():
        content: Any = store.dossier_json(story_id)
    return Response(content, media_type="application/json", headers=HEADERS)


@get("/api/v1/search", responses=PROBLEMS, tags=["pages"])
@threaded
def search_pages(
    store: TheStore,
    q: Words = "",
    limit: Annotated[int, Parameter(ge=1, le=200)] = 20,
    offset: Offset = 0,
) -> Found:
    """Pages with these words, the best first; without a word, the latest."""
    return store.search(" ".join(cleaned([q])), limit=limit, offset=offset)


@get("/api/v1/pages/{name:str}", responses=PROBLEMS, tags=["pages"])
@threaded
def get_page(store: TheStore, name: FromPath[str]) -> Article:
    """What was read from a page."""
    with or_missing():
        return store.article(page_id(name))


@get("/api/v1/pages/{name:str}/capture", responses=PROBLEMS, tags=["pages"])
@threaded
def get_capture(store: TheStore, name: FromPath[str]) -> Response[bytes]:
    """The captured bytes of a page."""
    return bytes_of(store, name)


@get("/api/v1/compare", responses=PROBLEMS, tags=["pages"])
@threaded
def compare(store: TheStore, settings: TheSettings, left: Id, right: Id) -> Compared:
    """Two pages side by side: shared passages level, differences word by word."""
    with or_missing():
        first, second = store.prepared(page_id(left)), store.prepared(page_id(right))
    known = known_reuse(store, left, right)
    reuse, comparison = compare_prepared(first, second, known, settings)
    return Compared(reuse=reuse, comparison=comparison)


@post("/api/v1/look", responses=PROBLEMS, tags=["look"], status_code=202)
async def look_at(
    store: TheStore, jobs: TheJobs, settings: TheSettings, data: JSONBody[ToLookAt]
) -> Work:
    """Where a page stands; nothing is added. Ask again by its id while it is under way."""
    given = await asyncio.to_thread(Given, data.text, ())
    job = looking.begin(given, store, jobs, settings)
    await jobs.wait(job, LONG_PATIENCE)
    return _work(job)


@get("/api/v1/look/{job_id:str}", responses=PROBLEMS, tags=["look"])
@threaded
def ask_about(jobs: TheJobs, job_id: FromPath[str]) -> Work:
    """How far a piece of work is, or what came of it."""
    return _work(jobs.find(job_id))


@post("/api/v1/look/{job_id:str}/add", responses=PROBLEMS, tags=["look"], status_code=202)
async def add_looked_at(
    store: TheStore, jobs: TheJobs, settings: TheSettings, job_id: FromPath[str]
) -> Work:
    """Adds to the store what was looked at."""
    adding = looking.add(jobs.find(job_id), store, jobs, settings)
    await jobs.wait(adding, LONG_PATIENCE)
    return _work(adding)


@get("/api/v1/decisions", responses=PROBLEMS, tags=["decisions"])
@threaded
def list_decisions(store: TheStore) -> tuple[Logged, ...]:
    """Every decision that was ever taken, with when, and when it was undone."""
    return store.decision_log()


@post("/api/v1/decisions", responses=PROBLEMS, tags=["decisions"])
@threaded
def decide(
    store: TheStore, jobs: TheJobs, settings: TheSettings, data: JSONBody[ToDecide]
) -> Decision:
    """Takes a decision; the dossiers that it touches are made again."""
    names = [" ".join(cleaned([one])) for one in (data.left, data.right, data.note, data.by)]
    made = decision_of(data.kind, names[0], names[1], note=names[2], by=names[3])
    take(made, store, settings)
    begin_finishing("/", store, jobs, settings)
    return made


@post("/api/v1/decisions/{decision_id:str}/undo", responses=PROBLEMS, tags=["decisions"])
@threaded
def undo_decision(
    store: TheStore, jobs: TheJobs, settings: TheSettings, decision_id: FromPath[str]
) -> Decision:
    """Undoes a decision; the log keeps it."""
    with or_missing():
        undone = desk.undo(store, decision_id, settings=settings)
    begin_finishing("/", store, jobs, settings)
    return undone


def _work(job: Job[object]) -> Work:
    result = job.result
    problem = None
    if job.state == "failed":
        problem = Problem(status=400, message=job.message, hint=job.hint)
    return Work(
        id=job.id,
        state=job.state,
        stage=job.stage,
        done=job.done,
        total=job.total,
        problem=problem,
        standings=result.standings if isinstance(result, Look) else None,
        skipped=result.skipped if isinstance(result, Look) else (),
        added=result.added if isinstance(result, Done) else None,
    )


HANDLERS = (
    count,
    list_stories,
    get_dossier,
    search_pages,
    get_page,
    get_capture,
    compare,
    look_at,
    ask_about,
    add_looked_at,
    list_decisions,
    decide,
    undo_decision,
)
