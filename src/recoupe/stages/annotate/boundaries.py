"""Whether a stop, a mark or a line break ends the sentence."""

import re
from unicodedata import category

from recoupe.languages.tables.typography import Typography

TERMINATORS = re.compile(r"[.!?…‽؟۔।]+|[。！？｡]+")
FULL_WIDTH = "。！？｡"
SPACE = " \t\n\r\f\v\u00a0\u202f\u2009\u200a\u2002\u2003\u3000"
OPENERS = "«“„\"‘'‹([{–—-•*¿¡" + SPACE
CUT = re.compile(r"[(\[](?:…|\.{3})[)\]]")
ASIDE = re.compile(r"[ \u00a0]*\((?![^()\n]{0,120}[.!?…]\))[^()\n]{1,80}\)(?=\s|$)")
CREDIT = re.compile(r"\((?=[^()\n]{3,80}\))([^\W\d_]{1,20})[ \u00a0\u202f]?[:©][^()\n]{1,80}\)")
WORD_BEFORE = re.compile(r"[^\s«“„\"‘’'(\[–—/:,;]{1,24}\Z")
NEXT_WORD = re.compile(r"[\w\u0300-\u036f]+")
FOLLOWING = re.compile(r"(?:[^\W\d_]\S*\s+){1,3}")
DOTTED = re.compile(r"[^\W\d_]{1,2}(?:\.-?[^\W\d_]{1,2}){1,5}")
SHORT = 24
"""No abbreviation is longer, in code points."""
LIST_DIGITS = 2
"""Longer numbers do not number a list."""
ZONE = 4
"""Longest abbreviation of a time zone: `CEST`."""
GLUED = 2
"""Letters in small that show a word before a missing space."""
CURRENCY = "Sc"
"""Category of the signs of currencies in Unicode."""
NOTE = re.compile(r"\[\d{1,3}\]")


def end_after_marks(text: str, position: int, end: int, *, straight_open: bool) -> int:
    """Where the marks end that close what stands before: brackets, quotation marks, notes.

    Args:
        text: the whole text.
        position: behind the terminator.
        end: of the block.
        straight_open: whether a straight double mark before this place is still open.
    """
    while position < end:
        behind = position
        while behind < end and text[behind] in SPACE and text[behind] != "\n":
            behind += 1
        mark = text[behind] if behind < end else ""
        spaced = behind > position
        lone = behind + 1 >= end or not text[behind + 1].isalnum()
        attached = mark != "" and mark in ")]}’'“" and lone
        if (mark != "" and mark in "»”›" and (lone or not spaced)) or (attached and not spaced):
            position = behind + 1
        elif mark == '"' and straight_open and lone:
            position, straight_open = behind + 1, False
        elif not spaced and (note := NOTE.match(text, position, end)):
            position = note.end()
        else:
            break
    return position


def begins_sentence(text: str, position: int, end: int) -> bool:
    """Whether this may begin a sentence: a capital, a digit, a script without case, a sum."""
    character = text[position]
    if category(character) == CURRENCY:
        return text[position + 1 : position + 2].isdigit()  # "… on Tuesday. £120,000 was found."
    if character.islower():
        # « iPhone et Android », "eBay confirmed": brands that begin with a small letter.
        return position + 1 < end and text[position + 1].isupper()
    return character.isalnum()


def next_start(text: str, position: int, end: int) -> int:
    """Index of the next letter or digit behind spaces, opening marks and « (…) »."""
    while position < end:
        if cut := CUT.match(text, position, end):
            position = cut.end()
        elif text[position] in OPENERS:
            position += 1
        else:
            break
    return position


class Boundaries:
    """The decisions for one language."""

    def __init__(self, typography: Typography) -> None:
        self.table = typography

    def after_stop(self, text: str, start: int, stop: int, following: int, end: int) -> bool:
        """Whether a single full stop ends the sentence.

        Args:
            text: the whole text.
            start: of the sentence.
            stop: index of the full stop.
            following: index of the next letter or digit.
            end: of the block.
        """
        match = WORD_BEFORE.search(text, max(start, stop - SHORT), stop)
        if match is None:
            return True
        low = match.group().lower()
        if len(low) <= LIST_DIGITS and low.isdigit():
            # « 1. Le gouvernement … » numbers a list
            return bool(text[start : match.start()].strip(OPENERS))
        if low in self.table.abbreviations or (
            low in self.table.number_abbreviations and text[following].isdigit()
        ):
            return False
        next_word = self._word_at(text, following, end)
        if low in self.table.clock_abbreviations:
            return not self._goes_on_after_clock(next_word)
        starter = self._starts(text, following, next_word)
        if {low, match.group()} & self.table.closing_abbreviations or DOTTED.fullmatch(low):
            return starter
        initial = len(low) == 1 and match.group().isupper()
        before = text[start : match.start()].rstrip() if initial else ""
        named = not before or before[-1] == "." or self._last_word(before)[:1].isupper()
        goes_on = named and next_word.lower() in self.table.name_particles
        return not initial or (starter and not goes_on)

    def _goes_on_after_clock(self, word: str) -> bool:
        """Whether « 9 p.m. ET », « 12 h. 30 » go on with this word."""
        zone = word.isupper() and 1 < len(word) <= ZONE
        return zone or word.isdigit() or word.lower() in self.table.after_clock

    def after_ellipsis(self, text: str, start: int, stop: int) -> bool:
        """Whether « … » ends the sentence before a capital: not where a word is still awaited."""
        last = self._last_word(text[max(start, stop - SHORT) : stop].rstrip())
        return last.lower() not in self.table.leaders

    def speaker_follows(self, text: str, position: int, end: int) -> bool:
        """Whether « Smith asked » follows: names, then a verb of speech, in the same sentence."""
        match = FOLLOWING.match(text, position, min(end, position + 80))
        if match is None:
            return False
        words = match.group().split()
        words.append(self._word_at(text, match.end(), end))
        for index, word in enumerate(words):
            if word.strip(",;.:!?").lower() in self.table.speech_verbs:
                return index > 0 and words[0].lower() not in self.table.starters
            if not word[:1].isupper():
                return False
        return False

    def is_credit(self, word: str) -> bool:
        """Whether a bracket that opens with this word and a colon is a picture credit."""
        return word.lower() in self.table.credit_words

    def awaits_more(self, text: str, start: int, stop: int) -> bool:
        """Whether a line ends with a word or mark that no sentence ends with."""
        line = text[max(start, stop - SHORT) : stop].rstrip()
        return line[-1:] in ",;:(«“-–—" or self._last_word(line).lower() in self.table.leaders

    def glued(self, text: str, start: int, stop: int, position: int, end: int) -> bool:
        """Whether a sentence begins without a space: « … trois heures.Les deux … »."""
        before = text[max(start, stop - SHORT) : stop]
        match = WORD_BEFORE.search(before)
        word = match.group() if match else before[-2:]
        whole = word[-GLUED:].islower() or word[-1:] in ")»”"
        if len(word) < GLUED or "." in word or not whole:
            return False
        if word.lower() in self.table.abbreviations:
            return False
        if text[position] in "«“":
            return True
        return (
            text[position].isupper()
            and position + 1 < end
            and (text[position + 1].islower() or text[position + 1] in "'’ ")
        )

    def _starts(self, text: str, position: int, word: str) -> bool:
        """Whether a sentence begins with this word: a starter, or one that opens a quotation."""
        if text[position - 1] in "«“\"‘'":
            return True
        elided = len(word) > 1 or text[position + 1 : position + 2] in ("'", "’", " ")
        return elided and word.lower() in self.table.starters

    @staticmethod
    def _word_at(text: str, position: int, end: int) -> str:
        match = NEXT_WORD.match(text, position, end)
        return match.group() if match else ""

    @staticmethod
    def _last_word(stretch: str) -> str:
        return re.split(r"[\s'’(«“]", stretch)[-1] if stretch else ""
