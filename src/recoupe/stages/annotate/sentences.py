"""Sentences of each block."""

import re

from recoupe.languages import Language
from recoupe.records import Block, Sentence, Span

END = re.compile(
    r"[.!?…]+[\s\u00a0\u202f]*[»”\"’)\]]*(?=\s+[«“\"‘(\[–—-]?[\s\u00a0\u202f]*[^\W_a-zà-ÿ])|\n+"
)


def find_sentences(
    text: str, blocks: tuple[Block, ...], language: Language
) -> tuple[Sentence, ...]:
    """Sentences in order; none crosses a block."""
    found: list[Sentence] = []
    for index, block in enumerate(blocks):
        start = block.span.start
        for match in END.finditer(text, start, block.span.end):
            word = text[start : match.start()].rpartition(" ")[2].lower().lstrip("(«“")
            if match.group() == "." and (
                len(word) == 1 or word in language.typography.abbreviations
            ):
                continue
            _add(found, text, start, match.end(), index)
            start = match.end()
        _add(found, text, start, block.span.end, index)
    return tuple(found)


def _add(found: list[Sentence], text: str, start: int, end: int, block: int) -> None:
    stretch = text[start:end]
    if stretch.strip():
        first = start + len(stretch) - len(stretch.lstrip())
        found.append(Sentence(span=Span(first, start + len(stretch.rstrip())), block=block))
