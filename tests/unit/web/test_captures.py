"""The page view and the inert capture."""

import re

import pytest

from recoupe.builds import desk
from recoupe.engines import Serial
from recoupe.records import Page, page_id_of
from recoupe.store.database import Store
from recoupe.web import make_app
from recoupe.web.access import Access

UNKNOWN = "0" * 64


def test_a_page_shows_its_text_and_its_capture(client, largest):
    article = largest.articles[0]
    page = client.get(f"/pages/{article.id}").text
    assert f'src="/captures/{article.id}"' in page
    assert 'sandbox="allow-scripts"' in page
    assert "allow-same-origin" not in page
    for block in article.blocks[:3]:
        assert block.span.of(article.text)[:20].replace("'", "&#39;") in page


def test_a_passage_is_marked_in_text_and_capture(client, largest):
    evidence = largest.statements[5].evidence
    span = evidence.span
    page = client.get(f"/pages/{evidence.page}?span={span.start}-{span.end}").text
    marked = re.findall(r"<mark[^>]*>(.*?)</mark>", page, re.DOTALL)
    assert "".join(marked).split() == evidence.exact.replace("'", "&#39;").split()
    raw = ",".join(f"{one.start}-{one.end}" for one in evidence.raw)
    assert f'src="/captures/{evidence.page}#b={raw}"' in page


@pytest.mark.parametrize("span", ["", "5", "9-3", "-1-4", "0-999999999", "a-b", "1-2-3", "<b>"])
def test_a_span_that_is_none_marks_nothing(client, largest, span):
    answer = client.get(f"/pages/{largest.articles[0].id}", params={"span": span})
    assert answer.status_code == 200
    assert "<mark" not in answer.text


def test_links_of_a_dossier_lead_to_the_page(client, largest):
    page = largest.articles[0].id
    answer = client.get(f"/views/{page}.html", follow_redirects=False)
    assert answer.headers["location"] == f"/pages/{page}"


@pytest.mark.parametrize("name", ["x", UNKNOWN, "A" * 64, UNKNOWN + "0"])
@pytest.mark.parametrize("way", ["/pages/{}", "/captures/{}", "/captures/{}/bytes", "/views/{}"])
def test_what_is_no_page_is_missing(client, way, name):
    answer = client.get(way.format(name))
    assert answer.status_code in {404, 400}
    assert "Traceback" not in answer.text


def test_captured_bytes_come_as_a_download(client, store, largest):
    page = largest.articles[0].id
    answer = client.get(f"/captures/{page}/bytes")
    assert answer.content == store.page(page).content
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert "sandbox" in answer.headers["content-security-policy"]


def test_what_a_page_carries_does_not_come_through(tmp_path):
    from litestar.testing import TestClient  # noqa: PLC0415

    content = (
        "<title></title><h1>Port <img src=x onerror=alert(1)> fermé</h1>"
        "<script>alert(2)</script><p onclick=alert(3)>Le préfet a déclaré mercredi que le port "
        "de Brévanne resterait fermé jusqu’à lundi &lt;script&gt;alert(4)&lt;/script&gt;.</p>"
        "<a href='javascript:alert(5)'>lien</a><base href='http://evil.example/'>"
        "<meta http-equiv=refresh content='0; url=http://evil.example/'>"
        "<p>« Nous le rouvrirons », a ajouté la maire mercredi, sans donner de date précise.</p>"
    ).encode()
    saved = Page(id=page_id_of(content, None), content=content, path="<script>alert(6)</script>")
    with Store(tmp_path / "x.db", create=True) as store:
        desk.add(store, [saved], engine=Serial())
        app = make_app(store, access=Access(port=8321))
        with TestClient(app, base_url="http://127.0.0.1:8321") as client:
            view = client.get(f"/captures/{saved.id}")
            page = client.get(f"/pages/{saved.id}", headers={"accept": "text/html"})
            listed = client.get("/", headers={"accept": "text/html"})
    policy = view.headers["content-security-policy"]
    assert policy.startswith("sandbox allow-scripts; default-src 'none'")
    assert "'unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    for answer in (view, page, listed):
        assert "<script>alert" not in answer.text
        assert "onerror=" not in answer.text.replace("&lt;", "<").split("<h1")[0]
        assert not re.search(r"<[^>]+\son(?:click|error)=", answer.text)
        assert "javascript:" not in answer.text
        assert "evil.example" not in answer.text
    assert "<a " not in view.text.partition("<main")[2]
