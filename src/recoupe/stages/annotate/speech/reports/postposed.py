"""Content first, then its subject and its verb: "CONTENT," witnesses said."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import can_speak, is_medium
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, is_finite
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import (
    EDGES,
    ENDS,
    Scene,
    is_any_quoted,
    new_draft,
    past_adverbs,
    right_limit,
)
from recoupe.stages.annotate.speech.reports.complements import find_complement
from recoupe.stages.annotate.speech.reports.contents import (
    MIN_CLAUSE_WORDS,
    after_coordinator,
    can_be_content,
    content_before,
    continue_quote,
    form_before,
    past_head,
)
from recoupe.stages.annotate.speech.reports.halves import cuts_group, is_subordinate, second_half
from recoupe.stages.annotate.speech.reports.inversion import is_briefed, main_finite
from recoupe.stages.annotate.speech.sources.described_subjects import described_subject
from recoupe.stages.annotate.speech.sources.presented import presented_subject
from recoupe.stages.annotate.speech.sources.speakable import is_derived
from recoupe.stages.annotate.speech.surface.surface import Utterance

BEHIND_CONTENT = "subject and verb behind the content"
MAX_POSTMODIFIER = 8
"""Words that may stand before the last noun phrase of a subject."""
_BEFORE_SUBJECT = EDGES | {":"}


def postposed(scene: Scene, cue: Cue, floor: int) -> Draft | None:  # noqa: C901, PLR0911, PLR0912  one reason a line
    """As in "CONTENT," witnesses said. · « CONTENT » : un rescapé raconte."""
    utterance = scene.utterance
    if _BEFORE_SUBJECT.isdisjoint(utterance.lowers[floor : cue.first]):
        return None
    subject = (
        presented_subject(utterance, cue.first, floor)
        or described_subject(utterance, cue.first, floor)
        or _whole_subject(utterance, phrase_before(utterance, cue.first, floor), floor)
    )
    if subject is None or subject.first <= floor:
        return None
    lexicon = utterance.language.lexicon
    if utterance.lower(subject.first) in joined(lexicon.coordinators, lexicon.clause_joints):
        # "The lights failed, but the show went on."
        return None
    animate = all(verb.lemma in lexicon.animate_verbs for verb in cue.verbs)
    if animate and not (can_speak(utterance, subject) or is_derived(utterance, subject)):
        return None
    if any(way.first == floor and way.last == subject.first - 1 for way in scene.ways):
        # "On NBC's "Meet the Press," the senator said"
        return None
    if _is_asked(utterance, floor):
        return None
    gap = utterance.words[subject.first - 1].text
    if gap not in _BEFORE_SUBJECT:
        return None
    hangs = _hangs(utterance, subject) or cuts_group(utterance, cue, subject)
    if not hangs and not _ends_after(scene, cue) and not _interrupts(utterance, cue, subject):
        return None
    if not cue.takes("clause") and not is_any_quoted(utterance, floor, subject.first - 1):
        return None
    if any(way.first == floor for way in scene.ways) and not (
        main_finite(utterance, floor, subject.first - 1)
        or is_any_quoted(utterance, floor, subject.first - 1)
    ):
        # "Asked by Reuters about the claim, the ministry denied it."
        return None
    second = second_half(scene, cue, floor, subject)
    if (
        not hangs
        and second is None
        and not can_be_content(utterance, floor, subject.first - 1)
        and (
            cue.takes("object")
            or not utterance.language.lexicon.zero_complement
            or subject.first - floor < MIN_CLAUSE_WORDS
        )
    ):
        return None
    if gap == ":" and utterance.words[subject.first - 2].quoted < 0:
        return None
    if second is None and is_subordinate(utterance, floor, subject.first - 1):
        return None
    first = past_head(utterance, after_coordinator(utterance, floor), subject.first - 1)
    parts = [content_before(scene, subject.first - 1, first)]
    form = form_before(utterance, first, subject.first - 1)
    turned = not utterance.language.lexicon.zero_complement
    if turned and form != "direct" and not main_finite(utterance, first, subject.first - 1):
        # « Invitée sur le plateau de « Quotidien », elle a qualifié »
        return None
    draft = new_draft(scene, cue, parts, form, BEHIND_CONTENT)
    draft.take(utterance, subject)
    draft.frame_end = cue.last
    if second is not None:
        part = stretch(scene.text, utterance, *second)
        draft.parts.extend([part] if part is not None else [])
        draft.frame_end = second[1]
        return draft
    continue_quote(scene, draft)
    return draft


def _is_asked(utterance: Utterance, index: int) -> bool:
    """As in "Asked whether anyone had fled, the mayor said": what was asked is not said."""
    lexicon = utterance.language.lexicon
    behind = utterance.lower(index + 1)
    word = utterance.words[index]
    if word.quoted < 0 and "VerbForm=Part" in word.form and behind in lexicon.agents:
        # "Pressed by her rival, he repeated it."
        return True
    asked = utterance.lower(index) in lexicon.relays.got and word.quoted < 0
    return asked and (behind in lexicon.questions or behind == "about")


def _whole_subject(utterance: Utterance, subject: Phrase | None, floor: int) -> Phrase | None:
    """The subject with what stands between it and a break: "two officials close to the talks"."""
    if subject is None or subject.first <= floor:
        return subject
    first = subject.first
    while first > max(floor, subject.first - MAX_POSTMODIFIER):
        word = utterance.words[first - 1]
        if word.text in EDGES:
            return Phrase(first, subject.last, is_pronoun=subject.is_pronoun)
        verbal = is_finite(utterance, first - 1) and not (
            is_briefed(utterance, first - 1)
            or _is_relative(utterance, first - 1)
            or _is_modifier(utterance, first - 1)
        )
        if not word.is_word or verbal or subject.is_pronoun:
            return subject
        lexicon = utterance.language.lexicon
        if word.lower in lexicon.complementizers or (
            word.lower in lexicon.relatives and not lexicon.zero_complement
        ):
            # « la façon dont le gouvernement traite le cinéma »
            return subject
        first -= 1
    return subject


def _is_relative(utterance: Utterance, index: int) -> bool:
    """Whether a verb stands right behind its relative: "a woman who gave her name as Maria"."""
    return utterance.lower(index - 1) in utterance.language.lexicon.modality.relatives


def _is_modifier(utterance: Utterance, index: int) -> bool:
    """As in "…, leaked documents show": behind a comma, a past before a noun is its participle."""
    endings = utterance.language.lexicon.past_endings
    word = utterance.words[index]
    return (
        bool(endings)
        and word.lower.endswith(endings)
        and utterance.lower(index - 1) == ","
        and utterance.words[index + 1].tag in {"NOUN", "ADJ", "PROPN"}
    )


def _interrupts(utterance: Utterance, cue: Cue, subject: Phrase) -> bool:
    """As in "A," he says, "B": marks stand before the subject and behind the verb's comma."""
    comma, mark = cue.last + 1, cue.last + 2
    return (
        mark < len(utterance.words)
        and utterance.words[comma].text == ","
        and utterance.words[mark].quoted >= 0
        and utterance.words[subject.first - 1].quoted >= 0
    )


def _hangs(utterance: Utterance, subject: Phrase) -> bool:
    """As in "A," he said, although B: a comma inside the marks ends no sentence.

    The marked words are what the verb behind them says, whatever else follows it.
    """
    mark = subject.first - 1
    if not utterance.language.lexicon.zero_complement or mark < 1:
        return False
    marked = utterance.words[mark].quoted >= 0 and not utterance.words[mark].is_word
    return marked and utterance.words[mark - 1].text in {",", "?", "!", "…", "–", "—"}


def _ends_after(scene: Scene, cue: Cue) -> bool:
    """Whether nothing behind the verb can be its content."""
    utterance = scene.utterance
    index = past_adverbs(utterance, cue.last + 1)
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    behind = utterance.lower(cue.last + 1)
    past = index
    while past in scene.asides:
        past += 1
    if past > index and utterance.lower(past) in ENDS - {","}:
        # "said on CNN's "State of the Union.""
        return True
    end = len(utterance.words)
    for one in scene.cues:
        if one.is_gerund and one.first > cue.last and utterance.lower(one.first - 1) == ",":
            # "CONTENT, the minister said, adding that …"
            end = min(end, one.first)
        elif one.first > cue.last and one.takes("clause"):
            # "CONTENT, the minister said on Monday, Interfax reported"
            end = min(end, _before_relay(utterance, cue, one))
    if behind in lexicon.noun_links or (
        behind in lexicon.relay_prepositions and index > cue.last + 1
    ):
        # "said of the watch", "said on condition of anonymity"
        complement = find_complement(scene, cue, end)
        return complement is None or complement[1] == "object"
    if lower in ENDS or lower in lexicon.noun_stops or lower in lexicon.addressees:
        complement = find_complement(scene, cue, end)
        return complement is None or complement[1] == "object"
    if any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs):
        limit = right_limit(scene, index)
        commas = (at for at in range(index, limit) if utterance.words[at].text in {",", ";"})
        return not has_finite(utterance, index, next(commas, limit))
    return (
        index < len(utterance.words)
        and not has_finite(utterance, index, right_limit(scene, index))
        and utterance.words[index].quoted < 0
        and scene.utterance.words[cue.first - 1].quoted < 0
        and (cue.has_stance("manner") or lower in lexicon.determiners)
    )


def _before_relay(utterance: Utterance, cue: Cue, later: Cue) -> int:
    """The comma before a medium that reports at the end; the end where none does."""
    subject = phrase_before(utterance, later.first, cue.last + 1)
    if subject is None or subject.is_pronoun or utterance.lower(subject.first - 1) != ",":
        return len(utterance.words)
    closes = utterance.lower(past_adverbs(utterance, later.last + 1)) in ENDS
    return subject.first - 1 if closes and is_medium(utterance, subject) else len(utterance.words)
