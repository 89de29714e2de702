"""What of two pages runs parallel beside what they have word for word."""

from collections.abc import Sequence

from recoupe.records import PassageKind, Span
from recoupe.stages.trace.content import Content
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.parallel import Aligned, Parallel, aligned_spans
from recoupe.stages.trace.verbatim import Shared
from recoupe.stages.trace.verdict import Verdict


def aligned_beside(
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


def mostly_new(
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
