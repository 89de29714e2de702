"""The shape of the table of reprints: how a page says that another outlet published it first."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Reprints:
    """Folded words of such notes; a name stands behind them."""

    this: tuple[str, ...] = ()
    """What the note calls the page: « cet article », "this story"."""
    bare: tuple[str, ...] = ()
    """The same at the start of the note, where no word points: « article » paru dans."""
    verbs: tuple[str, ...] = ()
    """Between that and the rest: « a été », "was"; empty where none may stand."""
    printed: tuple[str, ...] = ()
    """What anything may be, and a page that calls itself so: « publié par », "published in"."""
    again: tuple[str, ...] = ()
    """What only reprints are: « republié à partir de », "first published by"."""
