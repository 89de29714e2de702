"""What decides how firmly a clause says something."""

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from recoupe.languages.tables.lexicon import Lexicon, Modality
from recoupe.records import Grade, Polarity, Span
from recoupe.stages.annotate.speech.noun_phrases import is_finite
from recoupe.stages.annotate.speech.scene import past_adverbs
from recoupe.stages.annotate.speech.surface import Utterance

MAX_SUBJECT = 8
"""Words between « aucune » and its « ne »."""
NEAR = 2
"""Words between an auxiliary and its negation."""


class Verdict(Struct, frozen=True, gc=False):
    """A grade, with the words that decide it."""

    grade: Grade
    marker: Span | None
    rule: str


class Voice(Struct, frozen=True, kw_only=True, gc=False):
    """Who speaks in a stretch, as far as its grade needs to know."""

    reported: bool = False
    past_report: bool = False
    """Reported by a verb in the past: its present conditional is the future of then."""
    quoted: bool = False
    """In the words of the source."""


@lru_cache(maxsize=16)
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def is_conditional(lower: str, modality: Modality) -> bool:
    """Whether a written form is a conditional: « préparerait », not « préparait »."""
    if not modality.conditional or lower in modality.not_conditional:
        return False
    return _expression(modality.conditional).fullmatch(lower) is not None


def is_future(lower: str, modality: Modality) -> bool:
    """Whether a written form is a future: the conditional with the same stem tells."""
    if not modality.future or lower in modality.not_future:
        return False
    match = _expression(modality.future).fullmatch(lower)
    return match is not None and is_conditional(
        match.group(1) + modality.future_to_conditional, modality
    )


def _phrases(phrases: Sequence[str] | frozenset[str]) -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda one: (-len(one), one)):
        words = tuple(phrase.replace("'", " ").split()) if "'" in phrase else tuple(phrase.split())
        if words:
            table.setdefault(words[0], []).append(words)
    return table


@lru_cache(maxsize=16)
def _table(phrases: frozenset[str]) -> dict[str, list[tuple[str, ...]]]:
    return _phrases(phrases)


def phrase_at(lowers: Sequence[str], index: int, phrases: frozenset[str]) -> int:
    """How many words of a phrase stand there; 0 where none does."""
    for words in _table(phrases).get(lowers[index], ()):
        if tuple(lowers[index : index + len(words)]) == words:
            return len(words)
    return 1 if lowers[index] in phrases else 0


def grade_of(utterance: Utterance, first: int, last: int, voice: Voice) -> Verdict:
    """The grade of words `first` to `last`, both included."""
    plain: Grade = "attributed" if voice.reported else "asserted"
    skipped = in_relatives(utterance, first, last)
    hypothesis = is_hypothesis(utterance, first, last)
    modality = utterance.language.lexicon.modality
    openers, endings = modality.openers, modality.mood_endings
    for index in range(first, last + 1):
        lower = utterance.lowers[index]
        if (lower not in openers and not lower.endswith(endings)) or index in skipped:
            continue
        verdict = _word_verdict(utterance, index, last, voice, hypothesis=hypothesis)
        if verdict is not None:
            return verdict
    return Verdict(plain, None, "said by a source" if voice.reported else "the page's own voice")


def _word_verdict(  # noqa: PLR0911  one reason a line
    utterance: Utterance, index: int, last: int, voice: Voice, *, hypothesis: bool
) -> Verdict | None:
    modality = utterance.language.lexicon.modality
    lowers = utterance.lowers
    lower = lowers[index]
    one = utterance.span_of(index, index)
    length = phrase_at(lowers, index, modality.hedges)
    if length and index + length - 1 <= last:
        return Verdict("unconfirmed", utterance.span_of(index, index + length - 1), "hedge")
    if lower in modality.possibility and not hypothesis:
        return _possibility(utterance, index)
    length = phrase_at(lowers, index, modality.expected)
    if length and index + length - 1 <= last:
        span = utterance.span_of(index, index + length - 1)
        after = lowers[index + length] if index + length < len(lowers) else ""
        if after in modality.likely_done and _is_done(utterance, index + length):
            return Verdict("unconfirmed", span, "guess about what is done")
        return Verdict("expected", span, "announced")
    if lower in modality.near_future and _goes_to(utterance, index):
        return Verdict("expected", one, "near future")
    if lower in modality.expected_with_time and _has_time(utterance, index, last):
        return Verdict("expected", one, "announced for a time")
    if lower in modality.reported_future and voice.past_report and not hypothesis:
        return Verdict("expected", one, "future in the past")
    over = utterance.lower(past_adverbs(utterance, index + 1)) in modality.counterfactual
    if is_future(lower, modality) and _is_verb(utterance, index) and not over:
        return Verdict("expected", one, "future")
    if is_conditional(lower, modality) and not hypothesis:
        return _conditional(utterance, index, voice)
    return None


def _goes_to(utterance: Utterance, index: int) -> bool:
    """« va encore accélérer »: an infinitive behind adverbs and clitics."""
    lexicon = utterance.language.lexicon
    at = past_adverbs(utterance, index + 1)
    while utterance.lower(at) in lexicon.clitics:
        at += 1
    if at >= len(utterance.words):
        return False
    word = utterance.words[at]
    if word.tag:
        return "VerbForm=Inf" in word.form
    return _expression(lexicon.infinitive).fullmatch(word.lower) is not None


def _is_verb(utterance: Utterance, index: int) -> bool:
    word = utterance.words[index]
    if word.is_capital and index > 0:
        return False
    before = utterance.lower(index - 1)
    lexicon = utterance.language.lexicon
    if before in lexicon.determiners - lexicon.clitics or before in {"de", "d"}:
        return False
    return not word.tag or word.tag in {"VERB", "AUX"}


def _possibility(utterance: Utterance, index: int) -> Verdict | None:
    modality = utterance.language.lexicon.modality
    after = utterance.lower(index + 1)
    word = utterance.words[index]
    if (word.is_capital and index > 0) or not after or not after[0].isalpha():
        return None
    if after in modality.possibility_blockers:
        return None
    if after in modality.counterfactual and word.lower not in {"may", "might"}:
        return None
    return Verdict("unconfirmed", utterance.span_of(index, index), "possibility")


def _conditional(utterance: Utterance, index: int, voice: Voice) -> Verdict | None:
    """Hearsay, unless the conditional says something else."""
    modality = utterance.language.lexicon.modality
    word = utterance.words[index]
    if word.tag and word.tag not in {"VERB", "AUX"}:
        return None
    following = [
        lower
        for lower in utterance.lowers[index + 1 : index + 5]
        if lower not in utterance.language.lexicon.verb_adverbs
        and lower not in utterance.language.lexicon.clitics
    ]
    if following and following[0] in modality.counterfactual:
        return None
    compound = word.lower in modality.hearsay_auxiliaries and _has_participle(utterance, index)
    auxiliary = word.lower in modality.hearsay_auxiliaries
    if voice.past_report and not voice.quoted and not compound:
        return Verdict("expected", utterance.span_of(index, index), "future in the past")
    if (voice.quoted or utterance.words[index].quoted >= 0) and not auxiliary:
        return None
    return Verdict("unconfirmed", utterance.span_of(index, index), "conditional of hearsay")


def _has_participle(utterance: Utterance, index: int) -> bool:
    """Whether « aurait » goes with a participle near behind: « aurait tiré »."""
    lexicon = utterance.language.lexicon
    for at in range(index + 1, min(index + 5, len(utterance.words))):
        word = utterance.words[at]
        if word.tag:
            if word.tag in {"VERB", "AUX"} and "VerbForm=Part" in word.form:
                return utterance.lower(index) not in lexicon.passive_auxiliaries or (
                    word.lower in lexicon.modality.motion
                )
        elif word.lower.endswith(lexicon.modality.participle_endings):
            return utterance.lower(index) not in lexicon.passive_auxiliaries or (
                word.lower in lexicon.modality.motion
            )
        if word.lower not in lexicon.verb_adverbs and word.lower not in lexicon.clitics:
            return False
    return False


def _is_done(utterance: Utterance, index: int) -> bool:
    """Whether « avoir », « être » and a participle tell what is over: « devrait avoir conclu »."""
    lexicon = utterance.language.lexicon
    at = index + 1
    while utterance.lower(at) in lexicon.verb_adverbs:
        at += 1
    lower = utterance.lower(at)
    if utterance.lower(index) in lexicon.modality.passive_infinitives:
        return lower in lexicon.modality.motion
    if not lexicon.modality.participle_endings:
        return True
    return lower.endswith(lexicon.modality.participle_endings)


def _has_time(utterance: Utterance, index: int, last: int) -> bool:
    times = utterance.language.lexicon.modality.time_words
    return any(lower in times for lower in utterance.lowers[index : last + 1])


def is_hypothesis(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a condition stands in the sentence: its conditional is no hearsay."""
    modality = utterance.language.lexicon.modality
    lowers = utterance.lowers
    if not modality.condition_openers.isdisjoint(lowers[first : last + 1]):
        conditions, openers = modality.conditions, modality.condition_openers
        if any(
            lowers[index] in openers and phrase_at(lowers, index, conditions)
            for index in range(first, last + 1)
        ):
            return True
    word = utterance.words[first]
    if word.lower in modality.hypothesis_openers:
        return True
    infinitive = "VerbForm=Inf" in word.form
    return infinitive and first == 0


def in_relatives(utterance: Utterance, first: int, last: int) -> frozenset[int]:
    """Words of relative clauses: from the pronoun to the next comma, or to the main verb's end.

    « Deux hommes, qui auraient agi seuls, ont été arrêtés » asserts the arrest.
    """
    lexicon = utterance.language.lexicon
    relatives = lexicon.relatives
    inside: set[int] = set()
    if relatives.isdisjoint(utterance.lowers[first + 1 : last + 1]):
        return frozenset()
    index = first
    while index <= last:
        if utterance.lower(index) in relatives and index > first:
            while index <= last and utterance.words[index].text not in {",", ";", "–", "—"}:
                inside.add(index)
                index += 1
        index += 1
    return frozenset(inside)


def polarity_of(utterance: Utterance, first: int, last: int) -> Polarity:
    """Negative where the first finite verb of the main clause is negated."""
    lexicon = utterance.language.lexicon
    modality = lexicon.modality
    if not utterance.may_negate:
        return "positive"
    negations = [at for at in range(first, last + 1) if _negates(utterance, at, lexicon)]
    if not negations:
        return "positive"
    skipped = in_relatives(utterance, first, last)
    for index in negations:
        if index in skipped:
            continue
        if not modality.negation_needs:
            return "negative" if _first_verb_near(utterance, index, first, last) else "positive"
        if _has_second_part(utterance, index, first, last):
            return "negative" if _first_verb_near(utterance, index, first, last) else "positive"
    return "positive"


def _has_second_part(utterance: Utterance, index: int, first: int, last: int) -> bool:
    """Whether « ne » meets « pas » behind it, or « aucun », « personne » in its subject.

    « ne … plus que neuf musiciens » limits and denies nothing.
    """
    modality = utterance.language.lexicon.modality
    for at in range(index + 1, min(index + 9, last + 1)):
        if utterance.lower(at) not in modality.negation_needs:
            continue
        limits = utterance.lower(at + 1) in modality.restrictors
        return not limits or utterance.lower(at) not in modality.restricted
    subject = range(max(first, index - MAX_SUBJECT), index)
    opens = next((at for at in reversed(subject) if not utterance.words[at].is_word), first - 1)
    return any(utterance.lower(at) in modality.negation_needs for at in subject if at > opens)


def _negates(utterance: Utterance, index: int, lexicon: Lexicon) -> bool:
    lower = utterance.lower(index)
    return lower in lexicon.modality.negations or (
        "n't" in lexicon.modality.negations and lower.endswith("n't")
    )


def _first_verb_near(utterance: Utterance, index: int, first: int, last: int) -> bool:
    """Whether no other finite verb stands before the negation, but its own auxiliary."""
    verbs = [at for at in range(first, min(index, last + 1)) if is_finite(utterance, at)]
    if utterance.lower(index + 1) in utterance.language.lexicon.modality.verdicts:
        return len(verbs) < 2  # noqa: PLR2004  "found the former banker not guilty"
    return len(verbs) == 0 or (len(verbs) == 1 and index - verbs[0] <= NEAR)
