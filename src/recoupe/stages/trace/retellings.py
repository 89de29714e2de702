"""Whether one page retells another in the same language, by all evidence together."""

import math
import operator
from collections.abc import Sequence

from recoupe.algorithms.origin_folds import LOOSELY
from recoupe.records import ReuseKind
from recoupe.stages.trace.kinds import MIN_STEPS, SURE_MASS
from recoupe.stages.trace.parallel import Parallel
from recoupe.stages.trace.verdict import Verdict, told

RETELLING_ANCHORS = 5
RETELLING_WEIGHTS = (8.2, 1.3, 3.0, 8.0, 4.0)
"""Of the cover of the page that is covered less and of the other, of the share of names and numbers
in one order, in any order, and by how few pages tell them."""
RETELLING_BIAS = 19.5
REWRITE_RETELLING = -3.0
"""Of 5,568 pairs of short reports on one event (ecbplus), most of which that are near retell one
statement of the police, 40 reach this; of 100 pairs of long ones (newswcl50), none."""
APART_RETELLING = -2.0
"""The same for two pages of which each has a person, a source or a quotation of its own. Of eight
such pairs of ecbplus, the four above this have one text, by eye, and the four below it not."""
SURE_ANCHORS = 6
"""Two briefs of four lines have five names and numbers in common, and in one order, where two hands
were told the same on one telephone: too few to be sure."""
NOTHING_ELSE_RETELLING = -5.2
NOTHING_ELSE_ANCHORS = 8
NOTHING_ELSE_SHARE = 0.75
NOTHING_ELSE_STEPS = 2
NOTHING_ELSE_WORDING = 0.2
"""Who tells a text anew from end to end, in words of his own, leaves little to align; but he names
nobody and brings no number that the text has not. Of the 500 pairs of reports by different hands in
the gold that is read none of those comes near; of 36 pairs of ecbplus that reach it, half have one
text, by eye, and half are briefs by different hands: it folds pages for the floor alone. Two that
have more of their words in common cut one text, and do not retell it."""
MAYBE_RETELLING = -4.2
"""From here on two pages may rest on one text, whatever each has beside it."""
MAYBE_ANCHORS = 4
MAYBE_SHARE = 0.55
MAYBE_WORDS = 40
MAYBE_COVERS = (0.3, 0.5)
"""The same where one has nobody who speaks on it alone, and this share of its names and numbers
from the other, and both are covered so far, less and more: of 500 pairs of reports by different
hands in the gold that is read, one is (two offices on one earthquake); of ecbplus, one in 20."""
TOGETHER_ANCHORS = 8
TOGETHER_SHARE = 0.75
TOGETHER_RARITY = 0.5
"""The same of a page and all others together: of 150 pages of the gold that is read none but those
that have their text from others, and one from which another has, reach it. What many families of
pages tell, a famous name, weighs less: half must be left of what it has from the nearest."""


ISSUED = "retold-issued"
"""Rule of a rewrite of what an agency or a body gives out, by a page that has nobody of its own."""
LIGHT_WORDS = 0.5
LIGHT_CONTENT = 0.9
LIGHT_SHARE = 0.75
"""Of one page's words, of its content, and of the fewer names and numbers: siblings of the gold
that is read each have something that the other lacks, and none reaches all three."""
NOBODY_ALONE = "one is made to be told anew, or is named by the other, on which nobody else speaks"
ISSUED_SHARE = 0.65
"""Of a page's names and numbers so many stand in a dispatch or a release, two of three: who has
nobody of his own has the rest from there too. In the gold that is read, 137 of 140 pages by another
hand than such a text have somebody of their own, and the other three fewer names and numbers from
there."""
ISSUED_SENTENCES = 0.6
"""Who tells a dispatch from its end to its beginning, or by what his readers care for, leaves no
two stretches in one order; but so many of his sentences have something of it. Of 12 such pages of
the gold that is read, by those who name no other source, each had all from there."""


def judge_retelling(
    found: Parallel, *, apart: bool, reports: bool, issued: bool = False
) -> Verdict | None:
    """Rewrite, by all evidence together; perhaps, where little of it outweighs two voices.

    Args:
        found: how two pages in one language run parallel.
        apart: whether each has a person, a source, a quotation or reporting of its own.
        reports: whether one of them tells of its own reporting; if they are apart as well, one
            official may have told both.
        issued: whether one is a dispatch or a release, and the other has nobody of its own.
    """
    score = retelling_of(found)
    if score < REWRITE_RETELLING:
        return None
    if apart and (reports or score < APART_RETELLING):
        why = f"{told(found)}; but on each somebody speaks who does not on the other"
        return Verdict(kind="rewrite", rule=LOOSELY, why=why)
    if (found.shared < SURE_ANCHORS or found.mass < SURE_MASS) and not issued:
        return Verdict(kind="rewrite", rule=LOOSELY, why=told(found))
    return Verdict(kind="rewrite", rule="retold", why=told(found))


def holds_most(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether so many names and numbers of one page stand on the other that it may add none."""
    shared = len(set(left) & set(right))
    fewer = min(len(left), len(right))
    return shared >= NOTHING_ELSE_ANCHORS and shared >= NOTHING_ELSE_SHARE * fewer


def judge_nothing_else(found: Parallel, *, issued: bool = False) -> Verdict | None:
    """Rewrite, perhaps: hardly a name or number of the one is not on the other.

    Asked of pages of which one has no person, source or quotation that the other has not.

    Args:
        found: how two pages in one language run parallel.
        issued: whether that other is a dispatch or a release: then it is no perhaps.
    """
    if (
        found.shared < NOTHING_ELSE_ANCHORS
        or found.shared_share < NOTHING_ELSE_SHARE
        or found.wording > NOTHING_ELSE_WORDING
        or retelling_of(found, min_steps=NOTHING_ELSE_STEPS) < NOTHING_ELSE_RETELLING
    ):
        return None
    why = f"{told(found)}; hardly a name or number, and nobody who speaks, of its own"
    return Verdict(kind="rewrite", rule=ISSUED if issued else LOOSELY, why=why)


def judge_issued(
    found: Parallel, own: int, *, named: bool, sentences: float, kind: ReuseKind = "rewrite"
) -> Verdict | None:
    """Rewrite of a dispatch or a release by a page that tells little beside it.

    Args:
        found: how the two run parallel.
        own: names and numbers of the page that may retell the other.
        named: whether it names the other as where it has something from, or both name one medium.
        sentences: share of that page's sentences that have something of the other's, in any order.
        kind: what it is where it is one; a translation across languages.
    """
    if (
        found.shared < MAYBE_ANCHORS
        or found.shared < (MAYBE_SHARE if named else ISSUED_SHARE) * own
        or not (may_be_told_by(found) or sentences >= ISSUED_SENTENCES)
    ):
        return None
    why = f"{told(found)}; {NOBODY_ALONE}"
    return Verdict(kind=kind, rule=ISSUED, why=why)


def judge_light(found: Parallel, left: float, right: float) -> Verdict | None:
    """Rewrite of which half the words are kept, by a page all of which the other tells.

    Args:
        found: how two pages in one language run parallel.
        left: share of the left page's words that the right one has word for word.
        right: the same of the right page.
    """
    if found.shared_share < LIGHT_SHARE or not any(
        words >= LIGHT_WORDS and content >= LIGHT_CONTENT
        for words, content in ((left, found.cover_left), (right, found.cover_right))
    ):
        return None
    return Verdict(kind="rewrite", rule="lightly-retold", why=told(found))


def may_retell(found: Parallel) -> bool:
    """Whether one page may retell the other, though too little tells it to fold them.

    Who moves sentences about leaves few in one order, so two steps are enough.
    """
    return retelling_of(found, min_steps=MIN_STEPS - 1) >= MAYBE_RETELLING


def may_be_told_by(found: Parallel) -> bool:
    """Whether two pages tell so much alike that one with nothing of its own may have it all.

    From the other, or from the text that the other has it from.
    """
    covers = sorted((found.cover_left, found.cover_right))
    return len(found.steps) >= MIN_STEPS - 1 and all(
        cover >= least for cover, least in zip(covers, MAYBE_COVERS, strict=True)
    )


def retelling_of(found: Parallel, *, min_steps: int = MIN_STEPS) -> float:
    """How surely one page retells the other: a log-odds, in which rewrites are as rare as here.

    A weighted sum, as a page that keeps the order may change the words, and one that keeps the
    words may change the order. Weights and bound: `quality/calibrate_rewrites.py`.
    """
    evidence = evidence_of(found, min_steps=min_steps)
    if evidence is None:
        return -math.inf
    return math.fsum(map(operator.mul, RETELLING_WEIGHTS, evidence)) - RETELLING_BIAS


def evidence_of(found: Parallel, *, min_steps: int = MIN_STEPS) -> tuple[float, ...] | None:
    """What speaks for a rewrite, in the order of the weights; None where it is too little."""
    if found.shared < RETELLING_ANCHORS or len(found.steps) < min_steps:
        return None
    less, more = sorted((found.cover_left, found.cover_right))
    return (
        less,
        more,
        found.anchor_share,
        found.shared_share,
        found.rare_share,
    )
