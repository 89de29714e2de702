"""French words for those who are cited."""

from typing import Literal

from recoupe.languages.cited_names import CITED_NAMES
from recoupe.languages.fr.lexicon_forms import forms_of
from recoupe.languages.media import cited_media
from recoupe.records import SourceKind

_KINDS: dict[SourceKind, str] = {
    # Bodies and unnamed holders of authority; one holder of an office is a person.
    "official": """
        ministère gouvernement préfecture sous-préfecture mairie parquet police gendarmerie
        gendarmes
        policiers pompiers armée état-major présidence élysée matignon kremlin maison-blanche
        pentagone conseil commission autorités autorité responsables officiels département ambassade
        secours justice tribunal cour diplomatie cabinet office douanes protection bureau direction
        municipalité collectivité région forces chefs procureurs ministres magistrats enquêteurs
        services renseignement parlement sénat consulat vatican élus rectorat garde-côte
        garde-côtes commandement gouvernorat chancellerie présidence intendance
    """,
    "organisation": """
        industriel industrielle industriels entreprise société groupe coopérative compagnie
        banque syndicat fédération association
        parti club union
        constructeur exploitant opérateur institut organisation ong fondation armateur croix-rouge
        fabricant éditeur distributeur assureur université laboratoire collectif comité mouvement
        opposition majorité production gestionnaire plateforme ligue hôpital observatoire réseau
        syndicats associations
    """,
    "agency": "agence dépêche agences",
    "media": """
        quotidien journal hebdomadaire magazine chaîne radio télévision média médias presse site
        portail radiotélévision bimensuel bihebdomadaire
        journalistes journaliste confrères tabloïd revue mensuel
    """,
    "document": """
        rapport étude sondage communiqué document documents enquête texte jugement ordonnance
        vidéo photos images acte note arrêt baromètre loi règlement article traité décret circulaire
        audit lettre courrier mandat réquisitoire
        prospectus chiffres données estimation estimations calcul calculs statistiques résultats
        projections prévisions bilan informations constatations version récit témoignage
        témoignages déclarations propos classement
        transcription transcriptions retranscription
        procès-verbal analyse analyses extraits études rapports
        sondages textes relevés courriel courriels câble câbles notes mémo
    """,
    "collective": """
        experts analystes habitants riverains observateurs économistes spécialistes
        manifestants voisins opposants chercheurs scientifiques médecins avocats
        critiques militants internautes pêcheurs agriculteurs enseignants parents rebelles
        commerçants usagers clients touristes passagers survivants rescapés réfugiés élèves lycéens
        détracteurs partisans secouristes humanitaires bénévoles soignants infirmiers juristes
        historiens sociologues climatologues défenseurs organisateurs viticulteurs éleveurs
        restaurateurs consommateurs supporters étudiants salariés derniers proches auteurs
        autrices
    """,
    "unnamed": "source sources témoin témoins entourage éléments camp clan",
    "person": """
        figure commentateur commentatrice préfet préfète sous-préfet maire ministre procureur
        procureure porte-parole adjoint adjointe
        ambassadeur ambassadrice gouverneur gouverneure capitaine commandant colonel commissaire
        juge
        responsable secrétaire premier-ministre chancelier chancelière gendarme policier pompier
        président présidente directeur directrice patron patronne entraîneur avocat avocate
        sénateur sénatrice député députée dirigeant dirigeante chef cheffe général amiral
        écrivain écrivaine chanteur chanteuse docteur professeur professeure pape roi reine
        femme homme mère père fils fille veuve frère soeur sœur agent attachée conseiller
        conseillère
        membre diplomate émissaire officiel proche habitant habitante riverain riveraine pêcheur
        joueur joueuse éleveur retraité retraitée expert experte analyste médecin élu élue
        économiste historien historienne politologue sociologue chercheur chercheuse spécialiste
        consultant consultante biologiste géologue maraîcher agriculteur agricultrice
        prévenu prévenue accusé accusée suspect suspecte victime plaignant plaignante détenu détenue
        vendeur vendeuse gérant gérante propriétaire locataire passant passante conducteur
        conductrice chauffeur pilote marin infirmier infirmière pharmacien pharmacienne boulanger
        boulangère restaurateur restauratrice commerçant commerçante artisan artisane ouvrier
        ouvrière salarié salariée employé employée étudiant étudiante enseignant enseignante
        instituteur institutrice attaquant gardien gardienne sélectionneur technicien ingénieur
        ingénieure architecte artiste acteur actrice comédien comédienne réalisateur réalisatrice
        auteur autrice romancier romancière photographe animateur animatrice présentateur
        présentatrice candidat candidate militant militante syndicaliste bénévole client cliente
        touriste ami amie compagnon compagne époux épouse mari grand-mère grand-père maman papa
        oncle tante adolescent adolescente leader monarque prince princesse émir évêque curé imam
        rabbin cardinal soldat sergent lieutenant brigadier inspecteur inspectrice notaire magistrat
        magistrate rapporteur rapporteure négociateur négociatrice eurodéputé eurodéputée
        psychologue psychiatre philosophe juriste géographe climatologue sismologue épidémiologiste
        infectiologue physicien physicienne anthropologue démographe criminologue champion
        championne arbitre rescapé rescapée survivant survivante réfugié réfugiée viticulteur
        viticultrice producteur productrice navigateur navigatrice apicultrice apiculteur habitué
        habituée supporter supportrice spectateur spectatrice participant participante festivalier
        festivalière écolier écolière lycéen lycéenne collégien collégienne garçon fillette gamin
        gamine caissier caissière voisin voisine promoteur promotrice actionnaire opposant opposante
        manifestant manifestante gréviste usager usagère passager passagère automobiliste cycliste
        randonneur randonneuse skieur skieuse surfeur surfeuse maçon menuisier plombier électricien
        coiffeur coiffeuse libraire fleuriste serveur serveuse cuisinier cuisinière maraîchère
        internaute téléspectateur auditeur auditrice abonné abonnée adhérent adhérente
        prédécesseur prédécesseure successeur successeure homologue confrère consœur intéressé
        intéressée associé associée coéquipier coéquipière collaborateur collaboratrice
        adversaire rival rivale camarade braqueur braqueuse voleur voleuse agresseur ravisseur
        tireur tireuse assaillant assaillante forcené cambrioleur cambrioleuse escroc tueur tueuse
        meurtrier meurtrière assassin complice malfaiteur principal principale aîné aînée cadet
        cadette cadre fan copain copine collègue fidèle confident
        agente officière policière pompière soldate lieutenante colonelle assistant assistante
        interprète vigneron vigneronne paysan paysanne fermier fermière berger bergère hôtelier
        hôtelière banquier banquière épicier épicière boucher bouchère poissonnier poissonnière
        couturier couturière musicien musicienne danseur danseuse fondateur fondatrice cofondateur
        cofondatrice éducateur éducatrice médiateur médiatrice traducteur traductrice
        prêtre vicaire abbé abbesse moine moniale religieuse pasteur pasteure pope diacre archevêque
        prélat aumônier chanoine valet domestique majordome garde-chasse forestier bûcheron éclusier
        batelier marinier charpentier couvreur jardinier jardinière paysagiste vétérinaire dentiste
        kinésithérapeute orthophoniste aide-soignant aide-soignante ambulancier ambulancière
        brancardier pédiatre gynécologue chirurgien chirurgienne anesthésiste urgentiste
        cancérologue cardiologue neurologue greffier greffière huissier huissière bâtonnier
        bâtonnière juré jurée douanier douanière caporal adjudant adjudante légionnaire vigile
        convoyeur livreur livreuse facteur factrice postier postière cheminot cheminote steward
        matelot docker grutier grutière
        confidente recteur rectrice proviseure benjamin benjamine jumeau jumelle coach manager
    """,
}

KINDS: dict[str, SourceKind] = {
    word.replace("_", " "): kind for kind, words in _KINDS.items() for word in words.split()
}

_WOMEN = "femme mère fille soeur sœur épouse veuve grand-mère tante maman compagne reine princesse"
_MEN = "homme père fils frère mari époux grand-père oncle papa compagnon roi prince curé imam pape"
_PEOPLE = _KINDS["person"].split()
# Endings of nouns of people: vendeuse, directrice, infirmière, pharmacienne, and their masculines.
GENDERED: dict[str, Literal["m", "f"]] = {
    **{word: "f" for word in _PEOPLE if word.endswith(("euse", "rice", "ière", "ienne", "ante"))},
    **{word: "m" for word in _PEOPLE if word.endswith(("eur", "ier", "ien"))},
    **dict.fromkeys(_WOMEN.split(), "f"),
    **dict.fromkeys(_MEN.split(), "m"),
}

_AGENCIES = """
    afp;agence france-presse;reuters;associated press;ap;tass;itar-tass;ria novosti;ria;interfax;
    kcna;yonhap;kyodo;xinhua;chine nouvelle;anadolu;dpa;efe;ansa;belga;ats;irna;isna;tasnim;wafa;
    ukrinform;pap;aps;map;tap;upi;jiji;keystone-ats;čtk;bloomberg;fars;petra;mena;sana;antara
"""
_MEDIA = """
    le monde;le figaro;libération;le parisien;l'équipe;ouest-france;la croix;les echos;mediapart;
    le point;l'express;l'obs;bfmtv;bfm;cnn;bbc;la bbc;cnews;lci;tf1;france 2;france 3;france info;
    franceinfo;france inter;france bleu;france culture;rtl;europe 1;rmc;rfi;france 24;rtbf;rts;
    le soir;la libre;le temps;fox news;nbc;abc;cbs;new york times;washington post;
    wall street journal;financial times;the guardian;al jazeera;al-jazira;politico;axios;
    la dépêche;la dépêche du midi;sud ouest;nice-matin;le progrès;la voix du nord;globonews;
    al-arabiya;bild;der spiegel;
    el país;la repubblica;corriere della sera;haaretz;nhk;sky news;x;twitter;telegram;facebook;
    instagram;tiktok;linkedin;youtube;whatsapp;truth social;bluesky;mastodon;
    snapchat;twitch;weibo;vkontakte;substack;
    paris match;jeune afrique;marianne;télérama;numerama;charlie hebdo;la tribune;le jdd;
    le journal du dimanche;l'opinion;el watan;hespress;fraternité matin;la montagne;sud radio;
    blast;streetpress;valeurs actuelles;so foot;konbini;brut;the sun;the times;daily mail;
    the telegraph;le devoir;la presse;le soleil;actu.fr;arrêt sur images;reporterre;basta;
    vanity fair;vogue;rolling stone;forbes;marca;kicker;sport bild;tuttosport;mundo deportivo;
    corriere dello sport;gazzetta dello sport;la gazzetta dello sport;globo esporte;
    sky deutschland;sportske novosti;eurosport;dazn;bein sports;
    france 4;france 5;canal plus;canal+;bein sports;bein;tmc;europe 2;
    radio nova;la république des pyrénées;la république du centre;l'écho républicain;
    la presse de la manche;le populaire du centre;la nouvelle république du centre-ouest
"""


def _names(listed: str) -> list[str]:
    return [" ".join(name.split()) for name in listed.split(";") if name.strip()]


MEDIA: dict[str, SourceKind] = {
    **CITED_NAMES,
    **cited_media(),
    **dict.fromkeys(_names(_MEDIA), "media"),
    **dict.fromkeys(_names(_AGENCIES), "agency"),
}

DETERMINERS = frozenset(
    """
    le la les l un une des du d ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre
    vos
    plusieurs certains certaines quelques deux trois quatre cinq six dix aucun aucune chaque tous
    toutes nombreux
    """.split()
)

NOUN_LINKS = frozenset("de du des d".split())

NOUN_STOPS = frozenset(
    """
    à au aux dans lors devant sur sous pour par avec sans après avant depuis pendant durant vers
    chez entre contre mercredi lundi mardi jeudi vendredi samedi dimanche hier aujourd'hui
    aujourd demain qui que qu dont où lequel mais car ou ni si quand lorsque lorsqu alors tandis
    comme
    puis ensuite ne n se s est sont a ont était avait y dès jusqu jusque afin tout toutefois
    cependant
    interrogé interrogée interrogés joint jointe cité citée cités citées citant selon évoquant
    ajoutant précisant faisant rapportant dénonçant plus également notamment parmi suite concernant
    face peu auprès via ici là non oui ce c j je il elle ils elles on nous vous tu et_puis ainsi
    invité invitée parlant insistant affirmant estimant soulignant assurant lundi_soir matin soir
    pourtant donc enfin voire début duquel desquels
    """.split()
)

TITLES = frozenset(
    """
    ministre secrétaire adjoint adjointe délégué déléguée commissaire conseiller conseillère chargé
    chargée préposé représentant représentante ambassadeur ambassadrice professeur professeure
    """.split()
)

NOT_SPEECH = frozenset(
    """
    film livre roman album chanson émission série documentaire pièce opéra spectacle exposition mot
    expression terme opération programme projet surnommé surnommée baptisé baptisée intitulé
    intitulée nommé nommée dit dite intitulés association navire loi accord plan traité mention
    label prix revue journal magazine titre magazine dispositif collectif groupe bateau pour
    catégorie jeu festival terrine appelé appelée appelle appellent surnomme surnomment slogan
    sobriquet surnom pseudonyme pseudo alias
    """.split()
) - {"pour", "slogan"} | frozenset(
    form
    for lemma in ("surnommer", "baptiser", "rebaptiser", "intituler", "dénommer", "appeler")
    for form, tense in forms_of(lemma)
    if tense not in {"gerund", "infinitive"}
)

# « poursuivi pour « homicide involontaire » »: the offence in the words of the code. « accusé » is
# not one: « Kiev a accusé Moscou de « terrorisme » » quotes Kiev.
CHARGES = frozenset(
    """
    condamné condamnée condamnés condamnées poursuivi poursuivie poursuivis poursuivies jugé jugée
    jugés jugées examen vue enquête information instruction plainte plaintes écroué écrouée écroués
    interpellé interpellée interpellés soupçonné soupçonnée soupçonnés relaxé relaxée relaxés
    inculpé inculpée inculpés incarcéré incarcérée incarcérés procès coupable coupables
    faits verbalisé verbalisée sanctionné sanctionnée sanctionnés
    """.split()
)

_CHIEFS = "président présidente directeur directrice pdg patron patronne leader chef cheffe"
_LAWMAKERS = "député députée sénateur sénatrice eurodéputé eurodéputée"
_OFFICERS = (
    "colonel lieutenant-colonel capitaine commandant commandante général lieutenant major adjudant "
    "adjudante sergent sergente caporal brigadier brigadière maréchal"
)
_STAND_INS = {
    "magistrat magistrate": (
        "procureur procureure juge procureure-adjointe substitut substitute avocat_général "
        "avocate_générale"
    ),
    "élu élue": (
        f"vice-président vice-présidente maire adjoint adjointe conseiller conseillère {_LAWMAKERS}"
    ),
    "édile": "maire",
    "parlementaire": _LAWMAKERS,
    "dirigeant dirigeante": _CHIEFS,
    "patron patronne": _CHIEFS,
    "diplomate": "ambassadeur ambassadrice consul consule",
    "officier officière gradé gradée militaire pompier pompière gendarme policier policière": (
        _OFFICERS
    ),
    "responsable": _CHIEFS,
    "pontife": "pape",
    "souverain souveraine monarque": "roi reine prince princesse",
    "syndicaliste": "délégué déléguée secrétaire",
    "technicien technicienne coach": (
        "entraîneur entraîneuse sélectionneur sélectionneuse coach manager"
    ),
    "avocat avocate pénaliste conseil défenseur": "avocat avocate me maître bâtonnier bâtonnière",
    "praticien praticienne médecin soignant soignante": (
        "docteur docteure dr pr professeur professeure médecin chirurgien chirurgienne urgentiste "
        "généraliste vétérinaire pédiatre psychiatre cardiologue oncologue anesthésiste "
        "réanimateur réanimatrice gynécologue infectiologue neurologue pneumologue"
    ),
    "prélat religieux": "évêque archevêque cardinal mgr monseigneur",
    "prêtre ecclésiastique homme_d'église": "abbé père curé évêque",
    "comédien comédienne": "acteur actrice humoriste",
    "acteur actrice": "comédien comédienne",
    "écrivain écrivaine auteur auteure autrice": (
        "romancier romancière essayiste poète poétesse dramaturge écrivain écrivaine"
    ),
    "romancier romancière": "écrivain écrivaine auteur autrice",
    "musicien musicienne": (
        "pianiste violoniste violoncelliste guitariste batteur batteuse trompettiste chanteur "
        "chanteuse compositeur compositrice saxophoniste"
    ),
    "artiste": (
        "chanteur chanteuse peintre sculpteur sculptrice musicien musicienne comédien comédienne "
        "acteur actrice plasticien plasticienne rappeur rappeuse danseur danseuse photographe"
    ),
    "cinéaste": "réalisateur réalisatrice",
    "réalisateur réalisatrice": "cinéaste",
    "chercheur chercheuse scientifique": (
        "climatologue biologiste géologue virologue épidémiologiste physicien physicienne chimiste "
        "historien historienne sociologue paléontologue astronome astrophysicien astrophysicienne "
        "glaciologue sismologue hydrologue océanographe généticien généticienne démographe "
        "ethnologue anthropologue archéologue botaniste entomologiste ornithologue économiste "
        "politologue neurologue infectiologue"
    ),
    "enseignant enseignante": ("professeur professeure instituteur institutrice maîtresse prof"),
    "agriculteur agricultrice exploitant exploitante paysan paysanne": (
        "maraîcher maraîchère éleveur éleveuse viticulteur viticultrice vigneron vigneronne "
        "céréalier céréalière arboriculteur arboricultrice apiculteur apicultrice berger bergère"
    ),
    "commerçant commerçante": (
        "boulanger boulangère boucher bouchère libraire épicier épicière buraliste fleuriste "
        "poissonnier poissonnière restaurateur restauratrice coiffeur coiffeuse"
    ),
    "artisan artisane": (
        "boulanger boulangère menuisier menuisière plombier maçon ébéniste couvreur charpentier "
        "ferronnier luthier boucher bouchère pâtissier pâtissière"
    ),
    "sportif sportive athlète": (
        "skieur skieuse nageur nageuse coureur coureuse cycliste judoka boxeur boxeuse sprinteur "
        "sprinteuse perchiste marathonien marathonienne escrimeur escrimeuse gymnaste patineur "
        "patineuse rameur rameuse biathlète lutteur lutteuse"
    ),
    "coureur coureuse": "cycliste sprinteur grimpeur marathonien marathonienne",
    "cycliste": "coureur coureuse",
    "joueur joueuse footballeur footballeuse": (
        "attaquant attaquante défenseur défenseure milieu gardien gardienne buteur buteuse ailier "
        "ailière pivot latéral arrière demi pilier talonneur"
    ),
    "portier": "gardien gardienne",
    "navigateur navigatrice marin": "skipper skippeur skippeuse navigateur navigatrice",
    "correspondant correspondante reporter": "journaliste reporter",
    "journaliste": "reporter correspondant correspondante présentateur présentatrice",
    "entrepreneur entrepreneuse": (
        "fondateur fondatrice cofondateur cofondatrice pdg gérant gérante"
    ),
    "juriste": "avocat avocate professeur professeure",
}
STAND_INS = {
    noun: frozenset(office.replace("_", " ") for office in offices.split())
    for nouns, offices in _STAND_INS.items()
    for noun in nouns.split()
}
