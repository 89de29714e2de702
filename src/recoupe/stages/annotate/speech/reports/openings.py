"""Reports without a verb beside them: headlines, colons, nouns, sentences that point back."""

from collections.abc import Callable, Sequence

from recoupe.languages.tables.joined import joined
from recoupe.records import BlockKind, Span
from recoupe.stages.annotate.speech.pieces.chain import is_medium, relay_at
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import MAX_TO_AGENT
from recoupe.stages.annotate.speech.reports.inversion import after_aside, subject_behind
from recoupe.stages.annotate.speech.reports.set_off import set_off
from recoupe.stages.annotate.speech.sources.sentence_subjects import is_asked
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import DASHES, Utterance

MAX_BEFORE_SUBJECT = 3
"""Words before the subject of a sentence that ends in a colon: « Sur place, »."""
MAX_TIME_WORDS = 4
"""Words of the time that opens an entry of a live page."""
TIME_UNITS = frozenset(["h", "min", "am", "pm", "a.m", "p.m"])
MAX_TO_OWNER = 3
"""Words between a noun for words and « de »: « la réponse cinglante du maire »."""
BARE = 2
"""Words of a bare « L'information »."""
_BODY: frozenset[BlockKind] = frozenset(["paragraph", "quote", "entry", "list_item"])
MAX_OPENING_ASIDE = 12
"""Words of what stands before the subject and its comma."""
MAX_HEADLINE_SOURCE = 12
"""Words before the colon of a headline."""


def headline_report(  # noqa: PLR0911  one reason a line
    text: str, utterance: Utterance, number: int, is_somebody: Callable[[Phrase], bool]
) -> Draft | None:
    """Macron : « … » · « … » : Macron. The source stands beside the quotation with a colon.

    « Fermeture de la supérette : « … » » names what the words are about, and nobody.
    """
    if ":" not in utterance.lowers or not utterance.quotes:
        return None
    colon = next(
        (
            index
            for index, word in enumerate(utterance.words)
            if word.text == ":" and word.quoted < 0
        ),
        None,
    )
    if colon is None or not 0 < colon < len(utterance.words) - 1:
        return None
    quoted_after = utterance.words[colon + 1].quoted >= 0
    start = _past_time(utterance, colon)
    near = colon - start <= MAX_HEADLINE_SOURCE
    if quoted_after and near and not has_finite(utterance, 0, colon - 1):
        phrase = phrase_after(utterance, start, colon)
        if phrase is None or not (
            utterance.kind == "title" or _reaches(utterance, phrase.last + 1, colon)
        ):
            return None
        if not utterance.words[phrase.first].is_capital or _names_words(utterance, start, colon):
            return None
        letters = all(len(word.text) == 1 for word in utterance.words[start:colon])
        if letters or not is_somebody(phrase):
            return None
        span = stretch(text, utterance, colon + 1, len(utterance.words) - 1)
    elif utterance.words[colon - 1].quoted >= 0 and utterance.kind == "title":
        phrase = phrase_after(utterance, colon + 1)
        if phrase is not None and not _names_speaker(utterance, phrase):
            return None
        span = stretch(text, utterance, 0, colon - 1)
    else:
        return None
    if phrase is None or span is None:
        return None
    phrase = unwrapped(utterance, phrase)
    return set_off(utterance, number, colon, span, phrase, form="direct", rule="name and colon")


def unwrapped(utterance: Utterance, phrase: Phrase) -> Phrase:
    """« le témoignage de Rosa », "the mayor's response": the one whose words they are."""
    lexicon = utterance.language.lexicon
    said = joined(lexicon.voices.said, lexicon.voices.texts)
    first = phrase.first + (utterance.lower(phrase.first) in lexicon.determiners)
    if utterance.lower(first) in said:
        # « le témoignage de Rosa », not "Video Shows Rescue of a Girl"
        compound = utterance.lower(first + 2) in lexicon.voices.compounds
        first += 2 * compound
        near = range(first + 1, min(phrase.last, first + 1 + MAX_TO_OWNER))
        link = next((at for at in near if utterance.lower(at) in lexicon.noun_links), None)
        if link is None or any(word.is_capital for word in utterance.words[first + 1 : link]):
            return phrase
        return Phrase(link + 1, phrase.last)
    if utterance.lower(phrase.last) in said and lexicon.head_last:
        owners = range(phrase.last - 1, phrase.first - 1, -1)
        owner = next((at for at in owners if utterance.lower(at).endswith(("'s", "s'"))), None)
        return phrase if owner is None else Phrase(phrase.first, owner)
    return phrase


def _names_words(utterance: Utterance, start: int, colon: int) -> bool:
    """« Réponse du maire : », « Et d'ajouter : »: what stands there is nobody, but tells who."""
    lexicon = utterance.language.lexicon
    said = joined(lexicon.voices.said, lexicon.voices.texts)
    verbs = lexicon.reporting
    first = utterance.lower(start)
    if first in lexicon.possessives or first in lexicon.determiners:
        first = utterance.lower(start + 1)
    told = any(
        form.tense == "infinitive"
        for lower in utterance.lowers[start:colon]
        for form in verbs.get(lower, ())
    )
    return first in said or (told and utterance.lower(start) in lexicon.coordinators)


def _names_speaker(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a title's phrase behind the colon is a whole speaker, and no clause goes on.

    « « Just do it » : le survêtement devient viral », "'He died': three people killed" tell more.
    """
    after = phrase.last + 1
    ends = after >= len(utterance.words) or not utterance.words[after].is_word
    timed = utterance.lower(after) in utterance.language.lexicon.noun_stops
    return (ends or timed) and may_speak(utterance, phrase)


def _opinion_at(utterance: Utterance) -> Phrase | None:
    """« Pour Paul Roy, le constat est clair : « … » »: the person whom the sentence opens with."""
    lexicon = utterance.language.lexicon
    if (utterance.lower(0),) not in lexicon.opinions:
        return None
    phrase = phrase_after(utterance, 1)
    if phrase is None or utterance.lower(phrase.last + 1) != ",":
        return None
    words = utterance.words[phrase.first : phrase.last + 1]
    person = any(lexicon.source_kinds.get(word.lower) == "person" for word in words)
    return phrase if person or words[0].is_capital else None


def _may_speak(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether the subject of a sentence before a colon is somebody, and opens the sentence."""
    lexicon = utterance.language.lexicon
    if phrase.first > MAX_BEFORE_SUBJECT and not _behind_aside(utterance, phrase):
        return False
    if phrase.is_pronoun:
        opens = phrase.first == 0 or _behind_aside(utterance, phrase)
        return opens and utterance.lower(phrase.first) not in lexicon.impersonal_pronouns
    words = utterance.words[phrase.first : phrase.last + 1]
    human = any(
        lexicon.source_kinds.get(word.lower) is not None or word.is_capital for word in words[1:]
    )
    return human or (words[0].is_capital and words[0].lower not in lexicon.determiners)


def _behind_aside(utterance: Utterance, phrase: Phrase) -> bool:
    """« Interrogée sur ce point, la ministre a botté en touche : »: a comma and no verb before."""
    before = phrase.first - 1
    return (
        before <= MAX_OPENING_ASIDE
        and utterance.lower(before) == ","
        and not has_finite(utterance, 0, before)
        and not any(word.quoted >= 0 for word in utterance.words[: phrase.first])
    )


def _past_time(utterance: Utterance, colon: int) -> int:
    """Behind « 17h50 – » of a live page: the first word of its entry."""
    for index in range(1, min(colon, MAX_TIME_WORDS + 1)):
        timed = all(
            not word.is_word or word.text[0].isdigit() or word.lower in TIME_UNITS
            for word in utterance.words[:index]
        )
        if utterance.words[index].text in DASHES | {":"} and timed:
            return index + 1
    return 0


def _reaches(utterance: Utterance, index: int, colon: int) -> bool:
    """Whether only brackets or a medium stand between a name and its colon: « (sur BFMTV) : »."""
    if index >= colon:
        return True
    if utterance.words[index].text == "(":
        return utterance.words[colon - 1].text == ")"
    while index < colon and utterance.words[index].text == ",":
        index += 1
    if utterance.lower(index) not in utterance.language.lexicon.relay_prepositions:
        return False
    return is_medium(utterance, Phrase(index + 1, colon - 1))


def backward_report(  # noqa: PLR0911  one reason a line
    text: str, utterances: Sequence[Utterance], number: int, cues: Sequence[Cue]
) -> Draft | None:
    """« C'est ce qu'a annoncé X », « A rapporté TASS »: about the sentence before."""
    utterance = utterances[number]
    if number == 0 or not cues:
        return None
    cue = next((one for one in cues if utterance.words[one.first].quoted < 0), None)
    if cue is None or cue.negated:
        return None
    lexicon = utterance.language.lexicon
    bare = lexicon.zero_complement and cue.tense == "present"
    if cue.first == 0 and (utterance.lower(0) in lexicon.clitics or bare):
        # « En témoigne un examen rapide », "Read the original article."
        return None
    if cue.passive:
        return _passive_report(text, utterances, number, cue)
    clitic = _clitic_report(text, utterances, number, cue)
    if clitic is not None:
        return clitic
    opener = _backward_opener(utterance)
    if opener != cue.first and not (cue.first == 0 and not cue.is_gerund):
        return None
    phrase = (
        Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
        if cue.pronoun is not None
        else subject_behind(utterance, cue.last + 1) or after_aside(utterance, cue)
    )
    before = utterances[number - 1]
    if phrase is None or before.kind not in _BODY:
        return None
    if opener != cue.first and has_finite(utterance, phrase.last + 1, len(utterance.words) - 1):
        return None
    span = stretch(text, before, 0, len(before.words) - 1)
    if span is None:
        return None
    return _about_before(utterance, number, cue, span, phrase)


def _about_before(utterance: Utterance, number: int, cue: Cue, span: Span, phrase: Phrase) -> Draft:
    """The sentence before, said by a phrase of this one."""
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(cue.first, cue.last),
        form="continuation",
        rule="report of the sentence before",
        verb=cue,
        frame_end=cue.last,
    )
    draft.take(utterance, phrase)
    return draft


def _clitic_report(
    text: str, utterances: Sequence[Utterance], number: int, cue: Cue
) -> Draft | None:
    """« Le maire l'a confirmé jeudi »: a clitic stands for the sentence before."""
    utterance, before = utterances[number], utterances[number - 1]
    lexicon = utterance.language.lexicon
    if utterance.lower(cue.first - 1) not in lexicon.content_clitics or cue.is_gerund:
        return None
    told = cue.takes("clause") and cue.has_stance("say", "deny")
    # « l'a appris par la presse »: he has it from others
    heard = joined(lexicon.personal_objects, lexicon.learning)
    if not told or any(verb.lemma in heard for verb in cue.verbs):
        return None
    subject = phrase_before(utterance, cue.first - 1)
    if subject is None or subject.first > MAX_BEFORE_SUBJECT or before.kind not in _BODY:
        return None
    behind = utterance.words[cue.last + 1 :]
    if any(word.quoted >= 0 or word.text == ":" for word in behind):
        return None
    if not lexicon.complementizers.isdisjoint(word.lower for word in behind):
        return None
    span = stretch(text, before, 0, len(before.words) - 1)
    return None if span is None else _about_before(utterance, number, cue, span, subject)


def _passive_report(
    text: str, utterances: Sequence[Utterance], number: int, cue: Cue
) -> Draft | None:
    """« L'information a été confirmée mercredi par le ministère »: about the sentence before."""
    utterance, before = utterances[number], utterances[number - 1]
    lexicon = utterance.language.lexicon
    subject = phrase_before(utterance, cue.first)
    if subject is None or subject.first > 0 or before.block < utterance.block - 1:
        return None
    words = utterance.lowers[subject.first : subject.last + 1]
    reach = range(cue.last + 1, min(len(utterance.words), cue.last + 1 + 2 * MAX_TO_AGENT))
    agent = next((at for at in reach if utterance.lower(at) in lexicon.agents), None)
    if agent is None or words[-1] not in lexicon.backward_nouns or len(words) > BARE:
        return None
    phrase = phrase_after(utterance, agent + 1)
    span = stretch(text, before, 0, len(before.words) - 1)
    if phrase is None or span is None or before.kind not in _BODY:
        return None
    return _about_before(utterance, number, cue, span, phrase)


def relay_back(text: str, utterance: Utterance, draft: Draft, backward: Draft, number: int) -> None:
    """« A rapporté TASS » behind a sentence that somebody says already: TASS is the relay."""
    if draft.utterance != number - 1 or backward.source_words is None:
        return
    phrase = Phrase(*backward.source_words)
    if is_medium(utterance, phrase):
        draft.relays.append(relay_at(text, utterance, phrase))


def _backward_opener(utterance: Utterance) -> int:
    """Word behind « C'est ce qu' »; -1 where the utterance does not begin so."""
    phrase = utterance.language.lexicon.backward_openers.at(utterance.lowers, 0)
    return -1 if phrase is None else len(phrase)


def colon_report(text: str, utterance: Utterance, number: int) -> Draft | None:  # noqa: PLR0911  one reason a line
    """« Bernard n'en revient pas : « … » »: a sentence that ends in a colon and a quotation."""
    if ":" not in utterance.lowers or not utterance.quotes:
        return None
    colon = next(
        (
            index
            for index in range(1, len(utterance.words) - 1)
            if utterance.words[index].text == ":" and utterance.words[index + 1].quoted >= 0
        ),
        None,
    )
    if colon is None or utterance.words[colon - 1].quoted >= 0:
        return None
    voices = utterance.language.lexicon.voices
    if not voices.carriers.isdisjoint(utterance.lowers[max(0, colon - 2) : colon]):
        # « Beaucoup arborent un slogan : « … » »
        return None
    relatives = utterance.language.lexicon.modality.relatives
    verb = next(
        (
            index
            for index in range(1, colon)
            if is_finite(utterance, index)
            and not is_asked(utterance, index)
            and not any(lower in relatives for lower in utterance.lowers[max(0, index - 3) : index])
        ),
        None,
    )
    if verb is None:
        return None
    while verb > 0 and utterance.lower(verb - 1) in utterance.language.lexicon.clitics:
        verb -= 1
    phrase = phrase_before(utterance, verb)
    span = stretch(text, utterance, colon + 1, len(utterance.words) - 1)
    if phrase is None or span is None:
        return None
    opinion = _opinion_at(utterance)
    whose = unwrapped(utterance, phrase)
    owned = whose != phrase and may_speak(utterance, whose)
    if opinion is None and not owned and not _may_speak(utterance, phrase):
        return None
    others = utterance.words[verb:colon]
    if utterance.kind == "title" or any(word.is_capital for word in others):
        return None
    phrase = whose if opinion is None else unwrapped(utterance, opinion)
    rule = "sentence and colon"
    return set_off(utterance, number, colon, span, phrase, form="direct", rule=rule)
