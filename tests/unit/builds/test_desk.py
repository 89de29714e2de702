"""The road over a store."""

import pytest

from recoupe.builds.desk import add, finish, refresh
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.settings import Settings
from recoupe.stages.clean import CleanConfig
from recoupe.stages.sketch import SketchConfig
from recoupe.store.database import Store
from recoupe.walk import build
from tests.unit.stages.site.test_repeated import APPEAL, page_of


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


def site_pages():
    return [page_of(one, APPEAL) for one in ("piscine", "trains", "moisson")]


def texts(store):
    return sorted(store.article(one.id).text for one in site_pages())


SHORT = Settings(clean=CleanConfig(min_characters=20))


def test_lines_that_a_site_repeats_leave_the_pages_whatever_way_they_came(tmp_path):
    at_once = Store(tmp_path / "once.db", create=True)
    add(at_once, site_pages(), engine=Serial(), settings=SHORT)
    assert not [one for one in texts(at_once) if APPEAL in one]
    by_and_by = Store(tmp_path / "by.db", create=True)
    for one in site_pages():
        add(by_and_by, [one], engine=Serial(), settings=SHORT)
    assert texts(by_and_by) == texts(at_once)
    assert by_and_by.problems() == []


def test_a_process_that_dies_before_pages_are_compared_leaves_that_to_the_next(
    tmp_path, monkeypatch
):
    def die(*_arguments):
        raise KeyboardInterrupt

    store = Store(tmp_path / "desk.db", create=True)
    with monkeypatch.context() as patch:
        patch.setattr("recoupe.builds.reading._without_furniture", die)
        with pytest.raises(KeyboardInterrupt):
            add(store, site_pages(), engine=Serial(), settings=SHORT)
    assert [one for one in texts(store) if APPEAL in one]
    finish(store, engine=Serial(), settings=SHORT)
    assert not [one for one in texts(store) if APPEAL in one]
    assert store.uncompared() == []


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
