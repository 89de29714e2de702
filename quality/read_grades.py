"""Grades on real pages, read by eye: the verdicts kept, what is not read yet shown.

`python -m quality.read_grades SET [--count N] [--wrong]` prints the clauses that are `unconfirmed`,
`denied` or `expected` and that nobody has judged (or that were judged wrong), each with its print.
`python -m quality.read_grades SET --judge FILE` takes lines of `PRINT right` or `PRINT wrong GRADE`
into the gold, with the grade that the clause has for a reader.

The pages are not the project's, so the gold holds no word of them: a finding is known by a digest
of its page, its grade and the first words of its clause.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from quality import read_pages
from quality.metric import GOLD
from quality.scores.clean import EXTRACTION, cleaned
from quality.verdicts import Verdict, ask, digest_of, read_verdicts
from recoupe.languages import language_of
from recoupe.records import Article, Clause, Grade, Span
from recoupe.stages.annotate import annotate

SETS = ("aeb", "fr_pages", "seeds")
FOLDER = GOLD / "grades"
SEEDS = EXTRACTION.parent.parent / "seeds"
READ: tuple[Grade, ...] = ("unconfirmed", "denied", "expected")
"""The grades that are read: those that a page's own words decide."""
FIRST_WORDS = 8
"""Words of the clause that tell it from others of its page."""
CONTEXT = 120
"""Code points shown on both sides."""


@dataclass(frozen=True, kw_only=True)
class Read:
    """One graded clause of one page."""

    article: Article
    one: Clause

    @property
    def print(self) -> str:
        """Digest of page, grade and first words of the clause."""
        words = " ".join(_words(self.article, self.one.span).split()[:FIRST_WORDS])
        return digest_of(f"{self.article.id}\x1f{self.one.grade}\x1f{words}")

    def line(self) -> str:
        """The clause with what stands around it, in one line."""
        one, article = self.one, self.article
        marker = "" if one.marker is None else _words(article, one.marker)
        before = _words(article, Span(max(0, one.span.start - CONTEXT), one.span.start))
        behind = _words(article, Span(one.span.end, one.span.end + CONTEXT))
        return (
            f"{one.grade} ({one.rule}) {{{marker}}} @{one.holder}"
            f"\n    {before} [[ {_words(article, one.span)} ]] {behind}"
        )


def _words(article: Article, span: Span) -> str:
    return " ".join(span.of(article.text).split())


def articles(name: str) -> tuple[Article, ...]:
    """The articles of a set; empty where its pages are absent."""
    if name != "seeds":
        return tuple(article for _, article in read_pages.articles(name))
    found = (cleaned(path)[1] for path in sorted(SEEDS.glob("*.txt")))
    return tuple(article for article in found if article is not None)


def reads(name: str) -> Iterator[Read]:
    """All clauses of a set whose grade is to be read, in the order of its pages."""
    for article in articles(name):
        for one in annotate(article, language_of(article.language)).clauses:
            if one.grade in READ:
                yield Read(article=article, one=one)


def verdicts(name: str) -> dict[str, Verdict]:
    """What was read of a set, by print."""
    return read_verdicts(FOLDER / f"{name}.jsonl")


def main() -> None:
    """Prints what is to be read, or takes verdicts in."""
    ask(
        __doc__,
        FOLDER,
        SETS,
        lambda name: ((read.print, read.line()) for read in reads(name)),
        (*get_args(Grade), "none"),
    )


if __name__ == "__main__":
    main()
