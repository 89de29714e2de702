"""Conflicts, and words that changed on the way."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from recoupe.export.reader import Passage, Reader
from recoupe.records import Conflict, Dossier, Drift, Evidence

MIN_DIFF_RATIO = 0.3
"""Below it a word-by-word comparison is noise: both sides are shown plain."""
APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'"})


@dataclass(frozen=True, kw_only=True)
class Change:
    """A stretch of words that two sides share, or that only one has."""

    kind: str
    """`same`, `left`, `right`."""
    words: str


@dataclass(frozen=True, kw_only=True)
class ConflictView:
    """Two sides with their evidence."""

    conflict: Conflict
    left: list[Passage]
    right: list[Passage]
    changes: list[Change]
    """The first passage of each side in one line; empty where too little is common."""


@dataclass(frozen=True, kw_only=True)
class DriftView:
    """A drift with its words compared."""

    drift: Drift
    left: Passage
    right: Passage
    changes: list[Change]


def conflict_views(dossier: Dossier, reader: Reader) -> list[ConflictView]:
    """Conflicts in the dossier's order."""
    return [
        ConflictView(
            conflict=one,
            left=_passages(one.left, reader),
            right=_passages(one.right, reader),
            changes=changes_between(one.left[0].exact, one.right[0].exact)
            if one.left and one.right
            else [],
        )
        for one in dossier.conflicts
    ]


def _passages(sides: tuple[Evidence, ...], reader: Reader) -> list[Passage]:
    return [reader.passage(one) for one in sides]


def drift_views(dossier: Dossier, reader: Reader) -> list[DriftView]:
    """Drifts in the dossier's order."""
    return [
        DriftView(
            drift=one,
            left=reader.passage(one.left),
            right=reader.passage(one.right),
            changes=changes_between(one.left.exact, one.right.exact),
        )
        for one in dossier.drifts
    ]


def changes_between(left: str, right: str) -> list[Change]:
    """Words of both sides in one line; empty where they are the same or have little in common.

    >>> [(one.kind, one.words) for one in changes_between("il aurait fui hier", "il a fui hier")]
    [('same', 'il'), ('left', 'aurait'), ('right', 'a'), ('same', 'fui hier')]
    """
    before, after = left.split(), right.split()
    # The shape of an apostrophe is no difference.
    ours, theirs = left.translate(APOSTROPHES).split(), right.translate(APOSTROPHES).split()
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    if ours == theirs or matcher.ratio() < MIN_DIFF_RATIO:
        return []
    changes: list[Change] = []
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            changes.append(Change(kind="same", words=" ".join(before[start:end])))
            continue
        if end > start:
            changes.append(Change(kind="left", words=" ".join(before[start:end])))
        if other_end > other_start:
            changes.append(Change(kind="right", words=" ".join(after[other_start:other_end])))
    return changes
