"""Titles and fixed descriptions: « le ministre russe de la Défense », "the Russian president"."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.languages.tables.names import Names, Role
from recoupe.stages.annotate.mentions.candidates import MAX_RUN
from recoupe.stages.annotate.mentions.institutions import institution_at
from recoupe.stages.annotate.mentions.words import Words

MAX_BEFORE = 6
"""Words before a role that may belong to it: "Japan's former chief cabinet secretary"."""
MAX_AFTER = 10
IN_CHARGE: frozenset[str] = frozenset(
    (
        *("minister", "secretary", "secretary_of_state", "adviser", "commissioner", "envoy"),
        *("director", "chief", "official", "spokesperson", "vice_president"),
    )
)
"""Functions with a portfolio; « dirigeant de la Jeunesse sportive » leads a club."""


@dataclass(frozen=True, kw_only=True)
class Title:
    """The words of a title, from `first` to `last`, both included."""

    first: int
    last: int
    noun: int
    """Index of the first word of the role."""
    noun_end: int
    """Index after the last word of the role."""
    role: Role
    qualified: bool
    """Whether a country, a portfolio or a body narrows it."""
    complement: int | None
    """First word of a proper name inside it: « porte-parole du *Kremlin* »."""


def find_titles(words: Words) -> list[Title]:
    """Titles in order, without overlap."""
    found: list[Title] = []
    starts = words.gazetteer.roles.starts
    at = 0
    while at < words.size:
        if not starts(words.folded[at]):
            at += 1
            continue
        hit = words.gazetteer.roles.longest(words.folded, at)
        if (
            hit is None
            or not _together(words, at, hit[0])
            or is_surname(words, at, hit[0])
            or is_body_tail(words, at)
            or (hit[0] == at + 1 and words.is_alone_surname(at))
        ):
            at += 1
            continue
        end, role = hit
        floor = found[-1].last + 1 if found else 0
        first, before = _leftward(words, at, floor)
        after, qualified, complement = _rightward(words, end, role)
        found.append(
            Title(
                first=first,
                last=after - 1,
                noun=at,
                noun_end=end,
                role=role,
                qualified=before or qualified,
                complement=complement,
            )
        )
        at = after
    return found


def is_surname(words: Words, at: int, end: int) -> bool:
    """Whether a title stands behind a first name, with no name behind it: "Melissa King"."""
    return end == at + 1 and words.is_last_of_name(at)


def is_body_tail(words: Words, at: int) -> bool:
    """Whether a title ends the name of a body, with nobody named behind it: "National Guard"."""
    if words.folded[at] not in words.names.organisation_tails or words.cases[at] != "capital":
        return False
    if at == 0 or not words.spaced(at) or not words.capital(at - 1) or words.shouted[at]:
        return False
    after = at + 1
    return not (after < words.size and words.spaced(after) and words.capital(after))


def title_ends(words: Words, titles: Sequence[Title]) -> frozenset[int]:
    """Indexes where a country ends a title: « le président du Mali | Assimi Goïta »."""
    found = set()
    for title in titles:
        if title.complement is None:
            continue
        for end, entry in words.gazetteer.match(words.folded, title.complement):
            if end == title.last + 1 and entry.known.key.startswith("country:"):
                found.add(end)
    return frozenset(found)


def title_words(words: Words, titles: Sequence[Title]) -> frozenset[int]:
    """Words of titles that no name may hold: « ministre de la *Santé* Geneviève Morel »."""
    return frozenset(
        at
        for title in titles
        if words.fold_at(title.noun_end) not in words.names.possessives
        for at in range(title.noun, title.last + 1)
        if title.complement is None or at < title.complement
    )


def _together(words: Words, first: int, end: int) -> bool:
    return all(words.spaced(at) for at in range(first + 1, end))


def _leftward(words: Words, noun: int, floor: int) -> tuple[int, bool]:
    """(first word of the title, whether a country or a portfolio stands before the role)."""
    names = words.names
    at, qualified = noun, False
    while at - 1 >= max(floor, noun - MAX_BEFORE) and words.spaced(at):
        before = words.folded[at - 1]
        if before in names.possessives:
            owner = _owner(words, at - 1, floor)
            return (at, qualified) if owner is None else (owner, True)
        if before in names.role_modifiers or before in names.former:
            at -= 1
            continue
        start = _qualifier(words, at, floor)
        if start is None:
            break
        at, qualified = start, True
    return at, qualified


def _qualifier(words: Words, end: int, floor: int) -> int | None:
    """First word of a demonym or portfolio that ends right before a word."""
    if not words.names.possessives:
        return None
    for length in (2, 1):
        start = end - length
        if start < floor or not _together(words, start, end + 1):
            continue
        for table in (words.gazetteer.demonyms, words.gazetteer.portfolios):
            hit = table.longest(words.folded, start)
            if hit is not None and hit[0] == end:
                return start
        for stop, entry in words.gazetteer.match(words.folded, start):
            if stop == end and entry.fits(words.cases[start:end]):
                return start
    return None


def _owner(words: Words, genitive: int, floor: int) -> int | None:
    """First word of the country before "'s"."""
    for length in (3, 2, 1):
        start = genitive - length
        if start < floor:
            continue
        for stop, entry in words.gazetteer.match(words.folded, start):
            if stop == genitive and entry.fits(words.cases[start:stop]):
                return start
    return None


def _rightward(words: Words, noun_end: int, role: Role) -> tuple[int, bool, int | None]:
    """(index after the title, whether something narrows it, first word of a name inside)."""
    names = words.names
    at, qualified = noun_end, False
    complement: int | None = None
    while at < words.size and at - noun_end < MAX_AFTER and words.spaced(at):
        demonym = words.gazetteer.demonyms.longest(words.folded, at)
        if demonym is not None and words.cases[at] == "small":
            at, qualified = demonym[0], True
        elif words.folded[at] in names.role_tails and words.cases[at] == "small":
            at += 1
        else:
            after = _complement(words, at, role)
            if after is None:
                break
            at, complement = after
            qualified = True
            if complement is not None:
                break
    return at, qualified, complement


def _complement(words: Words, at: int, role: Role) -> tuple[int, int | None] | None:
    """(index after « de la Défense », first word of the proper name in it)."""
    names = words.names
    if words.folded[at] not in names.of and words.folded[at] not in names.contracted:
        return None
    start = at + 1
    while start < words.size and words.spaced(start) and words.folded[start] in names.articles:
        start += 1
    if start >= words.size or not words.spaced(start):
        return None
    named = _named_end(words, start)
    if named is not None:
        return named, start
    charge = _charge_end(words, start, role)
    if charge is not None:
        return charge, None
    if words.capital(start) and words.folded[start] not in names.calendar_words:
        return _capitals_end(words, start), start
    return None


def _named_end(words: Words, start: int) -> int | None:
    """Index after a known name or a body with a name of its own: « ministère de la Santé »."""
    for end, entry in words.gazetteer.match(words.folded, start):
        if entry.fits(words.cases[start:end]) and _together(words, start, end):
            return end
    body = institution_at(words, start)
    return None if body is None or body.form != "name" else body.last + 1


def _charge_end(words: Words, start: int, role: Role) -> int | None:
    """Index after « la Défense », « l'armée russe », « groupe »: what no name is."""
    gazetteer, names = words.gazetteer, words.names
    charge = gazetteer.portfolios.longest(words.folded, start)
    if charge is not None and (role.key in IN_CHARGE or not words.capital(start)):
        return _more_charges(words, charge[0])
    if role.key == "minister" and (words.capital(start) or words.tags[start] == "NOUN"):
        # « ministre des Mines »: charges that no table lists.
        return start + 1
    body = gazetteer.bodies.longest(words.folded, start)
    if body is None and (words.capital(start) or not _is_led(words.folded[start], names)):
        return None
    end = start + 1 if body is None else body[0]
    demonym = gazetteer.demonyms.longest(words.folded, end) if end < words.size else None
    return end if demonym is None or words.cases[end] != "small" else demonym[0]


def _capitals_end(words: Words, start: int) -> int:
    """Index after the capitals of a name, before a first name that starts another."""
    end = start + 1
    while end < min(start + MAX_RUN, words.size) and words.spaced(end) and words.capital(end):
        if words.folded[end] in words.names.given_names:
            break
        end += 1
    return end


def _is_led(word: str, names: Names) -> bool:
    """« du groupe », « de la province »: what a title may be in charge of."""
    return (
        word in names.institution_words
        or word in names.organisation_heads
        or word in names.organisation_cues
        or word in names.place_heads
    )


def _more_charges(words: Words, at: int) -> int:
    """« de l'Économie et des Finances »: a second portfolio after « et »."""
    names = words.names
    if words.fold_at(at) not in names.conjunctions:
        return at
    start = at + 1
    while words.fold_at(start) in names.of | names.contracted | names.articles:
        start += 1
    if start >= words.size:
        return at
    charge = words.gazetteer.portfolios.longest(words.folded, start)
    return at if charge is None else charge[0]
