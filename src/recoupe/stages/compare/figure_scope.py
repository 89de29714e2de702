"""What narrows a count, by the words behind its noun: « 31 espèces de poissons »."""

from recoupe.algorithms.folding import fold, folded_words, words_of
from recoupe.languages import Language
from recoupe.languages.tables.befallen import (
    CASE,
    DWELLINGS,
    KINDS_OF_CASE,
    POWERED,
    POWERLESS,
)
from recoupe.languages.tables.concepts import ANYBODY, STEM_LETTERS
from recoupe.records import AnchoredQuantity, Span, Statement
from recoupe.stages.compare.figure_counted import COMPOUNDS, FLOODED, THINGS
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.scene import Scene

GENITIVE_LETTERS = 40
ARREST, SUSPECT = "arrest", "suspect"
PERSON = "person"

GRAVE, LIGHT = "wound_grave", "light"
"""« Légèrement blessés » are all who were hurt, « grièvement » a part of them."""


def renamed(key: str, scope: set[str]) -> tuple[str, set[str]]:
    """What is followed and what narrows it, where the two together are another thing."""
    compound = next((one for one in sorted(scope) if (key, one) in COMPOUNDS), None)
    if compound is not None:
        return COMPOUNDS[key, compound], scope - {compound}
    if key in {POWERLESS, POWERED}:
        # Homes and customers without power are one count; people are another.
        return key, {PERSON} if ANYBODY & scope else scope - DWELLINGS
    if key == ARREST:
        return key, scope - {SUSPECT}  # whoever is arrested is suspected
    if key == CASE:
        return key, scope & KINDS_OF_CASE  # « neuf cas de légionellose » are the nine cases
    if key == "death" and not THINGS.isdisjoint(scope):
        return FLOODED, scope
    return key, scope


def genitive_of(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str | None:
    """« 31 espèces de poissons » has its scope from annotation; so has "31 species of fish"."""
    end = quantity.evidence.span.end - statement.evidence.span.start
    behind = statement.evidence.exact[end:]
    words = [one.of(behind) for one in words_of(behind)][:2]
    if quantity.counted is None or quantity.rule in {SCORE, *RANKS}:
        return None
    if not words or fold(words[0]) not in scene.language(statement).concepts.genitives:
        return None
    end = quantity.evidence.span.end
    near = scene.tokens_at(quantity.evidence.page, Span(end, end + GENITIVE_LETTERS))[1:2]
    if near and near[0].tag == "VERB":
        return None  # « demande à 420 habitants de rester chez eux »
    if near and _is_in_time(near[0].span, statement, scene):
        return None  # « trois reliquaires du 13e siècle »: when a thing was made counts no others
    # « Trois traders de Halbrook » are the three traders: a name is compared as such.
    return None if words[-1][:1].isupper() else fold(words[-1])


def _is_in_time(span: Span, statement: Statement, scene: Scene) -> bool:
    told = (scene.timexes[one] for one in statement.timexes if one in scene.timexes)
    return any(one.evidence.span.holds(span) for one in told)


def measured_of(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str:
    """Key of the noun behind a unit: « trois tonnes *de poissons* »; empty where none stands there.

    Money is told of what it pays for in other ways, and a share has its whole behind it.
    """
    # Of a duration too: « quatre jours d'émeutes » are eight some days later.
    if quantity.unit is None or quantity.unit in SHARE_UNITS or quantity.rule == "duration":
        return ""
    if quantity.unit.isupper():
        return ""
    language = scene.language(statement)
    text = scene.articles[quantity.evidence.page].text
    end = quantity.evidence.span.end
    near = scene.tokens_at(quantity.evidence.page, Span(end, end + GENITIVE_LETTERS))[:3]
    words = [fold(one.span.of(text)).rstrip("'") for one in near]
    if len(near) < 2 or words[0] not in language.concepts.genitives:  # noqa: PLR2004
        return ""
    noun = next((one for one in near[1:] if one.tag == "NOUN"), None)
    if noun is None or text[end : noun.start].strip(" \u00a0").startswith((".", ",", ";")):
        return ""
    word, lemma = fold(noun.span.of(text)), fold(noun.lemma)
    return language.concepts.concept_of(lemma, word) or lemma[:STEM_LETTERS]


SHARE_UNITS = frozenset({"%", "fraction", "pp", "year"})


def scope_keys(scope: str | None, language: Language) -> list[str]:
    """Keys of the words that narrow a count; none of a name."""
    if not scope or (folded_words(scope) and scope.split()[-1][:1].isupper()):
        return []  # « 340 personnes à Port-Sauveur »: a name is compared as such
    light = language.concepts.light
    light |= language.measures.in_a_row
    words = [word for word in folded_words(scope) if word not in light]
    return [language.concepts.concept_of(word, word) or fold(word) for word in words]
