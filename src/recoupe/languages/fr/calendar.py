"""French calendar: the words and expressions of time in news.

Source: the months, days and zones of CLDR; the expressions were collected from the grammar of
French TimeML (Bittar 2010) and from agency style, and written down by us.
"""

from recoupe.languages.fr.zones import ZONE_PLACES, ZONE_WORDS
from recoupe.languages.tables.calendar import Calendar
from recoupe.languages.tables.inverse import by_word, with_unaccented

MONTHS = by_word(
    {
        1: "janvier, janv.",
        2: "février, fevrier, févr.",
        3: "mars",
        4: "avril, avr.",
        5: "mai",
        6: "juin",
        7: "juillet, juil.",
        8: "août, aout",
        9: "septembre, sept.",
        10: "octobre, oct.",
        11: "novembre, nov.",
        12: "décembre, decembre, déc.",
    }
)
WEEKDAYS = by_word(
    {
        1: "lundi",
        2: "mardi",
        3: "mercredi",
        4: "jeudi",
        5: "vendredi",
        6: "samedi",
        7: "dimanche",
    }
)
UNITS = by_word(
    {
        "Y": "an, ans, année, années",
        "M": "mois",
        "W": "semaine, semaines",
        "D": "jour, jours, journée, journées, nuits",
        "H": "heure, heures, h",
        "MIN": "minute, minutes, min",
        "S": "seconde, secondes",
        "DE": "décennie, décennies",
        "CE": "siècle, siècles",
        "Q": "trimestre, trimestres",
    }
)
ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii".split()
FRAGMENTS = {
    "the": "le | la | l ' | les",
    "of": "de | d '",
    "of_the": "du | de la | de l ' | des",
    "day_number": "{day:_} er? | premier",
    "weekday_and": "{weekday} ,?",
    "year_tail": (
        ",? {year} | de? {the:_} ( an | année ) {shift:year_shift} | {this_year:year_shift}"
    ),
    "at": (
        "à | vers | dès | avant | jusqu ' à | il ( est | était ) | c ' est | aux alentours de"
        " | autour de | à partir de | soit | {soon}"
    ),
    # « peu après 2 heures » is a clock, « peu après deux heures de marche » a length.
    "soon": "( peu | juste ) ( après | avant )",
    # What lasts is made longer or shorter: « ramenée à deux heures ».
    "lengthened": (
        "ramené | ramenée | ramenés | ramenées | réduit | réduite | réduits | réduites | limité"
        " | limitée | limités | limitées | porté | portée | portés | portées | prolongé | prolongée"
        " | allongé | allongée | abrégé | abrégée | raccourci | raccourcie | estimé | estimée"
        " | évalué | évaluée"
    ),
    "zone": (
        "{zone_word} | ,? {hour_word} {zone_word} | ,? {hour_word} {of} {zone_place}"
        " | ,? {hour_word}? ( locale | locales ) | {open:_} {hour_word} {zone_word} {close:_}"
        " | {open:_} {hour_word} {of} {zone_place} {close:_} | {open:_} heure locale {close:_}"
    ),
    "hour_word": "heure | heures",
    "hours_of_day": "{hour:_} ( h | heure | heures )",
    # « parti à 14 heures de la place »: who sets out does so at an hour.
    "sets_out": (
        "part | partent | parti | partie | partis | parties | partira | partiront | partait"
        " | partaient | partir | départ | départs | quitté | décollé | décolle | décollera"
        " | décoller | élancé | élance | élancera | élancés | élancer | démarré | démarre"
        " | démarrera | rassemblement | rendez - vous"
    ),
    "last_few": "dernières | derniers | prochaines | prochains",
    "to_hours": "à {hour:_} heures",
    "of_day": "( {of} | du )? ( la journée {of} )? ( {weekday} | {day_word} )",
    "hours": "{count:hours} ( h | heure | heures )",
    "minutes": "{count:minutes} ( min | mn | minute | minutes )",
    "seconds": "{count:seconds} ( s | seconde | secondes )",
    "part_of": "{part} ( {of} | {of_the} )? ( mois {of} )? | {the:_} {part} {of_the} ( mois {of} )?"
    " | {the:_} {part} {of}? | la mi - | mi -",
    "quantity": "{count:n} | {vague:vague} | ( une | {the:_} )? {collective:collective} {of}",
}
TEMPLATES: tuple[tuple[str, str], ...] = (
    # Days.
    ("date", "{the:_}? {weekday_and}? {day_number:day} {month} {year_tail}?"),
    ("date", "{the:_}? {weekday_and}? {day_number:day} {month} {shift}"),
    # Machine translation keeps the order of English: « mai 1, 2024 ».
    ("date", "{weekday_and}? {month} {day:day} , {year}"),
    ("weekday_day", "{the:_}? {weekday} {day_number:day}"),
    ("day_range", "{day_number:from} ( au | - | à ) {weekday}? {day_number:to} {month} {year}?"),
    ("day_range", "{weekday} {day_number:from} au {weekday} {day_number:to} {month} {year}?"),
    ("two_days", "{day_number:from} et {day_number:to} {month} {year}?"),
    ("two_days", "{weekday} {day_number:from} et {weekday} {day_number:to} {month} {year}?"),
    ("weekday", "{weekday}"),
    ("weekday", "{weekday} {hours_of_day:right}"),
    ("weekday", "{the:_}? {weekday} {shift}"),
    ("weekday", "{this:shift} {weekday}"),
    ("weekday", "{weekday} {of} la semaine {shift:week_shift}"),
    ("weekday", "( toute {the:_} journée | tout au long ) {of} ( la journée {of} )? {weekday}"),
    ("day_word", "toute {the:_} journée {of} {day_word}"),
    ("usual_weekday", "le {weekday}"),
    ("small_hours", "( premières | petites ) heures {of_day}"),
    ("small_hours", "les ( premières | petites ) heures {of_day}"),
    ("day_word", "{day_word}"),
    ("day_part_word", "{day_part_word}"),
    ("event_day", "{event_day}"),
    ("holiday", "{the:_}? {holiday} {year}?"),
    ("numeric_date", "{the:_}? {numeric_date}"),
    # Months, years and longer.
    ("month", "{left_month:left} {month} {year}?"),
    ("month", "{month} ( {year} | {shift} )"),
    ("month", "{month} de {the:_} ( an | année ) {shift:year_shift}"),
    ("month", "{part_of} {month} ( {year} | {shift} )?"),
    ("month", "{the:_} mois {of} {month} ( {year} | {shift} )?"),
    ("week_of_month", "{the:_} {ordinal} semaine {of} {month} ( {year} | {shift} )?"),
    ("month", "{left_month:left} {month} {shift}"),
    ("month", "( au | du ):left mois {of} {month} ( {year} | {shift} )?"),
    ("year", "{left_year:left} {year}"),
    ("year", "{left_year:left}? {the:_} ( an | année ) {year}"),
    ("year", "{the:_}? {part} ( {of_the} année | {of} )? {year}"),
    ("year", "{open:left} {year} {close:right}"),
    ("year", "{the:_} horizon {year}"),
    ("year_range", "{left_year:left}? {year:from} - {year:to}"),
    ("period", "{the:_} {period_unit:unit} {shift}"),
    ("period", "{this:shift} {period_unit:unit}"),
    ("period", "{this:shift} {period_unit:unit} - ci"),
    ("period", "{the:_} {period_unit:unit} en cours"),
    ("period", "{the:_} {shift} {period_unit:unit}"),
    ("period", "{the:_}? {part} {of_the} {period_unit:unit} {shift}?"),
    ("period", "{the:_}? {part} {of} {this:shift} {period_unit:unit}"),
    ("event_period", "{the:_} {period_unit:unit} {event_shift}"),
    ("event_period", "{the:_} {event_shift} {period_unit:unit}"),
    ("weekend", "{the:_} {weekend:_} {shift}"),
    ("weekend", "{this:shift} {weekend:_}"),
    ("weekend", "{the:_} {weekend:_}"),
    ("quarter", "{the:_}? {ordinal} trimestre ( de? l ' année )? {of}? {year}?"),
    ("half_year", "{the:_}? {ordinal} semestre ( de? l ' année )? {of}? {year}?"),
    ("season", "{this:shift} {season}"),
    ("season", "{the:_} {season} ( {shift} | {year} )"),
    ("season", "( au | à l ' | en ):left {season} ( {shift} | {year} )"),
    ("bare_season", "( à | dès | d ' ici à | jusqu ' à ):left {the:_} {season}"),
    ("bare_season", "( au ):left {season}"),
    ("season", "{season} ( {year} | {shift} )"),
    ("season", "{part_of} ( l ' | le )? {season} ( {shift} | {year} )?"),
    ("decade", "( {the:_}? {part} des | les )? années {decade}"),
    ("decade", "( des ):left années {decade}"),
    ("decade", "{the:_} années {decade}"),
    ("century", "( {the:_}? {part} {of_the} | {the:_} )? {century} siècle"),
    # Parts of the day and clocks.
    ("day_part", "{day_part}"),
    ("day_part", "{the:_} {day_part}"),
    ("whole_day_part", "toute {the:_} {day_part}"),
    ("night", "{the:_}? nuit {of} {weekday} à {weekday:weekday_to}"),
    ("night", "{the:_}? nuit {of} {weekday}"),
    (
        "night_dates",
        (
            "{the:_}? nuit du {weekday}? {day_number:from} au {weekday:_}? {day_number:to} {month}"
            " {year}?"
        ),
    ),
    ("clock", "{hour} ( h | : ) {minute} {zone}?"),
    ("clock", "{hour} ( h | : ) {minute} {half_day:half} {zone}?"),
    ("clock", "{hour} h {minute}? {half_day:half}? {zone}?"),
    ("clock", "{hour} {half_day:half} {zone}?"),
    ("clock", "{at:left} {count:hour} ( heure | heures ) {minute}? {zone}?"),
    ("clock", "{count:hour} ( heure | heures ) {minute}? {zone}"),
    ("clock", "{count:hour} ( heure | heures ) {minute}? {half_day:half} {zone}?"),
    ("clock", "( {sets_out} à ):left {count:hour} ( heure | heures ) {of:right}?"),
    ("clock", "{of:left} {count:hour} heures {to_hours:right}"),
    (
        "clock",
        (
            "( entre ):left {count:hour} ( heure | heures )"
            " ( et {count:_} heures {half_day:half} ):right"
        ),
    ),
    ("clock", "{at:left} {count:hour} heures et {half:plus} {zone}?"),
    ("clock", "{count:hour} ( heure | heures ) moins le ( quart ):less {half_day:half}? {zone}?"),
    ("clock", "{clock_word} ( ( et {half:plus} ) | {minute} )? {zone}?"),
    ("clock_range", "{hour:from} ( à | - ) {hour:to} ( h | heures ) {minute}? {zone}?"),
    # Distances in time.
    ("ago", "il y a ( près de | environ | plus de | moins de )? {quantity} {unit}"),
    ("ahead", "dans ( environ )? {quantity} {unit}"),
    ("event_relative", "{quantity} {unit} ( plus tard ):later"),
    ("event_relative", "{quantity} {unit} ( plus tôt | auparavant )"),
    ("duration", "{quantity} {unit}"),
    ("duration", "toute {the:_} ( journée | semaine | année ):unit"),
    ("duration", "tout {the:_} ( mois ):unit"),
    ("duration", "( pendant | durant | pour | en ):left {count:n} ( h ):unit"),
    ("duration", "{count:n} {unit} et {half:plus}"),
    ("duration", "( après | à | dès | {soon} ):left {count:n} {unit} {of:right}"),
    ("duration", "( {lengthened} à ):left {count:n} {unit}"),
    ("duration", "{the:_}? {count:n} {last_few:_} {unit}"),
    ("duration", "{the:_}? {last_few:_} {count:n} {unit}"),
    ("long_duration", "{hours} ( et | , )? {minutes} ( ( et | , )? {seconds} )?"),
    ("long_duration", "{minutes} ( et | , )? {seconds}"),
    (
        "long_duration",
        (
            "( en | pendant | durant | duré | dure | durent | dura | durera | durer ):left"
            " {hour:hours} h {minute:minutes}"
        ),
    ),
    ("half_hour", "une? demi - heure"),
    ("quarter_hour", "{count:n} ( quart | quarts ) d ' heure"),
    ("vague_past", "( ces | les ) ( dernières | derniers ) {plural_unit:_}"),
    ("vague_past", "ces {plural_unit:_} ( dernières | derniers | passés | passées )"),
    ("vague_future", "( ces | les ) ( prochaines | prochains ) {plural_unit:_}"),
    ("vague_future", "{the:_} {plural_unit:_} ( à venir | qui viennent )"),
    # What comes back.
    ("set_weekday", "( chaque | tous les ) {set_weekday:weekday} ( {day_part:_} )?"),
    (
        "set_weekday",
        (
            "( les | des ) ( lundis | mardis | mercredis | jeudis | vendredis | samedis"
            " | dimanches ):weekday"
        ),
    ),
    ("set_unit", "chaque {unit}"),
    ("set_unit", "( tous | toutes ) les {count:n}? {unit}"),
    ("set_unit", "par ( jour | semaine | mois | an | heure | nuit ):unit"),
    ("set_frequency", "{count:n} fois par ( jour | semaine | mois | an | heure ):unit"),
    # Not times.
    ("age", "( âgé | âgée | âgés | âgées ) de {count} {age_unit}"),
    ("age", "{person} de {count} {age_unit}"),
    ("age", "à l ' âge de {count} {age_unit}"),
    ("age", "( les | des | aux ) ( plus | moins ) de {count} ( ans | à {count} ans )"),
    ("age", ", {count} ans {comma:right}"),
    ("age", "( {open} ):left {count} ans ( {close} ):right"),
    ("age", "( ( il | elle | qui ) ( a | avait | fête | fêtait ) ):left {count} ans {comma:right}"),
    ("age", "( {person} ( a | avait | aura | fêtait ) ):left {count} ans {comma:right}"),
    ("age", "( ( il | elle | qui ) ( était | est ) âgé de ):left {count} ans"),
    ("not_time", "( kilomètres | km ):left ( par | à l ' ) heure"),
    ("not_time", "24 h ( / | sur ) 24"),
    ("not_time", "heures ( supplémentaires | creuses | pleines )"),
)

_PUT_OFF = tuple(
    f"{verb}{ending}"
    for verb in (
        *("prolongé", "étendu", "reporté", "repoussé", "renvoyé", "ajourné", "décalé", "avancé"),
        *("reprogrammé", "différé"),
    )
    for ending in ("", "e", "s", "es")
)
"""What is done to a day that is then still to come, before « à »."""

TABLE = Calendar(
    months=with_unaccented(MONTHS),
    weekdays=WEEKDAYS,
    lower_only=("mars",),
    units=with_unaccented(UNITS),
    parts=with_unaccented(
        by_word(
            {
                "START": "début, commencement",
                "MID": "mi-, la mi-, milieu",
                "END": "fin",
                "ALL": "courant",
            }
        )
    ),
    day_parts=with_unaccented(
        by_word(
            {
                "MO": "matin, matinée, fin de matinée, début de matinée, petit matin, aube",
                "MI": "mi-journée",
                "AF": "après-midi, après midi, début d'après-midi, fin d'après-midi",
                "EV": "fin de journée, soir, soirée, début de soirée, fin de soirée",
                "NI": "nuit",
            }
        )
    ),
    halves_of_day=by_word(
        {
            "AM": "du matin, am, de la nuit",
            "PM": "de l'après-midi, du soir, pm",
        }
    ),
    clock_words={"midi": "12:00", "minuit": "00:00"},
    day_words=by_word(
        {
            0: "aujourd'hui",
            -1: "hier",
            1: "demain",
            -2: "avant-hier, avant hier",
            2: "après-demain, après demain, apres-demain",
        }
    ),
    day_part_words=with_unaccented(
        by_word(
            {
                (-1, "MO"): "hier matin",
                (-1, "AF"): "hier après-midi",
                (-1, "EV"): "hier soir",
                (-2, "EV"): "avant-hier soir",
                (0, "MO"): "ce matin",
                (0, "MI"): "ce midi",
                (0, "AF"): "cet après-midi",
                (0, "EV"): "ce soir",
                (0, "NI"): "cette nuit",
                (-1, "NI"): "la nuit dernière, la nuit passée",
                (1, "MO"): "demain matin",
                (1, "AF"): "demain après-midi",
                (1, "EV"): "demain soir",
            }
        )
    ),
    event_days={
        "la veille": -1,
        "l'avant-veille": -2,
        "le lendemain": 1,
        "le jour suivant": 1,
        "le surlendemain": 2,
    },
    shifts=with_unaccented(
        by_word(
            {
                -1: "dernier, dernière, passé, passée, écoulé, écoulée",
                1: "prochain, prochaine, à venir, qui vient",
            }
        )
    ),
    this_words=("ce", "cet", "cette"),
    this_year=("de cette année",),
    period_units=("semaine", "mois", "an", "année", "trimestre", "décennie", "siècle"),
    plural_units=("jours", "semaines", "mois", "années", "heures"),
    weekend_words=("week-end", "weekend", "week end"),
    set_weekdays={**WEEKDAYS, **{f"{name}s": number for name, number in WEEKDAYS.items()}},
    before_month=(
        *("en", "depuis", "dès", "d'ici", "d'ici à", "jusqu'en", "jusqu'à", "de", "d'", "entre"),
        *("avant", "après", "et", "à", "pour", "ce"),
    ),
    before_year=(
        *("en", "depuis", "dès", "d'ici", "d'ici à", "jusqu'en", "jusqu'à", "de", "entre", "et"),
        *("avant", "après", "pour", "à partir de", "à", "courant", "vers"),
    ),
    before_day_part=("dans", "en", "pendant", "durant"),
    age_units=("an", "ans", "mois"),
    somedays=("un jour", "une seconde", "une minute", "un an ou deux"),
    half_words={"demi": 30, "demie": 30, "quart": 15},
    event_shifts=by_word(
        {
            -1: "précédent, précédente, d'avant",
            1: "suivant, suivante, d'après",
        }
    ),
    seasons={"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    ordinals=by_word(
        {
            1: "premier, première, 1er",
            2: "deuxième, 2e, second, seconde",
            3: "troisième, 3e",
            4: "quatrième, 4e, dernier",
        }
    ),
    centuries={
        f"{written}{end}": number
        for number, roman in enumerate(ROMAN, 1)
        for written in (roman, str(number))
        for end in ("e", "ème")
    }
    | {"ier": 1, "1er": 1},
    zones=ZONE_WORDS,
    zone_places=ZONE_PLACES,
    holidays={
        "noël": "12-25",
        "jour de l'an": "01-01",
        "saint-sylvestre": "12-31",
        "toussaint": "11-01",
    },
    day_first=True,
    future_cues=(
        *("doit", "doivent", "devrait", "devraient", "devra", "devront", "va", "vont", "sera"),
        *(
            "seront",
            "aura",
            "auront",
            "prévu",
            "prévue",
            "prévus",
            "prévues",
            "attendu",
            "attendue",
        ),
        *(
            "attendus",
            "attendues",
            "programmé",
            "programmée",
            "fixé",
            "fixée",
            "compte",
            "comptent",
        ),
        *("envisage", "envisagent", "prévoit", "prévoient", "jusqu'à"),
    ),
    past_cues=("a", "ont", "avait", "avaient", "était", "étaient", "est", "sont", "fut", "eut"),
    planned_cues=("devait", "devaient"),
    states=("ouvert", "ouverte", "ouverts", "ouvertes", "fermé", "fermée", "fermés", "fermées"),
    future_endings=("era", "eront", "ira", "iront", "dra", "dront", "vra", "vront", "rra", "rront"),
    not_future=("opéra", "caméra", "choléra", "front", "affront", "sierra"),
    future_before=(
        *("d'ici", "d'ici à", "jusqu'à", "jusqu'en", "jusqu'au", "au plus tard", "dès"),
        *(f"{verb} {to}" for verb in _PUT_OFF for to in ("à", "au")),
    ),
    start_before=("à partir de", "à partir du", "à compter de", "à compter du"),
    past_before=(
        "depuis",
        *(f"avait été {verb} {to}" for verb in _PUT_OFF for to in ("à", "au")),
        *(f"avaient été {verb} {to}" for verb in _PUT_OFF for to in ("à", "au")),
    ),
    joiners=("à", "vers", "en", "au", "l'", "de", "du", "dès", "aux alentours de"),
    comma_joiners=("à",),
    pair_words=("soit", "ou"),
    place_words=("en", "à", "au", "aux"),
    year_followers=(
        *(
            "à",
            "après",
            "au",
            "aux",
            "avait",
            "avant",
            "avec",
            "car",
            "ce",
            "cette",
            "chez",
            "comme",
        ),
        *("contre", "d", "dans", "de", "depuis", "des", "dont", "du", "elle", "en", "entre", "est"),
        *("et", "était", "il", "ils", "jusqu", "l", "la", "le", "les", "lors", "lorsqu", "lorsque"),
        *("mais", "n", "ne", "on", "ont", "ou", "où", "par", "pour", "puis", "qu", "quand", "que"),
        *("qui", "quelque", "s", "sa", "sans", "se", "selon", "ses", "si", "soit", "son", "sous"),
        *("sur", "tandis", "un", "une", "vers", "y", "a", "inclus", "compris", "grâce", "avaient"),
        *("n", "nous", "c", "j", "alors", "pendant", "leur", "leurs", "sera", "seront", "sont"),
    ),
    fragments=FRAGMENTS,
    idiomatic_days={15.0: 14.0, 8.0: 7.0},
    templates=TEMPLATES,
)
