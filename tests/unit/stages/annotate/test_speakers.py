"""Whose a quotation is, in the cases of cases/speakers: beside it, before it, behind it, nobody's.

A line of a text that begins with `# ` is its title; `null` is a quotation that nobody says.
"""

import pytest

from recoupe.languages import language_of
from recoupe.records import Block, BlockKind, Span
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import Reading, paragraphs_of, read_text
from tests.unit.cases import cases_of

TITLE = "# "


def titled(text: str, tag: str) -> Reading:
    blocks: list[Block] = []
    for one in paragraphs_of(text):
        is_title = text.startswith(TITLE, one.span.start)
        kind: BlockKind = "title" if is_title else "paragraph"
        start = one.span.start + (len(TITLE) if is_title else 0)
        blocks.append(Block(span=Span(start, one.span.end), kind=kind))
    return read_text(text, language_of(tag), blocks=tuple(blocks))


@pytest.mark.parametrize(("tag", "case"), list(cases_of("speakers")))
def test_whose_each_quotation_is(tag, case):
    text = case["text"]
    reading = titled(text, tag)
    attributions, quotes = find_attributions(reading, find_mentions(reading), find_quotes(reading))
    found = []
    for words, _ in case["speakers"]:
        quote = next(one for one in quotes if one.span.of(text) == words)
        attribution = None if quote.attribution is None else attributions[quote.attribution]
        speaker = attribution.chain[0].label if attribution and attribution.chain else None
        found.append([words, speaker])
    assert found == case["speakers"], case["comment"]
