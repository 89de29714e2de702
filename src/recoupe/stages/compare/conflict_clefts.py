"""Who did it, where a page says that it was he and nobody else: « c'est X qui a gagné »."""

from collections.abc import Iterator

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredMention, Conflict, Span, Statement
from recoupe.stages.compare.conflict_agents import named_behind
from recoupe.stages.compare.conflict_names import conflicts_of_names
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import has_turned, may_be_of_one_time
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import NAMED
from recoupe.stages.compare.told_words import RELATIVES, Telling, ToldWord

OPENING_WORDS = 3
"""So many words before the name a cleft sentence begins."""
MIN_KEYS = 2
"""Two tellings of one deed have so many keys in common, or one and a time or a name."""


def find_cleft_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """The one whom a cleft sentence names, against who does the same on another page."""
    return conflicts_of_names(list(_pairs(scene, telling)), scene)


def _pairs(scene: Scene, telling: Telling) -> Iterator[tuple[AnchoredMention, AnchoredMention]]:
    firm = [
        one
        for one in scene.statements.values()
        if one.grade in FIRM
        and one.polarity == "positive"
        and not scene.has_negation(one)
        and not has_turned(one, scene)
    ]
    for cleft in firm:
        named = _named_alone(cleft, scene, telling)
        if named is None:
            continue
        mine, deeds = named
        for other in firm:
            if other.evidence.page == cleft.evidence.page:
                continue
            if not _is_one(cleft, other, scene) and not _tell_all(
                cleft, other, deeds, scene, telling
            ):
                continue
            yours = _who_does(other, deeds, scene, telling)
            if yours is not None and _are_two(mine, yours, scene):
                yield mine, yours


def _named_alone(
    statement: Statement, scene: Scene, telling: Telling
) -> tuple[AnchoredMention, frozenset[str]] | None:
    """Whom a cleft sentence names, and keys of what he did; None where it is none."""
    words = telling.words(statement)
    relative = next((at for at, one in enumerate(words) if one.form in RELATIVES), None)
    opener = " ".join(folded_words(" ".join(one.form for one in words[:OPENING_WORDS])))
    openers = scene.language(statement).disputing.clefts
    if relative is None or any(one.tag == "VERB" for one in words[:relative]):
        return None
    if not any(opener.startswith(one) for one in openers):
        return None
    before = Span(words[0].start, words[relative].start)
    people = [one for one in scene.mentions_in(statement) if before.holds(one.evidence.span)]
    people = [one for one in people if _is_person(one, scene)]
    deeds = frozenset(one.key for one in words[relative:] if one.key and one.tag == "VERB")
    return (people[0], deeds) if len(people) == 1 and deeds else None


def _who_does(
    statement: Statement, deeds: frozenset[str], scene: Scene, telling: Telling
) -> AnchoredMention | None:
    """The only person named before the verb of a deed, in a statement that tells it."""
    words: tuple[ToldWord, ...] = telling.words(statement)
    verb = next((one for one in words if one.key in deeds and one.tag == "VERB"), None)
    by = scene.language(statement).concepts.passive_agents
    if verb is None:
        return None
    agent = next((at for at, one in enumerate(words) if one.form in by), None)
    if agent is not None:  # « ils ont été secourus par un fermier, X »
        is_its = verb.start < words[agent].start
        return named_behind(words[agent + 1 :], statement, scene) if is_its else None
    people = [
        one
        for one in scene.mentions_in(statement)
        if one.evidence.span.end <= verb.start and _is_person(one, scene)
    ]
    return people[0] if len({one.entity for one in people}) == 1 else None


def _is_one(cleft: Statement, other: Statement, scene: Scene) -> bool:
    """Whether both tell one happening: two keys in common, or one and a time; no time apart."""
    if not may_be_of_one_time(cleft, other, scene):
        return False
    shared = len(scene.plain_keys(cleft) & scene.plain_keys(other))
    together = scene.share_a_time(cleft, other) or scene.names_of(cleft) & scene.names_of(other)
    return shared >= MIN_KEYS or bool(shared and together)


def _tell_all(
    cleft: Statement, other: Statement, deeds: frozenset[str], scene: Scene, telling: Telling
) -> bool:
    """Whether all that a cleft sentence says of somebody is a deed that the other tells as well.

    « C'est un voisin, X, qui a donné l'alerte »: too few words for two of them to be in common.
    Each page tells such a deed once.
    """
    words = telling.words(cleft)
    relative = next(at for at, one in enumerate(words) if one.form in RELATIVES)
    told = frozenset(one.key for one in words[relative:] if one.key)
    return (
        may_be_of_one_time(cleft, other, scene)
        and telling.is_telling(deeds)
        and told <= scene.plain_keys(other)
        and all(telling.count_on(one.evidence.page, deeds) == 1 for one in (cleft, other))
    )


def _are_two(mine: AnchoredMention, yours: AnchoredMention, scene: Scene) -> bool:
    """Whether two names are of two people, whom no sentence names together."""
    words = [set(folded_words(scene.name_of(one.entity))) for one in (mine, yours)]
    return words[0].isdisjoint(words[1]) and not scene.stand_together(mine.entity, yours.entity)


def _is_person(mention: AnchoredMention, scene: Scene) -> bool:
    known = scene.entities.get(mention.entity or "")
    return known is not None and known.kind == "person" and mention.form in NAMED
