"""Which words are somebody who may speak: people, bodies, groups; and the names among them."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.records import EntityKind, Mention, SourceKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import POSSESSIVES
from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.sources.speakable import is_derived
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma

NAMED = frozenset(["name", "short"])
MAX_ARTICLE = 4
"""Code points of an article before a name."""
_KINDS: dict[EntityKind, SourceKind] = {"organisation": "organisation", "place": "official"}


def who_is(
    reading: Reading, utterance: Utterance, phrase: Phrase, mentions: Sequence[Mention]
) -> SourceKind | None:
    """The kind of somebody who may speak; None for things, works and places."""
    kind, head = _kind_of_noun(reading, utterance, phrase, owned=False)
    whole = utterance.span_of(phrase.first, phrase.last)
    start = utterance.span_of(phrase.first, max(phrase.first, head - 1))
    for one in mentions_in(mentions, whole):
        if not start.meets(one.span):
            continue
        if _possesses(reading, one, whole):
            continue
        if one.form in NAMED and (one.kind == "person" or _is_unknown(utterance, one, whole)):
            return "person"
        kind = kind or _KINDS.get(one.kind)
    return None if kind in MEDIA_KINDS else kind


def names_somebody(
    reading: Reading, utterance: Utterance, phrase: Phrase, mentions: Sequence[Mention]
) -> bool:
    """Whether a phrase before a colon is somebody: a noun of people, or any name that opens it."""
    if _kind_of_noun(reading, utterance, phrase, owned=True)[0] is not None:
        return True
    whole = utterance.span_of(phrase.first, phrase.last)
    found = [one for one in mentions_in(mentions, whole) if one.form in NAMED]
    lexicon = utterance.language.lexicon
    first = utterance.lowers[phrase.first : phrase.last + 1]
    link = next((at for at, lower in enumerate(first) if at and lower in lexicon.noun_links), None)
    # « Mort d'Anouk Aimée »: what happened to her
    end = whole.end if link is None else utterance.words[phrase.first + link].start
    if any(one.kind == "person" and one.span.start < end for one in found):
        return True
    named = any(one.span.start - whole.start <= MAX_ARTICLE for one in found)
    two = phrase.last > phrase.first and all(
        utterance.words[at].is_capital for at in range(phrase.first, phrase.first + 2)
    )
    return named or two or phrase.last == phrase.first


def _kind_of_noun(
    reading: Reading, utterance: Utterance, phrase: Phrase, *, owned: bool
) -> tuple[SourceKind | None, int]:
    """The kind that the noun of a phrase tells, and the first word behind that noun's part.

    Where `owned`, the owner of a thing counts: "Star's fury: …", but not "the thief's van".
    """
    lexicon = utterance.language.lexicon
    roles = reading.language.names.roles
    kind: SourceKind | None = None
    for index in range(phrase.first, phrase.last + 1):
        word = utterance.words[index]
        if index > phrase.first and (word.lower in lexicon.noun_links or word.text == ","):
            return kind, index
        owns = word.text.endswith(POSSESSIVES)
        if owns and index < phrase.last and not owned and word.text[0].islower():
            continue
        plain = word.lower[:-2] if owns else word.lower
        if plain in lexicon.source_kinds and (kind is None or lexicon.head_last):
            kind = lexicon.source_kinds[plain]
        elif word.lower in lexicon.voices.groups:
            kind = "collective"
        elif (fold(word.lower),) in roles and kind is None:
            kind = "person"
        elif lexicon.head_last and plain in lexicon.standing.bodies and kind is None:
            kind = "organisation"
    if kind is None and lexicon.head_last and is_derived(utterance, phrase):
        # In French « -eur » makes as many machines: there only a subject counts.
        kind = "person"
    return kind, phrase.last + 1


def _is_unknown(utterance: Utterance, mention: Mention, phrase: Span) -> bool:
    """Whether a name alone is the phrase, and no table tells whose: « Chloé » may be a town.

    A capital that opens the sentence may be that of any word.
    """
    if mention.known is not None or mention.span != phrase:
        return False
    opens = mention.span.start == utterance.span.start
    return mention.kind == "place" or (mention.kind == "other" and not opens)


def _possesses(reading: Reading, mention: Mention, span: Span) -> bool:
    """As in "Denis Lemon's voice": the name is not the head."""
    behind = reading.text[mention.span.end : mention.span.end + 2]
    return behind in {"'s", "’s"} and mention.span.end + 2 < span.end


def human_phrases(
    reading: Reading, utterance: Utterance, mentions: Sequence[Mention], start: int = 0
) -> list[Phrase]:
    """Phrases of people and bodies behind an article or a link: « par un habitant du quartier »."""
    lexicon = utterance.language.lexicon
    found: list[Phrase] = []
    relatives = lexicon.relatives
    index = start
    while index < len(utterance.words) - 1:
        if utterance.lower(index) in relatives:
            # « celui qui dirige le club »: of a clause that tells of somebody else
            index = next_comma(utterance, index, len(utterance.words) - 1) + 1
            continue
        opens = utterance.lower(index) in lexicon.determiners
        phrase = phrase_after(utterance, index) if opens else None
        if phrase is None or who_is(reading, utterance, phrase, mentions) is None:
            index += 1
            continue
        found.append(phrase)
        index = phrase.last + 1
    return found


def people_in(utterance: Utterance, mentions: Sequence[Mention]) -> list[Mention]:
    """People named in a sentence outside marks, each once."""
    found: list[Mention] = []
    for one in mentions_in(mentions, utterance.span):
        if one.kind != "person" or one.form not in NAMED or is_marked(utterance, one.span):
            continue
        if not any(one.name in other.name or other.name in one.name for other in found):
            found.append(one)
    return found


def mentions_in(mentions: Sequence[Mention], span: Span) -> list[Mention]:
    """Mentions wholly inside a stretch, in order."""
    low, high = 0, len(mentions)
    while low < high:
        middle = (low + high) // 2
        if mentions[middle].span.start < span.start:
            low = middle + 1
        else:
            high = middle
    found: list[Mention] = []
    for one in mentions[low:]:
        if one.span.start >= span.end:
            break
        if one.span.end <= span.end:
            found.append(one)
    return found


def is_marked(utterance: Utterance, span: Span) -> bool:
    """Whether a stretch begins inside marks."""
    index = utterance.index_at(span.start)
    return index < len(utterance.words) and utterance.words[index].quoted >= 0


def unknown_names(utterance: Utterance, mentions: Sequence[Mention]) -> list[Mention]:
    """Names that no table holds: what the finder took for a place may be somebody."""
    return [
        one
        for one in mentions
        if one.known is None
        and one.name.lower() not in utterance.language.lexicon.media_names
        and one.form == "name"
        and one.kind in {"place", "other"}
        and not is_marked(utterance, one.span)
        and utterance.lower(utterance.index_at(one.span.start) - 1)
        not in utterance.language.lexicon.voices.places
    ]
