"""Whether a form that may report is a noun where it stands: « l'annonce », "the report"."""

from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS
from recoupe.stages.annotate.speech.surface.surface import Utterance

MIN_SUBJECT = 1
"""Words before the clitic of « il le juge »."""
MAX_CLOSING = 9
"""Words behind a comma that tell who says what stands before: "documents seen by us show"."""
CLOSES = frozenset([".", ";", "…"])
_NOMINAL_TAGS = frozenset(["NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM"])
_ARTICLES_TOO = frozenset(["le", "la", "les", "l", "en", "leur"])
"""Clitics that are articles or prepositions far more often."""


def is_enclitic(utterance: Utterance, index: int) -> bool:
    """Whether an inverted pronoun stands there: « -t-il »."""
    word = utterance.lower(index)
    return word.startswith("-") and len(word) > 1


def looks_nominal(utterance: Utterance, index: int, *, gerund: bool) -> bool:  # noqa: C901, PLR0911  one reason a line
    """Whether the word is a noun here: « l'annonce », "the report"; `gerund` if it may be one."""
    lexicon = utterance.language.lexicon
    word = utterance.words[index]
    if word.is_capital and index > 0 and utterance.words[index - 1].is_word:
        return True
    before = utterance.lower(index - 1)
    if before in lexicon.clitics and before not in _ARTICLES_TOO:
        return False
    if before in lexicon.content_clitics and word.tag == "VERB" and utterance.finite[index]:
        # « comme le rapporte Ouest-France »
        return False
    if before in lexicon.clitics and _has_object_before(utterance, index, gerund=gerund):
        return False
    if before.endswith("'s") and word.lower in lexicon.cue_nouns:
        # "Trump's promise to leave began", "the minister's claim that"
        return True
    if before in lexicon.standing.alone and word.tag in {"VERB", ""} and utterance.finite[index]:
        # "Another said", "many fear"; "many fears" is none.
        return False
    if before in lexicon.determiners or before in lexicon.noun_links:
        # « l'a qualifié » never comes here; « la juge » and « l'annonce » do.
        return True
    if before in lexicon.infinitive_marks and lexicon.zero_complement:
        return True
    behind = lexicon.source_kinds.get(utterance.lower(index + 1))
    if word.lower in lexicon.state_words and behind in MEDIA_KINDS:
        # "state TV said": which television, not who states
        return True
    if word.lower not in lexicon.nominal_forms:
        return False
    if _is_object(utterance, index):
        return True
    framed = _frame_follows(utterance, index) or _is_second_noun(utterance, index)
    framed = framed or _closes_behind_plural(utterance, index)
    return word.tag in _NOMINAL_TAGS and not framed


def _turns_behind_marks(utterance: Utterance, index: int) -> bool:
    """« « … ! », le taquine sa sœur »: a clitic and a verb between marks and the subject."""
    lexicon = utterance.language.lexicon
    mark = index - 3
    if mark < 0 or utterance.lower(index - 2) != "," or utterance.words[mark].quoted < 0:
        return False
    opens = lexicon.possessives | lexicon.definites
    subject = utterance.lower(index + 1) in opens
    return subject and utterance.lower(index) not in lexicon.source_kinds


def _has_object_before(utterance: Utterance, index: int, *, gerund: bool) -> bool:
    """« Macron, lui, le juge « inacceptable » »: a subject before the clitic, marks behind.

    And a gerund behind a comma: « …, les qualifiant d'« infondées » ».
    """
    if gerund and utterance.lower(index - 2) == ",":
        return True
    if _turns_behind_marks(utterance, index):
        return True
    lexicon = utterance.language.lexicon
    marked = utterance.words[index + 1 : index + 2]
    if not marked or marked[0].quoted < 0 or index < MIN_SUBJECT + 1:
        return False
    subject = index - 2
    if utterance.lower(subject) == "," and (utterance.lower(subject - 1),) in lexicon.voices.apart:
        return True
    pronoun = utterance.lower(subject) in lexicon.subject_pronouns
    return pronoun or utterance.words[subject].tag in {"NOUN", "PROPN"}


def _is_second_noun(utterance: Utterance, index: int) -> bool:
    """« L'instance reproche au joueur »: two nouns in a row are a noun and a verb in French.

    But for a few compounds: « point presse ».
    """
    lexicon = utterance.language.lexicon
    if lexicon.head_last or index == 0 or utterance.lower(index) in lexicon.second_nouns:
        return False
    before = index - 1
    if utterance.words[before].tag == "ADJ" and before > 0:
        # « L'élu vosgien réclame », not « une vive critique »
        before -= 1
    noun = utterance.words[before].tag in {"NOUN", "PROPN"}
    return noun and utterance.words[index].tag == "NOUN"


def _closes_behind_plural(utterance: Utterance, index: int) -> bool:
    """As in "The bridge was not inspected, locals claim.": a plural, and the sentence is whole.

    A noun would stand in a list, whose last part has its "and", or tell what stands before the
    comma: "It held two things, boats and sports reports."
    """
    lexicon = utterance.language.lexicon
    ends = index + 1 >= len(utterance.words) or utterance.lower(index + 1) in CLOSES
    if not lexicon.zero_complement or not ends or utterance.lower(index).endswith("s"):
        return False
    comma = index - 1
    while comma > 0 and utterance.words[comma].is_word:
        if utterance.lower(comma) in lexicon.coordinators:
            return False
        comma -= 1
    plural = utterance.lower(index - 1).endswith("s") and utterance.words[index - 1].tag == "NOUN"
    if utterance.lower(comma) != "," or not plural or index - comma > MAX_CLOSING:
        return False
    return True in utterance.finite[:comma]


def _is_object(utterance: Utterance, index: int) -> bool:
    """As in "denied media reports that": a noun behind a verb, or somebody's: "Yalla's claim"."""
    if utterance.lower(index - 1).endswith("'s"):
        return True
    plain = index - 1
    reporting = utterance.language.lexicon.reporting
    while plain > 0 and _describes(utterance, plain):
        if utterance.lower(plain) in reporting and plain < index - 1:
            break
        plain -= 1
    told = utterance.lower(plain) in reporting
    noun = utterance.words[index].tag == "NOUN"
    return plain < index - 1 and (told or (noun and utterance.finite[plain]))


def _conjunction_behind_aside(utterance: Utterance, comma: int) -> bool:
    """As in "The portal reports, referring to the police, that": what the second comma leads to."""
    end = next((at for at in utterance.breaks if at > comma), None)
    if end is None or utterance.lower(end) != "," or end - comma > MAX_CLOSING:
        return False
    return utterance.lower(end + 1) in utterance.language.lexicon.complementizers


def _describes(utterance: Utterance, index: int) -> bool:
    """Whether a word may stand between a verb and the noun it rejects.

    As in "rejected media reports", "rejected as “baseless” US claims that".
    """
    word = utterance.words[index]
    if word.tag in {"NOUN", "ADJ"} or word.quoted >= 0:
        return True
    acronym = word.tag == "PROPN" and word.text.isupper()
    verdict = utterance.words[index + 1].quoted >= 0
    return acronym or (verdict and word.lower in utterance.language.lexicon.likewise)


def _frame_follows(utterance: Utterance, index: int) -> bool:
    """Whether « que », a colon or a quote follows, or a comma or closing mark stands before."""
    after, before = utterance.lower(index + 1), utterance.lower(index - 1)
    lexicon = utterance.language.lexicon
    if after in lexicon.complementizers or after == ":" or is_enclitic(utterance, index + 1):
        return True
    if after == "," and _conjunction_behind_aside(utterance, index + 1):
        return True
    return before in {",", "»", "”", '"', "?", "!"}
