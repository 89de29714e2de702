"""English concepts: lemmas and frequent forms under keys that French shares.

Source: the vocabulary of agency dispatches (accidents, conflicts, courts, votes, business,
sport), put together by hand.
"""

from recoupe.languages.en.concepts_affairs import AFFAIRS
from recoupe.languages.en.concepts_common import COMMON
from recoupe.languages.en.concepts_contraries import CONTRARY
from recoupe.languages.en.concepts_daily import DAILY
from recoupe.languages.en.concepts_deeds import DEEDS
from recoupe.languages.en.concepts_everyday import EVERYDAY
from recoupe.languages.en.concepts_fields import FIELDS
from recoupe.languages.en.concepts_leisure import LEISURE
from recoupe.languages.en.concepts_life import LIFE
from recoupe.languages.en.concepts_plain import PLAIN
from recoupe.languages.en.concepts_words import WORDS
from recoupe.languages.tables.concepts import Concepts, senses_of

SENSES = """
absent: absent
abuse: abuse abused
accept: accept accepted
accuse: accuse accused accusation
acquit: acquit acquitted acquittal
actor: actor actress
after: after
afternoon: afternoon
age: aged year-old
agreement: agreement deal pact accord
agreement: transaction
aid_worker: aid-worker
airline: airline carrier
aftershock: aftershock aftershocks
airport: airport
alarm: alarm alarms
alcohol: alcohol drunk
alive: alive
allow: allow allowed authorise authorize permit
ambassador: ambassador
ammo_depot: depot
ammunition: ammunition munitions shell shells
analyse: analyse analyze analysis
anger: anger outrage
animal: animal animals
anniversary: anniversary birthday
announce: announce announced announcement
antisemitism: antisemitism antisemitic
apologise: apologise apologize apology
appoint: appoint appointed appointment
approve: approve approved approval adopt adopted
area_burned: scorch scorched
army: army military
arrest: arrest arrested arrests apprehend
arrive: arrive arrived arrival
artificial: artificial
association: association ngo organisation organization
asteroid: asteroid
astronaut: astronaut cosmonaut
attack: attack attacked assault attacker
authority: authority authorities
autumn: autumn
avalanche: avalanche
average: average
award: award awarded
baby: baby infant
ballistic: ballistic
ballot_count: count counted
bank: bank banks banking
banker: banker
bankrupt: bankruptcy bankrupt insolvency
base: base
beach: beach
before: before
begin: begin began start started
believe: believe believed think thought estimate estimated
bicycle: bicycle bike cyclist
big: big large great
billion: billion billions
blame: blame blamed
board: board aboard
boiler: boiler
bomb: explosive
book: book novel
border: border frontier
boss: boss ceo
bottle: bottle
brake: brake brakes
break: break broke broken
bridge: bridge
brother: brother brothers
budget: budget
build: build built construction
building: building block
burn_wound: burns
bus: bus
buy: buy bought acquire acquired acquisition purchase takeover
call_on: call called urge urged appeal
camera: camera
camp: side sides camp
camp_out: encamp
campaign: campaign
cancel: cancel cancelled canceled cancellation
candidate: candidate candidates candidacy
capital: capital
capsize: capsize capsized sink sank sunk shipwreck
captain: captain
car: car vehicle automobile
carry: carry carried carrying transport transported
case: case cases
casualty: toll casualty casualties
ceasefire: ceasefire cease-fire truce
celebrate: celebrate celebrated celebration
champion: champion
change: change changed modify
charge: charge charged indict indicted
checkpoint: checkpoint
chemical: chemical chemicals
child: child children minor
child_birth: birth
church: church
city: city town
clash: clash clashes clashed
climate: climate
climber: climber hiker
civilian: civilian civilians
close: close closed closure shut
club: club
coach: coach manager
coalition: coalition
coast: coast
coastguard: coastguard
collapse: collapse collapsed
company: company firm group corporation
complaint: complaint
computer: computer computers
concede: concede conceded concession
concert: concert gig
concrete: concrete
confirm: confirm confirmed confirmation
consider: consider considered
constitution: constitution constitutional
contract: contract
contract_state: tender tenders
control: control controlled contain contained
copy: copy copied
corruption: corruption bribery bribe
cosmodrome: cosmodrome spaceport
cost: cost
council: council
country: country nation
coup: coup
court: court tribunal
crack: crack cracks cracked
crash: accident crash crashed collision collide collided derail derailed derailment
create: create created
crew: crew
criticise: criticise criticize criticised criticized denounce denounced
cross: cross crossed
crowd: crowd
culture: culture cultural
cup: cup
curfew: curfew
customer: customer customers client clients
customs: customs
customs_duty: tariff tariffs
cut: cut cuts cutting slash reduce reduced
dam: dam
damage: damage damaged
danger: danger dangerous unsafe
data: data
daughter: daughter
day: day days
deadline: deadline
death: dead death deaths die died dies dying kill killed kills killing fatality fatalities perish
death: perished deceased slain
death_cause: cause caused origin
trigger: trigger triggered
debt: debt
decide: decide decided decision
decree: decree
defence: defence defense
deliver: deliver delivery delivered
demolish: demolish demolition
deny: deny denied denial
deploy: deploy deployed deployment mobilise mobilize mobilised mobilized
destroy: destroy destroyed destruction ravage devastate
detect: detect detected
detention: detain detained detention jail jailed prison imprison custody remand
diplomat: diplomat diplomatic diplomacy
discover: discover discovered find found discovery
disease: disease illness
dismiss: dismiss dismissed sack sacked layoff
dismiss: redundancy redundancies layoffs dismissal laid
displaced: displaced refugee refugees
doctor: doctor physician
document: document documents
dog: dog dogs
dollar: dollar dollars
door: door doors
dose: dose doses
double: double doubled
dozen: dozen dozens
driver: driver
drone: drone drones
drought: drought
drown: drown drowned drowning
drug: drug drugs cocaine narcotics
duration: lasted duration
dust: dust
early: early
earthquake: earthquake quake tremor earthquakes seismic quakes
east: east eastern
economic: economic economy
education: education
election: election elections poll
electricity: electricity power
embassy: embassy consulate
emission: emission emissions
empty: empty
end: end ended finish finished cease
energy: energy
engineer: engineer engineers
enter: enter entered
epidemic: outbreak epidemic pandemic
equality: equality
error: fault
euro: euro euros
european: european
evacuation: evacuate evacuated evacuation evacuee evacuees
evening: evening
exam: exam exams
exhibition: exhibition
exit: exit
expel: expel expelled expulsion deport deported
expert: expert experts analyst analysts
explosion: explosion explode exploded blast detonation detonate
export: export exports exported
factory: factory plant site
factory_line: production produce produced
fail: fail failed failure
fall: fall fell drop dropped decline decrease
fall_object: falling fallen
family: family families
famine: famine hunger starvation
fan: fan fans supporter supporters
farm: farm farms farmer farmers agricultural
father: father
fear: fear feared fears
festival: festival
fever: fever
field: field fields
fight: fight fought fighting battle battled battling tackle
film: film movie cinema
final: final
finance: fund funding finance financed
finance_min: treasury
find_body: body bodies corpse remains
fine: fine fined
fire: fire blaze burn burned burnt flame flames wildfire
fire_area: ha hectare hectares acre acres
firefighter: firefighter firefighters firemen fireman
first: first
fish: fish fishing fisherman
flag: flag flags
flee: flee fled escape escaped
flight: flight flights
flood: flood flooding flooded floods
floor: floor storey story
follow: follow followed
food: food
football: football soccer
forbid: ban banned forbid prohibit
foreign: foreign foreigner
foreign_affairs: affairs
forest: forest woods woodland
fraud: fraud fraudulent
free_cost: free-of-charge
freedom: freedom
full: full complete
funeral: funeral
furniture: furniture
gas: gas
gather: gather gathered gathering vigil attend attended
gift: gift
give: give gave given donate donated
goal: goal goals
government: government
grain: grain cereal
greet: greet greeted hail hailed
growth: gdp
guard: guard guards
guilty: guilty guilt
gun: gun guns rifle firearm pistol
gunman: gunman shooter assailant
hack: hack hacked cyberattack breach
hacker: hacker hackers
half: half
harass: harass harassment
harbour_worker: docker dockers
hate: hate hatred
health: health sanitary
heat: heat heatwave
heavy: heavy heavily
helicopter: helicopter
help: help helped aid assist assistance
hide: hide hidden conceal
high: high
hire: hire hired recruit
homeless: homeless
hope: hope hoped
hospital: hospital admission admissions hospitalise hospitalised hospitalize hospitalized clinic
hospital_service: emergency intensive
hostage: hostage
hotel: hotel
hour: hour hours
house: house home dwelling
human: human
human_error: error mistake
humanitarian: humanitarian
hundred: hundred hundreds
husband: husband
illegal: illegal unlawful
image: image photo photograph picture
impeach: impeach impeachment
import: import imports imported
improve: improve improved improvement
inaugurate: inaugurate inauguration
infect: infect infected infection contaminate
inflation: inflation
injure_minor: bruise
injury: injured injure injury injuries wound wounded hurt minor_injury minor_injuries
innocent: innocent innocence
install: install installed
insure: insure insured insurance
intelligence: intelligence
interest: rate rates
interior: interior
intermittent: intermittent intermittently
international: international
internet: internet online
interview: interview interviewed
invade: invade invaded invasion
invest: invest investment
investigation: investigation investigate inquiry probe
investor: investor
island: island islands isle
jewel: jewel jewels jewellery jewelry
jihad: jihadist islamist
job: job jobs post
join: join joined
judge: judge magistrate
jury: jury juror jurors
justice: justice judicial
kidnap: kidnap kidnapped abduct abducted
kilometre: kilometre kilometres kilometer kilometers
king: king
knife: knife stab stabbed stabbing
know: know known knew
lake: lake
land: land landed landing
landslide: landslide mudslide
lane: lane
last: last
late: late
launch: launch launched launches launching
law: law bill
lawyer: lawyer attorney
lead: lead leading led ahead
leader: leader chief head
league: league championship
leak: leak
leave: leave left depart departure departed
left_wing: left-wing
legal: legal
letter: letter
level: level
licence: licence license
lie: lie lied
lifejacket: lifejacket
light: slight slightly
limit: limit limited
line: line lines
long: long
lose: lose lost defeat
loss: loss
loss: losses
low: low
magnitude: magnitude
main: main
maintain: maintain maintained uphold upheld
negative_test: negative
positive_test: positive
majority: majority
man: man men
manager: director
march: march marched parade
market: market markets
match: match game
maternity: maternity
mayor: mayor
measure: measure measures
medal: medal
medical: medical
meeting: meeting meet met summit
merge: merge merger
metre: metre metres meter meters
metro: metro subway underground
migrant: migrant migrants asylum
million: million
mine: mine mines mining
miner: miner miners
minister: minister secretary
ministry: ministry
minority: minority
missile: missile missiles
missing: missing disappear disappearance unaccounted
money: money
monitor: monitor monitored surveillance
month: month months
moon: moon lunar
morning: morning
mosque: mosque
mother: mother
mountain: mountain mount
mourn: mourn deplore
mourning: mourning
mudflow: mud
murder: murder murdered homicide assassination assassinate assassinated
museum: museum
national: national
natural: natural
necessary: mandatory compulsory
need: need needed
negotiation: negotiation negotiations negotiate talks discussion discuss discussions
network: network networks
new: new
night: night overnight
night_club: nightclub
north: north northern
north_adj: northerly
nuclear: nuclear atomic
number: number
nurse: nurse nurses
obey: obey respect comply
occupy: occupy occupied occupation
occur: occur happen happened occurred
official: official officials
oil: oil
old: old former
olympic: olympic games
open: open opened opening reopen reopened
oppose: oppose opposed opposition
opposition: opponent opponents
orbit: orbit
order: order ordered
organiser: organiser organisers organizer organizers organise organize
outage: outage blackout
overflow: overflow overflowed burst
overload: overload overloaded
overturn: overturn overturned
owner: owner own owned
painting: painting paintings canvas
palace: palace
panel: panel panels
parliament: parliament assembly
part: part parts component components
party: party
passenger: passenger passengers traveller travellers
patient: patient patients
patrol: patrol patrols
pay: paid payment
peace: peace
pedestrian: pedestrian
pension: pension retirement
people: people person persons individual
percent: percent percentage
personal: personal
phone: phone telephone
pillar: pillar pillars
pilot: pilot
pipe: pipe pipeline
plan: plan planned
plane: plane aircraft airplane jet airliner
plant_power: reactor
player: player
police: police policeman officer officers
political: political politics
poll: polling survey
pollution: pollution pollute
poor: poor poverty
pope: pope
port: port harbour harbor
possible: possible potential
praise: praise praised applaud applauded congratulate congratulated commend commended
postpone: postpone postponed delay delayed
prefect: prefect prefecture
prepare: prepare prepared preparation
present: present
president: president presidency
presidential: presidential
press: press journalist journalists reporter reporters
prevent: prevent prevented avoid
price: price prices
priest: priest
prince: prince
private: private
prize: prize
probe: spacecraft
product: product products
profit: profit earnings
promise: promise pledged pledge
prosecutor: prosecutor prosecutors
protect: protect protected protection
protest: protest demonstration demonstrate rally
protester: protester protesters demonstrator demonstrators
public: public
punish: sanction sanctioned sanctions punish
quarantine: quarantine lockdown
quarter: quarter
queen: queen
quick: quick quickly rapid rapidly fast
race: race
racism: racism racist
radiation: radiation radioactive
rail: rail railway railroad track tracks
rain: rain rains rainfall
range_short: short short-range
ransom: ransom
rape: rape raped
rebel: rebel rebels insurgent insurgents militia
recall: recall recalled
recall_product: recalls
receive: receive received get got obtain
record: record
referee: referee
referendum: referendum
reform: reform
refuse: refuse refused refusal
region: region
regret: regret regretted
reject: reject rejected rejection
release: release released freed
religion: religion religious
repair: repair repaired repairs renovate renovation
report: report
request: request demand ask asked
rescue: rescue rescued save survivor survivors saved
rescuer: rescuer rescuers responder responders
resident: resident residents inhabitant inhabitants local locals
resign: resign resigned resignation
resolution: resolution
responsible: responsibility responsible
restaurant: restaurant
resume: resume resumed
return: return returned
reveal: reveal revealed disclose disclosed unveil unveiled
revenue: revenue turnover
rich: rich wealthy
right: right rights
right_wing: right-wing
rise: rise rose increase increased grow growth climb surge
river: river
road: road motorway highway
robot: robot
rocket: rocket rockets
roof: roof
room: room hall
rubble: rubble debris
rugby: rugby
rule: rule rules regulation
runway: runway
sad: sad sadness
safe: safe
sail: sail sailed sailing
salary: wage wages salary pay
sanction_list: embargo
satellite: satellite satellites
scene: scene
school: school
science: science scientist scientists scientific researcher researchers
score: score scored
sea: sea
search: search searched searching
seaside: seaside
seat: seat seats
secret: secret
security: security
seize: seize seized seizure confiscate impound
sell: sell sold sale
senate: senate
send: send sent
sentence: sentence sentenced convict convicted conviction condemn
separate: separate separation
service: service services
share: share shares stock stocks
shareholder: shareholder
shareholder: shareholders
sheep: sheep
ship: ship boat ferry vessel liner
shock: shock shocked
shoot: shoot shot shooting
shop: shop shops store stores
show: show showed shown
showcase: showcase display
side_road: departmental
sign: sign signed signature
silo: silo
sing: sing perform performed
singer: singer
sister: sister sisters
skier: skier skiers ski
slow: slow slowly
small: small
smuggle: smuggle smuggler smuggling
snow: snow snowfall
social: social
software: software
sole: single sole unique
solar: solar
soldier: soldier soldiers troops
son: son sons
source: source
south: south southern
space: space
special: special
speech: speech address
speed: speed
spokesperson: spokesperson spokesman spokeswoman
spring: spring
spy: spy spying espionage
square: square
stadium: stadium
staff: workforce
statement: statement
station: station
steal: steal stole stolen theft rob robbed robbery burglary heist
still: remain remained stay stayed
storm: storm hurricane cyclone
street: street
strengthen: strengthen reinforce bolster
strike_labour: walkout striker strikers
strike_military: strike airstrike bombing bombardment bomb shelling
strong: strong powerful
student: pupil student
study: study studied studies
subsidiary: subsidiary
succeed: succeed success
summer: summer
summon: summon summoned
support: support supported back backed backing
surgery: operation surgery operate
surprise: surprise surprised
suspect: suspect
suspend: suspend suspended suspension halt halted interrupt
sweep: sweep swept
swim: swim swimmer
symptom: symptom symptoms
takeoff: takeoff lift
tank: tank
tax: tax
teacher: teacher teachers
team: team
tear_gas: teargas
technical: technical
technology: technology
telescope: telescope
temperature: temperature
tennis: tennis
terror: terrorism terrorist
test: test tested testing
thank: thank thanked
theft_loot: loot
thief: thief thieves robber robbers burglar burglars
third: third
thousand: thousand thousands
threat: threat threaten threatened
throw: throw threw thrown
ticket: ticket tickets
total: total
tourism: tourism tourist tourists
tower: tower towers
toxic: toxic
trade: trade
traffic: trafficking trafficker
train: train
train_armoured: armoured armored
tram: tram
transfer: transfer
transport_min: transportation
trap: trap trapped stuck blocked
travel: travel trip journey travelled
treaty: treaty
tree: tree trees
trial: trial
tribute: tribute
trip_detour: detour diversion
truck: truck lorry
truck_driver: trucker truckers
try: try tried attempt attempted
tsunami: tsunami
tunnel: tunnel
turnout: turnout
unemployment: unemployment unemployed
union: union
university: university college
use: use used
vaccine: vaccine vaccinate vaccination
valley: valley
veto: veto
victim: victim victims
video: video footage
village: village
violate: violate violation
violence: violence violent
virus: virus
visit: visit visited visits
volcano: volcano eruption erupt erupted
vote: vote voted votes ballot
wait: wait await
wall: wall
want: want wanted wish
war: war conflict
warehouse: warehouse shed
warn: warn warned warning alert alert alerts
watch_clock: watch watches clock
water: water
weak: weak fragile
weaken: weaken
weapon: weapon weapons arms
weather: weather
week: week weeks
weight: tonne tonnes ton tons weight
weld: weld welding
west: west western
whole: whole entire
wife: wife
win: win won victory winner beat
wind: wind winds gust gusts
window: window
winter: winter
withdraw: withdraw withdrew withdrawn withdrawal pullout
witness: witness witnesses testify testimony
wolf: wolf wolves
woman: woman women
work_art: artwork artworks
worker: worker workers employee employees staff
worsen: worsen worsened deteriorate
worth: worth value valued
wound_grave: life-threatening serious seriously critical critically grave gravely severely severe
writer: writer author
year: year years
young: young teenager teenagers youth
"""

ENGLISH_LIGHT = (
    "the a an of to in on at by for from with without as into onto over under about between "
    "during since until after before and or but nor so yet if than that this these those which "
    "who whom whose what when where why how it its he she they them his her their him we us our "
    "you your i me my be is are was were been being am will would shall should can could may "
    "might must have has had having do does did done doing not no none never only also just too "
    "very more most less least there here then now say said says saying tell told add added state "
    "make made take took get got put go went keep kept let seem suffer explain "
    "according mr mrs ms per while because although though however all any both each few other "
    "some such own same out up down off again further once s t ll re ve d meanwhile still"
)

CORE = SENSES + FIELDS + WORDS + EVERYDAY + AFFAIRS + LIFE + LEISURE + COMMON

TABLE = Concepts(
    senses=senses_of(CORE + DEEDS + PLAIN + CONTRARY + DAILY),
    core_senses=senses_of(CORE),
    completions=("e",),
    endings=("ing", "ed", "es", "s", "d"),
    light=frozenset(senses_of("light: " + ENGLISH_LIGHT)),
    negations=frozenset({"not", "no", "never", "none", "without", "n't", "neither", "nor"})
    | frozenset(
        # Written without their apostrophe, as readers and some agencies do.
        "cant wont dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt "
        "shouldnt cannot".split()
    ),
    joints=frozenset("and or but".split()),
    conditions=frozenset("if unless".split()),
    governors=frozenset(
        (
            "by of with against from than as that which who what "
            "whose and or but the a an to into because if whether"
        ).split()
    ),
    grave_phrases=(
        "critical condition",
        "in critical",
        "life threatening",
        "fighting for their lives",
    ),
    distributives=("per", "each", "a head", "apiece", "for each", "for every", "a tonne"),
    subject_pronouns=frozenset("it he she they".split()),
    cleft_pronouns=frozenset({"it"}),
    cleft_verbs=frozenset({"be"}),
    cleft_subjects=frozenset({"that", "who", "which"}),
    cleft_objects=frozenset({"that", "whom", "who"}),
    impersonal=frozenset("rain snow appear".split()),
    nobody=("no", "nobody", "none", "no one"),
    # Of sport, theatre and fairs; "the last season" is as often the one that goes on.
    last_round=(*("last season", "previous season", "season before", "previous edition"),),
    background=(
        "for context",
        "for the record",
        "by way of background",
        "historically",
        "at the time",
        "in the past",
        "in years past",
        "it will be recalled that",
    ),
    opinions=(
        "in my view",
        "in my opinion",
        "in our view",
        "to my mind",
        "i think",
        "i believe",
        "i feel that",
        "we believe that",
        "it is time to",
        "it is high time",
        "ought to",
        "unacceptable",
        "shameful",
        "disgraceful",
        "a disgrace",
        "outrageous",
        "deplorable",
        "irresponsible",
        "regrettable",
    ),
    longstanding=(
        "has long",
        "have long",
        "had long",
        "for decades",
        "for many years",
        "traditionally",
        "since time immemorial",
    ),
    pluperfects=frozenset({"had"}),
    copulas=("is", "are", "was", "were", "be", "seems", "looks", "remains", "sounds"),
    degree_adverbs=(
        "absolutely",
        "totally",
        "completely",
        "utterly",
        "simply",
        "really",
        "truly",
        "deeply",
        "just",
        "very",
        "so",
        "too",
        "an",
        "a",
        "not",
        "nothing short of",
    ),
    evaluations=(
        "absurd",
        "admirable",
        "appalling",
        "awful",
        "cowardly",
        "courageous",
        "cruel",
        "despicable",
        "disgusting",
        "fantastic",
        "hypocritical",
        "indefensible",
        "insane",
        "insulting",
        "intolerable",
        "laughable",
        "ludicrous",
        "nonsensical",
        "pathetic",
        "preposterous",
        "reckless",
        "ridiculous",
        "terrific",
        "unconscionable",
        "unfair",
        "unjust",
        "wonderful",
        "travesty",
        "sham",
        "slap in the face",
        "terrible deal",
        "terrible idea",
        "terrible decision",
        "bad idea",
        "bad deal",
    ),
    rubrics=(
        "opinion",
        "editorial",
        "op-ed",
        "comment",
        "commentary",
        "column",
        "viewpoint",
        "letters",
        "letter to the editor",
    ),
    rubric_folders=frozenset(
        "opinion opinions commentisfree comment commentary columns columnists editorial editorials "
        "op-ed voices letters viewpoint".split()
    ),
    opinion_sources=(
        "columnist",
        "editorial",
        "editorialist",
        "op-ed",
        "opinion piece",
        "commentator",
        "pundit",
        "essayist",
    ),
    limits=frozenset(
        "but if unless except however only although though provided until yet".split()
    ),
    areas=frozenset(
        "village hamlet town city municipality district suburb neighbourhood neighborhood borough "
        "county province region state prefecture governorate oblast island area street avenue "
        "road lane drive boulevard square highway freeway motorway downtown".split()
    ),
    refusable=frozenset(
        # Objects of the double-object sense of "deny", as in VerbNet's class future_having.
        "offer bail request access entry permission visa appeal motion application parole asylum "
        "plea petition leave clemency treatment benefit right".split()
    ),
    accusing=frozenset(
        "accuse charge suspect suspicion allege alleged allegation accusation investigate "
        "investigation probe inquiry indict indictment claim rumour rumor rumored rumoured".split()
    ),
    support=frozenset(
        # Light verbs, after the annotation guidelines of PARSEME 1.2.
        "take make catch give put set hold commit get carry".split()
    ),
    passive_agents=frozenset({"by"}),
    passive_auxiliaries=frozenset({"be", "been", "being", "is", "are", "was", "were"}),
    against=frozenset({"against"}),
    genitives=frozenset({"of"}),
    distinct=frozenset(
        "another other others second third fourth separate similar smaller comparable "
        "predecessor predecessors".split()
    ),
    parts=frozenset("half quarter term round half-time in place period row floor".split()),
    occasions=frozenset({"time"}),
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
        "at its height",
        "at its peak",
        "at the height",
        "at the peak",
    ),
    later=(
        "updated toll",
        "recalculated",
        "reassessed",
        "new count",
        "new estimate",
        "latest estimate",
        "its first estimate",
        "new toll",
        "latest toll",
        "revised",
        "rises to",
        "rose to",
        "risen to",
        "final toll",
        "now stands",
        "has climbed",
        "climbed to",
        "has grown",
        "grew to",
        "raised to",
        "has risen",
        "now",
        "final count",
        "final figure",
        "latest count",
        "lowered to",
        "cut to",
        "reduced to",
        "increased to",
        "brought to",
        "in the end",
        "extended to",
        "widened to",
        "expanded to",
        "updated",
        "have now",
        "has now",
        "than first thought",
        "than first reported",
        "than first announced",
        "than first estimated",
        "than first said",
        "than initially",
        "than originally",
        "than previously thought",
        "than previously reported",
        "than it first",
        "is down to",
        "are down to",
    ),
    moving=frozenset(
        "raised raises raising lifted lifts upped lowered lowers widened widens extended extends "
        "expanded expands increased increases reduced reduces boosted doubled revised".split()
    ),
    moving_to=frozenset({"to"}),
    comparisons=("compared with", "compared to", "against", "up from", "down from", "instead of"),
    than=("than", "than in", "than on", "compared with", "compared to", "up from", "down from"),
    partial=("including", "among them", "of whom", "of which", "among whom"),
    possibility=frozenset({"may", "might", "could", "can"}),
    left_open=(
        # "May still", "could still" doubt whether a thing is so.
        "can still",
        (
            r"(?:has|have|had|(?:was|were|been) given) (?:(?:still|only|just|another|about) )?\S+ "
            "(?:minutes?|hours?|days?|weeks?|months?) to"
        ),
        r"(?:has|have|had) until (?:\S+ ){1,5}to",
    ),
    due=("must", "(?:has|have|had) to", "(?:is|are|was|were) (?:required|obliged) to"),
    perfects=frozenset({"have"}),
    another=frozenset({"again", "another", "new", "other", "others", "second", "third"}),
    ongoing=frozenset({"still"}),
    rough=("around", "about", "shortly after", "shortly before", "at about"),
    contrasts=frozenset("not instead rather wrongly incorrectly mistakenly erroneously".split()),
    bounds=(
        "beginning with",
        "beginning in",
        "beginning on",
        "starting with",
        "starting in",
        "starting on",
        "until",
        "till",
        "by",
        "before",
        "after",
        "no later than",
    ),
    local_clock=r"\(?(?:local|[A-Z][\w-]+) time\b",
)
