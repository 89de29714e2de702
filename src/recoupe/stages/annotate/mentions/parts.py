"""The names inside a run of capitals, without the titles that stand before them."""

from collections.abc import Iterator

from recoupe.records import EntityKind
from recoupe.stages.annotate.mentions.candidates import Candidate
from recoupe.stages.annotate.mentions.known import ends_with_tail, known_at
from recoupe.stages.annotate.mentions.titles import is_body_tail, is_surname
from recoupe.stages.annotate.mentions.words import Words

FULL_NAME = 2
"""Words of a first name and a surname."""
MIN_LETTERS = 2
MAX_LETTERS = 6
"""Letters of an acronym."""


def parts_of(words: Words, first: int, last: int) -> Iterator[Candidate]:
    """The names inside a run, without titles and other words that only stand before them."""
    first = _skip_front(words, first, last)
    if first > last:
        return
    whole = known_at(words, first, last + 1)
    if whole is not None and whole.last == last:
        yield whole
        return
    kind = _kind_by_shape(words, first, last)
    split = None if kind else _split(words, first, last)
    if split is not None:
        yield from parts_of(words, first, split - 1)
        yield from parts_of(words, split, last)
        return
    trusted = not words.initial[first] or (last > first and words.folded[first] not in words.lower)
    yield Candidate(
        first=first,
        last=last,
        rule=f"capitals, {kind[1]}" if kind else "capitals",
        kind=kind[0] if kind else None,
        sure=trusted and not words.shouted[first],
        shouted=words.shouted[first],
    )


def _skip_front(words: Words, first: int, last: int) -> int:
    """Cuts honorifics, capitalised titles and demonyms before a name."""
    at = first
    while at <= last:
        after = _after_plain_word(words, at, last)
        if after is None:
            after = _after_title_word(words, at, last)
        if after is None:
            return at
        at = after
    return at


def _after_plain_word(words: Words, at: int, last: int) -> int | None:
    """Index after an honorific, a word of the grammar, an affiliation; None where it is none."""
    names = words.names
    word = words.folded[at]
    before_more = words.initial[at] and at < last
    skipped = (
        (word in names.honorifics and (word not in names.place_starts or at == last))
        or (before_more and (word in names.function_words or word in names.organisation_cues))
        or (word in names.affiliations and not ends_with_tail(words, at))
    )
    return at + 1 if skipped else None


def _after_title_word(words: Words, at: int, last: int) -> int | None:
    """Index after a function, its modifier, a demonym or a portfolio; None where it is none."""
    names, gazetteer = words.names, words.gazetteer
    word = words.folded[at]
    if at == last and words.is_alone_surname(at):
        # "Lee Baker said … Baker added": no baker.
        return None
    if role := gazetteer.roles.longest(words.folded, at):
        patron = words.fold_at(role[0]) in names.possessives and role[0] <= last
        part = at < last and ends_with_tail(words, at) and not _is_title(words, role[0], last)
        return None if patron or part else role[0]
    if word in names.role_modifiers or word in names.former:
        return at + 1 if _leads_to_role(words, at + 1, last) else None
    if demonym := gazetteer.demonyms.longest(words.folded, at):
        part = at < last and ends_with_tail(words, at) and demonym[0] <= last
        return None if part or known_at(words, at, last + 1) else demonym[0]
    charge = gazetteer.portfolios.longest(words.folded, at)
    if charge is not None and _leads_to_role(words, charge[0], last):
        return charge[0]
    return None


def _is_title(words: Words, at: int, last: int) -> bool:
    return at <= last and words.folded[at] in words.names.given_names


def _leads_to_role(words: Words, at: int, last: int) -> bool:
    """Whether a role word follows within two words: "Russian Defence Minister"."""
    return any(
        words.gazetteer.roles.longest(words.folded, one) is not None
        for one in range(at, min(at + 3, last + 1, words.size))
    )


def _split(words: Words, first: int, last: int) -> int | None:
    """Where a second name or a title starts inside a run: « Kremlin | Dmitri Peskov »."""
    names = words.names
    lead = known_at(words, first, last + 1)
    if lead is not None and lead.last < last:
        after = lead.last + 1
        if words.folded[after] in names.given_names or words.folded[after] in names.honorifics:
            return after
        if lead.known and lead.known.startswith(("agency:", "org:")):
            return after
    if _is_credit(words, first, last):
        return first + 1
    for at in range(first + 1, last + 1):
        if words.folded[at] in names.honorifics and words.cases[at] != "shout":
            return at
        role = words.gazetteer.roles.longest(words.folded, at)
        if role is None or words.folded[at] in names.given_names:
            continue
        if is_surname(words, at, role[0]) or is_body_tail(words, at):
            continue
        # "The Santa Fe Reporter" is a paper.
        if role[0] <= last or words.folded[first] not in names.articles:
            return at
    return None


def _is_credit(words: Words, first: int, last: int) -> bool:
    """« ABV Josiane Le Guern »: an agency or a paper in capitals beside its reporter's full name.

    Not behind an article (« le CHU Robert Debré »), nor where bodies and ships are named so.
    """
    names = words.names
    if last < first + FULL_NAME or words.cases[first] != "shout":
        return False
    before = words.fold_at(first - 1) if first and words.spaced(first) else ""
    return (
        MIN_LETTERS <= len(words.folded[first]) <= MAX_LETTERS
        and not words.shouted[first]
        and words.folded[first] not in names.named_after
        and words.cases[first + 1] == "capital"
        and words.folded[first + 1] in names.given_names
        and before not in names.articles | names.contractions
    )


def _kind_by_shape(words: Words, first: int, last: int) -> tuple[EntityKind, str] | None:
    """The kind that a word of the name itself tells, and what told it."""
    if last == first or not words.capital(last):
        return None
    names = words.names
    head, tail = words.folded[first], words.folded[last]
    body = tail in names.organisation_tails and not _has_title(words, first, last)
    if body or (head in names.organisation_heads and head not in names.given_names):
        return "organisation", "head word"
    if words.folded[last - 1 : last + 1] in names.serving_tails:
        return "organisation", "head word"
    ends = tail in names.place_tails and tail not in names.function_words
    if ends or head in names.place_starts:
        return "place", "head word"
    if head in names.event_heads or tail in names.event_heads:
        return "event", "head word"
    return None


def _has_title(words: Words, first: int, last: int) -> bool:
    """Whether a title and a first name stand in it: "Bank of England Governor Andrew Bailey"."""
    return any(
        words.gazetteer.roles.longest(words.folded, at) is not None
        and words.fold_at(at + 1) in words.names.given_names
        for at in range(first, last)
    )
