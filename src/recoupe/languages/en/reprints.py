"""How English pages say that another outlet published them first.

After the notes that The Conversation, ProPublica, Grist and Inside Climate News ask of who
republishes them, and those of partners of local papers.
"""

from recoupe.languages.tables.reprints import Reprints

_PIECES = ("article", "story", "piece", "column", "essay", "interview", "report")
_FIRST = ("first", "originally", "initially")
_AGAIN = ("republished", "reprinted", "reproduced")
_AT = ("by", "in", "on")
_LEAVE = ("with permission from", "with the permission of", "by permission of", "courtesy of")

TABLE = Reprints(
    this=tuple(f"this {piece}" for piece in _PIECES),
    bare=_PIECES,
    verbs=("is", "was", "has been"),
    printed=tuple(f"{printed} {at}" for printed in ("published", "produced") for at in _AT),
    again=(
        *(f"{first} published {at}" for first in _FIRST for at in _AT),
        *(f"{first} appeared {at}" for first in _FIRST for at in _AT[1:]),
        *(f"{again} {at}" for again in _AGAIN for at in ("from", *_LEAVE)),
        *(f"{printed} in partnership with" for printed in ("published", "produced")),
    ),
)
