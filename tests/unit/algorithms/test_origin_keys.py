"""A statement stands under the origin that is named beside it, not beside its neighbour."""

from recoupe.algorithms.origin_keys import keys_of_pages, keys_of_statements, origins_behind
from recoupe.records import Evidence, Origin, Span


def evidence(start, end):
    return Evidence(page="p", span=Span(start, end), raw=(), exact="")


def origin(name, *, partial=False, named_at=None, passage=None, kind=None):
    return Origin(
        id=name,
        name=name,
        kind=kind or ("agency" if partial else "outlet"),
        hidden=partial,
        pages=("p",),
        partial=("p",) if partial else (),
        reasons=(),
        evidence=() if named_at is None else (evidence(named_at, named_at + 6),),
        passages=() if passage is None else (evidence(*passage),),
    )


ORIGINS = [origin("outlet"), origin("agency", partial=True, named_at=110)]


def behind(start, end, *, attributed, origins=ORIGINS):
    found = origins_behind("p", Span(start, end), origins, attributed=attributed)
    return [one.name for one in found]


def test_what_an_agency_is_cited_for_stands_under_the_agency():
    assert behind(20, 100, attributed=True) == ["agency"]


def test_the_page_s_own_voice_beside_a_citation_stays_its_own():
    assert behind(20, 100, attributed=False) == ["outlet"]


def test_what_somebody_else_is_cited_for_far_away_stays_the_page_s():
    assert behind(300, 380, attributed=True) == ["outlet"]


PASSAGE = [origin("outlet"), origin("agency", partial=True, passage=(200, 300))]


def test_what_stands_in_a_passage_of_an_origin_is_from_there():
    assert behind(210, 290, attributed=False, origins=PASSAGE) == ["agency"]
    assert behind(310, 390, attributed=False, origins=PASSAGE) == ["outlet"]
    keys = keys_of_statements({"p": [Span(210, 290), Span(310, 390)]}, PASSAGE)
    assert keys == {"p": ["agency", "outlet"]}


def test_a_statement_that_reaches_little_into_a_passage_is_not_from_there():
    assert behind(110, 210, attributed=False, origins=PASSAGE) == ["outlet"]


def test_on_a_page_made_of_parts_only_the_rest_may_be_from_any_of_them():
    parts = [
        origin("AFP", partial=True, passage=(0, 100)),
        origin("Echo", partial=True, passage=(100, 200)),
    ]
    assert behind(300, 380, attributed=False, origins=parts) == ["AFP", "Echo"]


def test_a_page_that_tells_of_its_own_reporting_counts_for_itself():
    origins = [origin("outlet", kind="own_reporting"), origin("AFP", kind="agency")]
    assert keys_of_pages(["p"], origins) == {"p": ["outlet"]}
