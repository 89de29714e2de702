"""French numbers."""

from recoupe.languages.tables.inverse import by_word, with_unaccented
from recoupe.languages.tables.numbers import CURRENCY_CODES, Numbers

WORDS = {
    "zéro": 0,
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "nonante": 90,
}
ENDINGS = ("", "e", "s", "es")
PERSONS = (
    *("personne", "personnes", "homme", "hommes", "femme", "femmes", "enfant", "enfants"),
    *("garçon", "garçons", "fille", "filles", "fillette", "garçonnet", "adolescent"),
    *("adolescente", "adolescents", "jeune", "jeunes", "bébé", "nourrisson", "suspect"),
    *("victime", "mère", "père", "fils", "frère", "soeur", "sœur", "étudiant", "étudiante"),
    *("septuagénaire", "retraité", "retraitée", "automobiliste", "conducteur", "conductrice"),
    *("lycéen", "lycéenne", "collégien", "collégienne", "élève", "policier", "militaire"),
    *("mineur", "mineurs", "mineure", "trentenaire", "individu", "Français", "ressortissant"),
    *("dame", "monsieur", "octogénaire", "nonagénaire", "sexagénaire", "quinquagénaire"),
    *("quadragénaire", "passager", "passagère", "cycliste", "piéton", "piétonne", "habitant"),
    *("habitante", "ouvrier", "ouvrière", "salarié", "salariée", "touriste", "nageur", "nageuse"),
    *("randonneur", "randonneuse", "skieur", "skieuse", "motard", "motarde", "pompier"),
    *("gendarme", "veuve", "veuf", "patient", "patiente", "bambin", "gamin", "gamine"),
)
TABLE = Numbers(
    group_marks=" \u00a0\u202f.'’",
    decimal_mark=",",
    words={word: float(value) for word, value in WORDS.items()},
    scales={"cent": 100.0, "cents": 100.0, "mille": 1000.0},
    counting_nouns=by_word(
        {
            1e6: "million, millions",
            1e9: "milliard, milliards, mds, md",
            1e12: "billion, billions",
        }
    ),
    joiners=("et",),
    collectives={
        "dizaine": 10.0,
        "douzaine": 12.0,
        "quinzaine": 15.0,
        "vingtaine": 20.0,
        "trentaine": 30.0,
        "quarantaine": 40.0,
        "cinquantaine": 50.0,
        "soixantaine": 60.0,
        "centaine": 100.0,
        "millier": 1000.0,
    },
    plural_collectives={
        "dizaines": 20.0,
        "centaines": 200.0,
        "milliers": 2000.0,
        "millions": 2e6,
        "milliards": 2e9,
    },
    vague=("quelques", "plusieurs", "des", "de nombreuses", "de nombreux", "de longs"),
    persons=PERSONS,
    generic_persons=(
        *("personne", "personnes", "victimes", "autres", "gens", "camarades", "collègues"),
    ),
    bounds=with_unaccented(
        by_word(
            {
                "least": "au moins, plus de, plus d', au minimum, un peu plus de, pas moins de",
                "most": "moins de, moins d', jusqu'à, au plus, au maximum",
                "about": (
                    "près de, près d', environ, quelque, autour de, presque, à peu près, "
                    "une bonne, quelques"
                ),
            }
        )
    ),
    bounds_after={
        "au moins": "least",
        "au minimum": "least",
        "au plus": "most",
        "au maximum": "most",
    },
    according=("selon", "d'après"),
    zeros=("aucun", "aucune"),
    zero_nouns={"victime": "victime", "victimes": "victime"},
    zero_before=(
        *("fait", "faisait", "fera", "faire", "causé", "provoqué", "entraîné", "a", "eu", "avait"),
        *("déplore", "déplorait", "recense", "recensé", "signale", "compte", "comptait"),
    ),
    zero_after=(
        *("déplorer", "signalé", "signalée", "recensé", "recensée", "rapporté", "rapportée"),
    ),
    animals=(
        *("mouton", "moutons", "brebis", "vache", "vaches", "bovin", "bovins", "porc", "porcs"),
        *("poule", "poules", "volailles", "chien", "chiens", "cheval", "chevaux", "poissons"),
        *("animal", "animaux", "bêtes", "chèvres", "oiseaux", "loups", "ours", "abeilles"),
    ),
    units=with_unaccented(
        by_word(
            {
                "%": "%, pour cent",
                "pp": "point, points, points de pourcentage, point de pourcentage",
                "km": "kilomètre, kilomètres, km",
                "m": "mètre, mètres, m",
                "cm": "centimètre, centimètres, cm",
                "mm": "millimètre, millimètres, mm",
                "mi": "mile, miles",
                "ft": "pieds",
                "nmi": "milles nautiques",
                "km2": "km², kilomètres carrés",
                "m2": "m², mètres carrés",
                "m3": "mètres cubes, m³",
                "ha": "hectare, hectares",
                "g": "gramme, grammes",
                "kg": "kilo, kilos, kilogramme, kilogrammes, kg",
                "t": "tonne, tonnes",
                "L": "litre, litres",
                "bbl": "baril, barils",
                "km/h": (
                    "km/h, kilomètres/heure, kilomètres à l'heure, kilomètres par heure, "
                    "kilomètres-heure"
                ),
                "°C": "degré, degrés, °C, degrés Celsius",
                "W": "watts",
                "kW": "kilowatts",
                "MW": "mégawatts, mégawatt, MW",
                "GW": "gigawatts, GW",
                "V": "volts",
                "kt": "kilotonnes",
                "Mt": "mégatonnes",
                "dB": "décibels",
            }
        )
    ),
    currencies=by_word(
        {
            "EUR": "euro, euros",
            "USD": "dollar, dollars, dollars américains",
            "GBP": "livres, livres sterling",
            "JPY": "yen, yens",
            "CNY": "yuan, yuans",
            "RUB": "rouble, roubles",
            "CHF": "francs suisses",
            "CAD": "dollars canadiens",
            "AUD": "dollars australiens",
            "INR": "roupies",
            "XOF": "francs CFA",
            "UAH": "hryvnias",
            "ILS": "shekels",
        }
    ),
    money_from={"livres": 1000.0},
    prepositions=("avec", "par", "à", "contre", "pour", "sur", "chez", "parmi", "dans", "en"),
    currency_signs={**CURRENCY_CODES, "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"},
    scale_signs={"m": 1e6, "md": 1e9, "mds": 1e9, "k": 1e3},
    fractions={
        "un tiers": 1 / 3,
        "le tiers": 1 / 3,
        "deux tiers": 2 / 3,
        "la moitié": 0.5,
        "un quart": 0.25,
        "le quart": 0.25,
        "trois quarts": 0.75,
        "un cinquième": 0.2,
        "un dixième": 0.1,
        "deux cinquièmes": 0.4,
        "trois cinquièmes": 0.6,
        "un sixième": 1 / 6,
        "quatre cinquièmes": 0.8,
        "un huitième": 0.125,
    },
    ratio_joins=("sur",),
    ratio_joins_behind=("sur",),
    age_units=("an", "ans"),
    lives=("vies", "vie", "victimes"),
    taking_lives=("coûté", "coute", "pris", "emporté", "fauché", "fait"),
    casualty_nouns=with_unaccented(
        by_word(
            {
                "dead": "mort, morts, morte, mortes, tué, tués, décès, cadavre, cadavres",
                "injured": "blessé, blessés, blessée, blessées",
                "missing": "disparu, disparus, disparues",
                "hostage": "otage, otages",
                "arrested": "interpellations, arrestations, interpellés",
                "displaced": "déplacés",
                "evacuated": "évacués",
                "rescued": "rescapé, rescapés, survivant, survivants",
            }
        ),
        endings="s",
    ),
    casualty_predicates=with_unaccented(
        {
            **{f"tué{end}": "dead" for end in ENDINGS},
            **{f"mort{end}": "dead" for end in ENDINGS},
            **{f"décédé{end}": "dead" for end in ENDINGS},
            "péri": "dead",
            **{f"mort{end} noyé{end}": "dead" for end in ENDINGS},
            **{f"noyé{end}": "dead" for end in ENDINGS},
            **{f"porté{end} disparu{end}": "missing" for end in ENDINGS},
            "perdu la vie": "dead",
            "trouvé la mort": "dead",
            **{f"blessé{end}": "injured" for end in ENDINGS},
            "dans un état grave": "injured",
            "dans un état critique": "injured",
            "en urgence absolue": "injured",
            "entre la vie et la mort": "injured",
            **{f"disparu{end}": "missing" for end in ENDINGS},
            "manquent à l'appel": "missing",
            "manque à l'appel": "missing",
            "manquaient à l'appel": "missing",
            **{f"évacué{end}": "evacuated" for end in ENDINGS},
            **{
                f"{verb} {home}": "evacuated"
                for verb in ("dû quitter", "dû abandonner", "quitté", "dû fuir")
                for home in (
                    *("leur maison", "leurs maisons", "leur domicile", "leur logement"),
                    *("leurs logements", "leur habitation", "leurs habitations"),
                )
            },
            **dict.fromkeys(
                ("dû partir de chez eux", "dû partir", "quitté les lieux"), "evacuated"
            ),
            **{f"mis{end} à l'abri": "evacuated" for end in ENDINGS},
            "succombé": "dead",
            "succombé à leurs blessures": "dead",
            **{f"déplacé{end}": "displaced" for end in ENDINGS},
            **{f"interpellé{end}": "arrested" for end in ENDINGS},
            **{f"arrêté{end}": "arrested" for end in ENDINGS},
            **{f"placé{end} en garde à vue": "arrested" for end in ENDINGS},
            **{f"hospitalisé{end}": "hospitalised" for end in ENDINGS},
            **{f"secouru{end}": "rescued" for end in ENDINGS},
            **{f"sauvé{end}": "rescued" for end in ENDINGS},
            **{f"enlevé{end}": "abducted" for end in ENDINGS},
            **{f"kidnappé{end}": "abducted" for end in ENDINGS},
        },
        endings="s",
    ),
    casualty_verbs=by_word(
        {
            "dead": "tué, tue, tuant, tuer, coûté la vie à, mort de, décès de",
            "injured": "blessé, blessant",
            "arrested": "interpellé, arrêté, arrestation de, interpellation de",
            "evacuated": "évacué, évacuation de",
            "rescued": "secouru",
            "abducted": "enlevé, enlèvement de",
            "missing": "disparition de",
        }
    ),
    tolls=by_word(
        {
            "dead": "nombre de morts, bilan humain, nombre de victimes",
            "injured": "nombre de blessés",
            "missing": "nombre de disparus",
        }
    ),
    toll_nouns={"bilan": "dead"},
    amounting=with_unaccented(
        {
            ":": "label",
            **dict.fromkeys(
                (
                    *("était de", "est de", "a été de", "serait de", "sera de", "étaient", "sont"),
                    *("était d'", "est d'", "étaient de", "sont désormais", "étaient désormais"),
                    *("sont maintenant", "sont aujourd'hui", "étaient encore", "sont encore"),
                ),
                "is",
            ),
            **dict.fromkeys(
                (
                    *("s'élève à", "s'élevait à", "s'élève désormais à", "s'établit à"),
                    *("s'établissait à", "s'est établi à", "s'est établie à", "se monte à"),
                    *("se montait à", "monte à", "est monté à", "est montée à", "grimpe à"),
                    *("a grimpé à", "passe à", "est passé à", "est passée à", "est porté à"),
                    *("est portée à", "s'alourdit à", "s'est alourdi à", "s'alourdit encore à"),
                    *("s'est encore alourdi à", "atteint", "a atteint", "atteignait", "atteignent"),
                    *("atteint désormais", "dépasse", "a dépassé", "avoisine", "tombe à"),
                    *("est tombé à", "est tombée à", "se chiffre à", "est désormais de"),
                    *("est maintenant de", "est fixé à", "est fixée à", "est évalué à"),
                    *("est au nombre de", "sont au nombre de", "étaient au nombre de"),
                    *("a été révisé à", "a été révisée à", "a été revu à", "a été revue à"),
                    *("a été portée à", "a été relevé à", "a été relevée à", "est revu à"),
                    *("a été porté à", "est remonté à", "a augmenté à", "passerait à", "passent à"),
                    *("est estimé à", "est estimée à", "est évaluée à", "a été estimé à"),
                    *("a été estimée à", "a été évalué à", "a été évaluée à", "s'est élevé à"),
                    *("s'est élevée à", "s'élèverait à", "serait passé à", "culmine à"),
                ),
                "amounts",
            ),
        }
    ),
    numbering=(
        *with_unaccented(
            dict.fromkeys(
                (
                    *("ils étaient", "elles étaient", "ils sont", "elles sont", "ils seraient"),
                    *("elles seraient", "ils auraient été", "elles auraient été", "ils ont été"),
                    *(
                        "nous étions",
                        "nous sommes",
                        "on était",
                        "on est",
                        "en compte",
                        "en comptent",
                    ),
                    *("en ont compté", "en a compté", "en dénombre", "en a dénombré"),
                    *(
                        "en ont dénombré",
                        "en annonce",
                        "en annoncent",
                        "en emploie",
                        "en emploient",
                        "en revendiquent",
                        "en revendique",
                        "en revendiquait",
                        "en recense",
                        "en recensent",
                        "en a recensé",
                        "en ont recensé",
                        "en attendait",
                        "en attendaient",
                    ),
                ),
                "",
            )
        ),
    ),
    valued={"à": "at", "a": "at"},
    valuing_verbs=(
        *with_unaccented(
            dict.fromkeys(
                (
                    "estime",
                    "estiment",
                    "estimait",
                    "évalue",
                    "évaluent",
                    "évaluait",
                    "chiffre",
                    "fixe",
                    "porte",
                    "portant",
                    "portent",
                    "portait",
                    "ramène",
                    "ramenant",
                ),
                "",
            )
        ),
    ),
    counting_heads=("nombre", "total", "chiffre"),
    measures=(
        *with_unaccented(
            dict.fromkeys(
                (
                    *("affluence", "participation", "population", "effectif", "effectifs", "jauge"),
                    *(
                        "température",
                        "magnitude",
                        "capacité",
                        "total",
                        "assistance",
                        "fréquentation",
                    ),
                ),
                "",
            )
        ),
    ),
    anybody="personne",
    counts_subjects=True,
    of_which=("dont", "parmi lesquels", "parmi lesquelles"),
    relatives=("que", "qu", "qui", "dont"),
    elided_before=(*("seuls", "seules", "sur les", "les autres", "les", "aux", "seulement"),),
    of_these=(
        *("parmi eux", "parmi elles", "sur ce total", "parmi ceux-ci", "parmi celles-ci"),
        *("dans le lot", "sur ce nombre"),
    ),
    objects=dict.fromkeys(("emploie", "emploient", "employait", "employaient"), "salarié"),
    change_words=("de",),
    of_them=("d'entre eux", "d'entre elles", "grièvement", "gravement"),
    determiners=("le", "la", "les", "l", "un", "une", "des", "plusieurs", "quelques"),
    active_auxiliaries=("a", "ont", "avait", "avaient", "aurait", "auraient", "ayant"),
    passive_auxiliaries=("été", "est", "sont", "était", "étaient", "être"),
    against=(
        *("contre", "contre seulement", "et non", "et pas", "et non pas", "plutôt que"),
        "au lieu de",
    ),
    counted_by=("d'entre nous",),
    doings=tuple(
        dict.fromkeys(
            (
                *("ont défilé", "ont manifesté", "ont marché", "ont assisté", "y ont assisté"),
                *("étaient là", "étaient présents", "étaient présentes", "se sont rassemblés"),
                *("s'étaient rassemblés", "se sont réunis", "étaient rassemblés", "ont signé"),
                *("à bord", "se trouvaient à bord", "étaient à bord", "ont été soignés"),
                *("ont été soignées", "ont été hospitalisés", "ont été hospitalisées"),
                *("étaient venus", "sont venus", "ont répondu à l'appel", "ont participé"),
            ),
            "",
        )
    ),
    wholes_before=("tous", "toutes", "tous les", "toutes les"),
    points=("point", "points"),
    none_of=("aucun des", "aucune des", "aucun de ces", "aucune de ces", "pas un des"),
    parts_of=("des", "de ces", "de ses", "de leurs"),
    tallying=(
        *("compte", "comptent", "compté", "dénombre", "dénombrent", "dénombré", "recense"),
        *("recensent", "recensé", "avance", "avancent", "annonce", "annoncent", "revendique"),
        *("revendiquent", "évoque", "évoquent"),
    ),
    out_of=("sur", "sur les", "sur un total de", "sur quelque", "sur ses", "sur leurs"),
    among_before=("parmi les", "sur les", "des", "sur"),
    not_alone=(
        *("chose", "fois", "fin", "fait", "coup", "condition", "but", "mot", "jour", "instant"),
        *("homme", "solution", "raison", "voie", "moyen", "bloc", "tenant", "question", "mesure"),
        *("réponse", "façon", "manière", "envie", "idée", "regret", "souci", "voix", "crainte"),
    ),
    denials=("pas", "sans", "ni", "jamais"),
    below_zero=("moins",),
    below_zero_behind=("sous zéro", "sous le zéro", "en dessous de zéro", "au-dessous de zéro"),
    not_counts_before=(
        *("article", "articles", "résolution", "résolutions", "chapitre", "page", "pages", "vol"),
        *("numéro", "n°", "no", "programme", "boeing", "airbus", "ligne", "route", "chaîne"),
        *("alinéa", "lot", "paragraphe", "tome", "volume", "phase", "niveau", "groupe", "zone"),
        *("département", "canal", "chambre", "salle", "score", "match"),
        *("étape", "saison", "épisode", "station", "porte", "version", "type"),
    ),
    not_counts_after=("rue", "avenue", "boulevard", "place", "quai", "bis", "ter", "à l'heure"),
    not_counted=(
        *("pas", "abord", "part", "côté", "mi-temps", "heure"),
        *("plus", "moins", "mieux", "nord", "sud", "est", "ouest"),
    ),
    often=("fois", "reprise"),
    frequencies=("fois", "reprises"),
    multiplied=(
        *("taille", "nombre", "prix", "valeur", "moyenne", "limite", "superficie", "salaire"),
        *("distance", "longueur", "norme", "population", "vitesse", "poids", "montant", "total"),
    ),
    multiplying=("plus", "moins", "mieux", "autant", "trop", "par", "sur", "comme", "que"),
    between=(
        *("autres", "autre", "nouveaux", "nouvelles", "grands", "grandes", "petits", "petites"),
        *("jeunes", "anciens", "anciennes", "premiers", "premières", "derniers", "dernières"),
        *("principaux", "principales", "autre", "gros", "grosses", "vieux", "vieilles"),
    ),
    noun_ends=(
        *("à", "au", "aux", "de", "des", "du", "d", "et", "ou", "en", "dans", "sur", "par", "pour"),
        *("ont", "a", "sont", "est", "était", "étaient", "avait", "avaient", "qui", "que", "selon"),
        *(
            "contre",
            "avec",
            "sans",
            "sous",
            "le",
            "la",
            "les",
            "un",
            "une",
            "ce",
            "ces",
            "se",
            "ne",
        ),
        *("il", "ils", "elle", "elles", "on", "n", "s", "l", "y", "mais", "car", "dont", "où"),
        *("comme", "puis", "tandis", "lorsque", "quand", "plutôt", "sauf", "désormais", "encore"),
        *("après", "avant", "depuis", "lors", "chez", "entre", "vers", "fait", "faits", "soit"),
    ),
    possessives=("ses", "leurs", "nos", "mes"),
    of_words=("de", "d"),
    scope_words=("à", "de", "d"),
    plural_endings=(("eaux", "eau"), ("aux", "al"), ("eux", "eu"), ("s", ""), ("x", "")),
    singulars={
        **{word: word for word in ("pays", "obus", "voix", "fois", "bus", "cas", "mois", "corps")},
        **{word: word for word in ("avis", "procès", "accès", "décès", "bois", "bras", "colis")},
        **{word: word for word in ("français", "repas", "palais", "tas", "poids", "prix", "croix")},
        "travaux": "travail",
        **{word: word for word in ("débris", "propos", "taudis", "héros", "remous", "talus")},
        **{word: word for word in ("brebis", "souris", "tapis", "relais", "logis", "permis")},
        "yeux": "oeil",
        "vitraux": "vitrail",
        "chevaux": "cheval",
        "réseaux": "réseau",
        "feux": "feu",
        "lieux": "lieu",
        "bijoux": "bijou",
    },
    fragments={
        "of": "de | d '",
        "some": "une | la | un | quelques | plusieurs | des",
        "amount": (
            "entre {count:low} et {count:high} | {count:low} ( à | ou ) {count:high}"
            " | {number:low} - {number:high} | {count:low}"
        ),
        "measured": "{unit} | {currency} | {currency_sign:currency}",
    },
    templates=(
        ("quantity", "{bound}? {amount} {of}? {measured}"),
        ("quantity", "entre {count:low} {measured:_} et {count:high} {measured}"),
        ("quantity", "{bound}? {currency_sign:currency} {amount}"),
        ("composite", "{bound}? {count:low} {unit} {int:parts}"),
        ("magnitude", "( magnitude ( de )? ):left {number:low}"),
        ("part", "{bound}? {count:low} ( ( des | de ses | de leurs | de ces ) {count:_} ):right"),
        ("quantity", "{number:low} {scale_sign:scale} {currency_sign:currency}"),
        ("single", "( un seul | une seule )"),
        ("half_scale", "{bound}? ( un | une ) ( demi ):half - {measured}"),
        ("and_half", "{bound}? {count:low} ( et demi ):half ( {of}? {measured} )?"),
        ("and_half", "{bound}? {count:low} {measured} ( et demi | et demie ):half"),
        ("half_scale", "{bound}? ( un demi ):half -? {scale_word:scale} ( {of}? {measured} )?"),
        ("quantity", "{bound}? {amount}"),
        ("collective", "{bound}? ( une | la )? {collective} ( {of}? {measured} )?"),
        ("half_collective", "{bound}? ( une | la )? ( demi - ):half {collective}"),
        (
            "plural_collective",
            (
                "{some:_}? {plural_collective} ( {of} {plural_collective:second} )?"
                " ( {of}? {measured} )?"
            ),
        ),
        ("fraction", "{bound}? {fraction}"),
        ("age", "{count:low} {age_unit}"),
    ),
)
