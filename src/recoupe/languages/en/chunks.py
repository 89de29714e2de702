"""English words at the edges of noun chunks, by hand."""

from recoupe.languages.tables.chunks import ChunkWords, complemented

TABLE = ChunkWords(
    possessives=frozenset(("my", "your", "his", "her", "its", "our", "their", "whose")),
    degree=frozenset(("very", "too", "so", "more", "less", "most")),
    complemented=complemented("""
        close opposed linked related similar loyal due hostile sympathetic: to
        familiar responsible capable guilty aware full worthy: of with for
    """),
)
