"""How French pages say that another outlet published them first.

After the note that The Conversation France asks of who republishes it, and those of partners of
papers and magazines.
"""

from recoupe.languages.tables.reprints import Reprints

_PIECES = (
    ("cet", "article"),
    ("cet", "entretien"),
    ("ce", "texte"),
    ("ce", "reportage"),
    ("cette", "tribune"),
    ("cette", "enquete"),
    ("cette", "chronique"),
    ("cette", "interview"),
)
_PRINTED = ("publie", "publiee", "paru", "parue", "diffuse", "diffusee")
_FIRST = ("initialement", "d'abord", "precedemment", "originellement", "a l'origine")
_AGAIN = ("republie", "republiee", "reproduit", "reproduite", "repris", "reprise")
_AT = ("par", "dans", "sur", "en premier sur")
_WITH = ("en partenariat avec", "avec l'aimable autorisation de", "avec l'autorisation de")

TABLE = Reprints(
    this=tuple(" ".join(one) for one in _PIECES),
    bare=tuple(dict.fromkeys(noun for _, noun in _PIECES)),
    verbs=("est", "a ete", "est initialement", "a initialement ete", "a d'abord ete"),
    printed=tuple(f"{printed} {at}" for printed in _PRINTED for at in _AT),
    again=(
        *(f"{first} {printed} {at}" for first in _FIRST for printed in _PRINTED for at in _AT),
        *(f"{printed} {first} {at}" for first in _FIRST for printed in _PRINTED for at in _AT),
        *(f"{printed} {at}" for printed in (*_PRINTED, *_AGAIN) for at in _WITH),
        *(f"{again} {at}" for again in _AGAIN for at in ("a partir de", "de", "du site de")),
    ),
)
