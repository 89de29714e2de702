"""Light stemming: inflected forms of one word fall together, in French as in English."""

from functools import lru_cache

from recoupe.algorithms.folding import bare

STEM_LETTERS = 8
COGNATE_LETTERS = 5
_MIN_STEM = 3
_ENDINGS = """
    issements issement atrices atrice ations ation ements ement aient eront erait erent antes
    ante ants ant ings ing ees ee eurs eur ied ies ers er ed es ez ai it is ie e s x t y
    """
_BY_LENGTH = tuple(sorted(_ENDINGS.split(), key=lambda ending: (-len(ending), ending)))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """A folded word without its inflection, cut to 8 letters.

    Weaker than Porter's or Snowball's stemmer, and the same for both languages, so that
    cognates stay cognates. It joins more than it should; weights make up for that.

    >>> stem("blesses") == stem("blessee") == stem("blesse")
    True
    >>> stem("missiles")
    'missil'
    >>> stem("portugal's") == stem("portugal") == stem("l'portugal")
    True
    """
    word = bare(word)
    if word.isdigit():
        return word
    for ending in _BY_LENGTH:
        if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM:
            word = word[: -len(ending)]
            break
    return word[:STEM_LETTERS]


def cognate(stemmed: str) -> str | None:
    """What a stem shares with its cognates in other languages: 5 letters; None where shorter.

    >>> cognate(stem("missiles")) == cognate(stem("missile"))
    True
    >>> cognate("mort")
    """
    if len(stemmed) < COGNATE_LETTERS or not stemmed.isalpha():
        return None
    return stemmed[:COGNATE_LETTERS]
