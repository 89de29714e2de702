"""Who shares text with whom, on hand-written dispatches and what was made of them.

Gold pages are written for this purpose: an agency dispatch, pages that print it, cut it, rewrite
it, translate it or mix it with their own text, and reports of the same event that owe it nothing
but a quotation. `*` stands for pairs on which two judges may differ; they are not counted.

The `held` stories were written after thresholds had been set on the others: tune nothing on them.
The `second` and `held_second` stories were written by a hand that had not seen the rules; so were
`third` and `held_third`, which hold pages that rest on two texts, and `fourth` and `held_fourth`
(`quality/gold/reuse/README.md`).
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quality.metric import GOLD, SHARED, Counts, Metric, sum_of
from recoupe.algorithms.folding import words_of
from recoupe.algorithms.origin_folds import DEPENDENT_KINDS
from recoupe.languages import language_of
from recoupe.records import (
    Article,
    Block,
    BlockKind,
    Credit,
    Dateline,
    Prepared,
    RawRange,
    Reuse,
    Span,
)
from recoupe.stages.annotate import annotate
from recoupe.stages.sketch import sketch_of
from recoupe.stages.trace import trace

FOLDER = GOLD / "reuse"
CLASSES = {
    "copy_or_abridgement": {"copy", "abridgement"},
    "rewrite": {"rewrite"},
    "translation": {"translation"},
    "sibling": {"sibling"},
}
SETS = (
    "held",
    "second",
    "held_second",
    "third",
    "held_third",
    "fourth",
    "held_fourth",
    "fifth",
    "seventh",
    "rewrites",
)
BLIND = "pages written for the test, thresholds set with them in view; real rewriting is messier"


def read_lines(name: str) -> list[dict[str, Any]]:
    """Rows of one gold file."""
    return [json.loads(line) for line in (FOLDER / name).read_text("utf-8").splitlines()]


def article_of(row: Mapping[str, Any]) -> Article:
    """The gold page as an article; its first block is the title."""
    texts = [row["title"], *row["paragraphs"]]
    blocks, start = [], 0
    for index, text in enumerate(texts):
        kind: BlockKind = "paragraph" if index else "title"
        blocks.append(Block(span=Span(start, start + len(text)), kind=kind))
        start += len(text) + 2
    place = row.get("dateline")
    return Article(
        id=row["id"],
        path=f"{row['id']}.html",
        url=row.get("url"),
        outlet=row["outlet"],
        title=row["title"],
        published=row.get("published"),
        published_basis="json-ld" if row.get("published") else "none",
        language=row["language"],
        text="\n\n".join(texts),
        blocks=tuple(blocks),
        credits=tuple(
            Credit(
                name=one["name"],
                kind=one["kind"],
                text=one["text"],
                raw=RawRange(0, 0),
                partial=one["partial"],
            )
            for one in row.get("credits", ())
        ),
        dateline=Dateline(place=place, span=Span(0, 0)) if place else None,
    )


def prepared_of(row: Mapping[str, Any]) -> Prepared:
    """The gold page after the first map."""
    article = article_of(row)
    annotations = annotate(article, language_of(article.language))
    return Prepared(
        article=article, annotations=annotations, sketch=sketch_of(article, annotations)
    )


def found_reuse(rows: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], Reuse]:
    """Reuse by (left, right), traced story by story."""
    stories: dict[str, list[Prepared]] = {}
    for row in rows:
        stories.setdefault(row["story"], []).append(prepared_of(row))
    return {
        (one.left, one.right): one for members in stories.values() for one in trace(members).reuse
    }


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One gold pair and what was found."""

    pair: Mapping[str, Any]
    found: Reuse | None

    @property
    def kind(self) -> str:
        """Found kind, `none` where nothing was found."""
        return self.found.kind if self.found else "none"


def measure() -> Iterable[Metric]:
    """Precision and recall by kind, direction, boundaries, and false folds."""
    pages = read_lines("pages.jsonl")
    yield from _scores("own", pages, read_lines("pairs.jsonl"))
    bare = [
        {key: row[key] for key in row if key not in {"credits", "url", "dateline", "published"}}
        for row in pages
    ]
    yield from _scores("own-bare", bare, read_lines("pairs.jsonl"))
    for name in SETS:
        pages = read_lines(f"{name}_pages.jsonl")
        yield from _scores(name, pages, read_lines(f"{name}_pairs.jsonl"))
    yield from _real_reports()


def _real_reports() -> Iterable[Metric]:
    """How many of 100 pairs of real reports, by five outlets on ten events, are folded."""
    path = SHARED / "data" / "stories" / "newswcl50.jsonl"
    if not path.exists():
        return
    rows = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        rows.append(
            {
                "id": row["id"],
                "story": row["cluster"],
                "language": "en",
                "outlet": row["source"],
                "title": row["title"] or "",
                "paragraphs": [one.strip() for one in row["text"].split("\n") if one.strip()],
            }
        )
    folded = [one for one in found_reuse(rows).values() if one.kind != "quotation"]
    sizes = Counter(row["story"] for row in rows)
    pairs = sum(size * (size - 1) // 2 for size in sizes.values())
    yield Metric(
        name="reuse/newswcl50/folded",
        value=len(folded) / pairs,
        count=pairs,
        blind="no gold for reuse: these outlets write for themselves, but may share a paragraph",
        lower_is_better=True,
    )


def _scores(
    name: str, pages: Sequence[Mapping[str, Any]], pairs: Sequence[Mapping[str, Any]]
) -> Iterable[Metric]:
    reuse = found_reuse(pages)
    judged = []
    for pair in pairs:
        left, right = sorted((pair["left"], pair["right"]))
        judged.append(Judged(pair=pair, found=reuse.get((left, right))))
    scored = [one for one in judged if one.pair["kinds"] != ["*"]]
    for label, kinds in CLASSES.items():
        counts = _counts(scored, kinds)
        gold = counts.right + counts.missed
        yield Metric(
            name=f"reuse/{name}/{label}_precision", value=counts.precision, count=gold, blind=BLIND
        )
        yield Metric(
            name=f"reuse/{name}/{label}_recall", value=counts.recall, count=gold, blind=BLIND
        )
    apart = [one for one in scored if one.pair["kinds"][0] == "none"]
    folded = [one for one in apart if one.kind in DEPENDENT_KINDS | {"sibling"}]
    yield Metric(
        name=f"reuse/{name}/independent_folded",
        value=len(folded) / len(apart),
        count=len(apart),
        blind="reports by outlets that share an agency without saying so",
        lower_is_better=True,
    )
    yield from _direction(name, judged)
    yield from _boundaries(name, judged, {row["id"]: row for row in pages})


def _counts(scored: Sequence[Judged], kinds: set[str]) -> Counts:
    right = wrong = missed = 0
    for one in scored:
        accepted, main = set(one.pair["kinds"]), one.pair["kinds"][0]
        if one.kind in kinds:
            right += bool(accepted & kinds)
            wrong += not accepted & kinds
        elif main in kinds and one.kind not in accepted:
            missed += 1
    return Counts(right=right, wrong=wrong, missed=missed)


def _direction(name: str, judged: Sequence[Judged]) -> Iterable[Metric]:
    known = [one for one in judged if one.pair.get("from") and one.kind != "none"]
    given = [one for one in known if one.found and one.found.direction]
    right = 0
    for one in given:
        assert one.found is not None  # noqa: S101  `given` holds no other
        giver = one.found.left if one.found.direction == "left_to_right" else one.found.right
        right += giver == one.pair["from"]
    yield Metric(
        name=f"reuse/{name}/direction_right",
        value=right / len(given) if given else 1.0,
        count=len(given),
        blind="pairs without a direction",
    )
    yield Metric(
        name=f"reuse/{name}/direction_given",
        value=len(given) / len(known) if known else 1.0,
        count=len(known),
        blind="whether the direction is right",
    )


def _boundaries(
    name: str, judged: Sequence[Judged], rows: Mapping[str, Mapping[str, Any]]
) -> Iterable[Metric]:
    counts = []
    for one in judged:
        shared = one.pair.get("paragraphs")
        if not shared:
            continue
        for side, at in (("left", 0), ("right", 1)):
            article = article_of(rows[one.pair[side]])
            gold = [article.blocks[pair[at] + 1].span for pair in shared]
            found = _passages(one.found, article.id) if one.found else []
            counts.append(Counts.of(_words(article, found), _words(article, gold)))
    yield Metric(
        name=f"reuse/{name}/passage_token_f1",
        value=sum_of(counts).f1,
        count=len(counts),
        blind="passages of rewrites and translations",
    )


def _passages(found: Reuse, page: str) -> list[Span]:
    kept = [one for one in found.passages if one.kind in {"verbatim", "edited", "quotation"}]
    return [(one.left if found.left == page else one.right).span for one in kept]


def _words(article: Article, spans: Sequence[Span]) -> set[int]:
    return {
        word.start for word in words_of(article.text) if any(span.holds(word) for span in spans)
    }
