"""The text being annotated, with the tokens and sentences that every finder needs."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.languages import Language
from recoupe.records import Block, Sentence, Span, Token


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A text with its blocks, sentences and tokens, each sorted by where it starts."""

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    language: Language

    def tokens_in(self, span: Span) -> Sequence[Token]:
        """Tokens that lie wholly inside."""
        first = bisect_left(self.tokens, span.start, key=lambda token: token.start)
        last = bisect_right(self.tokens, span.end, key=lambda token: token.end)
        return self.tokens[first:last]

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds a code point."""
        index = bisect_right(self.sentences, position, key=lambda one: one.span.start) - 1
        if index < 0 or self.sentences[index].span.end <= position:
            return None
        return self.sentences[index]

    def block_at(self, position: int) -> Block | None:
        """The block that holds a code point."""
        index = bisect_right(self.blocks, position, key=lambda one: one.span.start) - 1
        if index < 0 or self.blocks[index].span.end <= position:
            return None
        return self.blocks[index]
