"""Support tells who had a claim first, and warns where one unnamed source stands behind pages."""

from msgspec.structs import replace

from recoupe.records import Provenance
from recoupe.stages.align import align
from tests.unit.builders import clause, page_of, said

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
