"""The words of the desk, beside those of the dossier."""

from functools import cache
from importlib.resources import files

from recoupe.export.wording import LANGUAGES, Words
from recoupe.export.wording.catalogue import catalogue_in
from recoupe.web.requests import AnyRequest

FOLDER = files("recoupe.web.words")
LANGUAGE_COOKIE = "recoupe-language"


class DeskWords(Words):
    """Words, numbers and dates of one language, with the tables of `web/words`.

    >>> DeskWords("fr")("desk.undo"), DeskWords("en").count("desk.added", 2)
    ('Annuler', '2 pages added.')
    """

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._catalogue = {**self._catalogue, **catalogue_in(FOLDER, language)}


def words_for(request: AnyRequest) -> DeskWords:
    """The words of the language that the reader chose, else of the first that the browser names."""
    chosen = request.cookies.get(LANGUAGE_COOKIE)
    if chosen in LANGUAGES:
        return desk_words(chosen)
    for one in request.headers.get("accept-language", "").split(","):
        base = one.partition(";")[0].strip().partition("-")[0].lower()
        if base in LANGUAGES:
            return desk_words(base)
    return desk_words(LANGUAGES[0])


@cache
def desk_words(language: str) -> DeskWords:
    """The words of one of `LANGUAGES`."""
    return DeskWords(language)
