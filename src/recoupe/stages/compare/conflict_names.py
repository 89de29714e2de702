"""Places, persons and speakers that do not agree, in statements that differ in nothing else."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import (
    AnchoredMention,
    AnchoredQuote,
    Conflict,
    Entity,
    Evidence,
    Span,
    Statement,
)
from recoupe.stages.compare.alike import counterparts
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.drift_possible import is_soon_after
from recoupe.stages.compare.name_kinds import OTHER, SET_APART, VENUE, kind_of
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import given_to_two, is_one_quotation
from recoupe.stages.compare.told_apart import are_told_apart

MIN_SAMENESS = 0.75
"""Statements whose other words differ more may tell of two happenings."""
MIN_ANCHORED = 0.6
"""The same where both tell one time."""
SPELLING_LETTERS = 4
"""Languages agree on so many letters of a name."""
NEXT_CHARACTERS = 30
KINDS = (*SET_APART, OTHER)
PERSON_WORDS = 2
"""A given name and a surname."""
SAME_SURNAME = 0.7
SAME_NAME = 0.6
"""From this share of letters, two given names may be spellings of one."""


Names = tuple[AnchoredMention, AnchoredMention]


def find_name_conflicts(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """One place or person against another, where that is all that differs: one a pair of names."""
    told = [one for one in statements if one.grade in FIRM or one.grade == "expected"]
    return conflicts_of_names(
        (
            pair
            for index, left in enumerate(told)
            for right in told[index + 1 :]
            if _are_set_against(left, right, scene)
            for pair in opposed_names(left, right, scene)
        ),
        scene,
    )


def _are_set_against(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether both are told firmly, or both as plans on pages of one day: a plan may change."""
    if "expected" not in {left.grade, right.grade}:
        return True
    one_day = is_soon_after(left, right, scene) or is_soon_after(right, left, scene)
    return left.grade == right.grade and one_day


def find_names_across(scene: Scene) -> list[Conflict]:
    """The same of statements that were not lined up, and hold nearly the same words otherwise."""
    firm = [
        one
        for one in scene.statements.values()
        if one.grade in FIRM
        and one.entities
        and not scene.is_title(one)
        and not scene.is_distinct(one)
    ]
    return conflicts_of_names(
        (
            pair
            for left, right in counterparts(firm, firm, scene, offices=True)
            if left.id < right.id
            for pair in opposed_names(left, right, scene)
        ),
        scene,
    )


def conflicts_of_names(pairs: Iterable[Names], scene: Scene) -> list[Conflict]:
    """One conflict a pair of names, of places or of persons."""

    def told(mine: AnchoredMention, yours: AnchoredMention) -> Conflict:
        kind = scene.entities[mine.entity or ""].kind
        return conflict_of(
            "person" if kind == "person" else "place",
            [mine.evidence],
            [yours.evidence],
            "nothing but this name tells the two statements apart; no page names both together",
            "person in one claim" if kind == "person" else "place in one claim",
        )

    return _one_a_pair(pairs, told)


def conflict_of_places(pairs: Iterable[Names]) -> list[Conflict]:
    """One conflict a pair of names that stand for places, whatever kind they were read as."""

    def told(mine: AnchoredMention, yours: AnchoredMention) -> Conflict:
        return conflict_of(
            "place",
            [mine.evidence],
            [yours.evidence],
            f"« {mine.evidence.exact} » on one page, « {yours.evidence.exact} » on the other, "
            "of where one thing stands or began; no page names both",
            "site of one thing",
        )

    return _one_a_pair(pairs, told)


def _one_a_pair(
    pairs: Iterable[Names], told: Callable[[AnchoredMention, AnchoredMention], Conflict]
) -> list[Conflict]:
    """The first conflict of each two entities, in their order."""
    found: dict[tuple[str, str], Conflict] = {}
    for mine, yours in pairs:
        one, other = sorted((mine.entity or "", yours.entity or ""))
        if (one, other) not in found:
            found[one, other] = told(mine, yours)
    return [found[key] for key in sorted(found)]


def opposed_names(
    left: Statement, right: Statement, scene: Scene, *, is_one_question: bool = False
) -> Iterator[Names]:
    """The two names, where the statements differ in nothing else and they cannot both hold.

    `is_one_question`: both tell one deed of the same thing, so that a place alone may differ. Of
    one deed that both date alike, who did it and where may both differ.
    """
    if left.evidence.page == right.evidence.page:
        return
    if scene.is_of_long_ago(left) != scene.is_of_long_ago(right):
        return  # "a year ago a ferry hit a pier at Molde"
    pairs = _only_differences(left, right, scene)
    kinds = {scene.entities[one.entity or ""].kind for pair in pairs for one in pair}
    if "person" not in kinds and are_told_apart(left, right, scene):
        return
    if not pairs or _numbers(left, scene) != _numbers(right, scene):
        return
    offices = frozenset[str]().union(
        *(
            scene.role_keys(one.entity, scene.language(each))
            for pair in pairs
            for one, each in zip(pair, (left, right), strict=True)
        )
    )
    anchored = scene.share_a_time(left, right)
    if len(pairs) > 1 and not anchored:
        return
    least = MIN_ANCHORED if anchored else MIN_SAMENESS
    if is_one_question and all(kind_of(one, scene) in {"place", VENUE} for one in pairs[0]):
        least = 0.0
    if scene.sameness(left, right, without=offices) < least:
        return
    for pair in pairs:
        if (
            not are_related(*pair, scene)
            and all(_stands_for_itself(one, scene) for one in pair)
            and _are_of_one_grain(*pair, scene)
        ):
            yield pair


def _stands_for_itself(mention: AnchoredMention, scene: Scene) -> bool:
    """Whether a name is not in brackets, and is no part of a description.

    "The former Dunmore College star" and "(Dunmore College)" say where somebody comes from; names
    of people have no article.
    """
    place = mention.evidence
    text = scene.articles[place.page].text
    if text[: place.span.start].rstrip().endswith(("(", "[")):
        return False
    start = place.span.start
    before = scene.tokens_at(place.page, Span(max(start - NEXT_CHARACTERS, 0), start))
    kind = scene.entities[mention.entity or ""].kind
    own = scene.tokens_at(place.page, place.span)
    opens = not before or text[before[-1].end : start].strip(" ") or before[-1].tag == "PUNCT"
    if len(own) == 1 and own[0].tag == "NOUN" and opens:
        return False  # "Officers found", which a sentence begins with
    if kind == "person" and before and before[-1].tag in {"DET", "ADJ"}:
        return False
    behind = scene.tokens_at(place.page, Span(place.span.end, place.span.end + NEXT_CHARACTERS))
    if not behind or text[place.span.end : behind[0].start].strip(" "):
        return True
    if _is_dated(place.page, behind[0].start, scene):
        return True  # « s'est posé à Brindisi lundi soir »
    is_noun = behind[0].tag == "NOUN" and behind[0].start - place.span.end <= 1
    heads = scene.languages[place.page].names.place_tails
    return not is_noun or fold(behind[0].span.of(text)) in heads


def _is_dated(page: str, start: int, scene: Scene) -> bool:
    """Whether a time begins at a place."""
    return any(
        one.evidence.page == page and one.evidence.span.start == start
        for one in scene.timexes.values()
    )


def _are_of_one_grain(left: AnchoredMention, right: AnchoredMention, scene: Scene) -> bool:
    """Whether no word beside the names says that one may lie in the other.

    "Bener district" and "Makmur village", « le village de Makmur », "in Makmur".
    """
    grains = [_grain_of(one, scene) for one in (left, right)]
    return grains[0] == grains[1]


def _grain_of(mention: AnchoredMention, scene: Scene) -> str | None:
    """Key of the word for what kind of place it is, right behind the name or right before it."""
    place = mention.evidence
    language = scene.languages[place.page]
    before = folded_words(place.prefix)[-2:]
    behind = folded_words(place.suffix)[:1] if place.suffix[:1] == " " else []
    beside = (*behind, *folded_words(place.exact), *reversed(before))
    areas = language.concepts.areas
    return next((scene.key_of(one, language) for one in beside if one in areas), None)


def _numbers(statement: Statement, scene: Scene) -> set[tuple[float | None, float | None]]:
    found = (scene.quantities[one] for one in statement.quantities if one in scene.quantities)
    return {(one.low, one.high) for one in found}


def _only_differences(left: Statement, right: Statement, scene: Scene) -> list[Names]:
    """The two names, if each side has one of a kind that the other lacks, and no other.

    What one side alone names says nothing against another place, « un avion de Norair s'est posé à
    Lisgar », « l'avion a atterri à Port-Adrien », but may tell two people apart: « celui de
    Grandclos, Teddy Maurin, s'en va ». None where a side names two, or a state: a country and its
    capital stand for a government, and for places within.
    """
    sides = _names(left, scene), _names(right, scene)
    found: dict[str, Names] = {}
    alone = False
    for kind in KINDS:
        mine, yours = (
            sorted(one for one in set(some) - set(other) if kind_of(some[one], scene) == kind)
            for some, other in (sides, sides[::-1])
        )
        if not mine or not yours:
            alone = alone or bool(mine or yours)
            continue
        if kind not in SET_APART or len(mine) != 1 or len(yours) != 1:
            return []
        found[kind] = sides[0][mine[0]], sides[1][yours[0]]
    if alone and "person" in found:
        return []
    pairs = list(found.values())
    states = (_is_state(scene.entities[one.entity or ""]) for pair in pairs for one in pair)
    return [] if any(states) else pairs


def _names(statement: Statement, scene: Scene) -> Mapping[str, AnchoredMention]:
    found: dict[str, AnchoredMention] = {}
    for mention in scene.mentions_in(statement):
        if mention.entity in statement.entities and mention.entity is not None:
            found.setdefault(mention.entity, mention)
    return found


def _is_state(entity: Entity) -> bool:
    return (entity.known or "").partition(":")[0] in {"country", "capital"}


def are_related(left: AnchoredMention, right: AnchoredMention, scene: Scene) -> bool:
    """Whether one page of the story names both places: « à Villeurbanne, près de Lyon ».

    Of persons, only a sentence that names both tells that they are two: « X et Y ont été arrêtés ».
    A page that names the mayor and his deputy says nothing about who fell ill. Names that share a
    word, or its beginning (« Palaos », "Palau"), may be spellings of one.
    """
    words = [
        {
            word[:SPELLING_LETTERS]
            for word in folded_words(scene.name_of(one.entity))
            # « L'hôpital de X », « l'hôpital de Y »
            if kind_of(one, scene) != VENUE or not _is_small(word, one, scene)
        }
        for one in (left, right)
    ]
    if words[0] & words[1] and not _are_namesakes(left, right, scene):
        return True
    if scene.entities[left.entity or ""].kind == "person":
        return scene.stand_together(left.entity, right.entity)
    return bool(_pages_of(left.entity, scene) & _pages_of(right.entity, scene))


def _is_small(word: str, mention: AnchoredMention, scene: Scene) -> bool:
    """Whether a word of a name says what kind of place it is, or joins two others."""
    language = scene.languages[mention.evidence.page]
    return word in language.venues.words or word in language.concepts.light


def _are_namesakes(left: AnchoredMention, right: AnchoredMention, scene: Scene) -> bool:
    """Whether two people have one surname and two given names: « Luc Villard », « Marc … ».

    Or one given name and two surnames, where both hold one office.
    """
    known = [scene.entities.get(one.entity or "") for one in (left, right)]
    names = [folded_words(one.name) for one in known if one is not None and one.kind == "person"]
    if [len(one) for one in names] != [PERSON_WORDS] * len((left, right)):
        return False
    at = 0 if names[0][-1] == names[1][-1] else -1
    if at and (names[0][0] != names[1][0] or not _hold_one_office(known, left, right, scene)):
        return False
    alike = Indel.normalized_similarity(names[0][at], names[1][at])
    return alike < (SAME_SURNAME if at else SAME_NAME)


def _hold_one_office(
    known: Sequence[Entity | None], left: AnchoredMention, right: AnchoredMention, scene: Scene
) -> bool:
    """Whether pages give two people the very same office."""
    offices = [
        scene.role_keys(one.id if one is not None else None, scene.languages[each.evidence.page])
        for one, each in zip(known, (left, right), strict=True)
    ]
    return bool(offices[0]) and offices[0] == offices[1]


def _pages_of(entity: str | None, scene: Scene) -> set[str]:
    """Pages that name somebody or a place, not only where they tell of another year or happening.

    « En 2022, un autre avion avait dû se poser à Lisgar » says nothing of where this one did.
    """
    known = scene.entities.get(entity or "")
    pages = {page for one in known.spellings for page in one.pages} if known else set[str]()
    return {page for page in pages if not _is_of_another(entity, page, scene)}


def _is_of_another(entity: str | None, page: str, scene: Scene) -> bool:
    told = [one for one in scene.statements_of(page) if entity in one.entities]
    return bool(told) and all(scene.is_of_long_ago(one) and scene.is_distinct(one) for one in told)


def find_speaker_conflicts(scene: Scene) -> list[Conflict]:
    """One quotation that two pages give to two people by name: one conflict a pair of people."""
    found: dict[tuple[str, str], tuple[set[Evidence], set[Evidence]]] = defaultdict(
        lambda: (set(), set())
    )
    for pair in given_to_two(list(scene.quotes.values()), scene):
        left, right = sorted(pair, key=lambda one: one.speaker or "")
        sides = found[left.speaker or "", right.speaker or ""]
        for side, quote in zip(sides, (left, right), strict=True):
            side.update(_also_told(quote, scene))
    return [
        conflict_of(
            "speaker",
            left,
            right,
            f"the same words, given to {scene.name_of(names[0])} and to {scene.name_of(names[1])}",
            "quotation under two names",
        )
        for names, (left, right) in sorted(found.items())
    ]


def _also_told(quote: AnchoredQuote, scene: Scene) -> set[Evidence]:
    """Where the same words are given to the same speaker, also by a pronoun."""
    return {quote.evidence} | {
        one.evidence
        for one in scene.quotes.values()
        if one.speaker == quote.speaker and is_one_quotation(one, quote, scene)
    }
