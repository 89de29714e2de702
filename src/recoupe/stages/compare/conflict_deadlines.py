"""Until when something has to be done: "must leave by 6 p.m.", « ont jusqu'à 20 heures pour »."""

import re

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import AnchoredTimex, Statement
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.time_sides import meet

WORDS_BEFORE = 3


def deadlines_apart(
    left: Statement, right: Statement, scene: Scene
) -> tuple[AnchoredTimex, AnchoredTimex] | None:
    """The two times until which statements say that something has to be done; None where one."""
    mine, yours = deadline_of(left, scene), deadline_of(right, scene)
    if mine is None or yours is None or ("T" in mine.value) != ("T" in yours.value):
        return None
    return None if meet(mine, yours) else (mine, yours)


def deadline_of(statement: Statement, scene: Scene) -> AnchoredTimex | None:
    """The only time of a statement, where something has to be done until then."""
    return scene.once(("deadline", statement.id), lambda: _read(statement, scene))


def _read(statement: Statement, scene: Scene) -> AnchoredTimex | None:
    times = scene.times_of(statement)
    if len(times) != 1 or not _is_due(statement, scene):
        return None
    marks = scene.language(statement).disputing.deadlines
    place = times[0].evidence
    before = " ".join(folded_words(place.prefix)[-WORDS_BEFORE:])
    opened = fold(place.exact).startswith(tuple(f"{one} " for one in marks))
    is_bound = opened or f" {before}".endswith(tuple(f" {one}" for one in marks))
    return times[0] if is_bound else None


def _is_due(statement: Statement, scene: Scene) -> bool:
    if statement.grade == "expected":
        return True
    language = scene.language(statement)
    patterns = (*language.concepts.due, language.disputing.open_until)
    text = fold(statement.evidence.exact)
    return any(re.search(rf"\b(?:{one})", text) for one in patterns if one)
