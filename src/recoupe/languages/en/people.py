"""English nouns for people, beside those that tell a kind of source by themselves.

Chosen by hand from the single words of WordNet 3.0 (Princeton University, WordNet licence) whose
first sense is of a person and that are not rare (Zipf frequency of 2.6 and more by Speer 2022,
*wordfreq*), with the compounds and the British and American words that papers use beside them. Left
out are words that are adjectives or things as often (*criminal*, *private*, *browser*), offices
that stand in the table of names, beings of tales, insults and infants.
"""

PEOPLE = frozenset(
    """
    abbess abbot absentee abuser accomplice accountant accuser acrobat addict adolescent
    adventurer adviser advisor aide airman alcoholic ally alumna alumnus ambassador amputee
    anarchist anthropologist apologist appellant applicant apprentice arbitrator archaeologist
    archbishop archdeacon architect archivist aristocrat artisan assailant assassin assemblyman
    astrologer astronaut astronomer astrophysicist atheist athlete attacker attendee auctioneer
    auditor auntie aviator babysitter bachelor backbencher backpacker bailiff baker ballerina
    bandit barber barista baritone baron baroness barrister bartender bassist batsman beadle
    beautician beekeeper beggar benefactor beneficiary bidder billionaire biographer biologist
    blacksmith blogger bloke boatswain bodybuilder bodyguard boffin bookkeeper bookmaker
    bookseller botanist bouncer bowler breadwinner breeder brewer bricklayer bride bridegroom
    bridesmaid brigadier broker buddy builder burglar bursar businessman businesswoman busker
    butler buyer bystander cabbie caddie cadet cameraman camper captive cardiologist caregiver
    caretaker carpenter cartoonist cashier castaway caterer celebrity cellist challenger
    chambermaid champ chap chaplain chauffeur cheerleader chemist chieftain chiropractor
    choreographer chum churchwarden cinematographer civilian claimant classmate cleaner
    clergyman cleric clerk clinician clown co-founder co-owner co-pilot co-star co-worker coder
    cofounder colonel columnist combatant comedian comedienne comic commandant commander
    commentator commodore commuter companion compatriot compere competitor complainant composer
    comrade concierge conductor congregant conservationist conspirator constable consul
    consultant consumer contender contestant contractor convict cook cop copilot corporal
    correspondent councilman councilwoman counsel counsellor counselor counterpart countess
    cowboy coxswain craftsman creditor cricketer critic croupier crusader culprit curate
    curator custodian dad daddy daughter-in-law deacon dealer debtor deckhand decorator
    defector delegate demonstrator dentist deputy dermatologist descendant designer detainee
    developer dietitian diner dispatcher dissident diva diver dj doc docker doorman dramatist
    dropout drummer duchess duke earl ecologist educator elector embalmer emigrant emissary
    employee employer engineer engraver entertainer enthusiast entomologist entrepreneur
    environmentalist epidemiologist equerry essayist evacuee evangelist ex-boyfriend
    ex-girlfriend ex-husband ex-mayor ex-minister ex-partner ex-president ex-soldier ex-wife
    examiner executor exhibitor exile expat expatriate explorer exporter extremist fanatic
    farmhand father-in-law fella feminist fiance fiancee fiancé fiancée fiddler fighter
    filmmaker finalist financier firefighter fireman fisherman fitter foe footballer foreman
    fugitive fundraiser gambler gamekeeper gamer gangster gardener gatekeeper geneticist
    gentleman geographer geologist glazier go-between goalie godfather godmother godson
    goldsmith golfer goon governess graduate gran grandad granddad granddaughter grandma
    grandmaster grandpa grandparent grandson granny grocer groom groundskeeper grower guardian
    guerrilla guest guitarist gumshoe gunman gunner guru guy gymnast gynaecologist gynecologist
    hacker hairdresser half-brother half-sister handyman hauler haulier headhunter headmaster
    headmistress heckler heir heiress helper herder hermit hero heroine historian hobbyist
    homeowner hostage hostess housekeeper housemate housewife hygienist imam immigrant importer
    impostor incumbent industrialist informant inmate innkeeper insider inspector instructor
    insurgent intern interpreter interviewee interviewer intruder inventor investigator
    investor islander jailer janitor jeweler jeweller jockey jogger joiner judge jurist juror
    keeper kidnapper laborer labourer lad lady laird landlady landowner lass laureate lawmaker
    layman leaseholder lecturer legislator lender liar lieutenant lifeboatman lifeguard
    linguist lobbyist locksmith loner lout loyalist lyricist machinist madam maestro magician
    magistrate magnate maid mailman mariner marksman marquess marshal masseuse mastermind mate
    mathematician matriarch matron mechanic medalist medallist mediator medic mentor mercenary
    merchant messenger metallurgist meteorologist middleman migrant militant millionaire minder
    miner mobster mogul mom monk motorcyclist mountaineer mountie mourner mum-to-be murderer
    musician nan nanny nationalist native naturalist neighbor neighbour nephew neurologist
    neuroscientist neurosurgeon newcomer newlywed newsagent newsreader niece nominee notary
    novelist novice nun nutritionist obstetrician occupant offender oligarch ombudsman
    oncologist onlooker opponent optician orderly organiser organist organizer orphan
    paediatrician painter pal panelist panellist paralegal paramedic parent parishioner parolee
    participant partisan passer-by pastor pathologist patient patriarch patron peacekeeper
    peasant pedestrian pediatrician peer performer perpetrator petitioner pharmacist
    philanthropist philosopher photojournalist physician physicist physiotherapist pianist
    pickpocket pilgrim playboy playwright plumber poacher poet policeman policewoman politician
    pollster porter postie postmaster postmistress potter practitioner preacher predecessor
    prefect prelate priestess principal prioress prisoner prodigy producer professor programmer
    promoter proprietor prostitute protege protégé provost psychiatrist psychotherapist
    publican publicist publisher pundit punter purchaser quarterback racer radiologist rambler
    rancher ranger ratepayer receptionist recruit recruiter reeve referee reformist
    refugee regent registrar relative repairman rescuer restaurateur retailer retiree reveller
    reviewer rival roadie robber roofer rookie roommate royalist runner runner-up sailor
    salesman salesperson saleswoman scavenger scholar schoolteacher scout screenwriter
    scriptwriter sculptor seaman seamstress secretary seller sentry separatist serviceman
    servicewoman settler shah shearer shepherd shipowner shoemaker shoplifter sibling signatory
    skater skier smuggler sniper socialite soloist son-in-law songwriter sophomore soprano
    sovereign spaceman specialist spokesperson sponsor sportsman sportswoman spouse sprinter
    spy squatter staffer stagehand stakeholder stalker stallholder standard-bearer starlet
    statesman statistician steelworker stepdaughter stepfather stepmother stepson steward
    stewardess stockbroker storyteller stowaway strategist streamer striker stuntman
    subcontractor successor suitor superintendent superstar supplier surfer surveyor survivor
    sweetheart swimmer tailor taxidermist taxpayer team-mate teammate technician technologist
    teen teetotaller tenor terrorist theologian theorist therapist thief thug toddler tourist
    trainee trainer translator trapper traveler traveller treasurer trespasser trucker trustee
    tsarina tutor twin tycoon typist tyrant umpire undergraduate undersecretary understudy
    undertaker unionist usher valet vandal vegan vegetarian vendor vet veterinarian vigilante
    villager vintner violinist virologist viscount visitor vlogger vocalist waitress warden
    warlord weaver welder whistle-blower whistleblower wholesaler widower winemaker winger
    winner woodcutter workman wrestler writer yachtsman yachtswoman youngster youth youtuber
    zookeeper zoologist
    """.split()
)
