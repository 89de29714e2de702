"""To whom the words around an incise were said: « A, s'indigne X sur RTL. B. », all in marks."""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import INSIDE_MARKS, Draft
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.places import place_way
from recoupe.stages.annotate.speech.ways.platforms import is_platform
from recoupe.stages.annotate.speech.ways.relays import medium_relay


def give_inside_marks(
    text: str, utterance: Utterance, drafts: Sequence[Draft], cues: Sequence[Cue]
) -> None:
    """Adds the medium that an incise between marks names; ways elsewhere stand outside marks."""
    for draft in drafts:
        if draft.rule != INSIDE_MARKS or draft.relays or draft.cue is None:
            continue
        behind = (part.start for part in draft.parts if part.start > draft.cue.end)
        first, end = utterance.index_at(draft.cue.end - 1) + 1, next(behind, draft.cue.end)
        for at in range(first, len(utterance.words)):
            if utterance.words[at].start >= end:
                break
            way = place_way(utterance, at, cues)
            if way is not None and way.phrase is not None:
                if not is_platform(utterance, way.phrase):
                    draft.relays.append(medium_relay(text, utterance, way.phrase))
                break
