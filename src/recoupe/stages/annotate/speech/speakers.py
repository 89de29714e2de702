"""Who a pronoun is: the last speaker it agrees with."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.chain import MEDIA_KINDS, label_of
from recoupe.stages.annotate.speech.draft import Draft, Relay
from recoupe.stages.annotate.speech.noun_phrases import is_finite, phrase_before
from recoupe.stages.annotate.speech.people import agrees, pronoun_gender, stands_for
from recoupe.stages.annotate.speech.surface import Utterance

SHORT_WORD = 3
"""« des », « les »: an ending tells no number in words so short."""
MAX_UTTERANCES_BACK = 4
"""A pronoun that finds no speaker so near stays alone."""


def name_speakers(
    reading: Reading,
    utterances: Sequence[Utterance],
    drafts: Sequence[Draft],
    mentions: Sequence[Mention],
) -> None:
    """Gives every draft the name of its speaker; a pronoun that meets none keeps its word."""
    named: list[Draft] = []
    for draft in sorted(drafts, key=lambda one: (one.utterance, one.frame_end)):
        utterance = utterances[draft.utterance]
        if draft.source is None:
            continue
        words = " ".join(draft.source.of(reading.text).lower().replace("’", "'").split())
        lexicon = reading.language.lexicon
        if not draft.is_pronoun and words not in lexicon.anaphoric_sources:
            if draft.source_words is not None:
                draft.label = label_of(reading.text, utterance, *draft.source_words)
            else:
                draft.label = " ".join(draft.source.of(reading.text).split())
            draft.speaker = draft.source
            known = stands_for(reading, mentions, draft.source)
            if known is not None:
                draft.label, draft.speaker = known.name, known.span
            named.append(draft)
            continue
        near = _subject_in(reading, utterances[draft.utterance], draft)
        if near is not None and draft.is_pronoun:
            draft.label, draft.speaker = _name(reading, near), near
            named.append(draft)
            continue
        found = _last_speaker(draft, named, words, reading)
        nearer = _nearer_subject(reading, utterances, draft, found)
        if nearer is not None and draft.is_pronoun:
            draft.label, draft.speaker = _name(reading, nearer), nearer
            named.append(draft)
            continue
        if found is not None:
            draft.label, draft.speaker, draft.kind = found.label, found.speaker, found.kind
            named.append(_renewed(draft, found))
            continue
        subject = _last_subject(reading, utterances, draft, mentions)
        if subject is not None:
            draft.speaker = subject
            draft.label = _name(reading, subject)
        else:
            draft.label = " ".join(draft.source.of(reading.text).split())


def _name(reading: Reading, span: Span) -> str:
    """The words of a subject without their article, white space folded."""
    words = reading.words_in(span)
    articles = reading.language.lexicon.determiners
    start = words[1].start if len(words) > 1 and words[0].lower in articles else span.start
    return " ".join(reading.text[start : span.end].split())


def _renewed(draft: Draft, found: Draft) -> Draft:
    draft.label, draft.speaker = found.label, found.speaker
    draft.is_pronoun = draft.is_pronoun or found.is_pronoun
    return draft


def _last_speaker(
    draft: Draft, named: Sequence[Draft], pronoun: str, reading: Reading
) -> Draft | None:
    lexicon = reading.language.lexicon
    plural = pronoun in lexicon.plural_pronouns
    gender = pronoun_gender(reading, pronoun)
    for one in reversed(named):
        if draft.utterance - one.utterance > MAX_UTTERANCES_BACK:
            return None
        if one is draft or not one.label:
            continue
        if draft.is_pronoun and _is_plural(one.label, reading) != plural:
            continue
        if draft.is_pronoun and not agrees(reading, one.speaker, gender):
            continue
        return one
    return None


def _is_plural(label: str, reading: Reading) -> bool:
    """Whether a label looks plural: its first word ends so and is no name."""
    first = label.split(maxsplit=1)[0].lower() if label.split() else ""
    joined = any(
        f" {word} " in f" {label.lower()} " for word in reading.language.lexicon.coordinators
    )
    ends = first.endswith(("s", "x")) and len(first) > SHORT_WORD
    if reading.language.lexicon.head_last and not joined:
        return _head_is_plural(label, reading)
    return joined or (label[:1].islower() and ends)


def _head_is_plural(label: str, reading: Reading) -> bool:
    """As in "two aid workers", "Labour MPs": the last word before "of" or a comma tells."""
    words: list[str] = []
    for word in label.replace(",", " ,").split():
        if word == "," or word.lower() in reading.language.lexicon.noun_links:
            break
        words.append(word)
    head = words[-1] if words else ""
    acronym = head[:-1].isupper() and len(head) >= SHORT_WORD
    return head.endswith("s") and (head.islower() or acronym) and not head.endswith("ss")


def _last_subject(
    reading: Reading,
    utterances: Sequence[Utterance],
    draft: Draft,
    mentions: Sequence[Mention],
) -> Span | None:
    """The subject of a sentence shortly before, where nobody has spoken yet."""
    del mentions
    block = utterances[draft.utterance].block
    for number in range(draft.utterance, max(-1, draft.utterance - MAX_UTTERANCES_BACK), -1):
        utterance = utterances[number]
        if utterance.block < block - 1:
            return None
        found = _subject_in(reading, utterance, draft)
        if found is not None:
            return found
    return None


def _nearer_subject(
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
        span = _subject_in(reading, utterances[number], draft)
        if span is None:
            continue
        words = reading.words_in(span)
        if utterances[speaker.utterance].kind == "title" and _is_description(reading, span):
            # « Macron : « … » » [title], « Le chef de l'État était … Il a martelé »: the same man.
            return None
        offices = any(lexicon.source_kinds.get(word.lower) == "person" for word in words[:3])
        name = words[0].is_capital and words[0].lower not in lexicon.determiners
        return span if offices or name else None
    return None


def _is_description(reading: Reading, span: Span) -> bool:
    """Whether a phrase is definite and holds no name: « le chef de l'État », "the striker"."""
    lexicon = reading.language.lexicon
    words = reading.words_in(span)
    link = next((at for at, word in enumerate(words) if word.lower in lexicon.noun_links), None)
    named = any(word.is_capital for word in words[1:link])
    return words[0].lower in lexicon.definites and not named


def _subject_in(reading: Reading, utterance: Utterance, draft: Draft) -> Span | None:
    """The first subject of an utterance, before the draft's own source, that may speak."""
    lexicon = reading.language.lexicon
    plural = draft.source is not None and (
        draft.source.of(reading.text).lower() in lexicon.plural_pronouns
    )
    pronoun = draft.source.of(reading.text).lower() if draft.source is not None else ""
    gender = pronoun_gender(reading, pronoun)
    for index in range(len(utterance.words)):
        word = utterance.words[index]
        if draft.source is not None and word.start >= draft.source.start:
            return None
        if word.quoted >= 0 or not is_finite(utterance, index):
            continue
        phrase = phrase_before(utterance, _past_clitics(utterance, index))
        if phrase is None or phrase.is_pronoun:
            continue
        words = utterance.words[phrase.first : phrase.last + 1]
        if any(word.quoted >= 0 for word in words):
            # « Je regrette, je n'étais plus moi-même », a-t-il dit: what is said is no subject.
            continue
        known = any(word.lower in lexicon.source_kinds for word in words)
        known = known or any((fold(word.lower),) in reading.language.names.roles for word in words)
        capital = any(word.is_capital for word in words[1:])
        capital = capital or (words[0].is_capital and words[0].lower not in lexicon.determiners)
        span = utterance.span_of(phrase.first, phrase.last)
        if not agrees(reading, span, gender):
            continue
        if (known or capital) and _is_plural(span.of(reading.text), reading) == plural:
            return span
    return None


def name_relays(reading: Reading, drafts: Sequence[Draft]) -> None:
    """« selon les mêmes sources »: the last medium again."""
    last: Relay | None = None
    for draft in drafts:
        for relay in draft.relays:
            words = " ".join(relay.span.of(reading.text).lower().split())
            if words in reading.language.lexicon.anaphoric_sources and last is not None:
                relay.label, relay.kind = last.label, last.kind
            elif relay.kind in MEDIA_KINDS:
                last = relay


def _past_clitics(utterance: Utterance, index: int) -> int:
    while index > 0 and utterance.lower(index - 1) in utterance.language.lexicon.clitics:
        index -= 1
    return index
