"""Who stands right behind a quotation: « …, s'époumone Julie », « … » (Jean Nolin, historien)."""

from collections.abc import Sequence

from recoupe.records import Mention, Quote
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.brought_up import mentions_in, who_is
from recoupe.stages.annotate.speech.draft import Draft
from recoupe.stages.annotate.speech.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.scene import past_adverbs
from recoupe.stages.annotate.speech.surface import DASHES, Utterance

MAX_CLITICS = 3
_COMMAS = frozenset([",", "?", "!", "…"])
_ENDS = frozenset([",", ".", ";", "", ")", "(", "–", "—"])


def unlisted_incise(  # noqa: PLR0913, PLR0917  the marks, and what stands behind them
    reading: Reading,
    utterance: Utterance,
    number: int,
    quote: Quote,
    last: int,
    mentions: Sequence[Mention],
) -> Draft | None:
    """« Plus fort », s'époumone Julie · "Louder," the girl trilled.

    Behind marks and a comma, a verb with its subject inverted, and nothing behind, utters them,
    whatever verb it is.
    """
    comma = utterance.lower(last + 1) == ","
    inside = quote.span.of(reading.text)[-1:] in _COMMAS
    if not comma and not inside:
        return None
    first = last + 2 if comma else last + 1
    read = _read_in(utterance, first)
    found = read or _inverted(utterance, first) or _plain_order(utterance, first)
    if found is None:
        return None
    verb, phrase = found
    known = phrase.is_pronoun or who_is(reading, utterance, phrase, mentions) is not None
    if read is None and not known:
        return None
    draft = Draft(
        utterance=number,
        parts=[quote.span],
        source=None,
        cue=utterance.span_of(*sorted((first, verb)) if verb < phrase.first else (verb, verb)),
        form="direct",
        rule="any verb behind a quotation",
        frame_end=verb,
    )
    draft.take(utterance, phrase)
    return draft


def _inverted(utterance: Utterance, first: int) -> tuple[int, Phrase] | None:
    """The verb and the subject behind it; None where the words are no such pair."""
    lexicon = utterance.language.lexicon
    verb = first
    while verb < first + MAX_CLITICS and utterance.lower(verb) in lexicon.clitics:
        verb += 1
    word = utterance.words[verb : verb + 1]
    if not word or not word[0].is_word or word[0].is_capital or word[0].quoted >= 0:
        return None
    pronoun = utterance.lower(verb + 1).rpartition("-")
    if pronoun[1] and pronoun[2] in lexicon.voices.he | lexicon.voices.they:
        return verb, Phrase(verb + 1, verb + 1, is_pronoun=True)
    reflexive = verb > first and utterance.lower(verb - 1) in lexicon.reflexives
    endings = lexicon.modality.participle_endings
    if endings and utterance.lower(verb) in lexicon.auxiliaries:
        # « s'est écrié un garçon »
        verb = past_adverbs(utterance, verb + 1)
        if not utterance.lower(verb).endswith(endings):
            return None
        reflexive = True
    phrase = phrase_after(utterance, past_adverbs(utterance, verb + 1))
    verbal = reflexive or is_finite(utterance, verb)
    if not verbal or phrase is None or not _ends(utterance, phrase.last + 1):
        return None
    return verb, phrase


def _ends(utterance: Utterance, index: int) -> bool:
    """Whether nothing follows there but to whom it was said: « au micro de DAZN »."""
    lexicon = utterance.language.lexicon
    return utterance.lower(index) in _ENDS | lexicon.relay_prepositions


def _read_in(utterance: Utterance, first: int) -> tuple[int, Phrase] | None:
    """« …, peut-on lire dans l'arrêté »: what a text says, and the text."""
    voices = utterance.language.lexicon.voices
    for words in voices.read:
        if utterance.matches(first, words):
            last = first + len(words) - 1
            place = utterance.lower(last + 1) in voices.places
            phrase = phrase_after(utterance, last + 2) if place else None
            return None if phrase is None else (last, phrase)
    return None


def _plain_order(utterance: Utterance, first: int) -> tuple[int, Phrase] | None:
    """As in "Louder," the girl trilled: only where a clause needs no conjunction."""
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement or first >= len(utterance.words):
        return None
    phrase = phrase_after(utterance, first)
    if phrase is None:
        return None
    inside = range(phrase.first + 1, phrase.last + 1)
    # The tagger takes a rare past for a participle: "a show insider spilled".
    tagged = next((at for at in inside if utterance.words[at].tag == "VERB"), None)
    verb = past_adverbs(utterance, phrase.last + 1) if tagged is None else tagged
    if tagged is not None:
        phrase = Phrase(phrase.first, tagged - 1, is_pronoun=phrase.is_pronoun)
    elif verb >= len(utterance.words) or not is_finite(utterance, verb):
        return None
    behind = past_adverbs(utterance, verb + 1)
    if utterance.lower(behind) in lexicon.infinitive_marks:
        # "Alan Fower wants to believe"
        behind += 2
    return (verb, phrase) if _ends(utterance, behind) else None


def signed_by(
    utterance: Utterance,
    number: int,
    quote: Quote,
    last: int,
    mentions: Sequence[Mention],
) -> Draft | None:
    """« … » (Jean Nolin, historien) · "…" – Jean Nolin, historien · « … », tweet de Jean Nolin."""
    lexicon = utterance.language.lexicon
    index = last + 1
    if index + 1 >= len(utterance.words):
        return None
    opens = utterance.words[index].text in DASHES | {"("}
    if not opens:
        while utterance.lower(index) in {",", *lexicon.determiners - lexicon.noun_links}:
            index += 1
        if utterance.lower(index) not in lexicon.voices.said | lexicon.voices.texts:
            return None
        index += 1
        if utterance.lower(index) not in lexicon.noun_links:
            return None
    first = index + 1
    names = mentions_in(mentions, utterance.span)
    start = utterance.words[first].start if first < len(utterance.words) else -1
    person = next((one for one in names if one.span.start == start), None)
    if person is None or person.kind != "person":
        return None
    end = utterance.index_at(person.span.end - 1)
    if opens and utterance.lower(end + 1) not in {",", ")", ".", ""}:
        return None
    draft = Draft(
        utterance=number,
        parts=[quote.span],
        source=None,
        cue=None,
        form="continuation",
        rule="signed quotation",
        frame_end=end,
    )
    draft.take(utterance, Phrase(first, end))
    return draft
