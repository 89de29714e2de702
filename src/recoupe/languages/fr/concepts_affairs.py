"""French concepts of public affairs: votes and parliaments, war, money, work, schools, courts.

Field by field; the English table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

POLITICS = """
nationalist: nationaliste; social_democrat: social-démocrate sociaux-démocrates sociale-démocratie
labour_party: travailliste; separatism: séparatiste séparatisme; first_round: premier_tour
runoff: second_tour deuxième_tour
landslide_win: victoire_écrasante large_victoire plébiscite plébisciter
narrow_win: courte_victoire victoire_courte_tête coiffer_poteau courte_avance
snap_election: retour_urnes
go_vote: se_rendre_urnes aller_voter appelé_urnes glisser_bulletin déposer_bulletin
constituency: circonscription; polling_station: isoloir
vote_rigging: bourrage_urnes truquer_scrutin truqué truquage
recount: recompter recomptage nouveau_comptage; abstain: abstentionniste
standard_bearer: porte-drapeau porte-étendard; running_mate: colistier; frontrunner: grand_favori
outsider: outsider; primary: primaires caucus
endorse_candidate: appeler_voter apporter_soutien donner_consigne consigne_vote parrainage
campaign_trail: meeting_électoral; exit_poll: estimation_sortie_urnes sondage_sortie_urnes
poll: sondeur enquête_opinion; popularity: cote_confiance popularité
incumbent: briguer_nouveau_mandat; coalition: coaliser cohabitation
form_government: former_gouvernement constituer_gouvernement formation_gouvernement
form_government: composition_gouvernement; reshuffle: changement_gouvernement
topple_government: renverser_gouvernement faire_tomber_gouvernement chute_gouvernement
no_confidence: vote_défiance question_confiance retirer_confiance
force_through: passer_force passage_force 49.3 engager_responsabilité
filibuster: obstruction_parlementaire flibuste; backbencher: député_base frondeur
whip: consigne_parti discipline_vote
bill_table: déposer_proposition_loi déposer_projet_loi présenter_projet_loi
reading_bill: première_lecture seconde_lecture deuxième_lecture navette_parlementaire
joint_committee: commission_mixte_paritaire commission_conciliation
select_committee: commission_enquête_parlementaire commission_parlementaire
constitutional_court: cour_constitutionnelle
strike_down: censurer_loi invalider invalidation inconstitutionnel inconstitutionnalité
strike_down: non_conforme_constitution
adjourn_parliament: proroger_parlement suspension_séance lever_séance
speaker_house: président_assemblée président_chambre; president: chefs_état
inauguration: passation_pouvoir passation_pouvoirs prestation_serment cérémonie_investiture
cabinet: conseil_ministres; spin: élément_langage éléments_langage
lobbyist: lobbyiste représentant_intérêts
think_tank: groupe_réflexion cercle_réflexion laboratoire_idées think-tank
far_right: extrême_droite extrême-droite ultradroite
far_left: extrême_gauche extrême-gauche ultragauche gauche_radicale
centrist: centriste centre-droit centre-gauche; conservative: conservateur conservatrice
socialist: socialiste; communist: communiste communisme; liberal: libéral libéraux
populist: populiste populisme démagogue démagogie; eurosceptic: eurosceptique souverainiste
monarchist: monarchiste royaliste; autocrat: autocrate autoritaire autoritarisme homme_fort
junta: junte; seize_power: prendre_pouvoir; curtail: museler muselé bâillonner
ineligible: inéligible inéligibilité; nepotism: népotisme clientélisme favoritisme copinage
fake_job: emploi_fictif emplois_fictifs; slush_fund: caisse_noire financement_occulte
asset_declaration: déclaration_patrimoine
whistleblower: lanceur_alerte lanceuse_alerte lanceurs_alerte
smear: calomnie calomnier campagne_dénigrement
mudslinging: attaque_personnelle coup_bas passe_armes joute_verbale
gaffe: bourde gaffe dérapage_verbal
u_turn: volte-face revirement faire_marche_arrière rétropédalage rétropédaler se_raviser
u_turn: changer_avis faire_machine_arrière
stand_firm: tenir_bon camper_positions ne_rien_céder rester_ferme inflexible intransigeant
give_way: faire_concession lâcher_lest reculer_face; ultimatum: sommation
reach_out: tendre_main main_tendue geste_ouverture geste_apaisement
bipartisan: transpartisan bipartisan trans-partisan; polarise: polariser polarisation clivant
mayor: premier_magistrat bourgmestre; municipal_police: policiers_municipaux
council_local: élu_local élus_locaux adjoint_maire échevin collectivité_locale collectivités_locales
council_local: collectivité_territoriale
council_departmental: conseil_général conseiller_départemental
intermunicipal: communauté_communes agglomération intercommunal
devolution: décentralisation décentraliser dévolution; autonomy: autonomie autonome autonomiste
secession: sécession sécessionniste; electorate_area: découpage_électoral charcutage redécoupage
citizens_assembly: convention_citoyenne assemblée_citoyenne
referendum: consultation_populaire votation référendaire initiative_populaire
public_utility: intérêt_général; deliberate: délibération délibérer délibéré; quorum: quorum
legislative_vacuum: vide_juridique vide_législatif
implementing_decree: décret_application texte_application arrêté_préfectoral arrêté_municipal
decree: gouverner_ordonnance légiférer_ordonnance
red_tape: paperasserie lourdeur_administrative bureaucratie bureaucratique
red_tape: simplification_administrative
deregulate: déréglementer dérégulation déréguler déréglementation; watch_list: fichage
honours_list: légion_honneur
"""

DIPLOMACY = """
consul: consul consulaire; diplomat: chargé_affaires attaché_militaire quai_orsay
recall_envoy: rappel_ambassadeur; break_ties: couper_ponts
normalise: normalisation_relations dégel_relations
foreign_minister: ministre_affaires_étrangères chef_diplomatie
talks_fail: achopper pourparlers_point_mort point_mort bloquer_négociations enlisement enliser
breakthrough: percée; roadmap: feuille_route; bargaining_chip: monnaie_échange levier_négociation
mediate: bons_offices conciliateur conciliation se_entremettre
agreement: accord-cadre modus_vivendi; treaty: convention_internationale
peacekeeper: force_maintien_paix maintien_paix soldat_paix; un_council: nations_unies
refugee_agency: haut-commissariat_réfugiés hcr; nato: otan alliance_atlantique
european_union: union_européenne ue; european_commission: commission_européenne exécutif_européen
imf: fmi; wto: omc; iaea: aiea agence_internationale_énergie_atomique; g7: g7
icc: cpi cour_pénale_internationale; icj: cij; echr: cour_européenne_droits_homme cedh
joint_statement: déclaration_commune communiqué_commun déclaration_conjointe
shake_hands: poignée_main serrer_main; sphere_influence: zone_influence pré_carré arrière-cour
superpower: superpuissance grande_puissance grandes_puissances; ally: partenaire_stratégique
snub: camouflet snober rebuffade
sanctions_lift: lever_sanctions levée_sanctions allègement_sanctions
asset_freeze: gel_avoirs geler_avoirs avoirs_gelés; visa: visa
visa_ban: interdiction_territoire interdiction_entrée
safe_passage: sauf-conduit corridor_humanitaire; border_row: frontalier
extradite: mandat_arrêt_européen; spy: espionner contre-espionnage
election_meddling: ingérence_électorale
disinformation: désinformation infox fausse_nouvelle fausses_nouvelles fausse_information
disinformation: fausses_informations intox; propaganda: propagande propagandiste
arms_race: réarmement réarmer; arms_control: non-prolifération
"""

WAR = """
ethnic_cleansing: épuration_ethnique nettoyage_ethnique
crime_humanity: crime_humanité crime_contre_humanité crimes_contre_humanité
parcel_bomb: colis_piégé; suicide_vest: ceinture_explosifs gilet_explosifs
atomic_bomb: bombe_atomique bombe_nucléaire; mustard_gas: gaz_moutarde ypérite; novichok: novitchok
aircraft_carrier: porte-avions; cruiser: croiseur; cannon: canon; legionnaire: légionnaire
war: belligérant; declare_war: déclarer_guerre entrer_guerre
invade: incursion envahisseur pénétrer_territoire
offensive: attaque_terrestre assaut_terrestre opération_terrestre; counter_attack: contre-attaquer
trench_war: guerre_usure enlisement_conflit; seat: assiégés assiégée
encircle: prendre_tenaille encerclement
retreat_troops: battre_retraite retraite_troupes se_replier repli_troupes
recapture: reprendre_contrôle reconquérir reconquête reprise_ville
capture: se_emparer prendre_contrôle; annex: annexée; liberate: libérateur libération_ville
strike_military: pilonner pilonnage tir_artillerie tirs_artillerie bombardier raid_aérien
strike_military: raids_aériens tir_missile salve canonnade; artillery: artillerie obusier mortier
drone: munition_rôdeuse munitions_rôdeuses
air_defence: défense_aérienne dca antiaérien antiaérienne antimissile
shoot_down: abattre_avion abattre_drone abattre_hélicoptère; fighter_jet: avion_chasse avions_chasse
tank_army: char_assaut chars_assaut char_combat chars_combat blindé_transport
warship: navire_guerre navires_guerre bâtiment_guerre
navy: marine_nationale marine_guerre marine_militaire forces_navales
air_force: force_aérienne forces_aériennes aviation_militaire
ground_troops: troupe_terrestre troupes_terrestres armée_terre fantassin infanterie
special_forces: commando; reservist: réserviste mobilisation_partielle mobilisation_générale
deserter: déserteur déserter désertion; mercenary: mercenaire milice_privée société_militaire_privée
rebel: guérilla guérillero maquisard insurrectionnel; jihad: djihad djihadisme salafiste
terror: antiterroriste antiterrorisme contre-terrorisme
booby_trap: engin_explosif_improvisé bombe_artisanale
landmine: mine_antipersonnel mines_antipersonnel champ_mines champ_miné mine_terrestre
unexploded: obus_non_explosé bombe_non_explosée engin_non_explosé; chemical_weapon: neurotoxique
nuclear_weapon: ogive tête_nucléaire têtes_nucléaires; ceasefire: cesser_feu suspension_armes
truce_broken: rompre_trêve; disarm: déposer_armes dépôt_armes rendre_armes
war_crime: exaction atrocité; genocide: génocidaire; massacre: tuerie_masse hécatombe
civilian: non-combattant; human_shield: bouclier_humain boucliers_humains
friendly_fire: tir_ami tirs_amis tir_fratricide
war_dead: tomber_combat tué_combat mort_combat mort_champ_honneur
aid_drop: larguer_aide largage parachutage_vivres; military_aid: aide_militaire fourniture_armes
military_base: base_militaire bases_militaires base_aérienne base_navale
garrison: garnison casernement cantonner_troupes
checkpoint: poste_contrôle point_contrôle points_contrôle barrage_contrôle
no_fly_zone: zone_exclusion_aérienne
demilitarised: zone_démilitarisée démilitariser démilitarisation zone_tampon
military_coup: coup_état coups_état tentative_coup_état putschiste coup_force
chief_staff: état-major chef_armées
escalate: engrenage montée_tensions regain_tension regain_violence flambée_violence
deescalate: désescalade apaiser_tensions
"""

ECONOMY = """
cost_living: coût_vie cherté vie_chère; ecb: bce; fed: fed
shell_company: société_écran sociétés_écrans; price_rigging: entente_prix ententes_prix
growth: pib produit_intérieur_brut; recession: récessif ralentissement_économique marasme
recovery_economy: reprise_économique redressement_économie embellie éclaircie
stimulus: plan_relance mesures_relance plan_soutien paquet_relance
bailout: plan_sauvetage sauvetage_financier renflouement renflouer_banque recapitaliser
bailout: recapitalisation; inflation: inflationniste
deflation: déflation déflationniste désinflation
gouge: spéculateur spéculatif spéculative spéculation spéculer; central_bank: banque_centrale
rate_cut: baisse_taux baisser_taux assouplissement_monétaire
interest_rate: taux_directeur taux_directeurs loyer_argent; monetary_policy: politique_monétaire
devalue: dévaluer dévaluation déprécier; trade_deal: libre-échange
customs_duty: droit_douane droits_douane tarif_douanier tarifs_douaniers barrière_tarifaire
customs_duty: surtaxe_douanière; protectionism: protectionnisme protectionniste
dumping: dumping concurrence_déloyale antidumping; supply_chain: logistique
raw_material: matière_première matières_premières
globalisation: mondialisation mondialiser démondialisation; relocate: délocaliser délocalisation
reshore: relocaliser relocalisation réindustrialiser réindustrialisation
competitive: compétitif compétitivité compétitive; productivity: productivité
wealth_gap: inégalité écart_richesse inégalitaire
poverty_line: seuil_pauvreté minima_sociaux rsa revenu_minimum
purchasing_power: niveau_vie revenu_disponible; consumer_confidence: confiance_ménages moral_ménages
economist: économiste conjoncturiste; statistics_office: institut_statistique office_statistiques
rating_agency: agence_notation notation_souveraine note_souveraine
downgrade_rating: dégrader_note abaisser_note dégradation_note
over_indebted: surendettement surendetté
austerity_plan: cure_austérité rigueur_budgétaire serrer_ceinture
black_market: marché_noir économie_souterraine travail_noir travail_dissimulé
tax_haven: paradis_fiscal paradis_fiscaux; cash: argent_liquide numéraire
counterfeit: faux_billet faux_billets contrefacteur
"""

COMPANY = """
results_company: résultat_trimestriel résultats_trimestriels résultat_annuel résultats_annuels
results_company: résultats_semestriels publication_résultats exercice_écoulé
profit: résultat_net engranger; loss: être_rouge virer_rouge déficitaire; revenue: volume_affaires
profit_warning: avertissement_résultats revoir_baisse_prévisions; exceed: mieux_que_prévu
miss_forecast: manquer_attentes en_deçà_attentes moins_bon_que_prévu pire_que_prévu
buy: opa offre_reprise prise_contrôle rachetée
majority_stake: participation_majoritaire prise_participation part_capital parts_capital
majority_stake: entrer_capital; merge: fusion-acquisition; spin_off: scission scinder filialiser
divest: désinvestir désinvestissement cession_actifs cessions_actifs
joint_venture: entreprise_commune
ipo: introduction_bourse entrée_bourse entrer_bourse faire_entrée_bourse
capital_raise: augmentation_capital tour_table; delist: radier_cote retrait_cote sortie_cote
bankrupt: liquidateur déposer_bilan mettre_clé_sous_porte mettre_clef_sous_porte
bankrupt: administrateur_judiciaire fermeture_définitive_entreprise
restructure: restructurer restructuration réorganiser réorganisation refonte
streamline: rationaliser rationalisation simplifier simplification
dismiss: licenciés licenciée mise_porte mettre_porte
voluntary_departure: rupture_conventionnelle plan_départs_volontaires préretraite; hire: recruteur
vacancy: poste_vacant postes_vacants poste_pourvoir
boss: directeur_exécutif directrice_générale directeurs_généraux patronne
boss: président_conseil_administration président_directoire président-directeur_général
board_directors: conseil_surveillance directoire
annual_meeting: assemblée_générale assemblée_actionnaires
create: fondatrice cofondateur cofondatrice; seat: maison_mère
market_share: part_marché parts_marché; monopoly: abus_position_dominante monopolistique
regulator: régulateur autorité_régulation gendarme_bourse gendarme_financier autorité_marchés
regulator: autorité_marchés_financiers; recall_product: rappeler_lot
brand_launch: commercialiser commercialisation mettre_marché mise_marché mise_sur_marché
retail_chain: grande_distribution grande_surface grandes_surfaces hypermarché
online_sales: commerce_ligne vente_ligne ventes_ligne e-commerce cybercommerce achat_ligne
startup: jeune_pousse jeunes_pousses startups; franchise: franchiseur; luxury: luxe haut_gamme
patent: breveter; fine: sanction_financière astreinte
"""

MARKETS = """
hedge_fund: fonds_spéculatif fonds_spéculatifs
market: marché_financier marchés_financiers place_financière boursier salle_marchés
share: titres_boursiers; index_stock: indice_boursier indice_vedette
rise: rebondir rebond monter_flèche; fall: plongeon krach dégringolade piquer_nez
sell_off: vague_ventes ventes_massives prise_bénéfices prises_bénéfices
volatile: volatil volatilité; investor: investisseuse gestionnaire_actifs
trader: courtier opérateur_marché opérateurs_marché boursicoteur
insider_trading: délit_initié délits_initiés manipulation_cours; bond: obligataire bons_trésor
barrel: baril; opec: opep opep+ pays_producteurs_pétrole
gold_price: once_or cours_or lingot métaux_précieux; cryptocurrency: cryptomonnaie cryptoactif
bank_run: ruée_guichets panique_bancaire retrait_massif
loan: crédit_immobilier prêt_immobilier crédits_immobiliers prêteur emprunteur
cash_machine: distributeur_billets distributeur_automatique dab
bank_card: carte_bleue paiement_sans_contact
"""

LABOUR = """
human_trafficking: traite_humains traite_êtres_humains
strike_labour: cessation_travail journée_action
strike_notice: préavis_grève déposer_préavis menace_grève menacer_grève
strike_breaker: briseur_grève; lockout: lock-out
labour_dispute: conflit_social conflit_travail conflits_sociaux bras_fer grogne climat_social
collective_bargaining: négociation_salariale négociations_salariales convention_collective
collective_bargaining: accord_branche partenaires_sociaux négociation_collective
pay_rise: augmentation_salariale revaloriser revalorisé hausse_salariale
salary: fiche_paie appointements émoluments rétribution masse_salariale
union: intersyndicale délégués_syndicaux syndiqué; employer: patronat patronal medef employeur
works_council: comité_entreprise comité_social_économique cse représentants_personnel
worker: travailleuse col_blanc cols_blancs agent_maîtrise
agency_worker: travailleur_intérimaire contrat_intérim agence_intérim saisonnier
gig_worker: travailleur_plateforme travailleurs_plateformes ubérisation
permanent_contract: cdi contrat_durée_indéterminée
fixed_term: cdd contrat_durée_déterminée contrat_précaire
self_employed: travailleur_indépendant pigiste micro-entrepreneur autoentrepreneur
unemployment: sans-emploi demandeur_emploi demandeurs_emploi pôle_emploi chômeuse
unemployment_benefit: indemnité_chômage indemnisation_chômage
short_time: chômage_partiel activité_partielle chômage_technique
job_market: marché_travail marché_emploi bassin_emploi
labour_shortage: pénurie_main-d'œuvre manque_main-d'œuvre manque_personnel sous-effectif
labour_shortage: métiers_tension manque_bras
retirement_age: âge_départ âge_légal départ_retraite partir_retraite
pension: réforme_retraites pensionné
work_accident: accident_travail accidents_travail accident_mortel_travail
burnout: burn-out surmenage épuisement_professionnel souffrance_travail
teleworking: télétravail télétravailler télétravailleur travail_distance
working_hours: trente-cinq_heures 35_heures semaine_quatre_jours durée_travail horaires_travail
labour_court: prud'hommes prud'homal
labour_law: code_travail droit_travail inspection_travail inspecteur_travail
child_labour: travail_enfants; forced_labour: travail_forcé esclavage esclave esclavagisme servitude
"""

AGRICULTURE = """
barley: orge; rye: seigle; oilseed: oléagineux; locust: criquet sauterelle; mildew: mildiou
farm: cultivateur éleveuse agricultrice paysannerie agraire fermier
cap_farm: pac politique_agricole_commune; crop: moissonner moissonneuse récolteur
sow: semer ensemencer semailles ensemencement; plough: labourer charrue labours
crop_failure: mauvaise_récolte récolte_catastrophique récoltes_détruites; grain: céréalier
cattle: bœuf génisse vachette taurillon; sheep: ovin bélier agnelle; goat: caprin chevreau
pig: truie porcelet porcin porcherie; poultry: coq pondeuse aviculteur avicole basse-cour
foot_mouth: fièvre_aphteuse; mad_cow: vache_folle esb encéphalopathie_spongiforme
bluetongue: langue_bleue catarrhale_ovine fco; bird_flu: h5n1
fodder: fourrage affouragement ensilage; meadow: estive; irrigate: méga-bassine
pesticide: phytosanitaire pulvérisateur; gmo: ogm organisme_génétiquement_modifié transgénique
pest: nuisible ravageur; wine: viticultrice cépage cuvée cuvées millésime chai viticulture œnologue
cheese: fromager fromagerie; slurry: lisiers fumier épandage_lisier
blocked: déverser_fumier opération_escargot; fish: halieutique chalutage; fishing_boat: chalut
aquaculture: aquaculture pisciculture pisciculteur ostréiculteur conchyliculteur conchyliculture
aquaculture: mytiliculteur; forestry: sylviculture sylviculteur forestier bûcheron
deforestation: déforestation déboiser déboisement défrichement
reforest: reboiser reboisement replanter reforestation
famine: malnutrition sous-alimentation sous-alimenté affamé disette dénutrition
"""

BUDGET = """
budget: projet_loi_finances loi_finances plf plfss; deficit: trou_sécu trou_sécurité_sociale
profit: excédentaire
budget_cut: coupe_budgétaire coupes_budgétaires coupe_claire coupes_claires coupes_sombres
budget_cut: gel_crédits; court_auditors: cour_comptes chambre_régionale_comptes
waste: dilapider gabegie; social_security: sécu assurance_maladie caisse_maladie cpam
aid_state: aide_état aides_publiques subside; earmark: débloquer_crédit débloquer_fonds allouer
fund_scheme: mécénat mécène philanthrope philanthropie
"""

TAXES = """
tax: fiscaux contribution_sociale prélèvement_obligatoire prélèvements_obligatoires imposable
tax: cotisation_sociale ponction; taxpayer: contribuable foyer_fiscal
income_tax: impôt_revenu prélèvement_source; vat: tva taxe_valeur_ajoutée
wealth_tax: isf impôt_fortune ifi
inheritance_tax: droit_succession droits_succession impôt_succession; fuel_tax: ticpe
tax_cut: allègement_fiscal baisse_impôts baisse_impôt niche_fiscale niches_fiscales dégrèvement
tax_cut: abattement_fiscal cadeau_fiscal cadeaux_fiscaux
tax_return: déclaration_revenus déclaration_impôts télédéclaration
tax_office: fisc administration_fiscale trésor_public direction_finances_publiques
tax_evasion: fraudeur_fiscal frauder_fisc évadé_fiscal exilé_fiscal optimisation_fiscale
tax_evasion: redressement_fiscal
"""

HOUSING = """
house_prices: prix_immobilier prix_logements prix_immobiliers
housing: logement_social habitat_social parc_locatif logement_abordable crise_logement mal-logé
housing: mal-logement; apartment: logement_meublé penthouse
owner: logeur marchand_sommeil marchands_sommeil; tenant: colocataire colocation
rent: meublé_touristique locatif locative
evict: expulsion_locative expulsion_locataires jeter_rue trêve_hivernale
squat: squatteur squatteuse
homeless: sdf sans-logis sans_domicile_fixe sans-domicile vivre_rue dormir_dehors
slum: bidonville taudis insalubre insalubrité habitat_indigne
property_market: marché_immobilier transactions_immobilières
homeowner: primo-accédant accession_propriété propriétaire_occupant
property_bubble: bulle_immobilière; developer: promoteur
collapse_building: menacer_ruine péril_imminent arrêté_péril immeuble_insalubre
zoning: plan_local_urbanisme constructible; housing_benefit: apl aide_logement allocation_logement
"""

EDUCATION = """
professor: professeur_université professeur_émérite; doctoral: thésard doctorant
school: groupe_scolaire cité_scolaire collège-lycée; pupil: lycéenne collégienne bachelier
teacher: prof maîtresse_école maître_école institutrice
deputy_head: directeur_école directrice_école principale_collège; dean: doyen_faculté
education_ministry: éducation_nationale
exam: épreuve_bac épreuves_bac brevet_collèges concours_entrée épreuve_écrite
pass_exam: réussir_examen obtenir_bac décrocher_bac admis_bac taux_réussite
curriculum: programme_scolaire programmes_scolaires cursus
school_return: retour_classe retour_classes
class_size: classe_surchargée classes_surchargées effectif_classe élèves_classe
truancy: décrochage_scolaire décrocheur absentéisme absentéiste école_buissonnière
harass: cyberharcèlement harceleur brimade bizutage; scholarship: bourse_mérite
tuition: frais_scolarité droits_inscription frais_inscription; phd: doctorat soutenance_thèse
secularism: laïcité laïc laïque
veil: voile_islamique foulard_islamique signe_religieux signes_religieux
illiteracy: illettrisme illettré analphabète analphabétisme alphabétisation
private_school: école_hors_contrat enseignement_privé établissement_privé école_libre
vocational: enseignement_professionnel formation_professionnelle lycée_pro bac_pro
holiday_camp: colonie_vacances centre_aéré centre_loisirs
school_trip: sortie_scolaire voyage_scolaire classe_verte classe_découverte
nursery: assistante_maternelle nounou garde_enfants halte-garderie garderie
"""

IMMIGRATION = """
stateless: apatride apatridie
migrant: sans-papiers sans_papiers situation_irrégulière migratoire primo-arrivant
migration: flux_migratoire flux_migratoires pression_migratoire politique_migratoire
right_asylum: demande_asile demandes_asile obtenir_asile ofpra débouté_asile déboutés
expel: reconduite_frontière reconduire_frontière reconduit_frontière oqtf
expel: obligation_quitter_territoire refouler_frontière refoulement
residence_permit: titre_séjour titres_séjour carte_séjour permis_séjour carte_résident
regularise: régulariser régularisation
naturalise: naturaliser naturalisation obtenir_nationalité naturalisé acquérir_nationalité
naturalise: binational binationaux double_nationalité; citizenship: citoyenneté nationalité
family_reunion: regroupement_familial
detention_centre: centre_rétention_administrative zone_attente
reception_centre: centre_accueil centre_hébergement structure_accueil cada
unaccompanied: mineur_isolé mineurs_isolés mineur_non_accompagné mineurs_non_accompagnés mna
smuggle: filière_clandestine filière_immigration contrebandier
small_boat: embarcation_fortune canot_pneumatique small_boat zodiac
channel_crossing: traversée_manche traverser_manche; border_guard: garde-frontière frontex paf
border_control: schengen; border_wall: barbelé clôture_frontalière; xenophobia: xénophobe xénophobie
"""

JUSTICE = """
sue: plaignant requérant attaquer_tribunaux saisir_tribunal intenter_procès
amnesty: amnistier amnistie; death_row: couloir_mort; lethal_injection: injection_létale
solitary: quartier_isolement régime_isolement; civil_party: partie_civile parties_civiles
complaint: constitution_partie_civile se_constituer_partie_civile; charge: inculpés inculpée
drop_charges: abandon_poursuites abandonner_poursuites classer_suite classé_suite classement_suite
drop_charges: extinction_action_publique; acquit: acquittés acquittée disculper innocenter
plead_guilty: plaider-coupable
plead_not_guilty: plaider_non_coupable clamer_innocence plaider_innocence
sentence: condamnés condamnée an_ferme prison_ferme ferme_prison ans_prison
suspended_sentence: mise_épreuve; death_penalty: peine_capitale
community_service: travail_intérêt_général tig
appeal_law: cour_cassation appelant se_pourvoir recours_appel faire_recours; reject: déboutée
overturn: casser_jugement casser_arrêt annuler_condamnation annulation_condamnation cassation_arrêt
overturn: infirmer; retrial: procès_révision rejuger rejugé révision_procès
miscarriage: erreur_judiciaire; mistrial: vice_procédure nullité_procédure
trial: banc_accusés box_accusés passer_jugement; hearing: comparution_immédiate audition_publique
closed_doors: huis_clos huis-clos; defendant: accusée accusés; lawyer: barreau bâtonnier
prosecutor: avocat_général avocate_générale
judge: magistrature président_tribunal présidente_tribunal
magistrate_investigating: juges_instruction magistrat_instructeur
judicial_inquiry: information_judiciaire ouvrir_information instruction_judiciaire
judicial_inquiry: commission_rogatoire diligenter_enquête
detention: maison_arrêt centre_pénitentiaire établissement_pénitentiaire cellule_individuelle
detention: incarcérés écroués écrouée sous_verrous mettre_verrous carcéral
prisoner: taulard codétenu captif; prison_guard: maton
release: sortie_prison sortir_prison recouvrer_liberté libérable libérés libérée remis_liberté
bail: contrôle_judiciaire placer_contrôle_judiciaire assignation_résidence
house_arrest: assigner_résidence assigné_résidence résidence_surveillée
ankle_tag: bracelet_anti-rapprochement
restraining_order: ordonnance_protection mesure_éloignement interdiction_approcher
warrant: avis_recherche; damages: réparation_civile indemnisés dommage_et_intérêt
settlement_law: accord_amiable règlement_amiable transaction_judiciaire; defamation: diffamatoire
testify: déposer_barre témoigner_barre appeler_barre venir_barre dépositions
perjury: faux_témoin faux_serment subornation_témoin
plea_deal: plaidoyer_accord convention_judiciaire
statute_limitations: prescription_faits délai_prescription faits_prescrits
self_defence: légitime_défense
irresponsible: irresponsabilité_pénale abolition_discernement pénalement_irresponsable
irresponsible: altération_discernement discernement_aboli expertise_psychiatrique
immunity: levée_immunité lever_immunité immunité_présidentielle immunité_diplomatique
pardon: réhabilitation_judiciaire
youth_court: juge_enfants tribunal_enfants délinquance_juvénile mineurs_délinquants justice_mineurs
youth_court: délinquant_mineur; commercial_court: tribunal_commerce; bailiff: huissier
seize: confisquée mettre_sous_séquestre sous_séquestre
"""

AFFAIRS = (
    POLITICS
    + DIPLOMACY
    + WAR
    + ECONOMY
    + COMPANY
    + MARKETS
    + LABOUR
    + AGRICULTURE
    + BUDGET
    + TAXES
    + HOUSING
    + EDUCATION
    + IMMIGRATION
    + JUSTICE
)
