"""French words that bring a speaker up beside a quotation, without a verb that reports.

Collected by hand from the turns that style guides of the French press warn against or advise
(« même son de cloche », « et le maire de conclure », « l'intéressé »).
"""

from recoupe.languages.fr.lexicon_forms import forms_of
from recoupe.languages.tables.voices import Voices

_SAID = """
    mot mots phrase phrases formule expression parole paroles terme termes propos question
    questions réponse réponses réaction réactions constat verdict cri cris commentaire
    commentaires message messages conseil conseils conclusion argument arguments explication
    explications témoignage témoignages avertissement appel aveu confidence confidences promesse
    credo mantra devise consigne consignes voix ton regret regrets colère inquiétude crainte
    craintes indignation soulagement satisfaction étonnement bilan résumé analyse avis opinion
    sentiment discours réplique précision précisions rappel hommage tweet publication
    déclaration déclarations remarque diagnostic leitmotiv refrain souvenir souvenirs version
    annonce injonction invective apostrophe boutade saillie pique supplique sms texto
    philosophie espoir récit émotion enthousiasme amertume fierté affirmation gueule
"""
_ATTITUDES = """
    inquiet inquiète inquiets inquiètes serein sereine sereins sereines formel formelle formels
    catégorique catégoriques confiant confiante confiants optimiste optimistes pessimiste
    pessimistes rassurant rassurante rassurants ferme fermes clair claire clairs furieux
    furieuse ravi ravie ravis ravies soulagé soulagée soulagés satisfait satisfaite satisfaits
    amer amère amers déçu déçue déçus remonté remontée remontés prudent prudente prudents lucide
    lucides direct directe cash dubitatif dubitative sceptique sceptiques perplexe perplexes
    résigné résignée résignés ému émue émus choqué choquée choqués sidéré sidérée sidérés
    consterné consternée enthousiaste enthousiastes fier fière fiers intraitable inflexible
    unanime unanimes bout nues anges colère loup sévère sévères cinglant cinglante alarmiste
    mitigé mitigée partagé abattu abattue dépité dépitée dévasté dévastée accablant accablante
    appel détour ambages mesuré mesurée mesurés nuancé nuancée agacé agacée lassé lassée las
    déterminé déterminée déterminés pire
"""
_REACTING = """
    réagir répondre expliquer témoigner raconter monter hausser tempêter fulminer s'exprimer
    exprimer alerter dénoncer protester riposter balayer assumer enrager pester rager jubiler
    savourer exulter décolérer démordre patienter soupirer positiver relativiser temporiser
    nuancer confirmer plaider défendre justifier promettre prévenir avertir insister poursuivre
    renchérir requérir abonder acquiescer opiner trancher botter éluder choisir parler
"""
_GIVING = """
    offrir apporter adresser transmettre témoigner lever trinquer afficher assumer brandir
    agiter refuser pleurer honorer célébrer engager viser ambitionner attendre imaginer décréter
    percevoir entendre comparer assimiler résumer présenter proposer réserver accorder partager
    envoyer ressentir éprouver choisir dédier
"""
_EPITHETS = """
    arbitre coéquipier coéquipière capitaine syndicaliste notaire dentiste vétérinaire
    artiste chanteur chanteuse acteur actrice comédien comédienne humoriste rappeur rappeuse
    musicien musicienne pianiste écrivain écrivaine auteur autrice romancier romancière cinéaste
    réalisateur réalisatrice star vedette idole champion championne joueur joueuse attaquant
    attaquante milieu défenseur buteur buteuse ailier tennisman nageur nageuse coureur coureuse
    athlète boxeur boxeuse navigateur navigatrice skippeur skippeuse astronaute spationaute
    alpiniste opposant opposante milliardaire entrepreneur entrepreneuse trentenaire
    quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire
    adolescent adolescente lycéen lycéenne étudiant étudiante retraité retraitée candidat
    candidate militant militante chercheur chercheuse historien historienne sociologue
    politologue économiste climatologue géographe agriculteur agricultrice éleveur éleveuse
    maraîcher maraîchère viticulteur viticultrice apiculteur apicultrice pêcheur boulanger
    boulangère restaurateur restauratrice commerçant commerçante libraire fleuriste artisan
    prévenu prévenue accusé accusée pontife souverain souveraine monarque rescapé rescapée
    eurodéputé eurodéputée élu élue édile centriste socialiste écologiste communiste insoumis
    insoumise ex-ministre suspect suspecte épidémiologiste infectiologue virologue
    astrophysicienne astrophysicien physicien physicienne sculpteur sculptrice peintre
    photographe dessinateur dessinatrice architecte styliste créateur créatrice chef-cuisinier
    pâtissier pâtissière infirmier infirmière enseignant enseignante instituteur institutrice
    ouvrier ouvrière salarié salariée international internationale meneur gardien portier
    sprinteur sprinteuse judoka escrimeur escrimeuse pilote cycliste grimpeur grimpeuse patineur
    patineuse maire-adjoint essayiste philosophe juriste éditorialiste chroniqueur chroniqueuse
    deuxième-ligne troisième-ligne première-ligne demi trois-quarts numéro-huit
    gardienne ailière défenseuse latéral latérale pivot meneuse passeur passeuse talonneur pilier
    ouvreur ouvreuse demi-centre basketteur basketteuse handballeur handballeuse footballeur
    footballeuse volleyeur volleyeuse rugbyman tenniswoman skieur skieuse fondeur fondeuse biathlète
    marathonien marathonienne golfeur golfeuse gymnaste lanceur lanceuse perchiste décathlonien
    rameur rameuse kayakiste surfeur surfeuse lutteur lutteuse haltérophile tireur tireuse archer
    sélectionneuse entraîneuse recordman recordwoman médaillé médaillée
    lauréat lauréate vidéaste youtubeur youtubeuse influenceur influenceuse conservateur
    républicain travailliste libéral
"""
_RELATIONS = """
    voisin voisine avocat avocate mari femme épouse époux père mère fils fille frère soeur sœur
    ami amie compagnon compagne collègue médecin conducteur chauffeur victime témoin
    propriétaire locataire patron patronne porte-parole entourage famille grand-mère grand-père
    oncle tante homologue prédécesseur prédécesseure successeur successeure confrère consœur
    associé associée collaborateur collaboratrice adversaire rival rivale camarade
"""
_DYING = "mourir décéder succomber"
_IRREGULAR = {
    "mourir": "meurt meurent mourait mourut mort morte morts mortes",
    "offrir": "offre offrent offrait offraient offrit offert offerte offerts offertes offrira",
    "sentir": "sent sentent sentait senti sentie",
    "attendre": "attend attendent attendait attendaient attendu attendue attendra",
    "percevoir": "perçoit perçoivent percevait perçu perçue",
    "transmettre": "transmet transmettent transmettait transmit transmis transmise transmettra",
    "répondre": "répond répondent répondait répondaient répondit répondu répondra",
    "ressentir": "ressent ressentent ressentait ressenti ressentie",
    "requérir": "requiert requièrent requérait requit requis",
    "démordre": "démord démordent démordait démordaient démordra",
}


def _forms(lemmas: str) -> frozenset[str]:
    """All finite forms and participles of the verbs, and their infinitives."""
    found: set[str] = set()
    for lemma in lemmas.split():
        listed = _IRREGULAR.get(lemma, "").split()
        found.update(listed or (form for form, _ in forms_of(lemma)), [lemma])
    return frozenset(found)


_WINS = _forms("gagner remporter imposer emporter triompher devancer décrocher dominer battre")
_LOSES = _forms("incliner échouer") | frozenset("perd perdent perdait perdu perdue".split())


VOICES = Voices(
    said=frozenset(_SAID.split()),
    uttered=frozenset(
        "mots mot paroles phrase réponse message conseil verdict affirmation constat".split()
    ),
    sayings=frozenset(
        "mot expression terme termes devise slogan refrain leitmotiv mantra credo version lecture "
        "publication philosophie".split()
    ),
    attitudes=frozenset(_ATTITUDES.split()),
    reacts=_forms(_REACTING),
    texts=frozenset(
        "communiqué tract lettre tribune courrier message tweet vidéo publication rapport note "
        "post courriel mail texto billet".split()
    ),
    deaths=_forms(_DYING) | frozenset("tué tuée tués tuées décès obsèques enterré".split()),
    passives=frozenset(["été"]),
    negatives=frozenset(["ne", "n"]),
    impersonal_after=frozenset("faut fallait faudra faudrait y s reste restait manque".split())
    | frozenset(
        "est était sera serait suffit vaut semble semblait pleut convient agit agissait".split()
    ),
    epithets=frozenset(_EPITHETS.split()),
    relations=frozenset(_RELATIONS.split()),
    outcomes={
        **dict.fromkeys("vainqueur vainqueure gagnant gagnante".split(), _WINS),
        **dict.fromkeys("perdant perdante vaincu vaincue".split(), _LOSES),
    },
    body_genders={
        **dict.fromkeys(
            "ong armée autorité ambassade administration agence entreprise association union "
            "organisation université opposition école équipe église inspection intendance "
            "assemblée académie".split(),
            "f",
        ),
        **dict.fromkeys(
            "hôpital institut observatoire exploitant opérateur éditeur assureur armateur "
            "industriel office état-major élysée établissement hôtel atelier".split(),
            "m",
        ),
    },
    last_named=frozenset(["ce dernier", "cette dernière", "celui-ci", "celle-ci"]),
    concerned=frozenset(["l'intéressé", "l'intéressée"]),
    ordinals={"le premier": 0, "la première": 0, "le second": 1, "la seconde": 1},
    spouses={"mari": "m", "époux": "m", "femme": "f", "épouse": "f"},
    pointing=frozenset(["-ci", "-là"]),
    years=("ans",),
    epithet_endings=(
        "génaire",
        "ologue",
        "iculteur",
        "icultrice",
        "soignant",
        "soignante",
        "thérapeute",
    ),
    leads=_forms("diriger présider gérer piloter commander administrer"),
    leaders=frozenset(
        "chef cheffe directeur directrice patron patronne responsable dirigeant dirigeante "
        "gérant gérante président présidente".split()
    ),
    demonym_endings=tuple(
        "ais aise ois oise ien ienne éen éenne ain aine breton bretonne normand normande "
        "basque corse "
        "catalan catalane savoyard savoyarde picard picarde auvergnat auvergnate provençal "
        "provençale ardéchois languedocien onne arde wallon gascon bourguignon letton saxon lapon "
        "percheron beauceron manceau mancelle tourangeau tourangelle morvandiau morvandelle "
        "montagnard".split()
    ),
    trades=frozenset(
        """
        coureur coureuse cycliste joueur joueuse attaquant attaquante défenseur défenseure milieu
        ailier ailière buteur buteuse gardien gardienne pivot skieur skieuse nageur nageuse boxeur
        boxeuse judoka sprinteur sprinteuse footballeur footballeuse rugbyman handballeur
        handballeuse basketteur basketteuse tennisman tenniswoman athlète perchiste biathlète
        navigateur navigatrice skipper chercheur chercheuse scientifique correspondant
        correspondante journaliste reporter comédien comédienne acteur actrice écrivain écrivaine
        romancier romancière chanteur chanteuse musicien musicienne artiste enseignant enseignante
        médecin praticien praticienne agriculteur agricultrice éleveur éleveuse économiste historien
        historienne sociologue politologue climatologue biologiste élu élue parlementaire
        """.split()
    ),
    demonym_genders=(
        *((ending, "f") for ending in "aise oise ienne éenne aine onde ande".split()),
        *((ending, "m") for ending in "ais ois ien éen ain ond and".split()),
    ),
    same=frozenset(["même"]),
    nonprofits=frozenset(
        "association ong fédération syndicat club parti fondation institut mouvement "
        "collectif".split()
    ),
    ages=frozenset(["jeune", "vieil", "vieille"]),
    formerly=frozenset(["ancien", "ancienne", "ex"]),
    elected=frozenset(["élu", "élue"]),
    elected_of=frozenset(
        "région département conseil métropole agglomération communauté commune".split()
    ),
    copulas=frozenset("est était fut sera".split()),
    bodies_again=frozenset(
        "groupe entreprise société compagnie firme banque association ong fédération syndicat club "
        "parti constructeur avionneur transporteur opérateur distributeur enseigne équipementier "
        "laboratoire fondation institut mouvement collectif start-up multinationale".split()
    ),
    numbers=frozenset("deux trois quatre cinq six sept huit".split()),
    known_by=frozenset(
        "sortant sortante démissionnaire déchu déchue réélu réélue battu battue".split()
    ),
    of_people=frozenset(
        "interroger questionner citer rassurer tacler étriller recadrer railler moquer tancer "
        "alerter avertir prévenir informer appeler remercier saluer accuser".split()
    ),
    then=frozenset(["puis"]),
    hears=frozenset(
        "entendu entend entendait auditionné auditionne auditionnait interrogé interroge "
        "interrogeait questionné questionne convoqué écouté reçu".split()
    ),
    asking=frozenset(["demander", "questionner", "interroger"]),
    he=frozenset(["il", "elle"]),
    they=frozenset(["ils", "elles"]),
    dixit=frozenset(["dixit"]),
    replies=frozenset(["r"]),
    one_of=(("l", "un"), ("l", "une"), ("un", "autre"), ("une", "autre"), ("d", "autres")),
    you=frozenset("vous votre vos -vous".split()),
    some=frozenset(["certains", "d'autres", "quelqu'un"]),
    we=frozenset("je j nous on me m moi mon ma mes notre nos".split()),
    gives=_forms(_GIVING),
    judges=_forms("trouver juger estimer considérer"),
    intends=_forms(
        "compter entendre vouloir souhaiter espérer préférer envisager rêver promettre refuser "
        "jurer hésiter désirer ambitionner"
    ),
    pledges=_forms("engager"),
    sees=_forms("voir"),
    apart=tuple(
        tuple(phrase.split())
        for phrase in (
            "lui;elle;eux;elles;quant à;quant au;quant aux;de son côté;de leur côté;pour sa part;"
            "pour leur part;aussi;également;à son tour"
        ).split(";")
    ),
    stages=tuple(
        tuple(phrase.split())
        for phrase in (
            "du côté de;du côté du;du côté des;du côté d;de la part de;de la part du;de la part d;"
            "chez;auprès de;auprès du"
        ).split(";")
    ),
    read=tuple(
        tuple(phrase.split())
        for phrase in (
            "peut -on lire;peut -on y lire;pouvait -on lire;lit -on;lisait -on;est -il écrit;"
            "est -il indiqué;est -il précisé;est -il expliqué;était -il écrit;indique -t -on"
        ).split(";")
    ),
    places=frozenset("à au aux en dans sur près".split()),
    groups=frozenset("famille familles couple équipe duo trio fratrie bande".split()),
    whatever=frozenset(["ce"]),
    sung=frozenset("refrain couplet paroles comptine".split()),
    cries=tuple(
        tuple(phrase.split())
        for phrase in "aux cris de;au cri de;aux chants de;au son de;aux cris répétés de".split(";")
    ),
    carriers=frozenset(
        "banderole banderoles pancarte pancartes panneau panneaux plaque affiche affiches écriteau "
        "inscription tag graffiti slogan slogans épitaphe autocollant calicot".split()
    ),
    infinitives=frozenset([("de",), ("d",), ("avant", "de"), ("avant", "d"), ("pour",)]),
    assertions=frozenset(
        "formel formelle formels formelles catégorique catégoriques clair claire clairs claires "
        "ferme fermes affirmatif affirmative affirmatifs affirmatives optimiste optimistes "
        "pessimiste pessimistes rassurant rassurante rassurants alarmiste alarmistes inflexible "
        "inflexibles intraitable intraitables sceptique sceptiques prudent prudente prudents "
        "réservé réservée réservés réservées circonspect circonspecte circonspects virulent "
        "virulente virulents laconique laconiques lapidaire lapidaires évasif évasive évasifs "
        "tranchant tranchante disert diserte diserts sévère sévères direct directe "
        "péremptoire unanime unanimes mesuré mesurée nuancé nuancée honorable touche clou "
        "démord démordent démordait assume assument".split()
    ),
    compounds=frozenset("ordre alarme esprit excuse excuses".split()),
    asides=tuple(
        tuple(phrase.split())
        for phrase in (
            "d une voix;d un ton;d un air;d un trait;d un sourire;d un geste;d une formule;la voix;"
            "la gorge;la mine;le regard;le sourire;le poing;les larmes;les yeux;les bras;tout "
            "sourire;non sans;mi-figue;sous couvert;sous le couvert;sous le sceau;en aparté;"
            "au micro;au coup;au sortir;au lendemain;au terme;au téléphone;au passage;au bord;"
            "à l issue;à l antenne;à l audience;à la sortie;à la barre;à la tribune;à la mi-temps;"
            "à la fin;à sa sortie;à son arrivée;à son retour;à son tour;à propos;à ses côtés;"
            "à chaud;à voix;lors de;lors d;lors du;lors des;devant la presse;"
            "devant les journalistes;devant les caméras;devant ses;devant la cour;"
            "devant le tribunal;devant la foule;dans un entretien;dans une interview;dans un "
            "communiqué;dans un message;dans un tweet;dans un courriel;dans une tribune;"
            "dans une lettre;dans une vidéo;dans un sourire;dans un souffle;dans un soupir;"
            "dans un éclat;dans les colonnes;sur le plateau;sur l antenne;sur les ondes;"
            "sur le perron;en conférence;en marge;en ouverture;en clôture;en préambule;"
            "en conclusion;par téléphone;par la voix;par voie"
        ).split(";")
    ),
)
