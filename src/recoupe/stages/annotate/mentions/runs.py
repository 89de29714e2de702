"""Runs of capitalised words, and the bodies and quoted titles between them."""

import re
from collections.abc import Set as AbstractSet

from recoupe.stages.annotate.mentions.candidates import MAX_RUN, Candidate
from recoupe.stages.annotate.mentions.institutions import institution_at
from recoupe.stages.annotate.mentions.known import (
    ends_with_tail,
    is_inside,
    is_known_whole,
    known_at,
)
from recoupe.stages.annotate.mentions.parts import parts_of
from recoupe.stages.annotate.mentions.words import Words

MAX_PARTICLES = 3
"""« de la », "van der", "bin al": small words in a row inside a name."""
CENTURY = re.compile(r"[IVXL]+(?:e|er|ème|eme)")
MAX_ACRONYM = 6
MAX_CHARGE = 4
MAX_TITLE_WORDS = 7
PLURAL_GENITIVES = frozenset(("' ", "’ "))
OPENING = frozenset('«“"')
CLOSING = frozenset(("»", "”", '"'))


def find_runs(
    words: Words, taken: AbstractSet[int], ends: AbstractSet[int] = frozenset()
) -> list[Candidate]:
    """Candidates in order, without overlap.

    None holds a word that is `taken` by a title, none goes on over an index in `ends`.
    """
    found: list[Candidate] = []
    at = 0
    gazetteer = words.gazetteer
    while at < words.size:
        word = words.folded[at]
        if words.cases[at] == "small" and not (
            word in gazetteer.body_starts or gazetteer.starts(word)
        ):
            at += 1
            continue
        whole = _whole_at(words, at)
        if whole is not None:
            found.append(whole)
            at = whole.last + 1
            continue
        if at in taken or not _may_start(words, at):
            at += 1
            continue
        last = _run_end(words, at)
        last = min(
            (one - 1 for one in range(at, last + 1) if one in taken or (one in ends and one != at)),
            default=last,
        )
        parts = list(parts_of(words, at, last))
        if parts and parts[0].first == at:
            parts[0].first = _with_particles(words, at, found[-1].last + 1 if found else 0)
        found.extend(parts)
        at = last + 1
    return found


def _whole_at(words: Words, at: int) -> Candidate | None:
    """A body, a quoted title or a known name that starts at a word and is no part of a longer."""
    elided = _after_contraction(words, at)
    if elided is not None:
        return elided
    body = institution_at(words, at)
    if body is not None and not is_known_whole(words, body):
        return body
    quoted = _quoted_title(words, at)
    known = known_at(words, at)
    if quoted is not None and (known is None or known.last != quoted.last):
        return quoted
    return None if known is None or is_inside(words, known) else known


def _after_contraction(words: Words, at: int) -> Candidate | None:
    """« au *Monde* », « du *Figaro* »: a newspaper whose article is inside another word."""
    names = words.names
    if at == 0 or words.folded[at - 1] not in names.contracted or not words.spaced(at):
        return None
    if not words.capital(at) or words.initial[at] or words.cases[at - 1] != "small":
        return None
    for article in sorted(names.articles):
        for end, entry in words.gazetteer.match((article, *words.folded[at : at + MAX_RUN]), 0):
            if not entry.known.key.startswith("media:"):
                continue
            last = at + end - 2
            if entry.fits(("capital", *words.cases[at : last + 1])):
                return Candidate(
                    first=at,
                    last=last,
                    rule="gazetteer",
                    kind=entry.known.kind,
                    known=entry.known.key,
                )
    return None


def _quoted_title(words: Words, at: int) -> Candidate | None:
    """« La Végétarienne », "Of Mice and Men": every longer word of a quotation wears a capital."""
    if OPENING.isdisjoint(words.gaps[at]) or not words.capital(at):
        return None
    last = at
    while last + 1 < words.size and words.spaced(last + 1) and last - at < MAX_TITLE_WORDS:
        last += 1
    if last == at or last + 1 >= words.size or words.gaps[last + 1].strip()[:1] not in CLOSING:
        return None
    long = [one for one in range(at, last + 1) if len(words.folded[one]) > len("the")]
    article = words.folded[at] in words.names.articles
    if not long or not article or not all(words.capital(one) for one in long):
        return None
    return Candidate(first=at, last=last, rule="quoted title", kind="work")


def _with_particles(words: Words, first: int, floor: int) -> int:
    """First word of the name with its particles: « van der Leyen », "bin Salman"."""
    names = words.names
    weak = names.of | names.articles | names.contracted | names.prepositions
    at = first
    while (
        at - 1 >= floor
        and words.spaced(at)
        and words.folded[at - 1] in names.particles
        and words.folded[at - 1] not in names.function_words
    ):
        at -= 1
    return at if words.folded[at] not in weak else first


def _may_start(words: Words, at: int) -> bool:
    names = words.names
    word = words.folded[at]
    if names.centuries and CENTURY.fullmatch(words.of(at, at)):
        return False
    if not words.capital(at) or word in names.plural_honorifics or word in names.always_capital:
        return False
    if word in names.calendar_words:
        return _may_be_surname(words, at)
    acronym = word in names.common_acronyms and words.cases[at] == "shout"
    if acronym or _are_several(words, at):
        return False
    if not words.text[words.spans[at][0]].isalpha() and words.cases[at] != "shout":
        return False
    return word not in names.function_words or _is_name_all_the_same(words, at)


def _are_several(words: Words, at: int) -> bool:
    """Whether it is "MPs", "NGOs": several of what an acronym stands for, and nobody's name."""
    text = words.of(at, at)
    if len(text) < len("MPs") or text[-1] != "s" or not text[:-1].isupper():
        return False
    one = words.folded[at][:-1]
    return one in words.names.common_acronyms or (one,) in words.names.roles


def _is_name_all_the_same(words: Words, at: int) -> bool:
    """A word of the grammar inside a sentence: "WHO", « Le Pen »."""
    if words.initial[at] or words.shouted[at]:
        return False
    word = words.folded[at]
    if words.cases[at] == "shout" and 1 < len(word) <= MAX_ACRONYM:
        return True
    article = word in words.names.articles and at + 1 < words.size
    return article and words.capital(at + 1) and words.spaced(at + 1)


def _may_be_surname(words: Words, at: int) -> bool:
    """Whether a month speaks ("May said"); kept only where the page knows somebody of that name."""
    if not words.names.calendar_capitals or at + 1 >= words.size or not words.spaced(at + 1):
        return False
    after = words.folded[at + 1]
    return after in words.reporting or after in words.names.possessives


def _run_end(words: Words, first: int) -> int:
    """Last word of the run that starts at `first`."""
    last = first
    while last + 1 < min(words.size, first + MAX_RUN):
        following = last + 1
        if not _joined(words, last, following):
            break
        if _is_patron(words, first, last):
            last = min(following + 1, words.size - 1)
            continue
        if _is_patronal(words, first, last):
            last = following
            break
        if words.capital(following) and not _stops(words, following):
            last = following
            continue
        if words.folded[following].isdigit() and _takes_number(words, first, following):
            last = following
            continue
        bridged = _over_particles(words, first, last)
        if bridged is None:
            break
        last = bridged
    while (
        last + 1 < words.size
        and words.spaced(last + 1)
        and words.folded[last + 1] in words.names.name_suffixes
    ):
        last += 1
    return last


def _is_patron(words: Words, first: int, last: int) -> bool:
    """Whether a genitive stands inside a name: "Queen's Medical Centre"."""
    names = words.names
    at = last + 1
    if words.folded[at] not in names.possessives or at + 1 >= words.size:
        return False
    if not (words.spaced(at + 1) and words.capital(at + 1) and ends_with_tail(words, at + 1)):
        return False
    head = (words.folded[first],)
    saint = words.folded[first] in names.honorifics or words.folded[first] in names.place_starts
    return saint or (first == last and head in names.roles)


def _is_patronal(words: Words, first: int, last: int) -> bool:
    """Whether a genitive ends the name: "a dinner lady at St Dunstan's, insisted"."""
    at = last + 1
    if words.folded[at] not in words.names.possessives or last != first + 1:
        return False
    followed = at + 1 < words.size and words.spaced(at + 1)
    saint = words.folded[first] in words.names.honorifics and not words.shouted[first]
    return saint and words.folded[first] in words.names.place_starts and not followed


def _joined(words: Words, last: int, following: int) -> bool:
    """Whether two words stand together, an initial's stop between them apart."""
    if words.spaced(following) or words.gaps[following] == "-":
        return True
    if words.names.possessives and words.gaps[following] in PLURAL_GENITIVES:
        # "Staines Magistrates' Court"
        return words.capital(following) and ends_with_tail(words, following)
    if not words.gaps[following].startswith("."):
        return False
    start, end = words.spans[last]
    initial = end - start == 1 or words.folded[last] in words.names.honorifics
    return initial and words.gaps[following] in {".", ". ", ".\u00a0"} and words.capital(following)


def _stops(words: Words, at: int) -> bool:
    names = words.names
    word = words.folded[at]
    if word in names.always_capital:
        return True
    if word in names.calendar_words:
        # "Anthony May", « Chiang Mai »: a first name before, or months that are written small.
        return names.calendar_capitals and words.folded[at - 1] not in names.given_names
    return words.shouted[at] and word in names.function_words


def _takes_number(words: Words, first: int, at: int) -> bool:
    """« la fusée Falcon 9 », "a Boeing 737": an article before, nothing counted after."""
    names = words.names
    before = words.fold_at(first - 1)
    heads = names.work_heads | names.event_heads | names.articles | names.indefinite
    if len(words.folded[at]) >= len("1000") or at != first + 1:
        return False
    if before not in heads and words.folded[at - 1 : at + 1] not in words.numbered:
        return False
    counted = at + 1 < words.size and words.spaced(at + 1) and words.tags[at + 1] == "NOUN"
    return not counted


def _over_particles(words: Words, first: int, last: int) -> int | None:
    """The capitalised word after particles that belong to the name, or None."""
    names = words.names
    small = names.particles | names.of | names.conjunctions
    at = last + 1
    while at < words.size and at <= last + MAX_PARTICLES and words.folded[at] in small:
        if not words.spaced(at):
            return None
        at += 1
    if at == last + 1 or at >= words.size or not words.spaced(at):
        return None
    if not words.capital(at) or _stops(words, at):
        return None
    between = words.folded[last + 1 : at]
    if any(word in names.conjunctions for word in between):
        return at if between == ("&",) or _binds_and(words, first, last, at) else None
    if not any(word in names.of for word in between):
        return at if all(word not in names.articles for word in between) else None
    return at if _binds_complement(words, first, last, at) else None


def _binds_and(words: Words, first: int, last: int, after: int) -> bool:
    """Whether it is "the Disaster and Emergency Management Authority", or charges are joined."""
    if _has_charges(words, first, last, after):
        return True
    single = first == last == after - 2 and words.fold_at(first - 1) in words.names.articles
    plain = words.folded[first] not in words.names.given_names
    return single and plain and known_at(words, first) is None and ends_with_tail(words, after)


def _binds_complement(words: Words, first: int, last: int, complement: int) -> bool:
    """Whether « X de Y » is one name: an organisation's, an event's, or a noble one."""
    names = words.names
    heads = names.organisation_heads | names.event_heads | names.place_heads | names.place_starts
    if words.folded[first] in heads or words.folded[last] in heads:
        return True
    if names.of and words.folded[last] in names.organisation_tails:
        return known_at(words, complement) is not None
    if names.free_complements and _is_coined(words, first, last):
        return True
    given = words.folded[first] in names.given_names and last - first < 2  # noqa: PLR2004
    small = words.folded[last + 1] in names.particles
    return given and small and known_at(words, complement) is None


def _is_coined(words: Words, first: int, last: int) -> bool:
    """Whether it is "the Pride of Hull": a capital that only its complement makes a name."""
    names = words.names
    word = words.folded[first]
    if first != last or words.cases[first] != "capital" or words.initial[first]:
        return False
    if words.fold_at(first - 1) not in names.articles or words.shouted[first]:
        return False
    return not (
        word in names.given_names
        or word in names.demonyms
        or word in names.affiliations
        or (word,) in names.roles
        or words.gazetteer.starts(word)
    )


def _has_charges(words: Words, first: int, last: int, after: int) -> bool:
    """Whether it is a body whose charges « and » joins: no name, place or body stands behind it."""
    names = words.names
    heads = [at for at in range(first, last) if words.folded[at] in names.charged_heads]
    if not heads or words.folded[heads[-1] + 1] not in names.of or last - heads[-1] > MAX_CHARGE:
        return False
    if any(known_at(words, at) is not None for at in (heads[-1] + 2, after)):
        return False
    plain = not (
        words.folded[after] in names.given_names or words.folded[after] in names.honorifics
    )
    return plain and (words.folded[after],) not in names.roles and not ends_with_tail(words, after)
