"""Who or what stands on which side of the verb of a statement: its frame.

« L'assurance maladie a porté plainte contre le pharmacien » and « Le pharmacien a porté plainte
contre l'assurance maladie » have every word in common. Without a parser, the main verb parts the
words of a short sentence well enough into those who act and those acted upon: a passive turns them
round, and what « par » brings acts.
"""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import MUTUAL, Concepts
from recoupe.records import Span, Token
from recoupe.stages.align.cleft_order import in_plain_order
from recoupe.stages.align.statement_terms import is_content

GROUP_WORDS = 4
"""So many words lie between an auxiliary and its verb at most."""
HOLLOW = frozenset({"still"})
"""« est restée fermée »: a verb that tells nothing of what is done."""
NOMINAL = frozenset({"NOUN", "PROPN"})
VERBAL = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A main verb and the keys of names and nouns on its two sides."""

    predicate: str | None = None
    """Concept of the main verb, else its stem; None where none was read."""
    known: bool = False
    """Whether the tables know the verb."""
    before: frozenset[str] = frozenset()
    """Those who act."""
    after: frozenset[str] = frozenset()
    """Those acted upon, and all else behind the verb."""
    subject: frozenset[str] = frozenset()
    """Keys of names and nouns that stand before the verb; all of them where there is no verb."""
    is_pronoun: bool = False
    """Whether nothing but « il », "they" stands before the verb."""
    passed_over: frozenset[str] = frozenset()
    """Concepts of participles that tell of the subject: « les skieurs *emportés* par… ont été »."""


def frame_of(  # noqa: PLR0913  what stands in a statement
    tokens: Sequence[Token],
    text: str,
    span: Span,
    named: Mapping[Span, str],
    concepts: Concepts,
    *,
    terms: Collection[str] | None = None,
) -> Frame:
    """The frame of a stretch; an empty one where its verb is not read.

    Args:
        tokens: of the whole page, in order.
        text: of the page.
        span: of the statement.
        named: place of each name in the statement → its key.
        concepts: tables of the language.
        terms: words that the statement tells, without its times and numbers; None for all.
    """
    first = bisect_left(tokens, span.start, key=lambda one: one.start)
    last = bisect_left(tokens, span.end, lo=first, key=lambda one: one.start)
    words = in_plain_order(tokens[first:last], text, concepts)
    start = next(
        (at for at, one in enumerate(words) if one.tag in VERBAL and "VerbForm=Fin" in one.form),
        None,
    )
    if start is None:
        return Frame(subject=_keys(words, text, named, concepts, terms))
    subject = _keys(words[:start], text, named, concepts, terms)
    opens = [fold(one.span.of(text)) for one in words[:start]]
    leans = not subject and not concepts.subject_pronouns.isdisjoint(opens)
    verb = _main_verb(words, start, concepts)
    if verb is None:
        return Frame(subject=subject, is_pronoun=leans)
    # « a porté plainte », "took hostages": the noun tells what is done.
    told = _noun_behind(words, verb) if _is_light(words[verb], concepts) else verb
    if told is None:
        return Frame(subject=subject, is_pronoun=leans)
    one = words[told]
    term = concepts.term_of(one.lemma, one.span.of(text), one.tag)
    known = concepts.concept_of(term, term) is not None
    key = concepts.key_of(term)
    if key in HOLLOW or (told != verb and terms is not None and term not in terms):
        return Frame(subject=subject, is_pronoun=leans)
    leans = leans and key not in concepts.impersonal
    sides = [
        subject,
        _keys(words[told + 1 :], text, named, concepts, terms),
    ]
    agent = _agent_mark(words, verb, text, concepts)
    unsure = verb > start and fold(words[start].lemma) in concepts.unsure_auxiliaries
    if _is_passive(words, start, verb, text, concepts) or (unsure and agent is not None):
        acting = (
            frozenset() if agent is None else _keys(words[agent:], text, named, concepts, terms)
        )
        sides = [acting, (sides[0] | sides[1]) - acting]
    elif unsure:
        # « sont servis » or « sont partis »: the order of the words does not tell who acts.
        sides = [frozenset(), frozenset()]
    return Frame(
        predicate=key,
        known=known,
        before=sides[0],
        after=sides[1],
        subject=subject,
        is_pronoun=leans,
        passed_over=_of_nouns(words[:start], text, concepts),
    )


def _of_nouns(words: Sequence[Token], text: str, concepts: Concepts) -> frozenset[str]:
    """Keys of participles right behind a noun, before the main verb and its auxiliaries."""
    found = (
        concepts.key_of(concepts.term_of(one.lemma, one.span.of(text), one.tag))
        for before, one in pairwise(words)
        if "VerbForm=Part" in one.form and one.tag == "VERB" and before.tag in NOMINAL
    )
    return frozenset(found)


def _main_verb(words: Sequence[Token], start: int, concepts: Concepts) -> int | None:
    """The verb that tells something, behind auxiliaries and « va », « doit »; a light one else."""
    found = start if words[start].tag == "VERB" else None
    if found is not None and not _is_light(words[start], concepts):
        return start
    for at in range(start + 1, min(start + 1 + GROUP_WORDS, len(words))):
        word = words[at]
        if word.tag in VERBAL and "VerbForm=Fin" not in word.form:
            found = at if word.tag == "VERB" else found
            if not _is_light(word, concepts):
                return at
        elif word.tag not in {"ADV", "PRON", "PART", "ADP"}:
            break
    return found


def _noun_behind(words: Sequence[Token], verb: int) -> int | None:
    """The noun right behind a verb, or behind its article."""
    for at in range(verb + 1, min(verb + 1 + GROUP_WORDS, len(words))):
        if words[at].tag == "NOUN":
            return at
        if words[at].tag not in {"DET", "ADJ", "NUM", "ADV"}:
            return None
    return None


def _is_light(word: Token, concepts: Concepts) -> bool:
    return word.tag == "AUX" or fold(word.lemma) in concepts.light


def _agent_mark(words: Sequence[Token], verb: int, text: str, concepts: Concepts) -> int | None:
    """« par », "by" behind a participle."""
    if "VerbForm=Part" not in words[verb].form:
        return None
    behind = range(verb + 1, min(verb + 1 + GROUP_WORDS, len(words)))
    marks = concepts.passive_agents
    return next((at for at in behind if fold(words[at].span.of(text)) in marks), None)


def _is_passive(
    words: Sequence[Token], start: int, verb: int, text: str, concepts: Concepts
) -> bool:
    if "VerbForm=Part" not in words[verb].form:
        return False
    group = (fold(words[at].span.of(text)).rstrip("'’") for at in range(start, verb))
    return not concepts.passive_auxiliaries.isdisjoint(group)


def _keys(
    words: Sequence[Token],
    text: str,
    named: Mapping[Span, str],
    concepts: Concepts,
    terms: Collection[str] | None,
) -> frozenset[str]:
    """Keys of names and nouns."""
    keys = set()
    for word in words:
        name = next((key for span, key in named.items() if span.holds(word.span)), None)
        if name is not None:
            keys.add(name)
        elif word.tag in NOMINAL and is_content(word, text, concepts.light):
            term = concepts.term_of(word.lemma, word.span.of(text), word.tag)
            if terms is None or term in terms:
                keys.add(concepts.key_of(term))
    return frozenset(keys)


def exchanged(left: Frame, right: Frame) -> bool:
    """Whether two statements tell one deed with those on its sides exchanged."""
    if left.predicate is None or left.predicate != right.predicate or left.predicate in MUTUAL:
        return False
    crossed = bool(left.before & right.after) and bool(left.after & right.before)
    return crossed and not left.before & right.before
