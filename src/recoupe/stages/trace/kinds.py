"""What the shared passages of two pages make of them: copy, abridgement, sibling, quotation."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.records import ReuseKind
from recoupe.stages.trace.verbatim import Shared

COPY_COVERAGE = 0.8
CONTAINED_COVERAGE = 0.75
"""From this share of its words on, the shorter page stands wholly in the longer one."""
SIBLING_WORDS = 25


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """A kind of reuse and why."""

    kind: ReuseKind
    rule: str
    why: str


def judge(found: Sequence[Shared], left: float, right: float) -> Verdict | None:
    """Kind of reuse by the coverages of both pages; None where what they share says nothing."""
    counted = [one for one in found if one.counts]
    if min(left, right) >= COPY_COVERAGE:
        return Verdict(
            kind="copy", rule="both-covered", why=f"{left:.0%} and {right:.0%} of the words shared"
        )
    if max(left, right) >= CONTAINED_COVERAGE:
        return Verdict(
            kind="abridgement",
            rule="one-covered",
            why=f"{max(left, right):.0%} of the shorter page stands in the longer one",
        )
    if counted and max(one.block.shared for one in counted) >= SIBLING_WORDS:
        return Verdict(
            kind="sibling",
            rule="long-passage",
            why=f"long common passages, but {1 - left:.0%} and {1 - right:.0%} are each page's own",
        )
    if any(one.kind == "quotation" for one in found):
        return Verdict(kind="quotation", rule="same-quotation", why="the same words quoted")
    return None
