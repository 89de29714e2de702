"""What two pages make of each other, and in what words the reason is told."""

from dataclasses import dataclass

from recoupe.records import ReuseKind
from recoupe.stages.trace.parallel import Parallel


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """A kind of reuse and why."""

    kind: ReuseKind
    rule: str
    why: str


def told(found: Parallel) -> str:
    """How far two pages run parallel, in words."""
    cover = max(found.cover_left, found.cover_right)
    return (
        f"{found.anchors} names and numbers in the same order, "
        f"{cover:.0%} of the content of one page in the other"
    )
