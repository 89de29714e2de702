"""How well pages are cleaned: shingle F1, snippets, titles, dates, anchors."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path

from quality.metric import SHARED, Metric
from recoupe.records import Article, Page, page_id_of
from recoupe.stages.clean import clean

EXTRACTION = SHARED / "data" / "extraction"
TOKEN = re.compile(r"\w+")
SHINGLE = 4
COUNTRIES = {"fr": "FR", "be": "BE", "ca": "CA", "uk": "GB", "us": "US"}
"""Folders of the Fundus pages."""


def page_of(path: Path, url: str | None = None) -> Page:
    """A saved page, gzipped or not."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    return Page(id=page_id_of(content, url), content=content, path=path.name, url=url)


@cache
def cleaned(path: Path, url: str | None = None) -> tuple[Page, Article | None]:
    """The page and its article, None where it was skipped."""
    page = page_of(path, url)
    article = clean(page)
    return page, article if isinstance(article, Article) else None


def body_of(article: Article | None) -> str:
    """The text without title, standfirst and captions, which the gold sets leave out."""
    if article is None:
        return ""
    return "\n".join(
        block.span.of(article.text)
        for block in article.blocks
        if block.kind not in {"title", "standfirst", "caption"}
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
    blind = "title, standfirst and captions left out of the text; pages of 2019, English"
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


def folded(text: str) -> str:
    """With one kind of space: the gold does not tell a hard one from a soft one."""
    return " ".join(text.split())


def measure_french() -> Iterable[Metric]:
    """Snippets that must and must not stand in the text of French pages."""
    folder = EXTRACTION / "trafilatura_french"
    if not folder.exists():
        return
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    wanted, unwanted = [], []
    for name, item in sorted(gold.items()):
        path = folder / "html" / name
        _, article = cleaned(path, item.get("url"))
        text = folded(text_without_captions(article))
        wanted += [folded(snippet) in text for snippet in item.get("with", ())]
        unwanted += [folded(snippet) in text for snippet in item.get("without", ())]
    blind = "three snippets a page; order and completeness are not seen"
    yield Metric(
        name="clean/trafilatura_french/wanted",
        value=sum(wanted) / len(wanted),
        count=len(wanted),
        blind=blind,
    )
    yield Metric(
        name="clean/trafilatura_french/unwanted",
        value=sum(unwanted) / len(unwanted),
        count=len(unwanted),
        blind=blind,
        lower_is_better=True,
    )


def fundus_items() -> Iterable[tuple[str, Path, str | None, dict[str, object]]]:
    """Name, path, URL and gold of each page with gold."""
    root = EXTRACTION / "fundus_pages"
    for country in sorted(root.iterdir()) if root.exists() else ():
        info = country / "meta.info"
        meta = json.loads(info.read_text("utf-8")) if info.exists() else {}
        for gold_path in sorted(country.glob("*.json")):
            versions = json.loads(gold_path.read_text("utf-8"))
            for version, item in sorted(versions.items()):
                for path in fundus_paths(country, gold_path.stem, version, versions, meta):
                    yield f"{country.name}/{path.stem}", path, meta[path.name].get("url"), item


def fundus_paths(
    country: Path, outlet: str, version: str, versions: dict[str, object], meta: dict[str, object]
) -> list[Path]:
    """The saved page of one gold version: the versions are in order of the dates in file names."""
    pages = sorted(country.glob(f"{outlet}_*.html.gz"))
    order = sorted(versions, key=lambda name: int(name.rpartition("V")[2].split("_")[0]))
    index = order.index(version)
    return [pages[index]] if len(pages) == len(order) and pages[index].name in meta else []


def fundus_body(item: dict[str, object]) -> str:
    """Summary, headlines and paragraphs."""
    body = item.get("body")
    if not isinstance(body, dict):
        return ""
    lines = list(body.get("summary", ()))
    for section in body.get("sections", ()):
        lines += [*section.get("headline", ()), *section.get("paragraphs", ())]
    return "\n".join(lines)


def body_with_standfirst(article: Article | None) -> str:
    """The text without title and captions."""
    if article is None:
        return ""
    kept = [block for block in article.blocks if block.kind not in {"title", "caption"}]
    return "\n".join(block.span.of(article.text) for block in kept)


def text_without_captions(article: Article | None) -> str:
    """The text with its title, which some of the French snippets are."""
    if article is None:
        return ""
    kept = [block for block in article.blocks if block.kind != "caption"]
    return "\n".join(block.span.of(article.text) for block in kept)


def same_title(gold: str, found: str) -> bool:
    """The same words in the same order."""
    return TOKEN.findall(gold.casefold()) == TOKEN.findall(found.casefold())


def same_minute(gold: str, found: str | None) -> bool:
    """The same minute in the same zone; the same day where the page gives no more."""
    if not found:
        return False
    right, there = datetime.fromisoformat(gold), datetime.fromisoformat(found)
    if len(found) == len("2023-09-13"):
        return right.date() == there.date() and (right.hour, right.minute) == (0, 0)
    if there.tzinfo is None or right.tzinfo is None:
        return right.replace(tzinfo=None, second=0) == there.replace(tzinfo=None, second=0)
    return abs((right - there).total_seconds()) < 60  # noqa: PLR2004


def measure_fundus() -> Iterable[Metric]:
    """Body, title and date of pages of many outlets."""
    precisions, recalls, titles, own, counts, dates = [], [], [], [], [], []
    countries: list[bool] = []
    for name, path, url, item in fundus_items():
        _, article = cleaned(path, url)
        precision, recall = overlap(fundus_body(item), body_with_standfirst(article))
        precisions.append(precision)
        recalls.append(recall)
        title = str(item["title"])
        titles.append(bool(article and same_title(title, article.title)))
        offered = article.headlines if article else ()
        own.append(any(same_title(title, one.text) for one in offered))
        counts.append(len(offered))
        if article and article.outlet_country:
            countries.append(article.outlet_country == COUNTRIES[name.partition("/")[0]])
        if item.get("publishing_date"):
            date = str(item["publishing_date"])
            dates.append(same_minute(date, article.published if article else None))
    if not titles:
        return
    count = len(titles)
    body = f1_of(sum(precisions) / count, sum(recalls) / count)
    blind = "the gold leaves out lists and boxes where its outlet's own rules do"
    yield Metric(name="clean/fundus_pages/body_f1", value=body, count=count, blind=blind)
    yield Metric(
        name="clean/fundus_pages/title",
        value=sum(titles) / count,
        count=count,
        blind="gold is the heading of some outlets, a meta field of others (docs/decisions/0005)",
    )
    yield Metric(
        name="clean/fundus_pages/title_of_the_page",
        value=sum(own) / count,
        count=count,
        blind=f"any of Article.headlines counts; there are {sum(counts) / count:.1f} a page",
    )
    yield Metric(
        name="clean/fundus_pages/outlet_country",
        value=sum(countries) / len(countries),
        count=len(countries),
        blind=f"pages without a sure country, {count - len(countries)} of {count}, do not count",
    )
    yield Metric(
        name="clean/fundus_pages/date",
        value=sum(dates) / len(dates),
        count=len(dates),
        blind="how the date is known is not compared",
    )


def measure() -> Iterable[Metric]:
    """All scores of the clean stage."""
    yield from measure_aeb()
    yield from measure_french()
    yield from measure_fundus()
