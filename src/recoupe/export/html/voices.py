"""Who speaks, what happened when, who and what is named."""

from collections import defaultdict
from dataclasses import dataclass

from recoupe.export.reader import Passage, Reader
from recoupe.export.wording import Words
from recoupe.records import AnchoredAttribution, Dossier, Entity, EntityKind

KINDS: tuple[EntityKind, ...] = ("person", "organisation", "place", "event", "work", "other")


@dataclass(frozen=True, kw_only=True)
class Saying:
    """One thing that somebody is said to have said."""

    id: str
    passage: Passage
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
                sayings=[_saying(one, quote_of.get(one.id, ""), reader) for one in attributions],
                pages=len({one.evidence.page for one in attributions}),
            )
        )
    return sorted(voices, key=lambda one: (-one.pages, -len(one.sayings), one.name))


def _saying(attribution: AnchoredAttribution, quote: str, reader: Reader) -> Saying:
    hops = [
        reader.entity[hop.entity].name if hop.entity in reader.entity else hop.label
        for hop in attribution.chain[1:]
    ]
    return Saying(
        id=attribution.id,
        passage=reader.passage(attribution.evidence),
        quote=quote,
        chain=hops,
        broken=any(
            hop.kind in {"unnamed", "media"} and hop.entity is None for hop in attribution.chain[1:]
        ),
    )


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
