"""Where the links of a dossier lead: into the folder of a build, or to a running server."""

from typing import Protocol

from recoupe.export.captures.fragment import saved_href
from recoupe.records import RawRange


class Links(Protocol):
    """Addresses of what stands outside the dossier."""

    @property
    def home(self) -> str:
        """The list of stories."""

    def saved(self, page: str, raw: tuple[RawRange, ...] = ()) -> str:
        """The inert view of a saved page, opened at some bytes."""

    def capture(self, page: str) -> str:
        """The captured bytes themselves."""

    def compare(self, left: str, right: str) -> str | None:
        """Two pages side by side; None where there is no such view."""


class FolderLinks:
    """Links from `stories/NAME.html` into the folder that `recoupe build` writes."""

    home = "../index.html"

    def saved(self, page: str, raw: tuple[RawRange, ...] = ()) -> str:
        """`../views/ID.html#b=START-END`."""
        return saved_href(page, raw)

    def capture(self, page: str) -> str:
        """`../pages/ab/ab….page`."""
        return f"../pages/{page[:2]}/{page}.page"

    def compare(self, left: str, right: str) -> str | None:
        """None: two pages of a file are compared in the file."""
        del left, right
        return None
