"""The shape of the sourcing table: how a page tells where its text comes from."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Sourcing:
    """Phrases, folded, as they stand in a text; `{outlet}` stands for the page's own outlet."""

    own_reporting: tuple[str, ...] = ()
    """« notre correspondant », "told this newspaper": the outlet asked or looked for itself."""
    told: tuple[str, ...] = ()
    """What stands before the name of whom a witness talked to: « a confié à », "told"."""
    reported_by: tuple[str, ...] = ()
    """What stands before the name of a medium that is cited: « selon », "according to"."""
    reported_by_after: tuple[str, ...] = ()
    """What stands after it: « rapporte », "reported"."""
    nouns_behind: tuple[str, ...] = ()
    """What a medium is, between its name and that: Xinhua "news agency" reports."""
    adverbs: tuple[str, ...] = ()
    """What may stand before the verb: the Herald "also" says."""
    finds: tuple[str, ...] = ()
    """What stands before media alone: « les révélations de », "first reported by"."""
    reveals: tuple[str, ...] = ()
    """What stands after it: « révèle », "first reported"."""
    release: tuple[str, ...] = ()
    """« communiqué de presse »: the page is one, or says that it prints one."""
    press_sections: tuple[str, ...] = ()
    """Where a site keeps what it gives out to the press: the first part of an address below the
    host, `/espace-presse/`, or the first label of the host, `newsroom.`."""
    release_names: tuple[str, ...] = ()
    """What a release calls itself in its title or its address: « communiqué de presse »."""
    statement: tuple[str, ...] = ()
    """« dans un communiqué », "in a statement"."""
    translated: tuple[str, ...] = ()
    """« traduit de l'anglais »: the page says that it is a translation."""
    outlet_words: tuple[str, ...] = ()
    """« Le quotidien », "the newspaper": a medium that was named before, folded, with article."""
    foreign_marks: tuple[str, ...] = ()
    """Regular expressions of what this language writes otherwise and a translator left."""
    articles: tuple[str, ...] = ()
    """What may stand between such a phrase and a name: « l' », "the"."""
