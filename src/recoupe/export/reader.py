"""Looks things up in a dossier, for anything that shows it to people."""

from dataclasses import dataclass

from recoupe.export.captures.fragment import live_href, web_address
from recoupe.export.links import FolderLinks, Links
from recoupe.export.wording import quoted, short_name_of
from recoupe.records import Article, Dossier, Evidence, Span, Statement

CONTEXT = 90
"""Code points shown on each side of a passage."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """Words of a page in their context, with the place to open."""

    page: int
    """Number of the page, from 1."""
    name: str
    before: str
    exact: str
    after: str
    start: int
    end: int
    language: str
    saved: str
    """Address of the saved page, opened at the passage, seen from a story."""
    live: str | None
    """Address of the live page with the passage's words; None where no address is known."""
    raw: str
    """Its bytes, as `saved` ends with them: `1033-1101,1200-1210`."""
    directive: str
    """What `live` adds to the address of the page."""


class Reader:
    """Looks things up in one dossier, by id; numbers its pages by time, then by name.

    Args:
        dossier: the story.
        links: where its links lead; by default into the folder of a build.
    """

    def __init__(self, dossier: Dossier, links: Links | None = None) -> None:
        self.links = links or FolderLinks()
        self.articles = sorted(
            dossier.articles,
            key=lambda one: (one.published or "9999", short_name_of(one), one.id),
        )
        self.numbers = {one.id: number for number, one in enumerate(self.articles, start=1)}
        self.article = {one.id: one for one in dossier.articles}
        self.statement = {one.id: one for one in dossier.statements}
        self.attribution = {one.id: one for one in dossier.attributions}
        self.entity = {one.id: one for one in dossier.entities}
        self.origin = {one.id: one for one in dossier.origins}

    def passage(self, evidence: Evidence) -> Passage:
        """The evidence with its neighbourhood, cut at words and at the ends of its block."""
        article = self.article[evidence.page]
        block = _block_around(article, evidence.span)
        start = max(block.start, evidence.span.start - CONTEXT)
        end = min(block.end, evidence.span.end + CONTEXT)
        before = article.text[start : evidence.span.start]
        after = article.text[evidence.span.end : end]
        if start > block.start:
            before = f"… {before.partition(' ')[2]}"
        if end < block.end:
            after = f"{after.rpartition(' ')[0]} …"
        live = live_href(article.url, evidence, article.text)
        return Passage(
            page=self.numbers[evidence.page],
            name=short_name_of(article),
            before=before,
            exact=evidence.exact,
            after=after,
            start=evidence.span.start,
            end=evidence.span.end,
            language=article.language,
            saved=self.links.saved(article.id, evidence.raw),
            live=live,
            raw=",".join(f"{one.start}-{one.end}" for one in evidence.raw),
            directive=live.removeprefix(web_address(article.url) or "") if live else "",
        )

    def quoted(self, evidence: Evidence) -> str:
        """The evidence between the quotation marks of its page's language."""
        return quoted(evidence.exact, self.article[evidence.page].language)

    def names_of(self, entities: tuple[str, ...]) -> list[str]:
        """Names behind entity ids, in their order."""
        return [self.entity[one].name for one in entities if one in self.entity]

    def sources_of(self, statement: Statement) -> list[str]:
        """Who says a statement, the speaker first: entities, else the words of the page."""
        said = self.attribution.get(statement.attribution or "")
        if said is None:
            return []
        hops = [
            self.entity[hop.entity].name if hop.entity in self.entity else hop.label
            for hop in said.chain
        ]
        if hops:
            return hops
        return [said.source.exact] if said.source else []


def _block_around(article: Article, span: Span) -> Span:
    for block in article.blocks:
        if block.span.holds(span):
            return block.span
    return Span(0, len(article.text))
