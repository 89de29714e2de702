"""Grades of clauses."""

from collections.abc import Iterable

from quality.metric import Counts, Metric, sum_of
from quality.speech_gold import Found, Passage, annotated, sets
from recoupe.records import Grade

GRADES: tuple[Grade, ...] = ("asserted", "attributed", "unconfirmed", "denied", "expected")


def measure() -> Iterable[Metric]:
    """Macro F1 over the five grades, precision of `unconfirmed`, polarity, markers."""
    for name, passages in sets():
        found = [(passage, annotated(passage)) for passage in passages]
        pairs = [pair for passage, one in found for pair in grade_pairs(passage, one)]
        scores = [_counts(pairs, grade) for grade in GRADES]
        yield Metric(
            name=f"grades/{name}/macro_f1",
            value=sum(one.f1 for one in scores) / len(scores),
            count=len(pairs),
            blind="clauses that the gold does not mark; a missing clause is a miss",
        )
        unconfirmed = scores[GRADES.index("unconfirmed")]
        yield Metric(
            name=f"grades/{name}/unconfirmed_precision",
            value=unconfirmed.precision,
            count=unconfirmed.right + unconfirmed.wrong,
            blind="conditionals in clauses that the gold does not mark",
        )
        yield Metric(
            name=f"grades/{name}/unconfirmed_recall",
            value=unconfirmed.recall,
            count=unconfirmed.right + unconfirmed.missed,
            blind="who withholds his word, the page or the source",
        )
        yield Metric(
            name=f"grades/{name}/marker_recall",
            value=sum_of([_markers(passage, one) for passage, one in found]).recall,
            count=sum(len(passage.markers) for passage, _ in found),
            blind="false markers; those of denials, which the gold leaves to the cue",
        )


def grade_pairs(passage: Passage, found: Found) -> list[tuple[Grade, Grade | None]]:
    """Grade in gold, and of the clause that shares most letters with it; None where none does."""
    pairs: list[tuple[Grade, Grade | None]] = []
    for gold in passage.clauses:
        best, score = None, 0
        for one in found.clauses:
            shared = min(one.span.end, gold.span.end) - max(one.span.start, gold.span.start)
            if shared > score:
                best, score = one, shared
        pairs.append((gold.grade, best.grade if best else None))
    return pairs


def _counts(pairs: list[tuple[Grade, Grade | None]], grade: Grade) -> Counts:
    return Counts(
        right=sum(gold == grade == mine for gold, mine in pairs),
        wrong=sum(mine == grade != gold for gold, mine in pairs),
        missed=sum(gold == grade != mine for gold, mine in pairs),
    )


def _markers(passage: Passage, found: Found) -> Counts:
    mine = [one.marker for one in found.clauses if one.marker is not None]
    hit = sum(any(marker.meets(gold) for marker in mine) for gold in passage.markers)
    return Counts(right=hit, wrong=0, missed=len(passage.markers) - hit)
