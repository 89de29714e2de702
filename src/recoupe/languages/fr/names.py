"""French names."""

from recoupe.algorithms.folding import fold
from recoupe.languages.bodies import INSTITUTIONS
from recoupe.languages.fr.countries import CAPITALS, COUNTRY_NAMES, PLACES, demonym_forms
from recoupe.languages.given_genders import GIVEN_GENDERS
from recoupe.languages.given_names import GIVEN_NAMES
from recoupe.languages.tables.names import Names, keyed, phrase, roles, words

_FUNCTION_WORDS = words("""
le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos
votre vos leur leurs je tu il elle on nous vous ils elles ça cela ceci celui celle ceux celles qui
que quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles et ou mais donc or ni
car si comme quand lorsque lorsqu puisque puisqu quoique parce afin pour par sur sous dans en avec
sans chez vers entre contre depuis pendant durant avant après dès jusque jusqu' malgré selon outre
hors hormis sauf parmi devant derrière à y ne n' pas plus moins très trop peu beaucoup tout toute
tous toutes aucun aucune chaque plusieurs certains certaines quelques autre autres même mêmes tel
telle tels telles aussi ainsi alors aujourd'hui hier demain ici là déjà encore toujours jamais
souvent parfois désormais ensuite puis enfin cependant pourtant toutefois néanmoins ailleurs
actuellement récemment finalement notamment seulement vraiment certes bien mal mieux oui non voici
voilà est sont était étaient sera seront serait a ont avait avaient aura auront aurait être avoir
c' s' j' m' t' qu' deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille
premier première dernier dernière second seconde face suite grâce quant lors autour près loin
interrogé interrogée interrogés invité invitée arrivé arrivée âgé âgée né née joint jointe contacté
contactée sollicité sollicitée considéré accusé accusée condamné condamnée poursuivi selon d'après
pourquoi comment combien tandis alors d'abord environ peut faut fallait reste ancien ancienne
nouveau nouvelle nouvelles nombreux nombreuses photo photos vidéo vidéos image images lire voir
exclusif direct analyse reportage entretien interview portrait enquête publié mis article
abonnez-vous partager suivez retrouvez écoutez regardez découvrez merci bonjour madame monsieur
mesdames messieurs aucune rien personne quelqu' chacun chacune mercredi résultat bilan objectif
situé située fondé fondée créé créée rappelons signe preuve malheureusement heureusement
ndlr parallèlement officiellement concrètement évidemment autrement sinon autant tant ensemble
  quelque
""")

_CALENDAR = words("""
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
mercredi jeudi vendredi samedi dimanche noël pâques ramadan toussaint gmt utc
""")

_ROLES = roles("""
president!: président/présidente
  président_de_la_république/présidente_de_la_république
  chef_de_l'état/cheffe_de_l'état locataire_de_l'élysée
head_of_state: chef_d'état/cheffe_d'état
prime_minister!: premier_ministre/première_ministre
head_of_government: chef_du_gouvernement/cheffe_du_gouvernement
  chef_de_gouvernement/cheffe_de_gouvernement
minister: ministre
leader: dirigeant/dirigeante leader leadeur/leadeuse numéro_un homme_fort guide_suprême
dictator: dictateur/dictatrice autocrate tyran
chancellor!: chancelier/chancelière
king!: roi/reine souverain/souveraine monarque
prince: prince/princesse prince_héritier/princesse_héritière
emperor: empereur/impératrice
emir: émir sultan cheikh
pope!: pape souverain_pontife
mayor!: maire édile bourgmestre
prefect!: préfet/préfète représentant_de_l'état/représentante_de_l'état
subprefect: sous-préfet/sous-préfète
governor!: gouverneur/gouverneure
ambassador: ambassadeur/ambassadrice
consul: consul/consule
spokesperson: porte-parole
secretary_general: secrétaire_général/secrétaire_générale
secretary_of_state: secrétaire_d'état
cabinet_secretary: secrétaire_général_du_cabinet secrétaire_en_chef_du_cabinet
secretary: secrétaire
chief_of_staff: chef_d'état-major/cheffe_d'état-major chef_d'état-major_des_armées
general: général/générale
officer: colonel/colonelle lieutenant/lieutenante lieutenant-colonel lt lt_col lt-col cdt capitaine
  commandant/commandante amiral/amirale major adjudant/adjudante brigadier/brigadière caporal
  sergent/sergente adjudant-chef/adjudante-chef adjudant-chef/adjudante-cheffe
  brigadier-chef/brigadière-chef caporal-chef/caporale-chef sergent-chef/sergente-chef
  maréchal_des_logis maréchal_des_logis-chef chef_d'escadron chef_de_bataillon sous-lieutenant
  major-général
commissioner: commissaire commissaire_européen/commissaire_européenne haut-commissaire
senator: sénateur/sénatrice
deputy: député/députée eurodéputé/eurodéputée parlementaire élu/élue
councillor: conseiller_municipal/conseillère_municipale
  conseiller_départemental/conseillère_départementale
prosecutor!: procureur/procureure procureur_de_la_république/procureure_de_la_république
  procureur_général/procureure_générale vice-procureur/vice-procureure
  avocat_général/avocate_générale
judge: juge magistrat/magistrate juge_d'instruction
lawyer: avocat/avocate bâtonnier/bâtonnière notaire
director: directeur/directrice directeur_général/directrice_générale
  directeur_exécutif/directrice_exécutive directeur_adjoint/directrice_adjointe
ceo: pdg p-dg patron/patronne président-directeur_général/présidente-directrice_générale
chair: président_du_conseil/présidente_du_conseil
vice_president: vice-président/vice-présidente
founder: fondateur/fondatrice cofondateur/cofondatrice co-fondateur/co-fondatrice
chief: chef/cheffe responsable numéro_deux commandant_en_second bras_droit
party_leader: chef_de_file/cheffe_de_file
candidate: candidat/candidate rival/rivale adversaire challenger favori/favorite
activist: militant/militante activiste opposant/opposante dissident/dissidente syndicaliste
adviser: conseiller/conseillère
  conseiller_à_la_sécurité_nationale/conseillère_à_la_sécurité_nationale
envoy: envoyé_spécial/envoyée_spéciale émissaire négociateur/négociatrice envoyé/envoyée
professor: professeur/professeure professeur_émérite maître_de_conférences
  enseignant/enseignante enseignant-chercheur/enseignante-chercheuse
researcher: chercheur/chercheuse chercheur_principal/chercheuse_principale scientifique
  physicien/physicienne biologiste climatologue épidémiologiste virologue sismologue géologue
  volcanologue astronome ingénieur/ingénieure
analyst: analyste expert/experte spécialiste économiste politologue politiste
  historien/historienne sociologue juriste géographe consultant/consultante
  observateur/observatrice philosophe psychologue démographe
doctor: médecin docteur/docteure chirurgien/chirurgienne urgentiste infirmier/infirmière
  médecin_légiste
journalist: journaliste correspondant/correspondante envoyé_spécial reporter photographe
  présentateur/présentatrice éditorialiste animateur/animatrice
  rédacteur_en_chef/rédactrice_en_chef
writer: écrivain/écrivaine romancier/romancière auteur/autrice poète dramaturge essayiste
artist: chanteur/chanteuse rappeur/rappeuse acteur/actrice comédien/comédienne humoriste
  réalisateur/réalisatrice cinéaste metteur_en_scène musicien/musicienne
  compositeur/compositrice peintre sculpteur/sculptrice danseur/danseuse producteur/productrice
  artiste
athlete: joueur/joueuse attaquant/attaquante défenseur/défenseuse milieu gardien/gardienne
  sprinteur/sprinteuse cycliste nageur/nageuse footballeur/footballeuse boxeur/boxeuse
  skieur/skieuse navigateur/navigatrice pilote coureur/coureuse buteur/buteuse
coach: entraîneur/entraîneuse sélectionneur/sélectionneuse
religious: évêque archevêque cardinal imam rabbin pasteur abbé patriarche
entrepreneur: entrepreneur/entrepreneuse homme_d'affaires/femme_d'affaires milliardaire
police_chief: préfet_de_police/préfète_de_police commissaire_de_police
astronaut: astronaute cosmonaute spationaute
farmer: agriculteur/agricultrice éleveur/éleveuse viticulteur/viticultrice pêcheur/pêcheuse
shopkeeper: boulanger/boulangère commerçant/commerçante restaurateur/restauratrice
  hôtelier/hôtelière coiffeur/coiffeuse pharmacien/pharmacienne gérant/gérante
resident: habitant/habitante riverain/riveraine retraité/retraitée voisin/voisine témoin
  rescapé/rescapée
  touriste vacancier/vacancière passager/passagère adolescent/adolescente supporteur/supportrice
student: étudiant/étudiante lycéen/lycéenne élève
relative: frère sœur soeur fils fille père mère mari épouse époux veuve veuf cousin/cousine
  oncle tante neveu nièce compagne compagnon
worker: salarié/salariée ouvrier/ouvrière conducteur/conductrice chauffeur employé/employée
  serveur/serveuse moniteur/monitrice guide cuisinier/cuisinière plombier électricien/électricienne
  maçon mineur marin secouriste pisteur vigile
  policier/policière gendarme pompier/pompière soldat/soldate
manager: coordinateur/coordinatrice coordonnateur/coordonnatrice délégué/déléguée
  délégué_général/déléguée_générale trésorier/trésorière chargé_de_mission/chargée_de_mission
suspect: suspect/suspecte accusé/accusée prévenu/prévenue assaillant/assaillante
victim: victime otage
official: fonctionnaire haut_responsable/haute_responsable diplomate
""")

_PORTFOLIOS = keyed("""
defence: défense défense_nationale armées forces_armées
foreign: affaires_étrangères diplomatie relations_extérieures europe_et_des_affaires_étrangères
interior: intérieur
economy: économie économie_et_des_finances
finance: finances
justice: justice
education: éducation éducation_nationale enseignement_supérieur
health: santé santé_publique
labour: travail emploi
environment: environnement écologie transition_écologique climat
agriculture: agriculture
transport: transports transport
culture: culture
energy: énergie énergies
trade: commerce commerce_extérieur
sports: sports sport jeunesse
security: sécurité sécurité_nationale sécurité_intérieure sécurité_publique
budget: budget comptes_publics
housing: logement
industry: industrie
overseas: outre-mer outre-mers
digital: numérique
immigration: immigration
tourism: tourisme
development: développement
social: affaires_sociales solidarités famille
research: recherche
mines: mines
information: information
women: droits_des_femmes égalité
veterans: anciens_combattants
water: eau
fisheries: pêche mer
unification: unification réunification
""")

_BODIES = keyed("""
government: gouvernement exécutif cabinet
military: armée forces_armées troupes
military_staff: état-major état-major_interarmées chefs_d'état-major_interarmées
  chefs_d'état-major commandement_militaire état-major_des_armées
parliament: parlement
presidency: présidence
diplomacy: diplomatie
police: police police_nationale
navy: marine
air_force: armée_de_l'air aviation
intelligence: services_de_renseignement renseignement services_secrets renseignement_militaire
ministry:defence: ministère_de_la_défense
ministry:foreign: ministère_des_affaires_étrangères
ministry:interior: ministère_de_l'intérieur
ministry:health: ministère_de_la_santé
ministry:finance: ministère_des_finances
ministry:economy: ministère_de_l'économie
ministry:justice: ministère_de_la_justice
ministry:education: ministère_de_l'éducation
embassy: ambassade
central_bank: banque_centrale
supreme_court: cour_suprême
coast_guard: garde-côtes gardes-côtes
justice: justice
space_agency: agence_spatiale
""")

TABLE = Names(
    locale="fr",
    elisions=words("l' d' j' m' n' s' t' c' qu' jusqu' lorsqu' puisqu' quoiqu' presqu'"),
    articles=words("le la les l'"),
    unfused={"du": "le", "au": "le", "des": "les", "aux": "les"},
    plural_determiners=words("les des aux"),
    indefinite=words("un une"),
    of=words("de du des d'"),
    conjunctions=words("et &"),
    particles=words(
        "de du d' des la le van von der den ben bin ibn bint al el da dos das di del della ten "
        "ter zu"
    ),
    function_words=_FUNCTION_WORDS,
    calendar_words=_CALENDAR,
    common_acronyms=words("""
tgv gps irm adn arn pib sms vtt drh hlm rer ter cdi cdd smic tva rsa btp pme eti ivg pma gpa ogm suv
vtc qr pv cv tv dvd usb ndlr covid sida vih bac bts rtt ehpad samu dom-tom csp id url html pdf ia
"""),
    honorifics={
        "m": "m",
        "mme": "f",
        "mlle": "f",
        "monsieur": "m",
        "madame": "f",
        "mademoiselle": "f",
        "me": None,
        "maitre": None,
        "mgr": "m",
        "monseigneur": "m",
        "dr": None,
        "pr": None,
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "don": "m",
    },
    name_suffixes=words("kyzy kizi kızı qizi gizi uulu uly ogly oglu oğlu oghlu"),
    ship_prefixes=words("uss hms hmcs hmas hmnzs brp mv ss rms rfa ins jds uscgc usns kri"),
    centuries=True,
    place_tails=words("nord sud est ouest nord-est nord-ouest sud-est sud-ouest"),
    plural_honorifics=words("mm mmes"),
    contractions=words("du des au aux"),
    named_after=words(
        "chu chr chru ch mjc iut ufr ehpad esat zac zi ime itep insa ens lp lep lgt cfa mas hlm "
        "tnp cdn ccas epide gs ea ass as us fc ac rc hms uss rms ss mv ins bpc fs pa rue place hpc"
    ),
    roles=_ROLES,
    role_modifiers=words(
        "nouveau nouvelle actuel actuelle vice futur future jeune célèbre puissant puissante haut "
        "haute très seul seule principal principale"
    ),
    former=words("ancien ancienne ex ex-"),
    role_tails=words(
        "adjoint adjointe général générale national nationale délégué déléguée suppléant sortant "
        "sortante élu élue honoraire principal principale exécutif exécutive régional régionale "
        "départemental départementale municipal municipale fédéral fédérale suprême intérimaire "
        "démocrate républicain républicaine socialiste conservateur conservatrice écologiste "
        "travailliste insoumis insoumise centriste libéral libérale social-démocrate indépendant "
        "indépendante scientifique politique militaire sportif sportive technique présidentiel "
        "présidentielle associé associée européen européenne apostolique historique"
    ),
    portfolios=_PORTFOLIOS,
    bodies=_BODIES,
    organisation_heads=words("""
ministère agence parti université institut association fédération syndicat comité commission conseil
cour tribunal parquet préfecture mairie assemblée chambre parlement sénat banque fonds office union
ligue fondation organisation observatoire autorité bureau centre collectif mouvement front
confédération académie jeunesse marine direction ordre école hôpital clinique musée théâtre
  opéra département secrétariat
état-major armée gendarmerie police garde service services brigade régiment club compagnie société
groupe cabinet ambassade consulat église diocèse archevêché coalition alliance rassemblement
département haut-commissariat inspection caisse chancellerie laboratoire ONG chu samu sdis crs
gouvernement présidence radio télévision journal région coordination haute forces armées
"""),
    named_houses=words(
        "musée hôpital université lycée collège école théâtre institut fondation clinique stade "
        "cinéma bibliothèque médiathèque café restaurant hôtel gymnase"
    ),
    purposes=words("pour contre"),
    organisation_tails=words("""
sa sas sarl inc corp ltd group groupe airlines company foundation institute university bank fc tv
news times post media holding industries technologies energy international sports endowment press
"""),
    institution_words=words("""
national nationale nationales nationaux régional régionale départemental départementale municipal
municipale fédéral fédérale général générale central centrale international internationale
internationaux mondial mondiale européen européenne africain africaine constitutionnel
constitutionnelle suprême pénal pénale judiciaire administratif administrative correctionnel
financier financière antiterroriste populaire communiste socialiste démocratique républicain
républicaine conservateur travailliste universitaire hospitalier scientifique spatial spatiale
interarmées interministériel interministérielle militaire public publique civil civile civiles
atomique supérieur supérieure économique économiques social sociale sociaux politique olympique
sportif sportive monétaire commercial commerciale maritime aérien aérienne terrestre météorologique
islamique chrétien juif musulman catholique protestant orthodoxe unifié
sécurité défense justice santé travail commerce industrie agriculture énergie environnement
recherche éducation culture finances budget intérieur transports migrations réfugiés droits homme
enfance assises appel cassation comptes instance police gendarmerie secours incendie pompiers armées
renseignement affaires étrangères presse droit protection munitions armement douanes
étudiants salariés agriculteurs médecins avocats magistrats journalistes consommateurs victimes
parents élèves locataires sismologie géophysique statistique statistiques études aviation
football rugby tennis cyclisme athlétisme
"""),
    place_heads=words("""
ville village commune région province département quartier district île îles archipel lac mer océan
golfe baie détroit canal fleuve rivière mont montagne col vallée plaine désert forêt cosmodrome
aéroport port gare base rue avenue boulevard place pont tunnel stade aérodrome camp prison centrale
barrage hameau localité banlieue bourg bourgade cité capitale comté état oblast péninsule cap volcan
faubourg arrondissement station plage massif zone site secteur localité côte rive rives environs
  parc palais château jardin
bois quai cathédrale basilique monument sud nord est ouest près large autour nord-est nord-ouest
sud-est sud-ouest abords frontière mine mines usine raffinerie gisement carrière
"""),
    place_starts=words("lac mont cap port fort île îles ile baie golfe saint-pierre parc place"),
    workplaces=words("chez"),
    event_heads=words("""
sommet festival coupe championnat championnats tournoi grand-prix opération guerre bataille ouragan
cyclone tempête typhon révolution forum salon congrès accord accords traité conférence prix
"""),
    work_heads=words("""
film roman livre série album chanson documentaire opéra fusée lanceur satellite sonde navire
porte-avions sous-marin frégate destroyer pétrolier cargo paquebot ferry voilier chalutier avion
hélicoptère drone missile capsule vaisseau yacht bateau char tanker vraquier porte-conteneurs
jeu magazine tableau
"""),
    organisation_cues=words("""
société groupe entreprise compagnie ong association agence constructeur fabricant opérateur géant
banque start-up startup quotidien hebdomadaire magazine journal chaîne radio site fondation club
  parti
milice plateforme réseau syndicat cabinet éditeur distributeur armateur laboratoire institut
équipementier avionneur marque enseigne filiale start-up fabricant exploitant organisme
  sous-traitant sous-traitante
"""),
    phrasal_nouns=words("suites conséquences"),
    owned_heads=words("""
usine usines raffinerie raffineries fonderie aciérie papeterie sucrerie laiterie cimenterie verrerie
abattoir entrepôt entrepôts magasin magasins hypermarché supermarché supérette boutique
concession garage imprimerie
"""),
    place_prepositions=words("en vers depuis près dans hors jusqu'à"),
    toward=words("à au aux"),
    prepositions=words("""
à de d' du des au aux avec pour par contre sur sous dans en chez vers entre sans depuis et ou selon
"""),
    reporting=words("""
dit déclaré affirmé indiqué précisé ajouté annoncé expliqué assuré estimé confirmé souligné rappelé
rapporté répondu réagi dénoncé démenti reconnu averti promis souhaité jugé regretté insisté lancé
martelé confié poursuivi conclu commenté détaillé évoqué nuancé raconté témoigné admis avoué prévenu
salué appelé demandé exigé proposé accusé condamné écrit tweeté martelé plaidé
déclare affirme indique précise ajoute annonce explique assure estime confirme souligne rappelle
rapporte répond réagit dénonce dément reconnaît avertit promet souhaite juge regrette insiste lance
martèle confie poursuit conclut commente détaille évoque nuance raconte témoigne admet prévient
  salue
demande exige accuse condamne écrit plaide relève observe note résume soupire
déclarait affirmait indiquait précisait ajoutait annonçait expliquait assurait estimait confirmait
soulignait rappelait rapportait répondait réagissait racontait témoignait
"""),
    auxiliaries=words("a avait aurait ont avaient auraient s'est est"),
    acting=words("""
nie dément accuse refuse menace exige craint réclame promet souhaite affirme assure dénonce
veut espère considère soupçonne envisage prévoit redoute
"""),
    of_people=words("petit petite jeune vieux vieille brave pauvre"),
    presenters=frozenset(
        (*pronoun, *verb)
        for pronoun in (("elle",), ("lui",), ("il",))
        for verb in (("c'", "est"), ("s'", "appelle"), ("se", "prenomme"), ("se", "nomme"))
    )
    | frozenset(
        [("prenomme",), ("prenommee",), ("prenom", "de"), ("un", "certain"), ("une", "certaine")]
    ),
    according=frozenset((phrase("selon"), phrase("d'après"))),
    pronouns={"il": "m", "elle": "f"},
    source_pronouns={"lui": "m", "elle": "f", "lequel": "m", "laquelle": "f"},
    years_old=words("ans an"),
    given_names=GIVEN_NAMES,
    given_genders=GIVEN_GENDERS,
    institutions=INSTITUTIONS,
    countries=COUNTRY_NAMES,
    capitals=CAPITALS,
    places=PLACES,
    demonyms={fold(form): code for form, code in demonym_forms().items()},
)
