"""Templates over words: how times and quantities are found.

A language table writes its expressions as people read them, `{weekday}? {day} {month} {year}?`.
The text is cut into words once; each word becomes one *sign*, a character that stands for all the
classes the word belongs to, and a template becomes a short regular expression over signs. Words
that no template knows are blank, so that most of a text costs one dictionary look-up a word.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

BLANK = " "
FIRST_SIGN = 0xE000
"""Signs are code points of the private use area, then of its supplementary planes."""
PRIVATE_USE_END = 0xF8FF
SUPPLEMENTARY_SIGN = 0xF0000

TWICE = "__"
"""Parts the name of a slot from its number in the regular expression."""
APOSTROPHES = str.maketrans("’ʼ‑–—−", "''----")

_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_TEMPLATE_TOKEN = re.compile(r"\{[a-z_]+(?::[a-z_]+)?\}|\):[a-z_]+|[()|?*+]|[^\W\d_]+|\d+|[^\w\s]")


def cut(phrase: str) -> list[str]:
    """The words of a phrase, as templates and texts are cut.

    >>> cut("d'ici à")
    ['d', "'", 'ici', 'à']
    """
    return _WORD.findall(phrase)


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


class Match(NamedTuple):
    """A template found at some words."""

    rule: str
    first: int
    last: int
    """Index of the word after. Neither counts the words of `left` and `right`."""
    slots: Mapping[str, tuple[int, int]]
    """Where each named slot stands, as word indexes `[first, last)`."""


@dataclass(frozen=True, slots=True)
class Template:
    """An expression of a language.

    Words stand for themselves. `{name}` is any word or words of that class, kept under its name,
    or under another by `{name:slot}`. `( | )`, `?`, `*` and `+` mean what they mean in regular
    expressions. Words in the slots `left` and `right` must stand there, but are not part of what
    is found. `{name:_}` keeps nothing; a fragment keeps what its own slots keep.
    """

    rule: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What templates are compiled against."""

    classes: Mapping[str, Iterable[str]]
    """Words or phrases of each class; with a capital they count as they are written."""
    digit_classes: Callable[[str], tuple[str, ...]]
    """Classes of a word that begins with a digit."""
    digit_names: frozenset[str]
    """All classes that `digit_classes` can give."""
    number_pattern: str
    """Regular expression of a number as the language groups its digits."""
    fragments: Mapping[str, str] = field(default_factory=dict)
    """Parts of templates: `{clock}` stands for what is written here."""
    lower_only: frozenset[str] = frozenset()
    """Words that count in lower case only: « mars »."""


@dataclass(frozen=True, slots=True)
class _Alternatives:
    options: tuple["_Node", ...]


@dataclass(frozen=True, slots=True)
class _Sequence:
    items: tuple["_Node", ...]


@dataclass(frozen=True, slots=True)
class _Repeat:
    item: "_Node"
    mark: str


@dataclass(frozen=True, slots=True)
class _Slot:
    item: "_Node"
    name: str


@dataclass(frozen=True, slots=True)
class _Word:
    label: str
    """`=word`, or the name of a class of digits."""


_Node = _Alternatives | _Sequence | _Repeat | _Slot | _Word


class _Parser:
    """Reads a template into nodes."""

    def __init__(self, pattern: str, vocabulary: Vocabulary) -> None:
        self.parts = _TEMPLATE_TOKEN.findall(pattern)
        self.position = 0
        self.vocabulary = vocabulary

    def parse(self) -> _Node:
        options = [self._sequence()]
        while self._peek() == "|":
            self.position += 1
            options.append(self._sequence())
        return options[0] if len(options) == 1 else _Alternatives(tuple(options))

    def _peek(self) -> str:
        return self.parts[self.position] if self.position < len(self.parts) else ""

    def _sequence(self) -> _Node:
        items: list[_Node] = []
        while self._peek()[:1] not in {"", "|", ")"}:
            item = self._atom()
            if self._peek() in {"?", "*", "+"}:
                item = _Repeat(item, self._peek())
                self.position += 1
            items.append(item)
        return _Sequence(tuple(items))

    def _atom(self) -> _Node:
        part = self.parts[self.position]
        self.position += 1
        if part == "(":
            inside = self.parse()
            closing = self._peek()
            if not closing.startswith(")"):
                raise ValueError(f"a bracket is not closed: {self.parts}")
            self.position += 1
            return _Slot(inside, closing[2:]) if closing[2:] else inside
        if part.startswith("{"):
            name, _, slot = part[1:-1].partition(":")
            if name in self.vocabulary.fragments:
                inside = _Parser(self.vocabulary.fragments[name], self.vocabulary).parse()
            else:
                inside, slot = self._class(name), slot or name
            return inside if slot in {"", "_"} else _Slot(inside, slot)
        return _Word(f"={part}")

    def _class(self, name: str) -> _Node:
        phrases = self.vocabulary.classes.get(name)
        if phrases is None:
            if name not in self.vocabulary.digit_names:
                raise ValueError(f"no class or fragment is called {name}")
            return _Word(name)
        longest_first = sorted(
            {tuple(cut(phrase)) for phrase in phrases},
            key=lambda words: (-len(words), words),
        )
        options: list[_Node] = [
            _Sequence(tuple(_Word(f"={word}") for word in words))
            for words in longest_first
            if len(words) > 1
        ]
        options.append(_Word(name))
        return _Alternatives(tuple(options))


def _labels(node: _Node) -> Iterator[str]:
    match node:
        case _Word(label):
            yield label
        case _Alternatives(items) | _Sequence(items):
            for item in items:
                yield from _labels(item)
        case _Repeat(item, _) | _Slot(item, _):
            yield from _labels(item)


def _first_labels(node: _Node) -> tuple[set[str], bool]:
    """Labels a match can begin with, and whether it can be empty."""
    match node:
        case _Word(label):
            return {label}, False
        case _Slot(item, _):
            return _first_labels(item)
        case _Repeat(item, mark):
            labels, empty = _first_labels(item)
            return labels, empty or mark != "+"
        case _Alternatives(items):
            firsts = [_first_labels(item) for item in items]
            return set().union(*(labels for labels, _ in firsts)), any(e for _, e in firsts)
        case _Sequence(items):
            found: set[str] = set()
            for item in items:
                labels, empty = _first_labels(item)
                found |= labels
                if not empty:
                    return found, False
            return found, True


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

    def holding(self, label: str) -> str:
        return "".join(sorted(sign for labels, sign in self.by_labels.items() if label in labels))


class _Writer:
    """Writes nodes as a regular expression; a slot that comes twice is numbered."""

    def __init__(self, signs: _Signs) -> None:
        self._signs = signs
        self._seen: Counter[str] = Counter()

    def write(self, node: _Node) -> str:
        match node:
            case _Word(label):
                chars = self._signs.holding(label)
                return f"[{chars}]" if chars else "(?!)"
            case _Slot(item, name):
                self._seen[name] += 1
                return f"(?P<{name}{TWICE}{self._seen[name]}>{self.write(item)})"
            case _Repeat(item, mark):
                return f"(?:{self.write(item)}){mark}"
            case _Alternatives(items):
                return f"(?:{'|'.join(self.write(item) for item in items)})"
            case _Sequence(items):
                return "".join(self.write(item) for item in items)


class Grammar:
    """Templates compiled against a vocabulary.

    Raises:
        ValueError: a template is not well formed.
    """

    def __init__(self, templates: Sequence[Template], vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        nodes = [_Parser(one.pattern, vocabulary).parse() for one in templates]
        self._signs = _Signs()
        self._word_signs = self._signs_of_words(nodes)
        self._digit_sign = lru_cache(maxsize=4096)(self._sign_of_digits)
        self._all_digit_signs()
        self._starters = self._compile(templates, nodes)
        self._cut = re.compile(
            rf"(?P<number>{vocabulary.number_pattern})|[^\W\d_]+|\n+|[^\w\s]|_+|\d+"
        ).finditer

    def _signs_of_words(self, nodes: Sequence[_Node]) -> dict[str, str]:
        labels: dict[str, set[str]] = {}
        for node in nodes:
            for label in _labels(node):
                if label.startswith("="):
                    labels.setdefault(label[1:], set()).add(label)
        used = {label for node in nodes for label in _labels(node)}
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

    def _sign_of_digits(self, word: str) -> str:
        known = self._word_signs.get(word)
        names = self.vocabulary.digit_classes(word)
        if known is not None:
            names = (*names, f"={word}")
        return self._signs.of(names)

    def _compile(
        self, templates: Sequence[Template], nodes: Sequence[_Node]
    ) -> dict[str, list[tuple[str, re.Pattern[str]]]]:
        starters: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for template, node in zip(templates, nodes, strict=True):
            pattern = re.compile(_Writer(self._signs).write(node))
            labels, empty = _first_labels(node)
            if empty:
                raise ValueError(f"a template matches nothing: {template.pattern}")
            for sign in sorted(set("".join(self._signs.holding(label) for label in labels))):
                starters.setdefault(sign, []).append((template.rule, pattern))
        return starters

    def words_of(self, text: str) -> Words:
        """The words of a text, with a sign each.

        Digits that stand in a name (`G7`, `Soyouz-2`, `5G`) are blank, and so is a colon that
        digits do not touch on both sides.
        """
        starts: list[int] = []
        ends: list[int] = []
        folded: list[str] = []
        signs: list[str] = []
        word_signs = self._word_signs
        vocabulary = self.vocabulary
        for found in self._cut(text):
            start, end = found.span()
            word = found[0]
            if found.lastgroup:
                sign = self._digit_sign(word)
                if start and _stands_in_name(start, ends, signs, folded):
                    sign = BLANK
            else:
                lower = word.lower() if word.isalnum() else word.translate(APOSTROPHES)
                sign = word_signs.get(word) or word_signs.get(lower, BLANK)
                if sign != BLANK:
                    if (lower in vocabulary.lower_only and word != lower) or (
                        lower == ":"
                        and not (text[start - 1 : start] + text[end : end + 1]).isdigit()
                    ):
                        sign = BLANK
                elif ends and ends[-1] == start and folded[-1][-1:].isdigit() and word.isalpha():
                    signs[-1] = BLANK
                word = lower
            starts.append(start)
            ends.append(end)
            folded.append(word)
            signs.append(sign)
        return Words(starts, ends, folded, "".join(signs))

    def _longest(self, signs: str, position: int) -> tuple[re.Match[str] | None, str]:
        """The longest match that begins at a word, and its rule; the first template where equal."""
        best: re.Match[str] | None = None
        rule = ""
        for name, pattern in self._starters.get(signs[position], ()):
            found = pattern.match(signs, position)
            if found and (best is None or found.end() > best.end()):
                best, rule = found, name
        return best, rule

    def matches(self, words: Words) -> Iterator[Match]:
        """Longest match at each place, from left to right, without overlap."""
        signs = words.signs
        position, length = 0, len(signs)
        while position < length:
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


def _stands_in_name(start: int, ends: list[int], signs: list[str], folded: list[str]) -> bool:
    """Whether digits are glued to a word that no template knows, also by a hyphen."""
    if not ends or ends[-1] != start:
        return False
    last = folded[-1]
    if last.isalpha():
        return signs[-1] == BLANK
    glued = last in "-." and len(ends) > 1 and ends[-2] == start - 1
    return glued and folded[-2].isalpha() and signs[-2] == BLANK
