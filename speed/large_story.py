"""One story of many pages: what the second map costs, and how it grows.

`python -m speed.large_story [PAGES…]`: pages are made from the sentences of the bundled pile, each
a choice of them with other numbers and a few sentences of its own, so that much lines up and
nothing is a copy. Annotation is done before the clock starts.
"""

import re
import sys
import time
from collections.abc import Iterator

from msgspec.structs import replace

from recoupe.languages import language_of
from recoupe.pipeline import dossier_of
from recoupe.records import (
    AnchorRun,
    Article,
    Block,
    Bundle,
    Prepared,
    Span,
    Story,
    id_of,
    page_id_of,
)
from recoupe.stages.annotate import annotate
from recoupe.stages.clean import clean
from recoupe.stages.sketch import sketch_of
from speed.pages import bundled_pages

SIZES = (50, 100, 200)
SENTENCES = 25
"""A page of an agency or an outlet has about so many."""
MIN_WORDS = 6
KINDS = 7
"""Of each so many sentences of the pile, a page takes one kind."""


def sentences_of_the_pile() -> list[str]:
    """Sentences of its French pages, in the order of the text."""
    found: list[str] = []
    for page in bundled_pages():
        article = clean(page)
        if isinstance(article, Article) and article.language == "fr":
            notes = annotate(article, language_of("fr"))
            found.extend(one.span.of(article.text) for one in notes.sentences)
    return [one for one in dict.fromkeys(found) if len(one.split()) >= MIN_WORDS]


def made_page(number: int, sentences: list[str]) -> Prepared:
    """One page: a choice of sentences, some numbers changed, and some of its own."""
    chosen = [
        one for at, one in enumerate(sentences) if (at * 31 + number * 17 + at // 5) % KINDS == 0
    ]
    start = (number * 13) % max(1, len(chosen) - SENTENCES)
    told = [
        re.sub(r"\d+", lambda found: str(int(found.group()) + number % 3), one)
        for one in chosen[start : start + SENTENCES]
    ]
    told.append(f"Un habitant de la rue numéro {number} dit avoir entendu {number % 9 + 2} cris.")
    text = "\n\n".join(told)
    content = text.encode()
    path = f"made/{number}.txt"
    blocks, runs, at, raw = [], [], 0, 0
    for one in told:
        blocks.append(Block(span=Span(at, at + len(one)), kind="paragraph"))
        runs.append(AnchorRun(at, at + len(one), raw, raw + len(one.encode())))
        at, raw = at + len(one) + 2, raw + len(one.encode()) + 2
    article = Article(
        id=page_id_of(content, path),
        path=path,
        url=None,
        outlet=f"Outlet {number % 40}",
        title=told[0],
        language="fr",
        text=text,
        blocks=tuple(blocks),
        media_type="text",
        anchors=tuple(runs),
    )
    article = replace(
        article,
        published=f"2025-03-{12 + number % 3:02}T{number % 24:02}:{number % 60:02}:00+01:00",
        published_basis="record",
    )
    notes = annotate(article, language_of("fr"))
    return Prepared(article=article, annotations=notes, sketch=sketch_of(article, notes))


def growth(sizes: tuple[int, ...] = SIZES) -> Iterator[tuple[int, int, float]]:
    """(pages, statements, seconds of the second map) for each size."""
    sentences = sentences_of_the_pile()
    members = [made_page(number, sentences) for number in range(max(sizes))]
    for size in sizes:
        ordered = tuple(sorted(members[:size], key=lambda one: one.article.id))
        pages = tuple(one.article.id for one in ordered)
        story = Story(id=id_of("story", *pages), pages=pages)
        started = time.process_time()
        dossier = dossier_of(Bundle(story=story, members=ordered))
        yield size, len(dossier.statements), time.process_time() - started


def main() -> None:
    """Prints a line a size."""
    sizes = tuple(int(one) for one in sys.argv[1:]) or SIZES
    for pages, statements, seconds in growth(sizes):
        print(f"{pages} pages, {statements} statements: {seconds:.1f} s of one core")


if __name__ == "__main__":
    main()
