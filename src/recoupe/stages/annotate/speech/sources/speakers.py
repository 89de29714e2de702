"""Who a pronoun is: the last speaker it agrees with."""

from collections.abc import Sequence

from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.chain import label_of
from recoupe.stages.annotate.speech.pieces.draft import POSSESSIVES, Draft
from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS
from recoupe.stages.annotate.speech.sources.again import named_again
from recoupe.stages.annotate.speech.sources.known_again import just_spoke, know_again
from recoupe.stages.annotate.speech.sources.pairs import concerned, one_of_several
from recoupe.stages.annotate.speech.sources.people import (
    Gender,
    gender_of,
    gender_told,
    pronoun_gender,
    stands_for,
)
from recoupe.stages.annotate.speech.sources.sentence_subjects import (
    BODIES,
    asked_whom,
    is_plural,
    subject_in,
)
from recoupe.stages.annotate.speech.sources.subjects import (
    MAX_UTTERANCES_BACK,
    any_subject,
    central_subject,
    last_subject,
    named_near,
    nearer_subject,
    told_of,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance


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
            if draft.goes_on and (
                _take_over(draft, named) or _in_text_of(reading, utterances, draft)
            ):
                named.append(draft)
            continue
        if draft.speaker is not None:
            draft.kind = "person"
            named.append(draft)
            continue
        words = " ".join(draft.source.of(reading.text).lower().replace("’", "'").split())
        lexicon = reading.language.lexicon
        if not draft.is_pronoun and words not in lexicon.anaphoric_sources:
            if draft.source_words is not None:
                label = label_of(reading.text, utterance, *draft.source_words)
                draft.label = label[:-2] if label.endswith(POSSESSIVES) else label
                if label.split(maxsplit=1)[0].lower() in lexicon.noun_links:
                    # "one of the rescuers"
                    draft.label = " ".join(draft.source.of(reading.text).split())
            else:
                draft.label = draft.label or " ".join(draft.source.of(reading.text).split())
            draft.speaker = draft.source
            know_again(reading, mentions, draft, named)
            named.append(draft)
            continue
        if _name_pronoun(reading, utterances, draft, words, named, mentions):
            know_again(reading, mentions, draft, named)
            named.append(draft)
        elif draft.speaker is not None:
            know_again(reading, mentions, draft, named)


def name_alone(
    reading: Reading,
    utterances: Sequence[Utterance],
    draft: Draft,
    drafts: Sequence[Draft],
    mentions: Sequence[Mention],
) -> None:
    """Gives one more draft, whose source is a pronoun, its speaker; it stays None for nobody."""
    if draft.source is None:
        return
    words = " ".join(draft.source.of(reading.text).lower().replace("’", "'").split())
    before = [one for one in drafts if one.utterance <= draft.utterance and one.speaker is not None]
    before.sort(key=lambda one: (one.utterance, one.frame_end))
    _name_pronoun(reading, utterances, draft, words, before, mentions)


def _take_over(draft: Draft, named: Sequence[Draft]) -> bool:
    """« Et d'ajouter : »: the last speaker says this too; False where nobody spoke before."""
    last = named[-1] if named else None
    if last is None or draft.utterance - last.utterance > MAX_UTTERANCES_BACK:
        return False
    draft.source, draft.label, draft.speaker = last.source, last.label, last.speaker
    draft.kind, draft.is_pronoun = last.kind, last.is_pronoun
    return True


def _in_text_of(reading: Reading, utterances: Sequence[Utterance], draft: Draft) -> bool:
    """« L'ONG a publié un rapport. …, y apprend-on »: whose text it is, if anybody's."""
    clitics = reading.language.lexicon.clitic_verbs
    cue = [] if draft.cue is None else reading.words_in(draft.cue)
    if not cue or cue[0].lower not in clitics or draft.utterance == 0:
        return False
    before = utterances[draft.utterance - 1]
    texts = reading.language.lexicon.voices.texts | reading.language.lexicon.standing.works
    subject = subject_in(reading, before, draft)
    if subject is None or texts.isdisjoint(before.lowers):
        return False
    draft.source = draft.speaker = subject
    draft.label = _name(reading, subject)
    return True


def _name_pronoun(  # noqa: PLR0913, PLR0917  the pronoun, and what stands before it
    reading: Reading,
    utterances: Sequence[Utterance],
    draft: Draft,
    words: str,
    named: Sequence[Draft],
    mentions: Sequence[Mention],
) -> bool:
    """Names the speaker behind a pronoun or « la même source »; whether one who spoke is found.

    The subject of its own sentence comes first, then a person who became the subject since the last
    speaker spoke, then that speaker, then a subject of the sentences before.
    """
    picked = None
    if draft.source is not None:
        picked = one_of_several(reading, mentions, draft.source)
        picked = picked or concerned(reading, mentions, draft.source, just_spoke(named, draft))
    if picked is not None:
        draft.label, draft.speaker, draft.kind = picked
        return True
    near = subject_in(reading, utterances[draft.utterance], draft)
    if near is not None and draft.is_pronoun:
        draft.label, draft.speaker = _name(reading, near), near
        return True
    before = utterances[draft.utterance - 1] if draft.utterance and draft.is_pronoun else None
    central = None if before is None else asked_whom(reading, before, draft)
    found = None if central is not None else _last_speaker(draft, named, words, reading, mentions)
    central = central or central_subject(reading, utterances, draft, found)
    if central is not None:
        draft.label, draft.speaker = _name(reading, central), central
        return True
    nearer = nearer_subject(reading, utterances, draft, found) if draft.is_pronoun else None
    if nearer is not None and not _is_of_other_gender(reading, mentions, nearer, words):
        draft.label, draft.speaker = _name(reading, nearer), nearer
        return True
    if found is not None:
        draft.label, draft.speaker, draft.kind = found.label, found.speaker, found.kind
        draft.is_pronoun = draft.is_pronoun or found.is_pronoun
        return True
    subject = last_subject(reading, utterances, draft)
    if subject is not None and _is_of_other_gender(reading, mentions, subject, words):
        subject = None
    if subject is None and draft.is_pronoun:
        subject = named_near(reading, utterances, draft, mentions)
        subject = subject or any_subject(reading, utterances, draft)
        subject = subject or told_of(reading, utterances, draft, mentions)
    if subject is not None:
        draft.speaker = subject
        draft.label = _name(reading, subject)
    else:
        draft.label = " ".join(draft.source.of(reading.text).split()) if draft.source else ""
    return False


def _is_of_other_gender(
    reading: Reading, mentions: Sequence[Mention], subject: Span, pronoun: str
) -> bool:
    """As in "…," the officer told Dr Lee. "…," she replied: the officer was named as a man."""
    gender = pronoun_gender(reading, pronoun)
    if gender is None:
        return False
    known = stands_for(reading, mentions, subject) or named_again(reading, mentions, subject)
    told = gender_told(reading, mentions, subject if known is None else known.span)
    return told not in {None, gender}


def _name(reading: Reading, span: Span) -> str:
    """The words of a subject without their article, white space folded."""
    words = reading.words_in(span)
    articles = reading.language.lexicon.determiners
    start = words[1].start if len(words) > 1 and words[0].lower in articles else span.start
    return " ".join(reading.text[start : span.end].split())


def _last_speaker(
    draft: Draft,
    named: Sequence[Draft],
    pronoun: str,
    reading: Reading,
    mentions: Sequence[Mention],
) -> Draft | None:
    lexicon = reading.language.lexicon
    plural = pronoun in lexicon.plural_pronouns
    gender = _gender_meant(reading, draft, pronoun)
    others: set[str] = set()
    asked = _asked_before(reading, draft, named)
    if asked is not None:
        others.add(asked)
    for one in reversed(named):
        if draft.utterance - one.utterance > MAX_UTTERANCES_BACK:
            return None
        if one is draft or not one.label or (draft.is_pronoun and _is_aside(one)):
            continue
        if draft.is_pronoun and is_plural(one.label, reading) != plural:
            continue
        if pronoun in lexicon.voices.concerned and (
            one.kind in MEDIA_KINDS or one.kind == "document"
        ):
            # « Selon Marca, …. « Un rêve », a réagi l'intéressé »: somebody it is about
            continue
        told = _gender_known(reading, mentions, one) if gender else None
        if gender and told not in {None, gender}:
            continue
        if one.label in others or (gender and _other_gender(reading, one, gender)):
            others.add(one.label)
            continue
        if _is_of_other_kind(reading, one, pronoun):
            continue
        return one
    return None


def _gender_known(reading: Reading, mentions: Sequence[Mention], one: Draft) -> Gender | None:
    """What the name of a speaker tells, else the noun that stood for him: « le vainqueur »."""
    told = gender_told(reading, mentions, one.speaker)
    if told is not None or one.source is None or one.is_pronoun:
        return told
    return gender_of(reading, one.source)


def _gender_meant(reading: Reading, draft: Draft, pronoun: str) -> Gender | None:
    """What « elle », "he", « cette dernière » tell of whom they stand for."""
    gender = pronoun_gender(reading, pronoun)
    if gender is None and pronoun in reading.language.lexicon.voices.last_named:
        return None if draft.source is None else gender_of(reading, draft.source)
    return gender


def _is_aside(one: Draft) -> bool:
    """« Le maire, crédité de 38 % selon un sondage, … », répète-t-il: no text repeats anything."""
    if one.rule != "preposition of source" or one.kind != "document" or one.source is None:
        return False
    return one.source.start > one.hull.start


def _is_of_other_kind(reading: Reading, one: Draft, pronoun: str) -> bool:
    """Whether a pronoun of people only meets a body or a group, or that of bodies a person."""
    voices = reading.language.lexicon.voices
    group = not voices.groups.isdisjoint(one.label.lower().split())
    if pronoun in voices.persons:
        return one.kind in BODIES or group
    return pronoun in voices.bodies and one.kind in {"person", "unnamed"}


def _asked_before(reading: Reading, draft: Draft, named: Sequence[Draft]) -> str | None:
    """Who asked what is answered: "Sorry for what?" asked the judge. "Everything," he replied."""
    before = [one for one in named if one is not draft]
    if not before or draft.cue is None or not draft.is_pronoun:
        return None
    cue = (word.lower for word in reading.words_in(draft.cue))
    if reading.language.lexicon.answering.isdisjoint(cue):
        return None
    last = before[-1]
    asks = reading.text[last.hull.start : last.hull.end + 1].rstrip('»”" \u202f\xa0').endswith("?")
    return last.label if asks and draft.utterance - last.utterance <= 1 else None


def _other_gender(reading: Reading, one: Draft, gender: Gender) -> bool:
    """Whether a speaker was "she" a moment ago, and is "he" now: somebody else."""
    if one.source is None or not one.is_pronoun:
        return False
    used = pronoun_gender(reading, one.source.of(reading.text).lower())
    return used is not None and used != gender
