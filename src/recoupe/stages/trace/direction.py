"""Which page came first, and what that rests on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from recoupe.records import Article, Basis, Direction, ReuseKind
from recoupe.stages.trace.issuers import WIRES, outlet_name, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.signs import translation_spans

MIN_MINUTES = 2
"""Agencies and their clients' systems stamp the same minute."""
_DAY_LETTERS = 10
_DIRECTED = frozenset({"copy", "abridgement", "rewrite", "translation", "sibling"})
_DEPENDENT = _DIRECTED - {"sibling"}
MIN_TELLING_HOURS = 2
"""Of French news, half of what is copied is copied within 25 minutes (Cagé, Hervé, Viaud 2017),
and clients print one dispatch within the hour: only a longer gap speaks of the pages."""
MIN_MARKS = 2
"""One may be a slip, or a name."""
SHOWN_MARKS = 3
MIN_DROPPED = 0.2
"""How much less of the longer page must be shared for the shorter one to have dropped it."""
_WEAK_BASES: frozenset[Basis] = frozenset({"url", "text", "none"})
"""These tell a day, and not always the day of publication."""


@dataclass(frozen=True, kw_only=True)
class Side:
    """A page with its signs."""

    page: TracedPage
    signs: Sequence[Sign]

    @property
    def outlet(self) -> str:
        """Its outlet's name."""
        return outlet_name(self.page)

    @property
    def is_agency(self) -> bool:
        """Whether an agency, a release wire, or the body or firm that speaks in it published it."""
        medium = publisher_of(self.page)
        return medium is not None and medium.kind in {"agency", "press_release", "official"}

    @property
    def issues(self) -> str:
        """What that makes of it, for the reader."""
        medium = publisher_of(self.page)
        return {
            "press_release": "published its own release",
            "official": "is an official body",
        }.get(medium.kind if medium else "", "is an agency")

    @property
    def suppliers(self) -> frozenset[str]:
        """Agencies and release wires that it says its whole text comes from."""
        return frozenset(
            one.name
            for one in self.signs
            if one.whole and one.kind in {"agency", "press_release", "state_media"}
        )

    @property
    def credited(self) -> frozenset[str]:
        """Agencies that it says a part of its text comes from."""
        return frozenset(
            one.name for one in self.signs if one.kind in WIRES and not (one.whole or one.cited)
        )

    def names(self, outlet: str) -> Sign | None:
        """Its sign that names an outlet, if any."""
        return next((one for one in self.signs if one.name == outlet), None)


def direction_of(
    left: Side, right: Side, kind: ReuseKind, covers: tuple[float, float]
) -> tuple[Direction | None, tuple[str, ...]]:
    """The direction, where the signs agree on one, and what they are.

    A page that names the other's outlet, that an agency published, or that alone carries the
    agency's signature is nearer the source; an abridgement follows what it abridges. Times
    decide only where both have a clock and a zone, hours lie between, and no agency can have
    served both pages; else the reasons say which is the earliest in this pile. Signs that
    disagree, or that times speak against, give no direction.

    Args:
        left: the page whose id sorts first.
        right: the other.
        kind: what they share.
        covers: share of the words of each that the other has, in [0, 1].
    """
    if kind not in _DIRECTED:
        return None, ()
    votes = _put_together(left, right) or _named(left, right)
    if kind in _DEPENDENT:
        # Of siblings, such marks tell from what language one was made, not from which page.
        votes.extend(_translated(left, right))
    if not votes:
        # A page that holds a whole dispatch and more did not give it to the agency.
        votes = _published(left, right)
    if not votes and kind in _DEPENDENT:
        votes = _signed(left, right)
        if kind == "abridgement":
            votes.extend(_dropped(left, right, covers))
    earlier, told, telling = _earlier(left.page.article, right.page.article)
    if not votes and telling and kind in _DEPENDENT and not left.suppliers | right.suppliers:
        votes.append((bool(earlier), told))
    givers = {giver for giver, _ in votes}
    reasons = tuple(dict.fromkeys(reason for _, reason in votes if reason != told))
    if len(givers) != 1:
        return None, (*reasons, *([told] if told else ()))
    giver_is_left = givers == {True}
    if earlier is not None and earlier != giver_is_left:
        return None, (*reasons, "but " + told)
    direction: Direction = "left_to_right" if giver_is_left else "right_to_left"
    return direction, (*reasons, *([told] if told else ()))


def _put_together(left: Side, right: Side) -> list[tuple[bool, str]]:
    """A page that credits several agencies has from each what another page prints of that one."""
    found = []
    for giver, taker in ((left, right), (right, left)):
        several = taker.credited
        if len(several) > 1 and len(giver.suppliers) == 1 and giver.suppliers <= several:
            names = ", ".join(sorted(several))
            found.append((giver is left, f"{taker.outlet} is put together from {names}"))
    return found


def _published(left: Side, right: Side) -> list[tuple[bool, str]]:
    if left.is_agency == right.is_agency:
        return []
    giver = left if left.is_agency else right
    return [(giver is left, f"{giver.outlet} {giver.issues}")]


def _signed(left: Side, right: Side) -> list[tuple[bool, str]]:
    """The page with the agency's signature is nearer the dispatch than the one without any."""
    if bool(left.suppliers) == bool(right.suppliers):
        return []
    giver, taker = (left, right) if left.suppliers else (right, left)
    names = ", ".join(sorted(giver.suppliers))
    return [(giver is left, f"{giver.outlet} is signed {names}, {taker.outlet} is not signed")]


def _dropped(left: Side, right: Side, covers: tuple[float, float]) -> list[tuple[bool, str]]:
    if abs(covers[0] - covers[1]) < MIN_DROPPED:
        return []
    giver_is_left = covers[0] < covers[1]
    taker = right if giver_is_left else left
    return [(giver_is_left, f"{taker.outlet} leaves out part of what the other page has")]


def _named(left: Side, right: Side) -> list[tuple[bool, str]]:
    if left.outlet == right.outlet:
        return []
    votes = []
    for giver, taker in ((left, right), (right, left)):
        sign = taker.names(giver.outlet)
        if sign is not None:
            votes.append((giver is left, f"{taker.outlet} names {giver.outlet} ({sign.reason})"))
    return votes


def _translated(left: Side, right: Side) -> list[tuple[bool, str]]:
    """A page that says so, or that keeps the marks of another language, is the translation."""
    if left.page.language.tag == right.page.language.tag:
        return []
    says = [bool(translation_spans(side.page)) for side in (left, right)]
    if says[0] != says[1]:
        taker = left if says[0] else right
        return [(taker is right, f"{taker.outlet} says that its text is translated")]
    marks = [foreign_marks(side.page) for side in (left, right)]
    if bool(marks[0]) == bool(marks[1]) or max(map(len, marks)) < MIN_MARKS:
        return []
    taker, kept = (left, marks[0]) if marks[0] else (right, marks[1])
    shown = ", ".join(f"« {one} »" for one in kept[:SHOWN_MARKS])
    return [(taker is right, f"{taker.outlet} keeps marks of another language: {shown}")]


def foreign_marks(page: TracedPage) -> list[str]:
    """Different words of a page that its language writes otherwise: "16h27" in English."""
    found = {
        one.group()
        for mark in page.language.sourcing.foreign_marks
        for one in re.finditer(mark, page.article.text)
    }
    return sorted(found)


def is_earlier(one: Article, other: Article) -> bool:
    """Whether a page stood before another, by clocks of their own, hours apart."""
    first, _, telling = _earlier(one, other)
    return bool(first) and telling


def _earlier(left: Article, right: Article) -> tuple[bool | None, str, bool]:
    """Whether the left page is the earlier one, None where times do not tell; and in words.

    Also whether the gap is long enough, and known well enough, to speak for itself.
    """
    if not left.published or not right.published:
        return None, "", False
    try:
        first = datetime.fromisoformat(left.published)
        second = datetime.fromisoformat(right.published)
    except ValueError:
        return None, "", False
    days = min(len(left.published), len(right.published)) <= _DAY_LETTERS
    telling = False
    if days or {left.published_basis, right.published_basis} & _WEAK_BASES:
        gap = float((second.date() - first.date()).days)
        told = f"{abs(gap):.0f} days"
    else:
        gap = (_aware(second) - _aware(first)).total_seconds() / 60
        told = f"{abs(gap):.0f} minutes"
        zones = first.tzinfo is not None and second.tzinfo is not None
        telling = zones and abs(gap) >= 60 * MIN_TELLING_HOURS
        gap = 0.0 if abs(gap) < MIN_MINUTES else gap
    if gap == 0:
        return None, "", False
    return gap > 0, f"the earlier one in this pile stood {told} before the other", telling


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
