"""Mentions and linking against own gold: pages in both languages, several about one story.

Gold: a line a page, `mentions` as [exact string, its how-manieth occurrence in the text, entity,
form]; the letter before the dot of an entity tells its kind, and a story shares its entities.

`dev` was looked at while the rules were written. `check` was written in two parts when they stood:
on first sight the spans scored .90 (English) and .87 (French) in both parts and the links .98 and
1.00; the general faults it showed were mended afterwards, so that it is no longer blind.

`fresh` and `held` were written together, before their writer read a rule: ten pages each
of 160 to 220 words, agency, local, tabloid, official and machine-translated, see the README beside
the gold. `fresh` was looked at after its first run; `held` is scored and never read.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from quality.metric import GOLD, Counts, Metric, sum_of
from recoupe.languages import language_of
from recoupe.records import Annotations, Article, Prepared, Sketch, Span
from recoupe.stages.align.entities import link_entities
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import paragraphs_of, read_text

FOLDER = GOLD / "entities"
KINDS = {
    "p": "person",
    "o": "organisation",
    "l": "place",
    "w": "work",
    "e": "event",
    "x": "other",
}
BLIND = "pages written for this set; not how often a name is worth finding, nor page furniture"


class GoldPage(Struct, frozen=True):
    """A page with its mentions."""

    id: str
    story: str
    language: str
    text: str
    mentions: list[tuple[str, int, str, str]]

    def spans(self) -> dict[Span, tuple[str, str]]:
        """Where each mention stands → its entity and form."""
        found: dict[Span, tuple[str, str]] = {}
        for exact, occurrence, entity, form in self.mentions:
            start = -1
            for _ in range(occurrence + 1):
                start = self.text.index(exact, start + 1)
            found[Span(start, start + len(exact))] = (entity, form)
        return found


def read_gold(name: str, folder: Path = FOLDER) -> list[GoldPage]:
    """Every page of a set: see the module for what was looked at."""
    return [
        GoldPage(**json.loads(line))
        for path in sorted(folder.glob(f"{name}_*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def prepared_of(page: GoldPage) -> Prepared:
    """The page as the align stage sees it; its first block is the title."""
    article = Article(
        id=page.id,
        path=page.id,
        url=None,
        outlet=None,
        title=page.text.partition("\n")[0],
        text=page.text,
        blocks=paragraphs_of(page.text, titled=True),
        language=page.language,
        published="2025-06-12",
    )
    return Prepared(
        article=article,
        annotations=_annotations_of(article),
        sketch=Sketch(
            page=page.id,
            language=page.language,
            published=None,
            signature=b"",
            terms=(),
            names=(),
            dates=(),
            numbers=(),
            words=0,
        ),
    )


def _annotations_of(article: Article) -> Annotations:
    """What linking reads; times and quantities have scores of their own."""
    language = language_of(article.language)
    reading = read_text(article.text, language, blocks=article.blocks)
    mentions = find_mentions(reading)
    attributions, quotes = find_attributions(reading, mentions, find_quotes(reading))
    return Annotations(
        page=article.id,
        language=article.language,
        tokens=reading.tokens,
        sentences=reading.sentences,
        mentions=mentions,
        quotes=quotes,
        attributions=attributions,
    )


def b_cubed(pairs: Sequence[tuple[str | None, str | None]]) -> tuple[float, float, float]:
    """Precision, recall, F1 of (found entity, gold entity) a mention; None on a side: not there.

    A mention without a found entity stands alone.

    Source: Bagga and Baldwin 1998; mentions on one side only as in Cai and Strube 2010, a mention
    that is not gold counts against precision, one that was not found against recall.
    """
    found = [one if one is not None else f"alone {at}" for at, (one, _) in enumerate(pairs)]
    gold = [two for _, two in pairs]
    size_found: dict[str, int] = {}
    size_gold: dict[str, int] = {}
    both: dict[tuple[str, str], int] = {}
    for one, two in zip(found, gold, strict=True):
        size_found[one] = size_found.get(one, 0) + 1
        if two is not None:
            size_gold[two] = size_gold.get(two, 0) + 1
            both[one, two] = both.get((one, two), 0) + 1
    precision = recall = 0.0
    for one, two in zip(found, gold, strict=True):
        if two is not None:
            precision += both[one, two] / size_found[one]
            recall += both[one, two] / size_gold[two]
    precision /= max(len(pairs), 1)
    recall /= max(sum(two is not None for two in gold), 1)
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def measure() -> Iterable[Metric]:
    """Span and kind by language, linking by story."""
    for name in ("check", "dev", "fresh", "held"):
        pages = read_gold(name)
        prepared = {page.id: prepared_of(page) for page in pages}
        yield from _spans(name, pages, prepared)
        yield from _links(name, pages, prepared)


def _spans(name: str, pages: Sequence[GoldPage], prepared: dict[str, Prepared]) -> Iterable[Metric]:
    for language in sorted({page.language for page in pages}):
        here = [page for page in pages if page.language == language]
        every, names = [], []
        kinds: list[bool] = []
        for page in here:
            gold = page.spans()
            found = prepared[page.id].annotations.mentions
            every.append(Counts.of((one.span for one in found), gold))
            names.append(
                Counts.of(
                    (one.span for one in found if one.form in {"name", "short"}),
                    (span for span, (_, form) in gold.items() if form in {"name", "short"}),
                )
            )
            kinds.extend(
                one.kind == KINDS[gold[one.span][0][0]] for one in found if one.span in gold
            )
        for label, counts in (("span", sum_of(every)), ("names", sum_of(names))):
            size = counts.right + counts.missed
            yield Metric(
                name=f"entities/{name}_{language}/{label}_f1",
                value=counts.f1,
                count=size,
                blind=BLIND,
            )
            yield Metric(
                name=f"entities/{name}_{language}/{label}_precision",
                value=counts.precision,
                count=size,
                blind=BLIND,
            )
        yield Metric(
            name=f"entities/{name}_{language}/kind",
            value=sum(kinds) / max(len(kinds), 1),
            count=len(kinds),
            blind="mentions that were not found",
        )


def _links(name: str, pages: Sequence[GoldPage], prepared: dict[str, Prepared]) -> Iterable[Metric]:
    matched: list[tuple[str | None, str | None]] = []
    every: list[tuple[str | None, str | None]] = []
    for story in sorted({page.story for page in pages}):
        members = [page for page in pages if page.story == story]
        linking = link_entities([prepared[page.id] for page in members])
        for page in members:
            gold = page.spans()
            found = prepared[page.id].annotations.mentions
            for index, mention in enumerate(found):
                entity = linking.entity_of(page.id, index)
                one = None if entity is None else f"{story} {entity}"
                two = gold.get(mention.span)
                every.append((one, None if two is None else f"{story} {two[0]}"))
            places = {mention.span for mention in found}
            every.extend(
                (None, f"{story} {entity}")
                for span, (entity, _) in gold.items()
                if span not in places
            )
            matched.extend(
                (None if linked is None else f"{story} {linked}", f"{story} {gold[one.span][0]}")
                for index, one in enumerate(found)
                if one.span in gold
                for linked in (linking.entity_of(page.id, index),)
            )
    for label, pairs, blind in (
        ("linking", matched, "mentions that were not found, or are none"),
        ("end_to_end", every, BLIND),
    ):
        precision, recall, f1 = b_cubed(pairs)
        for measure_name, value in (("precision", precision), ("recall", recall), ("f1", f1)):
            yield Metric(
                name=f"entities/{name}/{label}_b3_{measure_name}",
                value=value,
                count=len(pairs),
                blind=blind,
            )
    share = sum(one is not None for one, _ in matched) / max(len(matched), 1)
    yield Metric(
        name=f"entities/{name}/linked", value=share, count=len(matched), blind="whether it is right"
    )
