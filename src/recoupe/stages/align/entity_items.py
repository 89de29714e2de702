"""Mentions of all pages, with what linking asks of each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from recoupe.algorithms.folding import fold
from recoupe.languages.gazetteer import Gazetteer, gazetteer_of
from recoupe.languages.roles import RoleReading, read_role
from recoupe.languages.tables.names import Gender
from recoupe.records import Mention, Prepared
from recoupe.stages.align.entity_spelling import skeleton

Group = tuple[str, ...]
"""What names one thing before merges: (`known`, `country:KP`), (`person`, `vladimir`, `putin`)."""

_BEFORE = re.compile(r"(\w+)\.?\s*$")
HONORIFIC_WINDOW = 16


@dataclass(kw_only=True)
class Item:
    """A mention in its page."""

    page: str
    index: int
    mention: Mention
    language: str
    sounds: tuple[str, ...]
    gender: Gender | None
    titles: tuple[RoleReading, ...]
    speaks: bool
    """Whether an attribution names it as its source."""
    group: Group | None = None
    """Filled while linking; None where we abstain."""
    why: str | None = None
    """Why it belongs to its group, where that is not plain."""


@dataclass(kw_only=True)
class PageItems:
    """The mentions of one page, in the order of the text."""

    page: str
    text: str
    gazetteer: Gazetteer
    items: list[Item] = field(default_factory=list)
    sentence_of: tuple[int, ...] = ()
    """Index of the sentence of each mention; -1 outside any."""
    block_of: tuple[int, ...] = ()


def items_of(members: Sequence[Prepared]) -> list[PageItems]:
    """Pages sorted by id, so that their order tells nothing."""
    return [_page(member) for member in sorted(members, key=lambda one: one.article.id)]


def _page(member: Prepared) -> PageItems:
    article, found = member.article, member.annotations
    gazetteer = gazetteer_of(found.language)
    speaking = {one.mention for one in found.attributions if one.mention is not None}
    page = PageItems(page=article.id, text=article.text, gazetteer=gazetteer)
    for index, mention in enumerate(found.mentions):
        titles = tuple(_titles(mention, gazetteer))
        sounds = skeleton(mention.name) or (fold(mention.name),)
        page.items.append(
            Item(
                page=article.id,
                index=index,
                mention=mention,
                language=found.language,
                sounds=sounds,
                gender=_gender(mention, titles, article.text, gazetteer),
                titles=titles,
                speaks=index in speaking or mention.rule == "gazetteer, speaks",
            )
        )
    page.sentence_of, page.block_of = _places(member)
    return page


def _titles(mention: Mention, gazetteer: Gazetteer) -> Iterator[RoleReading]:
    for text in (mention.role or "").split(";"):
        reading = read_role(text, gazetteer)
        if reading is not None:
            yield reading


def _gender(
    mention: Mention, titles: Sequence[RoleReading], text: str, gazetteer: Gazetteer
) -> Gender | None:
    """From « M. », the title, the pronoun or the first name, in this order."""
    names = gazetteer.names
    if mention.form == "pronoun":
        word = fold(mention.name)
        return names.pronouns.get(word) or names.source_pronouns.get(word)
    before = _BEFORE.search(
        text[max(0, mention.span.start - HONORIFIC_WINDOW) : mention.span.start]
    )
    if before is not None:
        told = names.honorifics.get(fold(before.group(1)))
        if told is not None:
            return told
    told = next((title.gender for title in titles if title.gender), None)
    if told is not None:
        return told
    words = mention.name.split()
    return names.given_names.get(fold(words[0])) if len(words) > 1 else None


def _places(member: Prepared) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Sentence and block of each mention; both are sorted by where they start."""
    sentences = member.annotations.sentences
    blocks = member.article.blocks
    sentence = block = 0
    in_sentence: list[int] = []
    in_block: list[int] = []
    for mention in member.annotations.mentions:
        start = mention.span.start
        while sentence < len(sentences) and sentences[sentence].span.end <= start:
            sentence += 1
        while block < len(blocks) and blocks[block].span.end <= start:
            block += 1
        inside = sentence < len(sentences) and sentences[sentence].span.start <= start
        in_sentence.append(sentence if inside else -1)
        in_block.append(block)
    return tuple(in_sentence), tuple(in_block)
