"""More English concepts, by field: courts, councils, sport, ships, science, farms, weather.

Source: the vocabulary of regional and specialised press, put together by hand; each key is one that
the French table has too. What `concepts.py` knows already stands there and wins.
"""

FIELDS = """
abstain: abstain abstained abstention
account: account accounts
aground: aground
aid_convoy: convoy convoys
airport_terminal: terminal terminals
airspace: airspace
album: album albums
amendment: amendment amendments
amputate: amputate
anchor: anchor anchored
app: app apps
archaeology: archaeologist archaeologists archaeology
arson: arson arsonist
asbestos: asbestos
ash: ash
ashore: ashore
audience_tv: viewers
audit: audit audits
autopsy: autopsy post-mortem
bail: bail
balcony: balcony
ballot_box: polls
forbid: bans banning prohibited
battery: battery batteries
bee: bee bees
bill_cost: bills
bird_flu: avian
bishop: bishop bishops archbishop
blockade: blockade
blocked: roadblock roadblocks
bond: bond bonds
bonus: bonus bonuses
boycott: boycott boycotted
branch: branches
budget_cut: austerity
cabinet: cabinet
cancer: cancer cancers
cannabis: cannabis
canteen: canteen canteens
car_maker: carmaker automaker maker makers manufacturer
carbon: carbon co2
cargo: cargo freight
carry: taken
castle: castle
cathedral: cathedral
cattle: cattle cow cows
cellar: basement cellar
censure: censure no-confidence
chancellor: chancellor
chariot: chariot chariots
charity: charity charities
childhood: childhood
chip: chip chips semiconductor
close: closes closing shuts shutdown
colonel: colonel
coma: coma
committee: committee commission
commuter: commuter commuters
concern: cover covers covered covering concern concerns
confess: confess confessed confession
congress: congress
container: container containers
controller: controller controllers
convulsion: convulsion convulsions
coral: coral
coroner: coroner
cost_rise: overrun
council_local: municipal councillor councillors
crane: crane cranes
crater: crater
crew_member: seaman sailor sailors
crop: crop crops harvest
crown: crown crowned
cut_jobs: axe axed
damages: damages compensation compensate
defamation: defamation libel defame
deficit: deficit deficits
delay: lateness
deputy: lawmaker lawmakers legislator mp mps deputy deputies
dig: dig dug excavate excavation
dinosaur: dinosaur dinosaurs
dissolve: dissolve dissolved dissolution
divert: divert diverted
dividend: dividend dividends
dna: dna
dock: dock docks quay wharf
doping: doping doped
dream: dream dreams dreamed
drink_water: drinking
dyke: dyke levee
electric_network: grid
electricity: electric electrical
eliminate: eliminate eliminated knocked
embezzle: embezzle embezzled embezzlement misappropriate
employ: employ employs employed employing
enrol: enrol enrolled enroll
entrance: entrance gate gates
envoy: envoy envoys emissary
erupt: erupts erupting
escapee: escapee
exchange: exchange exchanged swap swapped
experiment: experiment experiments
facade: facade
faint: faint fainted
festival_film: festivals
fingerprint: fingerprint fingerprints
fisherman: fishermen
fleet: fleet fleets
flu: flu influenza
footbridge: footbridge
forward: striker forward
fossil: fossil fossils
fraudster: scam swindle fraudster
freeze: freeze frozen frost ice
frontline: front frontline
fuel: fuel petrol gasoline diesel
gale: gale gales
gang: gang gangs
gene: gene genes genetic
general_rank: general generals
glacier: glacier glaciers
goalkeeper: goalkeeper keeper
golf: golf
governor: governor governors
gross: gross
hail: hailstorm
hearing: hearing hearings
heart: heart cardiac
heritage: heritage
heroin: heroin
homeless_shelter: shelter shelters
house: housing
iceberg: iceberg
ignore: ignore ignored ignores
imam: imam
indictment: indictment
inspect: inspect inspected inspection inspector
intercept: intercept intercepted interception
irrigate: irrigate irrigation watering sprinkle
laboratory: laboratory lab laboratories
launder: launder laundering
lava: lava
library: library libraries
lift: elevator
lobby: lobby lobbying
mandate: mandate
manufacture: manufacture manufactured manufacturing
marathon: marathon
mask: mask masks
mayor_term: reelected re-elected reelection
meal: meal meals lunch
measure_size: measures measuring
mediate: mediator mediation mediate
medicine: medicine medicines medication
minister_former: ex-minister
moratorium: moratorium
mortgage: mortgage loan loans
motion: motion
motorcycle: motorcycle motorbike
newspaper: newspaper newspapers
noise: noise noises
nominate: nominate nominated nominee nomination
notary: notary
notice: notice
obesity: obesity obese
observatory: observatory
ocean: ocean oceans
offensive: offensive
parent: parent parents
patent: patent patents
peasant: peasant
penalty: penalty penalties
pesticide: pesticide pesticides herbicide
petition: petition petitions
pharmacy: pharmacy pharmacies pharmacist
pig: pig pigs
pilgrim: pilgrim pilgrims pilgrimage
planet: planet planets
plastic: plastic plastics
plead: plead pleaded plea
poultry: poultry chicken chickens
prison_guard: warder
prisoner: prisoner prisoners inmate inmates captive
project: project projects
student: pupils students schoolchildren
qualify: qualify qualified qualification
quota: quota quotas
rabbi: rabbi
race_cycle: stage stages
radio: radio
ratify: ratify ratified ratification
recede: recede receded
recorder: recorder recorders
recycle: recycle recycling
refloat: refloat refloated
reinstate: restore restored restoration
relegate: relegate relegated relegation
rent: rent rents
repeal: repeal repealed
reptile: reptile reptiles
risk: risk risks face faces faced facing
robot_ai: ai
runoff: runoff run-off
runway: runways
satellite_launch: launcher
saving: savings
scaffold: scaffolding scaffold
scandal: scandal scandals
seal: seal seals
season: season seasons
semi_final: semi-final semifinal
senator: senator senators
series_tv: series
serve: serve serves served
sewage: sewage
shake: shake shook shaken
shirt: shirt jersey
shore: shore
short_circuit: short-circuit
shortage: shortage shortages
side_effect: adverse
signing: signing signings
sit_in: sit-in
skeleton: skeleton
skull: skull
slide: slide slid skid skidded
smoke: smoke
solar_panel: photovoltaic
solvent: solvent solvents
spark: spark sparks
species: species specy
species_wild: wildlife
spectator: spectator spectators attendance
sprint: sprint sprinter
star: star stars
startup: startup start-up
statue: statue statues
stoppage: extra-time
strain: strain strains
submarine: submarine submarines
subsidy: subsidy subsidies grant
sue: sue sued sues suing lawsuit
supplier: supplier suppliers
swear_in: inaugurated sworn
swimming_pool: pool pools
syrup: syrup
take_office: office
tank_army: tanks armour
telecom: telecom operator operators
temperature: temperatures
thunder: thunderstorm lightning
tobacco: tobacco cigarette smoking
tomb: tomb
trace: clue clues
tremble: tremble trembled
trench: trench trenches
trophy: trophy trophies title titles
tug: tug tugs
un_council: un
unhurt: unhurt unharmed unscathed safely
verdict: verdict verdicts judgment judgement ruling
villager: villager villagers
volunteer: volunteer volunteers
walk_out: walkout
wallet: wallet
warrior: warrior warriors
warship: warship frigate
waste: waste rubbish garbage
wave: wave waves
whale: whale whales
wheat: wheat
wind_farm: turbine turbines
wine: wine wines vineyard
works: roadworks
wreck: wreck wreckage
"""
