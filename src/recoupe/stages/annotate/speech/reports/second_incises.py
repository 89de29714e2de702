"""A second incise behind the first: « …, a déclaré X, ont rapporté les médias »."""

from recoupe.stages.annotate.speech.pieces.chain import can_speak, is_medium, relay_at
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import BREAKS, Scene, past_adverbs
from recoupe.stages.annotate.speech.reports.acts import acts_inside
from recoupe.stages.annotate.speech.reports.complements import find_complement
from recoupe.stages.annotate.speech.sources.whole_subjects import whole_subject

MAX_TO_RELAY = 8
"""Words between an incise and the next one: "the minister said on Monday, Interfax reported"."""


def relays(scene: Scene, cue: Cue, draft: Draft) -> bool:
    """« …, a déclaré X, ont rapporté les médias »: the second incise is the first one's relay."""
    utterance = scene.utterance
    if cue.pronoun is not None or cue.is_gerund or cue.passive or not cue.takes("clause"):
        return False
    if acts_inside(scene, draft, cue):
        return False
    apart = utterance.lower(cue.first - 1) not in BREAKS
    if apart or utterance.language.lexicon.zero_complement:
        # "He denies it, his lawyer, Pim Hoekstra, told BNR News."
        relays = _relays_behind(scene, cue, draft)
        if apart or relays:
            return relays
    phrase = phrase_after(utterance, past_adverbs(utterance, cue.last + 1))
    if phrase is None or phrase.is_pronoun or not is_medium(utterance, phrase):
        return False
    draft.relays.append(relay_at(scene.text, utterance, phrase))
    draft.frame_end = max(draft.frame_end, phrase.last)
    return True


def _relays_behind(scene: Scene, cue: Cue, draft: Draft) -> bool:
    """As in "…," the minister said, Interfax reported: subject and verb behind a report."""
    utterance = scene.utterance
    floor = draft.frame_end + 1
    phrase = phrase_before(utterance, cue.first, floor)
    if phrase is not None and not phrase.is_pronoun:
        # "…, a source at the city council said"
        phrase = whole_subject(utterance, phrase, floor)
    if phrase is None or phrase.is_pronoun:
        return False
    medium = is_medium(utterance, phrase)
    if not medium and not _closes_around(scene, cue, draft, phrase):
        return False
    comma = phrase.first - 1
    if utterance.lower(comma) != "," or comma - draft.frame_end > MAX_TO_RELAY:
        return False
    between = range(draft.frame_end + 1, comma)
    if any(not utterance.words[at].is_word or is_finite(utterance, at) for at in between):
        return False
    if draft.hull.end > utterance.words[cue.first].start:
        return False
    draft.relays.append(relay_at(scene.text, utterance, phrase))
    draft.frame_end = cue.last
    told = phrase_after(utterance, past_adverbs(utterance, cue.last + 1))
    if not medium and told is not None and is_medium(utterance, told):
        draft.relays.append(relay_at(scene.text, utterance, told))
        draft.frame_end = told.last
    return True


def _closes_around(scene: Scene, cue: Cue, draft: Draft, phrase: Phrase) -> bool:
    """As in "He denies any involvement, his lawyer told the court.": who tells that he does.

    Behind a verb with its content, a subject and a verb of saying with nothing left to say.
    """
    utterance = scene.utterance
    if not utterance.language.lexicon.zero_complement or not draft.rule.startswith("verb and"):
        return False
    if draft.form == "direct" or not cue.has_stance("say") or not can_speak(utterance, phrase):
        return False
    last = len(utterance.words) - 1
    behind = utterance.words[cue.last + 1 : last]
    if any(not word.is_word or word.quoted >= 0 for word in behind):
        return False
    if any(utterance.finite[at] for at in range(cue.last + 1, last)):
        return False
    return find_complement(scene, cue, last) is None
