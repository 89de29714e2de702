"""The bundled pile, built once, beside its gold."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from quality.locate import Located
from quality.metric import ROOT
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.languages import language_of
from recoupe.records import Article, Dossier, Evidence, Prepared, Span
from recoupe.stages.annotate import annotate
from recoupe.stages.sketch import sketch_of
from recoupe.walk import build

PILE = ROOT / "examples" / "pile"
GOLD = ROOT / "examples" / "gold"
SELECTION_PAGES = (
    "Le port sous le choc",
    "direct-explosion",
    "0007_",
    "blavezy-silo-souffle",
    "CFP espoir",
    "0018_",
    "valmiere-vol",
    "0020_",
)
"""Pages whose attributions, statements, timexes and quantities are a selection."""


@dataclass(frozen=True)
class Place:
    """A gold string in an article."""

    page: str
    span: Span


@dataclass(frozen=True)
class BuiltPile:
    """Dossiers and articles of the bundled pile, by the names that the gold uses."""

    dossiers: tuple[Dossier, ...]
    articles: dict[str, Article]
    dossier_of: dict[str, Dossier]
    located: dict[str, Located]
    prepared: dict[str, Prepared]
    """Articles with their annotations, by page id."""

    def place(self, gold: dict[str, Any], field: str = "exact") -> Place | None:
        """Where a gold string stands, with the id of its page; None where cleaning lost it."""
        article = self.articles.get(gold["page"])
        if article is None:
            return None
        span = self.located[gold["page"]].find(gold[field], gold.get("prefix", ""))
        return None if span is None else Place(article.id, span)


def gold_name(article: Article) -> str:
    """File name, or target URL for a page of the WARC."""
    name, mark, record = article.path.partition("#")
    return record if mark else name.rpartition("/")[2]


@cache
def built_pile() -> BuiltPile:
    """The pile after the whole road, in this process."""
    made = build(read_pile([str(PILE)]), engine=Serial())
    dossiers = tuple(made.dossiers)
    articles = {gold_name(one): one for dossier in dossiers for one in dossier.articles}
    return BuiltPile(
        dossiers=dossiers,
        articles=articles,
        dossier_of={gold_name(one): dossier for dossier in dossiers for one in dossier.articles},
        prepared={one.id: _prepared(one) for one in articles.values()},
        located={name: Located(article.text) for name, article in articles.items()},
    )


def _prepared(article: Article) -> Prepared:
    annotations = annotate(article, language_of(article.language))
    return Prepared(
        article=article, annotations=annotations, sketch=sketch_of(article, annotations)
    )


@cache
def gold_of(kind: str) -> tuple[dict[str, Any], ...]:
    """Gold lines of one kind, such as `quotes`."""
    lines = (GOLD / f"{kind}.jsonl").read_text("utf-8").splitlines()
    return tuple(json.loads(line) for line in lines if line)


def is_complete(page: str) -> bool:
    """Whether the gold of a page lists everything of its kind."""
    return not any(mark in page for mark in SELECTION_PAGES)


def overlap(left: Span, right: Span) -> float:
    """Shared code points over those of both, in [0, 1]."""
    shared = min(left.end, right.end) - max(left.start, right.start)
    if shared <= 0:
        return 0.0
    return shared / (max(left.end, right.end) - min(left.start, right.start))


def meets(place: Place | None, evidence: Evidence) -> bool:
    """Whether a gold string and a finding share characters."""
    return place is not None and place.page == evidence.page and place.span.meets(evidence.span)
