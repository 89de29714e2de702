"""More French concepts, by field: courts, councils, sport, ships, science, farms, weather.

Source: the vocabulary of regional and specialised press, put together by hand; each key is one that
the English table has too. What `concepts.py` knows already stands there and wins.
"""

FIELDS = """
abstain: abstenir abstention abstentions
account: compte comptes
aground: échouer échoué échouage échoue échouée
aid_convoy: convoi convois
airport_terminal: terminal terminaux
airspace: aérien aérienne
album: album albums
amendment: amendement amendements
amputate: amputer
anchor: ancre ancrer large
app: application applis
archaeology: archéologue archéologues archéologie archéologique
arson: incendiaire
asbestos: amiante
ash: cendre cendres
ashore: rivage
audience_tv: audimat téléspectateur téléspectateurs
audit: audit audits
autopsy: autopsie
bail: caution
balcony: balcon balcons
ballot_box: urne urnes scrutin scrutins
forbid: interdire interdiction interdit interdite interdits interdites
battery: batterie batteries
bee: abeille abeilles
bill_cost: facture factures
bird_flu: aviaire
bishop: évêque évêques archevêque
blockade: blocus
blocked: bloquaient barrage barrages
bond: obligations
bonus: prime primes
boycott: boycott boycotter
branch: succursale
budget_cut: austérité
cabinet: cabinet
cancer: cancer cancers
cannabis: cannabis
canteen: cantine cantines
car_maker: constructeur constructeurs
carbon: carbone co2
cargo: fret cargaison
carry: conduire conduit transportée transportés emmener
castle: château châteaux
cathedral: cathédrale cathédrales
cattle: bétail vache vaches bovin bovins
cellar: sous-sol cave
censure: censure censurer
chancellor: chancelier chancelière
chariot: char chars
charity: caritatif caritative
childhood: enfance
chip: puce puces semi-conducteur
close: fermé fermée fermés fermées
coach: entraîneur entraîneurs sélectionneur
colonel: colonel
coma: coma
committee: commission comité
commuter: usager usagers
concern: concerner couvrir couverture
confess: avouer aveu aveux
congress: congrès
container: conteneur conteneurs
controller: contrôleur contrôleurs aiguilleur
convulsion: convulsion convulsions
coral: corail coraux
coroner: légiste
cost_rise: surcoût
council_local: municipal municipale municipalité
crane: grue grues
crater: cratère cratères
crew_member: marin marins matelot
crop: récolte récoltes moisson
crown: sacre sacré couronner
cut_jobs: suppression supprimer supprimés supprimé
damages: indemnité indemnités indemniser dédommagement
defamation: diffamation diffamer
deficit: déficit déficits
delay: retard
deputy: député députés députée parlementaire parlementaires
dig: creuser creusé creusée fouilles excavation
dinosaur: dinosaure dinosaures
dissolve: dissoudre dissolution
divert: dérouter dérouté dérivé
dividend: dividende dividendes
dna: adn
dock: quai quais
doping: dopage doper dopé
dream: rêve rêver rêves
drink_water: potable
dyke: digue digues
electric_network: rté enedis
electricity: électrique électriques
eliminate: éliminer élimination
embezzle: détourner détournement détournements
employ: employer emploie
enrol: enrôler
entrance: entrée entrées
envoy: émissaire émissaires envoyé envoyée
erupt: érupter
escapee: évadé évadés évasion évader
exchange: échange échanger échanges
experiment: expérience expériences
facade: façade façades
faint: malaise évanouir
festival_film: festivals
fingerprint: empreinte empreintes
fisherman: pêcheur pêcheurs
fleet: flotte flottes
flu: grippe grippal
footbridge: passerelle passerelles
forward: attaquant attaquants buteur
fossil: fossile fossiles
fraudster: escroc escroquerie
freeze: gel geler verglas
frontline: front
fuel: carburant carburants essence gazole
gale: bourrasque bourrasques
gang: bande gang gangs
gene: gène gènes génétique
general_rank: général généraux
glacier: glacier glaciers
goalkeeper: goal
golf: golf golfs
governor: gouverneur gouverneurs gouverneure
gross: brut
hail: grêle grêlon
hearing: audience audiences
heart: cœur cardiaque
heritage: patrimoine
heroin: héroïne
homeless_shelter: hébergement héberger abri
iceberg: iceberg
ignore: ignorer
imam: imam imams
indictment: examen
infant: nourrisson
inspect: inspecter inspection contrôler
intercept: intercepter interception abattre abattu abattus
irrigate: irriguer irrigation arroser arrosage
laboratory: laboratoire laboratoires labo
launder: blanchiment blanchir
lava: lave
library: bibliothèque bibliothèques médiathèque
lift: ascenseur
lobby: lobby lobbying
mandate: mandat mandats
manufacture: fabriquer fabricant fabrication
marathon: marathon
mask: masque masques
mayor_term: réélu réélue réélection
meal: repas
measure_size: mesurer
mediate: médiateur médiation médiatrice
medicine: médicament médicaments remède
minister_former: ex-ministre
moratorium: moratoire
mortgage: hypothèque prêt prêts
motion: motion motions
motorcycle: moto motos motard
newspaper: journal journaux quotidien
noise: bruit bruits
nominate: nommé nommée désigner désignation
notary: notaire
notice: préavis
obesity: obésité obèse
observatory: observatoire
ocean: océan océans
offensive: offensive offensives assaut
parent: parent parents
patent: brevet brevets
peasant: paysanne
penalty: penalty penaltys
pesticide: pesticide pesticides herbicide
petition: pétition pétitions
pharmacy: pharmacie pharmacies pharmacien
pig: porc porcs cochon
pilgrim: pèlerin pèlerins pèlerinage
planet: planète planètes
plastic: plastique plastiques
plead: plaider plaidoirie
poultry: volaille volailles poulet
prison_guard: surveillant surveillants pénitentiaire
prisoner: prisonnier prisonniers détenu détenus
project: projet projets
student: écolier écoliers lycéen lycéens collégien
qualify: qualifier qualification
quota: quota quotas
rabbi: rabbin rabbins
race_cycle: étape étapes
radio: radio radios
ratify: ratifier ratification
recede: décrue refluer
recorder: enregistreur enregistreurs
recycle: recycler recyclage
refloat: renflouer flot
reinstate: rétablir rétablissement
relegate: relégué relégation reléguer
rent: loyer loyers
repeal: abroger abrogation
reptile: reptile reptiles
risk: risquer risque risques encourir
robot_ai: ia
runoff: ballottage
runway: piste pistes
satellite_launch: lanceur lanceurs
saving: économies épargne épargner
scaffold: échafaudage
scandal: scandale scandales
seal: phoque phoques
season: saison saisons
semi_final: demi-finale demi-finales
senator: sénateur sénateurs sénatrice
series_tv: série séries
serve: servir
sewage: égout égouts
shake: secouer secousse secousses ébranler
shirt: maillot maillots
shore: rive rives berge berges
short_circuit: court-circuit
shortage: pénurie pénuries
side_effect: indésirable indésirables
signing: recrue recrues
sit_in: sit-in
skeleton: squelette
skull: crâne
slide: glisser dérapage déraper
smoke: fumée fumées
solar_panel: photovoltaïque
soldier: troupe troupes
solvent: solvant solvants
spark: étincelle étincelles
species: espèce espèces
species_wild: faune
spectator: spectateur spectateurs affluence assistance
sprint: sprint sprinteur
star: étoile étoiles
startup: start-up
statue: statue statues
stoppage: prolongation prolongations
strain: souche souches
submarine: sous-marin sous-marins
subsidy: subvention subventions
sue: assigner poursuivre
supplier: fournisseur fournisseurs
swear_in: investiture
swim: nageur nageuse
swimming_pool: piscine piscines
syrup: sirop sirops
take_office: fonctions fonction
tank_army: blindés
telecom: télécoms opérateur opérateurs
temperature: température températures
thunder: orage orages foudre
tobacco: tabac tabagisme cigarette
tomb: tombe tombeau sépulture
trace: indice indices
driver: conducteur conductrice
tremble: trembler tremblement tremblements
trench: tranchée tranchées
trophy: trophée trophées titre titres
tug: remorqueur remorqueurs
un_council: onu
unhurt: indemne indemnes sain sains
vaccine: injection piqûre
verdict: verdict jugement
villager: villageois villageoise
volunteer: bénévole bénévoles volontaire volontaires
walk_out: débrayage débrayer
wallet: portefeuille
warrior: guerrier guerriers
warship: frégate destroyer
waste: déchet déchets ordures
wave: vague vagues
whale: baleine baleines
wheat: blé blés
wind_farm: éolienne éoliennes éolien
wine: vin vins vigne vignes
works: travaux chantier chantiers
wreck: épave épaves
"""
