"""When, where and before whom something was said, between a verb and the subject behind it."""

from recoupe.stages.annotate.speech.pieces.chain import is_somebody
from recoupe.stages.annotate.speech.pieces.media import medium_at
from recoupe.stages.annotate.speech.pieces.noun_phrases import phrase_after
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_CIRCUMSTANCES = 3
"""« a lancé | mardi soir | à Paris | devant la presse | Hélène Dupuy »."""
NOMINAL = frozenset(["NOUN", "ADJ", "NUM"])


def past_circumstances(utterance: Utterance, index: int) -> int:
    """The word where the subject begins behind what tells when and where; `index` where none does.

    « a prévenu mardi soir à Paris Hélène Dupuy », « a expliqué à l'issue de la réunion le maire ».
    Only where a subject stands behind its verb without a pronoun, as in French.
    """
    if utterance.language.lexicon.zero_complement:
        return index
    at = index
    for _ in range(MAX_CIRCUMSTANCES):
        end = _circumstance_end(utterance, at)
        if end is None:
            break
        at = past_adverbs(utterance, end + 1)
    return at if at > index and _opens_subject(utterance, at) else index


def _opens_subject(utterance: Utterance, at: int) -> bool:
    phrase = phrase_after(utterance, at)
    return phrase is not None and not phrase.is_pronoun and is_somebody(utterance, phrase)


def _circumstance_end(utterance: Utterance, at: int) -> int | None:
    """Last word of one circumstance that begins here."""
    if at >= len(utterance.words) or _parts_marks(utterance, at):
        return None
    lexicon = utterance.language.lexicon
    aside = lexicon.voices.aside_openers.at(utterance.lowers, at)
    noun = at if aside is None else at + len(aside) - 1
    if utterance.words[noun].tag == "NOUN" and (end := _aside_end(utterance, noun)) is not None:
        return end
    timed = time_end(utterance, at)
    if timed is not None:
        return timed
    link = utterance.words[at].tag == "ADP" and utterance.lower(at) not in lexicon.noun_links
    if not link or utterance.lower(at) in lexicon.agents:
        return None
    timed = time_end(utterance, at + 1)
    return _object_end(utterance, at + 1) if timed is None else timed


def _aside_end(utterance: Utterance, last: int) -> int | None:
    """Last word of « d'une voix brisée », « lors d'une visite à Lyon »: before the next article."""
    at = last
    while at + 1 < len(utterance.words) and not _parts_marks(utterance, at + 1):
        word = utterance.words[at + 1]
        told = word.tag in NOMINAL or "VerbForm=Part" in word.form
        if word.is_capital or not told:
            break
        at += 1
    behind = utterance.words[at + 1 : at + 2]
    if at == last and behind and behind[0].tag != "DET":
        return None
    return at


def _parts_marks(utterance: Utterance, at: int) -> bool:
    """Whether marks open or close before a word."""
    return utterance.words[at].quoted != utterance.words[at - 1].quoted


def time_end(utterance: Utterance, at: int) -> int | None:
    """Last word of « mardi soir », « le 3 mars 2019 », « cette semaine »."""
    lexicon = utterance.language.lexicon
    first = at + 1 if utterance.lower(at) in lexicon.determiners else at
    last = first
    while last < len(utterance.words) and (
        utterance.lower(last) in lexicon.modality.time_words or utterance.words[last].text.isdigit()
    ):
        last += 1
    return last - 1 if last > first else None


def _object_end(utterance: Utterance, start: int) -> int | None:
    """Last word of the noun that a preposition ties on: « l'issue de la réunion », « X »."""
    medium = medium_at(utterance, start)
    if medium is not None:
        return medium.last
    links = utterance.language.lexicon.noun_links
    complete = False
    at = start
    while at < len(utterance.words) and utterance.words[at].is_word:
        word = utterance.words[at]
        if _parts_marks(utterance, at):
            break
        if word.lower in links and complete:
            complete = False
        elif word.is_capital:
            if complete:
                # A second name opens the subject.
                break
            at = _name_end(utterance, at)
            complete = True
        elif word.tag == "DET":
            if complete:
                break
        elif word.tag in NOMINAL:
            complete = True
        else:
            break
        at += 1
    return at - 1 if complete else None


def _name_end(utterance: Utterance, at: int) -> int:
    """Last word of a name: all of « à Jean Roux | le maire », one of « à Paris | Hélène Dupuy »."""
    last = at
    while last + 1 < len(utterance.words) and utterance.words[last + 1].is_capital:
        last += 1
    follows = utterance.lower(last + 1) in utterance.language.lexicon.determiners
    return last if follows else at
