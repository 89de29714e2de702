"""What the tagger looks at: the word, its ends and shape, and its neighbours."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

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


class _Seen(NamedTuple):
    """What neighbours see of a word, written once a word type."""

    low: str
    shape: str
    left: tuple[str, str]
    """As the word before: itself and its end."""
    right: tuple[str, str]
    far_left: str
    far_right: str
    pair: str
    """Before the next word: `-10=the `."""


@lru_cache(maxsize=MEMORY)
def _beside(word: str) -> _Seen:
    return _seen(word.lower().translate(SAME), shape_of(word))


def _seen(low: str, shape: str) -> _Seen:
    end = low[-3:]
    return _Seen(
        low,
        shape,
        (f"-1={low}", f"-1s={end}"),
        (f"+1={low}", f"+1s={end}"),
        f"-2={low}",
        f"+2={low}",
        f"-10={low} ",
    )


OUTSIDE = _seen(EDGE, EDGE)
"""What stands before and behind a sentence."""


class Features:
    """Attributes of the words of a sentence; what depends on one word alone is made once.

    Args:
        marks: what the tables of the language say of a word.
        kinds: what gazetteers say of a word with a capital, told to its neighbours too.
    """

    def __init__(
        self,
        marks: Callable[[str], tuple[str, ...]],
        kinds: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._kinds = kinds
        self._alone = lru_cache(maxsize=MEMORY)(lambda word: (*_own(word), *marks(word)))

    def of(self, words: Sequence[str]) -> list[list[str]]:
        """A list of attributes a word, in the order of the words of one sentence."""
        rows = [OUTSIDE, OUTSIDE, *map(_beside, words), OUTSIDE, OUTSIDE]
        alone = self._alone
        found: list[list[str]] = []
        outside = EDGE
        capitals: list[int] = []
        for index, word in enumerate(words):
            before, left, here, right, behind = rows[index : index + 5]
            low, shape = here.low, here.shape
            shapes = left.shape + shape
            row = [
                *alone(word),
                *left.left,
                *right.right,
                before.far_left,
                behind.far_right,
                f"-1S={shapes}",
                f"+1S={shape}{right.shape}",
                left.pair + low,
                f"+10={low} {right.low}",
                f"3S={shapes}{right.shape}",
            ]
            found.append(row)
            # « le Premier ministre de la République », "the Bank of England": what stands before a
            # run of capitals tells a title from a name.
            if word[:1].isupper():
                row.append(f"before={outside}")
                capitals.append(index)
            elif low not in LINKS:
                outside = low
        for index in capitals:
            for kind in self._kinds(words[index]):
                found[index].append(f"n={kind}")
                if index:
                    found[index - 1].append(f"+n={kind}")
                if index + 1 < len(words):
                    found[index + 1].append(f"-n={kind}")
        return found
