"""Our own files: a list of names, so that no path ever leads anywhere else."""

from functools import cache
from importlib.resources import files

from litestar import Response, get
from litestar.params import FromPath

from recoupe.export.assets import asset
from recoupe.export.html import dossier_script, dossier_style
from recoupe.web.failures import Missing

FOLDER = files("recoupe.web.static")
CSS = "text/css; charset=utf-8"
JS = "text/javascript; charset=utf-8"
KINDS = {
    "desk.css": CSS,
    "desk.js": JS,
    "dossier.css": CSS,
    "dossier.js": JS,
    "htmx.min.js": JS,
    "strip.css": CSS,
    "strip.js": JS,
}


@get("/static/{name:str}", include_in_schema=False, sync_to_thread=False)
def serve_file(name: FromPath[str]) -> Response[bytes]:
    """A style sheet or a script."""
    if name not in KINDS:
        raise Missing("There is no such file.", hint="Check the address.")
    return Response(_content(name), media_type=KINDS[name], headers={"cache-control": "no-cache"})


@get("/favicon.svg", include_in_schema=False, sync_to_thread=False)
def serve_icon() -> Response[bytes]:
    """The icon."""
    content = FOLDER.joinpath("favicon.svg").read_bytes()
    return Response(content, media_type="image/svg+xml")


@cache
def _content(name: str) -> bytes:
    if name == "dossier.css":
        return dossier_style().encode()
    if name == "dossier.js":
        return dossier_script().encode()
    content = FOLDER.joinpath(name).read_bytes()
    if name == "desk.css":
        return str(asset("palette.css")[0]).encode() + content
    return content
