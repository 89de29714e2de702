"""Quantities: spans, values, and what is counted."""

from collections.abc import Iterable, Iterator, Sequence

from quality.marked import Mark, MarkedText, read_marked
from quality.metric import GOLD, Counts, Metric, sum_of
from recoupe.languages import language_of
from recoupe.records import Quantity
from recoupe.stages.annotate.quantities import find_quantities
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


def limits_of(written: str) -> tuple[float | None, float | None, bool]:
    """Gold's notation: `3`, `3+` at least, `-10` at most, `3-5`, with `~` where approximate.

    With the sign `−` a number is below zero: `−12`.
    """
    approximate = written.startswith("~")
    written = written.removeprefix("~")
    if written.endswith("+"):
        return float(written[:-1]), None, approximate
    if written.startswith("-"):
        return None, float(written[1:]), approximate
    if written.startswith("−"):
        return -float(written[1:]), -float(written[1:]), approximate
    low, _, high = written.partition("-")
    return float(low), float(high or low), approximate


def has_value(found: Quantity, mark: Mark) -> bool:
    """Whether lowest and highest value and the approximation are gold's."""
    return (found.low, found.high, found.approximate) == limits_of(mark.fields[0])


def has_counted(found: Quantity, mark: Mark) -> bool:
    """Whether the unit or what is counted is gold's."""
    wanted = mark.fields[1]
    if wanted == "age":
        return found.unit == "year" and found.counted == "age"
    return (found.unit or found.counted or "") == wanted


def has_scope(found: Quantity, mark: Mark) -> bool:
    """Whether the scope is gold's."""
    return (found.scope or "") == mark.fields[2]


def found_in(item: MarkedText, tag: str, *, tagged: bool) -> tuple[Quantity, ...]:
    """Quantities of a gold text."""
    reading = read_text(item.text, language_of(tag), tagged=tagged)
    return find_quantities(reading, find_timexes(reading, published=item.anchor))


def measure() -> Iterable[Metric]:
    """F1 of spans; share of gold quantities whose span, value and counted thing are all right."""
    for name in BLIND:
        folder = GOLD / "quantities" / ("" if name == "own" else name)
        for tag in SETS:
            path = folder / f"{tag}.jsonl"
            if path.exists():
                yield from _measure(list(read_marked(path)), name, tag)


def _measure(items: Sequence[MarkedText], name: str, tag: str) -> Iterator[Metric]:
    blind = BLIND[name]
    for tagged in (True, False):
        suffix = "" if tagged else "_without_tagger"
        counts: list[Counts] = []
        pairs: list[tuple[Quantity, Mark]] = []
        total = 0
        for item in items:
            found = {one.span: one for one in found_in(item, tag, tagged=tagged)}
            counts.append(Counts.of(found, (mark.span for mark in item.marks)))
            pairs += [(found[mark.span], mark) for mark in item.marks if mark.span in found]
            total += len(item.marks)
        right = sum(has_value(one, mark) and has_counted(one, mark) for one, mark in pairs)
        prefix = f"quantities/{name}_{tag}"
        yield Metric(
            name=f"{prefix}/span_f1{suffix}", value=sum_of(counts).f1, count=total, blind=blind
        )
        yield Metric(
            name=f"{prefix}/value_and_counted{suffix}",
            value=right / total if total else 1.0,
            count=total,
            blind=f"{blind}; a wrong span counts as a wrong value",
        )
        scoped = [(one, mark) for one, mark in pairs if len(mark.fields) > 2]  # noqa: PLR2004
        if scoped and tagged:
            yield Metric(
                name=f"{prefix}/scope",
                value=sum(has_scope(one, mark) for one, mark in scoped) / len(scoped),
                count=len(scoped),
                blind="only quantities whose span is right and to which gold gives a scope",
            )
