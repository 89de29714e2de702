"""Bodies that a language writes small: « le ministère russe de la Défense », "the army"."""

from recoupe.algorithms.folding import fold
from recoupe.languages.towns import town_names
from recoupe.records import EntityKind
from recoupe.stages.annotate.mentions.candidates import MAX_RUN, Candidate
from recoupe.stages.annotate.mentions.words import Words

MAX_WORDS = 12
"""A longer stretch is a sentence, not a name."""


def institution_at(words: Words, at: int) -> Candidate | None:
    """The body named from a word on, or None."""
    gazetteer = words.gazetteer
    word = words.folded[at]
    if word not in gazetteer.body_starts or word in words.names.function_words:
        return _capital_noun(words, at)
    body = gazetteer.bodies.longest(words.folded, at)
    if body is None and (demonym := gazetteer.demonyms.longest(words.folded, at)):
        return _after_demonym(words, at, demonym)
    if body is not None:
        found = _body_of_state(words, at, body)
        if found is not None:
            return found
    found = _named_institution(words, at)
    return _capital_noun(words, at) if found is None and not _heads(words, at) else found


def _capital_noun(words: Words, at: int) -> Candidate | None:
    """« le Stade toulousain », « la Bourse de Paris »: a common noun with article and capital."""
    names = words.names
    # « le GSIM d'Iyad Ag Ghali »: an acronym is a name already.
    if words.cases[at] != "capital" or words.tags[at] != "NOUN" or not names.contracted:
        return None
    before = words.fold_at(at - 1)
    article = before in names.articles or before in names.contracted
    if not article or words.shouted[at] or words.initial[at] or before in names.plural_determiners:
        return None
    if words.folded[at] in names.calendar_words or words.gazetteer.roles.longest(words.folded, at):
        return None
    end = _complements(words, at)[0]
    if end == at + 1:
        return None
    event = words.folded[at] in names.event_heads
    kind: EntityKind = "event" if event else "organisation"
    return Candidate(first=at, last=end - 1, rule="institution", kind=kind)


def _after_demonym(words: Words, at: int, demonym: tuple[int, str]) -> Candidate | None:
    """A body after its country: "Russian defence ministry", "South Korean military"."""
    start = demonym[0]
    if start >= words.size or not words.spaced(start):
        return None
    body = words.gazetteer.bodies.longest(words.folded, start)
    if body is None or not _spaced(words, start, body[0]) or _plural_follows(words, body[0]):
        return None
    return _description(at, body[0] - 1, f"{body[1]}:{demonym[1]}")


def _plural_follows(words: Words, at: int) -> bool:
    """Whether people follow: "Ukrainian police officers", "the army chief" are not the body."""
    if at >= words.size or not words.spaced(at):
        return False
    follows = words.folded[at]
    return bool(
        words.gazetteer.roles.longest(words.folded, at)
        or (follows.endswith("s") and words.gazetteer.roles.longest((follows[:-1],), 0))
    )


def _description(first: int, last: int, known: str) -> Candidate:
    return Candidate(
        first=first,
        last=last,
        rule="body of a state",
        kind="organisation",
        known=known,
        form="description",
    )


def _body_of_state(words: Words, at: int, body: tuple[int, str]) -> Candidate | None:
    """« armée sud-coréenne », « gouvernement japonais », « état-major interarmées de Séoul »."""
    end, key = body
    if not _spaced(words, at, end):
        return None
    after = end
    while (
        after < words.size
        and words.spaced(after)
        and (
            words.folded[after] in words.names.institution_words
            and words.cases[after] == "small"
            and words.gazetteer.demonyms.longest(words.folded, after) is None
        )
    ):
        after += 1
    if after < words.size and words.spaced(after):
        demonym = words.gazetteer.demonyms.longest(words.folded, after)
        if demonym is not None and words.cases[after] == "small":
            return _description(at, demonym[0] - 1, f"{key}:{demonym[1]}")
    code = _state_after(words, after)
    if code is not None:
        return _description(at, code[0] - 1, f"{key}:{code[1]}")
    return None


def _state_after(words: Words, at: int) -> tuple[int, str] | None:
    """(index after, territory code) of « de Séoul », « de la Russie », "of Japan"."""
    if at >= words.size or not (words.folded[at] in words.names.of or _contracted(words, at)):
        return None
    at += 1
    if at < words.size and words.folded[at] in words.names.articles:
        at += 1
    if at >= words.size or not words.spaced(at):
        return None
    for end, entry in words.gazetteer.match(words.folded, at):
        kind, _, code = entry.known.key.partition(":")
        if kind in {"country", "capital"} and entry.fits(words.cases[at:end]):
            return end, code
    return None


def _contracted(words: Words, at: int) -> bool:
    return words.folded[at] in words.names.contracted


def _named_institution(words: Words, at: int) -> Candidate | None:
    """« ministère de la Défense », « parquet de Paris », « Organisation mondiale de la santé »."""
    if not _may_head(words, at):
        return None
    end, country, told = _complements(words, at)
    bracket = _before_acronym(words, at, end)
    house = _house_name(words, at)
    if house is not None:
        end, told = house + 1, True
    elif bracket is not None:
        end, told = bracket, True
    if end == at + 1 or not told or (house is None and not _heads(words, at)):
        return None
    if words.fold_at(at - 1) in words.names.indefinite and not words.capital(at) and not house:
        # « un conseil de défense » is one of many.
        return None
    known = _ministry_key(words, at, end, country)
    return Candidate(first=at, last=end - 1, rule="institution", kind="organisation", known=known)


def _may_head(words: Words, at: int) -> bool:
    """Whether a word may start the name of a body whose complements follow it."""
    names = words.names
    if not (_heads(words, at) or words.folded[at] in names.named_houses) or words.shouted[at]:
        return False
    if not names.contracted:
        # Only a language that writes such names small needs to look for them here.
        return False
    if words.capital(at):
        return True
    if words.folded[at] in names.place_heads and words.folded[at] not in names.named_houses:
        # « la région de Koursk » is a place.
        return False
    # « le navire, parti de Primorsk, », « un ferry parti de Brest » left: it is no party.
    led = (
        words.initial[at]
        or words.fold_at(at - 1) in names.function_words
        or words.fold_at(at - 1) in names.role_modifiers
        or words.tags[at - 1] in {"DET", "ADP"}
    )
    return led and words.tags[at] in {"", "NOUN", "PROPN"} and not words.comma(at)


def _heads(words: Words, at: int) -> bool:
    return words.folded[at] in words.names.organisation_heads


def _house_name(words: Words, at: int) -> int | None:
    """Last word of « musée Adrien-Dubouché », « hôpital Necker »."""
    if words.folded[at] not in words.names.named_houses or at + 1 >= words.size:
        return None
    last = at
    limit = min(at + MAX_RUN, words.size)
    while last + 1 < limit and words.spaced(last + 1) and words.capital(last + 1):
        last += 1
    return last if last > at else None


def _before_acronym(words: Words, first: int, least: int) -> int | None:
    """Index of the bracket in « agence turque de gestion des catastrophes (ATGC) », or None."""
    for end in range(least, min(first + MAX_WORDS, words.size)):
        if words.gaps[end].strip() != "(":
            if not words.spaced(end):
                return None
            continue
        if words.cases[end] == "small":
            return None
        letters = "".join(letter for letter in words.folded[end] if letter.isalnum())
        initials = [word[0] for word in words.folded[first:end] if len(word) > len("des")]
        return end if len(letters) > 1 and letters == "".join(initials)[: len(letters)] else None
    return None


def _complements(words: Words, at: int) -> tuple[int, str | None, bool]:
    """(index after the complements, territory code among them, whether they name one body)."""
    end = at + 1
    country: str | None = None
    told = words.capital(at) and not words.initial[at]
    while end < words.size and end - at < MAX_WORDS and words.spaced(end):
        demonym = words.gazetteer.demonyms.longest(words.folded, end)
        if demonym is not None and words.cases[end] == "small":
            country, end = demonym[1], demonym[0]
            told = told or words.capital(at)
        elif words.cases[end] == "small" and (
            words.folded[end] in words.names.institution_words
            or (words.tags[end] == "ADJ" and words.tags[end - 1] in {"NOUN", "PROPN", "ADJ"})
            or (words.tags[end] == "NOUN" and end == at + 1 and told)
        ):
            end += 1
        else:
            after = _of_complement(words, end, capital=words.capital(at) or words.initial[at])
            if after is None:
                break
            end, named = after
            told = told or named
    return end, country, told


def _of_complement(words: Words, at: int, *, capital: bool) -> tuple[int, bool] | None:
    """(index after « de la Défense », « de Paris », whether it singles the body out)."""
    names = words.names
    word = words.folded[at]
    purpose = capital and word in names.purposes
    if word not in names.of and word not in names.contracted and not purpose:
        return None
    start = at + 1
    if start < words.size and words.folded[start] in names.articles and words.spaced(start):
        start += 1
    if start >= words.size or not words.spaced(start):
        return None
    if words.folded[start] in names.phrasal_nouns:
        return None
    named = _proper_end(words, start)
    if named is not None:
        return named, True
    noun = words.folded[start] in names.institution_words or (
        capital and words.tags[start] == "NOUN"
    )
    return (start + 1, False) if noun else None


def _proper_end(words: Words, start: int) -> int | None:
    """Index after a charge, a known name or capitals; None where none stands there."""
    charge = words.gazetteer.portfolios.longest(words.folded, start)
    if charge is not None and _spaced(words, start, charge[0]):
        return charge[0]
    for end, entry in words.gazetteer.match(words.folded, start):
        if entry.fits(words.cases[start:end]) and _spaced(words, start, end):
            return end
    if not words.capital(start) or words.folded[start] in words.names.calendar_words:
        return None
    end = start + 1
    while end < min(start + MAX_RUN, words.size) and words.spaced(end) and words.capital(end):
        end += 1
    return None if _is_person(words, start, end) else end


def _is_person(words: Words, start: int, end: int) -> bool:
    """« le parti de Temirlan Sultanbekov »: two capitals that no place is known by."""
    names = words.names
    first = words.folded[start]
    if end - start < 2 or first in names.articles or first in names.place_starts:  # noqa: PLR2004
        return False
    if words.cases[start] == "shout" or words.folded[end - 1] in names.organisation_tails:
        return False
    return (
        not any(fold(words.of(start, last)) in town_names() for last in range(start, end))
        or first in names.given_names
    )


def _ministry_key(words: Words, first: int, end: int, country: str | None) -> str | None:
    """`ministry:defence:RU` where both parts are told."""
    if country is None:
        return None
    plain = [
        word
        for at, word in enumerate(words.folded[first:end], start=first)
        if words.gazetteer.demonyms.longest(words.folded, at) is None
    ]
    body = words.gazetteer.bodies.longest(plain, 0)
    return None if body is None or body[0] != len(plain) else f"{body[1]}:{country}"


def _spaced(words: Words, first: int, end: int) -> bool:
    return end <= words.size and all(words.spaced(at) for at in range(first + 1, end))
