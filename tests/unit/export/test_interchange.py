"""Every export is opened by a reader that we did not write, or checked against its standard."""

import csv
import io
import json
import zipfile

import pytest

from recoupe.export import (
    calendars,
    claim_review,
    docx,
    follow_the_money,
    network,
    places,
    prov,
    sheets,
    stix,
    web_annotations,
)
from recoupe.export.formats import FORMATS
from recoupe.export.rows import COLUMNS, rows_of
from recoupe.store.folder import read_dossiers


@pytest.fixture(scope="module")
def dossiers(built):
    return list(read_dossiers(built))


@pytest.fixture(scope="module")
def dossier(dossiers):
    return max(dossiers, key=lambda one: len(one.articles))


@pytest.mark.parametrize("made", FORMATS, ids=lambda one: one.name)
def test_every_format_gives_the_same_bytes_twice_for_any_story(made, dossiers):
    for one in dossiers:
        content = made.render(one)
        assert content
        assert content == made.render(one)


def test_sheets_open_as_csv_with_their_columns(dossier):
    with zipfile.ZipFile(io.BytesIO(sheets.render_sheets(dossier))) as archive:
        assert sorted(archive.namelist()) == sorted(f"{name}.csv" for name in COLUMNS)
        for name, rows in rows_of(dossier).items():
            content = archive.read(f"{name}.csv")
            assert content.startswith(b"\xef\xbb\xbf")
            head, *lines = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
            assert head == list(COLUMNS[name])
            assert len(lines) == len(rows)


def test_no_cell_of_a_sheet_is_run_as_a_formula():
    evil = "=HYPERLINK(1)"
    for start in "=+-@\t\r":
        assert sheets.cell_of(f"{start}x").startswith("'")
    assert sheets.cell_of(evil) == f"'{evil}"
    assert sheets.cell_of("a=b") == "a=b"


def test_word_document_is_read_by_mammoth_with_its_claims(dossier):
    mammoth = pytest.importorskip("mammoth")
    text = mammoth.extract_raw_text(io.BytesIO(docx.render_docx(dossier))).value
    assert dossier.story.title in text
    shared = [one for one in dossier.claims if len(one.pages) > 1]
    assert shared
    assert all(one.label in text for one in shared)


def test_word_document_takes_signs_that_xml_does_not():
    assert docx.without_bad_signs("a\x00b\x0bc\ud800") == "a\ufffdb\ufffdc\ufffd"


def test_annotations_expand_to_the_web_annotation_vocabulary(dossier):
    """JSON-LD with the terms of the vocabulary, each selector with what the model demands."""
    collection = json.loads(web_annotations.render_annotations(dossier))
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == len(dossier.statements)
    texts = {one.id: one.text for one in dossier.articles}
    by_id = {f"urn:recoupe:{one.id}": one for one in dossier.statements}
    assert len(by_id) == len(items)
    for item in items:
        assert item["type"] == "Annotation"
        assert item["motivation"] == "describing"
        quote, position = item["target"]["selector"]
        text = texts[by_id[item["id"]].evidence.page]
        assert quote["type"] == "TextQuoteSelector"
        assert position["type"] == "TextPositionSelector"
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote["prefix"])


def test_provenance_is_read_by_the_prov_library(dossier):
    model = pytest.importorskip("prov.model")
    content = prov.render_prov(dossier).decode()
    document = model.ProvDocument.deserialize(content=content, format="json")
    records = document.get_records(model.ProvEntity)
    assert len(list(records)) == len(dossier.articles) + len(dossier.origins)
    derived = [one for one in dossier.reuse if one.direction]
    resting = sum(len(one.pages) for one in dossier.origins)
    assert len(list(document.get_records(model.ProvDerivation))) == len(derived) + resting


def test_claim_reviews_are_drafts_without_a_rating(dossier):
    content = json.loads(claim_review.render_claim_reviews(dossier))
    assert content["@context"] == "https://schema.org"
    assert content["@graph"]
    for one in content["@graph"]:
        # What schema.org's consumers demand of a ClaimReview, but for the rating itself.
        assert one["@type"] == "ClaimReview"
        assert one["claimReviewed"]
        assert one["itemReviewed"]["@type"] == "Claim"
        assert one["itemReviewed"]["appearance"]
        assert "ratingValue" not in one["reviewRating"]
        assert "alternateName" not in one["reviewRating"]
        assert "draft" in one["creativeWorkStatus"]


FTM = {
    "Article": {"title", "publisher", "contentHash", "bodyText", "fileName", "sourceUrl"}
    | {"publishedAt"},
    "Person": {"name", "alias", "position"},
    "Organization": {"name", "alias"},
    "Mention": {"document", "resolved", "name"},
}
"""Schema → properties of it that we fill, as followthemoney.tech/explorer lists them."""


def test_entities_hold_properties_of_their_schema_only(dossier):
    lines = follow_the_money.render_follow_the_money(dossier).splitlines()
    ids = set()
    for entity in map(json.loads, lines):
        assert entity["properties"].keys() <= FTM[entity["schema"]]
        assert all(isinstance(one, list) for one in entity["properties"].values())
        ids.add(entity["id"])
    assert len(ids) == len(lines)


def test_entities_are_taken_by_followthemoney(dossier):
    ftm = pytest.importorskip("followthemoney", reason="needs ICU: pip install followthemoney")
    for line in follow_the_money.render_follow_the_money(dossier).splitlines():
        entity = json.loads(line)
        proxy = ftm.model.get_proxy(entity, cleaned=False)
        assert proxy.schema.name == entity["schema"]
        for name, values in entity["properties"].items():
            assert len(proxy.get(name)) == len(set(values)), (name, values)


def test_stix_bundle_passes_the_validator_of_oasis(dossiers):
    validator = pytest.importorskip("stix2validator")
    for one in dossiers:
        results = validator.validate_string(
            stix.render_stix(one).decode(), validator.ValidationOptions(version="2.1")
        )
        assert results.is_valid, [str(error) for error in results.errors]


def test_graphml_is_read_by_igraph(dossier, tmp_path):
    igraph = pytest.importorskip("igraph")
    path = tmp_path / "a.graphml"
    path.write_bytes(network.render_graphml(dossier))
    graph = igraph.Graph.Read_GraphML(str(path))
    assert graph.vcount() == len(dossier.articles) + len(dossier.origins)
    resting = sum(len(one.pages) for one in dossier.origins)
    assert graph.ecount() == len(dossier.reuse) + resting


def test_gexf_holds_the_same_graph_as_graphml(dossier):
    networkx = pytest.importorskip("networkx")
    gexf = networkx.read_gexf(io.BytesIO(network.render_gexf(dossier)))
    graphml = networkx.read_graphml(io.BytesIO(network.render_graphml(dossier)))
    assert sorted(gexf.nodes) == sorted(graphml.nodes)
    assert sorted(gexf.edges()) == sorted(graphml.edges())


def test_calendar_is_read_by_vobject(dossier):
    vobject = pytest.importorskip("vobject")
    calendar = vobject.readOne(calendars.render_calendar(dossier).decode())
    dated = [one for one in dossier.timeline if calendars.day_or_minute(one.when) is not None]
    assert dated
    assert [one.summary.value for one in calendar.vevent_list] == [one.label for one in dated]
    assert len({one.uid.value for one in calendar.vevent_list}) == len(dated)


def test_a_timeline_entry_without_a_day_gets_none():
    assert calendars.day_or_minute("2025-03") is None
    assert calendars.day_or_minute("2025-W12") is None
    assert calendars.day_or_minute("XXXX-03-12") is None
    assert str(calendars.day_or_minute("2025-03-12")) == "2025-03-12"


def test_timeline_js_has_a_year_and_a_headline_an_event(dossier):
    content = json.loads(calendars.render_timeline_js(dossier))
    for event in content["events"]:
        assert isinstance(event["start_date"]["year"], int)
        assert event["text"]["headline"]
        assert "<script" not in event["text"]["text"]


def test_places_are_valid_geojson_and_located_only_where_sure(dossier):
    geojson = pytest.importorskip("geojson")
    collection = geojson.loads(places.render_places(dossier).decode())
    assert collection.is_valid
    assert all(
        (one["geometry"] is not None) == one["properties"]["sure"] for one in collection["features"]
    )


def _town(country, population, number):
    return {
        "geonameid": number,
        "name": "Vienne",
        "latitude": 45.5,
        "longitude": 4.9,
        "countrycode": country,
        "population": population,
    }


@pytest.mark.parametrize(
    ("towns", "countries", "found"),
    [
        ([_town("FR", 30_000, 1)], set(), 1),
        ([_town("FR", 30_000, 1), _town("US", 400_000, 2)], set(), None),
        ([_town("FR", 30_000, 1), _town("US", 400_000, 2)], {"FR"}, 1),
        ([_town("US", 30_000, 1), _town("US", 40_000, 2)], {"US"}, None),
        ([_town("US", 3_000, 1), _town("US", 40_000, 2)], {"US"}, 2),
        ([], {"US"}, None),
    ],
    ids=[
        "one of that name",
        "two, no country told",
        "two, one in a country of the story",
        "two alike in it",
        "two there, one far larger",
        "unknown",
    ],
)
def test_a_place_is_sure_only_where_one_town_can_be_meant(monkeypatch, towns, countries, found):
    monkeypatch.setattr(places, "_towns", lambda: {"vienne": towns})
    entity = places.Entity(id="e-1", name="Vienne", kind="place")
    town = places.town_of(entity, countries)
    assert (town and town["geonameid"]) == found
