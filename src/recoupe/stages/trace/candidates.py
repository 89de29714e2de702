"""Which pairs of pages are worth laying side by side."""

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from recoupe.algorithms.minhash import candidate_pairs
from recoupe.algorithms.similarity import near_pairs, weighted_rows
from recoupe.stages.trace.content import Content

ALL_PAIRS_PAGES = 60
"""Stories up to this size are compared all with all."""
SHINGLE_WORDS = 6
MAX_SHINGLE_PAGES = 20
"""A run of words on more pages than this is a name, a formula, or a dispatch that all have;
its pages are then compared with their neighbours only, and find one another by MinHash."""
MIN_CONTENT_COSINE = 0.3
BANDS = 32


def pairs_to_compare(
    words: Sequence[Sequence[int]],
    contents: Sequence[tuple[Content, Content]],
    signatures: Sequence[bytes],
) -> list[tuple[int, int]]:
    """Pairs of places, left < right, sorted.

    Args:
        words: each page's words as numbers.
        contents: each page's content, native and neutral.
        signatures: each page's MinHash; empty where unknown.
    """
    count = len(words)
    if count <= ALL_PAIRS_PAGES:
        return list(combinations(range(count), 2))
    keys = [f"{place:09d}" for place in range(count)]
    near = candidate_pairs(dict(zip(keys, signatures, strict=True)), bands=BANDS)
    found = {(int(left), int(right)) for left, right in near}
    found.update(_by_shingles(words))
    for side in (0, 1):
        rows = weighted_rows([_whole(content[side]) for content in contents])
        found.update(
            (left, right) for left, right, _ in near_pairs(rows, threshold=MIN_CONTENT_COSINE)
        )
    return sorted(found)


def _by_shingles(words: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    places: dict[tuple[int, ...], list[int]] = {}
    for place, numbers in enumerate(words):
        starts = range(max(len(numbers) - SHINGLE_WORDS + 1, 0))
        for shingle in {tuple(numbers[at : at + SHINGLE_WORDS]) for at in starts}:
            places.setdefault(shingle, []).append(place)
    found: set[tuple[int, int]] = set()
    for together in places.values():
        few = len(together) <= MAX_SHINGLE_PAGES
        found.update(combinations(together, 2) if few else pairwise(together))
    return found


def _whole(content: Content) -> Mapping[str, float]:
    """All sentences of a page as one bag."""
    bag: dict[str, float] = {}
    for one in content.bags:
        for key, weight in one.items():
            bag[key] = bag.get(key, 0.0) + weight
    return bag
