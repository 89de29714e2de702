"""French facts about who can speak, and when a verb says something.

Derivation of nouns of people: Grevisse and Goosse, *Le bon usage*, § 167 (suffixes -eur, -ier,
-iste, -ien). The things with their endings are the nouns in -eur, -ier, -aire, -ant, -ière and
-iste of the UD French Sequoia, GSD and PUD treebanks that name no person.
"""

from recoupe.languages.fr.lexicon_announced import ANNOUNCED
from recoupe.languages.tables.standing import Sense, Standing

_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi "
    "mardi mercredi jeudi vendredi samedi dimanche"
)

STANDING = Standing(
    pointing=frozenset("ce cet cette".split()),
    results=frozenset("ainsi".split()),
    people=frozenset(
        """
        accusé accusée inculpé inculpée condamné condamnée blessé blessée sinistré sinistrée
        délégué déléguée associé associée émigré émigrée exilé exilée invité invitée diplômé
        diplômée licencié licenciée protégé protégée administré administrée assuré assurée
        abonné abonnée affilié affiliée allié alliée initié initiée interpellé interpellée
        handicapé handicapée évacué évacuée naufragé naufragée déporté déportée mis mise numéro
        bras tête voix main cheffe substitut substitute parquetier greffier huissier gendre
        belle-mère beau-père belle-sœur beau-frère grands-parents quadra quinqua trentenaire
        ex-compagne ex-mari ex-femme ex-compagnon fiancé fiancée bambin bébé gamin gamine gosse
        mineur mineure majeur orphelin prof profs instit maître maîtresse doyen doyenne recteur
        proviseur censeur pion cuistot chef sous-chef serveur mannequin top-model rockeur
        rappeur diva ténor soprano maestro peintre sculpteur poète poétesse essayiste
        chroniqueur cinéaste tennisman tenniswoman rugbyman skipper pilote coach capitaine
        coéquipier coéquipière buteur portier libero demi pilier talonneur champion championne
        vice-champion médaillé médaillée ogre artisan berger bergère boucher pompiste facteur
        factrice maçon plombier éboueur ambulancier brancardier urgentiste sage-femme
        médecin-chef généraliste cancérologue candidat candidats lauréat lauréate finaliste
        nominé nominée porte-drapeau porte-voix bourgmestre échevin échevine conseil syndic
        dauphin dauphine poursuivant poursuivante bourreau binôme mentor filleul filleule remplaçant
        remplaçante suppléant suppléante colistier colistière tenant tenante outsider stratège
        athlète autochtone aveugle barista batteur batteuse colocataire concierge contremaître
        convive copropriétaire cybercriminel cybercriminelle défunt défunte ecclésiastique ermite
        expatrié expatriée exégète faussaire forgeron frangin frangine fugitif fugitive
        haltérophile intermittent intermittente laborantin laborantine maquignon messager messagère
        motard motarde mécano métallo nounou orfèvre pizzaïolo piéton piétonne prostituée psy
        pupille quincaillier repenti repentie résident résidente résistant résistante thésard
        thésarde toubib vacataire vidéaste judokate pongiste économe
        ergothérapeute vacher vachère métayer
        préposé ministre-président landammann souverain souveraine monarque roitelet despote
        raïs ayatollah mollah cheikh calife sultan gens érudit érudits corbeau démissionnaire
        démissionnaires personne personnes autres autre uns certains certaines plusieurs
        beaucoup ceux celles celui celle-ci celui-ci ceux-ci celles-ci tous toutes chacun
        quelqu'un qui monde dernier dernière derniers dernières intéressé intéressée intéressés
        premier première second seconde majorité minorité moitié opinion public population foule
        équipe équipes couple famille familles enfant enfants adulte adultes jeune jeunes ado
        ados femme femmes homme hommes garçon garçons fille filles mère père parents frère sœur
        cousin cousine neveu nièce veuf collègue collègues confrère confrères camarade camarades
        copain copine pote potes star stars vedette idole héros héroïne génie gourou expert
        experts pro pros novice élève élèves camp proche proches locaux ténors baron barons
        cador figure personnalité personnalités sbire sbires acolyte complice complices otage
        otages victime victimes pdg dg vice-président n°1 patron patrons boss chefs élu élus
        juge juges magistrate avocats professionnel professionnelle professionnels
        professionnelles syndiqué syndiqués ex-ministre ex-président ancien ancienne anciens
        fidèle fidèles rival rivaux rivale adversaire adversaires partenaire partenaires
        protagoniste cadre cadres toxico médecin médecins chirurgien prêtre imams évêques
        religieux religieuse moine sœurs militaire militaires soldat soldats officier marine
        commissaire gradé intermédiaire volontaire volontaires locataires propriétaires
        actionnaire actionnaires fonctionnaire fonctionnaires secrétaires notaire notaires
        parlementaire parlementaires libraire destinataire signataire signataires prestataire
        bénéficiaire titulaire pensionnaire mandataire émissaire vicaire légataire dignitaire
        milliardaire millionnaire enseignant habitant manifestant représentant représentants
        participant participants étudiant commerçant militant dirigeant dirigeants assistant
        consultant combattant combattants ressortissant ressortissants intervenant intervenants
        suppléant aspirant gagnant opposant attaquant commandant exploitant fabricant
        correspondant correspondante lieutenant descendant survivant sympathisants migrant
        migrants passant plaignant requérant mandant adhérent adhérents président présidents
        adolescent agent agents client parent résident résidents dissident référent délinquant
        tyran capitaines footballeuse sportif sportifs sportive championnes marcheurs députés
        sénateurs supporter supporters membre membres
        vétérinaire kinésithérapeute kiné kinés psychothérapeute thérapeute thérapeutes interne
        internes aide-soignant aide-soignante aides-soignants aides-soignantes géomètre nonce
        maréchal maréchale fromager fromagère horloger horlogère marchand marchande trader traders
        comptable comptables intérimaire intérimaires stagiaire stagiaires apprenti apprentie
        apprentis doctorant doctorante doctorants vigneron vigneronne vignerons copilote steward
        stewards hôtesse hôtesses cheminot cheminote cheminots surveillant surveillante surveillants
        citoyen centenaire coupable trafiquant trafiquante trafiquants dealer dealers proxénète
        pirate pirates détaillant détaillants duc duchesse tribun rebelle rebelles insurgé insurgée
        insurgés vétéran vétérans mercenaire mercenaires légionnaire légionnaires conscrit conscrits
        appelé recordman recordwoman sortant sortante aspirante débutant débutante débutants
        chef-opérateur garde-forestier garde-chasse garde-champêtre sans-papiers sans-abri
        architecte architectes judoka judokas karatéka biathlète gymnaste gymnastes pivot libraires
        archer archère chevalier cavalier cavalière jockey jockeys propriétaire-récoltant
        manutentionnaire manutentionnaires antiquaire antiquaires disquaire apothicaire sociétaire
        sociétaires missionnaire missionnaires sexagénaires locataire-gérant dirigeante figurant
        figurante soignant soignante représentante intervenante étudiante étudiantes militante
        militantes assistante consultante combattante ressortissante participante habitante
        habitantes enseignante enseignantes plaignants plaignantes passante passants exploitante
        exploitants attaquants occupant occupante occupants manifestante postulant postulante
        individu individus senior seniors vieillard badaud badauds piéton piétons motard
        motards conjoint conjointe expatrié expatriés savant savants codétenu codétenus
        négociant négociants concurrent concurrents concurrente designer bûcheron
        bûcherons docker dockers hacker hackers repris ex-détenu ex-détenus intime
        intimes ancêtre mécène mécènes prétendant prétendants perdant perdants vaincu
        vaincus croyant croyants pèlerin pèlerins nonne bonze lama transfuge transfuges
        espion espions interprète interprètes bibliothécaire bibliothécaires filleul
        """.split()
    ),
    bodies=frozenset(
        """
        groupement groupements consortium amicale interprofession interprofessionnelle guilde
        corporation compagnie compagnies cartel fabrique manufacture pôle agrégateur
        géant géants firme firmes marque marques enseigne filiale holding start-up pme
        multinationale constructeurs avionneur opérateurs sous-traitant leader major cabinet
        agence caisse centrale centre hôpital clinique chu école écoles lycée collège faculté
        académie musée théâtre festival fondation fonds mutuelle chambre ordre barreau conseil
        assemblée congrès bureau secrétariat présidence chancellerie ministères gouvernements
        cour tribunal ville villes commune communes métropole agglomération département
        départements canton cantons province état états pays nation nations région régions
        puissance puissances régime junte empire république royaume capitale administration
        institution institutions instance instances organe organes organisme organismes
        structure coalition alliance front camp bloc majorité parti partis formation formations
        mouvement mouvements courant syndicats intersyndicale collectif collectifs coordination
        confédération patronat droite gauche extrême-droite rédaction maison édition éditions
        studio label labels chaîne chaînes station plateforme plateformes réseau réseaux marché
        marchés bourse banques assureurs filière secteur profession monde église diocèse
        communauté communautés tribu clan ong armées brigade unité section fédérations ligue
        club clubs police polices renseignements palais palais-bourbon quai hémicycle exécutif
        législatif justice défense accusation parquet partie parties équipe délégation mission
        commission commissions comité comités observatoire office institut usine port aéroport
        gare zoo orchestre opéra bibliothèque mosquée synagogue temple paroisse abbaye prison
        refuge brasserie ferme cave boulangerie librairie crèche ehpad résidence mine
        raffinerie métro hôtel restaurant boutique magasin supermarché bailleur syndic loge
        garage cinéma salle maison-mère état-major quartier-général antenne hebdo canard place
        rue beauvau hôtel-de-ville entourage escadron bataillon régiment flotte équipage troupe
        troupes ensemble duo trio quatuor orchestres jury fisc garde-côte garde-côtes
        gouvernorat gouvernorats wilaya oblast ag coopérative régie société sociétés groupe
        groupes direction directions
        établissement établissements amicale intercommunalité juridiction juridictions
        douane douanes caserne commissariat maternité dispensaire représentation galerie
        sélection franchise écurie startup startups rébellion guérilla milice milices
        évêché archevêché capitainerie zone siège consistoire copropriété concessionnaire
        concessionnaires casino foyer
        foyers panel think-tank cartel mafia gang consortium confrérie fratrie diaspora
        auditoire peuple magistrature greffe notariat nonciature prélature
        """.split()
    ),
    called_so=frozenset(
        """
        erreur accident acte geste scandale malentendu coup fuite incident court-circuit méprise
        piège provocation complot manipulation catastrophe miracle attentat attaque agression échec
        succès victoire défaite trahison mensonge abus faute négligence décision choix signal
        tournant progrès recul hausse baisse panne dysfonctionnement bug sabotage vengeance rixe
        règlement différend explosion détonation accord rupture avancée menace mascarade farce
        honte injustice soulagement gâchis fiasco désastre carnage exécution embuscade guet-apens
        chute malaise imprudence défaillance incendie bilan crise urgence priorité nécessité risque
        danger atteinte
        """.split()
    ),
    makers=frozenset(
        """
        auteur auteure autrice coauteur coauteure coautrice réalisateur réalisatrice coréalisateur
        coréalisatrice scénariste producteur productrice créateur créatrice cocréateur cocréatrice
        animateur animatrice présentateur présentatrice acteur actrice comédien comédienne
        interprète vedette star héros héroïne metteur metteuse romancier romancière compositeur
        compositrice rédacteur rédactrice éditeur éditrice gagnant gagnante vainqueur candidat
        candidate chanteur chanteuse
        """.split()
    ),
    works=frozenset(
        """
        rapport rapports étude études sondage sondages enquête enquêtes bilan bilans chiffres
        chiffre données statistiques statistique estimation estimations projection projections
        prévision prévisions calculs calcul baromètre indice classement recensement analyse
        analyses travaux recherche recherches expertise expertises audit audits texte textes
        document documents livre livres ouvrage ouvrages récit témoignage témoignages mémoires
        roman tribune éditorial chronique article articles dépêche dépêches billet blog message
        messages mail mails courriel courriels lettre lettres note notes mémo circulaire arrêté
        arrêt arrêts décision jugement ordonnance verdict réquisitoire plainte procès-verbal loi
        lois décret décrets code constitution charte déclaration déclarations communiqué
        communiqués annonce avis recommandations recommandation directive résolution résolutions
        accord traité règlement convention protocole motion pétition appel manifeste programme
        projet attendus considérants préambule exposé motifs page site compte publication
        publications tweet tweets post posts affiche affiches pancarte pancartes banderole
        slogan titre une légende photo photos photographie cliché image images vidéo vidéos film
        documentaire bande enregistrement enregistrements reportage interview entretien propos
        thèse rumeur rumeurs source sources information informations version éléments
        constatations observations résultats conclusions conclusion bulletin fiche carte liste
        état inventaire fichier archives comptes carnet instruction réglementation dispositions
        proposition biographie décompte décomptes commentaires discours autopsie album ligne
        journal presse dossier aveu notice manuel guide initiative évaluation évaluations
        simulation simulations modèle modèles scénario missive télégramme déposition
        dépositions audition auditions requête assignation investigations recoupements
        comptage comptages pointage dépouillement relevé relevés devis facture factures
        synthèse résumé brochure plaquette prospectus dépliant étiquette questionnaire
        questionnaires diagnostic pronostic pronostics tests test mesures prélèvements
        constat constats simulateur podcast allocution calendrier planning horaires
        consensus tradition compte-rendu
        """.split()
    ),
    human_endings=(
        "eur",
        "euse",
        "rice",
        "iste",
        "logue",
        "graphe",
        "ier",
        "ière",
        "ien",
        "ienne",
        "crate",
        "nome",
        "pathe",
        "iatre",
        "ain",
        "aine",
        "ais",
        "aise",
        "ois",
        "oise",
        "cien",
        "génaire",
        "ticien",
    ),
    things=frozenset(
        """
        acier affaire amplificateur ampleur ascenseur aspirateur atelier batteur bonheur
        bouclier calendrier capteur casier chantier charnier clavier coeur cœur collecteur
        comparateur conteneur contrecoeur couleur courrier dossier douceur douleur entretien
        erreur escalier extérieur facteur faveur fichier fleur frayeur février grandeur
        générateur hauteur honneur horreur humeur indicateur inhibiteur intérieur janvier labeur
        largeur laurier lien longueur lueur maintien malheur marqueur meilleur millier mobilier
        montant mortier moteur odeur ordinateur palier palmier panier papier peur pilier
        processeur profondeur quartier radiateur raideur rigueur rougeur rumeur réacteur
        réfrigérateur saveur secteur sentier serveur soutien splendeur tablier terreur terrier
        tumeur valeur vapeur vecteur vigueur épaisseur équateur bien rien chien combien ancien
        quotidien méridien ovarien aérien métier premier dernier entier cahier levier collier
        soulier clocher évier bananier fraisier olivier figuier grenier carrière barrière bière
        chaudière cimetière croisière filière frontière glacière glissière lisière lumière
        manière matière poussière première rivière prière arrière derrière lanière crinière
        dernière entière piste liste triste reste catalogue dialogue épilogue prologue analogue
        paragraphe orthographe autographe télégraphe caprice matrice cicatrice notice indice
        service mitrailleuse tondeuse imprimante couveuse berceuse perceuse tronçonneuse
        douloureuse heureuse nombreuse sérieuse précieuse dangereuse bain gain grain main pain
        terrain train lendemain relais palais frais mais jamais bois mois fois poids choix trois
        croix voix noix demain soudain certain souterrain quotidienne semaine domaine fontaine
        haine laine plaine peine chaîne graine graines centaine dizaine douzaine vingtaine
        quinzaine trentaine humaine autonome économe chaise fraise braise falaise aise
        mayonnaise ardoise framboise turquoise
        """.split()
    ),
    prenominal=frozenset(
        """
        haut haute hauts hautes grand grande grands grandes petit petite petits petites jeune
        jeunes vieux vieil vieille ancien ancienne anciens anciennes nouveau nouvel nouvelle
        nouveaux premier première premiers premières second seconde deuxième troisième dernier
        dernière derniers dernières même mêmes autre autres principal principale principaux
        principales célèbre gros grosse bon bonne bons bonnes ex futur future double triple
        simple seul seule propre propres ténor vrai prétendu soi-disant numéro certain certains
        certaines divers
        """.split()
    ),
    quantities=frozenset(
        """
        plupart quinzaine quarantaine cinquantaine soixantaine vingtaine demi-douzaine majorité
        minorité moitié part nombre dizaine dizaines centaine centaines trentaine douzaine
        millier milliers million millions poignée série ensemble groupe quart tiers beaucoup
        certains certaines plusieurs un une deux trois quatre cinq dix nombreux chacun chacune
        aucun aucune % autant foule multitude kyrielle
        """.split()
    ),
    nobody=frozenset("aucun aucune nul nulle personne rien".split()),
    things_pronouns=frozenset("cela ça ceci ce quoi celle tout".split()),
    evidence=frozenset(
        "indiquer montrer suggérer signaler témoigner révéler confirmer demander exiger réclamer "
        "appeler évoquer souligner traduire".split()
    ),
    wills=frozenset("demander exiger réclamer appeler espérer craindre croire vouloir".split()),
    openers=frozenset(
        """
        que qu et ou mais car or tandis alors si quand lorsque lorsqu dont voire où puisque
        puisqu quoique comme bien duquel laquelle lequel desquels desquelles auquel auxquels
        mieux moins autant ainsi
        """.split()
    ),
    prepositions=frozenset(
        """
        à au aux en dans sur sous pour par avec sans contre chez entre vers envers parmi depuis
        devant derrière auprès hors près
        """.split()
    ),
    demonstratives=frozenset("ce cet cette ces".split()),
    times=frozenset(
        f"{_MONTHS} an ans année années mois semaine semaines jour jours journée soir soirée matin "
        "matinée nuit heure heures minute minutes siècle week-end printemps été automne hiver "
        "trimestre semestre".split()
    ),
    dates_open=frozenset("début fin mi courant".split()),
    adverb_endings=("ment",),
    impersonal=frozenset("convenir".split()),
    varying=frozenset(
        "varie varient variait variaient varier variera varieront diffère diffèrent différait "
        "différaient oscille oscillent oscillait oscillaient fluctue fluctuent change "
        "changent dépend dépendent allant".split()
    ),
    distributive=frozenset(
        "pays régions départements communes villes écoles établissements sites magasins secteurs "
        "zones quartiers saisons instances états provinces cantons marchés filières professions "
        "cultures hôtels salles domaines types".split()
    ),
    conditions=frozenset(["si"]),
    impersonal_forms=frozenset(
        "faut fallait faudra faudrait existe existent existait suffit suffirait convient semble "
        "paraît reste s'agit".split()
    ),
    fixed=frozenset([("nota", "bene"), ("en", "témoigne"), ("en", "témoignent")]),
    senses={
        "défendre": Sense(openers=frozenset(["de", "d"])),
        "exclure": Sense(things=True),
        "saluer": Sense(things=True),
        # « propose d'interdire », not « propose un menu », « propose de découvrir ses caves »
        "proposer": Sense(openers=frozenset(["de", "d"]), acts=ANNOUNCED.measures),
        # « requiert la relaxe », not « ayant requis l'anonymat »
        "requérir": Sense(
            objects=frozenset(
                "an ans mois relaxe acquittement condamnation peine peines réclusion prison sursis "
                "perpétuité amende amendes emprisonnement renvoi rejet dissolution interdiction "
                "euros maintien détention placement mise".split()
            )
        ),
        # « rappelle son opposition », not « rappelle 40 000 barquettes », « son ambassadeur »
        "rappeler": Sense(
            objects=frozenset(
                "importance nécessité attachement opposition engagement engagements règle règles "
                "position positions soutien principe principes devoir devoirs obligation "
                "obligations fait faits consigne consignes contexte volonté rôle droit droits "
                "objectif objectifs priorité priorités chiffre chiffres existence responsabilité "
                "responsabilités dangers danger risque risques condamnation promesse promesses "
                "décision interdiction conditions sens valeur valeurs urgence évidence loi "
                "précédent parcours souvenir mémoire cadre exigence exigences détermination refus "
                "gravité ampleur caractère vérité essentiel histoire mots propos règlement "
                "calendrier procédure résultats enjeux enjeu attentes besoin besoins "
                "nombre différence absence".split()
            )
        ),
        # « confie sa crainte », not « confie ses enfants »
        "confier": Sense(
            objects=frozenset(
                "crainte craintes inquiétude inquiétudes doute doutes espoir espoirs souhait joie "
                "déception colère tristesse amertume lassitude désarroi détresse fierté intention "
                "intentions volonté envie regret regrets angoisse peur émotion soulagement "
                "impatience satisfaction incompréhension surprise".split()
            )
        ),
        # « crie à l'injustice », not « crie au secours »
        "crier": Sense(
            objects=frozenset(
                "injustice scandale complot manipulation trahison censure mépris provocation "
                "machination diffamation calomnie ostracisme discrimination racisme triche arnaque "
                "escroquerie imposture acharnement ingérence fraude récupération déni "
                "dictature".split()
            )
        ),
    },
    not_behind={
        "relever": frozenset("de du des d".split()),
        "juger": frozenset("de du des d".split()),
        "exclure": frozenset("du des".split()),
        "appuyer": frozenset(["sur"]),
        "convenir": frozenset("de du des d".split()),
        "croire": frozenset("en à au aux".split()),
        "décrire": frozenset(["comme"]),
        # « l'a menacée avec un couteau »
        "menacer": frozenset(["avec"]),
    },
)
