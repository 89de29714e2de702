"""Whom a sentence brings up: « Le maire n'en démord pas », « Parmi eux, Leïla Saïd »."""

from collections.abc import Sequence

from msgspec import Struct

from recoupe.algorithms.folding import fold
from recoupe.records import EntityKind, Mention, SourceKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.chain import MEDIA_KINDS
from recoupe.stages.annotate.speech.cues import find_cues
from recoupe.stages.annotate.speech.noun_phrases import (
    Phrase,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.surface import Utterance, next_comma

NAMED = frozenset(["name", "short"])
MAX_OPENING = 4
"""Words of a subject in which its noun must come, where no verb tells its end."""


_KINDS: dict[EntityKind, SourceKind] = {"organisation": "organisation", "place": "official"}


class Voice(Struct, frozen=True, kw_only=True):
    """Somebody whom a sentence brings up."""

    phrase: Phrase
    kind: SourceKind
    strong: bool
    """Whether words of the sentence tell that somebody speaks, answers or feels."""
    named: Mention | None = None
    """The person, where nothing but a name tells who it is."""
    joined: bool = False
    """Whether two names or offices share the verb."""


class Scan(Struct, frozen=True, kw_only=True):
    """What a sentence tells: one voice, or several people who may all speak, or nobody."""

    voice: Voice | None = None
    many: bool = False


def brought_up(reading: Reading, utterance: Utterance, mentions: Sequence[Mention]) -> Scan:
    """The one whom a sentence is about; `many` where two people fit equally.

    The subject of the main verb comes first, else the only person named; who died is nobody.
    """
    voices = utterance.language.lexicon.voices
    plain = _plain(utterance)
    people = people_in(utterance, mentions)
    if not voices.deaths.isdisjoint(plain):
        return Scan(many=len(people) > 1)
    strong = tells_of_speech(utterance, plain)
    subject = main_subject(utterance) or opening_phrase(utterance, people)
    if subject is not None and subject.is_pronoun:
        if utterance.lower(subject.first) in voices.he | voices.they:
            return _pronoun(utterance, subject, people, strong=strong)
        subject = None
    kind = None if subject is None else who_is(reading, utterance, subject, mentions)
    if subject is None or kind is None:
        return _only_one(reading, utterance, people, plain, strong=strong)
    if kind != "person" and not strong:
        return Scan()
    span = utterance.span_of(subject.first, subject.last)
    if any(not span.holds(one.span) for one in people):
        return Scan(many=True)
    joined = joins_people(reading, utterance, subject, mentions)
    return Scan(voice=Voice(phrase=subject, kind=kind, strong=strong, joined=joined))


def joins_people(
    reading: Reading, utterance: Utterance, phrase: Phrase, mentions: Sequence[Mention]
) -> bool:
    """« Alice et Hugo », « le maire et le préfet »: somebody on both sides of « et »."""
    coordinators = utterance.language.lexicon.coordinators
    for at in range(phrase.first + 1, phrase.last):
        if utterance.lower(at) in coordinators:
            sides = (Phrase(phrase.first, at - 1), Phrase(at + 1, phrase.last))
            return all(who_is(reading, utterance, one, mentions) is not None for one in sides)
    return False


def opening_phrase(utterance: Utterance, people: Sequence[Mention]) -> Phrase | None:
    """Who opens a sentence whose verb the tagger did not know: « Le prévenu hésite »."""
    if people and people[0].span.start == utterance.span.start:
        first = _voice_of(utterance, people[0], strong=False).phrase
        behind = utterance.lower(first.last + 1)
        return None if behind in utterance.language.lexicon.coordinators else first
    if utterance.lower(0) not in utterance.language.lexicon.definites:
        return None
    for index in range(1, MAX_OPENING):
        if index >= len(utterance.words) or not utterance.words[index].is_word:
            break
        known = utterance.lower(index) in utterance.language.lexicon.source_kinds
        behind = utterance.lower(index + 1)
        if known and behind not in utterance.language.lexicon.noun_links:
            return Phrase(0, index)
    return None


def _plain(utterance: Utterance) -> frozenset[str]:
    """The words outside marks."""
    return frozenset(word.lower for word in utterance.words if word.quoted < 0)


def tells_of_speech(utterance: Utterance, plain: frozenset[str]) -> bool:
    """Whether a verb of speech, a feeling or a noun for words stands in a sentence."""
    voices = utterance.language.lexicon.voices
    if not plain.isdisjoint(voices.attitudes | voices.reacts | voices.said | voices.texts):
        return True
    return any(
        not one.passive and one.has_stance("say", "manner", "judge")
        for one in find_cues(utterance)
        if utterance.words[one.first].quoted < 0
    )


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


def main_subject(utterance: Utterance) -> Phrase | None:
    """The subject of the first finite verb outside marks and subordinate clauses."""
    lexicon = utterance.language.lexicon
    openers = lexicon.modality.relatives | lexicon.questions | lexicon.complementizers
    openers |= lexicon.clause_openers - lexicon.coordinators - lexicon.clause_joints
    below = False
    for index, word in enumerate(utterance.words):
        if word.quoted >= 0:
            continue
        if word.text in {",", ";", ":"}:
            below = False
        elif word.lower in openers and not _is_reflexive(utterance, index):
            below = True
        elif not below and index and is_finite(utterance, index):
            verb = index
            while verb > 0 and utterance.lower(verb - 1) in lexicon.clitics:
                verb -= 1
            if verb:
                return phrase_before(utterance, verb)
    return None


def _is_reflexive(utterance: Utterance, index: int) -> bool:
    """« s'est dit », not « s'il »."""
    lexicon = utterance.language.lexicon
    after = utterance.lower(index + 1)
    return utterance.lower(index) in lexicon.reflexives and (after not in lexicon.subject_pronouns)


def who_is(
    reading: Reading, utterance: Utterance, phrase: Phrase, mentions: Sequence[Mention]
) -> SourceKind | None:
    """The kind of somebody who may speak; None for things, works and places."""
    lexicon = utterance.language.lexicon
    roles = reading.language.names.roles
    kind: SourceKind | None = None
    head = phrase.last + 1
    for index in range(phrase.first, phrase.last + 1):
        word = utterance.words[index]
        if index > phrase.first and (word.lower in lexicon.noun_links or word.text == ","):
            head = index
            break
        if word.lower in lexicon.source_kinds and (kind is None or lexicon.head_last):
            kind = lexicon.source_kinds[word.lower]
        elif word.lower in lexicon.voices.groups:
            kind = "collective"
        elif (fold(word.lower),) in roles and kind is None:
            kind = "person"
    span = utterance.span_of(phrase.first, phrase.last)
    start = utterance.span_of(phrase.first, max(phrase.first, head - 1))
    for one in mentions_in(mentions, span):
        if start.meets(one.span) and not _possesses(reading, one, span):
            if one.kind == "person" and one.form in NAMED:
                return "person"
            kind = kind or _KINDS.get(one.kind)
        elif start.meets(one.span):
            kind = None
    first = utterance.words[phrase.first]
    if kind is None and first.is_capital and first.tag == "PROPN":
        kind = None if _possessed(utterance, phrase) else "person"
    return None if kind in MEDIA_KINDS else kind


def _possessed(utterance: Utterance, phrase: Phrase) -> bool:
    words = utterance.words[phrase.first : phrase.last]
    return any(word.lower.endswith(("'s", "s'")) for word in words)


def _possesses(reading: Reading, mention: Mention, span: Span) -> bool:
    """As in "Denis Lemon's voice": the name is not the head."""
    behind = reading.text[mention.span.end : mention.span.end + 2]
    return behind in {"'s", "’s"} and mention.span.end + 2 < span.end


def _pronoun(
    utterance: Utterance, subject: Phrase, people: Sequence[Mention], *, strong: bool
) -> Scan:
    """« Quant à Paul Roy, il hausse les épaules »: the name before, else the pronoun itself."""
    lexicon = utterance.language.lexicon
    pronoun = utterance.lower(subject.first)
    after = utterance.lower(subject.last + 1)
    if pronoun in lexicon.impersonal_pronouns or after in lexicon.voices.impersonal_after:
        return Scan(many=len(people) > 1)
    before = [one for one in people if one.span.start < utterance.words[subject.first].start]
    if len(before) == 1 and len(people) == 1:
        return Scan(voice=_voice_of(utterance, before[0], strong=True))
    if people:
        return Scan(many=True)
    return Scan(voice=Voice(phrase=subject, kind="person", strong=strong))


def _voice_of(utterance: Utterance, person: Mention, *, strong: bool) -> Voice:
    first = utterance.index_at(person.span.start)
    last = max(first, utterance.index_at(person.span.end - 1))
    return Voice(phrase=Phrase(first, last), kind="person", strong=strong, named=person)


def _only_one(
    reading: Reading,
    utterance: Utterance,
    people: Sequence[Mention],
    plain: frozenset[str],
    *,
    strong: bool,
) -> Scan:
    """Where nobody is the subject: the only person named, else the only holder of a voice."""
    if len(people) > 1:
        return Scan(many=True)
    if people:
        return Scan(voice=_voice_of(utterance, people[0], strong=strong))
    if plain.isdisjoint(utterance.language.lexicon.voices.said):
        return Scan()
    found = [
        phrase
        for phrase in human_phrases(reading, utterance)
        if utterance.words[phrase.first].quoted < 0
    ]
    if len(found) != 1:
        return Scan(many=len(found) > 1)
    kind = who_is(reading, utterance, found[0], ())
    return Scan(voice=None if kind is None else Voice(phrase=found[0], kind=kind, strong=True))


def human_phrases(reading: Reading, utterance: Utterance, start: int = 0) -> list[Phrase]:
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
        if phrase is None or who_is(reading, utterance, phrase, ()) is None:
            index += 1
            continue
        found.append(phrase)
        index = phrase.last + 1
    return found
