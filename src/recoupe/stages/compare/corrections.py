"""Correction notices of pages, and other pages that still tell what was corrected."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from recoupe.algorithms.folding import folded_words
from recoupe.records import Conflict, Evidence, Statement
from recoupe.stages.compare.scene import Scene


class Corrections:
    """What the notices of a story's pages name, as folded words."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._notices = {
            page: f" {' '.join(folded_words(' '.join(one.text for one in article.notices)))} "
            for page, article in scene.articles.items()
            if article.notices
        }

    def overtakes(self, right: Evidence, wrong: Evidence) -> bool:
        """Whether the page of one value has a notice that takes back the other.

        « … coûtera 9 millions d'euros et non 19 millions »: the notice names the other value, and
        the page, as it stands today, tells its own.
        """
        notice = self._notices.get(right.page)
        if notice is None or right.page == wrong.page:
            return False
        mine, yours = (" ".join(folded_words(one.exact)) for one in (right, wrong))
        return mine != yours and f" {yours} " in notice

    def settle(self, conflict: Conflict) -> bool:
        """Whether a notice on one side takes back what the other side tells."""
        return any(
            self.overtakes(one, other) or self.overtakes(other, one)
            for one in conflict.left
            for other in conflict.right
        )

    def not_carried(
        self, statements: Sequence[Statement]
    ) -> Iterator[tuple[Statement, Statement, str, str]]:
        """Pairs of one claim: a corrected statement, one that still tells the old value, both."""
        if not any(one.evidence.page in self._notices for one in statements):
            return
        for corrected, stale in permutations(statements, 2):
            if corrected.evidence.page not in self._notices:
                continue
            pair = next(
                (
                    (mine.exact, yours.exact)
                    for mine, yours in self._values(corrected, stale)
                    if self.overtakes(mine, yours)
                ),
                None,
            )
            if pair is not None:
                yield corrected, stale, *pair

    def _values(self, one: Statement, other: Statement) -> Iterator[tuple[Evidence, Evidence]]:
        """Numbers, times and names of two statements, kind by kind."""
        for mine, yours in zip(self._told(one), self._told(other), strict=True):
            own = {" ".join(folded_words(each.exact)) for each in mine}
            for left in mine:
                for right in yours:
                    if " ".join(folded_words(right.exact)) not in own:
                        yield left, right

    def _told(self, one: Statement) -> tuple[list[Evidence], list[Evidence], list[Evidence]]:
        scene = self._scene
        return (
            [each.evidence for each in scene.quantities_of(one)],
            [scene.timexes[each].evidence for each in one.timexes if each in scene.timexes],
            [each.evidence for each in scene.mentions_in(one) if each.form in {"name", "short"}],
        )
