"""The app: what a server runs, and what tests drive."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from recoupe import __version__
from recoupe.errors import RecoupeError
from recoupe.records import Page, Skipped
from recoupe.settings import Settings
from recoupe.store.database import Store
from recoupe.web import api, captures, decide, dossiers, look, pairs, preferences, static_files
from recoupe.web.access import Access
from recoupe.web.api_page import DocsPlugin
from recoupe.web.failures import foreseen, refused, too_deep, unforeseen
from recoupe.web.guard import Guard
from recoupe.web.held import THREADS
from recoupe.web.jobs import Jobs
from recoupe.web.stories_list import show_progress, show_stories

MAX_BODY = 4_000_000
"""Bytes of a request that brings no files."""

HANDLERS = (
    show_stories,
    show_progress,
    dossiers.show_dossier,
    captures.show_page,
    captures.show_view,
    captures.show_capture,
    captures.download_capture,
    pairs.show_pair,
    look.show_intake,
    look.take_in,
    look.show_look,
    look.show_state,
    look.add_looked_at,
    look.leave_looked_at,
    look.compare_looked_at,
    decide.show_log,
    decide.show_choices,
    decide.take_decision,
    preferences.set_preferences,
    static_files.serve_file,
    static_files.serve_icon,
    *api.HANDLERS,
)


def make_app(
    store: Store,
    *,
    access: Access,
    settings: Settings = Settings(),
    arriving: Iterable[Page | Skipped] | None = None,
) -> Guard:
    """The desk over a store, behind its gate.

    Args:
        store: stays open as long as the app runs; the caller closes it.
        access: who is let in.
        settings: for reading, fetching and comparing what is given.
        arriving: pages to add as soon as it runs.
    """
    jobs: Jobs[object] = Jobs()

    @asynccontextmanager
    async def running(app: Litestar) -> AsyncIterator[None]:
        del app
        threads = ThreadPoolExecutor(THREADS, thread_name_prefix="recoupe-request")
        asyncio.get_running_loop().set_default_executor(threads)
        if arriving is not None:
            look.begin_adding(arriving, "", store, jobs, settings)
        elif store.waiting() or store.ungrouped() or store.stale():
            decide.begin_finishing("/", store, jobs, settings)
        try:
            yield
        finally:
            jobs.close()

    app = Litestar(
        route_handlers=HANDLERS,
        dependencies={
            "store": Provide(lambda: store, sync_to_thread=False),
            "jobs": Provide(lambda: jobs, sync_to_thread=False),
            "settings": Provide(lambda: settings, sync_to_thread=False),
        },
        exception_handlers={
            RecoupeError: foreseen,
            HTTPException: refused,
            RecursionError: too_deep,
            Exception: unforeseen,
        },
        lifespan=[running],
        openapi_config=OpenAPIConfig(
            title="Recoupe",
            version=__version__,
            description="Stories, dossiers, pages and decisions of one store.",
            path="/api",
            render_plugins=[DocsPlugin(path="/"), JsonRenderPlugin()],
            use_handler_docstrings=True,
        ),
        request_max_body_size=MAX_BODY,
        multipart_form_part_limit=look.MAX_PARTS,
        logging_config=None,
        debug=False,
    )
    return Guard(app, access)
