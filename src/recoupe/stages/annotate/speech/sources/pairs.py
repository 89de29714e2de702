"""One of several whom the page has named together: « ce dernier », "the former", « l'épouse »."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recoupe.languages.tables.joined import joined
from recoupe.records import Mention, SourceKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.people import Gender, agrees, gender_of
from recoupe.stages.annotate.speech.sources.somebody import NAMED
from recoupe.stages.annotate.speech.surface.surface import CLOSING

_BODIES: frozenset[SourceKind] = frozenset(["organisation", "official"])
MAX_BACK = 400
"""Code points between people or an office told of and the word that means one of them."""
TWO = 2


class Picked(NamedTuple):
    """Whom a word picks: the name, where it stands, and the kind of source."""

    label: str
    speaker: Span
    kind: SourceKind


def one_of_several(reading: Reading, mentions: Sequence[Mention], span: Span) -> Picked | None:
    """The one whom « ce dernier », « la seconde », "the former", « le mari » picks of some named.

    « ce dernier » is the last person of the sentence before that names people and agrees in gender;
    an ordinal needs exactly two there, a husband or wife two who share a surname.
    """
    lexicon = reading.language.lexicon
    voices = lexicon.voices
    words = [word.lower for word in reading.words_in(span) if word.is_word]
    phrase = " ".join(span.of(reading.text).lower().replace("’", "'").split())
    last = phrase in voices.last_named
    ordinal = voices.ordinals.get(phrase)
    spouse = voices.spouses.get(words[-1]) if len(words) == TWO else None
    if spouse is not None and words[0] not in joined(lexicon.definites, lexicon.possessives):
        spouse = None
    if not last and ordinal is None and spouse is None:
        return None
    if spouse is not None:
        return _spouse(reading, _named_before(reading, mentions, span), spouse)
    people = _in_one_sentence(reading, _named_before(reading, mentions, span, inside=last))
    gender = gender_of(reading, span)
    agreeing = [one for one in people if agrees(reading, one.span, gender)]
    found = people[ordinal or 0] if len(people) == TWO else None
    if last:
        # « Le rappeur Werenoi … la présidente. Celle-ci »: the nearer of a name and an office
        told = _described(reading, mentions, span, gender)
        nearer = told is not None and bool(agreeing) and told.span.start > agreeing[-1].span.start
        found = agreeing[-1] if agreeing and not nearer else told
        body = _body_before(reading, span, gender)
        if body is not None and (found is None or body.speaker.start > found.span.start):
            return body
        return None if found is None else Picked(found.name, found.span, "person")
    if found is None or found not in agreeing:
        return None
    return Picked(found.name, found.span, "person")


def concerned(
    reading: Reading, mentions: Sequence[Mention], span: Span, speakers: Sequence[str]
) -> Picked | None:
    """« « Il a menti », a dit Jean Roy de Paul Petit. L'intéressé dément. »: Petit.

    The only person named shortly before who agrees, is no relay and has not just spoken himself;
    None where several fit, or the phrase is no « l'intéressé ».
    """
    phrase = " ".join(span.of(reading.text).lower().replace("’", "'").split())
    if phrase not in reading.language.lexicon.voices.concerned:
        return None
    gender = gender_of(reading, span)
    found: list[Mention] = []
    for one in _named_before(reading, mentions, span, inside=True):
        spoke = any(one.name in label or label in one.name for label in speakers)
        if spoke or not agrees(reading, one.span, gender):
            continue
        if not any(_is_same(one, other) for other in found):
            found.append(one)
    return Picked(found[0].name, found[0].span, "person") if len(found) == 1 else None


def _described(
    reading: Reading, mentions: Sequence[Mention], span: Span, gender: Gender | None
) -> Mention | None:
    """« Le juge a interrogé l'accusé. « Oui », a dit celui-ci »: the last office without a name."""
    own = reading.sentence_at(span.start)
    for one in offices_before(mentions, span):
        elsewhere = reading.sentence_at(one.span.start) != own
        if elsewhere and one.kind == "person" and agrees(reading, one.span, gender):
            return one
    return None


def _body_before(reading: Reading, span: Span, gender: Gender | None) -> Picked | None:
    """« Il accuse l'ONG. Cette dernière … »: the last body that the sentence before tells of.

    Only behind a definite article, outside marks, of that gender, and no complement: « le patron de
    la compagnie » is the patron.
    """
    own = reading.sentence_at(span.start)
    before = None if own is None else reading.sentence_at(own.span.start - len(". "))
    lexicon = reading.language.lexicon
    if before is None or gender is None or before == own:
        return None
    words = reading.words_in(before.span)
    for at in range(len(words) - 1, 0, -1):
        noun, article = words[at], words[at - 1]
        kind = lexicon.source_kinds.get(noun.lower)
        if kind is None or kind not in _BODIES or article.lower not in lexicon.definites:
            continue
        linked = at > 1 and words[at - 2].lower in lexicon.noun_links
        if linked or article.lower in lexicon.noun_links:
            return None
        place = Span(article.start, noun.end)
        told = gender_of(reading, place) or lexicon.voices.body_genders.get(noun.lower)
        return Picked(noun.text, place, kind) if told == gender else None
    return None


def offices_before(mentions: Sequence[Mention], span: Span) -> Iterator[Mention]:
    """Offices without a name that are told shortly before a stretch, the nearest first."""
    for one in reversed(mentions):
        if one.span.end > span.start:
            continue
        if one.span.start < span.start - MAX_BACK:
            return
        if one.form == "description":
            yield one


def _spouse(reading: Reading, named: Sequence[Mention], gender: Gender) -> Picked | None:
    """The one of two people with one surname who has that gender, with the honorific."""
    people: list[tuple[Mention, Gender | None]] = []
    for one in named:
        told = gender_of(reading, _titled(reading, one))
        if not any(_is_same(one, other) and told in {None, known} for other, known in people):
            people.append((one, told))
    found = [one for one, told in people if told == gender]
    surnames = {one.name.split()[-1] for one, _ in people}
    if len(people) != TWO or not len(surnames) == len(found) == 1:
        return None
    label = " ".join(_titled(reading, found[0]).of(reading.text).split())
    return Picked(label, found[0].span, "person")


def _titled(reading: Reading, one: Mention) -> Span:
    """A name with its honorific: « Mme Delcourt »."""
    before = reading.words_in(Span(max(0, one.span.start - len("Monsieur ")), one.span.start))
    words = [word for word in before if word.is_word]
    if words and words[-1].lower in reading.language.names.honorifics:
        return Span(words[-1].start, one.span.end)
    return one.span


def _named_before(
    reading: Reading, mentions: Sequence[Mention], span: Span, *, inside: bool = False
) -> list[Mention]:
    """People named shortly before, the nearest first; names in marks of its sentence are none.

    Where `inside`, its own sentence counts: « Il a reçu Inès Valadier, et cette dernière … ».
    """
    own = reading.sentence_at(span.start)
    found: list[Mention] = []
    for one in reversed(mentions):
        if one.span.end > span.start or one.form not in NAMED or one.kind != "person":
            continue
        if one.span.start < span.start - MAX_BACK:
            break
        if reading.sentence_at(one.span.start) == own:
            marked = any(mark in reading.text[one.span.end : span.start] for mark in CLOSING)
            if marked or not inside:
                continue
        found.append(one)
    return found


def _in_one_sentence(reading: Reading, named: Sequence[Mention]) -> list[Mention]:
    """Those of the nearest sentence that names any, in order of the text, each once."""
    where = reading.sentence_at(named[0].span.start) if named else None
    found: list[Mention] = []
    for one in named:
        if reading.sentence_at(one.span.start) != where:
            break
        if not any(_is_same(one, other) for other in found):
            found.append(one)
    return found[::-1]


def _is_same(one: Mention, other: Mention) -> bool:
    return one.name in other.name or other.name in one.name
