"""Whether somebody confirmed or found what a page tells, or has learnt that it is so."""

from itertools import pairwise

from recoupe.algorithms.folding import fold, holds_phrase
from recoupe.languages.tables.concepts import ESTABLISHING
from recoupe.records import Evidence, Statement
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import INFINITIVE


def is_confirmed(statement: Statement, scene: Scene) -> bool:
    """Whether a page says that somebody confirmed or found what it tells: « a confirmé X »."""
    told = scene.attributions.get(statement.attribution or "")
    if told is not None and told.cue is not None and establishes(told.cue, scene):
        return True
    return establishes(statement.evidence, scene) or _is_emphatic(statement, scene)


def _is_emphatic(statement: Statement, scene: Scene) -> bool:
    """So says who has learnt it, and knows that it was in doubt: "it did know of the flaw"."""
    emphatic = scene.language(statement).drifting.emphatic
    text = scene.articles[statement.evidence.page].text
    return bool(emphatic) and any(
        one.tag == "AUX"
        and fold(one.span.of(text)) in emphatic
        and other.tag == "VERB"
        and INFINITIVE in other.form
        for one, other in pairwise(scene.tokens_in(statement))
    )


def establishes(place: Evidence, scene: Scene) -> bool:
    """Whether a verb of finding or confirming, or « bien », stands in a place."""
    language = scene.languages[place.page]
    concepts = language.concepts
    if holds_phrase(place.exact, language.drifting.indeed):
        return True
    verbs = scene.verbs_in(place.page, place.span)
    return any(concepts.concept_of(one.lemma, one.lemma) in ESTABLISHING for one in verbs)
