"""How a dossier is shown: in whose words, with links to where."""

from dataclasses import dataclass, field

from recoupe.export.links import FolderLinks, Links
from recoupe.export.wording import Words, main_language, words_of
from recoupe.records import Dossier

AUTO = "auto"


@dataclass(frozen=True, kw_only=True)
class Look:
    """What one showing of a dossier differs in from another."""

    words: Words
    links: Links = field(default_factory=FolderLinks)

    @classmethod
    def of(cls, dossier: Dossier, language: str = AUTO, links: Links | None = None) -> "Look":
        """The look in a language; `auto` takes the one that most pages are written in."""
        if language == AUTO:
            language = main_language(one.language for one in dossier.articles)
        return cls(words=words_of(language), links=links or FolderLinks())
