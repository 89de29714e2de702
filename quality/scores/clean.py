"""How well pages are cleaned: shingle F1, snippets, titles, dates, anchors."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from quality.metric import SHARED, Metric
from recoupe.records import Article, Page, page_id_of
from recoupe.stages.clean import clean

EXTRACTION = SHARED / "data" / "extraction"
TOKEN = re.compile(r"\w+")
SHINGLE = 4


def page_of(path: Path, url: str | None = None) -> Page:
    """A gzipped saved page."""
    content = gzip.decompress(path.read_bytes())
    return Page(id=page_id_of(content, url), content=content, path=path.name, url=url)


@cache
def cleaned(path: Path, url: str | None = None) -> tuple[Page, Article | None]:
    """The page and its article, None where it was skipped."""
    page = page_of(path, url)
    article = clean(page)
    return page, article if isinstance(article, Article) else None


def body_of(article: Article | None) -> str:
    """The text without title and captions, which the gold sets leave out."""
    if article is None:
        return ""
    return "\n".join(
        block.span.of(article.text)
        for block in article.blocks
        if block.kind not in {"title", "caption"}
    )


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Four words each, as the article extraction benchmark counts them."""
    tokens = TOKEN.findall(text)
    if not tokens:
        return Counter()
    width = min(SHINGLE, len(tokens))
    return Counter(tuple(tokens[i : i + width]) for i in range(len(tokens) - width + 1))


def overlap(gold: str, found: str) -> tuple[float, float]:
    """Precision and recall over shingles of one page."""
    right, there = shingles(gold), shingles(found)
    hits = sum((right & there).values())
    wrong = sum((there - right).values())
    missed = sum((right - there).values())
    precision = hits / (hits + wrong) if hits + wrong else (1.0 if not missed else 0.0)
    recall = hits / (hits + missed) if hits + missed else 1.0
    return precision, recall


def f1_of(precision: float, recall: float) -> float:
    """Harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def aeb_pages() -> list[tuple[str, float, float]]:
    """Id, precision and recall of each page of the benchmark."""
    folder = EXTRACTION / "scrapinghub_aeb"
    if not folder.exists():
        return []
    gold = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    found = []
    for name, item in sorted(gold.items()):
        _, article = cleaned(folder / "html" / f"{name}.html.gz", item.get("url"))
        found.append((name, *overlap(item["articleBody"], body_of(article))))
    return found


def measure_aeb() -> Iterable[Metric]:
    """The article extraction benchmark: means over pages, F1 of the means."""
    pages = aeb_pages()
    if not pages:
        return
    precision = sum(page[1] for page in pages) / len(pages)
    recall = sum(page[2] for page in pages) / len(pages)
    blind = "captions and title left out of the text; pages of 2019, English"
    yield Metric(
        name="clean/scrapinghub_aeb/f1",
        value=f1_of(precision, recall),
        count=len(pages),
        blind=blind,
    )
    yield Metric(
        name="clean/scrapinghub_aeb/precision", value=precision, count=len(pages), blind=blind
    )
    yield Metric(name="clean/scrapinghub_aeb/recall", value=recall, count=len(pages), blind=blind)


def measure() -> Iterable[Metric]:
    """All scores of the clean stage."""
    yield from measure_aeb()
