"""Which pages share text, where, and in which direction it went."""

from collections import defaultdict

from recoupe.records import Direction, Evidence, Passage, Provenance, Reuse

FAITHFUL = frozenset({"copy", "abridgement", "rewrite", "translation", "sibling"})

DESCENDED = FAITHFUL - {"sibling"}


class Paths:
    """Reuse of a story, looked up by pair of pages, in either order."""

    def __init__(self, provenance: Provenance) -> None:
        self._reuse: dict[tuple[str, str], list[Reuse]] = defaultdict(list)
        for one in sorted(provenance.reuse, key=lambda each: each.id):
            self._reuse[one.left, one.right].append(one)

    def direction(self, left: str, right: str) -> Direction | None:
        """Which way the words went between two pages; None where unknown or both ways."""
        found: set[Direction] = set()
        for one in self._reuse.get((left, right), []):
            if one.direction and one.kind in FAITHFUL:
                found.add(one.direction)
        for one in self._reuse.get((right, left), []):
            if one.direction and one.kind in FAITHFUL:
                found.add("right_to_left" if one.direction == "left_to_right" else "left_to_right")
        return found.pop() if len(found) == 1 else None

    def are_kin(self, left: str, right: str) -> bool:
        """Whether two pages share text beyond quotations, in either direction."""
        found = self._reuse.get((left, right), []) + self._reuse.get((right, left), [])
        return any(one.kind in FAITHFUL for one in found)

    def may_descend(self, source: str, copy: str) -> bool:
        """Whether one page may have been made from the other: by reuse, and not the other way."""
        found = self._reuse.get((source, copy), []) + self._reuse.get((copy, source), [])
        return (
            any(one.kind in DESCENDED for one in found)
            and self.direction(source, copy) != "right_to_left"
        )

    def share(self, left: Evidence, right: Evidence) -> bool:
        """Whether two places stand in one passage that their pages share."""
        return any(
            passage.kind != "boilerplate"
            and (
                (_meet(passage.left, left) and _meet(passage.right, right))
                or (_meet(passage.left, right) and _meet(passage.right, left))
            )
            for passage in self._passages(left.page, right.page)
        )

    def _passages(self, left: str, right: str) -> list[Passage]:
        found = self._reuse.get((left, right), []) + self._reuse.get((right, left), [])
        return [passage for one in found for passage in one.passages]


def _meet(passage: Evidence, place: Evidence) -> bool:
    return passage.page == place.page and passage.span.meets(place.span)
