"""Why two pages stand together, for a reader."""

from recoupe.records import Sketch

TOLD_WORDS = 6
DECIDED = "somebody decided that both are about one happening"


def why_of(left: Sketch, right: Sketch) -> str:
    """What two pages have in common, for a reader: names, words, numbers, days."""
    told = []
    for label, ours, theirs in (
        ("names", dict(left.names), dict(right.names)),
        ("words", dict(left.terms), dict(right.terms)),
    ):
        common = sorted(set(ours) & set(theirs), key=lambda key: (-ours[key] * theirs[key], key))
        if common:
            told.append(f"{label}: " + ", ".join(common[:TOLD_WORDS]))
    for label, first, second in (
        ("numbers", left.numbers, right.numbers),
        ("days", left.dates, right.dates),
    ):
        shared = sorted(set(first) & set(second))
        if shared:
            told.append(f"{label}: " + ", ".join(shared[:TOLD_WORDS]))
    return "; ".join(told) or "concepts and cognates in common"
