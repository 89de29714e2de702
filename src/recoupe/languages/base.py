"""What we know of one language, as data."""

from dataclasses import dataclass, field

from recoupe.languages.tables.calendar import Calendar
from recoupe.languages.tables.chunks import ChunkWords
from recoupe.languages.tables.concepts import Concepts
from recoupe.languages.tables.disputing import Disputing
from recoupe.languages.tables.drifting import Drifting
from recoupe.languages.tables.lexicon import Lexicon
from recoupe.languages.tables.measures import Measures
from recoupe.languages.tables.names import Names
from recoupe.languages.tables.numbers import Numbers
from recoupe.languages.tables.reprints import Reprints
from recoupe.languages.tables.sourcing import Sourcing
from recoupe.languages.tables.typography import Typography
from recoupe.languages.tables.venues import Venues
from recoupe.languages.tables.words import Words
from recoupe.languages.tagger import Tagger


@dataclass(frozen=True, kw_only=True)
class Language:
    """Tables and tagger of one language. Stages ask it; they never ask which one it is."""

    tag: str
    """BCP 47: `fr`."""
    name: str
    """English name: `French`."""
    typography: Typography
    calendar: Calendar
    numbers: Numbers
    names: Names
    lexicon: Lexicon
    tagger: Tagger
    words: Words = field(default_factory=Words)
    chunks: ChunkWords = field(default_factory=ChunkWords)
    reprints: Reprints = field(default_factory=Reprints)
    sourcing: Sourcing = field(default_factory=Sourcing)
    concepts: Concepts = field(default_factory=Concepts)
    measures: Measures = field(default_factory=Measures)
    drifting: Drifting = field(default_factory=Drifting)
    disputing: Disputing = field(default_factory=Disputing)
    venues: Venues = field(default_factory=Venues)
