"""Gives each way of the words to its report: relays, and sources that a medium cites."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from recoupe.stages.annotate.speech.pieces.chain import relay_at, relay_of
from recoupe.stages.annotate.speech.pieces.draft import Draft, Relay
from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.citing import cite
from recoupe.stages.annotate.speech.ways.edges import shorten, trim
from recoupe.stages.annotate.speech.ways.hosts import host_of
from recoupe.stages.annotate.speech.ways.platforms import is_platform


MAX_TO_WAY = 2
"""Words between a source that is cited and the way that hangs on it: its comma."""

MAX_TO_FURTHER = 3
"""Words between it and whom it cites in turn: a comma, « elle-même »."""


@dataclass
class _Heard:
    """Whom a medium cites: its last word, and how many hops lie between them."""

    last: int
    hops: int = 0


def give_relays(
    text: str, utterance: Utterance, drafts: Sequence[Draft], ways: Sequence[Way]
) -> None:
    """Adds what the words around the reports of one utterance tell of their way.

    Relays stand from the speaker to the page. Where a medium reports and cites somebody, that
    somebody becomes the source. An occasion at the edge of a content is cut off it.
    """
    for draft in drafts:
        trim(text, utterance, draft, ways)
    given: dict[int, list[Relay]] = {}
    heard: dict[int, _Heard] = {}
    for way in ways:
        index = host_of(utterance, drafts, way)
        if index is None or way.phrase is None:
            continue
        draft = drafts[index]
        shorten(utterance, draft, way)
        if not way.cites and is_platform(utterance, way.phrase):
            continue
        if (carrier := _beside_relay(utterance, draft, way)) is not None:
            # « selon le journal Hürriyet citant l'agence DHA », « selon RIA, reprise par l'AFP »
            place = carrier if way.cites else carrier + 1
            draft.relays.insert(place, relay_at(text, utterance, way.phrase))
        elif way.cites and index in heard and way.first - heard[index].last <= MAX_TO_FURTHER:
            # « qui reprend une information de Mediacité, elle-même tirée d'un procès-verbal »
            given[index].insert(0, relay_of(text, utterance, draft))
            draft.take(utterance, way.phrase)
            heard[index] = _Heard(way.phrase.last)
        elif way.cites:
            cite(text, utterance, draft, given, index, way)
            if draft.source_words == (way.phrase.first, way.phrase.last):
                heard[index] = _Heard(way.phrase.last)
        elif not _known(utterance, draft, given.get(index, []), way.phrase):
            relays = given.setdefault(index, [])
            cited = heard.get(index)
            if cited is not None and way.first - cited.last <= MAX_TO_WAY:
                # « révèle Axios sur la foi d'un diplomate interrogé par Reuters »
                relays.insert(cited.hops, medium_relay(text, utterance, way.phrase))
                cited.hops, cited.last = cited.hops + 1, way.last
            else:
                _add(relays, text, utterance, way)
    for index, relays in given.items():
        drafts[index].relays[:0] = relays
    for before, draft in pairwise(drafts):
        _inherit(before, draft)


def _add(relays: list[Relay], text: str, utterance: Utterance, way: Way) -> None:
    """Who speaks for somebody stands before any medium, wherever the sentence names him."""
    if way.phrase is None:
        return
    if way.hook == "mouth":
        relays.insert(0, relay_at(text, utterance, way.phrase))
    else:
        relays.append(medium_relay(text, utterance, way.phrase))


def _inherit(before: Draft, draft: Draft) -> None:
    """« a dit X à l'AFP, ajoutant que … »: further words of the same speaker, the same way."""
    if draft.source is not None and draft.source == before.source and not draft.relays:
        draft.relays = [replace(relay, explicit=False) for relay in before.relays]


def _beside_relay(utterance: Utterance, draft: Draft, way: Way) -> int | None:
    """The place of the relay that a citing way stands right behind."""
    start = utterance.words[way.first].start
    for index, relay in enumerate(draft.relays):
        if 0 <= start - relay.span.end <= len(" , "):
            return index
    return None


def medium_relay(text: str, utterance: Utterance, phrase: Phrase) -> Relay:
    """A phrase as a relay that is a medium, whatever its name tells."""
    relay = relay_at(text, utterance, phrase)
    if relay.kind not in MEDIA_KINDS:
        relay.kind = "media"
    return relay


def _known(utterance: Utterance, draft: Draft, given: Sequence[Relay], phrase: Phrase) -> bool:
    span = utterance.span_of(phrase.first, phrase.last)
    if draft.source is not None and draft.source.meets(span):
        return True
    return any(relay.span.meets(span) for relay in (*draft.relays, *given))
