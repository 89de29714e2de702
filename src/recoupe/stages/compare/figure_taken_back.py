"""Values that a notice corrects, or that another page gives another value instead of."""

from collections.abc import Sequence

from recoupe.stages.compare.corrections import Corrections
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_related import Related, is_later, said


def why_taken_back(points: Sequence[Point], index: int, corrections: Corrections) -> Related | None:
    """The relation of a value of a series that a page takes back or gives anew; None elsewhere."""
    point, before = points[index], points[:index]
    return (
        _taken_back(point, before, corrections)
        or _said_instead(point, before)
        or _corrected_later(point, points, index, corrections)
    )


def _taken_back(point: Point, before: Sequence[Point], corrections: Corrections) -> Related | None:
    """A value that the notice of another page corrects, or the one that it gives instead."""
    mine = point.quantity.evidence
    if any(one.told == point.told and is_later(point, one) for one in before) and not any(
        corrections.overtakes(one.quantity.evidence, mine) for one in before
    ):
        return None  # another page told it before
    for other in reversed(before):
        theirs = other.quantity.evidence
        if corrections.overtakes(theirs, mine):
            why = f"a notice on the other page takes it back for {said(other)}"
            return Related(point=point, relation="outdated copy", why=why, to=other)
        if corrections.overtakes(mine, theirs):
            why = f"a notice on its page takes back {said(other)}"
            return Related(point=point, relation="revised", why=why, to=other)
    return None


def _corrected_later(
    point: Point, points: Sequence[Point], index: int, corrections: Corrections
) -> Related | None:
    """A value that the notice of a later page gives for an earlier one, told before that page."""
    before, behind = points[:index], points[index + 1 :]
    if any(one.told == point.told for one in before):
        return None
    for notice in behind:
        for other in reversed(before):
            overtaken = corrections.overtakes(notice.quantity.evidence, other.quantity.evidence)
            if overtaken and notice.told == point.told:
                why = f"a notice of a later page takes back {said(other)} for it"
                return Related(point=point, relation="revised", why=why, to=other)
    return None


def _said_instead(point: Point, before: Sequence[Point]) -> Related | None:
    """A value that its statement gives instead of another, or the one that was so taken back."""
    if any(one.value == point.value and one.exact for one in before):
        return None  # another page told the new value before
    for other in reversed(before):
        if point.instead is not None and other.value == point.instead != point.value:
            why = f"the page gives it instead of {said(other)}"
            return Related(point=point, relation="revised", why=why, to=other)
        if other.instead == point.value and other.value != point.value and not point.later:
            why = f"another page gave {said(other)} instead"
            return Related(point=point, relation="outdated copy", why=why, to=other)
    return None
