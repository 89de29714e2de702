"""Who a pronoun is: the last speaker it agrees with."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.chain import label_of
from recoupe.stages.annotate.speech.pieces.draft import POSSESSIVES, Draft
from recoupe.stages.annotate.speech.sources.again import is_epithet, named_again
from recoupe.stages.annotate.speech.sources.pairs import concerned, offices_before, one_of_several
from recoupe.stages.annotate.speech.sources.people import (
    Gender,
    agrees,
    gender_of,
    pronoun_gender,
    relation_of,
    stands_for,
)
from recoupe.stages.annotate.speech.sources.sentence_subjects import BODIES, is_plural, subject_in
from recoupe.stages.annotate.speech.sources.subjects import (
    MAX_UTTERANCES_BACK,
    any_subject,
    central_subject,
    last_subject,
    named_near,
    nearer_subject,
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


def know_again(  # noqa: PLR0911  one reason a line
    reading: Reading, mentions: Sequence[Mention], draft: Draft, named: Sequence[Draft]
) -> None:
    """Gives « la magistrate », « l'artiste de 34 ans » the name of whom they stand for."""
    if draft.speaker is None:
        return
    picked = one_of_several(reading, mentions, draft.speaker)
    picked = picked or concerned(reading, mentions, draft.speaker, _just_spoke(named, draft))
    if picked is not None:
        draft.label, draft.speaker, draft.kind = picked
        return
    known = stands_for(reading, mentions, draft.speaker)
    known = known or relation_of(reading, mentions, draft.speaker)
    known = known or named_again(
        reading,
        mentions,
        draft.speaker,
        lambda: _renamed(reading, named, draft),
        lambda: frozenset(one.source for one in named if one.source is not None),
    )
    if known is not None and any(
        relay.span.meets(known.span) for one in (draft, *named) for relay in one.relays
    ):
        # « Invité de Sud Radio, le ministre » names no minister.
        return
    if known is not None:
        draft.label, draft.speaker = known.name, known.span
        return
    spoken = _spoke_before(reading, draft, named)
    if spoken is not None:
        draft.label, draft.speaker = spoken.label, spoken.speaker
        return
    described = _described_before(reading, mentions, draft)
    if described is not None:
        draft.label, draft.speaker = described.name, described.span
        return
    if not is_epithet(reading, draft.speaker):
        return
    spoke = {one.label: one for one in named if one.kind == "person" and one.label[:1].isupper()}
    if len(spoke) == 1 and not _is_named(mentions, draft):
        # A title's name that the finder of names did not know; « Météo-France » is no prefect.
        (host,) = spoke.values()
        if " " not in host.label and _names_an_office(reading, draft.speaker):
            return
        draft.label, draft.speaker = host.label, host.speaker


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


def _just_spoke(named: Sequence[Draft], draft: Draft) -> list[str]:
    """Labels of the speakers shortly before a draft, but for its own."""
    return [
        one.label
        for one in named
        if one is not draft and one.label and draft.utterance - one.utterance <= MAX_UTTERANCES_BACK
    ]


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
    if len(words) == three and (lexicon.head_last or words[2].is_capital or words[2].tag != "ADJ"):
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
        picked = picked or concerned(reading, mentions, draft.source, _just_spoke(named, draft))
    if picked is not None:
        draft.label, draft.speaker, draft.kind = picked
        return True
    near = subject_in(reading, utterances[draft.utterance], draft)
    if near is not None and draft.is_pronoun:
        draft.label, draft.speaker = _name(reading, near), near
        return True
    found = _last_speaker(draft, named, words, reading)
    central = central_subject(reading, utterances, draft, found)
    if central is not None:
        draft.label, draft.speaker = _name(reading, central), central
        return True
    nearer = nearer_subject(reading, utterances, draft, found)
    if nearer is not None and draft.is_pronoun:
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
    known = stands_for(reading, mentions, subject) or named_again(reading, mentions, subject)
    return known is not None and not agrees(reading, known.span, gender)


def _name(reading: Reading, span: Span) -> str:
    """The words of a subject without their article, white space folded."""
    words = reading.words_in(span)
    articles = reading.language.lexicon.determiners
    start = words[1].start if len(words) > 1 and words[0].lower in articles else span.start
    return " ".join(reading.text[start : span.end].split())


def _last_speaker(
    draft: Draft, named: Sequence[Draft], pronoun: str, reading: Reading
) -> Draft | None:
    lexicon = reading.language.lexicon
    plural = pronoun in lexicon.plural_pronouns
    gender = pronoun_gender(reading, pronoun)
    others: set[str] = set()
    asked = _asked_before(reading, draft, named)
    if asked is not None:
        others.add(asked)
    for one in reversed(named):
        if draft.utterance - one.utterance > MAX_UTTERANCES_BACK:
            return None
        if one is draft or not one.label:
            continue
        if draft.is_pronoun and is_plural(one.label, reading) != plural:
            continue
        if draft.is_pronoun and not agrees(reading, one.speaker, gender):
            continue
        if one.label in others or (gender and _other_gender(reading, one, gender)):
            others.add(one.label)
            continue
        group = not lexicon.voices.groups.isdisjoint(one.label.lower().split())
        if pronoun in lexicon.voices.persons and (one.kind in BODIES or group):
            continue
        if pronoun in lexicon.voices.bodies and one.kind == "person":
            continue
        return one
    return None


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
