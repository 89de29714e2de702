"""French words that tell what is lost where a page leaves them out."""

from recoupe.languages.tables.drifting import Drifting

# Concessive conjunctions after Grevisse and Goosse, *Le bon usage*, § 1148-1149.
TABLE = Drifting(
    under_way=(
        r"etre (?:\w+ment )?(?:en train d|responsable|a l'?\s?origine|en cause|lie|du |due |"
        r"derriere|implique|le |la |l'|un |une |en |dans )|"
        # Verbs of state (Vendler 1957, "Verbs and Times"; *Le bon usage*, § 744).
        r"(?:contenir|comporter|renfermer|receler|abriter|appartenir|posseder|detenir|savoir|"
        r"connaitre|exister|provenir|dater|cacher)\b"
    ),
    concessions=("meme si", "bien que", "bien qu", "encore que", "encore qu", "quoique", "quoiqu"),
    # Demonstrative and personal pronouns as subjects, § 659-697.
    taking_up=frozenset("ca cela c ce ceci il elle ils elles on je j nous".split()),
    # Shell nouns of saying, as object of a denial, with a demonstrative.
    said_again=frozenset(
        f"{this} {noun}{end}"
        for noun in "version information accusation allegation affirmation rumeur assertion".split()
        for this, end in (("cette", ""), ("ces", "s"))
    ),
    # Adverbials of a moment that may pass, of what is known, and of a condition, § 957-961, 1151.
    so_far=(
        "pour l instant",
        "pour le moment",
        "pour l heure",
        "a ce stade",
        "a cette heure",
        "en l etat",
        "jusqu a present",
        "jusqu ici",
        "jusque la",
        "a priori",
        "en principe",
        "a ma connaissance",
        "a notre connaissance",
        "sous reserve",
        "a condition",
        "pas encore",
        "au moins en partie",
        "pour autant que",
        "autant que",
        "dans la mesure",
        "compte tenu",
        "a moins",
        "faute de",
        # Temporal clauses that make a condition, § 1137.
        "une fois que",
        "une fois",
        "des que",
        "des lors que",
        "jusqu a ce que",
        "le temps que",
    ),
    # Verbs of opinion and of certainty, by the mood behind them, § 1121-1126.
    weak_reports=frozenset(
        "evoquer suggerer envisager soupconner suspecter supposer presumer craindre redouter "
        "croire penser imaginer subodorer".split()
    ),
    firm_reports=frozenset(
        "confirmer prouver demontrer etablir attester certifier reconnaitre avouer admettre "
        "reveler verifier".split()
    ),
    # The near future, § 820; « entend », "compte" still tell a plan.
    going_to=frozenset({"va", "vont"}),
    # Mots-phrases, § 1105.
    says_no=(
        "que non",
        *(
            f"{verb} le contraire"
            for verb in "dit disent affirme affirment assure assurent soutient soutiennent jure "
            "jurent pretend pretendent".split()
        ),
    ),
    # « Faire » vicaire, § 745.
    doing=frozenset("fais fait faisons faites font faisais faisait faisions faisaient".split()),
    # « Bien » of confirmation, § 964.
    indeed=(
        "a bien",
        "ont bien",
        "avait bien",
        "avaient bien",
        "est bien",
        "sont bien",
        "etait bien",
        "etaient bien",
        "bel et bien",
        "effectivement",
    ),
    reserving=frozenset(
        "possible possibles eventuel eventuelle eventuels eventuelles presume presumee presumes "
        "presumees suppose supposee supposes supposees probable probables".split()
    ),
)
