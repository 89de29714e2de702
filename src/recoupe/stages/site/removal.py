"""Article → the same article without some of its blocks; what is left keeps its anchors."""

from collections.abc import Collection, Sequence

from msgspec import structs

from recoupe.records import AnchorRun, Article, Block, Dateline, Dropped, RawRange, Span

BLOCK_SEPARATOR = "\n\n"
DROPPED_TEXT = 200
KIND = "site"


def without_blocks(article: Article, indexes: Collection[int]) -> Article:
    """The article without these blocks, which are listed as `dropped` with the kind `site`.

    Raises:
        IndexError: the article has no such block.
    """
    gone = [article.blocks[index] for index in sorted(indexes)]
    kept = [block for index, block in enumerate(article.blocks) if index not in set(indexes)]
    moved: list[Block] = []
    anchors: list[AnchorRun] = []
    position = 0
    for block in kept:
        shift = position - block.span.start
        moved.append(structs.replace(block, span=_shifted(block.span, shift)))
        anchors.extend(
            AnchorRun(run.text_start + shift, run.text_end + shift, run.raw_start, run.raw_end)
            for run in article.anchors
            if block.span.start <= run.text_start < block.span.end
        )
        position = moved[-1].span.end + len(BLOCK_SEPARATOR)
    return structs.replace(
        article,
        text=BLOCK_SEPARATOR.join(block.span.of(article.text) for block in kept),
        blocks=tuple(moved),
        anchors=tuple(anchors),
        dateline=_dateline(article.dateline, kept, moved),
        dropped=_dropped(article, gone),
    )


def _shifted(span: Span, shift: int) -> Span:
    return Span(span.start + shift, span.end + shift)


def _dateline(
    dateline: Dateline | None, kept: Sequence[Block], moved: Sequence[Block]
) -> Dateline | None:
    """The dateline where it stands now; None where its block is gone."""
    if dateline is None:
        return None
    for before, after in zip(kept, moved, strict=True):
        if before.span.holds(dateline.span):
            shift = after.span.start - before.span.start
            return structs.replace(dateline, span=_shifted(dateline.span, shift))
    return None


def _dropped(article: Article, gone: Sequence[Block]) -> tuple[Dropped, ...]:
    found = list(article.dropped)
    for block in gone:
        raw = article.raw_of(block.span)
        text = block.span.of(article.text)[:DROPPED_TEXT]
        found.append(Dropped(raw=RawRange(raw[0].start, raw[-1].end), kind=KIND, text=text))
    return tuple(sorted(found, key=lambda one: (one.raw, one.kind)))
