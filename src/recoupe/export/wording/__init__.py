"""The words of everything that people read: a catalogue a language, dates and numbers with it."""

from recoupe.export.wording.catalogue import LANGUAGES
from recoupe.export.wording.naming import place_of, quoted, short_name_of
from recoupe.export.wording.words import SIGNS, Words, main_language, words_of

__all__ = [
    "LANGUAGES",
    "SIGNS",
    "Words",
    "main_language",
    "place_of",
    "quoted",
    "short_name_of",
    "words_of",
]
