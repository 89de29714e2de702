"""Clauses of all pages → statements."""

from collections.abc import Iterable, Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages import language_of
from recoupe.languages.tables.concepts import NUMBER_WORDS, STEM_LETTERS, Concepts
from recoupe.records import (
    Action,
    Article,
    Attribution,
    Clause,
    Evidence,
    Nature,
    Prepared,
    Span,
    Statement,
    Token,
    id_of,
)
from recoupe.stages.align.anchoring import anchored_id, attribution_id
from recoupe.stages.align.cleft_order import in_plain_order
from recoupe.stages.align.linking import Linking
from recoupe.stages.align.speakers import Speakers
from recoupe.stages.align.statement_actions import actions_of, first_words
from recoupe.stages.align.statement_clauses import told_clauses
from recoupe.stages.align.statement_nature import Natures
from recoupe.stages.align.statement_reach import Reach, Within
from recoupe.stages.align.statement_terms import bare_words, is_content, word_spans

MAX_TERM_CHARACTERS = 60
"""No word is longer; what is, is a link or noise."""


def find_statements(members: Sequence[Prepared], linking: Linking) -> tuple[Statement, ...]:
    """One statement a clause, with who says it, in page order, then text order.

    Two clauses of one page with the same span give one statement, the first. What the statement
    holds (times, quantities, names, terms) is what stands in the clause, without the words that
    attribute it: « a déclaré mardi le préfet » dates the saying, not the thing said.
    """
    found: list[Statement] = []
    speakers = Speakers(members, linking)
    for member in sorted(members, key=lambda one: one.article.id):
        found.extend(_statements_of(member, linking, speakers))
    return tuple(found)


def _statements_of(member: Prepared, linking: Linking, speakers: Speakers) -> Iterable[Statement]:
    article, notes = member.article, member.annotations
    language = language_of(notes.language)
    within = Within(notes)
    natures = Natures(article, language.concepts)
    dateline = None if article.dateline is None else article.dateline.span
    clauses = told_clauses(notes, article.text, language, dateline)
    for clause in clauses:
        spans = (clause.span,) if clause.shared is None else (clause.shared, clause.span)
        said = None if clause.attribution is None else notes.attributions[clause.attribution]
        reach = Reach.of(clause, said)
        times = [
            index
            for span in spans
            for index in within.timexes(span)
            if span != clause.span or reach.holds(notes.timexes[index].span)
        ]
        terms = _terms(article.text, clause.span, reach, within, language.concepts)
        quantities = tuple(
            anchored_id("quantity", article.id, notes.quantities[index].span)
            for span in _counting(clause, clauses)
            for index in within.quantities(span)
            if span != clause.span or reach.holds(notes.quantities[index].span)
        )
        if said is None and notes.tokens and not (terms or quantities or times):
            # « ont rapporté », "he said": who speaks, and nothing that is said.
            continue
        nature = natures.of(
            clause.span,
            source=None if said is None else said.source,
            timexes=[notes.timexes[index] for index in times],
            tokens=[notes.tokens[index] for index in within.tokens(clause.span)],
        )
        yield Statement(
            id=id_of("statement", article.id, clause.span.start, clause.span.end),
            evidence=article.evidence(clause.span),
            sources=_sources(article.id, said, linking, speakers),
            attribution=None if said is None else attribution_id(article.id, said),
            quotes=tuple(
                anchored_id("quote", article.id, notes.quotes[index].span)
                for index in within.quotes(clause.span)
            ),
            grade=clause.grade,
            marker=None if clause.marker is None else article.evidence(clause.marker),
            holder=clause.holder,
            polarity=clause.polarity,
            timexes=tuple(
                anchored_id("timex", article.id, notes.timexes[index].span) for index in times
            ),
            quantities=quantities,
            entities=_entities(article.id, clause, reach, within, linking),
            terms=terms,
            actions=_actions(member, clause.span, within, linking, language.concepts),
            nature=None if nature is None else nature[0],
            nature_marker=_marker(nature, article),
            shared=None if clause.shared is None else article.evidence(clause.shared),
            rule=clause.rule,
        )


def _counting(clause: Clause, clauses: Sequence[Clause]) -> tuple[Span, ...]:
    """Where the numbers of a clause stand; those of a subject in common are of the first clause.

    « Quatre personnes, selon la police, ont été blessées »: this subject is of no other.
    """
    shared = clause.shared
    if shared is None or any(one.span.meets(shared) for one in clauses):
        return (clause.span,)
    return shared, clause.span


def _marker(nature: tuple[Nature, Span | None] | None, article: Article) -> Evidence | None:
    return None if nature is None or nature[1] is None else article.evidence(nature[1])


def _sources(
    page: str, said: Attribution | None, linking: Linking, speakers: Speakers
) -> tuple[str, ...]:
    """The speaker first, then the relays, each once; those without an entity are left out."""
    if said is None:
        return ()
    relays = (linking.entity_of(page, hop.mention) for hop in said.chain)
    entities = (speakers.entity_of(page, said), *relays)
    return tuple(dict.fromkeys(one for one in entities if one is not None))


def _entities(
    page: str, clause: Clause, reach: Reach, within: Within, linking: Linking
) -> tuple[str, ...]:
    indexes = [
        index
        for index in within.mentions(clause.span)
        if reach.holds(within.notes.mentions[index].span)
    ]
    if clause.shared is not None:
        indexes = [*within.mentions(clause.shared), *indexes]
    found = (linking.entity_of(page, index) for index in indexes)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _actions(
    member: Prepared, span: Span, within: Within, linking: Linking, concepts: Concepts
) -> tuple[Action, ...]:
    notes = member.annotations
    tokens = in_plain_order(
        [notes.tokens[index] for index in within.tokens(span)], member.article.text, concepts
    )
    names = {}
    for index in within.mentions(span):
        entity = linking.entity_of(member.article.id, index)
        if entity is not None and notes.mentions[index].form in {"name", "short"}:
            names[notes.mentions[index].span] = entity
    return actions_of(tokens, member.article.text, first_words(tokens, names), concepts)


def _terms(
    text: str, span: Span, reach: Reach, within: Within, concepts: Concepts
) -> tuple[str, ...]:
    """What a clause tells but for its times, numbers and names, which are compared as such."""
    taken = _taken(text, span, within, concepts)
    if not within.notes.tokens:
        words = [
            word
            for word in bare_words(text, span, concepts.light)
            if reach.holds(word) and not any(one.holds(word) for one in taken)
        ]
        return tuple(fold(word.of(text)) for word in words)
    tokens = [within.notes.tokens[index] for index in within.tokens(span)]
    forms = [_forms(one, text) for one in tokens]
    terms, told = [], set[int]()
    for at, token in enumerate(tokens):
        if at in told or not reach.holds(token.span) or any(one.meets(token.span) for one in taken):
            continue
        phrase = concepts.phrase_at(forms, at)
        if phrase is not None:
            terms.append(phrase[0])
            told.update(phrase[1])
        elif is_content(token, text, concepts.light):
            term = concepts.term_of(token.lemma, token.span.of(text), token.tag)
            terms.append(term[:MAX_TERM_CHARACTERS])
    return tuple(terms)


def _forms(token: Token, text: str) -> tuple[str, str, str]:
    """Lemma and form of a token, folded, and its part of speech."""
    return fold(token.lemma), fold(token.span.of(text)).rstrip("'’"), token.tag


def _taken(text: str, span: Span, within: Within, concepts: Concepts) -> list[Span]:
    """Times, numbers and names of a clause; what is counted stays, and so do known nouns.

    « 300 maisons » keeps its houses, « le Parlement d'Estmark » its parliament.
    """
    notes = within.notes
    taken = [notes.timexes[index].span for index in within.timexes(span)]
    for index in within.quantities(span):
        quantity = notes.quantities[index]
        kept = fold(quantity.counted or "")
        taken.extend(
            word
            for word in word_spans(text, quantity.span)
            if not _is_form_of(fold(word.of(text)), kept)
            and _is_part_of_a_number(fold(word.of(text)), concepts)
        )
    for index in within.mentions(span):
        mention = notes.mentions[index]
        if mention.form not in {"name", "short"}:
            continue
        if mention.kind != "organisation":
            taken.append(mention.span)
            continue
        taken.extend(
            word
            for word in word_spans(text, mention.span)
            if concepts.concept_of(fold(word.of(text)), "") is None
        )
    return taken


def _is_form_of(word: str, lemma: str) -> bool:
    """Whether a word is what is counted, in another number: « cinq tapisseries »."""
    return bool(lemma) and word.startswith(lemma[:STEM_LETTERS])


def _is_part_of_a_number(word: str, concepts: Concepts) -> bool:
    concept = concepts.concept_of(word, word)
    return concept is None or concept in NUMBER_WORDS
