"""What makes two spellings of a name compare equal: accents, hyphens, transliteration, initials."""

import re
from functools import lru_cache

from recoupe.algorithms.folding import fold

_TOKEN = re.compile(r"[^\W_]+", re.UNICODE)

# French and English write one Russian, Ukrainian or Arabic sound in different letters: Choïgou and
# Shoigu, Vostotchny and Vostochny, Zelensky and Zelenskyy. What is written differently is mapped
# to one sign; order matters, longest first. S stands for the hushing sounds.
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sign)
    for pattern, sign in (
        (r"chtch|shch|tsch|tch|sch|sh|ch", "S"),
        (r"dzh|zh|dj", "j"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"ts|tz", "z"),
        (r"gu(?=[eiy])", "g"),
        (r"qu?|ck", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"ou|oo", "u"),
        (r"off?$", "ov"),
        (r"w", "v"),
        (r"[yj]$|y", "i"),
        (r"ie", "e"),
        (r"(.)\1+", r"\1"),
    )
)
_FRENCH_ENDING = re.compile(r"(?<=[aiou]n)e$")
_VOWELS = re.compile(r"[aeiouh]")
INITIALS = {
    "c": "ksSc",
    "j": "jie",
    "p": "pf",
    "q": "k",
    "s": "sS",
    "t": "tzS",
    "w": "v",
    "y": "ie",
}
"""Initial → the signs with which the sounds of a first name may start."""
LONG_GIVEN = 4
MIN_CONSONANTS = 4
"""« Alexandre » and "Alexander" share five; with fewer, « Marie » would be « Mario »."""


def tokens_of(name: str) -> tuple[str, ...]:
    """Folded words of a name, hyphens and stops cut.

    >>> tokens_of("Kim Jong-un")
    ('kim', 'jong', 'un')
    """
    return tuple(_TOKEN.findall(fold(name)))


@lru_cache(maxsize=16_384)
def skeleton_of(token: str, *, last: bool = False) -> str:
    """The sounds of a word; the last word of a name may lose the mute e of French.

    >>> skeleton_of("choigou") == skeleton_of("shoigu"), skeleton_of("poutine", last=True)
    (True, 'putin')
    """
    if len(token) == 1:
        return token
    sounds = _FRENCH_ENDING.sub("", token) if last else token
    for pattern, sign in _SOUNDS:
        sounds = pattern.sub(sign, sounds)
    return sounds or token


def closed(sounds: tuple[str, ...]) -> str:
    """Part of a name as a name of its own: its last word loses the mute e too."""
    return " ".join((*sounds[:-1], _FRENCH_ENDING.sub("", sounds[-1])))


def skeleton(name: str) -> tuple[str, ...]:
    """The sounds of every word of a name.

    >>> skeleton("Sergueï Choïgou") == skeleton("Sergei Shoigu")
    True
    """
    tokens = tokens_of(name)
    return tuple(skeleton_of(token, last=at == len(tokens) - 1) for at, token in enumerate(tokens))


def same_given(left: str, right: str) -> bool:
    """Whether two first names (sounds) may be one name: an initial, or the same consonants."""
    shorter, longer = sorted((left, right), key=len)
    if left == right or (len(shorter) == 1 and longer[0] in INITIALS.get(shorter, shorter)):
        return True
    first, second = _VOWELS.sub("", left), _VOWELS.sub("", right)
    return first == second and len(first) >= MIN_CONSONANTS


def same_person(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    """Why two full names (sounds) may name one person, or None.

    >>> same_person(skeleton("J. Biden"), skeleton("Joe Biden"))
    'initial'
    >>> same_person(skeleton("Jean Martin"), skeleton("Paul Martin"))
    """
    if left == right:
        return "spelling"
    if len(left) < 2 or len(right) < 2 or left[-1] != right[-1]:  # noqa: PLR2004  first and last
        return None
    if not same_given(left[0], right[0]) or not _same_middle(left, right):
        return None
    if min(len(left[0]), len(right[0])) == 1:
        return "initial"
    return "first name in full" if len(left) != len(right) else "spelling"


def _same_middle(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether the middle names of the shorter are among those of the longer."""
    shorter, longer = sorted((left, right), key=len)
    middle = list(longer[1:-1])
    for word in shorter[1:-1]:
        match = next((one for one in middle if same_given(one, word)), None)
        if match is None:
            return False
        middle.remove(match)
    # Kim Yo Jong is not Kim Jong: in Korean names the middle is half of the first name.
    short_given = min(len(left[0]), len(right[0])) < LONG_GIVEN
    return not (short_given and any(len(word) > 1 for word in middle))


def is_acronym_of(acronym: str, name: str) -> bool:
    """Whether capitals are the initials of a name, small words left out or not.

    >>> is_acronym_of("OMS", "Organisation mondiale de la santé")
    True
    """
    letters = "".join(letter for letter in fold(acronym) if letter.isalnum())
    words = tokens_of(name)
    if len(letters) < 2 or len(words) < 2:  # noqa: PLR2004
        return False
    every = "".join(word[0] for word in words)
    long = "".join(word[0] for word in words if len(word) > len("des"))
    middling = "".join(word[0] for word in words if len(word) > len("de"))
    return letters in {every, long, middling}
