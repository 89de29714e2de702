"""English words for the way that somebody's words took: to whom, where, carried and cited by whom.

Collected by hand from how agencies, papers and broadcasters say where they got a statement.
"""

from recoupe.languages.tables.relays import Relays

RELAYS = Relays(
    carried=frozenset(
        "cited quoted reported carried published relayed released aired broadcast posted shown "
        "translated distributed repeated republished reprinted reproduced syndicated excerpted "
        "rebroadcast echoed".split()
    ),
    got=frozenset(
        "seen obtained interviewed contacted reviewed viewed reached read shared asked "
        "questioned picked noticed spotted unearthed".split()
    ),
    contacted=frozenset("contacted interviewed reached".split()),
    guests=frozenset(["guest"]),
    carriers=frozenset(
        "account accounts channel page pages column columns airwaves feed website site programme "
        "program show app platform network podcast edition breakfast profile story blog issue "
        "service station stations affiliate affiliates".split()
    ),
    interviews=frozenset("interview interviews op-ed column podcast appearance".split()),
    events=frozenset(
        "interview interviews statement statements post posts message messages email emails letter "
        "tweet tweets video videos article op-ed opinion comments remarks essay podcast address "
        "call calls chat footage clip recording audio broadcast livestream documentary testimony "
        "speech note column briefing conversation appearance thread response reply replies answer "
        "answers query queries questions".split()
    ),
    event_openers=frozenset("in during via through responding replying".split()),
    mouths=(("through",), ("via",)),
    mouthpieces=frozenset(
        "lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel "
        "spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons representative "
        "representatives publicist publicists agent agents interpreter interpreters translator "
        "translators intermediary intermediaries sister brother daughter son wife husband widow "
        "mother father family mediator mediators go-between".split()
    ),
    press_people=frozenset(
        "reporter reporters journalist journalists correspondent correspondents editor editors "
        "columnist presenter anchor host viewers listeners readers".split()
    ),
    single=frozenset(
        "paper newspaper magazine broadcaster tabloid daily weekly channel station network site "
        "website programme program podcast newsletter outlet".split()
    ),
    wordings=frozenset("remarks comments words excerpts extracts statement statements".split()),
    taken_up=frozenset(
        "cited quoted reported carried relayed picked taken repeated republished syndicated "
        "translated echoed".split()
    ),
    taking_up=frozenset("cites quotes relays carries".split()),
    in_turn=frozenset("in turn later then also up itself since".split()),
    pieces=frozenset(
        "article articles report reports story stories investigation account findings reporting "
        "interview scoop".split()
    ),
    citing=tuple(
        tuple(phrase.split())
        for phrase in (
            "based on information from",
            "based on interviews with",
            "on the authority of",
            "with reference to",
            "on the basis of",
            "attributing it to",
            "attributed to",
            "referring to",
            "relying on",
            "on the word of",
            "crediting",
            "drawing on",
            "based on",
            "which refers to",
            "which referred to",
            "in turn cited",
            "in turn citing",
        )
    ),
    sourcing={
        **dict.fromkeys("attributed attributes sourced".split(), frozenset(["to"])),
        **dict.fromkeys("based bases relied relies drew".split(), frozenset(["on"])),
    },
    sourced=frozenset(
        "figure figures number numbers toll claim claims information news quote quotes report "
        "reports story account estimate remark remarks comment comments reporting article".split()
    ),
    unsourced=tuple(
        ("without", verb)
        for verb in (
            "citing naming giving identifying quoting specifying disclosing revealing mentioning "
            "providing attributing".split()
        )
    ),
    object_relatives=frozenset("that which whom".split()),
    subject_relatives=frozenset(["who"]),
    speaking=frozenset("spoke speaking spoken talked talking briefed".split()),
    targets=frozenset(["appeal"]),
    telling_names=frozenset(
        "radio tv television fm news times post herald tribune gazette chronicle courier telegraph "
        "daily weekly magazine journal newsweek newsline newsround newsbeat newsnight newshour "
        "newswire newsday newsroom broadcasting newspaper newspapers ledger monthly fortnightly "
        "quarterly podcast".split()
    ),
    name_ends=tuple("TV FM 24 Info News Press Post Radio Herald .info .news .tv .fm".split()),
    weak_names=frozenset(
        "star mail standard observer mirror express globe echo sun press mercury argus independent "
        "examiner register bulletin inquirer dispatch advertiser sentinel today record scotsman "
        "leader review citizen sunday evening morning examiner pioneer messenger monitor bee "
        "ledger beacon bugle "
        "statesman spectator digest intelligencer enquirer reporter voice live hour sound tonight "
        "weekend playbook insider".split()
    ),
    platforms=frozenset(
        "x twitter facebook instagram telegram tiktok linkedin youtube whatsapp threads bluesky "
        "mastodon snapchat twitch weibo vkontakte substack truth signal reddit discord".split()
    ),
    occasion_links=frozenset("for from through via".split()),
    stations=frozenset("station network platform website site outlet".split()),
    ours=frozenset(["this", "our"]),
    given=frozenset("leaked shared sent given provided supplied handed passed submitted".split()),
    told_names=frozenset(
        "people nature science time hello grazia elle gq esquire cosmopolitan tatler stuff vice "
        "wired slate salon vox quartz insider mashable polygon kotaku gizmodo variety deadline "
        "billboard heat closer extra punch vanguard dawn metro sky ruptly newshub newsbeat fortune "
        "pitchfork dazed attitude glamour bustle refinery29 ladbible unilad kerrang mojo wwd hola "
        "focus stern profil falter knack humo geo capital gala bunte ok star e! pink".split()
    ),
    verb_links=frozenset("for via through".split()),
    other_ends=frozenset(
        "square office offices street building tower house avenue road hall station corp group "
        "company award awards prize club hotel bridge park bailey lama see inquiry hearing summit "
        "conference forum convention festival symposium assembly commons lords bench board bowl "
        "league cup university college school church cathedral museum theatre theater hospital "
        "airport county city state river lake island islands sea ocean mountain valley".split()
    ),
    employers=frozenset("for from at with of".split()),
    nobody=frozenset(["social"]),
    self_words=frozenset(["itself"]),
    quoting_links=frozenset(["as"]),
    body_articles=frozenset(["the"]),
    first_hand=frozenset("report write reveal".split()),
)
