"""Attributions on real pages, read by eye: the verdicts kept, what is not read yet shown.

`python -m quality.read_pages SET [--count N] [--wrong]` prints what nobody has judged (or what was
judged wrong), each with its print. `python -m quality.read_pages SET --judge FILE` takes lines of
`PRINT right` or `PRINT wrong REASON` into the gold.

The pages are not the project's, so the gold holds no word of them: an attribution is known by a
digest of its page, its source, its cue and the first words of its content. A rule that changes one
of them makes another attribution, which is not read yet.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from msgspec import structs

from quality import newswcl
from quality.metric import GOLD
from quality.scores.clean import EXTRACTION, cleaned, fundus_items
from quality.stories import article_of
from quality.verdicts import Verdict, ask, digest_of, read_verdicts
from recoupe.languages import language_of
from recoupe.records import Article, Attribution, Span, page_id_of
from recoupe.stages.annotate import annotate

SETS = ("aeb", "fr_pages", "en_pages", "newswcl50")
"""`aeb`, `en_pages` and `newswcl50` are English: pages of the extraction benchmark, of the Fundus
outlets, and plain articles on ten events by five outlets each."""
FOLDER = GOLD / "attributions"
FIRST_WORDS = 6
"""Words of the content that tell one attribution from another of the same cue."""
CONTEXT = 70
"""Code points shown on both sides."""
REASONS = ("report", "source", "content")
"""No report stands there; another one speaks; another thing is said."""


@dataclass(frozen=True, kw_only=True)
class Read:
    """One attribution of one page."""

    name: str
    """File name of the page."""
    article: Article
    one: Attribution

    @property
    def print(self) -> str:
        """Digest of page, source, cue and first words of the content."""
        words = [self.words(self.one.source), self.words(self.one.cue)]
        words.append(" ".join(self.words(self.one.content).split()[:FIRST_WORDS]))
        parts = (self.article.id, *words)
        return digest_of("\x1f".join(parts))

    def words(self, span: Span | None) -> str:
        """The words of a span, white space folded; empty for none."""
        return "" if span is None else " ".join(span.of(self.article.text).split())

    def line(self) -> str:
        """The attribution with what stands around it, in one line."""
        one = self.one
        cue = one.cue or one.content
        edge = min(cue.start, one.source.start if one.source else cue.start)
        before = self.words(Span(max(0, edge - CONTEXT), cue.start))
        behind = self.words(Span(cue.end, cue.end + CONTEXT))
        content = self.words(one.content)
        shown = content if len(content) < 2 * CONTEXT else f"{content[:CONTEXT]} … {content[-40:]}"
        return (
            f"{one.form[:5]} [{self.words(one.source)}] {{{self.words(one.cue)}}} :: {shown}"
            f"   <<{before} ## {behind}>>"
        )


@cache
def articles(name: str) -> tuple[tuple[str, Article], ...]:
    """File name and article of the pages of a set; empty where the data is absent."""
    if name == "newswcl50":
        return _plain_articles()
    paths: list[tuple[Path, str | None]] = []
    if name == "aeb":
        folder = EXTRACTION / "scrapinghub_aeb"
        gold = _json(folder / "ground-truth.json")
        paths = [
            (folder / "html" / f"{page}.html.gz", item.get("url"))
            for page, item in sorted(gold.items())
        ]
    else:
        paths = [(path, url) for _, path, url, _ in fundus_items()]
    if name == "fr_pages":
        folder = EXTRACTION / "trafilatura_french"
        gold = _json(folder / "gold.json")
        paths += [(folder / "html" / page, item.get("url")) for page, item in sorted(gold.items())]
    language = "fr" if name == "fr_pages" else "en"
    found = ((path.name, cleaned(path, url)[1]) for path, url in paths)
    return tuple(
        (page, article)
        for page, article in found
        if article is not None and article.language == language
    )


def _plain_articles() -> tuple[tuple[str, Article], ...]:
    """The articles of NewsWCL50, which have no titles: what stands first is a paragraph."""
    if not newswcl.DATA.exists():
        return ()
    rows = map(json.loads, newswcl.DATA.read_text("utf-8").splitlines())
    found: list[tuple[str, Article]] = []
    for row in rows:
        page = page_id_of(row["text"].encode(), row["id"])
        article = article_of(page, row["id"], row["text"], "en")
        blocks = tuple(structs.replace(block, kind="paragraph") for block in article.blocks)
        found.append((row["id"], structs.replace(article, blocks=blocks)))
    return tuple(found)


def _json(path: Path) -> dict[str, dict[str, str]]:
    """A file of gold; empty where it is absent."""
    if not path.exists():
        return {}
    found: dict[str, dict[str, str]] = json.loads(path.read_text("utf-8"))
    return found


def reads(name: str) -> Iterator[Read]:
    """All attributions of a set that name a source, in the order of its pages."""
    for page, article in articles(name):
        for one in annotate(article, language_of(article.language)).attributions:
            if one.source is not None:
                yield Read(name=page, article=article, one=one)


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
        REASONS,
    )


if __name__ == "__main__":
    main()
