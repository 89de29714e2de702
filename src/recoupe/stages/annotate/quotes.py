"""Words between quotation marks."""

import re
from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.languages.tables.lexicon import Lexicon
from recoupe.records import Quote, QuoteForm, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.surface.marks import Pair, find_pairs
from recoupe.stages.annotate.speech.surface.surface import DASHES, SENTENCE_ENDS, looks_finite
from recoupe.stages.annotate.speech.surface.words import Word

__all__ = ["find_quotes"]

_DIALOGUE = re.compile(r"[—–―]\s+(?=\S)")
MIN_DIRECT_WORDS = 3
MAX_DIALOGUE_CHARACTERS = 600
MAX_TO_CHARGE = 9
"""Words between « condamné » and the marks."""
MAX_TO_WHAT = 7
"""Words between "what" and the verb that names: "what the mayor of Leeds called"."""
MAX_TO_CARRIER = 4
"""Words from a verb behind marks to what bears them: « clamait une grande banderole »."""
MAX_NAME = 4
"""Words of a name that stands in marks."""
MAX_TO_VERDICT = 4
"""Words behind marks in which what they are is told: "was the main message"."""
MAX_TO_VERB = 24
"""Code points behind the marks in which a verb may stand."""


def find_quotes(reading: Reading) -> tuple[Quote, ...]:
    """Quotes in order; those inside others follow the one that holds them.

    The form is what the words themselves tell: `scare` behind a noun that announces a title or a
    word, `direct` for a whole utterance, else `partial`. `find_attributions` has the last word.
    """
    pairs = [
        pair
        for pair in find_pairs(reading.text, reading.blocks, reading.language.typography)
        if any(map(str.isalnum, reading.text[pair.inner_start : pair.inner_end]))
    ]
    quotes = [_quote(reading, pair) for pair in pairs]
    quotes.extend(_dialogue(reading, pairs))
    return tuple(sorted(quotes, key=lambda one: (one.outer.start, -one.outer.end)))


def _quote(reading: Reading, pair: Pair) -> Quote:
    return Quote(
        span=Span(pair.inner_start, pair.inner_end),
        outer=Span(pair.start, pair.end),
        form=_form(reading, pair),
        rule=pair.rule,
    )


def _form(reading: Reading, pair: Pair) -> QuoteForm:
    if pair.depth > 0:
        return "scare"
    block = reading.block_at(pair.start)
    start = block.span.start if block else 0
    before = reading.words_in(Span(max(start, pair.start - 60), pair.start))
    inside = reading.text[pair.inner_start : pair.inner_end]
    made = _is_made(reading.language.lexicon, before, inside)
    if made or _announced(reading, pair, before) or _is_borne(reading, pair, before):
        return "scare"
    inner = Span(pair.inner_start, pair.inner_end)
    named = _charged(reading, before, inside) or _is_subject(reading, pair)
    modality = reading.language.lexicon.modality
    if named and not any(looks_finite(word, modality) for word in reading.words_in(inner)):
        return "scare"
    starts = not before or before[-1].lower in {":", *SENTENCE_ENDS, *DASHES, "»", "”", '"', ","}
    if not starts:
        return "partial"
    ends = inside[-1] in SENTENCE_ENDS
    count = [word.is_word for word in reading.words_in(inner)].count(True)
    if inside[0].isupper() and (count >= MIN_DIRECT_WORDS or ends or not before):
        return "direct"
    return "direct" if ends and count >= MIN_DIRECT_WORDS else "partial"


def _charged(reading: Reading, before: Sequence[Word], inside: str) -> bool:
    """« mis en examen pour « homicide involontaire » »: an offence in the words of the code."""
    lexicon = reading.language.lexicon
    if not before or before[-1].lower not in lexicon.charge_links or not inside[:1].islower():
        return False
    near = before[-MAX_TO_CHARGE:]
    # A charge of the sentence before is another's.
    ends = [at for at, word in enumerate(near) if word.text in SENTENCE_ENDS]
    near = near[max(ends, default=-1) + 1 :]
    charge = next((at for at, word in enumerate(near) if word.lower in lexicon.charges), None)
    # « a qualifié cette information de « fabrication » »: what somebody calls it
    return charge is not None and not any(_judges(lexicon, word) for word in near[:charge])


def _judges(lexicon: Lexicon, word: Word) -> bool:
    """Whether a word is of a verb by which somebody judges, and of no sentence of a court."""
    forms = lexicon.reporting.get(word.lower, ())
    return word.lower not in lexicon.charges and any(form.verb.stance == "judge" for form in forms)


def _is_subject(reading: Reading, pair: Pair) -> bool:
    """« « L'Indépendante de Saint-Aubin » ne comptait … »: a name that acts in its sentence."""
    lexicon = reading.language.lexicon
    after = reading.words_in(Span(pair.end, min(len(reading.text), pair.end + MAX_TO_VERB)))
    name = reading.text[pair.inner_start : pair.inner_end]
    if not name[0].isupper() or name[-1] in SENTENCE_ENDS | {","} or not after:
        return False
    inside = [
        word for word in reading.words_in(Span(pair.inner_start, pair.inner_end)) if word.is_word
    ]
    if inside[0].lower in lexicon.vague_determiners and not any(
        word.is_capital for word in inside[1:]
    ):
        # « « Un acte de malveillance » est à l'origine de la panne »: only the sentence begins so
        return False
    verb = next((word for word in after if word.lower not in lexicon.clitics), None)
    if not lexicon.verdicts.isdisjoint(word.lower for word in after[:MAX_TO_VERDICT]):
        # "“Don't panic” was the message from the bank"
        return False
    if verb is None or (verb.lower in lexicon.cue_starts and verb.lower not in lexicon.auxiliaries):
        return False
    return looks_finite(verb, lexicon.modality) and not _is_inverted(after, lexicon)


def _is_inverted(after: Sequence[Word], lexicon: Lexicon) -> bool:
    """« « Trop tard », a-t-il dit »: a pronoun hangs on the verb."""
    return any(word.lower.startswith("-") or word.lower in lexicon.reporting for word in after[:3])


def _announced(  # noqa: PLR0911  one reason a line
    reading: Reading, pair: Pair, before: Sequence[Word]
) -> bool:
    """Whether a noun right before the marks tells of a title or a word: « le film « … » »."""
    lexicon = reading.language.lexicon
    inside = reading.text[pair.inner_start : pair.inner_end]
    index = len(before) - 1
    if index >= 0 and before[index].lower.endswith("'s") and inside[:1].isupper():
        # "On NBC's "Meet the Press," the senator said": a medium's programme.
        return before[index].lower.removesuffix("'s") in lexicon.media_names
    if index >= 0 and before[index].text == ",":
        index -= 1
    while index >= 0 and before[index].lower in lexicon.determiners:
        index -= 1
    if index < 0 or before[index].lower not in lexicon.not_speech:
        return index >= 0 and before[index].lower in lexicon.name_bearers and _is_name(inside)
    if inside[:1].islower() and before[index].lower not in lexicon.word_nouns:
        # « juge l'accord « insuffisant » »: names of works and laws have a capital.
        return False
    near = {word.lower for word in before[max(0, index - MAX_TO_WHAT) : index]}
    if before[index].lower in lexicon.reporting and not lexicon.voices.whatever.isdisjoint(near):
        # "in what the mayor called "a con"", « ce que le maire appelle « un scandale » »
        return False
    # « le lieu dit « La Croix » », but « il s'est dit « confiant » » and « a dit « non » ».
    verbs = lexicon.auxiliaries.keys() | lexicon.reflexives
    if before[index].lower not in lexicon.reporting:
        return True
    if index and inside[:1].islower() and index == len(before) - 1:
        # "what it called "an unacceptable delay"": a subject before the verb.
        subject = before[index - 1]
        verbs |= joined(lexicon.voices.he, lexicon.voices.they, lexicon.voices.things)
        if (subject.is_capital and lexicon.zero_complement) or _opens_infinitive(reading, pair):
            return False
    return before[index - 1].lower not in verbs


def _is_made(lexicon: Lexicon, before: Sequence[Word], inside: str) -> bool:
    """« l'auteur de « La Marée » », "the host of “Any Answers”": a title behind who made it."""
    at = len(before) - 1
    while at > 0 and before[at].lower in lexicon.noun_links | lexicon.determiners:
        at -= 1
    makes = 0 <= at < len(before) - 1 and before[at].lower in lexicon.standing.makers
    return makes and before[at + 1].lower in lexicon.noun_links and inside[:1].isupper()


def _is_name(inside: str) -> bool:
    """As in the channel “Rossiya 24”: a few words, all with a capital or in figures."""
    words = inside.split()
    plain = len(words) <= MAX_NAME and inside[-1].isalnum()
    return plain and all(word[0].isupper() or word.isdigit() for word in words)


def _opens_infinitive(reading: Reading, pair: Pair) -> bool:
    """« dit « ne rien regretter » »: what is called by its name is no verb."""
    lexicon = reading.language.lexicon
    passed = joined(lexicon.clitics, lexicon.infinitive_marks, lexicon.verb_adverbs)
    for word in reading.words_in(Span(pair.inner_start, pair.inner_end)):
        if "VerbForm=Inf" in word.form:
            return True
        if word.lower not in passed:
            return False
    return False


def _is_borne(reading: Reading, pair: Pair, before: Sequence[Word]) -> bool:
    """« « Fiers d'être Gones », clamait une banderole », « ce refrain : « … » »: nobody says it."""
    voices = reading.language.lexicon.voices
    after = reading.words_in(Span(pair.end, min(len(reading.text), pair.end + MAX_TO_VERB)))
    lowers = [word.lower for word in after]
    behind = lowers[1:] if lowers[:1] == [","] else lowers
    work = lowers[:1] and lowers[0] in reading.language.lexicon.not_speech
    name = reading.text[pair.inner_start : pair.inner_end]
    if work and reading.language.lexicon.head_last and name[:1].isupper() and name[-1].isalnum():
        # "sobbed “Wonderwall” lyrics"
        return True
    told = behind[:1] and behind[0] in reading.language.lexicon.reporting
    if told and not voices.carriers.isdisjoint(behind[1:MAX_TO_CARRIER]):
        return True
    if len(before) > 1 and before[-1].lower in voices.bears and before[-2].lower in voices.carriers:
        # "The placards read “Hands off”"
        return True
    if not before or before[-1].text != ":":
        return False
    return len(before) > 1 and before[-2].lower in joined(voices.carriers, voices.sung)


def _dialogue(reading: Reading, pairs: list[Pair]) -> list[Quote]:
    """« — Vous n'avez pas honte ? a lancé une retraitée »: a dash instead of marks.

    Only where a reporting verb follows behind the first end of a sentence or comma: a dash opens
    list items too.
    """
    found: list[Quote] = []
    for block in reading.blocks:
        match = _DIALOGUE.match(reading.text, block.span.start, block.span.end)
        if match is None or any(block.span.start <= pair.start < block.span.end for pair in pairs):
            continue
        end = min(block.span.end, match.end() + MAX_DIALOGUE_CHARACTERS)
        words = reading.words_in(Span(match.end(), end))
        for index in range(1, len(words) - 1):
            if words[index].text not in ",?!…":
                continue
            if (
                any(
                    word.lower in reading.language.lexicon.reporting
                    for word in words[index + 1 : index + 4]
                )
                and words[index + 1].text[0].islower()
            ):
                stop = words[index].start if words[index].text == "," else words[index].end
                found.append(
                    Quote(
                        span=Span(match.end(), stop),
                        outer=Span(block.span.start, words[index].end),
                        form="direct",
                        rule="dash of dialogue",
                    )
                )
                break
    return found
