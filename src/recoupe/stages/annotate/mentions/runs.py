"""Runs of capitalised words, cut into titles, known names and names."""

from collections.abc import Iterator, Set

from recoupe.records import EntityKind
from recoupe.stages.annotate.mentions.candidates import Candidate
from recoupe.stages.annotate.mentions.institutions import institution_at
from recoupe.stages.annotate.mentions.words import Words

MAX_PARTICLES = 3
"""« de la », "van der", "bin al": small words in a row inside a name."""
MAX_ACRONYM = 6
MAX_TITLE_WORDS = 7
OPENING = frozenset('«“"')
CLOSING = frozenset(("»", "”", '"'))


def find_runs(words: Words, taken: Set[int]) -> list[Candidate]:
    """Candidates in order, without overlap; none holds a word that is `taken` by a title."""
    found: list[Candidate] = []
    at = 0
    while at < len(words):
        body = institution_at(words, at)
        if body is not None and not _is_known(words, body):
            found.append(body)
            at = body.last + 1
            continue
        quoted = _quoted_title(words, at)
        if quoted is not None:
            found.append(quoted)
            at = quoted.last + 1
            continue
        known = known_at(words, at)
        if known is not None and not _is_inside(words, known):
            found.append(known)
            at = known.last + 1
            continue
        if at in taken or not _may_start(words, at):
            at += 1
            continue
        last = _run_end(words, at)
        last = min((one - 1 for one in range(at, last + 1) if one in taken), default=last)
        parts = list(_parts(words, at, last))
        if parts and parts[0].first == at:
            parts[0].first = _with_particles(words, at, found[-1].last + 1 if found else 0)
        found.extend(parts)
        at = last + 1
    return found


def _is_known(words: Words, body: Candidate) -> bool:
    """Whether the gazetteer knows the whole of it, or more: « Conseil de sécurité de l'ONU »."""
    known = known_at(words, body.first)
    return known is not None and known.last >= body.last


def _quoted_title(words: Words, at: int) -> Candidate | None:
    """« La Végétarienne », "Of Mice and Men": every longer word of a quotation wears a capital."""
    if not any(mark in OPENING for mark in words.gaps[at]) or not words.capital(at):
        return None
    last = at
    while last + 1 < len(words) and words.spaced(last + 1) and last - at < MAX_TITLE_WORDS:
        last += 1
    if last == at or last + 1 >= len(words) or words.gaps[last + 1].strip()[:1] not in CLOSING:
        return None
    long = [one for one in range(at, last + 1) if len(words.folded[one]) > len("the")]
    article = words.folded[at] in words.names.articles
    if not long or not article or not all(words.capital(one) for one in long):
        return None
    return Candidate(first=at, last=last, rule="quoted title", kind="work")


def known_at(words: Words, at: int, limit: int | None = None) -> Candidate | None:
    """The longest name of the gazetteer that starts at a word and wears its capitals."""
    for end, entry in words.gazetteer.match(words.folded, at):
        if limit is not None and end > limit:
            continue
        if not entry.fits(words.cases[at:end]):
            continue
        if any(not words.spaced(one) for one in range(at + 1, end)):
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


def _is_inside(words: Words, known: Candidate) -> bool:
    """Whether a known name is part of a longer one: « Paris Match », "Bank of Japan"."""
    after = known.last + 1
    if after >= len(words) or not words.spaced(after) or words.shouted[after]:
        return False
    if not words.capital(after) or words.folded[after] in words.names.calendar_words:
        return False
    if _ends_with_tail(words, after):
        return True
    if _starts_something(words, after):
        return False
    return known.known is not None and not known.known.startswith(("agency:", "org:"))


def _starts_something(words: Words, at: int) -> bool:
    """Whether a capitalised word starts a name or a title of its own."""
    names = words.names
    word = words.folded[at]
    if word in names.given_names or word in names.honorifics:
        return not _ends_with_tail(words, at)
    if words.gazetteer.roles.longest(words.folded, at) or word in names.role_modifiers:
        return not _ends_with_tail(words, at)
    return known_at(words, at) is not None or bool(
        words.gazetteer.demonyms.longest(words.folded, at)
    )


def _ends_with_tail(words: Words, at: int) -> bool:
    last = at
    while last + 1 < len(words) and words.spaced(last + 1) and words.capital(last + 1):
        last += 1
    names = words.names
    return words.folded[last] in names.organisation_tails | names.place_tails | names.event_heads


def _may_start(words: Words, at: int) -> bool:
    names = words.names
    word = words.folded[at]
    if not words.capital(at) or word in names.plural_honorifics:
        return False
    if word in names.calendar_words:
        return _may_be_surname(words, at)
    if word in names.always_capital:
        return False
    if word.rpartition("-")[2] in names.joined_to_names and "-" in word:
        return False
    start = words.spans[at][0]
    if not words.text[start].isalpha() and words.cases[at] != "shout":
        return False
    if word in names.function_words:
        return (
            words.cases[at] == "shout"
            and 1 < len(word) <= MAX_ACRONYM
            and not (words.initial[at] or words.shouted[at])
            or (
                not words.initial[at]
                and not words.shouted[at]
                and word in names.articles
                and at + 1 < len(words)
                and words.capital(at + 1)
                and words.spaced(at + 1)
            )
        )
    return True


def _may_be_surname(words: Words, at: int) -> bool:
    """ "May said": a month that speaks; kept only where the page knows somebody of that name."""
    if not words.names.calendar_capitals or at + 1 >= len(words) or not words.spaced(at + 1):
        return False
    after = words.folded[at + 1]
    return after in words.reporting or after in words.names.possessives


def _run_end(words: Words, first: int) -> int:
    """Last word of the run that starts at `first`."""
    last = first
    while last + 1 < len(words):
        following = last + 1
        if not _joined(words, last, following):
            break
        if _is_patron(words, first, last):
            last = following + 1
            continue
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
    return last


def _is_patron(words: Words, first: int, last: int) -> bool:
    """ "Queen's Medical Centre", "St Mary's Hospital": a genitive inside a name."""
    names = words.names
    at = last + 1
    if words.folded[at] not in names.possessives or at + 1 >= len(words):
        return False
    if not (words.spaced(at + 1) and words.capital(at + 1) and _ends_with_tail(words, at + 1)):
        return False
    head = (words.folded[first],)
    saint = words.folded[first] in names.honorifics or words.folded[first] in names.place_starts
    return saint or (first == last and head in names.roles)


def _joined(words: Words, last: int, following: int) -> bool:
    """Whether two words stand together, an initial's stop between them apart."""
    if words.spaced(following) or words.gaps[following] == "-":
        return True
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
        # "Anthony May", « Chiang Mai »: a first name before, or a language that writes months small.
        return names.calendar_capitals and words.folded[at - 1] not in names.given_names
    return words.shouted[at] and word in names.function_words


def _takes_number(words: Words, first: int, at: int) -> bool:
    """« la fusée Falcon 9 », "a Boeing 737": an article or a craft before, nothing counted after."""
    names = words.names
    before = words.fold_at(first - 1)
    heads = names.work_heads | names.event_heads | names.articles | names.indefinite
    if len(words.folded[at]) >= len("1000") or at != first + 1:
        return False
    if before not in heads and words.folded[at - 1 : at + 1] not in words.numbered:
        return False
    counted = at + 1 < len(words) and words.spaced(at + 1) and words.tags[at + 1] == "NOUN"
    return not counted


def _over_particles(words: Words, first: int, last: int) -> int | None:
    """The capitalised word after particles that belong to the name, or None."""
    names = words.names
    at = last + 1
    while (
        at < len(words)
        and at <= last + MAX_PARTICLES
        and (
            words.folded[at] in names.particles
            or words.folded[at] in names.of
            or words.folded[at] in names.conjunctions
        )
        and (words.spaced(at) or at == last + 1)
    ):
        at += 1
    if at == last + 1 or at >= len(words) or not words.spaced(at):
        return None
    if not words.capital(at) or _stops(words, at):
        return None
    between = [words.folded[one] for one in range(last + 1, at)]
    if between == ["&"]:
        return at
    if any(word in names.conjunctions for word in between):
        # "Disaster and Emergency Management Authority"
        single = first == last and words.fold_at(first - 1) in names.articles
        plain = words.folded[first] not in names.given_names and known_at(words, first) is None
        return at if single and plain and len(between) == 1 and _ends_with_tail(words, at) else None
    if not any(word in names.of for word in between):
        return at if all(word not in names.articles for word in between) else None
    return at if _binds_complement(words, first, last, at) else None


def _binds_complement(words: Words, first: int, last: int, complement: int) -> bool:
    """Whether « X de Y » is one name: an organisation's, an event's, or a noble one."""
    names = words.names
    heads = names.organisation_heads | names.event_heads | names.place_heads | names.place_starts
    if words.folded[first] in heads or words.folded[last] in heads:
        return True
    if names.of and words.folded[last] in names.organisation_tails:
        return known_at(words, complement) is not None
    given = words.folded[first] in names.given_names and last - first < 2  # noqa: PLR2004
    small = words.folded[last + 1] in names.particles
    return given and small and known_at(words, complement) is None


def _parts(words: Words, first: int, last: int) -> Iterator[Candidate]:
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
        yield from _parts(words, first, split - 1)
        yield from _parts(words, split, last)
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
    names = words.names
    at = first
    while at <= last:
        word = words.folded[at]
        if word in names.honorifics:
            at += 1
        elif word in names.function_words and words.initial[at] and at < last:
            at += 1
        elif word in names.organisation_cues and words.initial[at] and at < last:
            at += 1
        elif word in names.affiliations and not _ends_with_tail(words, at):
            at += 1
        elif hit := words.gazetteer.roles.longest(words.folded, at):
            if words.fold_at(hit[0]) in names.possessives and hit[0] <= last:
                return at
            if _ends_with_tail(words, at) and at + 1 <= last and not _is_title(words, hit[0], last):
                return at
            at = hit[0]
        elif (word in names.role_modifiers or word in names.former) and _leads_to_role(
            words, at + 1, last
        ):
            at += 1
        elif hit_demonym := words.gazetteer.demonyms.longest(words.folded, at):
            if known_at(words, at, last + 1) or (
                at < last and _ends_with_tail(words, at) and hit_demonym[0] <= last
            ):
                return at
            at = hit_demonym[0]
        elif (charge := words.gazetteer.portfolios.longest(words.folded, at)) and _leads_to_role(
            words, charge[0], last
        ):
            at = charge[0]
        else:
            return at
    return at


def _is_title(words: Words, at: int, last: int) -> bool:
    return at <= last and words.folded[at] in words.names.given_names


def _leads_to_role(words: Words, at: int, last: int) -> bool:
    """Whether a role word follows within two words: "Russian Defence Minister"."""
    return any(
        words.gazetteer.roles.longest(words.folded, one) is not None
        for one in range(at, min(at + 3, last + 1, len(words)))
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
    for at in range(first + 1, last + 1):
        if words.folded[at] in names.honorifics and words.cases[at] != "shout":
            return at
        role = words.gazetteer.roles.longest(words.folded, at)
        if role is not None and words.folded[at] not in names.given_names:
            return at
    return None


def _kind_by_shape(words: Words, first: int, last: int) -> tuple[EntityKind, str] | None:
    """The kind that a word of the name itself tells."""
    names = words.names
    head, tail = words.folded[first], words.folded[last]
    longer = last > first and words.capital(last)
    if longer and tail in names.organisation_tails and not _has_title(words, first, last):
        return "organisation", "head word"
    if longer and head in names.organisation_heads and head not in names.given_names:
        return "organisation", "head word"
    if longer and tail in names.place_tails and tail not in names.function_words:
        return "place", "head word"
    if longer and head in names.place_starts:
        return "place", "head word"
    if longer and (head in names.event_heads or tail in names.event_heads):
        return "event", "head word"
    return None


def _has_title(words: Words, first: int, last: int) -> bool:
    """Whether a title and a first name stand in the run: "Bank of England Governor Andrew Bailey"."""
    return any(
        words.gazetteer.roles.longest(words.folded, at) is not None
        and words.fold_at(at + 1) in words.names.given_names
        for at in range(first, last)
    )
