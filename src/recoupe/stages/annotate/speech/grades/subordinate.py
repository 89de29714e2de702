"""Words whose mood says nothing of the main clause: relative clauses, reasons, asides."""

from collections.abc import Iterator

from recoupe.stages.annotate.speech.grades.moods import is_infinitive, phrase_at
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.signs import ASIDE, BRACKET, BRACKETS
from recoupe.stages.annotate.speech.surface.surface import Utterance

CLOSERS = frozenset([",", ";", "–", "—"])
DASHES = frozenset(["–", "—"])
BEFORE_RELATIVES = frozenset(["ADP", "NUM", "DET", "PRON"])
"""What may stand before a relative pronoun in its own clause: « parmi lesquels », "two of whom"."""
MIN_BEFORE = 4
"""Words before a bracket that make what stands in it an aside, where no verb was seen."""


def aside_words(utterance: Utterance, first: int, last: int) -> frozenset[int]:
    """Words of relative clauses and of reasons: from the opener to the next comma, or to the end.

    « Deux hommes, qui auraient agi seuls, ont été arrêtés » asserts the arrest, and so does « il
    a été arrêté parce qu'il aurait menacé sa voisine ». Likewise what stands between brackets or a
    pair of dashes, and what a cleft only names: « ce qu'il ferait, c'est partir ».
    """
    lexicon = utterance.language.lexicon
    reasons = lexicon.modality.uses.reasons
    lowers = utterance.lowers
    named = _named(utterance, first, last)
    if not utterance.signs[BRACKET] and not utterance.signs[ASIDE]:
        return frozenset(named)
    inside = set(named)
    if utterance.signs[BRACKET]:
        inside.update(_bracketed(utterance, first, last))
    behind = first
    for index in utterance.signs[ASIDE]:
        if not behind < index <= last:
            continue
        opens = (_opens_relative(utterance, index) and not _is_own(utterance, first, index)) or (
            phrase_at(lowers, index, reasons) > 0 and has_finite(utterance, first, index - 1)
        )
        if opens:
            end = _end_of(utterance, index, last, embedded=not has_finite(utterance, first, index))
            inside.update(range(index, end))
            behind = end
    return frozenset(inside)


def _opens_relative(utterance: Utterance, index: int) -> bool:
    """« qui », "who", and "that" right behind a noun: "a role that will help you"."""
    lexicon = utterance.language.lexicon
    word = utterance.words[index]
    if word.lower in lexicon.relatives:
        return True
    defines = word.lower in lexicon.modality.uses.defining and word.tag == "PRON"
    return defines and utterance.words[index - 1].tag == "NOUN"


def _is_own(utterance: Utterance, first: int, index: int) -> bool:
    """As in "one of whom is believed to be hurt": the words are a relative clause themselves."""
    before = utterance.words[first:index]
    return before[-1].tag == "ADP" and all(word.tag in BEFORE_RELATIVES for word in before)


def _bracketed(utterance: Utterance, first: int, last: int) -> Iterator[int]:
    """Words between brackets or a pair of dashes, where a verb stands outside of them."""
    opening = next((at for at in utterance.signs[BRACKET] if first < at <= last), None)
    if opening is None:
        return
    opened: int | None = None
    for at in range(opening, last + 1):
        text = utterance.words[at].text
        if opened is None:
            if text in BRACKETS:
                opened = at
        elif text == BRACKETS[utterance.words[opened].text]:
            outside = has_finite(utterance, first, opened - 1) or opened - first >= MIN_BEFORE
            if outside or has_finite(utterance, at + 1, last):
                yield from range(opened, at)
            opened = None
    if opened is not None and _adds_clause(utterance, opened, first, last):
        yield from range(opened, last + 1)


def _adds_clause(utterance: Utterance, opened: int, first: int, last: int) -> bool:
    """Whether a dash adds a clause: "They cut jobs — one is planning to close".

    It says nothing of what stood before, but where it is joined to it: « — et il partira ».
    """
    if utterance.words[opened].text not in DASHES:
        return False
    joined = utterance.lower(opened + 1) in utterance.language.lexicon.joints
    sides = has_finite(utterance, first, opened - 1) and has_finite(utterance, opened + 1, last)
    return sides and not joined


def _named(utterance: Utterance, first: int, last: int) -> range:
    """« Ce qu'il ferait, c'est partir », "what you will see is a fake": what is only named."""
    modality = utterance.language.lexicon.modality
    lower, after = utterance.lower(first), utterance.lower(first + 1)
    if lower in modality.what:
        verbs = [at for at in range(first, last + 1) if utterance.finite[at]]
        return range(first, verbs[1]) if len(verbs) > 1 else range(0)
    opens = lower in modality.uses.speculative and (
        after in utterance.language.lexicon.complementizers or after in modality.relatives
    )
    start = first + (lower in utterance.language.lexicon.joints)
    infinitive = is_infinitive(utterance, start)
    if infinitive and utterance.lower(start + 1) in utterance.language.lexicon.complementizers:
        # « Penser que cela permettra de régler la question, c'est se leurrer ».
        comma = next((at for at in utterance.breaks if start < at < last), first)
        return range(start, comma)
    if opens or (infinitive if start == first else is_infinitive(utterance, first)):
        for at in utterance.breaks:
            if first < at < last and phrase_at(utterance.lowers, at + 1, modality.uses.clefts):
                return range(first, at)
    return range(0)


def _end_of(utterance: Utterance, index: int, last: int, *, embedded: bool) -> int:
    """First word behind a clause that opens at a word.

    One that stands inside the subject (`embedded`) ends without a comma too, at the verb of the
    main clause: « les hommes qui ont été vus | seraient en fuite ».
    """
    lexicon, lowers = utterance.language.lexicon, utterance.lowers
    complementizers, relatives, adders = lexicon.complementizers, lexicon.relatives, lexicon.adders
    verbs = 0
    for at in range(index, last + 1):
        # « le bar qui, selon les règles, devrait fermer »: the clause goes on behind the aside.
        lower = lowers[at]
        if lower in CLOSERS and not _is_around_aside(utterance, index, at):
            return at
        if lower in complementizers:
            embedded = False
        if lower in relatives and at > index and lowers[at - 1] in adders:
            # « qui transportait des lycéens et dont le chauffeur se serait endormi »: a second one
            verbs = 0
        if utterance.finite[at]:
            verbs += 1
            if embedded and verbs > 1:
                # « les hommes qui ont fui | n'ont pas été repris »
                return _before_clitics(utterance, at)
    return last + 1


def _before_clitics(utterance: Utterance, verb: int) -> int:
    """The first of the clitics and the « ne » of a verb."""
    while utterance.lower(verb - 1) in utterance.language.lexicon.clitics:
        verb -= 1
    return verb


def _is_around_aside(utterance: Utterance, index: int, at: int) -> bool:
    """Whether a comma at `at` opens or ends an aside right behind the opener at `index`."""
    if utterance.words[index + 1].text != ",":
        return False
    second = next((one for one in utterance.breaks if one > index + 1), -1)
    return at in {index + 1, second} and not has_finite(utterance, index + 2, second)
