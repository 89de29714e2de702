"""A name alone that is told something, once on a page: "the mayor told Vremya".

Whoever is a person has a first name, a title or an office where a page names him first, and comes
again; a paper that no table knows and no word tells has none of these.
"""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.gazetteer import gazetteer_of
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, Relay
from recoupe.stages.annotate.speech.pieces.media_names import is_others
from recoupe.stages.annotate.speech.surface.surface import Utterance

MIN_NAME = 3
"""Letters of such a name."""


def give_named_once(text: str, utterance: Utterance, drafts: Sequence[Draft]) -> None:
    """Adds the name right behind a verb that takes whom it tells, where it stands nowhere else.

    Args:
        text: the whole page.
        utterance: the sentence of the drafts.
        drafts: its reports; those that have a relay keep what they have.
    """
    for draft in drafts:
        if draft.verb is None or draft.relays or draft.source_words is None:
            continue
        at = _told(utterance, draft.verb)
        if at is None or not _is_name(utterance, at):
            continue
        name = utterance.words[at].text
        inside = draft.source_words[0] <= at <= draft.source_words[1]
        if not inside and text.count(name) == 1:
            draft.relays.append(Relay(utterance.span_of(at, at), name, "media"))


def _told(utterance: Utterance, cue: Cue) -> int | None:
    """The word right behind "told"; None for other verbs: « déclaré à Montbard » may be where."""
    addressed = utterance.language.lexicon.bare_addressee_verbs
    bare = any(verb.lemma in addressed for verb in cue.verbs)
    return cue.last + 1 if bare and not cue.passive else None


def _is_name(utterance: Utterance, index: int) -> bool:
    """Whether a word is a name of its own that no table knows as anybody's."""
    if index >= len(utterance.words):
        return False
    word = utterance.words[index]
    behind = utterance.words[index + 1 : index + 2]
    if not word.is_capital or not word.is_word or word.quoted >= 0 or not word.text.isalpha():
        return False
    if len(word.text) < MIN_NAME or word.text.isupper() or (behind and behind[0].is_capital):
        return False
    language = utterance.language
    folded = fold(word.lower)
    if folded in language.names.given_names or folded in language.names.demonyms:
        return False
    lexicon = language.lexicon
    common = word.lower in lexicon.never_names or is_others(utterance, word.lower)
    common = common or word.lower in lexicon.relays.platforms or word.lower.endswith("s")
    return not common and gazetteer_of(language.tag).known(word.text) is None
