"""French concepts: lemmas and frequent forms under keys that English shares.

Source: the vocabulary of agency dispatches (accidents, conflicts, courts, votes, business,
sport), put together by hand.
"""

from recoupe.languages.fr.concepts_affairs import AFFAIRS
from recoupe.languages.fr.concepts_common import COMMON
from recoupe.languages.fr.concepts_contraries import CONTRARY
from recoupe.languages.fr.concepts_daily import DAILY
from recoupe.languages.fr.concepts_deeds import DEEDS
from recoupe.languages.fr.concepts_everyday import EVERYDAY
from recoupe.languages.fr.concepts_fields import FIELDS
from recoupe.languages.fr.concepts_leisure import LEISURE
from recoupe.languages.fr.concepts_life import LIFE
from recoupe.languages.fr.concepts_plain import PLAIN
from recoupe.languages.fr.concepts_words import WORDS
from recoupe.languages.tables.concepts import Concepts, senses_of

SENSES = """
absent: absent
abuse: abus maltraitance
accept: accepter acceptation
accuse: accuser accusation
acquit: acquitter acquittement relaxer relaxe
actor: acteur actrice
after: après
afternoon: après-midi
age: âgé
agreement: accord pacte
agreement: transaction
airport: aéroport
aftershock: réplique répliques
alarm: alarme
alcohol: alcool alcoolémie ivre
alive: vivant sauf
allow: autoriser autorisation permettre
ambassador: ambassadeur ambassadrice
ammo_depot: dépôt
ammunition: munition obus
analyse: analyser analyse
anger: colère indignation
animal: animal animaux bête
anniversary: anniversaire
announce: annoncer annonce
antisemitism: antisémitisme antisémite
apologise: excuser excuse
appoint: nommer nomination
approve: approuver approbation adopter adoption valider
area_burned: parcourir parcouru
army: armée
arrest: arrêter arrestation interpeller interpellation interpellé interpellés arrêté arrêtés
arrest: appréhender
arrive: arriver arrivée
artificial: artificiel artificielle
association: association ong organisation
asteroid: astéroïde
astronaut: astronaute spationaute cosmonaute
attack: attaque attaquer attentat assaut agression agresser
authority: autorité
autumn: automne
avalanche: avalanche
average: moyenne moyen
award: attribuer attribution décerner
baby: bébé nourrisson
ballistic: balistique
ballot_count: dépouillement dépouiller
bank: banque bancaire
banker: banquier
bankrupt: faillite liquidation redressement
base: base
beach: plage
before: avant
begin: commencer début débuter entamer démarrer
believe: croire penser estimer
bicycle: vélo cycliste
big: grand gros
billion: milliard milliards
blame: reprocher blâmer
board: bord
boiler: chaudière
bomb: bombe
book: livre roman
border: frontière
boss: patron pdg
bottle: bouteille
brake: frein freiner
break: casser briser rompre rupture
bridge: pont
brother: frère frères
budget: budget
build: construire construction bâtir
building: immeuble bâtiment édifice
burn_wound: brûlure
bus: autocar bus car autobus
buy: acheter achat acquérir rachat racheter acquisition
call_on: appeler appel exhorter
camera: caméra
camp: camp camps
camp_out: camper campement
campaign: campagne
cancel: annuler annulation
candidate: candidat candidate candidature
capital: capitale
capsize: chavirer naufrage couler sombrer
captain: capitaine
car: voiture véhicule automobile
carry: transporter transport acheminer
case: cas
casualty: bilan
ceasefire: cessez-le-feu trêve
celebrate: fêter célébrer fête célébration
champion: champion
change: changer changement modifier modification
charge: inculper inculpation examen
chemical: chimique chimie
child: enfant
child_birth: naissance naître
church: église
city: ville
claim_attack: revendiquer revendication
clash: affrontement affronter heurt échauffourée
climate: climat climatique
climber: alpiniste randonneur
civilian: civils
close: fermer fermeture
club: club
coach: entraîneur
coalition: coalition
coast: côte littoral
coastguard: garde-côte garde-côtes
collapse: effondrement effondrer écrouler écroulement
company: entreprise société groupe compagnie firme
complaint: plainte
computer: ordinateur informatique
concede: concéder concession reconnaître
concert: concert concerts
concrete: béton
confirm: confirmer confirmation
consider: considérer envisager
constitution: constitution constitutionnel
contract: contrat
control: maîtriser maîtrise contrôle contrôler
copy: copier copie
corruption: corruption corrompre
cosmodrome: cosmodrome
cost: coût coûter
council: conseil
country: pays
coup: putsch coup
court: tribunal cour
crack: fissure fissures fissurer lézarde
crash: accident crash écraser collision percuter heurter dérailler déraillement
create: créer création
crew: équipage
criticise: critiquer critique dénoncer
cross: traverser franchir
crowd: foule
culture: culture culturel
cup: coupe
curfew: couvre-feu
customer: client clients clientèle
customs: douane douanier douaniers douanière
customs_duty: douanes
cut: supprimer suppression couper réduire réduction
dam: barrage
damage: endommager dégât dégâts dommage
danger: danger dangereux
data: donnée
daughter: fille
day: jour jours journée
deadline: échéance
death: mort morts morte mortes décès décédé décéder mourir tuer tué tués tuée tuées tuant périr
death: trépas défunt décédés péri
death_cause: cause causer provoquer origine
trigger: déclencher déclenchement
debt: dette
decide: décider décision
decree: décret
defence: défense
delay: retard
deliver: livrer livraison
demolish: démolir démolition
deny: démentir démenti nier contester
deploy: déployer déploiement mobiliser mobilisation
destroy: détruire destruction ravager anéantir
detect: détecter détection repérer
detention: détenir détention incarcérer écrouer prison emprisonner emprisonnement
diplomat: diplomate diplomatique diplomatie
discover: découvrir découverte retrouver trouver
disease: maladie
dismiss: licencier licenciement limoger
dismiss: licenciements
displaced: déplacé déplacés réfugié réfugiés
doctor: médecin docteur
document: document documents
dog: chien chiens
dollar: dollar dollars
door: porte
dose: dose doses
double: doubler double
dozen: dizaine dizaines douzaine
driver: conducteur chauffeur
drone: drone
drought: sécheresse
drown: noyer noyade noyé
drug: drogue stupéfiant stupéfiants cocaïne
duration: durer durée
dust: poussière
early: tôt anticipé anticipée
earthquake: séisme tremblement secousse sismique séismes
east: est oriental
economic: économique économie
education: éducation scolaire
election: élection scrutin
electricity: électricité courant
embassy: ambassade consulat
emission: émission émissions
empty: vide vider
end: fin finir terminer achever cesser
energy: énergie énergétique
engineer: ingénieur ingénieurs
enter: entrer
enter: entré entrés
epidemic: épidémie pandémie
equality: égalité
error: faute
euro: euro euros
european: européen
evacuation: évacuer évacuation évacué évacués
evening: soir soirée
exam: baccalauréat
exhibition: exposition
exit: sortir
expel: expulser expulsion
expert: expert experts spécialiste analyste
explosion: explosion exploser déflagration détonation souffle
export: exporter exportation
factory: usine site
factory_line: production
fail: échouer échec
fall: baisse baisser chute chuter reculer recul diminuer diminution
fall_object: tomber tombé
family: famille familles
famine: famine faim
fan: supporter supporters
farm: ferme exploitation élevage élevages agriculteur agricole paysan
father: père
fear: crainte craindre redouter peur
festival: festival
fever: fièvre
field: champ
fight: combattre lutter lutte combat circonscrire
film: film cinéma
final: finale
finance: financer financement
finance_min: finances
find_body: corps dépouille cadavre
fine: amende
fire: incendie feu brûler flamme brasier embraser
fire_area: ha hectare hectares
firefighter: pompier pompiers sapeur-pompier sapeurs-pompiers
first: premier première
fish: poisson pêche
flag: drapeau
flee: fuir s'enfuir échapper évader évasion
flood: inondation inonder crue
floor: étage étages
follow: suivre suivi
food: nourriture alimentaire aliment
football: football foot
forbid: interdire interdiction bannir
foreign: étranger étrangère
foreign_affairs: affaires étrangères
forest: forêt bois massif
fraud: fraude escroquerie frauder
free_cost: gratuit gratuité
freedom: liberté
full: plein complet
funeral: obsèques funérailles
furniture: meuble meubles
gas: gaz
gather: rassembler rassemblement veillée
gift: cadeau
give: donner don
goal: but
government: gouvernement exécutif
grain: grain céréale
greet: saluer
growth: croissance
guard: gardien vigile
guest: invité invités convive convives
guilty: coupable culpabilité
gun: pistolet fusil revolver
gunman: tireur assaillant
hack: pirater piratage cyberattaque
hacker: pirate pirates hackeur
half: moitié
harass: harceler harcèlement
harbour_worker: docker dockers
hate: haine
health: santé sanitaire
heat: chaleur canicule
heavy: lourd lourdement
helicopter: hélicoptère
help: aider aide assistance
hide: cacher dissimuler
high: haut élevé
hire: embaucher embauche recruter
homeless: sans-abri
hope: espoir espérer
hospital: hôpital hospitaliser hospitalisations hospitalisé hospitalisés hospitalisation clinique
hospital_service: urgence urgences réanimation
hostage: otage
hotel: hôtel
hour: heure heures
house: maison habitation logement pavillon
human: humain
human_error: erreur
humanitarian: humanitaire humanitaires
hundred: centaine centaines
husband: époux mari
illegal: illégal clandestin
image: image photo photographie
impeach: destitution destituer
import: importer importation
improve: améliorer amélioration
inaugurate: inaugurer inauguration
infect: infecter infection contaminer contamination
inflation: inflation
injure_minor: contusion
injury: blessé blessés blessée blessées blesser blessure
innocent: innocent innocence
install: installer installation
insure: assuré assurés assurance
intelligence: renseignement renseignements
interest: taux
interior: intérieur
intermittent: intermittence intermittent
international: international
internet: internet web
interview: interview interroger
invade: envahir invasion
invest: investir investissement
investigation: enquête enquêter investigation
investor: investisseur
island: île îles
jewel: bijou bijoux joyau
jihad: djihadiste islamiste
job: emploi poste
join: rejoindre adhérer adhésion
judge: juge magistrat
jury: jury juré jurés
justice: justice judiciaire
kidnap: enlever enlèvement kidnapper
kilometre: kilomètre kilomètres
king: roi
knife: couteau poignarder
know: savoir connaître
lake: lac
land: atterrir atterrissage poser
landslide: éboulement glissement coulée
lane: chaussée
last: dernier dernière
late: tard tardif
launch: lancer lancement tirer tir
law: loi
lawyer: avocat
lead: mener devancer diriger tête
leader: dirigeant leader chef
league: ligue championnat
leak: fuite
leave: quitter partir départ
left_wing: gauche
legal: légal juridique
letter: lettre courrier
level: niveau
licence: permis licence
lie: mentir mensonge
lifejacket: gilet
light: léger légèrement
limit: limite limiter
line: ligne lignes
long: long longue
lose: perdre défaite
loss: perte
loss: préjudice pertes
low: bas faible
magnitude: magnitude
main: principal
maintain: maintenir maintien
negative_test: négatif négative négatifs négatives
positive_test: positif positive positifs positives
majority: majorité majoritaire
man: homme
manager: directeur directrice
march: marche défiler défilé cortège
market: bourse
match: match rencontre_sportive
maternity: maternité
mayor: maire mairie
measure: mesure mesures
medal: médaille
medical: médical
meeting: rencontre rencontrer réunion réunir sommet entrevue
merge: fusion fusionner
metre: mètre mètres
metro: métro
migrant: migrant migrants exilé
million: million
mine: mine mines minier
miner: mineur mineurs
minister: ministre
ministry: ministère
minority: minorité minoritaire
missile: missile missiles
missing: disparu disparus disparue disparaître disparition
mobilise: mobilisé mobilisés
money: argent
monitor: surveiller surveillance
month: mois
moon: lune lunaire
morning: matin matinée
mosque: mosquée
mother: mère
mountain: montagne mont
mourn: pleurer déplorer
mourning: deuil
mudflow: boue
murder: meurtre assassinat assassiner homicide tuerie
museum: musée
national: national
natural: naturel
necessary: obligatoire
need: besoin nécessaire
negotiation: négociation négocier pourparlers discussion discuter entretien
network: réseau réseaux
new: nouveau nouvelle
night: nuit nocturne
night_club: discothèque
north: nord
north_adj: septentrional
nuclear: nucléaire atomique
number: nombre
nurse: infirmier infirmière soignant soignants
obey: obéir respecter respect
occupy: occuper occupation
occur: survenir survenu produire produite dérouler
official: responsable
official_adj: officiel officielle
oil: pétrole
old: vieux ancien ancienne
olympic: olympique jeux
open: ouvrir ouverture rouvrir réouverture
oppose: opposer opposition
opposition: opposant opposants
orbit: orbite
order: ordonner ordre commander commande
organiser: organisateur organisateurs organiser
outage: panne coupure
overflow: déborder débordement lit
overload: surcharger surcharge
overturn: renverser renversé tonneau
owner: propriétaire posséder
painting: tableau tableaux toile peinture
palace: palais
panel: panneau panneaux
parliament: parlement assemblée
part: pièce pièces composant
party: parti
passenger: passager passagers voyageur voyageurs
patient: patient malade
patrol: patrouille patrouiller
pay: payer verser paiement versement
peace: paix
pedestrian: piéton piétonne
pension: retraite pension
people: personne personnes gens individu
percent: pourcentage
personal: personnel personnelles personnels
phone: téléphone
pillar: pilier piliers pile
pilot: pilote
pipe: canalisation conduite tuyau
plan: prévoir plan
plane: avion appareil aéronef
plant_power: réacteur
player: joueur
police: police policier policiers gendarme gendarmes gendarmerie
political: politique
poll: sondage
pollution: pollution polluer
poor: pauvre pauvreté
pope: pape
port: port
possible: possible éventuel
praise: féliciter félicitations louer applaudir
postpone: reporter report repousser
power_plant: centrale
prefect: préfet préfète préfecture
prepare: préparer préparation
present: présent
president: président présidence
presidential: présidentiel présidentielle
press: presse journaliste journalistes
prevent: empêcher éviter prévenir prévention
price: prix tarif
priest: prêtre curé
prince: prince
private: privé privée
prize: récompense
probe: sonde
product: produit produits
profit: bénéfice
promise: promettre promesse
prosecutor: procureur parquet
protect: protéger protection
protest: manifestation manifester
protester: manifestant manifestants
public: public publique
punish: sanctionner sanction punir
quarantine: quarantaine confinement confiner
quarter: quart trimestre
queen: reine
quick: rapide rapidement
race: course
racism: racisme raciste
radiation: radiation radioactif
rail: rail ferroviaire voie
rain: pluie pluies précipitation
range_short: courte court
ransom: rançon rançonner
rape: viol
rebel: rebelle rebelles insurgé milice milicien
recall: rappeler
recall_product: rappel
receive: toucher recevoir reçu obtenir
record: record
referee: arbitre
referendum: référendum
reform: réforme
refuse: refuser refus
region: région
regret: regretter regret
reject: rejeter rejet
release: libérer libération relâcher
religion: religion religieux
repair: réparer réparation rénover rénovation
report: rapport
request: demander demande réclamer
rescue: sauver secourir sauvetage secouru rescapé rescapés survivant survivants
rescuer: secouriste secouristes sauveteur sauveteurs secours
resident: habitant riverain
resign: démissionner démission
resolution: résolution
responsible: responsabilité
restaurant: restaurant
resume: reprendre reprise
return: retour revenir rentrer
reveal: révéler révélation dévoiler
revenue: chiffre
rich: riche
right: droit droits
right_wing: droite
rise: hausse augmenter augmentation progresser progression croître grimper
river: fleuve rivière
road: route autoroute
robot: robot
rocket: fusée roquette
roof: toit toiture
room: salle chambre
rubble: décombres gravats
rugby: rugby
rule: règle règlement réglementation
runway: piste
sad: triste tristesse
safe: sûr
sail: naviguer voguer
salary: salaire salaires rémunération
sanction_list: embargo
satellite: satellite
scene: scène lieux
school: école lycée collège
school_return: rentrée
science: science scientifique chercheur chercheurs
score: marquer inscrire
sea: mer
search: recherche rechercher fouille fouiller
seaside: balnéaire
seat: place places siège
secret: secret
security: sécurité
seize: saisir saisi saisis saisies saisie confisquer confiscation
sell: vendre vente céder cession
senate: sénat
send: envoyer envoi dépêcher
sentence: condamner condamnation peine
separate: séparer séparation
service: service services
shareholder: actionnaire
sheep: mouton moutons brebis
ship: navire bateau ferry paquebot cargo
shock: choc choquer
shoot: fusillade
shop: magasin boutique
show: montrer présenter présentation
showcase: vitrine
side_road: départemental départementale nationale
sign: signer signature
silo: silo
sing: chanter
singer: chanteur chanteuse
sister: sœur sœurs
skier: skieur skieurs ski
slow: lent lentement
small: petit
smuggle: contrebande passeur
snow: neige enneigement
social: social
software: logiciel
sole: seul seule unique
solar: solaire
soldier: soldat militaire
son: fils
source: source
south: sud
space: spatial espace
special: spécial
speech: discours allocution
speed: vitesse
spokesperson: porte-parole
spring: printemps
spy: espion espionnage
stadium: stade
staff: effectif effectifs
statement: communiqué déclaration
station: gare station
steal: voler vol dérober cambrioler cambriolage braquage
still: rester demeurer
storm: tempête ouragan cyclone
street: rue
strengthen: renforcer renforcement
strike_labour: grève gréviste
strike_military: frappe frapper bombardement bombarder
strong: fort forte puissant
student: élève élève! élèves! étudiant
study: étude étudier
subsidiary: filiale
succeed: réussir succès
summer: été
summon: convoquer convocation
support: soutenir soutien appuyer appui
surgery: opération chirurgie opérer
surprise: surprise surprendre
suspect: suspect
suspend: suspendre suspension interrompre
sweep: emporter
swim: nager nageur baignade
symptom: symptôme
takeoff: décoller décollage
tank: réservoir cuve
tax: impôt taxe
teacher: professeur enseignant enseignants instituteur
team: équipe
tear_gas: lacrymogène
technical: technique
technology: technologie
telescope: télescope
temperature: température
tennis: tennis
terror: terrorisme terroriste
test: test tester dépistage essai
thank: remercier remerciement
theft_loot: butin
thief: voleur voleurs cambrioleur malfaiteur braqueur
third: tiers
thousand: millier milliers
threat: menace menacer
throw: jeter
ticket: billet billets
total: total
tourism: tourisme touriste touristique touristes
tower: tour tours
toxic: toxique
trade: commerce commercial
traffic: trafic trafiquant
train: train rame tgv
train_armoured: blindé
tram: tramway
transfer: transfert transférer
transport_min: transports
trap: bloquer bloqué bloqués bloquée coincer coincé piéger
travel: voyage voyager
treaty: traité
tree: arbre arbres
trial: procès
tribute: hommage
trip_detour: détour déviation
truck: camion poids-lourd
truck_driver: routier routiers
try: tenter tentative essayer
tsunami: tsunami raz-de-marée
tunnel: tunnel galerie
turnout: participation
unemployment: chômage chômeur
union: syndicat
university: université universitaire
use: utiliser utilisation
vaccine: vaccin vacciner vaccination
valley: vallée
veto: veto
victim: victime victimes
video: vidéo
village: village commune
violate: violer violation
violence: violence violent violences
virus: virus
visit: visite visiter déplacement
volcano: volcan éruption
vote: voter vote voix suffrage
wait: attendre attente
wall: mur
want: vouloir souhaiter
war: guerre conflit
warehouse: entrepôt hangar
warn: avertir avertissement alerter alerte
watch_clock: montre horloge horlogerie
water: eau
weak: fragile
weaken: affaiblir affaiblissement
weapon: arme armement
weather: météo météorologique
week: semaine semaines
weight: tonne tonnes poids
weld: soudure souder
west: ouest occidental
whole: entier ensemble
wife: épouse
win: gagner victoire remporter vainqueur
wind: vent vents rafale rafales
window: fenêtre
winter: hiver
withdraw: retirer retrait repli
witness: témoin témoins témoigner témoignage
wolf: loup loups
woman: femme
work_art: œuvre œuvres
worker: salarié employé ouvrier travailleur
worsen: aggraver dégrader détériorer
worth: valeur valoir
wound_grave: absolu absolue pronostic vital grave gravement grièvement sérieux sérieusement
writer: écrivain auteur
year: année années an ans
young: jeune jeunes adolescent adolescente
"""

FRENCH_LIGHT = (
    "le la les l un une des du de d au aux à a en y et ou où mais donc or ni car que qu qui quoi "
    "dont ce cet cette ces c cela ça se s sa son ses leur leurs lui il elle ils elles on nous vous "
    "je j tu me m te t moi toi mon ma mes ton ta tes notre nos votre vos eux être est sont "
    "suis es sommes êtes était "
    "étaient été étant sera seront serait seraient soit soient fut furent fût avoir ai as avons "
    "avez ont avait avaient eu eut aura auront aurait auraient ayant ait aient faire fait faisait "
    "dans sur sous par pour avec sans entre vers chez selon après avant pendant depuis jusque "
    "jusqu contre d'après plus moins très trop peu aussi ainsi alors encore déjà toujours jamais "
    "ne n pas rien aucun aucune si comme lors lorsque lorsqu quand alors tandis même mêmes tout "
    "toute tous toutes autre autres quel quelle quels quelles cependant toutefois notamment "
    "environ près devoir doit doivent devait devrait devraient pouvoir peut peuvent pouvait "
    "pourrait pourraient aller va vont dire dit déclarer affirmer indiquer ajouter préciser "
    "expliquer rapporter annoncer monsieur madame m. mme afin ici là voilà voici puis ensuite "
    "portée portées cours pourquoi exactement vraiment justement "
    "fois prendre mettre porter rendre tenir falloir sembler subir "
    "enfin parce puisque quelque quelques plusieurs chaque celui celle ceux celles ci"
)

CORE = SENSES + FIELDS + WORDS + EVERYDAY + AFFAIRS + LIFE + LEISURE + COMMON

TABLE = Concepts(
    senses=senses_of(CORE + DEEDS + PLAIN + CONTRARY + DAILY),
    core_senses=senses_of(CORE),
    completions=("r", "er"),
    endings=("es", "s", "e", "x"),
    participles=(
        ("ertes", "rir"),
        ("erte", "rir"),
        ("erts", "rir"),
        ("ert", "rir"),
        ("ées", "er"),
        ("és", "er"),
        ("ée", "er"),
        ("é", "er"),
    ),
    misread_as=("r",),
    light=frozenset(senses_of("light: " + FRENCH_LIGHT)),
    areas=frozenset(
        "village hameau bourg ville commune municipalite quartier arrondissement canton district "
        "departement comte province region etat prefecture gouvernorat oblast ile rue avenue "
        "boulevard place quai chemin route autoroute rocade".split()
    ),
    accusing=frozenset(
        "accuser accusation inculper inculpation soupconner soupcon suspecter presume allegation "
        "enquete enqueter poursuivre poursuite examen".split()
    ),
    support=frozenset(
        # Verbes supports, d'après le guide d'annotation de PARSEME 1.2.
        "prendre mettre donner porter tenir commettre effectuer pousser rendre subir".split()
    ),
    negations=frozenset({"ne", "n", "n'", "ni", "aucun", "aucune", "jamais", "non", "sans"}),
    joints=frozenset("et ou mais".split()),
    conditions=frozenset("si s".split()),
    governors=frozenset(
        (
            "de du des au aux par pour avec contre que qu "
            "qui dont et ou mais comme le la les un une ce"
        ).split()
    ),
    grave_phrases=("etat critique", "urgence absolue", "danger de mort", "entre la vie et la mort"),
    distributives=("par", "chacun", "chacune", "pour chaque", "la tonne", "le kilo"),
    subject_pronouns=frozenset("il elle ils elles".split()),
    cleft_pronouns=frozenset({"c", "ce"}),
    cleft_verbs=frozenset({"etre"}),
    cleft_subjects=frozenset({"qui"}),
    cleft_objects=frozenset({"que", "qu"}),
    impersonal=frozenset("act suffire pleuvoir pleuvo exist remain still".split()),
    nobody=("aucun", "aucune", "nul", "nulle", "personne n", "personne ne"),
    # Of sport, theatre and fairs; « la dernière saison » is as often the one that goes on.
    last_round=(
        *("saison passee", "saison derniere", "saison precedente", "saison d'avant"),
        *("edition precedente", "precedente edition", "edition d'avant"),
    ),
    background=(
        "pour rappel",
        "pour mémoire",
        "rappelons que",
        "rappelons-le",
        "on se souvient que",
        "à l'époque",
        "historiquement",
        "par le passé",
        "il y a quelques années",
    ),
    opinions=(
        "à mon avis",
        "à mon sens",
        "à mes yeux",
        "selon moi",
        "d'après moi",
        "je pense que",
        "je crois que",
        "je trouve que",
        "je trouve ça",
        "j'estime que",
        "nous estimons que",
        "il faudrait que",
        "il est temps de",
        "il est temps que",
        "inacceptable",
        "inadmissible",
        "scandaleux",
        "scandaleuse",
        "honteux",
        "honteuse",
        "une honte",
        "lamentable",
        "irresponsable",
        "regrettable",
    ),
    longstanding=(
        "depuis longtemps",
        "depuis des années",
        "depuis des décennies",
        "depuis toujours",
        "de tout temps",
        "traditionnellement",
    ),
    pluperfects=frozenset({"avait", "avaient"}),
    copulas=("est", "sont", "était", "étaient", "serait", "seraient", "reste", "semble", "c'est"),
    degree_adverbs=(
        "tout à fait",
        "absolument",
        "vraiment",
        "totalement",
        "complètement",
        "parfaitement",
        "particulièrement",
        "profondément",
        "simplement",
        "très",
        "trop",
        "si",
        "un",
        "une",
        "des",
        "pas",
    ),
    evaluations=(
        "absurde",
        "absurdes",
        "admirable",
        "admirables",
        "affligeant",
        "affligeante",
        "aberrant",
        "aberrante",
        "consternant",
        "consternante",
        "courageux",
        "courageuse",
        "déplorable",
        "déplorables",
        "exemplaire",
        "exemplaires",
        "formidable",
        "grotesque",
        "hypocrite",
        "hypocrites",
        "indécent",
        "indécente",
        "indigne",
        "indignes",
        "injuste",
        "injustes",
        "insensé",
        "insensée",
        "intolérable",
        "irrespectueux",
        "lâche",
        "magnifique",
        "merveilleux",
        "merveilleuse",
        "navrant",
        "navrante",
        "odieux",
        "odieuse",
        "ridicule",
        "ridicules",
        "catastrophe pour",
        "erreur historique",
        "insulte",
        "mascarade",
        "non-sens",
    ),
    rubrics=(
        "tribune",
        "tribune libre",
        "opinion",
        "point de vue",
        "éditorial",
        "édito",
        "l'édito",
        "chronique",
        "billet d'humeur",
        "carte blanche",
        "parti pris",
        "courrier des lecteurs",
    ),
    rubric_folders=frozenset(
        "opinion opinions tribune tribunes idees debats editorial editoriaux editos edito "
        "chroniques chronique blogs carte-blanche cartes-blanches points-de-vue".split()
    ),
    opinion_sources=(
        "éditorialiste",
        "éditorial",
        "chroniqueur",
        "chroniqueuse",
        "polémiste",
        "essayiste",
        "tribune",
        "critique littéraire",
        "critique de cinéma",
    ),
    limits=frozenset(
        "mais si sauf cependant toutefois pourtant seulement uniquement condition hormis excepte "
        "neanmoins tant".split()
    ),
    passive_agents=frozenset({"par"}),
    passive_auxiliaries=frozenset({"ete", "etre"}),
    unsure_auxiliaries=frozenset({"etre"}),
    against=frozenset({"contre"}),
    genitives=frozenset({"de", "d", "du", "des"}),
    distinct=frozenset(
        "autre autres deuxieme second seconde troisieme quatrieme semblable similaire "
        "comparable predecesseur predecesseurs".split()
    ),
    parts=frozenset(
        "moitie trimestre semestre tour mi-temps place periode partie rang etage".split()
    ),
    occasions=frozenset({"fois"}),
    earlier=(
        "precedent bilan",
        "premier bilan",
        "bilan precedent",
        "bilan initial",
        "dans un premier temps",
        "initialement",
        "auparavant",
        "contre",
        "jusqu'ici",
        "au plus fort",
        "au plus haut",
    ),
    later=(
        "nouveau bilan",
        "recalcule",
        "recalculee",
        "reevalue",
        "reevaluee",
        "nouveau decompte",
        "nouveau calcul",
        "nouvelle estimation",
        "dernier bilan",
        "bilan actualise",
        "bilan revu",
        "revu a la hausse",
        "revu a la baisse",
        "revise",
        "alourdi",
        "s'alourdit",
        "desormais",
        "bilan definitif",
        "finalement",
        "a present",
        "est passe a",
        "est passee a",
        "passe a",
        "a ete porte a",
        "a ete portee a",
        "maintenant",
        "releve a",
        "relevee a",
        "abaisse a",
        "abaissee a",
        "ramene a",
        "ramenee a",
        "porte a",
        "portee a",
        "au final",
        "dernier decompte",
        "dernier comptage",
        "decompte final",
        "chiffre definitif",
        "etendu",
        "etendue",
        "elargi",
        "elargie",
        "a ete ramene a",
        "revu",
        "que d'abord annonce",
        "que d'abord estime",
        "qu'initialement",
        "qu'annonce",
        "qu'estime",
        "qu'on ne le pensait",
        "n'est plus que",
        "n'etait plus que",
        "ne sont plus que",
        "n'etaient plus que",
        "recomptes",
    ),
    moving=frozenset(
        "releve releves relevee porte portee porter augmente augmentee reduit reduite elargi "
        "elargie etendu etendue ramene ramenee abaisse abaissee revu revue revise revisee".split()
    ),
    moving_to=frozenset({"a"}),
    comparisons=("contre", "par rapport a", "compare a", "apres", "au lieu de"),
    than=("par rapport a", "compare a", "comparee a", "contre", "contre seulement"),
    more_or_less=frozenset(
        "plus moins mieux autant superieur superieure superieurs superieures inferieur "
        "inferieure inferieurs inferieures meme pire".split()
    ),
    than_behind=frozenset({"que", "qu", "qu'"}),
    partial=("dont", "parmi lesquels", "parmi lesquelles", "parmi eux", "y compris", "notamment"),
    possibility=frozenset({"peut", "peuvent", "pourrait", "pourraient", "pouvait", "pouvaient"}),
    left_open=(
        # « Pourrait encore » doubt whether a thing will be so; « a eu dix jours pour » is over.
        "(?:peut|peuvent|pouvait|pouvaient) encore",
        (
            r"(?:a|ont|avait|avaient|aura|auront|dispos\w+ de) (?:encore )?\S+ "
            "(?:minutes?|heures?|jours?|semaines?|mois) pour"
        ),
        r"(?:a|ont|avait|avaient|aura|auront) jusqu'(?:\S+ ){1,5}pour",
    ),
    due=("doit", "doivent", "devait", "devaient", "devra", "devront", "tenue?s? de"),
    perfects=frozenset({"avoir", "etre"}),
    another=frozenset(
        {
            "autre",
            "autres",
            "deuxieme",
            "nouveau",
            "nouveaux",
            "nouvelle",
            "nouvelles",
            "second",
            "seconde",
            "troisieme",
        }
    ),
    ongoing=frozenset({"encore", "toujours"}),
    rough=("vers", "environ", "aux alentours de", "autour de", "peu apres", "peu avant"),
    contrasts=frozenset("non lieu tort erreur erronement".split()),
    bounds=(
        "a partir de",
        "a partir du",
        "des",
        "des le",
        "jusqu'a",
        "jusqu'au",
        "avant",
        "avant le",
        "apres",
        "apres le",
        "d'ici",
        "d'ici le",
        "d'ici a",
    ),
    local_clock=(
        r"\(?(?:\(?heure locale|heure de [A-Z]|locales?\b"
        r"|,? ?heure [\w-]+(?:aise|ienne|oise|ole|ine|ande|aine)\b)"
    ),
)
