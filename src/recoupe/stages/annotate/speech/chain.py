"""Relays between the speaker and the page, and kinds of source."""

import itertools

from recoupe.records import EntityKind, Mention, SourceKind, Span
from recoupe.stages.annotate.speech.draft import Draft, Relay
from recoupe.stages.annotate.speech.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.surface import Utterance

MEDIA_KINDS: frozenset[SourceKind] = frozenset(["agency", "media", "state_media"])
ANONYMITY_WINDOW = 24
"""Words from the beginning of a source within which « sous couvert d'anonymat » is its own."""
MAX_RELAY_WORDS = 9
MAX_NAME_WORDS = 4
MAX_ARTICLE = 4
"""Code points of an article before a name."""
_BY_ENTITY: dict[EntityKind, SourceKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "official",
}


def kind_of(utterance: Utterance, first: int, last: int) -> SourceKind:
    """The kind of source that the words of a phrase tell."""
    kinds = utterance.kinds
    if (first, last) not in kinds:
        kinds[first, last] = _kind_of(utterance, first, last)
    return kinds[first, last]


def _kind_of(utterance: Utterance, first: int, last: int) -> SourceKind:  # noqa: PLR0911  one reason a line
    """The kind by what tells it.

    Names of media come first, then the head noun, then anonymity. Somebody without a name behind
    « un », « trois » is unnamed; a phrase with a capital and no noun that we know is a person.
    """
    lexicon = utterance.language.lexicon
    lowers = utterance.lowers[first : last + 1]
    head = _head_kind(utterance, first, last)
    media = _media_kind(utterance, first, last)
    if head == "media":
        return "state_media" if _is_state(utterance, lowers) else "media"
    if head == "agency":
        return _agency_kind(utterance, first, last, media)
    if media is not None and head is None:
        return media
    named = any(word.is_capital for word in utterance.words[first + 1 : last + 1])
    window = " ".join(utterance.lowers[first : last + ANONYMITY_WINDOW])
    anonymous = any(phrase in window for phrase in lexicon.anonymity)
    vague = bool(lowers) and lowers[0] in lexicon.vague_determiners
    of_them = last > first and utterance.lower(last) in lexicon.subject_pronouns
    if head == "unnamed" or of_them or (anonymous and not named):
        return "unnamed"
    if vague and head in {None, "person", "official"} and not _has_name(utterance, first, last):
        return "unnamed"
    if head is not None:
        return head
    capital = any(word.is_capital for word in utterance.words[first : last + 1])
    return "collective" if not capital and lowers[-1:] and lowers[-1].endswith("s") else "person"


def _has_name(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a person's name stands in a phrase: two capitals together, or one behind a comma."""
    words = utterance.words[first : last + 1]
    pairs = itertools.pairwise(words)
    return any(one.is_capital and two.is_capital for one, two in pairs) or any(
        one.text == "," for one in words
    )


def _head_kind(utterance: Utterance, first: int, last: int) -> SourceKind | None:
    """The kind of the head noun: the first known one, or the last before « of » in English."""
    lexicon = utterance.language.lexicon
    kinds: list[SourceKind] = []
    for index in range(first, last + 1):
        lower = utterance.lower(index)
        if kinds and lower in lexicon.noun_links:
            break
        if lower in lexicon.source_kinds:
            kinds.append(lexicon.source_kinds[lower])
    if not kinds:
        return None
    return kinds[-1] if lexicon.head_last else kinds[0]


def _agency_kind(
    utterance: Utterance, first: int, last: int, media: SourceKind | None
) -> SourceKind:
    """An agency of the press, or any other: « l'agence régionale de santé »."""
    lexicon = utterance.language.lexicon
    at = next(
        index
        for index in range(first, last + 1)
        if lexicon.source_kinds.get(utterance.lower(index)) == "agency"
    )
    press = any(lower in lexicon.press for lower in utterance.lowers[first : last + 1])
    beside = utterance.words[max(first, at - 1) : at] + utterance.words[at + 1 : at + 3]
    named = any(word.is_capital and word.start > utterance.words[first].start for word in beside)
    plural = utterance.lower(at).endswith("s")
    return "agency" if media is not None or press or named or plural else "organisation"


def _is_state(utterance: Utterance, lowers: tuple[str, ...]) -> bool:
    words = utterance.language.lexicon.state_words
    return any(word in words for word in lowers) or _has_state(utterance, lowers)


def _has_state(utterance: Utterance, lowers: tuple[str, ...]) -> bool:
    """« d'État » stands as two words."""
    words = utterance.language.lexicon.state_words
    return any(f"{one}'{two}" in words for one, two in itertools.pairwise(lowers))


def _media_kind(utterance: Utterance, first: int, last: int) -> SourceKind | None:
    lexicon = utterance.language.lexicon
    for start in range(first, last + 1):
        for length in range(min(MAX_NAME_WORDS, last + 1 - start), 0, -1):
            opens = utterance.words[start].is_capital
            closes = utterance.words[start + length - 1].is_capital
            if not opens and not closes:
                continue
            name = " ".join(utterance.lowers[start : start + length])
            if closes and name in lexicon.media_names:
                return lexicon.media_names[name]
            if opens and name in lexicon.bare_media:
                before = utterance.lower(start - 1)
                if before in lexicon.noun_links or before in lexicon.addressees:
                    return "media"
    return None


def is_medium(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase names an agency or another medium."""
    return kind_of(utterance, phrase.first, phrase.last) in MEDIA_KINDS


def label_of(text: str, utterance: Utterance, first: int, last: int) -> str:
    """The name in a phrase as a reader would list it: without article, white space folded.

    Common nouns before a medium's own name go too: « l'agence RIA Novosti » is `RIA Novosti`.
    """
    lexicon = utterance.language.lexicon
    opening = first
    while first < last and utterance.lower(first) in lexicon.determiners | {"the"}:
        first += 1
    if utterance.lower(last) in lexicon.subject_pronouns:
        # « l'un d'eux »
        first = opening
    kind = lexicon.source_kinds.get(utterance.lower(first))
    if kind in MEDIA_KINDS:
        names = [at for at in range(first, last + 1) if utterance.words[at].is_capital]
        tail = names[0] if names else first
        plain = all(utterance.words[at].is_word for at in range(tail, last + 1))
        linked = utterance.lower(tail - 1) in lexicon.noun_links
        if names and plain and not linked and utterance.words[last].is_capital:
            first = tail
    return " ".join(utterance.span_of(first, last).of(text).split())


def relay_of(text: str, utterance: Utterance, outer: Draft) -> Relay:
    """The source of a report that holds nothing but another report."""
    span = outer.source or Span(0, 0)
    if outer.source_words is None:
        return Relay(span, " ".join(span.of(text).split()), "person")
    first, last = outer.source_words
    return Relay(span, label_of(text, utterance, first, last), kind_of(utterance, first, last))


def relay_at(text: str, utterance: Utterance, phrase: Phrase) -> Relay:
    """A phrase as a relay; of « des propos rapportés par TASS », the medium."""
    lexicon = utterance.language.lexicon
    for index in range(phrase.first + 1, phrase.last):
        medium = Phrase(index + 1, phrase.last)
        if utterance.lower(index) in lexicon.agents and is_medium(utterance, medium):
            phrase = medium
    return Relay(
        utterance.span_of(phrase.first, phrase.last),
        label_of(text, utterance, phrase.first, phrase.last),
        kind_of(utterance, phrase.first, phrase.last),
    )


def find_relays(text: str, utterance: Utterance, draft: Draft) -> None:
    """Adds what the words around a report tell of its way: « cité par X », « à Reuters ».

    Where a medium reports and cites somebody, that somebody becomes the source.
    """
    index = 0
    openers = utterance.language.lexicon.relay_openers
    verb = -1 if draft.verb is None else draft.verb.last
    while index < len(utterance.words):
        word = utterance.words[index]
        if word.lower not in openers and index != verb:
            index += 1
            continue
        if word.quoted >= 0 or _inside(draft, word.start) or _in_source(draft, index):
            index += 1
            continue
        phrase = _cited_by(utterance, index) or _told_to(utterance, draft, index)
        phrase = phrase or _guest_of(utterance, index)
        if phrase is not None:
            if not _known(draft, utterance, phrase):
                draft.relays.append(relay_at(text, utterance, phrase))
            index = phrase.last + 1
            continue
        cited = _citing(utterance, index) or _heard_from(utterance, draft, index)
        if cited is not None:
            _swap(text, utterance, draft, cited)
            index = cited.last + 1
            continue
        index += 1


def _inside(draft: Draft, position: int) -> bool:
    return any(part.start <= position < part.end for part in draft.parts)


def _in_source(draft: Draft, index: int) -> bool:
    return (
        draft.source_words is not None and draft.source_words[0] <= index <= draft.source_words[1]
    )


def _known(draft: Draft, utterance: Utterance, phrase: Phrase) -> bool:
    span = utterance.span_of(phrase.first, phrase.last)
    if draft.source is not None and draft.source.meets(span):
        return True
    return any(relay.span.meets(span) for relay in draft.relays)


def _is_participle(utterance: Utterance, index: int) -> bool:
    return utterance.lower(index) in utterance.language.lexicon.relay_participles


def _cited_by(utterance: Utterance, index: int) -> Phrase | None:
    """« cité par l'agence TASS », "was quoted as saying by Interfax"."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.agents:
        return None
    before = range(max(0, index - 4), index)
    if not any(_is_participle(utterance, at) for at in before):
        return None
    phrase = phrase_after(utterance, index + 1)
    if phrase is None or phrase.last - phrase.first >= MAX_RELAY_WORDS:
        return None
    return phrase if is_medium(utterance, phrase) else None


def _guest_of(utterance: Utterance, index: int) -> Phrase | None:
    """« Invitée de la matinale de France Culture »."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.relay_guests:
        return None
    if utterance.lower(index + 1) not in lexicon.noun_links:
        return None
    phrase = phrase_after(utterance, index + 2)
    if phrase is None or phrase.last - phrase.first >= MAX_RELAY_WORDS:
        return None
    return phrase if is_medium(utterance, phrase) else None


def _told_to(utterance: Utterance, draft: Draft, index: int) -> Phrase | None:
    """« à l'AFP », « au micro de France Bleu », "told Reuters"."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    verb = draft.verb
    bare = (
        verb is not None
        and index == verb.last
        and any(one.lemma in lexicon.bare_addressee_verbs for one in verb.verbs)
    )
    if not bare and lower not in lexicon.relay_prepositions:
        return None
    start = index + 1
    while lexicon.relay_prepositions and utterance.lower(start) in lexicon.relay_fillers:
        start += 1
    phrase = phrase_after(utterance, start)
    if phrase is None or phrase.is_pronoun or phrase.last - phrase.first >= MAX_RELAY_WORDS:
        return None
    medium = medium_end(utterance, start)
    if start <= medium < phrase.last and _begins_name(utterance, medium + 1):
        # « a dit au Monde Paul Roy »
        return Phrase(start, medium)
    phrase = _until_verb(utterance, phrase)
    if not is_medium(utterance, phrase):
        return None
    named = any(word.is_capital for word in utterance.words[phrase.first : phrase.last + 1])
    return phrase if named else None


def _begins_name(utterance: Utterance, index: int) -> bool:
    word = utterance.words[index]
    return word.is_capital or word.lower in utterance.language.lexicon.determiners


def medium_end(utterance: Utterance, index: int) -> int:
    """Last word of a medium's name that begins there, behind an article or not; 0 for none.

    « au Monde » has the article of « Le Monde » in its preposition.
    """
    lexicon = utterance.language.lexicon
    if utterance.lower(index) in lexicon.determiners:
        index += 1
    for last in range(min(index + MAX_NAME_WORDS, len(utterance.words)) - 1, index - 1, -1):
        if utterance.words[index].is_capital and utterance.words[last].text[0].isalnum():
            name = " ".join(utterance.lowers[index : last + 1])
            if name in lexicon.media_names or name in lexicon.bare_media:
                return last
    return 0


def _until_verb(utterance: Utterance, phrase: Phrase) -> Phrase:
    """As in "told the BBC the decision was …": the phrase ends before a second article."""
    lexicon = utterance.language.lexicon
    for index in range(phrase.first + 1, phrase.last + 1):
        article = utterance.lower(index) in lexicon.articles
        article = article and not utterance.words[index].is_capital
        if article and utterance.lower(index - 1) not in lexicon.noun_links:
            return Phrase(phrase.first, index - 1)
        if is_finite(utterance, index):
            return Phrase(phrase.first, max(phrase.first, index - 1))
    return phrase


def _heard_from(utterance: Utterance, draft: Draft, index: int) -> Phrase | None:
    """« a appris l'AFP auprès de la préfecture », "has learned from two officials"."""
    lexicon = utterance.language.lexicon
    verb = draft.verb
    if verb is None or not any(one.lemma in lexicon.learning for one in verb.verbs):
        return None
    for words in lexicon.impersonal_sources:
        if utterance.matches(index, words):
            return phrase_after(utterance, index + len(words))
    return None


def _citing(utterance: Utterance, index: int) -> Phrase | None:
    """« citant une source », "which cited two people", « sur la foi de témoins »."""
    for words in utterance.language.lexicon.citing_phrases:
        if utterance.matches(index, words):
            return phrase_after(utterance, index + len(words))
    forms = utterance.language.lexicon.reporting.get(utterance.lower(index), ())
    if not any(form.verb.stance == "cite" and form.tense != "participle" for form in forms):
        if not any(form.verb.stance == "cite" for form in forms):
            return None
        relatives = utterance.language.lexicon.modality.relatives
        if utterance.lower(index - 1) not in relatives:
            return None
    phrase = phrase_after(utterance, index + 1)
    return None if phrase is None or phrase.is_pronoun else phrase


def _swap(text: str, utterance: Utterance, draft: Draft, cited: Phrase) -> None:
    if draft.source is None or draft.source_words is None:
        return
    first, last = draft.source_words
    if kind_of(utterance, first, last) not in MEDIA_KINDS or _known(draft, utterance, cited):
        return
    relay = Relay(
        draft.source, label_of(text, utterance, first, last), kind_of(utterance, first, last)
    )
    draft.relays.insert(0, relay)
    if is_medium(utterance, cited):
        draft.relays.insert(0, relay_at(text, utterance, cited))
    draft.take(utterance, cited)


def kind_from(mention: Mention | None, kind: SourceKind, source: Span | None) -> SourceKind:
    """What a mention adds to the kind that the words told: a capital stands for a government."""
    if kind != "person" or mention is None or source is None:
        return kind
    if not 0 <= mention.span.start - source.start <= MAX_ARTICLE:
        return kind
    if mention.known and mention.known.partition(":")[0] == "agency":
        return "agency"
    return _BY_ENTITY.get(mention.kind, kind)
