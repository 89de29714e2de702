"""Figures over time, each as a strip chart with its table."""

from dataclasses import dataclass
from datetime import datetime

from recoupe.export.reader import Passage, Reader
from recoupe.export.wording import Words
from recoupe.records import Dossier, Figure, FigurePoint

CHART_WIDTH = 720
CHART_HEIGHT = 132
MARGIN = 44
TOP = 30
BASE = 30
"""Room under the axis, for its days."""
LABEL_WIDTH = 26
LETTER_WIDTH = 7
"""A letter of a label is no wider."""
SHAPES = {
    "revised": "square",
    "conflict": "cross",
    "outdated copy": "hollow",
    "different scope": "triangle",
    "approximation of": "ring",
}
"""Shape of a point by its relation, so that colour is not its only sign; else a dot."""


@dataclass(frozen=True, kw_only=True)
class PointView:
    """One value of a figure: where it stands on the chart, and its evidence."""

    point: FigurePoint
    x: float | None
    """None for a value without a time: it has no place on the chart."""
    y: float
    shape: str
    anchor: str
    """Where its label is held, `start`, `middle` or `end`, so that none leaves the chart."""
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
    counted: str
    """What is counted, in the language of the dossier where it is one of the keys of all."""
    points: list[PointView]
    first: str
    """Day at the left end of the chart."""
    last: str
    relations: list[tuple[str, str]]
    """Shape and relation of its points, each once, for the key of the chart."""
    width: int = CHART_WIDTH
    height: int = CHART_HEIGHT
    is_drawn: bool


def figure_views(dossier: Dossier, reader: Reader, words: Words) -> list[FigureView]:
    """Figures that are given more than once, those with most different values first."""
    views = [_figure_view(one, reader, words) for one in dossier.figures if len(one.points) > 1]
    return sorted(views, key=lambda view: -len({one.value for one in view.points}))


def _figure_view(figure: Figure, reader: Reader, words: Words) -> FigureView:
    times = [_seconds_of(one.as_of) for one in figure.points]
    placed = [time for time in times if time is not None]
    first, last = (min(placed), max(placed)) if placed else (0.0, 0.0)
    highest = max([one.value for one in figure.points], default=1.0) or 1.0
    points: list[PointView] = []
    for point, time in zip(figure.points, times, strict=True):
        x = None
        if time is not None and last > first:
            x = round(MARGIN + (CHART_WIDTH - 2 * MARGIN) * (time - first) / (last - first), 1)
        value = _value_of(point, figure.unit, words)
        points.append(
            PointView(
                point=point,
                x=x,
                y=round(CHART_HEIGHT - BASE - 8 - _room() * max(point.value, 0.0) / highest, 1),
                shape=SHAPES.get(point.relation, "dot"),
                anchor=_anchor(value, x),
                is_labelled=not _is_told(value, x, points),
                value=value,
                when=words.moment(point.as_of),
                who=_who(point, reader),
                passage=reader.passage(point.evidence),
            )
        )
    dated = sorted(
        (time, one.as_of)
        for one, time in zip(figure.points, times, strict=True)
        if time is not None and one.as_of is not None
    )
    return FigureView(
        figure=figure,
        counted=words.kind("counted", figure.counted),
        points=points,
        first=words.moment(dated[0][1]) if dated else "",
        last=words.moment(dated[-1][1]) if dated else "",
        relations=list(dict.fromkeys((one.shape, one.point.relation) for one in points)),
        is_drawn=last > first,
    )


def _who(point: FigurePoint, reader: Reader) -> str:
    """Who gives a value: an entity, else the words of the page; empty where the page does."""
    if point.source:
        return ", ".join(reader.names_of((point.source,)))
    statement = reader.statement.get(point.statement or "")
    return ", ".join(reader.sources_of(statement)[:1]) if statement else ""


def _room() -> int:
    return CHART_HEIGHT - BASE - TOP - 8


def _anchor(label: str, x: float | None) -> str:
    half = len(label) * LETTER_WIDTH / 2
    if x is None or half <= x <= CHART_WIDTH - half:
        return "middle"
    return "start" if x < half else "end"


def _is_told(value: str, x: float | None, earlier: list[PointView]) -> bool:
    return x is not None and any(
        one.x is not None and abs(one.x - x) < LABEL_WIDTH and one.value == value for one in earlier
    )


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


def _value_of(point: FigurePoint, unit: str | None, words: Words) -> str:
    told = words.number(point.value)
    if point.second is not None:
        told = f"{told}–{words.number(point.second)}"
    return f"{told} {unit}" if unit else told
