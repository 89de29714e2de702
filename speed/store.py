"""A store of many pages: search, one page added, a story shown, at 100,000 made-up pages.

`python -m speed.store [--pages N] [--store FILE]`: fills a store once (kept where a file is named)
and asks it. Pages are made up from the words of the bundled ones: stories of five, each with names,
a town and numbers of its own, over a year.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

import msgspec
from rich.console import Console
from rich.table import Table

from recoupe.algorithms.folding import folded_words
from recoupe.builds.desk import add
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.languages import language_of
from recoupe.records import Article, Page, Sketch, Story, page_id_of
from recoupe.settings import Settings
from recoupe.stages.clean import clean
from recoupe.store.asked import Filters
from recoupe.store.database import Store
from recoupe.store.packing import pack
from recoupe.store.pages import Ready, folded_title_and_text
from speed.memory import peak_megabytes

ROOT = Path(__file__).resolve().parent.parent
PILE = ROOT / "examples" / "pile"
FAMILY = 5
SENTENCES = 12
BATCH = 2_000
QUESTIONS = 60
ADDED = 5
START = datetime(2025, 1, 1, 8, tzinfo=UTC)
OUTLETS = [f"Gazette {number}" for number in range(40)]


def sentences() -> dict[str, list[str]]:
    """Sentences of the bundled pages, by language."""
    found: dict[str, list[str]] = {"fr": [], "en": []}
    for page in read_pile([str(PILE)]):
        article = clean(page) if isinstance(page, Page) else None
        if isinstance(article, Article) and article.language in found:
            for paragraph in article.text.split("\n"):
                found[article.language] += [one.strip() for one in paragraph.split(". ") if one]
    return found


class Maker:
    """Makes pages up; the same ones at each call."""

    def __init__(self) -> None:
        self._sentences = sentences()
        self._chance = random.Random(3)  # noqa: S311  no secret

    def page(self, number: int) -> tuple[Page, Ready]:
        """One page as captured, and as read: with a sketch of its words, without annotations."""
        chance = self._chance
        story = number // FAMILY
        language = "fr" if number % 2 else "en"
        town, person = f"Vil{story:x}mont", f"Dar{story:x}court"
        told = chance.sample(self._sentences[language], SENTENCES)
        told.insert(1, f"{person} {town} {1000 + story}")
        title = f"{town} : {told[0][:60]}"
        text = f"{title}\n\n{'. '.join(told)}."
        published = (START + timedelta(minutes=5 * number)).isoformat()
        page_id = page_id_of(text.encode(), None)
        words = [one for one in folded_words(text) if len(one) > 3]  # noqa: PLR2004
        function = language_of(language).words.function
        terms = tuple((one, 0.5) for one in dict.fromkeys(words) if one not in function)[:60]
        sketch = Sketch(
            page=page_id,
            language=language,
            published=published,
            signature=b"",
            terms=terms,
            names=((town.lower(), 1.0), (person.lower(), 0.8), ("country:FR", 0.4)),
            dates=(published[:10],),
            numbers=(f"{1000 + story} person",),
            words=len(words),
        )
        page = Page(id=page_id, content=text.encode(), path=f"{number}.txt", media_type="text")
        ready = Ready(
            page=page_id,
            content=b"",
            sketch=msgspec.msgpack.encode(sketch),
            title=title,
            outlet=OUTLETS[number % len(OUTLETS)],
            language=language,
            published=published,
            text=pack(text.encode()),
            words=folded_title_and_text(title, text),
        )
        return page, ready


def fill(store: Store, count: int) -> float:
    """Fills a store up to some pages, in stories of five; seconds."""
    started = time.perf_counter()
    maker = Maker()
    for at in range(0, count, BATCH):
        made = [maker.page(number) for number in range(at, min(at + BATCH, count))]
        with store.writing():
            store.put_pages([page for page, _ in made])
            store.put_ready("speed", [ready for _, ready in made])
            groups = [
                Story(id="", pages=tuple(sorted(page.id for page, _ in made[one : one + FAMILY])))
                for one in range(0, len(made), FAMILY)
            ]
            for name in store.put_groups(groups):
                # No dossier is made of them: they are not to be the added page's work.
                store.put_failure(name, "made up", state=store.story(name)[1], maker="speed")
    return time.perf_counter() - started


def questions(stories: int) -> Iterator[tuple[str, Filters]]:
    """What a desk asks of so many stories: rare and common words, one or two, with filters."""
    chance = random.Random(4)  # noqa: S311  no secret
    words = sorted({one for many in sentences().values() for s in many for one in folded_words(s)})
    long = [one for one in words if len(one) > 4]  # noqa: PLR2004
    for number in range(QUESTIONS):
        kind = number % 4
        if kind == 0:
            yield f"Vil{chance.randrange(stories):x}mont", Filters()
        elif kind == 1:
            yield chance.choice(long), Filters()
        elif kind == 2:  # noqa: PLR2004
            yield " ".join(chance.sample(long, 2)), Filters()
        else:
            yield chance.choice(long), Filters(language=("fr",), since="2025-06-01")


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m speed.store", description=__doc__)
    parser.add_argument("--pages", type=int, default=100_000)
    parser.add_argument("--store", type=Path, help="file to fill, or that was filled before")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.store or Path(folder) / "speed.db"
        with Store(path, create=True) as store:
            _measure(store, options.pages)
            megabytes = path.stat().st_size / 1e6
    print(f"The file: {megabytes:.0f} MB. Peak memory of this process: {peak_megabytes():.0f} MB.")
    print(
        "Not measured: dossiers and annotations of the pages that were there (none were made), "
        "texts longer than these 250 words, disks slower than this one."
    )


def _measure(store: Store, count: int) -> None:
    table = Table("what", "median", "slowest", "median of the processor", "times")
    if store.counts().pages < count:
        seconds = fill(store, count)
        table.add_row("a page filled in", f"{1000 * seconds / count:.2f} ms", "", "", str(count))
    asked: list[tuple[float, float]] = []
    for words, filters in questions(count // FAMILY):
        with _timed(asked):
            store.search(words, filters)
    table.add_row("search, first ten with facets", *_told(asked), str(len(asked)))
    listed: list[tuple[float, float]] = []
    for _ in range(5):
        with _timed(listed):
            store.stories(Filters(language=("fr",)))
    table.add_row("list of stories with facets", *_told(listed), str(len(listed)))
    real = [one for one in read_pile([str(PILE)]) if isinstance(one, Page)]
    added: list[tuple[float, float]] = []
    changed = []
    settings = Settings()
    for number in range(ADDED):
        content = real[number].content + f"<!-- {time.time_ns()} -->".encode()
        page = msgspec.structs.replace(real[number], content=content, id=page_id_of(content, None))
        with _timed(added):
            made = add(store, [page], engine=Serial(), settings=settings)
        changed.append(len(made.stories))
    table.add_row("one page added, to its dossier", *_told(added), str(len(added)))
    Console(width=None if sys.stdout.isatty() else 100).print(table)
    print(f"Stories changed by each added page: {changed}.")


@contextmanager
def _timed(taken: list[tuple[float, float]]) -> Iterator[None]:
    """Notes wall and processor time of a block, in seconds."""
    wall, processor = time.perf_counter(), time.process_time()
    yield
    taken.append((time.perf_counter() - wall, time.process_time() - processor))


def _told(taken: list[tuple[float, float]]) -> tuple[str, str, str]:
    wall = [one[0] for one in taken]
    processor = median(one[1] for one in taken)
    return (
        f"{1000 * median(wall):.1f} ms",
        f"{1000 * max(wall):.1f} ms",
        f"{1000 * processor:.1f} ms",
    )


if __name__ == "__main__":
    main()
