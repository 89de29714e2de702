"""Gives each way of the words to its report: relays, and sources that a medium cites."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
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

MAX_TO_FURTHER = 3
"""Words between whom a medium cites and what hangs on him: a comma, « elle-même »."""


@dataclass
class _Course:
    """What the ways of one report tell so far."""

    relays: list[Relay] = field(default_factory=list)
    """From the speaker on."""
    cited: int = -1
    """Last word of whom a medium cites, or of the last way that hangs on him."""
    hops: int = 0
    """Relays between him and the medium that cites him."""

    def reaches(self, way: Way) -> bool:
        """Whether a way hangs on whom the medium cites: « d'un élu interrogé par Reuters »."""
        return self.cited >= 0 and way.first - self.cited <= MAX_TO_FURTHER


def give_relays(
    text: str, utterance: Utterance, drafts: Sequence[Draft], ways: Sequence[Way]
) -> None:
    """Adds what the words around the reports of one utterance tell of their way.

    Relays stand from the speaker to the page. Where a medium reports and cites somebody, that
    somebody becomes the source. An occasion at the edge of a content is cut off it.
    """
    for draft in drafts:
        trim(text, utterance, draft, ways)
    courses: dict[int, _Course] = {}
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
        else:
            course = courses.setdefault(index, _Course())
            _follow(text, utterance, draft, course, way)
    for index, course in courses.items():
        drafts[index].relays[:0] = course.relays
    for before, draft in pairwise(drafts):
        _inherit(before, draft)


def _follow(text: str, utterance: Utterance, draft: Draft, course: _Course, way: Way) -> None:
    """Adds one way to the course of a report."""
    phrase = way.phrase
    if phrase is None:
        return
    if way.cites:
        if course.reaches(way):
            # « qui reprend une information de Mediacité, elle-même tirée d'un procès-verbal »
            course.relays.insert(0, relay_of(text, utterance, draft))
            draft.take(utterance, phrase)
        else:
            cite(text, utterance, draft, course.relays, way)
        if draft.source_words == (phrase.first, phrase.last):
            course.cited, course.hops = phrase.last, 0
    elif not _known(utterance, draft, course.relays, phrase):
        if course.reaches(way) and way.hook != "taken":
            # « révèle Axios sur la foi d'un diplomate interrogé par Reuters »
            course.relays.insert(course.hops, medium_relay(text, utterance, phrase))
            course.cited, course.hops = way.last, course.hops + 1
        else:
            _add(course.relays, text, utterance, way)


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
