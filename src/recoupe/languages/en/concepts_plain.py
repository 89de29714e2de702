"""English plain words: adjectives, nouns and verbs that any story may tell and no field owns.

They are paraphrases, which compare the statements of one story; stories and texts are not told
apart by them. The words of a phrase are joined by `_`, articles and prepositions left out.

Source: put together by hand, from the words that the Universal Dependencies treebanks (GSD, PUD,
Sequoia) and two sets of English news (NewsWCL50, ECB+) use most and no other table had, each with
what stands for it in the other language. No dictionary was copied.
"""

PLAIN = """
absorb: absorb absorbed; access: accessible accessibility; accustomed: accustom accustomed
adapt: adjust adjustment; adult: adult grown-up; advantage: edge_over upside; aesthetic: aesthetic
agenda: agenda; aluminium: aluminium aluminum; amateur: amateur; ambition: ambition ambitious
analyse: analyse.v; ancient: ancient; annual: annual yearly every_year
anomaly: anomaly irregularity; anonymous_source: insider
appropriate: appropriate suitable adequate proper; approximate: approximate
argument_row: spat squabble tiff; aristocrat: noble; art: art artistic; aspect: aspect
assistant: assistant aide number_two second-in-command; attempt_at: try_to_get; attention: attention
attitude: attitude; available: available availability; average: mean; aware: conscious consciousness
aware_become: realise realize; bargain: haggle; basic: basic fundamental elementary primary
batch: batch batches consignment; bath: bath; beard: beard; beautiful: beautiful splendid gorgeous
belief: belief conviction_held; bend: bend curve; beyond: beyond; blank_screen: go_blank; blue: blue
body_part: chest torso; bone: bone; boundary_line: demarcation; breakfast: breakfast; brick: brick
bright: bright brilliant; bronze: bronze; brush: brush; cable: cable wire; capable: capable able
carpet: carpet rug; carriage_railway: restaurant_car buffet_car; category: category
caution: precaution; celestial: heavens; cell: cell; ceremony_hold: ceremonial; chapter: chapter
characteristic: characteristic; cheap: cheap inexpensive low-cost; circuit: circuit
circumstance: circumstance circumstances; clash: confront; colleague: co-worker fellow_worker
collector: collector; colour: colourful; combine: combine combination
comfortable: comfortable comfort; communicate: communicate communication; compare: comparable
competent: competence; compose: compose; consecutive: consecutive in_a_row straight_wins
considerable: substantial; consistent: consistent coherent; constraint: constraint
continue: persistent; contrary: opposite; contribute: contributor; convention: convention
convert: convert conversion; copper: copper; copy: copies duplicate; corner: corner
correct: correct accurate; correspond: correspond; costume: costume gown outfit; courage: bravery
cream: cream; criterion: criterion criteria; cumulative: cumulative cumulate
curious: curious curiosity; curtain: curtain; custom_use: usual customary habitual as_usual
cycle: cycle; dark: black; dear: dear_friend; decade: decade; delicate: delicate tricky
dense: dense density; depth: profound; describe: description portray; detach: detach come_loose
detail: detail details detailed; detect: detection detector; device: appliance; devote: dedicate
diameter: diameter; difference: difference; difficult: complex; difficult_case: dilemma
dinner: dinner supper dining; discreet: discreet discretion
disinclined: reluctant reluctance; dismantle: dismantling take_apart; distance: far_away
distinguish: distinguish distinction; diverse: diverse various miscellaneous
doubtful: doubtful dubious; dry: dry dried; dust: dusty; dynamic: dynamic; ear: ear
earlier: prior previous preceding; east: eastward; edition: edition
effective: effectiveness efficiency; eligible: eligible; emotion: emotion emotional
enclose: enclosed; enemy: foe; engine: motor; equal: equivalent; equipment: gear
error_typing: typo misprint; escort: escort; essential: essentially; estimate_by: guess
evident: evident obvious clear_that; excellent: excellent outstanding superb
exception: exception exceptional; excited: excited excitement thrill
exclusive: exclusive exclusively; exhaust: exhausted exhaustion; expect: expect expectation
expensive: expensive costly pricey; experiment: experimental; explicit: explicit
external: external outer outside_part; eye: eye eyesight; face: facial; falsify: forger
familiar: familiar; fate_luck: luck lucky fortunate; fatigue: weary tiredness; fee: fee fees
female: feminine; fetch_price: fetch; fibre: fibre fiber; field_land: meadow pasture
fine_weather: sunny sunshine; finger: finger; finish_line: podium; flat_land: plateau plain_land
flavour: flavour flavor taste; flexible: flexible flexibility; flower: flower floral
fold_up: bend_over; foot: foot feet; forced_labour: enslaved; formal: formal formally
frame: frame framework; frequent: frequent often_seen; friend: friend friendship pal mate
friendly: friendly amicable; funny: funny amusing; furnish: furnished; generation: generation
genre: genre; gesture: gesture; gift: talent talented; glove: glove; glue: glue stick_on
goodbye: goodbye farewell; grain_of: granule; grey: grey gray; guideline: guideline guidance
hair: hair; half_year: half-year half-yearly first-half six_months; happy: delight pleasure
harm: harmful; hesitate: waver; hip: hip; honest: honest honesty sincere; horizon: horizon
hot: hot heat_up overheat overheated overheating; humid: humid damp moist; hypothesis: theoretical
idea: notion; ignorant: unaware unknowingly; illusion: illusion; imagine: imagine imagination
imply: imply implication; impose: imposition; inch: inch; inexperienced: rookie novice
inform: notification; initial: original; injustice: unjust; inspire: inspire inspiration
install: installation; insufficient: insufficient inadequate; intellectual: intellectual
intend: intent; interim: preliminary provisional; internal: inner
interpret: interpret interpretation; intersection: intersection crossroads junction
iron_metal: metal metallic; isolate: remote; jacket: jacket coat; knee: knee; lamp: lamp
language: tongue; leaf: leaf leaves_tree; lecture: lecture; legend: legendary; lesson: lesson
lifetime: lifetime; light_lamp: bulb; link: connection link_up; locate: location
logic: logic logical; luxurious: lavish sumptuous; magazine: magazine; male: male masculine
marvellous: marvellous wonderful fantastic; maximum: maximum; memorial: plaque; memory_lose: amnesia
menu: menu; midday: midday noon; midnight: midnight; milestone: milestone; minimum: minimum minimal
mistress: mistress; modest: modest; monthly: monthly; mood: mood; much_loved: beloved
muscle: muscle muscular; musical_play: show_stage; mystery: mystery mysterious; naive: naive
narrow: narrow; navy: navy naval; near: proximity; necessary: necessary; needle: needle
next_to: adjacent adjoining; nickname: nickname nicknamed dubbed; noise_loud: deafening
notable: notable noteworthy; obey: respectful; occupy: busy; opportunity: chance
optical: optical optics; oral: oral verbal; orange_colour: orange; outcome_of: upshot
outline: outline; overlook: overlook; overtime: overtime; painter: paint.v repaint; pale: pale
paper: paper; parallel: parallel; part: element; passion: passion passionate; patch: patch
patience: patience; peak: peak; peculiar: odd weird bizarre; pedestal: plinth pedestal; pen: pen
peripheral: outskirts; phenomenon: phenomenon; philosophy: philosophy; piano_play: pianist
picnic: picnic; pillar: mainstay; pink: pink; plain_clothes: plainclothes
plenty: plenty abundance abundant; polite: polite courteous; precise: exact; predict: prediction
prestige: prestige prestigious; pretext: pretext; priority: top_priority; procedure: process
profile: profile; progress: headway; promising: promising; prompt: prompt.v; pure: pure
purple: purple violet; puzzle: puzzle baffled baffle; quarterly: quarterly; rail_works: trackside
rank: rank ranked ranking standings; rare: rare rarely seldom; rate_speed: pace; receipt: receipt
recipe: recipe; recipient: recipient; recommend: advise advice advisory; redness: redness rash
reduce_harm: mitigate; refine: refined; reject_idea: dismissive; relevant: relevant relevance
reliable: reliable reliability; remember: recollection; resume_of: gist; reverse: reversal
ritual: rite ritual; rose_flower: bouquet; rotate: rotate rotation; routine: routine; rubber: rubber
rude: rude; sand: sandy; satisfactory: satisfying; scenario: scenario; screw: screw bolt
season_ticket: season_ticket season-ticket travelcard; secondary: secondary
sentence_word: sentence_text; session: session sitting; sew: sew sewing; sharp: sharp
shine: shine glow; shoe: boot boots; shower: shower; shut_eye: wink; sigh: sigh; silver: silver
similar: resemblance similarity; simulate: simulate simulation; skill: skilful; skip: skip skipped
sleep: slept; slogan_shout: chant; smell: scent; socket: charger charging; soft: soft gentle
solid: solid sturdy; solitary: lonely solitude lone; spectacular: spectacular; spicy: spicy
splendour: splendour grandeur; sponsor: sponsorship; statistic: statistic statistics statistical
stick: stick; stomach: stomach belly; stroke_health: stroke; structure: structure structural
style: style stylish; sublime: sublime; subsequent: subsequent ensuing; subtle: subtle
suburb: suburban; surpass: surpass; surprise: impressive; sympathetic: sympathy; table: table
tail: tail; tailor: tailor; tapestry: tapestry tapestries; technical: technique
temper: temper; terrible: terrible horrible horrific awful; thin: thin slim; throat: throat
tiny: tiny; tip: tip-off; toast: toast; tolerate: tolerate tolerance; total_of: grand_total
tough: tough; toy: doll; trade: commercial; translate: translate translation translator
tribe: tribe tribal; trousers: trousers; ugly: ugly; undecided: undecided
underestimate: underestimate; universal: universal; unknown: unknown
unlimited: unlimited indefinite open-ended; unpaid: unpaid; unusable: unusable write-off written_off
unusual: unusual; update: update updated; useful: utility_of; useless: useless
vague: vague blurry blurred fuzzy; valid: valid; variety: variety; vertical: vertical
vicious: vicious; vigorous: lively; virtual: virtual; virtue: virtue; wake: wake wake_up
want: desire; warm: warm; warm_welcome: welcome.v; weekday: weekday; whisper: whisper; white: white
willing: willing; wisdom: wise wisdom; wooden: wooden; workshop: workshop; wrist: wrist
write: writing; yellow: yellow; young: adolescence
chamber_commerce: chamber_commerce; column: column; customs_duty: import_tariff tariffs
faint: lose_consciousness lost_consciousness black_out pass_out; lead: be_ahead in_lead in_front
patient: fall_ill fell_ill fallen_ill take_ill taken_ill
postman: mail_carrier letter_carrier postman
profit: operating_profit; short_circuit: short_circuit short-circuit short-circuited
truck: heavy_goods_vehicle hgv hgvs
"""
