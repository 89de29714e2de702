"""Where words were said or printed, by a preposition alone: « à l'AFP », « dans Le Parisien »."""

from collections.abc import Sequence

from recoupe.languages.gazetteer import gazetteer_of
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.media_names import name_run
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.way import Way, is_named, is_told, press_at
from recoupe.stages.annotate.speech.surface.surface import Utterance


def place_way(utterance: Utterance, index: int, cues: Sequence[Cue]) -> Way | None:
    """« à l'AFP », « au micro de RMC », « dans Le Parisien », "on the BBC's Today programme"."""
    lexicon = utterance.language.lexicon
    linked = utterance.lower(index) in lexicon.relay_prepositions
    if not (linked or _behind_verb(utterance, index)) or _is_affiliated(utterance, index):
        return None
    start = index + 1
    opening = utterance.lower(index) in lexicon.relays.openings
    if opening and utterance.lower(start) in lexicon.noun_links:
        start += 1
    medium = press_at(utterance, start) or printed_in(utterance, index, cues)
    told = utterance.lower(index) in lexicon.addressees and not lexicon.head_last
    if medium is None and told and is_told_name(utterance, start):
        medium = Phrase(start, start)
    if medium is None or not (is_named(utterance, medium) or is_told(utterance, medium)):
        return None
    return Way(index, _past_title(utterance, medium.last), medium, "place")


def printed_in(utterance: Utterance, index: int, cues: Sequence[Cue]) -> Phrase | None:
    """« ironise-t-elle dans Closer », « écrit-il dans Terrain »: a bare name right behind the verb.

    A town has another preposition there (« à »), and a region its article.
    """
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.relays.prints:
        return None
    said = (cue for cue in cues if cue.last == index - 1)
    if not any(cue.takes("quote") or cue.takes("clause") for cue in said):
        return None
    last = name_run(utterance, index + 1)
    if last < 0:
        return None
    name = " ".join(word.text for word in utterance.words[index + 1 : last + 1])
    known = gazetteer_of(utterance.language.tag).known(name)
    return Phrase(index + 1, last) if known is None or known.kind != "place" else None


def _behind_verb(utterance: Utterance, index: int) -> bool:
    """As in "said for Radio Adria", "Writing for the Irish Times"."""
    lexicon = utterance.language.lexicon
    before = utterance.lower(index - 1)
    return utterance.lower(index) in lexicon.relays.verb_links and (
        before in lexicon.reporting or before in lexicon.relays.speaking
    )


def _past_title(utterance: Utterance, last: int) -> int:
    """As in "on NBC's "Meet the Press,"": the last word of a programme in marks."""
    if not utterance.words[last].text.endswith(("'s", "’s")):
        return last
    at = last + 1
    while at < len(utterance.words) and utterance.words[at].quoted >= 0:
        at += 1
    return at - 1


def _is_affiliated(utterance: Utterance, index: int) -> bool:
    """« journaliste au Monde »: where somebody works."""
    before = utterance.lower(index - 1)
    return before in utterance.language.lexicon.relays.press_people


def is_told_name(utterance: Utterance, index: int) -> bool:
    """As in "told People", « a confié à Gala »: a common word with a capital, alone."""
    names = utterance.language.lexicon.relays.told_names
    word = utterance.words[index : index + 1]
    behind = utterance.words[index + 1 : index + 2]
    if not word or word[0].lower not in names or not word[0].is_capital:
        return False
    return not behind or not behind[0].is_capital
