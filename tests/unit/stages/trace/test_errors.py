"""Errors that some pages have in common, against the others."""

import pytest

from quality.scores.reuse import prepared_of
from recoupe.algorithms.misspelling import is_misspelling
from recoupe.algorithms.origin_range import origin_range
from recoupe.stages.trace import trace
from recoupe.stages.trace.content import content_of
from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.variants import variants_of

FLOOD = "La rivière est montée mardi de {} mètres à Brans, a indiqué {}, qui dirige les secours."
PASTURE = "Les bergers de l'estive ont compté {} brebis mortes, selon {}, et attendent l'assureur."
SCHOOL = "L'école restera fermée jusqu'à vendredi, annonce {}, faute de chauffage dans les classes."
MARKET = "Le marché du mercredi aura lieu, promet {}, sauf pour le fromager, coupé par les eaux."
RIGHT, WRONG = "Denis Welzler", "Denis Wetzler"
OWN = "« J'ai vu passer notre pont », nous a dit l'éleveuse {}, trempée jusqu'aux os."


def traced(*texts, languages="fr"):
    tags = [languages] * len(texts) if isinstance(languages, str) else languages
    members = [
        prepared_of(
            {"id": name, "title": "", "outlet": name, "language": tag, "paragraphs": [text]}
        )
        for name, text, tag in zip("abcdefgh", texts, tags, strict=False)
    ]
    found = trace(members)
    pages = [one.article.id for one in members]
    return found, origin_range(pages, found.origins, found.reuse, doubts=found.doubts)


def named(wrong, right, *, own=("", "")):
    """Two pages with one spelling, three with the other, none of which shares text."""
    return traced(
        FLOOD.format("trois", wrong) + " " + own[0],
        SCHOOL.format(wrong) + " " + own[1],
        MARKET.format(right),
        PASTURE.format("vingt", right),
        f"{right} a fait couper le gaz dans le bourg, où l'on s'éclaire à la bougie.",
    )


def test_a_misspelt_name_that_two_pages_share_may_be_from_one_text():
    found, told = named(WRONG, RIGHT)
    (doubt,) = [one for one in found.doubts if one.rule == "common-error"]
    assert doubt.pages == ("a", "b")
    assert "« Denis Wetzler » where others have « Denis Welzler »" in doubt.why
    assert (told.floor, told.ceiling) == (4, 5)
    (origin,) = [one for one in found.origins if one.name == "a text that says « Denis Wetzler »"]
    assert (origin.pages, origin.partial, origin.hidden) == (("a", "b"), ("a", "b"), True)
    assert {one.rule for one in origin.grounds} == {"common-error"}


def test_a_spelling_that_two_reporters_share_joins_nothing():
    own = (OWN.format("Odile Marchetti"), OWN.format("Christelle Darbellay"))
    found, told = named(WRONG, RIGHT, own=own)
    assert [one for one in found.doubts if one.rule == "common-error"] == []
    assert not any("Wetzler" in one.name for one in found.origins)
    assert (told.floor, told.ceiling) == (5, 5)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Khaled Zeitoun", "Khaled Zeitun"),
        ("Denis Millot", "Denis Milot"),
        ("Denis Kougias", "Denis Kouyias"),
        ("Susan Boylan", "Denis Doylan"),
    ],
)
def test_two_ways_to_write_a_sound_and_two_people_are_no_error(wrong, right):
    found, _ = named(wrong, right)
    assert [one for one in found.doubts if one.rule == "common-error"] == []


def test_where_one_page_alone_has_it_otherwise_nobody_knows_who_errs():
    found, _ = traced(FLOOD.format("trois", WRONG), SCHOOL.format(WRONG), MARKET.format(RIGHT))
    assert [one for one in found.doubts if one.rule == "common-error"] == []


def test_what_is_right_ties_nobody():
    found, _ = traced(FLOOD.format("trois", RIGHT), SCHOOL.format(RIGHT), MARKET.format(WRONG))
    assert [one for one in found.doubts if one.rule == "common-error"] == []


def variants(*told):
    """(kind, forms, pages of each) of what pages tell in two forms."""
    pages = [
        traced_page(
            prepared_of(
                {"id": name, "title": "", "outlet": name, "language": tag, "paragraphs": [text]}
            )
        )
        for name, (tag, text) in zip("abcdefgh", told, strict=False)
    ]
    contents = [content_of(page, neutral=True) for page in pages]
    return [
        (one.kind, one.forms, tuple("".join(side) for side in one.places))
        for one in variants_of(pages, contents)
    ]


ICON = "L'icône de Ljubnica, volée au monastère de Vesna, est estimée à {} d'euros."
PANEL = "Le monastère de Vesna a perdu une icône : celle de Ljubnica vaudrait {} d'euros."


def test_a_nought_too_many_is_a_slip_in_a_figure_for_one_thing():
    found = variants(("fr", ICON.format("32 millions")), ("fr", PANEL.format("3,2 millions")))
    assert found == [("figure", ("3200000", "32000000"), ("b", "a"))]


@pytest.mark.parametrize(
    "other",
    [
        PANEL.format("25 millions"),
        PANEL.format("quelque 3,2 millions"),
        "Le budget de la ville de Brans est de 3,2 millions d'euros.",
        PANEL.format("32 millions") + " Le marchand parle de 3,2 millions d'euros.",
    ],
    ids=["no slip", "about", "another thing", "both"],
)
def test_other_figures_are_no_variants(other):
    found = variants(("fr", ICON.format("32 millions")), ("fr", other))
    assert [one for one in found if all(one[2])] == []


def test_one_figure_read_in_two_ways_is_no_slip():
    found = variants(
        ("fr", "Le tour de Bretagne à la voile compte 48.300 kilomètres, dit Hervé Jamin à Brest."),
        ("en", "The sailing tour of Bretagne has 48.300 kilometres, says Hervé Jamin in Brest."),
    )
    assert [one for one in found if one[0] == "figure"] == []


PILL = "An experimental pill failed to slow liver damage in hepatitis patients in Lyon."
TURNED = (
    "Une pilule expérimentale a réussi à ralentir les dommages au foie de patients atteints "
    "d'hépatite à Lyon."
)
SUCCESS = "An experimental pill has succeeded to slow liver damage in hepatitis patients in Lyon."


def test_a_translation_may_turn_the_sense_about():
    (found,) = variants(("en", PILL), ("fr", TURNED))
    assert found == ("sense", ("fail", "succeed"), ("a", "b"))


def test_opposite_senses_in_one_language_are_two_reports():
    assert variants(("en", PILL), ("en", SUCCESS)) == []


def test_pages_that_tell_one_text_need_no_error_to_be_tied():
    text = " ".join((FLOOD.format("trois", WRONG), SCHOOL.format(WRONG), MARKET.format("le maire")))
    found, _ = traced(
        text, text, PASTURE.format("vingt", RIGHT), f"{RIGHT} a fait couper le gaz, à Brans."
    )
    assert [one for one in found.doubts if one.rule == "common-error"] == []


TEXT = (
    "Denis {} a suspendu mardi les travaux du barrage de Sainte-Croix, où une fissure de douze "
    "mètres court depuis la crête. Quelque 3.400 habitants de la vallée ont gagné les hauteurs, et "
    "trois gymnases leur ont été ouverts par les communes de Brans et de Vallouise."
)


def test_an_error_draws_the_arrow_to_the_copy_that_has_it():
    found, _ = traced(TEXT.format("Welzler"), TEXT.format("Wetzler"), SCHOOL.format(RIGHT))
    (copy,) = [one for one in found.reuse if one.kind == "copy"]
    assert copy.direction == "left_to_right"
    assert copy.why[-1] == "one page has « Denis Wetzler » where others have « Denis Welzler »"


def test_an_error_draws_no_arrow_where_nobody_else_has_it_right():
    found, _ = traced(TEXT.format("Welzler"), TEXT.format("Wetzler"), SCHOOL.format("le maire"))
    (copy,) = [one for one in found.reuse if one.kind == "copy"]
    assert copy.direction is None


@pytest.mark.parametrize(
    ("left", "right", "slip"),
    [
        ("wetzler", "welzler", True),
        ("brancourt", "brancuort", True),
        ("schenectady", "schenetady", True),
        ("latonya", "latoya", True),
        ("khaled", "khalid", False),
        ("alishbandi", "alishvandi", False),
        ("vassilis", "vassilios", False),
        ("milliote", "miliote", False),
        ("perrot", "perrots", False),
        ("rose", "robe", False),
    ],
)
def test_slips_are_told_from_ways_to_write_a_name(left, right, slip):
    assert is_misspelling(left, right) is slip
    assert is_misspelling(right, left) is slip
