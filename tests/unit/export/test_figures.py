"""A chart says what it counts, and who counts it, in words that its readers know."""

from recoupe.export.html.figures import _anchor, figure_views
from recoupe.export.reader import Reader
from recoupe.export.wording.words import words_of
from recoupe.records import (
    AnchoredAttribution,
    Dossier,
    Figure,
    FigurePoint,
    MadeBy,
    Span,
    Statement,
    StoryHead,
)
from tests.unit.builders import article_of

TEXT = "400 riverains ont été évacués, selon la préfecture. 650 ont été évacués."


def _views(language):
    article = article_of(TEXT, page="a")
    told, said = article.evidence(Span(0, 29)), article.evidence(Span(37, 50))
    attribution = AnchoredAttribution(
        id="said",
        evidence=told,
        source=said,
        cue=None,
        form="indirect",
        source_kind="official",
        entity=None,
        chain=(),
        rule="preposition of source",
    )
    statement = Statement(
        id="told", evidence=told, attribution="said", grade="attributed", rule="said by a source"
    )
    points = (
        _point(article, 400.0, Span(0, 3), statement="told"),
        _point(article, 650.0, Span(52, 55), statement=None),
    )
    figure = Figure(id="f", counted="evacuated", scope=None, points=points, rule="")
    head = StoryHead(id="s", title="", title_page="a", pages=("a",), floor=1, ceiling=1, first=None)
    dossier = Dossier(
        story=head,
        made_by=MadeBy(version="", settings=""),
        articles=(article,),
        attributions=(attribution,),
        statements=(statement,),
        figures=(figure,),
    )
    return figure_views(dossier, Reader(dossier), words_of(language))


def _point(article, value, span, *, statement):
    return FigurePoint(
        value=value,
        high=None,
        as_of=None,
        source=None,
        evidence=article.evidence(span),
        relation="first",
        statement=statement,
    )


def test_what_is_counted_is_told_in_the_language_of_the_dossier():
    assert [_views(language)[0].counted for language in ("fr", "en")] == ["évacués", "evacuated"]


def test_who_is_no_entity_is_told_by_the_words_of_the_page():
    (view,) = _views("fr")
    assert [point.who for point in view.points] == ["la préfecture", ""]


def test_what_money_is_counted_in_is_told_in_words():
    assert words_of("fr").kind("counted", "EUR") == "euros"
    assert words_of("en").kind("counted", "%") == "share, in %"


def test_no_label_leaves_the_chart():
    held = [_anchor("2 100 000 000 EUR", x) for x in (44.0, 360.0, 676.0, None)]
    assert held == ["start", "middle", "end", "middle"]
