"""Pages to time things on."""

import gzip
from collections.abc import Iterator
from pathlib import Path

from recoupe.ingest import read_pile
from recoupe.records import Page, page_id_of

ROOT = Path(__file__).resolve().parent.parent
PILE = ROOT / "examples" / "pile"
REAL_PAGES = ROOT.parent / "shared" / "data" / "extraction" / "scrapinghub_aeb" / "html"


def real_pages(folder: Path, limit: int) -> Iterator[Page]:
    """Real news pages where they are at hand, else the bundled ones."""
    if not folder.is_dir():
        yield from bundled_pages()
        return
    for path in sorted(folder.glob("*.html.gz"))[:limit]:
        content = gzip.decompress(path.read_bytes())
        yield Page(id=page_id_of(content, None), content=content, path=path.name)


def bundled_pages() -> Iterator[Page]:
    """Pages of the bundled pile."""
    for page in read_pile([str(PILE)]):
        if isinstance(page, Page):
            yield page
