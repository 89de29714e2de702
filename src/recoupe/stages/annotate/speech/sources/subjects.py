"""Who was the subject shortly before: whom a pronoun may stand for, where nobody has spoken yet."""

from collections.abc import Sequence
from itertools import pairwise

from recoupe.algorithms.folding import fold
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.scene import MAX_TO_AGENT
from recoupe.stages.annotate.speech.sources.again import is_epithet
from recoupe.stages.annotate.speech.sources.brought_up import main_subject
from recoupe.stages.annotate.speech.sources.people import agrees, gender_of, pronoun_gender
from recoupe.stages.annotate.speech.sources.sentence_subjects import (
    is_plural,
    opening_noun,
    subject_in,
)
from recoupe.stages.annotate.speech.sources.somebody import mentions_in, people_in
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.surface.words import Word

MAX_UTTERANCES_BACK = 4
"""A pronoun that finds no speaker so near stays alone."""


def central_subject(
    reading: Reading, utterances: Sequence[Utterance], draft: Draft, found: Draft | None
) -> Span | None:
    """« Le directeur, qui, selon l'accusation, … Il soutient … »: the subject, not the aside."""
    if found is None or found.rule != "preposition of source" or not draft.is_pronoun:
        return None
    if found.utterance == draft.utterance or any(map(str.isupper, found.label)):
        return None
    return subject_in(reading, utterances[found.utterance], draft, main=True)


def last_subject(
    reading: Reading,
    utterances: Sequence[Utterance],
    draft: Draft,
) -> Span | None:
    """The subject of a sentence shortly before, where nobody has spoken yet."""
    block = utterances[draft.utterance].block
    left = MAX_UTTERANCES_BACK
    for number in range(draft.utterance, -1, -1):
        utterance = utterances[number]
        if not left or utterance.block < block - 1:
            return None
        if utterance.block < block and _is_of_interview(utterance):
            block = utterance.block
            continue
        left -= 1
        found = subject_in(reading, utterance, draft)
        if found is not None:
            return found
    return None


def _is_of_interview(utterance: Utterance) -> bool:
    """Whether an utterance is a question without marks, or a whole answer in them."""
    if utterance.quotes:
        return all(word.quoted >= 0 for word in utterance.words)
    return utterance.lowers[-1:] == ("?",)


def named_near(
    reading: Reading,
    utterances: Sequence[Utterance],
    draft: Draft,
    mentions: Sequence[Mention],
) -> Span | None:
    """The only person whom the sentence before names that agrees, though no subject."""
    bodies = reading.language.lexicon.voices.bodies
    if draft.source is None or _wants_plural(reading, draft):
        return None
    if draft.source.of(reading.text).lower() in bodies:
        return None
    gender = pronoun_gender(reading, draft.source.of(reading.text).lower())
    block = utterances[draft.utterance].block
    for number in range(draft.utterance - 1, max(-1, draft.utterance - MAX_UTTERANCES_BACK), -1):
        if utterances[number].block < block - 1:
            return None
        people = people_in(utterances[number], mentions)
        agreeing = [one for one in people if agrees(reading, one.span, gender)]
        told = [one for one in agreeing if gender and gender_of(reading, one.span) == gender]
        if people:
            found = told if len(told) == 1 else agreeing
            return found[0].span if len(found) == 1 else None
    return None


def told_of(
    reading: Reading, utterances: Sequence[Utterance], draft: Draft, mentions: Sequence[Mention]
) -> Span | None:
    """As in "The mayor did not flee, he told us": whom a clause is about, where nobody is near.

    No place: "Moscow would respond, he said".
    """
    found = subject_in(reading, utterances[draft.utterance], draft, told_of=True)
    if found is None or any(one.kind == "place" for one in mentions_in(mentions, found)):
        return None
    return found


def any_subject(reading: Reading, utterances: Sequence[Utterance], draft: Draft) -> Span | None:
    """The main subject of the sentence before, whatever noun it is, where it agrees in number.

    « Deux alpinistes ont été secourus. « … », racontent-ils »: no table holds every trade. Where
    somebody did it to what cannot speak, it is he: « La valise a été trouvée par une voisine. »
    """
    number = draft.utterance - 1
    if number < 0 or draft.source is None:
        return None
    utterance = utterances[number]
    if utterance.block < utterances[draft.utterance].block - 1:
        return None
    subject = opening_noun(utterance) or main_subject(utterance)
    if subject is None or subject.is_pronoun or utterance.words[subject.first].quoted >= 0:
        return None
    things = reading.language.lexicon.standing.things_pronouns
    if subject.first == subject.last and utterance.lower(subject.first) in things:
        # "There was an ovation."
        return None
    if not may_speak(utterance, subject):
        subject = _agent(utterance, subject) or subject
    span = utterance.span_of(subject.first, subject.last)
    gender = pronoun_gender(reading, draft.source.of(reading.text).lower())
    plural = is_plural(span.of(reading.text), reading)
    first = utterance.lower(subject.first)
    numbered = first in reading.language.lexicon.plural_determiners
    if (plural or numbered) != _wants_plural(reading, draft):
        return None
    return span if agrees(reading, span, gender) else None


def _agent(utterance: Utterance, subject: Phrase) -> Phrase | None:
    """Who did what was done to a subject: « trouvée par une voisine », "found by a cleaner"."""
    lexicon = utterance.language.lexicon
    verb = next(
        (at for at in range(subject.last + 1, len(utterance.words)) if utterance.finite[at]), -1
    )
    if verb < 0 or utterance.lower(verb) not in lexicon.auxiliaries:
        return None
    for at in range(verb + 1, min(len(utterance.words), verb + 1 + MAX_TO_AGENT)):
        if utterance.lower(at) in lexicon.agents:
            phrase = phrase_after(utterance, at + 1)
            return phrase if phrase is not None and may_speak(utterance, phrase) else None
    return None


def nearer_subject(
    reading: Reading, utterances: Sequence[Utterance], draft: Draft, speaker: Draft | None
) -> Span | None:
    """A person who became the subject, in this block, since the last speaker spoke."""
    if speaker is None:
        return None
    lexicon = reading.language.lexicon
    block = utterances[draft.utterance].block
    for number in range(draft.utterance - 1, speaker.utterance, -1):
        if utterances[number].block != block:
            return None
        span = subject_in(reading, utterances[number], draft)
        if span is None:
            continue
        words = reading.words_in(span)
        if not words:
            # "MacFarlane's": one word for the reader, and a name with its ending for the tagger.
            continue
        if utterances[speaker.utterance].kind == "title" and _is_description(reading, span):
            # « Macron : « … » » [title], « Le chef de l'État était … Il a martelé »: the same man.
            return None
        offices = any(lexicon.source_kinds.get(word.lower) == "person" for word in words[:3])
        offices = offices or any(
            (fold(word.lower),) in reading.language.names.roles for word in words[:3]
        )
        offices = offices or any(word.lower in lexicon.voices.epithets for word in words[:2])
        offices = offices or is_epithet(reading, span)
        opens = number == draft.utterance - 1 and _opens(utterances[draft.utterance], draft)
        offices = offices or _body_speaks(utterances[number], words[:3], opens=opens)
        name = words[0].is_capital and words[0].lower not in lexicon.determiners
        return span if offices or name or _holds_name(words) else None
    return None


def _holds_name(words: Sequence[Word]) -> bool:
    """« Son prédécesseur, Lucien Ferrand »: two capitals behind a comma are a person's name."""
    comma = next((at for at, word in enumerate(words) if word.text == ","), len(words))
    behind = words[comma + 1 :]
    return any(one.is_capital and two.is_capital for one, two in pairwise(behind))


def _opens(utterance: Utterance, draft: Draft) -> bool:
    """Whether the pronoun of a draft opens its sentence: « Elle vise … », not « vise-t-elle »."""
    return draft.source is not None and draft.source.start == utterance.span.start


def _body_speaks(utterance: Utterance, words: Sequence[Word], *, opens: bool) -> bool:
    """« La direction conteste. « … », se défend-elle »: a body that says or answers something.

    Where the pronoun `opens` its sentence, any subject of the one before: « La firme emploie trente
    personnes. Elle vise … ».
    """
    lexicon = utterance.language.lexicon
    body = any(
        lexicon.source_kinds.get(word.lower) in {"organisation", "official"} for word in words
    )
    if not body or opens:
        return body
    return any(
        utterance.finite[at]
        and utterance.words[at].quoted < 0
        and (lower in lexicon.voices.reacts or lower in lexicon.reporting)
        for at, lower in enumerate(utterance.lowers)
    )


def _wants_plural(reading: Reading, draft: Draft) -> bool:
    lexicon = reading.language.lexicon
    return draft.source is not None and (
        draft.source.of(reading.text).lower() in lexicon.plural_pronouns
    )


def _is_description(reading: Reading, span: Span) -> bool:
    """Whether a phrase is definite and holds no name: « le chef de l'État », "the striker"."""
    lexicon = reading.language.lexicon
    words = reading.words_in(span)
    link = next((at for at, word in enumerate(words) if word.lower in lexicon.noun_links), None)
    named = any(word.is_capital for word in words[1:link])
    return words[0].lower in lexicon.definites and not named
