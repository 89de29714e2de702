"""French concepts of what befalls people: mishaps, weather, transport, crime, health, nature.

Field by field; the English table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

ACCIDENTS = """
maim: mutilé mutilation mutiler estropié; burn_wound: brûlé_degré; aground: se_échouer
overboard: passer_bord tomber_eau; cut_free: désincarcérer désincarcération
crash: télescopage percutée percutés sortir_route; road_death: accidentologie
run_over: happer_train happé; drink_driving: alcootest éthylotest
fall_accident: chuter_mortellement défenestrer défenestration; drown: hydrocution
electrocute: électrisation électriser électrisé; poison: empoisonneur
collapse: effondrée effondrés écroulée; capsize: chavirement; death: mourant faire_victime
stable_condition: état_stationnaire; unhurt: sans_égratignure
shock_psych: cellule_psychologique traumatisme traumatisé traumatisant; next_of_kin: endeuillé
"""

FIRE = """
fire: calciner calciné carbonisé carboniser embrasée; arson: pyromane mettre_feu mis_feu bouter_feu
extinguish: extincteur; smoke: enfumé enfumer; firebreak: pare-feu coupe-feu contre-feu
explosion: déflagrer explosif détoner
"""

FLOOD = """
flood: inondable submersion; landslide: éboulis; sinkhole: doline fontis
evacuation: mettre_sécurité mis_sécurité reloger relogé relogement mis_abri
"""

STORM = """
airlift: hélitreuiller hélitreuillage héliporter hélitreuillé; storm: cyclonique mini-tornade
landfall: toucher_terres; gale: mistral tramontane
rain: averse pluvieux pluvieuse déluge mousson épisode_cévenol pleuvoir bruine crachin
thunder: orageux orageuse tonnerre
snow: blizzard congère poudreuse déneiger déneigement chasse-neige neigeux neiger
freeze: verglacé givre; heat: torride; drought: stress_hydrique
weather: prévisionniste météorologue météorologie; uproot: déraciner déraciné
earthquake: tellurique sismologie; volcano: volcanique volcanologue
"""

TRANSPORT = """
ring_road: périphérique; interchange: échangeur; barge: péniche barge; glider: planeur
microlight: ulm; wagon: wagon; rail: caténaire; station: pôle_multimodal
jam: engorgement embouteillé engorgé; road: autoroutier quatre_voies routière; toll_road: télépéage
pedestrian: piétonniser piétonnisation passant; bicycle: bicyclette vtt cyclable vélo-cargo
motorcycle: motocyclette deux-roues_motorisé
truck: semi-remorque camion-citerne camion-benne porte-voitures; truck_driver: camionneur
car: berline monospace 4x4 décapotable bolide; van: fourgonnette minibus; taxi: vtc
car_share: covoiturage covoiturer autopartage; electric_car: bornes_recharge hybride_rechargeable
bridge: ouvrage_art
"""

AVIATION = """
plane: monomoteur bimoteur biplan gros-porteur moyen-courrier long-courrier; helicopter: hélico
flight_cancel: clouer_sol immobiliser_sol; takeoff: prendre_airs
turn_back: demi-tour rebrousser_chemin rebroussé; divert: dévier_vol; pilot: copilote
cabin_crew: hôtesse_air hôtesses_air steward; airport: aérogare aéroportuaire aéroclub
"""

SEA = """
ship: porte-conteneur catamaran trimaran goélette yacht méthanier chimiquier ferries roulier
captain: skipper; coastguard: gardes-côtes; rescue: repêcher repêché; port: capitainerie marina
pirate_sea: piraterie_maritime; oil_slick: déversement_hydrocarbures
sailing: nautisme nautique plaisancier navigateur navigatrice
lifeguard: maîtres-nageurs nageur-sauveteur
"""

CRIME = """
behead: décapiter décapitation décapité; strangle: étrangler étranglement strangulation étranglé
slit_throat: égorger égorgé égorgement; dismember: démembrer démembrement
ex_partner: ex-conjoint ex-compagnon ex-compagne ex-mari ex-femme
strike_hit: tabasser tabassé molester molesté
criminal_person: délinquant gangster voyou truand malfrat bandit brigand; looter: pilleur
fraudster: arnaque arnaquer arnaqueur; phishing: hameçonnage
paedophile: pédophile pédophilie pédocriminel pédocriminalité
indecent_exposure: exhibitionniste exhibition_sexuelle; pimp: proxénète proxénétisme
cannabis: haschich hachisch; desecrate: profaner profanation profané; graffiti: taguer tagué tagueur
nazi: nazi néonazi; swastika: croix_gammée croix_gammées
holocaust_denial: négationniste négationnisme; homosexual: homosexuel homosexualité gay
femicide: féminicide; murderer: tueuse sicaire; attack: agresseur agressés agressée
shoot: essuyer_tirs tirer_balles tirer_foule tirer_dessus; gunman: forcené sniper
gun: carabine kalachnikov mitraillette mitrailleuse pistolet-mitrailleur
kidnap: enlevée kidnappée kidnappés kidnappeur séquestrée
steal: braqué dérobée dérobés volée subtiliser subtilisé larcin chaparder chapardage
steal: faire_main_basse main_basse délester détrousser détroussé car-jacking home-jacking dévaliser
steal: dévalisé; thief: braqueuse voleuse monte-en-l'air; fence_goods: recel receleur receler
fraud: frauduleux frauduleuse escroquer escroqué carambouille filouterie
corruption: corrompu corrupteur; blackmail: extorsion extorquer maître_chanteur sextape sextorsion
rape: violeur violée; prostitution: prostitution prostitué; drug: stups narcotique
drug_dealer: dealer narcotrafiquant narcotrafic go_fast go-fast; overdose: overdose surdose
addict: toxicomane toxicomanie addiction addictif héroïnomane
organised_crime: criminalité_organisée mafia mafieux pègre camorra ndrangheta triade yakuza
gang: caïd; fight: se_battre altercation pugilat bagarreur empoignade; riot: casseur
vandalism: déprédation vandale vandalisée; hate: haineux haineuse; racism: suprémaciste
homophobia: homophobe homophobie; harass: harcelée; threat: menaçant
hack: cybercriminel cybercriminalité ransomware maliciel cyberpirate
suicide: mettre_fin_jours suicidaire se_pendre se_donner_mort se_ôter_vie
missing: volatiliser introuvable
"""

POLICE = """
taser: taser; police: commissaires brigade_criminelle brigade_anticriminalité commissariat flic
arrest: appréhendée prendre_flagrant_délit; chase: courses-poursuites; boundary: bouclé bouclage
raid: perquisitionnés perquisitionnée donner_assaut; baton: matraque matraquer matraquage
protest: manif protestation protester protestataire faire_entendre_voix casserolade
protester: contestataire marcheurs zadiste; blockade: bloquages; clash: en_découdre affrontés
disperse: dispersés dispersée; cctv: vidéoprotection; autopsy: médico-légal morgue
suspect: suspectée soupçonnés soupçonnée; alibi: alibi; accomplice: guetteur commanditaire
search: maître_chien maîtres-chiens quadriller quadrillage passer_peigne_fin
rescue: sauvée sauvés tirer_affaire venir_secours
rescuer: croix-rouge ambulancier urgentiste croissant-rouge
"""

HEALTH = """
carcinogen: cancérigène cancérogène; leukaemia: leucémie
miscarriage_baby: fausse_couche fausses_couches
fertility: fiv fécondation_vitro pma procréation_assistée; surrogacy: gpa; caesarean: césarienne
premature_birth: prématuré; condom: préservatif; painkiller: antidouleur antalgique analgésique
overweight: surpoids; vape: vapoter vapotage vapoteuse; centenarian: centenaire; stretcher: brancard
hospital: hôpitaux hospitalier chru admis_urgences; leave_hospital: sortir_hôpital
doctor: praticienne toubib cardiologue pédiatre oncologue neurologue gynécologue dermatologue
doctor: anesthésiste radiologue chirurgienne urologue ophtalmologue gastro-entérologue
surgeon: neurochirurgien; nurse: aides-soignantes; midwife: sage-femme sages-femmes maïeuticien
surgery: chirurgical passer_billard
transplant: greffes greffer greffon transplanter transplantation donneur_organes
treat: soignée soignés chimiothérapie radiothérapie thérapeutique
recover: guéris guérie convalescence se_rétablir se_remettre convalescent
disease: syndrome incurable; chronic: comorbidité antécédents_médicaux
cancer: tumeur métastase cancéreux cancéreuse cancérologue cancérologie oncologie; stroke: anévrisme
diabetes: insuline glycémie; alzheimer: démence neurodégénératif neurodégénérative
mental_health: dépression_nerveuse psychiatrie déséquilibré; autism: autisme autiste autistique
pregnant: gestation; child_birth: mettre_monde mis_monde venir_monde
contraception: contraception contraceptif; abortion: anti-avortement; euthanasia: euthanasie
medicine: médicamenteux médication; side_effect: contre-indication
diet: régime_minceur diététicien diététique
tobacco: fumeur fumeuse buraliste tabagique tabagiste nicotine anti-tabac
alcohol: alcoolique alcoolisme alcoolisé ivrogne beuverie spiritueux ébriété saoul
allergy: allergie allergique allergène; blind: non-voyant déficient_visuel
disability: invalidité déficience_intellectuelle; life_expectancy: longévité
old: senior vieillissement vieillesse
"""

EPIDEMICS = """
bacteria: bactérie bactérien bacille; pathogen: pathogène microbe germe; variant: variant
stomach_bug: gastro-entérite gastro; mumps: oreillons
epidemic: épidémiologiste épidémiologie pandémique; virus: viral virologue
meningitis: méningite méningocoque; malaria: paludisme malaria
hiv: vih sida séropositif séropositivité mst; legionella: légionellose légionelle
salmonella: salmonellose
infect: infectés infectée contracter_virus contracté positif_covid contagion contagieux contagieuse
infect: infectieux infectieuse; incubation: incubation asymptomatique
quarantine: se_isoler reconfinement reconfiner confinés confinée déconfinement; test: autotest
vaccine: vaccinal non-vacciné immunisation immunité_collective antivax anti-vax primo-vaccination
health_pass: passe_sanitaire; social_distancing: distanciation_physique
death: mortalité surmortalité létalité
"""

FOOD = """
ham: jambon; sausage: saucisse saucisson; vegan: végan végétalien véganisme
food: denrée alimentation agroalimentaire provisions
restaurant: restaurateur restauratrice bistro fast-food gargote
chef: gastronomie gastronomique gastronome cuistot; meat: charcuterie; bakery: viennoiserie
wine: vigneronne sommelier; beer: microbrasserie; vegetarian: végétarien végétarienne végétarisme
sugar: sucrerie betterave betteravier édulcorant; food_waste: date_péremption périmé
"""

SCIENCE = """
science: savant physicien physicienne biologiste paléontologue paléontologie géologue astronome
science: astrophysicien botaniste zoologue généticien océanographe entomologue ornithologue
science: primatologue glaciologue climatologue mathématicien mathématicienne anthropologue
science: neuroscientifique; discover: mettre_lumière retrouvée retrouvés; dig: fouilleurs
fossil: fossilisé préhistorique préhistoire; laboratory: laborantin
dna: génome séquençage séquencer génomique; clone: clone cloner clonage embryon
particle: particule collisionneur
"""

SPACE = """
spacewalk: sortie_extravéhiculaire; comet: comète; meteorite: météorite météore
northern_lights: aurore_boréale aurores_boréales; arctic: arctique; rocket: propulseur moteur-fusée
launch: placer_orbite satelliser; spacecraft: atterrisseur rover astromobile
moon: alunir alunissage; mars: martien martienne; planet: exoplanète; asteroid: géocroiseur
telescope: radiotélescope; galaxy: galaxie; eclipse: éclipse
space_debris: désorbiter rentrer_atmosphère; ufo: ovni extraterrestre
"""

TECHNOLOGY = """
download: télécharger téléchargement; netizen: internaute; go_viral: devenir_viral viralité
deepfake: hypertrucage deepfake; digital: numérique numériser; robot_ai: agent_conversationnel
robot: robotique robotisé humanoïde automate automatisation automatiser automatisé robotisation
software: bug bogue progiciel; app: appli; phone: smartphone iphone combiné téléphonie
computer: informaticien supercalculateur data_center; internet: fibre_optique wifi wi-fi
video_game: gamer esport e-sport; privacy: confidentialité; tech_giant: géants_tech
chip: microprocesseur; 3d_print: impression_3d imprimante_3d
facial_recognition: reconnaissance_faciale biométrique biométrie
"""

OUTAGES = """
outage: black-out; load_shedding: délestage; breakdown: défectueux défectueuse défectuosité
"""

ANIMALS = """
eagle: aigle; falcon: faucon; stork: cigogne; sparrow: moineau; parakeet: perruche
flamingo: flamant; penguin: pingouin manchot; crow: corbeau corneille
dolphin: dauphins delphinarium; porpoise: marsouin; orca: orque; moose: orignal; reindeer: renne
ibex: bouquetin; hake: merlu; anchovy: anchois; cockroach: cafard blatte; caterpillar: chenille
beetle: scarabée coléoptère; fly_insect: mouche; viper: vipère; beech: hêtre
animal: bestiole quadrupède animalier; dog: chienne chiot canin molosse pitbull toutou
cat: chatte félin chaton matou; horse: jument poney étalon poulain équidé
wolf: louve louveteau meute canidé; bear: ours ourson plantigrade
elephant: éléphant éléphanteau pachyderme; whale: cétacé rorqual; shark: squale requin-bouledogue
bird: rapace ornithologie pigeons; crocodile: caïman; bee: pollinisateur butiner apicultrice
spider: mygale; rat: dératisation dératiser; deer: biche faon cervidé; boar: laie marcassin
zoo: soigneur ménagerie soigneuse; hunt: gibier braconner; species_invasive: exotique_envahissante
"""

ENVIRONMENT = """
sexism: sexisme sexiste misogynie misogyne; carbon_neutral: décarboner décarbonation décarboné
climate_activist: éco-activiste écoterrorisme; pollution: pollueur smog
water_pollution: impropre_consommation pfas
waste: éboueur incinérateur incinération compost compostage détritus
recycle: recyclable recyclés réemploi; plastic: microplastique
conservationist: protecteur_nature naturaliste; biodiversity: écosystème flore
glacier: calotte inlandsis pergélisol permafrost; coral: récif corallien
"""

ENERGY = """
refinery: raffinerie raffineur raffinage; kerosene: kérosène
radiation: radioactivité radioactive irradier irradié irradiation rayonnement_ionisant
enrichment: uranium centrifugeuse; phase_out: sortir_nucléaire
power_plant: hydroélectricité hydroélectrique; renewable: renouvelable; lng: gnl
fuel: gasoil sans-plomb pompiste supercarburant; energy_saving: sobriété
coal: houille lignite charbonnage charbonnier; hydrogen: électrolyseur
electricity: mégawatt kilowattheure gigawatt térawattheure électricien
battery: terres_rares terre_rare
"""

LIFE = (
    ACCIDENTS
    + FIRE
    + FLOOD
    + STORM
    + TRANSPORT
    + AVIATION
    + SEA
    + CRIME
    + POLICE
    + HEALTH
    + EPIDEMICS
    + FOOD
    + SCIENCE
    + SPACE
    + TECHNOLOGY
    + OUTAGES
    + ANIMALS
    + ENVIRONMENT
    + ENERGY
)
