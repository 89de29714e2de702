"""Quantities of all statements → points of figures: what is counted, in what scope, as of when."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import Language
from recoupe.languages.tables.concepts import (
    ANYBODY,
    BEARERS,
    EVOLVING,
    GRAVITIES,
    STATES,
)
from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.compare.figure_durations import durations_of
from recoupe.stages.compare.scene import Moment, Scene, moment_of

STORYWIDE = EVOLVING - {"vote"}
"""Counts of which a story has one."""
STATE_WORDS = 6
"""So many words after the number still say what befell what it counts."""
MIN_SAMENESS = 0.5
"""Share of words and names from which two statements of one claim speak of one number."""
MIN_CONTAINED = 0.75
"""A short statement of which so much stands in a long one speaks of the same number."""
OLD_NEWS_MINUTES = 3 * 1440
"""A date so long before its page is that of another happening."""


@dataclass(frozen=True, kw_only=True)
class Point:
    """One quantity in its statement, ready to be set beside others."""

    key: str
    """What is counted: concept, stem or unit."""
    scope: tuple[str, ...]
    """Keys of what narrows it, sorted; empty for the whole."""
    evolving: bool
    """Whether two values at two moments are to be expected."""
    quantity: AnchoredQuantity
    statement: Statement
    as_of: Moment | None
    as_of_text: str | None
    """The same in ISO 8601, as the page or the timex gives it."""
    source: str | None
    earlier: bool
    """The page itself says that the value is overtaken."""
    later: bool
    """The page itself says that the value is new."""
    compares: bool
    """The statement sets two values of two moments side by side."""

    @property
    def low(self) -> float:
        """Lowest value it leaves open."""
        return float("-inf") if self.quantity.low is None else self.quantity.low

    @property
    def high(self) -> float:
        """Highest value it leaves open."""
        return float("inf") if self.quantity.high is None else self.quantity.high

    @property
    def value(self) -> float:
        """The value to print: the low end, or the high one of « moins de »."""
        if self.quantity.low is not None:
            return self.quantity.low
        return 0.0 if self.quantity.high is None else self.quantity.high

    @property
    def exact(self) -> bool:
        """Whether it is one number, not rounded."""
        return self.low == self.high and not self.quantity.approximate


@dataclass
class Unread:
    """Quantities that no figure can hold, by reason."""

    nothing_counted: list[AnchoredQuantity]
    undated: list[AnchoredQuantity]


def find_points(scene: Scene, unread: Unread) -> list[Point]:
    """Points in the order of the text; what cannot be placed goes into `unread`."""
    points = []
    for statement in scene.statements.values():
        if statement.polarity == "negative" or statement.grade == "denied":
            continue
        if _is_old_news(statement, scene):
            continue
        for quantity in (*scene.quantities_of(statement), *durations_of(statement, scene)):
            if quantity.low is None and quantity.high is None:
                continue
            point = _point(quantity, statement, scene)
            if point is None:
                unread.nothing_counted.append(quantity)
                continue
            if point.as_of is None:
                unread.undated.append(quantity)
            points.append(point)
    return points


def _point(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> Point | None:
    language = scene.language(statement)
    concepts = language.concepts
    counted = concepts.counted_key(quantity.counted) if quantity.counted else ""
    if not counted and quantity.unit:
        counted = _counted_unit(quantity.unit, scene.keys(statement), language)
    if not counted and not quantity.unit:
        return None
    key, bearer = _followed(counted, quantity, statement, language)
    scope = set(_scope_keys(quantity.scope or _genitive(quantity, statement, language), language))
    scope.add(bearer)
    if key in STATES:
        end = quantity.evidence.span.end - statement.evidence.span.start
        scope.update(concepts.gravities(statement.evidence.exact[end:]))
        scope = scope & GRAVITIES or scope
    as_of, as_of_text = _as_of(statement, scene)
    words = f" {' '.join(folded_words(statement.evidence.exact))} "
    start = quantity.evidence.span.start - statement.evidence.span.start
    before = f" {' '.join(folded_words(statement.evidence.exact[:start]))} "
    return Point(
        key=key or f"unit:{quantity.unit}",
        scope=tuple(sorted(scope - {key, ""} - ANYBODY)),
        evolving=key in EVOLVING and (key != "vote" or _is_being_counted(statement, scene)),
        quantity=quantity,
        statement=statement,
        as_of=as_of,
        as_of_text=as_of_text,
        source=statement.sources[0] if statement.sources else None,
        earlier=any(f" {mark} " in before for mark in language.concepts.earlier),
        compares=any(f" {mark} " in words for mark in language.concepts.earlier),
        later=any(f" {mark} " in words for mark in language.concepts.later),
    )


def _followed(
    counted: str, quantity: AnchoredQuantity, statement: Statement, language: Language
) -> tuple[str, str]:
    """What is followed and who bears it: « douze ouvriers ont été tués » → death, worker.

    Annotation tells most of the dead and injured; the others, and the states of things, follow
    within a few words after the number: « 300 maisons sont privées d'électricité ».
    """
    if counted not in BEARERS:
        return counted, ""
    end = quantity.evidence.span.end - statement.evidence.span.start
    following = folded_words(statement.evidence.exact[end:])[:STATE_WORDS]
    concepts = (language.concepts.concept_of(word, word) for word in following)
    state = next((one for one in concepts if one in STATES), None)
    return (state, counted) if state else (counted, "")


def _is_being_counted(statement: Statement, scene: Scene) -> bool:
    """« 51 % des voix, 40 % des bulletins dépouillés »: only a count under way changes."""
    return "ballot_count" in scene.keys(statement) or "lead" in scene.keys(statement)


def _genitive(quantity: AnchoredQuantity, statement: Statement, language: Language) -> str | None:
    """« 31 espèces de poissons » has its scope from annotation; so has "31 species of fish"."""
    end = quantity.evidence.span.end - statement.evidence.span.start
    words = folded_words(statement.evidence.exact[end:])[:2]
    if quantity.counted is None or not words or words[0] not in language.concepts.genitives:
        return None
    return words[-1]


def _counted_unit(unit: str, keys: Sequence[str], language: Language) -> str:
    """Units that are counted by the hour like things: hectares of a fire, percents of a vote."""
    concept = language.concepts.concept_of(unit, unit)
    if concept in EVOLVING:
        return concept or ""
    return "vote" if unit == "%" and "vote" in keys else ""


def _scope_keys(scope: str | None, language: Language) -> list[str]:
    if not scope:
        return []
    light = language.concepts.light
    words = [word for word in folded_words(scope) if word not in light]
    return [language.concepts.concept_of(word, word) or fold(word) for word in words]


def _as_of(statement: Statement, scene: Scene) -> tuple[Moment | None, str | None]:
    """The hour that a count gives itself, else when its page was published.

    The day in « douze personnes sont mortes mardi » is that of the happening, not of the count:
    only an hour beside the word for a count (« bilan établi à 18 heures »), or beside a state that
    goes on (« étaient toujours portés disparus à 18 heures »), dates the count.
    """
    if _dates_its_count(statement, scene):
        for timex in scene.times_of(statement):
            moment = moment_of(timex)
            if "T" in timex.value and moment is not None:
                return moment, (timex.interval or ("", ""))[0]
    page = statement.evidence.page
    moment = scene.published(page)
    return moment, None if moment is None else scene.articles[page].published


def _dates_its_count(statement: Statement, scene: Scene) -> bool:
    marks = scene.language(statement).concepts.ongoing
    goes_on = not marks.isdisjoint(folded_words(statement.evidence.exact))
    return goes_on or "casualty" in scene.keys(statement)


def _is_old_news(statement: Statement, scene: Scene) -> bool:
    moments = [moment_of(timex) for timex in scene.times_of(statement)]
    ends = [one.end for one in moments if one is not None]
    published = scene.published(statement.evidence.page)
    present = published.start if published else scene.earliest
    return bool(ends) and present is not None and max(ends) < present - OLD_NEWS_MINUTES


def series_of(points: Sequence[Point], scene: Scene) -> dict[tuple[str, ...], list[Point]]:
    """Points of one thing in one scope, sorted by time, then page and place in the text.

    Counts that evolve are followed through the whole story; any other number only among
    statements that say the same, because « trois hommes » here need not be those there.
    """
    series: dict[tuple[str, ...], list[Point]] = {}
    for point in sorted(points, key=_order):
        series.setdefault(_series_key(point, series, scene), []).append(point)
    return dict(sorted(series.items()))


def _series_key(
    point: Point, series: dict[tuple[str, ...], list[Point]], scene: Scene
) -> tuple[str, ...]:
    number = point.key, point.quantity.unit or ""
    storywide = point.key in STORYWIDE
    claim = "" if storywide else scene.claim_of[point.statement.id].id
    for part in range(len(series) + 1):
        key = (*number, f"{claim} {part}", *point.scope)
        others = series.get(key)
        if others is None or (
            _is_there(point, others[0], scene) if storywide else _joins(point, others, scene)
        ):
            return key
    return (*number, point.statement.id, *point.scope)


def _is_there(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two tolls may be of one happening: neither names a place the other page does not."""
    pairs = ((point.statement, other.statement), (other.statement, point.statement))
    return not any(
        scene.places_of_page(two.evidence.page)
        and scene.places_in(one) - scene.places_of_page(two.evidence.page)
        for one, two in pairs
    )


def _joins(point: Point, others: Sequence[Point], scene: Scene) -> bool:
    """Two numbers of one statement count two things: « 51 % des voix, 40 % dépouillées ».

    So do, more often than not, two different numbers of one page in one voice.
    """
    for one in others:
        if one.statement.id == point.statement.id:
            return False
        same_page = one.statement.evidence.page == point.statement.evidence.page
        if same_page and one.value != point.value and one.source == point.source:
            return False
    return _is_same_count(point, others[0], scene)


def _is_same_count(point: Point, other: Point, scene: Scene) -> bool:
    """Whether two numbers of one claim count one thing: equal, or the rest is the same.

    « À Pont-Vallon, 3,2 mètres » and « à Saint-Aubin, 2,1 mètres » differ in two things.
    """
    if (point.low, point.high) == (other.low, other.high):
        return True
    one, two = point.statement, other.statement
    if not point.evolving and not _are_odd_ones(point, other, scene):
        return False
    if scene.likeness(one, two) < MIN_SAMENESS and scene.contained(one, two) < MIN_CONTAINED:
        return False
    mine, yours = scene.names_of(one), scene.names_of(two)
    return mine <= yours or yours <= mine


def _are_odd_ones(point: Point, other: Point, scene: Scene) -> bool:
    """Whether each is the one number of its kind that the other statement does not tell too.

    « Par 178 voix contre 142 » and « par 187 voix contre 142 » differ in one number.
    """
    mine, yours = (_values_like(one, scene) for one in (point, other))
    return len(mine - yours) == 1 and len(yours - mine) == 1


def _values_like(point: Point, scene: Scene) -> set[tuple[float | None, float | None]]:
    """Values of all quantities of a statement with the unit, or the counted thing, of one."""
    own = point.quantity
    return {
        (one.low, one.high)
        for one in (*scene.quantities_of(point.statement), *durations_of(point.statement, scene))
        if one.unit == own.unit
        and (own.counted is None or one.counted is None or one.counted == own.counted)
    }


def _order(point: Point) -> tuple[bool, int, int, float, str, int]:
    """By time; what has none comes last."""
    as_of = point.as_of or Moment(0, 0)
    place = point.quantity.evidence
    return (point.as_of is None, as_of.start, as_of.end, point.value, place.page, place.span.start)
