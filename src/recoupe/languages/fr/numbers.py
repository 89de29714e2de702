"""French numbers."""

from recoupe.languages.tables.numbers import Numbers

WORDS = {
    **{"zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6},
    **{"sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13},
    **{"quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30},
    **{"quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80},
    **{"nonante": 90},
}
TABLE = Numbers(
    group_marks=" \u00a0\u202f.",
    decimal_mark=",",
    words={word: float(value) for word, value in WORDS.items()},
    scales={"cent": 100.0, "cents": 100.0, "mille": 1000.0},
    counting_nouns={
        **{"million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "mds": 1e9},
        **{"md": 1e9, "billion": 1e12, "billions": 1e12},
    },
    joiners=("et",),
    collectives={
        **{"dizaine": 10.0, "douzaine": 12.0, "quinzaine": 15.0, "vingtaine": 20.0},
        **{"trentaine": 30.0, "quarantaine": 40.0, "cinquantaine": 50.0, "soixantaine": 60.0},
        **{"centaine": 100.0, "millier": 1000.0},
    },
    plural_collectives={
        **{"dizaines": 20.0, "centaines": 200.0, "milliers": 2000.0, "millions": 2e6},
        **{"milliards": 2e9},
    },
    vague=("quelques", "plusieurs", "des", "de nombreuses", "de nombreux", "de longs"),
    persons=(
        *("personne", "personnes", "homme", "hommes", "femme", "femmes", "enfant", "enfants"),
        *("garçon", "garçons", "fille", "filles", "fillette", "garçonnet", "adolescent"),
        *("adolescente", "adolescents", "jeune", "jeunes", "bébé", "nourrisson", "suspect"),
        *("victime", "mère", "père", "fils", "frère", "soeur", "sœur", "étudiant", "étudiante"),
        *("septuagénaire", "retraité", "retraitée", "automobiliste", "conducteur", "conductrice"),
        *("lycéen", "lycéenne", "collégien", "collégienne", "élève", "policier", "militaire"),
        *("mineur", "mineurs", "mineure", "trentenaire", "individu", "Français", "ressortissant"),
    ),
)
