"""Titles beside names, titles that stand for a name, pronouns of speakers."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recoupe.stages.annotate.mentions.candidates import Candidate
from recoupe.stages.annotate.mentions.titles import Title
from recoupe.stages.annotate.mentions.words import Words
from recoupe.stages.annotate.second import Tree

MAX_ROLE_LENGTH = 120
NAMEABLE = frozenset((None, "person"))
_SPACE = re.compile(r"\s+")


def attach_titles(
    words: Words, titles: Sequence[Title], candidates: Sequence[Candidate]
) -> list[Title]:
    """Gives names the titles beside them; returns the titles that stand alone."""
    firsts = [candidate.first for candidate in candidates]
    alone: list[Title] = []
    for at, title in enumerate(titles):
        following = titles[at + 1] if at + 1 < len(titles) else None
        index = bisect_left(firsts, title.last + 1)
        after = candidates[index] if index < len(candidates) else None
        if after is not None and _in_brackets(words, after) and index + 1 < len(candidates):
            after = candidates[index + 1]
        if after is not None and _stands_before(words, title, after):
            _give(words, title, after)
            continue
        if following is not None and _goes_on(words, title, following):
            # "Qatar's prime minister, Sheikh Mohammed", « le ministre, le général Daoud »
            index = bisect_left(firsts, following.last + 1)
            if index < len(candidates) and _stands_before(words, following, candidates[index]):
                _give(words, title, candidates[index])
                continue
        before = _named_before(words, title, candidates, firsts)
        if before is not None:
            _give(words, title, before)
            continue
        alone.append(title)
    return alone


def attach_apposed(
    words: Words, alone: Sequence[Title], candidates: Sequence[Candidate], tree: Tree
) -> list[Title]:
    """Gives names the titles that a parse apposes to them; returns the titles still alone."""
    beside: dict[int, list[int]] = {}
    for noun, apposed in tree.appositions():
        one, two = tree.tokens[noun].start, tree.tokens[apposed].start
        beside.setdefault(one, []).append(two)
        beside.setdefault(two, []).append(one)
    left: list[Title] = []
    for title in alone:
        heads = [
            place
            for at in range(title.noun, title.noun_end)
            for place in beside.get(words.spans[at][0], ())
        ]
        named = next((one for one in candidates if _holds(words, one, heads)), None)
        if named is None:
            left.append(title)
        else:
            _give(words, title, named)
    return left


def _holds(words: Words, candidate: Candidate, places: Sequence[int]) -> bool:
    """Whether a name that a person can have holds one of the places."""
    if candidate.kind not in NAMEABLE or candidate.known or candidate.form != "name":
        return False
    span = words.span(candidate.first, candidate.last)
    return any(span.start <= place < span.end for place in places)


def _goes_on(words: Words, title: Title, following: Title) -> bool:
    """Whether a second title follows the first, in apposition or right behind it."""
    start = following.first
    if start == title.last + 2 and words.folded[start - 1] in words.names.articles:
        return words.spaced(start) and words.comma(start - 1)
    return start == title.last + 1 and (words.spaced(start) or words.comma(start))


PLACE_ROLES: frozenset[str] = frozenset(
    ("mayor", "prefect", "subprefect", "governor", "resident", "deputy", "senator", "prosecutor")
)
"""Functions whose complement is a place: « maire de X »."""
BODY_ROLES: frozenset[str] = frozenset(
    (
        *("ceo", "director", "spokesperson", "founder", "chair", "analyst", "manager", "chief"),
        *("secretary_general", "researcher", "vice_president", "professor", "lawyer", "coach"),
        *("journalist", "candidate", "party_leader", "athlete"),
    )
)
"""Functions whose complement is an organisation: « porte-parole de X »."""


OF_MANY: frozenset[str] = frozenset(
    (
        *("official", "lawyer", "worker", "resident", "student", "victim", "suspect", "relative"),
        *("shopkeeper", "farmer"),
    )
)
"""Functions that a country has many of: "the US official" names nobody."""


def weigh_complements(
    words: Words, titles: Sequence[Title], candidates: Sequence[Candidate]
) -> None:
    """« maire de X » tells a place, « porte-parole de X » and "economist at X" an organisation."""
    firsts = [candidate.first for candidate in candidates]
    lasts = {candidate.last: candidate for candidate in candidates}
    for title in titles:
        leader = lasts.get(title.first - 1)
        if leader is not None and words.names.possessives and words.spaced(title.first):
            # "Aurexia chief executive", "Boston mayor": the name belongs to the title behind it.
            _weigh_complement(title, leader)
        at = title.complement
        if at is None and words.fold_at(title.last + 1) in words.names.workplaces:
            at = title.last + 2
        if at is None:
            continue
        index = bisect_left(firsts, at)
        if index >= len(candidates) or candidates[index].first != at:
            continue
        _weigh_complement(title, candidates[index])


def _weigh_complement(title: Title, candidate: Candidate) -> None:
    if candidate.kind is None and title.role.key in PLACE_ROLES:
        candidate.add("place", 2.5)
    elif candidate.kind is None and title.role.key in BODY_ROLES:
        candidate.add("organisation", 2.5)


def outside_titles(titles: Sequence[Title], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Candidates that are no part of a title: « Défense » in « ministre de la Défense » is none."""
    starts = [title.first for title in titles]
    found: list[Candidate] = []
    for candidate in candidates:
        index = bisect_left(starts, candidate.first + 1) - 1
        title = titles[index] if index >= 0 else None
        if title is not None and candidate.last <= title.last:
            named = title.complement is not None and candidate.first >= title.complement
            owner = candidate.known is not None and candidate.last < title.noun
            if not named and not (owner and candidate.form == "name"):
                continue
        found.append(candidate)
    return found


def _give(words: Words, title: Title, candidate: Candidate) -> None:
    text = _SPACE.sub(" ", words.of(title.first, title.last))[:MAX_ROLE_LENGTH]
    candidate.role = text if candidate.role is None else f"{candidate.role}; {text}"
    candidate.add("person", 4.0)
    candidate.sure = True


def _stands_before(words: Words, title: Title, candidate: Candidate) -> bool:
    """« le président russe Vladimir Poutine », « le porte-parole du Kremlin, Dmitri Peskov, »."""
    if candidate.kind not in NAMEABLE or candidate.known or candidate.form != "name":
        return False
    at = title.last + 1
    if at < candidate.first and words.gaps[at].strip() == "(" and words.cases[at] == "shout":
        # « le directeur de l'Agence spatiale européenne (ESA), Josef Aschbacher »
        at += 1
        comma = at < words.size and words.gaps[at].strip() in {"),", ") ,"}
        return comma and at == candidate.first
    comma = at < words.size and words.comma(at)
    while at < candidate.first:
        if words.folded[at] not in words.names.honorifics:
            return False
        at += 1
    if title.complement is not None and title.complement >= candidate.first:
        return False
    if not comma:
        following = title.last + 1
        abbreviated = words.gaps[following].startswith(".") and not words.initial[following]
        return words.spaced(following) or abbreviated
    return _definite(words, title) and not words.initial[candidate.first]


def _in_brackets(words: Words, candidate: Candidate) -> bool:
    """Whether it is the « ESA » of « l'Agence spatiale européenne (ESA), »."""
    after = candidate.last + 1
    return (
        words.gaps[candidate.first].strip() == "("
        and after < words.size
        and words.gaps[after].strip().startswith(")")
    )


def _definite(words: Words, title: Title) -> bool:
    before = words.fold_at(title.first - 1)
    names = words.names
    return (
        before in names.articles
        or before in names.contracted
        or words.folded[title.first] in names.demonyms
        or title.first < title.noun
        or before in names.possessives
    )


def _named_before(
    words: Words, title: Title, candidates: Sequence[Candidate], firsts: Sequence[int]
) -> Candidate | None:
    """« Hirokazu Matsuno, porte-parole du gouvernement », "John Bolton, a former adviser"."""
    start = title.first
    names = words.names
    while (
        start > 0
        and words.spaced(start)
        and (
            words.folded[start - 1] in names.articles
            or words.folded[start - 1] in names.indefinite
            or words.folded[start - 1] in names.role_modifiers
            or words.folded[start - 1] in names.former
        )
    ):
        start -= 1
    if start == 0 or not words.comma(start) or _acts(words, title, start):
        return None
    index = bisect_left(firsts, start) - 1
    if index < 0:
        return None
    candidate = candidates[index]
    if candidate.last != start - 1 or candidate.kind not in NAMEABLE or candidate.known:
        return None
    return candidate if candidate.form == "name" else None


def _acts(words: Words, title: Title, start: int) -> bool:
    """« Interrogé sur Paul Rey, le sélectionneur a été clair »: a verb follows at once."""
    after = title.last + 1
    if after >= words.size or not words.spaced(after) or words.tags[after] not in {"AUX", "VERB"}:
        return False
    articles = words.names.articles
    return any(words.folded[at] in articles for at in range(start, title.first))


def find_descriptions(words: Words, alone: Sequence[Title]) -> Iterator[Candidate]:
    """Titles with a definite article that name their holder without his name."""
    names = words.names
    for title in alone:
        if not (title.qualified or title.role.bare) or title.role.key in OF_MANY:
            continue
        before = words.fold_at(title.first - 1) if words.spaced(title.first) else ""
        if before in names.plural_determiners:
            continue
        article = before in names.articles
        if article or before in names.contracted or _is_owned(words, title):
            yield _description(words, title, article=article)


def _is_owned(words: Words, title: Title) -> bool:
    """Whether a country owns it: "Japan's prime minister" needs no article."""
    return any(word in words.names.possessives for word in words.folded[title.first : title.noun])


def _description(words: Words, title: Title, *, article: bool) -> Candidate:
    """Without the proper name inside, which is a mention of its own."""
    first = title.first - 1 if article else title.first
    last = title.last
    if title.complement is not None:
        last = title.complement - 1
        names = words.names
        small = names.of | names.contracted | names.articles
        while last >= title.noun_end and words.folded[last] in small:
            last -= 1
    inside = next(
        (
            at
            for at in range(title.first, title.noun)
            if words.folded[at] in words.names.possessives
        ),
        None,
    )
    if inside is not None:
        first = inside + 1
    whole = _SPACE.sub(" ", words.of(title.first, title.last))
    return Candidate(
        first=first,
        last=last,
        rule="title alone",
        kind="person",
        form="description",
        role=whole[:MAX_ROLE_LENGTH],
        name=whole[:MAX_ROLE_LENGTH],
    )
