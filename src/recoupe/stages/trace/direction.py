"""Which page came first, and what that rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from recoupe.records import Article, Basis, Direction, ReuseKind
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.signs import Sign, outlet_name, publisher_of, translation_spans

MIN_MINUTES = 2
"""Agencies and their clients' systems stamp the same minute."""
_DAY_LETTERS = 10
_DIRECTED = frozenset({"copy", "abridgement", "rewrite", "translation", "sibling"})
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
        """Whether an agency or a release wire published it."""
        medium = publisher_of(self.page)
        return medium is not None and medium.kind in {"agency", "press_release"}

    def names(self, outlet: str) -> Sign | None:
        """Its sign that names an outlet, if any."""
        return next((one for one in self.signs if one.name == outlet), None)


def direction_of(
    left: Side, right: Side, kind: ReuseKind
) -> tuple[Direction | None, tuple[str, ...]]:
    """The direction, where the signs agree on one, and what they are.

    A page that names the other's outlet, or that an agency published, decides. Times alone do
    not: two pages may both have taken a text from a third that is not in the pile; then the
    reasons say which is the earliest in this pile.
    """
    if kind not in _DIRECTED:
        return None, ()
    votes = [*_named(left, right), *_translated(left, right)]
    if not votes and left.is_agency != right.is_agency and kind != "sibling":
        giver = left if left.is_agency else right
        votes.append((giver is left, f"{giver.outlet} is an agency"))
    earlier, told = _earlier(left.page.article, right.page.article)
    givers = {giver for giver, _ in votes}
    reasons = tuple(dict.fromkeys(reason for _, reason in votes))
    if len(givers) != 1:
        return None, (*reasons, *([told] if told else ()))
    giver_is_left = givers == {True}
    if earlier is not None and earlier != giver_is_left:
        return None, (*reasons, "but " + told)
    direction: Direction = "left_to_right" if giver_is_left else "right_to_left"
    return direction, (*reasons, *([told] if told else ()))


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
    if left.page.language.tag == right.page.language.tag:
        return []
    says = [bool(translation_spans(side.page)) for side in (left, right)]
    if says[0] == says[1]:
        return []
    taker = left if says[0] else right
    return [(taker is right, f"{taker.outlet} says that its text is translated")]


def _earlier(left: Article, right: Article) -> tuple[bool | None, str]:
    """Whether the left page is the earlier one, None where times do not tell; and in words."""
    if not left.published or not right.published:
        return None, ""
    try:
        first = datetime.fromisoformat(left.published)
        second = datetime.fromisoformat(right.published)
    except ValueError:
        return None, ""
    days = min(len(left.published), len(right.published)) <= _DAY_LETTERS
    if days or {left.published_basis, right.published_basis} & _WEAK_BASES:
        gap = float((second.date() - first.date()).days)
        told = f"{abs(gap):.0f} days"
    else:
        gap = (_aware(second) - _aware(first)).total_seconds() / 60
        told = f"{abs(gap):.0f} minutes"
        gap = 0.0 if abs(gap) < MIN_MINUTES else gap
    if gap == 0:
        return None, ""
    return gap > 0, f"the earlier one in this pile stood {told} before the other"


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
