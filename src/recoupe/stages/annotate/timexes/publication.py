"""When the article was published, and whether an hour lies before or after that."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from recoupe.stages.annotate.timexes.pairs import offset_minutes

Side = Literal["before", "after", "doubtful"]
DOUBTFUL_MINUTES = 6 * 60
"""An hour whose zone is not told may lie so far after that of publication and yet be past."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The day of publication, and the minute where it is told."""

    day: date
    minute: int | None = None
    """Minutes since midnight of that day."""
    offset: int | None = None
    """Minutes east of UTC; None where the date tells no zone."""
    local: str | None = None
    """Zone of the hours that tell none, where twins such as « 11 h 43 (10h43 GMT) » give it away.
    It decides what lies before publication, and is put on no other hour."""

    def side_of(self, day: date, clock: tuple[int, int], zone: str | None) -> Side:
        """Whether an hour lies before publication; an hour of that minute does.

        Where one of the two zones is not known the hours are laid side by side as they stand,
        and an hour that is only a little later is doubtful.
        """
        if self.minute is None:
            return "after" if day > self.day else "before"
        later = (day - self.day).days * 1440 + clock[0] * 60 + clock[1] - self.minute
        there = offset_minutes(zone or self.local, day, clock)
        if there is not None and self.offset is not None:
            return "after" if later - there + self.offset > 0 else "before"
        if later <= 0:
            return "before"
        return "after" if later > DOUBTFUL_MINUTES else "doubtful"


def publication_of(published: str | None, timezone: str | None) -> Publication | None:
    """Day and minute, in the zone of the page; None where the date is missing or not a whole day.

    >>> publication_of("2025-03-12T23:30:00+00:00", "Europe/Paris")
    Publication(day=datetime.date(2025, 3, 13), minute=30, offset=60, local=None)
    >>> publication_of("2025-03-12", None)
    Publication(day=datetime.date(2025, 3, 12), minute=None, offset=None, local=None)
    """
    if not published:
        return None
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return _leading_day(published)
    if len(published) <= len("2025-03-12"):
        return Publication(moment.date())
    if timezone and moment.tzinfo is not None:
        try:
            moment = moment.astimezone(ZoneInfo(timezone))
        except (ZoneInfoNotFoundError, OverflowError, ValueError):
            return Publication(moment.date())
    offset = moment.utcoffset()
    return Publication(
        moment.date(),
        moment.hour * 60 + moment.minute,
        None if offset is None else offset // timedelta(minutes=1),
    )


def _leading_day(published: str) -> Publication | None:
    try:
        return Publication(date.fromisoformat(published[:10]))
    except ValueError:
        return None
