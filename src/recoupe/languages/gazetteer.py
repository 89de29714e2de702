"""Names that everybody knows, with language-neutral keys: `country:KP`, `capital:KP`, `org:UN`.

Countries come from CLDR through babel, the rest from the names table of the language.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, TypeVar

from babel import Locale
from babel.core import get_global

from recoupe.algorithms.folding import fold
from recoupe.languages.agencies import AGENCIES
from recoupe.languages.media import media
from recoupe.languages.tables.names import Names, Role
from recoupe.records import EntityKind

Value = TypeVar("Value")
WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[-‑’'.]\w+)*[+]?|&", re.UNICODE)
_CONTINENTS = frozenset(("Africa", "America", "Asia", "Australia", "Europe"))
_BODIES_IN_CLDR = frozenset({"EU", "UN", "EZ", "QO", "ZZ", "XA", "XB"})


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a gazetteer knows of a name."""

    key: str
    kind: EntityKind


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A name in the gazetteer."""

    words: tuple[str, ...]
    """Folded words after the first."""
    cases: tuple[str, ...]
    """`cases_of` its words: a lower-case word in a text is no « Nice » or "West"."""
    known: Known
    starts_small: bool = False
    """Whether its first word may be small: « la banque mondiale », « les îles Marshall »."""

    @property
    def letter(self) -> str:
        """Whether it is one word, and the first letter of its kind: `Kp`."""
        return f"{'k' if self.words else 'K'}{self.known.kind[0]}"

    def fits(self, cases: Sequence[str]) -> bool:
        """Whether words with these capitals can be the name.

        A capital may stand for a small letter (« Union Européenne »), capitals throughout for a
        long name (a dateline), and a well-known body may start small (« la banque mondiale »).
        """
        for at, (here, there) in enumerate(zip(cases, self.cases, strict=True)):
            if there in {here, "small"}:
                continue
            if here == "shout" and there == "capital" and all(case != "small" for case in cases):
                continue
            if at == 0 and here == "small" and self.starts_small:
                continue
            return False
        return True


def case_of(word: str) -> str:
    """`small`, `capital`, or `shout` for capitals throughout; an elided or one-letter word is free.

    >>> case_of("ONU"), case_of("Otan"), case_of("d'"), case_of("al-Qaïda")
    ('shout', 'capital', 'small', 'capital')
    """
    if word.islower() or word.isdigit():
        return "small"
    if len(word) > 1 and word.isupper() and sum(letter.isalpha() for letter in word) > 1:
        return "shout"
    if word[:1].isupper():
        return "capital"
    _, hyphen, tail = word.partition("-")
    return (
        "capital"
        if hyphen and tail[:1].isupper() and len(word) - len(tail) <= len("bin-")
        else "small"
    )


class Phrases(Generic[Value]):
    """Phrases by their first folded word, longest first."""

    def __init__(self, table: Mapping[tuple[str, ...], Value]) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for words, value in table.items():
            if words:
                self._phrases.setdefault(words[0], []).append((words, value))
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: (-len(phrase[0]), phrase[0]))

    def starts(self, word: str) -> bool:
        """Whether some phrase starts with a folded word."""
        return word in self._phrases

    def longest(self, folded: Sequence[str], at: int) -> tuple[int, Value] | None:
        """(index after the last word, value) of the longest phrase that starts at a word."""
        for words, value in self._phrases.get(folded[at], ()):
            end = at + len(words)
            if tuple(folded[at:end]) == words:
                return end, value
        return None


class Gazetteer:
    """Names by their first folded word, longest first, and the phrases of the names table."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.body_starts = (
            names.organisation_heads
            | names.named_houses
            | {
                phrase[0]
                for table in (names.bodies, {tuple(form.split()): "" for form in names.demonyms})
                for phrase in table
            }
        )
        """Words that may start the name of a body written small."""
        self.roles: Phrases[Role] = Phrases(names.roles)
        self.portfolios: Phrases[str] = Phrases(names.portfolios)
        self.bodies: Phrases[str] = Phrases(names.bodies)
        self.demonyms: Phrases[str] = Phrases(
            {tuple(form.split()): code for form, code in names.demonyms.items()}
        )
        self._entries: dict[str, list[Entry]] = {}
        self._elisions = names.elisions
        self._possessives = names.possessives
        self._joined = tuple(sorted(f"-{word}" for word in names.joined_to_names))
        for form, known in _entries_of(names):
            pieces = self.split(form)
            first, *rest = [fold(word) for word in pieces] or [""]
            cases = tuple(map(case_of, pieces))
            body = known.key.startswith("org:") and "small" in cases[1:]
            entry = Entry(
                words=tuple(rest),
                cases=cases,
                known=known,
                starts_small=cases[:1] == ("capital",)
                and (body or (len(cases) > 1 and first in names.place_heads)),
            )
            self._entries.setdefault(first, []).append(entry)
        for entries in self._entries.values():
            entries.sort(key=lambda entry: (-len(entry.words), entry.words, entry.cases))

    def split(self, text: str) -> list[str]:
        """Words of a text; an elided word stands alone, an English genitive is cut off."""
        return [text[start:end] for start, end in self.spans(text)]

    def spans(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
        """Where the words of a text stand, in order."""
        found: list[tuple[int, int]] = []
        for match in WORD.finditer(text, start, len(text) if end is None else end):
            first, last = match.span()
            if match.group().isalnum():
                found.append((first, last))
            else:
                found.extend(self._pieces(text, first, last))
        return found

    def _pieces(self, text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
        genitive = last
        for tail in self._possessives:
            if fold(text[first:last]).endswith(tail) and last - first > len(tail):
                genitive = last - len(tail)
        mark = _apostrophe(text, first, genitive)
        while mark >= 0 and fold(text[first : mark + 1]) in self._elisions:
            yield first, mark + 1
            first = mark + 1
            mark = _apostrophe(text, first, genitive)
        if self._joined and fold(text[first:genitive]).endswith(self._joined):
            hyphen = text.rindex("-", first, genitive)
            if first < hyphen:
                yield first, hyphen
            first = hyphen
        if first < genitive:
            yield first, genitive
        if genitive < last:
            yield genitive, last

    def match(self, folded: Sequence[str], at: int) -> Iterator[tuple[int, Entry]]:
        """(index after the last word, entry) of every name that starts at a word, longest first."""
        for entry in self._entries.get(folded[at], ()):
            end = at + 1 + len(entry.words)
            if tuple(folded[at + 1 : end]) == entry.words:
                yield end, entry

    def starts(self, word: str) -> bool:
        """Whether some name starts with a folded word."""
        return word in self._entries

    def entries(self, word: str) -> Sequence[Entry]:
        """Names that start with a folded word, longest first."""
        return self._entries.get(word, ())

    def longest(self, folded: Sequence[str], at: int) -> tuple[int, Entry] | None:
        """The longest name that starts at a word, whatever its capitals."""
        return next(self.match(folded, at), None)

    def known(self, name: str) -> Known | None:
        """What is known of a whole name."""
        folded = [fold(word) for word in self.split(name)]
        if not folded:
            return None
        for end, entry in self.match(folded, 0):
            if end == len(folded):
                return entry.known
        return None


def _apostrophe(text: str, first: int, last: int) -> int:
    for index in range(first, last):
        if text[index] in "'’":
            return index
    return -1


def _entries_of(names: Names) -> Iterator[tuple[str, Known]]:
    if names.locale is None:
        return
    yield from _media_of(names)
    for form, institution in names.institutions.items():
        yield form, Known(key=institution.key, kind=institution.kind)
    for form, code in names.countries.items():
        yield form, Known(key=f"country:{code}", kind="place")
    for code, form in sorted(Locale(names.locale).territories.items()):
        if len(code) == len("FR") and code not in _BODIES_IN_CLDR:
            yield form, Known(key=f"country:{code}", kind="place")
    for form, code in names.capitals.items():
        yield form, Known(key=f"capital:{code}", kind="place")
    for form, key in names.places.items():
        yield form, Known(key=key, kind="place")
    yield from _cities_of(names, names.locale)


def _cities_of(names: Names, locale: str) -> Iterator[tuple[str, Known]]:
    """The city that stands for a time zone: the only list of cities that CLDR has."""
    translated = Locale(locale).time_zones
    for zone in sorted(get_global("zone_territories")):
        continent, _, city = zone.partition("/")
        if continent not in _CONTINENTS or "/" in city:
            continue
        form = str(translated.get(zone, {}).get("city") or city.replace("_", " "))
        folded = fold(form)
        if folded not in names.given_names and folded not in names.function_words:
            yield form, Known(key=f"place:{city.upper()}", kind="place")


def _media_of(names: Names) -> Iterator[tuple[str, Known]]:
    seen: set[str] = set()
    for agency in AGENCIES:
        known = Known(key=f"agency:{agency.name}", kind="organisation")
        for form in (agency.name, *agency.spellings):
            seen.add(fold(form))
            if _names_a_medium(form, names):
                yield form, known
    for medium in media():
        if seen.isdisjoint(fold(form) for form in medium.spellings):
            known = Known(key=f"media:{medium.name}", kind="organisation")
            for form in medium.spellings:
                if _names_a_medium(form, names):
                    yield form, known


def _names_a_medium(form: str, names: Names) -> bool:
    """Whether a spelling needs no more than its capitals: « Petra » is a woman more often."""
    start = form.partition("'")[0] if "'" in form else form
    return start[0].isupper() and fold(form) not in names.given_names


@cache
def gazetteer_of(tag: str) -> Gazetteer:
    """The gazetteer of a language, built when first asked for."""
    from recoupe.languages import language_of  # noqa: PLC0415  languages need no gazetteer

    return Gazetteer(language_of(tag).names)


@lru_cache(maxsize=65_536)
def kinds_of(word: str, tag: str) -> tuple[str, ...]:
    """Letters for what the tables know of a single word, sorted; empty where they are silent.

    `g` first name, `d` demonym, `o` and `t` head and tail of an organisation, `c` calendar, `e`
    event or work, `l` place word, `h` honorific, `r` function, `f` word of the grammar; `K…` a
    name that the gazetteer knows whole, `k…` one that it begins, with the first letter of its kind.
    """
    gazetteer = gazetteer_of(tag)
    names, folded = gazetteer.names, fold(word)
    found = {entry.letter for entry in gazetteer.entries(folded)}
    for letter, table in (
        ("g", names.given_names),
        ("d", names.demonyms),
        ("o", names.organisation_heads),
        ("t", names.organisation_tails),
        ("t", names.institution_words),
        ("c", names.calendar_words),
        ("e", names.event_heads),
        ("e", names.work_heads),
        ("l", names.place_heads),
        ("l", names.place_starts),
        ("l", names.place_tails),
        ("h", names.honorifics),
        ("f", names.function_words),
    ):
        if folded in table:
            found.add(letter)
    if gazetteer.roles.starts(folded):
        found.add("r")
    return tuple(sorted(found))
