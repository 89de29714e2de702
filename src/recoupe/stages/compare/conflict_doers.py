"""Who did it, told without a name: "the driver raised the alarm", « c'est une passagère qui … ».

A sentence that says of one that it was he and nobody else excludes that somebody else did it, and
so does a passive that names who acted, where the other page tells the deed of one thing as well.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from recoupe.languages import Language
from recoupe.languages.tables.concepts import BEARERS, GENERAL, HYPERNYMS
from recoupe.languages.tables.kindred import kin_of
from recoupe.records import Conflict, Evidence, Span, Statement
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import may_be_of_one_time, numbers_fit, tells_of_one
from recoupe.stages.compare.noun_roles import is_passive
from recoupe.stages.compare.pairing import conflicts_by_key, pairs_of_one_deed
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import RELATIVES, Telling, ToldWord, hold_enough

OPENING_WORDS = 2
"""« C'est », "it was"."""
CLEFT_WORDS = 8
"""So many words between that and the relative pronoun."""
NAMED_WORDS = 6
"""So near behind who did it, his name may stand: « un voisin, X »."""
CLEFT_RELATIVES = RELATIVES | {"that"}
VERBAL = frozenset({"VERB", "AUX"})
BESIDE_A_NOUN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
MIN_HELD = 0.6
"""Share of the shorter telling of a deed, by weight, that the other holds …"""
MIN_SHARE = 0.4
"""… and of the longer one."""
MAX_TOLD = 60
"""Tellings of one deed that are compared; a story that tells more tells of many deeds."""
FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""
SOON_MINUTES = 30 * 1440

CLEFT, PASSIVE, ACTIVE = "cleft", "passive", "active"


class Doer(NamedTuple):
    """Who did one deed."""

    statement: Statement
    how: str
    heads: frozenset[str]
    """Keys of the nouns that say who."""
    deed: frozenset[str]
    """Keys of what was done, and to what."""
    verb: str | None
    is_person: bool
    place: Evidence


def find_doer_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Two people by whom one deed was done: one conflict a pair of nouns."""
    told = [
        doer
        for one in scene.statements.values()
        if one.grade in FIRM and tells_of_one(one, scene)
        for doer in _doers(one, scene, telling)
    ]
    return conflicts_by_key(
        (
            (("+".join(sorted(left.heads)), "+".join(sorted(right.heads))), left.place, right.place)
            for pair in pairs_of_one_deed(
                told,
                lambda one: one.deed,
                lambda one: one.how != ACTIVE,
                most=MAX_TOLD,
                common=GENERAL,
            )
            for left, right in [sorted(pair, key=lambda one: (sorted(one.heads), one.place))]
            if _exclude(left, right, scene, telling)
        ),
        "person",
        ", of who did one thing; no sentence names both",
        "who did it",
    )


def _exclude(left: Doer, right: Doer, scene: Scene, telling: Telling) -> bool:
    """Whether two people are told of one deed, that one of them alone did."""
    one, other = left.statement, right.statement
    apart = scene.minutes_apart(one.evidence, other.evidence)
    return (
        one.evidence.page != other.evidence.page
        and _says_who(left, right)
        and _are_two(left.heads, right.heads)
        and apart is not None
        and apart <= SOON_MINUTES
        and may_be_of_one_time(one, other, scene)
        and numbers_fit(one, other, scene)
        and _is_one_deed(left, right, telling)
        and not any(
            _stand_together(left.heads, right.heads, page, scene) for page in scene.articles
        )
    )


def _says_who(left: Doer, right: Doer) -> bool:
    """Whether one sentence says that it was he, and both may be people."""
    if CLEFT in {left.how, right.how}:
        return left.is_person or right.is_person
    return PASSIVE in {left.how, right.how} and left.is_person and right.is_person


def _are_two(some: frozenset[str], others: frozenset[str]) -> bool:
    return HYPERNYMS.isdisjoint(some | others) and all(
        kin_of(one).isdisjoint(others) for one in some
    )


def _stand_together(some: frozenset[str], others: frozenset[str], page: str, scene: Scene) -> bool:
    """Whether a statement of a page tells of both: "the driver and a passenger"."""
    return any(
        not some.isdisjoint(keys) and not others.isdisjoint(keys)
        for keys in (scene.plain_keys(one) for one in scene.statements_of(page))
    )


def _is_one_deed(left: Doer, right: Doer, telling: Telling) -> bool:
    """Whether both tell one deed, each page few times, and what it was done to."""
    mine, yours = left.deed, right.deed
    shared = {one for one in mine if not kin_of(one).isdisjoint(yours)}
    if not telling.is_telling(shared) or not shared:
        return False
    only = mine - yours, yours - mine
    if all(only) and (only[0] | only[1]) & BEARERS and _are_two(*only):
        return False  # some rescued the children, and some the adults
    verbs = [(left.verb, yours), (right.verb, mine)]
    if all(verb and kin_of(verb).isdisjoint(deed) for verb, deed in verbs):
        return False
    deeds = shared & {left.verb, right.verb} or shared
    if any(telling.count_on(one.place.page, deeds) > FEW_TIMES for one in (left, right)):
        return False
    weights = [telling.weight(one, alone=True) for one in (mine, yours)]
    return hold_enough(telling.weight(shared), weights, held=MIN_HELD, share=MIN_SHARE)


def _doers(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Doer]:
    language = scene.language(statement)
    words = telling.words(statement)
    cleft = _cleft_of(words, language)
    if cleft is not None:
        named, behind = cleft
        yield from _doer(statement, CLEFT, named, behind, scene)
        return
    for clause in telling.clauses(statement):
        told = clause.words
        verb = next((at for at, one in enumerate(told) if one.tag == "VERB"), None)
        if verb is None:
            continue
        by = next(
            (
                at
                for at in range(verb + 1, len(told))
                if told[at].form in language.concepts.passive_agents
            ),
            None,
        )
        if by is not None and is_passive(told, verb, language.concepts):
            yield from _doer(statement, PASSIVE, told[by + 1 :], told[:by], scene)
        elif by is None and not is_passive(told, verb, language.concepts):
            first = next(at for at, one in enumerate(told) if one.tag in VERBAL)
            yield from _doer(statement, ACTIVE, told[:first], told[first:], scene)


def _cleft_of(
    words: Sequence[ToldWord], language: Language
) -> tuple[Sequence[ToldWord], Sequence[ToldWord]] | None:
    """Whom a cleft sentence names, and what he did; None of any other sentence."""
    opener = " ".join(one.form for one in words[:OPENING_WORDS])
    if not any(opener.startswith(one) for one in language.disputing.clefts):
        return None
    for at in range(OPENING_WORDS, min(len(words), OPENING_WORDS + CLEFT_WORDS)):
        if words[at].tag == "VERB":
            return None
        if words[at].form in CLEFT_RELATIVES and at > OPENING_WORDS:
            return words[OPENING_WORDS:at], words[at + 1 :]
    return None


def _doer(
    statement: Statement,
    how: str,
    named: Sequence[ToldWord],
    done: Sequence[ToldWord],
    scene: Scene,
) -> Iterator[Doer]:
    """Who did it, where nouns without a name say so."""
    phrase = list(takewhile(lambda one: one.tag in BESIDE_A_NOUN, named))
    beside = named[:NAMED_WORDS] if how == CLEFT else phrase
    nouns = [one for one in phrase if one.tag == "NOUN" and one.key]
    deed = frozenset(one.key for one in done if one.key)
    if not nouns or not deed or any(one.tag == "PROPN" for one in beside):
        return
    span = Span(phrase[0].start, nouns[-1].end)
    verb = next((one.key for one in done if one.tag == "VERB" and one.key), None)
    roles = scene.language(statement).names.roles
    yield Doer(
        statement,
        how,
        frozenset(one.key for one in nouns if one.key),
        deed,
        verb,
        any(one.key in BEARERS or (one.form,) in roles for one in nouns),
        scene.articles[statement.evidence.page].evidence(span),
    )
