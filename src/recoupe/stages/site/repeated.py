"""Outlines of a pile → the lines of each page that are its site's furniture.

Copies of one text repeat every line, and are no furniture: pages of a site that share their longest
lines, or their address, count as one article. What different articles share is furniture where it
is not sentences on their subject (see `outline`), and where half of the site's articles have it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from recoupe.algorithms.components import components
from recoupe.records import Outline
from recoupe.stages.site.config import SiteConfig
from recoupe.stages.site.outline import (
    CAPTION,
    HEADING,
    SENTENCE,
    TIED,
    TITLE,
    TO_READER,
    Traced,
    lines_in,
    titles_in,
)

LONGEST = 2
"""Pages that share one of their longest lines carry one text."""
MIN_LONG = 60
MIN_LENGTH = 12
"""Shorter lines are labels of the text itself as often as not."""
LONG_SENTENCE = 80
"""A shorter sentence can be a set phrase of news: « Une enquête a été ouverte. »"""
MORE_FOR_SENTENCES = 1
MIN_TITLE = 25
REVIEW = 3
"""A page with so many titles of others, each above a text, reviews them."""


class _Site:
    """The pages of one site."""

    def __init__(self, pages: Mapping[str, tuple[Outline, tuple[Traced, ...]]]) -> None:
        self.pages = pages
        self.article_of = _articles(pages)
        self.articles = len(set(self.article_of.values()))
        self.holders: dict[bytes, set[str]] = defaultdict(set)
        self.tied: Counter[bytes] = Counter()
        for page, (_, lines) in pages.items():
            for line in {one.digest: one for one in lines}.values():
                self.holders[line.digest].add(page)
                self.tied[line.digest] += bool(line.marks & TIED)
        self.titles: dict[bytes, set[str]] = defaultdict(set)
        for page, (outline, _) in pages.items():
            for title in titles_in(outline):
                self.titles[title].add(self.article_of[page])

    def is_tied(self, line: bytes, max_share: float) -> bool:
        """Whether a line speaks of its article's subject on too many of its pages."""
        return self.tied[line] > max_share * len(self.holders[line])

    def articles_with(self, line: bytes) -> int:
        """How many different articles hold a line."""
        return len({self.article_of[page] for page in self.holders[line]})


def repeated_lines(
    outlines: Iterable[tuple[str, Outline]], *, config: SiteConfig = SiteConfig()
) -> dict[str, tuple[int, ...]]:
    """Blocks of each page that are furniture of its site.

    Args:
        outlines: page id and outline of every page of the pile, in any order.
        config: how often a line must come back.

    Returns:
        Indexes of blocks by page id, sorted; pages that keep all of theirs are left out.
    """
    if config.min_articles <= 0:
        return {}
    sites: dict[str, dict[str, tuple[Outline, tuple[Traced, ...]]]] = defaultdict(dict)
    homes: dict[bytes, set[str]] = defaultdict(set)
    for page, outline in sorted(outlines, key=lambda one: one[0]):
        if outline.site is not None:
            lines = tuple(lines_in(outline))
            sites[outline.site][page] = outline, lines
            for line in lines:
                homes[line.digest].add(outline.site)
    found: dict[str, tuple[int, ...]] = {}
    for pages in sites.values():
        site = _Site(pages)
        comes_back = {
            line.digest: line
            for _, lines in pages.values()
            for line in lines
            if _comes_back(line, site, config)
        }
        tied = {digest for digest in comes_back if site.is_tied(digest, config.max_tied_share)}
        furniture = {
            digest
            for digest, line in comes_back.items()
            if digest not in tied
            and _may_be_furniture(line, site, config, elsewhere=len(homes[digest]) > 1)
        }
        for page, (_, lines) in pages.items():
            own = site.article_of[page]
            teasers = {line.digest for line in lines if _is_teaser(line, site, own)}
            indexes = _chosen(lines, furniture - _beside(lines, furniture, tied), teasers)
            if indexes:
                found[page] = indexes
    return dict(sorted(found.items()))


def _articles(pages: Mapping[str, tuple[Outline, tuple[Traced, ...]]]) -> dict[str, str]:
    """The first page of each page's article: copies and captures of one page are one article."""
    holders: dict[bytes, str] = {}
    edges: list[tuple[str, str]] = []
    long: set[bytes] = set()
    addresses: dict[str, str] = {}
    for page, (outline, lines) in pages.items():
        ranked = sorted(lines, key=lambda line: (-line.length, line.digest))
        long.update(one.digest for one in ranked[:LONGEST] if one.length >= MIN_LONG)
        if outline.address:
            edges.append((addresses.setdefault(outline.address, page), page))
    for page, (_, lines) in pages.items():
        for line in lines:
            if line.digest in long:
                edges.append((holders.setdefault(line.digest, page), page))
    return {page: group[0] for group in components(sorted(pages), edges) for page in group}


def _comes_back(line: Traced, site: _Site, config: SiteConfig) -> bool:
    """Whether enough different articles of a site hold a line."""
    if line.marks & (TITLE | CAPTION) or line.length < MIN_LENGTH:
        return False
    articles = site.articles_with(line.digest)
    return articles >= config.min_articles and (
        articles >= config.min_share * site.articles or articles >= config.many_articles
    )


def _may_be_furniture(line: Traced, site: _Site, config: SiteConfig, *, elsewhere: bool) -> bool:
    """Whether a line that comes back, and is not on the subject, is what a site says.

    Args:
        line: the line.
        site: all pages of the site.
        config: how often it must come back.
        elsewhere: another site of the pile has it, too, as agencies' background paragraphs do.
    """
    if not line.marks & SENTENCE or line.marks & TO_READER:
        return True
    return (
        line.length >= LONG_SENTENCE
        and site.articles_with(line.digest) >= config.min_articles + MORE_FOR_SENTENCES
        and not elsewhere
    )


def _beside(lines: Sequence[Traced], furniture: set[bytes], tied: set[bytes]) -> set[bytes]:
    """Furniture of a list in which another line speaks of the subject: lists stand together."""
    found: set[bytes] = set()
    run: list[Traced] = []
    for line in [*lines, None]:
        listed = line is not None and not line.marks & (SENTENCE | TITLE | CAPTION)
        if line is not None and listed and (line.digest in furniture or line.digest in tied):
            run.append(line)
            continue
        if any(one.digest in tied for one in run):
            found.update(one.digest for one in run)
        run = []
    return found


def _is_teaser(line: Traced, site: _Site, own: str) -> bool:
    """Whether a line is the title of another article of the site."""
    if line.marks & (TITLE | CAPTION) or line.length < MIN_TITLE:
        return False
    return bool(site.titles.get(line.digest, set()) - {own})


def _chosen(lines: Sequence[Traced], furniture: set[bytes], teasers: set[bytes]) -> tuple[int, ...]:
    """Indexes of furniture and teasers, without those that head text of the article.

    A subhead is followed by a sentence of the article. So are, in a press review, the titles of
    other pages, one after the other.
    """
    wanted = [line.digest in furniture or line.digest in teasers for line in lines]
    heading = [
        index
        for index, is_wanted in enumerate(wanted[:-1])
        if is_wanted and not wanted[index + 1] and _is_text(lines[index + 1])
    ]
    is_review = sum(lines[index].digest in teasers for index in heading) >= REVIEW
    return tuple(
        index
        for index, is_wanted in enumerate(wanted)
        if is_wanted
        and not (
            index in heading
            and (lines[index].marks & HEADING or _heads(lines[index], teasers, is_review=is_review))
        )
    )


def _heads(line: Traced, teasers: set[bytes], *, is_review: bool) -> bool:
    return line.digest in teasers and (is_review or bool(line.marks & TIED))


def _is_text(line: Traced) -> bool:
    return bool(line.marks & SENTENCE) and not line.marks & (TITLE | CAPTION)
