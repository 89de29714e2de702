"""Who speaks, what happened when, who and what is named."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from recoupe.algorithms.folding import fold
from recoupe.export.reader import Passage, Reader
from recoupe.export.wording import Words
from recoupe.records import AnchoredAttribution, Dossier, Entity, EntityKind, QuoteForm

WORD = re.compile(r"\w+")
KINDS: tuple[EntityKind, ...] = ("person", "organisation", "place", "event", "work", "other")


@dataclass(frozen=True, kw_only=True)
class Saying:
    """One thing that somebody is said to have said, on one page or in the same words on several."""

    places: list[tuple[str, Passage]]
    """Id of the attribution and its passage, a page each, in the order of the dossier."""
    quote: str
    """`direct`, `partial`, or empty where it is reported speech."""
    chain: list[str]
    """From the speaker to the page."""
    broken: bool
    """A relay of the chain is not named."""


@dataclass(frozen=True, kw_only=True)
class Voice:
    """A speaker with everything attributed to them."""

    name: str
    role: str
    kind: str
    known: bool
    sayings: list[Saying]
    said: int
    """How often somebody is said to have said it."""
    pages: int


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One entry of the timeline."""

    clock: str
    """Empty where only the day is known."""
    label: str
    passages: list[Passage]


@dataclass(frozen=True, kw_only=True)
class Day:
    """What happened on one day."""

    day: str
    moments: list[Moment]


def voice_views(dossier: Dossier, reader: Reader) -> list[Voice]:
    """Speakers, those heard on most pages first; unnamed sources under the words used for them."""
    quote_of = {one.attribution: one.form for one in dossier.quotes if one.attribution}
    said: dict[tuple[bool, str], list[AnchoredAttribution]] = defaultdict(list)
    for one in dossier.attributions:
        if one.entity in reader.entity:
            said[True, str(one.entity)].append(one)
        elif one.source is not None:
            said[False, one.source.exact.casefold()].append(one)
    voices = []
    for (known, key), attributions in said.items():
        entity = reader.entity.get(key) if known else None
        first = attributions[0]
        source = first.source.exact if first.source else key
        voices.append(
            Voice(
                name=entity.name if entity else source,
                role=entity.roles[0] if entity and entity.roles else "",
                kind=first.source_kind,
                known=known,
                sayings=_sayings(attributions, quote_of, reader),
                said=len(attributions),
                pages=len({one.evidence.page for one in attributions}),
            )
        )
    return sorted(voices, key=lambda one: (-one.pages, -one.said, one.name))


def _sayings(
    attributions: list[AnchoredAttribution], quote_of: Mapping[str, QuoteForm], reader: Reader
) -> list[Saying]:
    """What is said in the same words through the same relays, once."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[AnchoredAttribution]] = defaultdict(list)
    for one in attributions:
        words = " ".join(WORD.findall(fold(one.evidence.exact)))
        relays = tuple(
            reader.entity[hop.entity].name if hop.entity in reader.entity else hop.label
            for hop in one.chain[1:]
        )
        groups[words, quote_of.get(one.id, ""), relays].append(one)
    return [
        Saying(
            places=[(one.id, reader.passage(one.evidence)) for one in same],
            quote=quote,
            chain=list(relays),
            broken=any(
                hop.kind in {"unnamed", "media"} and hop.entity is None for hop in same[0].chain[1:]
            ),
        )
        for (_, quote, relays), same in groups.items()
    ]


def name_views(dossier: Dossier) -> list[tuple[EntityKind, list[Entity]]]:
    """Entities by kind, those on most pages first."""
    groups: dict[EntityKind, list[Entity]] = defaultdict(list)
    for entity in dossier.entities:
        groups[entity.kind].append(entity)
    return [
        (kind, sorted(groups[kind], key=lambda one: (-_pages_of(one), one.name)))
        for kind in KINDS
        if groups[kind]
    ]


def _pages_of(entity: Entity) -> int:
    return len({page for spelling in entity.spellings for page in spelling.pages})


def timeline_views(dossier: Dossier, reader: Reader, words: Words) -> list[Day]:
    """The timeline with its passages, by day."""
    days: dict[str, list[Moment]] = {}
    for entry in dossier.timeline:
        statements = [reader.statement[one] for one in entry.statements if one in reader.statement]
        days.setdefault(words.day(entry.when), []).append(
            Moment(
                clock=words.clock(entry.when),
                label=" ".join(entry.label.split()),
                passages=[reader.passage(one.evidence) for one in statements],
            )
        )
    return [Day(day=day, moments=moments) for day, moments in days.items()]
