"""A bar shows where in a page its shared text stands, by origin and by kind."""

from recoupe.export.html.coverage import WIDTH, coverage_bars, coverage_key
from recoupe.export.reader import Reader
from recoupe.records import (
    Dossier,
    MadeBy,
    Origin,
    Passage,
    Reuse,
    Span,
    StoryHead,
)
from tests.unit.builders import article_of

TEXT = "x" * 100
ARTICLES = tuple(article_of(TEXT, page=name) for name in "abc")


def reuse(left, right, *passages):
    made = [
        Passage(
            left=ARTICLES["abc".index(left)].evidence(Span(*ours)),
            right=ARTICLES["abc".index(right)].evidence(Span(*theirs)),
            kind=kind,
            overlap=1.0,
        )
        for ours, theirs, kind in passages
    ]
    return Reuse(
        id=left + right,
        left=left,
        right=right,
        kind="copy",
        direction=None,
        why=(),
        coverage_left=0.5,
        coverage_right=0.5,
        passages=tuple(made),
        rule="",
    )


def origin(name, *pages):
    return Origin(id=name, name=name, kind="agency", hidden=True, pages=pages, reasons=())


def bars(*pairs, origins=()):
    head = StoryHead(
        id="s", title="", title_page="a", pages=("a", "b", "c"), floor=1, ceiling=1, first=None
    )
    dossier = Dossier(
        story=head,
        made_by=MadeBy(version="", settings=""),
        articles=ARTICLES,
        reuse=pairs,
        origins=origins,
    )
    return coverage_bars(dossier, Reader(dossier)), dossier


def test_a_piece_stands_where_the_passage_stands():
    (first, second), _ = bars(reuse("a", "b", ((10, 60), (50, 100), "verbatim")))
    assert [(one.x, one.width, one.pages) for one in first.pieces] == [
        (WIDTH * 0.1, WIDTH * 0.5, (second.number,))
    ]
    assert (first.shared, first.pieces[0].start, first.pieces[0].end) == (0.5, 10, 60)
    assert [one.x for one in second.pieces] == [WIDTH * 0.5]


def test_passages_that_overlap_are_cut_and_name_all_their_pages():
    found, _ = bars(
        reuse("a", "b", ((0, 60), (0, 60), "verbatim")),
        reuse("a", "c", ((40, 80), (0, 40), "translated")),
    )
    pieces = found[0].pieces
    assert [len(one.pages) for one in pieces] == [1, 2, 1]
    assert [one.look for one in pieces] == ["same", "same", "other-words"]
    assert round(found[0].shared, 2) == 0.8


def test_quotations_are_drawn_and_not_counted_and_boilerplate_is_neither():
    found, _ = bars(
        reuse("a", "b", ((0, 20), (0, 20), "quotation"), ((50, 90), (50, 90), "boilerplate"))
    )
    assert [one.look for one in found[0].pieces] == ["quoted"]
    assert found[0].shared == 0


def test_the_colour_is_that_of_what_both_pages_rest_on():
    origins = (origin("Tarrant", "a", "c"), origin("AFP", "a", "b", "c"), origin("Own", "b"))
    found, dossier = bars(reuse("a", "b", ((0, 50), (0, 50), "verbatim")), origins=origins)
    assert (found[0].pieces[0].colour, found[0].pieces[0].origins) == (0, ("AFP",))
    assert coverage_key(dossier) == ["AFP", "Tarrant"]


def test_a_page_that_shares_nothing_has_no_bar():
    found, _ = bars(reuse("a", "b", ((0, 50), (0, 50), "verbatim")))
    assert len(found) == 2
