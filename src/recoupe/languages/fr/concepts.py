"""French concepts: lemmas and frequent forms under keys that English shares.

Source: the vocabulary of agency dispatches (accidents, conflicts, courts, votes, business,
sport), put together by hand.
"""

from recoupe.languages.tables.concepts import Concepts, senses_of

SENSES = """
death: mort morts morte mortes décès décédé décéder mourir tuer tué tués tuée tuées tuant périr
death: trépas défunt décédés péri
victim: victime victimes
casualty: bilan
injury: blessé blessés blessée blessées blesser blessure
missing: disparu disparus disparue disparaître disparition
wound_grave: grave gravement grièvement sérieux sérieusement
arrest: arrêter arrestation interpeller interpellation interpellé interpellés arrêté arrêtés
arrest: appréhender
detention: détenir détention incarcérer écrouer prison emprisonner emprisonnement
release: libérer libération relâcher
evacuation: évacuer évacuation évacué évacués
displaced: déplacé déplacés réfugié réfugiés
homeless: sans-abri sinistré sinistrés
hospital: hôpital hospitaliser hospitalisé hospitalisés hospitalisation clinique
rescue: sauver secourir sauvetage secouru rescapé rescapés survivant survivants
rescuer: secouriste secouristes sauveteur sauveteurs secours
firefighter: pompier pompiers sapeur-pompier sapeurs-pompiers
explosion: explosion exploser déflagration détonation souffle
fire: incendie feu brûler flamme brasier embraser
fire_area: hectare hectares
collapse: effondrement effondrer écrouler écroulement
earthquake: séisme tremblement secousse
flood: inondation inonder crue
storm: tempête ouragan cyclone
crash: accident crash écraser collision percuter heurter dérailler déraillement
plane: avion appareil aéronef
ship: navire bateau ferry paquebot cargo
train: train rame tgv
truck: camion poids-lourd
car: voiture véhicule automobile
building: immeuble bâtiment édifice
house: maison habitation logement pavillon
bridge: pont
school: école lycée collège
child: enfant mineur
student: élève étudiant
woman: femme
man: homme
resident: habitant riverain
people: personne personnes gens individu
passenger: passager passagers voyageur voyageurs
driver: conducteur chauffeur
pilot: pilote
crew: équipage
worker: salarié employé ouvrier travailleur
soldier: soldat militaire
army: armée
police: police policier policiers gendarme gendarmes gendarmerie
prosecutor: procureur parquet
court: tribunal cour
judge: juge magistrat
lawyer: avocat
trial: procès
suspect: suspect
investigation: enquête enquêter investigation
charge: inculper inculpation examen
sentence: condamner condamnation peine
acquit: acquitter acquittement relaxer relaxe
guilty: coupable culpabilité
innocent: innocent innocence
attack: attaque attaquer attentat assaut agression agresser
strike_military: frappe frapper bombardement bombarder
shoot: fusillade
launch: lancer lancement tirer tir
missile: missile missiles
rocket: fusée roquette
satellite: satellite
drone: drone
weapon: arme armement
ammunition: munition obus
nuclear: nucléaire atomique
ballistic: balistique
range_short: courte court
war: guerre conflit
ceasefire: cessez-le-feu trêve
agreement: accord pacte
treaty: traité
negotiation: négociation négocier pourparlers discussion discuter entretien
meeting: rencontre rencontrer réunion réunir sommet entrevue
visit: visite visiter déplacement
travel: voyage voyager
arrive: arriver arrivée
leave: quitter partir départ
return: retour revenir rentrer
cross: traverser franchir
border: frontière
president: président présidence
minister: ministre
ministry: ministère
government: gouvernement exécutif
mayor: maire mairie
prefect: préfet préfète préfecture
spokesperson: porte-parole
leader: dirigeant leader chef
official: responsable
authority: autorité
parliament: parlement assemblée
senate: sénat
election: élection scrutin
vote: voter vote voix suffrage
law: loi
decree: décret
reform: réforme
strike_labour: grève gréviste
protest: manifestation manifester
protester: manifestant manifestants
union: syndicat
company: entreprise société groupe compagnie firme
factory: usine site
boss: patron pdg
job: emploi poste
dismiss: licencier licenciement limoger
hire: embaucher embauche recruter
resign: démissionner démission
appoint: nommer nomination
buy: acheter achat acquérir rachat racheter acquisition
sell: vendre vente céder cession
invest: investir investissement
price: prix tarif
cost: coût coûter
profit: bénéfice
revenue: chiffre
debt: dette
loss: perte
rise: hausse augmenter augmentation progresser progression croître grimper
fall: baisse baisser chute chuter reculer recul diminuer diminution
open: ouvrir ouverture rouvrir réouverture
close: fermer fermeture
begin: commencer début débuter entamer démarrer
end: fin finir terminer achever cesser
resume: reprendre reprise
suspend: suspendre suspension interrompre
cancel: annuler annulation
postpone: reporter report repousser
maintain: maintenir maintien
accept: accepter acceptation
refuse: refuser refus
approve: approuver approbation adopter adoption valider
reject: rejeter rejet
confirm: confirmer confirmation
deny: démentir démenti nier contester
allow: autoriser autorisation permettre
forbid: interdire interdiction bannir
punish: sanctionner sanction punir
support: soutenir soutien appuyer appui
oppose: opposer opposition
strengthen: renforcer renforcement
weaken: affaiblir affaiblissement
help: aider aide assistance
send: envoyer envoi dépêcher
deploy: déployer déploiement mobiliser mobilisation
destroy: détruire destruction ravager anéantir
damage: endommager dégât dégâts dommage
discover: découvrir découverte retrouver trouver
steal: voler vol dérober cambrioler cambriolage braquage
theft_loot: butin
museum: musée
threat: menace menacer
violate: violer violation
resolution: résolution
council: conseil
security: sécurité
defence: défense
space: spatial espace
base: base
cosmodrome: cosmodrome
train_armoured: blindé
sea: mer
coast: côte littoral
river: fleuve rivière
port: port
airport: aéroport
station: gare station
road: route autoroute
street: rue
city: ville
village: village commune
region: région
country: pays
north: nord
south: sud
east: est oriental
west: ouest occidental
capital: capitale
water: eau
electricity: électricité courant
outage: panne coupure
power_plant: centrale
gas: gaz
oil: pétrole
leak: fuite
pollution: pollution polluer
disease: maladie
virus: virus
vaccine: vaccin vacciner vaccination
patient: patient malade
doctor: médecin docteur
case: cas
match: match rencontre_sportive
win: gagner victoire remporter vainqueur
lose: perdre défaite
goal: but
team: équipe
club: club
player: joueur
transfer: transfert transférer
contract: contrat
coach: entraîneur
champion: champion
medal: médaille
record: record
death_cause: cause causer provoquer origine déclencher
human_error: erreur
weld: soudure souder
silo: silo
grain: grain céréale
dust: poussière
truck_lorry: semi-remorque
bomb: bombe
gunman: tireur assaillant
hostage: otage
kidnap: enlever enlèvement kidnapper
search: recherche rechercher fouille fouiller
find_body: corps dépouille cadavre
funeral: obsèques funérailles
mourning: deuil
data: donnée
hack: pirater piratage cyberattaque
fine: amende
complaint: plainte
money: argent
budget: budget
tax: impôt taxe
million: million
announce: annoncer annonce
plan: prévoir plan
decide: décider décision
sign: signer signature
request: demander demande réclamer
promise: promettre promesse
warn: avertir avertissement alerter alerte
accuse: accuser accusation
apologise: excuser excuse
succeed: réussir succès
fail: échouer échec
danger: danger dangereux
safe: sûr
before: avant
after: après
first: premier première
last: dernier dernière
new: nouveau nouvelle
big: grand gros
small: petit
alive: vivant sauf
present: présent
absent: absent
enter: entrer
exit: sortir
light: léger légèrement
heavy: lourd lourdement
magnitude: magnitude
age: âgé an ans
"""

FRENCH_LIGHT = (
    "le la les l un une des du de d au aux à a en y et ou où mais donc or ni car que qu qui quoi "
    "dont ce cet cette ces c cela ça se s sa son ses leur leurs lui il elle ils elles on nous vous "
    "je j tu me m te t moi toi mon ma mes ton ta tes notre nos votre vos eux être est sont était "
    "étaient été étant sera seront serait seraient soit soient fut furent fût avoir ai as avons "
    "avez ont avait avaient eu eut aura auront aurait auraient ayant ait aient faire fait faisait "
    "dans sur sous par pour avec sans entre vers chez selon après avant pendant depuis jusque "
    "jusqu contre d'après plus moins très trop peu aussi ainsi alors encore déjà toujours jamais "
    "ne n pas rien aucun aucune si comme lors lorsque lorsqu quand alors tandis même mêmes tout "
    "toute tous toutes autre autres quel quelle quels quelles cependant toutefois notamment "
    "environ près devoir doit doivent devait devrait devraient pouvoir peut peuvent pouvait "
    "pourrait pourraient aller va vont dire dit déclarer affirmer indiquer ajouter préciser "
    "expliquer rapporter annoncer monsieur madame m. mme afin ici là voilà voici puis ensuite "
    "enfin parce puisque quelque quelques plusieurs chaque celui celle ceux celles ci"
)

TABLE = Concepts(
    senses=senses_of(SENSES),
    endings=("es", "s", "e", "x"),
    light=frozenset(senses_of("light: " + FRENCH_LIGHT)),
    negations=frozenset({"ne", "n", "n'", "ni", "aucun", "aucune", "jamais", "non", "sans"}),
    passive_agents=frozenset({"par"}),
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
    ),
    later=(
        "nouveau bilan",
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
    ),
    comparisons=("contre", "par rapport a", "compare a", "apres", "au lieu de"),
    partial=("dont", "parmi lesquels", "parmi lesquelles", "parmi eux", "y compris", "notamment"),
    rough=("vers", "environ", "aux alentours de", "autour de", "peu apres", "peu avant"),
)
