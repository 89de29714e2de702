"""What a bare number counts, where its noun stands in front of the verb.

"The attendance was 61,204", « le bilan s'alourdit à 14 », "police put the crowd at 3,000", « ils
étaient 3 000 »: nothing countable follows the number, and the subject tells what it counts.
"""

from recoupe.stages.annotate.number_words import value_of
from recoupe.stages.annotate.quantities.amounts import Amount
from recoupe.stages.annotate.quantities.nouns import Noun, Text, lemma_of, looks_plural

REACH_OF_SUBJECT = 14
"""Words between a verb and the noun that it is said of."""
WORDS_OF_INSERTION = 8
"""Words between two commas that part a subject from its verb."""
WORDS_OF_PHRASE = 4
"""Words between a noun and the determiner or preposition that begins its phrase."""
WORDS_OF_CHANGE = 6
"""Words of the number that something was before: « passe *de vingt et un* à 25 »."""
CLAUSE_MARKS = frozenset(".,;:()«»“”–—!?\n")
OUTSIDE_TAGS = frozenset({"ADP", "VERB", "SCONJ"})
"""Before a noun they say that it is no subject: « au stade », « samedi »."""
WITHIN_TAGS = frozenset({"ADJ", "DET", "NUM", "NOUN", "PROPN"})
LEAST_OF_BARE = 1000
"""From here on a grouped figure behind "was" is a count, whatever the noun."""
LAST_YEAR = 2199


def counted_before(text: Text, amount: Amount, previous: Amount | None) -> tuple[str, bool] | None:
    """(what is counted, whether it is a key that languages share); None where nothing tells.

    Args:
        text: the words.
        amount: a number that no noun follows.
        previous: the number before it in its sentence: "unions put the crowd at 3,000, police at
            1,200".
    """
    folded = text.words.folded
    if _are_people(text, amount):
        return (text.numbers.anybody, False) if text.numbers.anybody else None
    found = _amounting(text, amount.first)
    if found is not None:
        kind, verb = found
        head = _subject_before(text, verb)
        return None if head is None else _told(text, amount, head, kind)
    measure = _measure_of(text, amount) or _object_of(text, amount)
    if measure is not None:
        return measure, False
    valued = text.grammar.valued.ending_at(folded, amount.first)
    if valued is None:
        return None
    told = _valued(text, amount, valued[1])
    if told is None and previous is not None and previous.unit is None and previous.counted:
        near = amount.first - previous.last <= REACH_OF_SUBJECT
        told_again = _is_large(amount) or _puts_a_number(text, valued[1])
        return (previous.counted, previous.casualty) if near and told_again else None
    return told


def _object_of(text: Text, amount: Amount) -> str | None:
    """What a bare number counts behind a verb with such objects: "the hall *employs* 90"."""
    verb = text.grammar.objects.ending_at(text.words.folded, amount.first)
    return verb[0] if verb is not None and _ends_phrase(text, amount.last) else None


def _ends_phrase(text: Text, index: int) -> bool:
    """Whether no noun can follow: "the hall employs 90.", « elle emploie 340 à Rosheim »."""
    word = text.folded(index)
    return word in CLAUSE_MARKS | {""} or word in text.numbers.noun_ends or text.tag(index) == "ADP"


def _amounting(text: Text, number: int) -> tuple[str, int] | None:
    """Words that lead from a subject to its number; « passe de neuf à 14 » leads to the second."""
    folded = text.words.folded
    found = text.grammar.amounting.ending_at(folded, number)
    if found is not None:
        return found
    changes = text.numbers.change_words
    for start in range(number - 2, max(0, number - 2 - WORDS_OF_CHANGE), -1):
        if folded[start] in changes and value_of(folded[start + 1 : number - 1], text.numbers):
            shortened = [*folded[:start], folded[number - 1]]
            return text.grammar.amounting.ending_at(shortened, len(shortened))
    return None


def _are_people(text: Text, amount: Amount) -> bool:
    """« Ils étaient 450 », "450 of us", « 31 000 ont défilé »: only people are told of so."""
    folded, grammar = text.words.folded, text.grammar
    return grammar.numbering.ending_at(folded, amount.first) is not None or any(
        one.starting_at(folded, amount.last) is not None
        for one in (grammar.counted_by, grammar.doings)
    )


def _measure_of(text: Text, amount: Amount) -> str | None:
    """A measure before its preposition: "an attendance of 61,204", « une affluence de 61 204 »."""
    if text.folded(amount.first - 1) not in text.numbers.of_words:
        return None
    near = (amount.first - 2, amount.first - 3)
    found = (text.folded(at) for at in near if text.folded(at) in text.numbers.measures)
    return next(found, None)


def _valued(text: Text, amount: Amount, end: int) -> tuple[str, bool] | None:
    """Of "put the crowd at 3,000": the noun stands between the verb and the number."""
    for index in range(end - 1, max(-1, end - 1 - REACH_OF_SUBJECT), -1):
        if text.folded(index) in CLAUSE_MARKS:
            return None
        if text.folded(index) in text.numbers.valuing_verbs:
            head = _subject_before(text, end, first=index + 1)
            return None if head is None else _told(text, amount, head, "amounts")
    return None


def _puts_a_number(text: Text, end: int) -> bool:
    """Whether what is valued is the number itself: "the company put the *figure* at 320"."""
    return any(text.folded(at) in text.numbers.counting_heads for at in range(end - 2, end))


def _subject_before(text: Text, verb: int, *, first: int = 0) -> int | None:
    """Index of the noun that the words before a verb are about.

    The last noun that no preposition leads to: "the number of people at the gates was 3,000".
    """
    end = _before_insertion(text, verb)
    for index in range(end - 1, max(first, end - REACH_OF_SUBJECT) - 1, -1):
        if text.folded(index) in CLAUSE_MARKS:
            return None
        if _is_noun(text, index) and _is_free(text, index, first):
            return index
    return None


def _before_insertion(text: Text, verb: int) -> int:
    """« Le bilan, encore provisoire, s'élève à neuf »: what stands between commas is no subject."""
    if text.folded(verb - 1) != ",":
        return verb
    opening = range(verb - 2, max(0, verb - 2 - WORDS_OF_INSERTION), -1)
    return next((index for index in opening if text.folded(index) == ","), verb)


def _is_noun(text: Text, index: int) -> bool:
    """By its tag; without a tagger, a word of the tables or a plural.

    "The injured numbered twelve": with its article, what befell people is who they are.
    """
    if text.folded(index - 1) in text.numbers.determiners and _is_befallen(text, index):
        return True
    if text.tag(index) is not None:
        return text.tag(index) == "NOUN"
    word, numbers = text.folded(index), text.numbers
    known = (*numbers.measures, *numbers.counting_heads, *numbers.toll_nouns)
    return word in known or (word not in numbers.noun_ends and looks_plural(text, index))


def _is_befallen(text: Text, index: int) -> bool:
    return text.grammar.nouns.starting_at(text.words.folded, index) is not None


def _is_free(text: Text, noun: int, first: int) -> bool:
    """Whether a noun begins a clause, or has its determiner, and no preposition before it."""
    has_determiner = False
    for index in range(noun - 1, noun - 2 - WORDS_OF_PHRASE, -1):
        word = text.folded(index)
        if index < first or not word or word in CLAUSE_MARKS:
            return has_determiner or text.numbers.head_last
        if word in {"'", "’", "-"}:
            continue
        tag = text.tag(index)
        leads = tag is None and word in text.numbers.prepositions
        if tag in OUTSIDE_TAGS or leads or word in text.numbers.of_words:
            # "Organisers put the crowd at": a verb may stand before an object with its determiner.
            return tag == "VERB" and has_determiner
        if word in text.numbers.determiners or tag == "DET":
            has_determiner = True
        elif tag not in WITHIN_TAGS:
            return has_determiner
    return has_determiner


def _told(text: Text, amount: Amount, head: int, kind: str) -> tuple[str, bool] | None:
    word = text.folded(head)
    toll = text.numbers.toll_nouns.get(word)
    if toll is not None:
        return toll, True
    if _may_be_year(text, amount) or word in text.numbers.not_counted:
        return None
    if word in text.numbers.counting_heads:
        behind = _behind_of(text, head)
        return None if behind is None else _key_of(text, behind)
    if word in text.numbers.measures:
        return word, False
    return _key_of(text, head) if _says_how_many(text, amount, head, kind) else None


def _says_how_many(text: Text, amount: Amount, head: int, kind: str) -> bool:
    """Not « Résultat : 12 », not "the flight was 447"."""
    if kind == "is":
        return _is_large(amount) or _counts_subject(text, head)
    return kind == "amounts"


def _behind_of(text: Text, head: int) -> int | None:
    """The noun behind "the number of"."""
    if text.folded(head + 1) not in (*text.numbers.of_words, *text.numbers.determiners):
        return None
    for index in range(head + 2, head + 2 + WORDS_OF_PHRASE):
        if _is_noun(text, index) or (index > head + 2 and _is_befallen(text, index)):
            return index
        within = text.tag(index) in {
            *WITHIN_TAGS,
            "VERB",
            "PRON",
            None,
        }  # "the number of flooded homes"
        if not within and text.folded(index) not in {"'", "’"}:
            return None
    return None


def _key_of(text: Text, head: int) -> tuple[str, bool]:
    folded = text.words.folded
    direct = text.grammar.nouns.starting_at(folded, head)
    if direct is not None:
        return direct[0], True
    befell = text.grammar.predicates.starting_at(folded, head + 1)
    if befell is not None and text.folded(head) in text.numbers.generic_persons:
        return befell[0], True  # « le nombre des personnes évacuées s'élève à 310 »
    return lemma_of(text, Noun(head, head + 1, (head, head))), False


def _counts_subject(text: Text, head: int) -> bool:
    """« Les voleurs étaient quatre »: the number says how many the subject is."""
    word = text.folded(head)
    return bool(text.numbers.anybody) and text.numbers.counts_subjects and word.endswith(("s", "x"))


def _is_large(amount: Amount) -> bool:
    least = amount.low if amount.low is not None else amount.high
    return least is not None and least >= LEAST_OF_BARE


def _may_be_year(text: Text, amount: Amount) -> bool:
    """« L'année était 1998 »: four figures in a row, without a mark between them."""
    figure = text.folded(amount.core)
    return (
        amount.last - amount.core == 1
        and figure.isdigit()
        and LEAST_OF_BARE <= int(figure) <= LAST_YEAR
        and not amount.is_bound
    )
