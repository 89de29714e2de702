"""« Le joueur aurait demandé à partir, avance Radio Foot »: an act that somebody else tells.

To ask, to agree, to promise is an act as much as it is speech. Where the whole sentence is told by
somebody behind it, or where another act stands beside it, it is what that somebody tells, and no
words that came to the page by way of him.
"""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.scene import BREAKS, Scene, is_any_quoted

_ACTING = frozenset(["verb and object", "verb and infinitive"])


def subject_start(draft: Draft) -> int:
    """First word of the subject that opens a report."""
    return (draft.source_words or (0, 0))[0]


def acts_inside(scene: Scene, draft: Draft, cue: Cue) -> bool:
    """Whether a report is an act inside of what the verb behind it tells.

    Its subject stands first; it asks for something or will do it, or another verb of the same
    subject stands before it: "He was conscious and asked for water, the minister said."
    """
    if draft.utterance != scene.number or draft.rule not in _ACTING or draft.verb is None:
        return False
    if draft.source is None or draft.source.start >= draft.hull.start or draft.relays:
        return False
    between = scene.utterance.lowers[draft.frame_end + 1 : cue.first]
    if BREAKS.isdisjoint(between):
        return False
    if is_any_quoted(scene.utterance, draft.verb.first, cue.first):
        # « Il a visité le port et appelé à « tenir bon », a rapporté l'agence. »
        return False
    if any(subject_start(draft) < one.first < draft.verb.first for one in scene.cues):
        # "The firm denied the claim and asked for time, Reuters reported."
        return False
    return _is_act(draft) or _is_second(scene, draft)


def _is_act(draft: Draft) -> bool:
    verbs = () if draft.verb is None else draft.verb.verbs
    return any(verb.stance in {"urge", "plan"} for verb in verbs)


def _is_second(scene: Scene, draft: Draft) -> bool:
    """Whether a verb stands between the subject and the one that reports, joined by « et »."""
    utterance = scene.utterance
    if draft.verb is None or draft.source_words is None:
        return False
    between = range(draft.source_words[1] + 1, draft.verb.first)
    lexicon = utterance.language.lexicon
    below = joined(lexicon.complementizers, lexicon.modality.relatives)
    if any(utterance.lower(at) in below for at in between):
        return False
    joint = utterance.lower(draft.verb.first - 1) in lexicon.coordinators
    return joint and any(utterance.finite[at] for at in between)
