"""Who says what."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import structs

from recoupe.languages.tables.lexicon import Lexicon
from recoupe.records import Attribution, Hop, Mention, Quote, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.sentence_reports import sentence_reports
from recoupe.stages.annotate.speech.pieces.chain import kind_from, kind_of
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.reports.answered import ANSWERED, answered_reports
from recoupe.stages.annotate.speech.reports.own_words import OWN_WORDS
from recoupe.stages.annotate.speech.reports.posts import post_reports
from recoupe.stages.annotate.speech.sources.agencies import name_agencies
from recoupe.stages.annotate.speech.sources.relays_again import name_relays
from recoupe.stages.annotate.speech.sources.speakers import name_speakers
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import (
    SENTENCE_ENDS,
    Utterance,
    utterances_of,
)
from recoupe.stages.annotate.speech.unframed.gaps import NESTED
from recoupe.stages.annotate.speech.unframed.interviews import interview_reports
from recoupe.stages.annotate.speech.unframed.left_over import left_over
from recoupe.stages.annotate.speech.unframed.loose import continuations

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
    drafts = sentence_reports(reading, utterances, mentions)
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
    ends = [one.span.end for one in mentions]
    attributions = tuple(_attribution(reading, draft, mentions, ends) for draft in drafts)
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
    owned = draft.rule in {"voice before a colon", OWN_WORDS} and draft.is_pronoun
    return (owned or draft.goes_on) and draft.speaker is None


def _mention_at(
    reading: Reading, mentions: tuple[Mention, ...], ends: Sequence[int], span: Span | None
) -> int | None:
    """The mention of the head of a source: a person first, then the first one named.

    None where mentions stand only behind its head: « la directrice du FMI » is not the FMI.
    """
    if span is None:
        return None
    heads: list[int] = []
    first = bisect_right(ends, span.start)
    for index in range(first, len(mentions)):
        if mentions[index].span.start >= span.end:
            break
        if span.holds(mentions[index].span) and _is_head(reading, mentions[index].span, span):
            heads.append(index)
    if len(heads) > 1 and _modifies(reading, mentions[heads[0]].span, mentions[heads[-1]].span):
        heads = heads[1:]
    people = [index for index in heads if mentions[index].kind == "person"]
    named = [index for index in people if mentions[index].form in {"name", "short"}]
    described = [index for index in people if mentions[index].form != "pronoun"]
    return next(iter((*named, *described, *heads)), None)


def _modifies(reading: Reading, first: Span, last: Span) -> bool:
    """As in "the Ponant seafarers' union SMP": a name before the nouns of another one."""
    between = reading.words_in(Span(first.end, last.start)) if first.end < last.start else []
    plain = all(word.text.islower() for word in between if word.is_word)
    return reading.language.lexicon.head_last and plain and len(between) > 0


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
    if "," not in source.of(reading.text):
        return False
    lowers = [word.lower for word in reading.words_in(source)]
    kinds = reading.language.lexicon.source_kinds
    behind = lowers[lowers.index(",") + 1 :] if "," in lowers else []
    return any(kinds.get(lower) == "person" for lower in behind[:MAX_OFFICE])


def _attribution(
    reading: Reading, draft: Draft, mentions: tuple[Mention, ...], ends: Sequence[int]
) -> Attribution:
    speaker = draft.speaker or draft.source
    index = _mention_at(reading, mentions, ends, speaker)
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
            mention=_mention_at(reading, mentions, ends, relay.span),
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
