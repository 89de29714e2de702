"""Somebody who is quoted: "was quoted as saying by Tass", "Tass quoted him as saying"."""

from recoupe.stages.annotate.speech.pieces.chain import relay_at
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    MAX_WORDS,
    Phrase,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import Scene, new_draft, right_limit
from recoupe.stages.annotate.speech.reports.complements import behind_agent, find_complement
from recoupe.stages.annotate.speech.reports.contents import can_be_content, form_before


def quoted_as(scene: Scene, cue: Cue, order: int, limit: int) -> Draft | None:
    """As in "was quoted as saying by X that …", « a été cité disant que »."""
    utterance = scene.utterance
    subject = phrase_before(utterance, cue.first)
    if subject is None:
        return None
    for later in scene.cues[order + 1 :]:
        if not later.is_gerund or not later.has_stance("say"):
            continue
        complement = behind_agent(scene, later, limit) or find_complement(scene, later, limit + 1)
        if complement is not None:
            last = min(limit, right_limit(scene, complement[0]))
            span = stretch(scene.text, utterance, complement[0], last)
            draft = new_draft(scene, cue, [span], "indirect", "quoted as saying")
            draft.take(utterance, subject)
            draft.frame_end = last
            draft.consumed = later.last
            return draft
        if subject.first > 1 and can_be_content(utterance, 0, subject.first - 1):
            span = stretch(scene.text, utterance, 0, subject.first - 1)
            form = form_before(utterance, 0, subject.first - 1)
            draft = new_draft(scene, cue, [span], form, "quoted as saying")
            draft.take(utterance, subject)
            draft.frame_end = draft.consumed = later.last
            return draft
    return None


def quoting(scene: Scene, cue: Cue, order: int) -> Draft | None:  # noqa: C901  one reason a line
    """As in "Tass quoted the minister as saying that …": the object speaks, the subject relays."""
    utterance = scene.utterance
    later = scene.cues[order + 1] if order + 1 < len(scene.cues) else None
    if later is None or not later.is_gerund:
        return None
    subject = phrase_before(utterance, cue.first)
    lexicon = utterance.language.lexicon
    speaker = phrase_after(utterance, cue.last + 1)
    before = utterance.lower(cue.first - 1)
    if before in lexicon.determiners and before in lexicon.clitics:
        # « KCNA l'a cité en disant »
        speaker = Phrase(cue.first - 1, cue.first - 1, is_pronoun=True)
        subject = phrase_before(utterance, cue.first - 1)
    if subject is None or speaker is None:
        return None
    joint = later.first - 1
    if utterance.lower(later.first) in lexicon.relays.quoting_links:
        # « en disant »: the cue has its « en »
        joint += 1
    linked = utterance.lower(joint) in lexicon.relays.quoting_links
    # « a cité Zhao disant que »
    if not linked and speaker.first < later.first <= speaker.last + 1:
        linked, joint = True, later.first
    if not later.has_stance("say") or not linked or joint - speaker.last > MAX_WORDS:
        return None
    between = range(max(speaker.last, cue.last) + 1, joint)
    if any(is_finite(utterance, at) or not utterance.words[at].is_word for at in between):
        return None
    if not speaker.is_pronoun:
        # "quoted a source close to the investigation as saying"
        speaker = Phrase(speaker.first, joint - 1)
    complement = find_complement(scene, later, len(utterance.words))
    if complement is not None:
        last = right_limit(scene, complement[0])
        span = stretch(scene.text, utterance, complement[0], last)
        draft = new_draft(scene, cue, [span], "indirect", "quoted as saying")
    elif subject.first > 1 and can_be_content(utterance, 0, subject.first - 1):
        span = stretch(scene.text, utterance, 0, subject.first - 1)
        form = form_before(utterance, 0, subject.first - 1)
        draft = new_draft(scene, cue, [span], form, "quoted as saying")
        last = later.last
    else:
        return None
    draft.take(utterance, speaker)
    if not subject.is_pronoun:
        draft.relays.append(relay_at(scene.text, utterance, subject))
    draft.frame_end = last
    draft.consumed = later.last
    return draft
