"""Where it took place, without a name: « à la préfecture » here, « dans un hôtel » there.

Two such places are of one deed where both pages tell the deed once, and something beside it. A
place in which the other may lie, and one that the other page tells of as well, leave it open.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from recoupe.algorithms.folding import folded_words
from recoupe.languages.tables.venues import APART, GRAINS
from recoupe.records import Conflict, Evidence, Span, Statement
from recoupe.stages.compare.conflict_answers import shared_deeds
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import may_be_of_one_time, numbers_fit, tells_of_one
from recoupe.stages.compare.pairing import conflicts_by_key
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token
from recoupe.stages.compare.told_words import Clause, Telling, ToldWord

FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""
SEVERAL = 2
"""« L'accord a été signé »: two words of one deed."""
MAX_TOLD = 200
"""Statements with such a place; a story that has more tells of many deeds."""
OCCURS = frozenset({"occur"})
BEFORE_A_NOUN = frozenset({"DET", "ADJ", "PRON"})
LEAN_WORDS = 2
"""So many small words may stand between a preposition and its noun."""


class Venue(NamedTuple):
    """One place of one deed."""

    statement: Statement
    clause: Clause
    kind: str
    place: Evidence
    rest: frozenset[str]
    """Keys of the clause but for those of the place."""


def find_venue_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Two places of one deed that exclude each other: one conflict a pair of kinds."""
    told = [
        venue
        for one in scene.statements.values()
        if one.grade in FIRM and _may_be_placed(one, scene)
        for venue in _venues(one, scene, telling)
    ]
    return conflicts_by_key(
        (
            ((left.kind, right.kind), left.place, right.place)
            for pair in combinations(told[:MAX_TOLD], 2)
            for left, right in [sorted(pair, key=lambda one: (one.kind, one.place))]
            if _are_apart(left, right, scene) and _are_of_one_deed(left, right, scene, telling)
        ),
        "place",
        ", of one deed at one time; neither lies in the other, and no page tells of both",
        "place of one deed",
    )


def _may_be_placed(statement: Statement, scene: Scene) -> bool:
    return tells_of_one(statement, scene) and not _is_negated(statement, scene)


def _is_negated(statement: Statement, scene: Scene) -> bool:
    """Whether a word negates what is told; « sans résultat » does not."""
    language = scene.language(statement)
    marks = language.concepts.negations - language.disputing.without
    text = scene.articles[statement.evidence.page].text
    return any(folded_token(text, one) in marks for one in scene.tokens_in(statement))


def _venues(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Venue]:
    """The place of each clause that tells one, behind its verb."""
    for clause in telling.clauses(statement):
        found = list(_places_in(clause.words, statement, scene))
        if len(found) == 1 and clause.verbs:
            kind, words = found[0]
            keys = {one.key for one in words if one.key}
            span = Span(words[0].start, words[-1].end)
            inside = telling.names(statement, span)
            yield Venue(
                statement,
                clause,
                kind,
                scene.articles[statement.evidence.page].evidence(span),
                clause.keys - keys - inside - OCCURS,
            )


def _places_in(
    words: tuple[ToldWord, ...], statement: Statement, scene: Scene
) -> Iterator[tuple[str, tuple[ToldWord, ...]]]:
    """(kind, its words) of each place that a preposition brings up."""
    table = scene.language(statement).venues
    by_length = sorted(table.words, key=lambda one: (-len(one.split()), one))
    forms = [one.form for one in words]
    for at, word in enumerate(words):
        if word.tag != "ADP" or word.form not in table.before:
            continue
        for first in range(at + 1, min(at + 2 + LEAN_WORDS, len(words))):
            phrase = next((one for one in by_length if _stands_at(one, forms, first)), None)
            if phrase is not None:
                yield table.words[phrase], words[first : first + len(phrase.split())]
            if phrase is not None or words[first].tag not in BEFORE_A_NOUN:
                break


def _stands_at(phrase: str, forms: Sequence[str], at: int) -> bool:
    told = phrase.split()
    return list(forms[at : at + len(told)]) == told


def _are_apart(left: Venue, right: Venue, scene: Scene) -> bool:
    """Whether two places exclude each other, and neither page tells of the other's."""
    if left.kind == right.kind or left.place.page == right.place.page:
        return False
    grains = frozenset({GRAINS.get(left.kind, ""), GRAINS.get(right.kind, "")})
    return (
        grains in APART
        and not _tells(left.place.page, right.kind, scene)
        and not _tells(right.place.page, left.kind, scene)
    )


def _tells(page: str, kind: str, scene: Scene) -> bool:
    """Whether the text of a page has a word for a kind of place anywhere."""
    text = f" {' '.join(folded_words(scene.articles[page].text))} ".replace("'", " ")
    words = scene.languages[page].venues.words
    return any(f" {one} " in text for one, each in words.items() if each == kind)


def _are_of_one_deed(left: Venue, right: Venue, scene: Scene, telling: Telling) -> bool:
    """Whether both tell one deed, once on each page, and have something beside it in common.

    Another name or number, or another time, tells them apart.
    """
    deeds = shared_deeds(left.clause, right.clause)
    one, other = left.statement, right.statement
    if not telling.is_telling(deeds) or any(
        telling.count_on(each.evidence.page, deeds) > FEW_TIMES for each in (one, other)
    ):
        return False
    names = left.rest & left.clause.names, right.rest & right.clause.names
    if (
        (names[0] - names[1] and names[1] - names[0])
        or not numbers_fit(one, other, scene)
        or not may_be_of_one_time(one, other, scene)
    ):
        return False
    rest = left.rest - deeds, right.rest - deeds
    beside = rest[0] & rest[1]
    dated = bool(scene.times_of(one) and scene.times_of(other))
    both = deeds & left.clause.keys & right.clause.keys
    return dated or telling.is_telling(beside) or len(both) >= SEVERAL or not all(rest)
