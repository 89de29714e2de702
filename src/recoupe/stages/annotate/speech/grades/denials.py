"""What a source denies, and what only looks like a denial."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.records import Attribution
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.surface import Utterance

CALLING = frozenset(["hold", "judge", "urge"])
"""Stances of verbs that call a thing something: juger, qualifier, "call"."""


def is_denied(
    reading: Reading,
    utterance: Utterance,
    one: Attribution,
    stances: frozenset[str],
    cue: Sequence[str],
) -> bool:
    """Whether a source denies the content: by its verb, or by what it calls the charge."""
    if "deny" in stances:
        return _is_object_denied(reading, one) and not _is_of_people(utterance, one, cue)
    charges = not reading.language.lexicon.modality.charging.isdisjoint(cue)
    return not charges and not stances.isdisjoint(CALLING) and _is_called_unfounded(utterance, one)


def _is_of_people(  # noqa: PLR0911  one reason a line
    utterance: Utterance, one: Attribution, cue: Sequence[str]
) -> bool:
    """« a exclu deux supporters », "denied Kane with a save": somebody is kept out of something.

    Likewise "denied entry", "denied the fan a refund".
    """
    if not utterance.span.holds(one.content):
        return False
    first, last = utterance.words_in(one.content)
    if has_finite(utterance, first, last):
        return False
    lexicon = utterance.language.lexicon
    at = first
    while at < last and (
        utterance.lower(at) in lexicon.determiners
        or utterance.words[at].tag in {"NUM", "DET", "ADJ"}
    ):
        at += 1
    # "denied entry", "denied the motion", « conteste une amende ».
    refuses = not lexicon.modality.refusing.isdisjoint(cue)
    if refuses and utterance.lower(at) in lexicon.modality.granted_things:
        return True
    behind = utterance.words[min(at + 1, last)].tag
    # "denied the fan a refund": a noun, and at once another one with its article.
    two = utterance.lower(at + 1) in lexicon.modality.indefinites
    if two and utterance.words[at].tag == "NOUN" and at > first:
        return True
    if utterance.words[at].tag == "PROPN":
        owns = utterance.lower(at).endswith("'s") or behind in {"NOUN", "ADJ"}
        return not owns
    lower = utterance.lower(at)
    # "The pair deny murder": nobody in particular stands without an article or a plural.
    somebody = at > first or lower.endswith("s")
    if not somebody or lower in lexicon.accusations:
        return False
    holds_office = (fold(lower),) in utterance.language.names.roles
    return holds_office or lexicon.standing.is_person(lower)


def _is_called_unfounded(utterance: Utterance, one: Attribution) -> bool:
    """« juge ces accusations infondées », "called the claims baseless".

    Not « évoque des accusations mensongères », nor what stands in marks as the word of the source:
    "called the claims “baseless”"; but « qualifie ces propos de « fable » ».
    """
    if not utterance.span.holds(one.content):
        return False
    first, last = utterance.words_in(one.content)
    lexicon = utterance.language.lexicon
    modality = lexicon.modality
    vague = utterance.lower(first) in modality.indefinites
    if vague or has_finite(utterance, first, last):
        return False
    charge = next(
        (at for at in range(first, last) if utterance.lower(at) in lexicon.accusations), last
    )
    at = next(
        (at for at in range(charge, last + 1) if utterance.lower(at) in modality.unfounded), -1
    )
    if at < 0:
        return False
    while utterance.words[at].quoted >= 0 and at > charge:
        at -= 1
    marked = utterance.words[at + 1].quoted >= 0 if at < last else False
    return not marked or utterance.lower(at) in lexicon.noun_links


def _is_object_denied(reading: Reading, one: Attribution) -> bool:
    """« rejette « toute responsabilité » », not « C'est faux », a démenti X; "denied him bail"."""
    words = reading.words_in(one.content)
    lexicon = reading.language.lexicon
    # « nier l'évidence »: whoever does so denies nothing that is told.
    if any(word.lower in lexicon.modality.undeniable for word in words[:2]):
        return False
    refused = len(words) > 1 and words[0].lower in lexicon.modality.uses.denied_to
    if refused and words[1].is_word and words[1].lower not in lexicon.standing.as_much:
        return False
    if one.form == "indirect" or (one.form == "continuation" and one.cue is not None):
        return True
    before = one.cue is not None and one.cue.end <= one.content.start
    # « Le maire balaie : « … » »: the words are his answer.
    if one.cue is not None and ":" in reading.text[one.cue.end : one.content.start]:
        return False
    # « rejette « catégoriquement » ces accusations ».
    opening = next((word for word in words if word.is_word), None)
    return before and opening is not None and not opening.is_capital


def is_left_open(reading: Reading, utterance: Utterance, one: Attribution) -> bool:
    """« n'exclut pas un recours », "have not ruled out arson"."""
    if one.cue is None or not utterance.span.holds(one.cue) or one.form != "indirect":
        return False
    lexicon = reading.language.lexicon
    negations = lexicon.modality.negations
    first, last = utterance.words_in(one.cue)
    near = utterance.lowers[max(0, first - 1) : last + 2]
    if negations.isdisjoint(near):
        return False
    lemmas = {form.verb.lemma for lower in near for form in lexicon.reporting.get(lower, ())} | {
        f"{lemma}_{utterance.lower(last)}"
        for lower in near
        for lemma, _ in lexicon.light_verbs.get(lower, ())
    }
    return not lemmas.isdisjoint(lexicon.left_open)


def is_said_of(utterance: Utterance, bounds: tuple[int, int]) -> bool:
    """As in "dismissed it as “gossip”": the marks are what the source says of it.

    So are those behind an indefinite article: « balaie des « ragots » ».
    """
    first, last = bounds
    opens = utterance.lower(first) in utterance.language.lexicon.modality.indefinites
    if opens and utterance.words[min(first + 1, last)].quoted >= 0:
        return True
    marked = all(
        utterance.words[at].quoted >= 0
        for at in range(first, last + 1)
        if utterance.words[at].is_word
    )
    before = next((at for at in range(first - 1, -1, -1) if utterance.words[at].is_word), -1)
    return marked and utterance.lower(before) in utterance.language.lexicon.standing.as_much
