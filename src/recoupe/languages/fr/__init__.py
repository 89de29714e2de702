"""French."""

from recoupe.languages.base import Language
from recoupe.languages.fr import (
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
from recoupe.languages.fr.grammar import FrenchGrammar
from recoupe.languages.tagger import CrfTagger

FRENCH = Language(
    tag="fr",
    name="French",
    typography=typography.TABLE,
    calendar=calendar.TABLE,
    numbers=numbers.TABLE,
    names=names.TABLE,
    lexicon=lexicon.TABLE,
    tagger=CrfTagger(__name__, FrenchGrammar()),
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
