"""Places, persons and speakers that do not agree, in statements that differ in nothing else."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredMention, AnchoredQuote, Conflict, Entity, Statement
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.scene import Scene

MIN_SAMENESS = 0.75
"""Statements whose other words differ more may tell of two happenings."""
MIN_ANCHORED = 0.6
"""The same where both tell one time."""
SAME_QUOTE = 0.85
"""Share of words that two quotes have in common, from which they are one."""
SPELLING_LETTERS = 4
"""Languages agree on so many letters of a name."""
MIN_QUOTE_WORDS = 4
"""Two people may say the same three words."""
MIN_TRANSLATED_KEYS = 2
FIRM = frozenset({"asserted", "attributed"})


def find_name_conflicts(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """One place or person against another, where that is all that differs: one a pair of names."""
    found: dict[tuple[str, str], Conflict] = {}
    firm = [one for one in statements if one.grade in FIRM]
    for index, left in enumerate(firm):
        for right in firm[index + 1 :]:
            if left.evidence.page == right.evidence.page:
                continue
            pair = _only_difference(left, right, scene)
            least = MIN_ANCHORED if scene.share_a_time(left, right) else MIN_SAMENESS
            if pair is None:
                continue
            offices = scene.role_keys(pair[0].entity, scene.language(left)) | scene.role_keys(
                pair[1].entity, scene.language(right)
            )
            if scene.sameness(left, right, without=offices) < least:
                continue
            if _numbers(left, scene) != _numbers(right, scene):
                continue
            mine, yours = pair
            if _are_related(mine, yours, scene):
                continue
            kind = scene.entities[mine.entity or ""].kind
            key = tuple(sorted((mine.entity or "", yours.entity or "")))
            found.setdefault(
                (key[0], key[1]),
                conflict_of(
                    "place" if kind == "place" else "person",
                    [mine.evidence],
                    [yours.evidence],
                    "the statements differ in this name alone; no page holds the two together",
                    f"{kind} in one claim",
                ),
            )
    return [found[key] for key in sorted(found)]


def _numbers(statement: Statement, scene: Scene) -> set[tuple[float | None, float | None]]:
    found = (scene.quantities[one] for one in statement.quantities if one in scene.quantities)
    return {(one.low, one.high) for one in found}


def _only_difference(
    left: Statement, right: Statement, scene: Scene
) -> tuple[AnchoredMention, AnchoredMention] | None:
    """The two names, if each side has one of a kind that the other lacks, and no other."""
    mine, yours = _names(left, scene), _names(right, scene)
    only_mine = sorted(set(mine) - set(yours))
    only_yours = sorted(set(yours) - set(mine))
    if len(only_mine) != 1 or len(only_yours) != 1:
        return None
    one, other = scene.entities.get(only_mine[0]), scene.entities.get(only_yours[0])
    if (
        one is None
        or other is None
        or one.kind != other.kind
        or one.kind not in {"place", "person"}
    ):
        return None
    if _is_state(one) or _is_state(other):
        # A country and its capital stand for a government, and for places within.
        return None
    return mine[one.id], yours[other.id]


def _names(statement: Statement, scene: Scene) -> Mapping[str, AnchoredMention]:
    found: dict[str, AnchoredMention] = {}
    for mention in scene.mentions_in(statement):
        if mention.entity in statement.entities and mention.entity is not None:
            found.setdefault(mention.entity, mention)
    return found


def _is_state(entity: Entity) -> bool:
    return (entity.known or "").partition(":")[0] in {"country", "capital"}


def _are_related(left: AnchoredMention, right: AnchoredMention, scene: Scene) -> bool:
    """Whether one page of the story names both places: « à Villeurbanne, près de Lyon ».

    Of persons, only a sentence that names both tells that they are two: « X et Y ont été arrêtés ».
    A page that names the mayor and his deputy says nothing about who fell ill. Names that share a
    word, or its beginning (« Palaos », "Palau"), may be spellings of one.
    """
    words = [
        {word[:SPELLING_LETTERS] for word in folded_words(scene.name_of(one.entity))}
        for one in (left, right)
    ]
    if words[0] & words[1]:
        return True
    if scene.entities[left.entity or ""].kind == "person":
        return scene.stand_together(left.entity, right.entity)
    return bool(_pages_of(left.entity, scene) & _pages_of(right.entity, scene))


def _pages_of(entity: str | None, scene: Scene) -> set[str]:
    known = scene.entities.get(entity or "")
    return {page for one in known.spellings for page in one.pages} if known else set()


def find_speaker_conflicts(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """One quote given to two people: one conflict a pair of speakers."""
    quotes = [
        scene.quotes[one]
        for statement in statements
        for one in statement.quotes
        if one in scene.quotes
    ]
    by_speaker: dict[str, list[AnchoredQuote]] = defaultdict(list)
    for quote in quotes:
        if quote.speaker and quote.form != "scare" and _is_person(quote.speaker, scene):
            by_speaker[quote.speaker].append(quote)
    found = []
    speakers = sorted(by_speaker)
    for index, one in enumerate(speakers):
        for other in speakers[index + 1 :]:
            pairs = [
                (left, right)
                for left in by_speaker[one]
                for right in by_speaker[other]
                if left.evidence.page != right.evidence.page
                and (_is_same(left, right) or _is_translated(left, right, scene))
            ]
            if pairs:
                found.append(
                    conflict_of(
                        "speaker",
                        {left.evidence for left, _ in pairs},
                        {right.evidence for _, right in pairs},
                        f"the same words, given to {scene.name_of(one)} and to "
                        f"{scene.name_of(other)}",
                        "quote in one claim",
                    )
                )
    return found


def _is_person(entity: str, scene: Scene) -> bool:
    known = scene.entities.get(entity)
    return known is not None and known.kind == "person"


def _is_same(left: AnchoredQuote, right: AnchoredQuote) -> bool:
    mine, yours = (folded_words(one.evidence.exact) for one in (left, right))
    if min(len(mine), len(yours)) < MIN_QUOTE_WORDS:
        return False
    return len(set(mine) & set(yours)) >= SAME_QUOTE * max(len(set(mine)), len(set(yours)))


def _is_translated(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether two quotes in two languages hold the same telling words, all of them."""
    if scene.languages[left.evidence.page].tag == scene.languages[right.evidence.page].tag:
        return False
    mine, yours = (scene.keys_inside(one.evidence) for one in (left, right))
    return len(mine) >= MIN_TRANSLATED_KEYS and mine == yours
