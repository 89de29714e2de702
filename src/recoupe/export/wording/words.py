"""The words of the dossier in one language, where a record becomes something that people read."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, format_percent

from recoupe.export.wording.catalogue import LANGUAGES, catalogue_of, set_spaces
from recoupe.export.wording.findings import translation_of
from recoupe.records import Grade

FINDINGS_LANGUAGE = "en"
"""Language in which the stages tell of their findings."""
LOCALES = {"en": "en_GB", "fr": "fr_FR"}
SIGNS: dict[Grade, str] = {
    "asserted": "●",
    "attributed": "◐",
    "unconfirmed": "◇",
    "denied": "✕",
    "expected": "▷",
}
"""The sign stands beside the colour, which is never alone."""


class Words:
    """Words, numbers and dates of one language.

    Args:
        language: one of `LANGUAGES`.
    """

    signs = SIGNS

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(LOCALES[language])
        self._catalogue = catalogue_of(language)

    def __call__(self, key: str, /, **values: object) -> str:
        """The words of a key, with its braces filled in.

        Raises:
            KeyError: the catalogue has no such key, or the words name a value that is not given.
        """
        words = self._catalogue[key]
        assert isinstance(words, str), key  # noqa: S101  a mistake of ours
        return words.format(**values) if values else words

    def kind(self, table: str, name: str) -> str:
        """The word for a record's own kind; the kind itself where no word is known.

        >>> Words("fr").kind("grade", "denied"), Words("en").kind("relation", "a new one")
        ('démenti', 'a new one')
        """
        words = self._catalogue.get(f"{table}.{name.replace(' ', '_')}")
        return words if isinstance(words, str) else name.replace("_", " ")

    def table(self, name: str) -> dict[str, str]:
        """The words of a table that depend on no number, by their short names."""
        start = f"{name}."
        return {
            key.removeprefix(start): words
            for key, words in self._catalogue.items()
            if key.startswith(start) and isinstance(words, str)
        }

    def finding(self, words: str) -> str | None:
        """What a stage says of its finding; None where the language has no words for it yet.

        >>> Words("fr").finding("earliest in this pile")
        'la première de ce lot'
        """
        if self.language == FINDINGS_LANGUAGE:
            return words
        return translation_of(words, self.language)

    def count(self, key: str, number: int, /, **values: object) -> str:
        """Words with a number in front of what is counted.

        >>> Words("en").count("head.pages_to", 2), Words("fr").count("head.pages_to", 0)
        ('2 pages', '0 page')
        """
        forms = self._catalogue[key]
        assert not isinstance(forms, str), key  # noqa: S101  a mistake of ours
        form = forms.get(self.locale.plural_form(number), forms["other"])
        return form.format(n=self.number(number), **values)

    def origins(self, floor: int, ceiling: int) -> str:
        """The range of origins in words.

        >>> Words("en").origins(2, 4), Words("fr").origins(1, 1)
        ('2 to 4 origins', '1 origine')
        """
        if floor == ceiling:
            return self.count("head.origins", floor)
        return self("head.origins_range", low=floor, high=ceiling)

    def number(self, value: float) -> str:
        """A number as the language writes it, up to three decimals.

        >>> Words("en").number(12000), Words("fr").number(2.5)
        ('12,000', '2,5')
        """
        return str(format_decimal(value, locale=self.locale))

    def share(self, value: float) -> str:
        """A ratio in [0, 1] as a percentage."""
        return str(format_percent(value, locale=self.locale))

    def day(self, instant: str | None) -> str:
        """The day of an ISO 8601 date or time.

        >>> Words("en").day("2025-03-12T18:42:00+01:00"), Words("fr").day("2025-03-01")
        ('12 March 2025', '1er mars 2025')
        >>> Words("fr").day(None)
        'sans date'
        """
        if instant is None:
            return self("head.no_date")
        try:
            return self._day(date.fromisoformat(instant[:10]))
        except ValueError:
            return instant

    def clock(self, instant: str) -> str:
        """The clock of an ISO 8601 time, with UTC where the zone is known; empty for a day.

        >>> Words("en").clock("2025-03-12T18:42:00+01:00")
        '18:42 (17:42 UTC)'
        """
        return self._told(instant, self._clock) if "T" in instant else ""

    def moment(self, instant: str | None) -> str:
        """Day and clock, local and UTC where the zone is known.

        >>> Words("en").moment("2025-03-12T18:42:00+01:00")
        '12 March 2025, 18:42 (17:42 UTC)'
        >>> Words("fr").moment("2025-03-12T11:43:00+01:00").replace(chr(0x202F), " ")
        '12 mars 2025 à 11 h 43, heure locale · 10 h 43 UTC'
        >>> Words("en").moment("2025-03-12T23:42:00-05:00")
        '12 March 2025, 23:42 (13 March 2025, 04:42 UTC)'
        """
        if instant is None or "T" not in instant:
            return self.day(instant)
        return self._told(instant, self._moment)

    def _told(self, instant: str, written: Callable[[datetime], str]) -> str:
        try:
            local = datetime.fromisoformat(instant)
        except ValueError:
            return instant
        words = written(local)
        if local.tzinfo is None:
            return words
        if not local.utcoffset():
            return self("format.universal", moment=words)
        universal = local.astimezone(UTC)
        same_day = universal.date() == local.date()
        utc = self._clock(universal) if same_day else self._moment(universal)
        return self("format.both", moment=words, utc=utc)

    def _day(self, day: date) -> str:
        pattern = self("format.first_of_month" if day.day == 1 else "format.date")
        return str(format_date(day, pattern, locale=self.locale))

    def _clock(self, moment: datetime) -> str:
        pattern = self("format.clock")
        written = format_datetime(moment, pattern, tzinfo=moment.tzinfo, locale=self.locale)
        return set_spaces(str(written))

    def _moment(self, moment: datetime) -> str:
        return self("format.moment", date=self._day(moment.date()), clock=self._clock(moment))

    def language_name(self, tag: str) -> str:
        """What a language is called; its tag where CLDR does not know it.

        >>> Words("fr").language_name("en"), Words("en").language_name("und")
        ('anglais', 'und')
        """
        return str(self.locale.languages.get(tag, tag)) if tag != "und" else tag


@cache
def words_of(language: str) -> Words:
    """The words of a language; of the first of `LANGUAGES` where there is no catalogue."""
    base = language.partition("-")[0].lower()
    return Words(base if base in LANGUAGES else LANGUAGES[0])


def main_language(languages: Iterable[str]) -> str:
    """The language with a catalogue that most pages are written in.

    >>> main_language(["fr", "en", "fr", "de", "de", "de"]), main_language([])
    ('fr', 'en')
    """
    counted = Counter(one.partition("-")[0].lower() for one in languages)
    return max(LANGUAGES, key=lambda one: (counted[one], -LANGUAGES.index(one)))
