"""What the tagger looks at: the word, its ends and shape, and its neighbours."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

EDGE = "~"
MEMORY = 65536
"""Words whose attributes are kept."""

LINKS = frozenset({"de", "du", "d'", "la", "of", "-"})
"""Small words inside names."""

LONGEST_SUFFIX = 5
LONGEST_PREFIX = 4
DIGITS = re.compile(r"\d+")
LETTERS = re.compile(r"[^\W\d_]+")
OTHERS = re.compile(r"[^\w]+")
SAME = str.maketrans("’ʼ“”„", '\'\'"""')
"""Treebanks are typed with straight marks, news with curly ones."""


@lru_cache(maxsize=MEMORY)
def shape_of(word: str) -> str:
    """Case and kind of the characters.

    >>> [shape_of(word) for word in ("Kim", "AFP", "l'", "11h43", "«", "McDonald")]
    ['Xx', 'X', 'x-', '9x9', '-', 'xX']
    """
    return OTHERS.sub("-", LETTERS.sub(_case, DIGITS.sub("9", word)))


def _case(match: re.Match[str]) -> str:
    letters = match.group()
    if letters.islower():
        return "x"
    if letters[0].isupper() and letters[1:].islower():
        return "Xx"
    return "X" if letters.isupper() else "xX"


@lru_cache(maxsize=MEMORY)
def _own(word: str) -> tuple[str, ...]:
    """Attributes of a word by itself."""
    low = word.lower().translate(SAME)
    found = ["b", "w=" + low, "S=" + shape_of(word)]
    if word != low:
        found.append("c=" + word)
    length = len(low)
    found += [f"s{size}={low[-size:]}" for size in range(1, min(length, LONGEST_SUFFIX) + 1)]
    found += [f"p{size}={low[:size]}" for size in range(1, min(length - 1, LONGEST_PREFIX) + 1)]
    return tuple(found)


@lru_cache(maxsize=MEMORY)
def _beside(word: str) -> tuple[str, str, str]:
    """What neighbours see of a word: itself, its end, its shape."""
    low = word.lower().translate(SAME)
    return low, low[-3:], shape_of(word)


def features_of(words: Sequence[str], marks: Callable[[str], tuple[str, ...]]) -> list[list[str]]:
    """A list of attributes a word, in the order of the words.

    Args:
        words: of one sentence.
        marks: what the tables of the language say of a word.
    """
    edge = (EDGE, EDGE, EDGE)
    rows = [edge, edge, *map(_beside, words), edge, edge]
    found: list[list[str]] = []
    outside = EDGE
    for index, word in enumerate(words):
        before, (left, left_end, left_shape), (low, _, shape), row, behind = rows[index : index + 5]
        right, right_end, right_shape = row
        found.append(
            [
                *_own(word),
                *marks(word),
                f"-1={left}",
                f"+1={right}",
                f"-2={before[0]}",
                f"+2={behind[0]}",
                f"-1s={left_end}",
                f"+1s={right_end}",
                f"-1S={left_shape}{shape}",
                f"+1S={shape}{right_shape}",
                f"-10={left} {low}",
                f"+10={low} {right}",
                f"3S={left_shape}{shape}{right_shape}",
            ]
        )
        # « le Premier ministre de la République », "the Bank of England": what stands before a run
        # of capitals tells a title from a name.
        if word[:1].isupper():
            found[-1].append(f"before={outside}")
        elif low not in LINKS:
            outside = low
    return found
