"""From which page another may have all that it tells."""

from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_beside import relays
from recoupe.records import OriginKind
from recoupe.stages.trace.known import own_forms
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.voices import names_as_source, speaks_for_itself

_GIVEN_OUT: frozenset[OriginKind] = frozenset({"press_release", "official"})


def gives_to(giver: Material, taker: Material) -> bool:
    """Whether a page is made to be told anew, or is named by the other as where that has it from.

    A dispatch, a release, what a body gives out; or the page of the paper or the office that the
    other cites.
    """
    return not taker.issued and (
        bool(giver.issued) or names(taker, giver) or relay_one(giver, taker)
    )


def relay_one(left: Material, right: Material) -> bool:
    """Whether two pages begin with one medium, come back to it, and have asked nobody themselves.

    Nor cite another. A page that names it once may know the rest from elsewhere.
    """
    if any(one.issued or one.voice.reports for one in (left, right)):
        return False
    ours, theirs = (
        [sign for sign in one.signs if sign.cited and sign.kind != "press_release"]
        for one in (left, right)
    )
    return (
        len(ours) == len(theirs) == 1
        and ours[0].name == theirs[0].name
        and all(relays(sign.evidence) for sign in (*ours, *theirs))
    )


def tells_of_a_third(one: Material, other: Material) -> bool:
    """Whether a page names a medium that it has something from, and that the other does not sign.

    What such a page may rest on is asked by that name (`relayed-medium`). Not a journal that stands
    in a release: who retells the release names it too.
    """
    signed = {each.name for each in other.signs if not each.cited} | set(own_forms(other.page))
    released = bool(other.issued) and _GIVEN_OUT.issuperset(other.issued.values())
    return any(
        each.cited
        and each.kind != "press_release"
        and each.name not in signed
        and not (released and fold(each.name) in fold(other.page.article.text))
        for each in one.signs
    )


def only_relays(one: Material) -> bool:
    """Whether a page begins with one medium, comes back to it, and has asked nobody itself."""
    cited = [sign for sign in one.signs if sign.cited and sign.kind != "press_release"]
    return not (one.issued or one.voice.reports) and len(cited) == 1 and relays(cited[0].evidence)


def names(taker: Material, giver: Material) -> bool:
    """Whether a page says that it has something from the outlet of another."""
    return names_as_source(taker.voice, giver.voice) or bool(
        set(own_forms(giver.page)) & {one.name for one in taker.signs if one.cited}
    )


def relays_page(taker: Material, giver: Material) -> bool:
    """Whether a page begins with the outlet of another, comes back to it, and cites no other."""
    cited = [one for one in taker.signs if one.cited and one.kind != "press_release"]
    return (
        not (taker.issued or taker.voice.reports)
        and len(cited) == 1
        and cited[0].name in own_forms(giver.page)
        and relays(cited[0].evidence)
    )


def taker_of(left: Material, right: Material) -> Material | None:
    """The page that may have all from the other, which gives it out or is cited for it.

    Not one that the other cites: that has a part of its own from there.
    """
    for giver, taker in ((left, right), (right, left)):
        if (
            gives_to(giver, taker)
            and not names(giver, taker)
            and (relay_one(giver, taker) or not tells_of_a_third(taker, giver))
            and not speaks_for_itself(taker.voice, giver.voice)
        ):
            return taker
    return None
