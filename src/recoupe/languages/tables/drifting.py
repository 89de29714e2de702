"""The shape of the table of drifts: words that tell what is lost where a page leaves them out."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Drifting:
    """What a language's table of drifts holds; everything is empty where we do not know it."""

    under_way: str = ""
    """Regular expression of the folded words behind a possibility that make it one of now.

    "May be preparing a bid", "may be responsible" are unsure of what goes on; "may bid" looks
    ahead.
    """
    concessions: tuple[str, ...] = ()
    """Folded phrases that open what somebody concedes: « même si », "although"."""
    taking_up: frozenset[str] = frozenset()
    """Folded pronouns, cut at their apostrophes, by which a clause goes on about what stands before
    it: « ça », "that"."""
    said_again: frozenset[str] = frozenset()
    """Folded phrases that stand for what was said right before: « cette version », "the claim"."""
    so_far: tuple[str, ...] = ()
    """Folded phrases, cut at their apostrophes, by which what is said holds for now, as far as
    known, or on a condition: « pour l instant », "so far"."""
    weak_reports: frozenset[str] = frozenset()
    """Folded lemmas of verbs of who does not vouch for what he says: « évoquer », "suggest"."""
    firm_reports: frozenset[str] = frozenset()
    """The same of who does: « confirmer », "prove"."""
    going_to: frozenset[str] = frozenset()
    """Words of a future that is as settled as the plain one: « va », "is going to"."""
    says_no: tuple[str, ...] = ()
    """Folded phrases that deny without telling what: « que non », "says otherwise"."""
    doing: frozenset[str] = frozenset()
    """Forms of the verb that stands for any other: « on le fait », "he did"."""
    indeed: tuple[str, ...] = ()
    """Folded phrases by which somebody says that what was only heard is so: « a bien été »."""
    emphatic: frozenset[str] = frozenset()
    """Folded auxiliaries that say the same right before an infinitive: "it did know"."""
    reserving: frozenset[str] = frozenset()
    """Folded adjectives that keep a reserve on their noun: « présumé », "alleged"."""
