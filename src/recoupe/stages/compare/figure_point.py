"""One quantity in its statement, ready to be set beside others."""

from dataclasses import dataclass

from recoupe.languages.number_context import NO_CONTEXT, Context
from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.compare.figure_counted import AGE
from recoupe.stages.compare.moment import Moment


@dataclass(frozen=True, kw_only=True)
class Point:
    """One quantity in its statement, ready to be set beside others."""

    key: str
    """What is counted: concept, stem or unit."""
    scope: tuple[str, ...]
    """Keys of what narrows it, sorted; empty for the whole."""
    evolving: bool
    """Whether two values at two moments are to be expected."""
    quantity: AnchoredQuantity
    statement: Statement
    as_of: Moment | None
    as_of_text: str | None
    """The same in ISO 8601, as the page or the timex gives it."""
    source: str | None
    earlier: bool
    """The page itself says that the value is overtaken."""
    later: bool
    """The page itself says that the value is new."""
    total: bool
    """Its statement says that it counts them all: « au total », "in all"."""
    moved: bool
    """Somebody sets the number anew: "widened the recall to 130,000"."""
    compares: bool
    """The statement sets two values of two moments side by side."""
    context: Context = NO_CONTEXT
    """What the words beside it say that it measures."""
    measured: str = ""
    """Key of what there is so much of, behind a unit: `fish` of "three tonnes of fish"."""
    against: float | None = None
    """Of a score, the lesser number."""
    voice: str | None = None
    """Who counts: the source, or the word that names it; None in the page's own voice."""
    growing: bool = False
    """What is counted spreads or ends, but is no toll: schools that are closed."""
    state: bool = False
    """The statement tells a state that holds while the page is written: « sont en alerte »."""
    of_its_day: bool = False
    """Its statement tells, in the present, how it is on the day of its page."""
    estimate: bool = False
    """The statement calls it an estimate, or provisional."""
    recounted: bool = False
    """The statement tells an inventory, or another count made once all is known."""
    converted: bool = False
    """It was told in another unit than the one it is compared in."""
    told_unit: str | None = None
    """The unit of the page, in the metric system."""
    negated: bool = False
    """It stands in a statement that is negated: « ils n'ont pas vu quarante alertes »."""
    giver: str | None = None
    """Who gives this number alone: « 600 salariés, 400 selon la direction »."""
    part_of: str | None = None
    """Id of the quantity that it is a part of: « 34 véhicules, dont *douze* autobus »."""
    whole_for: str | None = None
    """Id of the quantity that is a part of it: « 86 salariés sur *151* »."""
    told_part: float | None = None
    """The part of it that is told right before it: 10 of "10 of the team's *16 games*"."""
    first_few: bool = False
    """It counts the first of several, or the last: "the first *17 points*"."""
    past: bool = False
    """It is dated long before its page."""
    formerly: float | None = None
    """The value that its statement says it had: "310, up from 280"."""
    instead: float | None = None
    """The value that its statement takes back: « cinq statues, et non quatre »."""

    @property
    def owned(self) -> bool:
        """Whether it is the age of somebody who is named: « Maëlle Corbin, 16 ans »."""
        return self.key == AGE and bool(self.scope)

    @property
    def shown(self) -> tuple[float, float | None]:
        """The value to print, and the rest of a score."""
        return self.value, self.against

    @property
    def told(self) -> tuple[float, float, float | None]:
        """What two equal values have in common: lowest, highest, and the rest of a score."""
        return self.low, self.high, self.against

    @property
    def low(self) -> float:
        """Lowest value it leaves open."""
        return float("-inf") if self.quantity.low is None else self.quantity.low

    @property
    def high(self) -> float:
        """Highest value it leaves open."""
        return float("inf") if self.quantity.high is None else self.quantity.high

    @property
    def value(self) -> float:
        """The value to print: the low end, or the high one of « moins de »."""
        if self.quantity.low is not None:
            return self.quantity.low
        return 0.0 if self.quantity.high is None else self.quantity.high

    @property
    def exact(self) -> bool:
        """Whether it is one number, not rounded, in the unit that the page gives."""
        return self.low == self.high and not self.quantity.approximate and not self.converted
