"""An incise inside a clause: what stands on both sides of it is one content."""

from recoupe.stages.annotate.speech.grades.moods import phrase_at
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.scene import Scene, right_limit
from recoupe.stages.annotate.speech.reports.inversion import main_finite
from recoupe.stages.annotate.speech.surface.surface import Utterance


def second_half(scene: Scene, cue: Cue, floor: int, subject: Phrase) -> tuple[int, int] | None:
    """First and last word behind an incise that stands inside a clause.

    As in "many prisons, she said, are aging", "if it rains, he said, we stay": what stands before
    it is no clause of its own.
    """
    utterance = scene.utterance
    start = cue.last + 1
    addresses = utterance.language.lexicon.bare_addressee_verbs
    if any(verb.lemma in addresses for verb in cue.verbs):
        # "The plan, she told MPs, is costed."
        told = phrase_after(utterance, start)
        start = told.last + 1 if told is not None else start
    comma = start < len(utterance.words) - 1 and utterance.words[start].text == ","
    before = range(floor, subject.first)
    quoted = any(utterance.words[at].quoted >= 0 for at in before)
    if not comma or quoted or utterance.lower(subject.first - 1) != "," or cue.is_gerund:
        return None
    if utterance.lower(start + 1) in utterance.language.lexicon.coordinators:
        return _second_verb(scene, start + 1)
    marked = utterance.words[start + 1].quoted >= 0
    if marked or awaits_verb(utterance, subject.first - 2):
        # "It was, she said, “within hearing distance”": the verb waits for what it is.
        waits = subject.first > floor + 1 and is_finite(utterance, subject.first - 2)
        waits = waits or not marked
        return (start + 1, right_limit(scene, start + 1)) if waits else None
    whole = main_finite(utterance, floor, subject.first - 1)
    if whole and not is_subordinate(utterance, floor, subject.first - 1):
        return None
    last = right_limit(scene, start + 1)
    if not main_finite(utterance, start + 1, last):
        return None
    return start + 1, last


def cuts_group(utterance: Utterance, cue: Cue, subject: Phrase) -> bool:
    """As in "He has, he insists, never met her": the incise stands behind an auxiliary."""
    comma = subject.first - 1
    return (
        comma > 0
        and utterance.lower(comma) == ","
        and utterance.lower(cue.last + 1) == ","
        and awaits_verb(utterance, comma - 1)
    )


def awaits_verb(utterance: Utterance, index: int) -> bool:
    """As in "He has, he insists, never met her": an auxiliary waits for its verb."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    verbal = lower in lexicon.auxiliaries or lower in lexicon.standing.modals
    return verbal and lexicon.zero_complement and not utterance.words[index].is_capital


def _second_verb(scene: Scene, joint: int) -> tuple[int, int] | None:
    """As in "The deal was signed, she went on, and could not be undone": its second verb.

    Only a modal or "be", which tell no act of the speaker's: "It was late, she said, and left".
    """
    lexicon = scene.utterance.language.lexicon
    verb = scene.utterance.lower(joint + 1)
    told = verb in lexicon.standing.modals or verb in lexicon.passive_auxiliaries
    return (joint, right_limit(scene, joint)) if told else None


def is_subordinate(utterance: Utterance, first: int, last: int) -> bool:
    """Whether nothing but one clause with its opener stands there: "as the doors were shut, "."""
    openers = utterance.language.lexicon.modality.uses.subordinators
    commas = [at for at in utterance.breaks if first < at < last]
    # "As many as 90 people": an adverb behind it compares.
    compares = utterance.words[first + 1].tag in {"ADJ", "ADV"}
    return not commas and not compares and phrase_at(utterance.lowers, first, openers) > 0
