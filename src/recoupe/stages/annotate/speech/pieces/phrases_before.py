"""Who stands before a cue: the noun phrase that ends there, read towards its first word."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.finiteness import is_adverb
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    MAX_APPOSITION,
    MAX_MARKED,
    MAX_WORDS,
    Phrase,
    has_content,
    has_finite,
    is_bound,
    is_finite,
)
from recoupe.stages.annotate.speech.pieces.phrase_words import (
    ends_in_name,
    goes_on,
    is_abbreviation,
    is_plural_owner,
    is_superlative,
    joins_names,
)
from recoupe.stages.annotate.speech.surface.surface import CLOSING, Utterance

MIN_POINTED = 2
"""Words before the « -ci » of « présidente de celle-ci »."""
MIN_BASED = 2
"""Words before the preposition of « analyste basé à Paris »."""


def phrase_before(utterance: Utterance, end: int, floor: int = 0) -> Phrase | None:
    """The subject that ends right before word `end`; None where none does.

    Steps over adverbs, and over what stands between two commas: an apposition stays in the phrase,
    a relative clause or an adverbial does not.
    """
    # A quarter of all questions are asked twice: whether somebody can speak, then who it is.
    return utterance.share((end, floor), lambda: _before(utterance, end, floor))


def phrase_between(utterance: Utterance, first: int, end: int) -> Phrase | None:
    """The subject that fills the words from `first` to `end`; None where it begins elsewhere."""
    subject = phrase_before(utterance, end, first)
    return subject if subject is not None and subject.first == first else None


def _before(  # noqa: PLR0911  one reason a line
    utterance: Utterance, end: int, floor: int
) -> Phrase | None:
    lexicon = utterance.language.lexicon
    last = _before_adverbs(utterance, end - 1, floor)
    if last < floor:
        return None
    word = utterance.words[last]
    if word.lower in lexicon.voices.pointing and last > floor:
        # « La présidente de celle-ci »
        bound = last - floor > MIN_POINTED and utterance.lower(last - 2) in lexicon.noun_links
        return _leftwards(utterance, last - 3, floor) if bound else Phrase(last - 1, last)
    resumes = last == 0 and word.lower in lexicon.resuming
    if resumes or word.lower in lexicon.subject_pronouns:
        if utterance.lower(last - 1) in lexicon.noun_links:
            # « l'un d'eux », "one of them"
            return _leftwards(utterance, last, floor)
        return Phrase(last, last, is_pronoun=True)
    if word.text in {",", "–", "—", ")"}:
        return _before_aside(utterance, last, floor)
    if word.quoted >= 0 and word.text in CLOSING:
        return _with_marks(utterance, last, floor)
    return _alone(utterance, last, floor) or _leftwards(utterance, last, floor)


def _with_marks(utterance: Utterance, last: int, floor: int) -> Phrase | None:
    """« la commission « Argent propre » »: a noun with the name in marks that it bears."""
    first = last
    while first > floor and utterance.words[first - 1].quoted == utterance.words[last].quoted:
        first -= 1
    noun = utterance.words[first - 1]
    if first <= floor or last - first > MAX_MARKED:
        return None
    bound = utterance.words[last].quoted in utterance.named and is_bound(utterance, first)
    if bound:
        # « l'auteur de « La Marée » »
        first -= 1
    elif noun.tag not in {"NOUN", "PROPN"}:
        return None
    base = phrase_before(utterance, first, floor)
    return None if base is None or base.is_pronoun else Phrase(base.first, last)


def _alone(utterance: Utterance, index: int, floor: int) -> Phrase | None:
    """As in "another said", "a few said", "the first said"; of "they both said", the pronoun."""
    lexicon = utterance.language.lexicon
    lower, before = utterance.lower(index), utterance.lower(index - 1) if index > floor else ""
    if lower not in lexicon.standing.alone:
        return None
    if lower in lexicon.standing.floating and index > floor:
        if before in lexicon.subject_pronouns:
            return Phrase(index - 1, index - 1, is_pronoun=True)
        if utterance.words[index - 1].tag in {"NOUN", "PROPN"}:
            return _leftwards(utterance, index - 1, floor)
    if before in lexicon.definites or before in lexicon.vague_determiners:
        return Phrase(index - 1, index)
    opens = before in {"", ",", ";"} or before in lexicon.clause_openers
    return Phrase(index, index) if opens and lower in lexicon.determiners | {"few"} else None


def _before_adverbs(utterance: Utterance, last: int, floor: int) -> int:
    """The last word up to `last` that is of no adverb; before `floor` where all are."""
    lexicon = utterance.language.lexicon
    while last >= floor:
        # "an official there said"
        there = utterance.lower(last) in lexicon.places_there and last > floor
        there = there and utterance.words[last - 1].tag in {"NOUN", "PROPN"}
        if is_adverb(utterance, last) or there:
            last -= 1
            continue
        lengths = lexicon.adverbial_ends.get(utterance.lower(last), ())
        length = next((one for one in lengths if utterance.adverbial_at(last - one + 1) == one), 0)
        if not length:
            break
        last -= length
    return last


def _before_aside(  # noqa: PLR0911  one reason a line
    utterance: Utterance, comma: int, floor: int
) -> Phrase | None:
    mark = utterance.words[comma].text
    opening = {"–": "–", "—": "—", ")": "("}.get(mark, ",")
    for index in range(comma - 1, max(floor, comma - 30) - 1, -1):
        word = utterance.words[index]
        if word.text == opening:
            if index == floor:
                return None
            base = phrase_before(utterance, index, floor)
            if base is None or base.is_pronoun:
                return base
            outer = _relative_around(utterance, base, floor)
            if outer > floor:
                return phrase_before(utterance, outer, floor)
            lexicon = utterance.language.lexicon
            place = base.first - 1
            bound = joined(lexicon.standing.prepositions, lexicon.noun_links)
            led = place > floor + 1 and utterance.lower(place) in bound
            if led and utterance.words[place - 1].text == ",":
                # "Richard Weir, 60, from Tynemouth, North Tyneside, said"
                return phrase_before(utterance, place, floor)
            first = utterance.words[index + 1]
            names = first.is_capital or first.lower in lexicon.source_kinds
            # "the former guard Zbigniew W.,"
            name = comma - 1 - (utterance.words[comma - 1].text == ".")
            names = names or (
                first.lower in lexicon.determiners and utterance.words[name].is_capital
            )
            presented = ends_in_name(utterance, index + 1, comma - 1)
            names = names or presented
            # "retired nurse Pat Hollis": the tagger takes the first for a past.
            plain = not has_finite(utterance, index + 1 + presented, comma - 1)
            if mark == "," and names and plain and comma - index <= MAX_APPOSITION + 1:
                return Phrase(base.first, comma - 1)
            return base
        if word.text in {".", ";", ":"} and not is_abbreviation(utterance, index):
            return None
    return None


def _relative_around(utterance: Utterance, base: Phrase, floor: int) -> int:
    """The comma before a relative clause that a phrase stands in; -1 where it stands in none.

    « le secrétaire général, qui se trouve dans la capitale, Madrid, a appelé »
    """
    at = base.first - 1
    while at > floor and utterance.words[at].is_word and utterance.words[at].quoted < 0:
        at -= 1
    opens = at > floor and utterance.words[at].text == ","
    relatives = utterance.language.lexicon.modality.relatives
    inside = opens and utterance.lower(at + 1) in relatives
    return at if inside and has_finite(utterance, at + 1, base.first - 1) else -1


def _leftwards(utterance: Utterance, last: int, floor: int) -> Phrase | None:
    lexicon = utterance.language.lexicon
    first = last + 1
    index = last
    while index >= max(floor, last - MAX_WORDS):
        word = utterance.words[index]
        if _bounds(utterance, index, last):
            break
        if word.lower in lexicon.coordinators and not (
            _joins_left(utterance, index) or _joins_adjectives(utterance, index, last)
        ):
            break
        first = index
        if word.lower not in lexicon.articles:
            index -= 1
            continue
        # « Kim Jong Un »: a capital inside a sentence is of the name.
        before = utterance.lower(index - 1) if index > floor else ""
        before_name = index > floor and utterance.words[index - 1].is_capital
        named = word.is_capital and (before_name or (index == last and index > floor))
        opens = not named and before not in lexicon.noun_links
        if opens and before in lexicon.addressees and not _bounds(utterance, index - 1, last):
            # « conseiller à la sécurité nationale »
            opens = False
        # "all the men", "her two sons", but "beside her a pensioner nods"
        pronoun = before in lexicon.subject_pronouns
        pronoun = pronoun and word.lower not in lexicon.plural_determiners
        held = before in lexicon.coordinators or (before in lexicon.determiners and not pronoun)
        if opens and not held:
            break
        index -= 1
    while first <= last and (
        (word := utterance.words[first]).lower in lexicon.coordinators
        or word.lower in lexicon.clause_openers
        or word.lower in lexicon.before_subjects
        or not word.is_word
    ):
        first += 1
    # "Last week State Department official David Holmes"
    timed = utterance.adverbial_at(first)
    first += timed if first + timed <= last else 0
    if first > last or not has_content(utterance, first, last):
        return None
    return Phrase(first, last)


def _is_based(utterance: Utterance, index: int) -> bool:
    """« l'analyste basé aux États-Unis »: a preposition behind a participle without auxiliary."""
    if index < MIN_BASED or not utterance.words[index + 1 : index + 2]:
        return False
    lexicon = utterance.language.lexicon
    before = utterance.words[index - 1]
    if utterance.lower(index) not in lexicon.addressees or "VerbForm=Part" not in before.form:
        return False
    return (
        utterance.words[index + 1].is_capital
        and utterance.lower(index - 2) not in lexicon.auxiliaries
        and before.lower not in lexicon.relays.participles
    )


def _joins_left(utterance: Utterance, index: int) -> bool:
    """Whether « et » stands between two subjects: a name or a phrase on both sides."""
    if index == 0 or index + 1 >= len(utterance.words):
        return False
    before, after = utterance.words[index - 1], utterance.words[index + 1]
    lexicon = utterance.language.lexicon
    if not before.is_word or before.quoted != after.quoted:
        return False
    return (
        goes_on(utterance, index)
        and not (before.lower in lexicon.noun_stops or is_finite(utterance, index - 1))
        and (before.is_capital == after.is_capital or after.lower in lexicon.determiners)
    )


def _joins_adjectives(utterance: Utterance, index: int, last: int) -> bool:
    """« responsables américains et sud-coréens »: one word stands behind « et »."""
    if index + 1 != last or index == 0:
        return False
    before, after = utterance.words[index - 1], utterance.words[last]
    return (
        before.is_word
        and not before.is_capital
        and not after.is_capital
        and not is_finite(utterance, index - 1)
        and before.lower.endswith("s") == after.lower.endswith("s")
    )


def _bounds(utterance: Utterance, index: int, last: int) -> bool:  # noqa: C901, PLR0911  one reason a line
    """Whether a word cannot stand inside the phrase."""
    lexicon = utterance.language.lexicon
    word = utterance.words[index]
    if not word.is_word:
        if joins_names(utterance, index):
            return False
        joins = word.text == "." and is_abbreviation(utterance, index)
        # "a study of 12,000 nurses"
        thousands = utterance.is_inside_number(index)
        joins = joins or (thousands and utterance.lower(index - 2) in lexicon.noun_links)
        return not (joins or is_plural_owner(utterance, index))
    if word.quoted != utterance.words[last].quoted:
        return True
    # "keeper Doug Amari told": an order that stands inside a sentence is none.
    verb = utterance.finite[index] and index < last and "Mood=Imp" not in word.form
    verb = verb and not word.is_capital
    if word.lower not in lexicon.phrase_edges:
        return verb
    if word.lower in lexicon.complementizers:
        return True
    if word.lower in lexicon.clause_openers and word.lower not in lexicon.coordinators:
        return True
    if _is_based(utterance, index) and index < last:
        return False
    if word.lower in lexicon.addressees and index < last:
        # « conseiller à la sécurité nationale », « adjointe aux sports »
        return not any(lower in lexicon.titles for lower in utterance.lowers[index - 4 : index])
    demonstrative = word.lower in lexicon.determiners and index != last
    named = word.is_capital and index > 0 and index != last
    of_them = index == last and word.lower in lexicon.subject_pronouns
    if index != last and is_superlative(utterance, index):
        return False
    if word.lower in lexicon.noun_stops and not (named or demonstrative or of_them):
        return True
    if named and word.lower in lexicon.standing.times and index == 1:
        # "On Monday Mayor Lind said", but "the Monday Club"
        return utterance.lower(0) in lexicon.noun_stops
    return verb
