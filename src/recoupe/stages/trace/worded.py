"""Media that no table knows, by the words that their names are made of: "The Fenland Ledger"."""

import re
from functools import cache

from recoupe.algorithms.patterns import either
from recoupe.languages import KNOWN, language_of
from recoupe.languages.media import Medium

_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_JOINED = r"(?:\s(?:of|de|du|des|de\sla|de\sl['’]|d['’]|and|et)\s?)"
_WORD = rf"{_UPPER}[\w’'-]+"
_TAIL = rf"(?:{_JOINED}{_WORD}(?:\s{_WORD})?){{1,2}}"

_AGENCIES = re.compile(
    rf"(?<!\w)(?:Agence (?:{_UPPER}[\w’']*[ -]){{1,3}}Presse"
    rf"|(?:(?!The ){_WORD} ){{1,3}}(?:News|Press) Agency)(?!\w)"
)
"""News agencies by their names: « Agence Tunis Afrique Presse », "Sorvian News Agency"."""


def worded_media(text: str) -> dict[str, Medium]:
    """Spelling → medium of the names in a text that tell what they are, in whatever language.

    « Le Courrier du littoral », "The Fenland Ledger": a word that papers and broadcasters have in
    their names, beside one more word with a capital. A word that others use too counts behind an
    article only: « L'Avenir de l'Ourthe », "the Camden Star".
    """
    found = {
        name: Medium(name=name, kind="outlet", spellings=(name,))
        for tag in sorted(KNOWN)
        for one in _pattern(tag).finditer(text)
        if len((name := one.group()).split()) > 1 or "'" in name or "’" in name
    }
    for one in _AGENCIES.finditer(text):
        name = one.group()
        found[name] = Medium(name=name, kind="agency", spellings=(name,))
    for tag in sorted(KNOWN):
        for one in _fused_pattern(tag).finditer(text):
            article = language_of(tag).names.unfused[one["fused"]]
            name = f"{article.capitalize()} {one['name']}"
            spelt = (one["name"],)
            found.setdefault(one["name"], Medium(name=name, kind="outlet", spellings=spelt))
    return found


@cache
def _fused_pattern(tag: str) -> re.Pattern[str]:
    """« Des révélations du Quotidien de l'Ondaine »: a name whose article stands in « du »."""
    table = language_of(tag).lexicon.relays
    fused = either(language_of(tag).names.unfused)
    words = _capitalised(table.telling_names | table.weak_names)
    return re.compile(rf"(?<!\w)(?P<fused>{fused})\s(?P<name>(?:{words}){_TAIL})")


def names_with_article(text: str, tag: str) -> list[re.Match[str]]:
    """Names behind an article, with it where it has a capital: « Le Canard du Rhône »."""
    return list(_article_pattern(tag).finditer(text))


def bare_names(text: str, tag: str) -> list[re.Match[str]]:
    """Names of two words or more without an article: « Sud Mémoire »."""
    return [one for one in _bare_pattern().finditer(text) if not _begins(one, tag)]


def capital_names(text: str, tag: str) -> list[re.Match[str]]:
    """Names in capitals, of one word or more, with their article where it has a capital."""
    return list(_capitals_pattern(tag).finditer(text))


@cache
def _capitals_pattern(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_articles(tag)}?{_WORD}(?:{_JOINED}?\s?{_WORD})*")


def _begins(found: re.Match[str], tag: str) -> bool:
    """Whether a name begins with an article: that one is looked for with it."""
    first = found.group().split()[0].lower()
    return first in language_of(tag).names.articles


@cache
def _bare_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_WORD}(?:{_JOINED}?\s?{_WORD})+")


@cache
def _article_pattern(tag: str) -> re.Pattern[str]:
    ordered = sorted(language_of(tag).names.articles, key=lambda one: (-len(one), one))
    lower = "|".join(rf"(?<=(?<!\w){one} )" for one in ordered if not one.endswith("'"))
    more = rf"(?:{_JOINED}?\s?{_WORD})"
    # Behind an article without one, a name of one word is too little: "the French monthly".
    return re.compile(rf"(?<!\w){_articles(tag)}{_WORD}{more}*|(?:{lower or '(?!)'}){_WORD}{more}+")


def _articles(tag: str) -> str:
    ordered = sorted(language_of(tag).names.articles, key=lambda one: (-len(one), one))
    # With a capital within the sentence, too: "The Camden Star", and not "the Suez Canal".
    spelt = (one[:1].upper() + one[1:] for one in ordered)
    article = "|".join(f"{one[:-1]}['’]" if one.endswith("'") else rf"{one}\s" for one in spelt)
    return rf"(?:{article or '(?!)'})"


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    table = language_of(tag).lexicon.relays
    telling = _capitalised(table.telling_names)
    weak = _capitalised(table.telling_names | table.weak_names)
    articles = _articles(tag)
    # « Selon Le Courrier des Dombes »: what stands before its article is not of the name.
    any_article = "|".join(_articles(one) for one in sorted(KNOWN))
    head = rf"(?:{_WORD}\s(?!(?:{any_article})(?:{weak})(?!\w))){{1,3}}"
    return re.compile(
        rf"(?<!\w)(?:{articles}(?:{weak}){_TAIL}"
        rf"|{articles}?{head}(?:{telling})(?!\w)"
        rf"|{articles}{head}(?:{weak})(?!\w))"
    )


def _capitalised(words: frozenset[str]) -> str:
    """The words with a capital, longest first."""
    return either(word[:1].upper() + word[1:] for word in words)
