"""Times: spans and values."""

from collections.abc import Iterable, Iterator, Sequence

from quality.marked import Mark, MarkedText, read_marked
from quality.metric import GOLD, Counts, Metric, sum_of
from quality.ms_recognizers import measure_agreement
from recoupe.languages import language_of
from recoupe.records import Timex
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.timexes import find_timexes

SETS = ("fr", "en")
BLIND = {
    "own": "composed before the rules, by the same hand, and tuned on since: not a held-out set",
    "fresh": "composed after the rules, by the same hand; its few errors have been looked at since",
    "narrated": "composed by the same hand before the rules for it ran; errors looked at since",
    "running": "composed by somebody who had read no rule; errors looked at since the first run",
    "stressed": "composed before the rules for what figures had missed; errors looked at since",
}
"""No page furniture, no machine translation, sentences and short paragraphs only."""


def type_of(value: str) -> str:
    """The type that a gold value implies; sets are marked."""
    if value.startswith("SET:"):
        return "SET"
    if value.startswith("P") and not value.startswith("PAST"):
        return "DURATION"
    return (
        "TIME" if "T" in value and not value.endswith("_REF") and "FUTURE" not in value else "DATE"
    )


def is_right(found: Timex, mark: Mark) -> bool:
    """Whether type, value and, where gold tells it, zone are gold's."""
    value = mark.fields[0]
    zone = mark.fields[1] if len(mark.fields) > 1 else None
    if zone is not None and found.zone != zone:
        return False
    return found.type == type_of(value) and found.value == value.removeprefix("SET:")


def found_in(item: MarkedText, tag: str, *, tagged: bool) -> tuple[Timex, ...]:
    """Timexes of a gold text."""
    reading = read_text(item.text, language_of(tag), tagged=tagged)
    return find_timexes(reading, published=item.anchor)


def score(items: Sequence[MarkedText], tag: str, *, tagged: bool) -> tuple[Counts, int, int]:
    """Span counts; values right; gold items."""
    counts: list[Counts] = []
    right = 0
    for item in items:
        found = {one.span: one for one in found_in(item, tag, tagged=tagged)}
        counts.append(Counts.of(found, (mark.span for mark in item.marks)))
        right += sum(mark.span in found and is_right(found[mark.span], mark) for mark in item.marks)
    return sum_of(counts), right, sum(len(item.marks) for item in items)


def measure() -> Iterable[Metric]:
    """F1 of spans; share of gold expressions whose span, type, value and zone are all right."""
    for name in BLIND:
        folder = GOLD / "timexes" / ("" if name == "own" else name)
        for tag in SETS:
            path = folder / f"{tag}.jsonl"
            if path.exists():
                yield from _measure(list(read_marked(path)), name, tag)
    yield from measure_agreement()


def _measure(items: Sequence[MarkedText], name: str, tag: str) -> Iterator[Metric]:
    blind = BLIND[name]
    for tagged in (True, False):
        suffix = "" if tagged else "_without_tagger"
        counts, right, total = score(items, tag, tagged=tagged)
        yield Metric(
            name=f"timexes/{name}_{tag}/span_f1{suffix}", value=counts.f1, count=total, blind=blind
        )
        yield Metric(
            name=f"timexes/{name}_{tag}/value{suffix}",
            value=right / total if total else 1.0,
            count=total,
            blind=f"{blind}; a wrong span counts as a wrong value",
        )
