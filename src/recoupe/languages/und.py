"""A language we do not know: digits, capitals and quotation marks, no words."""

from recoupe.languages.base import Language
from recoupe.languages.tables.calendar import Calendar
from recoupe.languages.tables.lexicon import Lexicon
from recoupe.languages.tables.names import Names
from recoupe.languages.tables.numbers import Numbers
from recoupe.languages.tables.typography import Typography
from recoupe.languages.tagger import NoTagger

UNDETERMINED = Language(
    tag="und",
    name="undetermined",
    typography=Typography(),
    calendar=Calendar(),
    numbers=Numbers(),
    names=Names(),
    lexicon=Lexicon(),
    tagger=NoTagger(),
)
