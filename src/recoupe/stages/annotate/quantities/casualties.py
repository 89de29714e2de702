"""Whether a number tells of people who came to harm or were held, by keys all languages share."""

from itertools import pairwise

from recoupe.stages.annotate.quantities.amounts import Amount
from recoupe.stages.annotate.quantities.nouns import MAX_WORDS_OF_SCOPE, Noun, Text, lemma_of

DEAD = "dead"
PREDICATE_REACH = 9
"""Words between a noun and what is said of it; a mark ends the search earlier."""
TOLL_REACH = 14
MAX_WORDS_OF_JOIN = 2
WORDS_OF_VERB = 3
WORDS_OF_INSERTION = 12
"""Words between two commas that part those counted from what befell them."""
BEFALL_PEOPLE = frozenset({DEAD, "injured", "arrested", "abducted"})
"""What is done to people alone: "evacuated 300 guests and 40 homes" is not."""
VERB_TAGS = frozenset({"VERB", "AUX"})
OPEN_TAGS = frozenset({"DET", "ADP", "PRON", "CCONJ", "SCONJ"})
"""Words that a scope cannot end with."""
CLAUSE_MARKS = frozenset(".,;:()«»“”–—!?\n")


def find_casualty(
    text: Text, amount: Amount, noun: Noun | None, next_amount: int, previous: Amount | None
) -> None:
    """Puts the key and the scope into an amount, where the words around it tell."""
    if noun is not None and text.folded(noun.head) in text.numbers.animals:
        return
    direct = text.grammar.nouns.starting_at(text.words.folded, _head(amount, noun))
    if direct is not None and not _is_verb(text, _head(amount, noun)):
        key, end = direct
        _set(amount, key)
        amount.last = max(amount.last, end)
        if text.tag(end) == "ADJ":
            amount.scope = text.written(end, end + 1)
        return
    if noun is not None and _is_death_of(text, amount, noun):
        _set(amount, DEAD)
        return
    if text.grammar.none_of.ending_at(text.words.folded, amount.first) is not None:
        return  # "none of the 40 passengers was hurt"
    behind = noun.last if noun else amount.last
    said = _predicate(text, amount, behind, next_amount) or _behind_insertion(text, amount, behind)
    if previous is not None and previous.casualty and _is_part_of(text, amount, noun):
        # « 11 personnes hospitalisées, dont deux dans un état critique »: two of those.
        said = None if _state(text, amount, noun, next_amount) else said
    amount.by_predicate = said is not None
    said = said or _verb_before(text, amount)
    if said is None and noun is None and amount.unit is None:
        said = _toll(text, amount)
    if said is not None:
        _set(amount, said)
        amount.scope = _who(text, noun) or _state(text, amount, noun, next_amount)
    elif previous is not None and previous.casualty and _is_part_of(text, amount, noun):
        _set(amount, previous.counted or "")
        amount.scope = _who(text, noun) or _manner(text, amount)


def _is_death_of(text: Text, amount: Amount, noun: Noun) -> bool:
    """Whether they died: "the crash claimed five lives", « a fait trois victimes »."""
    taking = text.folded(amount.first - 1) in text.numbers.taking_lives
    return taking and text.folded(noun.head) in text.numbers.lives


def share_predicate(text: Text, amounts: list[tuple[Amount, Noun | None]]) -> None:
    """« Trois enfants et deux femmes ont été tués »: what is said of one subject is said of all."""
    for index in range(len(amounts) - 2, -1, -1):
        (amount, noun), (following, _) = amounts[index], amounts[index + 1]
        if not following.by_predicate or amount.casualty or noun is None or amount.unit is not None:
            continue
        between = text.words.folded[amount.last : following.first]
        if text.folded(noun.head) in text.numbers.animals or len(between) > MAX_WORDS_OF_JOIN:
            continue
        if between and all(word == "," or word in text.numbers.joiners for word in between):
            _set(amount, following.counted or "")
            amount.scope, amount.by_predicate = _who(text, noun), True


def share_object(text: Text, amounts: list[tuple[Amount, Noun | None]]) -> None:
    """« L'explosion a tué deux soldats et trois civils »: what a verb does, it does to both."""
    for (amount, _), (following, noun) in pairwise(amounts):
        if not amount.casualty or amount.by_predicate or amount.counted not in BEFALL_PEOPLE:
            continue
        if following.casualty or noun is None or following.unit is not None:
            continue
        done = text.grammar.verbs.ending_at(text.words.folded, amount.first)
        if done is None and not amount.by_object:
            continue
        between = text.words.folded[amount.last : following.first]
        joined = 0 < len(between) <= MAX_WORDS_OF_JOIN and all(
            word == "," or word in text.numbers.joiners for word in between
        )
        if not joined or text.folded(noun.head) in text.numbers.animals:
            continue
        if not _ends_an_object(text, noun.last):
            continue  # "killed twelve people and 34 firefighters battled the blaze"
        _set(following, amount.counted or "")
        following.scope, following.by_object = _who(text, noun), True


def _ends_an_object(text: Text, index: int) -> bool:
    """Whether no verb follows; without a tagger, whether nothing does."""
    following = text.folded(index)
    if text.tag(index) is None:
        return following in CLAUSE_MARKS | {""}
    return text.tag(index) not in VERB_TAGS and following not in text.numbers.relatives


def settle_part(text: Text, part: Amount, whole: Amount, noun: Noun | None) -> None:
    """Gives a part what the whole counts: « trois des sept blessés » counts injured twice.

    What a verb says is said of the part alone: « deux des cinq touristes ont été tués ».
    """
    part.counted, part.casualty, part.scope = whole.counted, whole.casualty, None
    if whole.by_predicate and noun is not None:
        part.scope, whole.scope = whole.scope, None
        whole.counted, whole.casualty, whole.by_predicate = lemma_of(text, noun), False, False


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


def _behind_insertion(text: Text, amount: Amount, start: int) -> str | None:
    """« Douze personnes, *dont trois enfants*, ont été blessées »: told behind the commas."""
    if text.folded(start) != ",":
        return None
    leads = text.grammar.of_which.starting_at(text.words.folded, start + 1)
    of_them = text.grammar.of_them.starting_at(text.words.folded, start + 2)
    relative = text.folded(start + 1) in text.numbers.relatives
    if leads is None and of_them is None and not relative:
        return None
    inside = range(start + 2, start + 2 + WORDS_OF_INSERTION)
    closing = next((at for at in inside if text.folded(at) in CLAUSE_MARKS), None)
    if closing is None or text.folded(closing) != ",":
        return None
    # Another subject would stand between: "…, including three children, said two were hurt".
    return _predicate(text, amount, closing + 1, closing + 1 + WORDS_OF_VERB)


def _state(text: Text, amount: Amount, noun: Noun | None, next_amount: int) -> str | None:
    """« Trois sont dans un état critique »: a state narrows those counted; what was done, all.

    "21, three of them in a serious condition": that of the three.
    """
    if noun is not None:
        return None
    end = min(amount.last + PREDICATE_REACH, next_amount, len(text.words.folded))
    for index in range(amount.last, end):
        found = text.grammar.predicates.starting_at(text.words.folded, index)
        if found is not None:
            leads = text.folded(index) in text.numbers.prepositions
            return text.written(index, found[1]) if leads else None
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
    """« grièvement », « dans un état critique »; behind a verb, what the verb leads to."""
    start = amount.last
    after = text.grammar.of_them.starting_at(text.words.folded, start)
    if after is not None and text.is_word(after[1]):
        start = after[1]
    last = start + MAX_WORDS_OF_SCOPE + WORDS_OF_VERB
    for index in range(start, last):
        if not text.is_word(index):
            break
        if text.tag(index) in VERB_TAGS:
            start = index + 1
            while text.tag(start) == "ADV" and text.tag(start + 1) == "ADP":
                start += 1  # « se trouvaient toujours dans un état critique »
            break
    end = start
    while end < start + MAX_WORDS_OF_SCOPE and (
        text.is_word(end) or (text.folded(end) == "-" and text.is_word(end + 1))
    ):
        end += 1
    while end > start and text.tag(end - 1) in OPEN_TAGS:
        end -= 1
    return text.written(start, end) if end > start else None
