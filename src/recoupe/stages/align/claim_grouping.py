"""Statements of a story → groups that say the same, by three looks.

Two are at pairs (`claim_pairs`), the third is at the groups that these give (`claim_joining`).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.stages.align.claim_groups import group_by_pairs
from recoupe.stages.align.claim_joining import Group, Scene
from recoupe.stages.align.claim_meanings import Meanings
from recoupe.stages.align.claim_pairs import LOOKS, Looks, scored_pairs
from recoupe.stages.align.claim_traits import Traits

MEAN_SHARE = 0.85
"""Two groups merge where their mean score reaches this share of `min_similarity`."""


@dataclass(frozen=True, kw_only=True)
class Paired:
    """What the looks at pairs give: wordings, and groups of them."""

    wordings: Sequence[Sequence[int]]
    """Indexes of the statements of each wording; the first stands for the others."""
    scene: Scene
    """The wordings with the scores of their pairs."""
    groups: Sequence[Group]
    """Indexes into the wordings."""

    def spread(self, groups: Sequence[Group]) -> list[Group]:
        """Groups of wordings as groups of statements, each sorted."""
        return [tuple(sorted(at for one in group for at in self.wordings[one])) for group in groups]


def claim_groups(
    traits: Sequence[Traits], meanings: Meanings | None, *, min_similarity: float
) -> list[Group]:
    """Groups of indexes of statements that say the same; each index stands in one of them.

    Args:
        traits: statements, any order.
        meanings: a model of sentences; None where none is used.
        min_similarity: score in [0, 1] from which two statements, or two groups, may be one.
    """
    paired = paired_groups(traits, meanings, min_similarity=min_similarity)
    return paired.spread(paired.scene.joined(paired.groups, min_score=min_similarity))


def paired_groups(
    traits: Sequence[Traits],
    meanings: Meanings | None,
    *,
    min_similarity: float,
    looks: Looks = LOOKS,
) -> Paired:
    """Groups by pairs alone. The same words are folded first, so that copies cost nothing."""
    twins: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for index, one in enumerate(traits):
        twins[_wording(one, index)].append(index)
    for group in twins.values():
        # A title told again in the text stands with the text.
        group.sort(key=lambda index: (traits[index].is_title, index))
    wordings = sorted(twins.values())
    firsts = [traits[group[0]] for group in wordings]
    scores, vetoes = scored_pairs(firsts, meanings, min_similarity=min_similarity, looks=looks)
    groups = group_by_pairs(
        len(wordings),
        scores,
        vetoes,
        min_score=min_similarity,
        min_mean=MEAN_SHARE * min_similarity,
        late=frozenset(at for at, one in enumerate(firsts) if one.is_title),
    )
    pages = [frozenset(traits[index].page for index in group) for group in wordings]
    return Paired(wordings=wordings, scene=Scene(firsts, pages, scores, vetoes), groups=groups)


def _wording(traits: Traits, index: int) -> tuple[str, bool]:
    """Statements with the same wording, said of the same times, are one from the start."""
    if len(traits.keys) + len(traits.names) < 1 or not traits.text:
        return (f"\0{index}", traits.negative)
    times = " ".join(f"{time.start}-{time.end}" for time in traits.times)
    return (f"{traits.text}\0{times}", traits.negative)
