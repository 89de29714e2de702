"""What somebody denies, in the few words that a denial needs: « nie tout accord ».

A denial leaves out what everybody knows: "the party denies paying anybody" contradicts "the party
paid villagers 50 dollars a head" though one word is all that both share. What makes them one is
that the deed is told of who denies it, or that the denial leaves out nobody and nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from recoupe.languages.tables.concepts import HYPERNYMS
from recoupe.languages.tables.kindred import HARMFUL, PERCEIVED, SPOKEN, kin_of
from recoupe.records import Statement
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.conflict_times import is_bound
from recoupe.stages.compare.denials import STATED, is_denial, is_reproached
from recoupe.stages.compare.denied import Denied, denied_in, keys_of
from recoupe.stages.compare.guards import is_conditioned, may_be_denied_of
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token
from recoupe.stages.compare.told_words import Clause, Telling, ToldWord

KNOWS = "know"
"""Who denies that he knew denies a deed, though one that is only spoken of elsewhere."""
FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""
SOON_MINUTES = 36 * 60
"""What there was none of may be there a day later."""
SEVERAL = 2
STATE = "state:"
"""How the shared name of a country begins."""
DENIERS = HYPERNYMS | {"club", "school", "hospital", "union", "bank"}
"""Concepts of bodies that a denial may call itself by."""
SETTLEMENTS = frozenset({"city", "village", "country", "region"})
"""Concepts of a place that a page may call a named one by."""
MANY = 3
"""Of so many words, a page may tell some in others …"""
MIN_HELD = 0.65
"""… where it holds such a share of them, by weight."""


def denied_deeds(scene: Scene, telling: Telling) -> Iterator[tuple[list[Statement], Statement]]:
    """Denials, each with what other statements tell of the deed, if anything."""
    stated = [one for one in scene.statements.values() if _may_be_denied(one, scene)]
    for one in scene.statements.values():
        if one.grade != "denied" or not is_denial(one, scene):
            continue
        denied = denied_in(one, scene, telling)
        if denied is None:
            continue
        readings = _readings_of(denied)
        said = [
            each
            for each in stated
            if _may_meet(each, one, scene) and _tells(each, denied, readings, scene, telling)
        ]
        if said:
            yield said, one


def _may_be_denied(statement: Statement, scene: Scene) -> bool:
    return (
        statement.grade in STATED | {"expected"}
        and statement.polarity == "positive"
        and not scene.is_title(statement)
        and not _is_negated(statement, scene)
        and not scene.tells_another(statement)
        and not is_conditioned(statement, scene)
        and not (statement.evidence.exact + statement.evidence.suffix[:1]).endswith("?")
    )


def _is_negated(statement: Statement, scene: Scene) -> bool:
    """Whether it has a negation but « sans », "without", which says how a deed was done."""
    language = scene.language(statement)
    marks = language.concepts.negations - language.disputing.without
    text = scene.articles[statement.evidence.page].text
    return any(folded_token(text, one) in marks for one in scene.tokens_in(statement))


def _may_meet(said: Statement, denied: Statement, scene: Scene) -> bool:
    """Whether somebody else may tell the same, of a time that may be one."""
    # "Denied that it knew before 9 January" is of any day before.
    bounded = any(is_bound(one, scene) for one in scene.times_of(denied))
    if set(said.sources) & set(denied.sources) or not (
        bounded or may_be_denied_of(said, denied, scene)
    ):
        return False
    page = denied.evidence.page
    return (
        said.evidence.page != page
        or not scene.are_neighbours(said, denied)
        or bool(said.attribution)
    )


def _readings_of(denied: Denied) -> list[Denied]:
    """The deeds that a denial may mean, each with the rest of its words."""
    # « Le départ de l'entraîneur » is told by « va quitter le club ».
    deeds = [one for one in (denied.deed, denied.thing) if one and one not in SPOKEN - {KNOWS}]
    if denied.deed in PERCEIVED and denied.thing is not None:
        deeds.append(denied.thing)  # "denied receiving a demand": none was made
    return [replace(denied, deed=one, rest=denied.rest - {one}) for one in deeds]


def _tells(
    said: Statement, denied: Denied, readings: Sequence[Denied], scene: Scene, telling: Telling
) -> bool:
    """Whether a clause of a statement tells as done what is denied, and as no reproach."""
    keys = denied.rest | kin_of(denied.deed or "")
    if is_reproached(said, keys, scene):
        return False
    if _is_announced(said, denied, scene):
        return True
    if said.grade == "expected" and not _are_near(said, denied, scene):
        return False  # a plan may have been made since
    if denied.is_part:
        return _has_part(said, denied, scene, telling)
    if (denied.deed is None or denied.thing is not None) and _is_there(
        said, denied, scene, telling
    ):
        return True
    return any(
        _tells_deed(clause, said, one, telling, scene)
        for clause in telling.clauses(said)
        for one in readings
    )


def _tells_deed(
    clause: Clause, said: Statement, denied: Denied, telling: Telling, scene: Scene
) -> bool:
    """Whether a clause tells the deed, of whom or what the denial says that it was not done."""
    deed = denied.deed or ""
    deeds = kin_of(deed)
    if "VERB" not in clause.told_as(deeds, as_plan=said.grade in {"expected", "unconfirmed"}):
        return False
    without = scene.language(said).disputing.without
    told = takewhile(lambda one: one.form not in without, clause.words)
    if not any(one.key in deeds for one in told):
        return False
    if denied.rest:
        at_home = replace(denied, rest=_without_state(denied.rest, said, telling))
        return _is_the_same(clause, deeds, at_home, telling) and not is_by_another(
            clause, deeds, denied
        )
    if _acts(clause, deeds, denied):
        return True
    few = telling.count_on(said.evidence.page, deeds) <= FEW_TIMES
    return (
        denied.leaves_out_none
        and "VERB" in clause.told_as({deed})
        and few
        and _are_near(said, denied, scene)
    )


def _without_state(rest: frozenset[str], said: Statement, telling: Telling) -> frozenset[str]:
    """What a denial tells, without its country where a statement names none: « en France »."""
    if any(one.startswith(STATE) for one in telling.names(said)):
        return rest
    return frozenset(one for one in rest if not one.startswith(STATE)) or rest


def _is_announced(said: Statement, denied: Denied, scene: Scene) -> bool:
    """Whether the denied deed is that something was said, and a page has somebody say it.

    « Trois jurés ont menacé de démissionner », « le jury dément toute menace de démission ».
    """
    deed = denied.deed or denied.thing
    report = scene.attributions.get(said.attribution or "")
    rest = denied.rest - {deed}
    if deed is None or not rest or report is None or report.cue is None or report.source is None:
        return False
    if deed not in keys_between(report.cue.page, report.cue.span, scene):
        return False
    source = keys_between(report.source.page, report.source.span, scene)
    source |= {scene.shared_name(one) for one in said.sources}
    if denied.is_of_denier and denied.denier.isdisjoint(source):
        return False
    return rest <= scene.plain_keys(said) | scene.names_of(said) | source


def _is_the_same(clause: Clause, deeds: frozenset[str], denied: Denied, telling: Telling) -> bool:
    """Whether a clause holds all that a denial tells beside the deed.

    « Quitter le groupe » tells little, unless it is told of who denies it.
    """
    rest = denied.rest
    matched = {one for one in rest if not clause.keys.isdisjoint(kin_of(one))}
    if not denied.denier.isdisjoint(clause.keys):
        # "The club" is who denies, whom the other page names.
        matched |= rest & DENIERS
    if not clause.keys.isdisjoint(SETTLEMENTS) and not clause.names:
        # « Dément vouloir quitter Valmorin », « va quitter la ville »
        matched |= rest & telling.names(denied.statement)
    held = matched == rest or (
        len(rest) >= MANY
        and (denied.subject | telling.names(denied.statement)) & rest <= matched
        and telling.weight(matched) >= MIN_HELD * telling.weight(rest)
    )
    return bool(rest) and held and (telling.is_telling(rest) or _acts(clause, deeds, denied))


def _acts(clause: Clause, deeds: frozenset[str], denied: Denied) -> bool:
    """Whether who denies a deed is the one of whom a clause tells it."""
    before = takewhile(lambda one: one.tag != "VERB" or one.key not in deeds, clause.words)
    told = keys_of(list(before), clause)
    return any(not told.isdisjoint(kin_of(one)) for one in denied.denier)


def is_by_another(clause: Clause, deeds: frozenset[str], denied: Denied) -> bool:
    """Whether a clause tells the deed of somebody named, or of an office, that denies nothing.

    "The mayor denied paying the builder" says nothing of what the minister paid. A denial with a
    subject of its own is of whom that tells.
    """
    if not denied.is_of_denier:
        return False
    before = list(takewhile(lambda one: one.tag != "VERB" or one.key not in deeds, clause.words))
    if any(one.tag == "AUX" for one in before) and _is_of_what(before, denied):
        return False
    subject = [one for one in before if one.tag in {"NOUN", "PROPN"}]
    return bool(subject) and denied.denier.isdisjoint(keys_of(before, clause))


def _is_of_what(before: list[ToldWord], denied: Denied) -> bool:
    """« Une rançon a été versée »: what stands before the verb is what it was done to."""
    return any(one.key in denied.rest for one in before if one.key)


def _has_part(said: Statement, denied: Denied, scene: Scene, telling: Telling) -> bool:
    """Whether a statement tells harm done by who denies a part in what other pages tell of."""
    others = (one for one in scene.articles if one != denied.statement.evidence.page)
    told = frozenset[str]().union(*(telling.page_keys(one) for one in others))
    if not denied.rest or not denied.rest <= told:
        return False
    return any(
        "VERB" in clause.told_as(HARMFUL) and _acts(clause, HARMFUL, denied)
        for clause in telling.clauses(said)
    )


def _is_there(said: Statement, denied: Denied, scene: Scene, telling: Telling) -> bool:
    """Whether a statement tells of a thing that is said not to be.

    The thing is what it tells of, before its verb, or the deed that it tells: « un accord limite
    les exportations ».
    """
    thing = denied.rest - denied.denier
    if not thing or not denied.leaves_out_none or not _are_near(said, denied, scene):
        return False
    if not telling.is_telling(thing) and len(thing) < SEVERAL and not denied.rest:
        return False
    if telling.count_on(said.evidence.page, thing) > FEW_TIMES:
        return False
    for clause in telling.clauses(said):
        before = takewhile(lambda one: one.tag != "VERB", clause.words)
        nouns = {one.key for one in before if one.tag in {"NOUN", "ADJ"} and one.key}
        done = "VERB" in clause.told_as(thing) and _acts(clause, thing, denied)
        if thing <= nouns or (len(thing) == 1 and done):
            return True
    return False


def _are_near(said: Statement, denied: Denied, scene: Scene) -> bool:
    """Whether the page that tells it is not much later than the one that denies it."""
    told, no = (scene.published(one.evidence.page) for one in (said, denied.statement))
    return told is not None and no is not None and told.start - no.start <= SOON_MINUTES
