"""A statement stands under the origin that is named beside it, not beside its neighbour."""

from recoupe.export.html.claims import _origins_of
from recoupe.records import Evidence, Origin, Span, Statement


def evidence(start, end):
    return Evidence(page="p", span=Span(start, end), raw=(), exact="")


def origin(name, *, partial=False, named_at=None):
    return Origin(
        id=name,
        name=name,
        kind="agency" if partial else "outlet",
        hidden=partial,
        pages=("p",),
        partial=("p",) if partial else (),
        reasons=(),
        evidence=() if named_at is None else (evidence(named_at, named_at + 6),),
    )


ORIGINS = [origin("outlet"), origin("agency", partial=True, named_at=110)]


def statement(start, end, attribution):
    return Statement(
        id="s",
        evidence=evidence(start, end),
        attribution=attribution,
        grade="asserted" if attribution is None else "attributed",
        rule="by hand",
    )


def test_what_an_agency_is_cited_for_stands_under_the_agency():
    assert _origins_of(statement(20, 100, "said"), ORIGINS) == {"agency"}


def test_the_page_s_own_voice_beside_a_citation_stays_its_own():
    assert _origins_of(statement(20, 100, None), ORIGINS) == {"outlet"}


def test_what_somebody_else_is_cited_for_far_away_stays_the_page_s():
    assert _origins_of(statement(300, 380, "said"), ORIGINS) == {"outlet"}
