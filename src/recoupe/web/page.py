"""Templates of the desk → answers."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar import Response
from litestar.enums import MediaType

from recoupe import __version__
from recoupe.export.wording import place_of, short_name_of
from recoupe.web.requests import AnyRequest
from recoupe.web.wording import words_for

THEME_COOKIE = "recoupe-theme"
THEMES = frozenset({"light", "dark"})


@cache
def templates() -> Environment:
    """Jinja for the desk: everything is escaped, and a name that is not there is an error."""
    environment = Environment(
        loader=PackageLoader("recoupe.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(version=__version__, place_of=place_of, short_name_of=short_name_of)
    return environment


def page(
    request: AnyRequest,
    template: str,
    *,
    status: int = 200,
    headers: dict[str, str] | None = None,
    **values: Any,  # noqa: ANN401  a template takes what it shows
) -> Response[Any]:
    """One of our own pages, or a part of one.

    Args:
        request: what was asked; tells the language, and where we are.
        template: its file.
        status: HTTP status.
        headers: besides those that every answer has.
        values: what the template shows.
    """
    words = words_for(request)
    shown = {
        "t": words,
        "theme": theme if (theme := request.cookies.get(THEME_COOKIE)) in THEMES else "",
        "path": request.url.path,
        "here": request.url.path + (f"?{request.url.query}" if request.url.query else ""),
        **values,
    }
    body = templates().get_template(template).render(shown)
    return Response(body, media_type=MediaType.HTML, status_code=status, headers=headers or {})


def redirect(way: str) -> Response[Any]:
    """Leads on to a path of ours, after a write."""
    return Response(b"", status_code=303, headers={"location": way})
