"""What few pages of a story tell says more of their kinship than what all of them tell."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from recoupe.algorithms.components import components
from recoupe.stages.trace.content import Content

FAMILY_COVERAGE = 0.3
"""Pages that share so much word for word count once: forty prints of a dispatch are one telling.
So do pages that are known to retell one another."""


class Telling(msgspec.Struct, frozen=True):
    """How many families of pages tell each feature."""

    families: Mapping[str, int]

    def weight(self, feature: str) -> float:
        """1 for what at most two families tell, less the more do: in (0, 1].

        The two that are compared do not count against each other.
        """
        return 1 / math.sqrt(max(self.families.get(feature, 1) - 1, 1))


def telling_of(
    contents: Sequence[Content],
    covers: Mapping[tuple[int, int], tuple[float, float]],
    retold: Iterable[tuple[int, int]] = (),
) -> Telling:
    """How many families tell each feature of these pages.

    Args:
        contents: one a page.
        covers: (left, right) → share of each page's words that the other has, where known.
        retold: pairs of which one is known to retell the other.
    """
    near = [pair for pair, cover in covers.items() if max(cover) >= FAMILY_COVERAGE]
    counted: Counter[str] = Counter()
    for family in components(range(len(contents)), [*near, *retold]):
        counted.update(_features(contents[place] for place in family))
    return Telling(counted)


def _features(contents: Iterable[Content]) -> set[str]:
    return {key for content in contents for bag in content.bags for key in bag}


def weighed(content: Content, telling: Telling) -> Content:
    """The content with each feature weighing by how few families tell it."""
    return Content(
        spans=content.spans,
        bags=tuple(
            {key: weight * telling.weight(key) for key, weight in bag.items()}
            for bag in content.bags
        ),
        anchors=content.anchors,
        rarity={anchor: telling.weight(anchor) for anchor in content.anchors},
    )
