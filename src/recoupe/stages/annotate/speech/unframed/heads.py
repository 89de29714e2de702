"""Who speaks behind a colon where no verb says it: « Même colère chez Paul Roy : « … » »."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.cues import find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.reports.openings import unwrapped
from recoupe.stages.annotate.speech.sources.brought_up import main_subject
from recoupe.stages.annotate.speech.sources.somebody import (
    NAMED,
    human_phrases,
    mentions_in,
    people_in,
    unknown_names,
    who_is,
)
from recoupe.stages.annotate.speech.surface.surface import DASHES, SENTENCE_ENDS, Utterance
from recoupe.stages.annotate.speech.unframed.marked import Marked

MAX_REACTION = 3
"""Words before a colon in which a verb of answering stands: "strongly disagrees too:"."""
MAX_TO_COMMA = 8
"""Words between a verb and the comma before the marks: the one spoken to."""


def head_report(marked: Marked, colon: int, start: int) -> Draft | None:
    """The words behind a colon, by the one whom the words before it bring up.

    None where two people fit, or the words stand on a thing. A source without a phrase, as in
    « Et d'ajouter : », stays empty: the speaker before goes on.
    """
    reading, utterance, mentions = marked.reading, marked.utterance, marked.mentions
    lexicon = utterance.language.lexicon
    heads = utterance.lowers[start:colon]
    if not lexicon.voices.carriers.isdisjoint(heads):
        return None
    last = marked.last
    span = stretch(reading.text, utterance, colon + 1, last)
    if span is None:
        return None
    draft = Draft(
        utterance=marked.number,
        parts=[span],
        source=None,
        cue=utterance.span_of(colon, colon),
        form="direct",
        rule="voice before a colon",
        frame_end=last,
    )
    told = _infinitive(utterance, start, colon)
    if told is not None:
        infinitive, phrase = told
        draft.cue = utterance.span_of(infinitive, infinitive)
        draft.rule = "infinitive before a colon"
        draft.take(utterance, phrase)
        draft.goes_on = phrase is None
        return draft
    answering = _answering(utterance, start, colon, mentions)
    if answering is not None:
        draft.take(utterance, Phrase(start, start))
        draft.label, draft.speaker = answering.name, answering.span
        draft.rule = "answer of an interview"
        return draft
    possessive = _possessive(utterance, start, colon)
    found = (possessive, None) if possessive else _voice(reading, utterance, start, colon, mentions)
    if found is None:
        return None
    phrase, person = found
    draft.take(utterance, phrase)
    if person is not None and draft.source != person.span:
        draft.source = person.span
    draft.frame_end = last
    return draft


def colon_before(utterance: Utterance, quoted: int) -> int | None:
    """The colon right before a marked word; None where none stands there."""
    at = quoted - 1
    return at if at > 0 and utterance.words[at].text == ":" else None


def reaction_before(utterance: Utterance, quoted: int) -> int | None:
    """As in "Her neighbour disagrees: the hedge “keeps out the light”": the colon of such words.

    A verb of answering or a feeling stands before it, and no other mark of a sentence behind it.
    """
    voices = utterance.language.lexicon.voices
    for at in range(quoted - 1, 1, -1):
        word = utterance.words[at]
        if word.quoted >= 0 or word.text in SENTENCE_ENDS - {":"}:
            return None
        if word.text == ":":
            told = joined(voices.reacts, voices.attitudes)
            return None if told.isdisjoint(utterance.lowers[at - MAX_REACTION : at]) else at
    return None


def start_of_head(utterance: Utterance, colon: int, kept: frozenset[int]) -> int:
    """First word of the sentence, or of what follows the marks, that a colon ends.

    Marks of `kept` hold titles and single words, and end nothing.
    """
    start = colon
    while start > 0:
        before = utterance.words[start - 1]
        if (before.quoted >= 0 and before.quoted not in kept) or (
            before.text in SENTENCE_ENDS and start < colon
        ):
            break
        start -= 1
    while start < colon and utterance.words[start].text in DASHES | {",", ";"}:
        start += 1
    return start


def comma_report(marked: Marked) -> Draft | None:
    """As in He urged voters, "Look what I have done": a comma before the marks, and a verb."""
    utterance, held = marked.utterance, marked.held
    lexicon = utterance.language.lexicon
    comma = held[0] - 1
    if not lexicon.zero_complement or comma < 1 or utterance.words[comma].text != ",":
        return None
    if utterance.words[comma - 1].quoted >= 0:
        return None
    cues = [one for one in find_cues(utterance) if one.last < comma and not one.passive]
    if not cues or comma - cues[-1].last > MAX_TO_COMMA:
        return None
    cue = cues[-1]
    subject = main_subject(utterance) if cue.is_gerund else phrase_before(utterance, cue.first)
    span = stretch(marked.reading.text, utterance, held[0], held[-1])
    if subject is None or span is None:
        return None
    known = subject.is_pronoun and utterance.lower(subject.first) in (
        joined(lexicon.voices.he, lexicon.voices.they)
    )
    if not known and not marked.names_somebody(subject):
        return None
    draft = Draft(
        utterance=marked.number,
        parts=[span],
        source=None,
        cue=utterance.span_of(cue.first, cue.last),
        form="direct",
        rule="verb and comma before a quotation",
        verb=cue,
        frame_end=held[-1],
    )
    draft.take(utterance, subject)
    draft.frame_end = held[-1]
    return draft


def _infinitive(utterance: Utterance, start: int, colon: int) -> tuple[int, Phrase | None] | None:
    """« Et le maire de conclure : », « Et d'ajouter : », « Avant de lancer : »."""
    lexicon = utterance.language.lexicon
    first = start
    while utterance.lower(first) in joined(lexicon.coordinators, lexicon.voices.then):
        first += 1
    for opener in sorted(lexicon.voices.infinitives, key=len, reverse=True):
        for at in range(first, colon - len(opener)):
            verb = at + len(opener)
            if not utterance.matches(at, opener) or not _tells(utterance, verb):
                continue
            if at == first:
                return verb, None
            phrase = phrase_after(utterance, first, at)
            if phrase is not None and phrase.last == at - 1 and len(opener) == 1:
                return verb, phrase
    return None


def _tells(utterance: Utterance, index: int) -> bool:
    readings = utterance.language.lexicon.reporting.get(utterance.lower(index), ())
    return any(one.tense == "infinitive" for one in readings)


def _answering(
    utterance: Utterance, start: int, colon: int, mentions: Sequence[Mention]
) -> Mention | None:
    """Who answers in an interview: behind "A:" the only person named, behind initials their own."""
    letters = [word.text for word in utterance.words[start:colon] if word.is_word]
    if not letters or any(len(one) > 1 or not one.isupper() for one in letters):
        return None
    people = [
        one
        for one in mentions
        if one.kind == "person" and one.form in NAMED and one.span.end <= utterance.span.start
    ]
    if len(letters) > 1:
        people = [one for one in people if [part[0] for part in one.name.split()] == letters]
    elif letters[0].lower() not in utterance.language.lexicon.voices.replies:
        return None
    return people[0] if people and len({one.name.split()[-1] for one in people}) == 1 else None


def _possessive(utterance: Utterance, start: int, colon: int) -> Phrase | None:
    """« Son verdict : », "His answer:": the possessive stands for the last speaker."""
    lexicon = utterance.language.lexicon
    if utterance.lower(start) not in lexicon.possessives:
        return None
    if lexicon.voices.said.isdisjoint(utterance.lowers[start + 1 : colon]):
        return None
    return Phrase(start, start, is_pronoun=True)


def _voice(  # noqa: PLR0911  one reason a line
    reading: Reading, utterance: Utterance, start: int, colon: int, mentions: Sequence[Mention]
) -> tuple[Phrase, Mention | None] | None:
    """The only person named before the colon, else the only holder of a voice there."""
    lexicon = utterance.language.lexicon
    low, high = utterance.words[start].start, utterance.words[colon].start
    head = Span(low, high)
    people = people_in(utterance, mentions_in(mentions, head))
    people = people or unknown_names(utterance, mentions_in(mentions, head))
    if len(people) > 1:
        return None
    if utterance.lower(start) in lexicon.voices.some and not people:
        return Phrase(start, start), None
    subject = _subject(reading, utterance, start, colon, mentions)
    if people:
        first = utterance.index_at(people[0].span.start)
        last = utterance.index_at(people[0].span.end - 1)
        if subject is None:
            return Phrase(first, max(first, last)), people[0]
        return (subject, None) if subject.first <= first <= subject.last else None
    phrase = subject or _anaphor(utterance, start, colon) or _staged(utterance, start, colon)
    if phrase is not None:
        return phrase, None
    pronoun = _pronoun(utterance, start, colon)
    if pronoun is not None:
        return pronoun, None
    said = lexicon.voices.said
    # « Chez nos voisins, l'affirmation n'a pas été prise au sérieux : »: where, and not who
    verbal = has_finite(utterance, start, colon - 1)
    phrases = [
        one
        for one in human_phrases(reading, utterance, mentions, start)
        if one.last < colon
        and said.isdisjoint(utterance.lowers[one.first : one.last + 1])
        and not any("VerbForm=Inf" in at.form for at in utterance.words[one.first : one.last + 1])
        and not (verbal and _is_staged(utterance, one))
    ]
    return (phrases[0], None) if len(phrases) == 1 else None


def _subject(
    reading: Reading, utterance: Utterance, start: int, colon: int, mentions: Sequence[Mention]
) -> Phrase | None:
    """The subject of the head, where it is somebody."""
    subject = main_subject(utterance)
    if subject is None or subject.is_pronoun or not start <= subject.first < colon:
        return None
    voices = utterance.language.lexicon.voices
    words = " ".join(utterance.lowers[subject.first : subject.last + 1])
    if words in voices.ordinals or words in voices.last_named:
        # « Le second s'est montré plus prudent : « … » »
        return subject
    subject = unwrapped(utterance, subject)
    return None if who_is(reading, utterance, subject, mentions) is None else subject


def _pronoun(utterance: Utterance, start: int, colon: int) -> Phrase | None:
    """As in "Asked whether an adviser would come, he went on: “…”": the subject is a pronoun."""
    subject = main_subject(utterance)
    if subject is None or not subject.is_pronoun or not start <= subject.first < colon:
        return None
    voices = utterance.language.lexicon.voices
    people = utterance.lower(subject.first) in voices.he | voices.they
    return subject if people and utterance.language.lexicon.head_last else None


def _staged(utterance: Utterance, start: int, colon: int) -> Phrase | None:
    """« Même son de cloche du côté de la chambre d'agriculture : »: what a stage brings on."""
    lexicon = utterance.language.lexicon
    if has_finite(utterance, start, colon - 1):
        return None
    for at in range(start, colon - 1):
        for opener in lexicon.voices.stages:
            if utterance.matches(at, opener):
                phrase = phrase_after(utterance, at + len(opener), colon)
                return phrase if phrase is not None and phrase.last == colon - 1 else None
    return None


def _is_staged(utterance: Utterance, phrase: Phrase) -> bool:
    stages = utterance.language.lexicon.voices.stages
    return any(utterance.matches(phrase.first - len(opener), opener) for opener in stages)


def _anaphor(utterance: Utterance, start: int, colon: int) -> Phrase | None:
    """« Réponse de l'intéressé : »: who was spoken of before."""
    lexicon = utterance.language.lexicon
    for at in range(start, colon - 1):
        words = f"{utterance.lower(at)}'{utterance.lower(at + 1)}"
        plain = f"{utterance.lower(at)} {utterance.lower(at + 1)}"
        if words in lexicon.anaphoric_sources or plain in lexicon.anaphoric_sources:
            return Phrase(at, at + 1)
    return None
