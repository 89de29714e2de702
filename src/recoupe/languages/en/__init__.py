"""English."""

from recoupe.languages.base import Language
from recoupe.languages.en import (
    calendar,
    chunks,
    concepts,
    disputing,
    drifting,
    lexicon,
    measures,
    names,
    numbers,
    reprints,
    sourcing,
    typography,
    venues,
    words,
)
from recoupe.languages.en.grammar import EnglishGrammar
from recoupe.languages.tagger import CrfTagger

ENGLISH = Language(
    tag="en",
    name="English",
    typography=typography.TABLE,
    calendar=calendar.TABLE,
    numbers=numbers.TABLE,
    names=names.TABLE,
    lexicon=lexicon.TABLE,
    tagger=CrfTagger(__name__, EnglishGrammar()),
    words=words.TABLE,
    chunks=chunks.TABLE,
    reprints=reprints.TABLE,
    sourcing=sourcing.TABLE,
    concepts=concepts.TABLE,
    measures=measures.TABLE,
    disputing=disputing.TABLE,
    venues=venues.TABLE,
    drifting=drifting.TABLE,
)
