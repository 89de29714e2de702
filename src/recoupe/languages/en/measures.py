"""What English news measures.

Source: the nouns and verbs beside numbers in agency dispatches on business, sport, votes, courts,
weather and earthquakes, put together by hand.
"""

from recoupe.languages.tables.measures import Measures, measures_of

NOUNS = """
price: fetched price cost costs costing fee worth valued paid sold bought buy sells sell
fine: fine fined fines penalty
damage: damage damages losses loss lost loses lose deficit deficits
compensation: compensation
debt: debt debts owe owes owed
budget: budget
revenue: revenue revenues sales turnover takings
profit: profit profits earnings
salary: salary salaries wage wages earn earns earned
stock: shares stock stocks
invest: investment invest invested
aid: aid grant grants subsidy subsidies
tax: tax taxes duty
ransom: ransom
reward: reward
loan: loan loans
donation: donation donations donated raised
bail: bail
prize: prize jackpot winnings
turnout: turnout
unemployment: unemployment jobless
inflation: inflation
growth: growth grew
support: support approval
strike: strike strikers
counted: counted count
vote: vote votes ballot ballots
rate: rate rates
temperature: temperature temperatures
depth: depth deep
height: height tall high
length: length long
radius: radius perimeter cordon
distance: away distance from north south east west northeast northwest southeast southwest
speed: speed speeds
width: width wide
weight: weight weighs weighed weighing
rain: rain rainfall
magnitude: magnitude
altitude: altitude
capacity: capacity
term: sentence sentenced prison jail jailed suspended ban banned suspension term
sought: asks asked asking wants
sought: claims claimed claiming suing sought seeking requested demanded demands seeks
risked: faces face facing maximum
lasting: lasted last lasts duration took
"""

TABLE = Measures(
    nouns=measures_of(NOUNS),
    phrases={
        **dict.fromkeys(("on strike", "walked out", "joined the strike", "downed tools"), "strike"),
        **dict.fromkeys(("turned out", "took part", "cast a ballot", "cast ballots"), "turnout"),
        **dict.fromkeys(("cast their ballots", "cast a vote", "cast their vote"), "turnout"),
        **dict.fromkeys(("went to the polls", "bothered to vote", "cast their votes"), "turnout"),
    },
    beating=frozenset(
        "broke breaks broken break breaking beat beats beaten beating passed passes passing "
        "surpassed surpasses surpassing eclipsed eclipses eclipsing topped tops smashed smashes "
        "shattered shatters bettered".split()
    ),
    beaten=("record of", "mark of", "record was", "best of"),
    limiting=frozenset("zone limit speed-limit area stretch".split()),
    offsets=frozenset("before after ago earlier later since away until old".split()),
    offset_leads=("in", "within", "in about", "every"),
    exceeding=frozenset("exceeded exceeds exceed topped tops surpassed passed".split()),
    present=frozenset("is are remain remains stay stays".split()),
    leading={"for": ("price", "lasting")},
    rates={
        **dict.fromkeys(
            ("a year", "per year", "by year", "annually", "yearly", "each year", "every year"),
            "year",
        ),
        **dict.fromkeys(("a month", "per month", "monthly", "each month", "every month"), "month"),
        **dict.fromkeys(("a week", "per week", "weekly", "each week", "every week"), "week"),
        **dict.fromkeys(("a day", "per day", "daily", "each day", "every day"), "day"),
        **dict.fromkeys(("an hour", "per hour", "hourly", "each hour", "every hour"), "hour"),
        **dict.fromkeys(("per person", "a head", "per head", "each", "apiece"), "each"),
    },
    since=frozenset({"since"}),
    until_now=("so far", "to date", "as yet", "until now"),
    ahead=frozenset("will should would could may expected forecast planned set due".split()),
    then=frozenset({"then"}),
    totals=("in all", "in total", "altogether", "all told"),
    firsts=frozenset("first last next opening final closing".split()),
    similar=(
        *("similar", "comparable", "of the same kind", "of the kind", "of that kind", "like it"),
        *("of the same sort", "of this kind"),
    ),
    last_seasons=(
        *("last season", "previous season", "season before", "season earlier"),
        *("previous edition", "last edition", "last year's"),
    ),
    pointing=frozenset("the these those both their our his her".split()),
    averages=("averaged", "averages", "averaging", "average of", "averaged a team-high"),
    clause_starts=frozenset("as while when which who that after before because although".split()),
    changes=(
        *("up", "down", "rose", "fell", "rise of", "increase of", "drop of", "cut of", "rose by"),
        *(
            "fell by",
            "reduced by",
            "raised by",
            "lifted by",
            "cut by",
            "increased by",
            "decreased by",
            "grew by",
            "dropped by",
            "cut by",
        ),
        *("fall of", "gained", "lost", "dropped", "climbed", "jumped", "grew", "decline of"),
        *("up by", "down by", "another", "a further", "growth of", "raise of"),
    ),
    change_nouns=frozenset(
        "rise increase drop fall cut decline jump hike surge gain lower higher".split()
    ),
    wholes=(
        *("in europe", "across europe", "in africa", "in asia", "across the world"),
        *("around the globe", "throughout europe", "in all its sites", "at all its sites"),
        *("worldwide", "nationwide", "in the world", "around the world", "across the country"),
        *("in the country", "across the group", "between them", "combined", "together"),
        *("as a whole", "at national level", "nationally", "on average across"),
        *("group wide", "globally", "statewide", "citywide"),
        *(
            "across the region",
            "fuel included",
            "all included",
            "tax included",
        ),
    ),
    capacities=(
        *("built for", "designed for", "room for"),
        *("capacity", "can hold", "can seat", "could hold", "can accommodate", "has room for"),
        *("seater",),
    ),
    groups=("the group", "the company as a whole"),
    thresholds=(
        *("must exceed", "must reach", "must top", "had to exceed", "had to reach"),
        *("threshold of", "quorum of", "needs to reach", "needs to exceed", "cap of"),
        *("above magnitude", "over magnitude", "above", "exceeding", "greater than", "below"),
    ),
    limits=("limit of", "limit is", "limit was", "limited to", "restricted to"),
    grave=(
        *("serious condition", "critical condition", "life-threatening", "intensive care"),
        *("critically", "seriously", "fighting for their lives", "in danger"),
    ),
    befallen={
        **dict.fromkeys(("treated", "treatment"), "treated"),
        **dict.fromkeys(("flooded", "submerged"), "flooded"),
        **dict.fromkeys(("ill", "sick", "infected", "contracted", "caught", "positive"), "case"),
        **dict.fromkeys(("vaccinated", "inoculated"), "vaccinated"),
        **dict.fromkeys(("tested",), "tested"),
        **dict.fromkeys(("culled", "slaughtered"), "culled"),
        **dict.fromkeys(("rehoused",), "rehoused"),
        **dict.fromkeys(("stranded",), "stranded"),
        **dict.fromkeys(("sheltered",), "sheltered"),
        **dict.fromkeys(("quarantined", "isolated"), "isolated"),
    },
    befallen_phrases={
        **dict.fromkeys(
            ("fell ill", "fallen ill", "taken ill", "fell sick", "food poisoning"), "case"
        ),
        **dict.fromkeys(("without water", "without running water", "had no water"), "waterless"),
        **dict.fromkeys(
            ("had the jab", "got the jab", "had the vaccine", "had a jab"), "vaccinated"
        ),
        **dict.fromkeys(("were given the jab", "received the vaccine", "got a jab"), "vaccinated"),
        **dict.fromkeys(
            (
                *("stay indoors", "stay inside", "remain indoors", "stay at home", "remain inside"),
                *("to shelter indoors", "to stay in"),
            ),
            "isolated",
        ),
    },
    remaining=frozenset("remain remains remained remaining still".split()),
    released=(
        *("left hospital", "left the hospital", "discharged from hospital", "out of hospital"),
        *("released from hospital", "discharged from the hospital", "leave hospital"),
    ),
    regaining=frozenset("back again restored reconnected regained".split()),
    excepting=("all but", "except", "except for", "apart from"),
    afflicting=frozenset("infected affected hit struck sickened stricken afflicted".split()),
    instead=("and not", "not", "rather than", "instead of"),
    at_first=frozenset("first initially originally previously".split()),
    formerly=("up from", "down from", "from", "against", "compared with"),
    estimates=frozenset("estimated estimates estimate preliminary provisional".split()),
    recounts=frozenset("inventory stocktake stocktaking audit recount".split()),
    among=frozenset({"among"}),
    in_a_row=frozenset("straight consecutive successive row running".split()),
    articles=frozenset({"the", "a", "an", "its", "their"}),
    alone=(
        *("county alone", "city alone", "town alone", "district alone", "region alone"),
        *("state alone", "province alone", "village alone", "borough alone"),
    ),
    parts=(
        *("in the capital", "in the city", "abroad", "overseas", "downtown", "of those"),
        *("in the north", "in the south", "in the east", "in the west", "in rural areas"),
        *("in cities", "by mail", "by post", "in person", "at rush hour", "at peak times"),
        *("in the rush hour", "at peak hours"),
    ),
    staffs=frozenset("employs employ employed employing workforce".split()),
    counting=frozenset("put puts counted counts estimated estimates said says claimed".split()),
    score_cues=frozenset(
        "beat beats beaten beating won win wins winning lost lose loses losing defeat defeated "
        "defeats draw draws drew drawn victory victories score scored scoreline final ended "
        "finished thrashed edged led leads lead leading trailed trails trailing level match game "
        "swept hammered crushed routed downed demolished outclassed "
        "thrashing overcame past sets goals half-time halftime tie tied cruised comeback result "
        "vote voted votes ruled ruling approved passed rejected".split()
    ),
    score_others=frozenset("record mark season start margin run ratio split".split()),
    score_parts={
        **dict.fromkeys(("half-time", "halftime", "at the break", "half time", "interval"), "half"),
        **dict.fromkeys(("first half", "by the break"), "half"),
        **dict.fromkeys(("first leg",), "first leg"),
        **dict.fromkeys(("second leg",), "second leg"),
        **dict.fromkeys(("on aggregate", "aggregate"), "aggregate"),
        **dict.fromkeys(("on penalties", "penalty shoot-out", "penalty shootout"), "penalties"),
        "first set": "set 1",
        "second set": "set 2",
        "third set": "set 3",
        "quarter": "set",
    },
    running_scores=frozenset(
        "led leads leading lead trailed trails trailing trail tied tie level equalised "
        "equalized".split()
    ),
    rank_verbs=frozenset("finished finish finishes came ranked placed ranks".split()),
    ordinals={
        word: number
        for number, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
            "twentieth".split(),
            1,
        )
    },
    rank_words=("in", "a", "the", "at"),
    standing_marks=(
        *("place", "position", "spot", "in the table", "in the standings", "in the league"),
        *("in the rankings", "in the championship", "in the division", "in the overall"),
    ),
    standing_moves=frozenset(
        "lifted lifts lift moved moves move climbed climbs climb rose rises jumped jumps up down "
        "dropped drops drop slipped slips slip fell falls sent took takes".split()
    ),
    standing_to=("to",),
    score_joins=("to",),
)
