"""Pages to time things on."""

import gzip
from collections.abc import Iterator
from pathlib import Path

from recoupe.ingest import read_pile
from recoupe.records import Page, page_id_of

ROOT = Path(__file__).resolve().parent.parent
PILE = ROOT / "examples" / "pile"
REAL = ROOT.parent / "shared" / "data" / "extraction"
REAL_PAGES = REAL / "scrapinghub_aeb" / "html"
FRENCH_PAGES = (
    *(REAL / "fundus_pages" / country for country in ("fr", "be", "ca")),
    REAL / "trafilatura_french" / "html",
)
"""Folders of real news pages, most of them French."""


def real_pages(folder: Path, limit: int) -> Iterator[Page]:
    """Real news pages where they are at hand, else the bundled ones."""
    if not folder.is_dir():
        yield from bundled_pages()
        return
    for path in sorted(folder.glob("*.html*"))[:limit]:
        content = path.read_bytes()
        if path.suffix == ".gz":
            content = gzip.decompress(content)
        yield Page(id=page_id_of(content, None), content=content, path=path.name)


def bundled_pages() -> Iterator[Page]:
    """Pages of the bundled pile."""
    for page in read_pile([str(PILE)]):
        if isinstance(page, Page):
            yield page
