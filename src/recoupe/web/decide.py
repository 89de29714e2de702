"""Decisions of people: taken, undone, logged; the dossiers they touch are made again at once."""

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, get_args

from litestar import Response, get, post
from litestar.enums import RequestEncodingType
from litestar.params import Body, FromPath

from recoupe.builds import desk
from recoupe.engines import Serial
from recoupe.errors import UserError
from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records.decision import BETWEEN_PAGES, Decision, DecisionKind
from recoupe.settings import Settings
from recoupe.store.asked import Logged
from recoupe.store.database import Store
from recoupe.web.captures import page_id
from recoupe.web.failures import or_missing
from recoupe.web.held import TheJobs, TheSettings, TheStore, threaded
from recoupe.web.jobs import AnyJobs, Job
from recoupe.web.look import PATIENCE, Done
from recoupe.web.page import page, redirect
from recoupe.web.requests import AnyRequest, local_way

KINDS: tuple[DecisionKind, ...] = get_args(DecisionKind)
Form = Annotated[dict[str, Any], Body(media_type=RequestEncodingType.URL_ENCODED)]
MAX_NAME = 300
MAX_NOTE = 2_000
MAX_STORIES = 300
PAGE_ID = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line of the log."""

    logged: Logged
    left: str
    right: str
    links: tuple[str, str]
    """Addresses of the two sides where they are pages; empty otherwise."""


@get("/decisions", include_in_schema=False)
@threaded
def show_log(request: AnyRequest, store: TheStore) -> Response[object]:
    """Everything that was decided, the latest first."""
    lines = [_line(one, store) for one in reversed(store.decision_log())]
    return page(request, "decisions.html", lines=lines)


@get("/stories/{story_id:str}/decide", include_in_schema=False)
@threaded
def show_choices(request: AnyRequest, store: TheStore, story_id: FromPath[str]) -> Response[object]:
    """What can be decided about one story."""
    with or_missing():
        dossier = store.dossier(story_id)
    reader = Reader(dossier)
    pages = set(dossier.story.pages)
    origins = {one.name for one in dossier.origins}
    speakers = {
        reader.entity[source].name
        for one in dossier.statements
        for source in one.sources
        if source in reader.entity
    }
    names = origins | speakers
    lines = [
        _line(one, store)
        for one in reversed(store.decision_log())
        if pages & one.decision.sides
        or (one.decision.kind not in BETWEEN_PAGES and names & one.decision.sides)
    ]
    others = [
        (store.story(one.id)[0].pages[0], one.title)
        for one in store.stories(limit=MAX_STORIES, with_facets=False).stories
        if one.id != dossier.story.id
    ]
    return page(
        request,
        "decide.html",
        others=others,
        folded=[one for one in dossier.reuse if one.kind != "quotation"],
        dossier=dossier,
        reader=reader,
        origins=sorted(origins),
        speakers=sorted(speakers),
        lines=lines,
        query=request.query_params,
    )


@post("/decisions", include_in_schema=False)
async def take_decision(
    store: TheStore, jobs: TheJobs, settings: TheSettings, data: Form
) -> Response[object]:
    """Takes a decision, or undoes one, and makes again what it changes."""
    way = local_way(_told(data, "next", MAX_NOTE), "/decisions")
    await asyncio.to_thread(_settle, data, store, settings)
    job = begin_finishing(way, store, jobs, settings)
    await jobs.wait(job, PATIENCE)
    return redirect(way if job.state == "done" else f"/look/{job.id}")


def _settle(form: dict[str, Any], store: Store, settings: Settings) -> None:
    undone = _told(form, "undo")
    if undone:
        desk.undo(store, undone, settings=settings)
        return
    kind, left, right, by = (_told(form, one) for one in ("kind", "left", "right", "by"))
    decision = decision_of(kind, left, right, note=_told(form, "note", MAX_NOTE), by=by)
    take(decision, store, settings)


def _told(form: dict[str, Any], name: str, limit: int = MAX_NAME) -> str:
    value = form.get(name, "")
    words = value if isinstance(value, str) else ""
    return words.encode("utf-8", "replace").decode().strip()[:limit]


def decision_of(kind: str, left: str, right: str, *, note: str = "", by: str = "") -> Decision:
    """A decision as a form or a program tells it, dated now.

    Raises:
        UserError: it decides nothing.
    """
    known: DecisionKind | None = next((one for one in KINDS if one == kind), None)
    if known is None:
        raise UserError(
            f"{kind[:40]!r} is no kind of decision.", hint=f"Give one of {', '.join(KINDS)}."
        )
    if not left or not right:
        raise UserError("A decision has two sides.", hint="Choose both.")
    if left == right:
        raise UserError("Both sides are the same.", hint="Choose two different ones.")
    if known in BETWEEN_PAGES:
        left, right = page_id(left), page_id(right)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Decision(kind=known, left=left, right=right, note=note, by=by, when=now)


def take(decision: Decision, store: Store, settings: Settings) -> bool:
    """Takes a decision, if its pages are there; whether it is new."""
    if decision.kind in BETWEEN_PAGES:
        for one in sorted(decision.sides):
            with or_missing():
                store.article(one)
    return desk.decide(store, decision, settings=settings) is not None


def begin_finishing(way: str, store: Store, jobs: AnyJobs, settings: Settings) -> Job[object]:
    """Makes what is out of date, in the background; leads on to `way` in the end."""

    def work(job: Job[object]) -> Done:
        desk.finish(store, engine=Serial(), settings=settings, progress=job)
        return Done(way=way)

    return jobs.start("", work)


def _line(logged: Logged, store: Store) -> Line:
    sides: list[str] = []
    links: list[str] = []
    for one in (logged.decision.left, logged.decision.right):
        name, link = one, ""
        if PAGE_ID.fullmatch(one):
            try:
                article = store.article(one)
            except UserError:  # left out since
                name = one[:12]
            else:
                name = f"{short_name_of(article)}: {article.title}"
                link = f"/pages/{one}"
        sides.append(name)
        links.append(link)
    return Line(logged=logged, left=sides[0], right=sides[1], links=(links[0], links[1]))
