"""What a word may open or mean, told once for each form: most rules ask for one of these first.

A sentence without any word of a sign has nothing for the rules that begin there. Signs are told
while words are cut, form by form, and gathered sentence by sentence in `Utterance.signs`.
"""

from recoupe.languages.tables.lexicon import Lexicon

CUE = 0
"""A verb group that reports may begin there: with its verb, or with an auxiliary."""
VERB = 1
"""It may be the verb of such a group, or the pronoun inverted behind it."""
WAY = 2
"""What tells the way of somebody's words may begin there."""
SOURCE = 3
"""« selon X » may begin there."""
NOUN = 4
"""It is of a report that has neither verb nor marks."""
GRADE = 5
"""It may decide a grade."""
NEGATION = 6
"""It may negate."""
MEDIUM = 7
"""It may be of a medium's name, or is its noun."""
BREAK = 8
"""A comma or a semicolon."""
ADDER = 9
"""It joins one thing to another: « et »."""
ASIDE = 10
"""A clause whose mood says nothing of the main one may begin there."""
CONDITION = 11
"""A condition may begin there."""
OCCASION = 12
"""A noun for an occasion on which somebody speaks: « entretien »."""
SIGNS = 13
"""How many there are."""


def signs_of(text: str, lower: str, lexicon: Lexicon) -> tuple[int, ...]:
    """Signs of a word as it is written, ascending; `lower` is the form that tables hold."""
    modality = lexicon.modality
    told = {
        CUE: lower in lexicon.cue_starts,
        VERB: lower in lexicon.cue_verbs or (lower.startswith("-") and len(lower) > 1),
        WAY: lower in lexicon.ways_by_opener,
        SOURCE: lower in lexicon.according_openers.firsts,
        NOUN: lower in lexicon.nouns_of_report,
        GRADE: modality.decides[lower],
        NEGATION: lower in modality.negations or ("n't" in modality.negations and "n't" in lower),
        MEDIUM: _may_be_medium(text, lower, lexicon),
        BREAK: lower in {",", ";"},
        ADDER: lower in lexicon.adders,
        ASIDE: lower in lexicon.aside_openers,
        CONDITION: lower in modality.condition_openers,
        OCCASION: lower in lexicon.relays.events,
    }
    return tuple(sign for sign, holds in told.items() if holds)


def _may_be_medium(text: str, lower: str, lexicon: Lexicon) -> bool:
    if lower in lexicon.media_signs:
        return True
    return text[0].isupper() and (
        text.isupper()
        or lower.removesuffix("'s") in lexicon.media_openers
        or "-" in lower
        or text.endswith(lexicon.relays.name_ends)
    )
