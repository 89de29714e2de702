"""A folder that `recoupe build` wrote → its captured pages, for a store."""

from collections.abc import Iterator
from pathlib import Path

from recoupe.records import Article, Page, Skipped
from recoupe.store.captures import Captures
from recoupe.store.folder import PAGES, read_dossiers

CAME_WITH_CAPTURE = frozenset({"feed", "record"})


def pages_of_build(folder: Path) -> Iterator[Page | Skipped]:
    """The pages of a build, one by one, with what is known of their capture.

    Raises:
        UserError: the folder is not a build, or of another version.
    """
    captures = Captures(folder / PAGES)
    for dossier in read_dossiers(folder):
        for article in dossier.articles:
            yield _page_of(article, captures)


def _page_of(article: Article, captures: Captures) -> Page | Skipped:
    try:
        content = captures.read(article.id)
    except OSError as error:
        return Skipped(
            path=article.path,
            stage="read",
            reason=f"its captured bytes cannot be read: {error.strerror or error}",
            hint="Build the folder again from the pile.",
            page=article.id,
        )
    came = article.published_basis in CAME_WITH_CAPTURE
    return Page(
        id=article.id,
        content=content,
        path=article.path,
        url=article.capture_url,
        media_type=article.media_type,
        published=article.published if came else None,
        published_basis=article.published_basis if came else "none",
    )
