"""French typography: marks, abbreviations, elisions, inversions.

Sources: Lexique des règles typographiques en usage à l'Imprimerie nationale (abbreviations,
guillemets); the tokenisation of Universal Dependencies for French (elision, inversion).
"""

from recoupe.languages.tables.typography import Typography

TABLE = Typography(
    quote_pairs=(("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")),
    abbreviations=frozenset(
        """
        m mm mme mmes mlle mlles mgr dr drs pr prs prof ste sts gén gal lieut lt cdt capt cne
        sén dép mr mrs av bd bld cf éd ed coll réf tél fax rte apr
        """.split()
    ),
    closing_abbreviations=frozenset(
        """
        jr sr inc ltd cie corp co s.a s.a.s u.s u.s.a o.n.u u.e st Me Mes col adj amb cap rev
        al ex boul pl env suiv janv févr fév avr juil sept oct nov déc
        """.split()
    ),
    stopped=frozenset(["etc"]),
    number_abbreviations=frozenset(
        "p pp vol fig chap art n no nos num t f lun mar mer jeu ven sam dim mars juin".split()
    ),
    clock_abbreviations=frozenset("h min sec".split()),
    after_clock=frozenset("gmt utc".split()),
    starters=frozenset(
        """
        le la les l un une des du de d au aux ce cet cette ces c ça cela ceci celui celle ceux
        il elle ils elles on nous vous je j tu son sa ses leur leurs mon ma mes notre votre nos vos
        qui que qu quoi où quand comment pourquoi combien si s ne n y
        et ou mais or car donc ni puis ainsi alors aussi cependant pourtant toutefois néanmoins
        en dans sur sous pour par avec sans selon après avant depuis pendant durant lors lorsque
        contre entre vers chez malgré outre parmi dès face grâce à afin comme tandis
        hier aujourd'hui demain mardi mercredi jeudi vendredi samedi dimanche lundi
        plusieurs certains certaines quelques tous toutes tout toute chaque aucun aucune
        deux trois quatre cinq six sept huit neuf dix
        """.split()
    ),
    name_particles=frozenset("le la les de du des d l van von der ben el al ibn di".split()),
    speech_verbs=frozenset(
        """
        dit dis lance lançait demande demandait répond répondait ajoute explique s'exclame
        s'interroge interroge insiste martèle tonne s'indigne tempête ironise résume conclut
        """.split()
    ),
    credit_words=frozenset(
        "photo photos crédit crédits image images vidéo illustration capture infographie".split()
    ),
    leaders=frozenset(
        """
        le la les l un une des du de d au aux ce cet cette ces et ou mais que qu qui dont où à en
        dans sur sous pour par avec sans selon entre vers chez son sa ses leur leurs notre votre
        """.split()
    ),
    elisions=frozenset("c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu".split()),
    vowel_elisions=frozenset("m n t s j c".split()),
    enclitics=tuple(
        """
        je tu il elle on nous vous ils elles ce moi toi le la les lui leur en y là ci
        """.split()
    ),
    whole=frozenset(
        """
        l'on quelqu'un quelqu'une presqu'île presqu'îles c'est-à-dire
        rendez-vous celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là
        jusque-là par-là là-bas là-haut là-dessus là-dessous là-dedans au-delà de-ci de-là
        garde-à-vous m'as-tu-vu qu'en-dira-t-on s'il-vous-plaît
        """.split()
    ),
    digit_spaces=" \u00a0\u202f\u2009",
)
