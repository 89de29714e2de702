"""Who was the subject shortly before: whom a pronoun may stand for, where nobody has spoken yet."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.records import Mention, SourceKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.chain import kind_of
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.sources.brought_up import main_subject
from recoupe.stages.annotate.speech.sources.people import Gender, agrees, gender_of, pronoun_gender
from recoupe.stages.annotate.speech.sources.presented import presented_subject
from recoupe.stages.annotate.speech.sources.somebody import people_in
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.surface.words import Word

MIN_APPOSED = 4
"""Words before the verb of « Sa voisine, Echati, opine »: a noun, a name, two commas."""
SHORT_WORD = 3
"""« des », « les »: an ending tells no number in words so short."""


BODIES: frozenset[SourceKind] = frozenset(
    ["official", "organisation", "collective", "document", "media", "agency", "state_media"]
)
"""Kinds that a pronoun of people only cannot stand for."""


MAX_UTTERANCES_BACK = 4
"""A pronoun that finds no speaker so near stays alone."""


def central_subject(
    reading: Reading, utterances: Sequence[Utterance], draft: Draft, found: Draft | None
) -> Span | None:
    """« Le directeur, qui, selon l'accusation, … Il soutient … »: the subject, not the aside."""
    if found is None or found.rule != "preposition of source" or not draft.is_pronoun:
        return None
    if found.utterance == draft.utterance or any(map(str.isupper, found.label)):
        return None
    return subject_in(reading, utterances[found.utterance], draft, main=True)


def last_subject(
    reading: Reading,
    utterances: Sequence[Utterance],
    draft: Draft,
) -> Span | None:
    """The subject of a sentence shortly before, where nobody has spoken yet."""
    block = utterances[draft.utterance].block
    for number in range(draft.utterance, max(-1, draft.utterance - MAX_UTTERANCES_BACK), -1):
        utterance = utterances[number]
        if utterance.block < block - 1:
            return None
        found = subject_in(reading, utterance, draft)
        if found is not None:
            return found
    return None


def named_near(
    reading: Reading,
    utterances: Sequence[Utterance],
    draft: Draft,
    mentions: Sequence[Mention],
) -> Span | None:
    """The only person whom the sentence before names that agrees, though no subject."""
    bodies = reading.language.lexicon.voices.bodies
    if draft.source is None or _wants_plural(reading, draft):
        return None
    if draft.source.of(reading.text).lower() in bodies:
        return None
    gender = pronoun_gender(reading, draft.source.of(reading.text).lower())
    block = utterances[draft.utterance].block
    for number in range(draft.utterance - 1, max(-1, draft.utterance - MAX_UTTERANCES_BACK), -1):
        if utterances[number].block < block - 1:
            return None
        people = people_in(utterances[number], mentions)
        agreeing = [one for one in people if agrees(reading, one.span, gender)]
        told = [one for one in agreeing if gender and gender_of(reading, one.span) == gender]
        if people:
            found = told if len(told) == 1 else agreeing
            return found[0].span if len(found) == 1 else None
    return None


def any_subject(reading: Reading, utterances: Sequence[Utterance], draft: Draft) -> Span | None:
    """The main subject of the sentence before, whatever noun it is, where it agrees in number.

    « Deux alpinistes ont été secourus. « … », racontent-ils »: no table holds every trade.
    """
    number = draft.utterance - 1
    if number < 0 or draft.source is None:
        return None
    utterance = utterances[number]
    if utterance.block < utterances[draft.utterance].block - 1:
        return None
    subject = opening_noun(utterance) or main_subject(utterance)
    if subject is None or subject.is_pronoun or utterance.words[subject.first].quoted >= 0:
        return None
    span = utterance.span_of(subject.first, subject.last)
    gender = pronoun_gender(reading, draft.source.of(reading.text).lower())
    plural = is_plural(span.of(reading.text), reading)
    first = utterance.lower(subject.first)
    numbered = first in reading.language.lexicon.plural_determiners
    if (plural or numbered) != _wants_plural(reading, draft):
        return None
    return span if agrees(reading, span, gender) else None


def opening_noun(utterance: Utterance) -> Phrase | None:
    """As in "A woman in her thirties ran out": the noun of somebody that opens the sentence."""
    lexicon = utterance.language.lexicon
    if utterance.lower(0) not in lexicon.determiners:
        return None
    return Phrase(0, 1) if utterance.lower(1) in lexicon.source_kinds else None


def nearer_subject(
    reading: Reading, utterances: Sequence[Utterance], draft: Draft, speaker: Draft | None
) -> Span | None:
    """A person who became the subject, in this block, since the last speaker spoke."""
    if speaker is None:
        return None
    lexicon = reading.language.lexicon
    block = utterances[draft.utterance].block
    for number in range(draft.utterance - 1, speaker.utterance, -1):
        if utterances[number].block != block:
            return None
        span = subject_in(reading, utterances[number], draft)
        if span is None:
            continue
        words = reading.words_in(span)
        if utterances[speaker.utterance].kind == "title" and _is_description(reading, span):
            # « Macron : « … » » [title], « Le chef de l'État était … Il a martelé »: the same man.
            return None
        offices = any(lexicon.source_kinds.get(word.lower) == "person" for word in words[:3])
        offices = offices or any(
            (fold(word.lower),) in reading.language.names.roles for word in words[:3]
        )
        opens = number == draft.utterance - 1 and _opens(utterances[draft.utterance], draft)
        offices = offices or _body_speaks(utterances[number], words[:3], opens=opens)
        name = words[0].is_capital and words[0].lower not in lexicon.determiners
        return span if offices or name or _holds_name(words) else None
    return None


def _holds_name(words: Sequence[Word]) -> bool:
    """« Son prédécesseur, Lucien Ferrand »: two capitals behind a comma are a person's name."""
    comma = next((at for at, word in enumerate(words) if word.text == ","), len(words))
    return len(words) > comma + 2 and all(one.is_capital for one in words[comma + 1 : comma + 3])


def _opens(utterance: Utterance, draft: Draft) -> bool:
    """Whether the pronoun of a draft opens its sentence: « Elle vise … », not « vise-t-elle »."""
    return draft.source is not None and draft.source.start == utterance.span.start


def _body_speaks(utterance: Utterance, words: Sequence[Word], *, opens: bool) -> bool:
    """« La direction conteste. « … », se défend-elle »: a body that says or answers something.

    Where the pronoun `opens` its sentence, any subject of the one before: « La firme emploie trente
    personnes. Elle vise … ».
    """
    lexicon = utterance.language.lexicon
    body = any(
        lexicon.source_kinds.get(word.lower) in {"organisation", "official"} for word in words
    )
    if not body or opens:
        return body
    return any(
        utterance.finite[at]
        and utterance.words[at].quoted < 0
        and (lower in lexicon.voices.reacts or lower in lexicon.reporting)
        for at, lower in enumerate(utterance.lowers)
    )


def _wants_plural(reading: Reading, draft: Draft) -> bool:
    lexicon = reading.language.lexicon
    return draft.source is not None and (
        draft.source.of(reading.text).lower() in lexicon.plural_pronouns
    )


def _is_description(reading: Reading, span: Span) -> bool:
    """Whether a phrase is definite and holds no name: « le chef de l'État », "the striker"."""
    lexicon = reading.language.lexicon
    words = reading.words_in(span)
    link = next((at for at, word in enumerate(words) if word.lower in lexicon.noun_links), None)
    named = any(word.is_capital for word in words[1:link])
    return words[0].lower in lexicon.definites and not named


def subject_in(
    reading: Reading, utterance: Utterance, draft: Draft, *, main: bool = False
) -> Span | None:
    """The first subject of an utterance, before the draft's own source, that may speak.

    Where `main`, only that of the main verb.
    """
    lexicon = reading.language.lexicon
    plural = draft.source is not None and (
        draft.source.of(reading.text).lower() in lexicon.plural_pronouns
    )
    pronoun = draft.source.of(reading.text).lower() if draft.source is not None else ""
    for index, word in enumerate(utterance.words):
        if draft.source is not None and word.start >= draft.source.start:
            return None
        verbal = is_finite(utterance, index) or _acts_behind_comma(utterance, index)
        if word.quoted >= 0 or not verbal:
            continue
        if _is_in_relative(utterance, index) or _asks_whom(utterance, index, pronoun):
            continue
        start = _past_clitics(utterance, index)
        phrase = presented_subject(utterance, start) or phrase_before(utterance, start)
        if main:
            phrase = main_subject(utterance)
        found = (
            None
            if phrase is None or phrase.is_pronoun
            else _agreeing(reading, utterance, phrase, pronoun, plural=plural)
        )
        if found is not None and any(relay.span.meets(found) for relay in draft.relays):
            found = None
        if found is not None or main:
            return found
    if lexicon.past_endings or True in utterance.finite or utterance.quotes:
        return None
    # « Sa maman non plus. »; in "A spokesman apologised" the verb looks like a participle.
    opening = phrase_after(utterance, 0) if opening_noun(utterance) else None
    if opening is None:
        return None
    return _agreeing(reading, utterance, opening, pronoun, plural=plural)


def _acts_behind_comma(utterance: Utterance, index: int) -> bool:
    """« Sa voisine, Echati, opine. »: a verb of saying that the tagger took for a noun."""
    lexicon = utterance.language.lexicon
    if lexicon.head_last or utterance.lower(index - 1) != "," or index < MIN_APPOSED:
        return False
    forms = lexicon.reporting.get(utterance.lower(index), ())
    finite = any(form.tense in {"present", "past"} for form in forms)
    ends = index + 2 >= len(utterance.words)
    return finite and ends and utterance.words[index - 2].is_capital


def _is_in_relative(utterance: Utterance, index: int) -> bool:
    """As in "Nia Webb, whose sister won, was in tears": a verb behind a comma and its relative."""
    comma = next((at for at in utterance.breaks[::-1] if at < index), -1)
    relatives = utterance.language.lexicon.modality.relatives
    return comma > 0 and utterance.lower(comma + 1) in relatives


def _asks_whom(utterance: Utterance, index: int, pronoun: str) -> bool:
    """As in "The coroner asked her. “…,” she said": whom somebody asks is not he who asks."""
    lexicon = utterance.language.lexicon
    objects = lexicon.voices.objects_of.get(pronoun, frozenset())
    readings = lexicon.reporting.get(utterance.lower(index), ())
    asks = any(form.verb.lemma in lexicon.voices.asks for form in readings)
    return asks and utterance.lower(index + 1) in objects


def _agreeing(
    reading: Reading, utterance: Utterance, phrase: Phrase, pronoun: str, *, plural: bool
) -> Span | None:
    """The phrase, or the one of the two that it joins, where a pronoun may stand for it."""
    lexicon = reading.language.lexicon
    gender = pronoun_gender(reading, pronoun)
    words = utterance.words[phrase.first : phrase.last + 1]
    if any(word.quoted >= 0 for word in words):
        # « Je regrette, je n'étais plus moi-même », a-t-il dit: what is said is no subject.
        return None
    before = utterance.words[phrase.first - 1] if phrase.first else None
    if lexicon.head_last and before is not None and before.tag == "ADP":
        # "whether a cut in June was possible": no subject, but its complement.
        return None
    known = any(word.lower in lexicon.source_kinds for word in words)
    known = known or any((fold(word.lower),) in reading.language.names.roles for word in words)
    capital = any(word.is_capital for word in words[1:])
    named = words[0].is_capital and words[0].lower not in lexicon.determiners
    # "Demand rises": a capital that only opens the sentence names nobody.
    opens = phrase.first == 0 and words[0].tag == "NOUN"
    capital = capital or (named and (not opens or _is_name_elsewhere(reading, words[0].text)))
    one = None if plural else _one_of_two(reading, utterance, phrase, gender)
    if one is not None:
        return one
    span = utterance.span_of(phrase.first, phrase.last)
    if not agrees(reading, span, gender) or not _fits(utterance, phrase, pronoun):
        return None
    fits = (known or capital) and is_plural(span.of(reading.text), reading) == plural
    return span if fits else None


def _is_name_elsewhere(reading: Reading, word: str) -> bool:
    """Whether the text writes a word with its capital inside a sentence: "aide Ibrahim Sule"."""
    at = reading.text.find(f" {word}")
    while at >= 0:
        if reading.text[:at].rstrip()[-1:].isalnum() or reading.text[:at].endswith(","):
            return True
        at = reading.text.find(f" {word}", at + 1)
    return False


def _fits(utterance: Utterance, phrase: Phrase, pronoun: str) -> bool:
    """Whether a pronoun of people only stands for people: "he" for no company."""
    voices = utterance.language.lexicon.voices
    kind = kind_of(utterance, phrase.first, phrase.last)
    if pronoun in voices.persons:
        words = utterance.lowers[phrase.first : phrase.last + 1]
        return kind not in BODIES and voices.groups.isdisjoint(words)
    return pronoun not in voices.bodies or kind != "person"


def _one_of_two(
    reading: Reading, utterance: Utterance, phrase: Phrase, gender: Gender | None
) -> Span | None:
    """« Pierre et sa sœur Marie ont repris la ferme … sourit-elle »: the one who agrees."""
    coordinators = reading.language.lexicon.coordinators
    at = next(
        (at for at in range(phrase.first + 1, phrase.last) if utterance.lower(at) in coordinators),
        None,
    )
    if at is None or gender is None:
        return None
    sides = (
        utterance.span_of(phrase.first, at - 1),
        utterance.span_of(at + 1, phrase.last),
    )
    agreeing = [one for one in sides if gender_of(reading, one) == gender]
    others = [one for one in sides if gender_of(reading, one) not in {None, gender}]
    if len(agreeing) == 1:
        return agreeing[0]
    return next((one for one in sides if one not in others), None) if len(others) == 1 else None


def is_plural(label: str, reading: Reading) -> bool:
    """Whether a label looks plural: its first word ends so and is no name."""
    first = label.split(maxsplit=1)[0].lower() if label.split() else ""
    joined = any(
        f" {word} " in f" {label.lower()} " for word in reading.language.lexicon.coordinators
    )
    ends = first.endswith(("s", "x")) and len(first) > SHORT_WORD
    if reading.language.lexicon.head_last and not joined:
        return _headis_plural(label, reading)
    return joined or (label[:1].islower() and ends)


def _headis_plural(label: str, reading: Reading) -> bool:
    """As in "two aid workers", "Labour MPs": the last word before "of" or a comma tells."""
    words: list[str] = []
    for word in label.replace(",", " ,").split():
        if word == "," or word.lower() in reading.language.lexicon.noun_links:
            break
        words.append(word)
    head = words[-1] if words else ""
    acronym = head[:-1].isupper() and len(head) >= SHORT_WORD
    if head in reading.language.lexicon.bare_plurals:
        return True
    return head.endswith("s") and (head.islower() or acronym) and not head.endswith("ss")


def _past_clitics(utterance: Utterance, index: int) -> int:
    while index > 0 and utterance.lower(index - 1) in utterance.language.lexicon.clitics:
        index -= 1
    return index
