"""English names."""

from recoupe.algorithms.folding import fold
from recoupe.languages.bodies import INSTITUTIONS
from recoupe.languages.en.countries import CAPITALS, COUNTRY_NAMES, PLACES, demonym_forms
from recoupe.languages.given_genders import GIVEN_GENDERS
from recoupe.languages.given_names import GIVEN_NAMES
from recoupe.languages.tables.names import Names, keyed, phrase, roles, words

# Men elsewhere, and women as often on English pages.
_OF_BOTH = words("jean robin alex charlie chris jan nikita ali alexis jocelyn valery sacha")
_FUNCTION_WORDS = words("""
the a an this that these those my your his her its our their i you he she it we they who whom whose
which what when where why how and or but nor so yet for if then than because although though while
whereas unless until since after before during of in on at by to from with without about against
between among through over under above below near across into onto upon within despite amid toward
towards according as is are was were be been being has have had do does did will would can could may
might must shall should not no yes all any both each every few many more most much neither none one
other others several some such same two three four five six seven eight nine ten eleven twelve
twenty thirty hundred thousand million first second third last next here there now today yesterday
tomorrow tonight also again already always ever never often once only just still even too very
perhaps maybe however meanwhile moreover furthermore nevertheless nonetheless therefore thus
otherwise instead indeed later earlier recently currently finally eventually additionally
separately asked let's it's he's she's that's there's we're they're i'm don't earlier following
speaking citing born aged according based led including along like unlike given despite photo video
watch read listen subscribe share follow image exclusive breaking analysis opinion report reports
officials witnesses investigators authorities police rescuers residents experts analysts critics
supporters protesters people nobody everyone someone anyone nothing everything something another
elsewhere outside inside overnight late early nearly almost about around roughly at least up down
out off back well right hundreds thousands dozens millions former new old young local state federal
top senior chief lead ex good great best big little long high low full part half further
thank thanks hello dear please sorry oh ah okay ok welcome never-ending what's who's let
""")

_CALENDAR = words("""
january february march april may june july august september october november december monday
tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
mon tue wed thu fri sat sun christmas easter ramadan thanksgiving gmt utc est edt pst pdt et bst cet
""")

_ROLES = roles("""
president!: president
head_of_state: head_of_state
prime_minister!: prime_minister premier pm
head_of_government: head_of_government
minister: minister secretary_for
secretary_of_state: secretary_of_state
leader: leader supreme_leader strongman paramount_leader
dictator: dictator autocrat
chancellor!: chancellor
king!: king queen monarch
prince: prince/princess crown_prince/crown_princess
emperor: emperor/empress
emir: emir sultan sheikh
pope!: pope pontiff
mayor!: mayor
governor!: governor gov lieutenant_governor
ambassador: ambassador
consul: consul consul_general
spokesperson: spokesman/spokeswoman spokesperson press_secretary
secretary_general: secretary-general secretary_general general_secretary
cabinet_secretary: chief_cabinet_secretary cabinet_secretary
secretary: secretary
chief_of_staff: chief_of_staff chief_of_general_staff chairman_of_the_joint_chiefs_of_staff
general: general gen lieutenant_general major_general brigadier_general
officer: colonel col lieutenant lt captain capt commander major maj admiral adm sergeant sgt
  brigadier corporal inspector insp detective det supt det_ch_insp det_ch_supt
  detective_chief_inspector chief_inspector chief_superintendent constable superintendent officer
commissioner: commissioner high_commissioner
senator: senator sen
deputy: representative rep congressman/congresswoman lawmaker legislator mp mep member_of_parliament
councillor: councillor councilor councilman/councilwoman alderman
attorney_general!: attorney_general
counsel: special_counsel general_counsel independent_counsel
prosecutor!: prosecutor district_attorney public_prosecutor
judge: judge justice magistrate
lawyer: lawyer attorney solicitor barrister
director: director managing_director executive_director director_general director-general
ceo: ceo chief_executive chief_executive_officer boss cfo coo
chair: house_speaker chairman/chairwoman chair chairperson speaker
vice_president: vice_president vice-president
founder: founder co-founder cofounder
chief: chief head
party_leader: party_leader opposition_leader senate_minority_leader senate_majority_leader
  house_minority_leader house_majority_leader minority_leader majority_leader
candidate: candidate nominee contender challenger rival incumbent runner-up frontrunner
activist: activist campaigner dissident union_leader organizer organiser
adviser: adviser advisor national_security_adviser national_security_advisor aide
envoy: envoy special_envoy negotiator
professor: professor associate_professor lecturer teacher dean
researcher: researcher scientist physicist biologist climatologist epidemiologist virologist
  seismologist geologist volcanologist astronomer engineer fellow senior_fellow
analyst: analyst expert economist historian sociologist strategist commentator consultant
  observer political_scientist
doctor: doctor physician surgeon nurse medical_examiner coroner
journalist: journalist correspondent reporter photographer presenter editor columnist anchor
  broadcaster editor-in-chief
writer: writer novelist author poet playwright essayist
artist: singer rapper actor/actress comedian filmmaker musician composer painter sculptor dancer
  producer artist film_director
athlete: striker defender midfielder goalkeeper sprinter cyclist swimmer footballer boxer skier
  quarterback player forward winger champion
coach: coach manager
religious: bishop archbishop cardinal imam rabbi pastor reverend rev priest patriarch
entrepreneur: entrepreneur businessman/businesswoman billionaire
police_chief: police_chief sheriff fire_chief
astronaut: astronaut cosmonaut
farmer: farmer fisherman rancher
shopkeeper: baker shopkeeper shop_owner restaurant_owner owner
resident: resident neighbour neighbor witness survivor retiree pensioner
  teenager teen tourist holidaymaker commuter passenger shopper bystander villager fan
student: student pupil
relative: brother/sister son/daughter father/mother husband/wife widower/widow uncle/aunt
  nephew/niece cousin dad/mum mom grandfather/grandmother stepfather/stepmother stepson/stepdaughter
  partner fiance/fiancee boyfriend/girlfriend newlywed
worker: driver firefighter paramedic soldier worker employee nurse instructor guide waiter/waitress
  chef plumber electrician builder miner sailor clerk cleaner guard lifeguard
manager: coordinator treasurer administrator superintendent
suspect: suspect defendant gunman attacker
victim: victim hostage
official: official diplomat
""")

_PORTFOLIOS = keyed("""
defence: defence defense
foreign: foreign foreign_affairs external_affairs
interior: interior home
economy: economy economic_affairs
finance: finance treasury
justice: justice
education: education higher_education
health: health public_health
labour: labour labor employment
environment: environment climate
agriculture: agriculture
transport: transport transportation
culture: culture
energy: energy
trade: trade commerce
sports: sports sport youth
security: security national_security homeland_security public_security
budget: budget
housing: housing
industry: industry
digital: digital technology
immigration: immigration
tourism: tourism
development: development
social: social_affairs welfare family
research: research science
mines: mines mining mineral_resources
information: information
women: women women's_affairs
veterans: veterans veterans_affairs
water: water
fisheries: fisheries
unification: unification
""")

_BODIES = keyed("""
government: government cabinet administration
military: military army armed_forces
military_staff: joint_chiefs_of_staff joint_chiefs general_staff
parliament: parliament
presidency: presidency presidential_office
police: police national_police
navy: navy
air_force: air_force
intelligence: intelligence intelligence_agencies intelligence_services intelligence_agency
  spy_agency
ministry:defence: defence_ministry defense_ministry ministry_of_defence ministry_of_defense
ministry:foreign: foreign_ministry ministry_of_foreign_affairs
ministry:interior: interior_ministry ministry_of_interior ministry_of_the_interior
ministry:health: health_ministry ministry_of_health
ministry:finance: finance_ministry ministry_of_finance
ministry:economy: economy_ministry
ministry:justice: justice_ministry ministry_of_justice
ministry:education: education_ministry ministry_of_education
embassy: embassy
central_bank: central_bank
supreme_court: supreme_court
coast_guard: coast_guard coastguard
space_agency: space_agency
""")

TABLE = Names(
    locale="en",
    possessives=words("'s '"),
    articles=words("the"),
    indefinite=words("a an"),
    of=words("of for"),
    conjunctions=words("and &"),
    particles=words("de van von der den ben bin ibn al el da dos di del della la le du ten ter"),
    function_words=_FUNCTION_WORDS,
    calendar_words=_CALENDAR,
    common_acronyms=words("""
gps mri dna rna gdp sms tv pr hiv aids ptsd vip suv id faq cctv lgbt lgbtq ngo ngos ipo ai it hr pc
atv rv iq dj url html pdf usb dvd cd phd md ba ma mba covid icu er ct icbm wmd pow ied q&a am pm
"""),
    honorifics={
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "dr": None,
        "prof": None,
        "cllr": None,
        "rev": None,
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "dame": "f",
        "mx": None,
        "st": None,
        "hon": None,
    },
    name_suffixes=words("kyzy kizi kızı qizi gizi uulu uly ogly oglu oğlu oghlu"),
    free_complements=True,
    route_ends=words("to"),
    human_relatives=words("who"),
    ship_prefixes=words("uss hms hmcs hmas hmnzs brp mv ss rms rfa ins jds uscgc usns kri"),
    charged_heads=words(
        "department ministry office committee commission agency bureau council secretariat "
        "institute"
    ),
    led_by_people=words("administration campaign presidency candidacy supporters"),
    plural_honorifics=words("messrs"),
    named_after=words("hms uss usns usas rms ss mv ins fs hmas hmcs rss fc ac afc us uk eu un mp"),
    roles=_ROLES,
    role_modifiers=words(
        "new current then-president vice deputy acting interim incoming outgoing longtime senior "
        "junior chief assistant top popular veteran newly late first then outspoken principal lead"
    ),
    former=words("former ex ex- onetime"),
    role_tails=words("emeritus general elect designate"),
    portfolios=_PORTFOLIOS,
    bodies=_BODIES,
    organisation_heads=words("""
ministry department university institute association federation union committee commission council
court bank fund office agency foundation organization organisation academy school college hospital
museum bureau center centre board party league house church embassy society confederation alliance
coalition national international royal american federal
"""),
    organisation_tails=words("""
inc corp corporation ltd llc plc co company group holdings party university college institute
association federation union committee commission council court bank fund office agency foundation
organization organisation academy school hospital museum bureau center centre board league society
ministry department police army navy guard service services authority news times post journal press
tv radio network media club fc airlines airways motors industries technologies systems energy
partners capital associates trust church embassy alliance coalition parliament assembly senate
congress force forces brigade regiment division laboratory observatory clinic orchestra ballet
endowment brotherhood front movement survey administration corps unit team watch rights initiative
executive lines economics finance insurance council constabulary confederation sciences
international studios
  ports railways hospitals
  pictures records entertainment foods pharmaceuticals labs oil gas steel
  water homes rail trains stores logistics telecom solutions properties brewery breweries
"""),
    # Special districts of the United States, by what they serve (Census of Governments, 2022).
    serving_tails=frozenset(
        (served, "district")
        for served in words(
            "school irrigation water fire conservation transit transportation sewer sanitary "
            "sanitation utility utilities health hospital library drainage"
        )
    ),
    name_first=True,
    mouthpieces=words("spokesman spokeswoman spokesperson ceo executive shareholder subsidiary"),
    institution_words=words("and of for the"),
    place_heads=words("""
city town village region province district island islands lake sea mount mountain river bay gulf
cape port fort county state capital suburb peninsula valley forest camp airport base municipality
neighborhood neighbourhood prefecture south north east west outskirts northeast northwest southeast
southwest coast mine refinery quarry
"""),
    place_starts=words("lake mount cape fort port san santa saint st island isle gulf los las"),
    workplaces=words("at for"),
    calendar_capitals=True,
    always_capital=words("i i'm i've i'd i'll"),
    affiliations=words("""
republican republicans democrat democrats democratic conservative conservatives liberal liberals
socialist socialists communist communists catholic catholics protestant muslim muslims islamic
islamist islamists jewish jews jew christian christians hindu hindus sunni shiite shia nazi nazis
buddhist orthodox western westerners arab arabs african asian latino hispanic kurdish kurds soviet
"""),
    joined_to_names=words(
        "headquartered flagged based led backed born owned style era wide listed trained "
        "controlled "
        "linked affiliated aligned allied inspired brokered sponsored run dominated occupied held "
        "registered educated funded mediated powered"
    ),
    place_tails=words("""
river lake sea ocean island islands bay gulf mountain mountains valley desert forest street avenue
road boulevard square bridge park airport station county province district region cosmodrome
peninsula strait canal beach hill hills heights city village town prefecture oblast state stadium
palace castle cathedral abbey tunnel plaza lane drive highway prison base plant dam creek falls
canyon
"""),
    # Among the 5,000 most frequent surnames of the census of the United States, 2010.
    surname_tails=words(
        "lane street hill hills beach park bridge castle lake valley forest falls bay plant abbey "
        "church post homes rivers court power banks"
    ),
    event_heads=words("""
summit festival cup championship championships games open tournament war battle operation hurricane
cyclone storm typhoon revolution forum congress accord accords agreement treaty conference prize
awards
marathon
"""),
    work_heads=words("""
film movie novel book series album song documentary opera rocket launcher satellite probe ship
carrier submarine frigate destroyer tanker freighter ferry yacht vessel trawler plane jet helicopter
drone missile capsule spacecraft boat tank play
"""),
    organisation_cues=words("""
drugmaker chipmaker lender insurer supermarket carrier company group firm manufacturer operator
  giant bank startup start-up newspaper magazine broadcaster
channel website foundation club party militia platform network union publisher charity nonprofit
airline automaker retailer carmaker think-tank utility regulator watchdog housebuilder brewer
  steelmaker shipbuilder bookmaker grocer wholesaler gang cartel
"""),
    place_prepositions=words("in near outside around across throughout off"),
    toward=words("from at"),
    prepositions=words("""
of to with for by against on under in at from into between without and or than about near like
"""),
    reporting=words("""
said says told tells added adds announced announces explained explains confirmed confirms stressed
noted notes warned warns insisted insists claimed claims denied denies replied replies acknowledged
acknowledges argued argues stated states declared declares admitted admits reported reports wrote
writes tweeted testified recalled urged urges promised vowed vows accused condemned praised called
pledged suggested believes hopes predicted conceded remarked
"""),
    auxiliaries=words("has had"),
    acting=words("""
denies accuses refuses threatens demands fears wants hopes considers suspects plans expects vowed
accused refused threatened demanded condemned launched fired imposed retaliated agreed rejected
"""),
    according=frozenset((phrase("according_to"),)),
    pronouns={"he": "m", "she": "f"},
    source_pronouns={"him": "m", "her": "f"},
    years_old=words("year-old years-old"),
    given_names={**GIVEN_NAMES, **dict.fromkeys(_OF_BOTH, None)},
    given_genders=GIVEN_GENDERS,
    institutions=INSTITUTIONS,
    countries=COUNTRY_NAMES,
    capitals=CAPITALS,
    places=PLACES,
    demonyms={fold(form): code for form, code in demonym_forms().items()},
)
