"""The dossier of a story, live: the same as in the file, inside the desk."""

from litestar import Response, get
from litestar.params import FromPath
from markupsafe import Markup

from recoupe.export.captures.fragment import saved_href
from recoupe.export.html import Look, render_dossier
from recoupe.records import RawRange
from recoupe.web.failures import or_missing
from recoupe.web.held import TheStore, threaded
from recoupe.web.page import page, redirect
from recoupe.web.requests import AnyRequest
from recoupe.web.wording import words_for


class DeskLinks:
    """Where the links of a dossier lead on the desk."""

    home = "/"

    def saved(self, page: str, raw: tuple[RawRange, ...] = ()) -> str:
        """The page view, with the capture opened at the passage."""
        _, _, passage = saved_href(page, raw).partition("#")
        return f"/pages/{page}" + (f"#{passage}" if passage else "")

    def capture(self, page: str) -> str:
        """The captured bytes, as a download."""
        return f"/captures/{page}/bytes"

    def compare(self, left: str, right: str) -> str | None:
        """Two pages side by side."""
        return f"/compare?left={left}&right={right}"


@get("/stories/{story_id:str}", include_in_schema=False)
@threaded
def show_dossier(request: AnyRequest, store: TheStore, story_id: FromPath[str]) -> Response[object]:
    """The dossier; the id of a story that went into another leads there."""
    with or_missing():
        name = store.resolve(story_id).story
    if name != story_id:
        return redirect(f"/stories/{name}")
    with or_missing():
        dossier = store.dossier(name)
    rows = store.story_rows([name])
    # A link that skips comes before everything else, also before our own strip.
    look = Look(words=words_for(request), links=DeskLinks())
    skip, end, rest = str(render_dossier(dossier, look)).partition("</a>")
    return page(
        request,
        "dossier.html",
        dossier=dossier,
        skip=Markup(skip + end),  # noqa: S704  escaped by its templates
        body=Markup(rest),  # noqa: S704
        is_ready=bool(rows) and rows[0].is_ready,
    )
