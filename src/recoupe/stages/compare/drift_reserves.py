"""What a statement reserves, and which one tells a thing as a fact."""

from functools import cache

from recoupe.algorithms.folding import fold, folded_words, holds_phrase
from recoupe.languages import language_of
from recoupe.records import Statement
from recoupe.stages.compare.drift_possible import is_settled
from recoupe.stages.compare.scene import Scene


def is_reserved(statement: Statement, scene: Scene) -> bool:
    """Whether a page keeps a reserve: unconfirmed, or to come with a hedge, "will probably"."""
    return statement.grade == "unconfirmed" or (
        statement.grade == "expected" and is_hedged(statement, scene)
    )


def is_firm(statement: Statement, scene: Scene) -> bool:
    """Whether a page tells a thing as a fact, without any hedge, and no charge: it is as firm."""
    accusing = scene.language(statement).concepts.accusing
    return (
        statement.grade == "asserted"
        and not is_hedged(statement, scene)
        and accusing.isdisjoint(fold(one.lemma) for one in scene.tokens_in(statement))
    )


def will_be(statement: Statement, scene: Scene) -> bool:
    """Whether a page says in its own voice that a thing will be, without any hedge."""
    return is_settled(statement, scene) and not is_hedged(statement, scene)


def is_hedged(statement: Statement, scene: Scene) -> bool:
    """« Neuf autres seraient ensevelis », "were believed trapped": a reserve, though not graded."""
    return holds_phrase(statement.evidence.exact, _reserves(scene.language(statement).tag))


@cache
def _reserves(tag: str) -> tuple[str, ...]:
    """The first two words of what withholds commitment in a language, folded."""
    modality = language_of(tag).lexicon.modality
    phrases = modality.hedges | modality.possibility
    return tuple(sorted({fold(" ".join(one.split()[:2])) for one in phrases}))


def reserve_in(statement: Statement, scene: Scene) -> str:
    """The words of a reserve: the hedge of what is to come, else what graded the statement."""
    if statement.grade == "expected":
        text = " ".join(folded_words(statement.evidence.exact))
        hedges = _reserves(scene.language(statement).tag)
        told = next((one for one in hedges if f" {one} " in f" {text} "), None)
        if told is not None:
            return told
    return statement.marker.exact if statement.marker else "the reservation"
