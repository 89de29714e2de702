"""Origins that stand behind a part of some pages and that no page rests on alone."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from recoupe.algorithms.origin_keys import CREDITS, OWN, Keys, reports
from recoupe.records import Evidence, Fold, Origin, OriginKind

EARLY_CHARACTERS = 300
"""What a page cites in its title or its first sentence or two is what it is about."""
MANY_TIMES = 2
_OF_THEIR_OWN: frozenset[OriginKind] = frozenset({"own_reporting", "agency", "state_media"})
ASKED = "asked-itself"
"""Rule of the ground of an agency's own page on which somebody told that agency something."""
SUMMED_UP = "sums-up"
"""Rule of the ground of an agency's page that begins with a written statement."""
CREDITED_BESIDE = "credited-beside"
CITED_BESIDE = "cited-beside"


class Beside(Struct, frozen=True, kw_only=True):
    """Origins that count beside those that pages rest on."""

    credited: tuple[Origin, ...]
    """Agencies that pages credit beside their own reporting: « avec AFP » tells another text."""
    leant_on: tuple[Origin, ...]
    """Media on which pages lean that have an answer or a witness of their own beside it."""
    cited: tuple[Origin, ...]
    """Media on which pages lean for a part of what they tell: perhaps an origin of its own."""
    members: frozenset[str]
    """The pages that were asked about."""

    def told(self) -> Iterator[Fold]:
        """Why they count, a line each."""
        for found, rule, does, sure in (
            (self.credited, CREDITED_BESIDE, "credited", True),
            (self.leant_on, CITED_BESIDE, "cited", True),
            (self.cited, CITED_BESIDE, "cited", False),
        ):
            for one in sorted(found, key=lambda each: (each.name, each.id)):
                pages = tuple(sorted(self.members & set(one.pages)))
                end = "one" if sure else "perhaps one"
                why = f"{one.name} is {does} for a part of {_many(pages)}: {end} origin more"
                yield Fold(pages=pages, sure=sure, rule=rule, origin=one.id, why=why)


def _many(pages: Sequence[str]) -> str:
    return "1 page" if len(pages) == 1 else f"{len(pages)} pages"


def beside_of(members: frozenset[str], origins: Sequence[Origin], keys: Keys) -> Beside:
    """Origins of a part of some pages that count beside what the pages rest on.

    Args:
        members: page ids.
        origins: of the story.
        keys: page id → ids of the origins that may stand behind it as a whole.
    """
    counted = {key for found in keys.values() for key in found}
    rest = [one for one in origins if one.id not in counted]
    # A page that only relays a paper counts for that paper; one that has reporting of its own has
    # the paper's beside it, and so has an agency that was told something about the paper's find.
    asked = {
        one.page for origin in origins for one in origin.grounds if one.rule in {ASKED, OWN}
    } | {page for one in origins if one.kind == "own_reporting" for page in one.pages}
    credited = tuple(one for one in rest if _is_credited(one, members))
    leant_on = tuple(
        one
        for one in rest
        if one not in credited
        and (is_leant_on(one, members & asked) or _is_had_from(one, members & asked))
    )
    # An agency's text may have been put together from the paper's alone.
    more = {one.id for one in origins if one.kind in _OF_THEIR_OWN}
    fuller = frozenset(
        page
        for page in members
        if not more.isdisjoint(keys[page]) or any(reports(one, page) for one in origins)
    )
    return Beside(
        credited=credited,
        leant_on=leant_on,
        cited=tuple(
            one
            for one in rest
            if one not in {*credited, *leant_on}
            and (is_leant_on(one, fuller) or _is_summed_up(one, members & asked))
        ),
        members=members,
    )


def _is_credited(origin: Origin, members: frozenset[str]) -> bool:
    return any(one.page in members and one.rule in CREDITS for one in origin.grounds)


def is_leant_on(origin: Origin, pages: frozenset[str]) -> bool:
    """Whether one of the pages cites a medium by name as one cites what a text is made from.

    In its title or first sentences, or more than once. « Médias d'État », a label for several,
    names nobody.
    """
    return (
        origin.hidden
        and origin.name[:1].isupper()
        and any(leans_on(origin, page) for page in pages)
    )


def _is_had_from(origin: Origin, pages: frozenset[str]) -> bool:
    """Whether one of the pages tells something that a news agency told, however far down.

    An agency sells what it tells: who names one beside reporting of his own has a line of its text.
    """
    return (
        origin.hidden
        and origin.kind == "agency"
        and origin.name[:1].isupper()
        and any(one.page in pages and one.rule == "cited" for one in origin.grounds)
    )


def _is_summed_up(origin: Origin, pages: frozenset[str]) -> bool:
    """Whether an agency's page begins with a statement that is not there, and goes on otherwise.

    Beside what that agency was told itself, the statement is perhaps an origin of its own.
    """
    return origin.hidden and any(
        one.page in pages and one.rule == SUMMED_UP for one in origin.grounds
    )


def leans_on(origin: Origin, page: str) -> bool:
    """Whether a page cites an origin in its title or first sentences, or more than once."""
    return any(
        one.page == page and one.rule == "cited" and leans(one.evidence) for one in origin.grounds
    )


def leans(places: Sequence[Evidence]) -> bool:
    """Whether these places of one page, where it cites an origin, are early or many."""
    return len(places) >= MANY_TIMES or begins(places)


def begins(places: Sequence[Evidence]) -> bool:
    """Whether one of these places stands in the title or the first sentence or two."""
    return any(one.span.start < EARLY_CHARACTERS for one in places)


def relays(places: Sequence[Evidence]) -> bool:
    """Whether these places of one page, where it cites an origin, are both early and many."""
    return len(places) >= MANY_TIMES and min(places).span.start < EARLY_CHARACTERS
