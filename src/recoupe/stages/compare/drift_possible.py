"""What may be: a reservation on what is told as past or under way, or a look ahead."""

import re

from recoupe.algorithms.folding import folded_words
from recoupe.records import Statement
from recoupe.stages.compare.scene import Scene

PERFECT_WORDS = 3
"""So many words after "may", an auxiliary still belongs to it."""
UNDER_WAY_WORDS = 5
SOON_MINUTES = 24 * 60
"""On a later day, what might happen may have been decided."""


def is_unsure(statement: Statement, scene: Scene) -> bool:
    """Whether a page keeps a reservation of its own or of hearsay about what is past or goes on."""
    return statement.grade == "unconfirmed" and not is_possible(statement, scene)


def is_possible(statement: Statement, scene: Scene) -> bool:
    """« Ce bilan pourrait s'alourdir » has come true where it did, and has not hardened.

    "May have been caused" is no such thing: what it tells is past, and only unsure. Nor is "may be
    preparing a bid", which goes on.
    """
    if statement.grade != "unconfirmed":
        return False
    language = scene.language(statement)
    marker = statement.marker
    if marker is None or not {*folded_words(marker.exact)} & language.concepts.possibility:
        return False
    behind = folded_words(marker.suffix)
    pattern = language.drifting.under_way
    if pattern and re.match(pattern, " ".join(behind[:UNDER_WAY_WORDS])):
        return False
    after = folded_words(marker.exact) + behind[:PERFECT_WORDS]
    return language.concepts.perfects.isdisjoint(after)


def is_settled(statement: Statement, scene: Scene) -> bool:
    """Whether a page says in its own voice that a thing will be: a plain future, no plan or guess.

    « Les héritiers vendront la toile », « va saisir le tribunal », "will be closed"; "is expected
    to" is still a reserve.
    """
    return statement.attribution is None and is_to_be(statement, scene)


def is_to_be(statement: Statement, scene: Scene) -> bool:
    """The same of whoever says so."""
    marker = statement.marker
    if statement.grade != "expected" or marker is None:
        return False
    language = scene.language(statement)
    modality = language.lexicon.modality
    word = marker.exact.lower()
    if word in modality.future_perfect or word in language.drifting.going_to:
        return True
    future = re.fullmatch(modality.future, word) if modality.future else None
    if future is None:
        return False
    # « Pourront rester » allows: the future of a verb of possibility settles nothing.
    return not any(one.startswith(future[1]) for one in modality.possibility)


def is_soon_after(
    left: Statement, right: Statement, scene: Scene, *, minutes: int = SOON_MINUTES
) -> bool:
    """Whether the page of one stood with or less than a day after that of the other."""
    mine, yours = (scene.published(one.evidence.page) for one in (left, right))
    if mine is None or yours is None:
        return False
    return mine.start <= yours.start < mine.start + minutes
