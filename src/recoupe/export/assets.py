"""Templates, styles and scripts, read from the package and put inside each file."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from markupsafe import Markup

FOLDER = files("recoupe.export")


class PackageFiles(BaseLoader):
    """Templates from one folder of this package, also where it is imported from a ZIP."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, None]:
        """The text of a template.

        Raises:
            TemplateNotFound: the package has no such file.
        """
        del environment
        try:
            return _read(f"{self.folder}/{template}"), template, None
        except OSError as error:
            raise TemplateNotFound(template) from error


@cache
def environment(folder: str) -> Environment:
    """Jinja for the templates of `html` or `captures`.

    Everything is escaped, and a name that is not there is an error.
    """
    return Environment(
        loader=PackageFiles(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def asset(*names: str) -> tuple[Markup, str]:
    """Styles or scripts of ours as one, and their hash as a content security policy wants it.

    Source: W3C Content Security Policy Level 3, hash sources.
    """
    content = "".join(_read(name) for name in names)
    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
    return Markup(content), f"'sha256-{digest}'"  # noqa: S704  our own files


def _read(name: str) -> str:
    return FOLDER.joinpath(name).read_text("utf-8")
