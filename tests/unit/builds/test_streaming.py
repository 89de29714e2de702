"""Pages that come one by one into a large store find their story, and decisions move them."""

import msgspec
import pytest

from recoupe.builds.desk import add, decide, finish, undo
from recoupe.builds.streaming import stream_in
from recoupe.engines import Serial
from recoupe.errors import DecisionError
from recoupe.records import Decision, Page, page_id_of
from recoupe.settings import Settings, StoreConfig
from recoupe.store.database import Store

STREAM = Settings(store=StoreConfig(regroup_pages=0))
QUAKE = (
    "Séisme à Teruga\n\nUn séisme de magnitude 6,8 a frappé Teruga mercredi, faisant s'effondrer "
    "neuf immeubles, a annoncé le maire Kenji Arakawa. Une clinique est détruite."
)
QUAKE_AFTER = (
    "Les secours à Teruga\n\nÀ Teruga, les secouristes ont sorti jeudi une infirmière des "
    "décombres de la clinique détruite par le séisme, a dit le maire Kenji Arakawa."
)
QUAKE_EN = (
    "Quake strikes Teruga\n\nAn earthquake of magnitude 6.8 struck Teruga on Wednesday and brought "
    "down nine buildings, mayor Kenji Arakawa said. A clinic was destroyed."
)
OTHER_QUAKE = (
    "La terre tremble à Orvano\n\nUn séisme de magnitude 5,1 a fissuré mardi soir le campanile "
    "d'Orvano, dont la maire Lucia Ferri a fait fermer les écoles jusqu'à la fin de la semaine."
)
RACE = (
    "Marathon de Brivelle\n\nLe Kényan Elijah Rono a remporté dimanche le marathon de Brivelle "
    "devant 9 000 coureurs, sous le soleil, en établissant un record du parcours."
)
ALL = (QUAKE, QUAKE_AFTER, QUAKE_EN, OTHER_QUAKE, RACE)


def page(text, published="2024-04-03"):
    content = text.encode()
    return Page(
        id=page_id_of(content, None),
        content=content,
        path=f"{text[:8]}.txt",
        media_type="text",
        published=published,
        published_basis="record",
    )


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "desk.db", create=True) as opened:
        yield opened


def one_by_one(store, *texts):
    for text in texts:
        add(store, [page(text)], engine=Serial(), settings=STREAM)


def stories(store):
    names = {page(text).id: text for text in ALL}
    return {
        frozenset(names[one] for one in store.story(row.id)[0].pages)
        for row in store.stories().stories
    }


@pytest.mark.parametrize("order", [ALL, ALL[::-1], (ALL[4], ALL[2], ALL[0], ALL[3], ALL[1])])
def test_pages_that_come_one_by_one_find_their_story_in_any_order(store, order, monkeypatch):
    monkeypatch.setattr("recoupe.builds.streaming.STREAM_COST", 0)
    one_by_one(store, *order)
    assert stories(store) == {
        frozenset({QUAKE, QUAKE_AFTER, QUAKE_EN}),
        frozenset({OTHER_QUAKE}),
        frozenset({RACE}),
    }
    assert store.counts().stale == 0


def test_a_page_of_another_year_stays_apart(store, monkeypatch):
    monkeypatch.setattr("recoupe.builds.streaming.STREAM_COST", 0)
    add(store, [page(RACE)], engine=Serial(), settings=STREAM)
    again = RACE.replace("dimanche", "ce dimanche")
    add(store, [page(again, "2025-04-02")], engine=Serial(), settings=STREAM)
    assert store.stories().total == 2


def test_only_the_story_of_the_new_page_changes(store, monkeypatch):
    monkeypatch.setattr("recoupe.builds.streaming.STREAM_COST", 0)
    one_by_one(store, QUAKE, OTHER_QUAKE, RACE)
    before = store.story_of(page(QUAKE).id)
    added = add(store, [page(QUAKE_AFTER)], engine=Serial(), settings=STREAM)
    assert added.stories == (before,)


def test_streaming_a_page_again_changes_nothing(store):
    one_by_one(store, QUAKE, QUAKE_AFTER)
    assert stream_in(store, page(QUAKE).id, STREAM) == ()


@pytest.mark.parametrize("regroup_pages", [0, 2000])
def test_a_decision_moves_a_page_and_undo_moves_it_back(store, regroup_pages):
    settings = Settings(store=StoreConfig(regroup_pages=regroup_pages))
    for text in (QUAKE, QUAKE_AFTER, OTHER_QUAKE):
        add(store, [page(text)], engine=Serial(), settings=settings)
    apart = {frozenset({QUAKE, QUAKE_AFTER}), frozenset({OTHER_QUAKE})}
    assert stories(store) == apart
    told = Decision(kind="same_story", left=page(QUAKE).path, right=page(OTHER_QUAKE).id[:10])
    ruled = decide(store, told, settings=settings)
    assert (ruled.left, ruled.right) == (page(QUAKE).id, page(OTHER_QUAKE).id)
    assert decide(store, told, settings=settings) is None
    finish(store, engine=Serial(), settings=settings)
    assert stories(store) == {frozenset({QUAKE, QUAKE_AFTER, OTHER_QUAKE})}
    (row,) = store.stories().stories
    (decided,) = store.dossier(row.id).decisions
    assert (decided.decision, decided.effect) == (ruled, "changed")
    assert decided.found[0].startswith("two stories")
    assert any("decided" in link.why for link in store.dossier(row.id).story.links)
    undo(store, ruled.id, settings=settings)
    finish(store, engine=Serial(), settings=settings)
    assert stories(store) == apart
    assert not any(store.dossier(one.id).decisions for one in store.stories().stories)


def test_a_decision_holds_when_all_is_grouped_anew(store):
    for text in (QUAKE, QUAKE_AFTER):
        add(store, [page(text)], engine=Serial())
    decide(store, Decision(kind="other_story", left=page(QUAKE).id, right=page(QUAKE_AFTER).id))
    add(store, [page(RACE)], engine=Serial())
    assert frozenset({QUAKE}) in stories(store)
    assert frozenset({QUAKE_AFTER}) in stories(store)


def test_a_decision_about_a_page_that_is_not_there_is_refused(store):
    one_by_one(store, QUAKE)
    with pytest.raises(DecisionError):
        decide(store, Decision(kind="same_story", left=page(QUAKE).id, right="nowhere.txt"))
    assert store.decisions() == ()


def test_a_store_remembers_links_and_why(store):
    one_by_one(store, QUAKE, QUAKE_AFTER)
    (row,) = store.stories().stories
    links = store.dossier(row.id).story.links
    assert links
    assert "teruga" in msgspec.json.encode(links).decode()
