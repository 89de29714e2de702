"""The label of a claim is a sentence that stands alone, where one page has it."""

import pytest

from recoupe.records import Clause, Span, Statement, Token
from recoupe.stages.align.claim_labels import Labels
from recoupe.stages.align.linking import Linking
from recoupe.stages.align.statements import find_statements
from tests.unit.builders import page_of

WHOLE = "L'armée a détecté le tir de deux missiles depuis la côte est du pays"


def _statement(text: str, first: str, *, page: str, finite: bool) -> tuple[object, Statement]:
    """A page of one statement, and its first word as the tagger would see it."""
    member = page_of(text, page=page)
    tag, _, form = first.partition(" ")
    end = text.index(" ")
    verb = Token(end + 1, len(text), "VERB", "", "VerbForm=Fin" if finite else "")
    notes = member.annotations
    tokens = (Token(0, end, tag, "", form), verb)
    member = type(member)(
        article=member.article,
        annotations=type(notes)(
            page=notes.page, language=notes.language, tokens=tokens, clauses=notes.clauses
        ),
        sketch=member.sketch,
    )
    linking = Linking(entities=(), of={page: ()})
    return member, find_statements([member], linking)[0]


@pytest.mark.parametrize(
    ("text", "first", "finite"),
    [
        pytest.param("avoir détecté le tir de deux missiles", "AUX VerbForm=Inf", False, id="inf"),
        pytest.param("qui doit tenir une conférence à midi", "PRON", True, id="relative"),
        pytest.param("et a détecté le tir de deux missiles", "CCONJ", True, id="conjunction"),
        pytest.param("l'intensification des menaces de tir", "NOUN", False, id="no verb"),
        pytest.param("Ils ont détecté le tir de deux missiles", "PRON", True, id="pronoun"),
        pytest.param("Le tir : « deux missiles ont été détectés", "DET", True, id="open marks"),
    ],
)
def test_a_sentence_that_stands_alone_is_clearer_than_a_piece(text, first, finite):
    piece, one = _statement(text, first, page="a", finite=finite)
    whole, other = _statement(WHOLE, "DET", page="b", finite=True)
    labels = Labels([piece, whole])
    assert labels.clearest_of([one, other]) is other


def test_a_claim_of_pieces_still_has_a_label():
    member, one = _statement("avoir détecté le tir", "AUX VerbForm=Inf", page="a", finite=False)
    assert Labels([member]).clearest_of([one]) is one


def test_a_part_is_shown_with_the_subject_it_shares():
    text = "Le suspect a été arrêté lundi et placé en garde à vue"
    start = text.index("placé")
    part = Clause(span=Span(start, len(text)), grade="asserted", shared=Span(0, 10), rule="by hand")
    member = page_of(text, clauses=[part])
    (one,) = find_statements([member], Linking(entities=(), of={member.article.id: ()}))
    assert Labels([member]).text_of(one) == "Le suspect … placé en garde à vue"
