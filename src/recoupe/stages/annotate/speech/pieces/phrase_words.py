"""Words that belong to a noun phrase though their like end it: "R-Mo.", "&", « aux Transports »."""

from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_RANK = 4
"""Letters of a rank before its stop: "Capt."."""
MIN_PRESENTED = 2
"""Words before the name of "nurse Pat Hollis", and of it."""


def is_plural_owner(utterance: Utterance, index: int) -> bool:
    """As in "the machinists' union": an apostrophe behind a plural, before what is theirs."""
    if index < 1 or index + 1 >= len(utterance.words):
        return False
    before, word, after = utterance.words[index - 1 : index + 2]
    apart = before.end == word.start and after.start > word.end and after.is_word
    inside = before.quoted == word.quoted == after.quoted
    return word.text in {"'", "’"} and apart and inside and before.lower.endswith("s")


def is_abbreviation(utterance: Utterance, index: int) -> bool:
    """Whether the stop belongs to « M. » or an initial and a name follows."""
    if index + 1 >= len(utterance.words) or index == 0:
        return False
    before, after = utterance.words[index - 1], utterance.words[index + 1]
    known = utterance.language.typography.abbreviations
    if "." in before.text or (after.text == "," and len(before.text) > 1):
        # "R-Mo., said": no sentence ends before a comma.
        return True
    if _is_initial(utterance, index - 1) and after.quoted == before.quoted:
        # "the guard Zbigniew W. admitted": of a name that is not told whole
        return True
    if not after.is_capital:
        return False
    # "Lt. Col. Eric Soulas": the sentence goes on behind the stop, so it ends none.
    short = before.is_capital and len(before.text) <= MAX_RANK
    return short or len(before.text) <= 1 or before.lower in known


def _is_initial(utterance: Utterance, index: int) -> bool:
    """Whether a word is one capital behind a name, as in "Zbigniew W."."""
    word, before = utterance.words[index], utterance.words[index - 1]
    alone = len(word.text) == 1 and word.is_capital and index > 0
    return alone and before.is_capital and before.is_word and len(before.text) > 1


def joins_names(utterance: Utterance, index: int) -> bool:
    """As in "the Press & Journal": the sign stands between two capitals."""
    if utterance.words[index].text != "&" or not 0 < index < len(utterance.words) - 1:
        return False
    return utterance.words[index - 1].is_capital and utterance.words[index + 1].is_capital


def is_verbal_pronoun(utterance: Utterance, index: int) -> bool:
    """As in "told me that's wrong": a pronoun with its verb begins a clause."""
    head, mark, tail = utterance.lower(index).partition("'")
    return bool(mark and tail) and head in utterance.language.lexicon.standing.contracted


def is_titled(utterance: Utterance, index: int, first: int) -> bool:
    """« ministre délégué aux Transports »: the preposition belongs to the title."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.addressees:
        return False
    after = utterance.words[index + 1 : index + 3]
    capital = any(word.is_capital for word in after) or utterance.lower(index) == "aux"
    titled = any(lower in lexicon.titles for lower in utterance.lowers[first:index])
    named = any(word.is_capital for word in utterance.words[first + 1 : index])
    return titled and capital and not named


def goes_on(utterance: Utterance, index: int) -> bool:
    """Whether « et » joins two names or two phrases with their article."""
    if index + 1 >= len(utterance.words):
        return False
    after = utterance.words[index + 1]
    lexicon = utterance.language.lexicon
    if not after.is_word or after.lower in lexicon.auxiliaries:
        return False
    return after.is_capital or after.lower in lexicon.determiners


def possesses(utterance: Utterance, index: int) -> bool:
    """As in "said her lawyer": the pronoun is a determiner, but not in "told her people fled"."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.determiners:
        return False
    before = lexicon.reporting.get(utterance.lower(index - 1), ())
    if any(form.verb.lemma in lexicon.bare_addressee_verbs for form in before):
        return False
    after = index + 1
    while after < len(utterance.words) - 1 and utterance.words[after].tag == "ADJ":
        # "called her brave" has no noun.
        after += 1
    return after < len(utterance.words) and utterance.words[after].tag == "NOUN"


def ends_in_name(utterance: Utterance, first: int, last: int) -> bool:
    """As in "one of them, retired nurse Pat Hollis, said": nouns and adjectives before a name."""
    if last - first < MIN_PRESENTED or not utterance.language.lexicon.head_last:
        return False
    name = utterance.words[last - 1 : last + 1]
    before = utterance.words[first : last - 1]
    return all(word.is_capital for word in name) and all(
        word.tag in {"ADJ", "NOUN", "PROPN", "NUM"} or "Tense=Past" in word.form for word in before
    )


def is_superlative(utterance: Utterance, index: int) -> bool:
    """« le plus jeune », « la moins chère »: a word that ends other phrases, in its article's."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.superlatives:
        return False
    after = utterance.words[index + 1 : index + 2]
    opened = utterance.lower(index - 1) in lexicon.articles
    return opened and bool(after) and after[0].tag == "ADJ"
