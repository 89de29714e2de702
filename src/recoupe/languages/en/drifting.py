"""English words that tell what is lost where a page leaves them out."""

from recoupe.languages.tables.drifting import Drifting

# The progressive of a modal and concessive conjunctions after Quirk et al., *A Comprehensive
# Grammar of the English Language*, § 4.40 and 15.39.
TABLE = Drifting(
    under_way=r"be (?:\w+ly |still |already )?\w+ing\b",
    concessions=("although", "though", "even though", "even if", "while", "whilst"),
    # Shell nouns of saying (Schmid 2000, *English Abstract Nouns as Conceptual Shells*).
    said_again=frozenset(
        f"{this} {noun}{end}"
        for noun in "claim report allegation accusation assertion rumour rumor account".split()
        for this, end in (("this", ""), ("that", ""), ("the", ""), ("these", "s"), ("the", "s"))
    ),
)
