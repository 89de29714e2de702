"""Templates read into nodes: what an expression is made of, before any text is seen."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_TEMPLATE_TOKEN = re.compile(r"\{[a-z_]+(?::[a-z_]+)?\}|\):[a-z_]+|[()|?*+]|[^\W\d_]+|\d+|[^\w\s]")


def cut(phrase: str) -> list[str]:
    """The words of a phrase, as templates and texts are cut.

    >>> cut("d'ici à")
    ['d', "'", 'ici', 'à']
    """
    return _WORD.findall(phrase)


@dataclass(frozen=True, slots=True)
class Template:
    """An expression of a language.

    Words stand for themselves. `{name}` is any word or words of that class, kept under its name,
    or under another by `{name:slot}`. `( | )`, `?`, `*` and `+` mean what they mean in regular
    expressions, but an item comes a dozen times at most. Words in the slots `left` and `right`
    must stand there, but are not part of what is found. `{name:_}` keeps nothing; a fragment keeps
    what its own slots keep.
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
class Alternatives:
    """One of several."""

    options: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """As often as its mark says: `?`, `*`, `+`."""

    item: "Node"
    mark: str


@dataclass(frozen=True, slots=True)
class Slot:
    """What is kept under a name."""

    item: "Node"
    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A word, or any word of a class."""

    label: str
    """`=word`, or the name of a class of digits."""


Node = Alternatives | Sequence | Repeat | Slot | Literal


class Parser:
    """Reads a template into nodes."""

    def __init__(self, pattern: str, vocabulary: Vocabulary) -> None:
        self.parts = _TEMPLATE_TOKEN.findall(pattern)
        self.position = 0
        self.vocabulary = vocabulary

    def parse(self) -> Node:
        """The node of the whole template, or of a bracket."""
        options = [self._sequence()]
        while self._peek() == "|":
            self.position += 1
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Alternatives(tuple(options))

    def _peek(self) -> str:
        return self.parts[self.position] if self.position < len(self.parts) else ""

    def _sequence(self) -> Node:
        items: list[Node] = []
        while self._peek()[:1] not in {"", "|", ")"}:
            item = self._atom()
            if self._peek() in {"?", "*", "+"}:
                item = Repeat(item, self._peek())
                self.position += 1
            items.append(item)
        return Sequence(tuple(items))

    def _atom(self) -> Node:
        part = self.parts[self.position]
        self.position += 1
        if part == "(":
            inside = self.parse()
            closing = self._peek()
            if not closing.startswith(")"):
                raise ValueError(f"a bracket is not closed: {self.parts}")
            self.position += 1
            return Slot(inside, closing[2:]) if closing[2:] else inside
        if part.startswith("{"):
            name, _, slot = part[1:-1].partition(":")
            if name in self.vocabulary.fragments:
                inside = Parser(self.vocabulary.fragments[name], self.vocabulary).parse()
            else:
                inside, slot = self._class(name), slot or name
            return inside if slot in {"", "_"} else Slot(inside, slot)
        return Literal(f"={part}")

    def _class(self, name: str) -> Node:
        phrases = self.vocabulary.classes.get(name)
        if phrases is None:
            if name not in self.vocabulary.digit_names:
                raise ValueError(f"no class or fragment is called {name}")
            return Literal(name)
        longest_first = sorted(
            {tuple(cut(phrase)) for phrase in phrases},
            key=lambda words: (-len(words), words),
        )
        options: list[Node] = [
            Sequence(tuple(Literal(f"={word}") for word in words))
            for words in longest_first
            if len(words) > 1
        ]
        options.append(Literal(name))
        return Alternatives(tuple(options))


def labels_of(node: Node) -> Iterator[str]:
    """Labels of all words in a node."""
    match node:
        case Literal(label):
            yield label
        case Alternatives(items) | Sequence(items):
            for item in items:
                yield from labels_of(item)
        case Repeat(item, _) | Slot(item, _):
            yield from labels_of(item)


BEGINNING = 2
"""Labels of a beginning: two words tell most templates apart."""
Beginning = tuple[str, ...]
"""The first labels of a match, two at most; fewer where the match ends there."""


def beginnings_of(node: Node) -> set[Beginning]:
    """All ways in which a match can begin; the empty one where it can be empty."""
    match node:
        case Literal(label):
            return {(label,)}
        case Slot(item, _):
            return beginnings_of(item)
        case Repeat(item, mark):
            once = beginnings_of(item)
            more = once if mark == "?" else once | _joined(once, once)
            return more if mark == "+" else more | {()}
        case Alternatives(items):
            return set().union(*(beginnings_of(item) for item in items))
        case Sequence(items):
            found: set[Beginning] = {()}
            for item in items:
                if all(len(one) == BEGINNING for one in found):
                    break
                found = _joined(found, beginnings_of(item))
            return found


def _joined(left: set[Beginning], right: set[Beginning]) -> set[Beginning]:
    """Each beginning of the left, filled up from the right."""
    whole = {one for one in left if len(one) == BEGINNING}
    return whole | {(one + more)[:BEGINNING] for one in left - whole for more in right}
