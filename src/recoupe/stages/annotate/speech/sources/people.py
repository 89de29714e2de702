"""Gender of a phrase, and nouns that stand for somebody named before."""

from collections.abc import Sequence
from typing import Literal

from recoupe.algorithms.folding import fold
from recoupe.languages import Language
from recoupe.records import EntityKind, Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import POSSESSIVES
from recoupe.stages.annotate.speech.surface.words import Word

Gender = Literal["m", "f"]
_BODIES: frozenset[EntityKind] = frozenset(["organisation", "other"])
_ONCE = "ex-"
MAX_NOUN = 24
"""Code points before a name in which its noun or honorific stands."""


def pronoun_gender(reading: Reading, pronoun: str) -> Gender | None:
    """What a pronoun tells: « elle », "he"; None for those that tell nothing."""
    names = reading.language.names
    return names.pronouns.get(pronoun) or names.source_pronouns.get(pronoun)


def gender_of(reading: Reading, span: Span) -> Gender | None:
    """Gender of the person whom a phrase names; None where nothing tells.

    Honorifics, articles, offices, nouns of people and given names tell, whichever comes first
    before a complement; but a given name tells more than an article: « le Dr Anne Petit ».
    """
    language = reading.language
    names, lexicon = language.names, language.lexicon
    words = reading.words_in(span)
    article = lexicon.gendered_determiners.get(words[0].lower) if words else None
    for index, word in enumerate(words):
        if index > 0 and word.lower in lexicon.noun_links:
            return article
        folded = fold(word.lower)
        given = names.given_names.get(folded) if word.is_capital else None
        surname = words[index + 1 : index + 2]
        if given and index and not (surname and surname[0].is_capital):
            # "Hala Osman": what ends a name is no given name
            before = fold(words[index - 1].lower)
            titled = before in names.honorifics or (before,) in names.roles
            given = given if titled or not words[index - 1].is_capital else None
        if given is None and word.is_capital and surname and surname[0].is_capital:
            given = names.given_genders.get(folded)
        office = names.roles.get((folded,))
        told = article is None and (
            names.honorifics.get(folded)
            or lexicon.gendered_nouns.get(word.lower)
            or (office.gender if office is not None else None)
            or (index == 1 and demonym_gender(language, word.lower if word.is_capital else ""))
        )
        if told or given:
            return told or given
    return article


def demonym_gender(language: Language, noun: str) -> Gender | None:
    """« l'Érythréen » is a man, « l'Italienne » a woman; None for « l'Espagnol », « l'Arabe »."""
    lexicon = language.lexicon
    if not noun or not lexicon.gendered_determiners:
        return None
    return next(
        (gender for ending, gender in lexicon.voices.demonym_genders if noun.endswith(ending)), None
    )


def agrees(reading: Reading, span: Span | None, gender: Gender | None) -> bool:
    """Whether nothing tells that a phrase and a pronoun differ in gender."""
    if gender is None or span is None:
        return True
    return gender_of(reading, span) in {None, gender}


def agrees_as_titled(reading: Reading, span: Span, gender: Gender | None) -> bool:
    """The same of a name with its noun: « Le professeur Takashi Oda » is a man."""
    if gender is None or gender_of(reading, span) is not None:
        return agrees(reading, span, gender)
    reach = Span(max(0, span.start - MAX_NOUN), span.start)
    words = [word.lower for word in reading.words_in(reach) if word.is_word][-2:]
    told = reading.language.lexicon.gendered_determiners.get(words[0]) if len(words) > 1 else None
    return told in {None, gender}


def gender_told(reading: Reading, mentions: Sequence[Mention], span: Span | None) -> Gender | None:
    """Gender of a phrase, else of the name that it shortens: Paxley, named before as Ken Paxley."""
    if span is None:
        return None
    told = gender_of(reading, span)
    last = span.of(reading.text).split()[-1:]
    if told is not None or not last or not last[0][:1].isupper():
        return told
    full = (
        one
        for one in mentions
        if one.kind == "person" and one.span.end <= span.end and one.name.split()[1:] == last
    )
    return next((gender for one in full if (gender := gender_of(reading, one.span))), None)


def stands_for(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Whom a bare « la magistrate » or « la coopérative » names, by what stands before on the page.

    The last person with an office that the noun stands for, or the last name right behind the same
    noun; None where the phrase says more than its noun, or is a mention itself.
    """
    lexicon = reading.language.lexicon
    words = [word for word in reading.words_in(span) if word.lower not in lexicon.voices.same]
    if len(words) != len(("the", "noun")) or words[0].lower not in lexicon.definites:
        return None
    noun = words[1].lower
    offices = lexicon.stand_ins.get(noun, frozenset()) | {noun}
    person = noun in lexicon.stand_ins or lexicon.source_kinds.get(noun) == "person"
    body = noun in lexicon.name_bearers or lexicon.source_kinds.get(noun) == "organisation"
    gender = gender_of(reading, span)
    bodies: frozenset[EntityKind] = _BODIES if body else frozenset()
    for mention in reversed(mentions):
        if mention.span.start >= span.end:
            continue
        if mention.span.meets(span):
            return None
        medium = mention.name.lower() in lexicon.media_names
        if mention.form not in {"name", "short"} or medium:
            continue
        if mention.kind != "person" and mention.kind not in bodies:
            continue
        before = _noun_before(reading, mention)
        if mention.kind == "person":
            # « l'Australien Jack Doohan … l'Australien », « Me Tardy … la pénaliste »
            told = before == noun or (person and not offices.isdisjoint([*_held(mention), before]))
            if told and agrees(reading, mention.span, gender):
                return mention
        elif before == noun:
            return mention
    return None


def _held(mention: Mention) -> Sequence[str]:
    """Words of somebody's office, and all of it: « l'avocat général » is a magistrate."""
    role = (mention.role or "").lower()
    return [*role.replace("-", " ").split(), role]


def relation_of(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Whom « sa femme », "her brother" names, where « sa femme Joyce » stands before on the page.

    The only name right behind that noun and a possessive; None for any other phrase.
    """
    lexicon = reading.language.lexicon
    words = [word.lower for word in reading.words_in(span)]
    opens = lexicon.possessives | lexicon.definites
    if len(words) != len(("her", "brother")) or words[0] not in opens:
        return None
    if words[1] not in lexicon.voices.relations and words[1] not in lexicon.voices.spouses:
        return None
    found: dict[str, Mention] = {}
    for one in mentions:
        if one.span.end > span.start:
            break
        if one.kind != "person" or one.form not in {"name", "short"}:
            continue
        reach = Span(max(0, one.span.start - MAX_NOUN), one.span.start)
        before = [word.lower for word in reading.words_in(reach) if word.is_word][-2:]
        owned = len(before) > 1 and before[1] == words[1]
        if owned and (before[0] in lexicon.possessives or before[0].endswith(POSSESSIVES)):
            found.setdefault(one.name, one)
    return next(iter(found.values())) if len(found) == 1 else None


def _noun_before(reading: Reading, mention: Mention) -> str:
    """The word right before a name, in lower case: « l'association » Alerte Conso."""
    reach = Span(max(0, mention.span.start - MAX_NOUN), mention.span.start)
    words = [word for word in reading.words_in(reach) if word.is_word]
    return words[-1].lower if words else ""


def is_plain_office(reading: Reading, words: Sequence[Word], head: Word) -> bool:
    """« la greffière », "the minister", but no "the retired plumber": an office, and no more."""
    office = reading.language.names.roles.get((fold(head.lower),))
    return office is not None and (office.bare or len(words) == len(("the", "minister")))


def was_somebody(reading: Reading, head: Word) -> bool:
    """As in "the ex-docker"."""
    kinds = reading.language.lexicon.source_kinds
    return head.lower.startswith(_ONCE) and kinds.get(head.lower.removeprefix(_ONCE)) == "person"
