"""By whom one thing was done: "the decision was taken by X", « l'arrêté a été signé par Y ».

Too few words stand there for two statements to be compared by what they share. What is done once,
a thing that a definite article brings up, has one who did it, whatever his office is called.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from recoupe.records import AnchoredMention, Conflict, Statement
from recoupe.stages.compare.conflict_names import Names, are_related, conflicts_of_names
from recoupe.stages.compare.conflict_record import FIRM
from recoupe.stages.compare.guards import is_told_plainly, may_be_of_one_time, numbers_fit
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import NAMED
from recoupe.stages.compare.told_words import Telling, ToldWord

OFFICE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "PUNCT"})
"""What may stand between « par » and the name: « par le premier adjoint, Luc Hamon »."""
OFFICE_WORDS = 8

Frame = frozenset[str]
"""Keys of what was done, and of what it was done to."""


def find_agent_conflicts(scene: Scene, telling: Telling) -> list[Conflict]:
    """Two people by whom one and the same thing was done: one conflict a pair of names."""
    told: dict[Frame, list[tuple[Statement, AnchoredMention]]] = defaultdict(list)
    for one in scene.statements.values():
        if one.grade in FIRM and is_told_plainly(one, scene):
            frame, agent = _done_by(one, scene, telling)
            if frame and agent is not None:
                told[frame].append((one, agent))
    pairs = list[Names]()
    for frame in sorted(told, key=sorted):
        for (left, mine), (right, yours) in combinations(told[frame], 2):
            if (
                left.evidence.page != right.evidence.page
                and mine.entity != yours.entity
                and may_be_of_one_time(left, right, scene)
                and numbers_fit(left, right, scene)
                and not are_related(mine, yours, scene)
            ):
                pairs.append((mine, yours))
    return conflicts_of_names(pairs, scene)


def _done_by(
    statement: Statement, scene: Scene, telling: Telling
) -> tuple[Frame, AnchoredMention | None]:
    """What was done, and the person named behind « par »; nothing where either is not told."""
    language = scene.language(statement)
    words, marks = telling.words(statement), language.concepts.passive_agents
    by = next((at for at, one in enumerate(words) if one.form in marks), 0)
    done = words[:by]
    if (
        not done
        or done[0].form not in language.lexicon.definites
        or not language.concepts.distinct.isdisjoint(one.form for one in done)
        or not any(one.tag == "VERB" and "VerbForm=Part" in one.features for one in done)
    ):
        return frozenset(), None
    frame = frozenset(one.key for one in done if one.key)
    return frame, named_behind(words[by + 1 :], statement, scene)


def named_behind(
    words: Sequence[ToldWord], statement: Statement, scene: Scene
) -> AnchoredMention | None:
    """The person whom the first words name, his office let by."""
    for one in words[:OFFICE_WORDS]:
        for mention in scene.mentions_in(statement):
            known = scene.entities.get(mention.entity or "")
            if (
                mention.evidence.span.start == one.start
                and mention.form in NAMED
                and known is not None
                and known.kind == "person"
            ):
                return mention
        if one.tag not in OFFICE:
            return None
    return None
