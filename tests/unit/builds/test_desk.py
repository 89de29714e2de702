"""The road over a store."""

from recoupe.builds.desk import add, refresh
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.settings import Settings
from recoupe.stages.sketch import SketchConfig
from recoupe.store.database import Store
from recoupe.walk import build


def filled(path, pages):
    store = Store(path, create=True)
    return store, add(store, pages, engine=Serial())


def dossiers(store):
    return {one.id: store.dossier_json(one.id) for one in store.stories(limit=1000).stories}


def test_a_store_makes_the_same_stories_as_a_build(tmp_path, pile):
    store, added = filled(tmp_path / "desk.db", read_pile([str(pile)]))
    built = build(read_pile([str(pile)]), engine=Serial())
    assert added.new == store.counts().pages == built.pages
    assert {store.story(one.id)[0].pages for one in store.stories(limit=1000).stories} == {
        one.pages for one in built.stories
    }
    assert store.counts().stale == 0
    assert store.problems() == []


def test_adding_twice_changes_nothing(tmp_path, pile):
    pages = list(read_pile([str(pile)]))[:6]
    store, _ = filled(tmp_path / "desk.db", pages)
    before = dossiers(store)
    again = add(store, pages, engine=Serial())
    assert (again.new, again.known, again.stories) == (0, 6, ())
    assert dossiers(store) == before


def test_other_settings_read_pages_anew_on_refresh_only(tmp_path, pile):
    pages = list(read_pile([str(pile)]))[:3]
    store, _ = filled(tmp_path / "desk.db", pages)
    shorter = Settings(sketch=SketchConfig(terms=20))
    assert add(store, pages, engine=Serial(), settings=shorter).stories == ()
    assert refresh(store, engine=Serial(), settings=shorter).stories
    assert max(len(one.terms) for one in store.sketches()) == 20
    assert refresh(store, engine=Serial(), settings=shorter).stories == ()
    assert store.problems() == []
