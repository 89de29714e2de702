"""How many times a thing happened: two explosions on one page, a single one on another."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations, pairwise

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.concepts import BEARERS, CASUALTIES, EVENTS
from recoupe.languages.tables.kindred import kin_of
from recoupe.records import Conflict, Evidence, Span, Statement
from recoupe.stages.compare.alike import verb_keys
from recoupe.stages.compare.conflict_frequencies import tells_how_often
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.guards import may_be_of_one_time
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_apart import are_told_apart

TOLD = frozenset({"asserted", "attributed"})
SOLE = "sole"
"""Concept of « une seule explosion », "a single blast"."""

MEASURES = ("magnitude", "magnitude de", "force", "category")
"""Words right before a number that say it is one of strength."""

Counted = tuple[str, float, Evidence, bool]
"""(concept of what is counted, how many, where, whether a word says that there was no other)."""


def find_count_conflicts(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """Exact counts of one kind of event in one claim that differ: one conflict a pair of counts.

    « Une explosion » alone is no count: it does not say that there was no second one.
    """
    return _conflicts_of(
        statements, scene, lambda left, right: not are_told_apart(left, right, scene)
    )


def find_counts_across(scene: Scene) -> list[Conflict]:
    """The same of statements that were not lined up, where a word says that there was no other.

    "Three explosions shook the mine on Monday evening", « une seule explosion a secoué la mine
    lundi soir »: one verb and one time, or one name. What befalls once or more often, an explosion
    or a flash, is counted in its place: one word more in common is enough.
    """

    def may_be_one(left: Statement, right: Statement) -> bool:
        if scene.are_in_one_claim(left, right):
            return False
        if scene.tells_another(left) or scene.tells_another(right):
            return False
        if _count_one_event(left, right, scene):
            return True
        if not (verb_keys(left, scene) & verb_keys(right, scene)):
            return False
        if scene.times_of(left) and scene.times_of(right):
            return scene.share_a_time(left, right)
        return bool(scene.names_of(left) & scene.names_of(right))

    counting = [one for one in scene.statements.values() if one.quantities]
    sole = {one.id for one in counting if any(each[3] for each in _counts_in(one, scene))}
    if not sole:
        return []
    return _conflicts_of(
        counting,
        scene,
        lambda left, right: (left.id in sole) != (right.id in sole) and may_be_one(left, right),
    )


def _count_one_event(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether both count one event of the story: each page counts it once, and no time is apart."""
    if not may_be_of_one_time(left, right, scene):
        return False
    if scene.times_of(left) and scene.times_of(right) and not scene.share_a_time(left, right):
        return False
    counted = [{one[0] for one in _counts_in(each, scene)} for each in (left, right)]
    shared = counted[0] & counted[1]
    if not shared or any(
        _counts_on(each.evidence.page, shared, scene) > 1 for each in (left, right)
    ):
        return False
    beside = (scene.plain_keys(left) & scene.plain_keys(right)) - shared - {SOLE}
    names = scene.names_of(left), scene.names_of(right)
    apart = bool(names[0]) and bool(names[1]) and names[0].isdisjoint(names[1])
    return not apart and (bool(beside) or bool(shared & EVENTS))


def _counts_on(page: str, events: AbstractSet[str], scene: Scene) -> int:
    """In how many numbers a page counts some events."""
    told = (_counts_in(one, scene) for one in scene.statements_of(page))
    return len({count[1] for counts in told for count in counts if count[0] in events})


def _conflicts_of(
    statements: Sequence[Statement],
    scene: Scene,
    may_be_one: Callable[[Statement, Statement], bool],
) -> list[Conflict]:
    found: dict[tuple[str, float, float], tuple[set[Evidence], set[Evidence]]] = defaultdict(
        lambda: (set(), set())
    )
    told = [(one, list(_counts_in(one, scene))) for one in statements if one.grade in TOLD]
    for (left, mine), (right, yours) in combinations(told, 2):
        if left.evidence.page == right.evidence.page or not may_be_one(left, right):
            continue
        for event, number, place, is_sole in mine:
            for other, another, elsewhere, is_sole_too in yours:
                if number == another or not _count_one_kind(event, other, left, right, scene):
                    continue
                if event not in EVENTS and not (is_sole or is_sole_too):
                    continue
                fewer, more = sorted(
                    ((number, place), (another, elsewhere)), key=lambda one: one[0]
                )
                sides = found[event, fewer[0], more[0]]
                sides[0].add(fewer[1])
                sides[1].add(more[1])
    return [
        conflict_of(
            "count",
            left,
            right,
            f"« {min(left).exact} » on one page, « {min(right).exact} » on the other; both count "
            "exactly, of one happening, and no page calls its count a new one",
            "events of one claim",
        )
        for _, (left, right) in sorted(found.items())
    ]


def _count_one_kind(
    event: str, other: str, left: Statement, right: Statement, scene: Scene
) -> bool:
    """Whether two counts are of one kind of thing; in two languages also of kindred nouns.

    « Deux pannes » are "two failures"; on pages of one language, attacks and shootings are two
    kinds.
    """
    if event == other:
        return True
    translated = scene.are_in_two_languages(left.evidence, right.evidence)
    return translated and other in kin_of(event)


def _counts_in(statement: Statement, scene: Scene) -> tuple[Counted, ...]:
    """What a statement counts; every pair of statements asks it."""
    return scene.once(("counts", statement.id), lambda: tuple(_read_counts(statement, scene)))


def _read_counts(statement: Statement, scene: Scene) -> Iterator[Counted]:
    language = scene.language(statement)
    for one in scene.quantities_of(statement):
        if one.counted is None or one.low is None or one.low != one.high or one.approximate:
            continue
        event = language.concepts.counted_key(one.counted)
        # "A magnitude 6.0 quake" tells how strong it was.
        measured = "." in one.evidence.exact or fold(one.evidence.prefix.rstrip(" -")).endswith(
            MEASURES
        )
        if event not in BEARERS and not measured and float(one.low).is_integer():
            yield event, one.low, one.evidence, _is_sole(one.evidence, scene)
    for event, number, place in _sole_things(statement, scene):
        yield event, number, place, True


def single_events(statement: Statement, scene: Scene) -> Iterator[tuple[str, float, Evidence]]:
    """« Une seule explosion »: a word for *sole* right beside the event, with its place."""
    return (one for one in _sole_things(statement, scene) if one[0] in EVENTS)


def _sole_things(statement: Statement, scene: Scene) -> Iterator[tuple[str, float, Evidence]]:
    article = scene.articles[statement.evidence.page]
    language = scene.language(statement)
    words = scene.tokens_in(statement)
    for before, after in pairwise(words):
        keys = [
            language.concepts.concept_of(one.lemma, fold(one.span.of(article.text)))
            for one in (before, after)
        ]
        noun = scene.key_of(fold(after.lemma), language) if after.tag == "NOUN" else None
        event = keys[1] or noun
        if keys[0] == SOLE and event is not None and event not in BEARERS:
            yield event, 1.0, article.evidence(Span(before.start, after.end))


def as_counts(conflicts: Iterable[Conflict], scene: Scene) -> Iterator[Conflict]:
    """Conflicts, those of numbers that tell how often, or of « un seul » that happens, as counts.

    « Un seul blessé » is told of people, and stays a number. Two numbers of times that are told of
    two things are none.
    """
    for one in conflicts:
        places = (*one.left, *one.right)
        often = one.kind == "number" and all(tells_how_often(place, scene) for place in places)
        if often and _are_of_two(one, scene):
            continue
        if often or (one.kind == "number" and any(_is_sole(place, scene) for place in places)):
            yield conflict_of("count", one.left, one.right, one.why, one.rule)
        else:
            yield one


def _are_of_two(conflict: Conflict, scene: Scene) -> bool:
    """Whether all that one side tells is told of another thing than all that the other tells."""
    sides = [
        [one for place in side for one in scene.statements_at(place)]
        for side in (conflict.left, conflict.right)
    ]
    return all(are_told_apart(left, right, scene) for left in sides[0] for right in sides[1])


def _is_sole(place: Evidence, scene: Scene) -> bool:
    concepts = scene.languages[place.page].concepts
    keys = {concepts.concept_of(word, word) for word in folded_words(place.exact)}
    return SOLE in keys and keys.isdisjoint(BEARERS | set(CASUALTIES.values()))
