"""What the shared passages and the parallel content of two pages make of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.records import ReuseKind
from recoupe.stages.trace.parallel import Parallel
from recoupe.stages.trace.verbatim import Shared

COPY_COVERAGE = 0.8
CONTAINED_COVERAGE = 0.75
"""From this share of its words on, the shorter page stands wholly in the longer one."""
SIBLING_WORDS = 25
SIBLING_COVERAGE = 0.3
MIN_STEPS = 3
REWRITE_MASS = 0.5
"""On 50 real reports of ten events (newswcl50) independent pairs stay below 0.3. Two briefs on one
player's contract (ecbplus) reach 0.43 by names and numbers: hence the bound on wording."""
REWRITE_WORDING = 0.22
REWRITE_COVERAGE = 0.7
REWRITE_ANCHORS = 6
REWRITE_ANCHOR_SHARE = 0.55
TRANSLATION_MASS = 0.28
TRANSLATION_COVERAGE = 0.55
TRANSLATION_ANCHORS = 6
TRANSLATION_ANCHOR_SHARE = 0.7
"""Independent reports in two languages reach 0.67 where they are very short."""
REWORDED_MASS = 0.2
REWORDED_WORDING = 0.05
REWORDED_COVERAGE = 0.4
REWORDED_ANCHORS = 8
REWORDED_ANCHOR_SHARE = 0.8
"""With that many names and numbers in one order, few common words are enough: on newswcl50 no
independent pair has more than 0.6 of its names and numbers in one order."""
REQUOTED_ANCHORS = 10
REQUOTED_SHARE = 0.88
REQUOTED_ORDER = 0.6
REQUOTED_COVERAGE = 0.5
REQUOTED_MASS = 0.2
REQUOTED_WORDING = 0.1
"""A desk or a machine that rewords even the quotations leaves few words, but brings no name, no
number and no voice of its own. Of the pairs of ecbplus with a quotation in common in other words,
none that reach the first bound keep the order and cover half of both pages."""
REORDERED_ANCHORS = 8
REORDERED_SHARE = 0.88
"""On newswcl50 no two reports have more than 0.73 of their names and numbers in common."""
REORDERED_MASS = 0.38
REORDERED_WORDING = 0.2


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """A kind of reuse and why."""

    kind: ReuseKind
    rule: str
    why: str


def judge_words(found: Sequence[Shared], left: float, right: float) -> Verdict | None:
    """Copy or abridgement, by the share of each page's words that the other has."""
    del found
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
    return None


def judge_content(found: Parallel, *, across: bool, reworded_quotes: int) -> Verdict | None:
    """Rewrite or translation, by how far the pages tell the same in the same order.

    Args:
        found: how the pages run parallel.
        across: whether they are in two languages.
        reworded_quotes: quotations of one speaker that both have, in other words.
    """
    if len(found.steps) < MIN_STEPS:
        return None
    cover = max(found.cover_left, found.cover_right)
    told = (
        f"{found.anchors} names and numbers in the same order, "
        f"{cover:.0%} of the content of one page in the other"
    )
    if across:
        enough = _is_ordered(found) or _is_translation(found, cover)
        return Verdict(kind="translation", rule="parallel", why=told) if enough else None
    return _judge_rewrite(found, told, reworded_quotes)


def _judge_rewrite(found: Parallel, told: str, reworded_quotes: int) -> Verdict | None:
    """Rewrite, or two translations of one text, of pages in one language."""
    if _is_ordered(found) and reworded_quotes and found.mass < REWRITE_MASS:
        why = f"{told}; the same speaker quoted in other words: two translations of one text"
        return Verdict(kind="translation", rule="parallel-reworded", why=why)
    cover = max(found.cover_left, found.cover_right)
    if _is_ordered(found) or _is_rewrite(found, cover):
        return Verdict(kind="rewrite", rule="parallel", why=told)
    if reworded_quotes and _rewords_all(found):
        why = f"{told}; no name or number of its own, and the quotations in other words"
        return Verdict(kind="rewrite", rule="requoted", why=why)
    if _adds_nothing(found):
        why = f"{told}; {found.shared_share:.0%} of the names and numbers of one page in the other"
        return Verdict(kind="rewrite", rule="nothing-new", why=why)
    return None


def _is_ordered(found: Parallel) -> bool:
    """Whether so many names and numbers come in one order that few common words are enough."""
    return (
        found.mass >= REWORDED_MASS
        and found.wording >= REWORDED_WORDING
        and min(found.cover_left, found.cover_right) >= REWORDED_COVERAGE
        and found.anchors >= REWORDED_ANCHORS
        and found.anchor_share >= REWORDED_ANCHOR_SHARE
    )


def _is_translation(found: Parallel, cover: float) -> bool:
    return (
        found.mass >= TRANSLATION_MASS
        and cover >= TRANSLATION_COVERAGE
        and found.anchors >= TRANSLATION_ANCHORS
        and found.anchor_share >= TRANSLATION_ANCHOR_SHARE
    )


def _is_rewrite(found: Parallel, cover: float) -> bool:
    return (
        found.mass >= REWRITE_MASS
        and found.wording >= REWRITE_WORDING
        and cover >= REWRITE_COVERAGE
        and found.anchors >= REWRITE_ANCHORS
        and found.anchor_share >= REWRITE_ANCHOR_SHARE
    )


def _adds_nothing(found: Parallel) -> bool:
    """Whether one page moved sentences about, but has no names and numbers of its own."""
    return (
        found.shared >= REORDERED_ANCHORS
        and found.shared_share >= REORDERED_SHARE
        and found.mass >= REORDERED_MASS
        and found.wording >= REORDERED_WORDING
    )


def _rewords_all(found: Parallel) -> bool:
    """Whether a page whose quotations are reworded has nothing that the other has not."""
    return (
        found.shared >= REQUOTED_ANCHORS
        and found.shared_share >= REQUOTED_SHARE
        and found.anchor_share >= REQUOTED_ORDER
        and min(found.cover_left, found.cover_right) >= REQUOTED_COVERAGE
        and found.mass >= REQUOTED_MASS
        and found.wording >= REQUOTED_WORDING
    )


def judge_rest(found: Sequence[Shared], left: float, right: float, reworded: int) -> Verdict | None:
    """Sibling or quotation: something is shared, and each page has its own."""
    counted = [one for one in found if one.counts]
    longest = max((one.block.shared for one in counted), default=0)
    if longest >= SIBLING_WORDS or max(left, right) >= SIBLING_COVERAGE:
        return Verdict(
            kind="sibling",
            rule="long-passage",
            why=f"long common passages, but {1 - left:.0%} and {1 - right:.0%} are each page's own",
        )
    if any(one.kind == "quotation" for one in found):
        return Verdict(kind="quotation", rule="same-quotation", why="the same words quoted")
    if reworded:
        return Verdict(
            kind="quotation",
            rule="reworded-quotation",
            why="one speaker quoted in other words: perhaps two translations",
        )
    return None
