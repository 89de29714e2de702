"""Quantities of all statements → points of figures: what is counted, in what scope, as of when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from msgspec import structs

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.languages.number_context import STAFF, Context, context_of
from recoupe.languages.tables.befallen import (
    CASE,
    DWELLINGS,
    POWERLESS,
    STRUCK,
)
from recoupe.languages.tables.concepts import ANYBODY, EVOLVING, STATES, Concepts
from recoupe.records import AnchoredQuantity, Span, Statement
from recoupe.stages.compare.conflict_counts import single_events
from recoupe.stages.compare.figure_counted import (
    AGE,
    BEFALLEN,
    CHARGE,
    EPIDEMICS,
    OFTEN,
    STORYWIDE,
    counted_of,
    followed,
    is_evolving,
    is_growing,
    told_beside,
)
from recoupe.stages.compare.figure_durations import durations_of
from recoupe.stages.compare.figure_exact import exact_quantity
from recoupe.stages.compare.figure_instead import formerly, instead_of, is_taken_back
from recoupe.stages.compare.figure_named import (
    is_conversion,
    is_first_few,
    part_behind,
    part_of_whole,
)
from recoupe.stages.compare.figure_parts import part_before, whole_of
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.figure_ranks import RANKS, ranks_of
from recoupe.stages.compare.figure_scope import genitive_of, measured_of, renamed, scope_keys
from recoupe.stages.compare.figure_scores import UNIT as SCORE
from recoupe.stages.compare.figure_scores import scores_of
from recoupe.stages.compare.figure_times import is_of_last_season, is_old_news, year_of_old
from recoupe.stages.compare.figure_units import in_base, in_metric, is_converted
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
MAGNITUDE = "magnitude"
WORDS_OF_MOVE = 10
"""Words from the verb that sets a number anew to the number."""
SICK = "patient"
GRAVE, LIGHT = "wound_grave", "light"
"""« Légèrement blessés » are all who were hurt, « grièvement » a part of them."""


@dataclass
class Unread:
    """Quantities that no figure can hold, by reason."""

    nothing_counted: list[AnchoredQuantity]
    undated: list[AnchoredQuantity]


def find_points(scene: Scene, unread: Unread) -> list[Point]:
    """Points in the order of the text; what cannot be placed goes into `unread`."""
    points = []
    for statement in scene.statements.values():
        for quantity, against in _numbers_of(statement, scene):
            if quantity.low is None and quantity.high is None:
                continue
            if is_conversion(quantity, scene):
                continue
            point = _point(quantity, statement, scene, against)
            if point is None:
                unread.nothing_counted.append(quantity)
                continue
            if statement.grade == "denied" and point.key != CHARGE:
                continue  # « il nie les onze chefs » tells eleven all the same
            point = replace(
                point,
                instead=instead_of(quantity, scene),
                formerly=None if point.key == "vote" else formerly(quantity, scene),
            )
            told = _told_in(point, scene)
            if told is None or is_taken_back(quantity, scene):
                continue
            if told.as_of is None:
                unread.undated.append(quantity)
            points.append(told)
    return _with_outages(_with_cases(_in_bases(points), scene), scene)


def _in_bases(points: list[Point]) -> list[Point]:
    """Tonnes and kilometres in kilos and metres, where pages tell both of one kind."""
    units = {one.quantity.unit for one in points}
    return [
        replace(one, quantity=based, key=f"unit:{based.unit}", told_unit=one.quantity.unit)
        if one.key == f"unit:{one.quantity.unit}" and one.quantity.unit != based.unit
        else replace(one, told_unit=one.quantity.unit)
        for one in points
        for based in (in_base(one.quantity, units),)
    ]


def _with_cases(points: list[Point], scene: Scene) -> list[Point]:
    """Where a story counts the cases of a disease, « le nombre de malades » counts them too.

    So it does where several pages count the patients of an epidemic.
    """
    sick = {one.statement.evidence.page for one in points if one.key == SICK}
    epidemic = len(sick) > 1 and any(
        not EPIDEMICS.isdisjoint(scene.plain_keys(one.statement)) for one in points
    )
    if not epidemic and all(one.key != CASE for one in points):
        return points
    return [
        replace(one, key=CASE, evolving=True) if one.key == SICK and not one.past else one
        for one in points
    ]


def _with_outages(points: list[Point], scene: Scene) -> list[Point]:
    """Where a story counts homes without power, "52,000 homes had lost supply" counts them too."""
    if all(one.key != POWERLESS for one in points):
        return points
    return [
        replace(
            one,
            key=POWERLESS,
            scope=(year_of_old(one.quantity, one.statement, scene),) if one.past else (),
            evolving=True,
        )
        if one.key in DWELLINGS and not STRUCK.isdisjoint(scene.plain_keys(one.statement))
        else one
        for one in points
    ]


def _told_in(point: Point, scene: Scene) -> Point | None:
    """A point with what its statement makes of it; None for a toll of nobody.

    A toll of long ago is one by itself: « en 2017, 71 000 foyers avaient été privés de courant ».
    """
    told = (point.quantity, point.statement, scene)
    past = is_old_news(*told) or (point.key in STORYWIDE and is_of_last_season(*told))
    negated = point.statement.polarity == "negative" and not _is_told_anyway(point)
    if point.key in STORYWIDE and negated:
        return None
    if point.key in STORYWIDE and past:
        year = year_of_old(*told)
        return replace(point, past=past, scope=(*point.scope, year)) if year else None
    return replace(point, past=past, negated=negated) if past or negated else point


def _is_told_anyway(point: Point) -> bool:
    """« Maëlle, 16 ans, n'a pas été vue » tells an age, « aucun voyageur n'a été blessé » none.

    « Quatre, et non trois » tells four.
    """
    without = point.key in {POWERLESS, "waterless"}  # "9,500 customers had no electricity"
    taken_back = point.instead is not None
    return point.owned or taken_back or without or point.quantity.rule.startswith("zero")


def _numbers_of(statement: Statement, scene: Scene) -> list[tuple[AnchoredQuantity, float | None]]:
    """Quantities, durations and scores of a statement; of a score, also its lesser number."""
    scores = scores_of(statement, scene)
    inside = [one.evidence.span for one, _ in scores]
    told = [in_metric(_in_percent(_as_magnitude(one))) for one in scene.quantities_of(statement)]
    counted = (*told, *durations_of(statement, scene), *ranks_of(statement, scene))
    return [
        *(
            (one, None)
            for one in counted
            if not any(span.meets(one.evidence.span) for span in inside)
        ),
        *((one, None) for one in _sole_events(statement, scene)),
        *scores,
    ]


def _as_magnitude(quantity: AnchoredQuantity) -> AnchoredQuantity:
    """The magnitude that "was revised to 5.0" is that of "a 5.0-magnitude quake"."""
    if quantity.counted == MAGNITUDE and quantity.unit is None:
        quantity = structs.replace(quantity, counted=None, unit=MAGNITUDE)
    whole = quantity.low is not None and quantity.low == int(quantity.low)
    if quantity.unit != MAGNITUDE or not whole or "." in quantity.evidence.exact:
        return quantity
    return structs.replace(quantity, approximate=True)  # a magnitude has a decimal


def _in_percent(quantity: AnchoredQuantity) -> AnchoredQuantity:
    """« Un tiers » is about 33 %."""
    if quantity.unit != "fraction" or quantity.low is None or quantity.high is None:
        return quantity
    if quantity.high < LEAST_SHARE:
        return quantity
    low, high = (round(100 * one, 1) for one in (quantity.low, quantity.high))
    return structs.replace(quantity, low=low, high=high, unit="%", approximate=True)


LEAST_SHARE = 0.01
"""A smaller share is a chance, "one in 4,200", and no percentage."""


def _sole_events(statement: Statement, scene: Scene) -> list[AnchoredQuantity]:
    """« Une seule explosion » counts one; « une explosion » does not."""
    return [
        exact_quantity(place, number, counted=event, rule="sole")
        for event, number, place in single_events(statement, scene)
        if not any(one.evidence.span.meets(place.span) for one in scene.quantities_of(statement))
    ]


def _point(
    quantity: AnchoredQuantity, statement: Statement, scene: Scene, against: float | None
) -> Point | None:
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
