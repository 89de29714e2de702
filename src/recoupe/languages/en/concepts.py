"""English concepts: lemmas and frequent forms under keys that French shares.

Source: the vocabulary of agency dispatches (accidents, conflicts, courts, votes, business,
sport), put together by hand.
"""

from recoupe.languages.tables.concepts import Concepts, senses_of

SENSES = """
death: dead death deaths die died dies dying kill killed kills killing fatality fatalities perish
death: perished deceased slain
victim: victim victims
casualty: toll casualty casualties
injury: injured injure injury injuries wound wounded hurt
missing: missing disappear disappearance unaccounted
wound_grave: serious seriously critical critically grave gravely severely severe
arrest: arrest arrested arrests apprehend
detention: detain detained detention jail jailed prison imprison custody remand
release: release released free freed
evacuation: evacuate evacuated evacuation evacuee evacuees
displaced: displaced refugee refugees
homeless: homeless
hospital: hospital hospitalise hospitalised hospitalize hospitalized clinic
rescue: rescue rescued save survivor survivors saved
rescuer: rescuer rescuers responder responders
firefighter: firefighter firefighters firemen fireman
explosion: explosion explode exploded blast detonation detonate
fire: fire blaze burn burned burnt flame flames wildfire
fire_area: hectare hectares acre acres
collapse: collapse collapsed
earthquake: earthquake quake tremor
flood: flood flooding flooded floods
storm: storm hurricane cyclone
crash: accident crash crashed collision collide collided derail derailed derailment
plane: plane aircraft airplane jet airliner
ship: ship boat ferry vessel liner
train: train
truck: truck lorry
car: car vehicle automobile
building: building block
house: house home dwelling
bridge: bridge
school: school
child: child children minor
student: pupil student
woman: woman women
man: man men
resident: resident residents inhabitant inhabitants local locals
people: people person persons individual
passenger: passenger passengers traveller travellers
driver: driver
pilot: pilot
crew: crew
worker: worker workers employee employees staff
soldier: soldier soldiers troops
army: army military
police: police policeman officer officers
prosecutor: prosecutor prosecutors
court: court tribunal
judge: judge magistrate
lawyer: lawyer attorney
trial: trial
suspect: suspect
investigation: investigation investigate inquiry probe
charge: charge charged indict indicted
sentence: sentence sentenced convict convicted conviction condemn
acquit: acquit acquitted acquittal
guilty: guilty guilt
innocent: innocent innocence
attack: attack attacked assault attacker
strike_military: strike airstrike bombing bombardment bomb shelling
shoot: shoot shot shooting
launch: launch launched launches launching
missile: missile missiles
rocket: rocket rockets
satellite: satellite satellites
drone: drone drones
weapon: weapon weapons arms
ammunition: ammunition munitions shell shells
nuclear: nuclear atomic
ballistic: ballistic
range_short: short short-range
war: war conflict
ceasefire: ceasefire cease-fire truce
agreement: agreement deal pact accord
treaty: treaty
negotiation: negotiation negotiations negotiate talks discussion discuss discussions
meeting: meeting meet met summit
visit: visit visited visits
travel: travel trip journey travelled
arrive: arrive arrived arrival
leave: leave left depart departure departed
return: return returned
cross: cross crossed
border: border frontier
president: president presidency
minister: minister secretary
ministry: ministry
government: government
mayor: mayor
prefect: prefect prefecture
spokesperson: spokesperson spokesman spokeswoman
leader: leader chief head
official: official officials
authority: authority authorities
parliament: parliament assembly
senate: senate
election: election elections poll
vote: vote voted votes ballot
law: law bill
decree: decree
reform: reform
strike_labour: walkout striker strikers
protest: protest demonstration demonstrate rally
protester: protester protesters demonstrator demonstrators
union: union
company: company firm group corporation
factory: factory plant site
boss: boss ceo
job: job jobs post
dismiss: dismiss dismissed sack sacked layoff
hire: hire hired recruit
resign: resign resigned resignation
appoint: appoint appointed appointment
buy: buy bought acquire acquired acquisition purchase takeover
sell: sell sold sale
invest: invest investment
price: price prices
cost: cost
profit: profit earnings
revenue: revenue turnover
debt: debt
loss: loss
rise: rise rose increase increased grow growth climb surge
fall: fall fell drop dropped decline decrease
open: open opened opening reopen reopened
close: close closed closure shut
begin: begin began start started
end: end ended finish finished cease
resume: resume resumed
suspend: suspend suspended suspension halt halted interrupt
cancel: cancel cancelled canceled cancellation
postpone: postpone postponed delay delayed
maintain: maintain maintained
accept: accept accepted
refuse: refuse refused refusal
approve: approve approved approval adopt adopted
reject: reject rejected rejection
confirm: confirm confirmed confirmation
deny: deny denied denial
allow: allow allowed authorise authorize permit
forbid: ban banned forbid prohibit
punish: sanction sanctioned sanctions punish
support: support supported back backed backing
oppose: oppose opposed opposition
strengthen: strengthen reinforce bolster
weaken: weaken
help: help helped aid assist assistance
send: send sent
deploy: deploy deployed deployment mobilise mobilize mobilised mobilized
destroy: destroy destroyed destruction ravage devastate
damage: damage damaged
discover: discover discovered find found discovery
steal: steal stole stolen theft rob robbed robbery burglary heist
theft_loot: loot
museum: museum
threat: threat threaten threatened
violate: violate violation
resolution: resolution
council: council
security: security
defence: defence defense
space: space
base: base
cosmodrome: cosmodrome spaceport
train_armoured: armoured armored
sea: sea
coast: coast
river: river
port: port harbour harbor
airport: airport
station: station
road: road motorway highway
street: street
city: city town
village: village
region: region
country: country nation
north: north northern
south: south southern
east: east eastern
west: west western
capital: capital
water: water
electricity: electricity power
outage: outage blackout
gas: gas
oil: oil
leak: leak
pollution: pollution pollute
disease: disease illness
virus: virus
vaccine: vaccine vaccinate vaccination
patient: patient patients
doctor: doctor physician
case: case cases
match: match game
win: win won victory winner beat
lose: lose lost defeat
goal: goal goals
team: team
club: club
player: player
transfer: transfer
contract: contract
coach: coach manager
champion: champion
medal: medal
record: record
death_cause: cause caused trigger triggered origin
human_error: error mistake
weld: weld welding
silo: silo
grain: grain cereal
dust: dust
bomb: explosive
gunman: gunman shooter assailant
hostage: hostage
kidnap: kidnap kidnapped abduct abducted
search: search searched searching
find_body: body bodies corpse remains
funeral: funeral
mourning: mourning
data: data
hack: hack hacked cyberattack breach
fine: fine fined
complaint: complaint
money: money
budget: budget
tax: tax
million: million
announce: announce announced announcement
plan: plan planned
decide: decide decided decision
sign: sign signed signature
request: request demand ask asked
promise: promise pledged pledge
warn: warn warned warning alert
accuse: accuse accused accusation
apologise: apologise apologize apology
succeed: succeed success
fail: fail failed failure
danger: danger dangerous
safe: safe
before: before
after: after
first: first
last: last
new: new
big: big large great
small: small
alive: alive
present: present
absent: absent
enter: enter entered
exit: exit
light: slight slightly
heavy: heavy heavily
magnitude: magnitude
age: aged year-old
"""

ENGLISH_LIGHT = (
    "the a an of to in on at by for from with without as into onto over under about between "
    "during since until after before and or but nor so yet if than that this these those which "
    "who whom whose what when where why how it its he she they them his her their him we us our "
    "you your i me my be is are was were been being am will would shall should can could may "
    "might must have has had having do does did done doing not no none never only also just too "
    "very more most less least there here then now say said says saying tell told add added state "
    "according mr mrs ms per while because although though however all any both each few other "
    "some such own same out up down off again further once s t ll re ve d meanwhile still"
)

TABLE = Concepts(
    senses=senses_of(SENSES),
    endings=("ing", "ed", "es", "s", "d"),
    light=frozenset(senses_of("light: " + ENGLISH_LIGHT)),
    negations=frozenset({"not", "no", "never", "none", "without", "n't", "neither", "nor"}),
    passive_agents=frozenset({"by"}),
    earlier=(
        "earlier toll",
        "previous toll",
        "initial toll",
        "an earlier count",
        "initially",
        "previously",
        "had earlier said",
        "up from",
        "down from",
    ),
    later=(
        "updated toll",
        "new toll",
        "latest toll",
        "revised",
        "rises to",
        "rose to",
        "risen to",
        "final toll",
        "now stands",
    ),
    comparisons=("compared with", "compared to", "against", "up from", "down from", "instead of"),
    partial=("including", "among them", "of whom", "of which", "among whom"),
    rough=("around", "about", "shortly after", "shortly before", "at about"),
)
