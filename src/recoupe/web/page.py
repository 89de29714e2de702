"""Templates of the desk → answers."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar import Request, Response
from litestar.enums import MediaType

from recoupe import __version__
from recoupe.export.wording import LANGUAGES, Words, place_of, short_name_of, words_of

AnyRequest = Request[Any, Any, Any]
LANGUAGE_COOKIE = "recoupe-language"
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


def words_for(request: AnyRequest) -> Words:
    """The words of the language that the reader chose, else of the first that the browser names."""
    chosen = request.cookies.get(LANGUAGE_COOKIE)
    if chosen in LANGUAGES:
        return words_of(chosen)
    for one in request.headers.get("accept-language", "").split(","):
        base = one.partition(";")[0].strip().partition("-")[0].lower()
        if base in LANGUAGES:
            return words_of(base)
    return words_of(LANGUAGES[0])


def is_part(request: AnyRequest) -> bool:
    """Whether a script asks for a part of the page that it has already."""
    return "hx-request" in request.headers and "hx-boosted" not in request.headers


def redirect(way: str) -> Response[Any]:
    """Leads on to a path of ours, after a write."""
    return Response(b"", status_code=303, headers={"location": way})


def local_way(asked: str, default: str = "/") -> str:
    """A way that stays on this server; anything else leads to `default`.

    >>> local_way("/stories/x?y=1"), local_way("//elsewhere.example"), local_way("/\\\\e.example")
    ('/stories/x?y=1', '/', '/')
    """
    if not asked.startswith("/") or asked.startswith("//"):
        return default
    plain = asked.isascii() and asked.isprintable()
    return asked if plain and not set(asked) & set("\\\r\n") else default
