"""Happened or not, rose or fell: statements of the same words with opposite sense."""

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import folded_words
from recoupe.languages.tables.concepts import CONVERSES, OPPOSITES
from recoupe.records import Conflict, Statement
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.scene import Scene

COME_TRUE = "affirmed and negated, where the pages do not tell that the negation is the later one"
FIRM = frozenset({"asserted", "attributed"})
MIN_SAMENESS = 0.6
"""Two statements are opposed only where the rest of their words is so much the same."""
MIN_SHARED_KEYS = 2
ONE_UTTERANCE = 0.5
"""Share of words, in order, from which two quotations of one speaker are one utterance."""


def find_polarities(
    statements: Sequence[Statement], scene: Scene, abstained: Abstained
) -> list[Conflict]:
    """Happened or not, in firm statements of the same words.

    What is negated first and affirmed later may have happened in between, and is no conflict,
    unless both are one utterance of one speaker.
    """
    yes = [one for one in statements if one.grade in FIRM and one.polarity == "positive"]
    no = [one for one in statements if one.grade in FIRM and one.polarity == "negative"]
    opposed = [
        (left, right)
        for left in yes
        for right in no
        if left.evidence.page != right.evidence.page
        and _negates_what_is_said(left, right, scene)
        and scene.sameness(left, right) >= MIN_SAMENESS
    ]
    pairs = []
    for left, right in opposed:
        if _may_have_come_true(left, right, scene) and not _are_one_utterance(left, right, scene):
            abstained.note(COME_TRUE, (left.evidence, right.evidence))
        else:
            pairs.append((left, right))
    if not pairs:
        return []
    return [
        conflict_of(
            "polarity",
            {left.evidence for left, _ in pairs},
            {right.evidence for _, right in pairs},
            "the same words, affirmed and then negated; no later time is told",
            "negation in one claim",
        )
    ]


def _may_have_come_true(affirmed: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the page that negates is the earlier one, or its date is unknown."""
    yes, no = (scene.published(one.evidence.page) for one in (affirmed, negated))
    return yes is None or no is None or no.before(yes)


def _are_one_utterance(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether both are quoted from one speaker, in nearly the same words."""
    speakers = [
        {scene.quotes[quote].speaker for quote in one.quotes if quote in scene.quotes} - {None}
        for one in (left, right)
    ]
    words = [folded_words(one.evidence.exact) for one in (left, right)]
    return bool(speakers[0] & speakers[1]) and (
        Indel.normalized_similarity(*words) >= ONE_UTTERANCE
    )


def _negates_what_is_said(affirmed: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the negated word is one of the other's: « fermé » and « ne passent plus » agree."""
    key = scene.negated_key(negated)
    if scene.has_negation(affirmed):
        # « Versée sans condition » and « n'a pas conditionné » say the same, and so do « une
        # violence que je n'avais jamais vue » and « n'avoir jamais vu une telle violence ».
        return False
    return key is not None and key in scene.plain_keys(affirmed)


def find_opposites(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """The same words but for a term that some pages give its opposite: one a pair of terms.

    A mistranslated term, where the pages are in two languages; else what happened is opposed.
    """
    found: dict[tuple[str, str], list[tuple[Statement, Statement]]] = defaultdict(list)
    for index, left in enumerate(statements):
        for right in statements[index + 1 :]:
            if left.evidence.page == right.evidence.page or is_negated(left, right, scene):
                continue
            terms = opposite_terms(left, right, scene)
            if terms is None or not _have_one_agent(terms, left, right, scene):
                continue
            if _are_same_but_for(terms, left, right, scene):
                sides = (left, right) if terms[0] < terms[1] else (right, left)
                found[min(terms), max(terms)].append(sides)
    return [
        conflict_of(
            "translation" if are_translated(found[terms], scene) else "polarity",
            {left.evidence for left, _ in found[terms]},
            {right.evidence for _, right in found[terms]},
            f"{terms[0]} / {terms[1]}: opposite terms, and the rest of the words is the same",
            "opposite terms",
        )
        for terms in sorted(found)
    ]


def are_translated(pairs: Sequence[tuple[Statement, Statement]], scene: Scene) -> bool:
    """Whether some pair is in two languages."""
    return any(scene.language(left).tag != scene.language(right).tag for left, right in pairs)


def is_negated(left: Statement, right: Statement, scene: Scene) -> bool:
    """Neither a rise nor a fall: opposites under a negation may both hold."""
    return any(
        one.polarity == "negative" or scene.negated_key(one) is not None for one in (left, right)
    )


def _have_one_agent(
    terms: tuple[str, str], left: Statement, right: Statement, scene: Scene
) -> bool:
    """Whether one and the same is said to win and to lose: who wins, somebody else loses."""
    if frozenset(terms) not in CONVERSES:
        return True
    agents = [
        {agent for verb, agent, _ in scene.deeds(one) if verb == term and agent is not None}
        for one, term in zip((left, right), terms, strict=True)
    ]
    return bool(agents[0] & agents[1])


def _are_same_but_for(
    terms: tuple[str, str], left: Statement, right: Statement, scene: Scene
) -> bool:
    without = frozenset(terms)
    shared = (scene.plain_keys(left) & scene.plain_keys(right)) - without
    return (
        len(shared) >= MIN_SHARED_KEYS
        and scene.sameness(left, right, without=without) >= MIN_SAMENESS
    )


def opposite_terms(left: Statement, right: Statement, scene: Scene) -> tuple[str, str] | None:
    """Concepts of the left and the right statement that exclude each other, if just one pair."""
    mine, yours = scene.plain_keys(left), scene.plain_keys(right)
    only_mine, only_yours = mine - yours, yours - mine
    pairs = [
        (one, other)
        for one in sorted(only_mine)
        for other in sorted(only_yours)
        if frozenset({one, other}) in OPPOSITES
    ]
    return pairs[0] if len(pairs) == 1 else None
