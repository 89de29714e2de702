"""Who stands right behind a quotation: « …, s'époumone Julie », « … » (Jean Nolin, historien)."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.reports.inversion import subject_behind
from recoupe.stages.annotate.speech.reports.openings import unwrapped
from recoupe.stages.annotate.speech.sources.somebody import mentions_in
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import DASHES, SENTENCE_ENDS, Utterance
from recoupe.stages.annotate.speech.unframed.marked import Marked

MAX_CLITICS = 3
MAX_SUBJECT = 30
"""Words of a subject with its appositions."""
_COMMAS = frozenset([",", "?", "!", "…"])
_STARTS = SENTENCE_ENDS | DASHES | {":"}
_ENDS = frozenset([",", ".", ";", "", ")", "(", "–", "—"])


def unlisted_incise(marked: Marked) -> Draft | None:
    """« Plus fort », s'époumone Julie · "Louder," the girl trilled.

    Behind marks and a comma, a verb with its subject inverted, and nothing behind, utters them,
    whatever verb it is.
    """
    utterance, last = marked.utterance, marked.last
    if not _opens(utterance, last):
        return _dixit(marked)
    comma = utterance.lower(last + 1) == ","
    inside = marked.quote.span.of(marked.reading.text)[-1:] in _COMMAS
    if not comma and not inside:
        return None
    first = last + 2 if comma else last + 1
    if utterance.lower(first) in utterance.language.lexicon.coordinators:
        return None
    read = _read_in(utterance, first) or _said_for(utterance, first if comma else last + 1)
    read = read or _its_verdict(utterance, first) or _how_put(utterance, first)
    found = read or inverted(utterance, first) or _plain_order(utterance, first)
    if found is None:
        return None
    verb, phrase = found
    voices = utterance.language.lexicon.voices
    some = utterance.lower(phrase.first) in voices.some and phrase.first == phrase.last
    some = some or any(utterance.matches(phrase.first, words) for words in voices.one_of)
    again = " ".join(utterance.lowers[phrase.first : phrase.last + 1])
    some = some or again in utterance.language.lexicon.anaphoric_sources
    known = phrase.is_pronoun or some or marked.names_somebody(phrase)
    # « …, lui aurait intimé son beau-père »
    turned = phrase.first > verb and not utterance.language.lexicon.zero_complement
    known = known or (turned and may_speak(utterance, phrase))
    if read is None and not known:
        return None
    return marked.by(
        phrase,
        form="direct",
        rule="any verb behind a quotation",
        end=verb,
        cue=utterance.span_of(*sorted((first, verb)) if verb < phrase.first else (verb, verb)),
    )


def _dixit(marked: Marked) -> Draft | None:
    """« un champignon qui « fragilise les racines », dixit le service »: of any marks."""
    utterance = marked.utterance
    first = marked.last + 1 + (utterance.lower(marked.last + 1) == ",")
    if utterance.lower(first) not in utterance.language.lexicon.voices.dixit:
        return None
    phrase = phrase_after(utterance, first + 1)
    if phrase is None:
        return None
    cue = utterance.span_of(first, first)
    return marked.by(phrase, form="indirect", rule="dixit", end=phrase.last, cue=cue)


def _opens(utterance: Utterance, last: int) -> bool:
    """Whether marks open their sentence: For "best performance", X recommends … does not."""
    first = last
    while first > 0 and utterance.words[first - 1].quoted == utterance.words[last].quoted:
        first -= 1
    before = utterance.words[first - 1] if first else None
    return before is None or before.quoted >= 0 or before.text in _STARTS


def inverted(  # noqa: PLR0911  one reason a line
    utterance: Utterance, first: int
) -> tuple[int, Phrase] | None:
    """The verb and the subject behind it; None where the words are no such pair.

    « s'étrangle auprès de RTL Noé Vachal », « a voulu positiver la présidente »
    """
    lexicon = utterance.language.lexicon
    verb = first
    while verb < first + MAX_CLITICS and utterance.lower(verb) in lexicon.clitics:
        verb += 1
    word = utterance.words[verb : verb + 1]
    if not word or not word[0].is_word or word[0].is_capital:
        return None
    if word[0].quoted not in {-1, utterance.words[first - 1].quoted}:
        return None
    pronoun = utterance.lower(verb + 1).rpartition("-")
    if pronoun[1] and pronoun[2] in joined(lexicon.voices.he, lexicon.voices.they):
        return verb, Phrase(verb + 1, verb + 1, is_pronoun=True)
    reflexive = verb > first and utterance.lower(verb - 1) in lexicon.reflexives
    endings = lexicon.modality.participle_endings
    if endings and utterance.lower(verb) in lexicon.auxiliaries:
        # « s'est écrié un garçon »
        verb = past_adverbs(utterance, verb + 1)
        if not utterance.lower(verb).endswith(endings):
            return None
        reflexive = True
    after = past_adverbs(utterance, verb + 1)
    behind = verb if lexicon.zero_complement else _past_infinitive(utterance, after, verb)
    phrase = _somebody(utterance, after) or _behind(utterance, behind + 1)
    verbal = reflexive or is_finite(utterance, verb) or _must_be_verb(utterance, verb, after)
    if not verbal or phrase is None:
        return None
    inside = utterance.words[phrase.first : phrase.last + 1]
    if any("VerbForm=Inf" in word.form for word in inside):
        # « ne manque pas de rappeler Luc Tardy »: the rest of the sentence tells who.
        return None
    ends = _ends(utterance, phrase.last + 1) or not lexicon.zero_complement
    return (verb, phrase) if ends else None


def _behind(utterance: Utterance, index: int) -> Phrase | None:
    if utterance.language.lexicon.zero_complement:
        return phrase_after(utterance, past_adverbs(utterance, index))
    return subject_behind(utterance, index)


def _past_infinitive(utterance: Utterance, after: int, verb: int) -> int:
    """« a voulu positiver », « tente de rassurer »: the infinitive that a verb governs, else it.

    « …, pourrait dire le maire » is said by nobody.
    """
    lexicon = utterance.language.lexicon
    linked = utterance.lower(after) in joined(lexicon.noun_links, lexicon.addressees)
    wills = utterance.lower(verb) in lexicon.voices.intends
    if not linked and not wills and utterance.lower(verb - 1) not in lexicon.auxiliaries:
        return verb
    governed = after + linked
    while utterance.lower(governed) in lexicon.clitics:
        governed += 1
    word = utterance.words[governed : governed + 1]
    return governed if word and "VerbForm=Inf" in word[0].form else verb


def _must_be_verb(utterance: Utterance, verb: int, after: int) -> bool:
    """« …, balance cette dernière »: what the tagger takes for a noun, right before an article.

    A noun that tells who speaks has a preposition behind it: « …, maire de la commune ».
    """
    lexicon = utterance.language.lexicon
    if lexicon.zero_complement or utterance.words[verb].tag not in {"NOUN", "ADJ"}:
        return False
    articles = joined(lexicon.definites, lexicon.possessives)
    return (
        after == verb + 1
        and utterance.lower(after) in articles
        and utterance.lower(verb) not in lexicon.source_kinds
    )


def _somebody(utterance: Utterance, index: int) -> Phrase | None:
    """As in "Get a life," commented one."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) in lexicon.voices.some:
        return Phrase(index, index) if utterance.lower(index + 1) in _ENDS else None
    for words in lexicon.voices.one_of:
        if utterance.matches(index, words):
            last = index + len(words) - 1
            pronoun = utterance.lower(last + 2) in lexicon.subject_pronouns
            last += 2 if utterance.lower(last + 1) in lexicon.noun_links and pronoun else 0
            return Phrase(index, last)
    return None


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
    found = _subject_and_verb(utterance, first)
    if found is None:
        return None
    verb, phrase = found
    behind = past_adverbs(utterance, verb + 1)
    if utterance.lower(behind) in lexicon.voices.particles and utterance.lower(behind + 1) in _ENDS:
        behind += 1
    after = utterance.words[behind + 1 : behind + 2]
    if utterance.lower(behind) in lexicon.infinitive_marks and after and after[0].tag == "VERB":
        # "Alan Fower wants to believe"
        behind += 2
    listed = utterance.lower(verb) in lexicon.reporting
    return (verb, phrase) if listed or _ends(utterance, behind) else None


def _subject_and_verb(utterance: Utterance, first: int) -> tuple[int, Phrase] | None:
    """A subject, with all that it is told to be, and its verb: "Jim Chilton, vice president, said".

    The first finite verb outside relative clauses, or the first form of a verb that reports.
    """
    lexicon = utterance.language.lexicon
    if (
        utterance.lower(first) in lexicon.voices.some
        and utterance.lower(first + 1) in lexicon.reporting
    ):
        return first + 1, Phrase(first, first)
    subject = phrase_after(utterance, first)
    if subject is None:
        return None
    for at in range(first + 1, subject.last + 1):
        word = utterance.words[at]
        if word.tag == "VERB" and not word.is_capital and "VerbForm=Ger" not in word.form:
            # "a show insider spilled to the Daily Star": a past that looks like a participle.
            return at, Phrase(first, at - 1)
    below = False
    for at in range(subject.last + 1, min(len(utterance.words), first + MAX_SUBJECT)):
        word = utterance.words[at]
        if word.quoted >= 0 or word.text in {".", ";", ":"}:
            return None
        if word.text == ",":
            below = False
        elif word.lower in lexicon.modality.relatives:
            below = True
        elif not below and (
            word.tag == "VERB" or is_finite(utterance, at) or _reports(utterance, at)
        ):
            return at, subject
    return None


def _reports(utterance: Utterance, index: int) -> bool:
    """Whether a word is a past form that reports and is no participle or noun here."""
    lexicon = utterance.language.lexicon
    forms = lexicon.reporting.get(utterance.lower(index), ())
    noun = utterance.lower(index - 1) in lexicon.determiners
    return not noun and any(form.tense in {"past", "present"} for form in forms)


def _said_for(utterance: Utterance, index: int) -> tuple[int, Phrase] | None:
    """« « Une chance » pour le maire, « un désastre » pour l'opposition »: no verb at all."""
    if (utterance.lower(index),) not in utterance.language.lexicon.opinions:
        return None
    if any(word.quoted < 0 and is_finite(utterance, at) for at, word in enumerate(utterance.words)):
        return None
    phrase = phrase_after(utterance, index + 1)
    return None if phrase is None else (index, phrase)


def _its_verdict(utterance: Utterance, first: int) -> tuple[int, Phrase] | None:
    """As in "About time too," was Ken Bright's verdict · « Jamais », est la réponse du maire."""
    lexicon = utterance.language.lexicon
    if utterance.lower(first) not in lexicon.passive_auxiliaries:
        return None
    phrase = phrase_after(utterance, first + 1)
    if phrase is None or lexicon.voices.said.isdisjoint(
        utterance.lowers[phrase.first : phrase.last + 1]
    ):
        return None
    whose = unwrapped(utterance, phrase)
    return None if whose == phrase else (first, whose)


def _how_put(utterance: Utterance, first: int) -> tuple[int, Phrase] | None:
    """As in "It's a ghost town," is how one trader puts it; "No," was all he would say."""
    voices = utterance.language.lexicon.voices
    if utterance.lower(first) not in utterance.language.lexicon.passive_auxiliaries:
        return None
    if utterance.lower(first + 1) not in voices.ways | voices.wholes:
        return None
    phrase = phrase_after(utterance, first + 2)
    return None if phrase is None else (first, phrase)


def signed_by(marked: Marked) -> Draft | None:
    """« … » (Jean Nolin, historien) · "…" – Jean Nolin, historien · « … », tweet de Jean Nolin."""
    utterance, last = marked.utterance, marked.last
    lexicon = utterance.language.lexicon
    index = last + 1
    # "Out There" (Grand Central Publishing, 2018): the title of a book is no whole utterance.
    if (
        index + 1 >= len(utterance.words)
        or marked.quote.form != "direct"
        or not _opens(utterance, last)
    ):
        return None
    opens = utterance.words[index].text in DASHES | {"("}
    if not opens:
        while utterance.lower(index) in {",", *lexicon.determiners - lexicon.noun_links}:
            index += 1
        if utterance.lower(index) not in joined(lexicon.voices.said, lexicon.voices.texts):
            return None
        index += 1
        if utterance.lower(index) not in lexicon.noun_links:
            return None
    first = index + 1
    names = mentions_in(marked.mentions, utterance.span)
    start = utterance.words[first].start if first < len(utterance.words) else -1
    person = next((one for one in names if one.span.start == start), None)
    if person is None or person.kind != "person":
        return None
    end = utterance.index_at(person.span.end - 1)
    if opens and utterance.lower(end + 1) not in {",", ")", ".", ""}:
        return None
    return marked.by(Phrase(first, end), form="continuation", rule="signed quotation", end=end)
