"""Records built by hand, so that a test of what spans pages is a few lines.

Everything is placed by its words: `place("douze morts", text)` finds them. A test says what one
stage would find, and needs no model and no other stage.
"""

from collections.abc import Iterable, Sequence

from recoupe.records import (
    AnchorRun,
    Annotations,
    Article,
    Attribution,
    Block,
    Clause,
    Grade,
    Mention,
    Passage,
    Polarity,
    Prepared,
    Provenance,
    Quantity,
    Quote,
    Reuse,
    Sketch,
    Span,
    Timex,
)
from recoupe.stages.align.linking import Linking


def place(words: str, text: str) -> Span:
    """Where words stand in a text; they must stand there once."""
    assert text.count(words) == 1, f"{words!r} stands {text.count(words)} times in {text!r}"
    start = text.index(words)
    return Span(start, start + len(words))


def article_of(
    text: str,
    *,
    page: str = "a",
    published: str | None = "2025-03-12T10:00:00+01:00",
    language: str = "fr",
    outlet: str | None = None,
) -> Article:
    """An article whose bytes are its text in UTF-8: a block a paragraph, one anchor run each.

    The first of several paragraphs is the title.
    """
    blocks, runs, at, raw = [], [], 0, 0
    paragraphs = text.split("\n\n")
    for number, paragraph in enumerate(paragraphs):
        span = Span(at, at + len(paragraph))
        size = len(paragraph.encode())
        kind = "title" if number == 0 and len(paragraphs) > 1 else "paragraph"
        blocks.append(Block(span=span, kind=kind))
        runs.append(AnchorRun(span.start, span.end, raw, raw + size))
        at, raw = span.end + 2, raw + size + 2
    return Article(
        id=page,
        path=f"{page}.txt",
        url=None,
        outlet=outlet or f"Outlet {page}",
        title=text.split("\n\n", maxsplit=1)[0],
        published=published,
        published_basis="record" if published else "none",
        language=language,
        text=text,
        blocks=tuple(blocks),
        media_type="text",
        anchors=tuple(runs),
    )


def clause(
    words: str,
    text: str,
    *,
    grade: Grade = "asserted",
    polarity: Polarity = "positive",
    attribution: int | None = None,
    marker: str | None = None,
) -> Clause:
    """A clause at these words."""
    return Clause(
        span=place(words, text),
        grade=grade,
        polarity=polarity,
        marker=None if marker is None else place(marker, text),
        attribution=attribution,
        rule="by hand",
    )


def count(words: str, text: str, low: float | None, **fields: object) -> Quantity:
    """A quantity at these words; exact unless `high` is given."""
    fields.setdefault("high", low)
    return Quantity(span=place(words, text), low=low, rule="by hand", **fields)


def date(words: str, text: str, value: str, interval: tuple[str, str], **fields: object) -> Timex:
    """A date, or a time of day where the value has a `T`."""
    kind = "TIME" if "T" in value else "DATE"
    return Timex(
        span=place(words, text),
        type=kind,
        value=value,
        interval=interval,
        rule="by hand",
        **fields,
    )


def name(words: str, text: str, kind: str = "person", known: str | None = None) -> Mention:
    """A mention by name."""
    return Mention(
        span=place(words, text),
        kind=kind,
        form="name",
        name=words,
        known=known,
        rule="by hand",
    )


def said(content: str, text: str, *, source: str, cue: str, mention: int | None) -> Attribution:
    """Somebody says something."""
    return Attribution(
        content=place(content, text),
        source=place(source, text),
        cue=place(cue, text),
        form="indirect",
        mention=mention,
        rule="by hand",
    )


def page_of(
    text: str,
    *,
    page: str = "a",
    published: str | None = "2025-03-12T10:00:00+01:00",
    language: str = "fr",
    clauses: Iterable[Clause] | None = None,
    quantities: Sequence[Quantity] = (),
    timexes: Sequence[Timex] = (),
    mentions: Sequence[Mention] = (),
    quotes: Sequence[Quote] = (),
    attributions: Sequence[Attribution] = (),
) -> Prepared:
    """A page after the first map. Without `clauses`, each paragraph is one, asserted."""
    article = article_of(text, page=page, published=published, language=language)
    if clauses is None:
        clauses = [
            Clause(span=block.span, grade="asserted", rule="by hand") for block in article.blocks
        ]
    notes = Annotations(
        page=page,
        language=language,
        clauses=tuple(clauses),
        quantities=tuple(quantities),
        timexes=tuple(timexes),
        mentions=tuple(mentions),
        quotes=tuple(quotes),
        attributions=tuple(attributions),
    )
    sketch = Sketch(
        page=page,
        language=language,
        published=published,
        signature=b"",
        terms=(),
        names=(),
        dates=(),
        numbers=(),
        words=len(text.split()),
    )
    return Prepared(article=article, annotations=notes, sketch=sketch)


def linking_of(members: Sequence[Prepared], **entities: str) -> Linking:
    """Mentions linked by hand: `linking_of(pages, Durand="e1")`; other names to nobody."""
    return Linking(
        entities=(),
        of={
            one.article.id: tuple(entities.get(each.name) for each in one.annotations.mentions)
            for one in members
        },
    )


def copy_of(left: Prepared, right: Prepared, words: str, kind: str = "copy") -> Provenance:
    """Two pages that share these words; they went from left to right."""
    passage = Passage(
        left=left.article.evidence(place(words, left.article.text)),
        right=right.article.evidence(place(words, right.article.text)),
        kind="verbatim",
        overlap=1.0,
    )
    return shared(left, right, [passage], kind)


def shared(
    left: Prepared, right: Prepared, passages: Sequence[Passage], kind: str = "copy"
) -> Provenance:
    """Two pages with shared passages; the words went from left to right."""
    reuse = Reuse(
        id="r1",
        left=left.article.id,
        right=right.article.id,
        kind=kind,
        direction="left_to_right",
        why=(),
        coverage_left=0.9,
        coverage_right=0.9,
        passages=tuple(passages),
        rule="by hand",
    )
    return Provenance(reuse=(reuse,))
