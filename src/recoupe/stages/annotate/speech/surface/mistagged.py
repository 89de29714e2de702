"""Words that the tagger took for verbs and are none, and the other way round."""

from collections.abc import Iterator, Sequence

from recoupe.languages.tables.lexicon import Lexicon
from recoupe.stages.annotate.speech.surface.words import Word

MIN_NAME = 2
"""Words of a name behind what only looks like a verb."""
_NOMINAL = frozenset(["NOUN", "ADJ"])
_SUBJECT = frozenset(["NOUN", "PROPN", "PRON", "ADJ"])
_VERBAL = frozenset(["VERB", "AUX"])
_BEHIND = frozenset(["ADP", "PUNCT"])
_MARKS = frozenset('»”›’",')


def mend_finite(
    finite: list[bool], words: Sequence[Word], lowers: Sequence[str], lexicon: Lexicon
) -> None:
    """Mends which words of a text look like finite verbs, in place.

    Args:
        finite: by word of the text.
        words: of the text.
        lowers: the same in lower case.
        lexicon: of its language.
    """
    for at in _behind_reflexives(words, lowers, lexicon.reflexives):
        finite[at] = True
    for at in _pasts(words, lowers, lexicon.never_passive):
        finite[at] = True
    verbs = [at for at, verb in enumerate(finite[:-2]) if verb and at > 1]
    for at in verbs:
        if lexicon.head_last:
            known = lowers[at] in lexicon.source_kinds or lowers[at] in lexicon.standing.people
            if known and finite[at + 2] and words[at + 1].tag == "NOUN":
                # "the UN refugee agency told": a noun for people, its head, and then the verb
                finite[at] = False
        elif words[at - 1].tag == "NOUN" and (
            _stands_before_name(words, lowers, finite, at, lexicon)
            if words[at + 1].is_capital
            else _closes_incise(words, lowers, at, lexicon.determiners)
        ):
            finite[at] = False


def _behind_reflexives(
    words: Sequence[Word], lowers: Sequence[str], reflexives: frozenset[str]
) -> Iterator[int]:
    """« un bénévole s'affaire »: a verb that the tagger took for a noun, behind its reflexive.

    Not « peut se faire », an infinitive, which no noun stands before.
    """
    if not reflexives:
        return
    for at in [at for at, before in enumerate(lowers[1:-1], 2) if before in reflexives]:
        nominal = words[at].tag in _NOMINAL and words[at].text.islower()
        if nominal and words[at - 2].tag in _SUBJECT:
            yield at


def _pasts(
    words: Sequence[Word], lowers: Sequence[str], never_passive: frozenset[str]
) -> Iterator[int]:
    """As in "Seven guards died": behind a noun, what the tagger took for a participle is a past."""
    if not never_passive:
        return
    for at in [at for at, lower in enumerate(lowers) if at and lower in never_passive]:
        if words[at - 1].tag in _SUBJECT and "VerbForm=Part" in words[at].form:
            yield at


def _stands_before_name(
    words: Sequence[Word],
    lowers: Sequence[str],
    finite: Sequence[bool],
    at: int,
    lexicon: Lexicon,
) -> bool:
    """« la députée insoumise Sarah Mollet a dit »: an adjective between a noun and a name.

    The verb stands behind the name, or before the noun.
    """
    behind = at + 1
    while behind < len(words) and words[behind].is_capital:
        behind += 1
    if behind - at - 1 < MIN_NAME or behind >= len(words):
        return False
    first = at - 1
    while first > 0 and words[first].tag in _NOMINAL:
        first -= 1
    before = max(0, first - (lowers[first] in lexicon.determiners))
    turned = words[before].tag in _VERBAL or lowers[before] in lexicon.according_ends
    return finite[behind] or (turned and not words[behind].is_word)


def _closes_incise(
    words: Sequence[Word], lowers: Sequence[str], at: int, determiners: frozenset[str]
) -> bool:
    """« « … », a déclaré le chef rebelle dans un message »: the verb stood before the noun."""
    article = at - 2
    turned = lowers[article] in determiners and words[article - 1].tag == "VERB"
    first = article - 2 if words[article - 2].tag == "AUX" else article - 1
    mark = words[first - 1].text if first > 0 else ""
    return turned and words[at + 1].tag in _BEHIND and mark in _MARKS
