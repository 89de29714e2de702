"""Two spellings of a name: a slip of the hand, or two ways to write one sound."""

import re

from rapidfuzz.distance import OSA

LEAST_LETTERS = 5
VOWELS = frozenset("aeiouy")
_ALIKE = tuple(
    frozenset(group.split())
    for group in ("k g q c x h", "s z c x", "b v w f p", "t d", "j g y z i", "m n", "l r", "u w v")
)
"""Letters that alphabets, languages and ears exchange: « Alishbandi », « Alishvandi »."""
_SOUNDS = (
    (r"sch|sh|ch|tch", "s"),
    (r"ph", "f"),
    (r"kh|qu|ck|gh", "k"),
    (r"dj|dzh", "j"),
    (r"th", "t"),
    (r"h", ""),
    (r"(.)\1", r"\1"),
)


def is_misspelling(left: str, right: str) -> bool:
    """Whether one folded word is the other with a slip that no ear and no alphabet explains.

    Two letters exchanged, one consonant lost or put for another that sounds otherwise. Vowels,
    doubled letters, endings, and consonants that languages exchange make two ways to write a name.

    >>> is_misspelling("welzler", "wetzler"), is_misspelling("brancourt", "brancuort")
    (True, True)
    >>> is_misspelling("khaled", "khalid"), is_misspelling("milliote", "miliote")
    (False, False)
    """
    shorter, longer = sorted((left, right), key=lambda one: (len(one), one))
    if len(shorter) < LEAST_LETTERS or left == right or not (left + right).isalpha():
        return False
    if OSA.distance(left, right, score_cutoff=1) != 1 or _sound(left) == _sound(right):
        return False
    start = _common_start(left, right)
    if len(shorter) == len(longer):
        one, other = left[start:], right[start:]
        if one[1:] != other[1:]:
            return True
        return _differ(one[0], other[0])
    lost = longer[_common_start(shorter, longer)]
    # The end of a name changes with its language and its number: « Vassilis », « Vassilios ».
    return lost not in VOWELS and not longer.startswith(shorter) and not longer.endswith(shorter)


def _differ(one: str, other: str) -> bool:
    """Whether two letters are exchanged by nobody who hears them."""
    pair = {one, other}
    return not pair & VOWELS and not any(pair <= group for group in _ALIKE)


def _common_start(left: str, right: str) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = re.sub(pattern, sound, word)
    return word
