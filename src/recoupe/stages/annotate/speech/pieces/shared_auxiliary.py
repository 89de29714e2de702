"""A participle that shares the auxiliary before it: « a salué un accord et annoncé »."""

from recoupe.stages.annotate.speech.pieces.finiteness import past_adverbs_before
from recoupe.stages.annotate.speech.surface.surface import Utterance


def shared_auxiliary(utterance: Utterance, participle: int) -> int | None:
    """The auxiliary that a participle behind an "and" shares; None where it has none to share.

    « Le préfet a rencontré les élus et promis une aide »: the nearest active verb of the sentence
    is the one that it goes on with. Where that verb stands in a clause of another, « a reconnu
    qu'elle avait menti et demandé pardon », nobody can tell whose participle it is; after another
    participle, « un plan attendu et annoncé », it may belong to the noun.
    """
    lexicon = utterance.language.lexicon
    joint = past_adverbs_before(utterance, participle)
    if joint < 1 or utterance.lower(joint) not in lexicon.joints:
        return None
    if "VerbForm=Part" in utterance.words[joint - 1].form or _has_agent(utterance, participle):
        return None
    for at in range(joint - 1, -1, -1):
        word = utterance.words[at]
        if word.quoted >= 0:
            continue
        if word.lower in lexicon.shared_auxiliaries and _is_active(utterance, at):
            return None if _is_subordinate(utterance, at) else at
    return None


def _has_agent(utterance: Utterance, participle: int) -> bool:
    return utterance.lower(participle + 1) in utterance.language.lexicon.agents


def _is_active(utterance: Utterance, auxiliary: int) -> bool:
    """« A salué » is, « a été arrêté » and « il y a » are not."""
    lexicon = utterance.language.lexicon
    at = auxiliary + 1
    while utterance.lower(at) in lexicon.verb_adverbs:
        at += 1
    told = utterance.lower(at)
    if told in lexicon.passive_auxiliaries or utterance.lower(auxiliary - 1) in lexicon.reflexives:
        return False
    tagged = at < len(utterance.words) and "VerbForm=Part" in utterance.words[at].form
    return tagged or told.endswith(lexicon.modality.participle_endings)


def _is_subordinate(utterance: Utterance, auxiliary: int) -> bool:
    """Whether a word that opens a clause stands before a verb, and no other verb between."""
    openers = utterance.language.lexicon.subordinators
    for at in range(auxiliary - 1, -1, -1):
        if utterance.words[at].quoted >= 0:
            continue
        if utterance.finite[at] or utterance.lower(at) in {",", ";"}:
            return False
        if utterance.lower(at) in openers:
            return True
    return False
