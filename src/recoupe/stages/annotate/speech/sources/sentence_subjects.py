"""The first subject of a sentence that a pronoun may stand for."""

import sys
from collections.abc import Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.joined import joined
from recoupe.records import SourceKind, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.chain import is_someone, kind_of
from recoupe.stages.annotate.speech.pieces.draft import POSSESSIVES, Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.sources.again import is_epithet
from recoupe.stages.annotate.speech.sources.brought_up import main_subject
from recoupe.stages.annotate.speech.sources.opening_actors import opening_actor
from recoupe.stages.annotate.speech.sources.people import (
    Gender,
    agrees,
    gender_of,
    pronoun_gender,
)
from recoupe.stages.annotate.speech.sources.presented import presented_subject
from recoupe.stages.annotate.speech.sources.whole_subjects import whole_subject
from recoupe.stages.annotate.speech.surface.signs import VERB
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.surface.words import Word

MIN_BEFORE_END = 2
"""Words before the verb of « Une enseignante acquiesce »."""
MAX_VERB_GROUP = 3
"""Words of « a longuement entendu »."""
MAX_ASKED = 8
"""Words behind "asked" up to its question: "asked the chief prosecutor *why*"."""
SHORT_WORD = 3
"""« des », « les »: an ending tells no number in words so short."""
BODIES: frozenset[SourceKind] = frozenset(
    ["official", "organisation", "collective", "document", "media", "agency", "state_media"]
)
"""Kinds that a pronoun of people only cannot stand for."""


def opening_noun(utterance: Utterance) -> Phrase | None:
    """As in "A woman in her thirties ran out": the noun of somebody that opens the sentence."""
    lexicon = utterance.language.lexicon
    if utterance.lower(0) not in lexicon.determiners:
        return None
    return Phrase(0, 1) if utterance.lower(1) in lexicon.source_kinds else None


def subject_in(
    reading: Reading,
    utterance: Utterance,
    draft: Draft,
    *,
    main: bool = False,
    told_of: bool = False,
) -> Span | None:
    """The first subject of an utterance, before the draft's own source, that may speak.

    Where `main`, only that of the main verb. Where `told_of`, one whom the draft's own clause is
    about, too.
    """
    lexicon = reading.language.lexicon
    plural = draft.source is not None and (
        draft.source.of(reading.text).lower() in lexicon.plural_pronouns
    )
    pronoun = draft.source.of(reading.text).lower() if draft.source is not None else ""
    own = sys.maxsize if draft.source is None else draft.source.start
    turned = not lexicon.head_last
    for index, word in enumerate(utterance.words):
        if word.start >= own:
            return None
        acts = utterance.finite[index] or (turned and _acts_at_end(utterance, index))
        if word.quoted >= 0 or not acts:
            continue
        if (
            _is_in_relative(utterance, index)
            or is_asked(utterance, index)
            or _asks_whom(utterance, index, pronoun)
        ):
            continue
        heard = None if plural else _heard_out(reading, utterance, index, pronoun)
        if heard is not None:
            return heard
        phrase = main_subject(utterance) if main else _subject_of(utterance, index)
        found = (
            None
            if phrase is None or phrase.is_pronoun
            else _agreeing(reading, utterance, phrase, pronoun, plural=plural)
        )
        if found is not None and (
            any(relay.span.meets(found) for relay in draft.relays)
            or (not told_of and _is_told_of(draft, found))
        ):
            found = None
        if found is not None or main:
            return found
    asked = any(_asks_whom(utterance, at, pronoun) for at in range(1, len(utterance.words)))
    opening = _opening_alone(utterance) or (None if asked else opening_actor(utterance))
    if opening is None:
        return None
    return _agreeing(reading, utterance, opening, pronoun, plural=plural)


def _is_told_of(draft: Draft, found: Span) -> bool:
    """As in "London was too dear, she said": whom a clause names is not who tells it behind it.

    A pronoun does not stand for a name in what hangs on its own verb (Huddleston and Pullum 2002,
    *The Cambridge Grammar of the English Language*, chapter 17, § 2.4).
    """
    behind = draft.source is not None and draft.hull.end <= draft.source.start
    return behind and draft.hull.holds(found)


def _subject_of(utterance: Utterance, verb: int) -> Phrase | None:
    """The phrase before a verb and its clitics, with all that presents it."""
    start = _past_clitics(utterance, verb)
    presented = presented_subject(utterance, start)
    phrase = presented or phrase_before(utterance, start)
    if presented is None and phrase is not None and utterance.language.lexicon.head_last:
        # "A man who ran in to save a toddler has been found"
        behind_verb = phrase.first > 0 and utterance.words[phrase.first - 1].tag == "VERB"
        return whole_subject(utterance, phrase) or phrase if behind_verb else phrase
    return phrase


def _opening_alone(utterance: Utterance) -> Phrase | None:
    """« Sa maman non plus. »: the noun that opens a sentence without a verb.

    In "A spokesman apologised" the verb looks like a participle.
    """
    if utterance.language.lexicon.past_endings or True in utterance.finite or utterance.quotes:
        return None
    return phrase_after(utterance, 0) if opening_noun(utterance) else None


def _acts_at_end(utterance: Utterance, index: int) -> bool:
    """« Sa voisine, Echati, opine. »: a verb of saying that the tagger took for a noun."""
    lexicon = utterance.language.lexicon
    if index < MIN_BEFORE_END or index + 2 < len(utterance.words):
        return False
    forms = lexicon.reporting.get(utterance.lower(index), ())
    finite = any(form.tense in {"present", "past"} for form in forms)
    before = utterance.lower(index - 1)
    return finite and before not in lexicon.joins and before not in lexicon.noun_stops


def is_asked(utterance: Utterance, index: int) -> bool:
    """As in "Asked whether an adviser would come, he said": of the question, which opens it."""
    lexicon = utterance.language.lexicon
    asked = joined(lexicon.voices.asked_of, lexicon.questions)
    if utterance.lower(0) not in lexicon.relays.got or utterance.lower(1) not in asked:
        return False
    return index < next((at for at in utterance.breaks if utterance.lower(at) == ","), 0)


def _is_in_relative(utterance: Utterance, index: int) -> bool:
    """As in "Nia Webb, whose sister won, was in tears": a verb behind a comma and its relative."""
    comma = next((at for at in utterance.breaks[::-1] if at < index), -1)
    relatives = utterance.language.lexicon.modality.relatives
    return comma > 0 and utterance.lower(comma + 1) in relatives


def _heard_out(reading: Reading, utterance: Utterance, index: int, pronoun: str) -> Span | None:
    """« La cour a entendu mercredi la sœur de l'accusé. « … », a-t-elle déclaré »: the sister."""
    lexicon = utterance.language.lexicon
    reach = range(index, min(len(utterance.words), index + MAX_VERB_GROUP))
    verb = next((at for at in reach if utterance.lower(at) in lexicon.voices.hears), None)
    if verb is None or lexicon.passive_auxiliaries.intersection(utterance.lowers[index:verb]):
        return None
    phrase = phrase_after(utterance, past_adverbs(utterance, verb + 1))
    if phrase is None or phrase.is_pronoun:
        return None
    if kind_of(utterance, phrase.first, phrase.last) != "person":
        return None
    return _agreeing(reading, utterance, phrase, pronoun, plural=False)


def _asks_whom(utterance: Utterance, index: int, pronoun: str) -> bool:
    """As in "The coroner asked her. “…,” she said": whom somebody asks is not he who asks."""
    lexicon = utterance.language.lexicon
    objects = lexicon.voices.objects_of.get(pronoun, frozenset())
    if utterance.lower(index + 1) not in objects:
        return False
    readings = lexicon.reporting.get(utterance.lower(index), ())
    return any(form.verb.lemma in lexicon.voices.asks for form in readings)


def asked_whom(reading: Reading, utterance: Utterance, draft: Draft) -> Span | None:
    """As in "Counsel asked the witness why he ran. “…,” he said": who is asked answers.

    Where a question stands behind who is asked, or before the verb: "asked her to sit" has none.
    """
    lexicon = utterance.language.lexicon
    pronoun = "" if draft.source is None else draft.source.of(reading.text).lower()
    if pronoun not in lexicon.voices.persons:
        return None
    opens = joined(lexicon.voices.asked_of, lexicon.questions)
    for index in utterance.signs[VERB]:
        if not 0 < index < len(utterance.words) - 1:
            continue
        word, before = utterance.words[index], utterance.words[index - 1]
        forms = lexicon.reporting.get(word.lower, ()) if word.quoted < 0 else ()
        asks = any(form.verb.lemma in lexicon.voices.asks for form in forms)
        if not asks or not before.is_word or before.lower in lexicon.auxiliaries:
            # "“Why?” asked the judge" has no object, "was asked" another one
            continue
        reach = range(index + 2, min(len(utterance.words), index + MAX_ASKED))
        question = next((at for at in reach if utterance.lower(at) in opens), None)
        phrase = phrase_after(utterance, index + 1, question)
        if phrase is None or phrase.is_pronoun:
            continue
        if question is not None or any(one.text == "?" for one in utterance.words[:index]):
            return _agreeing(reading, utterance, phrase, pronoun, plural=False)
    return None


def _agreeing(
    reading: Reading, utterance: Utterance, phrase: Phrase, pronoun: str, *, plural: bool
) -> Span | None:
    """The phrase, or the one of the two that it joins, where a pronoun may stand for it."""
    lexicon = reading.language.lexicon
    gender = pronoun_gender(reading, pronoun)
    words = utterance.words[phrase.first : phrase.last + 1]
    if any(word.quoted >= 0 for word in words):
        # « Je regrette, je n'étais plus moi-même », a-t-il dit: what is said is no subject.
        return None
    if len(words) == 1 and words[0].lower in lexicon.standing.things_pronouns:
        # "There was an ovation."
        return None
    before = utterance.words[phrase.first - 1] if phrase.first else None
    if before is not None and before.tag == "ADP":
        # "whether a cut in June was possible", « Un cargo qui allait vers Rotterdam l'a
        # recueillie »: no subject, but its complement.
        return None
    known = any(word.lower in lexicon.source_kinds for word in words)
    known = known or any((fold(word.lower),) in reading.language.names.roles for word in words)
    whole = utterance.span_of(phrase.first, phrase.last)
    known = known or whole.of(reading.text).lower() in lexicon.voices.last_named
    known = known or is_epithet(reading, whole)
    capital = any(word.is_capital for word in _before_place(utterance, words)[1:])
    named = words[0].is_capital and words[0].lower not in lexicon.determiners
    # "Demand rises": a capital that only opens the sentence names nobody.
    opens = phrase.first == 0 and words[0].tag == "NOUN"
    capital = capital or (named and (not opens or _is_name_elsewhere(reading, words[0].text)))
    phrase = _owner(utterance, phrase, pronoun)
    one = None if plural else _one_of_two(reading, utterance, phrase, gender)
    if one is not None:
        return one
    span = utterance.span_of(phrase.first, phrase.last)
    if span.of(reading.text).endswith(POSSESSIVES):
        span = Span(span.start, span.end - len("'s"))
    fitting = _fits(utterance, phrase, pronoun) or _is_unknown(reading, span, pronoun)
    if not agrees(reading, span, gender) or not fitting:
        return None
    fits = (known or capital) and is_plural(span.of(reading.text), reading) == plural
    return span if fits else None


def _before_place(utterance: Utterance, words: Sequence[Word]) -> Sequence[Word]:
    """« Un hélicoptère venu | de Grenoble »: the words before what a preposition ties to a thing.

    A name behind it tells nothing of whom the noun stands for, unless the noun is of people.
    """
    lexicon = utterance.language.lexicon
    if lexicon.head_last or words[0].lower not in lexicon.determiners:
        return words
    at = next((at for at, word in enumerate(words) if at > 1 and word.tag == "ADP"), len(words))
    return words[:at]


def _owner(utterance: Utterance, phrase: Phrase, pronoun: str) -> Phrase:
    """As in "The bishop's sermon was long. “…,” he said": the owner of a thing, for people."""
    lexicon = utterance.language.lexicon
    if pronoun not in lexicon.voices.persons or not lexicon.head_last:
        return phrase
    if kind_of(utterance, phrase.last, phrase.last) != "person" or phrase.first == phrase.last:
        return phrase
    known = utterance.lower(phrase.last) in lexicon.source_kinds
    if known or utterance.words[phrase.last].is_capital:
        return phrase
    owners = range(phrase.last - 1, phrase.first - 1, -1)
    at = next((at for at in owners if utterance.lower(at).endswith("'s")), None)
    return phrase if at is None else Phrase(phrase.first, at)


def _is_name_elsewhere(reading: Reading, word: str) -> bool:
    """Whether the text writes a word with its capital inside a sentence: "aide Ibrahim Sule"."""
    at = reading.text.find(f" {word}")
    while at >= 0:
        if reading.text[:at].rstrip()[-1:].isalnum() or reading.text[:at].endswith(","):
            return True
        at = reading.text.find(f" {word}", at + 1)
    return False


def _fits(utterance: Utterance, phrase: Phrase, pronoun: str) -> bool:
    """Whether a pronoun of people only stands for people: "he" for no company."""
    voices = utterance.language.lexicon.voices
    kind = kind_of(utterance, phrase.first, phrase.last)
    if pronoun in voices.persons:
        words = utterance.lowers[phrase.first : phrase.last + 1]
        return kind not in BODIES and voices.groups.isdisjoint(words)
    acronym = phrase.first == phrase.last and utterance.words[phrase.first].text.isupper()
    return pronoun not in voices.bodies or kind != "person" or acronym


def _is_unknown(reading: Reading, span: Span, pronoun: str) -> bool:
    """As in "Frigosul declined. It had said": nothing tells that the name is a person's."""
    names, lexicon = reading.language.names, reading.language.lexicon
    if pronoun not in lexicon.voices.bodies:
        return False
    return all(
        word.is_capital
        and word.lower not in lexicon.source_kinds
        and fold(word.lower) not in names.given_names
        and fold(word.lower) not in names.given_genders
        and fold(word.lower) not in names.honorifics
        for word in reading.words_in(span)
    )


def _one_of_two(
    reading: Reading, utterance: Utterance, phrase: Phrase, gender: Gender | None
) -> Span | None:
    """« Pierre et sa sœur Marie ont repris la ferme … sourit-elle »: the one who agrees."""
    coordinators = reading.language.lexicon.coordinators
    at = next(
        (at for at in range(phrase.first + 1, phrase.last) if utterance.lower(at) in coordinators),
        None,
    )
    if at is None or gender is None:
        return None
    sides = (
        utterance.span_of(phrase.first, at - 1),
        utterance.span_of(at + 1, phrase.last),
    )
    agreeing = [one for one in sides if gender_of(reading, one) == gender]
    others = [one for one in sides if gender_of(reading, one) not in {None, gender}]
    if len(agreeing) == 1:
        return agreeing[0]
    return next((one for one in sides if one not in others), None) if len(others) == 1 else None


def is_plural(label: str, reading: Reading) -> bool:
    """Whether a label looks plural: its first word ends so and is no name."""
    first = label.split(maxsplit=1)[0].lower() if label.split() else ""
    if first.isdecimal():
        # « 300 chercheurs »
        return int(first) > 1
    if first in reading.language.lexicon.plural_determiners and not (
        reading.language.lexicon.head_last
    ):
        # « Les secours », where the capital is of the sentence
        return True
    joined = any(
        f" {word} " in f" {label.lower()} " for word in reading.language.lexicon.coordinators
    )
    ends = first.endswith(("s", "x")) and len(first) > SHORT_WORD
    if reading.language.lexicon.head_last and not joined:
        return _headis_plural(label, reading)
    return joined or (label[:1].islower() and ends)


def _headis_plural(label: str, reading: Reading) -> bool:
    """As in "two aid workers", "analysts at Corbel": the last word before a link or comma tells."""
    words: list[str] = []
    lexicon = reading.language.lexicon
    ends = joined(lexicon.noun_links, lexicon.standing.prepositions)
    for word in label.replace(",", " ,").split():
        if word == "," or (words and word.lower() in ends):
            break
        words.append(word)
    head = words[-1] if words else ""
    acronym = head[:-1].isupper() and len(head) >= SHORT_WORD
    if head in lexicon.bare_plurals:
        return True
    # "Analysts at Corbel": a capital that only opens the sentence
    common = head.islower() or acronym or (len(words) == 1 and is_someone(lexicon, head.lower()))
    return head.endswith("s") and common and not head.endswith("ss")


def _past_clitics(utterance: Utterance, index: int) -> int:
    while index > 0 and utterance.lower(index - 1) in utterance.language.lexicon.clitics:
        index -= 1
    return index
