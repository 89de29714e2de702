"""The shape of one thing that points to an origin."""

from dataclasses import dataclass

from recoupe.records import Evidence, OriginKind


@dataclass(frozen=True, kw_only=True)
class Sign:
    """One thing that points to an origin."""

    name: str
    kind: OriginKind
    whole: bool
    """Whether the page says that its whole text comes from there."""
    rule: str
    """Code of the sign: `credit-line`, `credit-line-part`, `credit-line-unnamed`, `dateline`,
    `cited`, `own-reporting`, `release`."""
    reason: str
    cited: bool = False
    """Whether the text cites it, as against a credit line."""
    collective: bool = False
    """« des médias d'État russes », "state media": several, and none by name."""
    country: str | None = None
    """ISO 3166-1 alpha-2 of the country that a collective label tells."""
    evidence: tuple[Evidence, ...] = ()
