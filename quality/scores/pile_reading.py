"""The bundled pile, page by page: cleaning, quotes, attribution, grades, times, quantities."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, TypeVar

from quality.locate import Located
from quality.metric import Counts, Metric
from quality.pile_gold import built_pile, gold_of, is_complete, overlap
from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import (
    AnchoredAttribution,
    AnchoredQuantity,
    AnchoredQuote,
    AnchoredTimex,
    Article,
    Dossier,
    Statement,
)

SAME_SPAN = 0.8
"""Overlap from which two spans are held to be the same."""
LEAST_LETTERS = 4
"""Shorter words are articles and prepositions, which tell nobody."""
Found = TypeVar("Found", AnchoredAttribution, AnchoredQuantity, AnchoredQuote, AnchoredTimex)
ONE_WRITER = "25 invented pages by one writer"


def measure() -> Iterable[Metric]:
    """All of it."""
    yield from cleaning()
    yield from quotes()
    yield from attributions()
    yield from grades()
    yield from timexes()
    yield from quantities()


def metric(name: str, value: float, count: int, blind: str, *, lower: bool = False) -> Metric:
    """A metric of the bundled pile."""
    return Metric(name=f"pile/{name}", value=value, count=count, blind=blind, lower_is_better=lower)


def cleaning() -> Iterator[Metric]:
    """Kept and leaked strings, titles, dates, outlets."""
    pile = built_pile()
    kept = lost = leaked = clean = titles = dates = outlets = dated = 0
    for gold in gold_of("articles"):
        article = pile.articles.get(gold["page"])
        located = pile.located.get(gold["page"])
        if article is None or located is None:
            lost += len(gold["kept"])
            continue
        found = sum(located.find(one) is not None for one in gold["kept"])
        kept, lost = kept + found, lost + len(gold["kept"]) - found
        written = without_captions(article)
        leaks = sum(written.find(one) is not None for one in gold["left_out"])
        leaked, clean = leaked + leaks, clean + len(gold["left_out"]) - leaks
        titles += fold(" ".join(article.title.split())) == fold(" ".join(gold["title"].split()))
        dates += same_moment(gold["published"], article.published)
        dated += 1
        outlets += fold(gold["outlet"] or "") == fold(article.outlet or "")
    pages = len(gold_of("articles"))
    yield metric("clean/kept", kept / (kept + lost), kept + lost, f"{ONE_WRITER}; not order")
    yield metric("clean/leaked", leaked / (leaked + clean), leaked + clean, ONE_WRITER, lower=True)
    yield metric("clean/title", titles / pages, pages, ONE_WRITER)
    yield metric("clean/published", dates / pages, dated, "zones of old pages")
    yield metric("clean/outlet", outlets / pages, pages, "outlets without a name on the page")


def without_captions(article: Article) -> Located:
    """The text as the gold sees it: captions are kept apart, so they do not leak into it."""
    blocks = (one for one in article.blocks if one.kind != "caption")
    return Located("\n\n".join(one.span.of(article.text) for one in blocks))


def same_moment(gold: str | None, found: str | None) -> bool:
    """The same instant, or the same day where the gold gives no more."""
    if gold is None or found is None:
        return gold == found
    if "T" not in gold:
        return found[:10] == gold
    if "T" not in found:
        return False
    left, right = datetime.fromisoformat(gold), datetime.fromisoformat(found)
    if (left.tzinfo is None) != (right.tzinfo is None):
        left, right = left.replace(tzinfo=None), right.replace(tzinfo=None)
    return abs((left - right).total_seconds()) < 60  # noqa: PLR2004  to the minute


def matches(
    kind: str, found: Sequence[tuple[Dossier, Found]], *, field: str = "exact"
) -> tuple[Counts, list[tuple[dict[str, Any], Dossier, Found]]]:
    """Gold and findings of the same span, each used once; findings count only on whole pages."""
    pile = built_pile()
    by_page: dict[str, list[tuple[Dossier, Found]]] = {}
    for dossier, one in found:
        by_page.setdefault(one.evidence.page, []).append((dossier, one))
    pairs: list[tuple[dict[str, Any], Dossier, Found]] = []
    missed = 0
    for gold in gold_of(kind):
        place = pile.place(gold, field)
        candidates: list[tuple[Dossier, Found]] = by_page.get(place.page, []) if place else []
        overlaps = [overlap(place.span, one.evidence.span) for _, one in candidates if place]
        best = max(range(len(overlaps)), key=overlaps.__getitem__, default=-1)
        if best >= 0 and overlaps[best] >= SAME_SPAN:
            dossier, one = candidates.pop(best)
            pairs.append((gold, dossier, one))
        else:
            missed += 1
    whole = {
        article.id
        for name, article in pile.articles.items()
        if kind == "quotes" or is_complete(name)
    }
    wrong = sum(len(rest) for page, rest in by_page.items() if page in whole)
    return Counts(right=len(pairs), wrong=wrong, missed=missed), pairs


def quotes() -> Iterator[Metric]:
    """Spans and speakers; scare quotes count as quotes."""
    found = [(dossier, one) for dossier in built_pile().dossiers for one in dossier.quotes]
    counts, pairs = matches("quotes", found)
    yield metric("quotes/span-f1", counts.f1, len(gold_of("quotes")), ONE_WRITER)
    spoken = [(gold, dossier, one) for gold, dossier, one in pairs if gold["speaker"] is not None]
    right = sum(
        is_named(gold["speaker"], one.speaker, dossier) or is_cited(gold["speaker"], one, dossier)
        for gold, dossier, one in spoken
    )
    yield metric(
        "quotes/speaker",
        right / max(1, len(spoken)),
        len(spoken),
        "whether speakers who are no entity, as unnamed ones, are the same on two pages",
    )


def is_named(gold: str, entity_id: str | None, dossier: Dossier) -> bool:
    """Whether an entity is known by the gold name, in whole or as its longest word."""
    entity = next((one for one in dossier.entities if one.id == entity_id), None)
    if entity is None:
        return False
    names = {fold(entity.name), *(fold(one.text) for one in entity.spellings)}
    return any(fold(gold) in name or name in fold(gold) for name in names)


def is_cited(gold: str, quote: AnchoredQuote, dossier: Dossier) -> bool:
    """Whether the words of a source that is no entity hold the gold name, or it holds them."""
    told = next((one for one in dossier.attributions if one.id == quote.attribution), None)
    if quote.speaker is not None or told is None or told.source is None:
        return False
    said, wanted = (
        " ".join(word for word in folded_words(words) if len(word) >= LEAST_LETTERS)
        for words in (told.source.exact, gold)
    )
    return bool(said) and bool(wanted) and (said in wanted or wanted in said)


def attributions() -> Iterator[Metric]:
    """Content and source."""
    found = [(dossier, one) for dossier in built_pile().dossiers for one in dossier.attributions]
    counts, pairs = matches("attributions", found, field="content")
    yield metric(
        "attributions/content-f1", counts.f1, len(gold_of("attributions")), "near spans below .8"
    )
    right = 0
    for gold, _, one in pairs:
        said = fold(" ".join(one.source.exact.split())) if one.source else ""
        wanted = fold(" ".join((gold["source"] or "").split()))
        right += (said in wanted or wanted in said) if said and wanted else said == wanted
    yield metric(
        "attributions/source", right / max(1, len(pairs)), len(pairs), "only of contents found"
    )


def grades() -> Iterator[Metric]:
    """The grade of the statement that covers most of each gold statement."""
    pile = built_pile()
    right = covered = 0
    unconfirmed_right = unconfirmed_found = 0
    for gold in gold_of("statements"):
        place = pile.place(gold)
        if place is None:
            continue
        here = [
            one
            for one in pile.dossier_of[gold["page"]].statements
            if one.evidence.page == place.page and one.evidence.span.meets(place.span)
        ]
        if not here:
            continue
        best = max(here, key=lambda one: _shared(one, place.span.start, place.span.end))
        covered += 1
        right += best.grade == gold["grade"]
        if best.grade == "unconfirmed":
            unconfirmed_found += 1
            unconfirmed_right += gold["grade"] == "unconfirmed"
    total = len(gold_of("statements"))
    yield metric("grades/covered", covered / total, total, "how well the clause is cut")
    yield metric("grades/accuracy", right / max(1, covered), covered, "statements not covered")
    yield metric(
        "grades/unconfirmed-precision",
        unconfirmed_right / max(1, unconfirmed_found),
        unconfirmed_found,
        "statements that the gold leaves out",
    )


def _shared(statement: Statement, start: int, end: int) -> int:
    span = statement.evidence.span
    return min(span.end, end) - max(span.start, start)


def timexes() -> Iterator[Metric]:
    """Spans and values."""
    found = [(dossier, one) for dossier in built_pile().dossiers for one in dossier.timexes]
    counts, pairs = matches("timexes", found)
    yield metric("timexes/span-f1", counts.f1, len(gold_of("timexes")), ONE_WRITER)
    right = sum(gold["value"] == one.value for gold, _, one in pairs)
    yield metric(
        "timexes/value", right / max(1, len(pairs)), len(pairs), "values that differ in precision"
    )


def quantities() -> Iterator[Metric]:
    """Spans, values and what is counted."""
    found = [(dossier, one) for dossier in built_pile().dossiers for one in dossier.quantities]
    pile = built_pile()
    right = total = 0
    for gold in gold_of("quantities"):
        place = pile.place(gold)
        total += 1
        right += place is not None and any(
            one.evidence.page == place.page
            and one.evidence.span.meets(place.span)
            and (one.low, one.high) == (gold["low"], gold["high"])
            for _, one in found
        )
    yield metric("quantities/value", right / max(1, total), total, "what is counted")
