"""French deeds: verbs of news with their nouns, their phrases and what stands for them.

« Mettre en examen », « prendre feu »: the words of a phrase are joined
by `_`, articles and prepositions left out. What the other tables know already stands there.

Source: put together by hand, field by field (courts, accidents, votes, business, transport, sport),
beside the English of each line; support verbs after the annotation guide of PARSEME 1.2.
"""

DEEDS = """
abortion: avortement avorter ivg; abstain: se_abstenir; accomplice: complicités comparse
accuse: incriminer imputer
safe: hors_danger; wound_grave: vie_et_mort; acquit: mettre_hors_cause non-lieu blanchi
afraid: apeuré effrayer effroi; agree: être_accord consentir consentement
agreement: parvenir_accord tomber_accord se_entendre se_accorder entente compromis_trouvé
agreement: conclure_accord; airport: tarmac; allow: donner_autorisation laisser_passer
ambush: embuscade guet-apens; angry: furieux irrité; ankle_tag: bracelet_électronique
announce: faire_savoir rendre_public annonces proclamer proclamation; anonymous: anonyme anonymat
answer: rétorquer; apartment: appartements
apologise: demander_pardon présenter_excuses excuses se_excuser
appeal_law: faire_appel interjeter_appel cour_appel pourvoi pourvoir_cassation
appoint: nominer intronisation promu confier_poste; approach: se_approcher
approve: entériner entérinement donner_feu_vert feu_vert donner_accord avaliser homologuer agréer
approve: agrément validation adopté; argue: argumenter faire_valoir
army: forces_armées; arrest: mettre_main procéder_interpellation coup_filet
arrive: accoster; assassinate: assassiné; aware: avoir_connaissance être_courant être_informé
bankrupt: dépôt_bilan cessation_paiement cessation_paiements banqueroute redressement_judiciaire
bear_name: se_appeler prénommer; begin: commencement se_ouvrir amorcer; belong: appartenir
board: monter_bord embarquer embarquement; booby_trap: piégée engin_explosif voiture_piégée
boss: directeur_général chef_entreprise; break_down: tomber_panne panne_moteur
bribe: pot-de-vin pots-de-vin dessous_table soudoyer; bridge: viaduc; bruise: ecchymose
budget: budgétaire; building: bâtisse locaux immeubles
buy: faire_acquisition mettre_main_sur se_offrir repreneur acquéreur; call_on: lancer_appel
calm: tranquillité; cancel: annulé déprogrammer
candidate: se_présenter briguer se_porter_candidat prétendant postulant
carry_out: procéder mener_bien; catch: attraper attrapé; champion: championne champions sacrer
charge: mise_examen mettre_examen mis_cause mise_cause
chase: course-poursuite prendre_chasse poursuivre_véhicule filature; check: vérifications
child: gamin fillette garçon garçonnet bambin petit_garçon; church: paroisse abbaye
close: fermer_portes baisser_rideau mettre_clé fermetures
cool: refroidir refroidissement; fall: redescendre; cold: froid froide froids gelé
collapse: se_effondrer se_écrouler affaissement se_affaisser affaisser pan_mur
collide: entré_collision; colour: couleur coloré; come: venir venu provenir
compare: comparer comparaison; complaint: porter_plainte déposer_plainte dépôt_plainte
concede: admettre; confess: passer_aveux; consumer: consommateurs acheteur acheteurs
contaminate: contaminer_eau souillure; continue: se_poursuivre perdurer persister suivre_cours
contract: marché_public appel_offres; cost: se_chiffrer se_monter se_élever
council_local: hôtel_ville conseil_municipal
crash: emboutir carambolage télescoper entrer_collision sortie_route embardée accidenté
create: fondation_entreprise fondateur
criticise: fustiger étriller dénonciation tancer éreinter décrier épingler pointer_doigt
crowd: foules; cry: pleurs crier cri; customer: abonné abonnés; cut: rogner compression
cut_hair: coiffer
cut_jobs: suppression_emploi suppressions_emplois suppression_postes plan_social dégraisser
damage: abîmer abîmé détérioration détérioré saccager saccage éventrer
damages: dommages_intérêts dommages_et_intérêts dédommager réparation_préjudice
death: perdre_vie trouver_mort perte_vie mortel mortelle mortels succomber coûter_vie ôter_vie
death: rendre_âme se_éteindre décédée trépasser; deceive: duper berner
decide: trancher opter se_résoudre; defendant: prévenu mis_examen
defuse: désamorcer déminer déminage démineur démineurs; delay: retardé prendre_retard
deliver: acheminement; request: revendication_salariale; deny: réfuter réfutation récuser
depart: lever_ancre prendre_mer appareiller; derail: sortir_rails; describe: décrire description
detention: garde_vue derrière_barreaux mandat_dépôt réclusion emprisonné incarcération rétention
detention: internement interner geôle; different: différent différents; difficult: compliqué ardu
disagree: divergence; disaster: cataclysme calamité; discover: mise_jour déceler
disease: pathologie; disembark: descendre_train
dismiss: démettre démis limogeage congédier congédiement mettre_pied mise_pied
disperse: dispersion; divert: déroutement déroutage; doctor: praticien généraliste clinicien
doping: contrôle_positif; draw_level: match_nul faire_match_nul partager_points égalisation
drink: boire; driver: automobiliste automobilistes; drought: assèchement; earn: empocher
easy: facile facilement aisé; eat: manger dîner déjeuner; elect: élus élue réélire
election: législatives municipales; electrocute: électrocuter électrocution électrocuté
eliminate: sortir_coupe éliminé; emission: émettre
end: mettre_fin prendre_fin achèvement se_achever se_arrêter clore arrêt toucher_fin
end: expirer expiration; endangered: voie_disparition; enter_force: entrer_vigueur entrée_vigueur
epidemic: épizootie; flee: se_enfuir se_évader
establish: mettre_place mise_place instaurer fonder mettre_sur_pied constituer
evacuation: mettre_abri mise_abri; evidence: pièce_conviction; expect: se_attendre escompter
expert: spécialistes; explosion: faire_exploser déflagrations; export: exportateur
extinct: éteint; extinguish: venir_bout circonscrit maîtriser_feu
factory: fabrique site_industriel usines
fall: dégringoler fondre régresser dévisser céder_terrain se_contracter
false: faux mensonger fallacieux infondé; fast: vite; fatal_injury: blessé_mortellement
fill: remplissage; fine: contravention pénaliser
fire: prendre_feu partir_fumée embrasement se_embraser incendier feux
firefighter: soldats_feu soldat_feu; flee: exode fuyard
flood: submerger submergé crues noyé_sous montée_eaux sous_eaux inondé inondés
follow: se_ensuivre; forbid: proscrire prohibition bannissement
free_cost: gratuitement sans_frais sans_payer; fugitive: cavale fugitif fugitifs
gas_leak: fuite_gaz; gather: se_rassembler attroupement attrouper
give: faire_don léguer remise_don donation; government: gouvernemental
greet: accueillir_visiteur réception; half_time: mi-temps
happy: heureux ravi joie joyeux content satisfait satisfaction satisfaire; hate: détester haïr
heat: caniculaire fournaise; help: porter_assistance prêter_main-forte entraide venir_aide
hide: dissimulation cachette; high: altitude haute; hire: recrutement
homeless: sans_abri sans_toit; hospital: chu soins_intensifs
hostage: prendre_otage prise_otages preneur; house: maisonnette foyers maisons; house: hlm
huge: énorme gigantesque colossal; humanitarian: ong_aide aide_humanitaire
hunt: braconnage braconnier; illegal: illicite illégalement clandestinement
important: significatif; impossible: impossible; incident: accrochage; include: inclure englober
increase_price: renchérissement; indictment: acte_accusation
infect: contaminé testé_positif tester_positif
inform: tenir_informé aviser notifier notification mettre_courant
injury: blessant blessures contusionné commotion commotionné éclopé
injury_time: temps_additionnel arrêts_jeu; insist: insister insistance marteler
intend: compter_faire avoir_intention; invest: injecter mise_fonds
kidnap: ravisseur ravisseurs rapt séquestrer séquestration; know: connu; lack: carence dépourvu
land: se_poser posé amerrir; landslide: glissement_terrain coulée_boue; laugh: rire sourire
launch: tirer_missile mettre_orbite mise_orbite mise_feu
law: législation législatif texte_loi projet_loi proposition_loi; lawsuit: action_justice
lead: être_tête prendre_tête présider chapeauter; leader: chef_file tête_liste; leak: se_échapper
leave: se_aller; legal: licite légitime; likely: probable vraisemblable plausible; loan: créance
long: longueur; lose: se_incliner être_battu perdre_contre battu se_incliner_face tomber_face
loss: déficit_comptable manque_gagner; love: aimer amour adorer; lynch: lynchage lyncher
man: monsieur trentenaire quadragénaire quinquagénaire; manufacture: assembler assemblage
market: place_boursière; massacre: carnage bain_sang; match: derby; mayor: édile
medicine: comprimé pharmaceutique
meeting: se_entretenir tête-à-tête se_réunir colloque assises_rencontre
mention: mentionner évoquer évocation citer faire_état; merge: regroupement
move: déplacer mouvoir se_déplacer; near: près_proximité; need: nécessiter nécessité
negotiation: tractations table_négociations dialogue concertation; new: tout_nouveau
newborn: nouveau-né nouveau-nés; noise: vacarme
occur: avoir_lieu se_produire se_dérouler se_tenir advenir
official: fonctionnaires haut_fonctionnaire; old: sexagénaire septuagénaire octogénaire retraités
old_former: anciens; open: ouvrir_portes; oppose: se_opposer contrer; order: commandes
oust: renversement chasser_pouvoir déposer_président; overflow: sortir_lit
parliament: chambre_députés assemblée_nationale hémicycle législateur législature
patient: malades; pay: rembourser remboursement débourser se_acquitter
perjury: parjure faux_témoignage; pick: cueillette; plan: projeter
poison: intoxiqué intoxiqués empoisonnement; police: force_ordre forces_ordre
pollution: polluant pollué contamination_eau; port: portuaire; possible: possibilité envisageable
postpone: ajourner ajournement décaler remettre_plus_tard
praise: louange éloge vanter se_féliciter; prepare: apprêter se_apprêter préparatif préparatifs
president: chef_état; prevent: empêchement faire_obstacle faire_barrage évité; price: tarifs
prime_minister: premier_ministre premier-ministre première_ministre chef_gouvernement
production: fabrication_usine; profit: excédent; promulgate: promulguer promulgation
prosecute: traduire_justice renvoyer_devant
protect: préserver préservation sauvegarde conservation; protest: mécontentement
proud: fier fierté; prove: démontrer démonstration; publish: paraître parution diffusion
purpose: visée objectifs; quake: épicentre_séisme
qualify: se_qualifier décrocher_place se_hisser
question: interrogatoire auditionner audition questionner; race: grand_prix
read_out: donner_lecture; record: record_monde; referee: arbitrer
reject: retoquer débouter refouler fin_non-recevoir écarter
release: remettre_liberté remise_liberté mise_liberté relâché libération_conditionnelle
remember: se_souvenir; replace: succession remplaçant relève
request: réclamation sollicitation solliciter solliciter_aide
rescue: porter_secours secourus sain_et_sauf sains_et_saufs; rescuer: équipes_secours
resident: riverains occupant
resign: quitter_fonctions jeter_éponge rendre_tablier se_démettre céder_place
restaurant: bistrot; resume: remettre_service remise_service
retire_sport: raccrocher raccrocher_crampons; return: rentrer_chez regagner
reveal: mettre_jour ébruiter divulguer divulgation lever_voile
revenue: recette recettes chiffre_affaires
rise: bondir bond se_envoler envolée relèvement majorer majoration se_accroître se_élargir
road: rocade; rubble: décombre; run_over: faucher fauché; sail: cingler; same: identique
saving: épargnant; say_no: dire_non; school: établissement_scolaire écoles lycées collèges
scientist: chercheuse; score: ouvrir_score trouver_chemin; search: quête ratisser ratissage
search_home: perquisitions; secret: confidentiel secrètement; see: voir vu apercevoir
sell: vendu mise_vente se_séparer mettre_vente; sentence: écoper condamnations peines
several_times: plusieurs_reprises maintes_reprises; shareholder: actionnariat
shelter: gymnase_accueil hébergés hébergé; ship: vraquier porte-conteneurs chalutier
shoot: ouvrir_feu faire_feu coup_feu tirer_sur coups_feu mitrailler; shop: supermarché enseigne
similar: semblable analogue; sleep: dormir; smell: malodorant puanteur
snow: enneiger enneigé tempête_neige; spacecraft: capsule vaisseau vaisseau_spatial
stab: coup_couteau coups_couteau poignardé arme_blanche; statement: déclaration_écrite
station: gare_ferroviaire; storm: typhon intempérie intempéries; strength: vigueur
strike_hit: heurté cogner rouer_coups tabassage coups gifler gifle bousculer
strike_labour: cesser_travail grévistes arrêt_travail mouvement_social
student: étudiants collégiens; subsidy: aide_publique prime_état; sudden: soudain brusque subit
sue: poursuivre_justice attaquer_justice saisir_justice; suffocate: asphyxie asphyxier étouffer
suggest: suggérer suggestion; suicide_attack: kamikaze attentat-suicide
surgery: opéré intervention_chirurgicale
surrender: rendre_autorités se_rendre capituler capitulation reddition; surround: cerner
survive: réchapper; suspect: soupçons suspicion suspecter
suspend: mettre_pause mise_pause interrompu mettre_arrêt; suspended_sentence: sursis
symptom: symptômes; take_office: prise_fonctions entrer_fonction prêter_serment
take_part: prendre_part; take_place_of: suppléer; takeoff: prendre_envol; tax: fiscal fiscalité
teach: enseignement; tell: raconter récit relater narrer; test: dépister; tornado: trombe
torture: sévices supplicier; traffic: circulation; traffic_light: feu_rouge
transfer_player: se_engager_avec recruter_joueur
trap: coincés piégés ensevelir enseveli ensevelis prisonniers_décombres; treat: thérapie
trial: comparution comparaître assises; true_real: réel véritable authentique
union: organisation_syndicale cgt cfdt syndical; unite: regrouper
unlikely: improbable peu_probable; urgent: urgent; vaccine: vacciné immuniser
veto: opposer_veto mettre_veto; visit: déplacement_officiel visite_officielle venue
vote: suffrages bulletin_vote; vote_for: voter_pour; warming: réchauffement_climatique
warn: mettre_garde mise_garde sonner_alarme tirer_sonnette; warrant: mandat_arrêt; waste: gâcher
weapon: armés armer; wear: revêtir vêtu; weigh: peser; wide: étendue
win: se_imposer victorieux prendre_dessus se_adjuger; woman: dame
worker: ouvriers travailleurs employés salariés main-d_œuvre
worker_care: aide-soignant aide-soignante; worry: préoccupant souci; worth: valorisation
young: adolescents ado ados jeunesse
"""
