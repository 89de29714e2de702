"""Forms of English verbs: base, third person, past, participle, -ing.

Source: Quirk et al. 1985, *A Comprehensive Grammar of the English Language*, ch. 3.
"""

from recoupe.languages.tables.lexicon import Tense

IRREGULAR: dict[str, tuple[str, str]] = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "think": ("thought", "thought"),
    "understand": ("understood", "understood"),
    "read": ("read", "read"),
    "put": ("put", "put"),
    "hold": ("held", "held"),
    "find": ("found", "found"),
    "swear": ("swore", "sworn"),
    "feel": ("felt", "felt"),
    "can": ("can", "can"),
    "pay": ("paid", "paid"),
    "quip": ("quipped", "quipped"),
    "chip": ("chipped", "chipped"),
    "admit": ("admitted", "admitted"),
    "sob": ("sobbed", "sobbed"),
    "shrug": ("shrugged", "shrugged"),
    "foresee": ("foresaw", "foreseen"),
    "make": ("made", "made"),
    "know": ("knew", "known"),
    "forecast": ("forecast", "forecast"),
    "go": ("went", "gone"),
    "cut": ("cut", "cut"),
    "hit": ("hit", "hit"),
    "let": ("let", "let"),
    "break": ("broke", "broken"),
    "shoot": ("shot", "shot"),
    "grin": ("grinned", "grinned"),
    "nod": ("nodded", "nodded"),
    "slam": ("slammed", "slammed"),
    "snap": ("snapped", "snapped"),
    "rebut": ("rebutted", "rebutted"),
    "aver": ("averred", "averred"),
    "concur": ("concurred", "concurred"),
    "fret": ("fretted", "fretted"),
    "peg": ("pegged", "pegged"),
    "deadpan": ("deadpanned", "deadpanned"),
    "tut": ("tutted", "tutted"),
    "weep": ("wept", "wept"),
    "speak": ("spoke", "spoken"),
}
_VOWELS = "aeiou"


def forms_of(lemma: str) -> tuple[tuple[str, Tense], ...]:
    """Written forms of a verb with their tense; a form comes once for each tense it may be.

    >>> dict(forms_of("deny"))["denied"], dict(forms_of("note"))["noting"]
    ('participle', 'gerund')
    """
    past, participle = IRREGULAR.get(lemma, ("", ""))
    if not past:
        past = participle = _regular_past(lemma)
    return (
        (lemma, "present"),
        (_third(lemma), "present"),
        (past, "past"),
        (participle, "participle"),
        (_ing(lemma), "gerund"),
        (lemma, "infinitive"),
    )


def _ends_in_consonant_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2] not in _VOWELS


def _regular_past(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if _ends_in_consonant_y(lemma):
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _third(lemma: str) -> str:
    if _ends_in_consonant_y(lemma):
        return lemma[:-1] + "ies"
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    return lemma + "s"


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe")):
        return lemma[:-1] + "ing"
    doubled = lemma + lemma[-1]
    if IRREGULAR.get(lemma, ("",))[0] == f"{doubled}ed" or lemma in {"put", "cut", "hit", "let"}:
        return f"{doubled}ing"
    return lemma + "ing"
