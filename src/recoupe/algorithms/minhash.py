"""MinHash signatures of word shingles, and the bands by which near copies meet.

Source: Broder 1997, "On the resemblance and containment of documents"; Indyk and Motwani 1998.
The signatures are rensa's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

import numpy as np
from rensa import RMinHash  # type: ignore[import-untyped]

SEED = 42
_WORD_BYTES = 4
_ROW_FORMAT = "<u4"


def shingles_of(words: Sequence[str], length: int) -> list[str]:
    """Runs of `length` words, in order; the whole text where it is shorter.

    >>> shingles_of(["a", "b", "c"], 2)
    ['a b', 'b c']
    """
    if not words:
        return []
    last = max(len(words) - length, 0)
    return [" ".join(words[start : start + length]) for start in range(last + 1)]


def signature_of(shingles: Iterable[str], permutations: int) -> bytes:
    """MinHash of a set of shingles: `permutations` little-endian 32-bit words; b"" for none."""
    distinct = sorted(set(shingles))
    if not distinct:
        return b""
    minhash = RMinHash(num_perm=permutations, seed=SEED)
    minhash.update([one.encode("utf-8", "surrogatepass") for one in distinct])
    return np.asarray(minhash.digest(), dtype=np.uint32).astype(_ROW_FORMAT).tobytes()


def overlap_of(left: bytes, right: bytes) -> float:
    """Estimate of the Jaccard overlap of two sets, in [0, 1]; 0 where a signature is empty."""
    if not left or len(left) != len(right):
        return 0.0
    rows = np.frombuffer(left, _ROW_FORMAT), np.frombuffer(right, _ROW_FORMAT)
    return float(np.mean(rows[0] == rows[1]))


def candidate_pairs(
    signatures: Mapping[str, bytes], *, bands: int, max_bucket: int = 64
) -> Iterator[tuple[str, str]]:
    """Pairs of keys whose signatures agree on a whole band, each once, sorted.

    In a bucket of more than `max_bucket` keys only neighbours are paired, so that a text that
    thousands of sites print costs thousands of pairs, not millions.
    """
    keys = sorted(key for key, signature in signatures.items() if signature)
    seen: set[tuple[str, str]] = set()
    buckets: dict[tuple[int, bytes], list[str]] = {}
    for key in keys:
        signature = signatures[key]
        width = max(len(signature) // _WORD_BYTES // bands, 1) * _WORD_BYTES
        for band in range(bands):
            cut = signature[band * width : (band + 1) * width]
            if cut:
                buckets.setdefault((band, cut), []).append(key)
    for members in buckets.values():
        seen.update(combinations(members, 2) if len(members) <= max_bucket else pairwise(members))
    yield from sorted(seen)
