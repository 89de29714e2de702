"""The shape of the table of disputes: words by which statements exclude others, or do not."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Disputing:
    """What a language's table of disputes holds; everything is empty where we do not know it."""

    preterites: str = ""
    """Regular expression of folded forms that may be a past tense, where a sentence seems to have
    no verb: "the mill dumped bleach"; empty where the endings tell too little."""
    no_longer: tuple[str, ...] = ()
    """Folded phrases of a negation that what was told before may well have been: « ne … plus »,
    "no longer"."""
    not_yet: tuple[str, ...] = ()
    """Folded phrases of a negation that holds until now: « pas encore », "not yet"."""
    sweeping: frozenset[str] = frozenset()
    """Folded words of a negation of every such deed: « aucun », « jamais », "nobody", "any"."""
    turned: frozenset[str] = frozenset()
    """Folded words by which a state is a new one: « désormais », « de nouveau », "reopened"."""
    since: frozenset[str] = frozenset()
    """Those of `turned` that, before a time, date a state: « depuis », "since"."""
    all_along: tuple[str, ...] = ()
    """Folded phrases by which what is told was so from the start: « depuis le début »."""
    from_then_on: tuple[str, ...] = ()
    """Folded words before a time from which something goes on: « depuis », "from"."""
    refusing: frozenset[str] = frozenset()
    """Folded lemmas of verbs that negate the infinitive behind them: « refuser de », "fail to"."""
    excluding: frozenset[str] = frozenset()
    """Folded lemmas of verbs, with their particle, that say of what stands behind them that it was
    not so: « exclure », "rule out"."""
    negative_pronouns: frozenset[str] = frozenset()
    """Folded pronouns that negate without another word: "nobody", "nothing"."""
    restricting: str = ""
    """Regular expression of folded words that look like a negation and only narrow: « n'a guère
    duré que »; empty where there are none."""
    none_there: str = ""
    """Regular expression of the folded words before what there is none of: « n' y a pas de »."""
    seeing_done: frozenset[str] = frozenset()
    """Folded lemmas of verbs that make a passive of the infinitive behind them: « se voir »."""
    clearing: frozenset[str] = frozenset()
    """Folded lemmas of verbs that say of somebody that he did not do what stands behind « de »,
    "of": « blanchir », "clear"."""
    insisting: frozenset[str] = frozenset()
    """Folded lemmas of verbs that report against a doubt: « assurer », "insist"."""
    closed_past: frozenset[str] = frozenset()
    """Folded lemmas of auxiliaries whose past, before a negation, speaks of a time that is over:
    "did not", "was not"; empty where the perfect serves for both."""
    asked: frozenset[str] = frozenset()
    """Folded words behind "did not say" that leave open what was not said: "whether", "how"."""
    without: frozenset[str] = frozenset()
    """Folded prepositions that negate what they stand before, and no deed: « sans », "without"."""
    verbless: frozenset[str] = frozenset()
    """Folded words that negate what stands behind them without the help of a verb: « des tentes,
    pas des discours »."""
    opining: frozenset[str] = frozenset()
    """Folded lemmas of verbs whose negation is one of what stands behind them: « croire »,
    "think"."""
    seeming_negations: tuple[str, ...] = ()
    """Folded phrases that begin with a word of negation and negate nothing: "not only"."""
    how_often: Mapping[str, int] = field(default_factory=dict)
    """Folded phrases, other than a number before « fois », that tell how often: "twice"."""
    clefts: tuple[str, ...] = ()
    """Folded words that open a sentence which says of one, and of nobody else, that he did it:
    « c'est … qui », "it was … who"."""
    exclusive: tuple[str, ...] = ()
    """Folded phrases that say that it was so and not the other way round."""
    passive_lemmas: frozenset[str] = frozenset()
    """Folded lemmas of auxiliaries of the passive: « être », "be"."""
    in_return: frozenset[str] = frozenset()
    """Folded words by which a deed answers another of its kind: « riposte », "also"."""
    and_not: tuple[str, ...] = ()
    """Folded phrases before what a page takes back as it says otherwise: « et non », ", not"."""
    before_times: frozenset[str] = frozenset()
    """Folded small words that may stand before a time: « à », "on"."""
    turning: tuple[tuple[str, str], ...] = ()
    """Pairs of folded small words that exclude each other before one thing: avant, après."""
    any_at_all: frozenset[str] = frozenset()
    """Folded words of a denial that leave out nobody and nothing: « quiconque », "anyone"."""
    indefinite: frozenset[str] = frozenset()
    """Folded determiners of a thing that is said not to be: « tout accord », "a rift"."""
    reports: frozenset[str] = frozenset()
    """Folded nouns of a report, behind which stands what is denied: « les rumeurs de … », "the
    claim that …"."""
    truths: frozenset[str] = frozenset()
    """Folded words that, negated, say that the clause behind them is not so: "no truth in"."""
    untrue: frozenset[str] = frozenset()
    """Folded words that say the same without a negation: « il est faux que », "it is untrue"."""
    that: frozenset[str] = frozenset()
    """Folded words that open such a clause: « que », "that"."""
    involved: frozenset[str] = frozenset()
    """Folded words by which somebody has a part in a deed: « implication », "behind"."""
    arising: frozenset[str] = frozenset()
    """Folded lemmas of verbs by which a happening comes about: « se produire », "break out"."""
    siting: frozenset[str] = frozenset()
    """Folded lemmas of verbs that only say where a thing stands: « se situer », "lie"."""
    placing: frozenset[str] = frozenset()
    """Folded prepositions of where a thing stands: « à », "near"."""
    heading: frozenset[str] = frozenset()
    """The same of where a thing comes from or goes to: « vers », "to", "from"."""
    beside_places: frozenset[str] = frozenset()
    """Folded nouns between such a preposition and the name: « à hauteur de », "north of"."""
    deadlines: tuple[str, ...] = ()
    """Folded words before a time until which something has to be done: « avant », "by"."""
    open_until: str = ""
    """Regular expression of the folded words by which one has time until then: "have until"."""
    scheduling: frozenset[str] = frozenset()
    """Folded lemmas of verbs that only say when something is to be: « fixer », "schedule"."""
    feeling: frozenset[str] = frozenset()
    """Folded lemmas of verbs by which somebody notes what happens as it happens: « entendre »."""
    clock_elsewhere: str = ""
    """Regular expression of the folded words by which a sentence begins that tells what the clocks
    of another place showed: « à Paris, il était … »."""
    happenings: frozenset[str] = frozenset()
    """Folded nouns and pronouns for the happening that a page is about: « les faits », "it"."""
    traces: frozenset[str] = frozenset()
    """Folded nouns of what tells of another thing: "no trace of", « aucune preuve de »."""
    negative_prefixes: tuple[str, ...] = ()
    """Beginnings by which an adjective says the contrary: "unarmed", « inconscient »."""
    approving: frozenset[str] = frozenset()
    """Folded lemmas of verbs by which somebody speaks for what stands behind them: « saluer »."""
    disapproving: frozenset[str] = frozenset()
    """The same against it: « dénoncer », "condemn"."""
    leading: Mapping[str, str] = field(default_factory=dict)
    """Folded lemmas of verbs of who is at the head of a thing → what he is there: « diriger »,
    "run" → head; « présider », "chair" → chair."""
    single_offices: Mapping[str, str] = field(default_factory=dict)
    """Folded nouns of an office that one holds alone → the same."""
    posts: Mapping[str, str] = field(default_factory=dict)
    """Folded nouns of a public post that one holds alone, in its country or place → post."""
    no_holder: frozenset[str] = frozenset()
    """Folded words beside a post by which somebody does not hold it: « ancien », "deputy"."""
    object_relatives: frozenset[str] = frozenset()
    """Folded relative pronouns for the object of their clause: « que »."""


def by_sense(senses: Mapping[str, str]) -> Mapping[str, str]:
    """Word → what it stands for, of a table by sense.

    >>> by_sense({"chair": "chairman president"})["president"]
    'chair'
    """
    return {word: sense for sense, words in senses.items() for word in words.split()}
