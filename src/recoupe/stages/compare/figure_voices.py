"""Who counts: « 3 000 selon la police », « les organisateurs en ont compté 10 000 »."""

from recoupe.algorithms.folding import folded_words
from recoupe.records import Statement
from recoupe.stages.compare.scene import Scene


def voice_of(statement: Statement, scene: Scene) -> str | None:
    """The source by its entity, else by the word that names it; None in the page's own voice.

    Who counts is the source of a count, although nothing is reported: "organisers counted 10,000".
    """
    if statement.sources:
        return statement.sources[0]
    language = scene.language(statement)
    said = scene.attributions.get(statement.attribution or "")
    if said is not None and said.source is not None:
        words = [
            word
            for word in folded_words(said.source.exact.replace("'", " ").replace("’", " "))
            if word not in language.concepts.light
        ]
        return f"word:{scene.key_of(words[0], language)}" if words else None
    words = folded_words(statement.evidence.exact)
    if language.measures.counting.isdisjoint(words) or not statement.terms:
        return None
    return f"word:{scene.key_of(statement.terms[0], language)}"
