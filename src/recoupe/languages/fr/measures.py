"""What French news measures.

Source: the nouns and verbs beside numbers in agency dispatches on business, sport, votes, courts,
weather and earthquakes, put together by hand.
"""

from recoupe.languages.fr.lexicon_forms import forms_of
from recoupe.languages.tables.measures import Measures, measures_of, verbs_of

NOUNS = """
price: adjuge adjugee prix cout couts coute coutera coutait tarif montant facture vendu vendue
price: transfert
price: achete achetee rachete rachetee paye payee valeur vend acheter vaut valent valait valaient
fine: amende amendes penalite
damage: degats prejudice pertes perte dommages deficit deficits
damage: perdu perd perdait perdent perdaient perdra perdront
compensation: indemnisation indemnites indemnite
debt: dette dettes
budget: budget
revenue: recettes chiffre revenus
profit: benefice benefices resultat
stock: action titre actions titres bourse
salary: salaire salaires remuneration gagne gagnent smic
invest: investissement investissements investi investir investira
aid: aide aides subvention subventions
tax: impot impots taxe taxes
ransom: rancon
reward: recompense prime
prize: cagnotte jackpot gagnant
loan: pret prets
donation: don dons collecte recolte
bail: caution
turnout: participation
unemployment: chomage
inflation: inflation
growth: croissance
support: soutien
strike: greve grevistes
counted: depouilles depouillees depouillement
vote: voix suffrages vote votes bulletins
rate: taux
temperature: temperature temperatures
depth: profondeur profond
height: hauteur haut
length: longueur long
radius: rayon perimetre cordon
distance: distance
speed: vitesse
width: largeur large
weight: poids pese pesait
rain: pluie pluies precipitations
magnitude: magnitude
altitude: altitude
capacity: capacite
term: prison sursis peine condamne condamnee ecope suspendu suspension exclu interdiction
term: detention
sought: requis requise requises requiert requerait reclame reclamee reclames reclamees reclament
sought: reclamait demande demandee demandes demandees demandent demandait sollicite sollicitee
risked: encourt encourent risque risquent
lasting: dure dura duree durait durera
"""

VERBS = """
price: coûter vendre acheter racheter payer valoir débourser adjuger
salary: gagner
invest: investir
lasting: durer
"""

TABLE = Measures(
    nouns={**verbs_of(VERBS, forms_of), **measures_of(NOUNS)},
    phrases={
        **dict.fromkeys(("en greve", "fait greve", "faisaient greve", "font greve"), "strike"),
        **dict.fromkeys(("se sont deplaces", "se sont rendus aux urnes", "ont vote"), "turnout"),
        **dict.fromkeys(("ont pris part au vote", "ont pris part au scrutin"), "turnout"),
        **dict.fromkeys(
            ("sont alles voter", "ont glisse un bulletin", "est allee voter"), "turnout"
        ),
        **dict.fromkeys(("s'est deplace", "s'est rendu aux urnes", "a vote"), "turnout"),
    },
    beating=frozenset(
        "battu battue bat battent battre battant efface effacent effacer effacant depasse "
        "depassent depasser depassant pulverise pulverisent pulveriser pulverisant ameliore "
        "ameliorent ameliorer ameliorant detrone".split()
    ),
    beaten=("record de", "marque de", "record etait de"),
    idioms=("au large", "en large", "tout au long", "le long", "du haut", "en haut", "la-haut"),
    offsets=frozenset("avant apres plus auparavant".split()),
    offset_leads=("il y a", "y a", "dans", "d'ici", "sous", "tous les", "toutes les", "voila"),
    exceeding=frozenset(
        "depasse depassait depassent depasser franchit franchi depasserait".split()
    ),
    present=frozenset("est sont reste restent demeure demeurent".split()),
    leading={"pour": ("price",), "pendant": ("lasting",), "durant": ("lasting",)},
    rates={
        **dict.fromkeys(
            (
                *("par an", "l'an", "annuels", "annuel", "chaque annee", "annuelles", "annuelle"),
                *("annuellement", "tous les ans"),
            ),
            "year",
        ),
        **dict.fromkeys(
            (
                *("par mois", "mensuels", "mensuel", "mensuelle", "chaque mois"),
                *("mensuellement", "tous les mois"),
            ),
            "month",
        ),
        **dict.fromkeys(("par semaine", "chaque semaine", "hebdomadaires", "hebdomadaire"), "week"),
        **dict.fromkeys(
            (
                *("par jour", "chaque jour", "quotidiens", "quotidien", "quotidiennes"),
                *("quotidienne", "quotidiennement", "tous les jours", "journaliers"),
            ),
            "day",
        ),
        **dict.fromkeys(("de l'heure", "par heure", "chaque heure"), "hour"),
        **dict.fromkeys(("par personne", "par habitant", "chacun", "chacune", "piece"), "each"),
    },
    since=frozenset({"depuis"}),
    until_now=(
        *("a ce jour", "a ce stade", "jusqu'ici", "jusqu'a present", "pour l'instant"),
        *("pour l'heure"),
    ),
    ahead=frozenset(
        "devrait devraient pourrait pourraient prevu prevue prevus prevues attendu attendue".split()
    ),
    over=frozenset({"aura", "auront"}),
    then=frozenset({"alors"}),
    totals=("au total", "en tout", "au final"),
    firsts=frozenset("premiers premieres derniers dernieres prochains prochaines".split()),
    similar=(
        *("semblable", "semblables", "comparable", "comparables", "similaire", "similaires"),
        *("du meme genre", "du meme type", "de meme nature", "du meme ordre", "de ce genre"),
    ),
    last_seasons=(
        *("saison passee", "saison derniere", "derniere saison", "saison precedente"),
        *("edition precedente", "precedente edition", "derniere edition", "edition passee"),
    ),
    pointing=frozenset("les ces leurs nos mes ses ceux celles des aux".split()),
    averages=("moyenne", "moyenne de", "en moyenne de"),
    clause_starts=frozenset("qui que lorsque alors tandis apres avant parce quand".split()),
    changes=(
        *("hausse de", "baisse de", "augmente de", "augmenter de", "baisse", "recule de"),
        *("progresse de", "bondi de", "chute de", "augmentation de", "diminution de"),
        *(
            "grimpe de",
            "releve de",
            "releves de",
            "reduit de",
            "reduits de",
            "diminue de",
            "recul de",
            "progression de",
            "diminue de",
            "cede",
            "gagne",
            "perdu",
        ),
    ),
    change_nouns=frozenset("hausse baisse augmentation".split()),
    wholes=(
        *("dans le monde", "dans tout le pays", "a l'echelle nationale", "au niveau national"),
        *("en europe", "dans toute l'europe", "en afrique", "en asie", "en amerique"),
        *("a travers le monde", "partout dans le monde", "a travers l'europe"),
        *("dans le pays", "mondial", "mondiaux", "a eux deux", "a elles deux", "reunis"),
        *(
            "dans l'ensemble du pays",
            "au niveau mondial",
            "au plan national",
            "sur le plan national",
        ),
        *(
            "reunissent ensemble",
            "comptent ensemble",
            "emploient ensemble",
            "totalisent ensemble",
            "representent ensemble",
            "pesent ensemble",
            "dans toute la region",
            "a l'echelle mondiale",
            "tout compris",
            "taxes comprises",
            "carburant compris",
            "toutes taxes comprises",
        ),
    ),
    capacities=(
        *("concu pour", "concue pour", "construit pour"),
        *("capacite", "jauge", "peut accueillir", "peuvent accueillir", "peut contenir"),
        *("places assises", "pouvait accueillir", "pourra accueillir"),
    ),
    groups=("le groupe", "du groupe"),
    thresholds=(
        *("doit depasser", "doivent depasser", "devait depasser", "doit atteindre"),
        *("devait atteindre", "doit franchir", "seuil de", "quorum de", "plafond de"),
        *("superieure a", "superieur a", "superieures a", "superieurs a", "au-dessus de"),
        *("inferieure a", "inferieur a", "de plus de magnitude", "au-dela de"),
    ),
    limits=("limite a", "limitee a", "limites a", "limitees a", "limite de", "zone a", "zone"),
    grave=(
        *("etat critique", "etat grave", "urgence absolue", "pronostic vital", "grievement"),
        *("gravement", "soins intensifs", "danger de mort", "entre la vie et la mort"),
    ),
    befallen={
        **dict.fromkeys(
            ("traitees", "traites", "soignees", "soignes", "prises en charge", "pris en charge"),
            "treated",
        ),
        **dict.fromkeys(("inondees", "inondes", "submergees", "submerges"), "flooded"),
        **dict.fromkeys(
            (
                *("malades", "malade", "contaminees", "contamines", "infectees", "infectes"),
                *("contracte", "attrape"),
            ),
            "case",
        ),
        **dict.fromkeys(("vaccinees", "vaccines"), "vaccinated"),
        **dict.fromkeys(("testees", "testes", "depistees", "depistes"), "tested"),
        **dict.fromkeys(("abattues", "abattus"), "culled"),
        **dict.fromkeys(("relogees", "reloges"), "rehoused"),
        **dict.fromkeys(("bloquees", "bloques", "coincees", "coinces"), "stranded"),
        **dict.fromkeys(("hebergees", "heberges"), "sheltered"),
        **dict.fromkeys(("confinees", "confines", "isolees", "isoles"), "isolated"),
    },
    befallen_phrases={
        "a l'abri": "evacuation",
        **dict.fromkeys(
            (
                *("pris de malaise", "prises de malaise", "un malaise", "pris de vomissements"),
                *("prises de vomissements", "pris de nausees", "prises de nausees"),
                *("victimes d'une intoxication", "victimes d'intoxication"),
            ),
            "case",
        ),
        **dict.fromkeys(
            ("sans eau", "prives d'eau", "privees d'eau", "n'ont plus d'eau"), "waterless"
        ),
        **dict.fromkeys(
            (
                *("recu le vaccin", "recu une dose", "recu la premiere dose", "se faire vacciner"),
                *("recu l'injection", "recu un vaccin"),
            ),
            "vaccinated",
        ),
        **dict.fromkeys(
            (
                *("rester chez eux", "rester chez elles", "rester a l'interieur", "se confiner"),
                *("ne pas sortir", "rester calfeutres", "se calfeutrer"),
            ),
            "isolated",
        ),
    },
    remaining=frozenset("reste restent restait restaient resterait encore toujours".split()),
    released=(
        *("sortis de hopital", "sorti de hopital", "sorties de hopital", "quitte hopital"),
        *("sortir de hopital", "sont sortis de hopital"),
    ),
    regaining=frozenset("retrouve retrouvent retabli retablie revenu revenue".split()),
    excepting=("sauf", "sauf pour", "sauf dans", "sauf chez", "a l'exception de", "hormis"),
    afflicting=frozenset(
        "touche touches touchee touchees frappe frappes frappees atteint atteints atteintes "
        "contamine contamines contaminees infecte infectes infectees".split()
    ),
    instead=("et non", "et pas", "et non pas", "plutot que", "au lieu de"),
    at_first=frozenset("d'abord initialement precedemment".split()),
    formerly=("contre", "contre seulement", "au lieu de"),
    estimates=frozenset(
        "estime estimee estimes estimees evalue evaluee provisoire preliminaire".split()
    ),
    recounts=frozenset(
        "inventaire l'inventaire recomptage audit l'audit expertise l'expertise "
        "contre-expertise recensement".split()
    ),
    among=frozenset({"parmi"}),
    in_a_row=frozenset(
        "rang affilee d'affilee suite consecutif consecutifs consecutive consecutives successives "
        "successifs".split()
    ),
    articles=frozenset({"le", "la", "les", "des", "ses", "leurs"}),
    alone=("dans le seul", "dans la seule", "pour le seul", "pour la seule", "rien que"),
    parts=(
        *("dans la capitale", "en ville", "a l'etranger", "chez les"),
        *("dans le nord", "dans le sud", "dans l'est", "dans l'ouest", "en zone rurale"),
        *("par correspondance", "dans les villes", "en province", "au centre-ville"),
        *("aux heures de pointe", "en heure de pointe", "a l'heure de pointe", "en pleine saison"),
    ),
    staffs=frozenset(
        "travailler emploie emploient emploiera employer employait employaient compte comptent "
        "comptera comptait effectif effectifs".split()
    ),
    counting=frozenset(
        "compte comptent compter estime estiment evalue evaluent chiffre denombre denombrent "
        "revendique revendiquent annonce annoncent recense recensent avance avancent evoque "
        "evoquent parle parlent table tablent".split()
    ),
    score_cues=frozenset(
        "battu battue battus bat battre gagne gagnent gagner remporte remporter victoire defaite "
        "nul score impose imposes imposee impose incline inclines incline match mene menait "
        "menaient mener buts sets finale mi-temps pause succes corrige domine etrille accroche "
        "partage quitte vainqueur perdu perd perdre emporte rencontre vote voix approuve "
        "adopte rejete deroute tenu balaye ecrase ecrases surclasse etrilles defait".split()
    ),
    score_others=frozenset("bilan serie".split()),
    score_parts={
        **dict.fromkeys(("mi-temps", "a la pause", "premiere periode"), "half"),
        **dict.fromkeys(("match aller", "a l'aller"), "first leg"),
        **dict.fromkeys(("match retour", "au retour"), "second leg"),
        **dict.fromkeys(("score cumule", "sur l'ensemble des deux matchs"), "aggregate"),
        **dict.fromkeys(("tirs au but", "penalties"), "penalties"),
        "premier set": "set 1",
        "deuxieme set": "set 2",
        "troisieme set": "set 3",
    },
    running_scores=frozenset("mene menait menaient menent mener egalise egalisait".split()),
    rank_verbs=frozenset(
        "termine terminee fini finit finie classe classee arrive arrivee finira terminera".split()
    ),
    ordinals={
        **{
            word: number
            for number, word in enumerate(
                "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme "
                "dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme".split(),
                1,
            )
        },
        **dict.fromkeys(("premiere",), 1),
        **dict.fromkeys(("second", "seconde"), 2),
    },
    rank_words=("a la", "a une", "au", "en"),
    standing_marks=("place", "position", "rang", "au classement", "du classement"),
    standing_moves=frozenset(
        "remonte remontent remontee grimpe grimpent monte montent passe passent hisse hissent "
        "chute chutent tombe tombent recule reculent descend descendent glisse glissent".split()
    ),
    standing_to=("au", "a la", "a"),
    score_joins=("a",),
)
