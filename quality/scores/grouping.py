"""Stories: which pages stand together, on public English sets and on our French-English gold."""

import hashlib
import json
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec

from quality.metric import GOLD, SHARED, Metric
from quality.scores.reuse import article_of
from recoupe.builds.streaming import stream_in
from recoupe.languages import language_of
from recoupe.records import Page, Sketch, Story
from recoupe.settings import Settings
from recoupe.stages.annotate import annotate
from recoupe.stages.group import group_sketches
from recoupe.stages.sketch import sketch_of
from recoupe.store.database import Store
from recoupe.store.pages import Ready

SHARED_SETS = ("ecbplus", "newswcl50")
_SPACED = ((" ,", ","), (" .", "."), (" 's", "'s"), ("`` ", '"'), (" ''", '"'), (" - ", "-"))
"""ECB+ stands tokenised in its files; pages do not look like that."""


def sketches_of(rows: Sequence[Mapping[str, Any]]) -> list[Sketch]:
    """Sketches of gold pages, by the whole first map but cleaning."""
    found = []
    for row in rows:
        article = article_of(row)
        annotations = annotate(article, language_of(article.language))
        found.append(sketch_of(article, annotations))
    return found


def shared_rows(name: str) -> list[dict[str, Any]]:
    """Pages of one of the sets beside the project; none where it is absent."""
    path = SHARED / "data" / "stories" / f"{name}.jsonl"
    if not path.exists():
        return []
    rows = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        for spaced, plain in _SPACED:
            text = text.replace(spaced, plain)
        paragraphs = [one.strip() for one in text.split("\n") if one.strip()]
        title = row["title"] or paragraphs.pop(0)
        rows.append(
            {
                "id": row["id"],
                "story": row["cluster"],
                "language": "en",
                "outlet": row["source"],
                "title": title,
                "paragraphs": paragraphs,
                "published": row["date"],
            }
        )
    return rows


def own_rows() -> list[dict[str, Any]]:
    """French and English pages written for grouping, and those written for reuse.

    Of the latter, analyses that only touch the event (role `J`) are left out: whether they belong
    to the story is a matter of taste.
    """
    rows = []
    for folder in ("grouping", "reuse"):
        for line in (GOLD / folder / "pages.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            if not row.get("role", "").startswith("J"):
                rows.append({"outlet": None, **row})
    return rows


def streamed(rows: Sequence[Mapping[str, Any]], sketches: Sequence[Sketch]) -> list[Story]:
    """Stories of a store into which the pages came one by one, in an order of chance."""
    by_page = {one.page: one for one in sketches}
    order = sorted(by_page, key=lambda one: hashlib.sha256(one.encode()).digest())
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "s", create=True) as store:
        store.put_pages([Page(id=one, content=b"", path=one) for one in order])
        for one in order:
            encoded = msgspec.msgpack.encode(by_page[one])
            store.put_ready("quality", [Ready(page=one, content=b"", sketch=encoded)])
            stream_in(store, one, Settings())
        found = dict.fromkeys(store.story_of(row["id"]) for row in rows)
        return [store.story(one)[0] for one in found if one is not None]


def b_cubed(gold: Mapping[str, str], found: Sequence[Story]) -> tuple[float, float, float]:
    """Precision, recall and F1, a page a vote. Source: Bagga and Baldwin 1998."""
    story_of = {page: story for story in found for page in story.pages}
    sizes: dict[str, int] = {}
    for label in gold.values():
        sizes[label] = sizes.get(label, 0) + 1
    precision = recall = 0.0
    for page, label in gold.items():
        together = story_of[page].pages
        right = sum(gold[other] == label for other in together)
        precision += right / len(together)
        recall += right / sizes[label]
    precision, recall = precision / len(gold), recall / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def measure() -> Iterable[Metric]:
    """B³ on each set, and how many French-English pairs come together."""
    for name in SHARED_SETS:
        rows = shared_rows(name)
        if rows:
            yield from _scores(name, rows, blind="French, and dates: few of these pages have one")
            if name == "ecbplus":
                yield _small(rows)
    rows = own_rows()
    yield from _scores("own", rows, blind="short pages written for the test; no long-running story")
    without = [{**row, "published": None} for row in rows]
    yield from _scores("own-undated", without, blind="editions of one event stand apart by date")


def small_piles(rows: Sequence[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """Piles of two neighbouring topics of ecbplus, each with two happenings of one kind."""
    topics: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        topics.setdefault(row["story"].partition("_")[0], []).append(row)
    names = sorted(topics, key=int)
    return [
        [*topics[one], *topics[other]] for one, other in zip(names[::2], names[1::2], strict=False)
    ]


def _small(rows: Sequence[Mapping[str, Any]]) -> Metric:
    """Mean B³ F1 over small piles: in a folder about three stories, nothing is rare."""
    sketches = {one.page: one for one in sketches_of(rows)}
    piles = small_piles(rows)
    total = 0.0
    for pile in piles:
        found = group_sketches([sketches[row["id"]] for row in pile])
        total += b_cubed({row["id"]: row["story"] for row in pile}, found)[2]
    return Metric(
        name="grouping/ecbplus-small/b3_f1",
        value=total / len(piles),
        count=len(piles),
        blind="French, and dates; piles of two topics",
    )


def _scores(name: str, rows: Sequence[Mapping[str, Any]], blind: str) -> Iterable[Metric]:
    sketches = sketches_of(rows)
    found = group_sketches(sketches)
    gold = {row["id"]: row["story"] for row in rows}
    yield Metric(
        name=f"grouping/{name}_streamed/b3_f1",
        value=b_cubed(gold, streamed(rows, sketches))[2],
        count=len(gold),
        blind="other orders of arrival than one of chance; stores of many pages",
    )
    precision, recall, f1 = b_cubed(gold, found)
    for measured, value in (("precision", precision), ("recall", recall), ("f1", f1)):
        yield Metric(
            name=f"grouping/{name}/b3_{measured}", value=value, count=len(gold), blind=blind
        )
    language = {row["id"]: row["language"] for row in rows}
    story_of = {page: story.id for story in found for page in story.pages}
    across = [
        (left, right)
        for left, right in combinations(sorted(gold), 2)
        if gold[left] == gold[right] and language[left] != language[right]
    ]
    if across:
        together = sum(story_of[left] == story_of[right] for left, right in across)
        yield Metric(
            name=f"grouping/{name}/across_languages_recall",
            value=together / len(across),
            count=len(across),
            blind="pairs wrongly brought together",
        )
