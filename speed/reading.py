"""Where the time of reading goes: processor time of each step of `annotate`, on the same articles.

`python -m speed.reading [--data FOLDER]`. Steps take turns article by article, so that what else
the machine does weighs on all of them alike; ratios between them are what to quote.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from typing import TypeVar

from rich.console import Console
from rich.table import Table

from recoupe.languages import language_of
from recoupe.records import Article
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quantities import find_quantities
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.timexes import find_timexes
from recoupe.stages.clean import clean
from speed.pages import FRENCH_PAGES, REAL_PAGES, bundled_pages, real_pages

Made = TypeVar("Made")
RUNS = 7
LANGUAGES = ("fr", "en")
PAGES = 120
SPEECH = ("words for speech", "quotations", "attributions", "clauses and grades")
"""Steps that issue no other part of the annotations: what who-says-what adds."""


def steps_of(article: Article) -> dict[str, float]:
    """Seconds of processor time, step by step, of reading an article once."""
    taken: dict[str, float] = {}
    language = language_of(article.language)

    def timed(name: str, work: Callable[[], Made]) -> Made:
        started = time.process_time_ns()
        made = work()
        taken[name] = (time.process_time_ns() - started) / 1e9
        return made

    reading = timed(
        "sentences and tokens", lambda: read_text(article.text, language, blocks=article.blocks)
    )
    timexes = timed("times", lambda: find_timexes(reading, published=article.published))
    timed("quantities", lambda: find_quantities(reading, timexes))
    mentions = timed("names", lambda: find_mentions(reading))
    timed("words for speech", lambda: reading.words)
    quotes = timed("quotations", lambda: find_quotes(reading))
    attributions, quotes = timed(
        "attributions", lambda: find_attributions(reading, mentions, quotes)
    )
    timed("clauses and grades", lambda: find_clauses(reading, attributions, quotes))
    return taken


def measure(articles: Iterable[Article]) -> dict[str, float]:
    """Seconds a step over all articles; each the median of some runs, the first left out."""
    total: dict[str, float] = defaultdict(float)
    for article in articles:
        runs = [steps_of(article) for _ in range(RUNS + 1)][1:]
        for name in runs[0]:
            total[name] += median(run[name] for run in runs)
    return dict(total)


def speech_share(total: dict[str, float]) -> float:
    """What speech costs, as a share of the rest of annotation."""
    speech = sum(total[name] for name in SPEECH)
    return speech / (sum(total.values()) - speech)


def main() -> None:
    """Prints milliseconds of a step, for 500 words, and what speech adds to the rest."""
    parser = argparse.ArgumentParser(prog="python -m speed.reading", description=__doc__)
    parser.add_argument("--data", type=Path, default=REAL_PAGES, help="folder of .html.gz pages")
    options = parser.parse_args()
    sets = {"pile": [*bundled_pages()]}
    folders = [folder for folder in (options.data, *FRENCH_PAGES) if folder.is_dir()]
    if folders:
        sets["real"] = [page for folder in folders for page in real_pages(folder, PAGES)]
    table = Table("step")
    totals: list[dict[str, float]] = []
    for name, pages in sets.items():
        cleaned = [one for one in map(clean, pages) if isinstance(one, Article)]
        for tag in LANGUAGES:
            articles = [one for one in cleaned if one.language == tag]
            words = sum(len(one.text.split()) for one in articles)
            taken = measure(articles)
            totals.append({step: 5e5 * took / words for step, took in taken.items()})
            table.add_column(f"{name}, {tag}: {len(articles)}")
    for step in totals[0]:
        table.add_row(step, *(f"{total[step]:.2f}" for total in totals))
    table.add_row("all", *(f"{sum(total.values()):.2f}" for total in totals))
    table.add_row("speech beside the rest", *(f"{speech_share(total):.3f}" for total in totals))
    Console().print("Milliseconds of processor time for 500 words", table)


if __name__ == "__main__":
    main()
