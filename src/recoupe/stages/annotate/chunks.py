"""Noun chunks: the words that belong to one noun without a preposition.

« le ministre russe de la Défense » holds two chunks, « le ministre russe » and « la Défense »; what
joins them is left to those who need it. A pronoun that stands for a noun is a chunk of its own.
"""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.languages.tables.chunks import ChunkWords
from recoupe.records import Span, Token

BEFORE = frozenset({"DET", "NUM", "ADJ"})
"""Tags that may open a chunk and wait for its noun."""
NOUNS = frozenset({"NOUN", "PROPN"})
INSIDE = frozenset({"DET", "NUM", "ADJ", "NOUN", "PROPN"})
HYPHEN = "-"


class Chunk(Struct, frozen=True, order=True, kw_only=True):
    """A noun with what belongs to it."""

    span: Span
    head: int
    """Index of the noun, or of the last name of a run of names, in the tokens."""
    first: int
    """Index of its first token."""
    last: int
    """Index of its last token."""


def find_chunks(tokens: Sequence[Token], words: ChunkWords = ChunkWords()) -> tuple[Chunk, ...]:
    """Noun chunks in order, without overlap.

    A chunk runs from determiner, number or adjective over its noun to the adjectives and names
    behind it; it ends before a new determiner, a mark, a preposition or a verb. Participles belong
    to it only before the noun. Every pronoun is a chunk, relative ones too. Tokens that no tagger
    tagged give none.
    """
    found: list[Chunk] = []
    start = 0
    while start < len(tokens):
        stop = _run_end(tokens, start, words)
        if stop == start:
            start += 1
            continue
        head = _head(tokens, start, stop)
        if head is not None:
            found.append(
                Chunk(
                    span=Span(tokens[start].start, tokens[stop - 1].end),
                    head=head,
                    first=start,
                    last=stop - 1,
                )
            )
        start = stop
    return tuple(found)


def _run_end(tokens: Sequence[Token], start: int, words: ChunkWords) -> int:
    """Index behind the longest run that can be one chunk."""
    nouns = 0
    index = start
    while index < len(tokens):
        tag = tokens[index].tag
        if tag == "PRON" and not _possesses(tokens, start, index, words):
            return index + 1 if index == start else index
        joins = tag in INSIDE and not (nouns and tag in {"DET", "NUM"})
        joins = joins or tag == "PRON" or _is_percentage(tokens, start, index)
        if joins and nouns and tag == "ADJ" and _has_complement(tokens, index, words):
            break
        if not joins and not _joins(tokens, start, index, nouns, words):
            break
        nouns += tag in NOUNS
        index += 1
    while index > start and tokens[index - 1].tag in {"PUNCT", "ADV", "PART"}:
        index -= 1
    return index


def _possesses(tokens: Sequence[Token], start: int, index: int, words: ChunkWords) -> bool:
    """Whether "his", "their" opens a chunk: the English treebank calls them pronouns."""
    if index != start or index + 1 >= len(tokens) or tokens[index].lemma not in words.possessives:
        return False
    return tokens[index + 1].tag in INSIDE


def _is_percentage(tokens: Sequence[Token], start: int, index: int) -> bool:
    """« 3 % »: the sign is what is counted."""
    return index > start and tokens[index].lemma == "%" and tokens[index - 1].tag == "NUM"


def _has_complement(tokens: Sequence[Token], index: int, words: ChunkWords) -> bool:
    """Whether it is « une source proche de l'enquête », "a source close to the matter"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and (tokens[index].lemma, following.lemma) in words.complemented


def _joins(tokens: Sequence[Token], start: int, index: int, nouns: int, words: ChunkWords) -> bool:
    """Whether a word of another tag goes on a chunk: participle, hyphen, adverb, possessive."""
    token = tokens[index]
    if index == start:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.tag == "VERB":
        # « un missile tiré » ends with its participle, "the injured men" holds it.
        return "VerbForm=Part" in token.form and (
            _is_attribute(tokens, index, nouns) or _is_intense(tokens, index, nouns, words)
        )
    if token.tag == "ADV":
        if nouns:
            return token.lemma in words.degree and following is not None and _qualifies(following)
        return following is not None and following.tag in {"ADJ", "NUM"}
    if token.tag == "PART":
        return token.lemma in {"'s", "'"} and following is not None and following.tag in INSIDE
    glued = following is not None and token.end == following.start
    return (
        token.tag == "PUNCT"
        and token.lemma == HYPHEN
        and glued
        and tokens[index - 1].end == token.start
        and following is not None
        and following.tag in INSIDE
    )


def _qualifies(token: Token) -> bool:
    return token.tag == "ADJ" or "VerbForm=Part" in token.form


def _is_intense(tokens: Sequence[Token], index: int, nouns: int, words: ChunkWords) -> bool:
    """« cette loi très contestée »: a participle with an adverb of degree is an adjective."""
    return bool(nouns) and tokens[index - 1].lemma in words.degree


def _is_attribute(tokens: Sequence[Token], index: int, nouns: int) -> bool:
    """Whether a participle stands between determiner and noun."""
    return not nouns and index + 1 < len(tokens) and tokens[index + 1].tag in NOUNS | {"ADJ"}


def _head(tokens: Sequence[Token], start: int, stop: int) -> int | None:
    """The noun of a run, behind a possessive: the first, or the last of a compound.

    « le président russe Vladimir Poutine » is a president; "the Russian defence minister" is a
    minister: nouns that touch are a compound, and its last word names the thing.
    """
    if stop - start == 1 and tokens[start].tag == "PRON":
        return start
    owners = [index for index in range(start, stop) if tokens[index].tag == "PART"]
    start = owners[-1] + 1 if owners else start
    common = [index for index in range(start, stop) if tokens[index].tag == "NOUN"]
    if common:
        head = common[0]
        while head + 1 in common:
            head += 1
        return head
    names = [index for index in range(start, stop) if tokens[index].tag == "PROPN"]
    if not names and tokens[stop - 1].lemma == "%":
        return stop - 1
    return names[-1] if names else None
