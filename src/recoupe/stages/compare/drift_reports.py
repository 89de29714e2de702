"""What one speaker keeps a reservation on, and another page has him say firmly."""

from collections.abc import Container, Sequence

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import AnchoredAttribution, Drift, Evidence, Statement
from recoupe.stages.compare.alike import CONTENT_TAGS, keys_between
from recoupe.stages.compare.drift_confirmed import is_confirmed
from recoupe.stages.compare.drift_grades import firmer, graded, nearest_behind
from recoupe.stages.compare.drift_hardened import (
    A_WEEK,
    MIN_SAMENESS,
    has_hardened,
    settles,
    told_alike,
)
from recoupe.stages.compare.drift_possible import is_soon_after, is_to_be, is_unsure
from recoupe.stages.compare.drift_reserves import is_hedged, is_reserved
from recoupe.stages.compare.guards import bounds_fit, has_turned
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing

SAME_SPEAKER = "both have it from one source"
REPORTS = frozenset({"attributed", "unconfirmed"})
UNNAMED = "unnamed"
MIN_DESCRIBED = 2
"""Somebody without a name is one by what he is and where."""
BELIEVING = "believe"
"""Concept of what says that somebody is not sure: « he believes LaRue died Saturday »."""


def find_graded_reports(
    statements: Sequence[Statement], scene: Scene, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """A reservation of a speaker that another page leaves out of what he says: one a report.

    « Les missiles “semblent être tombés …” », a déclaré le porte-parole; « il a ajouté que les
    missiles sont tombés … ». On a later day he may know more; quoted words are his own.
    """
    reserved = [one for one in statements if is_reserved(one, scene)]
    found: list[Drift] = []
    for right in statements:
        said = scene.attributions.get(right.attribution or "")
        if said is None or not _is_firm_report(right, scene, sourcing):
            continue
        lefts = [
            left
            for left in reserved
            if left.evidence.page != right.evidence.page
            and _have_one_source(left, right, scene, paths, sourcing)
            and told_alike(left, right, scene) >= MIN_SAMENESS
            and _has_got_firm(left, right, scene)
        ]
        if lefts:
            left = nearest_behind(lefts, right, scene, paths)
            found.append(graded(left, right, scene, paths, why=SAME_SPEAKER))
    return found


def _has_got_firm(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a report leaves out a reserve: on what is past, or, within days, on what will be.

    "Could cost, an economist said", "will cost, said an economist": nobody decides it.
    """
    if (
        left.polarity != right.polarity
        or not bounds_fit(left, right, scene)
        or not has_hardened(left, right, scene)
    ):
        return False
    if right.grade != "expected":
        return is_unsure(left, scene) and _are_of_one_day(left, right, scene)
    is_news = is_soon_after(left, right, scene, minutes=A_WEEK)
    return is_news and settles(right, left, scene) and not has_turned(right, scene)


def _have_one_source(
    left: Statement, right: Statement, scene: Scene, paths: Paths, sourcing: Sourcing
) -> bool:
    """Whether a reserved statement and a report of another page have one source, as far as told.

    The same known speaker, one of two whose words stand in a shared passage, or nobody by name in
    the same words on two pages of which one rests on the other: « selon une source hospitalière »,
    « selon des sources hospitalières ».
    """
    told, said = (scene.attributions.get(one.attribution or "") for one in (left, right))
    if told is None or said is None:
        return False
    if _are_described_alike(told, said, scene):
        return True
    shared = paths.share(left.evidence, right.evidence)
    if told.source_kind == said.source_kind == UNNAMED:
        rests = paths.direction(left.evidence.page, right.evidence.page) == "left_to_right"
        return (shared or rests) and _described(told, scene) == _described(said, scene)
    return sourcing.are_one(told, said) and (shared or _are_one_speaker(told, said))


def _is_firm_report(statement: Statement, scene: Scene, sourcing: Sourcing) -> bool:
    """Whether a page reports a thing as sure, in its own words, and nobody has confirmed it."""
    if statement.grade != "attributed" and not is_to_be(statement, scene):
        return False
    if statement.quotes or is_hedged(statement, scene):
        return False
    concepts = scene.language(statement).concepts
    lemmas = [fold(one.lemma) for one in scene.tokens_in(statement)]
    return (
        not any(one in concepts.accusing for one in lemmas)
        and not any(concepts.concept_of(one, one) == BELIEVING for one in lemmas)
        and not sourcing.is_quoted(statement.evidence)
        and not is_confirmed(statement, scene)
    )


def _are_described_alike(
    told: AnchoredAttribution, said: AnchoredAttribution, scene: Scene
) -> bool:
    """What he is and where: "an economist at Halsund University", « un économiste de Halsund »."""
    if told.source is None or said.source is None:
        return False
    places = told.source, said.source
    keys = sorted((keys_between(one.page, one.span, scene) for one in places), key=len)
    named = all(
        any(token.tag == "PROPN" for token in scene.tokens_at(one.page, one.span)) for one in places
    )
    return named and len(keys[0]) >= MIN_DESCRIBED and keys[0] <= keys[1]


def _described(told: AnchoredAttribution, scene: Scene) -> frozenset[str]:
    """Words that a source is described by, in their base form: one of a kind, or several.

    All its words, as written, where the page was not tagged.
    """
    if told.source is None:
        return frozenset()
    tokens = scene.tokens_at(told.source.page, told.source.span)
    words = frozenset(fold(one.lemma) for one in tokens if one.tag in CONTENT_TAGS)
    return words or frozenset(folded_words(told.source.exact))


def _are_one_speaker(one: AnchoredAttribution, other: AnchoredAttribution) -> bool:
    """Whether two reports have one known speaker; "police" on two pages may be two stations."""
    return one.entity is not None and one.entity == other.entity


def _are_of_one_day(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a report stood soon after the reserved one, or nothing tells their order."""
    pages = [scene.published(one.evidence.page) for one in (left, right)]
    return None in pages or is_soon_after(left, right, scene)


def find_firmer_reports(
    statements: Sequence[Statement], scene: Scene, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """A verb that vouches for what its subject only brings up elsewhere: one a statement.

    « Le procureur évoque un détournement », « le procureur confirme un détournement »; "the study
    suggested", "the study proved", on pages of one day, none of which says that this is new.
    """
    weak = [one for one in statements if weak_cue(one, scene)]
    found: list[Drift] = []
    for right in statements if weak else ():
        cue = _firm_cue(right, scene)
        if not cue or has_turned(right, scene):
            continue
        lefts = [
            left
            for left in weak
            if left.evidence.page != right.evidence.page
            and left.polarity == right.polarity
            and _are_of_one_day(left, right, scene)
            and _is_of_its_source(left, right, scene, sourcing)
        ]
        if lefts:
            left = nearest_behind(lefts, right, scene, paths)
            why = f"« {weak_cue(left, scene)} » on one page, « {cue} » on the other; {SAME_SPEAKER}"
            found.append(firmer(left, right, scene, paths, why=why))
    return found


def _is_of_its_source(left: Statement, right: Statement, scene: Scene, sourcing: Sourcing) -> bool:
    """Whether a statement is reported of the source of the other, or says what that source did."""
    told = scene.attributions[left.attribution or ""]
    said = scene.attributions.get(right.attribution or "")
    if said is not None:
        return sourcing.are_one(told, said) and told_alike(left, right, scene) >= MIN_SAMENESS
    named = sourcing.telling_words(told)
    words = set(folded_words(right.evidence.exact))
    return bool(named) and named <= words and scene.plain_keys(left) <= scene.plain_keys(right)


def weak_cue(statement: Statement, scene: Scene) -> str:
    """The verb that reports a statement and does not vouch for it; empty where it does."""
    told = scene.attributions.get(statement.attribution or "")
    if told is None or told.cue is None or statement.grade not in REPORTS:
        return ""
    return _verb_of(told.cue, scene.languages[told.cue.page].drifting.weak_reports, scene)


def _firm_cue(statement: Statement, scene: Scene) -> str:
    """The verb that vouches for a statement: that of its report, or one in it."""
    told = scene.attributions.get(statement.attribution or "")
    if statement.grade not in REPORTS | {"asserted"}:
        return ""
    place = told.cue if told is not None and told.cue is not None else statement.evidence
    return _verb_of(place, scene.languages[place.page].drifting.firm_reports, scene)


def _verb_of(place: Evidence, verbs: Container[str], scene: Scene) -> str:
    """The first of some verbs in a stretch that negates nothing; empty where none stands there."""
    text, concepts = scene.articles[place.page].text, scene.languages[place.page].concepts
    tokens = scene.tokens_at(place.page, place.span)
    if any(fold(one.lemma) in concepts.negations for one in tokens):
        return ""
    return next((one.span.of(text) for one in tokens if fold(one.lemma) in verbs), "")
