"""Page → Article: decoding, main content, junk, metadata, credit lines, anchors."""

from msgspec import Struct

from recoupe.records import Article, Page, Skipped

__all__ = ["CleanConfig", "clean"]


class CleanConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the clean stage."""

    min_characters: int = 140
    """Shorter texts are no article."""


def clean(page: Page, *, config: CleanConfig = CleanConfig()) -> Article | Skipped:
    """The article in a captured page, or why there is none. Never raises on bad input."""
    del config
    return Skipped(path=page.path, stage="clean", reason="not built yet", page=page.id)
