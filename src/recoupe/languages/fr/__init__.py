"""French."""

from recoupe.languages.base import Language
from recoupe.languages.fr import (
    calendar,
    concepts,
    lexicon,
    names,
    numbers,
    sourcing,
    typography,
    words,
)
from recoupe.languages.tagger import CrfTagger, PlainGrammar

FRENCH = Language(
    tag="fr",
    name="French",
    typography=typography.TABLE,
    calendar=calendar.TABLE,
    numbers=numbers.TABLE,
    names=names.TABLE,
    lexicon=lexicon.TABLE,
    tagger=CrfTagger(__name__, PlainGrammar()),
    words=words.TABLE,
    sourcing=sourcing.TABLE,
    concepts=concepts.TABLE,
)
