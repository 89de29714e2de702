"""Who « la magistrate », « l'artiste de 34 ans », "the executive" are, by who was named before."""

import re
from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.joined import joined
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.sources.again import is_epithet, named_again
from recoupe.stages.annotate.speech.sources.nouns_again import has_office_of_two
from recoupe.stages.annotate.speech.sources.pairs import concerned, offices_before, one_of_several
from recoupe.stages.annotate.speech.sources.people import (
    agrees,
    gender_of,
    relation_of,
    stands_for,
)
from recoupe.stages.annotate.speech.sources.sentence_subjects import is_plural
from recoupe.stages.annotate.speech.sources.subjects import MAX_UTTERANCES_BACK
from recoupe.stages.annotate.speech.sources.trades_again import trade_again

_FIRST = re.compile(r"\w+")


def know_again(
    reading: Reading, mentions: Sequence[Mention], draft: Draft, named: Sequence[Draft]
) -> None:
    """Gives « la magistrate », « l'artiste de 34 ans » the name of whom they stand for."""
    if draft.speaker is None or not _may_stand_for(reading, draft.speaker):
        return
    picked = one_of_several(reading, mentions, draft.speaker)
    picked = picked or concerned(reading, mentions, draft.speaker, just_spoke(named, draft))
    if picked is not None:
        draft.label, draft.speaker, draft.kind = picked
        return
    unnamed = _unnamed_before(reading, draft, named)
    if unnamed is not None:
        draft.label, draft.speaker, draft.kind = unnamed.label, unnamed.speaker, unnamed.kind
        return
    known = _named_before(reading, mentions, draft, named)
    if known is not None:
        if not any(relay.span.meets(known.span) for one in (draft, *named) for relay in one.relays):
            # « Invité de Sud Radio, le ministre » names no minister.
            draft.label, draft.speaker = known.name, known.span
        return
    spoken = _spoke_before(reading, draft, named)
    described = None if spoken is not None else _described_before(reading, mentions, draft)
    if described is not None:
        draft.label, draft.speaker = described.name, described.span
        return
    spoken = spoken or _only_speaker(reading, mentions, draft, named)
    if spoken is not None:
        draft.label, draft.speaker = spoken.label, spoken.speaker


def _may_stand_for(reading: Reading, span: Span) -> bool:
    """Whether an article or a possessive opens a phrase, or it points: no bare name stands for one.

    Most speakers are names; asking this first spares them all that follows.
    """
    lexicon = reading.language.lexicon
    phrase = span.of(reading.text).lower()
    first = _FIRST.match(phrase)
    if first is not None and first[0] in joined(lexicon.definites, lexicon.possessives):
        return True
    return phrase in lexicon.voices.last_named


def _named_before(
    reading: Reading, mentions: Sequence[Mention], draft: Draft, named: Sequence[Draft]
) -> Mention | None:
    """Whom a noun names again of those named on the page."""
    if draft.speaker is None:
        return None
    return (
        stands_for(reading, mentions, draft.speaker)
        or relation_of(reading, mentions, draft.speaker)
        or named_again(
            reading,
            mentions,
            draft.speaker,
            lambda: _renamed(reading, named, draft),
            lambda: frozenset(one.source for one in named if one.source is not None),
        )
        or trade_again(reading, mentions, draft.speaker)
    )


def _only_speaker(
    reading: Reading, mentions: Sequence[Mention], draft: Draft, named: Sequence[Draft]
) -> Draft | None:
    """A title's name that the finder of names did not know, for an epithet of the only speaker."""
    if draft.speaker is None or not is_epithet(reading, draft.speaker):
        return None
    if _spoke_as(reading, draft, named) or _is_named(mentions, draft):
        return None
    spoke = {
        one.label: one
        for one in named
        if one.kind == "person" and one.label[:1].isupper() and not _is_body(mentions, one)
    }
    if len(spoke) != 1:
        return None
    (host,) = spoke.values()
    # « Météo-France » is no prefect.
    short = " " not in host.label and _names_an_office(reading, draft.speaker)
    return None if short or is_plural(host.label, reading) else host


def _is_body(mentions: Sequence[Mention], one: Draft) -> bool:
    """« selon le Centre national des ouragans »: whom the names of the page know as no person."""
    speaker = one.speaker
    return speaker is not None and any(
        mention.kind == "organisation" and mention.span.meets(speaker) for mention in mentions
    )


def _renamed(reading: Reading, named: Sequence[Draft], draft: Draft) -> frozenset[str]:
    """Names of speakers whom another noun than the draft's stood for: « le Slovène »."""
    own = "" if draft.source is None else draft.source.of(reading.text).lower()
    definites = reading.language.lexicon.definites
    found: set[str] = set()
    for one in named:
        words = [] if one.source is None else reading.words_in(one.source)
        noun = len(words) > 1 and words[0].lower in definites and one.label[:1].isupper()
        if not noun or one.source is None or one.source == one.speaker:
            continue
        if one.source.of(reading.text).lower() != own:
            found.add(one.label)
    return frozenset(found)


def just_spoke(named: Sequence[Draft], draft: Draft) -> list[str]:
    """Labels of the speakers shortly before a draft, but for its own."""
    return [
        one.label
        for one in named
        if one is not draft and one.label and draft.utterance - one.utterance <= MAX_UTTERANCES_BACK
    ]


def _unnamed_before(reading: Reading, draft: Draft, named: Sequence[Draft]) -> Draft | None:
    """As in "One industry executive said … the executive added": the last one with that noun."""
    lexicon = reading.language.lexicon
    words = [] if draft.speaker is None else reading.words_in(draft.speaker)
    if len(words) != len(("the", "noun")) or words[0].lower not in lexicon.definites:
        return None
    for one in reversed(named):
        if draft.utterance - one.utterance > MAX_UTTERANCES_BACK:
            return None
        called = _before_link(one.label.lower().split(), lexicon.noun_links)
        if one.kind == "unnamed" and words[1].lower in (
            called[-1:] if lexicon.head_last else called
        ):
            # « l'entourage du chanteur » is no « chanteur »
            return one
    return None


def _spoke_as(reading: Reading, draft: Draft, named: Sequence[Draft]) -> bool:
    """« Un cadre a dit … », « a dit le cadre »: the noun is of one who spoke without a name."""
    words = [] if draft.speaker is None else reading.words_in(draft.speaker)
    return bool(words) and any(
        words[-1].lower in one.label.lower().split() for one in named if one.label != draft.label
    )


def _names_an_office(reading: Reading, span: Span) -> bool:
    """Whether a phrase is of an office, « la préfète », which a single word hardly holds."""
    roles = reading.language.names.roles
    return any((fold(word.lower),) in roles for word in reading.words_in(span))


def _spoke_before(reading: Reading, draft: Draft, named: Sequence[Draft]) -> Draft | None:
    """Who spoke before without a name that we know: « l'élu » for « l'adjoint à la voirie ».

    A definite noun takes the last speaker with an office that it stands for; « ce proche » the last
    one, where he has no name.
    """
    lexicon = reading.language.lexicon
    words = [] if draft.speaker is None else reading.words_in(draft.speaker)
    two, three = len(("the", "noun")), len(("the", "noun", "adjective"))
    if not two <= len(words) <= three or words[0].lower not in lexicon.definites:
        return None
    if len(words) == three and (
        lexicon.head_last
        or words[2].is_capital
        or words[2].tag != "ADJ"
        or has_office_of_two(reading, words[1:])
    ):
        return None
    noun = words[1].lower
    offices = lexicon.stand_ins.get(noun, frozenset())
    points = words[0].lower in lexicon.standing.demonstratives
    points = points and lexicon.source_kinds.get(noun) in {"person", "unnamed"}
    for one in reversed(named):
        if draft.utterance - one.utterance > MAX_UTTERANCES_BACK:
            return None
        if not one.label or one.kind not in {"person", "unnamed", "official"}:
            continue
        if not agrees(reading, one.speaker, gender_of(reading, Span(words[0].start, words[1].end))):
            continue
        if points and one.label[:1].islower():
            return one
        held = one.label.lower().replace(",", " ").split()
        if not offices.isdisjoint(_before_link(held, lexicon.noun_links)):
            return one
    return None


def _described_before(
    reading: Reading, mentions: Sequence[Mention], draft: Draft
) -> Mention | None:
    """« La reine a parlé. « … », a dit la souveraine »: the last office that a noun means."""
    lexicon = reading.language.lexicon
    words = [] if draft.speaker is None else reading.words_in(draft.speaker)
    if draft.speaker is None or len(words) != len(("the", "noun")):
        return None
    offices = lexicon.stand_ins.get(words[1].lower, frozenset())
    if words[0].lower not in lexicon.definites or not offices:
        return None
    gender = gender_of(reading, draft.speaker)
    for one in offices_before(mentions, draft.speaker):
        held = _before_link(one.name.lower().split(), lexicon.noun_links)
        if not offices.isdisjoint(held) and agrees(reading, one.span, gender):
            return one
    return None


def _before_link(words: Sequence[str], links: frozenset[str]) -> Sequence[str]:
    """The words before a complement: « adjoint » of « adjoint de la maire »."""
    return words[: next((at for at, word in enumerate(words) if word in links), len(words))]


def _is_named(mentions: Sequence[Mention], draft: Draft) -> bool:
    """Whether any person is named before a speaker."""
    start = 0 if draft.speaker is None else draft.speaker.start
    return any(
        one.kind == "person" and one.form in {"name", "short"} and one.span.start < start
        for one in mentions
    )
