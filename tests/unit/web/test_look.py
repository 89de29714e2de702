"""Where a page stands, before it is added."""

import re
import time

import pytest
from msgspec.structs import replace

from recoupe.records import Page, page_id_of
from recoupe.settings import Settings, StoreConfig
from recoupe.web.intake import MAX_UPLOAD_MEGABYTES
from recoupe.web.look import MAX_PARTS
from recoupe.web.standing import look_at

AFTER = (
    "Explosion d’un silo à Blavezy : le bilan monte\n\n"
    "Le silo n° 4 de la coopérative Agrivale, à Blavezy, a explosé mercredi 12 mars 2025. "
    "L’explosion d’un silo à grains a fait neuf morts mercredi sur le port de commerce de Blavezy, "
    "dans l’ouest de la France, a indiqué la préfecture de la Vaudre. Quatre-vingt-dix "
    "sapeurs-pompiers et une trentaine d’engins ont été mobilisés, selon le lieutenant-colonel "
    "Éric Soulas. « C’est une scène d’une violence que je n’avais jamais vue en vingt-deux ans de "
    "métier », a-t-il confié.\n\nLe parquet de Blavezy a ouvert une enquête."
)


def given(client, ours, text="", files=()):
    told = [("files", one) for one in files]
    if told:
        answer = client.post(
            "/look", data={"text": text}, files=told, headers=ours, follow_redirects=False
        )
    else:
        answer = client.post("/look", data={"text": text}, headers=ours, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def finished(client, way):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        answer = client.get(f"{way}/state")
        if "<progress" not in answer.text:
            return client.get(way)
        time.sleep(0.1)
    raise AssertionError(answer.text)


def test_a_pasted_text_is_told_its_story_and_nothing_is_added(client, store, ours, largest):
    before = store.counts()
    page = finished(client, given(client, ours, AFTER)).text
    assert f"/stories/{largest.story.id}" in page
    assert "Shares text with" in page
    assert "scène d’une violence" in page
    assert store.counts() == before


def test_the_answer_is_the_same_for_programs(client, largest):
    told = client.post("/api/v1/look", json={"text": AFTER}, headers={"x-recoupe": "1"}).json()
    while told["state"] in {"waiting", "working"}:
        told = client.get(f"/api/v1/look/{told['id']}").json()
    (standing,) = told["standings"]
    assert standing["story"] == largest.story.id
    assert standing["links"]
    shared = {one["page"] for one in standing["sharing"]}
    assert shared <= set(largest.story.pages)
    assert shared
    assert any(one["pages"] >= 2 for one in standing["agreements"])
    ours = {one["ours"]["evidence"]["page"] for one in standing["agreements"]}
    assert ours == {standing["article"]["id"]}


def test_a_page_of_the_store_is_known(client, ours, store, largest):
    page = store.page(largest.articles[0].id)
    if page.url is not None:
        page = next(
            store.page(one.id) for one in largest.articles if store.page(one.id).url is None
        )
    way = given(client, ours, files=[("x.html", page.content)])
    assert "in the store already" in finished(client, way).text


def test_in_a_large_store_only_the_stories_near_by_are_reckoned(store, largest):
    page = Page(id=page_id_of(AFTER.encode(), None), content=AFTER.encode(), path="a.txt")
    page = replace(page, media_type="text")
    settings = Settings(store=StoreConfig(regroup_pages=0))
    look = look_at([page], store, settings=settings, step=lambda *_: None)
    (standing,) = look.standings
    assert standing.story == largest.story.id
    assert standing.sharing
    assert store.story_of(page.id) is None


def test_a_page_about_something_else_belongs_nowhere(client, ours):
    text = (
        "The annual flower show of Little Wendham opened on Friday with a record number of roses, "
        "the gardening club said. “We have never had so many visitors,” said its chairwoman, "
        "Margaret Plum."
    )
    page = finished(client, given(client, ours, text)).text
    assert "Belongs to no story" in page
    assert "No shared text" in page


def test_what_was_looked_at_is_added_when_the_reader_says_so(client, store, ours):
    before = store.counts().articles
    text = AFTER.replace("neuf", "huit") + " La préfète est attendue sur place jeudi."
    way = given(client, ours, text)
    finished(client, way)
    answer = client.post(f"{way}/add", headers=ours, follow_redirects=False)
    page = finished(client, answer.headers["location"])
    assert "1 page added." in page.text
    assert re.search(r'href="/stories/[^"]+"', page.text)
    assert store.counts().articles == before + 1
    # The result has been used up.
    assert client.post(f"{way}/add", headers=ours).status_code == 404


def test_what_is_left_is_gone(client, ours):
    way = given(client, ours, AFTER)
    finished(client, way)
    answer = client.post(f"{way}/leave", headers=ours, follow_redirects=False)
    assert answer.headers["location"] == "/look"
    assert client.get(way).status_code == 404


def test_a_looked_at_page_is_compared_before_it_is_added(client, ours, largest):
    way = given(client, ours, AFTER)
    page = finished(client, way).text
    link = re.search(rf'href="({way}/compare\?[^"]+)"', page)[1].replace("&amp;", "&")
    assert 'id="shared-1"' in client.get(link).text
    for query in ("", "?new=x&with=y", f"?new={'0' * 64}&with={largest.articles[0].id}"):
        assert client.get(f"{way}/compare{query}").status_code == 404


def test_bad_input_is_told_with_a_hint(client, ours):
    for text in ("", "short"):
        answer = client.post("/look", data={"text": text}, headers=ours)
        assert answer.status_code == 400
        assert "Paste" in answer.text or "paste" in answer.text
    page = finished(client, given(client, ours, "http://127.0.0.1:1/x")).text
    assert "public internet" in page
    page = finished(client, given(client, ours, files=[("x.bin", bytes(range(256)) * 9)])).text
    assert "No page could be read" in page


def test_an_upload_has_a_largest_size_and_number(client, ours):
    large = b"x" * (MAX_UPLOAD_MEGABYTES * 1_000_000 + 1)
    answer = client.post("/look", files=[("files", ("x.html", large))], headers=ours)
    assert answer.status_code == 413
    assert "recoupe add" in answer.text
    many = [("files", (f"{number}.html", b"x")) for number in range(MAX_PARTS + 1)]
    assert client.post("/look", files=many, headers=ours).status_code in {400, 413}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"--x\r\n", "multipart/form-data; boundary=x"),
        (b"garbage", "multipart/form-data; boundary=x"),
        (b"garbage", "multipart/form-data"),
        (b"{", "application/json"),
        (b"text=%ff%fe" + b"a" * 80, "application/x-www-form-urlencoded"),
        (b"", "text/plain"),
    ],
)
def test_a_broken_form_is_a_bad_request(client, ours, body, kind):
    answer = client.post("/look", content=body, headers=ours | {"content-type": kind})
    assert answer.status_code in {200, 400}
    assert "Traceback" not in answer.text


def test_a_result_that_is_no_longer_kept_is_told(client, ours):
    for way in ("/look/nothing", "/look/nothing/state", "/api/v1/look/nothing"):
        assert client.get(way).status_code == 404
    assert client.post("/look/nothing/add", headers=ours).status_code == 404


def test_one_slow_request_holds_up_no_other(asking, store, monkeypatch):
    import threading  # noqa: PLC0415

    held, go_on = threading.Event(), threading.Event()

    def slowly(*_, **__):
        held.set()
        go_on.wait(20)
        raise TimeoutError

    monkeypatch.setattr(type(store), "search", slowly)
    with asking() as client:
        thread = threading.Thread(target=lambda: client.get("/api/v1/search?q=x"))
        thread.start()
        try:
            assert held.wait(10)
            assert client.get("/decisions").status_code == 200
        finally:
            go_on.set()
            thread.join()
