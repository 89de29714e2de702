"""The list of stories: search, facets, what is left out."""

import re

import pytest


def titles(answer):
    return re.findall(r'<a href="/stories/[^"]+">([^<]*)</a>', answer.text)


def test_the_list_holds_every_story_with_its_range(client, store):
    answer = client.get("/")
    assert len(titles(answer)) == store.stories().total
    largest = max(store.stories().stories, key=lambda one: one.pages)
    ends = dict.fromkeys((largest.floor, largest.ceiling))
    assert f"{largest.pages} pages → {' to '.join(map(str, ends))} origins" in answer.text


def test_only_stories_of_several_pages_when_asked(client, store):
    several = [one for one in store.stories().stories if one.pages > 1]
    assert len(titles(client.get("/?several=1"))) == len(several)
    found = client.get("/?several=1&q=silo")
    assert titles(found)
    assert "1 page →" not in found.text


def test_words_find_stories_with_the_sentence(client):
    answer = client.get("/?q=silo")
    assert any("silo" in one.lower() for one in titles(answer))
    assert re.search(r'<p class="hit"[^>]*>.*<mark>', answer.text)
    assert re.search(r'href="/pages/[0-9a-f]{64}\?span=\d+-\d+"', answer.text)
    assert titles(client.get("/?q=nosuchwordatall")) == []


def test_the_last_word_may_go_on_while_it_is_typed(client):
    assert titles(client.get("/?q=explo")) == titles(client.get("/?q=explosion"))
    assert titles(client.get("/?q=explo ")) == []


def test_a_script_gets_the_changing_part_only(client):
    part = client.get("/?q=silo", headers={"hx-request": "true"})
    assert part.text.lstrip().startswith('<div id="found"')
    assert "<html" not in part.text
    assert part.headers["vary"] == "hx-request"


def test_a_facet_keeps_and_its_counterpart_leaves_out(client):
    every = set(titles(client.get("/")))
    only = set(titles(client.get("/", params={"outlet": "Harbour & Hull"})))
    without = set(titles(client.get("/", params={"not-outlet": "Harbour & Hull"})))
    assert only
    assert without
    assert only | without == every
    assert not only & without


@pytest.mark.parametrize("kind", ["outlet", "language", "speaker", "origin", "grade"])
def test_each_value_of_a_facet_counts_the_stories_it_gives(client, store, kind):
    for facet in [one for one in store.stories().facets if one.kind == kind][:4]:
        assert len(titles(client.get("/", params={kind: facet.value}))) == facet.count


def test_days_limit_the_list(client):
    assert titles(client.get("/?since=2025-10-01")) != titles(client.get("/?until=2025-04-01"))
    assert titles(client.get("/?since=2030-01-01")) == []


def test_what_is_chosen_stays_chosen(client):
    page = client.get("/", params={"grade": "denied", "not-language": "en", "q": "silo"}).text
    assert re.search(r'name="grade" value="denied" checked', page)
    assert re.search(r'name="not-language" value="en" checked', page)
    assert 'value="silo"' in page


@pytest.mark.parametrize(
    "query",
    [
        "q=%22",
        "q=%22%22%22",
        "q=-",
        "q=*",
        "q=%00",
        "q=%F0%9F%98%80",
        "q=" + "a" * 5000,
        "q=" + "%22a%22+" * 300,
        "q=NEAR(a b)",
        "q=a AND OR NOT",
        "q=title:silo",
        "q=');DROP TABLE page;--",
        "q=<script>alert(1)</script>",
        "outlet=%00",
        "outlet=" + "x" * 10000,
        "&".join(f"outlet={number}" for number in range(500)),
        "not-outlet=<img src=x onerror=alert(1)>",
        "since=yesterday",
        "since=2025-13-45&until=%F0%9F%98%80",
        "from=-1",
        "from=99999999999999999999",
        "from=%D9%A3",
        "q=%ED%A0%80",
    ],
)
def test_hostile_queries_are_answered_and_shown_as_words(client, query):
    answer = client.get(f"/?{query}")
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text


def test_the_list_is_the_same_for_programs(client, store):
    told = client.get("/api/v1/stories?q=silo&not-outlet=Le%20Matin%20libre").json()
    names = [one["story"]["title"] for one in told["stories"]]
    assert names
    assert told["total"] == len(names)
    assert all(one["hits"] for one in told["stories"])
    assert client.get("/api/v1/stories").json()["total"] == store.stories().total
