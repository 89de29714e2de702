"""The slots of what is told: the deed, who does it, and what else stands beside its verb.

By the order of the words: whoever acts stands before the verb, a passive turns it round, and a
cleft sentence names its one between « c'est » and « qui ». Everything behind the verb, up to the
next verb, is its other side, whatever preposition brings it up.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recoupe.algorithms.folding import fold
from recoupe.records import Statement
from recoupe.stages.compare.noun_roles import AUXILIARY_WORDS, is_passive
from recoupe.stages.compare.quotations import bare_words
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import FINITE, RELATIVES, Telling, ToldWord

PARTICIPLE = "VerbForm=Part"
CLEFT_RELATIVES = RELATIVES | {"that"}
CLEFT_WORDS = 12
"""So many words between the opening of a cleft sentence and its relative pronoun."""
OPENING_WORDS = 2
"""« C'est », "it was"."""
HANDLES = frozenset({"NOUN", "PROPN"})
BEFORE_VERB = frozenset({"AUX", "ADV", "PART", "PRON"})
"""What may stand between a subject and its verb."""
PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP"})
"""What a subject with all that belongs to it is made of."""


class Slots(NamedTuple):
    """One deed of a statement."""

    statement: Statement
    verb: str
    """Key of its verb."""
    agent: frozenset[str]
    """Names, and keys of nouns, of who does it; empty where nobody is told."""
    others: frozenset[str]
    """The same of what stands behind the verb."""
    is_exclusive: bool
    """Whether the sentence says that it was he and nobody else, or not the other way round."""


def slots_of(statement: Statement, scene: Scene, telling: Telling) -> Iterator[Slots]:
    """The deed of a cleft sentence, else those of every clause that has a subject of its own."""
    words = _without_times(telling.words(statement), statement, scene)
    names = _names_at(statement, scene)
    cleft = _cleft_of(words, scene.language(statement).disputing.clefts)
    if cleft is not None:
        named, behind = cleft
        deeds = _deeds(statement, (*named, *behind), len(named), names, scene)
        yield from (one._replace(is_exclusive=True) for one in deeds)
        return
    is_exclusive = excludes_the_reverse(statement, scene)
    by_clause: dict[int, list[ToldWord]] = {}
    for one in words:
        by_clause.setdefault(one.clause, []).append(one)
    for clause in by_clause.values():
        deeds = _deeds(statement, clause, None, names, scene)
        yield from (one._replace(is_exclusive=is_exclusive) for one in deeds)


def excludes_the_reverse(statement: Statement, scene: Scene) -> bool:
    """« … et non l'inverse », "not the other way round"."""
    words = " ".join(bare_words(statement.evidence))
    phrases = scene.language(statement).disputing.exclusive
    return any(f" {one} " in f" {words} " for one in phrases)


def _cleft_of(
    words: Sequence[ToldWord], openers: Sequence[str]
) -> tuple[Sequence[ToldWord], Sequence[ToldWord]] | None:
    """Whom a cleft sentence names, and what he does; None of any other sentence."""
    for at in range(len(words)):
        if words[at].tag == "VERB":
            return None
        opening = " ".join(one.form for one in words[at : at + OPENING_WORDS])
        if opening not in openers:
            continue
        first = at + OPENING_WORDS
        for to in range(first, min(first + CLEFT_WORDS, len(words))):
            if words[to].tag == "VERB":
                return None
            if to > first and words[to].form in CLEFT_RELATIVES:
                return words[first:to], words[to + 1 :]
    return None


def _deeds(
    statement: Statement,
    words: Sequence[ToldWord],
    subject_end: int | None,
    names: dict[int, str],
    scene: Scene,
) -> Iterator[Slots]:
    """The deed of the first verb that tells one; none of a passive without who did it."""
    concepts = scene.language(statement).concepts
    at = next((at for at in range(len(words)) if _is_told(words, at)), None)
    if at is None or (subject_end is not None and at < subject_end):
        return
    told = words[at]
    before = words[:subject_end] if subject_end is not None else _subject(words, at)
    behind = list[ToldWord]()
    for one in words[at + 1 :]:
        if one.tag == "VERB":
            break
        behind.append(one)
    by = next((n for n, one in enumerate(behind) if one.form in concepts.passive_agents), None)
    sides = _handles(before, names), _handles(behind, names)
    if is_passive(words, at, concepts) or _has_been(words, at, statement, scene):
        if by is None:
            return
        sides = _handles(behind[by + 1 :], names), _handles(before, names)
    # « Les électeurs votent »: who is named by the deed itself is on neither side.
    acts, others = (one - {told.key} for one in sides)
    if acts and others and told.key:
        yield Slots(statement, told.key, acts, others, is_exclusive=False)


def _is_told(words: Sequence[ToldWord], at: int) -> bool:
    """Whether a verb tells a deed: by its form, or behind an auxiliary; no "swimming champion"."""
    word = words[at]
    if word.tag != "VERB" or not word.key:
        return False
    before = words[max(0, at - AUXILIARY_WORDS) : at]
    return FINITE in word.features or any(one.tag == "AUX" for one in before)


def _has_been(words: Sequence[ToldWord], verb: int, statement: Statement, scene: Scene) -> bool:
    """Whether « être » stands before a participle: « sont servis », « est assuré par »."""
    passives = scene.language(statement).disputing.passive_lemmas
    before = words[max(0, verb - AUXILIARY_WORDS) : verb]
    starts = {one.start for one in before if one.tag == "AUX"}
    lemmas = {fold(one.lemma) for one in scene.tokens_in(statement) if one.start in starts}
    return PARTICIPLE in words[verb].features and not passives.isdisjoint(lemmas)


def _subject(words: Sequence[ToldWord], verb: int) -> Sequence[ToldWord]:
    """The phrase before a verb, auxiliaries and an apposition between commas let by."""
    last = verb
    while last and words[last - 1].tag in BEFORE_VERB:
        last -= 1
    first = last
    while first and (words[first - 1].tag in PHRASE or words[first - 1].form == ","):
        first -= 1
    return words[first:last]


def _handles(words: Sequence[ToldWord], names: dict[int, str]) -> frozenset[str]:
    """What a phrase is known by: its names, and the keys of its nouns."""
    found = {names[one.start] for one in words if one.start in names}
    return frozenset(found | {one.key for one in words if one.key and one.tag in HANDLES})


def _names_at(statement: Statement, scene: Scene) -> dict[int, str]:
    return {
        one.evidence.span.start: scene.shared_name(one.entity)
        for one in scene.mentions_in(statement)
        if one.entity
    }


def _without_times(
    words: Sequence[ToldWord], statement: Statement, scene: Scene
) -> Sequence[ToldWord]:
    """Words of a statement but those of its times: « le mois dernier » does nothing."""
    times = [scene.timexes[one].evidence.span for one in statement.timexes if one in scene.timexes]
    return [one for one in words if not any(t.start <= one.start < t.end for t in times)]
