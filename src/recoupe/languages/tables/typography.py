"""The shape of the typography table: how a language writes marks, and where words end."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Typography:
    """Marks, abbreviations and joined words.

    Words are in lower case and match any case; those with a capital match only with it (`Ill`).
    Apostrophes are `'`.
    """

    quote_pairs: tuple[tuple[str, str], ...] = (("«", "»"), ("“", "”"), ("„", "“"), ('"', '"'))
    """Opening and closing quotation marks, the commonest first; straight marks close themselves."""
    inner_quote_pairs: tuple[tuple[str, str], ...] = (("‹", "›"), ("‘", "’"))
    """Marks of a quotation inside a quotation."""
    abbreviations: frozenset[str] = frozenset()
    """Written with a stop that does not end the sentence: `mme`, `gen`, `p`."""
    closing_abbreviations: frozenset[str] = frozenset()
    """Written with a stop that may end the sentence too; a starter behind them tells: `inc`."""
    stopped: frozenset[str] = frozenset()
    """Written with a stop, of which nothing follows for the sentence: `etc`."""
    number_abbreviations: frozenset[str] = frozenset()
    """Abbreviations only before a figure, else words: `no`, `art`."""
    clock_abbreviations: frozenset[str] = frozenset()
    """Written with a stop after an hour: `p.m`, `h`."""
    after_clock: frozenset[str] = frozenset()
    """Words with a capital that go on after an hour: weekdays, zones."""
    starters: frozenset[str] = frozenset()
    """Words that, with a capital, are likely to begin a sentence: `le`, `he`."""
    name_particles: frozenset[str] = frozenset()
    """Words that, with a capital, may go on a name after an initial: `le`, `van`."""
    speech_verbs: frozenset[str] = frozenset()
    """Forms that follow a closed quotation in its sentence: `said`, `demande`."""
    credit_words: frozenset[str] = frozenset()
    """Words that open a picture credit in brackets: « (Photo : AFP) » ends its caption."""
    leaders: frozenset[str] = frozenset()
    """Words that no sentence ends with: `de`, `the`; a line break after them is only a fold."""
    elisions: frozenset[str] = frozenset()
    """Words that lose their vowel and stand before an apostrophe: `l`, `qu`."""
    vowel_elisions: frozenset[str] = frozenset()
    """Those among them that need a vowel or h behind: « N'Djamena » is one word."""
    proclitic_hyphens: bool = True
    """Whether a compound with hyphens is one word: « porte-parole »."""
    hyphen_prefixes: frozenset[str] = frozenset()
    """Where compounds are split at hyphens, what stays with the next word: `anti`, `ex`."""
    enclitics: tuple[str, ...] = ()
    """Pronouns after a verb and a hyphen, split off with it: `-t-il`, `-vous`."""
    contractions: tuple[str, ...] = ()
    """Endings split off, with their apostrophe: `n't`, `'s`."""
    whole: frozenset[str] = frozenset()
    """Words that stay whole against the rules above: `quelqu'un`, `rendez-vous`."""
    split: tuple[tuple[str, str], ...] = ()
    """Words written as one that are two: (`can`, `not`)."""
    digit_spaces: str = "\u00a0\u202f\u2009"
    """White space that may stand between groups of three digits."""
