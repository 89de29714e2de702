"""What pages, places and quoted words are called; the same in every language of the interface."""

from recoupe.records import Article


def place_of(place: str) -> str:
    """A place as a reader would write it: datelines shout.

    >>> place_of("SÉOUL, Corée du Sud"), place_of("PORT-KERLAN")
    ('Séoul, Corée du Sud', 'Port-Kerlan')
    """
    parts = (part.strip() for part in place.split(","))
    return ", ".join(part.title() if part.isupper() else part for part in parts)


def short_name_of(article: Article) -> str:
    """What a page is called where there is little room: its outlet, else its file."""
    return article.outlet or article.path.rpartition("/")[2]


def quoted(words: str, language: str) -> str:
    """Words between the marks of their own language, white space folded."""
    folded = " ".join(words.split())
    return f"« {folded} »" if language.startswith("fr") else f"“{folded}”"
