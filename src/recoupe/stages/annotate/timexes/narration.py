"""The day that the narration is on: an hour without a day belongs to it.

« L'alarme s'est déclenchée à 4 h 12 » tells no day, yet no reader is in doubt: the day is the one
that the text spoke of last, its temporal focus, or else the day of writing. Doubt is kept:

- Where the last sentence with a day named two, the hour stays open (`T04:12`), unless one of them
  has an hour of its own: a report of several hours goes on with the same day.
- A day beside a verb of speech, « a annoncé jeudi », is when somebody spoke. It counts as a day
  like others, but for the night: who speaks on Thursday of *la nuit* means the one that ended.
- A verb in the past takes no day to come, nor a verb in the future a day that is over; a verb in
  the present, or none, takes nothing: « le musée ouvre à 10 heures ».
- Where the sentence tells what comes back, « chaque jour à 18 heures », nothing is bound.
- A frame of another time, « En janvier, l'explosion … », hides the focus to the end of its block,
  and a day far from the day of writing is in focus in its own block only.
- Midnight lies between two days and stays open.

Source: Reichenbach 1947; Webber 1988, "Tense as discourse anaphor"; HeidelTime (Strötgen and Gertz
2013) takes the last day mentioned in news, or else the day of writing, without these doubts.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from recoupe.stages.annotate.templates import Words
from recoupe.stages.annotate.timexes.joining import put_day
from recoupe.stages.annotate.timexes.periods import (
    HOURS_OF_PART,
    moved,
    span_of_days,
    week_interval,
    week_value,
)
from recoupe.stages.annotate.timexes.pieces import Piece
from recoupe.stages.annotate.timexes.publication import Publication, Side
from recoupe.stages.annotate.timexes.tense import Tense

FAR_DAYS = 31
"""A day farther from the day of writing is background: it is in focus in its own block only."""
REACH_OF_SPEECH = 4
"""Words between a verb of speech and the day on which it was said."""
REACH_OF_STEP = 20
"""Times before « la veille » in its sentence that it may hang on."""
FRAME_WORDS = 3
"""A longer time so near to the start of its sentence is a frame for what follows."""
STOPS = frozenset(",;:()«»“”")
NOON, EVENING = 12, 18
MIDNIGHT = ((0, 0), (24, 0))


@dataclass(frozen=True, slots=True)
class Focus:
    """A day that a sentence names."""

    day: date
    rule: str
    said: bool
    """Whether it is the day on which somebody spoke."""
    has_clock: bool
    is_night: bool = False
    """Whether it is the night that begins on that day."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the narrator asks about the text."""

    words: Words
    publication: Publication | None
    is_said: Callable[[Piece], bool]
    """Whether a day is the one on which somebody spoke."""
    apposition: frozenset[str]
    """Words before a length that repeats what was said: « soit deux jours plus tard »."""
    sentence_of: Callable[[Piece], int]
    """Index of the first word of the sentence."""
    block_of: Callable[[Piece], int]
    tense_of: Callable[[Piece], Tense]


def narrate(pieces: Sequence[Piece], scene: Scene) -> None:
    """Gives a day to hours, parts of the day and « la veille », where the narration is on one."""
    narrator = _Narrator(scene)
    sentence: list[Piece] = []
    for one in pieces:
        if sentence and scene.sentence_of(one) != scene.sentence_of(sentence[0]):
            narrator.read(sentence)
            sentence = []
        sentence.append(one)
    if sentence:
        narrator.read(sentence)


class _Narrator:
    """Reads sentences in order and remembers the days of the last that named one."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._block = -1
        self._near: dict[str, tuple[Focus, ...]] = {}
        """By side of the day of writing, from sentences anywhere before."""
        self._here: dict[str, tuple[Focus, ...]] = {}
        """The same, from sentences of this block, near or far."""
        self._last: tuple[Focus, ...] = ()
        """Days of the last sentence of this block that named any."""
        self._framed = False
        """Whether this block has gone to a time that is no day."""

    def read(self, sentence: Sequence[Piece]) -> None:
        """Binds what is open in a sentence, then takes its days."""
        block = self._scene.block_of(sentence[0])
        if block != self._block:
            self._block, self._here, self._last, self._framed = block, {}, (), False
        if any(self._is_frame(one) for one in sentence):
            self._framed, self._here, self._last = True, {}, ()
        local = self._days_of(sentence)
        repeats = any(one.type == "SET" for one in sentence)
        for index, one in enumerate(sentence):
            if one.steps:
                self._step(one, self._days_of(sentence[max(0, index - REACH_OF_STEP) : index]))
            elif _is_open(one) and not repeats:
                self._bind(one, local)
        self._take(self._days_of(sentence))

    def _take(self, days: tuple[Focus, ...]) -> None:
        if not days:
            return
        self._framed, self._last = False, days
        writing = self._scene.publication.day if self._scene.publication else None
        for side in ("past", "future"):
            fitting = tuple(one for one in days if _fits(one, writing, side))
            if fitting:
                self._here[side] = fitting
                if writing is None or any(
                    abs((one.day - writing).days) <= FAR_DAYS for one in fitting
                ):
                    self._near[side] = fitting

    def _days_of(self, pieces: Iterable[Piece]) -> tuple[Focus, ...]:
        found: dict[date, Focus] = {}
        for one in pieces:
            if one.day is None or one.kind == "other":
                continue
            focus = Focus(
                one.day,
                one.rule,
                self._scene.is_said(one),
                one.kind == "clock",
                one.part == "NI" and one.clock is None,
            )
            known = found.get(one.day)
            if known is None or focus.has_clock:
                found[one.day] = focus
        return tuple(found.values())

    def _is_frame(self, one: Piece) -> bool:
        if one.type != "DATE" or one.kind != "other" or "X" in one.value:
            return False
        return one.first - self._scene.sentence_of(one) < FRAME_WORDS

    def _bind(self, one: Piece, local: tuple[Focus, ...]) -> None:
        tense = self._scene.tense_of(one)
        if one.clock in MIDNIGHT or tense not in {"past", "future"}:
            return
        publication = self._scene.publication
        writing = publication.day if publication else None
        days = tuple(day for day in local if _fits(day, writing, tense))
        if not days or all(day.said for day in days):
            days += self._here.get(tense) or (() if self._framed else self._near.get(tense, ()))
        chosen = self._choose(one, days, tense)
        if chosen is not None:
            put_day(one, chosen.day, _bound(one, chosen), chosen.day)
        elif not days and publication is not None and not self._framed:
            day = day_of_writing(one, publication, tense)
            if day is not None:
                put_day(one, day, f"{one.rule}@publication", publication.day)

    def _choose(self, one: Piece, days: tuple[Focus, ...], tense: Tense) -> Focus | None:
        """The one day that the candidates agree on; None where two compete."""
        readings = [read for read in (self._read(one, day, tense) for day in days) if read]
        if len({day.day for day in readings}) == 1:
            return readings[0]
        with_clock = [day for day in readings if day.has_clock]
        return with_clock[0] if len({day.day for day in with_clock}) == 1 else None

    def _read(self, one: Piece, focus: Focus, tense: Tense) -> Focus | None:
        """The day of a piece if a focus is the right one; None where that cannot be."""
        publication = self._scene.publication
        day: date | None = focus.day
        if focus.is_night and one.clock is not None:
            # « dans la nuit de samedi à dimanche … à 4 h 12 » is on Sunday.
            hour = one.clock[0]
            day = moved(focus.day, 1) if hour < NOON else focus.day if hour >= EVENING else None
        elif one.part == "NI" and one.clock is None and tense == "past":
            ahead = publication is not None and focus.day >= publication.day
            day = moved(focus.day, -1) if focus.said or ahead else focus.day
        if day is None:
            return None
        if (
            publication is not None
            and tense == "past"
            and side_of(one, day, publication) != "before"
        ):
            return None
        return Focus(day, focus.rule, focus.said, focus.has_clock)

    def _step(self, one: Piece, before: tuple[Focus, ...]) -> None:
        """« la veille », « deux jours plus tard »: so many days from the day in focus."""
        if self._scene.words.folded[max(0, one.first - 1)] in self._scene.apposition:
            return
        days = before or self._last
        if not days and not self._framed and one.rule.startswith("event_day"):
            days = self._near.get("past", ())
        told = tuple(day for day in days if not day.said) or days
        if len({day.day for day in told}) != 1:
            return
        day = moved(told[0].day, one.steps)
        if day is None:
            return
        if one.step_unit == "W":
            one.value, one.interval, one.against = week_value(day), week_interval(day), told[0].day
            one.rule = _bound(one, told[0])
            return
        put_day(one, day, _bound(one, told[0]), told[0].day)
        if one.kind == "day":
            one.value, one.interval = day.isoformat(), span_of_days(day, day)


def day_of_writing(one: Piece, publication: Publication, tense: Tense) -> date | None:
    """The day of publication, or its neighbour where the hour lies on the other side of it."""
    if one.part == "NI" and one.clock is None:
        return moved(publication.day, -1) if tense == "past" else publication.day
    side = side_of(one, publication.day, publication)
    if tense == "past":
        if side == "doubtful":
            return None
        return publication.day if side == "before" else moved(publication.day, -1)
    if publication.minute is None or side != "before":
        return publication.day
    return None  # « débutera à 9 heures », written at noon: tomorrow, or a text of the morning


def side_of(one: Piece, day: date, publication: Publication) -> Side:
    """Whether a clock, or the start of a part of the day, lies before publication."""
    if one.clock is not None:
        return publication.side_of(day, one.clock, one.zone)
    return publication.side_of(day, (HOURS_OF_PART[one.part or "MO"][0], 0), None)


def is_said(one: Piece, words: Words, reporting: Mapping[str, object]) -> bool:
    """Whether a verb of speech stands right before a time: « a annoncé jeudi »."""
    for index in range(one.first - 1, max(-1, one.first - 1 - REACH_OF_SPEECH), -1):
        if words.folded[index] in STOPS:
            return False
        if words.folded[index] in reporting:
            return True
    return False


def _bound(one: Piece, focus: Focus) -> str:
    """`clock@weekday`: the rule that found it, and the one that found its day."""
    return f"{one.rule}@{focus.rule.rpartition('@')[2]}"


def _is_open(one: Piece) -> bool:
    return one.kind in {"clock", "part"} and not one.day_value


def _fits(focus: Focus, writing: date | None, tense: str) -> bool:
    """Whether a verb of that tense can speak of a day; nobody announces the day he speaks on."""
    if tense == "future" and focus.said:
        return False
    if writing is None:
        return True
    return focus.day <= writing if tense == "past" else focus.day >= writing
