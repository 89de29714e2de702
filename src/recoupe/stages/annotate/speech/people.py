"""Gender of a phrase, and nouns that stand for somebody named before."""

from collections.abc import Sequence
from typing import Literal

from recoupe.algorithms.folding import fold
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading

Gender = Literal["m", "f"]
MAX_EPITHET = 6
"""Words of a noun that names somebody again, with its article and age."""


def pronoun_gender(reading: Reading, pronoun: str) -> Gender | None:
    """What a pronoun tells: « elle », "he"; None for those that tell nothing."""
    names = reading.language.names
    return names.pronouns.get(pronoun) or names.source_pronouns.get(pronoun)


def gender_of(reading: Reading, span: Span) -> Gender | None:
    """Gender of the person whom a phrase names; None where nothing tells.

    Honorifics, articles, offices, nouns of people and given names tell, whichever comes first
    before a complement.
    """
    language = reading.language
    names, lexicon = language.names, language.lexicon
    for index, word in enumerate(reading.words_in(span)):
        if index > 0 and word.lower in lexicon.noun_links:
            return None
        folded = fold(word.lower)
        office = names.roles.get((folded,))
        found = (
            names.honorifics.get(folded)
            or (lexicon.gendered_determiners.get(word.lower) if index == 0 else None)
            or (office.gender if office is not None else None)
            or lexicon.gendered_nouns.get(word.lower)
            or (names.given_names.get(folded) if word.is_capital else None)
        )
        if found is not None:
            return found
    return None


def agrees(reading: Reading, span: Span | None, gender: Gender | None) -> bool:
    """Whether nothing tells that a phrase and a pronoun differ in gender."""
    if gender is None or span is None:
        return True
    return gender_of(reading, span) in {None, gender}


MAX_TO_ROLE = 60
"""Code points between a name and what its bearer is, where they are told together."""
MAX_TO_NAME = 700
"""Code points between a name and the noun that stands for it."""


def named_again(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Whom « l'artiste de 34 ans », « le prévenu », "the dental nurse" name again.

    The only person named shortly before, where no other one was and nothing tells them apart. None
    for relations of somebody (« le voisin »), and for offices, whose holder needs no name before.
    """
    if not is_epithet(reading, span):
        return None
    gender = gender_of(reading, span)
    last: Mention | None = None
    for mention in reversed(mentions):
        if mention.span.end > span.start:
            continue
        if mention.span.start < span.start - MAX_TO_NAME:
            break
        if mention.kind != "person" or mention.form not in {"name", "short"}:
            continue
        if last is not None and not _same_name(mention, last):
            return None
        last = last or mention
    if last is None or not agrees(reading, last.span, gender) or _is_other(reading, last, span):
        return None
    return None if _told_before(reading, last, span) else last


def _told_before(reading: Reading, named: Mention, span: Span) -> bool:
    """« Un éleveur a porté plainte … l'éleveur »: the noun brought in somebody away from a name."""
    words = [word for word in reading.words_in(span) if word.is_word]
    head = words[-1] if reading.language.lexicon.head_last else words[1]
    before = reading.text[: span.start].lower()
    at = before.find(head.lower)
    while at >= 0:
        if not -MAX_TO_ROLE <= at - named.span.start <= MAX_TO_ROLE + len(named.name):
            return True
        at = before.find(head.lower, at + 1)
    return False


def _is_other(reading: Reading, named: Mention, span: Span) -> bool:
    """« la procureure Anne Roy … le prévenu »: an office that the noun does not name again."""
    if named.role is None:
        return False
    voices = reading.language.lexicon.voices
    held = named.role.lower().replace("-", " ").replace(";", " ").split()
    words = [word.lower for word in reading.words_in(span)]
    stand_ins = reading.language.lexicon.stand_ins
    if any(not stand_ins.get(word, frozenset()).isdisjoint(held) for word in words):
        return False
    aged = any(word.endswith(voices.years) for word in words)
    offices = reading.language.names.roles
    stands = any((fold(word),) in offices for word in held)
    return stands and not aged and not any(word in held for word in words)


def _same_name(one: Mention, two: Mention) -> bool:
    left, right = one.name.split(), two.name.split()
    return left[-1] == right[-1] or one.name in two.name or two.name in one.name


def is_epithet(reading: Reading, span: Span) -> bool:
    """A definite noun of a person that may name somebody again, alone or with what it adds."""
    lexicon = reading.language.lexicon
    voices = lexicon.voices
    words = [word for word in reading.words_in(span) if word.is_word]
    if len(words) < len(("the", "noun")) or words[0].lower not in lexicon.definites:
        return False
    if any(word.is_capital for word in words[1:]):
        return False
    lowers = [word.lower for word in words[1:]]
    if not voices.relations.isdisjoint(lowers):
        return False
    aged = any(lower.endswith(voices.years) for lower in lowers)
    head = lowers[-1] if lexicon.head_last else lowers[0]
    if aged or head in voices.epithets:
        return len(words) <= MAX_EPITHET
    if not voices.known_by.isdisjoint(lowers):
        return True
    office = reading.language.names.roles.get((fold(head),))
    person = lexicon.source_kinds.get(head) == "person" and (office is None or not office.bare)
    return person and len(words) == len(("the", "dental", "nurse"))


def stands_for(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Whom a bare « la magistrate » or « la coopérative » names, by what stands before on the page.

    The last person with an office that the noun stands for, or the last name right behind the same
    noun; None where the phrase says more than its noun, or is a mention itself.
    """
    lexicon = reading.language.lexicon
    words = reading.words_in(span)
    if len(words) != len(("the", "noun")) or words[0].lower not in lexicon.definites:
        return None
    noun = words[1].lower
    offices = lexicon.stand_ins.get(noun, frozenset()) | {noun}
    person = noun in lexicon.stand_ins or lexicon.source_kinds.get(noun) == "person"
    body = noun in lexicon.name_bearers or lexicon.source_kinds.get(noun) == "organisation"
    for mention in reversed([one for one in mentions if one.span.start < span.end]):
        if mention.span.meets(span):
            return None
        medium = mention.name.lower() in lexicon.media_names
        if mention.form not in {"name", "short"} or medium:
            continue
        held = (mention.role or "").lower().replace("-", " ").split()
        if person and mention.kind == "person" and not offices.isdisjoint(held):
            return mention
        if body and mention.kind in {"organisation", "other"}:
            before = reading.words_in(
                Span(max(0, mention.span.start - len(noun) - 2), mention.span.start)
            )
            if before and before[-1].lower == noun:
                return mention
    return None
