"""Quotations of one speaker line up in several wordings; other words do not."""

import pytest

from recoupe.records import Clause, Provenance, Quote, Span
from recoupe.stages.align import align
from recoupe.stages.align.statement_clauses import split_at_quotes
from tests.unit.builders import clause, name, page_of, place, said


def _answer(page, words, who="Igor Manev"):
    text = f"« {words} », a répondu {who}."
    return page_of(
        text,
        page=page,
        clauses=[clause(words, text, attribution=0, grade="attributed")],
        mentions=[name(who, text)],
        quotes=[
            Quote(
                span=place(words, text),
                outer=place(f"« {words} »", text),
                form="direct",
                attribution=0,
                rule="by hand",
            )
        ],
        attributions=[said(words, text, source=who, cue="a répondu", mention=0)],
    )


def _together(left, right):
    claims = align([left, right], Provenance()).claims
    return any(len(one.pages) > 1 for one in claims)


def test_one_answer_in_two_translations_is_one_claim():
    left = _answer("a", "C'est exactement pour cela que nous sommes venus ici")
    assert _together(left, _answer("b", "C'est pourquoi nous sommes venus ici"))


@pytest.mark.parametrize(
    ("words", "who"),
    [
        pytest.param("C'est pourquoi nous sommes partis hier", "Igor Manev", id="another word"),
        pytest.param("Pourquoi venir", "Igor Manev", id="another sentence"),
    ],
)
def test_other_answers_are_not(words, who):
    left = _answer("a", "C'est exactement pour cela que nous sommes venus ici")
    assert not _together(left, _answer("b", words, who))


def _pieces(text, opening, closing, form="direct"):
    start, end = text.index(opening), text.index(closing)
    quote = Quote(span=Span(start + 1, end), outer=Span(start, end + 1), form=form, rule="by hand")
    whole = Clause(span=Span(0, len(text)), grade="attributed", rule="by hand")
    return [one.span.of(text).strip() for one in split_at_quotes(whole, [quote], text)]


def test_a_quotation_after_a_colon_is_a_statement_of_its_own():
    text = "Il a évoqué la construction de satellites: «Nous sommes là pour cela»"
    assert _pieces(text, "«", "»") == [
        "Il a évoqué la construction de satellites",
        "Nous sommes là pour cela",
    ]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Il a parlé d'un «acte de provocation important» qui menace la paix", "partial"),
        ("Le plan: une «fusée» et un pas de tir", "scare"),
    ],
)
def test_a_quotation_inside_the_sentence_is_not(text, form):
    assert _pieces(text, "«", "»", form) == [text]


@pytest.mark.parametrize("who", ["Igor Manev", "Lena Roth"])
def test_a_quotation_that_a_page_cuts_short_is_the_one_that_another_quotes_whole(who):
    left = _answer("a", "Nous rouvrirons dès que possible, mais la digue sera d'abord refaite")
    assert _together(left, _answer("b", "Nous rouvrirons dès que possible", who))


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("Nous rouvrirons dès samedi", id="goes on in another way"),
        pytest.param("La digue sera d'abord refaite", id="another part of it"),
        pytest.param("Nous rouvrirons", id="too short"),
    ],
)
def test_a_quotation_that_opens_alike_is_no_part_of_it(words):
    left = _answer("a", "Nous rouvrirons dès que possible, car rien ne presse en hiver")
    assert not _together(left, _answer("b", words))
