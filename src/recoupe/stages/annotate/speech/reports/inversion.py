"""Where the subject behind a verb stands: « a dit X », « ont déclaré à Reuters trois témoins »."""

from recoupe.stages.annotate.speech.pieces.circumstances import past_circumstances
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.media import medium_at
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    is_complement,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import EDGES, is_any_quoted, past_adverbs
from recoupe.stages.annotate.speech.surface.surface import CLOSING, Utterance

CLOSING_MARKS = frozenset({*CLOSING, '"'})
"""What ends a quotation, straight marks included."""
MAX_ADDRESSEE = 4
"""Words of an addressee before the subject: « ont déclaré à Reuters trois témoins »."""
MAX_ASIDE = 12
"""Words of an aside between the verb and its subject: « raconte, encore sous le choc, X »."""


def inverted_subject(utterance: Utterance, cue: Cue, floor: int) -> Phrase | None:
    """The subject behind the verb; None where it stands before: « … » : un rescapé raconte."""
    if cue.pronoun is not None:
        return Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
    before = cue.first - 1
    if before < floor or utterance.words[before].text not in EDGES:
        return None
    colon = any(
        utterance.words[index].text == ":"
        and utterance.words[index].quoted < 0 <= utterance.words[index - 1].quoted
        for index in range(max(1, floor), cue.first)
    )
    lexicon = utterance.language.lexicon
    addressed = any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs)
    # « L'auteur de « La Marée » a confirmé son départ »: the marks end the subject.
    addressed = addressed or utterance.words[before].quoted in utterance.named
    told = addressed and phrase_before(utterance, cue.first, floor) is not None
    if colon or told or _subject_behind_marks(utterance, before, floor):
        # "the mayor, Jane Doe, told reporters"
        return None
    phrase = subject_behind(utterance, cue.last + 1) or after_aside(utterance, cue)
    if phrase is None or is_complement(utterance, phrase.first):
        return None
    if _differs_in_number(utterance, cue, phrase):
        # « « Les Voix » appelle les parties à … »: an object
        return None
    # "Ann, known as "Minor 1" in the files, says he lied": those marks are no content.
    near = max(floor, before - 1) if lexicon.zero_complement else floor
    said = is_any_quoted(utterance, near, before) or main_finite(utterance, floor, before)
    return None if _rules(utterance, phrase, said=said) else phrase


def subject_behind(utterance: Utterance, index: int) -> Phrase | None:
    """The subject behind a verb, past when, where and to whom: « a dit jeudi à l'AFP le maire »."""
    after = past_adverbs(utterance, index)
    start = past_circumstances(utterance, after)
    return phrase_after(utterance, start) or _after_addressee(utterance, after)


def _subject_behind_marks(utterance: Utterance, before: int, floor: int) -> bool:
    """As in ""CONTENT," their lawyer, Dana Fox, said outside court": it stands before the verb."""
    if utterance.words[before].text != "," or utterance.words[before].quoted >= 0:
        return False
    first = before
    while first > floor and utterance.words[first - 1].quoted < 0:
        if utterance.words[first - 1].text in CLOSING_MARKS:
            break
        first -= 1
    if first in {floor, before} or utterance.lower(first) == ",":
        return False
    apposed = "," in utterance.lowers[first:before]
    named = apposed and phrase_after(utterance, first, before) is not None
    return named and not main_finite(utterance, first, before - 1)


def _differs_in_number(utterance: Utterance, cue: Cue, phrase: Phrase) -> bool:
    """Whether a verb tells of one, and the phrase behind it is of several."""
    lexicon = utterance.language.lexicon
    endings = lexicon.plural_endings
    if not endings or utterance.lower(phrase.first) not in lexicon.plural_determiners:
        return False
    verb = cue.first
    while verb < cue.last and utterance.lower(verb) in lexicon.clitics:
        verb += 1
    return not utterance.lower(verb).endswith(endings)


def main_finite(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a finite verb stands there outside relative clauses."""
    relatives = utterance.language.lexicon.relatives
    inside_relative = False
    for index in range(first, last + 1):
        if utterance.lower(index) in relatives:
            inside_relative = True
        elif utterance.words[index].text == ",":
            inside_relative = False
        elif not inside_relative and is_finite(utterance, index):
            return True
    return False


def _rules(utterance: Utterance, phrase: Phrase, *, said: bool) -> bool:
    """Whether a phrase behind the verb has a verb of its own: "said the package included".

    Where a content stands before already, only an auxiliary counts: "said a diplomat briefed on".
    """
    after = phrase.last + 1
    if not utterance.language.lexicon.zero_complement or after >= len(utterance.words):
        return False
    lexicon = utterance.language.lexicon
    if utterance.lower(after) in lexicon.auxiliaries:
        return True
    if said:
        return False
    if is_finite(utterance, after):
        return True
    if utterance.lower(after) in lexicon.noun_stops:
        return False
    return utterance.words[after].tag == "VERB" and not is_briefed(utterance, after)


def is_briefed(utterance: Utterance, index: int) -> bool:
    """As in "a diplomat briefed on the talks": a participle, with its preposition."""
    return utterance.lower(index + 1) in utterance.language.lexicon.noun_stops


def _after_addressee(utterance: Utterance, index: int) -> Phrase | None:
    """« ont déclaré à Reuters trois témoins »: the subject behind the addressee."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.plain_stops:
        return None
    if utterance.lower(index) in lexicon.relays.openings:
        # « a réagi auprès de l'AFP la directrice »: a preposition of two words
        index += 1
    addressee = phrase_after(utterance, index + 1)
    named = medium_at(utterance, index + 1)
    medium = _acronym(utterance, index + 1) if named is None else named.last
    if medium and not lexicon.head_last:
        return phrase_after(utterance, past_adverbs(utterance, _past_epithet(utterance, medium)))
    if addressee is not None and utterance.lower(index + 1)[0].isdigit():
        return _behind_number(utterance, addressee)
    if addressee is None or addressee.last - index > MAX_ADDRESSEE:
        return None
    for split in range(index + 1, addressee.last + 1):
        if utterance.lower(split) in lexicon.determiners and split > index + 1:
            return Phrase(split, addressee.last)
    return phrase_after(utterance, addressee.last + 1)


def _past_epithet(utterance: Utterance, last: int) -> int:
    """« auprès de La Montagne libre Noé Vachal »: the word where somebody may begin."""
    word, behind = utterance.words[last + 1 : last + 2], utterance.words[last + 2 : last + 3]
    lower = word[0].lower if word else ""
    bare = bool(word) and word[0].is_word and not word[0].is_capital
    bare = bare and lower not in utterance.language.lexicon.determiners
    return last + 1 + (bare and bool(behind) and behind[0].is_capital)


def _acronym(utterance: Utterance, index: int) -> int:
    """« à l'ABV Josiane Le Guern »: a name in capitals there; 0 for none."""
    if utterance.lower(index) in utterance.language.lexicon.determiners:
        index += 1
    short = utterance.words[index : index + 1]
    return index if short and len(short[0].text) > 1 and short[0].text.isupper() else 0


def _behind_number(utterance: Utterance, phrase: Phrase) -> Phrase | None:
    """« conteste à 18 heures Karim Bellec »: the subject behind a time of the clock."""
    lexicon = utterance.language.lexicon
    for index in range(phrase.first + 1, phrase.last + 1):
        if utterance.words[index].is_capital or utterance.lower(index) in lexicon.determiners:
            return Phrase(index, phrase.last)
    return phrase_after(utterance, phrase.last + 1)


def after_aside(utterance: Utterance, cue: Cue) -> Phrase | None:
    """« « … », raconte, encore sous le choc, la vendeuse. »: the sentence ends in the subject."""
    start = past_adverbs(utterance, cue.last + 1)
    if start >= len(utterance.words) or utterance.words[start].text != ",":
        return None
    for index in range(start + 1, min(len(utterance.words) - 1, start + MAX_ASIDE)):
        if utterance.words[index].quoted >= 0 or is_finite(utterance, index):
            return None
        if utterance.words[index].text == ",":
            phrase = phrase_after(utterance, index + 1)
            if phrase is None or is_complement(utterance, phrase.first):
                return None
            ends = phrase.last + 1 >= len(utterance.words) or (
                utterance.words[phrase.last + 1].text in {".", ",", ";"}
                # « …, Anne Roy à la sortie du tribunal »
                or utterance.words[phrase.last + 1].tag == "ADP"
            )
            return phrase if ends else None
    return None
