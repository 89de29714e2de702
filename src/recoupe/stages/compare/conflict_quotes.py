"""One speaker, quoted to the contrary: « ce n'était pas une erreur », « c'était une erreur »."""

from collections import defaultdict

from recoupe.records import Conflict, Evidence
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.drift_turned import contrary_quotes
from recoupe.stages.compare.scene import Scene


def find_contrary_quotes(scene: Scene) -> list[Conflict]:
    """Quotations of one speaker that affirm here what they negate there: one a quotation."""
    found: dict[Evidence, set[Evidence]] = defaultdict(set)
    for left, right in contrary_quotes(scene):
        first, second = sorted((left.evidence, right.evidence))
        found[first].add(second)
    return [
        conflict_of(
            "polarity",
            [first],
            found[first],
            "one utterance of one speaker, which says on one page the contrary of what it says on "
            "the other",
            "contrary quotations",
        )
        for first in sorted(found)
    ]
