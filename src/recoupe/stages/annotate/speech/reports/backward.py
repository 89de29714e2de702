"""Sentences that tell who says the one before: « C'est ce qu'a annoncé X », "That is X's view"."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.records import BlockKind, Span
from recoupe.stages.annotate.speech.grades.moods import phrase_at
from recoupe.stages.annotate.speech.pieces.chain import is_medium, relay_at
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import MAX_TO_AGENT
from recoupe.stages.annotate.speech.reports.inversion import after_aside, subject_behind
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_BEFORE_SUBJECT = 3
"""Words before the subject of a sentence that takes the one before up: « Jeudi, le maire l'a »."""
BARE = 2
"""Words of a bare « L'information »."""
_BODY: frozenset[BlockKind] = frozenset(["paragraph", "quote", "entry", "list_item"])


def backward_report(  # noqa: PLR0911  one reason a line
    text: str, utterances: Sequence[Utterance], number: int, cues: Sequence[Cue]
) -> Draft | None:
    """« C'est ce qu'a annoncé X », « A rapporté TASS »: about the sentence before."""
    utterance = utterances[number]
    if number == 0 or not cues:
        return None
    cue = next((one for one in cues if utterance.words[one.first].quoted < 0), None)
    if cue is None or cue.negated:
        return None
    lexicon = utterance.language.lexicon
    bare = lexicon.zero_complement and cue.tense == "present"
    if cue.first == 0 and (utterance.lower(0) in lexicon.clitics or bare):
        # « En témoigne un examen rapide », "Read the original article."
        return None
    if cue.passive:
        return _passive_report(text, utterances, number, cue)
    clitic = _clitic_report(text, utterances, number, cue)
    if clitic is not None:
        return clitic
    opener = _backward_opener(utterance)
    if opener != cue.first and not (cue.first == 0 and not cue.is_gerund):
        return None
    phrase = (
        Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
        if cue.pronoun is not None
        else subject_behind(utterance, cue.last + 1) or after_aside(utterance, cue)
    )
    before = utterances[number - 1]
    if phrase is None or before.kind not in _BODY:
        return None
    if opener != cue.first and has_finite(utterance, phrase.last + 1, len(utterance.words) - 1):
        return None
    span = stretch(text, before, 0, len(before.words) - 1)
    if span is None:
        return None
    return about_before(utterance, number, cue, span, phrase)


def about_before(utterance: Utterance, number: int, cue: Cue, span: Span, phrase: Phrase) -> Draft:
    """The sentence before, said by a phrase of this one."""
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(cue.first, cue.last),
        form="continuation",
        rule="report of the sentence before",
        verb=cue,
        frame_end=cue.last,
    )
    draft.take(utterance, phrase)
    return draft


def _clitic_report(
    text: str, utterances: Sequence[Utterance], number: int, cue: Cue
) -> Draft | None:
    """« Le maire l'a confirmé jeudi »: a clitic stands for the sentence before."""
    utterance, before = utterances[number], utterances[number - 1]
    lexicon = utterance.language.lexicon
    if utterance.lower(cue.first - 1) not in lexicon.content_clitics or cue.is_gerund:
        return None
    told = cue.takes("clause") and cue.has_stance("say", "deny")
    # « l'a appris par la presse »: he has it from others
    heard = joined(lexicon.personal_objects, lexicon.learning)
    if not told or any(verb.lemma in heard for verb in cue.verbs):
        return None
    subject = _cleft_subject(utterance, cue.first - 2) or phrase_before(utterance, cue.first - 1)
    if subject is None or subject.first > MAX_BEFORE_SUBJECT or before.kind not in _BODY:
        return None
    behind = utterance.words[cue.last + 1 :]
    if any(word.quoted >= 0 or word.text == ":" for word in behind):
        return None
    if not lexicon.complementizers.isdisjoint(word.lower for word in behind):
        return None
    span = stretch(text, before, 0, len(before.words) - 1)
    return None if span is None else about_before(utterance, number, cue, span, subject)


def _cleft_subject(utterance: Utterance, relative: int) -> Phrase | None:
    """« C'est son agent | qui | l'a confirmé »: who stands between « c'est » and « qui »."""
    lexicon = utterance.language.lexicon
    if utterance.lower(relative) not in lexicon.relatives:
        return None
    opened = phrase_at(utterance.lowers, 0, lexicon.modality.uses.clefts)
    if not lexicon.modality.negations.isdisjoint(utterance.lowers[:opened]):
        return None
    subject = phrase_after(utterance, opened) if opened else None
    return subject if subject is not None and subject.last == relative - 1 else None


def _passive_report(
    text: str, utterances: Sequence[Utterance], number: int, cue: Cue
) -> Draft | None:
    """« L'information a été confirmée mercredi par le ministère »: about the sentence before."""
    utterance, before = utterances[number], utterances[number - 1]
    lexicon = utterance.language.lexicon
    subject = phrase_before(utterance, cue.first)
    if subject is None or subject.first > 0 or before.block < utterance.block - 1:
        return None
    words = utterance.lowers[subject.first : subject.last + 1]
    reach = range(cue.last + 1, min(len(utterance.words), cue.last + 1 + 2 * MAX_TO_AGENT))
    agent = next((at for at in reach if utterance.lower(at) in lexicon.agents), None)
    if agent is None or words[-1] not in lexicon.backward_nouns or len(words) > BARE:
        return None
    phrase = phrase_after(utterance, agent + 1)
    span = stretch(text, before, 0, len(before.words) - 1)
    if phrase is None or span is None or before.kind not in _BODY:
        return None
    return about_before(utterance, number, cue, span, phrase)


def relay_back(text: str, utterance: Utterance, draft: Draft, backward: Draft, number: int) -> None:
    """« A rapporté TASS » behind a sentence that somebody says already: TASS is the relay."""
    if draft.utterance != number - 1 or backward.source_words is None:
        return
    phrase = Phrase(*backward.source_words)
    if is_medium(utterance, phrase):
        draft.relays.append(relay_at(text, utterance, phrase))


def _backward_opener(utterance: Utterance) -> int:
    """Word behind « C'est ce qu' »; -1 where the utterance does not begin so."""
    phrase = utterance.language.lexicon.backward_openers.at(utterance.lowers, 0)
    return -1 if phrase is None else len(phrase)


def opens_verdict(utterance: Utterance) -> int:
    """Words of « C'est la conclusion », "That is the view" that open a sentence; 0 elsewhere."""
    phrase = utterance.language.lexicon.verdict_openers.at(utterance.lowers, 0)
    return 0 if phrase is None else len(phrase)


def backward_verdict(
    text: str, utterances: Sequence[Utterance], number: int, cues: Sequence[Cue]
) -> Draft | None:
    """« C'est la conclusion d'une étude », « Tel est le constat dressé par les inspecteurs ».

    Not « C'est l'avis du maire qui compte », nor what a verb of the sentence reports itself.
    """
    utterance = utterances[number]
    opened = opens_verdict(utterance) if number else 0
    if not opened or utterance.words[0].quoted >= 0:
        return None
    lexicon = utterance.language.lexicon
    at = opened
    if utterance.words[at : at + 1] and "VerbForm=Part" in utterance.words[at].form:
        # « le constat dressé lundi par », "the verdict delivered by"
        stop = min(len(utterance.words), at + 1 + MAX_TO_AGENT)
        at = next((to for to in range(at + 1, stop) if utterance.lower(to) in lexicon.agents), -1)
    elif utterance.lower(at) not in lexicon.verdict_links:
        return None
    before = utterances[number - 1]
    phrase = phrase_after(utterance, at + 1) if at > 0 else None
    if phrase is None or before.kind not in _BODY or not may_speak(utterance, phrase):
        return None
    relatives = joined(lexicon.relatives, lexicon.complementizers)
    # "of a team that wore masks" goes on: an indefinite article
    cleft = utterance.lower(phrase.last + 1) in relatives and (
        utterance.lower(phrase.first) not in lexicon.modality.indefinites
    )
    span = stretch(text, before, 0, len(before.words) - 1)
    told = any(cue.first > phrase.last and not cue.passive for cue in cues)
    if cleft or told or span is None:
        return None
    frame = Cue(first=0, last=opened - 1, verbs=(), tense="present")
    draft = about_before(utterance, number, frame, span, phrase)
    draft.verb, draft.rule = None, "verdict on the sentence before"
    return draft
