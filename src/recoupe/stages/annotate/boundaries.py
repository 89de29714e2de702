"""Whether a stop, a mark or a line break ends the sentence."""

import re

from recoupe.languages.tables.typography import Typography

TERMINATORS = re.compile(r"[.!?…‽؟۔।]+|[。！？｡]+")
FULL_WIDTH = "。！？｡"
SPACE = " \t\n\r\f\v\u00a0\u202f\u2009\u200a\u2002\u2003\u3000"
OPENERS = "«“„\"‘'‹([{–—-•*¿¡" + SPACE
CUT = re.compile(r"[(\[](?:…|\.{3})[)\]]")
ASIDE = re.compile(r"[ \u00a0]*\((?![^()\n]{0,120}[.!?…]\))[^()\n]{1,80}\)(?=\s|$)")
WORD_BEFORE = re.compile(r"[^\s«“„\"‘’'(\[–—/:,;]{1,24}\Z")
NEXT_WORD = re.compile(r"[\w\u0300-\u036f]+")
FOLLOWING = re.compile(r"(?:[^\W\d_]\S*\s+){1,3}")
DOTTED = re.compile(r"[^\W\d_]{1,2}(?:\.-?[^\W\d_]{1,2}){1,5}")
SHORT = 24
"""No abbreviation is longer, in code points."""


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
        if mark and mark in "»”›" and (lone or not spaced):
            position = behind + 1
        elif mark and mark in ")]}’'“" and not spaced and lone:
            position = behind + 1
        elif mark == '"' and straight_open and lone:
            position, straight_open = behind + 1, False
        elif not spaced and (note := re.compile(r"\[\d{1,3}\]").match(text, position, end)):
            position = note.end()
        else:
            break
    return position


def begins_sentence(text: str, position: int, end: int) -> bool:
    """Whether what stands here looks like a beginning: a capital, a digit, a script without case."""
    character = text[position]
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
        word = match.group()
        low = word.lower()
        if low.isdigit() and len(low) <= 2 and not text[start : match.start()].strip(OPENERS):
            return False  # « 1. Le gouvernement … » numbers a list
        table = self.table
        if low in table.number_abbreviations and text[following].isdigit():
            return False
        if low in table.abbreviations:
            return False
        next_word = self._word_at(text, following, end)
        if low in table.clock_abbreviations:
            return not (
                next_word.lower() in table.after_clock
                or next_word.isdigit()
                or (next_word.isupper() and 1 < len(next_word) <= 4)  # noqa: PLR2004  GMT, CEST
            )
        starter = self._starts(text, following, next_word)
        if {low, word} & table.closing_abbreviations or DOTTED.fullmatch(low):
            return starter
        if len(word) == 1 and word.isupper():
            before = text[start : match.start()].rstrip()
            named = not before or before[-1] == "." or self._last_word(before)[:1].isupper()
            return starter and not (named and next_word.lower() in table.name_particles)
        return True

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

    def awaits_more(self, text: str, start: int, stop: int) -> bool:
        """Whether a line ends with a word or mark that no sentence ends with."""
        line = text[max(start, stop - SHORT) : stop].rstrip()
        return line[-1:] in ",;:(«“-–—" or self._last_word(line).lower() in self.table.leaders

    def glued(self, text: str, start: int, stop: int, position: int, end: int) -> bool:
        """Whether a sentence begins without a space: « … trois heures.Les deux … »."""
        before = text[max(start, stop - SHORT) : stop]
        match = WORD_BEFORE.search(before)
        word = match.group() if match else before[-2:]
        if len(word) < 2 or "." in word or not (word[-2:].islower() or word[-1] in ")»”"):  # noqa: PLR2004
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
