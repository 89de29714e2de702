"""Stretches of words that may be a name, with the evidence for what they name."""

from dataclasses import dataclass, field

from recoupe.records import EntityKind, MentionForm

MAX_RUN = 16
"""Words; a longer run of capitals is a line that shouts, not a name."""


@dataclass(kw_only=True)
class Candidate:
    """Words from `first` to `last`, both included, that may name somebody or something."""

    first: int
    last: int
    rule: str
    kind: EntityKind | None = None
    """Told by a table or by a word of the name itself; None where the context must tell."""
    known: str | None = None
    role: str | None = None
    form: MentionForm = "name"
    sure: bool = True
    """Whether it is a name beyond doubt: no capital that a sentence start explains."""
    shouted: bool = False
    """Whether it stands in a heading that capitalises everything."""
    name: str | None = None
    """What to index where it is not the words themselves."""
    evidence: dict[EntityKind, float] = field(default_factory=dict)

    def add(self, kind: EntityKind, weight: float) -> None:
        """Counts evidence for a kind."""
        self.evidence[kind] = self.evidence.get(kind, 0.0) + weight

    def __len__(self) -> int:
        """Number of words."""
        return self.last - self.first + 1
