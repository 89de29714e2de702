"""French words at the edges of noun chunks, by hand."""

from recoupe.languages.tables.chunks import ChunkWords, complemented

TABLE = ChunkWords(
    degree=frozenset(("très", "trop", "si", "plus", "moins", "assez", "peu", "fort", "bien")),
    complemented=complemented("""
        proche coupable responsable capable digne victime plein originaire: de d' du
        relatif lié favorable opposé contraire hostile semblable: à au aux
    """),
)
