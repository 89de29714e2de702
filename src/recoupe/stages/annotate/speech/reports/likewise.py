"""Reports in a comparison: « comme l'a dit X », "as he noted"."""

from recoupe.stages.annotate.speech.pieces.circumstances import past_circumstances
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import (
    Scene,
    new_draft,
    past_adverbs,
    right_limit,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance


def find_likewise(scene: Scene, cue: Cue) -> Draft | None:  # noqa: C901, PLR0911, PLR0912  one reason a line
    """« Comme l'a indiqué X, CONTENT » · "As he noted, CONTENT"."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    first = cue.first
    if not _compares(utterance, cue):
        return None
    while first > 0 and (
        utterance.lower(first - 1) in lexicon.determiners
        or utterance.lower(first - 1) in lexicon.clitics
    ):
        first -= 1
    pair = utterance.lowers[max(0, first - 2) : first]
    if pair in lexicon.likewise_pairs or utterance.lower(first - 1) in lexicon.likewise:
        # « Comme l'a annoncé mardi à Lille le maire »
        behind = past_adverbs(utterance, cue.last + 1)
        phrase = phrase_after(utterance, past_circumstances(utterance, behind))
        opener = first - 2 if pair in lexicon.likewise_pairs else first - 1
    else:
        phrase = phrase_before(utterance, first) or phrase_before(utterance, cue.first)
        opener = phrase.first - 1 if phrase is not None else -1
        if opener < 0 or utterance.lower(opener) not in lexicon.likewise:
            return None
    if phrase is None:
        return None
    end = max(phrase.last, cue.last) + 1
    while end < len(utterance.words) and utterance.words[end].text not in {",", "."}:
        if is_finite(utterance, end):
            return None
        end += 1
    second = None
    if opener == 0:
        span = stretch(scene.text, utterance, end + 1, right_limit(scene, end + 1))
    elif any(one.first < opener for one in scene.cues):
        return None
    elif _is_set_apart(utterance, opener):
        # « à 2 millions, et non à 4 comme l'ont dit des médias »: they said what it was not.
        return None
    elif utterance.lower(0) in lexicon.questions:
        # « S'il part, comme il l'a laissé entendre, … »: only a condition stands before.
        return None
    else:
        span = stretch(scene.text, utterance, 0, opener - 1)
        if end < len(utterance.words) - 1 and _is_cut(utterance, opener - 1):
            # "HP, as the paper explained, is rare": the clause stands on both sides
            second = stretch(scene.text, utterance, end + 1, right_limit(scene, end + 1))
    parts = [span] if second is None else [span, second]
    draft = new_draft(scene, cue, parts, "parenthetical", "report in a comparison")
    draft.take(utterance, phrase)
    draft.frame_end = max(end, draft.frame_end)
    return draft


def _is_set_apart(utterance: Utterance, opener: int) -> bool:
    """Whether « et non » stands before a comparison, in its own part of the sentence."""
    phrases = [tuple(one.split()) for one in utterance.language.disputing.and_not]
    for at in range(opener - 1, 0, -1):
        if utterance.finite[at]:
            return False
        if any(utterance.matches(at, phrase) for phrase in phrases):
            return True
    return False


def _is_cut(utterance: Utterance, comma: int) -> bool:
    """Whether what stands before a comma is no whole clause: no finite verb, or an auxiliary."""
    last = comma - 1 if utterance.lower(comma) == "," else comma
    lexicon = utterance.language.lexicon
    lower = utterance.lower(last)
    if lower in lexicon.auxiliaries or lower in lexicon.modality.negations:
        return True
    return not has_finite(utterance, 0, last)


def _compares(utterance: Utterance, cue: Cue) -> bool:
    """Whether a verb takes a clause, and what opens a comparison stands somewhere before it."""
    lexicon = utterance.language.lexicon
    if cue.is_gerund or lexicon.likewise_ends.isdisjoint(utterance.lowers[: cue.first]):
        return False
    if any(word.quoted >= 0 for word in utterance.words[cue.last + 1 : cue.last + 2]):
        # "He wept as the foreman said “not guilty”": the words behind it are what was said.
        return False
    addressed = any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs)
    return cue.takes("clause") and not addressed
