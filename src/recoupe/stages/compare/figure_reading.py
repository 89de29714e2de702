"""One quantity in its statement → a point: what is counted, in what scope, as of when."""

from collections.abc import Sequence
from dataclasses import replace

from msgspec import structs

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.languages.number_context import STAFF, Context, context_of
from recoupe.languages.tables.concepts import ANYBODY, EVOLVING, STATES, Concepts
from recoupe.records import AnchoredQuantity, Span, Statement
from recoupe.stages.compare.figure_counted import (
    AGE,
    BEFALLEN,
    OFTEN,
    counted_of,
    followed,
    is_evolving,
    is_growing,
    told_beside,
)
from recoupe.stages.compare.figure_named import is_first_few, part_behind, part_of_whole
from recoupe.stages.compare.figure_parts import part_before, whole_of
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_ranks import RANKS
from recoupe.stages.compare.figure_scope import (
    GRAVE,
    LIGHT,
    genitive_of,
    measured_of,
    renamed,
    scope_keys,
)
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_units import is_converted
from recoupe.stages.compare.figure_voices import giver_of, voice_of
from recoupe.stages.compare.moment import Moment, moment_of
from recoupe.stages.compare.scene import Scene

LASTING = frozenset({"worker", SCORE, "vote", AGE, "spectator"}) | RANKS
"""What is counted for good, or for longer than a story lasts."""
RAISED = "donation"
"""Measure of money that comes in day by day."""
PAST_AGE_WORDS = 3
WORDS_OF_CUE = 3
"""Words before a statement that may say that it is new."""
MINUTES_A_DAY = 1440
WORDS_OF_MOVE = 10
"""Words from the verb that sets a number anew to the number."""


def point_of(
    quantity: AnchoredQuantity, statement: Statement, scene: Scene, against: float | None
) -> Point | None:
    """The point that a quantity makes; None where nothing tells what it counts."""
    language = scene.language(statement)
    concepts = language.concepts
    counted = counted_of(quantity, language)
    if not counted and not quantity.unit:
        return None
    context = context_of(quantity, scene.quantities_of(statement), statement, language.measures)
    if context.threshold or (counted == AGE and _is_past_age(quantity, language)):
        return None
    if context.exceeded:
        quantity = structs.replace(quantity, high=None)
    giver = giver_of(quantity, statement, scene)
    given = giver is None and any(
        giver_of(one, statement, scene) for one in scene.quantities_of(statement)
    )
    key, bearer = followed(counted, quantity, statement, language, told_beside(statement, scene))
    if quantity.rule == SCORE:
        scope = set((quantity.scope or "").split())  # keys already
    else:
        told = quantity.scope or genitive_of(quantity, statement, scene)
        scope = set(scope_keys(told, language))
    scope.add(bearer)
    key, scope = renamed(key, scope)
    if key == OFTEN:
        scope = {_deed_before(quantity, statement, scene)}
    if key in STATES:
        end = quantity.evidence.span.end - statement.evidence.span.start
        scope.update(concepts.gravities(statement.evidence.exact[end:]))
        scope = {GRAVE} if GRAVE in scope or context.grave else scope - {LIGHT}
    if key == AGE:
        owner = scene.named_beside(quantity.evidence)
        if owner is not None:
            scope = {owner.id}
            quantity = structs.replace(quantity, scope=owner.name)
    if not scope and context.among:
        scope.add(concepts.counted_key(context.among))
    as_of, as_of_text = _as_of(statement, scene)
    words = f" {' '.join(folded_words(statement.evidence.exact))} "
    # "The company now says that …": who says it stands before.
    # A title above is no part of it: « Et maintenant ? ».
    prefix = statement.evidence.prefix.rpartition("\n")[2]
    lead = f" {' '.join(folded_words(prefix)[-WORDS_OF_CUE:])}"
    start = quantity.evidence.span.start - statement.evidence.span.start
    before = f" {' '.join(folded_words(statement.evidence.exact[:start]))} "
    moved = _is_moved_to(before.split(), concepts)
    return Point(
        key=key or f"unit:{quantity.unit}",
        scope=tuple(sorted(scope - {key, ""} - ANYBODY)),
        evolving=context.measure == RAISED
        or is_evolving(key, statement, scene)
        or (quantity.unit == "%" and _is_of_a_count(context, statement, scene)),
        quantity=quantity,
        statement=statement,
        as_of=as_of,
        as_of_text=as_of_text,
        source=statement.sources[0] if statement.sources else None,
        earlier=any(
            f" {mark} " in before
            for mark in language.concepts.earlier
            # « Par 178 voix contre 142 » sets two sides of one ballot against each other.
            if key != "vote" or mark not in language.numbers.against
        ),
        total=any(f" {one} " in words for one in language.measures.totals),
        moved=moved,
        compares=any(f" {mark} " in words for mark in language.concepts.earlier),
        later=any(
            f" {mark} " in lead + words + _words_of_source(statement, scene)
            for mark in language.concepts.later
        )
        or moved,
        context=context if key == "worker" else replace(context, measure=_measure(context)),
        against=against,
        measured=measured_of(quantity, statement, scene),
        converted=is_converted(scene.quantities.get(quantity.id, quantity)),
        growing=key not in EVOLVING | BEFALLEN and is_growing(key, statement, scene),
        voice=giver or (None if given else voice_of(statement, scene)),
        giver=giver,
        part_of=whole_of(quantity, statement, scene),
        whole_for=part_before(quantity, statement, scene),
        told_part=part_of_whole(quantity, language) or part_behind(quantity, scene),
        first_few=is_first_few(quantity, scene),
        state=bool(key)
        and key not in LASTING
        and not language.measures.present.isdisjoint(folded_words(statement.evidence.exact)),
        of_its_day=bool(key) and key not in LASTING and _is_of_its_day(statement, scene),
        recounted=not language.measures.recounts.isdisjoint(folded_words(words)),
        estimate=not language.measures.estimates.isdisjoint(folded_words(statement.evidence.exact)),
    )


def _words_of_source(statement: Statement, scene: Scene) -> str:
    """« …, selon un *nouveau bilan* des secours »: what it rests on may say that it is new."""
    said = scene.attributions.get(statement.attribution or "")
    source = None if said is None else said.source
    return "" if source is None else f"{' '.join(folded_words(source.exact))} "


def _is_past_age(quantity: AnchoredQuantity, language: Language) -> bool:
    """Whether somebody had it once: "then-15-year-old Timmons", « alors âgée de 15 ans »."""
    before = folded_words(quantity.evidence.prefix)[-PAST_AGE_WORDS:]
    return not language.measures.then.isdisjoint(before)


def _measure(context: Context) -> str:
    """Only workers are a staff: « la flotte compte 410 navires »."""
    return "" if context.measure == STAFF else context.measure


def _as_of(statement: Statement, scene: Scene) -> tuple[Moment | None, str | None]:
    """The hour that a count gives itself, else when its page was published.

    The day in « douze personnes sont mortes mardi » is that of the happening, not of the count:
    only an hour beside the word for a count (« bilan établi à 18 heures »), or beside a state that
    goes on (« étaient toujours portés disparus à 18 heures »), dates the count.
    """
    if _dates_its_count(statement, scene):
        for timex in scene.times_of(statement):
            moment = moment_of(timex)
            if "T" in timex.value and moment is not None:
                return moment, (timex.interval or ("", ""))[0]
    page = statement.evidence.page
    moment = scene.published(page)
    return moment, None if moment is None else scene.articles[page].published


def _dates_its_count(statement: Statement, scene: Scene) -> bool:
    marks = scene.language(statement).concepts.ongoing
    goes_on = not marks.isdisjoint(folded_words(statement.evidence.exact))
    return goes_on or "casualty" in scene.keys(statement)


def _deed_before(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str:
    """Key of the verb that a number of times is told of: « *interrogé* à trois reprises »."""
    page, concepts = statement.evidence.page, scene.language(statement).concepts
    span = Span(statement.evidence.span.start, quantity.evidence.span.start)
    text = scene.articles[page].text
    verbs = [one for one in scene.tokens_at(page, span) if one.tag == "VERB"]
    if not verbs:
        return ""
    term = concepts.term_of(verbs[-1].lemma, verbs[-1].span.of(text), "VERB")
    return concepts.key_of(term)


def _is_moved_to(before: Sequence[str], concepts: Concepts) -> bool:
    """Whether somebody sets the number anew: "the agency widened the recall to 130,000"."""
    near = before[-WORDS_OF_MOVE:]
    return bool(near) and near[-1] in concepts.moving_to and not concepts.moving.isdisjoint(near)


def _is_of_a_count(context: Context, statement: Statement, scene: Scene) -> bool:
    """Whether a share stands behind one of a vote that is still being counted."""
    if context.measure not in {"", "vote"}:
        return False
    near = (statement, *scene.statements_before(statement))
    return any(
        "vote" in scene.plain_keys(one) and not {"ballot_count", "lead"}.isdisjoint(scene.keys(one))
        for one in near
    )


def _is_of_its_day(statement: Statement, scene: Scene) -> bool:
    """« La vigilance concerne dix-huit départements mercredi », on a page of that Wednesday."""
    page = statement.evidence.page
    published = scene.published(page)
    if published is None:
        return False
    day = published.start // MINUTES_A_DAY
    moments = (moment_of(timex) for timex in scene.times_of(statement))
    if not any(one is not None and one.start // MINUTES_A_DAY == day for one in moments):
        return False
    finite = [
        one.form
        for one in scene.tokens_at(page, statement.evidence.span)
        if "VerbForm=Fin" in one.form
    ]
    return bool(finite) and all("Tense=Pres" in one for one in finite)
