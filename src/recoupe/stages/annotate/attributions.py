"""Who says what."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import structs

from recoupe.languages.tables.lexicon import Lexicon
from recoupe.records import Attribution, Hop, Mention, Quote, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.chain import kind_from, kind_of
from recoupe.stages.annotate.speech.pieces.cues import Cue, find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.scene import Scene
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.reports.accordings import According, find_according
from recoupe.stages.annotate.speech.reports.answered import ANSWERED, answered_reports
from recoupe.stages.annotate.speech.reports.nominal import nominal_reports
from recoupe.stages.annotate.speech.reports.openings import (
    backward_report,
    colon_report,
    headline_report,
    relay_back,
)
from recoupe.stages.annotate.speech.reports.own_words import own_words_reports
from recoupe.stages.annotate.speech.reports.phrases import according_reports
from recoupe.stages.annotate.speech.reports.posts import post_reports
from recoupe.stages.annotate.speech.reports.relatives import relative_reports
from recoupe.stages.annotate.speech.reports.verbs import reports_of
from recoupe.stages.annotate.speech.sources.agencies import name_agencies
from recoupe.stages.annotate.speech.sources.somebody import names_somebody
from recoupe.stages.annotate.speech.sources.speakers import name_relays, name_speakers
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.signs import SOURCE
from recoupe.stages.annotate.speech.surface.surface import (
    MAX_WORDS,
    SENTENCE_ENDS,
    Utterance,
    utterances_of,
)
from recoupe.stages.annotate.speech.unframed.gaps import NESTED
from recoupe.stages.annotate.speech.unframed.interviews import interview_reports
from recoupe.stages.annotate.speech.unframed.left_over import left_over
from recoupe.stages.annotate.speech.unframed.loose import continuations
from recoupe.stages.annotate.speech.ways.later import adds_to_before
from recoupe.stages.annotate.speech.ways.named_once import give_named_once
from recoupe.stages.annotate.speech.ways.relays import give_relays
from recoupe.stages.annotate.speech.ways.ways import find_ways

__all__ = ["find_attributions"]

MAX_SCARE_WORDS = 6
"""Unattributed words in marks, up to so many and without an end of sentence, are no speech."""


MAX_OFFICE = 3
"""Words of an apposition up to its noun."""
MAX_MARK = 2
"""Code points of an opening mark and its blank."""


def find_attributions(
    reading: Reading, mentions: tuple[Mention, ...], quotes: tuple[Quote, ...]
) -> tuple[tuple[Attribution, ...], tuple[Quote, ...]]:
    """Attributions in order of their content, and the quotes with theirs filled in.

    A pronoun's name stands in the first hop of its chain, and in `mention`. A few words in marks
    that nobody says become `scare`.
    """
    utterances = utterances_of(reading, quotes)
    drafts: list[Draft] = []
    for number, utterance in enumerate(utterances):
        if utterance.kind != "caption" and len(utterance.words) <= MAX_WORDS:
            drafts.extend(_drafts_of(reading, utterances, number, drafts, mentions))
    _consult(reading, utterances, drafts)
    answers = answered_reports(reading.text, utterances, drafts)
    found = left_over(reading, utterances, quotes, drafts, mentions)
    inner = [one.parts for one in found if one.rule == NESTED]
    drafts = [one for one in drafts if one.form != "direct" or one.parts not in inner]
    drafts.extend(found)
    drafts.extend(post_reports(reading, utterances))
    drafts.extend(list(interview_reports(reading, utterances, mentions, drafts)))
    for draft in (*drafts, *answers):
        if draft.source_words is not None:
            draft.kind = kind_of(utterances[draft.utterance], *draft.source_words)
    name_relays(reading, drafts)
    name_speakers(reading, utterances, [*drafts, *answers], mentions)
    name_agencies(reading, [*drafts, *answers], mentions)
    drafts.extend(continuations(reading, utterances, quotes, drafts, mentions))
    drafts.extend(answers)
    scares = frozenset(quote.span for quote in quotes if quote.form == "scare")
    drafts = [
        draft
        for draft in drafts
        if draft.parts and not _says_title(draft, scares) and not _is_nobody(draft)
    ]
    drafts.sort(key=lambda one: (one.hull.start, -one.hull.end, one.utterance))
    attributions = tuple(_attribution(reading, draft, mentions) for draft in drafts)
    parts = Intervals(
        (part, index)
        for index, one in enumerate(attributions)
        if one.rule != ANSWERED
        for part in one.parts or (one.content,)
    )
    return attributions, tuple(_filled(reading, quote, attributions, parts) for quote in quotes)


def _consult(reading: Reading, utterances: Sequence[Utterance], drafts: Sequence[Draft]) -> None:
    """Asks the parse for the source of a cue that the rules found none for."""
    if reading.tree is None:
        return
    for draft in drafts:
        if draft.source is not None or draft.cue is None:
            continue
        subject = reading.tree.subject_of(draft.cue)
        words = utterances[draft.utterance].words
        inside = [
            at
            for at, word in enumerate(words)
            if subject is not None and word.start >= subject.start and word.end <= subject.end
        ]
        if subject is None or not inside or subject.meets(draft.hull):
            continue
        draft.source = subject
        draft.source_words = (inside[0], inside[-1])
        draft.is_pronoun = words[inside[0]].tag == "PRON" and len(inside) == 1
        draft.frame_end = max(draft.frame_end, inside[-1])
        draft.rule = f"{draft.rule}, subject by a parser"


def _says_title(draft: Draft, scares: frozenset[Span]) -> bool:
    """« Le lieu dit « La Croix » »: a verb before nothing but a title or an offence."""
    part = draft.parts[0]
    begins = (scare for scare in scares if 0 <= scare.start - part.start <= MAX_MARK)
    return draft.rule == "verb and quote" and len(draft.parts) == 1 and any(begins)


def _is_nobody(draft: Draft) -> bool:
    """« Son verdict : « … » » where nobody spoke, « Et d'ajouter : « … » » behind nobody."""
    owned = draft.rule == "voice before a colon" and draft.is_pronoun
    return (owned or draft.goes_on) and draft.speaker is None


def _drafts_of(
    reading: Reading,
    utterances: Sequence[Utterance],
    number: int,
    earlier: Sequence[Draft],
    mentions: Sequence[Mention],
) -> list[Draft]:
    text, utterance = reading.text, utterances[number]
    cues = find_cues(utterance)
    if not cues and not _may_report(utterance, number, earlier):
        return []
    ways, accordings = _around(utterance, cues)
    silent = not cues and not accordings and utterance.is_silent
    if adds_to_before(text, utterances, number, cues, ways, earlier) or silent:
        return []
    backward = backward_report(text, utterances, number, cues)
    if backward is not None and earlier and earlier[-1].utterance == number - 1:
        for draft in earlier:
            relay_back(text, utterance, draft, backward, number)
        return []
    if backward is not None:
        ends = 0 if backward.cue is None else backward.cue.end
        behind = [way for way in ways if utterance.words[way.first].start >= ends]
        give_relays(text, utterance, [backward], behind)
        if backward.verb is None or not backward.verb.passive:
            return [backward]
        # « L'information a été confirmée par le ministère, qui dénonce … » goes on.
        cues = [cue for cue in cues if cue.first > backward.frame_end]
    scene = _scene_of(text, utterance, number, cues, ways, accordings)
    drafts = reports_of(scene)
    drafts.extend(according_reports(text, utterance, number, accordings, drafts, cues))
    drafts.extend(own_words_reports(text, utterance, number, drafts))
    drafts = _with_relatives(drafts, relative_reports(text, utterance, number))
    for nominal in nominal_reports(text, utterance, number):
        if not any(one.hull.meets(nominal.hull) for one in drafts):
            drafts.append(nominal)
    if not drafts:
        named = headline_report(
            text, utterance, number, lambda one: names_somebody(reading, utterance, one, mentions)
        ) or colon_report(text, utterance, number)
        drafts = [named] if named is not None else []
    give_relays(text, utterance, drafts, ways)
    give_named_once(text, utterance, drafts)
    return drafts if backward is None else [backward, *drafts]


def _scene_of(  # noqa: PLR0913, PLR0917  what is read of one utterance
    text: str,
    utterance: Utterance,
    number: int,
    cues: Sequence[Cue],
    ways: Sequence[Way],
    accordings: Sequence[According],
) -> Scene:
    """What the readers of an utterance share: verbs of a way report nothing themselves."""
    asides = [
        *((one.first, one.end) for one in accordings),
        *((one.first, one.last) for one in ways),
    ]
    return Scene(
        text=text,
        utterance=utterance,
        number=number,
        cues=[cue for cue in cues if not any(way.first <= cue.first <= way.last for way in ways)],
        stops=[one.first for one in accordings if one.first > 0],
        asides=frozenset(at for first, last in asides for at in range(first, last + 1)),
        ways=ways,
    )


def _may_report(utterance: Utterance, number: int, earlier: Sequence[Draft]) -> bool:
    """Whether a sentence without a verb that reports may report, or add to the one before.

    Every other sentence may not, and is read no further.
    """
    if not utterance.is_silent or (earlier and earlier[-1].utterance == number - 1):
        return True
    openers = utterance.language.lexicon.according_openers
    return any(openers.at(utterance.lowers, at) for at in utterance.signs[SOURCE])


def _around(utterance: Utterance, cues: Sequence[Cue]) -> tuple[list[Way], list[According]]:
    """Ways and « selon X » of an utterance, where it may hold a report at all."""
    lexicon = utterance.language.lexicon
    wordings = utterance.lower(1) in lexicon.relays.wordings or (
        utterance.lower(1) in lexicon.relays.events and utterance.lower(0) in lexicon.possessives
    )
    firsts = lexicon.according_openers.firsts
    sourced = cues or wordings or utterance.quotes or not firsts.isdisjoint(utterance.lowers)
    if not sourced:
        return [], []
    ways = find_ways(utterance, cues)
    return ways, find_according(utterance, ways)


def _with_relatives(drafts: list[Draft], relatives: Sequence[Draft]) -> list[Draft]:
    """Drafts with those of « selon lequel »; what is only a rumour is said by nobody inside it."""
    for one in relatives:
        if one.source is None:
            drafts = [draft for draft in drafts if not one.hull.holds(draft.hull)]
        behind = (draft for draft in drafts if draft.hull.start >= one.hull.start)
        if not any(draft.hull.meets(one.hull) for draft in behind):
            drafts.append(one)
    return drafts


def _mention_at(reading: Reading, mentions: tuple[Mention, ...], span: Span | None) -> int | None:
    """The mention of the head of a source: a person first, then the first one named.

    None where mentions stand only behind its head: « la directrice du FMI » is not the FMI.
    """
    if span is None:
        return None
    heads: list[int] = []
    first = bisect_right(mentions, span.start, key=lambda one: one.span.end)
    for index in range(first, len(mentions)):
        if mentions[index].span.start >= span.end:
            break
        if span.holds(mentions[index].span) and _is_head(reading, mentions[index].span, span):
            heads.append(index)
    people = [index for index in heads if mentions[index].kind == "person"]
    named = [index for index in people if mentions[index].form in {"name", "short"}]
    described = [index for index in people if mentions[index].form != "pronoun"]
    return next(iter((*named, *described, *heads)), None)


def _is_head(reading: Reading, mention: Span, source: Span) -> bool:
    """Whether nothing but an article, a title or a comma stands before it in the source."""
    if reading.text[mention.end : mention.end + 2] in {"'s", "’s"} and mention.end < source.end:
        return False
    before = Span(source.start, max(source.start, mention.start))
    words = [word.lower for word in reading.words_in(before)]
    lexicon = reading.language.lexicon
    links = [at for at, word in enumerate(words) if at > 0 and word in lexicon.noun_links]
    if not lexicon.agents.isdisjoint(words):
        return False
    if words[-1:] == [","] or not links:
        return True
    return mention.end == source.end and _is_apposed(words, links[-1], lexicon)


def _is_apposed(words: Sequence[str], link: int, lexicon: Lexicon) -> bool:
    """Whether a name behind these words is that of the head in spite of a complement between.

    « l'agence de presse russe » RIA, « le ministre de la Défense » Choïgou; but « le patron du
    groupe » Renault, « le conseiller du président » Poutine, where the name is the complement's.
    """
    between = words[link + 1 :]
    if not between or between[-1] in lexicon.determiners:
        return False
    bare = words[link] not in lexicon.determiners - {"d"} and between[0] not in lexicon.determiners
    head = next((lexicon.source_kinds[word] for word in words if word in lexicon.source_kinds), "")
    if bare:
        return head != "person" or between[-1] not in lexicon.source_kinds
    named = lexicon.source_kinds.get(between[-1]) == "person" or between[-1] in lexicon.titles
    return head == "person" and not named and between[-1] not in lexicon.name_bearers


def _is_apposed_person(reading: Reading, source: Span | None) -> bool:
    """As in "Greg Pastore, chief strategist at Union Quay": an office behind a comma."""
    if source is None:
        return False
    lowers = [word.lower for word in reading.words_in(source)]
    kinds = reading.language.lexicon.source_kinds
    behind = lowers[lowers.index(",") + 1 :] if "," in lowers else []
    return bool(behind) and any(kinds.get(lower) == "person" for lower in behind[:MAX_OFFICE])


def _attribution(reading: Reading, draft: Draft, mentions: tuple[Mention, ...]) -> Attribution:
    speaker = draft.speaker or draft.source
    index = _mention_at(reading, mentions, speaker)
    mention = None if index is None else mentions[index]
    kind = kind_from(mention, draft.kind, speaker, apposed=_is_apposed_person(reading, speaker))
    hops: list[Hop] = []
    if draft.source is not None:
        hops.append(
            Hop(
                label=draft.label,
                kind=kind,
                span=speaker,
                mention=index,
                explicit=draft.cue is not None,
            )
        )
    hops.extend(
        Hop(
            label=relay.label,
            kind=relay.kind,
            span=relay.span,
            mention=_mention_at(reading, mentions, relay.span),
            explicit=relay.explicit,
        )
        for relay in draft.relays
    )
    return Attribution(
        content=draft.hull,
        parts=tuple(draft.parts) if len(draft.parts) > 1 else (),
        source=draft.source,
        cue=draft.cue,
        form=draft.form,
        source_kind=kind,
        mention=index,
        chain=tuple(hops),
        rule=draft.rule,
    )


def _filled(
    reading: Reading, quote: Quote, attributions: tuple[Attribution, ...], parts: Intervals
) -> Quote:
    """The quote with the narrowest attribution that holds its words."""
    if quote.form == "scare":
        return quote
    met = [index for _, index in parts.meeting(quote.span)]
    if met:
        best = min(met, key=lambda index: (len(attributions[index].content), index))
        indirect = attributions[best].form not in {"direct", "continuation"}
        inside = indirect and attributions[best].content.start < quote.outer.start
        form = "partial" if inside else quote.form
        return structs.replace(quote, attribution=best, form=form)
    words = quote.span.of(reading.text).split()
    ends = quote.span.of(reading.text)[-1:] in SENTENCE_ENDS
    if quote.form == "partial" and len(words) <= MAX_SCARE_WORDS and not ends:
        return structs.replace(quote, form="scare")
    return quote
