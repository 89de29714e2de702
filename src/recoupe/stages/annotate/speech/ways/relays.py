"""Gives each way of the words to its report: relays, and sources that a medium cites."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from recoupe.algorithms.folding import fold
from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.chain import (
    is_medium,
    is_somebody,
    kind_of,
    label_of,
    relay_at,
    relay_of,
)
from recoupe.stages.annotate.speech.pieces.draft import Draft, Relay, stretch
from recoupe.stages.annotate.speech.pieces.media_names import (
    JOINERS,
    MEDIA_KINDS,
    is_others,
    known_name,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_NAME = 3
"""Words of a medium's name that nothing tells."""
BARE = 2
"""Words of a platform's name: "Truth Social"."""
MAX_TO_SOURCE = 3
"""Words between a source and the way that hangs on it: « le maire, interrogé par »."""


def give_relays(
    text: str, utterance: Utterance, drafts: Sequence[Draft], ways: Sequence[Way]
) -> None:
    """Adds what the words around the reports of one utterance tell of their way.

    Relays stand from the speaker to the page. Where a medium reports and cites somebody, that
    somebody becomes the source. An occasion at the edge of a content is cut off it.
    """
    for draft in drafts:
        _trim(text, utterance, draft, ways)
    given: dict[int, list[Relay]] = {}
    for way in ways:
        index = _host(utterance, drafts, way)
        if index is None or way.phrase is None:
            continue
        draft = drafts[index]
        _shorten(utterance, draft, way)
        if not way.cites and is_platform(utterance, way.phrase):
            continue
        if (carrier := _beside_relay(utterance, draft, way)) is not None:
            # « selon le journal Hürriyet citant l'agence DHA », « selon RIA, reprise par l'AFP »
            place = carrier if way.cites else carrier + 1
            draft.relays.insert(place, relay_at(text, utterance, way.phrase))
        elif way.cites:
            _cite(text, utterance, draft, given, index, way)
        elif not _known(utterance, draft, given.get(index, []), way.phrase):
            _add(given.setdefault(index, []), text, utterance, way)
    for index, relays in given.items():
        drafts[index].relays[:0] = relays
    for before, draft in pairwise(drafts):
        _inherit(before, draft)


def _add(relays: list[Relay], text: str, utterance: Utterance, way: Way) -> None:
    """Who speaks for somebody stands before any medium, wherever the sentence names him."""
    if way.phrase is None:
        return
    if way.hook == "mouth":
        relays.insert(0, relay_at(text, utterance, way.phrase))
    else:
        relays.append(medium_relay(text, utterance, way.phrase))


def _inherit(before: Draft, draft: Draft) -> None:
    """« a dit X à l'AFP, ajoutant que … »: further words of the same speaker, the same way."""
    if draft.source is not None and draft.source == before.source and not draft.relays:
        draft.relays = [replace(relay, explicit=False) for relay in before.relays]


def _beside_relay(utterance: Utterance, draft: Draft, way: Way) -> int | None:
    """The place of the relay that a citing way stands right behind."""
    start = utterance.words[way.first].start
    for index, relay in enumerate(draft.relays):
        if 0 <= start - relay.span.end <= len(" , "):
            return index
    return None


def medium_relay(text: str, utterance: Utterance, phrase: Phrase) -> Relay:
    """A phrase as a relay that is a medium, whatever its name tells."""
    relay = relay_at(text, utterance, phrase)
    if relay.kind not in MEDIA_KINDS:
        relay.kind = "media"
    return relay


def _known(utterance: Utterance, draft: Draft, given: Sequence[Relay], phrase: Phrase) -> bool:
    span = utterance.span_of(phrase.first, phrase.last)
    if draft.source is not None and draft.source.meets(span):
        return True
    return any(relay.span.meets(span) for relay in (*draft.relays, *given))


def _cite(  # noqa: PLR0913, PLR0917  what is cited, by whom, and what is given so far
    text: str,
    utterance: Utterance,
    draft: Draft,
    given: dict[int, list[Relay]],
    index: int,
    way: Way,
) -> None:
    """The medium that reports becomes the first relay, and whom it cites the source."""
    cited = way.phrase
    if cited is None:
        return
    impersonal = draft.verb is not None and draft.verb.pronoun is not None
    if draft.source is None and impersonal:
        # « a-t-on appris lundi auprès du parquet »
        draft.take(utterance, cited)
        return
    if draft.source is None or draft.source_words is None:
        return
    if not (
        _got_hold(utterance, draft, way)
        or cites_others(utterance, draft)
        or _may_cite(utterance, draft, cited)
    ):
        return
    relay = relay_of(text, utterance, draft)
    if relay.span.meets(utterance.span_of(cited.first, cited.last)):
        return
    if relay.kind not in MEDIA_KINDS:
        relay.kind = "media"
    given.setdefault(index, []).insert(0, relay)
    draft.take(utterance, cited)


def cite_for(
    text: str, utterance: Utterance, draft: Draft, behind: Utterance, cited: Phrase
) -> None:
    """The medium that reports becomes the relay, and whom the sentence behind names the source."""
    relay = relay_of(text, utterance, draft)
    if relay.kind not in MEDIA_KINDS:
        relay.kind = "media"
    draft.relays.insert(0, relay)
    draft.source = behind.span_of(cited.first, cited.last)
    draft.source_words = None
    draft.is_pronoun = False
    draft.kind = kind_of(behind, cited.first, cited.last)
    draft.label = label_of(text, behind, cited.first, cited.last)


def cites_others(utterance: Utterance, draft: Draft) -> bool:
    """Whether the source is a medium, or a bare name that tells what others say."""
    if draft.source_words is None:
        return False
    first, last = draft.source_words
    if kind_of(utterance, first, last) in MEDIA_KINDS or is_piece(utterance, Phrase(first, last)):
        return True
    lexicon = utterance.language.lexicon
    verbs = () if draft.verb is None else draft.verb.verbs
    told = any(verb.lemma in lexicon.relays.first_hand for verb in verbs)
    return told and _is_bare_name(utterance, first, last)


def _got_hold(utterance: Utterance, draft: Draft, way: Way) -> bool:
    """« le Tageblatt Éco, qui a eu connaissance d'une note »: a bare name that got hold of it."""
    if not way.got or draft.source_words is None or draft.is_pronoun:
        return False
    return _is_bare_name(utterance, *draft.source_words)


def _is_bare_name(utterance: Utterance, first: int, last: int) -> bool:
    """« Blik », « le Philippine Inquirer »: capitals alone, of which none is a given name.

    Behind an article no body's, nor of one word: "the Pentagon".
    """
    given = utterance.language.names.given_names
    words = utterance.words[first : last + 1]
    if words[0].lower in utterance.language.lexicon.articles and not words[0].is_capital:
        words = words[1:]
        if len(words) == 1 or any(is_others(utterance, word.lower) for word in words):
            return False
    elif fold(words[0].lower) in given:
        return False
    names = [word for word in words if word.is_capital or word.lower not in JOINERS]
    return len(names) <= MAX_NAME and all(word.is_capital and word.is_word for word in names)


def _may_cite(utterance: Utterance, draft: Draft, cited: Phrase) -> bool:
    """As in "Blik said, citing two sources", "according to Blik, citing a nurse".

    Who cites those that stay unnamed is a medium, whatever its verb.
    """
    if draft.source_words is None or draft.is_pronoun:
        return False
    kind = kind_of(utterance, cited.first, cited.last)
    according = draft.rule == "preposition of source" and kind != "document"
    return (kind == "unnamed" or according) and _is_bare_name(utterance, *draft.source_words)


def is_platform(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether « sa chaîne Telegram », "X" names nothing but where everybody publishes himself.

    So does « le site de la mairie », where a body publishes what it says.
    """
    if _is_home(utterance, phrase):
        return True
    lexicon = utterance.language.lexicon
    names = [
        word.lower
        for word in utterance.words[phrase.first : phrase.last + 1]
        if word.is_capital and word.lower not in lexicon.determiners
    ]
    return bool(names) and names[0] in lexicon.relays.platforms and len(names) <= BARE


def _is_home(utterance: Utterance, phrase: Phrase) -> bool:
    """« sur le site de la mairie », « le portail du club »: a page of somebody's own."""
    lexicon = utterance.language.lexicon
    at = phrase.first + (utterance.lower(phrase.first) in lexicon.determiners)
    if utterance.lower(at) not in lexicon.relays.homes:
        return False
    while at <= phrase.last and utterance.lower(at) not in lexicon.noun_links:
        if utterance.words[at].is_capital:
            # « le site Studio Sahel »
            return False
        at += 1
    owner = Phrase(at + 1, phrase.last)
    if at >= phrase.last or is_medium(utterance, owner):
        return False
    # « un site d'information »
    return (
        utterance.lower(at + 1) in lexicon.determiners or utterance.lower(at) in lexicon.determiners
    )


def _is_own(utterance: Utterance, source: Phrase, way: Way) -> bool:
    """Whether a way inside a source is where it was published, or who wrote it."""
    if way.cites or utterance.lower(way.first) in utterance.language.lexicon.relays.got:
        return False
    given = utterance.language.lexicon.relays.given
    if not given.isdisjoint(utterance.lowers[source.first + 1 : way.first]):
        return False
    document = kind_of(utterance, source.first, source.last) == "document"
    linked = utterance.lower(way.first) in utterance.language.lexicon.relays.occasion_links
    if linked and document:
        return True
    return is_piece(utterance, source) or (way.hook == "place" and document)


def is_piece(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a medium's own piece is meant: "a report in the Daily Mail"."""
    pieces = utterance.language.lexicon.relays.pieces
    inside = range(phrase.first, phrase.last + 1)
    written = not pieces.isdisjoint(utterance.lowers[phrase.first : phrase.last + 1])
    return written and any(known_name(utterance, at) >= 0 for at in inside)


def _host(utterance: Utterance, drafts: Sequence[Draft], way: Way) -> int | None:
    """The report that a way belongs to; None where it stands in a content, or in none."""
    start = utterance.words[way.first].start
    end = utterance.words[way.last].end
    outside = [
        index
        for index, draft in enumerate(drafts)
        if draft.cue is not None
        and not any(part.start <= start and end <= part.end for part in draft.parts)
    ]
    if not outside or (len(outside) < len(drafts) and _inner(drafts, outside, start)):
        return None
    for index in outside:
        words = drafts[index].source_words
        if words is None or not words[0] < way.first <= words[1] + MAX_TO_SOURCE:
            continue
        if way.first <= words[1] + 1 and _is_own(utterance, Phrase(*words), way):
            return None
        if not _parted(utterance, words[1] + 1, way.first):
            return index
    before = [index for index in outside if _cue_start(drafts[index]) < start]
    if not before and _goes_on(drafts[outside[0]]) and way.first > 0:
        # « « … », a dit X au micro de Y, avant de poursuivre »: the way is of the first words.
        return None
    index = before[-1] if before else outside[0]
    return index if _governs(utterance, drafts[index], way) else None


def _inner(drafts: Sequence[Draft], outside: Sequence[int], start: int) -> bool:
    """Whether a way stands in a content whose report is nearer than those outside."""
    inside = [draft for index, draft in enumerate(drafts) if index not in outside]
    return any(_cue_start(draft) < start for draft in inside) or not outside


def _goes_on(draft: Draft) -> bool:
    return draft.verb is not None and draft.verb.is_gerund


def _cue_start(draft: Draft) -> int:
    return draft.hull.start if draft.cue is None else draft.cue.start


def _parted(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a verb or a full stop stands between a source and a way."""
    return any(
        is_finite(utterance, at) or utterance.words[at].text in {".", ";", ":"}
        for at in range(first, last)
    )


def _governs(utterance: Utterance, draft: Draft, way: Way) -> bool:
    """Whether a preposition alone hangs on the verb that reports, and on no other."""
    if way.hook != "place":
        return True
    lexicon = utterance.language.lexicon
    if draft.verb is not None and any(
        verb.lemma in lexicon.relays.targets for verb in draft.verb.verbs
    ):
        return utterance.lower(way.first) not in {"à", "au", "aux", "to"}
    if draft.cue is None:
        return False
    frame = [utterance.index_at(draft.cue.start), utterance.index_at(draft.cue.end - 1)]
    if draft.source_words is not None and draft.source is not None:
        frame.extend(draft.source_words)
    first, last = min(frame), max(frame)
    if way.first > last:
        between = range(last + 1, way.first)
    elif way.last < first:
        between = range(way.last + 1, first)
    else:
        return True
    held = [*draft.parts]
    return not any(
        is_finite(utterance, at)
        and utterance.words[at].quoted < 0
        and not any(part.start <= utterance.words[at].start < part.end for part in held)
        for at in between
    )


def _shorten(utterance: Utterance, draft: Draft, way: Way) -> None:
    """« des témoins cités par Al-Watan »: the source ends before what tells of the way."""
    words = draft.source_words
    if words is None or not words[0] < way.first <= words[1]:
        return
    last = way.first - 1
    while last > words[0] and not utterance.words[last].is_word:
        last -= 1
    draft.source_words = (words[0], last)
    draft.source = utterance.span_of(words[0], last)


def _trim(text: str, utterance: Utterance, draft: Draft, ways: Sequence[Way]) -> None:
    """Cuts off an occasion, or whom a medium cites, at the edges of what is said."""
    parts: list[Span] = []
    for part in draft.parts:
        found = part
        for way in reversed(ways):
            if way.hook not in {"event", "citing", "mouth"} and not _is_told_of(
                utterance, draft, way, ways
            ):
                continue
            span = utterance.span_of(way.first, way.last)
            if not found.holds(span) or utterance.words[way.first].quoted >= 0:
                continue
            if _of_inner(utterance, utterance.index_at(found.start), way):
                continue
            first, last = utterance.index_at(found.start), utterance.index_at(found.end - 1)
            if way.last >= last and way.first > first:
                found = stretch(text, utterance, first, way.first - 1) or found
            elif way.first == first and utterance.lower(way.last + 1) == ",":
                found = stretch(text, utterance, way.last + 2, last) or found
        parts.append(found)
    draft.parts = parts


def _is_told_of(utterance: Utterance, draft: Draft, way: Way, ways: Sequence[Way]) -> bool:
    """« a annoncé la nouvelle au journal La Ribera »: to whom, behind what is said.

    Only behind a noun for news, for « annonce son arrivée au Monde » tells where he goes, but for
    what nothing else can be: « au micro de ». What tells of an occasion goes with it:
    « dans un courriel dont Belga a publié des extraits ».
    """
    if way.hook == "relative":
        return any(one.hook == "event" and one.last == way.first - 1 for one in ways)
    lexicon = utterance.language.lexicon
    if way.hook != "place" or draft.rule != "verb and object" or way.phrase is None:
        return False
    opener = utterance.lower(way.first)
    if (
        opener in lexicon.relays.openings
        or utterance.lower(way.first + 1) in lexicon.relays.airings
    ):
        return True
    first = utterance.index_at(draft.hull.start)
    first += utterance.lower(first) in lexicon.determiners
    return opener in lexicon.addressees and utterance.lower(first) in lexicon.backward_nouns


def _of_inner(utterance: Utterance, first: int, way: Way) -> bool:
    """« que tout allait bien, comme il l'avait reconnu dans un entretien »: another verb's."""
    reporting = utterance.language.lexicon.reporting
    at = way.first - 1
    while at > first and utterance.words[at].is_word:
        if utterance.lower(at) in reporting and utterance.words[at].tag in {"VERB", ""}:
            return True
        at -= 1
    return False


def _whose_words(utterance: Utterance, phrase: Phrase, way: Way) -> Phrase | None:
    """« (des propos) du général (rapportés par Tass) »: somebody between the noun and the way."""
    links = utterance.language.lexicon.noun_links
    link = next(
        (at for at in range(phrase.first + 1, way.first) if utterance.lower(at) in links), 0
    )
    owner = Phrase(link + 1, min(phrase.last, way.first - 1))
    if not link or owner.first > owner.last or not is_somebody(utterance, owner):
        return None
    return owner


def is_way_of_wording(utterance: Utterance, phrase: Phrase, ways: Sequence[Way]) -> Phrase | None:
    """« des extraits diffusés par la télévision »: the medium, of words that a way carries.

    Where they are somebody's (« des propos du général rapportés par Tass »), he is it.
    """
    wordings = utterance.language.lexicon.relays.wordings
    lowers = utterance.lowers[phrase.first : phrase.last + 1]
    if wordings.isdisjoint(lowers):
        return None
    for way in ways:
        near = way.hook == "agent" and phrase.first < way.first <= phrase.last + 2
        if near and way.phrase is not None and is_medium(utterance, way.phrase):
            return _whose_words(utterance, phrase, way) or way.phrase
    return None
