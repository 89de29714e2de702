"""A statement is one clause with who says it and what it holds."""

from msgspec.structs import replace

from recoupe.records import Hop, Span
from recoupe.records.annotations import Attribution
from recoupe.records.page import Dateline
from recoupe.stages.align.statements import find_statements
from tests.unit.builders import clause, count, date, linking_of, name, page_of, place, said

TEXT = (
    "Deux blessés à Lorme\n\n"
    "L'explosion de la chaudière a fait deux blessés dans l'école, a déclaré mardi Anne Durand."
)
CONTENT = "L'explosion de la chaudière a fait deux blessés dans l'école"


def _page(**fields):
    attribution = said(
        CONTENT, TEXT, source="Anne Durand", cue="a déclaré", mention=fields.pop("mention", 0)
    )
    return page_of(
        TEXT,
        clauses=[
            clause("Deux blessés à Lorme", TEXT),
            clause(TEXT.split("\n\n")[1], TEXT, grade="attributed", attribution=0),
        ],
        mentions=[name("Anne Durand", TEXT)],
        attributions=[attribution],
        quantities=[count("deux blessés", TEXT, 2, counted="blessé")],
        timexes=[date("mardi", TEXT, "2025-03-11", ("2025-03-11", "2025-03-12"))],
        **fields,
    )


def _second(page):
    return find_statements([page], linking_of([page], **{"Anne Durand": "person-1"}))[1]


def test_the_speaker_comes_first_among_the_sources():
    assert _second(_page()).sources == ("person-1",)


def test_a_speaker_nobody_knows_is_no_source():
    assert _second(_page(mention=None)).sources == ()


def test_relays_follow_the_speaker():
    text = "Anne Durand l'a dit, selon Radio Sud."
    attribution = Attribution(
        content=place("l'a dit", text),
        source=place("Anne Durand", text),
        cue=None,
        form="indirect",
        mention=0,
        chain=(
            Hop(label="Anne Durand", kind="person", mention=0),
            Hop(label="Radio Sud", kind="media", mention=1),
        ),
        rule="by hand",
    )
    page = page_of(
        text,
        clauses=[clause("l'a dit", text, attribution=0)],
        mentions=[name("Anne Durand", text), name("Radio Sud", text)],
        attributions=[attribution],
    )
    linking = linking_of([page], **{"Anne Durand": "person-1", "Radio Sud": "radio-1"})
    assert find_statements([page], linking)[0].sources == ("person-1", "radio-1")


def test_a_day_of_speaking_is_no_day_of_the_thing_said():
    assert _second(_page()).timexes == ()


def test_the_number_in_the_content_belongs_to_the_statement():
    assert len(_second(_page()).quantities) == 1


def test_the_speaker_is_no_part_of_what_is_said():
    statement = _second(_page())
    assert statement.entities == ()
    assert "durand" not in statement.terms


def test_terms_are_content_words_in_order_without_articles():
    assert _second(_page()).terms == ("explosion", "chaudiere", "blesses", "ecole")


def test_two_clauses_with_one_span_are_one_statement():
    page = page_of("Titre", clauses=[clause("Titre", "Titre"), clause("Titre", "Titre")])
    assert len(find_statements([page], linking_of([page]))) == 1


def test_the_statement_cites_its_words():
    statement = _second(_page())
    assert statement.evidence.exact == TEXT.split("\n\n")[1]
    assert statement.evidence.span == place(TEXT.split("\n\n")[1], TEXT)


def test_pages_come_in_the_order_of_their_ids():
    pages = [page_of("Un fait.", page="b"), page_of("Autre fait.", page="a")]
    found = find_statements(pages, linking_of(pages))
    assert [one.evidence.page for one in found] == ["a", "b"]


def test_no_page_gives_no_statement():
    assert find_statements([], linking_of([])) == ()


def test_a_speaker_that_the_content_names_is_part_of_it():
    text = "Le groupe Dorval rachète Lisieux, a-t-il annoncé."
    content = "Le groupe Dorval rachète Lisieux"
    page = page_of(
        text,
        clauses=[clause(content, text, grade="attributed", attribution=0)],
        mentions=[name("Dorval", text)],
        attributions=[said(content, text, source="Dorval", cue="a-t-il annoncé", mention=0)],
    )
    (statement,) = find_statements([page], linking_of([page], Dorval="dorval-1"))
    assert statement.entities == ("dorval-1",)


def test_what_shares_a_subject_has_its_names_and_times_but_not_its_numbers():
    text = "Lundi, deux proches d'Anne Durand ont été arrêtés et placés en garde à vue."
    shared = place("Lundi, deux proches d'Anne Durand", text)
    part = replace(clause("placés en garde à vue", text), shared=shared)
    page = page_of(
        text,
        clauses=[clause(text.partition(" et ")[0], text), part],
        mentions=[name("Anne Durand", text)],
        quantities=[count("deux proches", text, 2, counted="proche")],
        timexes=[date("Lundi", text, "2025-03-10", ("2025-03-10", "2025-03-11"))],
    )
    whole, half = find_statements([page], linking_of([page], **{"Anne Durand": "person-1"}))
    assert (half.entities, half.timexes) == (whole.entities, whole.timexes) != ((), ())
    assert (len(whole.quantities), half.quantities) == (1, ())
    assert half.shared.exact == "Lundi, deux proches d'Anne Durand"


def test_a_dateline_is_no_part_of_the_first_statement():
    text = "LORME, 12 mars (AFP) - La chaudière de l'école a explosé."
    page = page_of(text, clauses=[clause(text, text)])
    dateline = Dateline(place="LORME", span=Span(0, text.index("La")), agency="AFP")
    filed = replace(page, article=replace(page.article, dateline=dateline))
    (statement,) = find_statements([filed], linking_of([filed]))
    assert statement.evidence.exact == "La chaudière de l'école a explosé."


def test_the_number_of_a_subject_that_a_source_cuts_off_is_the_statement_s():
    text = "Quatre personnes, selon les pompiers, ont été blessées à Lorme."
    attribution = said(
        "ont été blessées à Lorme", text, source="les pompiers", cue="selon", mention=None
    )
    cut = clause("ont été blessées à Lorme", text, grade="attributed", attribution=0)
    page = page_of(
        text,
        clauses=[replace(cut, shared=place("Quatre personnes", text))],
        attributions=[attribution],
        quantities=[count("Quatre personnes", text, 4, counted="personne")],
    )
    (statement,) = find_statements([page], linking_of([page]))
    assert len(statement.quantities) == 1


def test_the_number_of_a_subject_in_common_is_the_first_statement_s():
    text = "Quatre personnes ont été blessées et soignées à Lorme."
    cut = clause("soignées à Lorme", text)
    page = page_of(
        text,
        clauses=[
            clause("Quatre personnes ont été blessées", text),
            replace(cut, shared=place("Quatre personnes", text)),
        ],
        quantities=[count("Quatre personnes", text, 4, counted="personne")],
    )
    first, second = find_statements([page], linking_of([page]))
    assert (len(first.quantities), len(second.quantities)) == (1, 0)
