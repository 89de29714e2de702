"""Pages built by hand for tests of tracing."""

from recoupe.records import Annotations, Article, Block, Credit, Prepared, RawRange, Sketch, Span


def credit(name, text="", *, partial=False):
    return Credit(name=name, kind="agency", text=text or name, raw=RawRange(0, 0), partial=partial)


def page(name, *paragraphs, title="", language="fr", **more):
    texts = [*([title] if title else []), *paragraphs]
    blocks, start = [], 0
    for index, text in enumerate(texts):
        kind = "title" if title and index == 0 else "paragraph"
        blocks.append(Block(span=Span(start, start + len(text)), kind=kind))
        start += len(text) + 2
    article = Article(
        id=name,
        path=f"{name}.html",
        url=more.pop("url", None),
        outlet=more.pop("outlet", name),
        title=title,
        language=language,
        text="\n\n".join(texts),
        blocks=tuple(blocks),
        published_basis="json-ld" if "published" in more else "none",
        **more,
    )
    sketch = Sketch(
        page=name,
        language=language,
        published=article.published,
        signature=b"",
        terms=(),
        names=(),
        dates=(),
        numbers=(),
        words=0,
    )
    return Prepared(
        article=article, annotations=Annotations(page=name, language=language), sketch=sketch
    )
