"""Who stands in the rest of a sentence that opens with marks: « … », n'hésite pas à dire X."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.sources.somebody import (
    human_phrases,
    mentions_in,
    people_in,
    unknown_names,
)
from recoupe.stages.annotate.speech.surface.surface import DASHES, Utterance
from recoupe.stages.annotate.speech.unframed.marked import Marked

MIN_RUN = 2
"""Pairs of marks before one colon."""
MIN_WORDS = 3
"""Marked words that may be a whole utterance; fewer are names and titles."""
_BEHIND_MARKS = DASHES | {",", ":"}


def tail_report(marked: Marked) -> Draft | None:
    """Marked words that open their sentence, by the only one whom its rest names.

    Only where that rest tells of speech: a verb or a noun of saying, a feeling, « comme », "how".
    None where several people stand there, or the words stand on a thing.
    """
    utterance, held = marked.utterance, marked.held
    first = _start(utterance, held)
    last = _end(utterance, first)
    if first > last or sum(utterance.words[at].is_word for at in held) < MIN_WORDS:
        return None
    if marked.quote.form != "direct" or not _tells(utterance, first, last):
        return None
    if first == held[-1] + 1 and _is_object(utterance, first):
        # « « Les Voix » appelle les parties à … »: the marks are the subject.
        return None
    if first == held[-1] + 1 and _is_next_sentence(marked, first):
        return None
    phrase = _only_voice(marked, first, last)
    if phrase is None:
        return None
    return marked.by(
        phrase,
        form="direct",
        rule="rest of the sentence behind a quotation",
        end=last,
    )


def run_report(marked: Marked) -> Draft | None:
    """« « Irresponsable », « absurde » : les syndicats ne décolèrent pas »: several before a colon.

    Nothing but marks, commas and « et » stands before the colon, two pairs at least, and behind it
    the only one who speaks, reacts or feels.
    """
    utterance = marked.utterance
    lexicon = utterance.language.lexicon
    colon = next(
        (at for at, word in enumerate(utterance.words) if word.text == ":" and word.quoted < 0),
        0,
    )
    before = utterance.words[:colon]
    pairs = {word.quoted for word in before if word.quoted >= 0}
    plain = (word for word in before if word.quoted < 0)
    bare = all(word.text == "," or word.lower in lexicon.coordinators for word in plain)
    last = len(utterance.words) - 1
    if len(pairs) < MIN_RUN or not bare or marked.last >= colon or colon == last:
        return None
    words = frozenset(utterance.lowers[colon + 1 :])
    voices = lexicon.voices
    if words.isdisjoint(joined(voices.reacts, voices.said, voices.attitudes)):
        return None
    opens = phrase_after(utterance, colon + 1)
    known = opens is not None and marked.names_somebody(opens)
    phrase = opens if known else _only_voice(marked, colon + 1, last)
    if phrase is None:
        return None
    cue = utterance.span_of(colon, colon)
    return marked.by(phrase, form="direct", rule="several before a colon", end=last, cue=cue)


def _is_next_sentence(marked: Marked, first: int) -> bool:
    """As in “Then somebody left a lamp.” Driver Idris Pugh says that …: a stop before the mark."""
    stops = marked.quote.span.of(marked.reading.text)[-1:] == "."
    return stops and marked.utterance.words[first].is_capital


def _is_object(utterance: Utterance, verb: int) -> bool:
    """Whether a verb of one stands there, and behind it a phrase of several."""
    lexicon = utterance.language.lexicon
    several = utterance.lower(verb + 1) in lexicon.plural_determiners
    endings = lexicon.plural_endings
    return bool(endings) and several and not utterance.lower(verb).endswith(endings)


def _start(utterance: Utterance, held: Sequence[int]) -> int:
    """First word behind the marks and their comma, colon or dash; none where words stand before."""
    if held[0] > 0 and utterance.words[held[0] - 1].quoted < 0:
        return len(utterance.words)
    first = held[-1] + 1
    while first < len(utterance.words) and utterance.words[first].text in _BEHIND_MARKS:
        first += 1
    return first


def _end(utterance: Utterance, first: int) -> int:
    """Last word before the next marks or the end."""
    last = first - 1
    for at in range(first, len(utterance.words)):
        if utterance.words[at].quoted >= 0 or utterance.words[at].text in {";", "."}:
            break
        last = at
    return last


def _tells(utterance: Utterance, first: int, last: int) -> bool:
    lexicon = utterance.language.lexicon
    voices = lexicon.voices
    words = utterance.lowers[first : last + 1]
    if not voices.carriers.isdisjoint(words):
        return False
    if words[0] in lexicon.possible:
        # « « Tout va bien », pourrait commenter le président »: nobody did.
        return False
    told = joined(voices.said, voices.attitudes, voices.reacts, lexicon.likewise, voices.ways)
    if words[0] in voices.dixit or not told.isdisjoint(words):
        return True
    compound = words[0] in lexicon.auxiliaries or words[0] in lexicon.clitics
    return any(
        form.verb.stance != "cite" and (compound or form.tense != "participle")
        for word in words
        for form in lexicon.reporting.get(word, ())
    )


def _only_voice(marked: Marked, first: int, last: int) -> Phrase | None:
    """The only person named there, else the only phrase of somebody that nothing governs."""
    utterance, mentions = marked.utterance, marked.mentions
    span = Span(utterance.words[first].start, utterance.words[last].end)
    people = people_in(utterance, mentions_in(mentions, span))
    people = people or unknown_names(utterance, mentions_in(mentions, span))
    if len(people) > 1:
        return None
    if people:
        begin = utterance.index_at(people[0].span.start)
        return Phrase(begin, max(begin, utterance.index_at(people[0].span.end - 1)))
    lexicon = utterance.language.lexicon
    said = lexicon.voices.said
    found = [
        one
        for one in human_phrases(marked.reading, utterance, mentions, first)
        if one.last <= last and said.isdisjoint(utterance.lowers[one.first : one.last + 1])
    ]
    if len(found) > 1:
        # « a répété devant les enquêteurs le suspect »: the preposition governs who listens.
        free = [one for one in found if utterance.lower(one.first - 1) not in lexicon.plain_stops]
        found = free or found
    return found[0] if len(found) == 1 else None
