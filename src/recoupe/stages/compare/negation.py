"""What a statement says was not so."""

from dataclasses import dataclass

from recoupe.records import Statement


@dataclass(frozen=True, kw_only=True)
class Negation:
    """What a statement says was not so."""

    statement: Statement
    deed: str
    """Key of the first telling word behind the negation, or of what there was none of."""
    is_of_a_verb: bool
    """Whether the deed is told by a verb, and not denied by the name of a thing."""
    head: str | None
    """Key of the noun behind « aucun », "no": nothing of the kind; None where there is none."""
    rest: frozenset[str]
    """Other keys and names of the clause."""
    is_not_yet: bool = False
    """Whether it holds until now: « pas encore »."""
    is_denial: bool = False
    """Whether somebody says so of his own: « la direction exclut que … »."""
    is_trace: bool = False
    """Whether it says that nothing told of the thing: "no trace of an anchor"."""
    is_whole: bool = False
    """Whether all that it tells must be told on the other page: "no sign that he was hit"."""
    speaker: frozenset[str] = frozenset()
    """Keys and names of who says of himself that he did nothing, or nothing to anybody."""

    @property
    def is_of_none(self) -> bool:
        """« Aucune fuite », "no fracture": there was none of what is told of."""
        return self.head == self.deed
