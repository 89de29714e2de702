"""Language and theme of the interface, kept in two cookies."""

from litestar import Response, post
from litestar.datastructures import Cookie

from recoupe.export.wording import LANGUAGES
from recoupe.web.decide import Form
from recoupe.web.page import THEME_COOKIE, THEMES
from recoupe.web.requests import local_way
from recoupe.web.wording import LANGUAGE_COOKIE

YEAR = 31_536_000


@post("/settings", include_in_schema=False, sync_to_thread=False)
def set_preferences(data: Form) -> Response[bytes]:
    """Sets what the form says, and leads back."""
    cookies = []
    for name, field, known in (
        (LANGUAGE_COOKIE, "language", LANGUAGES),
        (THEME_COOKIE, "theme", THEMES),
    ):
        value = data.get(field)
        if isinstance(value, str) and value in known:
            # The theme's cookie is written by our script, too.
            cookies.append(Cookie(key=name, value=value, max_age=YEAR, path="/", samesite="strict"))
    way = local_way(str(data.get("next", "/")))
    return Response(b"", status_code=303, headers={"location": way}, cookies=cookies)
