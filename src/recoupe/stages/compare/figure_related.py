"""How one value of a figure stands to another, and what a reason calls it."""

from dataclasses import dataclass

from recoupe.records import Relation
from recoupe.stages.compare.figure_point import Point


@dataclass(frozen=True, kw_only=True)
class Related:
    """A point, its relation, and the point that it is related to."""

    point: Point
    relation: Relation
    why: str
    to: Point | None = None


def is_later(left: Point, right: Point) -> bool:
    """Whether the left point is surely the later one."""
    return left.as_of is not None and right.as_of is not None and right.as_of.before(left.as_of)


def said(point: Point) -> str:
    """A value as its page has it, in the marks of a reason."""
    return f"« {point.quantity.evidence.exact} »"
