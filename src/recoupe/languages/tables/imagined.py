"""The shape of the table of what would be: stories, consequences, suppositions.

Words stand in lower case; entries of several words are joined by a blank, without apostrophe.
"""

from dataclasses import dataclass

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Imagined:
    """Words that make a conditional tell a story, or what would come of something."""

    turns: frozenset[str] = NONE
    """Openers of the next turn of a story: « c'est là que »."""
    born: frozenset[str] = NONE
    """Participles that open a life: né, "born"."""
    births: frozenset[str] = NONE
    """Verbs of the sentence that a life is told on from: naît."""
    in_a_year: frozenset[str] = NONE
    """Prepositions before a year."""
    lasting: frozenset[str] = NONE
    """Conditionals of what lasts, which a story does not go on with: vivrait, proviendrait."""
    consequences: frozenset[str] = NONE
    """Conditionals of what would come of an act: priverait, obligerait."""
    causes: frozenset[str] = NONE
    """Nouns beside `acts` for what has consequences, and may be over: démission, victoire."""
    costs: frozenset[str] = NONE
    """Those of what an act would cost; of a thing that is, they are hearsay: coûterait."""
    benefits: frozenset[str] = NONE
    """Those of what « un » or « chaque » something would bring: « un pont coûterait »."""
    effects: frozenset[str] = NONE
    """Phrases of what would come of an act: « aurait pour effet », « mettrait fin »."""
    follow_ups: frozenset[str] = NONE
    """Words behind one of `consequences` that tell what was before: « ferait suite »."""
    anybody: frozenset[str] = NONE
    """Subjects that stand for anybody: « tout le monde »."""
    who: frozenset[str] = NONE
    """First words of a question without its mark: qui."""
    sole: frozenset[str] = NONE
    """« seul un miracle », « seule une réforme »."""
    decided: frozenset[str] = NONE
    """Participles that alone before a comma set a condition: « élu, il … »."""
    bereft: frozenset[str] = NONE
    """Participles that do so with what follows: « privée de ce soutien, … »."""
    reckoned: frozenset[str] = NONE
    """Participles that open a reckoning: « empilés, les billets … »."""
    once: frozenset[str] = NONE
    """« une fois rénové, … »."""
    settled: frozenset[str] = NONE
    """Nouns for what was agreed, before a colon: compromis, promesse."""
    foretold: frozenset[str] = NONE
    """Pronouns for what a colon tells: « ils le savaient : »."""
    fates: frozenset[str] = NONE
    """Subjects that know how a story goes on: « l'avenir »."""
    supposing: frozenset[str] = NONE
    """Words of a sentence that asks to suppose: imaginons."""
    thought_up: frozenset[str] = NONE
    """Words of a sentence that brings up what somebody would like: réclame, solution."""
