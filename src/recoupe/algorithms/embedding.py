"""Sentences as vectors, by any model with the interface of sentence-transformers."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from recoupe.errors import UserError

ROWS_AT_ONCE = 512
DIGITS = 4
"""Cosines are rounded to so many digits, so that the order of a sum changes no decision."""


class Encoder(Protocol):
    """What `sentence_transformers.SentenceTransformer` offers, and all that is used of it."""

    def encode(self, sentences: list[str]) -> Any:  # noqa: ANN401  arrays or tensors of any library
        """One vector a sentence."""
        ...


@lru_cache(maxsize=2)
def load_encoder(name: str) -> Encoder:
    """A model by its name or folder, from this machine; nothing is fetched.

    Raises:
        UserError: sentence-transformers is not installed, or the model is not here.
    """
    try:
        library = import_module("sentence_transformers")
    except ImportError:
        raise UserError(
            f"The model {name!r} needs sentence-transformers, which is not installed.",
            hint="Install it with `pip install 'recoupe[embeddings]'`, or leave "
            "`align.embeddings` empty.",
        ) from None
    try:
        model: Encoder = library.SentenceTransformer(name, device="cpu", local_files_only=True)
    except (OSError, ValueError) as problem:
        raise UserError(
            f"The model {name!r} is not on this machine.",
            hint="Give `align.embeddings` the folder of a model.",
        ) from problem
    return model


def unit_vectors(encoder: Encoder, texts: Sequence[str]) -> NDArray[np.float32]:
    """One vector of length 1 a text, a row each; zeros where a model gives zeros."""
    if not texts:
        return np.zeros((0, 1), dtype=np.float32)
    rows = np.asarray(encoder.encode(list(texts)), dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    unit: NDArray[np.float32] = (rows / lengths).astype(np.float32)
    return unit


def near_pairs(
    vectors: NDArray[np.float32], *, least: float, partners: int
) -> Iterator[tuple[int, int, float]]:
    """(left, right, cosine) with left < right and cosine from `least` on, sorted.

    Args:
        vectors: rows of length 1.
        least: smallest cosine, in [-1, 1].
        partners: of each row, at most so many of the nearest.

    Example:
        >>> rows = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]], dtype=np.float32)
        >>> list(near_pairs(rows, least=0.5, partners=3))
        [(0, 1, 1.0)]
    """
    found: dict[tuple[int, int], float] = {}
    for first in range(0, len(vectors), ROWS_AT_ONCE):
        product = np.round(vectors[first : first + ROWS_AT_ONCE] @ vectors.T, DIGITS)
        for offset, row in enumerate(product):
            left = first + offset
            near = [at for at in np.flatnonzero(row >= least).tolist() if at != left]
            near.sort(key=lambda at: (-float(row[at]), at))
            for right in near[:partners]:
                found[min(left, right), max(left, right)] = float(row[right])
    for left, right in sorted(found):
        yield left, right, found[left, right]
