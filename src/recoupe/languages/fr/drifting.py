"""French words that tell what is lost where a page leaves them out."""

from recoupe.languages.tables.drifting import Drifting

# Concessive conjunctions after Grevisse and Goosse, *Le bon usage*, § 1148-1149.
TABLE = Drifting(
    under_way=r"etre (?:\w+ment )?en train d",
    concessions=("meme si", "bien que", "bien qu", "encore que", "encore qu", "quoique", "quoiqu"),
    # Shell nouns of saying, as object of a denial, with a demonstrative.
    said_again=frozenset(
        f"{this} {noun}{end}"
        for noun in "version information accusation allegation affirmation rumeur assertion".split()
        for this, end in (("cette", ""), ("ces", "s"))
    ),
)
