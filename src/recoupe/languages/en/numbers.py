"""English numbers."""

from recoupe.languages.tables.inverse import by_word
from recoupe.languages.tables.numbers import CURRENCY_CODES, Numbers

WORDS = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
TABLE = Numbers(
    group_marks=",\u00a0\u202f",
    decimal_mark=".",
    words={word: float(value) for word, value in WORDS.items()},
    scales={"hundred": 100.0, "thousand": 1000.0},
    counting_nouns=by_word(
        {
            1e6: "million, mn",
            1e9: "billion, bn",
            1e12: "trillion, tn",
        }
    ),
    joiners=("and",),
    ones={"a": 1.0, "an": 1.0},
    collectives={"dozen": 12.0, "couple of": 2.0, "score": 20.0},
    vague=(
        *("few", "a few", "several", "many", "some", "a couple of", "just a few", "a number of"),
        *("the last few",),
    ),
    persons=(
        *("person", "people", "man", "woman", "boy", "girl", "child", "suspect", "gunman"),
        *("driver", "passenger", "cyclist", "pedestrian", "resident", "worker", "tourist"),
        *("swimmer", "hiker", "skier", "firefighter", "widow", "patient", "toddler", "teenager"),
        *("student", "pupil", "pensioner", "lady", "mother", "father"),
    ),
    generic_persons=(
        *("person", "people", "others", "persons", "victims", "more", "other", "colleagues"),
    ),
    bounds=by_word(
        {
            "least": "at least, more than, over, no fewer than, no less than, upwards of",
            "most": "up to, at most, fewer than, less than, under, as many as",
            "about": (
                "about, around, some, nearly, almost, approximately, roughly, "
                "an estimated, close to"
            ),
        }
    ),
    particles={
        "over": tuple(
            "hand hands handed handing turn turns turned turning pay paid sign signed signing "
            "take took taken taking make made pass passed carry carried give gave given".split()
        ),
    },
    bounds_after={"at least": "least", "or more": "least", "at most": "most", "or fewer": "most"},
    according=("according to",),
    zeros=("no",),
    zero_nouns={"casualties": "casualty", "victims": "victim"},
    zero_before=(
        *("were", "was", "are", "is", "caused", "causing", "reported", "with", "left", "saw"),
    ),
    zero_after=("reported", "recorded", "occurred"),
    animals=(
        *("sheep", "cattle", "cow", "cows", "pig", "pigs", "dog", "dogs", "horse", "horses"),
        *("chickens", "birds", "animals", "animal", "fish", "goats", "wolves", "bears", "bees"),
    ),
    weighing=("weigh", "weighs", "weighed", "weighing"),
    weight_changes=("lost", "gained"),
    ratio_joins=("in", "out of", "in every"),
    ratio_joins_behind=("in", "out of", "in every"),
    weights={"pounds": "lb", "pound": "lb"},
    priced=(
        *("note", "coin", "fine", "fee", "prize", "bill", "bonus", "ticket", "grant", "loan"),
        *("reward", "voucher", "deal", "debt", "donation", "salary", "payment", "payout", "bet"),
        *("contract", "gift", "deposit", "hole", "budget", "scheme", "project", "transfer"),
    ),
    objects=dict.fromkeys(("employ", "employs", "employed", "employing"), "employee"),
    relatives=("that", "who", "which", "whom"),
    elided_before=("another", "the other", "only", "just", "the remaining"),
    of_these=("of these", "of those", "of them", "of the total", "among those", "among these"),
    units=by_word(
        {
            "%": "%, percent, per cent",
            "pp": "percentage point, percentage points, point of a percent",
            "km": "kilometer, kilometers, kilometre, kilometres, km",
            "m": "meter, meters, metre, metres",
            "cm": "centimeter, centimeters, centimetre, centimetres, cm",
            "mm": "millimeter, millimeters, millimetre, millimetres, mm",
            "mi": "mile, miles",
            "ft": "foot, feet, ft",
            "in": "inch, inches",
            "yd": "yards, yard, yd",
            "nmi": "nautical miles",
            "acre": "acres, acre",
            "ha": "hectare, hectares",
            "mi2": "square miles",
            "km2": "square kilometers, square kilometres",
            "ft2": "square feet",
            "m2": "square metres",
            "g": "gram, grams",
            "kg": "kilogram, kilograms, kg, kilos, kilo",
            "t": "ton, tons, tonne, tonnes",
            "oz": "ounce, ounces",
            "L": "litre, litres, liter, liters",
            "gal": "gallons",
            "bbl": "barrels",
            "m3": "cubic meters, cubic metres",
            "mph": "mph, miles an hour, miles per hour",
            "km/h": (
                "km/h, kph, kilometers an hour, kilometres an hour, kilometers per hour, "
                "kilometres per hour"
            ),
            "°C": "degrees Celsius, degree Celsius, degrees C, °C, C",
            "°F": "degrees Fahrenheit, degree Fahrenheit, degrees F, °F, F",
            "°": "degrees",
            "W": "watts",
            "kW": "kilowatts",
            "MW": "megawatt, megawatts, MW",
            "GW": "gigawatts, GW",
            "V": "volts",
            "kn": "knot, knots",
            "kt": "kilotons",
            "Mt": "megatons",
        }
    ),
    currencies=by_word(
        {
            "EUR": "euro, euros",
            "USD": "dollar, dollars, U.S. dollars, US dollars",
            "GBp": "pence, penny, p",
            "cent": "cents",
            "GBP": "pounds, pounds sterling, pound",
            "JPY": "yen",
            "CNY": "yuan",
            "RUB": "rubles, roubles",
            "INR": "rupees",
            "KRW": "won",
            "CHF": "Swiss francs",
            "CAD": "Canadian dollars",
            "ILS": "shekels",
            "UAH": "hryvnias",
        }
    ),
    prepositions=(
        *("with", "by", "from", "to", "of", "against", "for", "near", "in", "among", "on"),
    ),
    currency_signs={**CURRENCY_CODES, "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "US$": "USD"},
    scale_signs={"m": 1e6, "k": 1e3, "b": 1e9},
    plural_collectives={
        "dozens": 24.0,
        "several dozen": 24.0,
        "a few dozen": 24.0,
        "several hundred": 200.0,
        "a few hundred": 200.0,
        "several thousand": 2000.0,
        "a few thousand": 2000.0,
        "several million": 2e6,
        "several billion": 2e9,
        "scores": 40.0,
        "hundreds": 200.0,
        "thousands": 2000.0,
        "tens of thousands": 20000.0,
        "hundreds of thousands": 200000.0,
        "millions": 2e6,
        "tens of millions": 2e7,
        "hundreds of millions": 2e8,
        "billions": 2e9,
    },
    fractions=by_word(
        {
            1 / 3: "a third, one third, one-third",
            2 / 3: "two thirds, two-thirds",
            0.5: "half",
            0.25: "a quarter, one quarter",
            0.75: "three quarters, three-quarters",
            0.2: "a fifth, one fifth, one-fifth",
            0.1: "a tenth",
            0.4: "two fifths",
            0.6: "three fifths",
        }
    ),
    age_units=("year", "years"),
    bare_ages=True,
    aging=("who is", "who was", "who turned", "is now", "is aged"),
    lives=("lives", "life", "victims"),
    taking_lives=("claimed", "claims", "claiming", "cost", "costs", "costing", "took", "taken"),
    head_last=True,
    participle_endings=("ed", "ing", "en", "wn"),
    casualty_nouns=by_word(
        {
            "dead": "dead, deaths, death, bodies, body, fatalities, corpses, killed",
            "injured": "injured, wounded, injuries",
            "missing": "missing",
            "hostage": "hostage, hostages",
            "arrested": "arrests, arrest",
            "rescued": "survivors",
            "evacuated": "evacuees",
        }
    ),
    casualty_predicates=by_word(
        {
            "dead": (
                "killed, dead, died, feared dead, die, lost their lives, slain, drowned, succumbed"
            ),
            "injured": (
                "injured, wounded, hurt, in serious condition, in critical condition, "
                "in a serious condition, in a critical condition, in intensive care"
            ),
            "missing": "missing, unaccounted for",
            "evacuated": (
                "evacuated, had to leave their homes, forced to leave their homes, "
                "left their homes, ordered to leave, told to leave, forced from their homes, "
                "asked to leave, forced out of their homes, moved to safety, "
                "moved out of their homes"
            ),
            "displaced": "displaced, fled their homes",
            "arrested": "arrested, detained, in custody",
            "hospitalised": (
                "hospitalised, hospitalized, in hospital, taken to hospital, taken to the "
                "hospital, on the wards, on a ward, admitted to hospital, in a hospital bed"
            ),
            "rescued": "rescued",
            "abducted": "kidnapped, abducted",
        }
    ),
    casualty_verbs=by_word(
        {
            "dead": (
                "killed, kills, killing, kill, claimed the lives of, death of, "
                "deaths of, killing of"
            ),
            "injured": "injured, injuring, injures, wounded, wounding, wounds",
            "arrested": "arrested, arrest, detained",
            "evacuated": "evacuated",
            "rescued": "rescued, saved, rescuing, saving",
            "abducted": "kidnapped, abducted",
            "displaced": "displaced, displacing",
        }
    ),
    tolls={"death toll": "dead", "number of dead": "dead", "number of injured": "injured"},
    toll_nouns={"toll": "dead"},
    amounting={
        ":": "label",
        **dict.fromkeys(("was", "is", "were", "will be", "has been", "would be"), "is"),
        **dict.fromkeys(
            (
                f"{adverb}{verb}"
                for adverb in ("", "now ", "currently ")
                for verb in (
                    *(
                        f"{be} {verb} at"
                        for be in ("was", "is", "were", "are", "has been", "have been", "had been")
                        for verb in ("estimated", "put", "set", "reckoned")
                    ),
                    *("stands at", "stood at", "has risen to", "rises to", "rose to", "climbed to"),
                    *("went to", "has gone to", "has grown to", "has increased to"),
                    *("has dropped to", "has jumped to", "has doubled to"),
                    *(
                        f"{be} {verb} to"
                        for be in ("was", "were", "has been", "have been", "later")
                        for verb in ("revised", "raised", "upgraded", "lowered", "downgraded")
                    ),
                    *("had risen to", "has climbed to", "fell to", "has fallen to", "dropped to"),
                    *("reached", "has reached", "had reached", "totalled", "totaled", "hit"),
                    *(
                        "numbered",
                        "number",
                        "now stands at",
                        "exceeded",
                        "topped",
                        "came to",
                        "amounted to",
                        "jumped to",
                    ),
                    *("increased to", "grew to", "swelled to", "has reached", "surpassed"),
                )
            ),
            "amounts",
        ),
    },
    numbering=("they numbered", "they were", "we were", "they are"),
    valued={"at": "at", "to number": "at", "at some": "at", "to": "at"},
    valuing_verbs=(
        *("put", "puts", "putting", "estimated", "estimates", "estimating", "set", "gave", "gives"),
        *("bringing", "brings", "brought", "raising", "raises", "raised", "taking", "takes"),
        *("pushing", "pushes", "pushed", "lifting"),
    ),
    counting_heads=("number", "total", "count", "figure", "tally"),
    measures=(
        *("attendance", "crowd", "turnout", "membership", "population", "workforce", "headcount"),
        *("temperature", "magnitude", "capacity", "total", "tally", "count"),
    ),
    anybody="person",
    of_which=("including", "among them", "of whom"),
    change_words=("from",),
    of_them=("of them", "of whom", "of us", "seriously", "critically"),
    determiners=("the", "a", "an", "his", "her", "their", "its", "several", "some", "at least"),
    passive_auxiliaries=("was", "were", "been", "being", "is", "are", "be"),
    against=(
        *("to", "against", "up from", "down from", "not", "and not", "rather than"),
        "instead of",
    ),
    counted_by=("of us",),
    doings=(
        *("were there", "attended", "marched", "turned out", "turned up", "took part", "gathered"),
        *("demonstrated", "rallied", "watched", "took to the streets", "looked on", "were present"),
        *("were in attendance", "aboard", "on board", "were treated", "were hospitalised"),
        *("were hospitalized", "were taken to hospital"),
    ),
    wholes_before=("both", "all"),
    none_of=("none of the", "neither of the", "none of its", "none of these", "not one of the"),
    parts_of=("of the", "of these", "of those"),
    tallying=(
        *("counts", "count", "counted", "reports", "reported", "tallied"),
        *("recorded", "records", "claims", "claimed", "found", "lists"),
    ),
    out_of=("out of", "out of the", "out of a total of", "of a total of", "out of some", "of the"),
    among_before=("of the", "among the", "of"),
    not_alone=(
        *("parent", "mother", "father", "mum", "dad", "market", "currency", "day", "thing", "bed"),
        *("room", "person", "point", "digit", "malt", "life", "word", "moment", "one", "way"),
        *("aim", "goal", "purpose", "reason", "solution", "question", "issue", "payer", "use"),
        *("step", "version", "minute", "time", "man", "woman", "out", "chance", "thought", "part"),
    ),
    denials=("not", "never", "without", "no", "nor", "every"),
    below_zero=("minus",),
    below_zero_behind=("below zero", "below freezing"),
    not_counts_before=(
        *("article", "articles", "resolution", "chapter", "page", "pages", "flight", "number"),
        *("no", "boeing", "airbus", "apollo", "windows", "covid", "route", "channel", "section"),
        *(
            "clause",
            "lot",
            "volume",
            "phase",
            "level",
            "group",
            "zone",
            "room",
            "gate",
        ),
        *("version", "type", "interstate", "highway", "season", "episode", "call", "at sixes and"),
        *("no", "one", "each", "any"),
    ),
    not_counts_after=("street", "road", "avenue"),
    not_counted=(
        "block",
        "caliber",
        "calibre",
        "time",
        "way",
        "ways",
        "thing",
        "north",
        "south",
        "one",
        "day",
    ),
    often=("time", "occasion"),
    frequencies=("times", "occasions"),
    multiplying=("as", "more", "less", "per", "out", "over", "fewer", "removed", "table"),
    multiplied=(
        *("size", "number", "amount", "rate", "level", "price", "value", "average", "limit"),
        *("distance", "length", "norm", "population", "speed", "weight", "cost", "usual", "total"),
    ),
    lately=("last", "past", "previous", "next"),
    shifted=("point", "points"),
    shifting=(
        *("higher", "lower", "up", "down", "more", "less", "above", "below", "ahead", "behind"),
        *("rose", "fell", "gained", "lost", "dropped", "climbed", "slipped"),
    ),
    shifting_to=("to", "from"),
    between=("other", "more", "further", "additional", "new"),
    noun_ends=(
        *("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or"),
        *("was", "were", "is", "are", "has", "have", "had", "will", "would", "could", "may", "who"),
        *("that", "which", "while", "as", "but", "after", "before", "since", "during", "against"),
        *("away", "died", "came", "marched", "attended", "signed", "testified", "said", "when"),
        *("have", "been", "he", "she", "they", "it", "his", "her", "their", "into", "out", "over"),
    ),
    possessives=("his", "her", "their", "its", "our", "my"),
    of_words=("of",),
    plural_endings=(
        *(("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ves", "f")),
        *(("ss", "ss"), ("us", "us"), ("is", "is"), ("s", "")),
    ),
    singulars={
        "people": "person",
        "men": "man",
        "women": "woman",
        "children": "child",
        "policemen": "policeman",
        "servicemen": "serviceman",
        "fishermen": "fisherman",
        "gunmen": "gunman",
        **{word: word for word in ("aircraft", "sheep", "cattle", "fish")},
        "series": "series",
        "votes": "vote",
        "lives": "life",
        "wives": "wife",
        "relatives": "relative",
        "detectives": "detective",
        "natives": "native",
        "graves": "grave",
        "waves": "wave",
        "movies": "movie",
        "canvases": "canvas",
        "crises": "crisis",
        "houses": "house",
        "buses": "bus",
        "explosives": "explosive",
        "feet": "foot",
    },
    fragments={
        "of": "of",
        "some": "some | several | many | a few",
        "amount": (
            "between {count:low} and {count:high} | {count:low} ( to | or ) {count:high}"
            " | {number:low} - {number:high} | {count:low}"
        ),
        "measured": "-? {unit} | -? {currency}",
    },
    templates=(
        ("quantity", "{bound}? {amount} {of}? {measured}"),
        ("quantity", "between {count:low} {measured:_} and {count:high} {measured}"),
        ("quantity", "{bound}? {currency_sign:currency} {count:low}"),
        (
            "quantity",
            (
                "between {currency_sign:currency} {number:low} {scale_sign:_}?"
                " and {currency_sign:_} {number:high} {scale_sign:scale}?"
            ),
        ),
        (
            "quantity",
            "between {currency_sign:currency} {count:low} and {currency_sign:_} {count:high}",
        ),
        (
            "composite_feet",
            "{bound}? {count:low} ( feet | foot ):unit {count:parts} ( inches | inch )",
        ),
        ("magnitude", "( magnitude ( of )? ):left {number:low}"),
        (
            "magnitude",
            (
                "( ( earthquake | quake | tremor | temblor | aftershock ) ,?"
                " ( measuring | measured at | measured | measures ) ):left {number:low}"
            ),
        ),
        ("magnitude", "{number:low} ( - magnitude ):right"),
        (
            "part",
            (
                "{bound}? {count:low}"
                " ( of ( the | his | her | its | their | these | those )? {count:_} ):right"
            ),
        ),
        ("quantity", "{bound}? {currency_sign:currency} {number:low} {scale_sign:scale}"),
        ("quantity", "{bound}? {currency_sign:currency} {number:low} - {counting_noun:scale}"),
        ("quantity", "{bound}? {currency_sign:currency} {number:low} - {count:high}"),
        ("quantity", "{number:low} - {counting_noun:scale} - {currency}"),
        ("single", "( a single | only one | just one )"),
        ("half_scale", "{bound}? ( half a | half an ):half {measured}"),
        (
            "and_half",
            "{bound}? {count:low} ( and a half ):half ( {scale_word:scale} )? {of}? {measured}",
        ),
        ("and_half", "{bound}? {count:low} ( and a half ):half {scale_word:scale}"),
        (
            "and_half",
            "{bound}? {one:low} {scale_word:scale} ( and a half ):half ( {of}? {measured} )?",
        ),
        ("or_so", "{one:_}? {count:low} ( or so ):about"),
        ("or_so", "{one:low} {scale_word:scale} ( or so ):about"),
        ("half_scale", "{bound}? ( half a ):half {scale_word:scale} ( {of}? {measured} )?"),
        (
            "quantity",
            "{bound}? {one:_} ( {number_word:_} {counting_noun:_} ):low ( {of}? {measured} )?",
        ),
        (
            "quantity",
            (
                "{bound}? {one:_} ( {scale_word:_} {number_joiner:_} {number_word:_}"
                " ( - {number_word:_} )? ):low ( {of}? {measured} )?"
            ),
        ),
        ("quantity", "{bound}? {amount}"),
        ("quantity", "{bound}? {one:low} {scale_word:scale} {measured}?"),
        ("collective", "{bound}? ( a | {count:times} )? {collective}"),
        ("half_collective", "{bound}? ( half a ):half {collective}"),
        # "1.2m people" are a million; a wall "3m high" is three metres.
        (
            "quantity",
            (
                "{bound}? {number:low} {scale_sign:scale} ( people | homes | households | jobs"
                " | customers | tonnes | barrels | doses | viewers | voters | visitors | workers"
                " | users | passengers | children | patients | refugees ):right"
            ),
        ),
        (
            "metres",
            "{bound}? {number:low} m ( high | tall | deep | long | wide | above | below ):right",
        ),
        ("plural_collective", "{some:_}? {plural_collective} ( {of}? {measured} )?"),
        ("fraction", "{bound}? {fraction}"),
        ("age", "{count:low} -? {age_unit} -? old"),
        ("age", "( aged ):left {count:low}"),
    ),
)
