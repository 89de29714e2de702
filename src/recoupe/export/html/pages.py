"""Pages as the dossier shows them: numbered, with text, credits and what was left out."""

from collections.abc import Iterator
from dataclasses import dataclass

from recoupe.export.captures.fragment import web_address
from recoupe.export.reader import Reader
from recoupe.export.wording import Words, short_name_of
from recoupe.records import Article, Dossier, Origin


@dataclass(frozen=True, kw_only=True)
class PageView:
    """A page with the numbers a reader needs."""

    number: int
    article: Article
    name: str
    address: str | None
    """Where it is on the web; None where no link is safe."""
    published: str
    origins: list[Origin]
    words: int


def page_views(dossier: Dossier, reader: Reader, words: Words) -> Iterator[PageView]:
    """Pages in the order of their numbers."""
    for article in reader.articles:
        yield PageView(
            number=reader.numbers[article.id],
            article=article,
            name=short_name_of(article),
            address=web_address(article.url),
            published=words.moment(article.published),
            origins=[one for one in dossier.origins if article.id in one.pages],
            words=len(article.text.split()),
        )
