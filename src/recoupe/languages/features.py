"""What the tagger looks at: the word, its ends and shape, and its neighbours."""

import re
from collections.abc import Sequence
from functools import lru_cache

SHAPES = ((re.compile(r"[^\W\d_]+"), ""), (re.compile(r"\d+"), "9"))
EDGE = "~"


@lru_cache(maxsize=65536)
def shape_of(word: str) -> str:
    """Case and kind of the characters: `Xx`, `X`, `x`, `9`, `9x`, `.`."""
    shape = re.sub(r"\d+", "9", word)
    shape = re.sub(r"[^\W\d_]+", _case, shape)
    return re.sub(r"[^\w]+", "-", shape)


def _case(match: re.Match[str]) -> str:
    letters = match.group()
    if letters.islower():
        return "x"
    if letters[0].isupper() and (len(letters) > 1 and letters[1:].islower()):
        return "Xx"
    return "X" if letters.isupper() else "xX"


@lru_cache(maxsize=65536)
def _own(word: str) -> tuple[str, ...]:
    low = word.lower().replace("’", "'")
    found = ["w=" + low, "S=" + shape_of(word)]
    if word != low:
        found.append("c=" + word)
    length = len(low)
    for size in range(1, min(length, 5) + 1):
        found.append(f"s{size}={low[-size:]}")
    for size in range(1, min(length - 1, 4) + 1):
        found.append(f"p{size}={low[:size]}")
    return tuple(found)


@lru_cache(maxsize=65536)
def _beside(word: str) -> tuple[str, str, str]:
    low = word.lower().replace("’", "'")
    return low, low[-3:], shape_of(word)


def features_of(words: Sequence[str]) -> list[list[str]]:
    """A list of attributes a word, in the order of the words."""
    edge = (EDGE, EDGE, EDGE)
    rows = [edge, edge, *map(_beside, words), edge, edge]
    found: list[list[str]] = []
    for index, word in enumerate(words):
        (far, _, _), (left, left_end, left_shape), (low, _, shape), right_row, (after, _, _) = rows[
            index : index + 5
        ]
        right, right_end, right_shape = right_row
        found.append(
            [
                "b",
                *_own(word),
                "-1=" + left,
                "+1=" + right,
                "-2=" + far,
                "+2=" + after,
                "-1s=" + left_end,
                "+1s=" + right_end,
                f"-1S={left_shape}{shape}",
                f"+1S={shape}{right_shape}",
                f"-10={left} {low}",
                f"+10={low} {right}",
                f"-1+1={left} {right}",
            ]
        )
    return found
