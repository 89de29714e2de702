"""How French pages tell where their text comes from."""

from recoupe.languages.tables.sourcing import Sourcing

_TOLD = (
    "confie",
    "declare",
    "dit",
    "explique",
    "affirme",
    "indique",
    "assure",
    "raconte",
    "precise",
    "confirme",
    "repondu",
)
"""What is said « à l'AFP », « au Parisien », « aux Échos »; « explique-t-il au mensuel »."""
_GIVEN = tuple(
    f"{piece}{accorde}"
    for piece in ("entretien", "interview", "tribune", "temoignage")
    for accorde in ("", " accorde", " accordee", " donne", " donnee", " livre")
)
"""« Dans un entretien au Monde », « une interview accordée à »."""
_TO = ("a", "au", "aux")

_TELLS_US = (
    "dit disent lance lancent raconte racontent explique expliquent confie confient assure "
    "assurent affirme affirment precise precisent indique indiquent confirme confirment "
    "repond repondent glisse glissent souffle declare declarent annonce annoncent jure "
    "detaille detaillent resume renvoie recoit recoivent confiait confiaient disait disaient "
    "expliquait racontait assurait demande demandent repete"
).split()
"""« Nous dit-elle »: outside quotations, only who wrote the page is « nous »."""
_TOLD_US = (
    "dit lance raconte explique confie assure affirme precise indique confirme repondu glisse "
    "souffle declare annonce jure detaille recu recue recus recues montre ouvert lu appele "
    "appeles conduit conduits guide guides fait transmis communique adresse envoye fourni "
    "remis ecrit rappele prie pries parle"
).split()
"""« Nous a dit »."""
_WE_HAVE = (
    "rencontre joint consulte interroge contacte vu lu releve compte visite recense appele "
    "sollicite obtenu recueilli demande pose refait parcouru observe constate examine recoupe "
    "retrouve eu fait assiste suivi verifie"
).split()
"""« Nous avons lu », « que nous avons jointe »."""
_OURS = (
    "par notre journal",
    "par notre redaction",
    "par notre radio",
    "par notre chaine",
    "par notre magazine",
    "par notre site",
    "de nos questions",
    "a nos questions",
    "a notre question",
    "a nos appels",
    "a nos sollicitations",
)
_TURNED = ("-il", "-elle", "-t-il", "-t-elle", "-ils", "-elles")
"""« Nous dit-elle », « nous lance-t-il »."""
_HAVE = ("a", "ont", "avait", "avaient", "a-t-il", "a-t-elle", "ont-ils", "ont-elles")
_SELF = (
    *(f"nous {verb}{end}" for verb in _TELLS_US for end in ("", *_TURNED)),
    *(f"nous {have} {verb}" for have in _HAVE for verb in _TOLD_US),
    *(
        f"nous {there}avons {verb}{end}"
        for there in ("", "y ")
        for verb in _WE_HAVE
        for end in ("", "e", "s", "es")
    ),
    *_OURS,
)
"""What the page tells of its own asking and seeing; the verbs are ours, from how such lines go."""


TABLE = Sourcing(
    own_reporting=(
        *_SELF,
        "notre syndicat",
        "notre section",
        "notre association",
        "notre collectif",
        "notre federation",
        "notre correspondant",
        "notre correspondante",
        "nos correspondants",
        "notre envoye special",
        "notre envoyee speciale",
        "nos envoyes speciaux",
        "notre reporter",
        "notre journaliste",
        "nos journalistes",
        "nos reporters",
        "notre redaction a",
        "a notre redaction",
        "a notre journal",
        "a notre micro",
        "a nos confreres de notre",
        "selon nos informations",
        "d'apres nos informations",
        "selon notre decompte",
        "contacte par nos soins",
        "contactee par nos soins",
        "contactes par nos soins",
        "joint par nos soins",
        "jointe par nos soins",
        "interroge par nos soins",
        "interrogee par nos soins",
        "que nous avons pu consulter",
        "a constate notre",
        "ont constate nos",
        "nos equipes",
        "aupres de notre redaction",
        "a nos journalistes",
        "que nous avons pu rencontrer",
        "dont nous avons obtenu copie",
        "a pu consulter {outlet}",
        "{outlet} a pu consulter",
        "consulte par {outlet}",
        "consultes par {outlet}",
        "contacte par {outlet}",
        "contactee par {outlet}",
        "joint par {outlet}",
        "jointe par {outlet}",
        "interroge par {outlet}",
        "interrogee par {outlet}",
        "sollicite par {outlet}",
        "au micro de {outlet}",
        "un journaliste de {outlet}",
        "une journaliste de {outlet}",
        "a constate {outlet}",
        "selon les informations de {outlet}",
    ),
    told=(
        *(f"{verb}{end} {to}" for verb in _TOLD for end in ("", *_TURNED) for to in _TO),
        *(f"{given} {to}" for given in _GIVEN for to in _TO),
        # Whatever somebody does « auprès de » a medium, he speaks to it: dément, dénonce, peste.
        "aupres de",
        "aupres du",
        "au micro de",
        "a l'antenne de",
        "sur l'antenne de",
        "a appris",
        "ont appris",
        "consulte par",
        "consultes par",
        "interroge par",
        "interrogee par",
        "interroges par",
        "joint par",
        "jointe par",
        "contacte par",
        "contactee par",
        *(
            f"joint{accorde} {way} par"
            for accorde in ("", "e", "s", "es")
            for way in ("au telephone", "par telephone")
        ),
        "cite par",
        "citee par",
        "cites par",
        "un journaliste de",
        "une journaliste de",
        "des journalistes de",
        "un correspondant de",
        "un photographe de",
        "un videaste de",
    ),
    reported_by=(
        "selon",
        "d'apres",
        "rapporte",
        "rapportent",
        "a rapporte",
        "ont rapporte",
        "indique",
        "a indique",
        "annonce",
        "a annonce",
        "revele",
        "a revele",
        "affirme",
        "ecrit",
        "precise",
        "ajoute",
        "detaille",
        "croit savoir",
        "citant",
        "cite",
        "repris par",
        "reprise par",
        *(
            f"{verb}{end} par"
            for verb in ("revele", "rapporte", "publie", "devoile")
            for end in ("", "e", "s", "es")
        ),
        "publication par",
        "publication dans",
        *(
            f"{find} {of}"
            for find in ("enquete", "revelations", "recit", "article", "reportage")
            for of in ("de", "du", "des", "publiee par", "publiees par", "parue dans")
        ),
        "relaye par",
        "relayee par",
        "selon les informations de",
        "d'apres les informations de",
        "selon une information de",
        "revelation de",
        "a en croire",
    ),
    reported_by_after=(
        "rapporte",
        "rapportait",
        "rapportent",
        "a rapporte",
        "ont rapporte",
        "revele",
        "a revele",
        "affirme",
        "affirmait",
        "a affirme",
        "ecrit",
        "ecrivait",
        "indique",
        "a indique",
        "a declare que",
        "a annonce que",
        "precise",
        "croit savoir",
        "raconte",
        "relate",
        "assure",
        "avance",
        "detaille",
        "a publie",
        "a mis la main sur",
        "s'est procure",
        "a pu consulter",
        "a eu acces",
        "qui cite",
        "qui a",
        "qui s'appuie",
        *(
            f"qui {it}{verb}"
            for it in ("l'a ", "le ")
            for verb in ("revele", "decouvert", "annonce", "raconte", "ecrit", "rapporte")
        ),
        "a l'origine de l'affaire",
        "a l'origine de ces revelations",
        "a l'origine des revelations",
        "a l'origine de l'information",
    ),
    adverbs=("encore", "aussi", "egalement", "ainsi", "toujours", "par ailleurs"),
    finds=(
        "revelations de",
        "revelation de",
        "publication par",
        "publication dans",
        "l'enquete de",
        "une enquete de",
        "revele par",
        "revelee par",
        "reveles par",
        "revelees par",
        "devoile par",
        "devoilee par",
        "entretien a",
        "interview a",
        "dans les colonnes de",
    ),
    reveals=("revele", "a revele", "a devoile", "devoile", "croit savoir", "a mis la main sur"),
    release=(
        "communique de presse",
        "dossier de presse",
        "contact presse",
        "contacts presse",
        "service de presse",
        "pour diffusion immediate",
        "a propos de l'entreprise",
    ),
    press_sections=("presse", "espace-presse", "salle-de-presse"),
    release_names=(
        "communique",
        "communique de presse",
        "communique officiel",
        "dossier de presse",
        "information presse",
    ),
    statement=(
        "dans un communique",
        "par voie de communique",
        "par communique",
        "selon un communique",
        "dans un communique commun",
        "un communique publie",
        *(
            f"{where} {whose} communique"
            for where in ("dans", "selon", "d'apres", "par", "indique", "precise", "ajoute")
            for whose in ("le", "son", "leur", "ce", "un")
        ),
    ),
    translated=(
        "traduit de l'anglais",
        "traduit du",
        "traduit par",
        "traduction de l'article",
        "article traduit",
        "traduction automatique",
        "cet article a ete traduit",
        "initialement publie en anglais",
        "article original en anglais",
    ),
    # What style books forbid: Lexique des règles typographiques en usage à l'Imprimerie
    # nationale; Office québécois de la langue française.
    foreign_marks=(
        r"\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?(?!\w)",
        r"[$£€]\s?\d",
        r"\d{1,3},\d{3}(?![\d,])(?!\s?%)",
        r"\d\.\d+\s(?:millions?|milliards?)(?!\w)",
        r"\d\s?mph(?!\w)",
        # Calques of English in the words of news, of the kinds that the Académie française (« Dire,
        # ne pas dire ») and the OQLF (Banque de dépannage linguistique) warn of; the list is ours.
        r"(?<!\w)sous (?:la )?condition d['’]anonymat",
        r"(?<!\w)application de la loi (?:locale|fédérale|américaine)",
        r"(?<!\w)(?:agents?|forces?|responsables?) d(?:e l)?['’]application de la loi",
        r"(?<!\w)tireurs? actifs?(?!\w)",
        r"(?<!\w)personnes? d['’]intérêt(?! public| général| collecti)",
        r"(?<!\w)(?:aucune|pas d['’])\s?évidences? (?:que|de|d['’])",
        r"(?<!\w)rapportée?s? (?:morte?s?|manquante?s?|disparue?s?)(?!\w)",
        (
            r"(?<!\w)adress(?:er|é|ée|e|ent) (?:le|la|les|ce|cette|ces) "
            r"(?:problèmes?|questions?|crises?|menaces?|préoccupations?)(?!\w)"
        ),
        r"\d[\d\s,.]* billions? (?:de|d['’])",
        # Left in English where French has a name for the office or the service.
        (
            r"(?<!\w)(?:attorney general|district attorney|chief executive|police department"
            r"|fire department|watch manager|state trooper|city council|county council)s?(?!\w)"
        ),
    ),
    outlet_words=(
        "le journal",
        "le quotidien",
        "l'hebdomadaire",
        "le magazine",
        "le site",
        "la chaine",
        "la radio",
        "le media",
        "l'agence",
        "le mensuel",
        "le tabloid",
        "la station",
        "l'antenne",
        "journal",
        "mensuel",
        "quotidien",
        "magazine",
        "site",
    ),
    articles=(
        "l'agence de presse officielle",
        "l'agence de presse d'etat",
        "l'agence de presse russe",
        "l'agence de presse chinoise",
        "l'agence de presse",
        "l'agence officielle",
        "l'agence russe",
        "l'agence chinoise",
        "l'agence americaine",
        "l'agence britannique",
        "l'agence italienne",
        "l'agence espagnole",
        "l'agence allemande",
        "l'agence",
        "agence",
        "le quotidien",
        "le journal",
        "l'hebdomadaire",
        "le magazine",
        "le site",
        "la chaine",
        "la radio",
        "la television d'etat",
        "la television",
        "nos confreres de",
        "nos confreres du",
        "un correspondant de",
        "un journaliste de",
        "la",
        "le",
        "les",
        "l'",
    ),
)
