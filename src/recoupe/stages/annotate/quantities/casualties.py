"""Whether a number tells of people who came to harm or were held, by keys all languages share."""

from recoupe.stages.annotate.quantities.amounts import Amount
from recoupe.stages.annotate.quantities.nouns import MAX_WORDS_OF_SCOPE, Noun, Text

PREDICATE_REACH = 9
"""Words between a noun and what is said of it; a mark ends the search earlier."""
TOLL_REACH = 14
CLAUSE_MARKS = frozenset(".,;:()«»“”–—!?\n")


def find_casualty(
    text: Text, amount: Amount, noun: Noun | None, next_amount: int, previous: Amount | None
) -> None:
    """Puts the key and the scope into an amount, where the words around it tell."""
    direct = text.grammar.nouns.starting_at(text.words.folded, _head(amount, noun))
    if direct is not None and not _is_verb(text, _head(amount, noun)):
        key, end = direct
        _set(amount, key)
        amount.last = max(amount.last, end)
        if text.tag(end) == "ADJ":
            amount.scope = text.written(end, end + 1)
        return
    said = _predicate(text, amount, noun.last if noun else amount.last, next_amount)
    said = said or _verb_before(text, amount)
    if said is None and noun is None and amount.unit is None:
        said = _toll(text, amount)
    if said is not None:
        _set(amount, said)
        amount.scope = _who(text, noun)
    elif previous is not None and previous.casualty and _is_part_of(text, amount, noun):
        _set(amount, previous.counted or "")
        amount.scope = _who(text, noun) or _manner(text, amount)


def _head(amount: Amount, noun: Noun | None) -> int:
    return noun.head if noun else amount.last


def _set(amount: Amount, key: str) -> None:
    amount.counted, amount.casualty = key, True


def _is_verb(text: Text, index: int) -> bool:
    """Whether "wounded" is a verb here: "three officers wounded two men"."""
    return text.tag(index) == "VERB" and _takes_object(text, index)


def _takes_object(text: Text, index: int) -> bool:
    following = text.folded(index + 1)
    if following in text.numbers.determiners or following in text.numbers.words:
        return True
    bound = text.grammar.bounds.starting_at(text.words.folded, index + 1)
    return following[:1].isdigit() or bound is not None


def _who(text: Text, noun: Noun | None) -> str | None:
    """Who they were, where the word says more than « personnes »."""
    if noun is None or text.folded(noun.head) in text.numbers.generic_persons:
        return None
    return text.written(noun.head, noun.last)


def _predicate(text: Text, amount: Amount, start: int, next_amount: int) -> str | None:
    """What is said of the people: « ont été blessées », "were killed"."""
    for index in range(start, min(start + PREDICATE_REACH, next_amount, len(text.words.folded))):
        if text.folded(index) in CLAUSE_MARKS:
            return None
        joined = text.folded(index) in text.numbers.joiners  # "were shot and wounded"
        found = text.grammar.predicates.starting_at(text.words.folded, index + joined)
        if found is not None:
            key, end = found
            near = index == start or text.folded(amount.first - 1) not in text.numbers.prepositions
            return key if near and _is_passive(text, index + joined, end) else None
        if joined:
            return None
    return None


def _is_passive(text: Text, first: int, end: int) -> bool:
    """Whether a predicate is said of those before it.

    It is not in « cinq soldats ont tué trois civils », nor in "moving the injured".
    """
    before = text.folded(first - 1)
    if before in text.numbers.determiners:
        return False
    if text.grammar.verbs.ending_at(text.words.folded, end) is None:
        return True
    return before not in text.numbers.active_auxiliaries and not _takes_object(text, end - 1)


def _verb_before(text: Text, amount: Amount) -> str | None:
    """What was done to them: "killed 12 people", « la mort de trois militaires »."""
    found = text.grammar.verbs.ending_at(text.words.folded, amount.first)
    if found is None:
        return None
    key, start = found
    if text.folded(start - 1) in text.numbers.passive_auxiliaries:
        return None  # « il a été tué deux jours … »
    return key


def _toll(text: Text, amount: Amount) -> str | None:
    """« Le nombre de morts s'élève à 2 122 »."""
    for index in range(amount.first, max(0, amount.first - TOLL_REACH), -1):
        if text.folded(index - 1) in CLAUSE_MARKS:
            return None
        found = text.grammar.tolls.ending_at(text.words.folded, index)
        if found is not None:
            return found[0]
    return None


def _is_part_of(text: Text, amount: Amount, noun: Noun | None) -> bool:
    """« dont quatre grièvement », "four of them seriously"."""
    folded = text.words.folded
    if text.grammar.of_which.ending_at(folded, amount.first) is not None:
        return True
    if noun is not None:
        return False
    return text.grammar.of_them.starting_at(folded, amount.last) is not None


def _manner(text: Text, amount: Amount) -> str | None:
    """« grièvement », « dans un état critique »."""
    start = amount.last
    after = text.grammar.of_them.starting_at(text.words.folded, start)
    if after is not None and text.is_word(after[1]):
        start = after[1]
    end = start
    while end < start + MAX_WORDS_OF_SCOPE and text.is_word(end):
        end += 1
    return text.written(start, end) if end > start else None
