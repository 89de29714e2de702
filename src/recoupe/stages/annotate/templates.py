"""Templates over words: how times and quantities are found.

A language table writes its expressions as people read them, `{weekday}? {day} {month} {year}?`.
The text is cut into words once; each word becomes one *sign*, a character that stands for all the
classes the word belongs to, and a template becomes a short regular expression over signs. Words
that no template knows are blank, so that most of a text costs one dictionary look-up a word.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from recoupe.stages.annotate.template_nodes import (
    Alternatives,
    Literal,
    Node,
    Parser,
    Repeat,
    Sequence,
    Slot,
    Template,
    Vocabulary,
    beginnings_of,
    cut,
    labels_of,
)

__all__ = [
    "BLANK",
    "Grammar",
    "Match",
    "Pieces",
    "Template",
    "Vocabulary",
    "Words",
    "cut",
    "pieces_of",
]

BLANK = " "
FIRST_SIGN = 0xE000
"""Signs are code points of the private use area, then of its supplementary planes."""
PRIVATE_USE_END = 0xF8FF
SUPPLEMENTARY_SIGN = 0xF0000

BOUNDED = {"?": "?", "*": "{0,12}", "+": "{1,13}"}
"""How often each mark lets its item come: bounded, so that a text of number words only is still
read in time linear in its length."""

TWICE = "__"
"""Parts the name of a slot from its number in the regular expression."""
APOSTROPHES = str.maketrans("’ʼ‑–—−", "''----")


class Words(NamedTuple):
    """A text cut into words: three lists of one length, and their signs."""

    starts: list[int]
    ends: list[int]
    folded: list[str]
    """In lower case, apostrophes and dashes straightened."""
    signs: str

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Code points of the words `[first, last)`."""
        return self.starts[first], self.ends[last - 1]


class Pieces(NamedTuple):
    """A text cut into words, before a grammar gives them signs: lists of one length."""

    starts: list[int]
    ends: list[int]
    written: list[str]
    folded: list[str]
    """As in `Words`."""
    numbers: list[int]
    """Words that the number pattern took, ascending."""
    touching: list[int]
    """Words whose sign, or that of the word before, may depend on what they touch, ascending."""


class Match(NamedTuple):
    """A template found at some words."""

    rule: str
    first: int
    last: int
    """Index of the word after. Neither counts the words of `left` and `right`."""
    slots: Mapping[str, tuple[int, int]]
    """Where each named slot stands, as word indexes `[first, last)`."""


class _Signs:
    """Gives each set of classes its own sign."""

    def __init__(self) -> None:
        self.by_labels: dict[frozenset[str], str] = {frozenset(): BLANK}

    def of(self, labels: Iterable[str]) -> str:
        key = frozenset(labels)
        sign = self.by_labels.get(key)
        if sign is None:
            code = FIRST_SIGN + len(self.by_labels)
            if code > PRIVATE_USE_END:
                code += SUPPLEMENTARY_SIGN - PRIVATE_USE_END
            sign = self.by_labels[key] = chr(code)
        return sign

    def by_label(self) -> dict[str, str]:
        """For each label, all signs of words that carry it, sorted."""
        found: dict[str, list[str]] = {}
        for labels, sign in self.by_labels.items():
            for label in labels:
                found.setdefault(label, []).append(sign)
        return {label: "".join(sorted(signs)) for label, signs in found.items()}


class _Writer:
    """Writes nodes as a regular expression; a slot that comes twice is numbered."""

    def __init__(self, signs: Mapping[str, str]) -> None:
        self._signs = signs
        self._seen: Counter[str] = Counter()

    def write(self, node: Node) -> str:
        match node:
            case Literal(label):
                chars = self._signs.get(label, "")
                return f"[{chars}]" if chars else "(?!)"
            case Slot(item, name):
                self._seen[name] += 1
                return f"(?P<{name}{TWICE}{self._seen[name]}>{self.write(item)})"
            case Repeat(item, mark):
                return f"(?:{self.write(item)}){BOUNDED[mark]}"
            case Alternatives(items):
                return f"(?:{'|'.join(self.write(item) for item in items)})"
            case Sequence(items):
                return "".join(self.write(item) for item in items)


class Grammar:
    """Templates compiled against a vocabulary.

    Raises:
        ValueError: a template is not well formed.
    """

    def __init__(self, templates: Iterable[Template], vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._templates = tuple(templates)
        self._nodes = [Parser(one.pattern, vocabulary).parse() for one in self._templates]
        self._signs = _Signs()
        self._word_signs = self._signs_of_words(self._nodes)
        self._digit_sign = lru_cache(maxsize=4096)(self._sign_of_digits)
        self._sign_of_word = lru_cache(maxsize=16384)(self._sign_of)
        self._all_digit_signs()
        self._by_label = self._signs.by_label()
        self._patterns: list[re.Pattern[str] | None] = [None] * len(self._nodes)
        self._starters = self._starters_of(self._nodes)
        self._labels_of_sign = {sign: labels for labels, sign in self._signs.by_labels.items()}
        self._beginners: dict[str, tuple[int, ...]] = {}

    def _signs_of_words(self, nodes: Iterable[Node]) -> dict[str, str]:
        labels: dict[str, set[str]] = {}
        for node in nodes:
            for label in labels_of(node):
                if label.startswith("="):
                    labels.setdefault(label[1:], set()).add(label)
        used = {label for node in nodes for label in labels_of(node)}
        for name, phrases in self.vocabulary.classes.items():
            if name not in used:
                continue
            for phrase in phrases:
                if len(cut(phrase)) == 1:
                    labels.setdefault(phrase, set()).add(name)
        for word in list(labels):
            # `New` of one phrase and `new` of another are the same word at a capital.
            if word != word.lower():
                labels[word] |= labels.get(word.lower(), set())
        return {word: self._signs.of(names) for word, names in sorted(labels.items())}

    def _all_digit_signs(self) -> None:
        """Meets every set of classes that digits can have, before signs are written out."""
        samples = [str(value) for value in range(100)] + [f"{value:02}" for value in range(10)]
        samples += [f"{value:04}" for value in (*range(0, 1000, 15), *range(1000, 2500), 9999)]
        samples += ["100", "250", "12345", "1.5", "9.30", "9,30", "31.75", "2023-09", "13/09/2023"]
        for sample in samples:
            self._digit_sign(sample)

    def _sign_of(self, word: str) -> str:
        """The sign of a word before what stands around it."""
        lower = folded_of(word)
        sign = self._word_signs.get(word) or self._word_signs.get(lower, BLANK)
        if lower in self.vocabulary.lower_only and word != lower:
            sign = BLANK
        return sign

    def _sign_of_digits(self, word: str) -> str:
        known = self._word_signs.get(word)
        names = self.vocabulary.digit_classes(word)
        if known is not None:
            names = (*names, f"={word}")
        return self._signs.of(names)

    def _starters_of(self, nodes: Iterable[Node]) -> list[dict[str, set[str | None]]]:
        """For each template, its first labels, and after each the second ones; None for an end."""
        starters: list[dict[str, set[str | None]]] = []
        for index, node in enumerate(nodes):
            seconds: dict[str, set[str | None]] = {}
            for beginning in beginnings_of(node):
                if not beginning:
                    raise ValueError(
                        f"a template matches nothing: {self._templates[index].pattern}"
                    )
                rest = beginning[1] if len(beginning) > 1 else None
                seconds.setdefault(beginning[0], set()).add(rest)
            starters.append(seconds)
        return starters

    def _beginning_with(self, signs: str) -> tuple[int, ...]:
        """Templates that can begin with one or two signs, kept when first asked for."""
        known = self._beginners.get(signs)
        if known is None:
            labels = [self._labels_of_sign.get(sign, frozenset()) for sign in signs]
            second = labels[1] if len(labels) > 1 else frozenset()
            known = self._beginners[signs] = tuple(
                index
                for index, seconds in enumerate(self._starters)
                if any(
                    None in seconds[label] or not second.isdisjoint(seconds[label])
                    for label in labels[0]
                    if label in seconds
                )
            )
        return known

    def _pattern(self, index: int) -> re.Pattern[str]:
        """The regular expression of a template, made when it is first tried."""
        known = self._patterns[index]
        if known is None:
            known = re.compile(_Writer(self._by_label).write(self._nodes[index]))
            self._patterns[index] = known
        return known

    def signed(self, pieces: Pieces) -> Words:
        """The words of a text, with a sign each.

        Digits that stand in a name (`G7`, `Soyouz-2`, `5G`) are blank, and so is a colon that
        digits do not touch on both sides.
        """
        starts, ends, written, folded, numbers, touching = pieces
        signs = list(map(self._sign_of_word, written))
        for at in numbers:
            signs[at] = self._digit_sign(written[at])
        digits = frozenset(numbers)
        for at in touching:
            if at in digits:
                if _stands_in_name(at, pieces, signs):
                    signs[at] = BLANK
            elif folded[at] == ":":
                signs[at] = BLANK
            elif signs[at] == BLANK:
                # « 5G », « 12e »
                signs[at - 1] = BLANK
        return Words(starts, ends, folded, "".join(signs))

    def _longest(self, signs: str, position: int) -> tuple[re.Match[str] | None, str]:
        """The longest match that begins at a word, and its rule; the first template where equal."""
        best: re.Match[str] | None = None
        rule = ""
        for index in self._beginning_with(signs[position : position + 2]):
            found = self._pattern(index).match(signs, position)
            if found and (best is None or found.end() > best.end()):
                best, rule = found, self._templates[index].rule
        return best, rule

    def matches(self, words: Words) -> Iterator[Match]:
        """Longest match at each place, from left to right, without overlap."""
        signs = words.signs
        position, length = 0, len(signs)
        while position < length:
            if signs[position] == BLANK:
                position += 1
                continue
            best, rule = self._longest(signs, position)
            if best is None:
                position += 1
                continue
            slots = {
                name.partition(TWICE)[0]: best.span(name)
                for name in best.re.groupindex
                if best.start(name) >= 0
            }
            first = slots["left"][1] if "left" in slots else position
            if first > position:
                # « du 10 au 13 septembre » must not end where « du 10 » does.
                other, _ = self._longest(signs, first)
                if other is not None and other.end() > best.end():
                    position = first
                    continue
            last = slots["right"][0] if "right" in slots else best.end()
            yield Match(rule, first, last, slots)
            position = max(last, position + 1)


@lru_cache(maxsize=16384)
def folded_of(word: str) -> str:
    """A word as it is compared."""
    return word.lower() if word.isalnum() else word.translate(APOSTROPHES)


@cache
def _cutter(number_pattern: str) -> re.Pattern[str]:
    # Words of letters first: they are most, and no number begins with a letter.
    return re.compile(rf"[^\W\d_]+|(?P<number>{number_pattern})|\n+|[^\w\s]|_+|\d+")


def pieces_of(text: str, number_pattern: str) -> Pieces:
    """A text cut once for all grammars that read numbers alike."""
    starts: list[int] = []
    ends: list[int] = []
    written: list[str] = []
    numbers: list[int] = []
    touching: list[int] = []
    last = -1
    for found in _cutter(number_pattern).finditer(text):
        start, end = found.span()
        word = found[0]
        if found.lastgroup:
            numbers.append(len(written))
            touches = start == last
        elif word == ":":
            # Only between digits it is part of a time.
            touches = start != last or not (text[start - 1] + text[end : end + 1]).isdigit()
        else:
            touches = start == last and word.isalpha() and written[-1][-1].isdigit()
        if touches:
            touching.append(len(written))
        last = end
        starts.append(start)
        ends.append(end)
        written.append(word)
    folded = list(map(folded_of, written))
    for at in numbers:
        folded[at] = written[at]
    return Pieces(starts, ends, written, folded, numbers, touching)


def _stands_in_name(at: int, pieces: Pieces, signs: list[str]) -> bool:
    """Whether digits glued to the word before stand in a name, also by a hyphen.

    That is a word that no template knows.
    """
    folded = pieces.folded
    last = folded[at - 1]
    if last.isalpha():
        return signs[at - 1] == BLANK
    glued = last in "-." and at > 1 and pieces.ends[at - 2] == pieces.starts[at] - 1
    return glued and folded[at - 2].isalpha() and signs[at - 2] == BLANK
