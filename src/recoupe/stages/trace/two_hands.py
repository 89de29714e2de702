"""Pages that tell one statement of the police alike, each by a hand of its own.

Names, figures and their order are what one office gives every hand that telephones. Who tells a
text anew has it before his eyes: short runs of its words stay, though no sentence does, or he tells
all that it tells. Where neither is so, and neither page
quotes anybody, a rewrite is perhaps one.
"""

from collections.abc import Sequence
from dataclasses import replace

from recoupe.algorithms.origin_folds import LOOSELY
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.parallel import Parallel
from recoupe.stages.trace.retellings import retelling_of
from recoupe.stages.trace.verdict import Verdict

RUN_WORDS = 3
SAME_RUNS = 0.19
"""Of the runs of three words of the page that has fewer, so many stand on the other. Of 57 pairs of
ecbplus that were folded by what they tell, 35 of the 38 that have one text reach it, by eye, and
four of the 19 by different hands; with what the two other conditions leave, 36 and eight."""
SURE_SCORE = 1.0
"""Log-odds of a rewrite (`retelling_of`) from which the words need not tell it: of those 19 pairs
none, of the rewrites of the gold that is read, of which nearly every word is changed, half."""


def or_by_two_hands(
    left: Material, right: Material, found: Parallel, verdict: Verdict | None, *, issued: bool
) -> Verdict | None:
    """What was found; perhaps a rewrite, where two hands may have been told the same.

    Args:
        left: the page whose id sorts first.
        right: the other, in the same language.
        found: how the two run parallel, weighed.
        verdict: what they are held to be.
        issued: whether one gives out its text, and the other has nobody of its own.
    """
    if verdict is None or verdict.kind != "rewrite" or verdict.rule == LOOSELY or issued:
        return verdict
    if (
        (left.quotations or right.quotations)
        or retelling_of(found) >= SURE_SCORE
        or same_runs(left, right) >= SAME_RUNS
    ):
        return verdict
    return replace(verdict, rule=LOOSELY)


def same_runs(left: Material, right: Material) -> float:
    """Share of the runs of three words of one page, of that which has fewer, on the other: [0, 1].

    Titles aside: desks write those anew.
    """
    ours, theirs = (_runs(one.numbers, one.page.titles) for one in (left, right))
    return len(ours & theirs) / max(min(len(ours), len(theirs)), 1)


def _runs(numbers: Sequence[int], titles: bytes) -> set[tuple[int, ...]]:
    starts = range(len(numbers) - RUN_WORDS + 1)
    return {
        tuple(numbers[at : at + RUN_WORDS]) for at in starts if not any(titles[at : at + RUN_WORDS])
    }
