"""English concepts that no field owns: frequent verbs, nouns and adjectives of news.

Source: the most frequent words of the Universal Dependencies treebanks (Sequoia, GSD, EWT) that
no other table had, put together by hand with what stands for them in the other language. A verb
written like a noun of another sense has `.v` behind it; a word that is another one without its
accents has `!`.
"""

WORDS = """
achieve: achieve achieved accomplish
act: act.v acted
agency_body: agency agencies
agricultural_show: agricultural-show
amount: amount sum
answer: answer respond response reply
appear: appear appearance
area: area zone district neighbourhood neighborhood
assure: assure guarantee ensure
attach: attach fasten
attain: reach reached attain
audience: audience
aware: aware awareness
belong_right: property
boundary: boundary perimeter
brand: brand label
breach: breach.v
breakdown: malfunction breakdown
breed: breed herd livestock
cabin: cabin
calm: calm
career: career
castaway: castaway
centre: centre center
check: check verify
cheer: cheer applaud applause
choose: choose chose chosen choice select
citizen: citizen citizens
civilian: civilian civilians
clean: clean clean-up
cluster_munition: cluster
cod: cod
collect: collect collected collection
comment: comment commented
community: community
compete: compete competition competitor
complain: complain
conclude: conclude conclusion
condition: condition
conference: conference
confidence: confidence trust
consequence: consequence
consumer: consumer consume consumption
contact: contact
continue: continue continued
cooperate: cooperate cooperation
course: course
crime: crime offence offense
crisis: crisis
cyber: cyber
dance: dance
debate: debate
debris: debris
depth: depth deep
design: design
determine: determine
develop: develop development
device: device
disaster: disaster catastrophe
dispute: dispute disagreement
distance: distance
distribute: distribute distribution
draw_level: equaliser equalise tied
duty_hold: term
earn: earn
effect: effect impact
effort: effort
elder: elder
elect: elect elected
embrace: embrace
employ: work.v employment
enemy: enemy
enlarge: enlarge expand expansion
environment: environment environmental
equipment: equip equipment
escalate: escalate escalation
establish: establish
event: event
evidence: evidence proof
examine: examine
exceed: exceed
exempt: exempt exemption
exercise: exercise drill
exist: exist existing existence
express: express expression
extend: extend extension prolong
faction: faction
faith: faith believer
favour: favour favor favourable
fewer: fewer
finance: funds financial
follow_up: aftermath
force: force.v compel
form: form
former: former
foundation: foundation
fracture: fracture
future: future
global: global world worldwide
graduate: graduate degree diploma
groundwater: groundwater
guide: guide
habit: habit
hear: hear heard
host: host.v welcome welcomed
hunger: starve
idea: idea
identify: identify identification identity
import_duty: duty
important: important importance
impose: impose
incident: incident
increase_price: costlier
indicator: indicator
industry: industry industrial
inform: inform information
inhabit: inhabit
inhale: inhalation inhale
initiative: initiative
injustice: injustice unfair
institute: institute institution
intend: intend intention
interim: interim acting temporary temporarily
involve: involve involved involvement
isolate: isolate isolation
keep_hold: retain
lamb: lamb lambs
language: language
launch_pad: launchpad
learn: learn
lift_ban: lift.v lifted
link: link connect
list: list
live: live.v life lives
locate: locate located
lower: lower
manage: manage management
market: market
mass: mass
member: member members
memorial: memorial commemorate
merit: deserve merit
method: method
mind: mind
mission: mission
mistake: mistaken
mobile: mobile
motive: motive reason
move: move movement
name: name
neighbour: neighbour neighbor neighbouring neighboring
neutral: neutral neutrality
observe: observe observation
observer: observer observers
offer: offer propose proposed proposal
opinion: opinion view views
outcome: result results outcome
panic: panic
partner: partner partnership
perform_play: theatre theater
phase: phase
point: point points
poison: poison poisoning poisoned
population: population
position: position
practice: practice practise
pressure: pressure
privilege: privilege
problem: problem difficulty
procedure: procedure proceedings
programme: programme program
progress: progress
project: project projects
proof_read: reread
proportion: proportion
prosecute: prosecute prosecution
prove: prove
provide: provide supply supplies
province: province
publish: publish publication published issue.v
purpose: purpose aim target.v
push: push pushed
quality: quality
queue: queue
rate_birth: birthrate
react: react reaction
ready: ready
recommend: recommend recommendation
reconstruct: rebuild rebuilt reconstruct reconstruction
recover: recover recovered recovery
register: register registered
relation: relation relations relationship ties
relative: relative relatives kin
replace: replace replacement successor succeed.v
represent: represent representative
require: require requirement demand.v
reside: residence reside
resist: resist resistance
resolve: solve resolve resolved settle
restrict: restrict restriction
retail: retailer retail
reward: reward
rise: raise raised
role: role
root: root
rumour: rumour rumor
sample: sample samples
sawmill: sawmill
schedule: schedule timetable
sector: sector
situation: situation
size: size
skill: skill
smell: smell odour
solidarity: solidarity
sort_out: sort
speak: speak spoke spoken talk.v
split_share: share.v split
spread: spread
stability: stable stability
step_measure: step
stone: stone
strategy: strategy strategic
strict: strict
submit: submit submitted file.v filed lodge lodged
suffer: suffer suffered
support_public: subsidise
surface: surface
surround: surround encircle
suspend: stop stopped interruption
sweat: sweat
target: target targets
task: task
tension: tension
territory: territory territorial
text: text
topic: topic subject question issue issues
trade_union_member: unionist
transform: transform transformation
transparent: transparency transparent
treat: treat treated treatment care
trouble: unrest trouble
type: type kind
understand: understand understood
unite: unite unity united
vibrate: vibration
volunteer: volunteer volunteers
vow: pledge pledged vow commitment
weaponry: arsenal
welfare: welfare benefit
withdraw: remove removed
word: word words remark remarks
work_site: building-site
write: write wrote written
patient: sick ill fall_ill take_ill fall_sick; batch: batch batches
approve: pass.v passed
pay: pay.v pays.v
function: function
works: work
launch: fire.v
march: march
release: free.v
farm: breeder
bomb: bomb bombs
strike_military: shell.v bomb.v bombard.v
baby: infant infants
gather: attend
skip: skip
destroy: scrap.v
"""
