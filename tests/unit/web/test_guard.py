"""The gate: hosts, origins, tokens, and the headers of every answer."""

import re

import pytest
from litestar.exceptions import WebSocketDisconnect

from recoupe.web.access import Access

TOKEN = "a-token-of-some-length"  # noqa: S105  of these tests
PAGES = ("/", "/look", "/compare", "/decisions", "/api", "/nothing", "/stories/no", "/pages/zz")


@pytest.fixture
def locked(asking):
    with asking(Access(token=TOKEN, port=8321)) as made:
        yield made


@pytest.mark.parametrize("way", [*PAGES, "/static/desk.css", "/api/openapi.json", "/api/v1/counts"])
def test_every_answer_says_what_its_page_may_do(client, way):
    headers = client.get(way).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "server" not in headers


@pytest.mark.parametrize("way", PAGES)
def test_no_page_holds_a_script_or_a_style_or_asks_another_machine(client, way):
    page = client.get(way).text
    assert not re.search(r"<script(?![^>]*\bsrc=\"/static/)", page)
    assert not re.search(r"<style|\son\w+=\"|\sstyle=|javascript:", page)
    assert not re.search(r"(?:src|href|action)=\"(?:https?:)?//", page)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:8321", ""])
def test_another_name_for_this_machine_is_refused(client, host):
    answer = client.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "Recoupe" in answer.text
    assert "--name" in answer.text


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:9999", ""])
@pytest.mark.parametrize(
    "way", ["/look", "/decisions", "/settings", "/look/x/add", "/api/v1/decisions", "/api/v1/look"]
)
def test_a_form_of_another_site_writes_nothing(client, store, origin, way):
    answer = client.post(way, data={"text": "x" * 80}, headers={"origin": origin})
    assert answer.status_code == 403
    assert store.decision_log() == ()


def test_a_write_without_an_origin_needs_a_header_that_no_form_sends(client):
    assert client.post("/settings", data={"next": "/"}).status_code == 403
    told = {"x-recoupe": "1"}
    answer = client.post("/settings", data={"next": "/"}, headers=told, follow_redirects=False)
    assert answer.status_code == 303


def test_a_page_of_another_site_cannot_take_us_in_as_a_part(client):
    told = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"}
    assert client.get("/api/v1/stories", headers=told).status_code == 403
    linked = told | {"sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    assert client.get("/", headers=linked).status_code == 200


def test_without_the_token_nothing_is_shown_but_the_form(locked):
    for way in (*PAGES, "/api/v1/stories", "/api/openapi.json", "/static/htmx.min.js"):
        answer = locked.get(way)
        assert answer.status_code == 401
        assert "silo" not in answer.text.lower()
    assert 'name="token"' in locked.get("/").text
    assert locked.get("/static/desk.css").status_code == 200
    told = locked.get("/api/v1/stories", headers={"accept": "application/json"}).json()
    assert told["status"] == 401
    assert told["hint"]


def test_a_link_with_the_token_opens_once_and_leaves_a_cookie(locked):
    answer = locked.get(f"/?token={TOKEN}&q=silo")
    assert answer.status_code == 200
    assert 'content="0; url=/?q=silo"' in answer.text
    assert TOKEN not in answer.text
    cookie = answer.headers["set-cookie"]
    for wanted in ("HttpOnly", "SameSite=Strict", "Path=/"):
        assert wanted in cookie
    assert TOKEN not in cookie
    assert "Stories" in locked.get("/").text


def test_a_link_with_a_token_leads_nowhere_else(locked):
    answer = locked.get(f"/{chr(47)}evil.example/?token={TOKEN}")
    assert "url=//" not in answer.text
    assert 'href="//' not in answer.text


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x", "é", "%00"])
def test_a_wrong_token_opens_nothing(locked, ours, token):
    assert locked.get("/", params={"token": token}).status_code == 401
    answer = locked.post("/enter", data={"token": token}, headers=ours)
    assert answer.status_code == 401
    assert "set-cookie" not in answer.headers


def test_the_token_can_be_typed(locked, ours):
    elsewhere = {"origin": "http://evil.example"}
    assert locked.post("/enter", data={"token": TOKEN}, headers=elsewhere).status_code == 403
    assert locked.get("/enter").status_code == 200
    assert locked.post("/enter", data={"token": f" {TOKEN} "}, headers=ours).status_code == 200
    assert locked.get("/").status_code == 200


def test_a_program_shows_the_token_in_its_header(locked):
    told = {"authorization": f"Bearer {TOKEN}"}
    assert locked.get("/api/v1/counts", headers=told).status_code == 200
    told = {"authorization": "Bearer wrong-token-of-length"}
    assert locked.get("/api/v1/counts", headers=told).status_code == 401
    assert locked.post("/api/v1/decisions", json={}, headers=told).status_code == 401


@pytest.mark.parametrize("cookie", ["recoupe-8321=x", "a=b;;;=", '"', "recoupe-8321=", "=" * 5000])
def test_a_made_up_cookie_opens_nothing(locked, cookie):
    assert locked.get("/", headers={"cookie": cookie}).status_code == 401


def test_web_sockets_are_closed(client):
    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/"):
        pass


def test_a_mistake_of_ours_shows_a_line_and_no_trail(asking, store, monkeypatch, caplog):
    def fails(*_, **__):
        raise ZeroDivisionError("secret of ours")

    monkeypatch.setattr(type(store), "stories", fails)
    with asking() as client:
        for accept in ("text/html", "application/json"):
            answer = client.get("/", headers={"accept": accept})
            assert answer.status_code == 500
            assert "secret" not in answer.text
            assert "Traceback" not in answer.text
            assert "Try again" in answer.text
    assert "secret of ours" in caplog.text


@pytest.mark.parametrize(
    "way",
    [
        "/static/../access.py",
        "/static/..%2faccess.py",
        "/static/%2e%2e/%2e%2e/settings.py",
        "/static//etc/passwd",
        "/static/desk.css%00.js",
        "/pages/..%2f..%2fetc%2fpasswd",
        "/captures/%2e%2e%2f%2e%2e%2fetc%2fpasswd/bytes",
        "/views/../../../etc/passwd",
        "/stories/..%2f..%2f",
        "/look/..%2f..%2f/state",
        "/%2e%2e/%2e%2e/etc/passwd",
    ],
)
def test_no_path_leads_out(client, way):
    answer = client.get(way)
    assert answer.status_code in {400, 404}
    assert "root:" not in answer.text
    assert "import" not in answer.text
