"""Grades of clauses."""

from collections.abc import Iterable, Sequence

from quality import read_grades
from quality.metric import Counts, Metric, sum_of
from quality.speech_gold import Found, GoldClause, Passage, annotated, sets
from recoupe.records import Clause, Grade, Span

GRADES: tuple[Grade, ...] = ("asserted", "attributed", "unconfirmed", "denied", "expected")


def measure() -> Iterable[Metric]:
    """Passages with gold, then what was read by eye on real pages."""
    for name, passages in sets():
        yield from measure_set(name, passages)
    for name in read_grades.SETS:
        yield from measure_pages(name)


def measure_pages(name: str) -> Iterable[Metric]:
    """Precision of `unconfirmed`, `denied` and `expected` on a set of real pages, as far as read.

    Nothing where the pages are absent: they are not the project's.
    """
    if not read_grades.articles(name):
        return
    known = read_grades.verdicts(name)
    reads = list(read_grades.reads(name))
    found = [(read.one.grade, known.get(read.print)) for read in reads]
    for grade in read_grades.READ:
        mine = [verdict for one, verdict in found if one == grade]
        judged = [verdict.right for verdict in mine if verdict is not None]
        yield Metric(
            name=f"grades/{name}/{grade}_precision",
            value=sum(judged) / max(1, len(judged)),
            count=len(judged),
            blind=f"what is missed; {len(mine) - len(judged)} of {len(mine)} are not read yet",
        )
    there = {read.print for read in reads}
    right = [digest for digest, verdict in known.items() if verdict.right]
    yield Metric(
        name=f"grades/{name}/kept",
        value=sum(digest in there for digest in right) / max(1, len(right)),
        count=len(right),
        blind="what no rule ever found; clauses that begin elsewhere since count as lost",
    )


def measure_set(name: str, passages: Sequence[Passage]) -> Iterable[Metric]:
    """Macro F1 over the five grades, precision of `unconfirmed`, polarity, markers."""
    found = [(passage, annotated(passage)) for passage in passages]
    clauses = [pair for passage, one in found for pair in clause_pairs(passage, one)]
    pairs = [(gold.grade, mine.grade if mine else None) for gold, mine in clauses]
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
    negatives = _negatives(clauses)
    # The held sets were written without polarity, and nobody reads them to add it.
    if not name.endswith(".held"):
        yield Metric(
            name=f"grades/{name}/polarity_f1",
            value=negatives.f1,
            count=negatives.right + negatives.missed,
            blind="clauses that were not found; negations without a word for it",
        )
    holders = _holders(clauses)
    if holders:
        yield Metric(
            name=f"grades/{name}/holder",
            value=sum(holders) / len(holders),
            count=len(holders),
            blind="clauses whose grade is wrong, and those whose holder the gold does not mark",
        )
    yield Metric(
        name=f"grades/{name}/marker_recall",
        value=sum_of([_markers(passage, one) for passage, one in found]).recall,
        count=sum(len(passage.markers) for passage, _ in found),
        blind="false markers; those of denials, which the gold leaves to the cue",
    )


def clause_pairs(passage: Passage, found: Found) -> list[tuple[GoldClause, Clause | None]]:
    """Clause of the gold, and the one that shares most letters with it; None where none does.

    Letters of a clause inside another one, « qui aurait fui » between a subject and its verb, are
    the inner one's alone.
    """
    pairs: list[tuple[GoldClause, Clause | None]] = []
    for gold in passage.clauses:
        inner = [
            one.span
            for one in passage.clauses
            if one.span != gold.span and gold.span.holds(one.span)
        ]
        best, score = None, 0
        for one in found.clauses:
            shared = _shared(one.span, gold.span)
            shared -= sum(_shared(one.span, span) for span in inner)
            if shared > score:
                best, score = one, shared
        pairs.append((gold, best))
    return pairs


def _shared(one: Span, other: Span) -> int:
    """Code points that two stretches share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _negatives(pairs: list[tuple[GoldClause, Clause | None]]) -> Counts:
    met = [(gold.polarity, mine.polarity) for gold, mine in pairs if mine is not None]
    return Counts(
        right=met.count(("negative", "negative")),
        wrong=met.count(("positive", "negative")),
        missed=met.count(("negative", "positive")),
    )


def _holders(pairs: list[tuple[GoldClause, Clause | None]]) -> list[bool]:
    return [
        mine.holder == gold.holder
        for gold, mine in pairs
        if gold.holder is not None and mine is not None and mine.grade == gold.grade
    ]


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
