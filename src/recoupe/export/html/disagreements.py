"""Conflicts, figures over time, drifts."""

from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from recoupe.export.reader import Passage, Reader
from recoupe.export.wording import day_of, moment_of
from recoupe.records import Conflict, Dossier, Drift, Evidence, Figure, FigurePoint

CHART_WIDTH = 640
CHART_HEIGHT = 120
MARGIN = 36
LABEL_WIDTH = 24
MIN_DIFF_RATIO = 0.3
"""Below it a word-by-word comparison is noise: both sides are shown plain."""


@dataclass(frozen=True, kw_only=True)
class ConflictView:
    """Two sides with their evidence."""

    conflict: Conflict
    left: list[Passage]
    right: list[Passage]


@dataclass(frozen=True, kw_only=True)
class Change:
    """A stretch of words that two sides share, or that only one has."""

    kind: str
    """`same`, `left`, `right`."""
    words: str


@dataclass(frozen=True, kw_only=True)
class DriftView:
    """A drift with its words compared."""

    drift: Drift
    left: Passage
    right: Passage
    changes: list[Change]


@dataclass(frozen=True, kw_only=True)
class PointView:
    """One value of a figure: where it stands on the chart, and its evidence."""

    point: FigurePoint
    x: float | None
    """None for a value without a time: it has no place on the chart."""
    y: float
    is_labelled: bool
    """Whether its value is written on the chart: not where the same value stands right beside."""
    value: str
    when: str
    who: str
    passage: Passage


@dataclass(frozen=True, kw_only=True)
class FigureView:
    """A figure with its strip chart."""

    figure: Figure
    points: list[PointView]
    first: str
    """Day at the left end of the chart."""
    last: str
    width: int = CHART_WIDTH
    height: int = CHART_HEIGHT
    is_drawn: bool


def conflict_views(dossier: Dossier, reader: Reader) -> list[ConflictView]:
    """Conflicts in the dossier's order."""
    return [
        ConflictView(
            conflict=one, left=_passages(one.left, reader), right=_passages(one.right, reader)
        )
        for one in dossier.conflicts
    ]


def _passages(sides: tuple[Evidence, ...], reader: Reader) -> list[Passage]:
    return [reader.passage(one) for one in sides]


def drift_views(dossier: Dossier, reader: Reader) -> list[DriftView]:
    """Drifts in the dossier's order."""
    return [
        DriftView(
            drift=one,
            left=reader.passage(one.left),
            right=reader.passage(one.right),
            changes=changes_between(one.left.exact, one.right.exact),
        )
        for one in dossier.drifts
    ]


def changes_between(left: str, right: str) -> list[Change]:
    """Words of both sides in one line; empty where they have too little in common.

    >>> [(one.kind, one.words) for one in changes_between("il aurait fui hier", "il a fui hier")]
    [('same', 'il'), ('left', 'aurait'), ('right', 'a'), ('same', 'fui hier')]
    """
    before, after = left.split(), right.split()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < MIN_DIFF_RATIO:
        return []
    changes: list[Change] = []
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            changes.append(Change(kind="same", words=" ".join(before[start:end])))
            continue
        if end > start:
            changes.append(Change(kind="left", words=" ".join(before[start:end])))
        if other_end > other_start:
            changes.append(Change(kind="right", words=" ".join(after[other_start:other_end])))
    return changes


def figure_views(dossier: Dossier, reader: Reader) -> list[FigureView]:
    """Figures with at least two points first, each with its chart."""
    views = [_figure_view(one, reader) for one in dossier.figures]
    return sorted(views, key=lambda view: -len({one.value for one in view.points}))


def _figure_view(figure: Figure, reader: Reader) -> FigureView:
    times = _times_of(figure)
    values = [one.value for one in figure.points]
    highest = max([*values, 1.0])
    placed = [time for time in times if time is not None]
    first, last = (min(placed), max(placed)) if placed else (0.0, 0.0)
    points: list[PointView] = []
    for point, time in zip(figure.points, times, strict=True):
        x = None
        if time is not None and last > first:
            share = (time - first) / (last - first)
            x = round(MARGIN + (CHART_WIDTH - 2 * MARGIN) * share, 1)
        y = CHART_HEIGHT - 24 - (CHART_HEIGHT - 48) * point.value / highest
        is_labelled = not any(
            one.x is not None
            and x is not None
            and abs(one.x - x) < LABEL_WIDTH
            and one.value == _value_of(point, figure.unit)
            for one in points
        )
        points.append(
            PointView(
                point=point,
                x=x,
                y=round(y, 1),
                is_labelled=is_labelled,
                value=_value_of(point, figure.unit),
                when=moment_of(point.as_of),
                who=", ".join(reader.names_of((point.source,) if point.source else ())),
                passage=reader.passage(point.evidence),
            )
        )
    dated = sorted(
        (time, one.as_of)
        for one, time in zip(figure.points, times, strict=True)
        if time is not None and one.as_of is not None
    )
    days = [day_of(instant) for _, instant in dated]
    return FigureView(
        figure=figure,
        points=points,
        first=days[0] if days else "",
        last=days[-1] if days else "",
        is_drawn=last > first,
    )


def _times_of(figure: Figure) -> list[float | None]:
    return [_seconds_of(one.as_of) for one in figure.points]


def _seconds_of(instant: str | None) -> float | None:
    """Seconds on a common clock; a time without a zone is taken as UTC, for drawing only."""
    if instant is None:
        return None
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = datetime.fromisoformat(f"{moment.isoformat()}+00:00")
    return moment.timestamp()


def _value_of(point: FigurePoint, unit: str | None) -> str:
    def shown(value: float) -> str:
        return f"{value:,.0f}".replace(",", "\u202f") if value == int(value) else f"{value:g}"

    words = shown(point.value)
    if point.high is not None and point.high != point.value:
        words = f"{words}–{shown(point.high)}"
    return f"{words} {unit}" if unit else words
