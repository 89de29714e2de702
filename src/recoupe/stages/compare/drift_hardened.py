"""Whether what one statement reserves is told firmly by another, in about the same words."""

from collections.abc import Sequence

from recoupe.languages.tables.kindred import kin_of
from recoupe.records import Span, Statement
from recoupe.stages.compare.alike import without_support
from recoupe.stages.compare.drift_confirmed import establishes
from recoupe.stages.compare.drift_possible import is_soon_after, is_unsure
from recoupe.stages.compare.drift_reserves import is_reserved
from recoupe.stages.compare.guards import bounds_fit, has_turned
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token

MIN_SAMENESS = 0.6
WINDOW = 4
"""So many telling words behind a reservation are what it is about …"""
NEARLY_ALL = 0.75
HALF = 0.5
"""… of which the firm statement holds so many, or the nearest and more than so many."""
NAMED = frozenset({"PROPN", "NUM"})
A_WEEK = 7 * 24 * 60
"""Minutes in which what might be is news still."""
WORDS_OF_A_PHRASE = 2
"""A marker of so many words reserves and tells nothing; one word may be the verb itself."""


def lost_its_reserve(
    left: Statement, right: Statement, scene: Scene, *, is_shared: bool = False
) -> bool:
    """Whether one statement keeps a reservation on what the other tells firmly, for or against.

    « L'alarme n'aurait pas été branchée » hardens into a negation, as « aurait été » does into its
    contrary. What "may" be still to come has hardened where the other says that it will be, before
    anybody can have decided it.
    """
    if left.polarity != right.polarity or not has_hardened(left, right, scene):
        return False
    if scene.has_negation(right) and not scene.has_negation(left):
        return False  # « il est formel : il n'a vendu aucune parcelle »
    if not is_shared and not bounds_fit(left, right, scene):
        return False  # "as many as 10,000 sites", "at least 6,000 sites"
    if right.grade == "expected":
        # « Serait vendu, croit savoir un parent » hardens into « sera vendu » as « pourrait » does,
        # and « sera vendu » is softened into « pourrait être vendu » on any later day.
        pages = right.evidence.page, left.evidence.page
        decided = not is_shared and not (
            is_soon_after(left, right, scene)
            or stood_before(*pages, scene)
            or _is_undecided(left, right, scene)
        )
        return is_reserved(left, scene) and not decided and settles(right, left, scene)
    return is_unsure(left, scene)


def _is_undecided(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether nobody has decided, some days later, what a page says will be.

    A page that tells of a decision names who took it; one that says of nothing who says it may be
    the release of who decides.
    """
    if not is_soon_after(left, right, scene, minutes=A_WEEK):
        return False
    page = right.evidence.page
    named = any(one.evidence.page == page and one.source for one in scene.attributions.values())
    more = scene.plain_keys(right) - scene.plain_keys(left)
    # What a page adds, "after a vote", may be how it was decided; a translation has its own words.
    is_told = len(more) <= scene.are_in_two_languages(left.evidence, right.evidence)
    return (
        named and is_told and not has_turned(right, scene) and not _names_a_doer(right, left, scene)
    )


def _names_a_doer(settled: Statement, reserved: Statement, scene: Scene) -> bool:
    """Whether a future tells of somebody before its verb of whom the reserved one does not.

    "The court may be asked for a recount", "the governing party will ask for it": it has decided.
    """
    end = settled.marker.span.start if settled.marker else settled.evidence.span.end
    before = {key for one, key in scene.keyed_tokens(settled) if one.end <= end}
    named = scene.names_of(settled) - scene.names_of(reserved)
    return not before <= scene.plain_keys(reserved) or bool(named)


def settles(settled: Statement, reserved: Statement, scene: Scene) -> bool:
    """Whether the verb of a future, as far as it has a key, is told in the reserved statement.

    "200 will lose their jobs when the bakery shuts" settles nothing of what "may shut".
    """
    marker = settled.marker
    if marker is None:
        return True
    told = scene.keyed_tokens(settled)
    verbs = (one for one in told if one[0].tag == "VERB" and one[0].end > marker.span.start)
    key = next(verbs, (None, None))[1]
    return key is None or not scene.plain_keys(reserved).isdisjoint(kin_of(key))


def has_hardened(reserved: Statement, firm: Statement, scene: Scene) -> bool:
    """Whether the very words that one page keeps a reservation on stand as a fact on the other.

    "She missed four games and it appears she was hurt on Thursday" says nothing unsure about
    the games: what follows the reservation must be told, not what stands beside it. Nor has a
    guess hardened that the firm statement says to be found: "…, the scans showed".
    """
    marker = reserved.marker
    if establishes(firm.evidence, scene) and not establishes(reserved.evidence, scene):
        return False
    if marker is None:
        return True
    held = scene.plain_keys(firm)
    keys = _reserved_keys(reserved, marker.span, held, scene)
    told = [key in held for key in keys]
    if not told:
        return True
    # « emportée par les eaux de l'Ouvèze », « emportée par l'Ouvèze »: a name both tell is told.
    named = bool(scene.names_of(reserved) & scene.names_of(firm))
    known = sum(told) + _unread(keys, reserved, firm, scene)
    enough = (known + named) / (len(told) + named) > HALF
    return known / len(told) >= NEARLY_ALL or (told[0] and enough)


def _unread(keys: Sequence[str], reserved: Statement, firm: Statement, scene: Scene) -> int:
    """So many words that the other language may have: no table knows them, or what stands there."""
    if scene.language(reserved).tag == scene.language(firm).tag:
        return 0
    here = [key for key in keys if key not in scene.plain_keys(firm)]
    there = [key for key in scene.plain_keys(firm) - set(keys) if not scene.concept_key(key)]
    unknown = sum(not scene.concept_key(key) for key in here)
    return min(len(here), max(unknown, len(there)))


def _reserved_keys(
    statement: Statement, marker: Span, held: frozenset[str], scene: Scene
) -> list[str]:
    """The first telling words behind a reservation, up to an "and"; where none is, those before.

    "It seems" is itself a word that tells, but « souffrirait » is what is told.
    """
    telling = without_support(statement, scene)
    provisional = _so_far(statement, scene)
    keys = {
        token.start: key
        for token, key in scene.keyed_tokens(statement)
        if key in telling
        and (key in held or not marker.holds(token.span))
        and token.start not in provisional
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


def _so_far(statement: Statement, scene: Scene) -> frozenset[int]:
    """Where the words of « à ce stade », "so far" begin: they reserve, and tell nothing."""
    tokens = scene.tokens_in(statement)
    text = scene.articles[statement.evidence.page].text
    words = [folded_token(text, one) for one in tokens]
    found: set[int] = set()
    for phrase in scene.language(statement).drifting.so_far:
        wanted = phrase.split()
        for at in range(len(words) - len(wanted) + 1):
            if words[at : at + len(wanted)] == wanted:
                found.update(one.start for one in tokens[at : at + len(wanted)])
    return frozenset(found)


def told_alike(left: Statement, right: Statement, scene: Scene) -> float:
    """Share of keys, or of keys and names, that both have but for the reservation, in [0, 1]."""
    if are_of_others(left, right, scene):
        return 0.0
    marked = _marked_keys(left, scene) | _marked_keys(right, scene)
    keys = scene.sameness(left, right, without=marked)
    mine, yours = ((scene.plain_keys(one) | scene.names_of(one)) - marked for one in (left, right))
    if not mine and not yours:
        return keys
    return max(keys, 2 * len(mine & yours) / (len(mine) + len(yours)))


def are_of_others(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether both tell places, and none in common: two co-operatives of two towns.

    Another language may spell a place otherwise.
    """
    if scene.are_in_two_languages(left.evidence, right.evidence):
        return False
    places = [
        {
            scene.shared_name(known.id)
            for one in scene.mentions_in(each)
            if (known := scene.entities.get(one.entity or "")) is not None and known.kind == "place"
        }
        for each in (left, right)
    ]
    return all(places) and places[0].isdisjoint(places[1])


def _marked_keys(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys of words that only reserve: "are believed to"; « souffrirait » is told as well."""
    marker = statement.marker
    if marker is None:
        return frozenset()
    inside = [one for one in scene.tokens_in(statement) if marker.span.holds(one.span)]
    if len(inside) < WORDS_OF_A_PHRASE:
        return frozenset()
    starts = {one.start for one in inside}
    return frozenset(key for token, key in scene.keyed_tokens(statement) if token.start in starts)
