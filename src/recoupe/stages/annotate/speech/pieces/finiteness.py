"""Whether a form that may report is a finite verb where it stands, or only possible, or a name."""

from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_PERCEIVED = 3
"""Words between "see" and the bare verb of its object."""
_NOMINAL = frozenset(["ADJ", "DET"])


def is_adverb(utterance: Utterance, index: int) -> bool:
    """Whether a word is an adverb of the verb group, by the table or by tag and ending."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if lower in lexicon.verb_adverbs:
        return True
    if not lower or utterance.words[index].tag != "ADV":
        return False
    # "the Kommersant daily" is none.
    derived = lower.endswith(lexicon.standing.adverb_endings)
    return derived and lower not in lexicon.source_kinds


def past_adverbs_before(utterance: Utterance, index: int) -> int:
    """The last word before `index` that is no adverb; -1 where none is."""
    index -= 1
    while index >= 0 and is_adverb(utterance, index):
        index -= 1
    return index


def stands_finite(utterance: Utterance, index: int) -> bool:  # noqa: PLR0911  one reason a line
    """Whether a form without an auxiliary of its own is a verb of the page's sentence.

    "may find", "to announce", "help find", "you'll find", "did he write" are none, nor are "Read
    the original" at the beginning, "Marvel Studios", "big promises".
    """
    standing = utterance.language.lexicon.standing
    word = utterance.words[index]
    after = utterance.words[index + 1 : index + 2]
    if word.is_capital and index > 0 and after and after[0].is_capital:
        return False
    fixed = standing.fixed_openers
    if fixed.at(utterance.lowers, index - 1) or fixed.at(utterance.lowers, index):
        return False
    before = past_adverbs_before(utterance, index)
    if before < 0:
        return not _is_imperative(utterance, index) and not _is_attributive(utterance, index)
    if _is_nominal(utterance, index):
        return False
    lower = utterance.lower(before)
    if lower in standing.modals or lower in standing.infinitive_before:
        return False
    if standing.modal_endings and lower.endswith(standing.modal_endings):
        return False
    if _is_participle(utterance, index, before):
        return False
    if "VerbForm=Inf" in word.form and not standing.perceived.isdisjoint(
        utterance.lowers[max(0, before - MAX_PERCEIVED) : before]
    ):
        return False
    bare = any(
        form.verb.lemma == word.lower
        for form in utterance.language.lexicon.reporting.get(word.lower, ())
    )
    if bare and not standing.inverters.isdisjoint(
        utterance.lowers[max(0, before - MAX_PERCEIVED) : before]
    ):
        return False
    asked = utterance.lower(before - 1) if _is_pronoun(utterance, before) else ""
    return asked not in standing.modals


def _is_participle(utterance: Utterance, index: int, before: int) -> bool:
    """As in "Epstein's alleged ring", "you're promised", "opinions expressed in this article"."""
    standing = utterance.language.lexicon.standing
    word = utterance.words[index]
    lower = utterance.lower(before)
    after = utterance.words[index + 1 : index + 2]
    noun = bool(after) and after[0].tag in {"NOUN", "PROPN", "ADJ"}
    if standing.possessive_endings and lower.endswith(standing.possessive_endings):
        return noun and not _is_contracted(utterance, before)
    if not word.lower.endswith("ing") and lower.endswith(standing.copula_endings or ("\0",)):
        return True
    bound = utterance.lower(index + 1) in standing.participle_prepositions
    noun = utterance.words[before].tag == "NOUN"
    return "VerbForm=Part" in word.form and bound and noun and not _closes(utterance, index)


def _closes(utterance: Utterance, index: int) -> bool:
    """As in "Cells are unsafe, the inspector warned in a letter": the clause has no other verb.

    In "opinions expressed in this article are his own" one follows.
    """
    comma = index - 1
    while comma > 0 and utterance.words[comma].is_word:
        comma -= 1
    if utterance.words[comma].text != "," and utterance.words[comma].quoted < 0:
        return False
    return any(utterance.finite[:comma]) and not any(utterance.finite[index + 1 :])


def _is_contracted(utterance: Utterance, index: int) -> bool:
    """As in "it's", "she's": the short verb, and no possessive."""
    head = utterance.lower(index).partition("'")[0]
    return head in utterance.language.lexicon.standing.contracted


def _is_pronoun(utterance: Utterance, index: int) -> bool:
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    return lower in lexicon.subject_pronouns or lower in lexicon.first_person


def _is_imperative(utterance: Utterance, index: int) -> bool:
    """As in "Add the juice", "Read our review": a base form opens the sentence."""
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement:
        return False
    forms = lexicon.reporting.get(utterance.lower(index), ())
    return any(form.verb.lemma == utterance.lower(index) for form in forms)


def _is_attributive(utterance: Utterance, index: int) -> bool:
    """As in "Estimated attendance: 45,000": a participle before its noun, and no "Said one man"."""
    forms = utterance.language.lexicon.reporting.get(utterance.lower(index), ())
    quotes = any("quote" in form.verb.frames for form in forms)
    after = utterance.words[index + 1 : index + 2]
    noun = bool(after) and after[0].tag in {"NOUN", "ADJ"}
    return noun and not quotes and "VerbForm=Part" in utterance.words[index].form


def _is_nominal(utterance: Utterance, index: int) -> bool:
    """As in "highly critical reports", « en poste »: a noun where nouns stand."""
    word, before = utterance.words[index], utterance.words[index - 1]
    if not utterance.language.lexicon.zero_complement:
        # « en poste à Amman »
        return word.tag == "NOUN" and before.tag == "ADP"
    if word.tag == "ADJ" and before.tag in {"ADV", "AUX", "ADP", "SCONJ"}:
        return True
    after = utterance.words[index + 1 : index + 2]
    attributive = bool(after) and after[0].tag == "NOUN" and "VerbForm=Part" in word.form
    plain = before.is_word and not before.is_capital
    nominal = word.tag == "NOUN" and not _is_only_verb(utterance, index)
    return before.tag in _NOMINAL and plain and (nominal or attributive)


def _is_only_verb(utterance: Utterance, index: int) -> bool:
    """As in "A second said", "Those close to the star insist": whatever the tagger takes it for.

    A past is no noun, nor is the present of a verb of saying that is not listed as one.
    """
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    forms = lexicon.reporting.get(lower, ())
    if not forms or all(form.tense in {"past", "participle"} for form in forms):
        return bool(forms)
    says = all("clause" in form.verb.frames and form.verb.stance == "say" for form in forms)
    return says and lower not in lexicon.nominal_forms
