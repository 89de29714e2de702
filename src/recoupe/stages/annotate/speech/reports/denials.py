"""What stands before, and is denied: "…, which he denies", "…, a claim the firm rejects"."""

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_between
from recoupe.stages.annotate.speech.pieces.scene import ENDS, Scene, new_draft, past_adverbs
from recoupe.stages.annotate.speech.surface.surface import DASHES, Utterance

MAX_DENIER = 9
"""Words from a comma to the verb: "a claim the firm's own lawyers deny"."""
DENIED_BEFORE = "denial of what stands before"
_BEFORE = DASHES | {","}
_BEHIND = ENDS | DASHES | {")"}


def denied_at(utterance: Utterance, cue: Cue) -> tuple[int, Phrase] | None:
    """First word of what stands for the thing denied, and who denies it; None for other clauses.

    Behind a comma, the opener, the subject and the verb make the clause, and nothing else does:
    in "which he denies was his" the relative is of another verb.
    """
    openers = utterance.language.lexicon.denied
    if not openers or not cue.has_stance("deny") or cue.passive or cue.is_gerund:
        return None
    after = past_adverbs(utterance, cue.last + 1)
    if utterance.lower(after) not in _BEHIND:
        return None
    reach = range(cue.first - 1, max(0, cue.first - MAX_DENIER), -1)
    first = next((at + 1 for at in reach if utterance.words[at].text in _BEFORE), 0)
    words = next((words for words in openers if first and utterance.matches(first, words)), None)
    if words is None:
        return None
    subject = phrase_between(utterance, first + len(words), cue.first)
    return (first, subject) if subject else None


def find_denial(scene: Scene, cue: Cue) -> Draft | None:
    """Who denies what the clause before tells: its content is the word that stands for it."""
    found = denied_at(scene.utterance, cue)
    if found is None:
        return None
    first, subject = found
    span = scene.utterance.span_of(first, subject.first - 1)
    draft = new_draft(scene, cue, [span], "indirect", DENIED_BEFORE)
    draft.take(scene.utterance, subject)
    return draft
