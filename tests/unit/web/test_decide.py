"""Decisions: taken, undone, logged."""

import time

import pytest


def settled(client):
    """Waits until every dossier is made again."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if client.get("/progress").status_code == 204:
            return
        time.sleep(0.05)
    raise AssertionError


def decided(client, ours, **form):
    answer = client.post("/decisions", data=form, headers=ours, follow_redirects=False)
    settled(client)
    return answer


@pytest.fixture
def pair(largest):
    found = next(one for one in largest.reuse if one.kind == "copy")
    return {"left": found.left, "right": found.right}


def test_a_decision_is_taken_logged_and_undone(client, store, ours, largest, pair):
    way = f"/stories/{largest.story.id}/decide"
    answer = decided(client, ours, kind="not_copies", note="Two desks.", by="Ann", next=way, **pair)
    assert answer.status_code == 303
    (taken,) = store.decisions()
    assert taken.kind == "not_copies"
    assert {taken.left, taken.right} == set(pair.values())
    assert taken.note == "Two desks."
    assert taken.when
    page = client.get(way).text
    assert "Two desks." in page
    assert f'name="undo" value="{taken.id}"' in page
    assert "Two desks." in client.get("/decisions").text
    assert store.story_rows([largest.story.id])[0].is_ready
    decided(client, ours, undo=taken.id, next=way)
    assert store.decisions() == ()
    page = client.get("/decisions").text
    assert "undone" in page
    assert f'value="{taken.id}"' not in page


def test_a_page_offers_what_can_be_decided(client, store, largest):
    page = client.get(f"/stories/{largest.story.id}/decide").text
    for kind in (
        "copies",
        "not_copies",
        "same_story",
        "other_story",
        "same_origin",
        "same_speaker",
    ):
        assert f'value="{kind}"' in page
    for article in largest.articles:
        assert f'value="{article.id}"' in page
    others = [one.id for one in store.stories().stories if one.id != largest.story.id]
    assert store.story(others[0])[0].pages[0] in page


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"kind": "copies"},
        {"kind": "nonsense", "left": "a", "right": "b"},
        {"kind": "same_speaker", "left": "Ann", "right": "Ann"},
        {"kind": "same_speaker", "left": "", "right": "Ann"},
        {"kind": "copies", "left": "a", "right": "b"},
        {"kind": "copies", "left": "0" * 64, "right": "1" * 64},
        {"kind": "same_story", "left": "../x", "right": "'; DROP TABLE page; --"},
        {"undo": "nothing"},
        {"undo": "%"},
    ],
)
def test_what_decides_nothing_is_told_with_a_hint(client, store, ours, form):
    before = store.decision_log()
    answer = client.post("/decisions", data=form, headers=ours, follow_redirects=False)
    assert answer.status_code in {400, 404}
    assert "Traceback" not in answer.text
    assert store.decision_log() == before


@pytest.mark.parametrize(
    "way",
    ["//evil.example", "http://evil.example", "/\\evil.example", "javascript:x", "/a\r\nx: y"],
)
def test_the_way_back_stays_here(client, ours, way):
    answer = client.post(
        "/settings", data={"theme": "dark", "next": way}, headers=ours, follow_redirects=False
    )
    assert answer.headers["location"] == "/"


def test_settings_are_kept_in_cookies_and_nothing_else_is(client, ours):
    answer = client.post(
        "/settings",
        data={"language": "fr", "theme": "<x>", "next": "/look"},
        headers=ours,
        follow_redirects=False,
    )
    assert answer.headers["location"] == "/look"
    assert "recoupe-language=fr" in answer.headers["set-cookie"]
    assert "theme" not in answer.headers["set-cookie"]
    assert '<html lang="fr"' in client.get("/").text
    client.cookies.clear()
    assert '<html lang="en"' in client.get("/").text
    assert '<html lang="fr"' in client.get("/", headers={"accept-language": "fr-FR,en"}).text


def test_names_in_a_decision_are_shown_as_words(client, store, ours):
    form = {"kind": "other_speaker", "left": "<img src=x>", "right": "Ann", "note": "<b>"}
    decided(client, ours, **form)
    page = client.get("/decisions").text
    assert "<img src=x>" not in page
    assert "&lt;img src=x&gt;" in page
    for one in store.decisions():
        decided(client, ours, undo=one.id)


def test_programs_decide_and_undo(client, store, pair):
    told = {"x-recoupe": "1"}
    body = {"kind": "not_copies", **pair}
    made = client.post("/api/v1/decisions", json=body, headers=told)
    assert made.status_code == 201
    settled(client)
    log = client.get("/api/v1/decisions").json()
    assert log[-1]["decision"]["id"] == made.json()["id"]
    undone = client.post(f"/api/v1/decisions/{made.json()['id']}/undo", headers=told)
    assert undone.status_code == 201
    settled(client)
    assert store.decisions() == ()
    assert client.post("/api/v1/decisions/x/undo", headers=told).status_code == 404
