"""A dossier is sorted, and the order in which pages come changes no byte."""

from itertools import permutations

import msgspec

from recoupe.records import Bundle, Dateline, MadeBy, Provenance, Skipped, Story, StoryLink
from recoupe.stages.align import align
from recoupe.stages.compare import compare
from recoupe.stages.compose import compose
from tests.unit.builders import clause, date, name, page_of, place

MADE_BY = MadeBy(version="0", settings="0")


def _dossier(*pages, links=(), skipped=()):
    story = Story(id="story-1", pages=tuple(one.article.id for one in pages), links=links)
    provenance = Provenance()
    alignment = align(pages, provenance)
    comparison = compare(pages, alignment, provenance)
    bundle = Bundle(story=story, members=pages)
    return compose(bundle, provenance, alignment, comparison, made_by=MADE_BY, skipped=skipped)


def _page(page, published="2025-03-12T10:00:00+01:00"):
    text = f"Silo : le point {page}\n\nUn silo a explosé mardi sur le port de Blavezy."
    return page_of(
        text,
        page=page,
        published=published,
        mentions=[name("Blavezy", text, kind="place")],
        timexes=[date("mardi", text, "2025-03-11", ("2025-03-11", "2025-03-12"))],
    )


def test_any_order_of_pages_gives_the_same_bytes():
    pages = [_page(letter) for letter in "abc"]
    found = {msgspec.json.encode(_dossier(*order)) for order in permutations(pages)}
    assert len(found) == 1


def test_first_and_last_compare_instants_and_not_letters():
    head = _dossier(
        _page("a", "2025-03-12T10:00:00+01:00"), _page("b", "2025-03-12T09:30:00Z")
    ).story
    assert (head.first, head.last) == ("2025-03-12T10:00:00+01:00", "2025-03-12T09:30:00Z")


def test_undated_pages_give_no_first_and_no_last():
    head = _dossier(_page("a", None)).story
    assert (head.first, head.last) == (None, None)


def test_the_title_is_that_of_the_page_in_the_middle():
    links = (
        StoryLink(left="a", right="b", score=0.5, why="names"),
        StoryLink(left="b", right="c", score=0.9, why="names"),
    )
    head = _dossier(_page("a"), _page("b"), _page("c"), links=links).story
    assert (head.title, head.title_page) == ("Silo : le point b", "b")


def test_the_title_is_in_the_language_of_most_pages():
    links = (
        StoryLink(left="a", right="b", score=0.9, why="names"),
        StoryLink(left="b", right="c", score=0.9, why="names"),
    )
    middle = _page("b")
    article = msgspec.structs.replace(middle.article, language="en")
    pages = [_page("a"), msgspec.structs.replace(middle, article=article), _page("c")]
    assert _dossier(*pages, links=links).story.title_page == "a"


def test_the_place_is_the_one_that_most_pages_name():
    assert _dossier(_page("a"), _page("b")).story.place == "Blavezy"


def test_the_dateline_wins():
    page = _page("a")
    span = place("Silo", page.article.text)
    article = msgspec.structs.replace(page.article, dateline=Dateline(place="Lorme", span=span))
    assert _dossier(msgspec.structs.replace(page, article=article)).story.place == "Lorme"


def test_the_timeline_tells_days_once_a_claim():
    (entry,) = _dossier(_page("a"), _page("b")).timeline
    assert (entry.when, len(entry.statements)) == ("2025-03-11", 2)


def test_what_may_not_have_happened_is_not_in_the_timeline():
    text = "Un silo aurait explosé mardi."
    page = page_of(
        text,
        clauses=[clause(text, text, grade="unconfirmed")],
        timexes=[date("mardi", text, "2025-03-11", ("2025-03-11", "2025-03-12"))],
    )
    assert _dossier(page).timeline == ()


def test_a_year_is_no_day():
    text = "Le silo a été construit en 1974."
    page = page_of(text, timexes=[date("1974", text, "1974", ("1974-01-01", "1975-01-01"))])
    assert _dossier(page).timeline == ()


def test_pages_left_out_are_listed_in_order():
    skipped = (
        Skipped(path="b.html", stage="clean", reason="no main content"),
        Skipped(path="a.html", stage="clean", reason="no main content"),
    )
    dossier = _dossier(_page("a"), skipped=skipped)
    assert [one.path for one in dossier.skipped] == ["a.html", "b.html"]


def test_one_page_rests_on_one_origin():
    head = _dossier(_page("a")).story
    assert (head.floor, head.ceiling) == (1, 1)


def _alarm(page, words, value, interval, zone):
    text = f"L'alarme du musée s'est déclenchée à {words} dans la salle des montres."
    return page_of(text, page=page, timexes=[date(words, text, value, interval, zone=zone)])


def test_local_and_universal_time_are_one_entry_on_the_clock_of_the_place():
    local = ("2025-10-05T04:12+02:00", "2025-10-05T04:13+02:00")
    universal = ("2025-10-05T02:12+00:00", "2025-10-05T02:13+00:00")
    (entry,) = _dossier(
        _alarm("a", "4 h 12", "2025-10-05T04:12", local, "+02:00"),
        _alarm("b", "2h12 GMT", "2025-10-05T02:12Z", universal, "UTC"),
    ).timeline
    assert (entry.when, len(entry.statements)) == ("2025-10-05T04:12+02:00", 2)


def test_a_morning_is_a_day_and_no_hour():
    morning = ("2025-10-05T05:00", "2025-10-05T12:00")
    page = _alarm("a", "dimanche matin", "2025-10-05TMO", morning, None)
    assert [one.when for one in _dossier(page).timeline] == ["2025-10-05"]
