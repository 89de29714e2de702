"""English words that tell what is lost where a page leaves them out."""

from recoupe.languages.tables.drifting import Drifting

# The progressive of a modal and concessive conjunctions after Quirk et al., *A Comprehensive
# Grammar of the English Language*, § 4.40 and 15.39.
TABLE = Drifting(
    under_way=(
        r"be (?:\w+ly |still |already )?(?:\w+ing\b|to blame|responsible|behind|due to|linked|"
        r"connected|related|involved|the |a |an |in |at |among )|"
        # Verbs of state (Vendler 1957, "Verbs and Times"; Quirk et al. § 4.27-4.32).
        r"(?:contain|include|involve|belong|own|know|exist|consist|stem|lie|hide|harbou?r|date)\b"
    ),
    concessions=("although", "though", "even though", "even if", "while", "whilst"),
    # Pronouns as subjects, *The Cambridge Grammar*, chapter 5.8.
    taking_up=frozenset("that this it he she they i we".split()),
    # Shell nouns of saying (Schmid 2000, *English Abstract Nouns as Conceptual Shells*).
    said_again=frozenset(
        f"{this} {noun}{end}"
        for noun in "claim report allegation accusation assertion rumour rumor account".split()
        for this, end in (("this", ""), ("that", ""), ("the", ""), ("these", "s"), ("the", "s"))
    ),
    # Adverbials of a moment that may pass, of what is known, and of a condition, § 8.51-72, 15.34.
    so_far=(
        "for now",
        "so far",
        "at this stage",
        "at this point",
        "for the moment",
        "for the time being",
        "at present",
        "as yet",
        "until now",
        "to date",
        "in principle",
        "as far as",
        "to our knowledge",
        "to my knowledge",
        "as long as",
        "provided that",
        "on condition",
        "pending",
        "subject to",
        "so long as",
        "given the",
        "insofar as",
        # Temporal clauses that make a condition, § 15.25-26; « once » alone may be an adverb.
        *(f"once {one}" for one in "i we they he she it the our their his her all this".split()),
        "as soon as",
        "not until",
    ),
    # Verbs of certainty and of belief, § 16.31, and adjectives of modality, § 7.33 and 8.124.
    weak_reports=frozenset(
        "suggest suspect fear believe think suppose assume guess speculate hint float".split()
    ),
    firm_reports=frozenset(
        "confirm prove demonstrate establish certify verify admit acknowledge reveal".split()
    ),
    # The future of a present cause and of an arrangement, § 4.43 and 4.46.
    going_to=frozenset({"is going to", "are going to", "is to", "are to"}),
    # Substitute forms for a clause, § 12.28.
    says_no=tuple(
        f"{verb} {end}"
        for verb in "say says said insist insists insisted maintain maintains maintained".split()
        for end in ("otherwise", "the opposite", "the contrary", "it is not so", "it was not so")
    ),
    # The pro-verb, § 12.21-24.
    doing=frozenset("do does did doing done".split()),
    # Disjuncts of certainty, § 8.127.
    indeed=("indeed", "did in fact", "had in fact", "was in fact", "were in fact"),
    # Emphatic "do", § 3.37.
    emphatic=frozenset({"do", "does", "did"}),
    reserving=frozenset(
        "possible alleged suspected presumed apparent likely potential supposed reported".split()
    ),
)
