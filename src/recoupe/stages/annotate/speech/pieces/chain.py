"""Kinds of source, and how a source or a relay is named."""

import itertools

from recoupe.languages.tables.joined import joined
from recoupe.languages.tables.lexicon import Lexicon
from recoupe.records import EntityKind, Mention, SourceKind, Span
from recoupe.stages.annotate.speech.pieces.draft import Draft, Relay
from recoupe.stages.annotate.speech.pieces.media_names import (
    MEDIA_KINDS,
    known_name,
    looks_like_medium,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import Utterance

ANONYMITY_WINDOW = 24
"""Words from the beginning of a source within which « sous couvert d'anonymat » is its own."""
MIN_GROUP = 3
"""Words behind the article of « un groupe de lycéens »."""
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


def _kind_of(utterance: Utterance, first: int, last: int) -> SourceKind:  # noqa: C901, PLR0911  one reason a line
    """The kind by what tells it.

    Names of media come first, then the head noun, then anonymity. Somebody without a name behind
    « un », « trois » is unnamed; a phrase with a capital and no noun that we know is a person.
    """
    lexicon = utterance.language.lexicon
    lowers = utterance.lowers[first : last + 1]
    head = _head_kind(utterance, first, last)
    if _is_group(utterance, first, last):
        return "collective"
    if _is_one_of(utterance, first, last):
        return "person" if _has_name(utterance, first, last) else "unnamed"
    if head == "media":
        return "state_media" if _is_state(utterance, lowers) else "media"
    if head == "agency":
        return _agency_kind(utterance, first, last)
    if head is None or (head == "person" and _is_in_name(utterance, first, last)):
        media = _media_kind(utterance, first, last)
        if media is not None:
            return media
    vague = bool(lowers) and lowers[0] in lexicon.vague_determiners
    of_them = last > first and utterance.lower(last) in lexicon.subject_pronouns
    if head == "unnamed" and lexicon.head_last and _bears_name(utterance, first, last):
        return "person"
    if head == "unnamed" or of_them or _is_anonymous(utterance, first, last):
        return "unnamed"
    counted = head == "collective" and lowers[0] in lexicon.voices.numbers
    single = head in {None, "person", "official"} or counted
    if vague and single and not _has_name(utterance, first, last):
        return "unnamed"
    if head is not None:
        return head
    capital = any(word.is_capital for word in utterance.words[first : last + 1])
    if not capital or first == 0 or lexicon.head_last:
        # "the UN climate panel": its noun comes last
        body = _body_kind(utterance, first, last)
        if body is not None:
            return body
    return "collective" if not capital and lowers[-1:] and lowers[-1].endswith("s") else "person"


def _bears_name(utterance: Utterance, first: int, last: int) -> bool:
    """As in "witness Sandra Poole": a noun of one, and a full name right behind it."""
    kinds = utterance.language.lexicon.source_kinds
    at = next(
        (at for at in range(first, last) if kinds.get(utterance.lower(at)) == "unnamed"), last
    )
    name = utterance.words[at + 1 : last + 1]
    single = utterance.lower(at).endswith("ss") or not utterance.lower(at).endswith("s")
    return single and len(name) > 1 and all(word.is_capital for word in name[:2])


def _is_group(utterance: Utterance, first: int, last: int) -> bool:
    """« un groupe de lycéens », "a group of residents": several people without a name."""
    lexicon = utterance.language.lexicon
    if last - first < MIN_GROUP or utterance.lower(first) not in lexicon.vague_determiners:
        return False
    group = utterance.lower(first + 1) in lexicon.groupings
    linked = utterance.lower(first + 2) in lexicon.noun_links
    plural = utterance.words[last]
    known = lexicon.source_kinds.get(plural.lower, "collective") == "collective"
    return group and linked and known and not plural.is_capital and plural.lower.endswith("s")


def _is_anonymous(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a source without a name asks not to be named: « sous couvert d'anonymat »."""
    lexicon = utterance.language.lexicon
    lowers = utterance.lowers[first : last + ANONYMITY_WINDOW]
    if lexicon.anonymity_firsts.isdisjoint(lowers) or any(
        word.is_capital for word in utterance.words[first + 1 : last + 1]
    ):
        return False
    window = " ".join(lowers)
    return any(one in window for one in (*lexicon.anonymity, *lexicon.anonymity_told))


def _is_one_of(utterance: Utterance, first: int, last: int) -> bool:
    """« l'un de leurs avocats », "one of the rescuers", "Another": one among several."""
    lexicon = utterance.language.lexicon
    if first == last:
        return utterance.lower(first) in lexicon.singled_alone
    return lexicon.singled_openers.at(utterance.lowers, first) is not None


def _body_kind(utterance: Utterance, first: int, last: int) -> SourceKind | None:
    """« La coalition », "The trust": a body, where no noun of sources stands."""
    lexicon = utterance.language.lexicon
    if lexicon.head_last:
        link = (
            at for at in range(first + 1, last + 1) if utterance.lower(at) in lexicon.noun_links
        )
        head = next(link, last + 1) - 1
    else:
        head = min(last, first + (utterance.lower(first) in lexicon.determiners))
    lower = utterance.lower(head)
    if lower not in lexicon.standing.bodies:
        return None
    if utterance.words[head].is_capital and head > first:
        # "The Federal Road Safety Corps": an article, and no person of that name
        whole = lexicon.head_last and utterance.lower(first) in lexicon.definites
        public = not lexicon.public_words.isdisjoint(utterance.lowers[first:head])
        return ("official" if public else "organisation") if whole else None
    return "organisation"


def _is_in_name(utterance: Utterance, first: int, last: int) -> bool:
    """Whether the noun of a phrase is of a medium's name: "the Sunday Courier" is no courier."""
    lexicon = utterance.language.lexicon
    names = joined(lexicon.relays.telling_names, lexicon.relays.weak_names)
    nouns = [
        word for word in utterance.words[first : last + 1] if word.lower in lexicon.source_kinds
    ]
    return bool(nouns) and all(word.is_capital and word.lower in names for word in nouns)


def _has_name(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a person's name stands in a phrase: two capitals together, or one behind a comma."""
    words = utterance.words[first : last + 1]
    pairs = itertools.pairwise(words)
    return any(one.is_capital and two.is_capital for one, two in pairs) or any(
        one.text == "," for one in words
    )


def is_someone(lexicon: Lexicon, lower: str) -> bool:
    """Whether a noun is one of sources, in either number."""
    forms = (lower, lower.removesuffix("s"), f"{lower}s")
    return any(form in lexicon.source_kinds for form in forms)


def _head_kind(utterance: Utterance, first: int, last: int) -> SourceKind | None:
    """The kind of the head noun: the first known one, or the last before « of » in English.

    An acronym may be the head: of « la CGT du site », nothing behind the link is.
    """
    lexicon = utterance.language.lexicon
    kinds: list[SourceKind] = []
    named = False
    for index in range(first, last + 1):
        lower = utterance.lower(index)
        if (kinds or named) and lower in lexicon.noun_links:
            break
        named = named or _is_acronym(utterance, index)
        if lower in lexicon.source_kinds:
            kinds.append(lexicon.source_kinds[lower])
    if not kinds:
        return None
    return kinds[-1] if lexicon.head_last else kinds[0]


def _is_acronym(utterance: Utterance, index: int) -> bool:
    text = utterance.words[index].text
    return len(text) > 1 and text.isupper()


def _agency_kind(utterance: Utterance, first: int, last: int) -> SourceKind:
    """An agency of the press, or any other: « l'agence régionale de santé »."""
    lexicon = utterance.language.lexicon
    at = next(
        index
        for index in range(first, last + 1)
        if lexicon.source_kinds.get(utterance.lower(index)) == "agency"
    )
    media = _media_kind(utterance, first, last)
    if media is not None and utterance.words[at].is_capital:
        # « La Dépêche du Midi » is a paper.
        return media
    press = any(lower in lexicon.press for lower in utterance.lowers[first : last + 1])
    beside = utterance.words[max(first, at - 1) : at] + utterance.words[at + 1 : at + 3]
    named = any(word.is_capital and word.start > utterance.words[first].start for word in beside)
    # « les agences », « les agences russes », but "intelligence agencies", « agences de santé »
    lowers = utterance.lowers
    complement = not lexicon.noun_links.isdisjoint(lowers[at + 1 : last + 1])
    modified = lexicon.head_last and at > first and lowers[at - 1] not in lexicon.determiners
    plural = lowers[at].endswith("s") and not complement and not modified
    public = not lexicon.public_words.isdisjoint(lowers[first : last + 1])
    if public and media is None and not press:
        # « L'Agence régionale de santé », "the federal aviation agency"
        return "official"
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
        end = known_name(utterance, start)
        if start <= end <= last:
            name = " ".join(utterance.lowers[start : end + 1]).removesuffix("'s")
            return lexicon.media_names.get(name, "media")
    run = next((at for at in range(first, last + 1) if utterance.words[at].is_capital), last)
    return "media" if looks_like_medium(utterance, run, last) else None


def can_speak(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase names somebody, by a pronoun, a capital or a noun of sources."""
    lexicon = utterance.language.lexicon
    words = utterance.words[phrase.first : phrase.last + 1]
    if phrase.is_pronoun:
        return True
    opens = phrase.first == 0 or not utterance.words[phrase.first - 1].is_word
    named = words[1:] if opens and words[0].lower in lexicon.determiners else words
    return any(word.is_capital or is_someone(lexicon, word.lower) for word in named)


def is_somebody(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase is headed by a name or a noun of sources, right behind its article."""
    lexicon = utterance.language.lexicon
    if phrase.is_pronoun:
        return True
    first = phrase.first
    while utterance.lower(first) in lexicon.determiners and first < phrase.last:
        first += 1
    head = utterance.words[first : min(first + 2, phrase.last + 1)]
    return head[0].is_capital or any(is_someone(lexicon, word.lower) for word in head)


def is_medium(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase names an agency or another medium."""
    return kind_of(utterance, phrase.first, phrase.last) in MEDIA_KINDS


def label_of(text: str, utterance: Utterance, first: int, last: int) -> str:
    """The name in a phrase as a reader would list it: without article, white space folded.

    Common nouns before a medium's own name go too: « l'agence RIA Novosti » is `RIA Novosti`.
    """
    lexicon = utterance.language.lexicon
    opening = first
    if lexicon.singled_openers.at(utterance.lowers, first) is None:
        while first < last and (
            utterance.lower(first) in lexicon.determiners or utterance.lower(first) == "the"
        ):
            if not utterance.words[first + 1].is_word:
                # "Another, Harry Penn"
                break
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
        closes = utterance.words[last].is_capital or utterance.words[last].text.isdigit()
        if names and plain and not linked and closes:
            first = tail
    label = " ".join(utterance.span_of(first, last).of(text).split())
    label = label.removesuffix("'s").removesuffix("’s")
    if label.endswith(".") and utterance.words[last].text == ".":
        # "Zbigniew W." is told so at the end of a sentence, too, whose stop is not of the name.
        label = label[:-1]
    return lexicon.bare_media.get(label.lower(), "") + label if label[:1].isupper() else label


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
    named = phrase.last
    staff = utterance.lower(named) in lexicon.relays.press_people
    if staff and not utterance.words[named].is_capital:
        # "told an AFP reporter"
        named -= utterance.words[named - 1].is_capital and named > phrase.first
    return Relay(
        utterance.span_of(phrase.first, phrase.last),
        label_of(text, utterance, phrase.first, named),
        kind_of(utterance, phrase.first, phrase.last),
    )


def kind_from(
    mention: Mention | None, kind: SourceKind, source: Span | None, *, apposed: bool = False
) -> SourceKind:
    """What a mention adds to the kind that the words told: a capital stands for a government.

    `apposed` tells that an office stands behind the name: "Greg Pastore, chief strategist".
    """
    if kind != "person" or mention is None or source is None or apposed:
        return kind
    if not 0 <= mention.span.start - source.start <= MAX_ARTICLE:
        return kind
    if mention.known and mention.known.partition(":")[0] == "agency":
        return "agency"
    return _BY_ENTITY.get(mention.kind, kind)
