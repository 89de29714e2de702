"""What the end of a file's name promises, and the page or the refusal that follows."""

from pathlib import Path

from recoupe.records import Page, Skipped, page_id_of
from recoupe.records.page import MediaType
from recoupe.settings import ReadConfig

MEGABYTE = 1_000_000
PAGE_TYPES: dict[str, MediaType] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".md": "text",
}
SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini"})


def page_of(content: bytes, name: str) -> Page:
    """The page in a file with a page's ending."""
    return Page(
        id=page_id_of(content, None),
        content=content,
        path=name,
        media_type=media_type_of(name) or "html",
    )


def media_type_of(name: str) -> MediaType | None:
    """What the end of a name promises; None where it is not a page.

    >>> media_type_of("a/B.HTM")
    'html'
    """
    return PAGE_TYPES.get(Path(name).suffix.lower())


def not_a_page(name: str) -> Skipped:
    """A file of another kind."""
    base = Path(name).name.lower()
    if base.startswith(".") or base in SYSTEM_FILES:
        return Skipped(path=name, stage="read", reason="a system file")
    return Skipped(
        path=name,
        stage="read",
        reason=f"not a page ({Path(name).suffix or 'no ending'})",
        hint=f"Give pages ({', '.join(PAGE_TYPES)}) or an archive of pages.",
    )


def too_large(name: str, size: int, config: ReadConfig) -> Skipped:
    """A page over the limit."""
    return Skipped(
        path=name,
        stage="read",
        reason=f"{size / MEGABYTE:.0f} MB, over the limit of {config.max_page_megabytes:.0f} MB",
        hint="Raise `max_page_megabytes` under [read] in recoupe.toml.",
    )
