"""Counted things of a story as series over time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import EVENTS
from recoupe.records import (
    Abstention,
    AnchoredQuantity,
    Conflict,
    ConflictKind,
    Evidence,
    Figure,
    FigurePoint,
    id_of,
)
from recoupe.stages.compare.corrections import Corrections
from recoupe.stages.compare.figure_counted import STORYWIDE
from recoupe.stages.compare.figure_durations import printed
from recoupe.stages.compare.figure_evidence import (
    Grounds,
    may_be_told_of_one,
    same_context,
)
from recoupe.stages.compare.figure_homes import series_of
from recoupe.stages.compare.figure_merging import merged
from recoupe.stages.compare.figure_parts import is_left_over
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_points import Unread, find_points
from recoupe.stages.compare.figure_related import Related
from recoupe.stages.compare.figure_relations import relate
from recoupe.stages.compare.figure_rounding import may_be_one
from recoupe.stages.compare.figure_series import Series
from recoupe.stages.compare.figure_units import larger_unit
from recoupe.stages.compare.figure_vetoes import are_far_apart
from recoupe.stages.compare.figure_wholes import claims_of, counted_whole, left_of, whole_of
from recoupe.stages.compare.scene import Scene

MAX_EXAMPLES = 5
PAIR = 2


def find_figures(
    scene: Scene, corrections: Corrections, *, rounding: float
) -> tuple[list[Figure], list[Conflict], list[Abstention]]:
    """Figures with most points first, the conflicts among their values, and what was not read.

    A series that one page tells once is no figure, unless it is a part of one that is.
    """
    unread = Unread([], [])
    points = _without_overtaken(find_points(scene, unread))
    told = _without_titles(points, scene)
    grounds = Grounds(scene, corrections, told)
    series = merged(series_of(told, scene, grounds), scene, grounds)
    for one in series:
        one.points = _without_repeated_titles(one.points, scene)
    followed = [one for one in series if _is_followed(one.points)]
    parts = [counted_whole(one, followed) or left_of(one, followed, scene) for one in series]
    wholes = [whole_of(one, series, followed, scene) for one in series]
    followed += [one for one in wholes if one is not None and one not in followed]
    wholes = [part or whole for part, whole in zip(parts, wholes, strict=True)]
    figures: list[Figure] = []
    conflicts: list[Conflict] = []
    for found, whole in zip(series, wholes, strict=True):
        if found not in followed and whole is None:
            continue
        related = relate(found.points, scene, corrections, rounding=rounding)
        if whole is None and _tells_nothing(related, scene):
            continue
        figures.append(_figure(_scoped(related, whole, scene)))
        conflicts.extend(_conflicts(related, rounding))
    figures.sort(key=lambda one: (-len(one.points), one.id))
    return figures, conflicts, _abstentions(unread, _kept_apart(series, followed, scene))


def _tells_nothing(related: Sequence[Related], scene: Scene) -> bool:
    """« Vingt-deux ans de métier »: a duration is followed where pages differ on it.

    So is a term, what says how long something lasted, and what two pages tell with a word or a
    name in common. « Les deux pays » are known by their number, which tells nothing new.
    """
    if _names_a_pair([one.point for one in related], scene):
        return True
    first, *others = (one.point for one in related)
    if any(
        one.statement.evidence.page != first.statement.evidence.page
        and same_context(first, one, scene)
        for one in others
    ):
        return False
    return all(
        one.point.quantity.rule == "duration"
        and one.relation in {"first", "same"}
        and not one.point.context.measure
        for one in related
    )


def _names_a_pair(points: Sequence[Point], scene: Scene) -> bool:
    """Whether all speak of two of a kind, and one as of those who are known: "both leaders"."""
    if any(one.shown != (PAIR, None) or one.key in STORYWIDE | EVENTS for one in points):
        return False
    return any(
        one.quantity.evidence.prefix.split()[-1:]
        and fold(one.quantity.evidence.prefix.split()[-1])
        in scene.language(one.statement).measures.pointing
        for one in points
    )


def _without_overtaken(points: Sequence[Point]) -> list[Point]:
    """Values that a page calls overtaken are left out where the page tells the newer one.

    « Un premier bilan fait état de trois morts » is all that the first page knows.
    """
    newer = {(one.statement.evidence.page, one.key) for one in points if not one.earlier}
    return [
        one
        for one in points
        if not one.earlier or (one.statement.evidence.page, one.key) not in newer
    ]


def _without_titles(points: Sequence[Point], scene: Scene) -> list[Point]:
    """A value that a title tells and its page tells again stands where the page tells it."""
    told = {
        (one.statement.evidence.page, one.key, one.value)
        for one in points
        if not scene.is_title(one.statement)
    }
    return [
        one
        for one in points
        if not scene.is_title(one.statement)
        or (one.statement.evidence.page, one.key, one.value) not in told
    ]


def _without_repeated_titles(points: Sequence[Point], scene: Scene) -> list[Point]:
    """The same of one series, where a title has another noun: « Vingt-six intoxiqués »."""
    told = {
        (one.statement.evidence.page, one.told)
        for one in points
        if not scene.is_title(one.statement)
    }
    return [
        one
        for one in points
        if not scene.is_title(one.statement) or (one.statement.evidence.page, one.told) not in told
    ]


def _is_followed(points: Sequence[Point]) -> bool:
    pages = {one.statement.evidence.page for one in points}
    values = {(one.low, one.high) for one in points}
    return len(pages) > 1 or len(values) > 1


def _scoped(related: Sequence[Related], whole: Series | None, scene: Scene) -> list[Related]:
    """The first point of a part is no first of its own: it is the whole in another scope."""
    if whole is None:
        return list(related)
    first, *others = related
    why = _why_in_other_scope(first.point, whole, scene)
    to = whole.points[0]
    return [Related(point=first.point, relation="different scope", why=why, to=to), *others]


def _why_in_other_scope(point: Point, whole: Series, scene: Scene) -> str:
    told = f"« {whole.points[0].quantity.evidence.exact} »"
    if point.whole_for is not None:
        return f"the whole of which {told} is a part"
    if point.part_of in {one.quantity.id for one in whole.points}:
        return f"a part of {told}"
    if is_left_over(point, scene) and point.part_of is None:
        return f"what is left of {told}"
    if point.past and not whole.points[0].past:
        return f"told of an earlier time than {told}"
    narrow = set(point.scope) != set(whole.points[0].scope)
    scope = (point.quantity.scope or " ".join(point.scope)) if narrow else ""
    if scope:
        return f"counts only: {scope}; {told} counts all"
    return f"told of another whole than {told}"


def _figure(related: Sequence[Related]) -> Figure:
    first = related[0].point
    values = [one.point.value for one in related]
    unit, divisor = printed(values, first.quantity.unit)
    if divisor == 1:
        unit, divisor = larger_unit({one.point.told_unit for one in related}, unit)
    points = tuple(_figure_point(one, divisor) for one in related)
    counted = Counter(one.point.quantity.counted or unit or first.key for one in related)
    scopes = Counter(one.point.quantity.scope for one in related if one.point.quantity.scope)
    return Figure(
        id=id_of("figure", first.key, *first.scope, *(one.evidence.span for one in points)),
        counted=_commonest(counted) or first.key,
        scope=_commonest(scopes) or " ".join(first.scope) or None,
        unit=unit,
        points=points,
        rule="evolving count" if first.evolving else "number of one claim",
    )


def _commonest(counts: Mapping[str, int]) -> str | None:
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ranked[0][0] if ranked else None


def _figure_point(related: Related, divisor: float) -> FigurePoint:
    point = related.point
    high = None if point.quantity.high == point.value else point.quantity.high
    return FigurePoint(
        value=point.value / divisor,
        high=None if high is None else high / divisor,
        as_of=point.as_of_text,
        source=point.source,
        evidence=point.quantity.evidence,
        relation=related.relation,
        why=related.why,
        statement=point.statement.id,
        against=point.against,
    )


def _conflicts(related: Sequence[Related], rounding: float) -> list[Conflict]:
    """One conflict a pair of values, with every page that gives either."""
    found: dict[tuple[float, float], Conflict] = {}
    kind: ConflictKind = "count" if related[0].point.key in EVENTS else "number"
    for one in related:
        if one.relation != "conflict" or one.to is None or are_far_apart(one.point, one.to):
            continue
        if _tells_both(one.point, one.to, related):
            continue
        low, high = sorted((one.point, one.to), key=lambda point: point.value)
        if (low.value, high.value) in found:
            continue
        left, right = (
            tuple(
                other.point.quantity.evidence
                for other in related
                if other.point.told == side.told or may_be_one(other.point, side, rounding)
            )
            for side in (low, high)
        )
        found[low.value, high.value] = Conflict(
            id=id_of("conflict", kind, *map(_place, (*left, *right))),
            kind=kind,
            left=left,
            right=right,
            why=one.why,
            rule="figure",
        )
    return [found[key] for key in sorted(found)]


def _tells_both(left: Point, right: Point, related: Sequence[Related]) -> bool:
    """Whether one page gives both values without saying that two people count: two things.

    One of the two in its own voice, it would say so: "the pirates, in three boats", "boarded two of
    the vessels, the navy said".
    """
    # « 600 salariés, 400 selon la direction » tells who counts less.
    given = left.giver is not None or right.giver is not None
    voices: dict[str, dict[tuple[float, float | None], set[str | None]]] = {}
    for one in related:
        page = voices.setdefault(one.point.statement.evidence.page, {})
        page.setdefault(one.point.shown, set()).add(one.point.voice)
    return any(
        mine == yours or (None in mine | yours and not given)
        for told in voices.values()
        for mine, yours in ((told.get(left.shown), told.get(right.shown)),)
        if mine and yours
    )


def _place(evidence: Evidence) -> tuple[str, int, int]:
    return evidence.page, evidence.span.start, evidence.span.end


def _kept_apart(
    series: Sequence[Series], followed: Sequence[Series], scene: Scene
) -> list[AnchoredQuantity]:
    """Numbers of one kind, on two pages, that may count one thing or two.

    They stand in one claim, or share a word or a name, and too little says that they are one.
    """
    alike: dict[tuple[object, ...], list[Series]] = {}
    for one in series:
        if one.key[0] not in STORYWIDE:
            alike.setdefault((one.key, one.scope), []).append(one)
    found: dict[str, AnchoredQuantity] = {}
    for group in alike.values():
        for one, other in combinations(group, 2):
            first, second = one.points[0], other.points[0]
            one_claim = bool(claims_of(one, scene) & claims_of(other, scene))
            alone = one not in followed and other not in followed
            near = one_claim or (alone and may_be_told_of_one(first, second, scene))
            if near and one.pages != other.pages:
                found[second.quantity.id] = second.quantity
    return list(found.values())


def _abstentions(unread: Unread, apart: Sequence[AnchoredQuantity]) -> list[Abstention]:
    found = []
    for reason, quantities in (
        ("numbers whose counted thing is unknown", unread.nothing_counted),
        ("figures without the time they hold for", unread.undated),
        ("numbers of one kind that may count one thing or two", apart),
    ):
        if quantities:
            examples = sorted(one.evidence for one in quantities)[:MAX_EXAMPLES]
            found.append(
                Abstention(
                    stage="compare", reason=reason, count=len(quantities), examples=tuple(examples)
                )
            )
    return found
