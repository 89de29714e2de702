"""Names of the gazetteer in a text, and whether a longer name holds them."""

from recoupe.stages.annotate.mentions.candidates import MAX_RUN, Candidate
from recoupe.stages.annotate.mentions.words import Words


def known_at(words: Words, at: int, limit: int | None = None) -> Candidate | None:
    """The longest name of the gazetteer that starts at a word and wears its capitals."""
    if not words.gazetteer.starts(words.folded[at]):
        return None
    for end, entry in words.gazetteer.match(words.folded, at):
        if limit is not None and end > limit:
            continue
        if not entry.fits(words.cases[at:end]):
            continue
        # "RFE/RL" is one; « AFP/Reuters » are two that no entry holds together.
        if any(not words.spaced(one) and words.gaps[one] != "/" for one in range(at + 1, end)):
            continue
        if words.shouted[at] and end == at + 1 and words.folded[at] in words.lower:
            continue
        if _is_plain(words, at, end):
            continue
        known = entry.known
        return Candidate(first=at, last=end - 1, rule="gazetteer", kind=known.kind, known=known.key)
    return None


def _is_plain(words: Words, at: int, end: int) -> bool:
    """Whether a single word starts a sentence with a word of the grammar: "Who", not "WHO"."""
    if end != at + 1 or not words.initial[at] or words.cases[at] == "shout":
        return False
    return words.folded[at] in words.names.function_words


def is_known_whole(words: Words, body: Candidate) -> bool:
    """Whether the gazetteer knows the whole of it, or more: « Conseil de sécurité de l'ONU »."""
    known = known_at(words, body.first)
    return known is not None and known.last >= body.last


def is_inside(words: Words, known: Candidate) -> bool:
    """Whether a known name is part of a longer one: « Paris Match », "Bank of Japan"."""
    after = known.last + 1
    if after >= words.size or not words.spaced(after) or words.shouted[after]:
        return False
    if words.folded[after].isdigit() and known.first == known.last:
        names = words.names
        return words.fold_at(known.first - 1) in names.articles | names.indefinite
    if not words.capital(after) or words.folded[after] in words.names.calendar_words:
        return False
    if ends_with_tail(words, after):
        return True
    if _starts_something(words, after):
        return False
    return known.known is not None and not known.known.startswith(("agency:", "org:"))


def _starts_something(words: Words, at: int) -> bool:
    """Whether a capitalised word starts a name or a title of its own."""
    names = words.names
    word = words.folded[at]
    if word in names.given_names or word in names.honorifics:
        return not ends_with_tail(words, at)
    if words.gazetteer.roles.longest(words.folded, at) or word in names.role_modifiers:
        return not ends_with_tail(words, at)
    return known_at(words, at) is not None or bool(
        words.gazetteer.demonyms.longest(words.folded, at)
    )


def ends_with_tail(words: Words, at: int) -> bool:
    """Whether the capitals from a word on end with « University », "Street", "Summit"."""
    last = at
    limit = min(at + MAX_RUN, words.size)
    while last + 1 < limit and words.spaced(last + 1) and words.capital(last + 1):
        last += 1
    names = words.names
    return words.folded[last] in names.organisation_tails | names.place_tails | names.event_heads
