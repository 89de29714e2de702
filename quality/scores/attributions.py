"""Reported speech: source, cue, content, and the chain of relays; precision on real pages."""

from collections.abc import Iterable, Sequence

from quality.metric import Counts, Metric, sum_of
from quality.read_pages import SETS, articles, reads, verdicts
from quality.scores.quotes import names_meet
from quality.speech_gold import Found, Passage, Report, annotated, sets
from recoupe.records import Attribution, Hop, Span


def measure() -> Iterable[Metric]:
    """Passages with gold, then what was read by eye on real pages."""
    yield from measure_passages()
    for name in SETS:
        yield from measure_pages(name)


def measure_pages(name: str) -> Iterable[Metric]:
    """Precision of the attributions of a set of real pages that somebody has judged.

    Nothing where the pages are absent: they are not the project's.
    """
    if not articles(name):
        return
    known = verdicts(name)
    found = [known.get(read.print) for read in reads(name)]
    judged = [verdict.right for verdict in found if verdict is not None]
    blind = f"reports that are missed; {len(found) - len(judged)} of {len(found)} are not read yet"
    right = sum(judged) / max(1, len(judged))
    yield Metric(name=f"attributions/{name}/precision", value=right, count=len(judged), blind=blind)


def measure_passages() -> Iterable[Metric]:
    """The sets, one after the other."""
    for name, passages in sets():
        yield from measure_set(name, passages)


def measure_set(name: str, passages: Sequence[Passage]) -> Iterable[Metric]:
    """Overlap of contents, and sources, cues, kinds and chains of the pairs that overlap."""
    pairs = [(passage, annotated(passage)) for passage in passages]
    contents = sum_of([content_counts(passage, found) for passage, found in pairs])
    yield Metric(
        name=f"attributions/{name}/content_f1",
        value=contents.f1,
        count=sum(len(passage.reports) for passage, _ in pairs),
        blind="who says it; counted in letters, so long contents weigh more",
    )
    matched = [
        (passage, report, one)
        for passage, found in pairs
        for report, one in matches(passage, found)
    ]
    sources = [
        one is not None and source_is_right(passage, report, one)
        for passage, report, one in matched
        if report.sources
    ]
    extra = sum(len(found.attributions) for _, found in pairs) - sum(
        one is not None for _, _, one in matched
    )
    yield Metric(
        name=f"attributions/{name}/source_f1",
        value=Counts(right=sum(sources), wrong=extra, missed=len(sources) - sum(sources)).f1,
        count=len(sources),
        blind="how much of the noun phrase was found: one word in common counts",
    )
    cues = [
        one is not None and one.cue is not None and any(one.cue.meets(cue) for cue in report.cues)
        for _, report, one in matched
        if report.cues
    ]
    yield Metric(
        name=f"attributions/{name}/cue",
        value=sum(cues) / max(1, len(cues)),
        count=len(cues),
        blind="invented cues",
    )
    kinds = [
        one.source_kind == report.kind
        for _, report, one in matched
        if one is not None and report.kind is not None
    ]
    yield Metric(
        name=f"attributions/{name}/kind",
        value=sum(kinds) / max(1, len(kinds)),
        count=len(kinds),
        blind="sources that were not found",
    )
    chains = [
        chain_is_right(passage, report, one)
        for passage, report, one in matched
        if report.relays or (one is not None and _named_relays(one))
    ]
    yield Metric(
        name=f"attributions/{name}/chain",
        value=sum(chains) / max(1, len(chains)),
        count=len(chains),
        blind="relays that the sentence does not name: those taken from the report before",
    )


def _letters(text: str, spans: Iterable[Span]) -> set[int]:
    return {
        position
        for span in spans
        for position in range(span.start, span.end)
        if text[position].isalnum()
    }


def parts_of(one: Attribution) -> tuple[Span, ...]:
    """The content without an incise."""
    return one.parts or (one.content,)


def content_counts(passage: Passage, found: Found) -> Counts:
    """Letters that somebody says, in gold and found."""
    gold = _letters(
        passage.text, [part for report in passage.reports.values() for part in report.contents]
    )
    mine = _letters(passage.text, [part for one in found.attributions for part in parts_of(one)])
    return Counts.of(mine, gold)


def matches(passage: Passage, found: Found) -> list[tuple[Report, Attribution | None]]:
    """Each gold report with the attribution that shares most of its content; one to one."""
    left = list(found.attributions)
    pairs: list[tuple[Report, Attribution | None]] = []
    for report in passage.reports.values():
        gold = _letters(passage.text, report.contents)
        best, score = None, 0.0
        for one in left:
            mine = _letters(passage.text, parts_of(one))
            shared = len(gold & mine) / max(1, len(gold | mine))
            if shared > score:
                best, score = one, shared
        if best is not None:
            left.remove(best)
        pairs.append((report, best))
    return pairs


def source_is_right(passage: Passage, report: Report, one: Attribution) -> bool:
    """Whether the source found meets the gold's, or names the same speaker."""
    if one.source is None:
        return False
    if any(one.source.meets(source) for source in report.sources):
        return True
    name = report.label or " ".join(source.of(passage.text) for source in report.sources)
    return bool(one.chain) and names_meet(name, one.chain[0].label)


def chain_is_right(passage: Passage, report: Report, one: Attribution | None) -> bool:
    """Whether speaker and relays are those of the gold, in its order."""
    if one is None or not one.chain or not report.sources:
        return False
    named = _named_relays(one)
    if len(named) != len(report.relays):
        return False
    if not source_is_right(passage, report, one):
        return False
    return all(
        hop.span is not None and hop.span.meets(relay)
        for hop, relay in zip(named, report.relays, strict=True)
    )


def _named_relays(one: Attribution) -> list[Hop]:
    """The relays that the sentence itself names; the gold marks no others."""
    return [hop for hop in one.chain[1:] if hop.explicit]
