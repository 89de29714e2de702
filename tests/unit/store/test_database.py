"""A store keeps what it was given, and says what it cannot do."""

import os
import sqlite3
import threading

import msgspec
import pytest

from recoupe.errors import UserError
from recoupe.pipeline import prepare
from recoupe.records import Page, Skipped, Story, page_id_of
from recoupe.records.decision import Decision
from recoupe.store.asked import Filters
from recoupe.store.database import Store
from recoupe.store.packing import pack
from recoupe.store.pages import Ready, unpacked

MAKER = "test"
FLOOD = (
    "Crue de l’Orne\n\nL’eau a envahi mercredi les rues de Brévanne, où soixante foyers ont été "
    "évacués, a déclaré la maire Anne Coural. « Nous avons manqué de temps », a-t-elle ajouté."
)
WORK = (
    "Œuvre volée à Sarzan\n\nUne œuvre de cœur a été volée lundi au musée de Sarzan, selon la "
    "préfecture maritime, qui craint pour l'écologie du site et attend une enquête."
)
RACE = (
    "Marathon de Lorne\n\nElijah Rono a remporté dimanche le marathon de Lorne devant neuf mille "
    "coureurs, sous le soleil, en établissant un record du parcours selon les organisateurs."
)


def page(text, path="a.txt", published=None):
    content = text.encode()
    return Page(
        id=page_id_of(content, None),
        content=content,
        path=path,
        media_type="text",
        published=published,
        published_basis="record" if published else "none",
        headers=(("content-type", "text/plain"),),
    )


def read(store, *pages):
    store.put_pages(pages)
    store.put_ready(MAKER, [Ready.of(one.id, prepare(one)) for one in pages])


def group(store, *groups):
    return store.put_groups(
        [Story(id="", pages=tuple(sorted(one.id for one in pages))) for pages in groups]
    )


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "desk.db", create=True) as opened:
        yield opened


def test_a_page_comes_back_as_it_was_captured(store):
    one = page(FLOOD, published="2025-03-12")
    assert store.put_pages([one]) == (one.id,)
    assert store.page(one.id) == one


def test_a_page_that_comes_twice_is_kept_once_under_its_first_path(store):
    store.put_pages([page(FLOOD, "b.txt"), page(FLOOD, "c.txt")])
    assert store.put_pages([page(FLOOD, "a.txt")]) == ()
    assert store.counts().pages == 1
    assert store.page(page(FLOOD).id).path == "a.txt"


def test_the_article_carries_the_path_that_stands_now(store):
    read(store, page(FLOOD, "b.txt"))
    store.put_pages([page(FLOOD, "a.txt")])
    assert store.article(page(FLOOD).id).path == "a.txt"


def test_a_page_that_was_left_out_is_told_with_its_reason(store):
    bad = page("", "empty.txt")
    read(store, bad)
    (skipped,) = store.skipped()
    assert skipped.path == "empty.txt"
    assert skipped.reason
    with pytest.raises(UserError):
        store.article(bad.id)


def test_pages_wait_until_they_are_read(store):
    store.put_pages([page(FLOOD)])
    assert store.waiting() == [page(FLOOD).id]
    read(store, page(FLOOD))
    assert store.waiting() == []
    assert store.outdated(MAKER) == []
    assert store.outdated("another") == [page(FLOOD).id]


@pytest.mark.parametrize("asked", ["ecologie", "l'écologie", "L’ECOLOGIE", "oeuvre", "Œuvre"])
def test_accents_ligatures_and_elision_make_no_difference(store, asked):
    read(store, page(FLOOD), page(WORK, "b.txt"))
    found = store.search(asked)
    assert [one.page for one in found.hits] == [page(WORK).id]
    assert any(piece.is_hit for piece in found.hits[0].snippet)


def test_a_span_of_a_hit_cuts_the_word(store):
    read(store, page(WORK))
    (hit,) = store.search("ecologie").hits
    start, end = hit.span
    assert store.article(hit.page).text[start:end] == "écologie"


def test_a_page_that_is_read_again_is_found_by_its_new_words_only(store):
    read(store, page(FLOOD))
    other = msgspec.structs.replace(
        Ready.of(page(RACE).id, prepare(page(RACE))), page=page(FLOOD).id
    )
    store.put_ready("newer", [other])
    assert store.search("Brévanne").total == 0
    assert store.search("Lorne").total == 1


def test_a_page_that_is_left_out_when_read_again_leaves_its_story(store):
    read(store, page(FLOOD), page(RACE))
    group(store, [page(FLOOD)], [page(RACE)])
    gone = Ready(page=page(RACE).id, skipped=Skipped(path="a.txt", stage="clean", reason="no"))
    store.put_ready("newer", [gone])
    assert store.stories().total == 1
    assert store.search("Lorne").total == 0
    assert store.problems() == []


def test_filters_and_facets_go_by_language_outlet_and_day(store):
    read(store, page(FLOOD, published="2025-03-12"), page(RACE, published="2024-10-13"))
    assert store.search("").total == 2
    assert store.search("", Filters(since="2025-01-01")).total == 1
    assert store.search("", Filters(until="2025-01-01", language=("fr",))).total == 1
    assert store.search("", Filters(language=("de",))).total == 0
    assert store.search("", Filters(without=(("language", "fr"),))).total == 0
    assert [(one.kind, one.value, one.count) for one in store.search("").facets] == [
        ("language", "fr", 2)
    ]


def test_a_story_keeps_its_id_when_it_grows_and_an_old_id_leads_on_after_a_merge(store):
    read(store, page(FLOOD), page(WORK), page(RACE))
    group(store, [page(FLOOD), page(WORK)])
    first = store.story_of(page(FLOOD).id)
    group(store, [page(RACE)])
    second = store.story_of(page(RACE).id)
    assert group(store, [page(FLOOD), page(WORK), page(RACE)]) == (first,)
    resolved = store.resolve(second)
    assert (resolved.story, resolved.was) == (first, "merged into")
    assert [(one.story, one.what, one.other) for one in store.trail(first)] == [
        (second, "merged into", first)
    ]
    assert store.stories().total == 1


def test_the_smaller_part_of_a_split_gets_an_id_and_says_where_it_comes_from(store):
    read(store, page(FLOOD), page(WORK), page(RACE))
    group(store, [page(FLOOD), page(WORK), page(RACE)])
    whole = store.story_of(page(FLOOD).id)
    changed = group(store, [page(FLOOD), page(WORK)], [page(RACE)])
    part = store.story_of(page(RACE).id)
    assert set(changed) == {whole, part}
    assert [(one.story, one.what, one.other) for one in store.trail(part)] == [
        (part, "split from", whole)
    ]


def test_grouping_the_same_again_changes_nothing(store):
    read(store, page(FLOOD), page(WORK))
    group(store, [page(FLOOD), page(WORK)])
    before = store.generation()
    assert group(store, [page(FLOOD), page(WORK)]) == ()
    assert store.generation() == before


def test_a_decision_is_taken_once_undone_and_logged(store):
    one = Decision(kind="same_story", left="a", right="b", by="cl")
    assert store.put_decision(one)
    assert not store.put_decision(one)
    assert store.decisions() == (one,)
    assert store.undo_decision(one.id) == one
    assert store.decisions() == ()
    assert [(entry.decision, entry.undone is None) for entry in store.decision_log()] == [
        (one, False)
    ]
    with pytest.raises(UserError):
        store.undo_decision(one.id)


def test_the_opposite_decision_ends_the_first(store):
    one = Decision(kind="same_story", left="a", right="b")
    other = Decision(kind="other_story", left="b", right="a")
    store.put_decision(one)
    store.put_decision(other)
    assert store.decisions() == (other,)
    assert len(store.decision_log()) == 2


def test_what_fails_within_a_transaction_leaves_nothing(store):
    def fail():
        with store.writing():
            store.put_pages([page(FLOOD)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.counts().pages == 0


def test_a_store_that_cannot_be_written_is_a_message_not_a_traceback(store):
    store.put_pages([page(FLOOD)])
    with store.writing() as connection:
        pass
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    big = [page(f"{number} {os.urandom(20_000).hex()}") for number in range(50)]
    with pytest.raises(UserError, match="full"):
        store.put_pages(big)
    connection.execute("PRAGMA max_page_count = 1000000")
    assert store.counts().pages == 1
    assert store.problems() == []


def test_threads_have_their_own_connections(store):
    read(store, page(FLOOD))
    found = []
    thread = threading.Thread(target=lambda: found.append(store.search("orne").total))
    thread.start()
    thread.join()
    assert found == [1]


def test_a_file_that_is_no_store_is_refused(tmp_path):
    (tmp_path / "text.db").write_text("no database at all, but long enough to be looked at" * 9)
    with pytest.raises(UserError, match="not a recoupe store"):
        Store(tmp_path / "text.db")
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(UserError, match="not a recoupe store"):
        Store(tmp_path / "other.db", create=True)


def test_a_store_that_is_not_there_is_not_made_by_reading(tmp_path):
    with pytest.raises(UserError, match="not there"):
        Store(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_a_store_of_a_newer_version_is_left_alone(store, tmp_path):
    connection = sqlite3.connect(store.path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(UserError, match="newer version"):
        Store(tmp_path / "desk.db")


def test_a_page_is_named_by_the_beginning_of_its_id_or_by_its_path(store):
    read(store, page(FLOOD, "folder/flood.txt"))
    name = page(FLOOD).id
    assert store.find_page(name[:8]) == store.find_page("folder/flood.txt") == name
    with pytest.raises(UserError, match="no article of a page"):
        store.find_page("nowhere.txt")


def test_a_page_packed_in_another_shape_is_told_and_not_a_traceback():
    with pytest.raises(UserError, match="another version") as told:
        unpacked(pack(msgspec.msgpack.encode({"article": 1})), None)
    assert told.value.hint == "Type: recoupe refresh"
