"""Numbers in figures and words, and the classes that digits can have."""

import re
from collections.abc import Sequence
from functools import lru_cache

from recoupe.languages.tables.numbers import Numbers

FIRST_YEAR = 1000
LAST_YEAR = 2199

ISO_DATE = r"\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?(?![\d-])"
NUMERIC_DATE = r"\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)"

DIGIT_CLASSES = frozenset(
    {
        *("number", "int", "hour", "minute", "day", "year", "decade", "hhmm", "dot_clock"),
        *("iso", "numeric_date"),
    }
)
LAST_HOUR, LAST_MINUTE, LAST_DAY = 24, 59, 31
DIGITS_OF_DAY, DIGITS_OF_YEAR = 2, 4
SCALED_DIGITS = 6
"""Digits behind the decimal mark of a number with its scale: "4.1 million"."""


def number_pattern(numbers: Numbers) -> str:
    """Regular expression of dates in figures and of numbers as the language groups them."""
    marks = "".join(dict.fromkeys(numbers.group_marks))
    decimal = re.escape(numbers.decimal_mark)
    grouped = rf"\d{{1,3}}(?:[{re.escape(marks)}]\d{{3}})+(?!\d)(?:{decimal}\d+)?"
    return rf"{ISO_DATE}|{NUMERIC_DATE}|{grouped}|\d+(?:{decimal}\d+)?"


def digit_classes(word: str) -> tuple[str, ...]:
    """Classes of a word that begins with a digit; empty for a date that cannot be."""
    if not word.isdigit():
        return _classes_of_marked(word)
    names = ["number", "int"]
    value, length = int(word[:9]), len(word)
    if length <= DIGITS_OF_DAY:
        names += ["hour"] * (value <= LAST_HOUR) + ["day"] * (1 <= value <= LAST_DAY)
        names += ["minute"] * (length == DIGITS_OF_DAY and value <= LAST_MINUTE)
        names += ["decade"] * (length == DIGITS_OF_DAY and value % 10 == 0)
    elif length == DIGITS_OF_YEAR:
        names += ["year"] * (FIRST_YEAR <= value <= LAST_YEAR)
        names += ["decade"] * (FIRST_YEAR <= value <= LAST_YEAR and value % 10 == 0)
        names += ["hhmm"] * (value // 100 <= LAST_HOUR and value % 100 <= LAST_MINUTE)
    return tuple(names)


def _classes_of_marked(word: str) -> tuple[str, ...]:
    if re.fullmatch(ISO_DATE, word):
        return ("iso",)
    if re.fullmatch(NUMERIC_DATE, word):
        return ("numeric_date",)
    if re.fullmatch(r"\d{1,2}[.,]\d{2}", word) and _is_clock(word):
        return ("number", "dot_clock")
    return ("number",)


def _is_clock(word: str) -> bool:
    return int(word[:-3]) <= LAST_HOUR and int(word[-2:]) <= LAST_MINUTE


def value_of(words: Sequence[str], numbers: Numbers) -> float | None:
    """The value of a number in figures, words or both; None where they make none.

    >>> from recoupe.languages import language_of
    >>> value_of(["soixante", "et", "onze"], language_of("fr").numbers)
    71.0
    >>> value_of(["6.6", "billion"], language_of("en").numbers)
    6600000000.0
    """
    total, current, seen = 0.0, 0.0, False
    for word in words:
        if word == "-" or word in numbers.joiners:
            continue
        part = _value_of_word(word, numbers)
        if part is None:
            return None
        value, is_scale = part
        if not is_scale:
            if value == 20 and current % 100 == 4:  # noqa: PLR2004  « quatre-vingts »
                current += 76
            elif current and not _adds_to(current, value):
                return None
            else:
                current += value
        elif value < 1000:  # noqa: PLR2004  a hundred multiplies what stands right before it
            current = (current or 1.0) * value
        else:
            total += (current or 1.0) * value
            current = 0.0
        seen = True
    # 4.1 million is 4,100,000, and not what binary fractions make of it.
    return round(total + current, SCALED_DIGITS) if seen else None


def _adds_to(current: float, value: float) -> bool:
    """Whether « vingt » may be followed by « quatre »; "two three" are two numbers."""
    if current % 100 == 0:
        return value < 100  # noqa: PLR2004
    return current % 10 == 0 and value < 20  # noqa: PLR2004


def _value_of_word(word: str, numbers: Numbers) -> tuple[float, bool] | None:
    if word[:1].isdigit():
        return figure_of(word, numbers), False
    for table, is_scale in (
        (numbers.words, False),
        (numbers.ones, False),
        (numbers.scales, True),
        (numbers.counting_nouns, True),
    ):
        if word in table:
            return table[word], is_scale
    return None


def figure_of(word: str, numbers: Numbers) -> float:
    """The value of a number in figures.

    >>> from recoupe.languages import language_of
    >>> figure_of("1\u00a0234,5", language_of("fr").numbers)
    1234.5
    """
    return _figure(word, numbers.group_marks, numbers.decimal_mark)


@lru_cache(maxsize=4096)
def _figure(word: str, group_marks: str, decimal_mark: str) -> float:
    for mark in group_marks:
        if mark != decimal_mark:
            word = word.replace(mark, "")
    return float(word.replace(decimal_mark, "."))
