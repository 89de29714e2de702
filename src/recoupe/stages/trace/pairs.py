"""Two pages → what one has of the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from recoupe.records import Passage, Reuse, id_of
from recoupe.stages.trace.across import from_issued, told_alike, translated_in_part
from recoupe.stages.trace.beside_words import aligned_beside, mostly_new
from recoupe.stages.trace.content import Content
from recoupe.stages.trace.direction import Side, direction_of
from recoupe.stages.trace.givers import taker_of
from recoupe.stages.trace.issued import have_two_wires
from recoupe.stages.trace.kinds import (
    LONG_PASSAGE,
    REWRITE_COVERAGE,
    judge_cut,
    judge_order,
    judge_rest,
    judge_runs,
    judge_telling_all,
    judge_translation,
    judge_words,
    own_shares,
)
from recoupe.stages.trace.material import Material, apart
from recoupe.stages.trace.parallel import Aligned, Parallel, parallel_of
from recoupe.stages.trace.partly import (
    cuts_of_one,
    holds_beside_its_own,
    or_light_rewrite,
    or_part_of_a_report,
    or_part_retold,
)
from recoupe.stages.trace.quotations import retranslated
from recoupe.stages.trace.retellings import (
    holds_most,
    judge_nothing_else,
    judge_retelling,
)
from recoupe.stages.trace.two_hands import or_by_two_hands
from recoupe.stages.trace.verbatim import Common, Shared, common_of, coverages, passage_of
from recoupe.stages.trace.verdict import Verdict

Judge = tuple[tuple[Content, Content], Callable[[Parallel], Verdict | None], bool]
"""What of two pages is compared, the verdict on it, and whether runs may be loose."""


def common_words(left: Material, right: Material, *, min_words: int) -> Common:
    """What two pages have word for word; nothing where they are in two languages.

    Args:
        left: the page whose id sorts first.
        right: the other.
        min_words: fewest common words of a passage.
    """
    if left.page.language.tag != right.page.language.tag:
        return Common()
    numbers: Mapping[str, Sequence[int]] = {
        left.page.id: left.numbers,
        right.page.id: right.numbers,
    }
    return common_of(left.page, right.page, numbers, min_words=min_words)


def reuse_of(left: Material, right: Material, common: Common) -> Reuse | None:
    """What two pages share, and what that makes of them; None where it says nothing."""
    across = left.page.language.tag != right.page.language.tag
    shared = common.blocks
    cover = coverages(shared, left.page, right.page)
    reworded = _reworded(left, right, shared)
    aligned: list[Aligned] = []
    verdict = judge_words(common, *cover)
    if verdict is None:
        verdict, aligned = _cut(left, right, shared, cover)
    if verdict is None:
        verdict, aligned = _parallel(left, right, shared, across=across, reworded=len(reworded))
        edited = judge_runs(common, *cover)
        if edited is not None and not (verdict and _tell_all(aligned, shared, left, right)):
            verdict, aligned = edited, []
    if verdict is None and across:
        verdict, aligned = translated_in_part(left, right)
        if verdict is None:
            verdict, aligned = told_alike(left, right)
    if verdict is None:
        verdict = judge_rest(shared, *cover, len(reworded))
        verdict = or_light_rewrite(left, right, verdict, cover)
    verdict, aligned = or_part_retold(left, right, verdict, aligned)
    if verdict is None:
        return None
    verdict = or_part_of_a_report(left, right, verdict, aligned)
    verdict = holds_beside_its_own(left, right, verdict, cover)
    counted = shared
    if verdict.kind == "sibling":
        counted = common.short
        if verdict.rule == LONG_PASSAGE:
            why = own_shares(*coverages(counted, left.page, right.page))
            verdict = replace(verdict, why=why)
        verdict = cuts_of_one(left, right, verdict)
    passages = [
        *(passage_of(one, left.page, right.page) for one in counted),
        *(one.passage(left.page, right.page) for one in [*aligned, *reworded]),
    ]
    return _reuse(left, right, verdict, passages, cover)


def reuse_told(
    left: Material, right: Material, verdict: Verdict, aligned: Sequence[Aligned]
) -> Reuse:
    """Reuse of two pages that tell the same in other words.

    Args:
        left: the page whose id sorts first.
        right: the other.
        verdict: what they are to each other.
        aligned: where.
    """
    passages = [one.passage(left.page, right.page) for one in aligned]
    return _reuse(left, right, verdict, passages, (0.0, 0.0))


def _tell_all(
    aligned: Sequence[Aligned], shared: Sequence[Shared], left: Material, right: Material
) -> bool:
    """Whether either page, word for word or not, tells nearly all of the other: a light rewrite.

    Two that each edited one text leave out what the other has.
    """
    blocks = [one.block for one in shared]
    lefts = [left.page.span_of(one.left_start, one.left_end) for one in blocks]
    rights = [right.page.span_of(one.right_start, one.right_end) for one in blocks]
    covers = (
        left.page.share_of([*lefts, *(one.left for one in aligned)]),
        right.page.share_of([*rights, *(one.right for one in aligned)]),
    )
    return min(covers) >= REWRITE_COVERAGE


def _reworded(left: Material, right: Material, shared: Sequence[Shared]) -> list[Aligned]:
    """Quotations in other words, where the pages do not have them word for word already."""
    known = [left.page.span_of(one.block.left_start, one.block.left_end) for one in shared]
    return [
        Aligned(left=one, right=other, kind="quotation", overlap=overlap)
        for one, other, overlap in retranslated(left.quotations, right.quotations)
        if not any(span.meets(one) for span in known)
    ]


def _cut(
    left: Material, right: Material, shared: Sequence[Shared], cover: tuple[float, float]
) -> tuple[Verdict | None, list[Aligned]]:
    contents = (left.native, right.native)
    found = parallel_of(*contents) if shared else None
    verdict = judge_cut(found, *cover) if found else None
    if found is None or verdict is None:
        return None, []
    return verdict, aligned_beside(found, contents, verdict, shared, left.page)


def _parallel(
    left: Material, right: Material, shared: Sequence[Shared], *, across: bool, reworded: int
) -> tuple[Verdict | None, list[Aligned]]:
    """By all that both tell; else, in one language, by what few pages of the story tell."""
    for contents, judge, loose in _judges(left, right, shared, across=across, reworded=reworded):
        found = parallel_of(*contents, loose=loose)
        if found is None or not mostly_new(found, contents, shared, left.page):
            continue
        verdict = judge(found)
        if verdict is not None:
            return verdict, aligned_beside(found, contents, verdict, shared, left.page)
    return None, []


def _judges(
    left: Material, right: Material, shared: Sequence[Shared], *, across: bool, reworded: int
) -> list[Judge]:
    """What is asked of two pages, in turn: what of both is compared, by whom, and how loosely."""
    if across:
        neutral = (left.neutral, right.neutral)
        return [(neutral, judge_translation, False), (neutral, judge_telling_all, True)]
    taker = taker_of(left, right)
    issued = taker is not None
    native, rare = (left.native, right.native), (left.rare, right.rare)
    judges: list[Judge] = [
        (native, partial(_ordered, left, right, reworded=reworded, issued=issued), False),
        (rare, partial(_retelling, left, right, issued=issued), False),
    ]
    if holds_most(left.rare.anchors, right.rare.anchors):
        judges.append((rare, partial(_nothing_else, left, right, issued=issued), True))
    if taker and not any(one.counts for one in shared):
        judges.append((rare, partial(from_issued, left, right, taker), True))
    return judges


def _ordered(
    left: Material, right: Material, found: Parallel, *, reworded: int, issued: bool
) -> Verdict | None:
    verdict = judge_order(found, reworded_quotes=reworded, issued=issued)
    return or_by_two_hands(left, right, found, verdict, issued=issued)


def _retelling(left: Material, right: Material, found: Parallel, *, issued: bool) -> Verdict | None:
    if have_two_wires(left.issued, right.issued):
        return None
    reports = left.voice.reports or right.voice.reports
    verdict = judge_retelling(found, apart=apart(left, right), reports=reports, issued=issued)
    return or_by_two_hands(left, right, found, verdict, issued=issued)


def _nothing_else(
    left: Material, right: Material, found: Parallel, *, issued: bool
) -> Verdict | None:
    if have_two_wires(left.issued, right.issued) or apart(left, right):
        return None
    return judge_nothing_else(found, issued=issued)


def _reuse(
    left: Material,
    right: Material,
    verdict: Verdict,
    passages: Sequence[Passage],
    covers: tuple[float, float],
) -> Reuse:
    direction, reasons = direction_of(
        Side(page=left.page, signs=left.signs),
        Side(page=right.page, signs=right.signs),
        verdict.kind,
        covers,
    )
    ordered = sorted(passages, key=lambda one: (one.left.span, one.right.span))
    counted = [one for one in ordered if one.kind not in {"quotation", "boilerplate"}]
    return Reuse(
        id=id_of("reuse", left.page.id, right.page.id, verdict.kind),
        left=left.page.id,
        right=right.page.id,
        kind=verdict.kind,
        direction=direction,
        why=(verdict.why, *reasons),
        coverage_left=left.page.share_of(one.left.span for one in counted),
        coverage_right=right.page.share_of(one.right.span for one in counted),
        passages=tuple(ordered),
        rule=verdict.rule,
    )
