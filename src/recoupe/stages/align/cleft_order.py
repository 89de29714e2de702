"""Cleft sentences in plain order: « c'est le maire qui a saisi la cour » is « le maire a saisi … ».

A page that sets right what others tell of who did what puts it so, and it is just there that the
order of the words matters. Source: Huddleston and Pullum 2002, *The Cambridge Grammar of the
English Language*, chapter 16.9, whose account of what is set off holds of French too.
"""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import Concepts
from recoupe.records import Token

OPENING = 8
"""So many words of a sentence may stand before its cleft: « En 2022, c'est … »."""
FOCUS = 14
"""So many words lie between « c'est » and its relative at most."""
FOCUSED = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
"""One of these is set off: "it is clear that" sets off nothing."""
BEFORE_VERB = frozenset({"ADV", "PRON", "PART"})


def in_plain_order(words: Sequence[Token], text: str, concepts: Concepts) -> Sequence[Token]:
    """The words of a statement without its cleft; the same words where it has none.

    What « qui » tells of stands before its verb; what « que » tells of, behind it. A cleft that
    denies (« ce n'est pas lui qui … ») stays as it is.
    """
    forms = [fold(one.span.of(text)).rstrip("'’") for one in words]
    for at in range(min(OPENING, len(words) - 1)):
        if words[at].tag == "VERB":
            return words
        copula = fold(words[at + 1].lemma) in concepts.cleft_verbs
        if copula and forms[at] in concepts.cleft_pronouns:
            return _uncleft(words, forms, at, concepts)
    return words


def _uncleft(
    words: Sequence[Token], forms: Sequence[str], opening: int, concepts: Concepts
) -> Sequence[Token]:
    first = opening + 2
    relative = next(
        (
            at
            for at in range(first, min(first + FOCUS, len(words)))
            if forms[at] in concepts.cleft_subjects | concepts.cleft_objects
        ),
        None,
    )
    if relative is None:
        return words
    focus, rest = [*words[first:relative]], [*words[relative + 1 :]]
    tags = {one.tag for one in focus}
    if (
        tags.isdisjoint(FOCUSED)
        or "VERB" in tags
        or not concepts.negations.isdisjoint(forms[first:relative])
    ):
        return words
    verb = next((one for one in rest if one.tag not in BEFORE_VERB), None)
    is_subject = (
        forms[relative] in concepts.cleft_subjects
        and verb is not None
        and verb.tag in {"VERB", "AUX"}
    )
    told = [*focus, *rest] if is_subject else [*rest, *focus]
    before = words[:opening]
    # « En 2021, c'est Tarn qui a racheté l'usine »: « en » does not govern Tarn.
    is_frame = any(one.tag == "ADP" for one in before)
    return [*told, *before] if is_frame else [*before, *told]
