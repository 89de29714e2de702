"""A reservation that hardened into a fact on its way, or a fact that got a reservation."""

from collections.abc import Iterator, Sequence

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.concepts import ESTABLISHING
from recoupe.records import Drift, Evidence, Span, Statement
from recoupe.stages.compare.alike import counterparts, keyed_tokens, say_one_thing, without_support
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing

MIN_SAMENESS = 0.6
WINDOW = 4
"""So many telling words behind a reservation are what it is about …"""
NEARLY_ALL = 0.75
HALF = 0.5
"""… of which the firm statement holds so many, or the nearest and more than so many."""
NAMED = frozenset({"PROPN", "NUM"})
PERFECT_WORDS = 3
"""So many words after "may", an auxiliary still belongs to it."""


def find_graded(
    statements: Sequence[Statement], scene: Scene, paths: Paths, sourcing: Sourcing
) -> list[Drift]:
    """Unconfirmed on one page, the page's own voice on another: one a firm statement.

    Where the other page was first, by reuse or else by date, the reservation was added: softened.
    What somebody vouches for by name, on a page that may have stood before, is confirmed and has
    not drifted.
    """
    firm = [one for one in statements if _is_firm(one, scene)]
    unsure = [one for one in statements if is_unsure(one, scene)]
    vouchers = [
        one for one in statements if one.grade == "attributed" and one.polarity == "positive"
    ]
    found: list[Drift] = []
    for right in firm:
        vouched = any(not is_later(one, right, scene) for one in vouchers)
        for left in unsure:
            shared = paths.share(left.evidence, right.evidence)
            if left.evidence.page == right.evidence.page or (vouched and not shared):
                continue
            if (
                scene.sameness(left, right) >= MIN_SAMENESS
                and sourcing.is_own_voice(right, left)
                and has_hardened(left, right, scene)
            ):
                found.append(_graded(left, right, scene, paths, is_shared=shared))
                break
    return found


def find_graded_across(scene: Scene, paths: Paths, sourcing: Sourcing) -> list[Drift]:
    """The same of statements that were not lined up, and hold nearly the same words."""
    found: dict[str, Drift] = {}
    for left, right in hardened_across(scene, sourcing):
        found.setdefault(right.id, _graded(left, right, scene, paths, is_shared=False))
    return list(found.values())


def hardened_across(scene: Scene, sourcing: Sourcing) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of no common claim, an unsure statement first and the same as a fact second."""
    told = [one for one in scene.statements.values() if not scene.is_title(one)]
    unsure = [one for one in told if is_unsure(one, scene)]
    firm = [one for one in told if _is_firm(one, scene)]
    vouchers = [one for one in told if one.grade == "attributed" and one.polarity == "positive"]
    vouched = {
        one.id
        for one, other in counterparts(unsure, vouchers, scene)
        if not is_later(other, one, scene)
    }
    for left, right in counterparts(unsure, firm, scene):
        if left.id in vouched or not sourcing.is_own_voice(right, left):
            continue
        if has_hardened(left, right, scene) and say_one_thing(left, right, scene):
            yield left, right


def is_unsure(statement: Statement, scene: Scene) -> bool:
    """Whether a page keeps a reservation of its own or of hearsay about what is told as past."""
    return statement.grade == "unconfirmed" and not _is_possibility(statement, scene)


def _is_firm(statement: Statement, scene: Scene) -> bool:
    """Whether a page tells a thing as a fact, without any hedge."""
    told = statement.grade == "asserted" and statement.polarity == "positive"
    return told and not is_hedged(statement, scene)


def is_hedged(statement: Statement, scene: Scene) -> bool:
    """« Neuf autres seraient ensevelis », "were believed trapped": a reserve, though not graded."""
    modality = scene.language(statement).lexicon.modality
    text = f" {' '.join(folded_words(statement.evidence.exact))} "
    phrases = (*modality.hedges, *modality.possibility)
    return any(f" {fold(' '.join(one.split()[:2]))} " in text for one in phrases)


def has_hardened(reserved: Statement, firm: Statement, scene: Scene) -> bool:
    """Whether the very words that one page keeps a reservation on stand as a fact on the other.

    "She missed four games and it appears she was hurt on Thursday" says nothing unsure about
    the games: what follows the reservation must be told, not what stands beside it. Nor has a
    guess hardened that the firm statement says to be found: "…, the scans showed".
    """
    marker = reserved.marker
    if _tells_a_finding(firm, scene) and not _tells_a_finding(reserved, scene):
        return False
    if marker is None:
        return True
    held = scene.plain_keys(firm)
    told = [key in held for key in _reserved_keys(reserved, marker.span, held, scene)]
    if not told:
        return True
    share = sum(told) / len(told)
    return share >= NEARLY_ALL or (told[0] and share > HALF)


def _reserved_keys(
    statement: Statement, marker: Span, held: frozenset[str], scene: Scene
) -> list[str]:
    """The first telling words behind a reservation, up to an "and"; where none is, those before.

    "It seems" is itself a word that tells, but « souffrirait » is what is told.
    """
    telling = without_support(statement, scene)
    keys = {
        token.start: key
        for token, key in keyed_tokens(statement, scene)
        if key in telling and (key in held or not marker.holds(token.span))
    }
    behind: list[str] = []
    for token in scene.tokens_in(statement):
        if token.start < marker.start:
            continue
        if len(behind) == WINDOW or (behind and token.tag == "CCONJ"):
            break
        if token.start in keys:
            behind.append(keys[token.start])
    last = scene.tokens_in(statement)[-1:]
    if not behind and last and last[0].start > marker.end and last[0].tag in NAMED:
        # "Twelve are reportedly from Somalia": names alone are behind it, and are no keys.
        return [""]
    return behind or list(keys.values())[:WINDOW]


def _tells_a_finding(statement: Statement, scene: Scene) -> bool:
    concepts = scene.language(statement).concepts
    verbs = scene.verbs_in(statement.evidence.page, statement.evidence.span)
    return any(concepts.concept_of(one.lemma, one.lemma) in ESTABLISHING for one in verbs)


def is_later(voucher: Statement, told: Statement, scene: Scene) -> bool:
    """Whether a page that vouches stood after the other, which cannot rest on it."""
    mine, yours = (scene.published(one.evidence.page) for one in (voucher, told))
    return mine is not None and yours is not None and yours.before(mine)


def _graded(
    left: Statement, right: Statement, scene: Scene, paths: Paths, *, is_shared: bool
) -> Drift:
    direction = paths.direction(left.evidence.page, right.evidence.page)
    added = direction == "right_to_left" or (
        direction is None and _stood_strictly_first(right.evidence, left.evidence, scene)
    )
    mark = left.marker.exact if left.marker else "the reservation"
    where = "in a shared passage" if is_shared else "the other words are the same"
    return drift_of(
        "softened" if added else "hardened",
        left.evidence,
        right.evidence,
        direction,
        f"« {mark} » on one page, stated as a fact on the other; {where}",
    )


def _stood_strictly_first(one: Evidence, other: Evidence, scene: Scene) -> bool:
    mine, yours = scene.published(one.page), scene.published(other.page)
    return mine is not None and yours is not None and mine.before(yours)


def _is_possibility(statement: Statement, scene: Scene) -> bool:
    """« Ce bilan pourrait s'alourdir » has come true where it did, and has not hardened.

    "May have been caused" is no such thing: what it tells is past, and only unsure.
    """
    concepts = scene.language(statement).concepts
    marker = statement.marker
    if marker is None or not {*folded_words(marker.exact)} & concepts.possibility:
        return False
    after = folded_words(marker.exact) + folded_words(marker.suffix)[:PERFECT_WORDS]
    return concepts.perfects.isdisjoint(after)
