"""A source that is no longer named: said by somebody on one page, a page's own word on another."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import AnchoredAttribution, Drift, Statement
from recoupe.stages.compare.alike import say_one_thing, worded_alike
from recoupe.stages.compare.denials import says_untrue
from recoupe.stages.compare.drift_grades import hardened_across, is_vouched
from recoupe.stages.compare.drift_hardened import (
    MIN_SAMENESS,
    are_of_others,
    lost_its_reserve,
    told_alike,
)
from recoupe.stages.compare.drift_possible import is_settled
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.drift_reserves import is_hedged, is_reserved
from recoupe.stages.compare.guards import values_of
from recoupe.stages.compare.page_order import stood_before, stood_by
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing

MOSTLY_SAME = 0.6
"""From this share of words, in order, a reason calls two wordings the same."""
MIN_PLAIN_WORDS = 8
SAME_PLAIN_WORDS = 0.87
"""Share of words, in order, from which the wording of what no reservation marks follows: two
newsrooms may each know it. A reservation that hardened stands on the source in any words."""
TRANSLATED_KEYS, TRANSLATED = 3, 0.75
"""So many keys, and such a share of all (Dice), from which a statement follows one of another
language."""
SLOTS = 3
"""So many words, numbers and names of a plain statement must stand in the sourced one."""
SOURCED = frozenset({"attributed", "unconfirmed", "expected"})
RELAYS = frozenset({"agency", "media", "state_media"})
OWN_VOICE = frozenset({"asserted", "unconfirmed", "expected"})


def find_lost_sources(
    statements: Sequence[Statement], scene: Scene, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """A page that takes over a statement and not who says it: one a claim and page that lost it.

    Two newsrooms may well know a thing each for itself: only a shared passage, or the same words
    on the later page, tell that it was taken over. Where the order of the pages is unknown, the
    one without the source may be the source itself, a release; then its neighbours must name
    sources, and none beside the sentence.
    """
    sourced = [one for one in statements if source_of(one, scene, sourcing) is not None]
    found = []
    without: set[str] = set()
    for right in statements:
        page = right.evidence.page
        if page in without or right.grade not in OWN_VOICE:
            continue
        vouched = is_vouched(right, statements, scene)
        lefts = [
            one
            for one in sourced
            if _has_lost(one, right, scene, paths, sourcing)
            and (
                one.grade != "unconfirmed"
                or not vouched
                or paths.share(one.evidence, right.evidence)
            )
        ]
        if lefts:
            without.add(page)
            left = max(lefts, key=lambda one: (worded_alike(one, right)[1], one.id))
            found.append(lost(left, right, scene, paths))
    return found


def find_lost_across(scene: Scene, paths: Paths, sourcing: Sourcing) -> Iterator[Drift]:
    """The same where a reservation hardened too, of statements that were not lined up."""
    seen: set[str] = set()
    for left, right in hardened_across(scene, sourcing):
        told = source_of(left, scene, sourcing)
        if told is None or right.id in seen or not _stood_first(left, right, scene):
            continue
        if not sourcing.is_named_near(told, right.evidence):
            seen.add(right.id)
            yield lost(left, right, scene, paths)


def lost(left: Statement, right: Statement, scene: Scene, paths: Paths) -> Drift:
    """A source that the left statement names, and the right one does not."""
    told = scene.attributions.get(left.attribution or "")
    who = "its source" if told is None else _told_name(told, scene)
    words = "the same" if worded_alike(left, right)[1] >= MOSTLY_SAME else "other"
    return drift_of(
        "source_lost",
        scene.with_source(left),
        right.evidence,
        paths.direction(left.evidence.page, right.evidence.page),
        f"said by {who} on one page; the other tells it in its own voice, in {words} words",
    )


def _told_name(told: AnchoredAttribution, scene: Scene) -> str:
    """Who says it, as the page has it; with the name behind a pronoun, as far as it is known."""
    if told.source is None:
        return "its source"
    concepts = scene.languages[told.source.page].concepts
    is_pronoun = set(folded_words(told.source.exact)) <= concepts.subject_pronouns
    name = scene.name_of(told.entity) if is_pronoun and told.entity else ""
    return f"« {told.source.exact} »" + (f" ({name})" if name else "")


def source_of(statement: Statement, scene: Scene, sourcing: Sourcing) -> AnchoredAttribution | None:
    """The report that gives a statement to somebody who is named beside it, outside of it."""
    told = scene.attributions.get(statement.attribution or "")
    if statement.shared is not None:
        # The part before it has the same source, and is where the loss is told.
        return None
    if told is None or told.source is None or statement.grade not in SOURCED:
        return None
    if _is_relay(told, scene):
        # An agency is credited, not cited: the other page may be the agency's own.
        return None
    inside = told.source.span.meets(statement.evidence.span)
    return None if inside or not sourcing.is_said(told) else told


def _is_relay(told: AnchoredAttribution, scene: Scene) -> bool:
    """Whether a medium is the source; "a worker at the site" is somebody who is at one."""
    if told.source_kind not in RELAYS or told.source is None:
        return False
    kinds = scene.languages[told.source.page].lexicon.source_kinds
    tokens = scene.tokens_at(told.source.page, told.source.span)
    head = list(takewhile(lambda one: one.tag != "ADP", tokens))
    text = scene.articles[told.source.page].text
    return len(head) == len(tokens) or any(
        one.tag == "PROPN" or kinds.get(fold(one.span.of(text))) in RELAYS for one in head
    )


def _has_lost(
    left: Statement, right: Statement, scene: Scene, paths: Paths, sourcing: Sourcing
) -> bool:
    told = source_of(left, scene, sourcing)
    if told is None or left.evidence.page == right.evidence.page:
        return False
    if left.grade == "attributed" and (
        right.grade != "asserted"
        or is_hedged(right, scene)
        or says_untrue(left, scene) != says_untrue(right, scene)
    ):
        return False
    if left.grade == "expected" and not is_settled(right, scene):
        return False
    return (
        (say_one_thing(left, right, scene) or _has_hardened(left, right, scene))
        and not are_of_others(left, right, scene)
        and sourcing.is_own_voice(right, left)
        and _follows(left, right, scene, paths)
        and not _names(right, told, scene)
        and not sourcing.is_named_near(told, right.evidence)
        and _may_be_the_copy(left, right, scene, paths, sourcing)
    )


def _has_hardened(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a reserve was lost with the source, in the same words but for those that reserve."""
    return (
        left.grade == "unconfirmed"
        and lost_its_reserve(left, right, scene)
        and told_alike(left, right, scene) >= MIN_SAMENESS
    )


def _may_be_the_copy(
    left: Statement, right: Statement, scene: Scene, paths: Paths, sourcing: Sourcing
) -> bool:
    """Whether the page without the source is the later one, or at least no release."""
    page = right.evidence.page
    direction = paths.direction(left.evidence.page, page)
    if direction == "left_to_right" or (direction is None and _stood_first(left, right, scene)):
        return True
    if direction is not None or _stood_first(right, left, scene):
        return False
    return not (sourcing.names_nobody(page) or sourcing.is_report_near(right.evidence))


def _follows(left: Statement, right: Statement, scene: Scene, paths: Paths) -> bool:
    """Whether the words of a statement came from the other: a shared passage, or the same words."""
    if paths.share(left.evidence, right.evidence):
        return is_reserved(left, scene) or not _was_told_before(left, right, scene)
    words, alike = worded_alike(left, right)
    if not _stood_first(left, right, scene):
        return False
    if scene.are_in_two_languages(left.evidence, right.evidence):
        return _is_translated(left, right, scene)
    hardened = is_reserved(left, scene) and lost_its_reserve(left, right, scene)
    if hardened or _tells_nothing_else(left, right, scene):
        return True
    if _stood_first(right, left, scene) or words < MIN_PLAIN_WORDS or alike < SAME_PLAIN_WORDS:
        return False
    return scene.plain_keys(right) <= scene.plain_keys(left)


def _is_translated(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a statement of another language tells all that the sourced one does, and no more.

    Two newsrooms may each know a fact: many words must be the same, and few may differ.
    """
    mine, yours = scene.plain_keys(left), scene.plain_keys(right)
    if is_reserved(left, scene) and lost_its_reserve(left, right, scene):
        return True
    return _tells_nothing_else(left, right, scene) or (
        len(mine & yours) >= TRANSLATED_KEYS
        and scene.sameness(left, right) >= TRANSLATED
        and not stood_before(right.evidence.page, left.evidence.page, scene)
        and not _is_known_to_all(right, scene)
    )


def _tells_nothing_else(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether all that a later statement tells stands in the sourced one: each word, number, time.

    "Sales dropped by 4.6% in the quarter, the company said", "sales fell by 4.6%". What a title or
    a third page tells plainly as well, anybody may know.
    """
    mine, yours = scene.plain_keys(left), scene.plain_keys(right)
    numbers = [values_of(one, scene) for one in (left, right)]
    names = [scene.names_of(one) for one in (left, right)]
    told = len(yours) + len(numbers[1]) + len(names[1])
    return (
        # A reserved sentence that is told in other words has hardened, and no more.
        not is_reserved(left, scene)
        # « C'est la troupe qui a attaqué la ville » holds the words of the contrary as well.
        and not any(_is_cleft(one, scene) for one in (left, right))
        and told >= SLOTS
        and yours <= mine
        and numbers[1] <= numbers[0]
        and names[1] <= names[0]
        and 2 * told >= len(mine) + len(numbers[0]) + len(names[0])
        and stood_before(left.evidence.page, right.evidence.page, scene)
        and not _is_known_to_all(right, scene)
    )


def _is_cleft(statement: Statement, scene: Scene) -> bool:
    """« C'est X qui … », "it was X who …": who did it is what such a sentence tells."""
    words = f" {' '.join(folded_words(statement.evidence.exact.replace('’', ' ')))} "
    openers = scene.language(statement).disputing.clefts
    return any(f" {one} " in words for one in openers)


def _was_told_before(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a third page told it in its own voice, before the page that names a source did."""
    claim = scene.claim_of.get(right.id)
    told = [scene.statements[one] for one in claim.statements] if claim is not None else []
    return any(
        one.grade == "asserted"
        and one.evidence.page != right.evidence.page
        and stood_before(one.evidence.page, left.evidence.page, scene)
        for one in told
    )


def _is_known_to_all(statement: Statement, scene: Scene) -> bool:
    """Whether a title tells it, or a third page in its own voice: it is the happening itself."""
    claim = scene.claim_of.get(statement.id)
    told = [scene.statements[one] for one in claim.statements] if claim is not None else []
    return any(
        scene.is_title(one)
        or (one.grade == "asserted" and one.evidence.page != statement.evidence.page)
        for one in told
    )


def _names(statement: Statement, told: AnchoredAttribution, scene: Scene) -> bool:
    """Whether a statement names who said it: a firm that announces its own deed is not lost."""
    if told.entity is not None and told.entity in statement.entities:
        return True
    words = set(folded_words(scene.name_of(told.entity))) if told.entity else set()
    return bool(words) and words <= set(folded_words(statement.evidence.exact))


def _stood_first(left: Statement, right: Statement, scene: Scene) -> bool:
    return stood_by(left.evidence.page, right.evidence.page, scene)
