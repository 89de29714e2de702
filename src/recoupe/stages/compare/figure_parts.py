"""Parts of what a page counts: « 34 véhicules, dont douze autobus », "Of these, 41 were"."""

import re
from collections.abc import Sequence

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import Language
from recoupe.records import AnchoredQuantity, Span, Statement, Token
from recoupe.stages.compare.alike import verb_keys
from recoupe.stages.compare.figure_openings import opens_with
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.scene import Scene

WORDS_OF_LEAD = 4
"""Words of the longest phrase that takes a part: « parmi lesquels », "of the total"."""
WORDS_AHEAD = 8
"""A part that a sentence begins with ends with a comma among so many words."""
LETTERS_TO_WHOLE = 160
"""A whole stands so near before its part, in its sentence or in the one before."""


def whole_of(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str | None:
    """Id of the quantity that a number is a part of, by the words right before it; else None."""
    language = scene.language(statement)
    leads = (*language.concepts.partial, *language.numbers.of_these)
    words = f" {' '.join(folded_words(quantity.evidence.prefix)[-WORDS_OF_LEAD:])}"
    place = quantity.evidence
    behind = f"{' '.join(folded_words(place.suffix.replace(chr(8217), chr(39)))[:WORDS_OF_LEAD])} "
    of_them = any(behind.startswith(f"{one} ") for one in map(fold, language.numbers.of_them))
    if _is_bare(quantity, scene.language(statement)):
        leads = (*leads, *language.numbers.elided_before)
    if not of_them and not any(words.endswith(f" {one}") for one in leads):
        return _whole_behind(quantity, scene) or _whole_ahead(quantity, statement, scene)
    # « 3 410 habitants, dont les deux tiers à Brive »: a share is a part of any number.
    share = quantity.rule == "fraction" and not of_them
    before = [
        one
        for one in scene.quantities_on.get(place.page, [])
        if (one.unit == quantity.unit or share)
        and (not of_them or one.counted == quantity.counted)
        and one.evidence.span.end <= place.span.start
        and place.span.start - one.evidence.span.end <= LETTERS_TO_WHOLE
        and (share or _is_more(one, quantity))
    ]
    return max(before, key=lambda one: one.evidence.span).id if before else None


def _whole_ahead(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str | None:
    """The whole that a sentence opens with: "*of the* 164 riders who started, 131 finished"."""
    text, place = scene.articles[quantity.evidence.page].text, quantity.evidence
    if not _is_bare(quantity, scene.language(statement)) or not text[
        : place.span.start
    ].rstrip().endswith(","):
        return None
    marks = scene.language(statement).numbers.among_before
    opening = [
        one
        for one in scene.quantities_of(statement)
        if one.evidence.span.end <= place.span.start
        and one.counted == quantity.counted
        and _is_more(one, quantity)
        and opens_with(one, marks)
    ]
    return opening[-1].id if opening else None


def _is_bare(quantity: AnchoredQuantity, language: Language) -> bool:
    """Whether its noun, or its unit, stands with the number before it: « seuls 1 950 »."""
    numbers = language.numbers
    words = folded_words(_GAP.sub("", quantity.evidence.exact).replace("-", " "))
    spelled = (*numbers.words, *numbers.scales, *numbers.counting_nouns, *numbers.joiners)
    return len(words) == 1 or all(one in spelled for one in words)


_GAP = re.compile(r"(?<=\d)\s(?=\d)")


def _whole_behind(quantity: AnchoredQuantity, scene: Scene) -> str | None:
    """The whole that a part is told before: *nine* of "nine of the 19 injured"."""
    if quantity.rule.partition(":")[0] != "part":
        return None
    place = quantity.evidence
    behind = [
        one
        for one in scene.quantities_on.get(place.page, [])
        if 0 <= one.evidence.span.start - place.span.end <= LETTERS_TO_WHOLE_BEHIND
        and _is_more(one, quantity)
    ]
    return min(behind, key=lambda one: one.evidence.span).id if behind else None


def part_before(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str | None:
    """Id of the part before a bare whole: 86 of « 86 salariés sur *151* »; None elsewhere."""
    if not _is_bare(quantity, scene.language(statement)):
        return None
    words = f" {' '.join(folded_words(quantity.evidence.prefix)[-WORDS_OF_LEAD:])}"
    if not any(words.endswith(f" {one}") for one in scene.language(statement).numbers.out_of):
        return None
    place = quantity.evidence
    before = [
        one
        for one in scene.quantities_of(statement)
        if one.counted == quantity.counted
        and 0 <= place.span.start - one.evidence.span.end <= LETTERS_TO_PART
        and _is_more(quantity, one)
    ]
    return max(before, key=lambda one: one.evidence.span).id if before else None


LETTERS_TO_PART = 60
"""« Quatre-vingt-six salariés de l'usine sur *151* »."""
LETTERS_TO_WHOLE_BEHIND = 20
"""« trois *des* sept blessés », "nine *of the* 19 injured"."""


def _is_more(whole: AnchoredQuantity, part: AnchoredQuantity) -> bool:
    if part.unit != whole.unit or part.low is None:
        return False
    return whole.low is not None and whole.low > part.low


def rest_beside(point: Point, other: Point, scene: Scene) -> AnchoredQuantity | None:
    """What makes the smaller of two counts the larger one, told on the page of either.

    Of five boats "two of them fled, and three boats were seized": no page is wrong about the five.
    """
    less, more = sorted((point, other), key=lambda one: one.value)
    if point.quantity.unit or less.value < LEAST_OF_PARTS:
        return None
    for page in (less.statement.evidence.page, more.statement.evidence.page):
        for one in scene.quantities_on.get(page, []):
            if one.unit or one.low != more.value - less.value or one.low != one.high:
                continue
            behind = f"{' '.join(folded_words(one.evidence.suffix)[:WORDS_OF_LEAD])} "
            marks = scene.languages[page].numbers.of_them
            if any(behind.startswith(f"{fold(mark)} ") for mark in marks):
                return one
    return None


LEAST_OF_PARTS = 2
"""One of several is told without its number."""


def is_left_over(point: Point, scene: Scene) -> bool:
    """Whether it counts what is left of more: « deux copies manquent encore », "three remain".

    Tolls of a state are told so whole: "twelve people are still missing".
    """
    key = ("left over", point.statement.id, point.quantity.id)
    return scene.once(key, lambda: _is_left_over(point, scene))


def _is_left_over(point: Point, scene: Scene) -> bool:
    if point.quantity.unit or point.growing:
        return False
    statement = point.statement
    start = point.quantity.evidence.span.start - statement.evidence.span.start
    end = point.quantity.evidence.span.end - statement.evidence.span.start
    before = folded_words(statement.evidence.exact[:start])[-WORDS_OF_REST:]
    behind = folded_words(statement.evidence.exact[end:])[:WORDS_OF_REST]
    return not scene.language(statement).measures.remaining.isdisjoint((*before, *behind))


WORDS_OF_REST = 3
"""Words between a number of what is left and the word that says so."""


def is_other_part(point: Point, other: Point) -> bool:
    """Whether one is a part of something and the other none, or both are two parts.

    A part with a noun of its own may be told alone elsewhere: « douze autobus ont brûlé ».
    """
    if point.told != other.told and (point.whole_for is None) != (other.whole_for is None):
        return True
    if point.part_of is None and other.part_of is None:
        return False
    if point.told == other.told:
        return (point.part_of is None) != (other.part_of is None) and _borrows(point, other)
    return True


def _borrows(*points: Point) -> bool:
    """Whether the noun of one is that of its whole, and does not stand beside it."""
    return any(
        one.part_of is not None
        and one.quantity.counted is not None
        and len(folded_words(one.quantity.evidence.exact)) == 1
        for one in points
    )


def names_a_part_ahead(statement: Statement, other: Statement, scene: Scene) -> bool:
    """« Dans l'atelier de nuit, 95 % font grève »: where a sentence begins, and the other is not.

    A place by name is compared as one; a time is no part.
    """
    part = scene.once(("part ahead", statement.id), lambda: _part_ahead(statement, scene))
    return part is not None and part not in scene.plain_keys(other)


def _part_ahead(statement: Statement, scene: Scene) -> str | None:
    """Key of the noun of a place or part that a statement begins with."""
    language = scene.language(statement)
    text = scene.articles[statement.evidence.page].text
    inside = _set_ahead(scene.tokens_in(statement)[:WORDS_AHEAD], text, language)
    head = next((one for one in inside if one.tag == "NOUN"), None)
    phrase = " ".join(fold(one.span.of(text)) for one in scene.tokens_in(statement)[:2])
    if phrase in language.measures.totals:
        return None  # « Au total » takes no part
    if head is None or any(one.tag in {"PROPN", "NUM"} for one in inside):
        return None
    if not language.lexicon.standing.times.isdisjoint({head.span.of(text).lower(), head.lemma}):
        return None
    return scene.key_of(fold(head.lemma), language)


def begins_with_a_place(point: Point, scene: Scene) -> bool:
    """Whether the statement of a number begins with where it holds: « À Blancy, 1 300 … »."""
    key = ("place ahead", point.statement.id, point.quantity.id)
    return scene.once(key, lambda: _begins_with_a_place(point, scene))


def _begins_with_a_place(point: Point, scene: Scene) -> bool:
    statement = point.statement
    language = scene.language(statement)
    text = scene.articles[statement.evidence.page].text
    before = Span(statement.evidence.span.start, point.quantity.evidence.span.start)
    inside = _set_ahead(scene.tokens_at(statement.evidence.page, before), text, language)
    return any(one.tag == "PROPN" for one in inside)


def _set_ahead(tokens: Sequence[Token], text: str, language: Language) -> Sequence[Token]:
    """Words between a preposition of place that opens a sentence and its comma; none elsewhere."""
    words = [fold(one.span.of(text)) for one in tokens]
    ahead = language.names.place_prepositions | language.names.toward
    if not words or words[0] not in ahead or "," not in words:
        return ()
    return tokens[1 : words.index(",")]


def names_a_place_ahead(point: Point, other: Point, scene: Scene) -> bool:
    """« À Blancy, 1 300 personnes ont défilé », where the other page tells who marched elsewhere.

    The place stands before the number, the other statement does not name it, and both, or what
    stands before them, tell one deed.
    """
    one, two = point.statement, other.statement
    places = scene.places_in(one) - scene.places_in(two)
    if not places or not begins_with_a_place(point, scene):
        return False
    return bool(_deeds_near(one, scene) & _deeds_near(two, scene))


def _deeds_near(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of the verbs of a statement, and of what stands right before it."""
    near = (statement, *scene.statements_before(statement))
    return frozenset().union(*(verb_keys(one, scene) for one in near))
