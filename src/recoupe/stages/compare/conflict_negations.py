"""What one page tells, and another says did not happen, in other words and in no common claim.

« Une fuite aurait été constatée sur une citerne », « aucune fuite n'a été constatée ». What is
negated must be told on the other page: the deed, and what it was done to or by whom.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from itertools import pairwise, takewhile

from recoupe.algorithms.folding import folded_words, holds_phrase
from recoupe.languages.tables.concepts import ANYBODY
from recoupe.languages.tables.kindred import SPOKEN, kin_of, kin_of_all
from recoupe.records import Conflict, Evidence, Statement
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.conflict_polarity import COME_TRUE
from recoupe.stages.compare.conflict_record import conflict_of
from recoupe.stages.compare.denials import is_a_denial_of, says_untrue
from recoupe.stages.compare.denied import denied_in
from recoupe.stages.compare.denied_deeds import is_by_another
from recoupe.stages.compare.drift_possible import is_soon_after, is_unsure
from recoupe.stages.compare.guards import (
    are_dated,
    has_turned,
    is_conditioned,
    is_told_plainly,
    may_be_denied_of,
    may_be_of_one_time,
    stood_later,
    values_of,
    was_over,
)
from recoupe.stages.compare.negation import Negation
from recoupe.stages.compare.negations import TOLD, is_of_a_closed_past, negations_of
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_apart import are_told_apart
from recoupe.stages.compare.told_words import Clause, Telling

FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""
MIN_HELD = 0.5
"""Share of what a negation tells of, by weight, that the other clause holds …"""
MIN_SHARE = 0.4
"""… and of that clause, that the negation speaks of. On real pages (ECB+, dates set aside), where
statements are long, a deed and a name alone found a contradiction in one case of five."""
FEW_KEYS = 3
"""A clause of more keys tells a deed with others than those whom a name matches."""
OF_THE_STORY = frozenset({"affair", "case", "investigation"})
"""« Dans cette affaire »: what both pages tell of, whatever they call it."""
CAUSING = frozenset({"death_cause", "trigger"})
"""Concepts of verbs that tell what brought something about."""
MONEY = "money"
NOBODY = ANYBODY | {"people"}


def find_negations(scene: Scene, telling: Telling, abstained: Abstained) -> list[Conflict]:
    """Negations of what another page tells: one conflict a set of what is told."""
    by_deed: dict[str, list[Statement]] = defaultdict(list)
    for one in scene.statements.values():
        if _may_be_contradicted(one, scene):
            for key in scene.plain_keys(one):
                by_deed[key].append(one)
    found: list[tuple[set[Evidence], set[Evidence]]] = []
    denied = set[Evidence]()
    for negation in negations_of(scene, telling):
        negated = negation.statement
        told = [
            one
            for one in _told_of(negation, by_deed)
            if _may_meet(negation, one, scene)
            and _are_one(negation, one, scene, telling)
            and not are_told_apart(negated, one, scene)
        ]
        said = [one for one in told if _excludes(negation, one, scene)]
        if told and not said:
            abstained.note(COME_TRUE, (told[0].evidence, negated.evidence))
        if said and (negation.is_denial or is_a_denial_of(told, negated, scene)):
            denied.add(negated.evidence)
        if said:
            _join(found, {one.evidence for one in said}, negated.evidence)
    return [
        conflict_of(
            "polarity" if denied.isdisjoint(negated) else "denial",
            affirmed,
            negated,
            "told as done on one page, as not done on the other; both speak of the same thing, and "
            "neither of a later moment",
            "negation of a deed",
        )
        for affirmed, negated in sorted(found, key=lambda one: sorted(one[1]))
    ]


def _join(
    found: list[tuple[set[Evidence], set[Evidence]]], affirmed: set[Evidence], negated: Evidence
) -> None:
    """Adds to the conflict that has one of the affirmed places already, else begins one."""
    for told, denied in found:
        if not told.isdisjoint(affirmed):
            told.update(affirmed)
            denied.add(negated)
            return
    found.append((affirmed, {negated}))


def _told_of(negation: Negation, by_deed: Mapping[str, list[Statement]]) -> list[Statement]:
    """Statements that tell the deed, in its word or in one of its class, each once."""
    if negation.deed in SPOKEN:
        return []
    keys = sorted(kin_of(negation.deed))
    return list({one.id: one for key in keys for one in by_deed.get(key, ())}.values())


def _may_be_contradicted(statement: Statement, scene: Scene) -> bool:
    return (
        (statement.grade in TOLD or is_unsure(statement, scene))
        and not scene.has_negation(statement)
        and is_told_plainly(statement, scene)
        and not says_untrue(statement, scene)
    )


def _may_meet(negation: Negation, said: Statement, scene: Scene) -> bool:
    """Whether two statements of two pages may speak of one time, both or neither of what is due.

    A plan may have been changed since: only pages of one day are set against each other.
    """
    negated = negation.statement
    if said.evidence.page == negated.evidence.page or is_conditioned(negated, scene):
        return False
    if (said.grade == "expected") != (negated.grade == "expected"):
        return False
    if said.grade == "expected" and not (
        is_soon_after(said, negated, scene)
        or is_soon_after(negated, said, scene)
        or _answers_a_rumour(said, negated, scene)
    ):
        return False
    if scene.tells_another(said) != (scene.tells_another(negated) or scene.is_distinct(negated)):
        return False
    if negated.grade == "denied" and set(said.sources) & set(negated.sources):
        return False
    is_denial = negation.is_denial or negated.grade == "denied"
    may_be = may_be_denied_of if is_denial else may_be_of_one_time
    return may_be(said, negated, scene)


def _excludes(negation: Negation, said: Statement, scene: Scene) -> bool:
    """Whether what is told cannot have come after the negation.

    What is "not yet" done has not been done before. Plans of one day stand side by side.
    """
    negated = negation.statement
    if negation.is_not_yet and is_unsure(said, scene):
        return False
    if _is_so_from_the_start(said, scene):
        return True
    if not negation.is_trace and was_over(said, negated, scene):
        return True
    if not stood_later(said, negated, scene) or negated.grade == "expected":
        return True
    closed = is_of_a_closed_past(negated, scene) and not negation.is_not_yet
    if _was_told_before(said, negated, scene):
        return True
    return closed and are_dated(said, negated, scene)


def _is_so_from_the_start(said: Statement, scene: Scene) -> bool:
    """« Depuis la première heure », "all along": told later, it was so before."""
    return holds_phrase(said.evidence.exact, scene.language(said).disputing.all_along)


def _answers_a_rumour(said: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether a plan is negated that was only heard of before, and that nobody has decided.

    « La marque serait vendue », then « sera vendue » in a page's own voice; "will not be sold".
    """
    decided = said.grade == "expected" and bool(said.sources)
    turned = has_turned(said, scene) or has_turned(negated, scene)
    return not decided and not turned and _was_heard_before(said, negated, scene)


def _was_told_before(said: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether what is told was told with a reserve already when it was negated.

    « Deux sites seraient condamnés » stood beside « la direction exclut qu'un site soit condamné »:
    a page that makes a fact of it the next day repeats it, and tells nothing that came after.
    """
    return negated.grade != "expected" and _was_heard_before(said, negated, scene)


def _was_heard_before(said: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the claim of a statement was told with a reserve before, or when, it was negated."""
    claim = scene.claim_of.get(said.id)
    return claim is not None and any(
        is_unsure(one, scene)
        and not stood_before(negated.evidence.page, one.evidence.page, scene)
        and scene.published(one.evidence.page) is not None
        for one in (scene.statements[each] for each in claim.statements)
    )


def _are_one(negation: Negation, said: Statement, scene: Scene, telling: Telling) -> bool:
    """Whether a statement tells what is negated: of the same, with no other name or number."""
    if _is_by_another(negation, said, scene, telling):
        return False
    if not any(_is_told(negation, clause, said, telling) for clause in telling.clauses(said)):
        return False
    held = scene.plain_keys(said) | scene.names_of(said) | telling.page_keys(said.evidence.page)
    # « Le Nord » of one page is "the north" of the other.
    names = {
        one
        for one in telling.names(negation.statement) & negation.rest
        if not _is_told_in_a_word(one, said, scene)
    }
    numbers = {one for one in values_of(negation.statement, scene) if one[1] != 0}
    return names <= held and numbers <= values_of(said, scene)


def _is_by_another(negation: Negation, said: Statement, scene: Scene, telling: Telling) -> bool:
    """Whether somebody denies what he did, and a statement tells it of another."""
    denied = denied_in(negation.statement, scene, telling)
    if negation.statement.grade != "denied" or denied is None:
        return False
    deeds = kin_of(negation.deed)
    told = [one for one in telling.clauses(said) if one.told_as(deeds)]
    return bool(told) and all(is_by_another(one, deeds, denied) for one in told)


def _is_told_in_a_word(name: str, said: Statement, scene: Scene) -> bool:
    """Whether the word of a name is one of those that a statement tells."""
    known = scene.entities.get(name)
    words = folded_words(known.name if known is not None else name.rpartition(":")[2])
    keys = {scene.key_of(word, one) for one in scene.languages.values() for word in words}
    return len(words) == 1 and not keys.isdisjoint(scene.plain_keys(said))


def _is_told(negation: Negation, clause: Clause, said: Statement, telling: Telling) -> bool:
    """Whether one clause tells the deed, and of whom or what the negation says that it was not."""
    deeds = _deeds_of(negation, clause)
    times = telling.count_on(said.evidence.page, deeds)
    if negation.is_trace:
        return times <= FEW_TIMES and _begins_with(clause, negation.deed)
    tags = clause.told_as(deeds) | _told_beside(clause, deeds, negation)
    if not negation.rest and _is_argument(clause, negation.deed, telling.agents(said)):
        tags = tags | {"NOUN"}
    if not tags or times > FEW_TIMES or not _has_head(negation, clause):
        return False
    if negation.speaker and not negation.rest - NOBODY:
        return "VERB" in tags and _acts(clause, deeds, negation.speaker)
    if negation.is_whole and negation.rest <= telling.names(negation.statement):
        return "VERB" in tags  # "no sign that Darrow had been hit": who is told before
    return _is_told_of(negation, clause, said, telling, tags)


def _deeds_of(negation: Negation, clause: Clause) -> frozenset[str]:
    """Keys under which a clause may tell a deed: its own, else those of the class of a verb."""
    by_kin = negation.is_of_a_verb and negation.deed not in clause.keys
    return kin_of(negation.deed) if by_kin else frozenset({negation.deed})


def _is_told_of(
    negation: Negation, clause: Clause, said: Statement, telling: Telling, tags: Collection[str]
) -> bool:
    """Whether a clause tells enough of whom or what a negation tells."""
    deeds = _deeds_of(negation, clause)
    by_kin = negation.is_of_a_verb and negation.deed not in clause.keys
    matched = {one for one in negation.rest if not clause.keys.isdisjoint(kin_of(one))}
    money = _gives_money(negation, clause, said, telling)
    if not negation.rest & clause.keys and not money:
        is_alone = not negation.rest and negation.is_of_none
        return (is_alone and _is_argument(clause, negation.deed, telling.agents(said))) or (
            "VERB" in tags and _is_of_the_story(negation, said, telling)
        )
    matched |= {MONEY} if money else set()
    if matched <= clause.names and len(clause.keys) > FEW_KEYS:
        return negation.is_of_none and telling.count_on(said.evidence.page, deeds) == 1
    is_told = bool({"VERB", "ADJ"} & set(tags))
    if not (negation.is_of_none or is_told) or (
        by_kin and not (matched == negation.rest and is_told)
    ):
        return False
    if money and matched == negation.rest:
        return is_told
    return _holds_enough(negation, clause, deeds, matched, telling)


def _acts(clause: Clause, deeds: Collection[str], speaker: Collection[str]) -> bool:
    """Whether who says that he did not is the one before the verb of a deed."""
    before = takewhile(lambda one: one.key not in deeds or one.tag != "VERB", clause.words)
    told = {one.key for one in before if one.key}
    return any(not told.isdisjoint(kin_of(one)) for one in speaker) or bool(
        clause.names & frozenset(speaker)
    )


def _gives_money(negation: Negation, clause: Clause, said: Statement, telling: Telling) -> bool:
    """« Aucun ne s'est vu proposer d'argent »: an amount of it is money."""
    return MONEY in negation.rest and telling.tells_money(said, clause)


def _is_argument(clause: Clause, thing: str, by: Collection[str]) -> bool:
    """Whether a verb is told of a thing, or has it as its object: "caused a short circuit".

    Or as what brought something about: "the error was caused by a raid".
    """
    words = clause.words
    at = next((at for at, one in enumerate(words) if one.key == thing), None)
    if at is None or words[at].tag == "VERB":
        return False
    before = list(takewhile(lambda one: one.tag in {"DET", "ADJ", "NUM"}, reversed(words[:at])))
    leads = words[: at - len(before)]
    if len(leads) > 1 and leads[-1].form in by and leads[-2].key in CAUSING:
        return leads[-2].tag == "VERB"
    return not leads or (leads[-1].tag == "VERB" and leads[-1].key is not None)


def _holds_enough(
    negation: Negation, clause: Clause, deeds: frozenset[str], matched: set[str], telling: Telling
) -> bool:
    """Whether what both tell is enough of what the negation tells, and of the other clause."""
    if negation.is_whole and not negation.rest - telling.names(negation.statement) <= matched:
        return False
    plain = clause.keys - clause.names
    kin = deeds | kin_of_all(matched)
    return telling.weight(matched) >= MIN_HELD * telling.weight(
        negation.rest, alone=True
    ) and telling.weight(plain & kin) >= MIN_SHARE * telling.weight(plain, alone=True)


def _begins_with(clause: Clause, key: str) -> bool:
    """Whether a noun stands before the verb of a clause."""
    before = takewhile(lambda one: one.tag != "VERB", clause.words)
    return any(one.key == key and one.tag == "NOUN" for one in before)


def _told_beside(clause: Clause, deeds: Collection[str], negation: Negation) -> set[str]:
    """`VERB` where a participle tells the deed beside what it befell: « un lot contaminé »."""
    return {
        "VERB"
        for one, other in pairwise(clause.words)
        for noun, beside in ((one, other), (other, one))
        if noun.tag == "NOUN"
        and noun.key in negation.rest
        and beside.tag in {"ADJ", "VERB"}
        and beside.key in deeds
        and negation.head == noun.key
    }


def _has_head(negation: Negation, clause: Clause) -> bool:
    """Whether a clause tells of what there was none of; « personne » and "nobody" are anybody."""
    head = negation.head
    return head is None or negation.is_of_none or head in NOBODY or head in clause.keys


def _is_of_the_story(negation: Negation, said: Statement, telling: Telling) -> bool:
    """« Aucune interpellation dans l'affaire »: of none, in the story that both pages tell."""
    rest = negation.rest - OF_THE_STORY
    page = rest & telling.page_keys(said.evidence.page)
    least = MIN_HELD * telling.weight(rest)
    return negation.is_of_none and bool(page) and telling.weight(page) >= least
