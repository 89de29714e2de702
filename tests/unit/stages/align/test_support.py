"""Support tells who had a claim first, and warns where one unnamed source stands behind pages."""

from msgspec.structs import replace

from recoupe.records import Origin, Provenance
from recoupe.stages.align import align
from tests.unit.builders import clause, name, page_of, place, said

FACT = "Une fuite de gaz a provoqué l'explosion du silo de Lorme"


def _cited(page, source, kind, hour):
    text = f"{FACT}, selon {source}."
    attribution = said(FACT, text, source=source, cue="selon", mention=None)
    return page_of(
        text,
        page=page,
        published=f"2025-03-12T{hour}:00+01:00",
        clauses=[clause(FACT, text, grade="attributed", attribution=0)],
        attributions=[replace(attribution, source_kind=kind)],
    )


def _plain(page, hour):
    text = f"{FACT}."
    published = f"2025-03-12T{hour}:00+01:00"
    return page_of(text, page=page, published=published, clauses=[clause(FACT, text)])


def _claim(*pages, provenance=None):
    claims = align(pages, provenance or Provenance()).claims
    return next(one for one in claims if len(one.pages) > 1)


def test_the_page_that_was_published_first():
    claim = _claim(_plain("a", "12:00"), _plain("b", "10:00"))
    assert (claim.first_page, claim.first_seen) == ("b", "2025-03-12T10:00:00+01:00")


def test_one_unnamed_source_behind_two_pages():
    source = "une source proche de l'enquête"
    pages = (_cited("a", source, "unnamed", "10:00"), _cited("b", source, "unnamed", "11:00"))
    assert source in (_claim(*pages).single_root or "")


def test_a_page_in_its_own_voice_may_know_it_itself():
    pages = (
        _cited("a", "une source proche de l'enquête", "unnamed", "10:00"),
        _plain("b", "11:00"),
    )
    assert _claim(*pages).single_root is None


def test_a_named_source_is_no_single_root():
    pages = (
        _cited("a", "une source proche de l'enquête", "unnamed", "10:00"),
        _cited("b", "la préfète Anne Durand", "official", "11:00"),
    )
    assert _claim(*pages).single_root is None


def _origin(label, *pages, kind="agency", partial=(), passages=()):
    return Origin(
        id=label,
        name=label,
        kind=kind,
        hidden=True,
        pages=pages,
        partial=partial,
        reasons=(),
        passages=passages,
    )


def _told(page, outlet, fact=FACT):
    text = f"{fact}, a déclaré Anne Durand à {outlet}."
    return page_of(
        text,
        page=page,
        clauses=[clause(fact, text, grade="attributed", attribution=0)],
        mentions=[name("Anne Durand", text)],
        attributions=[said(fact, text, source="Anne Durand", cue="a déclaré", mention=0)],
    )


def test_two_agencies_that_quote_one_spokesman_rest_on_one_origin_for_that_statement():
    provenance = Provenance(origins=(_origin("AFP", "a"), _origin("Reuters", "b")))
    claim = _claim(_told("a", "l'AFP"), _told("b", "Reuters"), provenance=provenance)
    assert (claim.floor, claim.ceiling) == (1, 1)
    assert [(one.rule, one.sure, one.pages) for one in claim.folds] == [
        ("same-speaker", True, ("a", "b"))
    ]
    assert [one.origin for one in claim.by_origin] == ["AFP", "Reuters"]


def test_two_spokesmen_of_two_agencies_are_two_origins():
    provenance = Provenance(origins=(_origin("AFP", "a"), _origin("Reuters", "b")))
    pages = (
        _cited("a", "la préfète Anne Durand", "official", "10:00"),
        _cited("b", "le capitaine Paul Adam", "official", "10:00"),
    )
    claim = _claim(*pages, provenance=provenance)
    assert (claim.floor, claim.ceiling) == (2, 2)


def _page_with_own_paragraph():
    text = f"Le préfet s'est rendu sur place dans la nuit.\n\n{FACT}."
    return page_of(text, page="a", clauses=[clause(FACT, text)])


def _own_passage(member):
    return (member.article.evidence(place(f"{FACT}.", member.article.text)),)


def test_a_paper_s_own_paragraph_on_a_page_of_an_agency_is_the_paper_s():
    paper = _page_with_own_paragraph()
    own = _origin("Le Fil", "a", kind="outlet", partial=("a",), passages=_own_passage(paper))
    provenance = Provenance(origins=(_origin("AFP", "a", "b"), own))
    claim = _claim(paper, _plain("b", "11:00"), provenance=provenance)
    assert (claim.floor, claim.ceiling) == (2, 2)
    assert claim.origins == ("AFP", "Le Fil")
    assert [one.origin for one in claim.by_origin] == ["AFP", "Le Fil"]


def test_without_a_known_passage_the_paragraph_may_be_the_agency_s():
    provenance = Provenance(origins=(_origin("AFP", "a", "b"),))
    claim = _claim(_page_with_own_paragraph(), _plain("b", "11:00"), provenance=provenance)
    assert (claim.floor, claim.ceiling) == (1, 2)
    assert [(one.rule, one.origin, one.sure) for one in claim.folds] == [
        ("same-origin", "AFP", False)
    ]


def test_a_paragraph_that_a_page_has_from_an_agency_is_not_its_outlet_s():
    paper = _page_with_own_paragraph()
    agency = _origin("AFP", "a", "b", partial=("a",), passages=_own_passage(paper))
    provenance = Provenance(origins=(agency, _origin("Le Fil", "a", kind="outlet")))
    claim = _claim(paper, _plain("b", "11:00"), provenance=provenance)
    assert (claim.floor, claim.ceiling) == (1, 2)
    assert [one.origin for one in claim.by_origin] == ["AFP"]
