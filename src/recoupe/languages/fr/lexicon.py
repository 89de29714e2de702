"""French words of reported speech; verbs and modality have modules of their own."""

from recoupe.languages.fr import lexicon_sources as sources
from recoupe.languages.fr import lexicon_verbs as verbs
from recoupe.languages.fr.lexicon_modality import MODALITY
from recoupe.languages.fr.lexicon_standing import STANDING
from recoupe.languages.fr.lexicon_voices import VOICES
from recoupe.languages.fr.relays import RELAYS
from recoupe.languages.tables.lexicon import Lexicon

_CHARGES = (
    ("une", "accusation information version rumeur hypothèse thèse affirmation allégation annonce"),
    ("une", "analyse théorie lecture estimation interprétation"),
    ("un", "chiffre bilan scénario récit constat grief reproche décompte"),
    ("des", "accusations allégations informations rumeurs affirmations soupçons faits chiffres"),
)
"""Nouns that take up the clause before, as what somebody says: « , une accusation que … »."""

TABLE = Lexicon(
    reporting=verbs.REPORTING,
    nominal_forms=verbs.NOMINAL,
    second_nouns=frozenset(
        "presse critique critiques signe signes précise précises complète complètes manifeste "
        "manifestes menace menaces lance lances".split()
    ),
    likewise=frozenset(["comme"]),
    likewise_pairs=frozenset([("ainsi", "que"), ("tel", "que")]),
    light_verbs=verbs.LIGHT_VERBS,
    light_complements=verbs.LIGHT_COMPLEMENTS,
    raising=verbs.RAISING,
    habits=(
        *(
            (*opener.split(), link)
            for opener in ("l habitude", "pour habitude", "coutume", "pour coutume")
            for link in ("de", "d")
        ),
        *(
            # « La mairie a le plaisir d'annoncer l'ouverture », « est fière d'annoncer »: it does.
            (*opener.split(), link)
            for opener in (
                "le plaisir;l honneur;la tristesse;la douleur;le regret;la joie;heureux;heureuse;"
                "heureuses;ravi;ravie;ravis;ravies;fier;fière;fiers;fières;contraint;contrainte;"
                "en mesure"
            ).split(";")
            for link in ("de", "d")
        ),
        # « a beau répéter que tout va bien, »
        ("beau",),
    ),
    auxiliaries=verbs.AUXILIARIES,
    passive_auxiliaries=verbs.PASSIVE_AUXILIARIES,
    shared_auxiliaries=verbs.SHARED_AUXILIARIES,
    reflexives=verbs.REFLEXIVES,
    reflexive_reporting=frozenset("dire demander déclarer expliquer montrer attendre".split()),
    self_describing=frozenset(["dire", "déclarer"]),
    reflexive_denials=frozenset(["défendre"]),
    clitics=verbs.CLITICS,
    object_pronouns=frozenset("nous me m vous te".split()),
    superlatives=frozenset(["plus", "moins"]),
    only_objects=frozenset("me m te t".split()),
    verb_adverbs=verbs.VERB_ADVERBS,
    houses=(("à",), ("au",), ("aux",), ("dans",), ("parmi",)),
    house_nouns=frozenset(
        "chambre siège école lycée collège faculté clinique musée théâtre festival rédaction usine "
        "centrale rectorat académie diocèse évêché maison-mère quartier-général paroisse ehpad "
        "refuge bailleur vestiaire".split()
    ),
    wheres=frozenset(["où"]),
    households=tuple(
        tuple(opener.split())
        for opener in (
            "chez;du côté de;du côté d;du côté du;du côté des;au sein de;au sein d;au sein du;"
            "dans les rangs de;dans les rangs d;dans les rangs du;dans les rangs des"
        ).split(";")
    ),
    verb_adverbials=tuple(
        tuple(phrase.split())
        for phrase in (
            "de son côté;de leur côté;pour sa part;pour leur part;quant à lui;quant à elle;"
            "à son tour;en effet;à nouveau;de nouveau;par ailleurs;d ores et déjà;dans la foulée;"
            "en outre;en substance;au contraire;en revanche;tout de même;d une même voix;"
            "d une seule voix;"
            "à l unisson;en chœur;en choeur;d emblée;sans détour;dans un sourire;avec le sourire;"
            "à l envi;au passage;avec émotion;avec fierté;avec force;l an dernier;l année dernière;"
            "la semaine dernière;le mois dernier;cette année;cette semaine;ce matin;ce soir;"
            "en bloc;à ce stade;pour l heure;pour l instant;pour le moment;d un revers de main;"
            "d un revers de la main;à plusieurs reprises;dans un premier temps;sans ambages;"
            "du bout des lèvres;avec véhémence;avec vigueur;avec fermeté;à mots couverts;"
            "haut et fort;à l époque;jusqu ici;jusqu à présent;une nouvelle fois;une fois de plus;"
            "du tac au tac;"
            "en retour;en réponse;en réaction;en guise de réponse;à l inverse;à l opposé;"
            "à ce sujet;à ce propos;sur ce point;à cet égard;à cette occasion;à la barre;"
            "à l audience;à l issue de la rencontre;à l issue du match;en séance;en direct;"
            "en marge de la réunion;en conférence de presse;lors d un point presse;"
            "au cours d un point presse;lors d un point de presse;lors d une conférence de presse;"
            "en préambule;en conclusion;en aparté;"
            "sans surprise;sans hésiter;sans hésitation;sans rire;sans trembler;sans sourciller;"
            "sans ciller;à voix basse;à demi-mot;d une voix blanche;d un ton sec;d un air las;"
            "avec humour;avec ironie;avec malice;avec amertume;avec insistance;avec conviction;"
            "avec gravité;avec un sourire;avec un brin de malice;avec une pointe d ironie;"
            "les larmes aux yeux;la voix tremblante;la gorge nouée;la mine grave;le regard noir;"
            "le sourire aux lèvres;tout sourire;non sans humour;non sans ironie;non sans malice;"
            "non sans fierté;pour sa défense;pour leur défense;pour conclure;pour commencer;"
            "pour finir;après coup;avec le recul;au téléphone;par téléphone;par écrit;"
            "la veille;la veille au soir;le lendemain;le jour même;le soir même;le matin même;"
            "quelques heures plus tôt;quelques jours plus tôt;un peu plus tôt;la semaine passée;"
            "par courriel;par communiqué;en premier;en exclusivité;par voie de presse;"
            "ces derniers jours;d abord;tout d abord;d ailleurs;bel et bien;tour à tour;"
            "au préalable;par la suite;de fait;du reste;de concert;d une part;d autre part;"
            "sous serment;à maintes reprises;maintes fois;plusieurs fois;en personne;"
            "en privé;en public;à huis clos;devant la presse;devant les enquêteurs;"
            "devant la cour;devant le tribunal;devant le juge;devant les juges;en garde à vue;"
            "en fin de compte;au final;sur le moment;dans un second temps;"
            "dans un deuxième temps;entre autres;"
            "dans la matinée;dans la soirée;dans l après-midi;"
            "dans la nuit;en fin de journée;en fin de matinée;en fin d après-midi;"
            "en début de soirée;en début de matinée;en début d après-midi;peu après"
        ).split(";")
    )
    + tuple(
        (day, part)
        for day in "hier lundi mardi mercredi jeudi vendredi samedi dimanche".split()
        for part in "matin midi après-midi soir".split()
    ),
    gendered_determiners={
        "le": "m",
        "un": "m",
        "ce": "m",
        "cet": "m",
        "la": "f",
        "une": "f",
        "cette": "f",
        **dict.fromkeys(("celui", "celui-ci", "celui-là"), "m"),
        **dict.fromkeys(("celle", "celle-ci", "celle-là"), "f"),
    },
    gendered_nouns=sources.GENDERED,
    definites=frozenset("le la l ce cet cette".split()),
    stand_ins=sources.STAND_INS,
    subject_pronouns=frozenset("il elle ils elles on l'on lui eux".split()),
    resuming=frozenset("lequel laquelle lesquels lesquelles".split()),
    first_person=frozenset("je j nous notre nos mon ma mes moi".split()),
    plural_pronouns=frozenset("ils elles eux leur leurs lesquels lesquelles".split()),
    feminine_pronouns=frozenset("elle elles".split()),
    impersonal_pronouns=frozenset(["on", "l'on"]),
    complementizers=frozenset("que qu".split()),
    not_complementizers=frozenset(
        "alors tandis pendant après avant ainsi plus moins autant dès afin pour bien tant sans tel "
        "telle "
        "même autre aussi depuis parce puis lors aussitôt sitôt jusqu ce".split()
    ),
    partitives=frozenset(["dont"]),
    silences=frozenset("rien davantage peu".split()),
    replies=frozenset(
        "faux non oui exact impossible jamais vrai absurde ridicule inacceptable aberrant "
        "insuffisant archifaux mensonge exagéré".split()
    ),
    answering=frozenset(
        "répond répondent répondu répondit répondait rétorque rétorqué rétorqua réplique répliqué "
        "répliqua riposte riposté".split()
    ),
    questions=frozenset("si s pourquoi comment quand combien où qui".split()),
    bare_clause_determiners=frozenset(
        "le la les l ces ses leurs ce cette il elle ils elles".split()
    ),
    infinitive=r"(?:se|s|en|y|l|le|la|les|lui)?\w*(?:er|ir|oir|[dtuvpai]re)",
    infinitive_marks=frozenset("avoir être ne n s'être de d".split()),
    according=(
        *(
            ("à", *verb.split())
            for verb in "en croire;en juger par;en juger d après;écouter;entendre;lire".split(";")
        ),
        *(
            (*phrase.split(), link)
            for phrase in (
                "si l on se fie aux dires;au dire;de l avis même;de l aveu même;de l avis unanime;"
                "aux termes;aux dires;aux yeux;selon les mots;selon les termes;selon l expression;"
                "selon la formule;selon les propos;selon les dires;pour reprendre les mots;"
                "pour reprendre l expression;de l avis;de l aveu"
            ).split(";")
            for link in ("de", "du", "des", "d")
        ),
        *(
            (*phrase.split(), "ressort", link)
            for phrase in ("c est ce qui", "c est du moins ce qui", "il")
            for link in ("de", "du", "des", "d")
        ),
        ("si", "l", "on", "en", "croit"),
        ("si", "l'on", "en", "croit"),
        ("selon",),
        ("pour", "qui"),
        ("pour",),
        ("d", "après"),
        ("de", "source"),
        ("de", "sources"),
        ("de", "même", "source"),
        ("de", "mêmes", "sources"),
    ),
    own_words=(
        *(
            ("à", who, *verb.split())
            for who in ("l", "les")
            for verb in ("en croire", "entendre", "écouter", "lire")
        ),
        *(
            (*opener.split(), *between.split(), noun)
            for opener in ("en", "selon", "dans", "avec", "pour reprendre", "pour citer", "d après")
            for between in ("ses propres", "leurs propres", "ses", "leurs", "son", "sa", "leur")
            for noun in ("termes", "mots", "expression", "formule", "paroles")
        ),
    ),
    possessives=frozenset("son sa ses leur leurs l".split()),
    opinions=frozenset([("pour",)]),
    judgements=tuple(
        tuple(words.split())
        for words in (
            "il s agit;il ne s agit;il faut;il faudrait;il suffit;mieux vaut;aucun doute;"
            "pas de doute;"
            "nul doute;pas question;hors de question;ressemble;ressemblent;relève de;relève d;"
            "relève du;relèvent de;s explique;s expliquent;témoigne;témoignent;prouve;prouvent;"
            "illustre;illustrent;démontre;n a rien à voir;n a pas de sens;ne tient pas;"
            "n a rien d;inacceptable;inacceptables;indispensable;indispensables;nécessaire;"
            "nécessaires;injustifié;injustifiée;injustifiés;insuffisant;insuffisante;insuffisants;"
            "insuffisantes;absurde;absurdes;incompréhensible;incompréhensibles;prématuré;"
            "prématurée;inutile;inutiles;scandaleux;scandaleuse;injuste;injustes;illégal;illégale;"
            "irresponsable;irréaliste;irréalistes;infondé;infondée;infondées;infondés;légitime;"
            "légitimes;raisonnable;urgent;préférable;responsable de;responsables de;"
            "coupable;coupables;à blâmer"
        ).split(";")
    ),
    according_relatives=frozenset("lequel laquelle lesquels lesquelles qui".split()),
    accusations=frozenset(
        "accusation accusations conclusion conclusions constat allégation "
        "allégations reproche reproches critique critiques "
        "version versions rumeur rumeurs information informations affirmation affirmations "
        "soupçon soupçons hypothèse hypothèses thèse thèses idée idées piste pistes faits "
        "implication responsabilité responsabilités faute fautes lien liens grief griefs "
        "insinuation insinuations spéculation spéculations propos scénario mise".split()
    ),
    caused=frozenset(
        "attaque attaques attentat attentats incendie incendies explosion explosions accident "
        "accidents hausse baisse recul chute repli envolée flambée retard retards échec échecs "
        "succès victoire victoires défaite défaites résultat résultats crise panne pannes mort "
        "morts décès disparition pollution épidémie intoxication intoxications fuite contamination "
        "phénomène problème problèmes difficultés situation erreur erreurs responsabilité "
        "dégradation amélioration effondrement pénurie augmentation diminution ralentissement "
        "accélération reprise écart écarts drame catastrophe naufrage sinistre inondations "
        "propagation départ absence bombardement bombardements tirs frappe frappes assassinat "
        "meurtre enlèvement engouement affluence désaffection".split()
    ),
    rumours=frozenset(
        "rumeur rumeurs spéculation spéculations information informations hypothèse hypothèses "
        "soupçon soupçons théorie théories thèse crainte craintes accusations allégations "
        "affirmations affirmation idée".split()
    ),
    according_not_before=frozenset("que qu le_cas".split()),
    anaphoric_sources=frozenset(
        [
            "la même source",
            "même source",
            "mêmes sources",
            "les mêmes sources",
            "cette source",
            "ces sources",
            "ce dernier",
            "cette dernière",
            "la source",
            "l'intéressé",
            "l'intéressée",
        ]
    ),
    anaphoric_media=frozenset(["l agence", "l'agence"]),
    backward=("c'est ce qu", "c'est ce que", "c'est en tout cas ce qu", "c'est du moins ce qu"),
    verdict_sentences=tuple(
        f"{opener} {noun}".replace("~", " ")
        for opener in (
            "c'est c'était c'est~là c'est~aussi c'est~du~moins c'est~en~tout~cas tel~est telle~est "
            "tel~était telle~était telles~sont"
        ).split()
        for noun in (
            "la~conclusion les~conclusions le~constat l'avis la~version la~thèse le~verdict "
            "l'opinion l'analyse la~position l'hypothèse le~diagnostic l'estimation la~théorie "
            "l'avertissement la~mise~en~garde l'argument le~message le~sentiment l'explication"
        ).split()
    ),
    verdict_links=frozenset("de du des d".split()),
    sentence_relatives=(
        ("ce", "que"),
        ("ce", "qu"),
        *(
            (article, noun, that)
            for article, nouns in _CHARGES
            for noun in nouns.split()
            for that in ("que", "qu")
        ),
    ),
    sentence_nouns=tuple((article, noun) for article, nouns in _CHARGES for noun in nouns.split()),
    backward_nouns=frozenset("information nouvelle annonce informations".split()),
    tellings=tuple(
        tuple(words.split())
        for words in (
            "qu en a fait;qu en fait;qu en ont fait;qu en font;qu en donne;qu en donnent;"
            "qu en a donné;qu en ont donné;qu en a livré;qu en livre;qu en a dressé;qu en dresse;"
            "que fait;que donne;que livre;que dresse;qu a fait;qu a livré;qu a donné;qu a dressé"
        ).split(";")
    ),
    cue_nouns={
        "annonce": "say",
        "confirmation": "say",
        "révélation": "say",
        "accusation": "judge",
        "déclaration": "say",
        "affirmation": "say",
        "promesse": "plan",
        "démenti": "deny",
        "aveu": "say",
    },
    impersonal_sources=(
        ("auprès", "de"),
        ("auprès", "du"),
        ("auprès", "des"),
        ("auprès", "d"),
        ("de", "source"),
        ("de", "sources"),
    ),
    impersonal_places=tuple(
        tuple(phrase.split())
        for phrase in "du côté de;du côté du;du côté des;à;au;aux;dans;chez".split(";")
    ),
    agents=frozenset(["par"]),
    addressees=frozenset("à au aux auprès devant".split()),
    relay_prepositions=frozenset("à au aux auprès sur dans chez devant via pour".split()),
    relays=RELAYS,
    learning=frozenset(["apprendre"]),
    determiners=sources.DETERMINERS,
    numbered=frozenset(["numéro"]),
    plural_endings=("nt",),
    plural_determiners=frozenset(
        "les des ces ses leurs deux trois quatre cinq six dix plusieurs quelques".split()
    ),
    noun_links=sources.NOUN_LINKS,
    noun_stops=sources.NOUN_STOPS,
    tails=tuple(
        (*opener.split(), link)
        for opener in ("au fait", "au courant", "ayant connaissance")
        for link in ("de", "du", "des", "d")
    ),
    coordinators=frozenset(["et", "ou"]),
    clause_joints=frozenset("mais tandis car".split()),
    adders=frozenset("et puis mais".split()),
    event_openers=(("après", "que"), ("après", "qu"), ("alors", "que"), ("alors", "qu")),
    moment_openers=(
        ("quand",),
        ("lorsque",),
        ("lorsqu",),
        ("au", "moment", "où"),
    ),
    afterwards=(
        ("après", "avoir"),
        ("après", "être"),
        ("après", "en", "avoir"),
        ("après", "y", "avoir"),
        ("après", "l", "avoir"),
        ("après", "les", "avoir"),
        ("après", "s", "être"),
        ("après", "n", "avoir"),
    ),
    portions=frozenset(
        "moitié tiers quart plupart majorité minorité totalité reste autre autres".split()
    ),
    accompanying=frozenset(["avec"]),
    participle_prepositions=frozenset(
        "concernant suivant durant pendant moyennant touchant nonobstant comprenant incluant "
        "citant visant étant ayant".split()
    ),
    clause_openers=frozenset(
        "que qu et mais car or tandis alors si quand lorsque lorsqu duquel desquels desquelles "
        "auquel auxquels".split()
    ),
    source_kinds=sources.KINDS,
    press=frozenset("presse information informations".split()),
    media_names=sources.MEDIA,
    anonymity=(
        "sous couvert d'anonymat",
        "sous le couvert de l'anonymat",
        "requis l'anonymat",
        "requérant l'anonymat",
        "garder l'anonymat",
        "conserver l'anonymat",
        "demandé l'anonymat",
        "réclamé l'anonymat",
        "anonymement",
        "rester anonyme",
        "taire son nom",
        "taire son prénom",
        "ne pas être cité",
        "ne pas être citée",
        "ne pas être nommé",
        "ne pas être nommée",
        "le prénom a été modifié",
        "le prénom a été changé",
        "sous condition d'anonymat",
        "proche du dossier",
        "proches du dossier",
    ),
    vague_determiners=frozenset(
        "un une des plusieurs certains certaines d'autres deux trois".split()
    ),
    state_words=frozenset(["d'état", "étatique", "étatiques", "officiels"]),
    public_words=frozenset(
        "nationale régionale fédérale européenne départementale cantonale gouvernementale".split()
    ),
    singled=tuple(("l", one, link) for one in ("un", "une") for link in ("de", "d", "des")),
    official_words=frozenset("officiel officielle officielles nationale nationales".split()),
    shared_demonyms={
        **dict.fromkeys("coreen coreenne coreennes".split(), ("KP", "KR")),
        **dict.fromkeys("congolaise congolaises".split(), ("CD", "CG")),
        **dict.fromkeys("chinoise chinoises".split(), ("CN",)),
    },
    name_bearers=frozenset(
        "groupe société entreprise compagnie parti association syndicat constructeur banque "
        "coopérative chaîne journal quotidien magazine site agence club ville commune île".split()
    ),
    titles=sources.TITLES,
    charges=sources.CHARGES,
    charge_links=frozenset("pour de d des".split()),
    sentencing=frozenset(["condamner"]),
    courts=frozenset(
        "tribunal cour justice juge juges jury jurés assises prud'hommes cassation tribunaux "
        "magistrats magistrat".split()
    ),
    penalties=frozenset("payer verser une un perpétuité la des cinq dix quinze vingt".split()),
    particles={
        "relever": frozenset("de du des d".split()),
        "juger": frozenset("de du des d".split()),
        "exclure": frozenset(["du", "des"]),
    },
    variations=frozenset(["selon"]),
    people_ends=("eurs", "euses", "iens", "iennes", "istes", "ants", "antes", "iers", "ières"),
    possible=frozenset("pourrait pourraient devrait devraient aurait pu".split()),
    groupings=frozenset(
        "groupe poignée dizaine douzaine vingtaine trentaine cinquantaine centaine millier foule "
        "bande".split()
    ),
    studies=frozenset("analyser décrypter scruter détailler développer inscrire conclure".split()),
    manner_prepositions=frozenset(["avec", "sans"]),
    manner_openers=tuple(
        tuple(phrase.split())
        for phrase in "d une manière;de manière;d une façon;de façon".split(";")
    ),
    direct_marks=frozenset("publier poster lancer signer marquer".split()),
    animate_verbs=frozenset("menacer promettre garantir exiger réclamer".split()),
    personal_objects=frozenset(
        "informer prévenir avertir alerter assurer féliciter rassurer interroger questionner "
        "citer appeler exhorter inviter presser sommer".split()
    ),
    content_clitics=frozenset(["l", "le"]),
    gerund_prepositions=frozenset(["en"]),
    answers=frozenset(
        "réagir nuancer tempérer relativiser renchérir poursuivre compléter rectifier corriger "
        "détailler résumer riposter rebondir minimiser dédramatiser développer enchaîner".split()
    ),
    counts=frozenset(["compter"]),
    crowds=frozenset(
        "manifestants manifestantes participants participantes personnes grévistes visiteurs "
        "spectateurs votants morts blessés victimes cas disparus tués otages migrants prisonniers "
        "absents voyageurs supporters militants policiers cortège cortèges".split()
    ),
    concessives=frozenset(["beau"]),
    only_inverted=frozenset(["pouvoir_lire", "pouvoir_y_lire", "pouvoir_entendre"]),
    before_gerunds=frozenset(["tout"]),
    pointing=frozenset("ce cet cette ces".split()),
    gerund_openers=(("avant", "de"), ("avant", "d")),
    judging=frozenset(
        "syndicat syndicats opposition opposants opposant accusation défense parquet procureur "
        "procureure avocat avocate avocats experts expert experte analystes analyste économistes "
        "économiste observateurs spécialistes spécialiste chercheurs chercheur chercheuse "
        "scientifiques historien historienne historiens sociologue sociologues politologue "
        "politologues juriste juristes détracteurs partisans défenseurs critiques associations "
        "association ong climatologue climatologues médecins enquêteurs ministre préfet préfète "
        "maire gouvernement auteurs auteur autrice autrices psychologue psychologues psychiatre "
        "psychiatres entraîneur sélectionneur majorité enquêtrice enquêteur intersyndicale "
        "magistrats magistrat magistrate riverains plaignants plaignant plaignante parquet "
        "confédération cgt cfdt fo cftc cfe-cgc fsu unsa snes fnsea medef cpme greenpeace attac "
        "collectif intersyndicale rapporteur rapporteure syndicaliste éditorialiste cardiologue "
        "infectiologue épidémiologiste juge juges tribunal juridiction magistrates juristes "
        "constitutionnaliste constitutionnalistes géologue géologues sismologue sismologues "
        "virologue virologues hydrologue hydrologues démographe démographes géographe géographes "
        "criminologue criminologues météorologue météorologues océanographe océanographes "
        "anthropologue anthropologues biologiste biologistes toxicologue toxicologues philosophe "
        "syndicalistes avocates rapporteurs rapporteures".split()
    ),
    according_adverbs=frozenset("toujours encore également notamment du moins".split()),
    figures=frozenset(["à"]),
    verdicts=frozenset(
        "réponse verdict commentaire conclusion constat avis réaction mot message avertissement "
        "conseil promesse consigne".split()
    ),
    copulas=frozenset(["est", "était", "fut", "sera"]),
    clitic_verbs=verbs.CLITIC_VERBS,
    not_speech=sources.NOT_SPEECH,
    word_nouns=frozenset(
        "mot expression terme mention surnommé surnommée baptisé baptisée nommé nommée dit dite "
        "appelé appelée appelle appellent surnomme surnomment intitulé intitulée intitulés "
        "catégorie label opération dispositif".split()
    ),
    left_open=frozenset(["exclure", "écarter"]),
    naming=frozenset(["appeler"]),
    standing=STANDING,
    modality=MODALITY,
    voices=VOICES,
)
