"""One story laid out for comparison: what each statement holds, looked up once."""

from functools import cached_property

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.instants import clock_of, has_clock, minute_of
from recoupe.records import (
    AnchoredTimex,
    Evidence,
    Statement,
)
from recoupe.stages.compare.moment import Moment, moment_of
from recoupe.stages.compare.scene_names import SceneNames

MIN_CONTAINED_KEYS = 3
"""A statement with fewer keys is part of too many others."""
OLD_NEWS_MINUTES = 3 * 1440
"""A date so long before its story is that of another happening."""


class Scene(SceneNames):
    """Statements, claims and annotations of a story by id, page and claim, with their times."""

    def times_of(self, statement: Statement) -> list[AnchoredTimex]:
        """Dates and hours of a statement that stand on the calendar, or on the clock."""
        found = [self.timexes[one] for one in statement.timexes if one in self.timexes]
        return [
            one
            for one in found
            if one.type in {"DATE", "TIME"} and (moment_of(one) or clock_of(one.value) is not None)
        ]

    def published(self, page: str) -> Moment | None:
        """When a page was published: a minute, or a day where it tells no hour."""
        return self.once(("published", page), lambda: self._published(page))

    def minutes_apart(self, left: Evidence, right: Evidence) -> int | None:
        """Minutes between the pages of two places; None where one of them has no date."""
        first, second = self.published(left.page), self.published(right.page)
        return None if first is None or second is None else abs(first.start - second.start)

    def _published(self, page: str) -> Moment | None:
        text = self.articles[page].published
        start = minute_of(text)
        if start is None:
            return None
        return Moment(start, start + (1 if has_clock(text) else 1440))

    @cached_property
    def earliest(self) -> int | None:
        """When the first of the pages was published."""
        moments = [self.published(page) for page in self.articles]
        return min((one.start for one in moments if one is not None), default=None)

    def share_a_time(self, left: Statement, right: Statement) -> bool:
        """Whether a time of one, on the calendar, meets a time of the other."""
        mine, yours = (
            [moment for one in self.times_of(each) if (moment := moment_of(one)) is not None]
            for each in (left, right)
        )
        return any(
            one.start < other.end and other.start < one.end for one in mine for other in yours
        )

    def is_of_long_ago(self, statement: Statement) -> bool:
        """Whether all its times lie days before the story began: « en 2022 », « il y a un an ».

        What is so "since Friday" is so today.
        """
        key = ("long ago", statement.id)
        return self.once(key, lambda: self._is_of_long_ago(statement))

    def _is_of_long_ago(self, statement: Statement) -> bool:
        since = self.language(statement).disputing.since
        if not since.isdisjoint(folded_words(statement.evidence.exact)):
            return False
        ends = [moment.end for one in self.times_of(statement) if (moment := moment_of(one))]
        began = self.earliest
        return bool(ends) and began is not None and max(ends) < began - OLD_NEWS_MINUTES

    def is_rough(self, timex: AnchoredTimex, statement: Statement) -> bool:
        """« Vers midi », « environ deux ans »: by the words before it, or inside."""
        words = " ".join(folded_words(timex.evidence.prefix)[-3:])
        marks = self.language(statement).concepts.rough
        own = f" {' '.join(folded_words(timex.evidence.exact))} "
        return any(f" {words} ".endswith(f" {mark} ") or f" {mark} " in own for mark in marks)

    def likeness(self, left: Statement, right: Statement) -> float:
        """Share of plain keys and names that both statements hold (Dice), in [0, 1]."""
        mine, yours = (self.plain_keys(one) | self.names_of(one) for one in (left, right))
        return 2 * len(mine & yours) / (len(mine) + len(yours)) if mine or yours else 0.0

    def contained(self, left: Statement, right: Statement) -> float:
        """Share of keys and names of the shorter statement that the longer one holds."""
        mine, yours = (self.plain_keys(one) | self.names_of(one) for one in (left, right))
        fewer = min(len(mine), len(yours))
        return len(mine & yours) / fewer if fewer >= MIN_CONTAINED_KEYS else 0.0
