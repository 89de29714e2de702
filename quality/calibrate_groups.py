"""Groups of the gold stories as cases for the third look of claim alignment.

`quality.calibrate_claims` fits all three looks; this tells what it fits the third on.
"""

from collections.abc import Sequence

import numpy as np

from quality.scores.claims import Unit, gold_units, unit_of
from quality.stories import Told
from recoupe.records import Statement
from recoupe.stages.align.claim_grouping import paired_groups
from recoupe.stages.align.claim_joining import WEIGHTS
from recoupe.stages.align.claim_pairs import Looks
from recoupe.stages.align.claim_traits import Traits

MIN_SIMILARITY = 0.65
"""As in the settings."""
ENOUGH_PAIRS = 6
"""Two groups with so many pairs between them count as much as two with more."""

Rows = tuple[np.ndarray, np.ndarray, np.ndarray]
"""A row a pair of groups, whether it is one claim, and how much it counts."""


def group_rows(
    told: Told, statements: Sequence[Statement], traits: Sequence[Traits], looks: Looks
) -> Rows:
    """The pairs of groups of one gold story, as two looks at its pairs group it.

    Args:
        told: the story.
        statements: all of its statements, titles among them.
        traits: theirs, in the same order.
        looks: scores that have not seen the story.
    """
    gold = gold_units(told)
    units = [unit_of(one, told) for one in statements]
    paired = paired_groups(traits, None, min_similarity=MIN_SIMILARITY, looks=looks)
    groups = paired.spread(paired.groups)
    rows, verdicts, counts = [], [], []
    for (left, right), one in paired.scene.kinships(paired.groups).items():
        sides = [
            sorted({units[at] for at in groups[side] if not traits[at].is_title})
            for side in (left, right)
        ]
        same = [_same(*pair, gold) for pair in _pairs(*sides)]
        if same:
            rows.append([float(getattr(one, name)) for name in WEIGHTS])
            verdicts.append(2 * sum(same) >= len(same))
            counts.append(min(len(same), ENOUGH_PAIRS) ** 0.5)
    return (
        np.array(rows).reshape(len(rows), len(WEIGHTS)),
        np.array(verdicts, dtype=bool),
        np.array(counts),
    )


def _pairs(left: Sequence[Unit], right: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    return [(one, other) for one in left for other in right if one != other]


def _same(one: Unit, other: Unit, gold: dict[Unit, int]) -> bool:
    return one in gold and gold[one] == gold.get(other)
