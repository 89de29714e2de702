"""Terms that exclude each other, told of one thing in other words: open here, closed there.

The statements need not line up: one clause of each must tell the terms of the same thing, at a time
that may be one. A state that can turn in between is no conflict where the later page may be later
than the turn.
"""

from collections import defaultdict
from itertools import dropwhile, product, takewhile

from recoupe.algorithms.folding import folded_words
from recoupe.languages.contraries import contrary_keys
from recoupe.languages.tables.concepts import CONVERSES, GENERAL, OPPOSITES, pairs_of
from recoupe.languages.tables.kindred import CONTRARIES, ENDED_BY, LASTING, OF_PEOPLE, kin_of
from recoupe.records import AnchoredTimex, Conflict, Statement
from recoupe.stages.compare.conflict_polarity import opposed_by
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.drift_possible import is_unsure
from recoupe.stages.compare.guards import (
    has_turned,
    is_told_plainly,
    may_be_of_one_time,
    numbers_fit,
    was_so_before,
)
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_apart import are_told_apart
from recoupe.stages.compare.told_words import RELATIVES, Clause, Telling, ToldWord, hold_enough

TOLD = FIRM | {"expected"}
TERMS = frozenset((OPPOSITES | CONTRARIES) - CONVERSES)
"""Those of every language; a language has more of its own (`contrary_keys`)."""
TELLING_APART = pairs_of(
    "north/south east/west north/east north/west south/east south/west first/last"
)
APART = frozenset().union(*TELLING_APART)
STAYS = "still"
COMPASS = frozenset({"north", "south", "east", "west"})
NOMINAL = frozenset({"NOUN", "PROPN"})
MAX_TOLD = 100
"""Statements of one term that are compared; a story that tells more tells of many deeds."""
MIN_HELD = 0.5
"""Share of the shorter clause, by weight, that the other holds but for the terms …"""
MIN_SHARE = 0.3
"""… and of the longer one."""
WHY = (
    "the two exclude each other; both are told of one thing at one time, and no word says that it "
    "has changed"
)
FEW_TIMES = 3
"""A page that tells such a thing in more statements tells of several."""
SAME_MINUTES = 36 * 60
"""Pages so near in time tell of one state, where no word says that it has turned."""


def find_contraries(scene: Scene, telling: Telling) -> list[Conflict]:
    """Contrary terms of one thing, in statements of two pages: one conflict a pair of terms."""
    by_term: dict[str, list[Statement]] = defaultdict(list)
    languages = {one.tag: one for one in scene.languages.values()}
    terms = TERMS.union(*(contrary_keys(one) for one in languages.values()))
    wanted = frozenset().union(*terms)
    for one in scene.statements.values():
        if _may_be_opposed(one, scene):
            for key in sorted(scene.plain_keys(one) & wanted):
                by_term[key].append(one)
    found: dict[tuple[str, str], list[tuple[Statement, Statement]]] = defaultdict(list)
    for first, second in sorted(tuple(sorted(pair)) for pair in terms):
        for left, right in product(by_term[first][:MAX_TOLD], by_term[second][:MAX_TOLD]):
            if _are_opposed(left, right, (first, second), scene, telling):
                found[first, second].append((left, right))
    conflicts = opposed_by(found, scene, WHY, "contrary terms")
    return [_placed(one, terms) for one, terms in zip(conflicts, sorted(found), strict=True)]


def _placed(conflict: Conflict, terms: tuple[str, str]) -> Conflict:
    """North or south of a place: where it happened, and not whether."""
    if not COMPASS.issuperset(terms):
        return conflict
    return conflict_of("place", conflict.left, conflict.right, conflict.why, conflict.rule)


def _may_be_opposed(statement: Statement, scene: Scene) -> bool:
    return (
        (statement.grade in TOLD or is_unsure(statement, scene))
        and not scene.has_negation(statement)
        and not scene.is_distinct(statement)
        and is_told_plainly(statement, scene)
    )


def _are_opposed(
    left: Statement, right: Statement, terms: tuple[str, str], scene: Scene, telling: Telling
) -> bool:
    if left.evidence.page == right.evidence.page or not numbers_fit(left, right, scene):
        return False
    # « Restera à son poste » is told as a plan, and excludes that he has been dismissed.
    if (left.grade == "expected") != (right.grade == "expected") and STAYS not in terms:
        return False
    if scene.tells_another(left) != scene.tells_another(right) or _has_ended(
        left, right, terms, scene
    ):
        return False
    if any(
        telling.count_on(one.evidence.page, {term}) > FEW_TIMES
        for one, term in zip((left, right), terms, strict=True)
    ):
        return False
    if (
        are_told_apart(left, right, scene, terms=terms)
        or _are_placed_apart(left, right, terms, scene)
        or not _is_of_one_time(left, right, scene, lasting=frozenset(terms) in LASTING)
    ):
        return False
    return any(
        _tell_of_one(mine, yours, terms, telling)
        and not (frozenset(terms) in OF_PEOPLE and _are_others(mine, yours, terms, scene))
        for mine in telling.clauses(left)
        for yours in telling.clauses(right)
    )


def _are_two_of_a_row(mine: Clause, yours: Clause, terms: tuple[str, str]) -> bool:
    """« La grille nord était ouverte », « la grille sud était fermée »: two, set apart by terms."""
    if not COMPASS.issuperset(terms) and frozenset(terms) not in TELLING_APART:
        return False
    only = mine.keys - yours.keys - {terms[0]}, yours.keys - mine.keys - {terms[1]}
    return any(frozenset(pair) in TERMS for pair in product(*only))


def _has_ended(left: Statement, right: Statement, terms: tuple[str, str], scene: Scene) -> bool:
    """Whether a page tells of a state, and none that is earlier of what ends it."""
    if terms not in ENDED_BY and terms[::-1] not in ENDED_BY:
        return False
    lasting, ending = (left, right) if terms in ENDED_BY else (right, left)
    return not stood_before(ending.evidence.page, lasting.evidence.page, scene)


def _tell_of_one(mine: Clause, yours: Clause, terms: tuple[str, str], telling: Telling) -> bool:
    """Whether two clauses tell their terms, and of the same thing."""
    if not mine.told_as({terms[0]}) or not yours.told_as({terms[1]}):
        return False
    if terms[1] in mine.keys or terms[0] in yours.keys:
        return False
    # "Turned down help", "refused the council's support"
    if not (kin_of(terms[0]).isdisjoint(yours.verbs) and kin_of(terms[1]).isdisjoint(mine.verbs)):
        return False
    if mine.names - yours.names and yours.names - mine.names:
        return False
    if (
        _are_told_apart(mine.keys, yours.keys, terms)
        or _are_of_two_subjects(mine, yours, terms)
        or _are_two_of_a_row(mine, yours, terms)
    ):
        return False
    keys = mine.keys - {terms[0]}, yours.keys - {terms[1]}
    shared = keys[0] & keys[1]
    weights = [telling.weight(one, alone=True) for one in keys]
    is_one = hold_enough(telling.weight(shared), weights, held=MIN_HELD, share=MIN_SHARE)
    return telling.is_telling(shared) and is_one


def _are_told_apart(mine: frozenset[str], yours: frozenset[str], terms: tuple[str, str]) -> bool:
    """Whether another contrary tells the two things apart: the east gate and the west gate."""
    return any(
        frozenset({one, other}) in TELLING_APART and {one, other} != set(terms)
        for one in mine - yours
        for other in yours - mine
    )


def _are_placed_apart(
    left: Statement, right: Statement, terms: tuple[str, str], scene: Scene
) -> bool:
    """The same by a word that is none of the terms: "the road north of it", "south of it"."""
    return _are_told_apart(_words_apart(left, scene), _words_apart(right, scene), terms)


def _words_apart(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of all words of a statement that tell two things apart, those of adverbs among them."""
    language = scene.language(statement)
    words = folded_words(statement.evidence.exact)
    return frozenset(scene.key_of(one, language) for one in words) & APART


def _are_of_two_subjects(mine: Clause, yours: Clause, terms: tuple[str, str]) -> bool:
    """Whether the terms are told of two nouns, or done to two.

    « Le conflit du port continue », « les négociations sur le port sont closes »; "attended the
    dinner", "skipped the photo".
    """
    objects = _object_behind(mine, terms[0]), _object_behind(yours, terms[1])
    if all(objects) and objects[0].isdisjoint(objects[1]):
        return True
    heads = _head_before(mine, terms[0]), _head_before(yours, terms[1])
    if None in heads:
        return False
    return yours.keys.isdisjoint(kin_of(heads[0] or "")) and mine.keys.isdisjoint(
        kin_of(heads[1] or "")
    )


def _object_behind(clause: Clause, term: str) -> frozenset[str]:
    """Keys of the nouns right behind a term, up to a preposition, with what is akin to them."""
    behind = dropwhile(lambda one: one.key != term, clause.words)
    direct = takewhile(lambda one: one.tag not in {"ADP", "PUNCT", "ADV"}, list(behind)[1:])
    keys = (kin_of(one.key) for one in direct if one.tag in NOMINAL and one.key)
    return frozenset().union(*keys)


def _head_before(clause: Clause, term: str) -> str | None:
    """Key of the first noun before a term; None where it has none, or might be anything.

    Behind « que », "that": « l'enquête a établi que la grille … ».
    """
    before = list(takewhile(lambda one: one.key != term, clause.words))
    opened = max((at for at, one in enumerate(before) if one.tag == "SCONJ"), default=-1)
    before = before[opened + 1 :] if any(one.tag == "VERB" for one in before) else before
    head = next((one.key for one in before if one.tag in NOMINAL), None)
    return None if head in GENERAL else head


def _are_others(mine: Clause, yours: Clause, terms: tuple[str, str], scene: Scene) -> bool:
    """As in "a former council chief was cleared", "a developer was found guilty": two people.

    Who is meant by « qui » alone is not known, and may be another.
    """
    named = (scene.entities.get(one) for one in mine.names & yours.names)
    if any(one is not None and one.kind == "person" for one in named):
        return False
    if any(clause.words[0].form in RELATIVES for clause in (mine, yours)):
        return True
    nouns = _nouns_before(mine, terms[0]), _nouns_before(yours, terms[1])
    if not all(nouns):
        return False
    # « Le conducteur du car », « le conducteur du camion »
    keys = [{one.key for one in side if one.tag == "NOUN" and one.key} for side in nouns]
    only = [any(keys[1 - side].isdisjoint(kin_of(one)) for one in keys[side]) for side in (0, 1)]
    told = [{word for one in side for word in (one.form, one.key or one.form)} for side in nouns]
    return all(only) or told[0].isdisjoint(told[1])


def _nouns_before(clause: Clause, term: str) -> list[ToldWord]:
    """The nouns and names before a term: of whom it is told."""
    before = takewhile(lambda one: one.key != term, clause.words)
    return [one for one in before if one.tag in NOMINAL]


def _dates_a_noun(timex: AnchoredTimex, scene: Scene) -> bool:
    """« Le spectacle de samedi a été annulé », "Saturday's show": when that is, not since when."""
    place = timex.evidence
    genitives = scene.languages[place.page].concepts.genitives
    before = folded_words(place.prefix.replace("'", " ").replace("’", " "))[-1:]
    return not genitives.isdisjoint(before) or place.suffix[:2] in {"'s", "’s"}


def _is_of_one_time(left: Statement, right: Statement, scene: Scene, *, lasting: bool) -> bool:
    """Whether two states are of one time, as far as pages and statements tell."""
    if not may_be_of_one_time(left, right, scene):
        return False
    first, second = (scene.published(one.evidence.page) for one in (left, right))
    if lasting:
        return True
    if first is None or second is None:
        return False
    later = left if first.start > second.start else right
    if has_turned(later, scene) or was_so_before(later, scene):
        return not has_turned(later, scene)
    dated = (one for one in scene.times_of(later) if not _dates_a_noun(one, scene))
    began = [moment.start for one in dated if (moment := moment_of(one))]
    if began:
        return max(began) <= min(first.start, second.start)
    return abs(first.start - second.start) <= SAME_MINUTES
