"""Reports without a verb beside them: headlines, colons, nouns, sentences that point back."""

from collections.abc import Sequence

from recoupe.records import BlockKind, Span
from recoupe.stages.annotate.speech.chain import is_medium, relay_at
from recoupe.stages.annotate.speech.cues import Cue
from recoupe.stages.annotate.speech.draft import Draft, stretch
from recoupe.stages.annotate.speech.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.scene import MAX_TO_AGENT
from recoupe.stages.annotate.speech.surface import DASHES, Utterance

MAX_BEFORE_SUBJECT = 3
"""Words before the subject of a sentence that ends in a colon: « Sur place, »."""
MAX_TIME_WORDS = 4
"""Words of the time that opens an entry of a live page."""
TIME_UNITS = frozenset(["h", "min", "am", "pm", "a.m", "p.m"])
BARE = 2
"""Words of a bare « L'information »."""
_BODY: frozenset[BlockKind] = frozenset(["paragraph", "quote", "entry", "list_item"])
MAX_OPENING_ASIDE = 12
"""Words of what stands before the subject and its comma."""
MAX_HEADLINE_SOURCE = 12
"""Words before the colon of a headline."""


def headline_report(  # noqa: PLR0911  one reason a line
    text: str, utterance: Utterance, number: int
) -> Draft | None:
    """Macron : « … » · « … » : Macron. The source stands beside the quotation with a colon."""
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
        if not utterance.words[phrase.first].is_capital:
            return None
        span = stretch(text, utterance, colon + 1, len(utterance.words) - 1)
    elif utterance.words[colon - 1].quoted >= 0 and utterance.kind == "title":
        phrase = phrase_after(utterance, colon + 1)
        span = stretch(text, utterance, 0, colon - 1)
    else:
        return None
    if phrase is None or span is None:
        return None
    return _said_at_colon(utterance, number, colon, span, phrase, rule="name and colon")


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
    if phrase.is_pronoun and phrase.first > 0:
        return False
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


def _said_at_colon(  # noqa: PLR0913  one field of the draft each
    utterance: Utterance, number: int, colon: int, span: Span, phrase: Phrase | None, *, rule: str
) -> Draft:
    """The words at one side of a colon, said by the phrase at the other."""
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(colon, colon),
        form="direct",
        rule=rule,
        frame_end=colon,
    )
    draft.take(utterance, phrase)
    draft.frame_end = len(utterance.words) - 1
    return draft


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
    if cue.passive:
        return _passive_report(text, utterances, number, cue)
    opener = _backward_opener(utterance)
    if opener != cue.first and not (cue.first == 0 and not cue.is_gerund):
        return None
    phrase = (
        Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
        if cue.pronoun is not None
        else phrase_after(utterance, cue.last + 1)
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
    reach = range(cue.last + 1, min(len(utterance.words), cue.last + 1 + MAX_TO_AGENT))
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
    for phrase in utterance.language.lexicon.backward:
        words = phrase.replace("'", "' ").split()
        plain = tuple(word.rstrip("'") for word in words)
        if utterance.matches(0, plain):
            return len(plain)
    return -1


def nominal_report(utterance: Utterance, number: int) -> Draft | None:
    """« L'annonce par X de CONTENT a surpris »: a noun with its agent and its content."""
    lexicon = utterance.language.lexicon
    if lexicon.cue_nouns.keys().isdisjoint(utterance.lowers):
        return None
    for index, lower in enumerate(utterance.lowers):
        if lower not in lexicon.cue_nouns or utterance.lower(index + 1) not in lexicon.agents:
            continue
        phrase = phrase_after(utterance, index + 2)
        if phrase is None or utterance.words[index].quoted >= 0:
            continue
        phrase = _before_link(utterance, phrase)
        start = phrase.last + 1
        if utterance.lower(start) in lexicon.complementizers:
            content = _clause_of_noun(utterance, start + 1)
        elif utterance.lower(start) in lexicon.noun_links:
            content = phrase_after(utterance, start + 1)
        else:
            continue
        if content is None:
            continue
        draft = Draft(
            utterance=number,
            parts=[utterance.span_of(content.first, content.last)],
            source=None,
            cue=utterance.span_of(index, index),
            form="nominal",
            rule="noun that reports",
            frame_end=content.last,
        )
        draft.take(utterance, phrase)
        return draft
    return None


def _clause_of_noun(utterance: Utterance, start: int) -> Phrase | None:
    """As in "the announcement by X that pensions would be frozen sparked": up to the main verb."""
    verbs = [at for at in range(start, len(utterance.words)) if is_finite(utterance, at)]
    stops = [at for at in range(start, len(utterance.words)) if utterance.words[at].text in ".;"]
    if not verbs:
        return None
    main = next((at for at in verbs if at > verbs[0] + 1), None)
    end = min([len(utterance.words), *stops, *([] if main is None else [main])])
    return Phrase(start, end - 1) if end > start + 1 else None


def _before_link(utterance: Utterance, phrase: Phrase) -> Phrase:
    """The agent ends where the content's « de » begins: the first link before an article."""
    lexicon = utterance.language.lexicon
    for index in range(phrase.first + 1, phrase.last):
        article = utterance.lower(index + 1) in lexicon.determiners
        if utterance.lower(index) in {"de", "d", "of"} and article:
            return Phrase(phrase.first, index - 1)
    return phrase


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
    relatives = utterance.language.lexicon.modality.relatives
    verb = next(
        (
            index
            for index in range(1, colon)
            if is_finite(utterance, index)
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
    if opinion is None and not _may_speak(utterance, phrase):
        return None
    others = utterance.words[verb:colon]
    if utterance.kind == "title" or any(word.is_capital for word in others):
        return None
    phrase = opinion or phrase
    return _said_at_colon(utterance, number, colon, span, phrase, rule="sentence and colon")
