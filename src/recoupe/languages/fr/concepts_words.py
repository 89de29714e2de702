"""French concepts that no field owns: frequent verbs, nouns and adjectives of news.

Source: the most frequent words of the Universal Dependencies treebanks (Sequoia, GSD, EWT) that
no other table had, put together by hand with what stands for them in the other language. A verb
written like a noun of another sense has `.v` behind it; a word that is another one without its
accents has `!`.
"""

WORDS = """
achieve: réaliser réalisation accomplir
act: agir acte
agency_body: agence
agricultural_show: comice
amount: montant somme
answer: répondre réponse
appear: apparaître apparition
area: zone secteur quartier
assure: assurer garantir garantie
attach: fixation attacher
attain: atteindre
audience: audience auditeur
aware: connaissance conscient
belong_right: propriété
boundary: limite périmètre
brand: marque
breach: manquement
breakdown: défaillance dysfonctionnement
breed: élevage élever bétail cheptel
cabin: cabine
calm: calme apaiser
career: carrière
castaway: naufragé
centre: centre
check: vérifier vérification
cheer: applaudir acclamer ovation
choose: choisir choix sélectionner
citizen: citoyen
civilian: civil civils civile civiles
clean: nettoyer nettoyage
cluster_munition: sous-munition sous-munitions
cod: cabillaud morue
collect: recueillir collecter collecte
comment: commenter commentaire
community: communauté
compete: concurrence concurrent rivaliser
complain: plaindre
conclude: conclure conclusion
condition: condition
conference: conférence
confidence: confiance
consequence: conséquence
consumer: consommateur consommer consommation
contact: contact contacter
continue: continuer poursuivre
cooperate: coopérer coopération
course: cours
crime: crime délit infraction
crisis: crise
cyber: cyber cybersécurité
dance: danse danser
debate: débat débattre
debris: débris
depth: profondeur profond
design: conception concevoir
determine: déterminer
develop: développer développement
device: dispositif engin
disaster: catastrophe désastre
dispute: différend litige désaccord
distance: distance
distribute: distribuer distribution
draw_level: égaliser nul
duty_hold: mandat
effect: effet
effort: effort
elder: aîné
elect: élire élu
embrace: étreinte
employ: travailler travail
enemy: ennemi
enlarge: agrandir extension élargir
environment: environnement environnemental
equipment: équiper équipement matériel
escalate: escalade
establish: établir
event: événement évènement
evidence: preuve
examine: examiner expertise
exceed: dépasser excéder
exempt: exempter exemption exonérer
exercise: exercice exercer manœuvre
exist: exister existence
express: exprimer expression
extend: prolonger prolongation étendre
faction: faction
faith: foi croyant
favour: favorable favoriser
fewer: moindre
finance: fonds financier financière
follow_up: suites
force: forcer contraindre
form: formulaire
former: ex-président
foundation: fondation
fracture: fracture
future: futur avenir
global: mondial mondiale monde planète
graduate: diplôme diplômé
groundwater: nappe
guide: guide guider
habit: habitude
hear: entendre
host: accueillir accueil
hunger: faim
idea: idée
identify: identifier identification identité
import_duty: taxation
important: important importance
impose: imposer imposition
incident: incident
increase_price: renchérir
indicator: indicateur
industry: industrie industriel industrielle
inform: informer information
inhabit: habiter
inhale: inhalation inhaler
initiative: initiative
injustice: injustice injuste
institute: institut institution
intend: intention
interim: intérim provisoire provisoirement
involve: impliquer implication
isolate: isoler isolement
keep_hold: conserver garder
lamb: agneau agneaux
language: langue
launch_pad: pas-de-tir
learn: apprendre
lift_ban: lever levée
link: lien lier relier
list: liste
live: vivre vie vivant
locate: situer
lower: abaisser
manage: gérer gestion
market: marché! marchés!
mass: masse
member: membre
memorial: mémorial commémorer commémoration
merit: mérite mériter
method: méthode
mind: esprit
mission: mission
mistake: tromper
mobile: portable
motive: motif raison
move: mouvement bouger
name: nom prénom
neighbour: voisin voisine limitrophe
neutral: neutre neutralité
observe: observer observation
observer: observateur
offer: offrir offre proposer proposition
opinion: opinion avis
outcome: résultat issue
panic: panique paniquer
partner: partenaire partenariat
perform_play: théâtre spectacle
phase: phase étape
point: point points
poison: empoisonner intoxication intoxiquer poison incommoder incommodé incommodés
population: population
position: position
practice: pratique pratiquer
pressure: pression
privilege: privilège
problem: problème difficulté
procedure: procédure
programme: programme
progress: progrès avancée
project: projet projets
proof_read: relire
proportion: proportion
prosecute: poursuites
prove: prouver
provide: fournir fourniture approvisionner
province: province
publish: publier publication diffuser
purpose: objectif viser
push: pousser
quality: qualité
queue: file
rate_birth: natalité
react: réagir réaction
ready: prêt
recommend: recommander recommandation
reconstruct: reconstruire reconstruction rebâtir
recover: récupérer redresser rétablir
register: enregistrer immatriculer
relation: relation relations
relative: proche proches
replace: remplacer remplacement successeur succéder
represent: représenter représentant
require: exiger exigence
reside: domicile résidence résider
resist: résister résistance
resolve: résoudre régler
restrict: restriction restreindre
retail: détaillant
reward: récompenser
rise: relever
role: rôle
root: racine
rumour: rumeur
sample: échantillon prélèvement
sawmill: scierie
schedule: calendrier
sector: filière
situation: situation
size: taille
skill: compétence
smell: odeur
solidarity: solidarité solidaire
sort_out: trier tri
speak: parler exprimer.v
split_share: partager partage répartir répartition
spread: propager propagation
stability: stable stabilité
step_measure: démarche
stone: pierre
strategy: stratégie stratégique
strict: strict rigoureux
submit: soumettre déposer
suffer: souffrir subir
support_public: subventionner
surface: surface superficie
surround: entourer encercler
suspend: stopper interruption immobiliser immobilisation
sweat: sueur
target: cible cibler
task: tâche
tension: tension
territory: territoire territorial
text: texte
topic: sujet sujets question thème questions
trade_union_member: syndicaliste
transform: transformer transformation
transparent: transparence transparent
treat: traiter soigner traitement soin soins
trouble: trouble troubles
type: type sorte
understand: comprendre compréhension
unite: unir unité
vibrate: vibration
volunteer: volontaire bénévole bénévoles
vow: engager engagement
weaponry: arsenal
welfare: allocation prestation
withdraw: ôter
word: mot mots propos
work_site: chantier
write: écrire rédiger
patient: souffrant tomber_malade; batch: lot lots
approve: approuvé
pay: payer verser
function: fonctionner fonctionnement
works: travaux
launch: tirer
march: marcher
release: libérer
farm: éleveur éleveurs élevages
bomb: bombe bombes
gather: assister
skip: bouder
destroy: détruire
"""
