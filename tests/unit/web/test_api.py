"""The JSON API, and the page that tells about it."""

import re

import msgspec
import pytest

from recoupe.records import Article, Dossier
from recoupe.web.app import HANDLERS


def test_the_page_tells_every_operation_and_asks_nobody(client):
    page = client.get("/api").text
    schema = client.get("/api/openapi.json").json()
    for path in schema["paths"]:
        assert path.replace("{", "&#123;") in page or path in page
    assert "cdn" not in page
    assert not re.search(r"https?://", page.partition("<main")[2].partition('id="shapes"')[0])


def test_the_schema_holds_the_api_and_no_page(client):
    schema = client.get("/api/openapi.json").json()
    assert schema["openapi"].startswith("3.")
    assert all(path.startswith("/api/v1/") for path in schema["paths"])
    operations = [one for path in schema["paths"].values() for one in path.values()]
    api = [one for one in HANDLERS if any(path.startswith("/api/") for path in one.paths)]
    assert len(operations) == len(api)
    assert all(one["description"] for one in operations)
    ids = [one["operationId"] for one in operations]
    assert len(set(ids)) == len(ids)
    assert "Dossier" in schema["components"]["schemas"]


def test_what_the_schema_tells_of_problems_is_what_comes(client):
    schema = client.get("/api/openapi.json").json()
    for path, operations in schema["paths"].items():
        for method, one in operations.items():
            for status in ("400", "404"):
                content = one["responses"][status]["content"]["application/json"]
                assert content["schema"]["$ref"].endswith("/Problem"), (path, method)
    problem = schema["components"]["schemas"]["Problem"]
    answer = client.get("/api/v1/search?limit=0")
    assert set(answer.json()) == set(problem["properties"])


def test_a_dossier_and_an_article_come_as_the_records_are(client, store, largest):
    answer = client.get(f"/api/v1/stories/{largest.story.id}")
    assert msgspec.json.decode(answer.content, type=Dossier) == store.dossier(largest.story.id)
    page = largest.articles[0]
    answer = client.get(f"/api/v1/pages/{page.id}")
    assert msgspec.json.decode(answer.content, type=Article) == store.article(page.id)
    answer = client.get(f"/api/v1/pages/{page.id}/capture")
    assert answer.content == store.page(page.id).content


def test_the_former_id_or_the_beginning_of_one_leads_to_the_story(client, largest):
    short = largest.story.id[:-4]
    answer = client.get(f"/stories/{short}", follow_redirects=False)
    assert answer.headers["location"] == f"/stories/{largest.story.id}"


def test_a_live_dossier_is_that_of_the_file_with_links_of_the_desk(client, largest):
    page = client.get(f"/stories/{largest.story.id}").text
    assert page.count('class="saying') >= 5
    assert "../views/" not in page
    assert "../pages/" not in page
    assert f"/stories/{largest.story.id}/decide" in page
    assert re.search(r'data-saved="/pages/[0-9a-f]{64}"', page)
    assert not re.search(r"<script(?![^>]*\bsrc=\"/static/)", page)
    assert not re.search(r"<style|\sstyle=", page)


@pytest.mark.parametrize(
    "way",
    [
        "/api/v1/stories/nothing",
        "/api/v1/pages/x",
        f"/api/v1/pages/{'0' * 64}",
        f"/api/v1/pages/{'0' * 64}/capture",
        "/api/v1/compare?left=x&right=y",
        "/api/v1/nothing",
    ],
)
def test_what_is_not_there_is_missing(client, way):
    answer = client.get(way)
    assert answer.status_code == 404
    assert answer.json()["message"]


@pytest.mark.parametrize(
    "way",
    [
        "/api/v1/stories?offset=-1",
        "/api/v1/stories?offset=x",
        "/api/v1/search?limit=0",
        "/api/v1/search?limit=999999",
        "/api/v1/compare?left=x",
        "/api/v1/stories?q=" + "x" * 401,
    ],
)
def test_a_parameter_out_of_its_range_is_a_bad_request(client, way):
    answer = client.get(way)
    assert answer.status_code == 400
    assert set(answer.json()) == {"status", "message", "hint"}
    name = way.partition("?")[2].partition("=")[0]
    assert name in answer.json()["message"] or name == "left"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"kind": 3}',
        b'{"kind": "copies", "left": null, "right": ""}',
        b'{"kind": "copies", "left": "\\ud800", "right": "\\u0000"}',
        b"[" * 100_000,
        b'{"text": 1}',
        b'{"text": ""}',
    ],
)
@pytest.mark.parametrize("way", ["/api/v1/decisions", "/api/v1/look"])
def test_a_broken_body_is_a_bad_request(client, store, way, body):
    told = {"x-recoupe": "1", "content-type": "application/json"}
    answer = client.post(way, content=body, headers=told)
    assert answer.status_code in {400, 404}
    assert answer.json()["message"]
    assert store.decisions() == ()


def test_a_body_has_a_largest_size(client):
    told = {"x-recoupe": "1", "content-type": "application/json"}
    answer = client.post("/api/v1/look", content=b" " * 5_000_000, headers=told)
    assert answer.status_code == 413


def test_another_method_is_told(client):
    assert client.delete("/api/v1/stories", headers={"x-recoupe": "1"}).status_code == 405
    assert client.put("/", headers={"x-recoupe": "1"}).status_code == 405
