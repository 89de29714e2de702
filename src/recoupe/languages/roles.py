"""What a title or a fixed description tells: function, country, portfolio, gender."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.algorithms.folding import fold
from recoupe.languages.gazetteer import Gazetteer, case_of
from recoupe.languages.tables.names import Gender

BROADER: dict[str, frozenset[str]] = {
    "leader": frozenset(
        "president prime_minister chancellor king emperor emir head_of_state head_of_government "
        "dictator party_leader pope".split()
    ),
    "dictator": frozenset("leader president".split()),
    "head_of_state": frozenset("president king emperor emir leader".split()),
    "head_of_government": frozenset("prime_minister chancellor".split()),
    "officer": frozenset(("general",)),
    "athlete": frozenset(("officer",)),
    "secretary": frozenset(("minister",)),
    "minister": frozenset(("secretary",)),
    "expert": frozenset("analyst researcher professor".split()),
}
"""A description may use a broader word than the title: « le dirigeant » for a president."""


class RoleReading(Struct, frozen=True, kw_only=True):
    """A title, read."""

    key: str
    """Language-neutral function: `minister`."""
    country: str | None = None
    """Territory code."""
    portfolio: str | None = None
    """Language-neutral: `defence`."""
    of: tuple[str, ...] = ()
    """Keys of other places and bodies named in it, else their folded words, sorted."""
    gender: Gender | None = None
    former: bool = False

    def covers(self, title: "RoleReading") -> bool:
        """Whether a description with this reading may stand for the holder of a title.

        A description never says more than the title, save where the title tells no country.
        """
        if self.former != title.former:
            return False
        if self.key != title.key and title.key not in BROADER.get(self.key, frozenset()):
            return False
        if self.country and title.country and self.country != title.country:
            return False
        if self.portfolio != title.portfolio and self.portfolio and title.portfolio:
            return False
        if self.gender and title.gender and self.gender != title.gender:
            return False
        return not (self.of and title.of and not set(self.of) & set(title.of))


def read_role(text: str, gazetteer: Gazetteer) -> RoleReading | None:
    """The first function in a text, with the countries and portfolios around it; None without."""
    pieces = gazetteer.split(text)
    folded = [fold(word) for word in pieces]
    names = gazetteer.names
    found = next(
        ((at, hit) for at in range(len(folded)) if (hit := gazetteer.roles.longest(folded, at))),
        None,
    )
    if found is None:
        return None
    at, (end, role) = found
    rest = [*folded[:at], "", *folded[end:]]
    cases = [*map(case_of, pieces[:at]), "", *map(case_of, pieces[end:])]
    country, portfolio, others = _around(rest, cases, gazetteer)
    return RoleReading(
        key=role.key,
        country=country,
        portfolio=portfolio,
        of=tuple(sorted(others)),
        gender=role.gender,
        former=any(word in names.former for word in rest),
    )


def _around(
    folded: Sequence[str], cases: Sequence[str], gazetteer: Gazetteer
) -> tuple[str | None, str | None, set[str]]:
    """Country, portfolio, and the other proper names of a title."""
    country: str | None = None
    portfolio: str | None = None
    others: set[str] = set()
    at = 0
    while at < len(folded):
        if hit := gazetteer.demonyms.longest(folded, at):
            country = country or hit[1]
            at = hit[0]
        elif entry := gazetteer.longest(folded, at):
            kind, _, code = entry[1].known.key.partition(":")
            if kind == "country":
                country = country or code
            else:
                others.add(entry[1].known.key)
            at = entry[0]
        elif charge := gazetteer.portfolios.longest(folded, at):
            portfolio = portfolio or charge[1]
            at = charge[0]
        else:
            if cases[at] in {"capital", "shout"}:
                others.add(folded[at])
            at += 1
    return country, portfolio, others
