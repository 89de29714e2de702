"""What a number counts, by a key that languages share, and whether such counts grow."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold, folded_words, words_of
from recoupe.languages import Language
from recoupe.languages.tables.befallen import (
    CASE,
    DWELLINGS,
    INFECTED,
    POWERED,
    befell,
    state_of_network,
)
from recoupe.languages.tables.concepts import (
    ANYBODY,
    BEARERS,
    CASUALTIES,
    EVOLVING,
    NUMBER_WORDS,
    STEM_LETTERS,
    Concepts,
)
from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.compare.figure_ranks import RANKS, STANDING
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_scores import is_running
from recoupe.stages.compare.scene import Scene

COLLECTIVES = NUMBER_WORDS | {"dozen", "sole"}
"""Words that belong to the number, and not to what it counts."""
AGE = "age"
SIGNATURE = "sign"
"""Concept of a signature."""
BEFALLEN = frozenset(
    {
        *("treated", "flooded", "sick", "vaccinated", "tested", "culled", "rehoused", "stranded"),
        *("sheltered", "isolated", "waterless", POWERED, SIGNATURE),
    }
)
"""States that no concept holds, see `Measures.befallen`."""
STORYWIDE = EVOLVING - {"vote"} | BEFALLEN
"""Counts of which a story has one."""
COMPOUNDS = {
    ("cut", "job"): "job",
    ("lose", "job"): "job",
    ("loss", "job"): "job",
    ("abolish", "job"): "job",
    ("soldier", "fire"): "firefighter",
    ("agent", "security"): "guard",
}
"""(head, what narrows it) → what is counted: « 260 suppressions de postes » are 260 posts."""
FLOODED = "flooded"
BUILT = frozenset({"house", "building"})
RUIN = "destroy"
"""Concept and state of what is destroyed."""
THINGS = frozenset({"house", "building", "car", "shop"})
"""« 340 habitations ont été noyées » tells of no dead."""
FIRE_AREA = "fire_area"
FIRES = frozenset({"fire", "burn", "area_burned", "destroy", "smoke", "flame", "forest", "ravage"})
"""Words beside hectares that burn: others are of land."""
CROWDS = frozenset({"people", "protester", "crowd"})
"""Those who march: « 3 000 manifestants », "the crowd", « ils étaient 3 000 »."""
SHOWS = frozenset({"concert", "match", "stadium", "festival", "final"})
"""Beside them people are spectators."""
CHARGE = "charge"
CHARGES = frozenset({"ballot_count"})
"""Of "eleven counts" none is of ballots: a number of counts is one of charges."""
EMPLOY = "employ"
TOLD_BESIDE: tuple[tuple[frozenset[str], str, frozenset[str]], ...] = (
    (INFECTED, CASE, frozenset()),
    (CHARGES, CHARGE, frozenset()),
    (frozenset({"works"}), "work_art", frozenset()),
    (ANYBODY, "worker", frozenset({EMPLOY})),
    (frozenset({"people"}), "job", frozenset({"job", "lose"})),
    (frozenset({"people"}), SIGNATURE, frozenset({SIGNATURE, "petition"})),
)
"""(what is counted, what it is, where all these keys stand beside it)."""
OFTEN = "often"
"""How often something happened: of one deed, see `figure_points`."""
FEW_KEYS = 3
"""A statement with so few keys may lean on the one before it."""
EPIDEMICS = frozenset({"disease", "virus", "epidemic", "fever", "infect", "cholera", "measles"})
"""Beside them what is counted grows by the day: farms, herds, towns."""
ANEW = frozenset(
    (
        *("close", "damage", "destroy", "flood", "infect", "cancel", "search", "deploy"),
        *("discover", "block", "delay", "anchor", "collapse"),
    )
)
"""States of things that spread or end: what is in them is counted anew."""
DONE_ANEW = frozenset(
    (
        *("postpone", "queue", "trap", "aground", "uproot"),
        *("recall_product", "recall", "flight_cancel", "disrupt", "withdraw", "immobilise"),
    )
)
"""The same of verbs alone: in a story of a fire every noun stands beside one.

How many were stolen or seized is settled when it happens.
"""


def counted_of(quantity: AnchoredQuantity, language: Language) -> str:
    """Key of what is counted; empty for a unit that is not followed like a thing."""
    if quantity.rule in {SCORE, *RANKS}:
        return quantity.rule
    if quantity.counted in language.numbers.often:
        return OFTEN
    counted = _counted_key(quantity, language.concepts)
    return counted or (_counted_unit(quantity.unit, language) if quantity.unit else "")


def followed(
    counted: str,
    quantity: AnchoredQuantity,
    statement: Statement,
    language: Language,
    beside: frozenset[str],
) -> tuple[str, str]:
    """What is followed and who bears it: « douze ouvriers ont été tués » → death, worker.

    Annotation tells most of the dead and injured; the others, and the states of things, follow
    within a few words after the number: « 300 maisons sont privées d'électricité ».
    """
    bears = counted in BEARERS | DWELLINGS
    state = _state_of(counted, quantity, statement, language, beside) if bears else ""
    told = _told_by_others(counted, beside) if state not in BEFALLEN | {CASE} else counted
    if told not in {counted, "people"}:
        return told, ""
    return (state, told) if state and told in BEARERS | DWELLINGS else (told, "")


def _state_of(
    counted: str,
    quantity: AnchoredQuantity,
    statement: Statement,
    language: Language,
    beside: frozenset[str],
) -> str:
    """What befell those who are counted, by the words behind the number; empty where none tells."""
    end = quantity.evidence.span.end - statement.evidence.span.start
    following = folded_words(statement.evidence.exact[end:])
    measures = language.measures
    state = befell(following, language.concepts, measures)
    if state:
        return state
    before = folded_words(quantity.evidence.prefix)
    if counted in BUILT and _is_ruined(before, language):
        return RUIN
    network = state_of_network(before, beside, measures) if counted in DWELLINGS else ""
    if network:
        return network
    told = folded_words(statement.evidence.exact)
    touched = EPIDEMICS & beside and not measures.afflicting.isdisjoint(told)
    return CASE if touched else ""  # « la maladie a touché neuf habitants »


def _is_ruined(before: Sequence[str], language: Language) -> bool:
    """« La lave a *détruit* 58 maisons », « a *détruit* 655 hectares et cinq maisons »."""
    near = (language.concepts.concept_of(one, one) for one in reversed(before[-WORDS_OF_RUIN:]))
    return next((one for one in near if one in {RUIN, "damage"}), "") == RUIN


WORDS_OF_RUIN = 5


def _told_by_others(counted: str, beside: frozenset[str]) -> str:
    """What is counted as the words beside it tell: people who work, watch or sign."""
    if counted == FIRE_AREA and FIRES.isdisjoint(beside):
        return ""
    for those, key, marks in TOLD_BESIDE:
        if counted in those and marks <= beside:
            return key
    if counted in CROWDS | {"fan"} and not beside.isdisjoint(SHOWS):
        return "spectator"
    return "people" if counted in CROWDS else counted


def told_beside(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of a statement; « ils étaient 3 000 » has those of the statement before it too.

    So has « les organisateurs en ont compté 10 000 », of which two words are left.
    """
    keys = scene.plain_keys(statement)
    if len(keys) > FEW_KEYS:
        return keys
    before = (scene.plain_keys(one) for one in scene.statements_before(statement))
    # « 186 salariés vont perdre leur emploi. 300 personnes ont manifesté »: not who work there.
    return keys.union(*before) - ({EMPLOY} - keys)


def _counted_key(quantity: AnchoredQuantity, concepts: Concepts) -> str:
    """What a quantity counts; also by the word as it stands, where its lemma is none that we know.

    A noun that no table knows loses its last « e » or "s": « alerte » meets "alert".
    """
    if not quantity.counted:
        return ""
    if quantity.rule == "sole":
        return quantity.counted
    if quantity.counted in CASUALTIES:
        return CASUALTIES[quantity.counted]
    word = _last_word(quantity).lower()
    if word in concepts.senses and word != fold(word):
        return concepts.senses[word]  # « élèves », which is no form of « élevé »
    key = concepts.counted_key(quantity.counted)
    if concepts.concept_of(quantity.counted, quantity.counted) is not None:
        return key
    known = (concepts.concept_of(one, one) for one in folded_words(quantity.evidence.exact)[-2:])
    return next((one for one in known if one and one not in COLLECTIVES), key.rstrip("es"))


def _last_word(quantity: AnchoredQuantity) -> str:
    """The noun as the page has it, where it ends the words of the quantity."""
    words = [one.of(quantity.evidence.exact) for one in words_of(quantity.evidence.exact)]
    counted = fold(quantity.counted or "")[:STEM_LETTERS]
    return next((one for one in reversed(words) if fold(one)[: len(counted)] == counted), "")


def _counted_unit(unit: str, language: Language) -> str:
    """Units that are counted by the hour like things: hectares of a fire, see `followed`."""
    concept = language.concepts.concept_of(unit, unit)
    return concept if concept in EVOLVING and concept is not None else ""


def is_evolving(key: str, statement: Statement, scene: Scene) -> bool:
    """Whether two values of such a count, at two moments, are to be expected."""
    if key == STANDING:
        return True
    if key == SCORE:
        return is_running(statement, scene)
    if key in EVOLVING | BEFALLEN and key != "vote":
        return True
    if key == "vote" or (not key and "vote" in scene.plain_keys(statement)):
        return _is_being_counted(statement, scene)
    return is_growing(key, statement, scene)


def is_growing(key: str, statement: Statement, scene: Scene) -> bool:
    """Whether a thing is counted anew by the day: schools that are closed, farms with a virus."""
    if not key or key == AGE:
        return False
    keys = scene.plain_keys(statement)
    if _goes_on(statement, scene):
        return True
    return not (
        (EPIDEMICS | ANEW).isdisjoint(keys) and DONE_ANEW.isdisjoint(_done(statement, scene))
    )


def _goes_on(statement: Statement, scene: Scene) -> bool:
    """« Depuis lundi », "so far": what is counted is not over."""
    measures = scene.language(statement).measures
    told = f" {' '.join(folded_words(statement.evidence.exact.replace(chr(8217), chr(39))))} "
    return any(f" {one} " in told for one in measures.until_now) or any(
        one.type == "DATE" and not measures.since.isdisjoint(folded_words(one.evidence.prefix)[-1:])
        for one in scene.times_of(statement)
    )


def _done(statement: Statement, scene: Scene) -> set[str]:
    """Keys of its verbs, and of adjectives, which taggers take participles for."""
    return {key for one, key in scene.keyed_tokens(statement) if one.tag in {"VERB", "ADJ"}}


def _is_being_counted(statement: Statement, scene: Scene) -> bool:
    """« 51 % des voix, 40 % des bulletins dépouillés »: only a count under way changes."""
    return "ballot_count" in scene.keys(statement) or "lead" in scene.keys(statement)
