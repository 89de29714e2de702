"""French verbs that give words to somebody.

Collected from newsroom style guides and from the lists of cue verbs in the PARC 3.0 and PolNeAR
guidelines, turned into French by hand. Frames: `q` marks, `c` que + clause, `i` infinitive, `o` a
noun phrase (or « de », « à » + infinitive) says the content.
"""

from recoupe.languages.fr.lexicon_forms import forms_of
from recoupe.languages.tables.lexicon import Stance, Tense, VerbForm
from recoupe.languages.tables.reporting import read_light_verbs, read_verbs, verb_of

_VERBS: dict[Stance, str] = {
    "say": """
        déclarer:qci refuser:q parler:qt dire:qci affirmer:qci assurer:qci indiquer:qci
        annoncer:qcio préciser:qci
        ajouter:qci expliquer:qci rapporter:qc raconter:qci montrer:c démontrer:c établir:c
        confirmer:qcio souligner:qco
        rappeler:qco
        rétorquer:qc répondre:qci répliquer:qc répéter:qc réaffirmer:qco insister:qc signaler:qco
        relever:qc noter:qc observer:qc constater:qc remarquer:qc révéler:qco dévoiler:qo
        prétendre:qci soutenir:qci avancer:qc alléguer:qc clamer:qco proclamer:qc marteler:qc
        marmonner:qc protester:qc confier:qcio avouer:qcia admettre:qcia
        reconnaître:qcia concéder:qca
        informer:qc communiquer:qc écrire:qc tweeter:qc twitter:qc publier:q poster:q titrer:q
        commenter:q poursuivre:qc reprendre:q conclure:qc résumer:q argumenter:q argüer:qc
        arguer:qc plaider:qc témoigner:qc relater:qc détailler:q développer:q renchérir:q
        enchaîner:q compléter:q nuancer:q tempérer:q objecter:qc rectifier:q corriger:q
        avertir:qc prévenir:qc alerter:qc certifier:qci attester:qci jurer:qci garantir:qci
        réitérer:qco évoquer:qo décrire:qo mentionner:qco citer:q apprendre:c réagir:q
        lancer:qc expliciter:q marquer:q énoncer:q formuler:o exprimer:o manifester:o
        invoquer:o scander:q crier:qo hurler:q interroger:q questionner:q demander:q
        prédire:qco pronostiquer:qc anticiper:qco diagnostiquer:qc scruter:q
        analyser:q décrypter:q indiquer:qci inscrire:q synthétiser:q
        professer:q revendiquer:qio reporter:qc déplorer:qco maintenir:qc riposter:q confesser:qc
        rebondir:q intervenir:q acquiescer:q approuver:q conter:q narrer:q claironner:qc
        minimiser:q relativiser:q dédramatiser:q vociférer:q recadrer:q opposer:q stipuler:qc
        ressasser:q insinuer:qc calculer:qc
    """,
    "hold": """
        estimer:qcim évaluer:m chiffrer:m attribuer:k trouver:c juger:qco
        considérer:qc penser:qc croire:qc
        craindre:qco espérer:qcio
        supposer:c soupçonner:c redouter:qco regretter:qco douter:c imaginer:c présumer:c
        spéculer:qc suggérer:qc parier:c
        recenser:n dénombrer:n décompter:n comptabiliser:n
    """,
    "deny": """
        démentir:qcio nier:qcio récuser:qo réfuter:qco contester:qcio rejeter:qa exclure:qco
        écarter:qa infirmer:qca repousser:a contredire:qa balayer:qa
    """,
    "plan": "promettre:qcio jurer:i menacer:qo garantir:o espérer:io souhaiter:cio",
    "urge": """
        appeler:qo exhorter:qo inviter:qo demander:qco exiger:qco réclamer:qco recommander:qco
        ordonner:qcio préconiser:qco conseiller:qco prôner:qo implorer:qo supplier:qo presser:o
        requérir:qo proposer:qco
        sommer:o plaider:qo
    """,
    "judge": """
        féliciter:qo saluer:qo dénoncer:qo condamner:qo qualifier:qo fustiger:qo accuser:qo
        remercier:qo critiquer:qo vanter:qo louer:qo blâmer:qo reprocher:qco déplorer:qo
        stigmatiser:qo épingler:qo railler:qo moquer:q tacler:q étriller:qo pointer:qo tancer:qo
        applaudir:qo défendre:qo traiter:qo imputer:qo
    """,
    "manner": """
        sourire:q soupirer:q plaisanter:q ironiser:q s'amuser:q agacer:q indigner:q désoler:q
        inquiéter:qc réjouir:q enthousiasmer:q étonner:qc emporter:q alarmer:qc énerver:q
        souvenir:q exclamer:q écrier:q interroger:q glisser:qc souffler:qc murmurer:q chuchoter:q
        bougonner:q pester:q tonner:q tempêter:q lâcher:q asséner:q trancher:q éluder:q
        persifler:q sangloter:q fulminer:q gronder:q grincer:q vitupérer:q rigoler:q lamenter:q
        plaindre:qc vouloir:q rassurer:qc justifier:q amuser:q offusquer:q insurger:q enorgueillir:q
        attrister:q émouvoir:q philosopher:q temporiser:q abonder:q persister:q signer:q
        appuyer:q opiner:q tacler:q rager:q brailler:q bredouiller:q impatienter:q extasier:q
        enflammer:q étrangler:q remémorer:q balbutier:q maugréer:q jubiler:q esclaffer:q
        pouffer:q ricaner:q taquiner:q chambrer:q apostropher:q rabrouer:q sermonner:q cingler:q
        grommeler:qc grogner:q ronchonner:q râler:q gémir:q fanfaronner:q
    """,
    "cite": "citer:o",
}


REPORTING = {
    **read_verbs(_VERBS, forms_of),
    # « compte 300 adhérents » says what there is: only « a compté » is somebody's count.
    "compté": (VerbForm(verb=verb_of("compter:n", "hold"), tense="participle"),),
}

_LIGHT: dict[str, dict[str, tuple[Stance, str]]] = {
    "faire": {
        "savoir": ("say", "qci"),
        "taire": ("deny", "a"),
        "valoir": ("say", "qc"),
        "remarquer": ("say", "qc"),
        "observer": ("say", "qc"),
        "répondre": ("say", "qc"),
        "annoncer": ("say", "qc"),
        "état": ("say", "qo"),
        "part": ("say", "o"),
    },
    "mettre": {
        "en garde": ("say", "qc"),
        **dict.fromkeys(("en garde contre", "en cause"), ("judge", "qo")),
        "en avant": ("say", "qo"),
    },
    "conclure": dict.fromkeys(("à", "au"), ("say", "o")),
    "laisser": {"entendre": ("say", "qc")},
    "tabler": {"sur": ("hold", "o")},
    "prendre": {"acte": ("judge", "o"), "la parole": ("say", "q")},
    "croire": {"savoir": ("hold", "qc"), **dict.fromkeys(("à", "en"), ("hold", "q"))},
    "engager": dict.fromkeys(("à ne pas", "à ne plus", "à"), ("plan", "io")),
    "pouvoir": dict.fromkeys(("lire", "y lire", "entendre"), ("say", "qc")),
    "couper": {"court": ("say", "q"), "court à": ("deny", "a"), "court aux": ("deny", "a")},
    "balayer": dict.fromkeys(
        ("d un revers de main", "d un revers de la main", "d un geste", "d un mot"), ("deny", "a")
    ),
    **{
        verb: {
            f"un démenti {manner}{link}": ("deny", "a")
            for manner in ("", "formel ", "catégorique ", "cinglant ", "ferme ", "net ", "sec ")
            for link in ("à", "au", "aux")
        }
        for verb in ("opposer", "apporter")
    },
    "inscrire": {"en faux contre": ("deny", "a")},
    "tordre": {"le cou à": ("deny", "a"), "le cou aux": ("deny", "a")},
    "tenir": {
        "à préciser": ("say", "qc"),
        "à rappeler": ("say", "qc"),
        "à souligner": ("say", "qc"),
    },
    "vouloir": {
        "rassurer": ("say", "q"),
        "croire": ("hold", "qc"),
        **dict.fromkeys(("croire à", "croire au", "croire en"), ("hold", "o")),
        "voir": ("hold", "q"),
        "retenir": ("say", "q"),
    },
    **{
        # « s'est contenté d'un « on verra bien » »
        verb: dict.fromkeys(("d un", "d une"), ("say", "q"))
        for verb in ("contenter", "fendre")
    },
    "préférer": {"retenir": ("say", "qo"), "voir": ("hold", "qo")},
    "dire": {"craindre": ("hold", "qo"), "espérer": ("hold", "qo")},
}


# « finit par reconnaître », « s'est contenté d'évoquer »: what is said is the infinitive's.
_RAISING = {
    "aller": "jusqu à",
    "borner": "à",
    "cesser": "de;d",
    "commencer": "par",
    "contenter": "de;d",
    "continuer": "à;de;d",
    "empresser": "de;d",
    "finir": "par",
    # « préfère parler de », « préfère souligner que »: the infinitive stands right behind.
    "préférer": "",
    "tenir": "à",
    "venir": "de;d",
}
RAISING = {
    lemma: tuple(tuple(words.split()) for words in openers.split(";"))
    for lemma, openers in _RAISING.items()
}

LIGHT_VERBS, LIGHT_COMPLEMENTS = read_light_verbs(
    {**{lemma: {} for lemma in _RAISING}, **_LIGHT}, forms_of
)

CLITIC_VERBS = {
    "y": read_verbs({"hold": "voir:qo lire:qo", "say": "apprendre:qc découvrir:qc"}, forms_of),
    "en": read_verbs({"judge": "prendre:q"}, forms_of),
    "s": read_verbs({"hold": "attendre:qco"}, forms_of),
}
"""« Pyongyang y voit « une répétition d'invasion » », « s'en prenait aux « bobos » », « s'attend à
une hausse », and no « attend à quai »."""

AUXILIARIES: dict[str, Tense] = {
    "a": "past",
    "ont": "past",
    "ai": "past",
    "avons": "past",
    "avait": "past",
    "avaient": "past",
    "eut": "past",
    "aura": "future",
    "auront": "future",
    "aurait": "conditional",
    "auraient": "conditional",
    "ayant": "gerund",
    "avoir": "infinitive",
    "est": "past",
    "sont": "past",
    "était": "past",
    "étaient": "past",
    "serait": "conditional",
    "seraient": "conditional",
    "fut": "past",
}
PASSIVE_AUXILIARIES = frozenset("est sont était étaient serait seraient fut été".split())
SHARED_AUXILIARIES = frozenset("a ont ai avons avait avaient aura auront aurait auraient".split())
"""Of avoir: coordinated participles may share it (Grevisse and Goosse, *Le bon usage*, § 269)."""
REFLEXIVES = frozenset("se s".split())
CLITICS = frozenset("se s ne n lui leur l le la les en y".split())

VERB_ADVERBS = frozenset(
    """
    pas plus jamais rien également aussi notamment toutefois cependant encore ensuite enfin déjà
    même ainsi alors vivement fermement clairement formellement catégoriquement officiellement
    récemment immédiatement aussitôt rapidement régulièrement longuement simplement sobrement
    d'ailleurs plusieurs_fois depuis hier aujourd'hui surtout très bien lundi mardi mercredi jeudi
    vendredi samedi dimanche publiquement ouvertement implicitement explicitement prudemment
    crânement sèchement ironiquement laconiquement tout_de_suite toujours souvent seulement
    longtemps finalement ultérieurement précédemment plutôt néanmoins pourtant donc quant par
    désormais dorénavant actuellement parfois bientôt naguère soudain timidement poliment
    prudemment fièrement froidement calmement
    ailleurs volontiers humblement solennellement unanimement brièvement personnellement
    """.split()
)

NOMINAL = frozenset(
    """
    annonce annonces demande demandes note notes juge juges critique critiques doute doutes remarque
    remarques réplique répliques reproche reproches presse marque marques signe signes menace
    menaces
    rapporte réclame plaidoyer lance lances lâche cite affirme pointe pointes traite traites
    commente loue vante plaide dit précise précises manifeste manifestes complète complètes inquiète
    inquiètes
    """.split()
) - frozenset("rapporte affirme commente loue vante plaide dit cite".split())
