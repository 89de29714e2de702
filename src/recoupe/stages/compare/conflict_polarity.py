"""Happened or not, rose or fell: statements of the same words with opposite sense."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.concepts import CONVERSES, OPPOSITES, pairs_of
from recoupe.records import Conflict, ConflictKind, Evidence, Statement
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.alike import subject_keys, verb_keys, word_of
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.denials import is_a_denial_of
from recoupe.stages.compare.guards import (
    may_be_of_one_time,
    numbers_fit,
    stood_later,
    values_of,
    was_over,
)
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_apart import are_told_apart, narrow_apart
from recoupe.stages.compare.told_words import INFINITIVE

COME_TRUE = "affirmed and negated, where the pages do not tell that the negation is the later one"
MIN_SAMENESS = 0.6
"""Two statements are opposed only where the rest of their words is so much the same."""
SAME_BUT_FOR = "the two exclude each other; the rest of the words is the same"
MIN_TRANSLATED = 0.5
"""The same in two languages, where a sentence may be a translation of the other."""
SEEN = frozenset({"open", "close", "still", "continue", "suspend", "death", "alive"})
"""States that a reporter sees for himself."""
IN_A_ROW = pairs_of("first/last before/after")
"""Terms of two things in a row."""
MIN_SHARED_KEYS = 2
SAME_LEVEL_MINUTES = 12 * 60
"""What has risen to one number may have fallen to another as long after."""
ONE_UTTERANCE = 0.5
"""Share of words, in order, from which two quotations of one speaker are one utterance."""


def find_polarities(
    statements: Sequence[Statement], scene: Scene, abstained: Abstained
) -> list[Conflict]:
    """Happened or not, in firm statements of the same words.

    What is negated first and affirmed later may have happened in between, and is no conflict,
    unless both are one utterance of one speaker.
    """
    yes = [one for one in statements if one.grade in FIRM and one.polarity == "positive"]
    no = [one for one in statements if one.grade in FIRM and one.polarity == "negative"]
    opposed = [
        (left, right)
        for left in yes
        for right in no
        if left.evidence.page != right.evidence.page
        and _negates_what_is_said(left, right, scene)
        and scene.sameness(left, right) >= MIN_SAMENESS
        and not _only_narrows(right, scene)
        and may_be_of_one_time(left, right, scene)
        and not are_told_apart(left, right, scene)
        and not narrow_apart(left, right, scene)
    ]
    pairs = []
    for left, right in opposed:
        may_have_come = stood_later(left, right, scene) and not was_over(left, right, scene)
        if may_have_come and not _are_one_utterance(left, right, scene):
            abstained.note(COME_TRUE, (left.evidence, right.evidence))
        else:
            pairs.append((left, right))
    if not pairs:
        return []
    return [
        conflict_of(
            _kind_of(statements, [right for _, right in pairs], scene),
            {left.evidence for left, _ in pairs},
            {right.evidence for _, right in pairs},
            "affirmed on one page and negated on the other, in the same words; no page tells that "
            "things have changed since",
            "negation in one claim",
        )
    ]


def _only_narrows(statement: Statement, scene: Scene) -> bool:
    """« N'a guère duré que trois heures »: it lasted."""
    pattern = scene.language(statement).disputing.restricting
    return bool(pattern) and re.search(pattern, fold(statement.evidence.exact)) is not None


def find_polarities_across(scene: Scene) -> list[Conflict]:
    """What one page negates, nearly word for word part of what another affirms.

    « Aucun automobiliste n'a été emporté », « un automobiliste a été emporté avec sa voiture ».
    """
    firm = [one for one in scene.statements.values() if one.grade in FIRM]
    holders: dict[str, list[Statement]] = defaultdict(list)
    for one in firm:
        if one.polarity == "positive" and not scene.has_negation(one):
            for key in scene.plain_keys(one):
                holders[key].append(one)
    found: dict[frozenset[Evidence], set[str]] = defaultdict(set)
    for negated in firm:
        denied = _negated_deed(negated, scene)
        if denied is None or scene.is_title(negated):
            continue
        said = [one for one in holders.get(denied, ()) if _is_negated_by(one, negated, scene)]
        if said:
            # Others of the same claims say it too, in words that share less.
            claims = {scene.claim_of[one.id].id for one in said}
            also = [one for one in holders[denied] if scene.claim_of[one.id].id in claims]
            found[frozenset(one.evidence for one in (*said, *also))].add(negated.id)
    return [
        conflict_of(
            _kind_of(
                _lined_up_with(affirmed, scene), [scene.statements[one] for one in negations], scene
            ),
            affirmed,
            {scene.statements[one].evidence for one in negations},
            "affirmed on one page and negated on the other, in nearly the same words; no page "
            "tells that things have changed since",
            "negation across claims",
        )
        for affirmed, negations in sorted(found.items(), key=lambda one: sorted(one[1]))
    ]


def _kind_of(
    said: Iterable[Statement], negations: Iterable[Statement], scene: Scene
) -> ConflictKind:
    """A denial where somebody negates what he is said to have done, else one of polarity."""
    told = list(said)
    return "denial" if any(is_a_denial_of(told, one, scene) for one in negations) else "polarity"


def _lined_up_with(places: Iterable[Evidence], scene: Scene) -> list[Statement]:
    """Statements of the claims that hold some places."""
    wanted = set(places)
    claims = {
        claim.id: claim
        for one in scene.statements.values()
        if one.evidence in wanted and (claim := scene.claim_of.get(one.id)) is not None
    }
    return [scene.statements[each] for claim in claims.values() for each in claim.statements]


def _negated_deed(statement: Statement, scene: Scene) -> str | None:
    """Key of what a statement says was not done, or of what there was none of.

    « First Class 2 n'a pas de date de sortie » negates no deed.
    """
    key = scene.negated_key(statement)
    if statement.polarity != "negative" or key is None:
        return None
    done = key in verb_keys(statement, scene) or says_of_nobody(statement, scene)
    return key if done else None


def says_of_nobody(statement: Statement, scene: Scene) -> bool:
    """« Aucun automobiliste », "nobody": none of a kind is what it is told of."""
    words = f" {' '.join(folded_words(statement.evidence.exact))} "
    nobody = scene.language(statement).concepts.nobody
    return any(f" {one}{end}" in words for one in nobody for end in (" ", "'"))


def _is_negated_by(said: Statement, negated: Statement, scene: Scene) -> bool:
    if said.evidence.page == negated.evidence.page or not may_be_of_one_time(said, negated, scene):
        return False
    in_one_claim = scene.are_in_one_claim(said, negated)
    if in_one_claim and scene.sameness(said, negated) >= MIN_SAMENESS:
        return False  # see `find_polarities`
    keys = scene.plain_keys(negated)
    missing = keys - scene.plain_keys(said)
    if len(keys) - len(missing) < MIN_SHARED_KEYS or len(missing) > (len(keys) > MIN_SHARED_KEYS):
        return False
    if not scene.names_of(negated) <= scene.names_of(said) | scene.names_of_page(
        said.evidence.page
    ):
        return False
    numbers = [values_of(each, scene) for each in (negated, said)]
    return numbers[0] <= numbers[1] and not stood_later(said, negated, scene)


def _are_one_utterance(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether both are quoted from one speaker, in nearly the same words."""
    speakers = [
        {scene.quotes[quote].speaker for quote in one.quotes if quote in scene.quotes} - {None}
        for one in (left, right)
    ]
    words = [folded_words(one.evidence.exact) for one in (left, right)]
    return bool(speakers[0] & speakers[1]) and (
        Indel.normalized_similarity(*words) >= ONE_UTTERANCE
    )


def _negates_what_is_said(affirmed: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the negated word is one of the other's: « fermé » and « ne passent plus » agree."""
    key = scene.negated_key(negated)
    if scene.has_negation(affirmed):
        # « Versée sans condition » and « n'a pas conditionné » say the same, and so do « une
        # violence que je n'avais jamais vue » and « n'avoir jamais vu une telle violence ».
        return False
    if key is None or key not in scene.plain_keys(affirmed):
        return False
    # Who tries to determine a cause has not determined it.
    told = [token for token, one in scene.keyed_tokens(affirmed) if one == key]
    return not told or any(INFINITIVE not in token.form for token in told)


def find_opposites(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """The same words but for a term that some pages give its opposite: one a pair of terms.

    A mistranslated term, where the pages are in two languages; else what happened is opposed.
    """
    found: dict[tuple[str, str], list[tuple[Statement, Statement]]] = defaultdict(list)
    for index, left in enumerate(statements):
        for right in statements[index + 1 :]:
            if left.evidence.page == right.evidence.page or is_negated(left, right, scene):
                continue
            terms = opposite_terms(left, right, scene)
            if terms is None or not _have_one_agent(terms, left, right, scene):
                continue
            if are_told_apart(left, right, scene, terms=terms) or _are_two_in_a_row(
                terms, left, right, scene
            ):
                continue
            if _are_same_but_for(terms, left, right, scene) and not _are_two_levels(
                left, right, scene
            ):
                sides = (left, right) if terms[0] < terms[1] else (right, left)
                found[min(terms), max(terms)].append(sides)
    return opposed_by(found, scene, SAME_BUT_FOR, "opposite terms")


def _are_two_in_a_row(
    terms: tuple[str, str], left: Statement, right: Statement, scene: Scene
) -> bool:
    """Whether the first and the last of several are told, each at its own time."""
    return frozenset(terms) in IN_A_ROW and not may_be_of_one_time(left, right, scene)


def _are_two_levels(left: Statement, right: Statement, scene: Scene) -> bool:
    """« L'eau est montée à 3,80 mètres », and « est redescendue à 2,10 mètres » a day later."""
    if numbers_fit(left, right, scene):
        return False
    apart = scene.minutes_apart(left.evidence, right.evidence)
    return apart is not None and apart >= SAME_LEVEL_MINUTES


def opposed_by(
    found: Mapping[tuple[str, str], Sequence[tuple[Statement, Statement]]],
    scene: Scene,
    why: str,
    rule: str,
) -> list[Conflict]:
    """One conflict a pair of terms, in their order, of the statements that hold them."""
    return [
        conflict_of(
            "translation" if _are_translated(found[terms], terms, scene) else "polarity",
            {left.evidence for left, _ in found[terms]},
            {right.evidence for _, right in found[terms]},
            f"« {_words_of(found[terms], terms, 0, scene)} » on one page, "
            f"« {_words_of(found[terms], terms, 1, scene)} » on the other; {why}",
            rule,
        )
        for terms in sorted(found)
    ]


def _words_of(
    pairs: Sequence[tuple[Statement, Statement]], terms: tuple[str, str], side: int, scene: Scene
) -> str:
    """The word that a page has for one of two terms: « fermé » of `close`."""
    return word_of(pairs[0][side], terms[side], scene)


def _are_translated(
    pairs: Sequence[tuple[Statement, Statement]], terms: tuple[str, str], scene: Scene
) -> bool:
    """Whether some pair may be one sentence in two languages, and the term a slip.

    What is closed or open is to be seen, and two reporters saw it.
    """
    return not (SEEN.issuperset(terms)) and any(
        scene.are_in_two_languages(left.evidence, right.evidence)
        and (
            scene.sameness(left, right, without=frozenset(terms)) >= MIN_TRANSLATED
            or bool(values_of(left, scene) & values_of(right, scene))
        )
        for left, right in pairs
    )


def is_negated(left: Statement, right: Statement, scene: Scene) -> bool:
    """Neither a rise nor a fall: opposites under a negation may both hold."""
    return any(
        one.polarity == "negative" or scene.negated_key(one) is not None for one in (left, right)
    )


def _have_one_agent(
    terms: tuple[str, str], left: Statement, right: Statement, scene: Scene
) -> bool:
    """Whether one and the same is said to win and to lose: who wins, somebody else loses.

    Of one name that acts, or of a phrase that holds one and is the same in both.
    """
    if frozenset(terms) not in CONVERSES:
        return True
    subjects = [
        subject_keys(one, term, scene) for one, term in zip((left, right), terms, strict=True)
    ]
    if subjects[0] == subjects[1] and subjects[0] & scene.names_of(left):
        return True
    agents = [
        {agent for verb, agent, _ in scene.deeds(one) if verb == term and agent is not None}
        for one, term in zip((left, right), terms, strict=True)
    ]
    return bool(agents[0] & agents[1])


def _are_same_but_for(
    terms: tuple[str, str], left: Statement, right: Statement, scene: Scene
) -> bool:
    without = frozenset(terms)
    shared = (scene.plain_keys(left) & scene.plain_keys(right)) - without
    return (
        len(shared) >= MIN_SHARED_KEYS
        and scene.sameness(left, right, without=without) >= MIN_SAMENESS
    )


def opposite_terms(left: Statement, right: Statement, scene: Scene) -> tuple[str, str] | None:
    """Concepts of the left and the right statement that exclude each other, if just one pair."""
    mine, yours = scene.plain_keys(left), scene.plain_keys(right)
    only_mine, only_yours = mine - yours, yours - mine
    pairs = [
        (one, other)
        for one in sorted(only_mine)
        for other in sorted(only_yours)
        if frozenset({one, other}) in OPPOSITES
    ]
    return pairs[0] if len(pairs) == 1 else None
