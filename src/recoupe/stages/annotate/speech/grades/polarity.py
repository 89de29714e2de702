"""Whether a clause says that something is, or that it is not."""

from recoupe.languages.tables.joined import joined
from recoupe.languages.tables.modality import Modality
from recoupe.records import Polarity, Span
from recoupe.stages.annotate.speech.grades.moods import is_infinitive, phrase_at
from recoupe.stages.annotate.speech.grades.subordinate import aside_words
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.signs import NEGATION
from recoupe.stages.annotate.speech.surface.surface import MARKS, Utterance
from recoupe.stages.annotate.speech.surface.words import Word

MAX_SUBJECT = 8
"""Words between « aucune » and its « ne »."""
ELISION = "'’"
NEAR = 2
"""Words between an auxiliary and its negation."""
MAX_TO_CONTRAST = 8
"""Words between "not" and its "but"."""
MAX_TO_AUXILIARY = 4
"""Words back to the auxiliary of "not": "has so far not"."""


def polarity_of(
    utterance: Utterance,
    first: int,
    last: int,
    *,
    marker: Span | None = None,
    scares: frozenset[int] = frozenset(),
) -> Polarity:
    """Negative where the first finite verb of the main clause is negated.

    Args:
        utterance: the words.
        first: the first word of the clause.
        last: its last word.
        marker: the words of a hedge; a negation in them is of the grade: "not clear".
        scares: quotes of nobody's words; a negation in a title denies nothing.
    """
    if _is_verbless(utterance, first, last):
        return "negative"
    if not utterance.may_negate:
        return "positive"
    if _is_negated_infinitive(utterance, first):
        return "negative"
    modality = utterance.language.lexicon.modality
    skipped: frozenset[int] | None = None
    for index in utterance.signs[NEGATION]:
        word = utterance.words[index]
        inside = first <= index <= last and word.quoted not in scares
        undoes = inside and phrase_at(utterance.lowers, index, modality.undone) > 0
        if not inside or not (undoes or _negates(word.lower, modality)) or _is_sign(word):
            continue
        if marker is not None and marker.start <= word.start < marker.end:
            continue
        if skipped is None:
            skipped = aside_words(utterance, first, last)
            skipped |= frozenset(range(first, _past_subordinate(utterance, first, last)))
        if index in skipped:
            continue
        if undoes or _denies(utterance, index, first, last):
            near = _is_first_verb if undoes else _first_verb_near
            return "negative" if near(utterance, index, first, skipped) else "positive"
    return "positive"


def _is_sign(word: Word) -> bool:
    """« point de situation n° 2 »: a letter alone is no « n' » of a negation."""
    return len(word.lower) == 1 and word.text[-1] not in ELISION


def _denies(utterance: Utterance, index: int, first: int, last: int) -> bool:
    """Whether a negation is whole: of two parts where its language needs them, and of the verb."""
    if utterance.language.lexicon.modality.negation_needs:
        return _has_second_part(utterance, index, first, last)
    return _is_whole(utterance, index, first)


def _is_first_verb(utterance: Utterance, index: int, first: int, skipped: frozenset[int]) -> bool:
    """Whether no verb of the main clause stands before a phrase: "he left when it failed to"."""
    verbs = [at for at in range(first, index) if is_finite(utterance, at) and at not in skipped]
    return len(verbs) < 2 and all(index - at <= NEAR for at in verbs)  # noqa: PLR2004  its auxiliary


def _is_verbless(utterance: Utterance, first: int, last: int) -> bool:
    """« Aucune trace du voleur », « Aucun blessé à déplorer »."""
    modality = utterance.language.lexicon.modality
    if utterance.lower(first) not in modality.verbless_firsts:
        return False
    if not utterance.words[first].is_capital:
        return False
    if not phrase_at(utterance.lowers, first, modality.verbless):
        return False
    inside = range(first + 1, last + 1)
    # « Aucun jour sans une plainte » says that there are some.
    undone = joined(modality.negations, modality.conditions_of.without)
    if not undone.isdisjoint(utterance.lowers[first : last + 1]):
        return False
    asides = aside_words(utterance, first, last)
    return not any(is_finite(utterance, at) and at not in asides for at in inside)


def _is_negated_infinitive(utterance: Utterance, first: int) -> bool:
    """Whether "not" stands right before an infinitive content: "agreed not | to strike"."""
    lexicon = utterance.language.lexicon
    negations = lexicon.modality.negations
    return (
        not lexicon.modality.negation_needs
        and utterance.lower(first) in lexicon.infinitive_marks
        and utterance.lower(first - 1) in negations
    )


def _past_subordinate(utterance: Utterance, first: int, last: int) -> int:
    """First word of the main clause, where another one stands before: « si rien n'est signé, »."""
    openers = utterance.language.lexicon.modality.uses.subordinators
    if not phrase_at(utterance.lowers, first, openers):
        return first
    commas = (at for at in utterance.breaks if first < at <= last)
    # « si, comme prévu, rien n'est signé, … »: the clause has its verb before it ends.
    return next((at for at in commas if has_finite(utterance, first, at)), first)


def _negates(lower: str, modality: Modality) -> bool:
    return lower in modality.negations or ("n't" in modality.negations and lower.endswith("n't"))


def _has_second_part(utterance: Utterance, index: int, first: int, last: int) -> bool:
    """Whether « ne » meets « pas » behind it, or « aucun », « personne » in its subject.

    « ne … plus que neuf musiciens » limits and denies nothing; « ne peut trancher » needs none.
    """
    modality = utterance.language.lexicon.modality
    if any(phrase_at(utterance.lowers, at, modality.undoing) for at in (index + 1, index + 2)):
        return False
    for at in range(index + 1, min(index + 9, last + 1)):
        if utterance.lower(at) not in modality.negation_needs:
            continue
        after = utterance.lower(at + 1)
        # « ne pas voter reviendrait à se taire »: the subject is negated, not its verb.
        opens = index == first and is_infinitive(utterance, at + 1)
        if after in modality.limits or (opens and has_finite(utterance, at + 1, last)):
            return False
        return after not in modality.restrictors or utterance.lower(at) not in modality.restricted
    subject = range(max(first, index - MAX_SUBJECT), index)
    mark = next((at for at in reversed(subject) if not utterance.words[at].is_word), first - 1)
    if any(utterance.lower(at) in modality.negation_needs for at in subject if at > mark):
        return True
    power = phrase_at(utterance.lowers, index + 1, modality.uses.powers)
    if not power or index + power > last:
        return False
    return utterance.lower(index + 1 + power) not in modality.restrictors


def _is_whole(  # noqa: PLR0911  one reason a line
    utterance: Utterance, index: int, first: int
) -> bool:
    """Whether a negation of one word is of the verb: "has not", "no arrests were made"."""
    modality = utterance.language.lexicon.modality
    word = utterance.words[index]
    if utterance.lower(index + 1) in modality.limits or (
        phrase_at(utterance.lowers, index + 1, modality.undoing)
    ):
        return False
    if utterance.lower(index - 1) in modality.conditions or _surpasses(utterance, index):
        return False
    # "A bar called Never Again": a capital behind a word is of a name.
    if word.is_capital and index > first and utterance.words[index - 1].is_word:
        return False
    # "Not surprisingly, the shop was full".
    comment = index == first and utterance.lower(index + 2) == ","
    if comment and utterance.words[index + 1].tag == "ADV":
        return False
    if index > first and word.lower in modality.fronted:
        return False
    if word.lower.endswith("n't") or word.lower not in modality.none_words | {"not"}:
        return True
    if word.lower == "not":
        # A headline leaves the auxiliary out: "Mayor not told of the leak".
        if utterance.lower(index + 1) in modality.verdicts:
            return True
        if _sets_apart(utterance, index):
            return False
        bare = utterance.lower(index - 1) != "," and not has_finite(utterance, first, index - 1)
        return bare or _behind_auxiliary(utterance, index)
    return _is_argument(utterance, index, first)


def _surpasses(utterance: Utterance, index: int) -> bool:
    """As in "couldn't have been happier", "could not have come at a worse time"."""
    modality = utterance.language.lexicon.modality
    if utterance.lower(index + 1) not in modality.counterfactual:
        return False
    behind = range(index + 2, min(index + 2 + MAX_TO_CONTRAST, len(utterance.words)))
    return any(
        utterance.lower(at) in modality.surpassing
        or (utterance.words[at].tag == "ADJ" and utterance.lower(at).endswith("er"))
        for at in behind
    )


def _sets_apart(utterance: Utterance, index: int) -> bool:
    """As in "closed not by snow but by a landslide": one of two is denied, and not the verb."""
    lexicon = utterance.language.lexicon
    behind = utterance.lowers[index + 1 : index + 1 + MAX_TO_CONTRAST]
    links = bool(behind) and behind[0] in lexicon.noun_stops
    return links and not lexicon.modality.uses.contrasts.isdisjoint(behind)


def _behind_auxiliary(utterance: Utterance, index: int) -> bool:
    """Whether "not" follows its auxiliary, adverbs between at most, or opens the sentence."""
    lexicon = utterance.language.lexicon
    auxiliaries, ends = lexicon.modality.auxiliaries, lexicon.modality.auxiliary_ends
    # "agreed not to strike", "remains not guilty".
    infinitive = utterance.lower(index + 1) in lexicon.infinitive_marks
    if index > 0 and is_finite(utterance, index - 1):
        return True
    if utterance.words[index].is_capital or infinitive:
        return True
    # "a menu not a meal": two nouns are set against each other.
    if utterance.lower(index + 1) in lexicon.articles:
        return utterance.lower(index - 1) in auxiliaries
    for at in range(index - 1, max(index - MAX_TO_AUXILIARY, 0) - 1, -1):
        lower = utterance.lower(at)
        if lower in auxiliaries or lower.endswith(ends):
            return True
        if not utterance.words[at].is_word and lower not in MARKS:
            return False
    return False


def _is_argument(utterance: Utterance, index: int, first: int) -> bool:
    """Whether "no arrests" is the subject, or stands right behind the verb."""
    comma = next((at for at in utterance.breaks if at > index), len(utterance.words))
    aside = index > first and utterance.lower(index - 1) == "," and comma < len(utterance.words)
    if aside and not has_finite(utterance, index, comma):
        # "More than 200 people, none of them locals, were moved".
        return False
    if not any(is_finite(utterance, at) for at in range(first, index)):
        # "Doing nothing would be a mistake".
        if index > first and "Tense=Pres|VerbForm=Part" in utterance.words[index - 1].form:
            return False
        stops = utterance.language.lexicon.noun_stops
        if index == first + 1 and utterance.lower(first) in stops:
            # "At no point did the crew lose control": an inversion denies the whole.
            return _is_inverted_behind(utterance, index)
        return index == first or utterance.lower(index - 1) not in stops
    at = index - 1
    while at > first and past_adverbs(utterance, at) > at:
        at -= 1
    word = utterance.words[at]
    return is_finite(utterance, at) or "VerbForm" in word.form


def _is_inverted_behind(utterance: Utterance, index: int) -> bool:
    auxiliaries = utterance.language.lexicon.modality.auxiliaries
    return not auxiliaries.isdisjoint(utterance.lowers[index + 2 : index + 4])


def _first_verb_near(utterance: Utterance, index: int, first: int, skipped: frozenset[int]) -> bool:
    """Whether no other finite verb stands before the negation, but its own auxiliary."""
    verbs = [at for at in range(first, index) if is_finite(utterance, at) and at not in skipped]
    if utterance.lower(index + 1) in utterance.language.lexicon.modality.verdicts:
        return len(verbs) < 2  # noqa: PLR2004  "found the former banker not guilty"
    near = MAX_TO_AUXILIARY if utterance.lower(index) == "not" else NEAR
    return len(verbs) == 0 or (len(verbs) == 1 and index - verbs[0] <= near)
