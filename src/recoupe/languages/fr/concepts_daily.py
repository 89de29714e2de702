"""French everyday news: how it tells of mishaps, courts, culture, shops, health, sport, schools.

Field by field; the English table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. They are paraphrases. The words of a
phrase are joined by `_`. What the other tables know already stands there and wins.

Source: put together by hand, from plain statements of everyday news told in two ways, field by
field. No dictionary was copied.
"""

MISHAPS = """
run_over: renverser_piéton renverser_cycliste renverser_enfant percuter_piéton être_renversé
run_over: renversé_voiture renversée_voiture renversé_bus renversée_bus
flee: prendre_fuite prendre_jambes; fugitive: courir_toujours en_fuite
crash: quitter_chaussée quitter_route finir_fossé terminer_fossé fin_course_fossé accident_route
driver: au_volant chauffard; scooter: trottinette scooter cyclomoteur mobylette
school_bus: car_scolaire bus_scolaire autocar_scolaire
road_bypass: contournement déviation_routière; ditch: fossé; surface_bring: remonter_surface
hospital: finir_hôpital emmener_hôpital conduire_hôpital conduit_hôpital évacuer_hôpital
hospital: hospitalisation_urgence
death: tuer_coup tué_coup décès_constaté laisser_vie emporté_maladie emporté_cancer emporter_cancer
death: suites_blessures; treat: prendre_charge prise_charge prodiguer_soins recevoir_soins
slide: glissade; fall_accident: faire_chute chute_mortelle tomber_fenêtre tomber_échelle tomber_toit
sweep: emporté_courant emporté_vague emportée_vague emporté_crue emporté_flots emporter_vague
refloat: remis_eau remise_eau remettre_eau renflouage remis_flot remettre_flot
lightning_strike: foudroyer foudroyé foudre_tomber foudre_abattre
ring_out: sonner retentit sonnerie; spread: se_propager gagner_terrain se_étendre
put_out_fire: éteindre_incendie éteindre_feu maîtriser_sinistre maîtriser_incendie
fire: feu_habitation feu_forêt sinistre
fire: ravagé_flammes ravagé_feu détruit_flammes détruite_flammes ravagée_flammes
distress_call: appel_détresse appel_secours signal_détresse balise_détresse mayday
landslide: chute_pierres chute_rochers éboulement_rocheux; collapse: chute_tuiles; crane: grutier
"""

COURTS = """
inflict: écoper_peine; suspended_sentence: prison_sursis peine_sursis; breach_trust: abus_confiance
bail: sous_caution contrôle_judiciaire libre_sous_contrôle; self_defence: légitime_défense
deliberate: mettre_délibéré se_retirer_délibérer partir_délibérer
prosecute: comparaître_devant_tribunal être_jugé banc_accusés se_retrouver_devant_tribunal
damages: dommages-intérêts; evidence: élément_preuve preuve_matérielle
appeal_law: saisir_cour_appel contester_jugement contester_décision
acquit: classement_sans_suite abandon_poursuites
prison_guard: surveillant_pénitentiaire surveillant_prison gardien_prison
impersonate: usurper usurpation_identité se_faire_passer
counterfeit: contrefaire faux_billets fausse_monnaie; theft_loot: emporter_butin
steal: braquer hold-up vol_main_armée
arrest: placer_garde_vue placé_garde_vue placée_garde_vue être_arrêté
surrender: se_rendre_police se_rendre_policiers se_rendre_gendarmes se_constituer_prisonnier
surrender: se_livrer_police se_livrer_forces
strike_hit: roué_coups rouée_coups passé_tabac passée_tabac frapper_visage porter_coups
evict: mettre_rue mettre_dehors; complain: se_plaindre
threat: menacer_mort alerte_bombe appel_menaçant; high_speed: excès_vitesse trop_vite flashé
speed_camera: radar_automatique radar_fixe; driving_licence: permis_conduire retrait_permis
witness: appel_témoins témoin_oculaire; bank_card: carte_bancaire carte_bleue
"""

CULTURE = """
sold_out: afficher_complet complet_guichets guichets_fermés jouer_guichets_fermés
stage_play: pièce_théâtre monter_pièce; painting: toile_maître; believe: estimer_valeur
box_office: nombre_entrées entrées_salles; book: succès_librairie; publisher: maison_édition
concert: tournée_concerts gig; orchestra: chef_orchestre
return: rendre_propriétaire rendu_propriétaire rendre_œuvre
heritage: monument_historique classé_monument; archaeology: fouilles_archéologiques
television: émission_télévision émission_télé série_télé
moving_house: déménager déménagement emménager
disused: friche_industrielle désaffecté désaffectée abandonné_année; comedian: comique
prize_book: prix_littéraire prix_goncourt; fireworks: feu_artifice feux_artifice
"""

BUSINESS = """
cut_jobs: supprimer_poste supprimer_postes supprimer_emplois supprimer_emploi réduire_effectifs
cut_jobs: réduction_effectifs; resume_work: reprise_travail reprendre_travail
startup: jeune_pousse jeunes_pousses; raise_funds: levée_fonds lever_fonds lever_million
profit: bénéfice_net résultat_net; loss: dans_rouge perdre_argent
retail: distributeur grande_distribution; car_maker: constructeur_automobile équipementier
recall: rappeler_véhicule rappeler_voiture rappeler_produit rappel_produit rappel_véhicules
recall: rappeler_modèle rappeler_millier rappeler_centaine; brake: freinage
bankrupt: mettre_clé_porte mettre_clef_porte déposer_bilan placé_redressement placer_redressement
bankrupt: mis_liquidation; owe: devoir_argent redevable dette_contractée
indebtedness: endetté créancier; buy: rachat_entreprise offre_rachat
majority_stake: prise_participation; salary: fiche_paie paie
pay_rise: hausse_salaire augmentation_salaire augmenter_salaires revalorisation_salariale
minimum_wage: smic salaire_minimum
policy_rate: taux_directeur taux_directeurs taux_intérêt taux_intérêts
central_bank: banque_centrale; cash: billet_banque billets_banque coupure_euro; coin: pièce_monnaie
owner: bailleur propriétaire_logement; order: carnet_commandes passer_commande
supply_chain: chaîne_approvisionnement rupture_stock pénurie_pièces
shop_close: fermer_boutique fermer_magasin fermeture_magasin; online_sales: vente_ligne
consumer: pouvoir_achat; farm_protest: tracteurs_bloquer
operate_run: exploiter_ligne exploiter_site exploite_site gérer_site
abroad: à_étranger étranger_pays
"""

HEALTH = """
shortage: manquer_de manque_de en_manque faute_de faute_moyens faute_personnel
bed_hospital: lit_hôpital fermeture_lits fermer_lits; vaccine: piqûre_rappel
recover: sortir_coma tiré_affaire; coma: coma_artificiel plongé_coma
withdraw_sale: retirer_vente retiré_vente retirée_vente retirés_vente retrait_vente retirer_marché
withdraw_sale: retiré_marché retirer_rayons; food_poisoning: intoxication_alimentaire toxi-infection
epidemic: foyer_infection foyer_épidémie cas_groupés flambée_cas; hospital_service: service_urgences
ambulance: samu smur; waiting_list: liste_attente délai_attente
check_up: bilan_santé examen_médical visite_médicale; mental_health: santé_mentale
carrier_germ: porteur_sain; blood_donor: don_sang donneur_sang; care_home: ehpad maison_retraite
"""

SPORT = """
penalty_save: arrêter_penalty arrêter_tir repousser_penalty
goal: but_vainqueur marquer_but but_victoire; header: tête_corner reprise_tête
own_goal: contre_son_camp csc; injury_sport: forfait renoncer_tournoi
miss_out: être_absent éloigné_terrains éloignée_terrains indisponible indisponibilité
injury_sport: cuisse ischio-jambier ischio-jambiers
injury_torn: se_déchirer déchirure rupture_ligaments rompre_ligament
dismiss: remercier_entraîneur entraîneur_remercié démis_fonctions débarquer_entraîneur
postpone: reporter_match reporté_date partie_remise; gold: médaille_or titre_olympique
silver_medal: médaille_argent vice-champion vice-championne; relegate: descendre_division
appoint: promotion_division monter_division accession_division
title_retain: conserver_titre défendre_titre
agreement: empocher_victoire décrocher_titre rafler_mise arracher_victoire
boxing: knock-out ko par_ko; draw_pots: tirage_sort; season_end: fin_saison saison_terminée
stand: gradin gradins; doping: suspendre_dopage contrôle_antidopage; record: record_personnel
retire_sport: fin_carrière mettre_fin_carrière arrêter_carrière; round: ronde manche
"""

WEATHER = """
snow: chute_neige chutes_neige centimètre_neige
strand: bloquer_camion naufragé_route naufragés_route; overflow: sortie_lit; roof: tuile
tear: arrachée arrachés arrachées; temperature: thermomètre degré degrés; exceed: franchir_barre
fog: purée_pois; freeze: plaque_verglas; heat: vague_chaleur épisode_caniculaire
drought: manque_pluie; tide: grandes_marées
weather_alert: vigilance_orange vigilance_rouge alerte_météo alerte_orange
power_cut: privé_électricité privés_électricité privée_électricité privées_électricité privé_courant
power_cut: sans_électricité sans_courant coupure_courant coupure_électricité panne_électricité
tree_fall: arbre_tombé chute_arbre arbre_couché arbre_déraciné; dyke: barrage_hydraulique
bell: flèche_église; rise: houle
"""

ANIMALS = """
pasture: alpage; lose: errant errants; breed: éleveur_bovin cheptel_bovin; cattle: veau
intercept: abattre_troupeau abattre_animal euthanasier; swan: cygne; cat: lynx; snake: python
zoo: parc_animalier parc_zoologique; enclosure: enclos; entrance: barrière_entrée; honey: ruche
hornet: frelon frelons; bird_flu: grippe_aviaire influenza_aviaire
hunter: chasseur_battue partie_chasse
"""

SCHOOL = """
rank: classes
headteacher: proviseur proviseure principal_collège directrice_école directeur_école
headteacher: chef_établissement; rector: inspection_académique académie_éducation
exam: épreuve_bac épreuve_écrite concours_entrée; vegetarian: sans_viande menu_végétal
phone: téléphone_portable; strict_dress: tenue_uniforme uniforme_scolaire; tuition: frais_scolarité
graduate: licence_université; university: fac faculté; holiday_school: vacances_scolaires
school_return: rentrée_scolaire rentrée_classes; nursery: école_maternelle maternelle
swim: se_baigner baigneur baigneurs
"""

TRANSPORT = """
not_run: trafic_interrompu circulation_interrompue aucun_train trafic_suspendu circulation_suspendue
rail: voie_ferrée; price: prix_billet tarif_bus prix_ticket tarif_tram; ticket: titre_transport
runway: atterrissage_piste; flight_night: vol_nuit; airline: compagnie_aérienne transporteur_aérien
lock_canal: écluse éclusier; aground: échouement; ship: bac_passage transbordeur
overboard: passer_par-dessus_bord tomber_mer; pothole: nid-de-poule nids-de-poule
parking: place_stationnement; bus_stop: arrêt_bus abribus
traffic_reopen: rétablir_circulation circulation_rétablie rouvrir_circulation rendre_circulation
bicycle_lane: piste_cyclable bande_cyclable
"""

PUBLIC = """
candidate: se_représenter briguer_mandat solliciter_mandat se_présenter_élection
candidate: se_présenter_réélection nouveau_mandat; mandate: mandat_maire terme_mandat
incumbent: maire_sortant député_sortant président_sortant sortant
wide_majority: large_majorité écrasante_majorité; law: proposition_de_loi projet_de_loi
abandon: abandonner_projet reculer_sur
resign: quitter_gouvernement claquer_porte_gouvernement remettre_démission présenter_démission
demolish: abattre_bâtiment; market_hall: marché_couvert halle halles
residents: habitants_village administrés; merge_town: fusion_communes commune_nouvelle
petition: signer_pétition; turnout: participation_électorale taux_participation
water_cut: coupure_eau privé_eau privés_eau restriction_eau; drinking_water: eau_potable eau_robinet
neighbour: voisinage; anniversary: fêter_anniversaire; lottery: gros_lot cagnotte
persona_non_grata: persona_non_grata personae_non_gratae
give_back_money: trop-perçu reprendre_argent; error_typing: faute_orthographe
original_owner: propriétaire_origine propriétaire_légitime
"""

SENSES = """
child_birth: né! née! nés! nées!; homeless: sinistré! sinistrée! sinistrés! sinistrées!
schedule: fixer programmer programmation; control: feu_fixer incendie_fixer; duty_hold: mandature
request: quémander; match: partie_échecs; expect: être_attendre; flee: pris_fuite
strike_hit: passer_tabac; spread_out: se_répandre; total: totaliser; locate: se_trouver se_situer
on_site: sur_place sur_lieux; breakdown: fautif fautive erroné; amount_sum: somme_totale
interim: titre_provisoire; work_art: maquette; grain_of: granulés_plastique; spelling: orthographe
"""

DAILY = (
    MISHAPS
    + COURTS
    + CULTURE
    + BUSINESS
    + HEALTH
    + SPORT
    + WEATHER
    + ANIMALS
    + SCHOOL
    + TRANSPORT
    + PUBLIC
    + SENSES
)
