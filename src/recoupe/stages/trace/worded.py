"""Media that no table knows, by the words that their names are made of: "The Fenland Ledger"."""

import re
from functools import cache

from recoupe.languages import KNOWN, language_of
from recoupe.languages.media import Medium

_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_JOINED = r"(?:\s(?:of|de|du|des|de\sla|de\sl['’]|d['’]|and|et)\s?)"


def worded_media(text: str) -> dict[str, Medium]:
    """Spelling → medium of the names in a text that tell what they are, in whatever language.

    « Le Courrier du littoral », "The Fenland Ledger": a word that papers and broadcasters have in
    their names, beside one more word with a capital. A word that others use too counts behind an
    article only: « L'Avenir de l'Ourthe », "the Camden Star".
    """
    return {
        name: Medium(name=name, kind="outlet", spellings=(name,))
        for tag in sorted(KNOWN)
        for found in _pattern(tag).finditer(text)
        if len((name := found.group()).split()) > 1 or "'" in name or "’" in name
    }


def names_with_article(text: str, tag: str) -> list[re.Match[str]]:
    """Names behind an article, with it where it has a capital: « Le Canard du Rhône »."""
    return list(_article_pattern(tag).finditer(text))


def bare_names(text: str, tag: str) -> list[re.Match[str]]:
    """Names of two words or more without an article: « Sud Mémoire »."""
    return [one for one in _bare_pattern().finditer(text) if not _begins(one, tag)]


def _begins(found: re.Match[str], tag: str) -> bool:
    """Whether a name begins with an article: that one is looked for with it."""
    first = found.group().split()[0].lower()
    return first in language_of(tag).names.articles


@cache
def _bare_pattern() -> re.Pattern[str]:
    word = rf"{_UPPER}[\w’'-]+"
    return re.compile(rf"(?<!\w){word}(?:{_JOINED}?\s?{word})+")


@cache
def _article_pattern(tag: str) -> re.Pattern[str]:
    ordered = sorted(language_of(tag).names.articles, key=lambda one: (-len(one), one))
    lower = "|".join(rf"(?<=(?<!\w){one} )" for one in ordered if not one.endswith("'"))
    word = rf"{_UPPER}[\w’'-]+"
    more = rf"(?:{_JOINED}?\s?{word})"
    # Behind an article without one, a name of one word is too little: "the French monthly".
    return re.compile(rf"(?<!\w){_articles(tag)}{word}{more}*|(?:{lower or '(?!)'}){word}{more}+")


def _articles(tag: str) -> str:
    ordered = sorted(language_of(tag).names.articles, key=lambda one: (-len(one), one))
    # With a capital within the sentence, too: "The Camden Star", and not "the Suez Canal".
    spelt = (one[:1].upper() + one[1:] for one in ordered)
    article = "|".join(f"{one[:-1]}['’]" if one.endswith("'") else rf"{one}\s" for one in spelt)
    return rf"(?:{article or '(?!)'})"


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    table = language_of(tag).lexicon.relays
    telling = _either(table.telling_names)
    weak = _either(table.telling_names | table.weak_names)
    articles = _articles(tag)
    word = rf"{_UPPER}[\w’'-]+"
    head = rf"(?:{word}\s){{1,3}}"
    tail = rf"(?:{_JOINED}{word}(?:\s{word})?){{1,2}}"
    return re.compile(
        rf"(?<!\w)(?:{articles}?{head}(?:{telling})(?!\w)"
        rf"|{articles}{head}(?:{weak})(?!\w)"
        rf"|{articles}(?:{weak}){tail})"
    )


def _either(words: frozenset[str]) -> str:
    """The words with a capital, longest first."""
    ordered = sorted(
        (word[:1].upper() + word[1:] for word in words), key=lambda word: (-len(word), word)
    )
    return "|".join(map(re.escape, ordered)) or "(?!)"
