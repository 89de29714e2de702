"""Templates, style and script, read from the package and put inside each file."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from markupsafe import Markup

FOLDER = files("recoupe.export.html")


class PackageFiles(BaseLoader):
    """Templates from this package, also where it is imported from a ZIP."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, None]:
        """The text of a template.

        Raises:
            TemplateNotFound: the package has no such file.
        """
        del environment
        try:
            return FOLDER.joinpath(template).read_text("utf-8"), template, None
        except OSError as error:
            raise TemplateNotFound(template) from error


@cache
def environment() -> Environment:
    """Jinja with everything escaped, and an error for a name that is not there."""
    made = Environment(
        loader=PackageFiles(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["style"] = Markup(_read("style.css"))  # noqa: S704  our own file
    return made


@cache
def script_of(name: str) -> tuple[Markup, str]:
    """A script of ours, and its hash as a content security policy wants it.

    Source: W3C Content Security Policy Level 3, hash sources.
    """
    content = _read(name)
    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
    return Markup(content), f"'sha256-{digest}'"  # noqa: S704  our own file


def _read(name: str) -> str:
    return FOLDER.joinpath(name).read_text("utf-8")
