"""Two pages → what one has of the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from recoupe.algorithms.origin_folds import IN_STRETCHES, LOOSELY
from recoupe.records import Passage, PassageKind, Reuse, ReuseKind, Span, id_of
from recoupe.stages.trace.content import Content
from recoupe.stages.trace.direction import Side, direction_of
from recoupe.stages.trace.givers import names, relay_one, taker_of, tells_of_a_third
from recoupe.stages.trace.issued import have_two_wires
from recoupe.stages.trace.kinds import (
    CONTAINED_COVERAGE,
    REWRITE_COVERAGE,
    SIBLING_WORDS,
    judge_alike,
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
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.parallel import Aligned, Parallel, aligned_spans, parallel_of
from recoupe.stages.trace.quotations import retranslated
from recoupe.stages.trace.retellings import (
    holds_most,
    judge_issued,
    judge_light,
    judge_nothing_else,
    judge_retelling,
)
from recoupe.stages.trace.stretch import translated_stretches
from recoupe.stages.trace.verbatim import Common, Shared, common_of, coverages, passage_of
from recoupe.stages.trace.verdict import Verdict

Judge = tuple[tuple[Content, Content], Callable[[Parallel], Verdict | None], bool]
"""What of two pages is compared, the verdict on it, and whether runs may be loose."""
PART_RETOLD = "retold-stretch"
PART_WORDS = 35
"""Fewer words of a reporter's page are the sentence in which it cites a release."""
RETOLD_STRETCH = "a paragraph of one tells what a stretch of the other does, in other words"
TRANSLATED_STRETCH = "a stretch of one tells what a stretch of the other does, in another language"


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
        verdict, aligned = _in_part(left, right)
        if verdict is None:
            verdict, aligned = _alike(left, right)
    if verdict is None:
        verdict = judge_rest(shared, *cover, len(reworded))
        verdict = _or_light_rewrite(left, right, verdict, cover)
    verdict, aligned = _or_part_retold(left, right, verdict, aligned)
    if verdict is None:
        return None
    verdict = _or_part_of_a_report(left, right, verdict, aligned)
    counted = shared
    if verdict.kind == "sibling":
        counted = common.short
        if verdict.rule == "long-passage":
            why = own_shares(*coverages(counted, left.page, right.page))
            verdict = replace(verdict, why=why)
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
    return verdict, _aligned(found, contents, verdict, shared, left.page)


def _parallel(
    left: Material, right: Material, shared: Sequence[Shared], *, across: bool, reworded: int
) -> tuple[Verdict | None, list[Aligned]]:
    """By all that both tell; else, in one language, by what few pages of the story tell."""
    for contents, judge, loose in _judges(left, right, shared, across=across, reworded=reworded):
        found = parallel_of(*contents, loose=loose)
        if found is None or not _mostly_new(found, contents, shared, left.page):
            continue
        verdict = judge(found)
        if verdict is not None:
            return verdict, _aligned(found, contents, verdict, shared, left.page)
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
        (native, partial(judge_order, reworded_quotes=reworded, issued=issued), False),
        (rare, partial(_retelling, left, right, issued=issued), False),
    ]
    if holds_most(left.rare.anchors, right.rare.anchors):
        judges.append((rare, partial(_nothing_else, left, right, issued=issued), True))
    if taker and not any(one.counts for one in shared):
        judges.append((rare, partial(_from_issued, left, right, taker), True))
    return judges


def _retelling(left: Material, right: Material, found: Parallel, *, issued: bool) -> Verdict | None:
    if have_two_wires(left.issued, right.issued):
        return None
    reports = left.voice.reports or right.voice.reports
    return judge_retelling(found, apart=apart(left, right), reports=reports, issued=issued)


def _nothing_else(
    left: Material, right: Material, found: Parallel, *, issued: bool
) -> Verdict | None:
    if have_two_wires(left.issued, right.issued) or apart(left, right):
        return None
    return judge_nothing_else(found, issued=issued)


def _from_issued(
    left: Material, right: Material, taker: Material, found: Parallel
) -> Verdict | None:
    giver = right if taker is left else left
    named = names(taker, giver) or relay_one(giver, taker)
    across = left.page.language.tag != right.page.language.tag
    own = taker.neutral if across else taker.native
    kind: ReuseKind = "translation" if across else "rewrite"
    return judge_issued(found, len(set(own.anchors)), named=named, kind=kind)


def _in_part(left: Material, right: Material) -> tuple[Verdict | None, list[Aligned]]:
    """Sibling of a page in another language, where a stretch of the two runs parallel.

    A translation, where that is most of one page: it was cut.
    """
    steps = translated_stretches(left.neutral, right.neutral)
    found = [
        one
        for one in aligned_spans(steps, left.neutral, right.neutral, "translated")
        if left.page.unquoted_in(one.left) >= SIBLING_WORDS
        and right.page.unquoted_in(one.right) >= SIBLING_WORDS
    ]
    if not found:
        return None, []
    most = max(
        left.page.share_of(one.left for one in found),
        right.page.share_of(one.right for one in found),
    )
    kind: ReuseKind = "translation" if most >= CONTAINED_COVERAGE else "sibling"
    return Verdict(kind=kind, rule=IN_STRETCHES, why=TRANSLATED_STRETCH), found


def _or_light_rewrite(
    left: Material, right: Material, verdict: Verdict | None, cover: tuple[float, float]
) -> Verdict | None:
    """What was found; a rewrite, where siblings are that of which one tells all, half in its words.

    Two that each edited one text leave out what the other has.
    """
    if verdict is None or verdict.kind != "sibling" or left.page.language != right.page.language:
        return verdict
    found = parallel_of(left.native, right.native, loose=True)
    return (judge_light(found, *cover) if found else None) or verdict


def _or_part_retold(
    left: Material, right: Material, verdict: Verdict | None, aligned: list[Aligned]
) -> tuple[Verdict | None, list[Aligned]]:
    """What was found; where that is nothing, sibling of a page of which a paragraph is retold.

    Only asked of pages in one language of which one tells of reporting of its own: of others,
    briefs that retell one statement of the police come as near.
    """
    if (
        (verdict is not None and verdict.kind != "quotation")
        or left.page.language.tag != right.page.language.tag
        or not (left.voice.reports or right.voice.reports)
    ):
        return verdict, aligned
    steps = translated_stretches(left.native, right.native)
    found = [
        one
        for one in aligned_spans(steps, left.native, right.native, "rewritten")
        if all(
            side.page.unquoted_in(span) >= (PART_WORDS if side.voice.reports else SIBLING_WORDS)
            for side, span in ((left, one.left), (right, one.right))
        )
    ]
    if not found:
        return verdict, aligned
    return Verdict(kind="sibling", rule=PART_RETOLD, why=RETOLD_STRETCH), found


def _names_alone(left: Material, right: Material) -> bool:
    """Whether two pages have names but no figure in common, and one is from a medium it cites.

    Whom a happening is about stands on every page of it.
    """
    common = set(left.neutral.anchors) & set(right.neutral.anchors)
    return all(one.startswith("n ") for one in common) and (
        tells_of_a_third(left, right) or tells_of_a_third(right, left)
    )


def _or_part_of_a_report(
    left: Material, right: Material, verdict: Verdict, aligned: Sequence[Aligned]
) -> Verdict:
    """What was found; sibling, where a page retells what is given out beside its own reporting.

    A dispatch is not made from the page that asks somebody more.
    """
    if verdict.kind not in {"rewrite", "translation"} or verdict.rule == LOOSELY:
        return verdict
    for giver, taker, spans in (
        (left, right, [one.right for one in aligned]),
        (right, left, [one.left for one in aligned]),
    ):
        places = [
            each.span
            for sign in taker.signs
            if sign.kind == "own_reporting"
            for each in sign.evidence
        ]
        if (
            giver.issued
            and not taker.issued
            and places
            and not all(any(span.holds(place) for span in spans) for place in places)
        ):
            return Verdict(kind="sibling", rule=PART_RETOLD, why=RETOLD_STRETCH)
    return verdict


def _alike(left: Material, right: Material) -> tuple[Verdict | None, list[Aligned]]:
    """Translation of a page in another language, by what of both runs parallel, however short."""
    contents = (left.neutral, right.neutral)
    found = parallel_of(*contents, loose=True)
    verdict = judge_alike(found) if found and not _names_alone(left, right) else None
    taker = taker_of(left, right)
    if found and taker and verdict is None:
        verdict = _from_issued(left, right, taker, found)
    if found is None or verdict is None:
        return None, []
    return verdict, _aligned(found, contents, verdict, (), left.page)


def _aligned(
    found: Parallel,
    contents: tuple[Content, Content],
    verdict: Verdict,
    shared: Sequence[Shared],
    page: TracedPage,
) -> list[Aligned]:
    """Stretches that run parallel, without those that are the same word for word."""
    kind: PassageKind = "translated" if verdict.kind == "translation" else "rewritten"
    spans = [page.span_of(one.block.left_start, one.block.left_end) for one in shared]
    return [
        one
        for one in aligned_spans(found.steps, *contents, kind)
        if not any(span.holds(one.left) for span in spans)
    ]


def _mostly_new(
    found: Parallel, contents: tuple[Content, Content], shared: Sequence[Shared], page: TracedPage
) -> bool:
    """Whether most of what runs parallel is not word for word the same: else it is a sibling."""
    if not shared:
        return True
    same = [page.span_of(one.block.left_start, one.block.left_end) for one in shared if one.counts]
    spans, weights = contents[0].spans, contents[0].weights
    new = old = 0.0
    for step in found.steps:
        for at in range(step.left, step.left + step.lefts):
            if any(_half_in(spans[at], span) for span in same):
                old += float(weights[at])
            else:
                new += float(weights[at])
    return new > old


def _half_in(span: Span, passage: Span) -> bool:
    return 2 * (min(span.end, passage.end) - max(span.start, passage.start)) >= len(span)


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
