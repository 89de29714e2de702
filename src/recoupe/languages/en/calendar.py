"""English calendar: the words and expressions of time in news.

Source: the months, days and zones of CLDR; the expressions were collected from the TimeML
annotation guidelines 1.2.1 and from agency style, and written down by us.
"""

from recoupe.languages.en.zones import ZONE_PLACES, ZONE_WORDS
from recoupe.languages.tables.calendar import Calendar
from recoupe.languages.tables.inverse import by_word

MONTHS = by_word(
    {
        1: "january, Jan., Jan",
        2: "february, Feb., Feb",
        3: "March, Mar., MARCH",
        4: "april, Apr., Apr",
        5: "May, MAY",
        6: "june, Jun., Jun",
        7: "july, Jul., Jul",
        8: "August, Aug., Aug, AUGUST",
        9: "september, Sept., Sep., Sep, Sept",
        10: "october, Oct., Oct",
        11: "november, Nov., Nov",
        12: "december, Dec., Dec",
    }
)
WEEKDAYS = by_word(
    {
        1: "monday, Mon.",
        2: "tuesday, Tue., Tues.",
        3: "wednesday, Wed.",
        4: "thursday, Thu., Thurs.",
        5: "friday, Fri.",
        6: "saturday",
        7: "sunday",
    }
)
UNITS = by_word(
    {
        "Y": "year, years",
        "M": "month, months",
        "W": "week, weeks",
        "D": "day, days, night, nights",
        "H": "hour, hours, hr, hrs",
        "MIN": "minute, minutes, min, mins",
        "S": "second, seconds",
        "2W": "fortnight",
        "DE": "decade, decades",
        "CE": "century, centuries",
        "Q": "quarter, quarters",
    }
)
ORDINALS = by_word(
    {
        1: "first, 1st",
        2: "second, 2nd",
        3: "third, 3rd",
        4: "fourth, 4th, last",
    }
)
CENTURIES = {
    **by_word(
        {
            1: "first, 1st",
            2: "second, 2nd",
            3: "third, 3rd",
            4: "fourth",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
            11: "eleventh",
            12: "twelfth",
            13: "thirteenth",
            14: "fourteenth",
            15: "fifteenth",
            16: "sixteenth",
            17: "seventeenth",
            18: "eighteenth",
            19: "nineteenth",
            20: "twentieth",
            21: "twenty-first, 21st",
        }
    ),
    **{f"{number}th": number for number in range(4, 21)},
}
ORDINAL_DAYS = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
            *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
            *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
            *("twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth"),
            *("twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth"),
            "thirty-first",
        ),
        1,
    )
}
FRAGMENTS = {
    "the": "the",
    "of": "of",
    "at": "at | around | about | until | since | before | after | from | it is | it was",
    "day_number": "{day:_} ( st | nd | rd | th )?",
    "weekday_and": "{weekday} ,?",
    "year_tail": ",? {year} | {shift:year_shift} year | {this_year:year_shift}",
    "zone": (
        "{zone_word} | {open:_} {zone_word} {close:_} | ,? local time"
        " | {open:_} local time {close:_} | {zone_place} time"
        " | {open:_} {zone_place} time {close:_} | in {zone_place} {close:right}"
    ),
    "hours": "{count:hours} ( hour | hours | hr | hrs )",
    "minutes": "{count:minutes} ( minute | minutes | min | mins )",
    "seconds": "{count:seconds} ( second | seconds | sec | secs | s )",
    "part_of": "{the:_}? {part} of | {the:_}? {part} | mid -",
    "quantity": "{count:n} | {vague:vague} | {a:_} {collective:collective}",
    "quantity_or_one": "{quantity} | {one:n}",
    "a": "a | an",
    "before_length": "for | after | over | took | take | takes | taking | last | lasts | lasted"
    " | spent",
    "last_few": "last | past | coming | next | previous | first",
}
TEMPLATES: tuple[tuple[str, str], ...] = (
    # Days.
    ("date", "{weekday_and}? {month} {day_number:day} {year_tail}?"),
    ("date", "{weekday_and}? {day_number:day} {month} {year_tail}?"),
    ("date", "{weekday_and}? {the:_} {day_number:day} of {month} {year_tail}?"),
    ("date", "{weekday_and}? {the:_} {ordinal_day:day} of {month} {year_tail}?"),
    ("date", "{weekday_and}? {month} {the:_} {day_number:day} {year_tail}?"),
    ("date", "{weekday_and}? {month} {the:_} {ordinal_day:day} {year_tail}?"),
    ("date", "{shift} {month} {day_number:day}"),
    ("weekday_day", "{weekday} {the:_} {day_number:day}"),
    (
        "day_range",
        "{month} {day_number:from} ( - | to | through | until ) {day_number:to} ( ,? {year} )?",
    ),
    ("day_range", "{day_number:from} ( - | to | through | until ) {day_number:to} {month} {year}?"),
    ("two_days", "{day_number:from} and {day_number:to} {month} {year}?"),
    ("two_days", "{month} {day_number:from} and {day_number:to} ( , {year} )?"),
    ("weekday", "{weekday}"),
    ("weekday", "( late | early ) {weekday}"),
    ("weekday", "( later | earlier ) on? {weekday}"),
    ("weekday", "all day on? {weekday}"),
    ("small_hours", "{the:_}? ( early | small ) hours {of} ( {weekday} | {day_word} )"),
    ("weekday", "{shift} {weekday}"),
    ("weekday", "{this:shift} {weekday}"),
    ("weekday", "{weekday} {of}? {shift:week_shift} week"),
    ("day_word", "{day_word}"),
    ("day_part_word", "{day_part_word}"),
    ("event_day", "{event_day}"),
    ("holiday", "{holiday} {year}?"),
    ("numeric_date", "{numeric_date}"),
    # Months, years and longer.
    ("month", "{left_month:left} {month} {year}?"),
    ("month", "{month} ,? {year}"),
    ("month", "{month} {of} {year}"),
    ("month", "{shift} {month}"),
    ("month", "{month} ( {shift:year_shift} year | {this_year:year_shift} )"),
    ("month", "{this:shift} {month}"),
    ("month", "{part_of} {month} ( ,? {year} )?"),
    ("month", "{part_of} {shift} {month}"),
    ("month", "{the:_} month of {month} {year}?"),
    ("week_of_month", "{the:_} {ordinal} week {of} {month} ( ,? {year} )?"),
    ("year", "{left_year:left} {year}"),
    ("year", "{the:_} year {year}"),
    ("year", "{part_of} {year}"),
    ("year", "{open:left} {year} {close:right}"),
    ("year_range", "{left_year:left}? {year:from} - {year:to}"),
    ("period", "{shift} {period_unit:unit}"),
    ("period", "{this:shift} {period_unit:unit}"),
    ("period", "{the:_} {part} of {shift} {period_unit:unit}"),
    ("period", "{part} {shift} {period_unit:unit}"),
    ("period", "{the:_} {part} of ( {this:shift} | {the:_} ) {period_unit:unit}"),
    ("period", "{part} {this:shift} {period_unit:unit}"),
    ("period", "earlier {this:shift} {period_unit:unit}"),
    ("period", "later {this:shift} {period_unit:unit}"),
    ("year_before_last", "the {period_unit:unit} before last"),
    ("event_period", "{the:_} {event_shift} {period_unit:unit}"),
    ("weekend", "{shift} {weekend:_}"),
    ("weekend", "{this:shift} {weekend:_}"),
    ("weekend", "{the:_} {weekend:_}"),
    ("weekend", "{the:_} {shift} {weekend:_}"),
    ("quarter", "{the:_}? {ordinal} quarter ( {of} )? {year}?"),
    ("half_year", "{the:_}? {ordinal} half of {year}"),
    ("half_year", "{the:_}? {ordinal} half of ( {the:_} | {this:shift} | {shift} ) year"),
    ("season", "{this:shift} {season}"),
    ("season", "{shift} {season}"),
    ("season", "( {the:_} )? {season} ( of )? {year}"),
    ("season", "{part_of} {season} ( of )? {year}?"),
    ("bare_season", "( in | by | until | since | during | over ):left {the:_} {season}"),
    ("decade", "{the:_}? {part}? {decade} s"),
    ("decade", "{the:_} ' {decade} s"),
    ("century", "{the:_} {part}? {century} -? century"),
    # Parts of the day and clocks.
    ("day_part", "{day_part}"),
    ("day_part", "{the:_} {day_part}"),
    ("whole_day_part", "all {day_part} long?"),
    ("night", "{the:_}? night of {weekday}"),
    ("clock", "{hour} : {minute} {half_day:half}? {zone}?"),
    ("clock", "{hour} {half_day:half} {zone}?"),
    ("clock", "{dot_clock} {half_day:half} {zone}?"),
    ("clock", "{hhmm} {zone_word}"),
    ("clock", "{hhmm} hours {zone}?"),
    ("clock", "{hour} o ' clock {half_day:half}? {zone}?"),
    ("clock", "{count:hour} o ' clock {half_day:half}? {zone}?"),
    ("clock", "( half | quarter ):plus past {count:hour} {half_day:half}? {zone}?"),
    ("clock", "a ( quarter ):plus past {count:hour} {half_day:half}? {zone}?"),
    # "Cut by a quarter to 5 percent" tells no hour.
    ("clock", "{at:left} a? ( quarter ):less to {count:hour} {half_day:half}? {zone}?"),
    ("clock", "{clock_word} {zone}?"),
    ("clock_range", "{hour:from} ( - | to ) {hour:to} {half_day:half} {zone}?"),
    # Distances in time.
    ("ago", "{quantity_or_one} {unit} ago"),
    ("ago", "{vague_unit:unit} ago"),
    ("ahead_in_future", "in {quantity_or_one} {unit}"),
    ("ahead", "in {quantity_or_one} {unit} ' s? time"),
    ("half_hour", "half - hour"),
    ("event_relative", "{quantity_or_one} {unit} ( later | afterwards ):later"),
    ("event_relative", "{quantity_or_one} {unit} ( earlier | beforehand )"),
    ("event_relative", "{vague_unit:unit} ( later | earlier )"),
    ("duration", "{quantity} {unit}"),
    ("duration", "all ( day | week | month | year ):unit"),
    ("duration", "{count:n} - {unit}"),
    ("duration", "{count:n} and {a:_} {half:plus} {unit}"),
    ("duration", "{count:n} - and - {a:_} - {half:plus} - {unit}"),
    ("duration", "( {count:n} | {one:n} ) {unit} and {a:_} {half:plus}"),
    ("duration", "{the:_} {last_few:_} {count:n} {unit}"),
    ("duration", "{the:_} ( last | past ) {unit}"),
    ("duration", "{before_length:left} {vague_unit:unit}"),
    ("duration", "{vague_unit:unit} {of_event:right}"),
    ("long_duration", "{hours} ( and | , )? {minutes} ( ( and | , | , and )? {seconds} )?"),
    ("long_duration", "( in ):left {hours} ( and | , )? {minutes}"),
    ("long_duration", "{minutes} ( and | , )? {seconds}"),
    ("half_hour", "{half:_} an hour"),
    ("half_hour", "a {half:_} hour"),
    ("quarter_hour", "a quarter of an hour"),
    ("vague_past", "recent {plural_unit:_}"),
    ("vague_past", "the ( last | past ) few {plural_unit:_}"),
    ("vague_future", "( {the:_} )? ( coming | next few ) {plural_unit:_}"),
    # What comes back.
    ("set_weekday", "( every | each ) {weekday} {day_part:_}?"),
    (
        "set_weekday",
        ("( mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays ):weekday"),
    ),
    ("set_unit", "( every | each ) {count:n}? {set_units:unit}"),
    ("set_unit", "every other {set_units:unit}"),
    ("article_unit", "( a | an ) {unit}"),
    ("set_unit", "per {set_units:unit}"),
    ("set_frequency", "( {count:n} times | once | twice ) ( a | per | every ) {set_units:unit}"),
    # Not times.
    ("age", "{count} -? {age_unit} -? ( old | olds )"),
    ("age", "aged {count} {age_unit}?"),
    ("age", "( his | her | their ) {part}? {decade} s"),
    ("age", "( his | her | their ) ( early | mid | mid - | late )? {decade} s"),
    ("not_time", "( kilometers | kilometres | km | miles ):left ( an | per ) hour"),
    ("not_time", "overnight from"),
    ("not_time", "one day"),
    ("not_time", "{count} -? quarters of"),
    ("not_time", "a quarter of"),
    ("not_time", "24 / 7"),
)

_PUT_OFF = (
    *("extended", "prolonged", "postponed", "deferred", "delayed", "rescheduled", "adjourned"),
    *("moved", "pushed back", "put back", "put off", "brought forward"),
)
"""What is done to a day that is then still to come, before "to"."""

TABLE = Calendar(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    parts=by_word(
        {
            "START": "early, beginning, start",
            "MID": "mid-, middle",
            "END": "late, end",
        }
    ),
    day_parts=by_word(
        {
            "MO": "morning, early morning, late morning, dawn",
            "MI": "midday",
            "AF": "afternoon, early afternoon, late afternoon",
            "EV": "evening, early evening, late evening",
            "NI": "night",
        }
    ),
    halves_of_day=by_word(
        {
            "AM": "in the morning, a.m., a.m, am",
            "PM": "in the afternoon, in the evening, at night, p.m., p.m, pm",
        }
    ),
    clock_words={"noon": "12:00", "midnight": "00:00"},
    day_words=by_word(
        {
            0: "today",
            -1: "yesterday",
            1: "tomorrow",
            -2: "the day before yesterday",
            2: "the day after tomorrow",
        }
    ),
    day_part_words=by_word(
        {
            (-1, "MO"): "yesterday morning",
            (-1, "AF"): "yesterday afternoon",
            (-1, "EV"): "yesterday evening",
            (-1, "NI"): "last night",
            (0, "NI"): "tonight, overnight",
            (0, "MO"): "this morning",
            (0, "AF"): "this afternoon",
            (0, "EV"): "this evening",
            (1, "MO"): "tomorrow morning",
            (1, "AF"): "tomorrow afternoon",
            (1, "EV"): "tomorrow evening",
            (1, "NI"): "tomorrow night",
        }
    ),
    event_days=by_word(
        {
            -1: "the day before, the previous day",
            1: "the following day, the next day, the day after",
        }
    ),
    shifts={"last": -1, "next": 1, "coming": 1},
    this_words=("this",),
    this_year=("this year",),
    period_units=("week", "month", "year", "quarter", "decade", "century"),
    plural_units=("days", "weeks", "months", "years", "hours", "decades"),
    vague_units=("minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"),
    weekend_words=("weekend",),
    set_weekdays={**WEEKDAYS, **{f"{name}s": number for name, number in WEEKDAYS.items()}},
    before_month=(
        *("in", "since", "until", "till", "by", "of", "from", "to", "between", "and", "before"),
        *("after", "through", "during"),
    ),
    before_year=(
        *("in", "since", "until", "till", "by", "of", "from", "to", "between", "and", "before"),
        *("after", "through", "during", "around", "the", "a"),
    ),
    before_day_part=("in", "during", "overnight"),
    before_event=("after", "before"),
    age_units=("year", "years", "month", "months", "week", "weeks"),
    somedays=("one day", "one second", "one minute"),
    half_words={"half": 30, "quarter": 15},
    event_shifts={"previous": -1, "preceding": -1, "following": 1},
    seasons={"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    ordinals=ORDINALS,
    ordinal_days=ORDINAL_DAYS,
    centuries=CENTURIES,
    zones=ZONE_WORDS,
    zone_places=ZONE_PLACES,
    holidays=by_word(
        {
            "12-25": "Christmas, Christmas Day",
            "12-24": "Christmas Eve",
            "01-01": "New Year's Day",
            "12-31": "New Year's Eve",
            "10-31": "Halloween",
        }
    ),
    doubtful_cues=("might", "may"),
    perfect="have",
    future_cues=(
        *("will", "ll", "shall", "due", "expected", "scheduled", "planned", "slated", "set to"),
        *("set for", "is to", "are to", "was to", "were to", "plans to", "won ' t", "until", "'ll"),
        *("expect to", "expects to", "hope to", "hopes to", "intend to", "intends to", "aim to"),
        *("aims to", "plan to", "want to", "wants to"),
    ),
    past_cues=(
        *(
            "was",
            "were",
            "had",
            "has",
            "have",
            "did",
            "met",
            "said",
            "came",
            "went",
            "took",
            "held",
        ),
        *("began", "made", "told", "fell", "rose", "left", "gave", "spoke", "struck", "hit"),
    ),
    states=("closed",),
    past_endings=("ed",),
    future_before=("by", "until", "till", *(f"{verb} to" for verb in _PUT_OFF)),
    start_before=("from", "starting", "beginning", "effective", "as of"),
    to_come=("to",),
    past_before=("since", *(f"had been {verb} to" for verb in _PUT_OFF)),
    joiners=("on", "at", "in", "of", "around", "about", "in the", "the", "shortly after"),
    comma_joiners=("at",),
    pair_words=("or",),
    place_words=("in",),
    articles=("the", "a"),
    year_openers=("in",),
    year_followers=(
        *(
            "a",
            "about",
            "according",
            "after",
            "against",
            "all",
            "although",
            "an",
            "and",
            "as",
            "at",
        ),
        *("because", "before", "but", "by", "during", "following", "for", "from", "had", "has"),
        *("have", "he", "her", "his", "if", "in", "into", "is", "it", "its", "more", "near", "of"),
        *("on", "or", "over", "she", "since", "so", "that", "the", "their", "there", "they"),
        *("this", "through", "to", "under", "until", "was", "we", "were", "when", "where", "which"),
        *(
            "are",
            "is",
            "while",
            "who",
            "will",
            "with",
            "would",
            "s",
            "using",
            "alone",
            "onwards",
            "onward",
        ),
    ),
    fragments=FRAGMENTS,
    templates=TEMPLATES,
)
