"""Whether a noun that names somebody again says nothing else of him than the page has said."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.gazetteer import gazetteer_of
from recoupe.languages.roles import BROADER, read_role
from recoupe.languages.tables.names import Role
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.protagonists import is_age
from recoupe.stages.annotate.speech.sources.somebody import NAMED, mentions_in
from recoupe.stages.annotate.speech.surface.words import Word

MIN_SENTENCE = 2
"""Code points from a sentence back into the one before."""
MAX_ARTICLE = 4
"""Code points of the article that opens a sentence."""
MAX_TO_VERB = 3
"""Words between a name and the verb that tells what he is."""
MAX_TO_NOUN = 3
"""Words between « est » and what he is, with its article."""


def fits(  # noqa: PLR0911, PLR0913  one reason a line; who is named, and by what
    reading: Reading,
    mentions: Sequence[Mention],
    named: Mention,
    words: Sequence[Word],
    head: Word,
    *,
    near: bool,
) -> bool:
    """Whether a noun says nothing else of somebody than the page has said.

    A trade of which the page has not spoken, "the retired plumber", fits the only one `near`.
    """
    language = reading.language
    lexicon, voices = language.lexicon, language.lexicon.voices
    told = named.role or _office_before(reading, mentions, named)
    role = told.lower().replace("-", " ").replace(";", " ").split()
    placed = bool(role)
    if voices.relations.union(voices.spouses).issuperset(role):
        # "Her husband Keith … the retired plumber": what he is to her tells no trade.
        told, role = "", []
    if words[1].lower in voices.formerly and head.lower not in voices.formerly:
        former = language.names.roles.get((fold(head.lower),))
        return former is None or not former.bare
    if head.lower in voices.elected and not voices.elected_of.isdisjoint(role):
        return True
    if head.lower in role or not lexicon.stand_ins.get(head.lower, frozenset()).isdisjoint(role):
        return True
    if _is_told(reading, named, head):
        return True
    keys = {found.key for word in role if (found := language.names.roles.get((fold(word),)))}
    read = read_role(told, gazetteer_of(language.tag)) if told else None
    keys |= set() if read is None else {read.key}
    roles = language.names.roles
    at = next((at for at, word in enumerate(words) if word.start == head.start), 0)
    office = office_of_two(reading, words[at : at + 2]) or roles.get((fold(head.lower),))
    if office is not None and keys:
        return office.key in keys or not BROADER.get(office.key, frozenset()).isdisjoint(keys)
    lowers = [word.lower for word in words]
    aged = any(is_age(voices, lower) for lower in lowers)
    known = not voices.known_by.isdisjoint(lowers)
    if aged or known or is_demonym(reading, head):
        return True
    if placed and not lexicon.noun_links.isdisjoint(lowers[1:]):
        # « le patron des patrons … le rapporteur du budget »: each with an office of his own
        return False
    if office is not None and (office.bare or not (near or is_epithet_noun(reading, head))):
        return False
    return not any(
        (found := language.names.roles.get((fold(word),))) is not None and found.bare
        for word in role
    )


def _office_before(reading: Reading, mentions: Sequence[Mention], named: Mention) -> str:
    """« Le chef de l'État a réagi. « … », a dit Paul Roy »: the office spoken of before.

    Empty where that sentence names somebody, or the name stood on the page before.
    """
    first = next(one for one in mentions if one.name == named.name and one.form in NAMED)
    sentence = reading.sentence_at(first.span.start)
    if sentence is None or sentence.span.start < MIN_SENTENCE:
        return ""
    before = reading.sentence_at(sentence.span.start - MIN_SENTENCE)
    if before is None or reading.block_at(before.span.start) != reading.block_at(first.span.start):
        return ""
    inside = mentions_in(mentions, before.span)
    if any(one.kind == "person" and one.form in NAMED for one in inside):
        return ""
    found = (
        one.role or one.name
        for one in inside
        if one.form == "description" and one.span.start - before.span.start <= MAX_ARTICLE
    )
    return next(found, "")


def _is_told(reading: Reading, named: Mention, head: Word) -> bool:
    """« Nathalie est infirmière », « Samira Toubal dirige le service »: what the page said of her.

    The sentence that names somebody says so by « est », or tells that he leads something, which
    fits a noun for those who lead.
    """
    voices = reading.language.lexicon.voices
    sentence = reading.sentence_at(named.span.start)
    if sentence is None:
        return False
    behind = [word.lower for word in reading.words_in(Span(named.span.end, sentence.span.end))]
    near = behind[: MAX_TO_VERB + 1]
    if head.lower in voices.leaders and "," not in near and not voices.leads.isdisjoint(near):
        return True
    be = next((at for at, lower in enumerate(near) if lower in voices.copulas), -1)
    return be >= 0 and head.lower in behind[be + 1 : be + 1 + MAX_TO_NOUN]


def told_before(reading: Reading, named: Mention, head: Word, span: Span) -> bool:
    """« Un éleveur a porté plainte. … l'éleveur »: the noun brought in somebody else."""
    before = reading.text[: span.start].lower()
    at = _find_word(before, head.lower, 0)
    while at >= 0:
        # "The mayor of the town, Mr. Raúl Pinto": a stop that ends no sentence.
        if reading.sentence_at(at) != reading.sentence_at(named.span.start):
            return True
        at = _find_word(before, head.lower, at + 1)
    return False


def office_of_two(reading: Reading, words: Sequence[Word]) -> Role | None:
    """The office that two words name together: « avocate générale » is no advocate."""
    return reading.language.names.roles.get(tuple(fold(word.lower) for word in words))


def has_office_of_two(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether two words are another office than the first alone."""
    both = office_of_two(reading, words)
    alone = reading.language.names.roles.get((fold(words[0].lower),))
    return both is not None and alone is not None and both.key != alone.key


def same_name(one: Mention, two: Mention) -> bool:
    """Whether two mentions end in one word, or one of the names stands within the other."""
    left, right = one.name.split(), two.name.split()
    return left[-1] == right[-1] or one.name in two.name or two.name in one.name


def is_demonym(reading: Reading, head: Word) -> bool:
    """« le Serbe », « le Breton », « la Bordelaise »: a capital, and the end of such a noun."""
    language = reading.language
    known = fold(head.lower) in language.names.demonyms
    endings = language.lexicon.voices.demonym_endings
    return head.is_capital and (known or (bool(endings) and head.lower.endswith(endings)))


def is_epithet_noun(reading: Reading, head: Word) -> bool:
    """Whether a noun tells only what somebody is: « la nonagénaire », « le sylviculteur »."""
    voices = reading.language.lexicon.voices
    # « l'écrivain-voyageur »
    first = head.lower.partition("-")[0]
    known = head.lower in voices.epithets or first in voices.epithets
    # "the father-of-four"
    known = known or (first in voices.relations and "-of-" in head.lower)
    return known or head.lower.endswith(voices.epithet_endings)


def _find_word(text: str, word: str, start: int) -> int:
    """Where a whole word stands in a text; -1 for nowhere: "Farmers" is no farmer."""
    at = text.find(word, start)
    while at >= 0 and text[at + len(word) : at + len(word) + 1].isalnum():
        at = text.find(word, at + 1)
    return at
