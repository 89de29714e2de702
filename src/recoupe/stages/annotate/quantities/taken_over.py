"""A number that counts what the one before it does: « 305 voix contre 199 », "…, two of them"."""

from recoupe.languages.tables.numbers import CURRENCY_CODES
from recoupe.stages.annotate.quantities.amounts import Amount
from recoupe.stages.annotate.quantities.nouns import Text

MAX_WORDS_BETWEEN = 4
"""« 305 voix contre 199 »; farther apart, two numbers count different things."""
MAX_WORDS_TO_PHRASE = 14
"""« …, dont 120 à Nantes », "…, down from 45,000": the words themselves point back."""
MAX_WORDS_TO_WHOLE = 40
"""« Cinquante-huit enfants …, a indiqué l'agence. Six d'entre eux … »."""
MAX_WORDS_TO_OTHER_COUNT = 26
"""« 600 salariés, selon le syndicat des marins (SMP), 400 selon la direction »."""
WORDS_TO_WHOLE = 6
"""« 118 copies de philosophie, sur les 2 960 »."""
MAX_WORDS_OF_GAP = 7
"""« …, le syndicat des postiers de 90 »."""
LEAST_OF_CROWD = 100
"""From here on two counts of one crowd may stand apart from who counts."""
LEAST_LIKE = 0.2
"""Of money and shares, the smaller of two values has so much of the greater at least."""
SENTENCE_ENDS = frozenset({".", "!", "?", "\n", ""})
ENDS = frozenset({".", ",", ";", "\n", ""})
VERB_TAGS = frozenset({"VERB", "AUX"})


def take_over(text: Text, amount: Amount, previous: Amount | None) -> None:
    """Gives an amount that no noun follows what the amount before it counts, where words say so.

    Args:
        text: the words.
        amount: changed in place: `counted`, `casualty`, or the unit.
        previous: the amount before it, in its sentence or, for "three of them", before that.
    """
    if previous is None:
        return
    if _is_against(text, amount, previous):
        if previous.unit is None and previous.counted is not None:
            amount.counted, amount.casualty = previous.counted, previous.casualty
        elif _is_like(amount, previous):
            amount.unit = previous.unit
    elif (
        _is_elided(text, amount, previous)
        or _begins_a_clause(text, amount, previous)
        or _is_some_of(text, amount, previous)
        or _is_out_of(text, amount, previous)
    ):
        _share_noun(amount, previous)
    elif _is_of_its_money(text, amount, previous):
        amount.unit = previous.unit
    elif previous.unit is None and previous.counted is not None:
        if _points_back(text, amount, amount.first - previous.last):
            amount.counted = previous.counted
        elif (
            _is_gapped(text, amount, previous)
            or _is_parallel(text, amount, previous)
            or _is_coordinated(text, amount, previous)
            or _is_counted_by_another(text, amount, previous)
        ):
            amount.counted, amount.casualty = previous.counted, previous.casualty


def is_subject_alone(text: Text, amount: Amount) -> bool:
    """Whether a sentence begins with a number and its verb: "*Nineteen had* side effects."."""
    if text.folded(amount.first - 1) not in SENTENCE_ENDS or amount.unit is not None:
        return False
    return _leads_to_a_verb(text, amount)


def _leads_to_a_verb(text: Text, amount: Amount) -> bool:
    """Whether a verb stands right behind; without a tagger, an auxiliary."""
    numbers, following = text.numbers, text.folded(amount.last)
    helping = (*numbers.passive_auxiliaries, *numbers.active_auxiliaries)
    return text.tag(amount.last) in VERB_TAGS or following in helping


def _is_some_of(text: Text, amount: Amount, previous: Amount) -> bool:
    """Whether such a number counts some of those whom the sentence before counted."""
    if not is_subject_alone(text, amount) or amount.low is None or previous.low is None:
        return False
    return previous.unit is None and 1 < amount.low < previous.low


def _share_noun(amount: Amount, previous: Amount) -> None:
    """Gives a number the noun of the one before it, or the unit where both are of one size."""
    if previous.unit is None and previous.counted is not None:
        amount.counted = previous.counted
    elif _is_like(amount, previous):
        amount.unit = previous.unit


def is_of_them(text: Text, amount: Amount) -> bool:
    """Whether words point to the number before, which may stand in the sentence before.

    « Trois d'entre eux », "three of them", "of these, 41".
    """
    return text.grammar.of_them.starting_at(text.words.folded, amount.last) is not None or _leads(
        text, amount
    )


def _leads(text: Text, amount: Amount) -> bool:
    """Whether « parmi eux, », "of these," stands right before."""
    end = amount.first - (text.folded(amount.first - 1) == ",")
    return text.grammar.of_these.ending_at(text.words.folded, end) is not None


def _is_against(text: Text, amount: Amount, previous: Amount) -> bool:
    """« …, contre 45 000 la veille », "…, down from 45,000", « et non cinq »."""
    against = text.grammar.against.ending_at(text.words.folded, amount.first)
    if against is None:
        return False
    pointed = amount.first - against[1] > 1 or text.folded(against[1] - 1) == ","
    return amount.first - previous.last <= (MAX_WORDS_TO_PHRASE if pointed else MAX_WORDS_BETWEEN)


def _is_like(amount: Amount, previous: Amount) -> bool:
    """« 31 000 euros, contre 28 000 »: near enough to be told in one unit."""
    if amount.unit is not None or previous.counted is not None or previous.unit == "fraction":
        return False
    values = [one.low if one.low is not None else one.high for one in (amount, previous)]
    if values[0] is None or values[1] is None or min(values[0], values[1]) <= 0:
        return False
    return min(values[0], values[1]) >= LEAST_LIKE * max(values[0], values[1])


def _is_of_its_money(text: Text, amount: Amount, previous: Amount) -> bool:
    """« …, d'abord estimé à 1,8 million d'euros, est évalué à 2,4 millions par un expert ».

    A number in millions behind a preposition or a verb, with nothing counted behind it: money is
    told of twice, and named once. « 3 millions l'ont vu » counts people.
    """
    if previous.unit not in CURRENCY_CODES.values() or not amount.is_collective:
        return False
    if not _is_like(amount, previous) or text.tag(amount.first) is None:
        return False
    if text.tag(amount.first - 1) not in {"ADP", "VERB", "ADV"}:
        return False
    return text.tag(amount.last) not in {"VERB", "AUX", "PRON", "NOUN", "PROPN", "ADJ"}


def _points_back(text: Text, amount: Amount, distance: int) -> bool:
    """Whether words beside a number say that it counts what the one before it does."""
    folded = text.words.folded
    # « …, et 90 000, selon les syndicats »; "24 of them under age 17, according to prosecutors".
    crowd = amount.low is not None and amount.low >= LEAST_OF_CROWD
    behind = amount.last + (crowd and text.folded(amount.last) == ",")
    if text.grammar.according.starting_at(folded, behind) is not None:
        return distance <= MAX_WORDS_TO_OTHER_COUNT
    if text.grammar.of_them.starting_at(folded, amount.last) is not None:
        # « Six d'entre eux … », a sentence later.
        return distance <= MAX_WORDS_TO_WHOLE
    return distance <= MAX_WORDS_TO_PHRASE and (
        text.grammar.of_which.ending_at(folded, amount.first) is not None
        or is_of_them(text, amount)
    )


def _is_elided(text: Text, amount: Amount, previous: Amount) -> bool:
    """« La piste mesure 2 400 mètres, mais seuls 1 950 sont utilisables »: the noun is left out.

    A verb, or the pronoun of a clause, follows where the noun would stand.
    """
    if amount.first - previous.last > MAX_WORDS_TO_PHRASE or amount.low in {None, 0.0, 1.0}:
        return False
    if text.grammar.elided_before.ending_at(text.words.folded, amount.first) is None:
        return False
    relative = text.folded(amount.last) in text.numbers.relatives
    return relative or _leads_to_a_verb(text, amount)


def _begins_a_clause(text: Text, amount: Amount, previous: Amount) -> bool:
    """Whether it begins a clause: "back in 30,000 homes; some 12,000 *were* without"."""
    if previous.unit is not None or amount.low is None or amount.low < LEAST_OF_CROWD:
        return False
    if amount.first - previous.last > MAX_WORDS_TO_PHRASE or text.folded(amount.first - 1) != ";":
        return False
    return _leads_to_a_verb(text, amount)


def _is_out_of(text: Text, amount: Amount, previous: Amount) -> bool:
    """« 86 salariés *sur* 151 », "ten crates, *out of* 42", « dix tonnes, *sur les* 40 promises ».

    The whole stands behind its part, and its noun with the part alone.
    """
    found = text.grammar.out_of.ending_at(text.words.folded, amount.first)
    if found is None or amount.low is None or previous.low is None:
        return False
    between = range(previous.last, found[1])
    if len(between) > WORDS_TO_WHOLE or any(text.tag(at) in VERB_TAGS for at in between):
        return False
    if any(text.folded(at) in SENTENCE_ENDS for at in between):
        return False
    return 0 < previous.low < amount.low and _stands_alone(text, amount.last)


def _stands_alone(text: Text, index: int) -> bool:
    """Whether what follows a number is neither its noun nor its name."""
    following = text.folded(index)
    if following in ENDS or following in text.numbers.relatives or following == "":
        return True
    if text.tag(index) is None:
        return following in text.numbers.noun_ends
    return text.tag(index) in {*VERB_TAGS, "ADP", "PRON", "CCONJ", "ADV", "DET"} or (
        text.tag(index) == "ADJ" and not text.is_capital(index)
    )


def _is_coordinated(text: Text, amount: Amount, previous: Amount) -> bool:
    """« 38 salariés à Brive *et* 210 dans toute la France »: one noun, two places.

    A preposition follows either number, and no verb stands between them.
    """
    between = range(previous.last, amount.first)
    if len(between) > MAX_WORDS_TO_PHRASE or amount.low in {None, 0.0, 1.0}:
        return False
    joined = text.tag(amount.first - 1) == "CCONJ"
    of = text.numbers.of_words
    leads = all(
        text.tag(at) == "ADP" and text.folded(at) not in of for at in (previous.last, amount.last)
    )
    if not (joined and leads) or text.timed & {amount.last + 1, amount.last + 2}:
        return False
    return not any(text.tag(at) in VERB_TAGS or text.folded(at) in SENTENCE_ENDS for at in between)


def _is_parallel(text: Text, amount: Amount, previous: Amount) -> bool:
    """Whether one preposition leads to both: "played for 11 seasons, coached for seven"."""
    if text.folded(amount.last) not in ENDS or amount.low in {None, 0.0, 1.0}:
        return False
    between = range(previous.last, amount.first)
    lead = text.folded(amount.first - 1)
    return (
        len(between) <= MAX_WORDS_TO_PHRASE
        and text.tag(amount.first - 1) == "ADP"
        and lead == text.folded(previous.first - 1)
        and lead not in text.numbers.of_words
        and any(text.tag(at) == "CCONJ" for at in between)
        and any(text.tag(at) in VERB_TAGS for at in between)
        and not any(text.folded(at) in SENTENCE_ENDS for at in between)
    )


def _is_counted_by_another(text: Text, amount: Amount, previous: Amount) -> bool:
    """« 412 malades, quand l'association en *compte* 1 150 », "…, the charity *counts* 1,150"."""
    if text.folded(amount.last) not in ENDS or amount.low is None:
        return False
    if amount.first - previous.last > MAX_WORDS_TO_PHRASE:
        return False
    return text.folded(amount.first - 1) in text.numbers.tallying


def _is_of_a_whole_ahead(text: Text, amount: Amount, previous: Amount) -> bool:
    """« *Des* onze skieurs qui composaient le groupe, cinq s'en sont sortis »."""
    ahead = text.grammar.among_before.ending_at(text.words.folded, previous.first)
    if ahead is None or text.folded(ahead[1] - 1) not in SENTENCE_ENDS:
        return False
    if amount.first - previous.last > MAX_WORDS_TO_PHRASE or text.folded(amount.first - 1) != ",":
        return False
    if amount.low is None or previous.low is None or amount.low >= previous.low:
        return False
    return _leads_to_a_verb(text, amount) or text.tag(amount.last) == "PRON"


def _is_gapped(text: Text, amount: Amount, previous: Amount) -> bool:
    """« La police a compté 3 000 personnes, les organisateurs 10 000 »: the verb is left out.

    So is the noun in "of the twelve pupils, four stayed".
    """
    folded = text.words.folded
    between = range(previous.last, amount.first)
    if _is_of_a_whole_ahead(text, amount, previous):
        return True
    if text.folded(previous.last) != "," or len(between) > MAX_WORDS_OF_GAP:
        return False
    if len(between) == 1:
        return text.grammar.among_before.ending_at(folded, previous.first) is not None
    if any(text.folded(at) == "," for at in between[1:]) or text.folded(amount.last) not in ENDS:
        return False
    determined = text.folded(previous.last + 1) in text.numbers.determiners
    return determined and not any(text.tag(at) in VERB_TAGS for at in between)
