"""A denial that a page leaves out, though it took over what is denied from one that has it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from recoupe.algorithms.folding import fold, folded_words, holds_phrase
from recoupe.records import Drift, Statement
from recoupe.stages.compare.alike import (
    counterparts,
    say_one_thing,
    verb_keys,
    worded_alike,
)
from recoupe.stages.compare.conflict_denials import stated_denials
from recoupe.stages.compare.denials import (
    DENIAL,
    denies,
    is_a_denial_of,
    is_contradicted,
    says_untrue,
)
from recoupe.stages.compare.drift_confirmed import is_confirmed
from recoupe.stages.compare.drift_grades import is_vouched
from recoupe.stages.compare.drift_possible import is_settled
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.guards import may_be_denied_of, numbers_fit
from recoupe.stages.compare.page_order import stood_before, stood_by
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing
from recoupe.stages.compare.told_words import Telling

MIN_WORDS = 6
"""Shorter statements are the same by chance."""
SAME_WORDS = 0.75
"""Share of words, in order, from which a report follows the one beside the denial."""
OWN_VOICE = frozenset({"asserted", "unconfirmed", "expected"})
"""A witness who tells it after the denial has something to say of his own."""
NOT_SAID = frozenset({"denied", "expected"})
CONTRADICTED = "the earlier page has a denial of it; this one has none"
BESIDE = "the earlier page has a denial beside what both tell; this one has none"


def find_dropped_denials(
    statements: Sequence[Statement], scene: Scene, paths: Paths
) -> list[Drift]:
    """Pages that tell what is denied, and not the denial: one a claim and page.

    A page that stood first cannot know of a denial; one that was made from the page which has it,
    or tells the report in the words that stand beside it there, has left it out.
    """
    denials = [one for one in statements if is_a_denial_of(statements, one, scene)]
    found: dict[str, Drift] = {}
    for denial in denials:
        source = denial.evidence.page
        for said in statements:
            page = said.evidence.page
            if page == source or page in found or not _is_said(said, statements, scene):
                continue
            if not stood_by(source, page, scene) or _has_denial(page, denial, scene):
                continue
            if _is_answered(said, denial, statements, scene):
                continue
            copied = paths.may_descend(source, page) and not is_confirmed(said, scene)
            if not copied and not (
                is_contradicted(said, denial, scene)
                and stood_before(source, page, scene)
                and _leaves_out(said, denial, scene)
                and (_is_told_by_itself(said, scene) or _follows(said, source, statements))
            ):
                continue
            found[page] = drift_of(
                "denial_dropped",
                scene.with_source(denial),
                said.evidence,
                paths.direction(source, page),
                "the earlier page that it shares text with has a denial; this one has none"
                if copied
                else CONTRADICTED,
            )
    return list(found.values())


def find_denials_contradicted(
    scene: Scene, telling: Telling, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """Pages that tell in their own voice, in any words, what an earlier page has denied.

    One a statement. What makes the two one is what makes them a conflict.
    """
    found: dict[str, list[tuple[Statement, Statement]]] = defaultdict(list)
    for told, denials in stated_denials(scene, telling):
        for said, denial in product(told, denials):
            source, page = denial.evidence.page, said.evidence.page
            if (
                page != source
                and not scene.is_title(said)
                and _is_said(said, told, scene)
                and _is_told_by_itself(said, scene)
                and stood_before(source, page, scene)
                and _leaves_out(said, denial, scene)
                and not _has_denial(page, denial, scene)
                and sourcing.is_own_voice(said, denial)
                and not _is_answered(said, denial, told, scene)
            ):
                found[said.id].append((denial, said))
    return _nearest_dropped(found, scene, paths, why=CONTRADICTED)


def _is_answered(
    said: Statement, denial: Statement, statements: Iterable[Statement], scene: Scene
) -> bool:
    """Whether a denial has been overtaken, or is of another time or place than what is told."""
    return (
        _is_overtaken(said, denial, statements, scene)
        or not may_be_denied_of(said, denial, scene)
        or _is_of_another_place(said, denial, scene)
    )


def _is_of_another_place(said: Statement, denial: Statement, scene: Scene) -> bool:
    """Whether a statement and a denial, with who denies it, name places, and none in common."""
    places = [
        {
            scene.shared_name(known.id)
            for one in scene.mentions_on(place.page)
            if place.span.holds(one.evidence.span)
            and (known := scene.entities.get(one.entity or "")) is not None
            and known.kind == "place"
        }
        for place in (said.evidence, scene.with_source(denial))
    ]
    return bool(places[0] and places[1]) and places[0].isdisjoint(places[1])


def _is_overtaken(
    said: Statement, denial: Statement, statements: Iterable[Statement], scene: Scene
) -> bool:
    """Whether a third page, not later than this one, tells that what was denied was found to be so.

    « Le puits était bien contaminé, a constaté l'institut »: who reads that owes nobody a denial.
    """
    page = said.evidence.page
    return any(
        one.evidence.page != page
        and one.polarity == said.polarity
        and is_confirmed(one, scene)
        and stood_before(one.evidence.page, page, scene)
        and not stood_before(one.evidence.page, denial.evidence.page, scene)
        for one in statements
    )


def _is_said(said: Statement, statements: Iterable[Statement], scene: Scene) -> bool:
    """Whether a page tells a thing as done, or that it will be, which nobody has announced."""
    if said.grade == "expected":
        return is_settled(said, scene) and not is_vouched(said, statements, scene)
    return said.grade != "denied"


def find_denials_beside(scene: Scene, paths: Paths) -> list[Drift]:
    """Pages that tell what another tells with a denial right beside it: one a statement.

    « X a été contrôlé positif, affirme une radio. Son équipe dément tout contrôle positif. » A
    later page that has the first sentence and no denial at all has left out the second.
    """
    found: dict[str, list[tuple[Statement, Statement]]] = defaultdict(list)
    pairs = list(_denied_beside(scene))
    same = _told_elsewhere([report for report, _ in pairs], scene)
    for report, denial in pairs:
        for said in same.get(report.id, ()):
            page = said.evidence.page
            if not (
                page == denial.evidence.page
                or scene.is_title(said)
                or said.grade in NOT_SAID
                or said.polarity != report.polarity
                or not numbers_fit(said, denial, scene)
                or not _may_know(denial.evidence.page, page, scene, paths)
                or not _leaves_out(said, denial, scene)
            ):
                found[said.id].append((denial, said))
    return _nearest_dropped(found, scene, paths, why=BESIDE)


def _nearest_dropped(
    pairs: Mapping[str, Sequence[tuple[Statement, Statement]]],
    scene: Scene,
    paths: Paths,
    *,
    why: str,
) -> list[Drift]:
    """Of each statement, by its id, the denial left out that stands nearest to its page."""
    nearest = (min(pairs[key], key=lambda pair: _farness(pair, paths)) for key in sorted(pairs))
    return [
        drift_of(
            "denial_dropped",
            scene.with_source(denial),
            said.evidence,
            paths.direction(denial.evidence.page, said.evidence.page),
            why,
        )
        for denial, said in nearest
    ]


def _farness(pair: tuple[Statement, Statement], paths: Paths) -> tuple[bool, bool, str]:
    """Sorts those first that the page was made from, as far as reuse tells."""
    denial, said = pair
    source, page = denial.evidence.page, said.evidence.page
    directed = paths.direction(source, page) == "left_to_right"
    return not directed, not paths.may_descend(source, page), denial.id


def _told_elsewhere(reports: Sequence[Statement], scene: Scene) -> dict[str, list[Statement]]:
    """Id of a report → those of its claim, and those in nearly the same words."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for report in reports:
        claim = scene.claim_of.get(report.id)
        if claim is not None and not found[report.id]:
            found[report.id].extend(scene.statements[one] for one in claim.statements)
    for report, other in counterparts(reports, scene.statements.values(), scene):
        if say_one_thing(report, other, scene):
            found[report.id].append(other)
    return found


def _denied_beside(scene: Scene) -> Iterator[tuple[Statement, Statement]]:
    """(a report, the denial beside it): at least half of the denial is what the report tells."""
    for denial in scene.statements.values():
        if not denies(denial, scene):
            continue
        again = scene.language(denial).drifting.said_again
        before = scene.statements_before(denial)[-1:]
        if " ".join(folded_words(denial.evidence.exact)) in again:
            # « …, affirme une source. L'entreprise dément cette version. »
            yield from ((one, denial) for one in before if one.grade not in NOT_SAID)
            continue
        keys = _deed_keys(denial, scene)
        for report in scene.statements_of(denial.evidence.page):
            if (
                report.grade not in NOT_SAID
                and not scene.is_title(report)
                and scene.are_neighbours(report, denial)
                and keys
                and 2 * len(keys & _deed_keys(report, scene)) >= len(keys)
                and not _is_charge(report, keys, scene)
                # Arson beside a blaze: what is denied first must be told, a lone word as its verb.
                and _first_key(denial, scene) in _deed_keys(report, scene)
                and numbers_fit(denial, report, scene)
                and (len(keys) > 1 or keys & verb_keys(report, scene))
            ):
                yield report, denial


def _deed_keys(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of what is told, without the words that deny it."""
    return scene.plain_keys(statement) - {DENIAL}


def _first_key(statement: Statement, scene: Scene) -> str | None:
    """The first of those in the order of the text; None where the page was not tagged."""
    keys = _deed_keys(statement, scene)
    return next((key for _, key in scene.keyed_tokens(statement) if key in keys), None)


def _is_charge(report: Statement, keys: frozenset[str], scene: Scene) -> bool:
    """Whether a report tells of a reproach, which holds while who bears it denies the deed."""
    told = [token.start for token, key in scene.keyed_tokens(report) if key in keys]
    accusing = scene.language(report).concepts.accusing
    return any(
        token.start < min(told, default=0) and fold(token.lemma) in accusing
        for token in scene.tokens_in(report)
    )


def _knows_of_denial(said: Statement, denial: Statement, scene: Scene) -> bool:
    """Whether a page denies anything at all, or tells the contrary of what it says elsewhere."""
    page = said.evidence.page
    concepts = scene.languages[page].concepts
    text = scene.articles[page].text
    if any(
        concepts.concept_of(fold(one.lemma), fold(one.span.of(text))) == DENIAL
        for one in scene.notes[page].tokens
    ):
        return True
    if scene.once(("says no", page), lambda: _says_no(page, scene)):
        return True
    keys = _deed_keys(denial, scene)
    return any(
        one.grade == "denied"
        or says_untrue(one, scene)
        or (
            scene.has_negation(one) != scene.has_negation(said)
            and 2 * len(keys & scene.plain_keys(one)) >= len(keys)
        )
        for one in scene.statements_of(page)
    )


def _says_no(page: str, scene: Scene) -> bool:
    """Whether somebody on a page denies without saying what: « la direction jure que non »."""
    return holds_phrase(scene.articles[page].text, scene.languages[page].drifting.says_no)


def _leaves_out(said: Statement, denial: Statement, scene: Scene) -> bool:
    """Whether a page tells what was denied as if nobody had, and nobody has confirmed it since."""
    return not is_confirmed(said, scene) and not _knows_of_denial(said, denial, scene)


def _is_told_by_itself(said: Statement, scene: Scene) -> bool:
    """Whether a page tells a thing without who says so: a witness may speak after a denial.

    So may he who only "would have it": « X exclurait le gel, affirme le syndicat ».
    """
    told = scene.attributions.get(said.attribution or "")
    named = told is not None and told.source is not None
    return said.grade in OWN_VOICE and not (said.grade == "unconfirmed" and named)


def _follows(said: Statement, source: str, statements: Sequence[Statement]) -> bool:
    for report in statements:
        if report.evidence.page != source or report.grade in NOT_SAID:
            continue
        words, alike = worded_alike(report, said)
        if words >= MIN_WORDS and alike >= SAME_WORDS:
            return True
    return False


def _has_denial(page: str, denial: Statement, scene: Scene) -> bool:
    """Whether a page denies a thing of the same words anywhere, lined up or not.

    So does a report that says no, in the claim that the denial is about: « Le Louvre dément avoir
    prêté le collier », "it never lent the necklace".
    """
    keys = scene.plain_keys(denial)
    claim = scene.claim_of.get(denial.id)
    lined_up = frozenset(() if claim is None else claim.statements)
    return any(
        one.evidence.page == page
        and (
            (one.grade == "denied" and keys & scene.plain_keys(one))
            or (one.id in lined_up and scene.has_negation(one) and not scene.has_negation(denial))
        )
        for one in scene.statements.values()
    )


def _may_know(source: str, page: str, scene: Scene, paths: Paths) -> bool:
    """Whether a page was made from the other, or was written when the other was out."""
    return paths.may_descend(source, page) or stood_before(source, page, scene)
