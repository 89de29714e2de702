"""Numbers that a statement names beside the one it tells: conversions, and wholes of a part.

« 75 kilomètres (47 miles) » tells one distance, and of "10 of the team's 16 games" ten are told.
"""

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.records import AnchoredQuantity, Span
from recoupe.stages.compare.figure_openings import SENTENCE_END, opens_with
from recoupe.stages.compare.figure_units import BASES, in_metric
from recoupe.stages.compare.scene import Scene

WORDS_TO_WHOLE = 4
"""« Dix des *seize premiers* matchs », "10 of the team's first *17* points": so far at most."""


def is_conversion(quantity: AnchoredQuantity, scene: Scene) -> bool:
    """Whether it stands in brackets behind the same quantity in another unit.

    The bound of "less than 50 km (30 miles)" is told once, and holds for both. Money is no such
    quantity: two pages convert at two rates.
    """
    own = scene.quantities.get(quantity.id)
    if own is None or own.unit is None:
        return False
    text = scene.articles[own.evidence.page].text
    before = text[: own.evidence.span.start].rstrip()
    if not before.endswith("("):
        return False
    end = len(before[:-1].rstrip())
    return any(
        one.evidence.span.end == end and one.unit != own.unit and _measure_alike(one, own)
        for one in scene.quantities_on.get(own.evidence.page, [])
    )


def _measure_alike(one: AnchoredQuantity, other: AnchoredQuantity) -> bool:
    units = (in_metric(each).unit or "" for each in (one, other))
    bases = {BASES[unit][0] if unit in BASES else unit for unit in units}
    return len(bases) == 1


def part_of_whole(quantity: AnchoredQuantity, language: Language) -> float | None:
    """The part of it that is told right before: 10 of "10 of the team's *16 games*"; else None.

    What the sentence tells happened to the part.
    """
    words = folded_words(SENTENCE_END.split(quantity.evidence.prefix)[-1])
    start = max(1, len(words) - WORDS_TO_WHOLE)
    for at in range(start, len(words)):
        if words[at] in language.concepts.genitives:
            part = _value_of(words[at - 1], language)
            if part is not None:
                return part
    return None


def part_behind(quantity: AnchoredQuantity, scene: Scene) -> float | None:
    """The part behind it that the sentence tells: 131 of "*of the* 164 riders, 131 finished"."""
    place, text = quantity.evidence, scene.articles[quantity.evidence.page].text
    if not opens_with(quantity, scene.languages[place.page].numbers.among_before):
        return None
    behind = [
        one
        for one in scene.quantities_on.get(place.page, [])
        if one.evidence.span.start >= place.span.end
        and not SENTENCE_END.search(text, place.span.end, one.evidence.span.start)
        and text[: one.evidence.span.start].rstrip().endswith(",")
        and one.low is not None
        and one.low < (quantity.low or 0)
    ]
    return min(behind, key=lambda one: one.evidence.span).low if behind else None


def is_first_few(quantity: AnchoredQuantity, scene: Scene) -> bool:
    """Whether it counts the first or the last of several: "the team's first *17 points*".

    Who "is closing 30 shops" closes them, and they are no last ones.
    """
    place = quantity.evidence
    words = folded_words(place.prefix)
    if not words or words[-1] not in scene.languages[place.page].measures.firsts:
        return False
    before = scene.tokens_at(place.page, Span(max(0, place.span.start - PREFIX), place.span.start))
    return not before or before[-1].tag != "VERB"


PREFIX = 20
"""Code points in which the word before a number begins."""


def _value_of(word: str, language: Language) -> float | None:
    return float(word) if word.isdigit() else language.numbers.words.get(word)
