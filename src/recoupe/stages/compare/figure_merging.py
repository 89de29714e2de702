"""Series that tell one thing in other words, joined once the whole story is known.

A series grows point by point (`figure_homes`). Two of them are one where nothing speaks against
any pair of their values, and where the story leaves no other choice: one value taken back for the
other, one noun with and without what befell it, one value that nothing else in the story has, a
slip of the hand, the one number of several that differs. Where a series could join two others that
are not one, it joins neither.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from recoupe.languages.tables.concepts import ANYBODY, STATES
from recoupe.languages.tables.measures import UNITS
from recoupe.stages.compare.figure_counted import AGE
from recoupe.stages.compare.figure_evidence import Grounds
from recoupe.stages.compare.figure_nouns import CAPTIVE, Nouns
from recoupe.stages.compare.figure_one_number import TWO_WORDS, Numbers
from recoupe.stages.compare.figure_pairs import (
    is_after,
    is_money,
    is_stem,
)
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_scope import GRAVE
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_series import (
    Series,
    is_apart,
    narrows_nothing,
    sort_series,
)
from recoupe.stages.compare.figure_told import StoryValues
from recoupe.stages.compare.figure_two_nouns import TwoNouns
from recoupe.stages.compare.figure_values import (
    is_telling,
)
from recoupe.stages.compare.figure_vetoes import (
    are_far_apart,
    speaks_against,
)
from recoupe.stages.compare.scene import Scene

OWN_KIND = frozenset({SCORE, AGE}) | RANKS
"""What is told of one match or one person, and joins by its own rules."""


def merged(series: Sequence[Series], scene: Scene, evidence: Grounds) -> list[Series]:
    """The series, with those of one thing made one, in their order."""
    story = Story(series, scene, evidence)
    partners: dict[int, list[int]] = {}
    for one, two in combinations(range(len(series)), 2):
        if story.are_one(series[one], series[two]):
            partners.setdefault(one, []).append(two)
            partners.setdefault(two, []).append(one)
    homes = list(range(len(series)))
    for one in sorted(partners):
        for two in partners[one]:
            groups = [
                [at for at, home in enumerate(homes) if home == homes[each]] for each in (one, two)
            ]
            if homes[one] == homes[two] or not _all_fit(groups[0], groups[1], series, story):
                continue
            if not _is_sure(one, two, partners, series, story):
                continue
            least = min(homes[one], homes[two])
            for at in (*groups[0], *groups[1]):
                homes[at] = least
    found: dict[int, Series] = {}
    for at, home in enumerate(homes):
        if home in found:
            found[home].points.extend(series[at].points)
        else:
            found[home] = Series(series[home].key, series[home].scope, list(series[at].points))
    return sort_series(list(found.values()))


def _all_fit(
    left: Iterable[int], right: Iterable[int], series: Sequence[Series], story: "Story"
) -> bool:
    return all(story.may_be_one(series[one], series[two]) for one in left for two in right)


def _is_sure(
    one: int,
    two: int,
    partners: dict[int, list[int]],
    series: Sequence[Series],
    story: "Story",
) -> bool:
    """Whether neither of two could as well join a third that the other cannot be."""
    return not any(
        other != there and not story.may_be_one(series[other], series[there])
        for here, there in ((one, two), (two, one))
        for other in partners[here]
    )


class Story:
    """All series of a story, and what makes two of them one."""

    def __init__(self, series: Sequence[Series], scene: Scene, evidence: Grounds) -> None:
        self._scene = scene
        self._evidence = evidence
        self._told = StoryValues(series, scene)
        self._numbers = Numbers(self._told, scene)
        self._nouns = Nouns(series, scene)
        self._two_nouns = TwoNouns(self._nouns, self._told, scene, evidence)

    def may_be_one(self, left: Series, right: Series) -> bool:
        """Whether no value of one speaks against one of the other."""
        if left.key[1] != right.key[1] or OWN_KIND & {left.key[0], right.key[0]}:
            return False
        if (GRAVE in left.scope) != (GRAVE in right.scope):
            return False
        return all(
            not is_apart(one, [two])
            and (
                self._told.are_taken_back(one, two)
                or not (are_far_apart(one, two) or speaks_against(one, two, self._scene))
            )
            for one in left.wholes
            for two in right.wholes
        )

    def are_one(self, left: Series, right: Series) -> bool:
        """Whether two series are of one thing."""
        if not self.may_be_one(left, right):
            return False
        pairs = [(one, two) for one in left.points for two in right.points]
        if any(self._is_taken_back(*pair) for pair in pairs):
            return left.scope == right.scope or self._share_a_noun(left, right)
        if left.key != right.key:
            return left.key[1] == "" and (
                self._two_nouns.are_one(left, right, pairs)
                or self._is_told_anew(left, right, pairs)
            )
        if left.scope != right.scope:
            return self._is_told_anew(left, right, pairs)
        return any(
            self._is_new_value(*pair)
            or self._numbers.is_one_number(*pair)
            or self._is_spoken_for(*pair)
            for pair in pairs
        )

    def _is_told_anew(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        """« Trois dockers ont été tués », « le bilan est passé à cinq morts »: another noun.

        Of a toll, who they were may be told on one page only.
        """
        if left.key != right.key and not self._nouns.may_be_one(left, right):
            return False
        if left.scope != right.scope and not self._is_named_once(left, right):
            return False
        return any(self._is_announced(*pair) or self._is_announced(*pair[::-1]) for pair in pairs)

    def _is_named_once(self, left: Series, right: Series) -> bool:
        """Whether one tells who or what is counted more narrowly, and the other need not.

        « Sept tabatières en or », "raised the loss to nine snuffboxes".
        """
        if left.key != right.key or (left.scope and right.scope):
            return False
        if all(narrows_nothing(one, right.points, self._scene) for one in left.points):
            return True
        return left.key[0] in STATES or any(one.moved for one in (*left.points, *right.points))

    def _is_spoken_for(self, one: Point, two: Point) -> bool:
        """Whether something speaks for it, which may be told on the last of the pages.

        Pages without a date may tell of two happenings.
        """
        apart = self._scene.minutes_apart(one.quantity.evidence, two.quantity.evidence)
        return apart is not None and self._evidence.speaks_for(one, two)

    def _is_taken_back(self, one: Point, two: Point) -> bool:
        """« Cinq statues, et non quatre »."""
        return any(
            mine.instead is not None and yours.exact and yours.value == mine.instead
            for mine, yours in ((one, two), (two, one))
        )

    def _is_new_value(self, one: Point, two: Point) -> bool:
        """« 31 000 euros, contre 28 000 la veille »; "the number now stands at 310"."""
        for mine, yours in ((one, two), (two, one)):
            if mine.formerly is not None and yours.exact and yours.value == mine.formerly:
                return True
            if mine.later and not yours.later and is_after(mine, yours):
                return self._is_announced(mine, yours)
        return False

    def _is_announced(self, mine: Point, yours: Point) -> bool:
        """Whether a page calls its value new, and the other is the one that it may be new to."""
        counts_all = mine.total and mine.key in STATES
        if not (mine.later or counts_all) or yours.later or not is_after(mine, yours):
            return False
        if counts_all and mine.key == yours.key:
            return True
        if mine.quantity.unit is not None:
            measured = mine.context.measure not in {"", *UNITS.values()}
            one_measure = mine.moved and mine.context.measure == yours.context.measure
            alone = one_measure and self._told.is_alone(mine) and self._told.is_alone(yours)
            shared = self._told.shared(mine, yours)
            if mine.moved and is_money(mine) and measured and self._told.are_only_sums(mine, yours):
                return True  # « le prix a été porté à 194 millions d'euros »
            # "Kellmar has raised its offer for Dubreuil to 455 million euros".
            return (measured and (alone or shared > 0)) or (mine.moved and shared >= TWO_WORDS)
        # Two people or two things of any kind are told of too often to be known by their noun.
        named = is_telling(mine) or (mine.moved and mine.key not in ANYBODY)
        alone = self._told.is_alone(mine) and self._told.is_alone(yours)
        return self._told.shared(mine, yours) > 0 or (alone and named)

    def _share_a_noun(self, left: Series, right: Series) -> bool:
        """« Cinq statues ont disparu », « quatre statues »: whoever bears the state is the noun."""
        nouns = [{one.key[0], *one.scope} for one in (left, right)]
        if any(is_stem(one, two) for one in nouns[0] for two in nouns[1]):
            return True
        return {left.key[0], right.key[0]} <= CAPTIVE
