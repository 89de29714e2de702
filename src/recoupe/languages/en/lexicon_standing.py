"""English facts about who can speak, and when a verb says something.

Derivation of nouns of people: Bauer, Lieber and Plag 2013, *The Oxford Reference Guide to English
Morphology*, ch. 11. The things with their endings are the nouns in -er, -or, -ant, -ent, -ist and
-ian of the UD English EWT treebank that name no person. Modals: Quirk et al. 1985, ch. 4.
"""

from recoupe.languages.tables.standing import Sense, Standing

_MONTHS = (
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec"
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight"

TIMES = frozenset(
    f"{_MONTHS} {_DAYS} year years month months week weeks weekend day days hour hours morning "
    "afternoon evening night minute minutes century decade decades season spring summer autumn fall"
    " winter quarter past".split()
)

STANDING = Standing(
    results=frozenset("thus thereby".split()),
    than=frozenset(["than"]),
    as_much=frozenset(["as", "so"]),
    people=frozenset(
        """
        latter former people persons person wounded injured accused deceased elderly homeless
        unemployed shadow
        bereaved disabled survivors landlady waitress actress hostess stewardess heiress
        priestess firefighters pallbearer midwife midwives chauffeur concierge entrepreneur
        entrepreneurs restaurateur connoisseur saboteur monarch monarchs patriarch matriarch
        oligarch oligarchs comrade comrades bloke lad lads lass schoolboy schoolgirl boys girls
        brothers sisters sons daughters nephew niece uncles aunts stepfather stepmother fiance
        fiancee newlyweds grandad granny orphan orphans bully hunk nerd geek geeks hacker
        hackers spy spies guard guards sentry scout scouts pundit pundits columnist diarist bard
        poet poets sculptor conductor composer soprano tenor violinist maestro curator architect
        architects surgeon surgeons medic coroner pathologist statesman statesmen envoy envoys
        emissary consul plenipotentiary attaché chairperson chairpersons spokespersons
        whistleblower whistle-blower tipster informants sleuth third second fourth fifth sixth
        deputy deputies marshal wives reader principal archrival turncoat pirate holdout warlord
        voices voice eyewitness passerby passersby others other another many some several few
        both most all those anyone everyone everybody someone somebody who one ones half percent
        cent majority minority public population folks kids children child adults youths men
        women youth couple pair trio duo crowd crew staff team teams household siblings parent
        grandparent baby dad mom guy guys buddy co-ceo ceo ceos cfo coo cto exec execs vp mps mp
        pm cop cops ally allies aide aides relative relatives peer peers nominee native natives
        dissident dissidents insurgent insurgents immigrant migrant thug thief thieves folk hero
        heroine guest guests judge judges justice justices colonel lieutenant marine marines
        veteran veterans rep reps senator spouse bride groom widow widower celebrity celebrities
        genius pro rookie ace mentor guru scholar academic academics professor critic critics
        skeptic sceptic skeptics sceptics cleric clerics medics mechanic chef chefs cook cooks
        aunt nun monk coach staffer creative executive executives conservative conservatives
        liberal liberals democrat democrats republican republicans socialist moderate moderates
        radical radicals militia delegate delegates advocate advocates candidate inmate inmates
        associate associates graduate graduates expert legend duke duchess earl lord lady baron
        mate mates flatmate flatmates housemate roommate roommates teammate teammates
        knight czar tsar crown royals royal heir plaintiffs defendants tutor sponsor donors
        addict patient patients client clients host anchor correspondent attendant merchant
        accountant participant applicant occupant informant combatant militant militants
        consultant assistant sergeant servant tenant inhabitant defendant president resident
        student agent opponent proponent adolescent superintendent respondent respondents
        recipient dependent descendant
        kid dude counsel cornerback fullback linebacker culprit culprits felon felons
        grandchild grandchildren guerilla guerillas martyr martyrs alumnus alumni
        missionary missionaries patriot patriots outcast underdog dignitary dignitaries
        sister-in-law brother-in-law mother-in-law father-in-law daughter-in-law
        son-in-law homeopath slave slaves subordinate subordinates zealot zealots
        adherent adherents prophet rebel rebels revolutionary revolutionaries locals
        outpatient intermediary intermediaries confidante confidant lookout freelance
        newborn townsfolk passer-by passers-by farmhand stevedore barista ex-convict
        physio provost bursar postgraduate conscript conscripts bosun actuary friar
        deacon churchwarden exile exiles
        """.split()
    ),
    alone=frozenset(
        "one another others some many several few most both all two three four five six seven "
        "eight nine ten second third fourth fifth sixth first last other".split()
    ),
    floating=frozenset("both all each".split()),
    bodies=frozenset(
        """
        prefecture gendarmerie commune canton mairie conurbation orchestra theatre theater opera
        circus farm dairy brewery bakery distillery shipyard refinery mine port zoo railway
        metro ferry observatory library archive archives parish convent abbey prison jail morgue
        registry warehouse mall cinema pub bar salon garage depot dealership nursery
        kindergarten shelter charity ngo ngos hospice monastery synagogue temple cathedral
        embassy hall bench inquest dispatch body bodies guild institute society summit
        conference congregation tabloid fishery ensemble duo trio quartet corps regiment fleet
        automaker carmaker maker giant giants startup start-up retailer brokerage think-tank
        tank label labels chain brand outfit board committee panel jury agency agencies
        department division unit bureau authority administration regime state states city cities
        town county council councils country countries nation nations province district region
        community communities coalition alliance bloc campaign camp movement lobby church mosque
        diocese school schools college colleges academy museum foundation trust fund funds
        corporation enterprise business businesses industry venture partnership subsidiary
        conglomerate syndicate consortium cartel studio studios platform platforms developer
        publisher provider supplier side sides faction wing leadership brass delegation mission
        branch chamber senate house legislature assembly watchdog ombudsman taskforce force
        forces squad battalion garrison militia junta dynasty family families clan tribe band
        franchise league federation confederation cabinet secretariat presidency premiership
        monarchy palace consulate mayor's office lab laboratory centre center clinic hospital
        hospitals pharmacy airline airlines airport carrier manufacturer producer shop store
        restaurant hotel utility exchange market markets lender lenders insurer bank banks fed
        regulator regulators court courts tribunal defence defense prosecution police service
        services press media podcast show programme program series station publication trader
        arm group groups team collective operation
        institution institutions clergy personnel workforce dictatorship judiciary
        directorate contingent infantry brigade squadron platoon mafia gang troupe choir
        priesthood synod faculty surgery harbour factory quarry winery cooperative
        co-operative co-op supermarket resort casino lodge gallery aquarium borough
        forum thinktank festival
        """.split()
    ),
    makers=frozenset(
        """
        author co-author writer co-writer director co-director producer creator co-creator host
        co-host presenter star co-star actor actress singer composer novelist screenwriter editor
        narrator contestant winner
        """.split()
    ),
    works=frozenset(
        """
        data minutes autopsy autopsies charges journal journals diary rumor rumors rumour rumours
        leaflet leaflets advisory news feedback toll marker evidence figures statistics poll
        polls survey surveys study studies research analysis analyses estimate estimates review
        reviews records record report reports paper papers article articles story stories post
        posts tweet tweets blog message messages email emails e-mail letter letters text texts
        note notes memo memos memoir book books bible script transcript transcripts testimony
        affidavit complaint indictment lawsuit suit filing filings ruling verdict judgment
        judgement opinion order resolution resolutions law act bill constitution charter
        declaration statement statements release announcement notice description listing page
        pages website websites site ad ads advert slogan banner banners sign signs placard
        placards poster petition petitions headline headlines caption captions photo photos
        photograph photographs
        picture pictures image images video videos footage clip clips film documentary trailer
        recording recordings audio tape tapes presentation slide slides document documents
        documentation files file leak leaks source sources account accounts version reading
        readings finding findings result results census index ranking forecast forecasts model
        models simulation simulations audit inquiry investigation probe assessment update
        bulletin newsletter magazine editorial column columns essay guide guidelines manual
        rules entry profile bio preface chapter projections projection calculations numbers
        graphic chart charts map maps accusation proposal plan policy agreement deal treaty
        protocol terms speech remarks interview interviews
        tally count inspection evaluation appraisal post-mortem tests deposition statute
        ordinance regulation regulations directive circular memorandum thread screenshot
        screenshots logs minutes biography autobiography novel op-ed feature obituary
        communique alert indicator indicators rankings invoice invoices receipt receipts
        contract contracts convention manifesto timetable brochure plaque inscription
        disclosure disclosures allegations narrative guideline guidance recommendation
        recommendations broadcast
        """.split()
    ),
    human_endings=(
        "er",
        "or",
        "ist",
        "ian",
        "ant",
        "man",
        "woman",
        "men",
        "women",
        "people",
        "person",
        "year-old",
        "ee",
        "crat",
        "logue",
        "star",
        "boss",
        "goer",
        "eer",
    ),
    things=frozenset(
        """
        airliner altar anger answer appetizer bachelor badger banner bar barometer barrier
        batter bear beaver beer behavior behaviour bladder blender blunder booster border
        browser buffer bumper burger burner butter calendar cancer caper car career caterpillar
        cauliflower center chamber chandelier chapter character characters charger chatter cigar
        cluster clutter collar color colour compressor computer conditioner container converter
        conveyor corner counter cover cracker cursor cutter cylinder danger decor deer detector
        determiner diaper dinner disaster disclaimer disorder dollar door drawer dryer dumpster
        elevator encounter endeavor endeavour error escalator eyedropper factor favor favour
        fear feather fender fertilizer fever fiber fibre filler filter finger firepower fire
        flavor flavour flicker floor flower folder footer footwear freezer freighter gear gender
        generator ginger grammar guitar gunpowder hamburger hammer hamster hangar header heater
        helicopter honor honour horror hover humor humour hunger indicator interior jar jugular
        kilometer kilometre labor labour ladder laser laughter launcher lawnmower layer leather
        ledger letter lever liquor litter liver lobster locator locker lumber manner master
        matter merger metaphor meter metre mirror monitor mortar motor muster newsletter
        newspaper number offer opener order other ouster over paper par parameter pepper pillar
        planter plaster platter plover poker poster powder power prayer printer processor
        quarter radar rear reactor reader receiver refrigerator register reminder remainder
        render river roller rooster roster router rubber ruler rumor rumour saber sampler sector
        semester sensor server shelter shoulder shower shutter silver simulator slider soccer
        softener spacer spider splitter sticker sugar summer superpower surrender sweater
        takeover tanker temper terror theater theatre thermometer thriller tier timber timer
        tower toaster tractor trailer transfer transistor transporter trigger trimmer tumor
        tumour turnover tweezer underwear vapor vector ventilator war wager water weather
        whisper wildflower winter wonder year zipper ant constant grant plant restaurant
        elephant remnant want variant instant giant covenant pendant deodorant coolant pollutant
        antioxidant anti-depressant antidepressant accent croissant document statement agreement
        pigment fee tree knee coffee degree guarantee see bee three spree levee toffee list mist
        twist fist grist wrist waist checklist playlist shortlist wishlist assist human caravan
        talisman ottoman roman german specimen omen abdomen semen yemen acumen ramen regimen
        stamen denominator cooker scanner adapter amplifier blocker pointer cleaner
        dishwasher lighter marker cooler planner tracker rover orbiter lander chopper bomber
        fighter cruiser starter blockbuster answerer breaker stroller scooter skyscraper
        wallpaper chorister rather latter former either neither whether together another ever
        never however moreover minor major prior superior inferior exterior anterior posterior
        senior junior later earlier faster slower higher lower bigger smaller larger better
        worse longer shorter newer older younger greater cheaper easier harder closer further
        farther upper inner outer lesser proper super clever sober tender bitter eager clear
        particular popular regular similar familiar nuclear solar lunar polar singular peculiar
        secular vehicular molecular
        """.split()
    ),
    postposed=frozenset(
        "familiar close present aware privy involved opposed loyal linked affected concerned able "
        "responsible nearby aboard alive available".split()
    ),
    quantities=frozenset(
        """
        one two three four five six seven eight nine ten most some many all both none half
        majority minority number lot lots plenty dozens hundreds thousands millions scores
        handful couple group percent cent proportion share part percentage each several few any
        series pair string host array range variety bunch plethora slew
        """.split()
    ),
    nobody=frozenset("no nobody none neither nothing".split()),
    neuters=frozenset(["it"]),
    evidence=frozenset(
        "show suggest indicate imply signal remind feel find hint confirm prove demonstrate point "
        "go_on guarantee "
        "emphasize emphasise underline underscore".split()
    ),
    uninverted=frozenset(
        "show find learn feel imply prove demonstrate understand consider hope expect".split()
    ),
    wills=frozenset(
        "demand call ask hope fear think believe feel accept agree promise threaten".split()
    ),
    things_pronouns=frozenset("this that these what which there here everything something".split()),
    openers=frozenset(
        """
        that and or but as though yet like while because although so when if what how since
        until unless whereas whether after before once where why than even plus
        """.split()
    ),
    prepositions=frozenset(
        """
        to in on at with from about by behind across near against around inside within among
        between over under outside through throughout into onto during beyond beside alongside
        including above aboard via per
        """.split()
    ),
    trailing=frozenset("first alike sometimes usually alone together".split()),
    times=TIMES,
    dates_open=frozenset("last this late early next mid".split()),
    adverb_endings=("ly",),
    governors=frozenset("into in of for about from without than against like to".split()),
    modals=frozenset(
        """
        can could may might must shall should will would cannot do does did don't doesn't didn't
        can't couldn't won't wouldn't shouldn't mustn't n't ca wo
        """.split()
    ),
    modal_endings=("'ll", "'d"),
    inverters=frozenset("do does did".split()),
    infinitive_before=frozenset(
        "to help helps helped let lets make makes made see sees be been being gotta gonna please "
        "not rather including".split()
    ),
    conditions=frozenset(["if", "than", "whether"]),
    contracted=frozenset("i we you they he she it there this that these those who nobody".split()),
    complements=frozenset("the as".split()),
    accusatives=frozenset(
        "him her them me us himself herself itself themselves myself ourselves yourself".split()
    ),
    particles=frozenset("out up off down back away along forward".split()),
    possessive_endings=("'s",),
    copula_endings=("'re", "i'm"),
    participle_prepositions=frozenset("in by at with as from".split()),
    perceived=frozenset("see saw let lets make makes made help helps watch".split()),
    greeting=frozenset(["welcome"]),
    counted=frozenset("add admit accept welcome".split()),
    varying=frozenset(
        "vary varies varied varying differ differs differed range ranges ranged ranging depend "
        "depends fluctuate fluctuates".split()
    ),
    weak=frozenset(
        """
        find learn show feel understand reckon consider observe maintain add write remember
        estimate mention note recall respond answer agree signal indicate remind repeat imply
        reveal emphasize emphasise underline underscore hint testify rule conclude post relate
        continue disclose accept acknowledge stress clarify speculate suspect doubt
        """.split()
    ),
    senses={
        "ask": Sense(openers=frozenset(["for"]), infinitive=True),
        "call": Sense(openers=frozenset("for on upon".split()), complement=True),
        "order": Sense(infinitive=True),
        "request": Sense(openers=frozenset("a an the".split()), infinitive=True),
        "label": Sense(complement=True),
        "slam": Sense(complement=True),
        "blast": Sense(complement=True),
        "brand": Sense(complement=True),
        "consider": Sense(complement=True),
        "appeal": Sense(openers=frozenset("for to".split())),
        "accept": Sense(
            objects=frozenset(
                "responsibility blame recommendation recommendations finding findings conclusion "
                "conclusions criticism apology verdict".split()
            )
        ),
        "want": Sense(
            done=True,
            objects=frozenset(
                "answer answers justice inquiry inquiries investigation probe apology explanation "
                "explanations compensation action clarity assurances guarantees resignation ban "
                "halt reform reforms change changes accountability transparency referendum say "
                "refund refunds scrapped reversed reinstated removed sacked banned".split()
            ),
        ),
        "defend": Sense(openers=frozenset("his her their its".split())),
        "point": Sense(),
    },
    adjective_ends=("less", "able", "ible", "ous", "ful"),
    causes_by={"put": "down", "chalk": "up"},
    not_behind={
        "assert": frozenset("himself herself itself themselves".split()),
        "add": frozenset(["to"]),
        "reckon": frozenset(["with"]),
        "respond": frozenset("with by".split()),
        "reply": frozenset("with by".split()),
        "answer": frozenset("with by to".split()),
        "reveal": frozenset(["as"]),
        "describe": frozenset(["as"]),
        "consider": frozenset(["as"]),
        "label": frozenset(["as"]),
        "brand": frozenset(["as"]),
        "post": frozenset(["as"]),
        "believe": frozenset(["in"]),
        "think": frozenset("of about".split()),
        "learn": frozenset("to about how".split()),
        "write": frozenset("about for down".split()),
        "read": frozenset(["about"]),
        "feel": frozenset("like for".split()),
        "ask": frozenset(["about"]),
        "maintain": frozenset("a an its their his her".split()),
    },
)
