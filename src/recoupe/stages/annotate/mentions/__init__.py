"""People, organisations, places and other names, with their titles and the words that stand in.

In this order: runs of capitals and lower-case bodies, cut into names; titles beside them; what they
name, by evidence shared over the page; titles that stand alone; pronouns that speak.
"""

import re
from collections.abc import Iterable, Sequence

from recoupe.languages.trades import TRADES
from recoupe.records import EntityKind, Mention
from recoupe.stages.annotate.mentions.attach import (
    attach_apposed,
    attach_titles,
    find_descriptions,
    outside_titles,
    weigh_complements,
)
from recoupe.stages.annotate.mentions.candidates import Candidate
from recoupe.stages.annotate.mentions.kinds import (
    MIN_EVIDENCE,
    free_people,
    kind_of,
    speaks,
    weigh,
    weigh_lists,
    weigh_neighbours,
)
from recoupe.stages.annotate.mentions.pronouns import find_pronouns
from recoupe.stages.annotate.mentions.runs import find_runs
from recoupe.stages.annotate.mentions.titles import find_titles, title_ends, title_words
from recoupe.stages.annotate.mentions.words import Words, words_of
from recoupe.stages.annotate.reading import Reading

__all__ = ["find_mentions"]

MIN_PERSON = 2.0
"""Evidence for a person from which a name at the start of a sentence needs no tag."""
LINKED_PLACE = re.compile(r"[A-ZÀ-Ý]\w+-(?:et|sur|sous|de|du|la|le|les|lès|en|on|upon)-[A-ZÀ-Ý]\w+")
"""« Lot-et-Garonne », "Stratford-upon-Avon": no common word is written so."""
MIN_SURNAME = 3.0
"""The same for a name that the gazetteer knows: "Statistics Canada" makes nobody of Canada."""
_SPACE = re.compile(r"\s+")


def find_mentions(reading: Reading) -> tuple[Mention, ...]:
    """Mentions in order, without overlap.

    Names leave out article and honorific (« Kremlin », « Martin »), fixed descriptions keep their
    article (« le président russe ») where it stands alone. A single name that a page elsewhere
    writes in full has the form `short`.
    """
    words = words_of(reading)
    if not words.size:
        return ()
    titles = find_titles(words)
    runs = find_runs(words, title_words(words, titles), title_ends(words, titles))
    candidates = outside_titles(titles, runs)
    alone = attach_titles(words, titles, candidates)
    if reading.tree is not None:
        alone = attach_apposed(words, alone, candidates, reading.tree)
    for candidate in candidates:
        weigh(words, candidate)
    weigh_complements(words, titles, candidates)
    weigh_lists(words, candidates)
    weigh_neighbours(words, candidates)
    free_people(words, candidates)
    candidates = _from_headings(words, candidates)
    _share(words, candidates)
    kept = [candidate for candidate in candidates if _is_name(words, candidate)]
    named = [_mention(words, candidate) for candidate in kept]
    described = [_mention(words, candidate) for candidate in find_descriptions(words, alone)]
    return _without_overlap((*named, *described, *find_pronouns(words)))


def _key(words: Words, candidate: Candidate) -> tuple[str, ...]:
    return words.folded[candidate.first : candidate.last + 1]


def _from_headings(words: Words, candidates: Sequence[Candidate]) -> list[Candidate]:
    """A heading that capitalises everything shows only names that the body knows."""
    named = [one for one in candidates if not one.shouted and one.known is None]
    body = {_key(words, one) for one in named}
    surnames = {_key(words, one)[-1:] for one in named if one.kind in {None, "person"}}
    longest = max((len(key) for key in body), default=0)
    found: list[Candidate] = []
    for candidate in candidates:
        if not candidate.shouted or candidate.known or _key(words, candidate) in body:
            found.append(candidate)
            continue
        at = candidate.first
        while at <= candidate.last:
            length = next(
                (
                    size
                    for size in range(min(longest, candidate.last - at + 1), 0, -1)
                    if (key := words.folded[at : at + size]) in body
                    or (size == 1 and key in surnames)
                ),
                0,
            )
            if length:
                found.append(
                    Candidate(
                        first=at, last=at + length - 1, rule="capitals in a heading", shouted=True
                    )
                )
            at += max(length, 1)
    return found


def _share(words: Words, candidates: Sequence[Candidate]) -> None:
    """Kinds told in one place hold over the page; a surname shares the full name's."""
    totals: dict[tuple[str, ...], dict[EntityKind, float]] = {}
    told: dict[tuple[str, ...], EntityKind] = {}
    sure: set[tuple[str, ...]] = set()
    for candidate in candidates:
        key = _key(words, candidate)
        if candidate.sure:
            sure.add(key)
        if candidate.kind is not None:
            told.setdefault(key, candidate.kind)
            continue
        total = totals.setdefault(key, {})
        for kind, weight in candidate.evidence.items():
            total[kind] = total.get(kind, 0.0) + weight
    firms = {key[0] for key, kind in told.items() if kind == "organisation" and _trades(key)}
    people, sure_people = _people(totals, told, MIN_EVIDENCE), _people(totals, told, MIN_SURNAME)
    _extend_to_articles(words, candidates, frozenset(totals))
    for candidate in candidates:
        key = _key(words, candidate)
        candidate.sure = candidate.sure or key in sure
        if candidate.form == "short":
            continue
        surnames = people if candidate.known is None else sure_people
        if len(key) == 1 and key[0] in surnames and _may_be_short(candidate):
            candidate.kind, candidate.form, candidate.known = "person", "short", None
            candidate.sure = True
        elif len(key) == 1 and key[0] in firms and _may_be_firm(candidate):
            candidate.kind, candidate.sure = "organisation", True
        elif candidate.kind is None:
            candidate.kind = told.get(key) or kind_of(totals.get(key, {}))


def _trades(key: tuple[str, ...]) -> bool:
    """Whether it is a name and what its firm trades in: "Thames Water"."""
    return len(key) == 2 and key[-1] in TRADES  # noqa: PLR2004  a word and its trade


def _extend_to_articles(
    words: Words, candidates: Sequence[Candidate], full: frozenset[tuple[str, ...]]
) -> None:
    """« Le Clézio » at the start of a sentence, where the page knows « Jean-Marie Le Clézio »."""
    endings = {key[-2:] for key in full if len(key) > 2}  # noqa: PLR2004  first, article, last
    for candidate in candidates:
        at = candidate.first - 1
        if len(candidate) > 1 or at < 0 or not words.spaced(candidate.first):
            continue
        if words.folded[at : at + 2] in endings and words.text[words.spans[at][0]].isupper():
            candidate.first = at
            candidate.kind, candidate.form, candidate.sure = "person", "short", True


def _people(
    totals: dict[tuple[str, ...], dict[EntityKind, float]],
    told: dict[tuple[str, ...], EntityKind],
    least: float,
) -> frozenset[str]:
    """First and last words of people's full names, of so much evidence."""
    found: set[str] = set()
    for key, evidence in totals.items():
        person = evidence.get("person", 0.0) >= least and kind_of(evidence) == "person"
        if len(key) > 1 and key not in told and person:
            found.update((key[0], key[-1]))
    return frozenset(found)


def _may_be_short(candidate: Candidate) -> bool:
    """« Washington » after « Denzel Washington » is the man, unless a place is meant."""
    if candidate.form != "name":
        return False
    return candidate.known is None or candidate.evidence.get("place", 0.0) == 0.0


def _may_be_firm(candidate: Candidate) -> bool:
    """« Thames said » after « Thames Water », not "in Pelham" after "Pelham Energy"."""
    return candidate.known is None and candidate.evidence.get("place", 0.0) < MIN_PERSON


def _is_name(words: Words, candidate: Candidate) -> bool:
    """Whether the capital is more than a sentence start or a heading."""
    single = len(candidate) == 1
    if candidate.shouted and not candidate.sure and candidate.kind != "person":
        return False
    if single and words.folded[candidate.first] in words.names.calendar_words:
        return candidate.form == "short"
    if single and candidate.form == "name" and _are_inhabitants(words, candidate):
        return False
    if single and candidate.kind != "person" and _is_common_head(words, candidate):
        return False
    return candidate.sure or _is_name_at_start(words, candidate, single=single)


def _are_inhabitants(words: Words, candidate: Candidate) -> bool:
    """Whether it is « les Bordelais »: people of a place, no name of one of them."""
    plural = words.fold_at(candidate.first - 1) in words.names.plural_determiners
    return plural and candidate.known is None and words.folded[candidate.first].endswith(("s", "x"))


def _is_common_head(words: Words, candidate: Candidate) -> bool:
    """Whether it is "the Summit", "the Journal" alone: a longer name lent it its capital."""
    if candidate.known is not None or candidate.rule != "capitals":
        return False
    word = words.folded[candidate.first]
    return word in words.names.organisation_tails or word in words.names.event_heads


def _is_name_at_start(words: Words, candidate: Candidate, *, single: bool) -> bool:
    person = candidate.evidence.get("person", 0.0) if candidate.kind == "person" else 0.0
    tags = words.tags[candidate.first : candidate.last + 1]
    names = words.names
    heads = (names.organisation_heads, names.work_heads, names.event_heads, names.place_heads)
    if single and any(words.folded[candidate.first] in table for table in heads):
        return False
    if single and candidate.kind != "person" and words.folded[candidate.first] in names.place_tails:
        # "Bridge collapse kills four": a common noun where a sentence starts
        return False
    if single and LINKED_PLACE.fullmatch(words.of(candidate.first, candidate.last)):
        return not candidate.shouted
    if tags[0] == "PROPN" and not candidate.shouted:
        return True
    if not single and candidate.kind in {"person", "organisation"}:
        return not any(tags) or "PROPN" in tags or person > MIN_PERSON
    return person >= MIN_PERSON


def _mention(words: Words, candidate: Candidate) -> Mention:
    span = words.span(candidate.first, candidate.last)
    return Mention(
        span=span,
        kind=candidate.kind or "other",
        form=candidate.form,
        name=candidate.name or _SPACE.sub(" ", span.of(words.text)),
        known=candidate.known,
        role=candidate.role,
        rule=f"{candidate.rule}, speaks" if speaks(words, candidate) else candidate.rule,
    )


def _without_overlap(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The first of two that overlap, the longer where both start together."""
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.span.start, -one.span.end)):
        if not found or mention.span.start >= found[-1].span.end:
            found.append(mention)
    return tuple(found)
