"""English lexicon."""

from recoupe.languages.tables.lexicon import Lexicon

TABLE = Lexicon()
