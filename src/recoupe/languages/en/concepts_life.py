"""English concepts of what befalls people: mishaps, weather, transport, crime, health, nature.

Field by field; the French table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

ACCIDENTS = """
maim: mutilate mutilation maim; overboard: overboard; cut_free: cut_free extricate
crash: pileup smash-up rear-end fender-bender veer_off_road veer_off run_off_road swerve crash-land
crash: come_off_road come_off_tracks
run_over: knock_down knocked_down ran_over mown_down struck_by_car run_down
drink_driving: drink-driving drunk-driving dui breathalyser breathalyzer
fall_accident: fall_from_window fell_from_height; collapse: give_way_under collapsing
capsize: keel_over capsizing; death: mortally; injury: injuring
stable_condition: non-life-threatening; unhurt: uninjured
shock_psych: counselling counseling traumatised traumatized trauma counsellors
next_of_kin: bereaved
"""

FIRE = """
fire: fires ablaze gutted charred bushfire conflagration alight
arson: set_fire set_alight set_ablaze fire-raiser firebug torched pyromaniac
extinguish: brought_under_control firefighting extinguisher; smoke: billow; firebreak: firebreak
explosion: blown_up
"""

FLOOD = """
flood: floodwater inundation flood-prone floodplain; landslide: landslip mudflow; sinkhole: sinkhole
evacuation: evacuating forced_from_homes rehouse rehousing
"""

STORM = """
airlift: airlift winch; storm: superstorm stormy windstorm tempest; landfall: landfall
gale: gale-force gusty; rain: downpour rainy cloudburst rainstorm monsoon drizzle rainwater
thunder: thunder; hail: hailstone; snow: snowy snowdrift snowplough snowplow snowbound snow-covered
freeze: icy sub-zero subzero frostbite sleet; heat: heatstroke hot_spell blistering
drought: dry_spell drought-hit; weather: forecaster meteorologist meteorological weatherman
uproot: uproot trees_down; earthquake: richter seismology; volcano: volcanic volcanologist
avalanche: snowslide
"""

TRANSPORT = """
ring_road: beltway; interchange: interchange; barge: barge; glider: glider
microlight: microlight ultralight; wagon: carriage wagon railcar; rail: railtrack catenary
station: concourse; jam: bumper-to-bumper congested snarl-up snarled
road: expressway interstate roadway
pedestrian: passer-by passers-by bystander pedestrianise onlooker; bicycle: e-bike
truck: lorries hgv semi-trailer tractor-trailer juggernaut 18-wheeler; truck_driver: haulier
car: saloon sedan hatchback suv minivan 4x4 pickup; van: minibus; bus: double-decker
taxi: cabbie ride-hailing minicab; tram: tramway streetcar trolleybus
car_share: carpool car-sharing
electric_car: ev charging_station charging_point charging_points plug-in_hybrid; tunnel: tunnelling
bridge: flyover
"""

AVIATION = """
plane: planes aeroplane jetliner jumbo single-engine twin-engine wide-body; helicopter: chopper
flight_cancel: grounded; takeoff: take-off lift-off; land: touched_down; runway: overshoot airstrip
turn_back: turn_back turned_back turn_around_plane; pilot: co-pilot copilot airman aviator
cabin_crew: stewardess air_hostess steward; airport: aerodrome
"""

SEA = """
ship: ferries bulk_carrier catamaran trimaran schooner motorboat riverboat steamer steamship
crew: crewman crewmen shipmate deckhand; rescue: pull_from_water plucked_from_sea fished_out
port: marina; pirate_sea: somali_pirates; sailing: yachtsman yachtsmen regatta yachtswoman
beach: seafront shoreline seashore; lifeguard: lifesaver
"""

CRIME = """
behead: behead decapitate; strangle: strangle strangulation; slit_throat: slit_throat cut_throat
dismember: dismember; ex_partner: ex-partner ex-husband ex-wife ex-boyfriend ex-girlfriend
strike_hit: beat_up rough_up roughed_up
criminal_person: crook thug offender villain delinquent gangster mobster bandit; looter: looter
fraudster: scammer conman; phishing: phishing
paedophile: paedophile pedophile paedophilia pedophilia; indecent_exposure: indecent_exposure
pimp: pimp procuring; cannabis: marijuana hashish; desecrate: desecrate desecration
graffiti: spray-painted; nazi: nazi neo-nazi; swastika: swastika; holocaust_denial: holocaust_denier
homosexual: homosexual homosexuality gay; murder: slay slayings murderous; femicide: femicide
murderer: hitman hitmen; attack: mugged mug mugger mugging; stab: knifing knife-wielding knifeman
shoot: gunfight; gunman: gunmen sniper marksman
gun: handgun kalashnikov machine-gun submachine shotgun ak-47 semi-automatic; hostage: hostage-taker
kidnap: abductor snatched
steal: robberies burglaries smash-and-grab pilfer burgle larceny ram-raid ransack
fence_goods: handling_stolen; fraud: scamming swindler rip-off defraud
corruption: corrupt graft backhander
blackmail: extortion extort blackmailer racketeering sextortion; rape: rapist raping
sex_assault: grope groping molestation; prostitution: prostitution prostitute; drug: narcotic
drug_dealer: narco; overdose: overdose; addict: addict addiction addictive junkie
organised_crime: mafia mafioso underworld camorra yakuza triads; gang: gang-related
fight: fistfight punch-up come_to_blows altercation melee tussle; riot: troublemakers
vandalism: vandals deface; hate: hateful; racism: racial racially
antisemitism: anti-semitism anti-semitic antisemite; homophobia: homophobic homophobia
harass: stalker stalk; threat: menacing; hack: cybercrime cybercriminal malware spyware
suicide: kill_himself kill_herself take_own_life took_own_life suicidal hang_himself hang_herself
suicide: self-inflicted kill_themselves; missing: vanish whereabouts_unknown; find_body: cadaver
flee: make_escape getaway take_to_heels
"""

POLICE = """
taser: taser; police: policewoman policemen policewomen trooper policing
arrest: red-handed dragnet rounded_up rearrested took_into_custody
boundary: seal_off sealed_off; raid: stormed swoop; tear_gas: tear-gas teargassed
baton: baton truncheon nightstick
protest: rallies demo take_to_streets took_to_streets rallied outcry
protester: marcher protestor demonstrating; clash: skirmish confrontation running_battles
disperse: break_up_protest break_up_crowd dispersing; cctv: bodycam dashcam
autopsy: postmortem forensic pathologist morgue mortuary; evidence: incriminating
suspect: alleged_perpetrator; alibi: alibi; accomplice: co-conspirator mastermind ringleader
search: search-and-rescue
rescue: rescuing pull_to_safety pulled_to_safety pulled_from_rubble pulled_out pull_from_wreckage
rescue: bring_to_safety
"""

HEALTH = """
carcinogen: carcinogenic carcinogen; leukaemia: leukaemia leukemia; miscarriage_baby: miscarry
fertility: ivf; surrogacy: surrogacy; caesarean: caesarean c-section; premature_birth: preemie
condom: condom; painkiller: painkiller; overweight: overweight; vape: vape vaping e-cigarette
centenarian: centenarian; stretcher: gurney; hospital: hospitalisation hospitalization infirmary
leave_hospital: discharged_from_hospital; ambulance: ambulanceman
doctor: gp gps cardiologist paediatrician pediatrician oncologist neurologist gynaecologist
doctor: anaesthetist radiologist dermatologist; surgeon: neurosurgeon; nurse: nursing
midwife: midwife midwives midwifery; patient: outpatient inpatient sufferer
surgery: surgeries go_under_knife; transplant: transplant transplantation
treat: therapies chemotherapy radiotherapy therapeutic healthcare
recover: recuperate recuperating convalesce convalescence; disease: syndrome sickened incurable
chronic: comorbidity; cancer: tumour tumor oncology malignant cancerous metastasis; stroke: aneurysm
diabetes: insulin; alzheimer: dementia neurodegenerative; mental_health: psychiatry
autism: autism autistic; pregnant: pregnancies; contraception: contraception contraceptive
abortion: anti-abortion; euthanasia: euthanasia; medicine: drugmaker
side_effect: side-effect contraindication; diet: diet dietician dietary slimming
tobacco: smoker tobacconist nicotine anti-smoking
alcohol: alcoholic alcoholism drunken inebriated liquor booze boozy tipsy
allergy: allergy allergies allergic allergen; blind: visually_impaired sightless
disability: disabilities handicapped wheelchair-bound disablement; life_expectancy: longevity
old: seniors aging
"""

EPIDEMICS = """
bacteria: bacterium bacteria bacterial; pathogen: pathogen microbe germ; variant: variant
stomach_bug: gastroenteritis norovirus; mumps: mumps; epidemic: epidemiologist epidemiology
virus: viral virologist; meningitis: meningitis meningococcal; malaria: malaria
hiv: hiv-positive sexually_transmitted; legionella: legionella; salmonella: salmonellosis
infect: infectious contagious contagion transmissible; incubation: incubation asymptomatic
quarantine: self-isolation stay-at-home; test: swab
vaccine: unvaccinated inoculate inoculation immunisation booster anti-vaxxer jabbed
health_pass: covid_pass; social_distancing: mask-wearing physical_distancing
"""

FOOD = """
ham: ham; sausage: sausage; vegan: vegan veganism; food: foodstuff groceries agri-food
restaurant: restaurateur eateries fast-food takeaway takeout
chef: gastronomy gastronomic gourmet culinary; meat: beef pork
bakery: baguette bakeries loaves pastries; wine: sommelier; beer: brewing microbrewery
vegetarian: vegetarian plant-based; sugar: sugary beet sweetener sugarcane; food_waste: use-by_date
"""

SCIENCE = """
science: academic physicist biologist palaeontologist paleontologist paleontology geologist
science: astronomer astrophysicist botanist zoologist geneticist oceanographer entomologist
science: ornithologist primatologist climatologist mathematician anthropologist neuroscientist
study: peer-reviewed journal_article; discover: discoveries dig_up dug_up bring_to_light
dig: archaeological; fossil: fossilised fossilized prehistoric prehistory
dna: genome genomic sequenced; clone: clone cloning stem_cell stem_cells embryo
particle: particle hadron_collider
"""

SPACE = """
spacewalk: spacewalk spacewalker; comet: comet; meteorite: meteorite meteor
northern_lights: aurora_borealis; arctic: arctic; launch: blasted_off place_in_orbit
launch_pad: launch_pad; spacecraft: spaceship lander rover orbiter; mars: martian; planet: exoplanet
galaxy: galaxy galaxies milky_way; eclipse: eclipse; space_debris: deorbit re-entry reentry
ufo: ufo flying_saucer extraterrestrial aliens
"""

TECHNOLOGY = """
download: download; netizen: netizens; go_viral: go_viral went_viral; deepfake: deepfake
digital: digital; robot: robotic humanoid automation automate automaton; software: glitch
phone: smartphone cellphone iphone handset telephony; computer: supercomputer
internet: broadband fibre_optic fiber_optic wifi wi-fi; hack: cyberhack
video_game: videogame gamer esports e-sports gaming; privacy: privacy
tech_giant: tech_giant tech_giants; chip: microchip processor chipmaker
3d_print: 3d_printer 3d-printed; facial_recognition: facial_recognition biometric
"""

OUTAGES = """
load_shedding: load-shedding; breakdown: faulty defective
"""

ANIMALS = """
eagle: eagle; falcon: falcon; stork: stork; sparrow: sparrow; parakeet: parakeet; flamingo: flamingo
penguin: penguin; crow: crow raven; dolphin: dolphin; porpoise: porpoise; orca: orca; moose: moose
reindeer: reindeer; ibex: ibex; hake: hake; anchovy: anchovy anchovies; cockroach: cockroach
caterpillar: caterpillar; beetle: beetle; fly_insect: housefly; viper: viper adder; beech: beech
animal: beast critter; dog: puppy puppies canine pitbull hound mutt; cat: feline kitten
horse: mare pony ponies stallion foal equine; wolf: she-wolf wolfpack
bear: bear_cub bear_attack brown_bear; elephant: elephant pachyderm
whale: cetacean whaling humpback; bird: raptor birdwatcher pigeons birdlife; snake: snakebite
crocodile: caiman; bee: honeybee bumblebee pollinator pollinate; spider: arachnid; rat: vermin
deer: stags doe fawn; boar: feral_hogs; zoo: zookeeper zoological menagerie
hunt: fox-hunting poach big-game; species_invasive: invasive_alien
"""

ENVIRONMENT = """
sexism: sexism sexist misogyny misogynist misogynistic; emission: emit emitted emitter exhaust_fumes
carbon_neutral: net-zero decarbonise decarbonize decarbonisation zero-emission zero-carbon
carbon_neutral: low-carbon; climate_activist: eco-activist; pollution: polluting polluter smog fumes
water_pollution: wastewater pfas
waste: binmen fly-tipping incinerator incineration trash compost dustmen; recycle: recyclable reuse
plastic: microplastic; conservationist: conservationist naturalist
biodiversity: ecosystem flora wetland; glacier: glacial permafrost; coral: reef
"""

ENERGY = """
refinery: refinery refineries refiner refining; kerosene: kerosene
radiation: radioactivity irradiate; enrichment: uranium centrifuge
phase_out: phase_out phase-out phasing_out phased_out
power_plant: coal-fired gas-fired hydroelectric hydropower hydroelectricity; renewable: renewable
lng: lng; fuel: unleaded; energy_saving: energy-saving; coal: lignite colliery coalmine coalfield
hydrogen: electrolyser; electricity: megawatt kilowatt-hour gigawatt electrician
battery: lithium-ion rare_earth rare_earths
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
