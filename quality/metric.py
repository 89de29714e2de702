"""What a score says, and the counting that every scorer needs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "quality" / "gold"
SHARED = ROOT.parent / "shared"
"""Data that the project does not carry; scorers yield nothing where it is absent."""


@dataclass(frozen=True, kw_only=True)
class Metric:
    """One figure against gold."""

    name: str
    """`clean/scrapinghub_aeb/f1`: subject, gold set, measure."""
    value: float
    """In [0, 1], but for a mean whose name tells its unit (`range_width`: origins)."""
    count: int
    """Gold items it rests on."""
    blind: str
    """What it does not measure."""
    lower_is_better: bool = False


@dataclass(frozen=True, kw_only=True)
class Counts:
    """Hits, false alarms and misses."""

    right: int
    wrong: int
    missed: int

    @classmethod
    def of(cls, found: Iterable[object], gold: Iterable[object]) -> "Counts":
        """Counts of a set of findings against a set of gold."""
        found_set, gold_set = set(found), set(gold)
        return cls(
            right=len(found_set & gold_set),
            wrong=len(found_set - gold_set),
            missed=len(gold_set - found_set),
        )

    def __add__(self, other: "Counts") -> "Counts":
        """Both together."""
        return Counts(
            right=self.right + other.right,
            wrong=self.wrong + other.wrong,
            missed=self.missed + other.missed,
        )

    @property
    def precision(self) -> float:
        """Share of findings that are right; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of gold that was found; 1 where there is none."""
        gold = self.right + self.missed
        return self.right / gold if gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def sum_of(counts: Sequence[Counts]) -> Counts:
    """All together, so that large items weigh more (micro average)."""
    total = Counts(right=0, wrong=0, missed=0)
    for one in counts:
        total += one
    return total


def precision_and_recall(name: str, counts: Counts, blind: str) -> Iterator[Metric]:
    """Both of one set of counts: `NAME/precision`, `NAME/recall`."""
    found, gold = counts.right + counts.wrong, counts.right + counts.missed
    yield Metric(name=f"{name}/precision", value=counts.precision, count=found, blind=blind)
    yield Metric(name=f"{name}/recall", value=counts.recall, count=gold, blind=blind)
