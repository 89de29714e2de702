"""French concepts of public affairs: votes and parliaments, war, money, work, schools, courts.

Field by field; the English table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

POLITICS = """
nationalist: nationaliste; social_democrat: social-démocrate sociaux-démocrates sociale-démocratie
labour_party: travailliste; separatism: séparatiste séparatisme
go_vote: se_rendre_urnes aller_voter; constituency: circonscription; polling_station: isoloir
vote_rigging: truquer_scrutin truqué truquage; recount: recompter recomptage
abstain: abstentionniste; standard_bearer: porte-drapeau porte-étendard; running_mate: colistier
outsider: outsider; primary: primaires caucus
endorse_candidate: apporter_soutien donner_consigne parrainage; poll: sondeur
popularity: popularité; coalition: coaliser cohabitation
topple_government: faire_tomber_gouvernement; force_through: passer_force 49.3; filibuster: flibuste
backbencher: frondeur; reading_bill: seconde_lecture deuxième_lecture
strike_down: invalider invalidation inconstitutionnel inconstitutionnalité
adjourn_parliament: proroger_parlement lever_séance
inauguration: passation_pouvoir passation_pouvoirs; spin: élément_langage éléments_langage
lobbyist: lobbyiste; think_tank: think-tank; far_right: extrême-droite ultradroite
far_left: extrême-gauche ultragauche; centrist: centriste centre-droit centre-gauche
conservative: conservateur conservatrice; socialist: socialiste; communist: communiste communisme
liberal: libéral libéraux; populist: populiste populisme démagogue démagogie
eurosceptic: eurosceptique souverainiste; monarchist: monarchiste royaliste
autocrat: autocrate autoritaire autoritarisme; junta: junte; seize_power: prendre_pouvoir
curtail: museler muselé bâillonner; ineligible: inéligible inéligibilité
nepotism: népotisme clientélisme favoritisme copinage; smear: calomnie calomnier
mudslinging: passe_armes joute_verbale; gaffe: bourde gaffe
u_turn: volte-face revirement faire_marche_arrière rétropédalage rétropédaler se_raviser
u_turn: faire_machine_arrière; stand_firm: tenir_bon inflexible intransigeant
give_way: faire_concession lâcher_lest; ultimatum: sommation
bipartisan: transpartisan bipartisan trans-partisan; polarise: polariser polarisation clivant
mayor: bourgmestre; council_local: échevin collectivité_locale collectivités_locales
intermunicipal: agglomération intercommunal; devolution: décentralisation décentraliser dévolution
autonomy: autonomie autonome autonomiste; secession: sécession sécessionniste
electorate_area: charcutage redécoupage; referendum: votation référendaire
deliberate: délibération délibérer délibéré; quorum: quorum; implementing_decree: arrêté_préfectoral
decree: légiférer_ordonnance
red_tape: paperasserie lourdeur_administrative bureaucratie bureaucratique
deregulate: déréglementer dérégulation déréguler déréglementation; watch_list: fichage
"""

DIPLOMACY = """
consul: consul consulaire; talks_fail: achopper enlisement enliser; breakthrough: percée
mediate: bons_offices conciliateur conciliation se_entremettre
agreement: accord-cadre modus_vivendi; shake_hands: serrer_main; sphere_influence: arrière-cour
superpower: superpuissance; snub: camouflet snober rebuffade; asset_freeze: geler_avoirs; visa: visa
spy: espionner contre-espionnage; disinformation: désinformation infox intox
propaganda: propagande propagandiste; arms_race: réarmement réarmer; arms_control: non-prolifération
"""

WAR = """
cruiser: croiseur; cannon: canon; legionnaire: légionnaire; war: belligérant
invade: incursion envahisseur; counter_attack: contre-attaquer; seat: assiégés assiégée
encircle: prendre_tenaille encerclement; retreat_troops: se_replier
recapture: reconquérir reconquête; capture: se_emparer prendre_contrôle; annex: annexée
liberate: libérateur; strike_military: pilonner pilonnage bombardier salve canonnade
artillery: artillerie obusier mortier; air_defence: dca antiaérien antiaérienne antimissile
ground_troops: fantassin infanterie; special_forces: commando; reservist: réserviste
deserter: déserteur déserter désertion; mercenary: mercenaire
rebel: guérilla guérillero maquisard insurrectionnel; jihad: djihad djihadisme salafiste
terror: antiterroriste antiterrorisme contre-terrorisme; chemical_weapon: neurotoxique
nuclear_weapon: ogive; disarm: rendre_armes; war_crime: exaction atrocité; genocide: génocidaire
massacre: hécatombe; civilian: non-combattant; war_dead: tomber_combat
aid_drop: larguer_aide largage; garrison: garnison casernement cantonner_troupes
demilitarised: démilitariser démilitarisation; military_coup: putschiste; escalate: engrenage
deescalate: désescalade
"""

ECONOMY = """
cost_living: cherté; growth: pib; recession: récessif marasme; recovery_economy: embellie éclaircie
bailout: renflouement recapitaliser recapitalisation; inflation: inflationniste
deflation: déflation déflationniste désinflation
gouge: spéculateur spéculatif spéculative spéculation spéculer; rate_cut: assouplissement_monétaire
devalue: dévaluer dévaluation déprécier; trade_deal: libre-échange
protectionism: protectionnisme protectionniste; dumping: dumping antidumping
supply_chain: logistique; raw_material: matière_première
globalisation: mondialisation mondialiser démondialisation; relocate: délocaliser délocalisation
reshore: relocaliser relocalisation réindustrialiser réindustrialisation
competitive: compétitif compétitivité compétitive; productivity: productivité
wealth_gap: inégalité inégalitaire; poverty_line: minima_sociaux rsa revenu_minimum
purchasing_power: revenu_disponible; economist: économiste conjoncturiste
downgrade_rating: abaisser_note; over_indebted: surendettement surendetté
austerity_plan: serrer_ceinture; cash: numéraire; counterfeit: contrefacteur
"""

COMPANY = """
profit: engranger; loss: déficitaire; exceed: mieux_que_prévu
miss_forecast: moins_bon_que_prévu pire_que_prévu; buy: opa rachetée; majority_stake: entrer_capital
merge: fusion-acquisition; spin_off: scission scinder filialiser
divest: désinvestir désinvestissement; ipo: faire_entrée_bourse; delist: radier_cote
bankrupt: liquidateur mettre_clé_sous_porte mettre_clef_sous_porte
restructure: restructurer restructuration réorganiser réorganisation refonte
streamline: rationaliser rationalisation simplifier simplification
dismiss: licenciés licenciée mettre_porte; hire: recruteur; boss: patronne
board_directors: directoire; create: fondatrice cofondateur cofondatrice; monopoly: monopolistique
regulator: régulateur; recall_product: rappeler_lot; brand_launch: commercialiser commercialisation
retail_chain: hypermarché; online_sales: e-commerce cybercommerce; startup: startups
franchise: franchiseur; luxury: luxe; patent: breveter; fine: astreinte
"""

MARKETS = """
market: boursier; rise: rebondir rebond monter_flèche; fall: plongeon krach dégringolade piquer_nez
sell_off: prises_bénéfices; volatile: volatil volatilité
investor: investisseuse gestionnaire_actifs; trader: courtier boursicoteur; bond: obligataire
barrel: baril; gold_price: once_or cours_or lingot; cryptocurrency: cryptomonnaie cryptoactif
loan: prêteur emprunteur; cash_machine: distributeur_automatique dab
"""

LABOUR = """
lockout: lock-out; labour_dispute: bras_fer grogne; pay_rise: revaloriser revalorisé
salary: appointements émoluments rétribution; union: intersyndicale syndiqué
employer: patronat patronal employeur; worker: travailleuse
self_employed: pigiste micro-entrepreneur autoentrepreneur; unemployment: sans-emploi chômeuse
short_time: activité_partielle; labour_shortage: sous-effectif; pension: pensionné
burnout: burn-out surmenage; teleworking: télétravail télétravailler télétravailleur
forced_labour: esclavage esclave esclavagisme servitude
"""

AGRICULTURE = """
barley: orge; rye: seigle; oilseed: oléagineux; locust: criquet sauterelle; mildew: mildiou
farm: cultivateur éleveuse agricultrice paysannerie agraire fermier
crop: moissonner moissonneuse récolteur; sow: semer ensemencer semailles ensemencement
plough: labourer charrue labours; grain: céréalier; cattle: bœuf génisse vachette taurillon
sheep: ovin bélier agnelle; goat: caprin chevreau; pig: truie porcelet porcin porcherie
poultry: coq pondeuse aviculteur avicole basse-cour; fodder: fourrage affouragement ensilage
meadow: estive; irrigate: méga-bassine; pesticide: phytosanitaire pulvérisateur
gmo: ogm transgénique; pest: nuisible ravageur
wine: viticultrice cépage cuvée cuvées millésime chai viticulture œnologue
cheese: fromager fromagerie; slurry: lisiers fumier; blocked: déverser_fumier
fish: halieutique chalutage; fishing_boat: chalut
aquaculture: aquaculture pisciculture pisciculteur ostréiculteur conchyliculteur conchyliculture
aquaculture: mytiliculteur; forestry: sylviculture sylviculteur forestier bûcheron
deforestation: déforestation déboiser déboisement défrichement
reforest: reboiser reboisement replanter reforestation
famine: malnutrition sous-alimentation sous-alimenté affamé disette dénutrition
"""

BUDGET = """
profit: excédentaire; budget_cut: coupes_claires coupes_sombres; waste: dilapider gabegie
aid_state: subside; earmark: allouer; fund_scheme: mécénat mécène philanthrope philanthropie
"""

TAXES = """
tax: fiscaux imposable ponction; taxpayer: contribuable; vat: tva; tax_office: fisc
"""

HOUSING = """
house: mal-logé mal-logement; apartment: penthouse; owner: logeur; tenant: colocataire colocation
rent: locatif locative; evict: jeter_rue; squat: squatteur squatteuse
homeless: sdf sans-logis sans-domicile dormir_dehors; slum: bidonville taudis insalubre insalubrité
homeowner: primo-accédant; developer: promoteur; zoning: constructible
"""

EDUCATION = """
doctoral: thésard doctorant; school: collège-lycée; student: lycéenne collégienne bachelier
teacher: prof maître_école institutrice; dean: doyen_faculté; pass_exam: décrocher_bac admis_bac
curriculum: cursus; truancy: décrocheur absentéisme absentéiste
harass: cyberharcèlement harceleur brimade bizutage; tuition: frais_inscription
phd: doctorat soutenance_thèse; secularism: laïcité laïc laïque
illiteracy: illettrisme illettré analphabète analphabétisme alphabétisation
nursery: nounou halte-garderie garderie
"""

IMMIGRATION = """
stateless: apatride apatridie; migrant: sans-papiers migratoire primo-arrivant
right_asylum: demande_asile obtenir_asile déboutés
expel: reconduite_frontière reconduit_frontière refoulement; regularise: régulariser régularisation
naturalise: naturaliser naturalisation naturalisé binational binationaux
citizenship: citoyenneté nationalité; smuggle: contrebandier; border_wall: barbelé
xenophobia: xénophobe xénophobie
"""

JUSTICE = """
sue: plaignant requérant attaquer_tribunaux intenter_procès; amnesty: amnistier amnistie
complaint: se_constituer_partie_civile; charge: inculpés inculpée; drop_charges: classer_suite
acquit: acquittés acquittée disculper innocenter; plead_not_guilty: clamer_innocence
sentence: condamnés condamnée; appeal_law: appelant se_pourvoir faire_recours; reject: déboutée
overturn: infirmer; retrial: rejuger rejugé; trial: passer_jugement
closed_doors: huis_clos huis-clos; defendant: accusée accusés; lawyer: barreau bâtonnier
judge: magistrature
detention: cellule_individuelle incarcérés écroués écrouée sous_verrous mettre_verrous carcéral
prisoner: taulard codétenu captif; prison_guard: maton
release: sortir_prison recouvrer_liberté libérable libérés libérée remis_liberté
damages: indemnisés; defamation: diffamatoire
testify: déposer_barre témoigner_barre appeler_barre venir_barre dépositions
statute_limitations: faits_prescrits
irresponsible: irresponsabilité_pénale pénalement_irresponsable altération_discernement
immunity: lever_immunité; youth_court: délinquance_juvénile; bailiff: huissier
seize: confisquée mettre_sous_séquestre
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
