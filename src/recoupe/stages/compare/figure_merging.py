"""Series that tell one thing in other words, joined once the whole story is known.

A series grows point by point (`figure_series`). Two of them are one where nothing speaks against
any pair of their values, and where the story leaves no other choice: one value taken back for the
other, one noun with and without what befell it, one value that nothing else in the story has, a
slip of the hand, the one number of several that differs. Where a series could join two others that
are not one, it joins neither.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from recoupe.languages.tables.concepts import ANYBODY, EVENTS, STATES
from recoupe.languages.tables.measures import UNITS
from recoupe.languages.tables.named_as import PERSONS, are_people_and_things
from recoupe.stages.compare.figure_counted import AGE, STORYWIDE
from recoupe.stages.compare.figure_evidence import Grounds, are_odd_ones
from recoupe.stages.compare.figure_nouns import CAPTIVE, CARED_FOR, WORK, Nouns, bears
from recoupe.stages.compare.figure_pairs import (
    are_of_one_kind,
    is_after,
    is_money,
    is_rough_of,
    is_stem,
    is_timed,
)
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_points import GRAVE
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_rounding import ANY_ROUNDING, may_be_one
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_series import (
    SEVERAL,
    Series,
    is_apart,
    narrows_nothing,
    sort_series,
)
from recoupe.stages.compare.figure_units import telling_digits
from recoupe.stages.compare.figure_values import (
    FEW_DIGITS,
    are_miswritten,
    differ_in_one_digit,
    is_distinctive,
    is_telling,
)
from recoupe.stages.compare.figure_vetoes import (
    are_far_apart,
    is_there,
    speaks_against,
)
from recoupe.stages.compare.scene import Scene

OWN_KIND = frozenset({SCORE, AGE}) | RANKS
"""What is told of one match or one person, and joins by its own rules."""
LEAST_SHARED = 3
"""Two of a kind are told of too many things to be known by their number."""
TWO_WORDS = 2
MOST_RAISED = 1.5
"""So much more or less is a new price of one thing."""
NEAR = 0.12
"""A rounded value is no farther from the number."""


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
        self._points = [point for one in series for point in one.points]
        self._by_page: dict[str, list[Point]] = {}
        for point in self._points:
            self._by_page.setdefault(point.statement.evidence.page, []).append(point)
        self._nouns = Nouns(series, scene)
        self._taken = {(one.told, one.instead) for one in self._points if one.instead is not None}

    def may_be_one(self, left: Series, right: Series) -> bool:
        """Whether no value of one speaks against one of the other."""
        if left.key[1] != right.key[1] or OWN_KIND & {left.key[0], right.key[0]}:
            return False
        if (GRAVE in left.scope) != (GRAVE in right.scope):
            return False
        return all(
            not is_apart(one, [two])
            and (
                (one.told, two.value) in self._taken
                or (two.told, one.value) in self._taken
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
                self._are_two_nouns_of_one(left, right, pairs)
                or self._is_told_anew(left, right, pairs)
            )
        if left.scope != right.scope:
            return self._is_told_anew(left, right, pairs)
        return any(
            self._is_new_value(*pair) or self._is_one_number(*pair) or self._is_spoken_for(*pair)
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

    def _is_one_number(self, one: Point, two: Point) -> bool:
        """Whether two values are one number that is rounded, miswritten or disputed."""
        if one.key in STORYWIDE | EVENTS:
            return False
        if one.quantity.rule == "duration":
            return is_timed(one, two) and self._is_rounded(one, two)
        return (
            self._is_rounded(one, two)
            or self._is_slip(one, two)
            or self._differs_alone(one, two)
            or self._is_only_one(one, two)
        )

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
            alone = one_measure and self._is_alone(mine) and self._is_alone(yours)
            shared = self._shared(mine, yours)
            if mine.moved and is_money(mine) and measured and self._are_only_sums(mine, yours):
                return True  # « le prix a été porté à 194 millions d'euros »
            # "Kellmar has raised its offer for Dubreuil to 455 million euros".
            return (measured and (alone or shared > 0)) or (mine.moved and shared >= TWO_WORDS)
        # Two people or two things of any kind are told of too often to be known by their noun.
        named = is_telling(mine) or (mine.moved and mine.key not in ANYBODY)
        alone = self._is_alone(mine) and self._is_alone(yours)
        return self._shared(mine, yours) > 0 or (alone and named)

    def _are_only_sums(self, one: Point, two: Point) -> bool:
        """Whether each is the one sum of money of its page, and one is near the other."""
        less, more = sorted((abs(one.value), abs(two.value)))
        if more > MOST_RAISED * less or "" not in {one.context.measure, two.context.measure}:
            return False
        return all(
            len({each.shown for each in self._by_page[page] if is_money(each)}) == 1
            for page in (one.statement.evidence.page, two.statement.evidence.page)
        )

    def _share_a_noun(self, left: Series, right: Series) -> bool:
        """« Cinq statues ont disparu », « quatre statues »: whoever bears the state is the noun."""
        nouns = [{one.key[0], *one.scope} for one in (left, right)]
        if any(is_stem(one, two) for one in nouns[0] for two in nouns[1]):
            return True
        return {left.key[0], right.key[0]} <= CAPTIVE

    def _are_two_nouns_of_one(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        """One number under two nouns: of who bears a state, or one that the story has once."""
        equal = any(
            one.told == two.told or (one.shown == two.shown and not (one.exact or two.exact))
            for one, two in pairs
        )
        if {left.key[0], right.key[0]} <= WORK:
            return equal or any(self._is_rounded(*pair) for pair in pairs)
        if any({left.key[0], right.key[0]} <= each for each in (CARED_FOR, CAPTIVE)):
            return equal and is_there(left.points[0], right.points[0], self._scene)
        if bears(left, right) or bears(right, left):
            return equal or any(
                may_be_one(one, two, ANY_ROUNDING) and is_telling(one) for one, two in pairs
            )
        twins = equal and self._nouns.are_twins(left, right) and self._are_only_counts(left, right)
        if twins or self._is_near_under_another_noun(left, right, pairs):
            return True
        kinds = (left.key[0], right.key[0])
        two_kinds = are_people_and_things(*kinds) and self._are_known(left, right)
        if not equal or two_kinds or {left.key[0], right.key[0]} <= STORYWIDE:
            return False
        one = left.points[0]
        # "Fourteen people" are the fourteen witnesses.
        generic = "people" in {left.key[0], right.key[0]} and one.value >= SEVERAL
        return (
            one.value >= LEAST_SHARED
            and any(self._shared(*pair) >= (1 if generic else TWO_WORDS) for pair in pairs)
            and self._is_told_of_nothing_else(one, left, right)
        )

    def _is_near_under_another_noun(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        told = (left, right, pairs)
        return self._is_rounded_under_another_noun(*told) or self._are_one_under_two_names(*told)

    def _is_rounded_under_another_noun(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        """« Quelque 14 000 personnes », « 14 212 spectateurs »."""
        if left.scope != right.scope or STORYWIDE & {left.key[0], right.key[0]}:
            return False
        rounded = any(self._is_rounded(*pair) and is_rough_of(*pair) for pair in pairs)
        return rounded and self._nouns.may_be_one(left, right)

    def _are_one_under_two_names(
        self, left: Series, right: Series, pairs: Sequence[tuple[Point, Point]]
    ) -> bool:
        """« 214 personnes étaient à bord », "241 passengers"; "seven players", "seven people".

        A large number miswritten is known by itself; of few people, each page tells one count only.
        """
        if STORYWIDE & {left.key[0], right.key[0]} or not self._nouns.may_be_one(left, right):
            return False
        return any(
            self._shared(one, two) > 0
            and (
                (are_miswritten(one, two) and is_distinctive(one) and is_distinctive(two))
                or (one.told == two.told and self._is_only_count(one) and self._is_only_count(two))
            )
            for one, two in pairs
        )

    def _is_only_count(self, point: Point) -> bool:
        """Whether its page tells one value only of people whom nothing befell."""
        page = point.statement.evidence.page
        told = {
            one.shown
            for one in self._points
            if one.statement.evidence.page == page
            and not one.quantity.unit
            and one.key in PERSONS - STORYWIDE
            and one.past == point.past
        }
        return point.key in PERSONS and len(told) == 1

    def _are_only_counts(self, *series: Series) -> bool:
        """Whether each page tells one value only under the noun of its series."""
        return all(self._evidence.is_only_one(one) for each in series for one in each.points)

    def _are_known(self, *series: Series) -> bool:
        """Whether the tables know what each counts."""
        return all(self._scene.concept_key(one.key[0]) for one in series)

    def _shared(self, one: Point, two: Point) -> int:
        """How many telling words and names two statements have in common."""
        left, right = one.statement, two.statement
        words = self._scene.plain_keys(left) & self._scene.plain_keys(right)
        names = self._scene.names_in_reach(left) & self._scene.names_in_reach(right)
        return len(words - {one.key, two.key, *ANYBODY}) + len(names)

    def _is_told_of_nothing_else(self, point: Point, *series: Series) -> bool:
        """Whether all that the story counts with this value stands in the two series."""
        own = {id(one) for each in series for one in each.points}
        return not any(
            one.value == point.value and id(one) not in own and not one.quantity.unit
            for one in self._points
        )

    def _is_rounded(self, one: Point, two: Point) -> bool:
        """« 31 207 spectateurs », "over 31,000": no other number of the story is as near."""
        if one.told == two.told or not may_be_one(one, two, ANY_ROUNDING):
            return False
        if one.quantity.unit is None and not is_telling(one):
            return False
        most = max(abs(one.value), abs(two.value))
        if abs(one.value - two.value) > NEAR * most:
            return False
        rough = two if one.exact else one
        return self._are_alike(one, two) and all(
            other.shown in {one.shown, two.shown} or not may_be_one(other, rough, ANY_ROUNDING)
            for other in self._points
            if are_of_one_kind(other, rough)
        )

    def _is_only_one(self, one: Point, two: Point) -> bool:
        """Whether each is the one number of its measure on its page, told in the same words."""
        if not (self._is_alone(one) and self._is_alone(two)):
            return False
        # A unit of speed tells nothing: every speed has it.
        measured = one.context.measure not in {"", *UNITS.values()}
        named = measured and one.context.measure == two.context.measure
        return named and self._shared(one, two) >= TWO_WORDS

    def _differs_alone(self, one: Point, two: Point) -> bool:
        """« Par 61 voix contre 48 », « par 66 voix contre 48 »: one of several numbers differs."""
        if not are_odd_ones(one, two, self._scene) or self._shared(one, two) < 1:
            return False
        if any(each.quantity.low is None or each.quantity.high is None for each in (one, two)):
            return False  # « jusqu'à 70 % dans un hameau » stands beside no 47 %
        told = [
            {
                other.shown
                for other in self._points
                if other.statement.id == each.statement.id
                and other is not each
                and are_of_one_kind(other, each)
            }
            for each in (one, two)
        ]
        return bool(told[0] & told[1])

    def _is_slip(self, one: Point, two: Point) -> bool:
        """Whether one amount is the other miswritten, and neither page tells both.

        Two sums of money hardly share their digits by chance, two shares may.
        """
        if not one.quantity.unit or not self._is_miswritten(one, two):
            return False
        shown = [self._shown_on(each.statement.evidence.page, each) for each in (one, two)]
        if two.shown in shown[0] or one.shown in shown[1]:
            return False
        odd = telling_digits(one.value) > FEW_DIGITS
        return odd or is_money(one) or self._shared(one, two) > 0

    def _is_miswritten(self, one: Point, two: Point) -> bool:
        """Two digits exchanged; or one that is another, in the one amount of a measure."""
        measure = one.context.measure
        named = measure == two.context.measure and measure not in {"", *UNITS.values()}
        alone = named and self._is_alone(one) and self._is_alone(two)
        return are_miswritten(one, two) or (alone and differ_in_one_digit(one, two))

    def _are_alike(self, one: Point, two: Point) -> bool:
        measures = {one.context.measure, two.context.measure}
        return len(measures) == 1 or "" in measures

    def _is_alone(self, point: Point) -> bool:
        """Whether its page tells one value only of what it may be."""
        return len(self._shown_on(point.statement.evidence.page, point)) == 1

    def _shown_on(self, page: str, point: Point) -> set[tuple[float, float | None]]:
        """Values that a page tells of what a point may be; of its measure, where it has one."""
        measure = point.context.measure
        return {
            one.shown
            for one in self._by_page[page]
            if are_of_one_kind(one, point) and (not measure or one.context.measure == measure)
        }
