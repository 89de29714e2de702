"""A relative clause behind a comma that tells a thing of its own, and the noun it tells of."""

from msgspec import Struct

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.grades.hearsay import is_hearsay_in
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS, phrase_at
from recoupe.stages.annotate.speech.surface.surface import Utterance

NOMINAL = frozenset(["NOUN", "PROPN", "NUM"])
DESCRIBING = NOMINAL | {"ADJ"}
_APPOSED = DESCRIBING | {"DET", "ADP"}
_GROUP = frozenset(["VERB", "AUX", "ADV"])
_OPENS_OBJECT = frozenset(["DET", "NOUN", "PROPN", "NUM", "PRON", "SCONJ"])
NEAR = 4
"""A relative pronoun stands within so many words of its comma: « , auprès de laquelle »."""
MAX_APPOSITION = 4
"""Words of what a page adds to a name before the relative clause: « , 67 ans, qui habite ici »."""


class Relative(Struct, frozen=True, gc=False):
    """Words `start` to the end of the clause, and what they tell of."""

    start: int
    shared: tuple[int, int] | None
    """First and last word of the noun before the comma; None where a verb stands there."""


def relative_behind(utterance: Utterance, comma: int, last: int, floor: int) -> Relative | None:
    """The relative clause that opens behind `comma` and goes on to `last`; None where none is sure.

    Its noun begins at `floor` or behind it. A clause with a subject of its own is told without its
    pronoun: « …, où deux ouvriers auraient péri » tells « deux ouvriers auraient péri ».
    """
    at = comma + 1
    opener = opener_at(utterance, at, last)
    verb = None if opener is None else _verb(utterance, opener, last)
    if opener is None or verb is None:
        return None
    reserved = _is_reserved(utterance, opener, verb, last)
    part = _is_part(utterance, at, opener)
    if part and not reserved:
        return None
    noun = antecedent(utterance, comma, floor)
    if part and noun is not None and "Number=Plur" not in utterance.words[noun[1]].form:
        # "Two people were taken to hospital, one of whom …": a part is of several.
        noun = None
    own = _subject(utterance, at, opener, verb)
    if own is not None:
        return Relative(own, noun)
    # « des entretiens avec M. Poutine, qui devraient porter sur… »: it tells of another noun.
    plural = "Number=Plur" in utterance.words[verb].form
    if opener == at and plural and utterance.words[comma - 1].tag == "PROPN":
        return None
    if not reserved and not _tells_something(utterance, verb, last):
        return None
    return Relative(at, noun)


def antecedent(utterance: Utterance, comma: int, floor: int) -> tuple[int, int] | None:
    """First and last word of the noun phrase that ends before `comma`, with its article or number.

    « un homme de 34 ans » is one phrase: what « de » ties on stays. None behind a verb.
    """
    if utterance.words[comma - 1].tag not in DESCRIBING:
        return None
    links = utterance.language.lexicon.noun_links
    words = utterance.words
    at = comma - 1
    while at > floor:
        before = words[at - 1]
        tied = before.lower in links and words[at - 2].tag in DESCRIBING and at - 2 >= floor
        if words[at].tag == "DET" and not tied:
            break
        if not (before.tag in DESCRIBING or before.tag == "DET" or tied):
            break
        at -= 1
    return at, comma - 1


def hanging(utterance: Utterance, first: int, last: int) -> Relative | None:
    """The relative clause that words `first` to `last` are, where it hangs on words before them.

    « raconte Josiane Petit, 67 ans, qui habite à deux cents mètres de l'usine »: behind the name
    of who speaks stands what the page tells of her. None where the words open otherwise, or go on
    behind the clause with a verb of their own.
    """
    relatives = utterance.language.lexicon.modality.relatives
    commas = [at for at in utterance.breaks if first - 1 <= at < last and _is_comma(utterance, at)]
    opened = [at for at in commas[:2] if utterance.lower(at + 1) in relatives]
    if not opened or commas[0] > first or opened[0] - first > MAX_APPOSITION + 1:
        return None
    opener = opened[0] + 1
    if finite_in(utterance, first, opener - 1) is not None or commas[-1] > opener:
        return None
    if commas[0] == 0 or utterance.words[commas[0] - 1].tag not in DESCRIBING:
        return None
    return Relative(opener, antecedent(utterance, commas[0], 0))


def object_relative(utterance: Utterance, comma: int, last: int, floor: int) -> Relative | None:
    """« Paul Duval, que la cour avait relâché en mars »: a noun that its clause has as object.

    « Que » opens contents too (« a dit que A, que B »): none has opened before, and behind the verb
    stands no object.
    """
    at = comma + 1
    lexicon = utterance.language.lexicon
    both = lexicon.complementizers & lexicon.modality.relatives
    if utterance.lower(at) not in both or at + 2 > last:
        return None
    verb = finite_in(utterance, at + 1, last)
    noun = antecedent(utterance, comma, floor)
    if verb is None or noun is None or utterance.words[comma - 1].tag not in NOMINAL:
        return None
    if any(lower in lexicon.complementizers for lower in utterance.lowers[:comma]):
        return None
    if any(phrase_at(utterance.lowers, one, lexicon.modality.uses.clefts) for one in range(comma)):
        return None  # « C'est pour les voisins, Anne et Paul, que… »
    subject = any(_is_nominal(utterance, one) for one in range(at + 1, verb))
    behind = verb + 1
    while utterance.words[behind].tag in _GROUP and behind <= last:
        behind += 1
    has_object = behind <= last and utterance.words[behind].tag in _OPENS_OBJECT
    times = joined(lexicon.standing.times, lexicon.modality.time_words)
    timed = not times.isdisjoint(utterance.lowers[behind : behind + 2])
    return Relative(at, noun) if subject and (timed or not has_object) else None


def past_description(utterance: Utterance, first: int, last: int) -> int:
    """First word behind what only tells who the source before `first` is; `first` where nothing is.

    A relative clause without a comma picks one out: « affirme un expert | qui a lu le dossier ». So
    does one inside an apposition, "said Ana Lopes | , 34, a nurse who was on the bank", and what
    tells that they stay unnamed, « , qui a requis l'anonymat ».
    """
    opener = _description(utterance, first, last)
    if opener is None or finite_in(utterance, opener + 1, last) is None:
        return first
    commas = (at for at in utterance.breaks if opener < at <= last)
    return next(commas, last + 1)


def _description(  # noqa: PLR0911  one reason a line
    utterance: Utterance, first: int, last: int
) -> int | None:
    """The relative pronoun of a clause that only describes the noun before it."""
    lexicon = utterance.language.lexicon
    opens = joined(lexicon.modality.relatives, lexicon.relatives)
    if first == 0 or utterance.words[first - 1].tag not in DESCRIBING:
        return None
    # "The charity | that runs the shelter | said"
    that = (
        utterance.lower(first) in lexicon.complementizers and utterance.words[first].tag == "PRON"
    )
    if that or utterance.lower(first) in opens:
        return first
    if utterance.words[first].text != ",":
        return None
    if utterance.lower(first + 1) in opens:
        told = " ".join(utterance.lowers[first + 1 : last + 1])
        return first + 1 if any(one in told for one in lexicon.anonymity_told) else None
    for at in range(first + 1, last + 1):
        if utterance.lower(at) in opens:
            return at if utterance.words[at - 1].tag in DESCRIBING else None
        plain = utterance.words[at].tag in _APPOSED or _is_comma(utterance, at)
        if not plain or utterance.finite[at]:
            return None
    return None


def _is_comma(utterance: Utterance, at: int) -> bool:
    return utterance.words[at].text == ","


def opener_at(utterance: Utterance, at: int, last: int) -> int | None:
    """The relative pronoun that stands here, or behind its preposition."""
    relatives = utterance.language.lexicon.relatives
    near = range(at, min(at + NEAR, last + 1))
    opener = next((one for one in near if utterance.lower(one) in relatives), None)
    if opener is None or (opener > at and utterance.words[opener - 1].tag != "ADP"):
        return None
    return opener


def finite_in(utterance: Utterance, first: int, last: int) -> int | None:
    """The first finite verb between two words, both included."""
    return next((one for one in range(first, last + 1) if utterance.finite[one]), None)


def _verb(utterance: Utterance, opener: int, last: int) -> int | None:
    """The finite verb, or a past that a tagger takes for a participle: "where a baker brought"."""
    verb = finite_in(utterance, opener + 1, last)
    if verb is not None or not utterance.language.lexicon.past_endings:
        return verb
    first = next((one for one in range(opener + 1, last) if _is_verbal(utterance, one)), None)
    own = first is not None and first > opener + 1 and _is_nominal(utterance, first - 1)
    return first if own and "Tense=Past" in utterance.words[first or 0].form else None


def _is_verbal(utterance: Utterance, at: int) -> bool:
    return utterance.words[at].tag in VERB_TAGS


def _tells_something(utterance: Utterance, verb: int, last: int) -> bool:
    """Whether a noun or a participle follows the verb: « qui a été acquitté »; not « qui dort »."""
    return any(
        _is_nominal(utterance, one) or "VerbForm=Part" in utterance.words[one].form
        for one in range(verb + 1, last + 1)
    )


def _is_reserved(utterance: Utterance, opener: int, verb: int, last: int) -> bool:
    """« dont trois seraient dans un état critique », "one of whom is believed to be"."""
    if "Mood=Cnd" in utterance.words[verb].form:
        return True
    hedges = utterance.language.lexicon.modality.hedges
    return any(phrase_at(utterance.lowers, at, hedges) for at in range(opener + 1, last + 1))


def withholds(utterance: Utterance, opener: int, verb: int, last: int) -> bool:
    """Whether a clause is told with a reserve: « qui aurait agi », not « qui aurait dû agir »."""
    if "Mood=Cnd" in utterance.words[verb].form:
        return is_hearsay_in(utterance, opener, last, verb)
    return _is_reserved(utterance, opener, verb, last)


def _is_part(utterance: Utterance, at: int, opener: int) -> bool:
    """« dont trois étaient dans un état critique », "two of whom": a part stays with its whole."""
    words = utterance.words
    if any(words[one].tag == "NUM" for one in range(at, opener)):
        return True
    partitives = utterance.language.lexicon.partitives
    return words[opener].lower in partitives and words[opener + 1].tag == "NUM"


def _subject(utterance: Utterance, at: int, opener: int, verb: int) -> int | None:
    """Where the subject of a clause begins that is whole without its pronoun, if it has one."""
    whole = utterance.language.lexicon.modality.adverbial_relatives
    behind_preposition = opener == at + 1
    if not behind_preposition and utterance.lower(opener) not in whole:
        return None
    named = any(_is_nominal(utterance, one) for one in range(opener + 1, verb))
    return opener + 1 if named else None


def _is_nominal(utterance: Utterance, at: int) -> bool:
    return utterance.words[at].tag in NOMINAL
