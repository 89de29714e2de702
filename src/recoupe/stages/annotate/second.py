"""A parse as second opinion: subjects of cues and appositions, where a parser was named.

Nothing here is needed: rules find sources without a tree. Where a tree is present, it is asked only
for what the rules left open, so that a weaker parser than the rules can add but not overrule.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from recoupe.records import Sentence, Span, Token

SUBJECTS = frozenset(("nsubj", "nsubj:pass", "nsubjpass", "csubj"))
RELATIVES = frozenset(("acl:relcl", "relcl"))
APPOSITION = "appos"
COORDINATION = "conj"
OUTSIDE = RELATIVES | {"parataxis", "punct", "cc", COORDINATION, "acl", "advcl"}
"""What hangs on a noun and is no part of its phrase."""
VERBS = frozenset(("VERB", "AUX"))
MAX_STEPS = 6


class SecondOpinion(Protocol):
    """A dependency parser; words are those of our tokens, so that no alignment is needed."""

    def parse(self, sentences: Sequence[Sequence[str]]) -> list[list[tuple[int, str]]]:
        """(index of the head in its sentence, relation) a word; a root is its own head."""
        ...


@dataclass(frozen=True, kw_only=True)
class Tree:
    """Heads and relations of the tokens of a text."""

    tokens: tuple[Token, ...]
    heads: tuple[int, ...]
    """Index of the head among the tokens; of itself for a root."""
    relations: tuple[str, ...]

    @cached_property
    def _children(self) -> tuple[tuple[int, ...], ...]:
        found: list[list[int]] = [[] for _ in self.heads]
        for index, head in enumerate(self.heads):
            if head != index:
                found[head].append(index)
        return tuple(map(tuple, found))

    def subject_of(self, cue: Span) -> Span | None:
        """The phrase that is subject of the verb in a cue; None where the tree shows none.

        A relative pronoun gives its antecedent; a second verb shares the subject of the first.
        """
        inside = [
            index
            for index, token in enumerate(self.tokens)
            if token.start >= cue.start and token.end <= cue.end
        ]
        inside.sort(key=lambda index: (self.tokens[index].tag not in VERBS, index))
        for index in inside:
            subject = self._subject(index)
            if subject is not None:
                return self.phrase(subject)
        return None

    def _subject(self, verb: int) -> int | None:
        for _ in range(MAX_STEPS):
            for child in self._children[verb]:
                if self.relations[child] in SUBJECTS:
                    if self.relations[verb] in RELATIVES and self.tokens[child].tag == "PRON":
                        return self.heads[verb]
                    return child
            shares = self.relations[verb] in {COORDINATION, "aux", "aux:tense", "aux:pass", "cop"}
            if not shares or self.heads[verb] == verb:
                return None
            verb = self.heads[verb]
        return None

    def phrase(self, head: int) -> Span:
        """A noun with what belongs to it, without relatives and what follows them."""
        inside = [head]
        open_heads = [head]
        while open_heads:
            for child in self._children[open_heads.pop()]:
                if self.relations[child] not in OUTSIDE:
                    inside.append(child)
                    open_heads.append(child)
        return Span(self.tokens[min(inside)].start, self.tokens[max(inside)].end)

    def appositions(self) -> Iterator[tuple[int, int]]:
        """(token of a noun, token of what is apposed to it), in order."""
        for index, relation in enumerate(self.relations):
            if relation == APPOSITION:
                yield self.heads[index], index


def tree_of(
    text: str, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], parser: SecondOpinion
) -> Tree:
    """The trees of all sentences as one; tokens outside sentences are roots."""
    groups: list[list[int]] = []
    at = 0
    for sentence in sentences:
        group = []
        while at < len(tokens) and tokens[at].end <= sentence.span.end:
            if tokens[at].start >= sentence.span.start:
                group.append(at)
            at += 1
        if group:
            groups.append(group)
    parses = parser.parse([[tokens[at].span.of(text) for at in group] for group in groups])
    heads = list(range(len(tokens)))
    relations = ["root"] * len(tokens)
    for group, parsed in zip(groups, parses, strict=True):
        for at, (head, relation) in zip(group, parsed, strict=True):
            heads[at] = group[head]
            relations[at] = relation
    return Tree(tokens=tokens, heads=tuple(heads), relations=tuple(relations))
