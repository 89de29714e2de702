"""What a name names: evidence from its words and its neighbours, shared within a page."""

import re
from collections.abc import Sequence
from itertools import pairwise

from recoupe.algorithms.folding import fold
from recoupe.languages.towns import town_names
from recoupe.records import EntityKind
from recoupe.stages.annotate.mentions.candidates import Candidate
from recoupe.stages.annotate.mentions.words import Words

QUOTES = frozenset(("«", "“", '"', "‘", "'", "„"))
CLOSING = frozenset(("»", "”", '"', "’", "'"))
MAX_ADJECTIVES = 2
USUAL_NAME = 3
"""Words; people have two or three."""
MAX_TO_HEAD = 4
"""« cosmodrome russe de la X »: words between a head and the name."""
MAX_TO_NOUN = 4
""""X, the Austrian lift giant": words of an apposition up to its noun."""
HEADED = 3.0
"""Evidence of a name that a common noun announces: « les localités de X »."""
PRESENTED = 5.5
"""Evidence of a first name and of something that only people do: "Lucy Beach said"."""
MIN_EVIDENCE = 1.0
"""Below it, what the name names is not told."""
ACRONYM = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý0-9&-]{1,6}[a-z+]?")
HYPHENED_ACRONYM = re.compile(r"[A-ZÀ-Ý]{2,6}-[A-ZÀ-Ý][^\W\d_]+")
SAINTLY = re.compile(
    r"(?:.*-)?saint[es]?-|.*-(?:sur|sous|les|lez|en|et|la|le|aux|de|du|on|upon|by)-|.*ville$",
    re.IGNORECASE,
)
CAMEL = re.compile(r"[A-Z][a-z]+[A-Z]")
AGE = re.compile(r"^,? ?\(?(\d{1,3})(?:[\s  -]|\b)")
ORDER: tuple[EntityKind, ...] = ("person", "organisation", "place", "event", "work", "other")


def weigh(words: Words, candidate: Candidate) -> None:
    """Adds the evidence of one occurrence."""
    _by_own_words(words, candidate)
    _by_words_before(words, candidate)
    _by_words_after(words, candidate)


def weigh_lists(words: Words, candidates: Sequence[Candidate]) -> None:
    """« MM. Kim et Poutine »: every name of the list is a person's."""
    names = words.names
    listed: Candidate | None = None
    for candidate in candidates:
        start = candidate.first
        if words.fold_at(start - 1) in names.plural_honorifics:
            listed = candidate
            continue
        if listed is None:
            continue
        between = words.folded[listed.last + 1 : start]
        if all(word in names.conjunctions for word in between) and len(between) < 2:  # noqa: PLR2004
            candidate.add("person", 5.0)
            listed = candidate
        else:
            listed = None


def weigh_neighbours(words: Words, candidates: Sequence[Candidate]) -> None:
    """« Anvers et Zeebruges »: what stands beside a known place is one; an acronym is its body."""
    listed: list[Candidate] = []
    for left, right in pairwise(candidates):
        between = words.folded[left.last + 1 : right.first]
        joined = len(between) <= 1 and all(word in words.names.conjunctions for word in between)
        if joined and between:
            # « à Pokrovsk, Kourakhové et Koupiansk »: only « et » tells a list from an inset.
            for one in (*listed, left):
                _lend_place(one, right)
                _lend_place(right, one)
            for one, two in pairwise((*listed, left)):
                _lend_place(one, two)
        listed = [*listed, left] if not between and words.comma(right.first) else []
        if between or words.comma(right.first):
            continue
        if not between and words.gaps[right.first].strip() == "(" and len(right) == 1:
            closes = right.last + 1 >= words.size or words.gaps[right.last + 1].lstrip()[:1] == ")"
            if closes and left.kind == "organisation" and right.kind is None:
                right.add("organisation", 3.0)


def _lend_place(giver: Candidate, taker: Candidate) -> None:
    known = giver.kind == "place" and giver.known is not None
    if known or (giver.kind is None and giver.evidence.get("place", 0.0) >= HEADED):
        taker.add("place", 1.5)


def _by_own_words(words: Words, candidate: Candidate) -> None:
    names = words.names
    folded = words.folded[candidate.first : candidate.last + 1]
    given = folded[0] in names.given_names
    numbered = any(word.isdigit() for word in folded[1:])
    if len(candidate) == 1:
        _by_single_word(words, candidate, given=given)
    else:
        _by_several_words(words, candidate, given=given, numbered=numbered)
    if SAINTLY.match(folded[-1]) and not given:
        candidate.add("place", 2.0)
    if (
        len(candidate) > 1
        and folded[0] in words.names.ship_prefixes
        and words.cases[candidate.first] == "shout"
    ):
        candidate.add("work", 6.0)
    if CAMEL.search(words.of(candidate.first, candidate.last)) and not given:
        candidate.add("organisation", 1.0)
    if "&" in folded:
        candidate.add("organisation", 3.0)
    if not given and candidate.known is None:
        _by_town(words, candidate)
    if numbered:
        candidate.add("work", 1.0)


def _by_town(words: Words, candidate: Candidate) -> None:
    """A town of the world; a single name is a surname as often."""
    name = fold(words.of(candidate.first, candidate.last))
    if name in town_names():
        candidate.add("place", 1.2 if len(candidate) == 1 else 2.5)


def _by_single_word(words: Words, candidate: Candidate, *, given: bool) -> None:
    text = words.of(candidate.first, candidate.last)
    first = words.folded[candidate.first].partition("-")[0]
    if given or (first in words.names.given_names and "-" in text):
        # « Yann-Vari »
        candidate.add("person", 1.2)
    if words.fold_at(candidate.first - 1) in words.names.of_people:
        candidate.add("person", 1.5)
    if ACRONYM.fullmatch(text):
        candidate.add("organisation", 2.0)
    elif HYPHENED_ACRONYM.fullmatch(text):
        candidate.add("organisation", 1.2)


def _by_several_words(words: Words, candidate: Candidate, *, given: bool, numbered: bool) -> None:
    folded = words.folded[candidate.first : candidate.last + 1]
    if folded[0] in words.names.articles:
        candidate.add("person", -3.0)
        candidate.add("place", 1.0)
    if ACRONYM.fullmatch(words.of(candidate.first, candidate.first)) and not given:
        candidate.add("organisation", 2.0)
    if given:
        candidate.add("person", 3.0)
    if len(folded[0]) == 1 and folded[1] != "&":
        candidate.add("person", 2.5)
    if len(folded) <= USUAL_NAME and not numbered:
        candidate.add("person", 1.0)
    if not given and _ends_with_country(words, candidate):
        candidate.add("organisation", 2.5)
    if any(word in words.names.particles for word in folded[1:-1]):
        candidate.add("person", 1.0)


def _ends_with_country(words: Words, candidate: Candidate) -> bool:
    """Whether it is "Statistics Canada", « Santé publique France »: a body of a country."""
    for end, entry in words.gazetteer.match(words.folded, candidate.last):
        if end == candidate.last + 1 and entry.known.key.startswith("country:"):
            return True
    return False


def _by_words_before(words: Words, candidate: Candidate) -> None:
    names = words.names
    at = candidate.first - 1
    if at < 0:
        return
    if _is_presented(words, candidate):
        candidate.add("person", 4.0)
    gap = words.gaps[candidate.first].strip()
    if gap in QUOTES and words.folded[at] in names.work_heads:
        candidate.add("work", 5.0)
    if gap in QUOTES and len(candidate) > 1 and _is_quoted_whole(words, candidate):
        # « Just Coup It »: what a quotation holds whole is hardly somebody's name.
        candidate.add("person", -2.0)
        candidate.add("work", 1.0)
    if not words.spaced(candidate.first) and gap != ".":
        return
    before = words.folded[at]
    if before in names.honorifics or before in names.plural_honorifics:
        candidate.add("person", 5.0)
        return
    if words.cases[at] == "small":
        _by_head(words, candidate, _head_before(words, at))
    elif words.initial[at] and not words.shouted[at]:
        # "Regulator Ofwat said": the capital of a sentence, and no part of the name
        _by_head(words, candidate, at)
    _by_preposition(words, candidate, at)
    _by_route(words, candidate, at)
    _by_article(words, candidate, at)
    _by_place_head(words, candidate, at)


def _is_presented(words: Words, candidate: Candidate) -> bool:
    """« Elle, c'est Maud. », not « Lui, c'est Marseille qu'il préfère »: the clause ends there."""
    after = candidate.last + 1
    if after < words.size and words.spaced(after) and words.cases[after] == "small":
        return False
    return any(
        tuple(words.folded[max(0, candidate.first - len(one)) : candidate.first]) == one
        for one in words.names.presenters
    )


def _head_before(words: Words, at: int) -> int:
    """Index of the noun that announces a name, over an adjective: « le lanceur russe *Soyouz* »."""
    head = at
    while head > 0 and words.spaced(head) and words.cases[head] == "small":
        adjective = words.tags[head] == "ADJ" or words.folded[head] in words.names.demonyms
        if not adjective or at - head == MAX_ADJECTIVES:
            break
        head -= 1
    return head if words.tags[head] in {"NOUN", ""} else at


def _is_quoted_whole(words: Words, candidate: Candidate) -> bool:
    end = words.spans[candidate.last][1]
    return words.text[end : end + 2].strip()[:1] in CLOSING


def _by_preposition(words: Words, candidate: Candidate, at: int) -> None:
    """« en X », « chez X » after a function, « a déclaré X »."""
    names = words.names
    before = words.folded[at]
    if before in names.workplaces and _works(words, at - 1):
        candidate.add("organisation", 3.0)
    if before in words.reporting and words.cases[at] == "small":
        candidate.add("person", 1.5)
        candidate.add("organisation", 1.0)
    if before in names.place_prepositions:
        candidate.add("place", 2.5)
    elif before in names.toward:
        candidate.add("place", 1.2)


def _by_route(words: Words, candidate: Candidate, at: int) -> None:
    """What a way leads to: "Ferries from Hull to Rotterdam"."""
    names = words.names
    if at < 2 or words.folded[at] not in names.route_ends or not words.capital(at - 1):  # noqa: PLR2004
        return
    start = at - 1
    while start > 0 and words.capital(start) and words.spaced(start):
        start -= 1
    if words.folded[start] in names.toward:
        candidate.add("place", 1.5)


def _by_article(words: Words, candidate: Candidate, at: int) -> None:
    """Nobody is called « le Martin »; « la Fnaut » and "the Fifth Circuit" are bodies."""
    names = words.names
    if words.folded[at] in names.articles and not words.shouted[at]:
        candidate.add("person", -3.0)
        candidate.add("organisation", 1.0)
        if any(word.isdigit() for word in words.folded[candidate.first : candidate.last + 1]):
            candidate.add("work", 1.0)
    elif words.folded[at] in names.indefinite:
        candidate.add("person", -1.0)
        after = candidate.last + 1
        if not _describes(words, after):
            candidate.add("work", 1.0)
        elif words.folded[after] in names.mouthpieces:
            candidate.add("organisation", 1.5)


def _describes(words: Words, after: int) -> bool:
    """Whether a name before a noun only describes it: "a Tesco spokesman", "a Whitehall source"."""
    if not words.names.name_first or after >= words.size or not words.spaced(after):
        return False
    return words.tags[after] == "NOUN" and words.cases[after] == "small"


def _by_place_head(words: Words, candidate: Candidate, at: int) -> None:
    """« le cosmodrome russe de X », "outskirts of X"."""
    names = words.names
    small = names.of | names.articles | names.contracted
    for step in range(at, max(at - MAX_TO_HEAD, 0), -1):
        demonym = words.folded[step] in names.demonyms and words.cases[step] == "small"
        if words.folded[step] not in small and not demonym:
            return
        head = words.folded[step - 1]
        if head.endswith("s") and head not in names.place_heads:
            head = head[:-1]
        if head in names.place_heads and words.cases[step - 1] == "small":
            candidate.add("place", 3.5)
            return


def _works(words: Words, at: int) -> bool:
    """Whether a function stands there: "analysts at X", « économiste chez X »."""
    word = words.fold_at(at)
    roles = words.names.roles
    return (word,) in roles or (word.endswith("s") and (word[:-1],) in roles)


def _by_head(words: Words, candidate: Candidate, at: int) -> None:
    """« la société X », « le lanceur X », « le lac X »."""
    names = words.names
    before = words.folded[at]
    if before in names.work_heads:
        candidate.add("work", 5.0)
    elif before in names.owned_heads:
        candidate.add("organisation", 3.0)
    elif before in names.place_heads:
        candidate.add("place", 3.5)
    elif before in names.organisation_cues or before in names.organisation_heads:
        candidate.add("organisation", 3.5)
    elif before in names.event_heads:
        candidate.add("event", 2.0)


def _by_words_after(words: Words, candidate: Candidate) -> None:
    names = words.names
    start = words.spans[candidate.last][1]
    age = AGE.match(words.text[start : start + 8])
    if age and _is_age(words, candidate.last + 1, comma=age.group().startswith(",")):
        candidate.add("person", 4.0)
    at = candidate.last + 1
    if at >= words.size:
        return
    if words.spaced(at) and _says(words, at):
        candidate.add("person", 1.5)
        candidate.add("organisation", 1.0)
    if words.spaced(at) and words.folded[at] in names.led_by_people and len(candidate) == 1:
        candidate.add("person", 5.0)
    if words.gaps[at].strip() in {",", "("} and words.capital(at):
        entry = words.gazetteer.longest(words.folded, at)
        if entry is not None and entry[1].known.kind == "place" and len(candidate) < 3:  # noqa: PLR2004
            candidate.add("place", 1.5)
    if words.folded[at] in names.possessives:
        candidate.add("person", 0.3)
    _by_apposition(words, candidate, at)


def _by_apposition(words: Words, candidate: Candidate, at: int) -> None:
    """« Gudauri, une station de ski », "Pasha Finance, the Cyprus-based owner": what it is."""
    names = words.names
    if words.comma(at) and words.folded[at] in names.human_relatives:
        candidate.add("person", 1.5)
        return
    if not words.comma(at) or not (
        words.folded[at] in names.articles or words.folded[at] in names.indefinite
    ):
        return
    for step in range(at + 1, min(at + 1 + MAX_TO_NOUN, words.size)):
        if not words.spaced(step):
            return
        word = words.folded[step]
        if words.tags[step] not in {"NOUN", ""} or words.capital(step):
            continue
        if word in names.organisation_cues or word in names.organisation_heads:
            candidate.add("organisation", 3.0)
        elif word in names.work_heads:
            candidate.add("work", 3.0)
        elif word in names.place_heads:
            candidate.add("place", 3.0)
        if words.tags[step] == "NOUN" and not _goes_on(words, step):
            return


def _goes_on(words: Words, at: int) -> bool:
    """Whether another noun follows in the same compound: "a state mining company"."""
    after = at + 1
    return after < words.size and words.spaced(after) and words.tags[after] in {"NOUN", "PROPN"}


def _is_age(words: Words, at: int, *, comma: bool) -> bool:
    """« Poutine, 70 ans », "Kim, 39,": a number a person's age can be."""
    if at >= words.size or not words.folded[at].isdigit():
        return False
    if words.fold_at(at + 1) in words.names.years_old:
        return True
    after = words.text[words.spans[at][1] : words.spans[at][1] + 1]
    return comma and after == "," and len(words.folded[at]) == 2  # noqa: PLR2004  two digits


def _says(words: Words, at: int) -> bool:
    names = words.names
    if words.folded[at] in names.auxiliaries:
        return words.fold_at(at + 1) in words.reporting or words.fold_at(at + 2) in words.reporting
    return words.folded[at] in words.reporting


def free_people(words: Words, candidates: Sequence[Candidate]) -> None:
    """Leaves the kind open of who bears a word of places: "Lucy Beach said", "Jack Hill, 34,".

    "Victoria Park" stays a park where nothing that only people do, have or are stands beside it.
    """
    names = words.names
    for candidate in candidates:
        if candidate.kind not in {"place", "organisation"} or len(candidate) != USUAL_NAME - 1:
            continue
        if words.folded[candidate.last] not in names.surname_tails:
            continue
        given = words.folded[candidate.first] in names.given_names
        told = candidate.evidence.get("person", 0.0) >= PRESENTED or candidate.role is not None
        if given and told and not candidate.evidence.get("place", 0.0):
            candidate.kind = None


def speaks(words: Words, candidate: Candidate) -> bool:
    """Whether a capital stands for its government: « Moscou a démenti », never « à Moscou »."""
    names = words.names
    at = candidate.last + 1
    before = words.fold_at(candidate.first - 1)
    if not (candidate.known or "").startswith("capital:") or at >= words.size:
        return False
    if words.spaced(candidate.first) and before in (
        names.prepositions | names.place_prepositions | names.toward
    ):
        return False
    if not words.spaced(at):
        return False
    if words.folded[at] in names.auxiliaries:
        return any(
            words.fold_at(at + step) in names.acting or words.fold_at(at + step) in words.reporting
            for step in (1, 2)
        )
    return words.folded[at] in words.reporting or words.folded[at] in names.acting


def kind_of(evidence: dict[EntityKind, float]) -> EntityKind | None:
    """The kind with most evidence; None where there is too little, or where two weigh the same."""
    ranked = sorted(
        ((weight, -ORDER.index(kind), kind) for kind, weight in evidence.items()), reverse=True
    )
    if not ranked or ranked[0][0] < MIN_EVIDENCE:
        return None
    return ranked[0][2]
