"""Whether two statements are set in two places."""

from recoupe.stages.align.claim_traits import Traits
from recoupe.stages.align.statement_anchors import STATE


def one_leans_on_a_place(left: Traits, right: Traits) -> bool:
    """« Elle emploie 310 personnes »: where she stands is told before."""
    return any(one.frame.is_pronoun and not one.places for one in (left, right))


def are_placed_apart(left: Traits, right: Traits) -> bool:
    """Whether each is set in a place of its own, or one alone in a scene or an unheard-of place."""
    if left.places == right.places or one_leans_on_a_place(left, right):
        return False
    own = left.places - right.places, right.places - left.places
    staged = any(
        # « Dans le bourg de Skel, les rafales … » sets a scene; « Paris refuse » does not.
        places & side.frame.subject and side.frame.subject - places
        for places, side in zip(own, (left, right), strict=True)
    )
    return all(own) or staged or is_elsewhere(left, right) or is_elsewhere(right, left)


def is_elsewhere(traits: Traits, other: Traits) -> bool:
    """A page without any place may leave out this one too."""
    places = {name for name in traits.places if not name.startswith(STATE)}
    return bool(other.page_places) and not places <= other.page_places
