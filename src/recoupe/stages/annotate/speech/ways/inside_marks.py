"""To whom the words around an incise were said: « A, s'indigne X sur RTL. B. », all in marks."""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import INSIDE_MARKS, Draft
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.platforms import is_platform
from recoupe.stages.annotate.speech.ways.relays import medium_relay
from recoupe.stages.annotate.speech.ways.ways import place_way

MAX_INCISE = 14
"""Words of an incise behind its verb."""


def give_inside_marks(
    text: str, utterance: Utterance, drafts: Sequence[Draft], cues: Sequence[Cue]
) -> None:
    """Adds the medium that an incise between marks names; ways elsewhere stand outside marks."""
    for draft in drafts:
        if draft.rule != INSIDE_MARKS or draft.relays:
            continue
        at = draft.frame_end + 1
        while at < min(len(utterance.words), draft.frame_end + MAX_INCISE):
            if not utterance.words[at].is_word:
                break
            way = place_way(utterance, at, cues)
            if way is not None and way.phrase is not None:
                if not is_platform(utterance, way.phrase):
                    draft.relays.append(medium_relay(text, utterance, way.phrase))
                break
            at += 1
