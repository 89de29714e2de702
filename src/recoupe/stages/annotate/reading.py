"""The text being annotated, with the tokens and sentences that every finder needs."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from recoupe.languages import Language
from recoupe.records import Block, BlockKind, Sentence, Span, Token
from recoupe.stages.annotate.second import SecondOpinion, Tree, tree_of
from recoupe.stages.annotate.sentences import find_sentences
from recoupe.stages.annotate.speech.surface.words import Word, cut_words
from recoupe.stages.annotate.templates import Pieces, pieces_of
from recoupe.stages.annotate.tokens import find_tokens

Made = TypeVar("Made")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\n)[^\n]+)*")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A text with its blocks, sentences and tokens, each sorted by where it starts."""

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    language: Language
    tree: Tree | None = None
    """A parse as second opinion, where the settings name a parser."""
    shared: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    """What `share` keeps."""

    def share(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """Work that several finders need, done once while the text is read."""
        if key not in self.shared:
            self.shared[key] = make()
        made: Made = self.shared[key]
        return made

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Words and marks of all sentences; elisions and inverted pronouns stand alone."""
        return self._cut[0]

    @property
    def signed(self) -> Sequence[int]:
        """Which of the words have signs."""
        return self._cut[1]

    @cached_property
    def _cut(self) -> tuple[tuple[Word, ...], list[int]]:
        words, signed = cut_words(self.text, self.sentences, self.tokens, self.language)
        return tuple(words), signed

    def pieces(self, number_pattern: str) -> Pieces:
        """The text as templates cut it, once for times and quantities."""
        return self.share(("pieces", number_pattern), lambda: pieces_of(self.text, number_pattern))

    @cached_property
    def tokens_by_start(self) -> dict[int, Token]:
        """The tokens by where they begin."""
        return {token.start: token for token in self.tokens}

    @cached_property
    def word_starts(self) -> tuple[int, ...]:
        """Where the words begin."""
        return tuple([word.start for word in self.words])

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [one.span.start for one in self.sentences]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [one.span.start for one in self.blocks]

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Words that lie wholly inside."""
        return self.words[self.places_in(span)]

    def places_in(self, span: Span) -> slice:
        """Where the words that lie wholly inside stand among all."""
        first = bisect_left(self.word_starts, span.start)
        stop = bisect_left(self.word_starts, span.end, first)
        if stop > first and self.words[stop - 1].end > span.end:
            stop -= 1
        return slice(first, stop)

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds a code point."""
        index = bisect_right(self._sentence_starts, position) - 1
        if index < 0 or self.sentences[index].span.end <= position:
            return None
        return self.sentences[index]

    def block_at(self, position: int) -> Block | None:
        """The block that holds a code point."""
        index = bisect_right(self._block_starts, position) - 1
        if index < 0 or self.blocks[index].span.end <= position:
            return None
        return self.blocks[index]


def paragraphs_of(text: str, *, titled: bool = False) -> tuple[Block, ...]:
    """A block a stretch between blank lines; the first is the title where `titled`.

    For texts that no clean stage cut: gold, cases, what somebody pastes.
    """
    kinds: tuple[BlockKind, BlockKind] = ("title" if titled else "paragraph", "paragraph")
    return tuple(
        Block(span=Span(found.start(), found.end()), kind=kinds[min(index, 1)])
        for index, found in enumerate(_PARAGRAPH.finditer(text))
    )


def read_text(
    text: str,
    language: Language,
    *,
    blocks: tuple[Block, ...] | None = None,
    tagged: bool = True,
    parser: SecondOpinion | None = None,
) -> Reading:
    """A text with its sentences and tokens, as every finder takes it.

    Args:
        text: what the finders read.
        language: of the text.
        blocks: sorted; where none are given, `paragraphs_of` the text.
        tagged: False leaves the tokens out.
        parser: asked for a tree.
    """
    blocks = paragraphs_of(text) if blocks is None else blocks
    sentences = find_sentences(text, blocks, language)
    tokens = find_tokens(text, sentences, language) if tagged else ()
    return Reading(
        text=text,
        blocks=blocks,
        sentences=sentences,
        tokens=tokens,
        language=language,
        tree=None if parser is None else tree_of(text, tokens, sentences, parser),
    )
