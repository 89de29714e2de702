"""Quotes: where they stand, and who speaks."""

from collections.abc import Iterable, Sequence

from quality.metric import Counts, Metric, sum_of
from quality.speech_gold import Found, Passage, annotated, sets
from recoupe.records import Quote, Span


def measure() -> Iterable[Metric]:
    """The sets, one after the other."""
    for name, passages in sets():
        yield from measure_set(name, passages)


def measure_set(name: str, passages: Sequence[Passage]) -> Iterable[Metric]:
    """Spans of spoken words between marks, and the speaker of those found."""
    pairs = [(passage, annotated(passage)) for passage in passages]
    counts = sum_of([_spans(passage, found) for passage, found in pairs])
    gold = counts.right + counts.missed
    yield Metric(
        name=f"quotes/{name}/span_f1",
        value=counts.f1,
        count=gold,
        blind="marks that stand in other languages' typography; exact ends only",
    )
    verdicts = [verdict for pair in pairs for verdict in speaker_verdicts(*pair)]
    yield Metric(
        name=f"quotes/{name}/speaker",
        value=verdicts.count("right") / max(1, len(verdicts)),
        count=len(verdicts),
        blind="linking across pages: a name counts when its words meet the gold's",
    )
    yield Metric(
        name=f"quotes/{name}/speaker_unknown",
        value=verdicts.count("unknown") / max(1, len(verdicts)),
        count=len(verdicts),
        blind="wrong speakers",
        lower_is_better=True,
    )
    scares = [found.quotes for _, found in pairs]
    wanted = sum(len(passage.scares) for passage, _ in pairs)
    kept = sum(
        any(quote.form == "scare" and quote.span == scare for quote in quotes)
        for quotes, (passage, _) in zip(scares, pairs, strict=True)
        for scare in passage.scares
    )
    if not wanted:
        return
    yield Metric(
        name=f"quotes/{name}/scare_recall",
        value=kept / max(1, wanted),
        count=wanted,
        blind="speech taken for scare quotes: that lowers span_f1",
    )


def _spans(passage: Passage, found: Found) -> Counts:
    gold = {span for span, _ in passage.quotes}
    return Counts.of((quote.span for quote in found.quotes if quote.form != "scare"), gold)


def speaker_verdicts(passage: Passage, found: Found) -> list[str]:
    """`right`, `wrong` or `unknown` for each gold quote whose words were found."""
    verdicts: list[str] = []
    by_span = {quote.span: quote for quote in found.quotes}
    for span, index in passage.quotes:
        quote = by_span.get(span)
        report = passage.reports.get(index)
        if quote is None or report is None:
            continue
        verdicts.append(_verdict(passage, found, quote, report.label, report.sources))
    return verdicts


def _verdict(passage: Passage, found: Found, quote: Quote, label: str, sources: list[Span]) -> str:
    attribution = None if quote.attribution is None else found.attributions[quote.attribution]
    if attribution is None or not attribution.chain:
        return "unknown"
    speaker = attribution.chain[0]
    if label:
        return "right" if names_meet(label, speaker.label) else "wrong"
    if speaker.span and any(speaker.span.meets(source) for source in sources):
        return "right"
    names = [source.of(passage.text) for source in sources]
    return "right" if any(names_meet(name, speaker.label) for name in names) else "wrong"


def names_meet(left: str, right: str) -> bool:
    """Whether two spellings share their last word, or one holds the other."""
    one, two = left.lower().replace("’", "'").split(), right.lower().replace("’", "'").split()
    if not one or not two:
        return False
    return one[-1] == two[-1] or " ".join(one) in " ".join(two) or " ".join(two) in " ".join(one)
