"""Who can speak: a phrase by its head noun."""

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.surface.words import Word

MIN_STEM = 2
"""Letters before an ending of derivation: "user", not "per"."""
MAX_BEFORE_HEAD = 6
"""Determiners, numbers and adjectives before a French noun."""


def may_speak(  # noqa: PLR0911  one reason a line
    utterance: Utterance, phrase: Phrase
) -> bool:
    """Whether the head of a phrase names somebody, a body, or what is written or shown.

    People are known by the tables, by an office, or by derivation (-eur, -iste, "-er", "-ist");
    names by their capitals. Where the head leaves it to its complement ("most of", « la plupart
    des »), that decides.
    """
    standing = utterance.language.lexicon.standing
    if not standing.people:
        return True
    first, last = phrase.first, phrase.last
    lower = utterance.lower(first)
    if lower in standing.nobody and (first == last or not utterance.language.lexicon.head_last):
        return False
    if lower in standing.nobody and utterance.lower(first + 1) in standing.people:
        return False
    if phrase.is_pronoun:
        return True
    if first == last and lower in standing.things_pronouns:
        return False
    if utterance.lower(last) in standing.alone and last == first + 1:
        lexicon = utterance.language.lexicon
        return lower in lexicon.definites or lower in lexicon.vague_determiners
    head = _head(utterance, first, last)
    if head is None:
        return False
    return _is_speaker(utterance, first, head, last) or _is_presented(utterance, head, last)


def _is_presented(utterance: Utterance, head: int, last: int) -> bool:
    """As in "His understudy, Fiona Ruddock": a noun of which a comma tells the full name."""
    if head + 3 != last or utterance.lower(head + 1) != ",":
        return False
    return all(word.is_word and word.is_capital for word in utterance.words[head + 2 : last + 1])


def _head(utterance: Utterance, first: int, last: int) -> int | None:
    """Index of the head noun: the last before « of » in English, the first in French."""
    lexicon = utterance.language.lexicon
    at = first
    while at <= last:
        head = (
            _last_head(utterance, at, last)
            if lexicon.head_last
            else _first_head(utterance, at, last)
        )
        if head is None:
            return None
        lower = utterance.lower(head)
        linked = head + 1 < last and utterance.lower(head + 1) in lexicon.noun_links
        if lower not in lexicon.standing.quantities or not linked:
            return head
        at = head + 2
    return None


def _last_head(utterance: Utterance, first: int, last: int) -> int | None:
    lexicon = utterance.language.lexicon
    at = first
    while at <= last:
        word = utterance.words[at]
        stops = word.lower in lexicon.noun_links or word.lower in lexicon.plain_stops
        stops = stops or (word.lower in lexicon.relatives and at > first)
        named = word.is_capital and at > first
        if (not word.is_word and word.text not in {".", "&"}) or (stops and not named):
            break
        at += 1
    at -= 1
    head = at
    postposed = lexicon.standing.postposed
    # "an official said": a noun of people that the tagger takes for an adjective.
    while (
        utterance.lower(at) not in lexicon.source_kinds
        and at > first
        and (not _may_head(utterance.words[at]) or utterance.lower(at) in postposed)
    ):
        at -= 1
    if not _may_head(utterance.words[at]) and utterance.lower(at) not in lexicon.source_kinds:
        at = head
    return at if at >= first else None


def _may_head(word: Word) -> bool:
    """Whether a word may be the head: no number, adverb, adjective or participle."""
    return (
        (word.text[0].isalpha() or "-" in word.text)
        and not word.lower.endswith(("self", "selves"))
        and (word.is_capital or word.tag not in {"ADV", "ADJ", "VERB", "AUX", "ADP", "DET"})
    )


def _first_head(utterance: Utterance, first: int, last: int) -> int | None:
    lexicon = utterance.language.lexicon
    standing = lexicon.standing
    for at in range(first, min(last, first + MAX_BEFORE_HEAD) + 1):
        word = utterance.words[at]
        if not word.is_word:
            return None
        known = (
            word.lower in standing.people
            or word.lower in lexicon.source_kinds
            or word.lower in standing.quantities
        )
        light = word.lower in lexicon.determiners or word.lower in lexicon.noun_links
        if light or word.text[0].isdigit():
            if word.lower in standing.quantities and utterance.lower(at + 1) in lexicon.noun_links:
                return at
            continue
        goes_on = at < last and utterance.lower(at + 1) not in lexicon.noun_links
        goes_on = goes_on and utterance.words[at + 1].is_word
        if goes_on and word.lower in standing.prenominal:
            continue
        plain = not known and not word.is_capital and at < last
        if plain and word.tag in {"ADJ", "ADV", "DET", "NUM"}:
            continue
        return at
    return None


def _is_speaker(utterance: Utterance, first: int, head: int, last: int) -> bool:
    lexicon, names = utterance.language.lexicon, utterance.language.names
    word = utterance.words[head]
    if _has_capital(word) and _is_named(utterance, first, head):
        return True
    if lexicon.head_last and head + 1 <= last and utterance.words[head].is_capital:
        return word.lower not in lexicon.standing.times
    if not lexicon.head_last and _bears_name(utterance, head, last):
        return True
    pieces = {word.lower, word.lower.rpartition("-")[2]}
    if word.lower.endswith(("'s", "’s")):
        pieces.add(word.lower[:-2])
    return any(_is_known(one, utterance) or (fold(one),) in names.roles for one in pieces)


def is_work(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase is of what is written, shown or counted: "a new poll"."""
    standing = utterance.language.lexicon.standing
    head = None if phrase.is_pronoun else _head(utterance, phrase.first, phrase.last)
    if head is None:
        return False
    lower = utterance.lower(head)
    return any(form in standing.works for form in (lower, *_singulars(lower)))


def is_plain_noun(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether the head of a phrase is a noun of which nothing is known: "the herald"."""
    standing = utterance.language.lexicon.standing
    head = None if phrase.is_pronoun else _head(utterance, phrase.first, phrase.last)
    if head is None or utterance.words[head].tag != "NOUN":
        return False
    forms = (utterance.lower(head), *_singulars(utterance.lower(head)))
    return not any(form in standing.times or form in standing.things for form in forms)


def is_derived(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether the head of a phrase is derived as a noun of people: "a jogger", « un paludier »."""
    standing = utterance.language.lexicon.standing
    head = None if phrase.is_pronoun else _head(utterance, phrase.first, phrase.last)
    if head is None or utterance.words[head].is_capital:
        return False
    if utterance.words[head].tag not in {"NOUN", ""}:
        return False
    lower = utterance.lower(head)
    forms = (lower, *_singulars(lower))
    listed = joined(standing.things, standing.works, standing.bodies, standing.times)
    return listed.isdisjoint(forms) and any(
        form.endswith(ending) and len(form) >= len(ending) + MIN_STEM
        for form in forms
        for ending in standing.human_endings
    )


def is_agent(utterance: Utterance, index: int) -> bool:
    """Whether a noun names somebody or a body: those that a name may follow at once."""
    lower = utterance.lower(index)
    lexicon = utterance.language.lexicon
    works = lexicon.standing.works
    written = any(form in works for form in (lower, *_singulars(lower)))
    medium = lexicon.source_kinds.get(lower) in {"media", "agency"}
    return medium or (_is_known(lower, utterance) and not written)


def _is_known(lower: str, utterance: Utterance) -> bool:
    """Whether a noun is in the tables, or is derived as one of people."""
    lexicon = utterance.language.lexicon
    standing = lexicon.standing
    if lower in standing.times:
        return False
    forms = (lower, *_singulars(lower))
    for form in forms:
        if form in standing.people or form in standing.bodies or form in standing.works:
            return True
        if form in lexicon.source_kinds or (fold(form),) in utterance.language.names.roles:
            return True
    if any(form in standing.things for form in forms):
        return False
    return lower in lexicon.subject_pronouns or any(
        form.endswith(ending) and len(form) >= len(ending) + MIN_STEM
        for form in forms
        for ending in standing.human_endings
    )


def _singulars(lower: str) -> tuple[str, ...]:
    if lower.endswith("ies"):
        return (f"{lower[:-3]}y",)
    if lower.endswith(("sses", "shes", "ches", "xes")):
        return (lower[:-2], lower[:-1])
    if lower.endswith(("s", "x")) and not lower.endswith("ss"):
        head, joint, tail = lower[:-1].partition("-")
        if joint and head.endswith("s"):
            # « sages-femmes »
            return (lower[:-1], f"{head[:-1]}-{tail}")
        return (lower[:-1],)
    return ()


def _is_named(utterance: Utterance, first: int, head: int) -> bool:
    """Whether the capital of a head is that of a name, and not of the sentence."""
    lexicon = utterance.language.lexicon
    word = utterance.words[head]
    if head > first or any(map(str.isupper, word.text[1:])):
        # "Mrs May", "The Week": a name may be a time, too.
        before = utterance.words[head - 1]
        timed = word.lower in lexicon.standing.times
        return not timed or before.is_capital or before.lower in lexicon.definites
    if word.lower in lexicon.standing.times:
        return False
    if not _opens_sentence(utterance, head) or _is_acronym(word):
        return True
    common = _is_known(word.lower, utterance) or (
        word.lower in lexicon.standing.things or word.lower in lexicon.reporting
    )
    return (not common and not word.lower.endswith("s")) or word.tag == "PROPN"


def _has_capital(word: Word) -> bool:
    """As in Reuters, "iFixit"."""
    return any(map(str.isupper, word.text))


def _opens_sentence(utterance: Utterance, index: int) -> bool:
    return index == 0 or not utterance.words[index - 1].is_word


def _is_acronym(word: Word) -> bool:
    return len(word.text) > 1 and word.text.isupper()


def _bears_name(utterance: Utterance, head: int, last: int) -> bool:
    """« le tennisman Novak Djokovic »: two capitals right behind a noun are a person's name."""
    # « le principal, Franck Muller »
    head += utterance.lower(head + 1) == ","
    behind = utterance.words[head + 1 : min(last, head + 2) + 1]
    return len(behind) > 1 and all(word.is_word and word.is_capital for word in behind)
