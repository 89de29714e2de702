"""Where « selon X », "according to X" stand, and how far they reach."""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.pieces.chain import is_someone, kind_of
from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.reports.cited_phrases import source_after
from recoupe.stages.annotate.speech.reports.opinions import is_opinion
from recoupe.stages.annotate.speech.sources.speakable import is_work, may_speak
from recoupe.stages.annotate.speech.surface.signs import SOURCE
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma
from recoupe.stages.annotate.speech.ways.edges import is_way_of_wording

MAX_ASIDE = 14
RESULTS = ("ressort",)
"""« Il ressort d'un sondage que … »: the clause behind is what the source says."""
SOURCED = 2
"""Words of « de source »; « de même source » stands for the one before, alone."""
MAX_TO_WAY = 2
"""Words between a source and what tells of the way, beside time: « parue jeudi dans »."""


class According:
    """A « selon X »: words `first` to `last`; `end` is the last word of its asides."""

    def __init__(
        self, first: int, cue_last: int, phrase: Phrase, end: int, carrier: Phrase | None = None
    ) -> None:
        self.first = first
        self.cue_last = cue_last
        self.phrase = phrase
        self.end = end
        self.carrier = carrier
        """The medium that got hold of the text: « la transcription que s'est procurée Y »."""


def find_according(utterance: Utterance, ways: Sequence[Way] = ()) -> list[According]:
    """Prepositions of source with their phrase, outside quotes, in order."""
    found: list[According] = []
    behind = 0
    for index in utterance.signs[SOURCE]:
        if index < behind:
            continue
        cue = utterance.language.lexicon.according_openers.at(utterance.lowers, index)
        if cue is None or utterance.words[index].quoted >= 0:
            continue
        if index and utterance.words[index].is_capital and utterance.words[index - 1].is_word:
            # "Revenue Per Thousand"
            continue
        one = _according_at(utterance, index, cue, ways)
        if one is not None:
            found.append(one)
        behind = index + len(cue) if one is None else one.end + 1
    return found


def _according_at(
    utterance: Utterance, index: int, cue: tuple[str, ...], ways: Sequence[Way]
) -> According | None:
    """The one that its words open; None where they only look so."""
    lexicon = utterance.language.lexicon
    last = index + len(cue) - 1
    if _is_none(utterance, index, cue, ways):
        return None
    same = len(cue) > SOURCED and utterance.lower(last + 1) == ","
    phrase = Phrase(last, last) if same else source_after(utterance, last + 1)
    if phrase is None or utterance.lower(last + 1) in lexicon.according_not_before:
        return None
    if cue[-1] in lexicon.source_kinds:
        # « de source policière »: the noun is in the preposition.
        last -= len(cue) - 1
        phrase = Phrase(last + 1, phrase.last)
    opinion = cue not in lexicon.opinions or is_opinion(utterance, index, phrase)
    anything = cue in lexicon.cites_anything and _is_set_off(utterance, index, phrase)
    if not opinion or not (anything or _may_be_cited(utterance, phrase)):
        return None
    wording = is_way_of_wording(utterance, phrase, ways)
    phrase, end = _with_ways(utterance, phrase, ways)
    phrase = wording or phrase
    if utterance.lower(end + 1) in lexicon.complementizers and cue[-2:-1] == RESULTS:
        return According(index, last, phrase, end)
    opens = index == 0 or utterance.lower(index - 1) in {":", ";"}
    end = _past_further(utterance, max(end, _aside_end(utterance, end, opens=opens)), ways)
    return According(index, last, phrase, end, _carrier(utterance, phrase, ways, end))


def _is_none(utterance: Utterance, index: int, cue: tuple[str, ...], ways: Sequence[Way]) -> bool:
    """Whether the words are of another kind: somebody's own words, a way, what varies."""
    lexicon = utterance.language.lexicon
    last = index + len(cue) - 1
    if lexicon.own_words_openers.at(utterance.lowers, index) is not None:
        return True
    if any(way.cites and way.first <= index <= way.last for way in ways):
        return True
    if utterance.lower(index + 1) in lexicon.according_relatives:
        return True
    named = utterance.words[last + 1 : last + 2]
    bare = named and not (named[0].is_capital or named[0].lower in lexicon.determiners)
    varies = cue[0] in lexicon.variations and len(cue) == 1 and _varies(utterance, last + 1)
    varies = varies or _is_measured_by(utterance, index, last + 1)
    bare = bare and cue in lexicon.needs_name
    return bool(varies or bare) or _is_verified(utterance, index, cue)


def _past_further(utterance: Utterance, end: int, ways: Sequence[Way]) -> int:
    """« …, qui reprend une information de Mediacité, elle-même tirée d'un procès-verbal, »."""
    for way in ways:
        start = end + 2
        if utterance.lower(start) in utterance.language.lexicon.relays.self_words:
            start += 1
        if way.first == start and utterance.lower(end + 1) == "," and way.hook != "place":
            end = way.last
    return end


def _carrier(utterance: Utterance, phrase: Phrase, ways: Sequence[Way], end: int) -> Phrase | None:
    """The medium that got hold of a text, named in what hangs on it."""
    kind = kind_of(utterance, phrase.first, phrase.last)
    cited = kind in MEDIA_KINDS or kind == "unnamed"
    if kind != "document" and (cited or not is_work(utterance, phrase)):
        return None
    held = (way for way in ways if phrase.last < way.first and way.last <= end)
    way = next((way for way in held if way.hook in {"relative", "agent"}), None)
    return None if way is None else way.phrase


def _is_set_off(utterance: Utterance, index: int, phrase: Phrase) -> bool:
    """As in "…, according to a maintenance log": "paid according to a scale" tells how.

    What is known varies: "The price changes, according to the season". A text is brought up.
    """
    lexicon = utterance.language.lexicon
    opens = index == 0 or utterance.lower(index - 1) in {",", ":", ";", "–", "—"}
    return opens and utterance.lower(phrase.first) in lexicon.vague_determiners


def _may_be_cited(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase can speak; a question asserts nothing of anybody's."""
    if not utterance.language.lexicon.standing.people:
        return True
    if utterance.words[-1].text == "?" and utterance.words[-1].quoted < 0:
        return False
    # "according to minutes of the meeting"
    return may_speak(utterance, phrase) or is_work(utterance, phrase)


def _is_verified(utterance: Utterance, index: int, cue: tuple[str, ...]) -> bool:
    """« n'ont pu être vérifiées de source indépendante »: no source says so."""
    lexicon = utterance.language.lexicon
    sourced = lexicon.source_kinds.get(cue[-1]) == "unnamed"
    if not sourced or index == 0 or utterance.lower(index - 1) == ",":
        return False
    return not lexicon.modality.negations.isdisjoint(utterance.lowers[:index])


def _varies(utterance: Utterance, first: int) -> bool:
    """« selon les domaines », « selon les professions et le sexe »: things that do not speak."""
    lexicon = utterance.language.lexicon
    if utterance.lower(first) not in lexicon.articles or not utterance.lower(first).endswith("s"):
        return False
    phrase = phrase_after(utterance, first)
    if phrase is None or phrase.last == first:
        return False
    words = utterance.words[first + 1 : phrase.last + 1]
    if words[0].lower in lexicon.standing.distributive and len(words) == 1:
        return True
    return not any(
        word.is_capital
        or is_someone(lexicon, word.lower)
        or word.lower.endswith(lexicon.people_ends)
        or word.lower in lexicon.rumours
        for word in words
    )


def _is_measured_by(utterance: Utterance, cue: int, first: int) -> bool:
    """« Les tarifs varient de 3 à 10 euros, selon l'établissement »: a body that tells nothing."""
    lexicon = utterance.language.lexicon
    varying = lexicon.standing.varying
    if utterance.lower(first) not in lexicon.articles or varying.isdisjoint(utterance.lowers[:cue]):
        return False
    phrase = phrase_after(utterance, first)
    return (
        phrase is not None
        and phrase.last == first + 1
        and not (utterance.words[phrase.last].is_capital)
    )


def _aside_end(utterance: Utterance, last: int, *, opens: bool) -> int:
    """Past « , cité par l'agence X » and « , qui cite Y », up to the comma that ends them."""
    index = last + 1
    bound = _bound_end(utterance, index, opens=opens)
    if bound:
        return bound
    if utterance.lower(index) == "(" and ")" in utterance.lowers[index : index + MAX_ASIDE]:
        last = utterance.lowers.index(")", index)
        index = last + 1
    if index < len(utterance.words) and utterance.words[index].text == ",":
        index += 1
    lexicon = utterance.language.lexicon
    start = index
    lower = utterance.lower(start)
    if start == last + 1 and _is_ours(utterance, start):
        # « d'après un rapport que nous avons pu consulter. »
        stops = (at for at in utterance.breaks if at > start)
        return next(stops, len(utterance.words)) - 1
    led = utterance.lower(start + 1) in lexicon.resuming and utterance.words[start].tag == "ADP"
    clause = lower in lexicon.relatives or lower in lexicon.relays.participles or led
    clause = clause or (opens and _describes(utterance, start))
    if not clause:
        return last
    index += 1
    while index < min(len(utterance.words), start + MAX_ASIDE):
        if utterance.words[index].text in {",", ".", ";"}:
            return index - 1
        index += 1
    return last if index < len(utterance.words) else index - 1


def _is_ours(utterance: Utterance, start: int) -> bool:
    """« que nous avons lu », "that we have seen": how the medium has it, and nothing said."""
    lexicon = utterance.language.lexicon
    opens = utterance.lower(start) in lexicon.complementizers
    return opens and utterance.lower(start + 1) in lexicon.first_person


def _describes(utterance: Utterance, start: int) -> bool:
    """« Selon nos sources, confirmées par deux élus, … », « un rapport que nous avons lu, … »."""
    lexicon = utterance.language.lexicon
    if utterance.lower(start) in lexicon.complementizers:
        return start > 0 and utterance.words[start - 1].tag in {"NOUN", "PROPN", "PUNCT", "ADJ"}
    if utterance.lower(start - 1) != ",":
        return False
    end = next((at for at in utterance.breaks if at > start), None)
    at = start + 1 if utterance.words[start].tag in {"ADV", "ADJ"} else start
    form = utterance.words[min(at, len(utterance.words) - 1)].form
    past = "VerbForm=Part" in form and "Tense=Pres" not in form
    return past and end is not None and not has_finite(utterance, start, end)


def _with_ways(utterance: Utterance, phrase: Phrase, ways: Sequence[Way]) -> tuple[Phrase, int]:
    """A source without the ways that hang on it, and the last word of those.

    « un témoin interrogé par l'AFP » · « le général Koné, cité par l'agence APS »
    """
    end = phrase.last
    short = phrase
    selves = utterance.language.lexicon.relays.self_words
    pieces = utterance.language.lexicon.relays.pieces
    words = utterance.lowers[phrase.first : phrase.last + 1]
    links = utterance.language.lexicon.noun_links
    # « une source proche de l'enquête » is no piece of a medium's: its head tells.
    head = next((at for at, lower in enumerate(words) if at and lower in links), len(words))
    piece = not pieces.isdisjoint(words if utterance.language.lexicon.head_last else words[:head])
    for way in ways:
        if not phrase.first < way.first or way.phrase is None or way.hook == "event":
            continue
        if utterance.lower(way.first) in utterance.language.lexicon.relays.occasion_links:
            # « un sondage Ifop pour Le Figaro »
            continue
        times = utterance.language.lexicon.modality.time_words
        given = utterance.lower(way.first - 1) in utterance.language.lexicon.relays.given
        stop = way.first - given
        between = [one for one in utterance.lowers[end + 1 : stop] if one not in times]
        near = way.first <= end or (
            len(between) <= MAX_TO_WAY and set(between) <= {",", "(", *selves}
        )
        if not near or (way.hook == "place" and "," in between):
            continue
        published = (
            way.hook == "place" and kind_of(utterance, phrase.first, phrase.last) == "document"
        )
        got = utterance.lower(way.first) in utterance.language.lexicon.relays.got
        if way.hook == "place" and _is_handed(utterance, short, way):
            # « un bilan communiqué par la Croix-Rouge à l'agence Anadolu »
            short = Phrase(short.first, min(short.last, way.first - 1))
        elif given and way.first - 1 > short.first:
            # "messages shared with the Guardian"
            short = Phrase(short.first, min(short.last, way.first - 2))
        elif published or (piece and not got and way.hook in {"place", "agent"}):
            # "a report in the Daily Mail", « une étude parue dans la revue Nature »
            short = Phrase(phrase.first, way.last)
        elif way.first <= short.last:
            last = way.first - 1
            while last > short.first and not utterance.words[last].is_word:
                last -= 1
            short = Phrase(short.first, last, is_pronoun=short.is_pronoun)
        end = max(end, way.last)
    return short, end


def _is_handed(utterance: Utterance, phrase: Phrase, way: Way) -> bool:
    """Whether a participle of handing over stands between a text and to whom it was handed."""
    lexicon = utterance.language.lexicon
    if utterance.lower(way.first) not in lexicon.addressees:
        return False
    between = utterance.lowers[phrase.first + 1 : way.first - 1]
    return not lexicon.relays.given.isdisjoint(between)


def _bound_end(utterance: Utterance, index: int, *, opens: bool) -> int:
    """Last word of what hangs on a source without a comma before it; 0 where nothing does.

    "with reference to a police source" · « Selon un sondage Elabe pour BFMTV, … »
    """
    lexicon = utterance.language.lexicon
    if not opens or utterance.lower(index) not in lexicon.noun_stops:
        return 0
    comma = next_comma(utterance, index, min(len(utterance.words) - 1, index + MAX_ASIDE))
    closed = utterance.lower(comma + 1) == ","
    return comma if closed and not has_finite(utterance, index, comma) else 0
