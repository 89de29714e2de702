"""What kind of name a mention is, where it stands: a person, a place, somewhere to be."""

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredMention, Span
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token

VENUE = "venue"
"""Kind of a hospital or a town hall by name, somewhere to be: in a place, and none itself."""
SET_APART = ("person", "place", VENUE)
"""Kinds of names of which a deed has one."""
OTHER = "other"
NEAR_CHARACTERS = 30


def kind_of(mention: AnchoredMention, scene: Scene) -> str:
    """Kind of a name; a body and what nobody knows may both stand for the other.

    What stands behind a preposition of place is one, « l'épave a été remorquée à X », unless it is
    known as something else; and where somebody is taken to, « à l'hôpital de X », is a place too.
    """
    known = scene.entities.get(mention.entity or "")
    if known is None or known.kind in SET_APART:
        return OTHER if known is None else known.kind
    language = scene.languages[mention.evidence.page]
    ends = folded_words(mention.evidence.exact)
    is_venue = not language.venues.words.keys().isdisjoint((*ends[:1], *ends[-1:]))
    if not (is_venue or known.kind == OTHER) or not _is_placed(mention, scene):
        return OTHER
    return VENUE if is_venue else "place"


def _is_placed(mention: AnchoredMention, scene: Scene) -> bool:
    """Whether a preposition of place, or of where to or from, brings up a name."""
    place = mention.evidence
    start = place.span.start
    language = scene.languages[place.page]
    before = scene.tokens_at(place.page, Span(max(start - NEAR_CHARACTERS, 0), start))
    text = scene.articles[place.page].text
    while before and before[-1].tag == "DET":
        before = before[:-1]
    if not before or before[-1].tag != "ADP":
        return False
    form = folded_token(text, before[-1])
    if form in language.disputing.placing | language.disputing.heading:
        return True
    # « Le car venait de X », and not « le maire de X »
    if form not in language.concepts.genitives:
        return False
    lead = before[-2:-1]
    beside = language.disputing.placing | language.disputing.beside_places
    return any(one.tag == "VERB" or folded_token(text, one) in beside for one in lead)
