"""English concepts of everyday news: homes, roads, farms, animals, games, offices, quarrels.

Source: put together by hand, each entry with what stands for it in the other language, from the
subjects of regional and national dailies; several stand on one line, parted by `;`. What the other
tables know already stands there and wins.
"""

EVERYDAY = """
abandon: abandon abandoned give-up renounce; abolish: abolish abolition; absence: absence
accelerate: accelerate speed-up; access: access; accompany: accompany accompanied
accomplice: accomplice complicity; accountant: accountant accounting
activist: activist campaigner militant; adapt: adapt adaptation; administer: administer
advantage: advantage; adventure: adventure; affect: affect affected; afflict: afflict; age: age
air_conditioning: air-conditioning; airbag: airbag; airport: airfield; airspace: aerial
align: align; alleged: alleged presumed; allow: enable; ally: ally allies alliance
ambulance: ambulance ambulances; amplify: amplify; anaesthetic: anaesthetic anesthetic
ancestor: ancestor; ankle: ankle; annex: annex annexation; ant: ant; antenna: antenna
antibiotic: antibiotic antibiotics; antidote: antidote; apartment: apartment flat
app: apply applied enforce; appreciate: appreciate; apprentice: apprentice apprenticeship
approach: approach; approve: validate; architect: architect architecture; archive: archive archives
armistice: armistice; arsenic: arsenic; artist: artist; asleep: asleep; aspire: aspire
assess: assess assessment evaluate; assume: assume; assure: warranty; athlete: athlete athletics
attest: attest; attic: attic; attract: attract draw; auction: auction; avenue: avenue boulevard
average: means; aviation: aviation; bad: bad; bag: bag bags; bakery: bakery baker bread
balance: balance; balloon: balloon ball; ballot_box: urn ballot-box; barn: barn; barracks: barracks
barrier: barrier fence; basin: basin; beer: beer brewery; belittle: belittle; bell: bell belltower
bet: bet betting; betray: betray betrayal treason; bicycle: cycling; bilateral: bilateral
bill_cost: invoice; bin: bin; biodiversity: biodiversity; bird: bird birds; bite: bite bitten
blackmail: blackmail; bleeding: bleeding bleed haemorrhage; bloc: bloc; blood: blood
bloody: bloody; blow: blow; boar: boar boars; book: novelist; booking: booking reservation
bookshop: bookshop bookseller; boundary: cordon; box: box; bracelet: bracelet tag; branch: branch
break: rupture; brutal: brutal brutality; bull: bull; bullet: bullet bullets; bulletin: bulletin
bullfight: bullfight; burden: burden; bury: bury buried burial; butcher: butcher
cable_car: cable-car gondola funicular; cafe: cafe; calculate: calculate calculation
call_on: incite; canal: canal; canoe: canoe kayak; cantonal: cantonal; capacity: capacity
captain: skipper; capture: capture captured; card: card map; cargo: load; carry: drive driven drove
carry_out: carry-out; carve: carve; casino: casino; cat: cat; catch_up: catch-up; caterer: caterer
caution: caution cautious careful; cave: cave; cctv: cctv; ceiling: ceiling cap; cement: cement
cemetery: cemetery graveyard; censure: censorship censor; census: census; century: century
ceremony: ceremony; certificate: certificate certify; chain: chain; chair: chair wheelchair
chalet: chalet; chaos: chaos; chapel: chapel; character: character; charter: charter
cheese: cheese; chemist: chemist; childbirth: childbirth; chimney: chimney; chocolate: chocolate
cholera: cholera; circulate: circulate; civilisation: civilisation; clean: cleanup
clear: clear cleared; cliff: cliff; closer: closer rapprochement; cloud: cloud
coach: selection selector; coal: coal; coffin: coffin; colleague: colleague; collective: collective
commander: commander command; commit: commit committed; commuter: user users; competent: competent
compress: compress; compromise: compromise; computer: computing laptop
concede: acknowledge recognise recognize; concentrate: concentrate
concern: worry worried concerned anxious; condominium: condominium; confer: confer
conquer: conquer conquest; considerable: considerable; consolidate: consolidate
consult: consult consultation; contrary: contrary; contribute: contribute contribution
controversy: controversy row; convent: convent; coordinate: coordinate coordination
coordinates: coordinates; corridor: corridor; cotton: cotton
council_local: adviser advisor municipality; counter: counter; counterfeit: counterfeit
country: nations; county: county; couple: couple; courage: courage courageous brave; crab: crab
crackdown: crackdown repress; crash: crush; criminal: criminal; crocodile: crocodile alligator
crown: sacred holy; cruise: cruise; curb: curb; currency: currency; dark: dark darkness; dawn: dawn
deadlock: deadlock stalemate; deaf: deaf; death_cause: provocation provoke; deer: deer
defend: defend defender; define: define definition; delegation: delegation delegate
deliver: courier hand-over; democracy: democracy democratic democrat; demote: demote
denuclearise: denuclearise denuclearization denuclearisation; deny: contest challenge
depend: depend dependence; deprive: deprive; deputy: parliamentary; descend: descend descent
desert: desert; despair: despair desperate; destroy: wipe; detect: spot spotted
deter: deter deterrence deterrent; devote: devote; diabetes: diabetes diabetic
diagnose: diagnose diagnosis diagnosed; diamond: diamond; dictator: dictator dictatorship
differ: differ; difficult: difficult hard; dignity: dignity; dinghy: dinghy craft
direct: direct directly; disability: disability disabled; disarm: disarm disarmament
discipline: discipline disciplinary; discount: discount; discrimination: discrimination
disembark: disembark; disinfect: disinfect; dismantle: dismantle dismantled; disorder: disorder
disperse: disperse dispersed; dispose: dispose; disrupt: disrupt disruption disrupted
dissident: dissident; distress: distress; dive: dive diver divers diving
divert: drift drifted adrift; divide: divide division; divorce: divorce divorced
documentary: documentary; domestic: domestic; dominate: dominate; doubt: doubt
drain: drain drained; drastic: drastic; drawing: drawing cartoon cartoonist; dress: dress
drunkenness: drunkenness; dyke: dike; earthquake: aftershock aftershocks; ease: ease eased
editor: editor newsroom; effective: effective efficacy efficient; egg: egg eggs; eject: eject
electronic: electronic; elevation: elevation; email: email e-mail; emerge: emerge
emigrate: emigrate; encourage: encourage; engine: engine engines; enhance: enhance; enlarge: widen
enlargement: enlargement; enough: enough sufficient; enrich: enrich enrichment
entertain: entertain; entrepreneur: entrepreneur contractor; entrust: entrust; envelope: envelope
epicentre: epicentre epicenter; equal: equal; erase: erase delete; erosion: erosion
error: defect flaw; essential: essential; ethics: ethics ethical; ethnic: ethnic; eve: eve
event: ordeal; evolve: evolve evolution; examine: expertise; excess: excess excessive
execute: execute execution; exhibition: expose; exhume: exhume; exile: exile
expectancy: expectancy; expel: exclude exclusion; experiment: experience
explore: explore exploration; express: voice; extinguish: extinguish extinguished extinction
extract: extract extraction; extradite: extradite extradition; extreme: extreme extremist
facilitate: facilitate; factory: website; faint: unwell; fair: fair; fall: retreat
falsify: falsify forge forgery fake; famous: famous
farm: firmly; fate: fate; fatigue: fatigue tired
favourite: favourite favorite; fear: dread; feature: feature; federation: federation
female: female; fiance: fiance engaged; fight: brawl scuffle combat; fighter: fighter combatant
fill: fill filled; filter: filter; final: definitive permanently; finance: till
fish: fishery fisheries; flammable: flammable; float: float floating; flout: flout; flow: flow
fog: fog mist; food: feed; footballer: footballer; forces: forces; forecast: forecast
forget: forget forgot; forgive: forgive forgiveness; fortune: fortune; fountain: fountain
franchise: franchise; fruit: fruit; gap: gap; garage: garage mechanic mechanical
garden: garden gardener; genocide: genocide; give: donation donor; glass: glass; goat: goat
goods: goods merchandise; graffiti: graffiti; grandmother: grandmother grandfather
green: green environmentalist ecology; grenade: grenade; grievance: grievance; grip: grip
grocery: grocery; guardianship: guardianship; guilty: culprit; gulf: gulf; gym: gym gymnasium
hamlet: hamlet; hamper: hamper obstruct; hand: hand; handball: handball
handcuff: handcuff handcuffs; handful: handful; hang: hang; harass: bullying; heel: heel
heir: heir inheritance inherit; helmet: helmet; hero: hero heroic; hesitate: hesitate hesitation
hill: hill; historian: historian historic history historical; hole: hole; homeland: homeland
honey: honey beekeeper; honour: honour honor; horse: horse horses; host: host
hostile: hostile hostility hostilities; house: household; housing_estate: housing-estate estate
hull: hull; humiliate: humiliate humiliation; hunt: hunt hunting hunter manhunt; hydrogen: hydrogen
hypothesis: hypothesis theory; ignite: ignite ignition lit; illegal: clandestine
illustrate: illustrate; immediate: immediate immediately; immigration: immigration immigrant
imminent: imminent; implant: implant; include: include; indebtedness: indebtedness
independence: independence separatist; inflict: inflict; influence: influence
infrastructure: infrastructure; ingredient: ingredient; initial: initial; inn: inn hostel
innovate: innovate innovation; insect: insect; install: facility facilities; instruct: instruct
instruction: instruction instructions; insult: insult insulted; intact: intact
integrate: integrate integration; intense: intense intensify; intercept: cull culled slaughter
interest_2: interest interested; interference: interference interfere meddling
intermediary: intermediary; internal: internal; interpreter: interpreter
intervene: intervene intervention; intimate: intimate; intimidate: intimidate intimidation
introduce: introduce; intruder: intruder intrusion; invent: invent invention
investigator: investigator detective; invite: invite invitation; irritate: irritate
jam: jam congestion; jaw: jaw; jellyfish: jellyfish; judo: judo karate; jump: jump jumped leap
justify: justify; keep_hold: preserve; kiosk: kiosk; kitchen: kitchen cook chef
ladder: ladder scale extent; landscape: landscape; landslide: rockfall; launch: gunfire rollout
lawn: lawn pitch; lawyer: barrister solicitor; lead: run; leaflet: leaflet; leave: quit; leg: leg
legend: legend; lengthen: lengthen; lesion: lesion; letter: mail postal; lever: lever
light_2: light; lighting: lighting; limestone: limestone; link: tie; liquid: liquid
listen: listen wiretap; liver: liver; locomotive: locomotive; loss: harm; lottery: lottery
lower: lowering; loyal: loyal faithful; loyalty: loyalty; luggage: luggage suitcase baggage
lung: lung respiratory breathe breathing; machine: machine; mackerel: mackerel; madness: madness
major: major; makeshift: makeshift; mammal: mammal; manifesto: manifesto
manipulate: manipulate handle; margin: margin; marsh: marsh swamp; massacre: massacre
massively: massively; material: material; mattress: mattress; measles: measles tuberculosis
meat: meat; medal: decorate decoration; membership: membership; memory: memory souvenir
mercury: mercury; message: message; methane: methane; microphone: microphone; milk: milk dairy
mill: mill; miracle: miracle; mistake: deceive deception mislead
misunderstanding: misunderstanding; mixed: mixed; model: model; modern: modern modernise modernize
level_crossing: level_crossing grade_crossing railway_crossing railroad_crossing
passage: passage passageway
momentum: momentum; monkey: monkey; monopoly: monopoly; monument: monument; moral: moral
mortgage: credit borrow lend; mosquito: mosquito; motorcycle: motorcyclist biker; mouse: mouse
multiply: multiply; murderer: murderer killer; mushroom: mushroom; musician: musician music musical
muslim: muslim islam; nap: nap; narrowly: narrowly; nationalise: nationalise nationalize
native: native; navigation: navigation shipping; negligence: negligence negligent careless
negotiation: maintenance upkeep; negotiator: negotiator negotiators
nephew: nephew niece uncle aunt cousin; nest: nest; net: net; neutralise: neutralise neutralize
newspaper: daily; next: next; nominate: designate; normal: normal normalise normalize
nuisance: nuisance; nursery: nursery daycare; oath: oath; object: object; oblige: oblige obligation
obstacle: obstacle; off_piste: off-piste; official: civil-servant; offset: offset
opioid: opioid morphine; opportunity: opportunity occasion; opposition: rival dissenter rivalry
oppress: oppress; oppression: oppression; orchestra: orchestra; ore: ore
orient: orient orientation; orphan: orphan; oust: oust ousted; outpace: outpace
overcrowding: overcrowding; overflow: bed beds; overfly: overfly overflight; overturn: knock barrel
owner: landlord; oxygen: oxygen; oyster: oyster oysters; pack_ice: pack-ice; package: package
pain: pain; painter: painter paint; palm: palm; paraglider: paraglider paragliding
paralyse: paralyse paralyze paralysis; parameter: parameter; parasite: parasite; parcel: parcel
pardon: pardon clemency; park: park; parking: parking park.v parked; partial: partial partially
participate: participate; partner: spouse companion associate; passport: passport; pastor: pastor
path: path trail; pavement: pavement sidewalk; peaceful: peaceful; pension: retiree pensioner
perfume: perfume; peril: peril; permanent: permanent; persecute: persecute
persuade: persuade convince; philosopher: philosopher; photographer: photographer; pier: pier jetty
pierce: pierce; pipe: hose driving; plate: plate; platform: platform; player: play; please: please
plot: plot conspiracy; poetry: poetry poet poem; pole: pole; police: gendarme
politician: politician; pollen: pollen; pond: pond; popular: popular; possession: possession
poultry: hen; powder: powder; power_plant: plant_power; powerless: powerless; pray: pray prayer
precious: precious; precipitate: precipitate; precise: precise precision; predator: predator
predict: predict; prefer: prefer preference; pregnant: pregnant pregnancy; premature: premature
prescribe: prescribe prescription; prey: prey; print: print printing; priority: priority
privatise: privatise privatize; producer: producer; professional: professional
profitable: profitable profitability; proliferation: proliferation proliferate
promote: promote promotion; propeller: propeller; prophet: prophet
prospect: prospect; prosper: prosper prosperity prosperous; protocol: protocol
psychiatric: psychiatric psychiatrist; pump: pump; puncture: puncture perforation; push: prompt
pylon: pylon; quantity: quantity; quarrel: quarrel; quiet: quiet; quote: quote
rabbit: rabbit; racecourse: racecourse; radar: radar; radical: radical radicalise; raft: raft
raid: raid raided; rampart: rampart; ration: ration rationing; ravine: ravine; demolish: raze razed
reader: reader; reality: reality realistic; rear: rear; reassure: reassure
rebel: insurgency insurrection; rebellion: rebellion; recession: recession; recording: recording
recover: cure cured; rector: rector; red: red; referee: umpire; refereeing: refereeing
reflect: reflect; reflection: reflection; refuel: refuel resupply; refuge: refuge
regional: regional; regular: regular; reign: reign; reinstate_2: reinstate
rejoice: rejoice pleased; relaunch: relaunch revive revival; relief: relief relieve
remission: remission; renew: renew renewal; rent: rental; reoffend: reoffend reoffender
repair: fix; repatriate: repatriate repatriation; repeat: repeat; repercussion: repercussion
reproach: reproach; republic: republic republican; request: claim; resell: resell; reserve: reserve
reshuffle: reshuffle; resort: resort; resource: resource; resources: resources; rest: rest
restart: restart restarted; retaliation: retaliation retaliate reprisal
return: send-back restitution; revenge: revenge avenge; revenue: figure figures; reverse: reverse
revise: revise review revision; revoke: revoke revoked; revolt: revolt uprising
revolution: revolution; rid: rid; riot: riot riots rioter; rise: advance soar soared climbed
rock: rock rocks; roll: roll; roof: rooftop; room: chamber bedroom; rope: rope
royal: royal kingdom; ruins: ruins ruin; rule: govern; rum: rum; rumble: rumble; runaway: runaway
runner: runner; rural: rural; sabotage: sabotage sabotaged; safe: vault; safeguard: safeguard
sail: yacht sailboat; salmon: salmon; salmonella: salmonella; salt: salt; sand: sand
satirical: satirical satire; saving: spare; scarf: scarf; schedule: calendar; schooling: schooling
scope: scope; score: mark; scourge: scourge; scrap: scrap; screen: screen
sculpture: sculpture sculptor; seat: headquarters besiege siege; security: safety; seed: seed seeds
seller: seller salesman; seminar: seminar; sensitive: sensitive; sensor: sensor; sequel: sequel
server: server waiter; settlement: settlement settler; seventh: seventh; sewage: sewer
sexual: sexual; shadow: shadow; shake: rattle; shame: shame shameful; shark: shark
sheriff: sheriff; ship_2: ship.v expedition; shoe: shoe shoes; shopkeeper: shopkeeper
shortage: lack; shrimp: shrimp prawn; shuttle: shuttle; signal: signal signalling signaling
silence: silence; silent: silent; similar: similar; sit: sit; sixth: sixth; skating: skating rink
skin: skin; sleep: sleep; slow: slowdown; smallpox: smallpox; snake: snake; soil: soil ground
solemn: solemn; solution: solution; son_in_law: son-in-law; soot: soot
sovereign: sovereign sovereignty; space: outer-space; span: span; spectator: frequency
spend: spend spent spending; spider: spider; spill: spill spilled; split_share: sharing
sponsor: sponsor godfather; squat: squat squatter; squid: squid; squirrel: squirrel
stained_glass: stained-glass; stairs: stairs stairway staircase; stake: stake; stamp: stamp
stand: stand; state_owned: state-owned; status: status; steal: break-in; steam: steam vapour
steel: steel; steering: steering; stem: stem; stir: stir; stockpile: stockpile
store: store.v storage; stove: stove; strained: strained; strategist: strategist
stress: stress underline highlight; stretcher: stretcher; stubborn: stubborn
subcontractor: subcontractor outsourcing; submit: file; substitute: substitute
suburb: suburb suburbs; sue: subpoena pursue; suffer: undergo; suffocate: suffocate; sugar: sugar
suicide: suicide; suit: suit; summary: summary; sun: sun; supervise: supervise; suppose: suppose
supreme: supreme; surgeon: surgeon; survive: survive survival; suspect: suspicion
sustainable: sustainable; swallow: swallow; swear: swear swore; swiss: swiss
symbol: symbol symbolic; system: system; take_part: take-part; tank: reservoir; tanker: tanker
taunt: taunt; taxi: taxi cab; teach: teach taught; team: squad; tear: tear tore torn rip
tear_drop: tear-drop tears; television: television tv; temple: temple; tenant: tenant tenants
tent: tent; terrace: terrace; textile: textile fabric cloth; theft_loot: looting plunder
threshold: threshold; tide: tide; tiger: tiger; tip: tip; toll_road: toll-road; tomato: tomato
tool: tool tools; tooth: tooth dentist teeth; torment: torment; tornado: tornado twister
torture: torture tortured; tournament: tournament; tow: tow towed; toy: toy toys; trace: index
trace_2: trace; tractor: tractor tractors; tradition: tradition traditional; traffic: traffic
tragedy: tragedy tragic drama; train: training; transfusion: transfusion; transit: transit
transition: transition; transmit: transmit transmission; treasure: treasure treasurer; trend: trend
triple: triple treble; triumph: triumph; truth: truth; tube: tube; tuna: tuna
turning_point: turning-point; turtle: turtle tortoise; twin: twin twins; tyrant: tyrant tyranny
tyre: tyre tire tyres; ultimate: ultimate; ultimatum: ultimatum; unacceptable: unacceptable
unanimous: unanimous unanimously; unblock: unblock unlock; uncertain: uncertain uncertainty
undermine: undermine; unicorn: unicorn; uniform: uniform; union: trade-union
unprecedented: unprecedented; unstable: unstable; upstream: upstream; urban: urban planning
useful: useful; vacation: vacation holiday; van: van; vandalism: vandalism vandalise vandalize
vast: vast huge; vegetable: vegetable vegetables; venom: venom; vet: vet veterinary veterinarian
veteran: veteran; vice_president: vice-president; vigorous: vigorous; visible: visible
visitor: visitor visitors; vodka: vodka; volcano: break-out; volleyball: volleyball
volunteer: voluntary; voter: voter voters electoral electorate; vulnerable: vulnerable
vulture: vulture; walk: walk walker; wallet: portfolio; warming: warming; warn: vigilance
wash: wash; waste: landfill dump; wedding: wedding marriage; weedkiller: weedkiller
welfare: beneficiary; well: well drilling; wheel: wheel wheels; wild: wild
willingness: willingness; wind_farm: windmill; windfall: windfall; window: pane
wine: grape winegrower; wing: wing; witness: eyewitness; wool: wool; worker: labourer laborer
worsen: aggravate degrade; wound_grave: vital; write: draft; yield: yield; zoo: zoo
"""
