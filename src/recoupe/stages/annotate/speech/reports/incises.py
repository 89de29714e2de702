"""Content first, its verb inverted: « …, a dit X », « A, a dit X, B »."""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.pieces.chain import is_somebody
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import (
    Scene,
    is_any_quoted,
    is_impersonal,
    new_draft,
    past_adverbs,
    right_limit,
)
from recoupe.stages.annotate.speech.reports.acts import acts_inside, subject_start
from recoupe.stages.annotate.speech.reports.complements import opens_complement
from recoupe.stages.annotate.speech.reports.contents import (
    after_coordinator,
    can_be_content,
    content_before,
    continue_quote,
    form_before,
    past_head,
)
from recoupe.stages.annotate.speech.reports.halves import awaits_verb, is_subordinate
from recoupe.stages.annotate.speech.reports.inversion import inverted_subject, main_finite
from recoupe.stages.annotate.speech.reports.postposed import postposed
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import CLOSING, Utterance


def _floor(scene: Scene, drafts: Sequence[Draft], cue: Cue) -> int:
    """First word that may belong to the content before a cue."""
    floor = 0
    for draft in drafts:
        if draft.utterance == scene.number and draft.frame_end < cue.first:
            floor = max(floor, draft.frame_end + 1)
    return floor


def _is_object(utterance: Utterance, phrase: Phrase, floor: int, before: int) -> bool:
    """As in "Pavic, 24, denied the charge": what stands behind the verb is nobody."""
    if not utterance.language.lexicon.zero_complement or phrase.is_pronoun:
        return False
    return not is_any_quoted(utterance, floor, before) and not may_speak(utterance, phrase)


def find_incise(scene: Scene, cue: Cue, drafts: Sequence[Draft]) -> Draft | None:  # noqa: C901, PLR0911  one reason a line
    """« CONTENT », a dit X · CONTENT, a-t-il ajouté · "CONTENT," X said."""
    utterance = scene.utterance
    if cue.is_gerund or (not cue.takes("quote") and not cue.takes("clause")):
        return None
    behind_marks = cue.pronoun is not None and utterance.words[cue.first - 1].text in CLOSING
    if opens_complement(utterance, cue, cue.last + 1) and not (cue.first and behind_marks):
        return None
    if _behind_relative(scene, cue) or _behind_way(scene, cue):
        return None
    floor = _floor(scene, drafts, cue)
    before = cue.first - 1
    phrase = inverted_subject(utterance, cue, floor)
    if phrase is None:
        inside = bool(drafts) and acts_inside(scene, drafts[-1], cue)
        return postposed(scene, cue, subject_start(drafts[-1]) if inside else floor)
    if _is_object(utterance, phrase, floor, before):
        return None
    behind = utterance.lower(phrase.last + 1)
    hangs = any(way.first == phrase.last + 1 for way in scene.ways)
    if cue.pronoun is None and behind in utterance.language.lexicon.complementizers and not hangs:
        # « …, confirme aujourd'hui pour Julie Sanz que »: what is said comes behind
        return None
    if drafts and _closes(scene, cue, phrase) and _is_inside(scene, drafts[-1], cue):
        # « Le groupe a confirmé être en discussion, a annoncé sa directrice »
        floor = subject_start(drafts[-1])
    bare = not cue.takes("clause") and not is_any_quoted(utterance, floor, before)
    bare = bare and not _tells_inverted(scene, cue, phrase)
    if bare or before < floor:
        return None
    chained = any(one.first == phrase.last + 2 for one in scene.cues)
    cut = awaits_verb(utterance, before - 1) and utterance.lower(before) == ","
    below = is_subordinate(utterance, after_coordinator(utterance, floor), before)
    if below and (split := _split_incise(scene, cue, phrase, floor, below=True)) is not None:
        return split
    if (cut or not can_be_content(utterance, floor, before)) and not chained:
        return _split_incise(scene, cue, phrase, floor)
    first = past_head(utterance, after_coordinator(utterance, floor), before)
    parts = [content_before(scene, before, first)]
    draft = new_draft(scene, cue, parts, form_before(utterance, first, before), "incise")
    if is_impersonal(utterance, phrase):
        _take_impersonal(utterance, draft)
        clitics = utterance.language.lexicon.clitic_verbs
        # « …, y lit-on »: in what the one before was said in
        draft.goes_on = draft.source is None and utterance.lower(cue.first) in clitics
    else:
        draft.take(utterance, phrase)
    draft.frame_end = max(draft.frame_end, phrase.last)
    continue_quote(scene, draft)
    return draft


def _behind_way(scene: Scene, cue: Cue) -> bool:
    """« Le ministre, invité de LCI, a jugé la grève … »: the subject stands before a way."""
    utterance = scene.utterance
    if utterance.lower(cue.first - 1) != ",":
        return False
    way = next((way for way in scene.ways if way.last == cue.first - 2), None)
    if way is None or utterance.lower(way.first - 1) != ",":
        return False
    subject = phrase_before(utterance, way.first - 1)
    return subject is not None and not main_finite(utterance, subject.first, way.first - 2)


def _behind_relative(scene: Scene, cue: Cue) -> bool:
    """« qui, selon l'accusation, avait ordonné »: the verb of a relative clause is no incise."""
    at = cue.first - 2
    if scene.utterance.lower(cue.first - 1) != "," or at not in scene.asides:
        return False
    while at in scene.asides:
        at -= 1
    return scene.utterance.lower(at - 1) in scene.utterance.language.lexicon.relatives


def _tells_inverted(  # noqa: PLR0911  one reason a line
    scene: Scene, cue: Cue, phrase: Phrase
) -> bool:
    """« Les murs seraient à vendre, glisse un voisin. »: the subject behind the verb tells it.

    Any verb of saying then does, where no clause can stand before its subject and verb; else one
    of how it was said, before somebody: "Nobody had asked us, laughed manager Inga Holm".
    """
    utterance = scene.utterance
    if cue.has_stance("cite"):
        return False
    if utterance.lower(cue.first - 1) != ",":
        return False
    if cue.pronoun is not None:
        # « La taxe ne sert à rien, argumente-t-il. »
        return cue.has_stance("say", "manner") and _closes(scene, cue, phrase)
    if utterance.language.lexicon.zero_complement:
        return cue.has_stance("manner") and is_somebody(utterance, phrase)
    said = cue.has_stance("say", "manner", "hold")
    if not said and not (_closes(scene, cue, phrase) and is_somebody(utterance, phrase)):
        # « Un préavis sera déposé, menace la fédération. »
        return False
    objects = utterance.language.lexicon.voices.of_people
    if any(verb.lemma in objects for verb in cue.verbs):
        return False
    return _closes(scene, cue, phrase) or is_somebody(utterance, phrase)


def _take_impersonal(utterance: Utterance, draft: Draft) -> None:
    """« a-t-on appris auprès de la préfecture », « a-t-on indiqué de source policière »."""
    start = past_adverbs(utterance, draft.frame_end + 1)
    lexicon = utterance.language.lexicon
    read = draft.verb is not None and any(
        verb.lemma in lexicon.only_inverted for verb in draft.verb.verbs
    )
    if read and utterance.lower(start) in lexicon.voices.places:
        # « peut-on lire sur le site de la mairie »
        draft.take(utterance, phrase_after(utterance, start + 1))
        return
    for words in (*lexicon.impersonal_sources, *lexicon.impersonal_places):
        if utterance.matches(start, words):
            phrase = phrase_after(utterance, start + len(words))
            if phrase is not None and words[-1] in lexicon.source_kinds:
                # « de source policière »: the noun is in the preposition.
                phrase = Phrase(start + len(words) - 1, phrase.last)
            draft.take(utterance, phrase)


def _split_incise(
    scene: Scene, cue: Cue, phrase: Phrase, floor: int, *, below: bool = False
) -> Draft | None:
    """« Les deux pays, a dit X, ont signé »: neither half is a clause.

    Where `below`, the first half is one that hangs on the second: « S'il pleut, prévient X, … ».
    """
    utterance = scene.utterance
    if cue.pronoun is not None and is_impersonal(utterance, phrase) and cue.tense == "present":
        # « le patron, dit-on, est ruiné »: nobody's words, and a hedge.
        return None
    end = max(phrase.last, cue.last) + 1
    if end >= len(utterance.words) or utterance.words[end].text != ",":
        return None
    cut = awaits_verb(utterance, cue.first - 2)
    if not cut and not main_finite(utterance, end, len(utterance.words) - 1):
        return None
    if cue.pronoun is None and not phrase.is_pronoun and not is_somebody(utterance, phrase):
        return None
    if (
        not below
        and cue.pronoun is None
        and utterance.lower(phrase.first) in (utterance.language.lexicon.determiners)
        and cue.takes("object")
    ):
        return None
    last = right_limit(scene, end + 1)
    parts = (
        content_before(scene, cue.first - 1, floor),
        stretch(scene.text, utterance, end + 1, last),
    )
    draft = new_draft(scene, cue, parts, "parenthetical", "incise in the middle")
    draft.take(utterance, None if is_impersonal(utterance, phrase) else phrase)
    draft.frame_end = last
    return draft


def _closes(scene: Scene, cue: Cue, phrase: Phrase) -> bool:
    """Whether the sentence ends with an incise, and with to whom it was said."""
    utterance = scene.utterance
    after = phrase.last + 1
    after = next((way.last + 1 for way in scene.ways if way.first == after), after)
    stop = len(utterance.words) - 1
    hanging = utterance.words[after:stop]
    if not utterance.language.lexicon.zero_complement and all(
        word.is_word and word.quoted < 0 for word in hanging
    ):
        # « le ministre chargé des relations avec le Parlement »
        after = after if has_finite(utterance, after, stop) else stop
    ends = after >= len(utterance.words) or utterance.words[after].text in {".", "…"}
    return ends and utterance.lower(cue.first - 1) in {",", "»", "”"}


def _is_inside(scene: Scene, draft: Draft, cue: Cue) -> bool:
    """Whether an earlier report of the sentence, begun by its subject, reaches the incise."""
    if draft.utterance != scene.number or draft.form != "indirect" or draft.source is None:
        return False
    return draft.source.start < draft.hull.start and draft.frame_end == cue.first - 2
