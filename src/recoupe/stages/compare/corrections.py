"""Correction notices of pages, and other pages that still tell what was corrected."""

import re
from collections.abc import Iterator

from recoupe.algorithms.folding import folded_words
from recoupe.records import Conflict, Evidence, Statement
from recoupe.stages.compare.scene import Scene

CONTRAST_WORDS = 3
"""So near before the old value stands what sets it aside."""


_FIGURE = re.compile(r"(?:\d+ )*\d{2,}(?= |$)|\d+(?: \d+)*(?= |$)")


def _figure(words: str) -> str:
    """The figures that a value begins with: « 430 » of « 430 personnes »."""
    match = _FIGURE.match(words)
    return match.group() if match and len(match.group()) > 1 else ""


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
        if mine == yours:
            return False
        figures = [_figure(one) for one in (mine, yours)]
        both = all(one and f" {one} " in notice for one in figures) and figures[0] != figures[1]
        return both or f" {yours} " in notice

    def settle(self, conflict: Conflict) -> bool:
        """Whether a notice on one side takes back what the other side tells."""
        return any(
            self.overtakes(one, other) or self.overtakes(other, one)
            for one in conflict.left
            for other in conflict.right
        )

    def not_carried(self) -> Iterator[tuple[Statement, Statement, str, str]]:
        """(a corrected statement, one that still tells the old value, new value, old value).

        One a statement that still tells it. Where no claim lines them up, the page that does must
        not have stood before the corrected one: it could not know of the correction.
        """
        scene = self._scene
        told = [one for one in scene.statements.values() if not scene.is_title(one)]
        corrected = [one for one in told if one.evidence.page in self._notices]
        for stale in told if corrected else ():
            for right in corrected:
                page = right.evidence.page
                if page == stale.evidence.page:
                    continue
                pair = self._replaced(right, stale)
                if pair is not None:
                    yield right, stale, *pair
                    break

    def _stood_before(self, page: str, other: str) -> bool:
        mine, yours = self._scene.published(page), self._scene.published(other)
        return mine is not None and yours is not None and mine.before(yours)

    def _replaced(self, right: Statement, stale: Statement) -> tuple[str, str] | None:
        """New and old value of one kind, where the notice names both and both say one thing.

        A notice that names a man and a body has not put the one for the other.
        """
        claim = self._scene.claim_of.get(right.id)
        in_one_claim = claim is not None and claim is self._scene.claim_of.get(stale.id)
        for mine, yours, kind in self._values(right, stale):
            told_after = not self._stood_before(yours.page, mine.page) and self._names(mine)
            counted = kind == "number" and (in_one_claim or told_after)
            if not self.overtakes(mine, yours):
                continue
            if counted or (in_one_claim and (kind != "name" or self._is_set_against(yours, mine))):
                return mine.exact, yours.exact
        return None

    def _is_set_against(self, old: Evidence, new: Evidence) -> bool:
        """« X et non Y », "not Y": a notice may name both and put neither for the other."""
        contrasts = self._scene.languages[new.page].concepts.contrasts
        before = self._notices[new.page].partition(f" {' '.join(folded_words(old.exact))} ")[0]
        near = before.split()[-CONTRAST_WORDS:]
        return not contrasts.isdisjoint(near)

    def _names(self, value: Evidence) -> bool:
        words = " ".join(folded_words(value.exact))
        return f" {words} " in self._notices[value.page]

    def _values(self, one: Statement, other: Statement) -> Iterator[tuple[Evidence, Evidence, str]]:
        """Numbers of one thing, times, and names of one kind; which of the three."""
        for kind, mine in self._told(one):
            for other_kind, yours in self._told(other):
                same = " ".join(folded_words(mine.exact)) == " ".join(folded_words(yours.exact))
                if kind == other_kind and not same:
                    yield mine, yours, kind[0]

    def _told(self, one: Statement) -> Iterator[tuple[tuple[str, str], Evidence]]:
        """(kind, what it is of) and place of every value of a statement."""
        scene = self._scene
        concepts = scene.language(one).concepts
        for number in scene.quantities_of(one):
            of = number.unit or (concepts.counted_key(number.counted) if number.counted else "")
            yield ("number", of), number.evidence
        for timex in one.timexes:
            if timex in scene.timexes:
                yield ("time", ""), scene.timexes[timex].evidence
        for mention in scene.mentions_in(one):
            known = scene.entities.get(mention.entity or "")
            if mention.form in {"name", "short"} and known is not None:
                yield ("name", known.kind), mention.evidence
