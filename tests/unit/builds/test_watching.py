"""Feeds are looked at when they are due; what is known is not fetched again."""

import time

import pytest

from recoupe.builds.watching import Watcher, feeds_in
from recoupe.engines import Serial
from recoupe.errors import UserError
from recoupe.settings import FetchConfig, Settings, WatchConfig
from recoupe.store.database import Store
from tests.crash.site import serving

QUICK = Settings(
    fetch=FetchConfig(allow_private=True, seconds_between_requests=0.0, obey_robots=False),
    watch=WatchConfig(minutes=10.0, max_minutes=60.0, max_tries=2),
)
PARAGRAPHS = (
    "Le port de Brévanne a été fermé mercredi après une explosion, a déclaré la maire Anne Coural.",
    "« Nous le rouvrirons », a-t-elle ajouté devant la presse, sans donner de date précise.",
    "Deux grues ont été déplacées dans la nuit par les équipes du port, selon la préfecture.",
)


def html(number):
    body = "".join(f"<p>{one}</p>" for one in (*PARAGRAPHS, f"Dépêche numéro {number} du jour."))
    return f"<html lang=fr><body><article><h1>Port {number}</h1>{body}</article>".encode()


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "desk.db", create=True) as opened:
        yield opened


def watcher(store, site):
    return Watcher(store, [f"{site.address}/feed.xml"], engine=Serial(), settings=QUICK)


def poll(store, site):
    watching = watcher(store, site)
    (feed,) = watching.due(float("inf"))
    return watching.poll(feed)


def test_new_pages_go_into_the_store_and_known_ones_are_not_fetched_again(store):
    with serving({"/1.html": html(1), "/2.html": html(2)}) as site:
        first = poll(store, site)
        assert (first.new, first.known, first.failed) == (2, 0, ())
        assert first.stories
        site.pages["/3.html"] = html(3)
        second = poll(store, site)
        assert (second.new, second.known) == (1, 2)
        assert site.asked.count("/1.html") == 1
    assert store.counts().articles == 3
    assert store.counts().stale == 0


def test_a_feed_that_fails_is_asked_less_and_less_often_and_then_as_before(store):
    with serving({"/1.html": html(1)}) as site:
        site.broken = True
        pauses = [poll(store, site).next_seconds for _ in range(4)]
        assert pauses == [1200, 2400, 3600, 3600]
        (feed,) = store.feeds()
        assert feed.failures == 4
        assert "503" in feed.told
        site.broken = False
        assert poll(store, site).next_seconds == 600
        assert store.feeds()[0].failures == 0


def test_a_feed_is_not_due_before_its_time(store):
    with serving({"/1.html": html(1)}) as site:
        poll(store, site)
        assert watcher(store, site).due(time.time()) == []
        assert len(watcher(store, site).due(time.time() + 601)) == 1


def test_a_page_that_cannot_be_had_is_tried_again_then_given_up(store):
    with serving({"/1.html": html(1)}) as site:
        feed = site.feed()
        site.feed = lambda: feed
        del site.pages["/1.html"]
        assert [len(poll(store, site).failed) for _ in range(4)] == [1, 1, 0, 0]
        assert site.asked.count("/1.html") == 2


def test_feeds_stand_in_opml_files_in_lists_and_by_themselves(tmp_path):
    opml = tmp_path / "feeds.opml"
    opml.write_text(
        '<opml version="2.0"><body><outline xmlUrl="https://a.example/feed"/></body></opml>'
    )
    lines = tmp_path / "feeds.txt"
    lines.write_text("# ours\nhttps://b.example/rss\n")
    given = [str(opml), str(lines), "https://c.example/atom", "https://a.example/feed"]
    assert feeds_in(given, QUICK) == (
        "https://a.example/feed",
        "https://b.example/rss",
        "https://c.example/atom",
    )
    with pytest.raises(UserError, match="cannot be read"):
        feeds_in([str(tmp_path / "none.opml")], QUICK)
    (tmp_path / "empty.opml").write_text('<opml version="2.0"><body/></opml>')
    with pytest.raises(UserError, match="names no feed"):
        feeds_in([str(tmp_path / "empty.opml")], QUICK)
