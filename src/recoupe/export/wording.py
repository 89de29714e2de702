"""The words of the dossier, where a record becomes something that people read."""

from datetime import UTC, date, datetime

from babel.dates import format_date, format_datetime, format_time

from recoupe.records import Article, Grade

GRADES: dict[Grade, tuple[str, str]] = {
    "asserted": ("●", "says so itself"),
    "attributed": ("◐", "reports with a source"),
    "unconfirmed": ("◇", "reports with reserve"),
    "denied": ("✕", "denied"),
    "expected": ("▷", "announced or expected"),
}
"""Sign and meaning: the sign stands beside the colour, which is never alone."""

BASIS = {
    "json-ld": "from the page's metadata",
    "meta": "from the page's metadata",
    "visible": "as printed on the page",
    "url": "from the address",
    "text": "from the text",
    "feed": "from the feed",
    "record": "from the list it came in",
    "none": "not known",
}

REUSE = {
    "copy": "shares nearly all its text with",
    "abridgement": "is a shorter form of the text of",
    "rewrite": "tells the same in other words as",
    "translation": "is a translation of, or shares a translated source with",
    "sibling": "shares a source text with",
    "quotation": "shares quotations with",
}

CONFLICTS = {
    "number": "different numbers",
    "time": "different times",
    "place": "different places",
    "person": "different people",
    "speaker": "different speakers",
    "polarity": "one says it happened, one that it did not",
    "denial": "said and denied",
    "grade": "different certainty",
    "weekday": "day and date do not fit",
    "zone": "clock and zone do not fit",
    "count": "different number of events",
    "translation": "opposite or mistranslated word",
}

DRIFTS = {
    "hardened": "a reservation vanished",
    "softened": "a reservation appeared",
    "source_lost": "the source vanished",
    "quote_altered": "a quotation in other words",
    "denial_dropped": "a denial was left out",
}


def origins_of(floor: int, ceiling: int) -> str:
    """The range of origins in words.

    >>> origins_of(2, 4), origins_of(1, 1)
    ('2 to 4 origins', '1 origin')
    """
    if floor == ceiling:
        return f"{floor} origin" if floor == 1 else f"{floor} origins"
    return f"{floor} to {ceiling} origins"


def day_of(instant: str | None) -> str:
    """The day of an ISO 8601 date or time, in words.

    >>> day_of("2025-03-12T18:42:00+01:00")
    '12 March 2025'
    >>> day_of(None)
    'no date'
    """
    if instant is None:
        return "no date"
    try:
        return str(format_date(date.fromisoformat(instant[:10]), "d MMMM y", locale="en_GB"))
    except ValueError:
        return instant


def moment_of(instant: str | None) -> str:
    """Day and clock, local and UTC where the zone is known.

    >>> moment_of("2025-03-12T18:42:00+01:00")
    '12 March 2025, 18:42 (17:42 UTC)'
    >>> moment_of("2025-03-12")
    '12 March 2025'
    """
    if instant is None or "T" not in instant:
        return day_of(instant)
    try:
        local = datetime.fromisoformat(instant)
    except ValueError:
        return instant
    words = str(format_datetime(local, "d MMMM y, HH:mm", tzinfo=local.tzinfo, locale="en_GB"))
    if local.tzinfo is None:
        return words
    if not local.utcoffset():
        return f"{words} UTC"
    utc = format_time(local, "HH:mm", tzinfo=UTC, locale="en_GB")
    return f"{words} ({utc} UTC)"


def place_of(place: str) -> str:
    """A place as a reader would write it: datelines shout.

    >>> place_of("SÉOUL, Corée du Sud"), place_of("PORT-KERLAN")
    ('Séoul, Corée du Sud', 'Port-Kerlan')
    """
    parts = (part.strip() for part in place.split(","))
    return ", ".join(part.title() if part.isupper() else part for part in parts)


def short_name_of(article: Article) -> str:
    """What a page is called where there is little room: its outlet, else its file."""
    return article.outlet or article.path.rpartition("/")[2]


def quoted(words: str, language: str) -> str:
    """Words between the marks of their language, white space folded."""
    folded = " ".join(words.split())
    return f"« {folded} »" if language.startswith("fr") else f"“{folded}”"
