"""What the parts of the dossier fold: copies of a saying, pairs of pages, arcs of the drawing."""

import msgspec
import pytest

from recoupe.export.html import graph, render_story, sharing
from recoupe.export.html.claims import claim_table
from recoupe.export.html.graph import provenance_drawing
from recoupe.export.html.sharing import nearest_pairs, sharing_of
from recoupe.export.html.voices import voice_views
from recoupe.export.reader import Reader
from recoupe.export.wording import words_of
from recoupe.store.folder import read_dossiers


@pytest.fixture(scope="module")
def dossier(built):
    return max(read_dossiers(built), key=lambda one: len(one.articles))


def test_every_page_that_shares_text_has_its_nearest_pair_in_sight(dossier):
    near = nearest_pairs(dossier)
    pairs = [one for one in dossier.reuse if one.kind != "quotation"]
    shown = {page for one in pairs if one.id in near for page in (one.left, one.right)}
    assert shown == {page for one in pairs for page in (one.left, one.right)}
    for page in shown:
        covers = {
            one.id: one.coverage_left if one.left == page else one.coverage_right
            for one in pairs
            if page in {one.left, one.right}
        }
        assert max(covers[one] for one in near & covers.keys()) == max(covers.values())


def test_no_pair_is_lost_and_what_is_left_out_is_counted(dossier, monkeypatch):
    found = sharing_of(dossier, Reader(dossier))
    assert len(found.near) + len(found.rest) == len(dossier.reuse)
    assert found.untold == 0
    monkeypatch.setattr(sharing, "MAX_REST", 2)
    cut = sharing_of(dossier, Reader(dossier))
    assert cut.rest == found.rest[:2]
    assert cut.untold == len(found.rest) - 2


def test_of_very_many_pairs_the_nearest_are_drawn(dossier, monkeypatch):
    whole = provenance_drawing(dossier, Reader(dossier), words_of("en"))
    assert whole.is_whole
    monkeypatch.setattr(graph, "MAX_ARCS", 1)
    cut = provenance_drawing(dossier, Reader(dossier), words_of("en"))
    assert not cut.is_whole
    assert len(cut.edges) < len(whole.edges)
    assert cut.pages == whole.pages


def test_a_voice_says_the_same_words_once_and_loses_no_place(dossier):
    reader = Reader(dossier)
    ids = [
        name
        for voice in voice_views(dossier, reader)
        for saying in voice.sayings
        for name, _ in saying.places
    ]
    assert len(ids) == len(set(ids))
    assert any(
        len(saying.places) > 1 for voice in voice_views(dossier, reader) for saying in voice.sayings
    )
    named = {one.id for one in dossier.attributions if one.source or one.entity in reader.entity}
    assert set(ids) == named


def test_several_pages_on_one_origin_are_told(dossier):
    table = claim_table(dossier, Reader(dossier))
    assert any(row.rests_on_one for row in table.rows)
    for row in table.rows:
        assert row.rests_on_one == (row.claim.ceiling == 1)
    assert not any(row.rests_on_one for row in table.singles)


def test_a_dossier_without_anything_still_renders(dossier):
    empty = msgspec.structs.replace(
        dossier,
        **{
            name: ()
            for name in dossier.__struct_fields__
            if name not in {"schema", "story", "made_by", "articles"}
        },
    )
    html = render_story(empty)
    assert "<table" not in html
    assert html.count("<section") == 9
