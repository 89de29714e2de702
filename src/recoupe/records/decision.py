"""What a person decided against, or beside, what the machine finds."""

from typing import Literal

import msgspec
from msgspec import Struct

from recoupe.records.ids import id_of

DecisionKind = Literal[
    "not_copies",
    "copies",
    "same_origin",
    "other_origin",
    "same_speaker",
    "other_speaker",
    "same_story",
    "other_story",
]

OPPOSITES: dict[DecisionKind, DecisionKind] = {
    "not_copies": "copies",
    "copies": "not_copies",
    "same_origin": "other_origin",
    "other_origin": "same_origin",
    "same_speaker": "other_speaker",
    "other_speaker": "same_speaker",
    "same_story": "other_story",
    "other_story": "same_story",
}

BETWEEN_PAGES: frozenset[DecisionKind] = frozenset(
    {"not_copies", "copies", "same_story", "other_story"}
)
"""Kinds whose two sides are pages; of the others, at least one is a name."""

DECISION_RULE = "decision"
"""`rule` of a finding that a person made."""


class Decision(Struct, frozen=True, order=True, kw_only=True):
    """One thing that a person settled about two pages, origins, speakers or stories.

    | kind | says |
    |---|---|
    | `not_copies`, `copies` | these two pages do not, or do, take their text from one another |
    | `same_origin`, `other_origin` | these two names are, or are not, one origin; this page does, or does not, rest on that origin |
    | `same_speaker`, `other_speaker` | these two names are, or are not, one person or body |
    | `same_story`, `other_story` | these two pages are, or are not, about one happening |
    """  # noqa: E501  a table

    kind: DecisionKind
    left: str
    """Page id, or the name of an origin or speaker as the dossier prints it. In a file, a page may
    also be given by its path or by the beginning of its id. `same_origin` and `same_speaker` keep
    this name for both."""
    right: str
    note: str = ""
    """Why, in the words of who decided."""
    by: str = ""
    when: str = ""
    """ISO 8601."""
    id: str = ""
    """Hash of kind and sides, made where left out: the same decision twice is one."""

    def __post_init__(self) -> None:
        """Makes the id."""
        if not self.id:
            sides = (self.left, self.right)
            key = sorted(sides) if self.kind in BETWEEN_PAGES else sides
            msgspec.structs.force_setattr(self, "id", id_of("decision", self.kind, *key))

    @property
    def sides(self) -> frozenset[str]:
        """Both sides, in no order."""
        return frozenset((self.left, self.right))
