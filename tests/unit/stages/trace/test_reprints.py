"""Notes that a page was another outlet's before: who reprints it adds no origin."""

import pytest

from recoupe.algorithms.origin_range import origin_range
from recoupe.stages.trace import trace
from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.reprints import reprints_of
from tests.unit.stages.trace.handmade import page

TEXT = {
    "fr": (
        "Chaque été, la même question revient au bord de l'étang : pourquoi l'eau est-elle verte ?",
        "Les algues n'ont besoin que de chaleur et d'engrais, et nous leur donnons les deux.",
        "Il faudrait replanter les roseaux, qui boivent ce que les champs laissent partir.",
    ),
    "en": (
        "Every summer the same question comes back to the lake: why has the water turned green?",
        "Algae need nothing but warmth and fertiliser, and we give them both without counting.",
        "Reeds should be planted again, for they drink what the fields around it let go.",
    ),
}


def prints(note, language="fr"):
    traced = traced_page(page("p", *TEXT[language], note, language=language, outlet="Le Bourg"))
    return [(one.name, one.whole) for one in reprints_of(traced, {})]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Cet article est republié à partir de The Conversation sous licence.", "The Conversation"),
        ("Ce texte, traduit de l'anglais, est publié en partenariat avec Grist.", "Grist"),
        ("Article initialement paru dans La Revue des étangs.", "La Revue des étangs"),
        ("Cette tribune a d'abord été publiée par Le Monde.", "Le Monde"),
        ("Publié en partenariat avec le Journal des rives.", "Journal des rives"),
    ],
)
def test_french_notes(note, name):
    (found,) = prints(note)
    assert found[1]
    assert name.startswith(found[0].removeprefix("Le ")) or found[0] == name


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("This article was first published by the Lakeside Herald.", "Lakeside Herald"),
        ("This story originally appeared in The Reed Review.", "The Reed Review"),
        ("Republished from The Conversation under a Creative Commons license.", "The Conversation"),
        ("This column is republished with permission from Waterways Weekly.", "Waterways Weekly"),
    ],
)
def test_english_notes(note, name):
    assert prints(note, "en") == [(name, True)]


@pytest.mark.parametrize(
    "note",
    [
        "Le rapport a été publié par la préfecture en mars.",
        "L'étude est publiée dans la revue Nature.",
        "C'est ce que dit une étude publiée d'abord dans Nature, et reprise par Le Monde.",
        "Selon un article publié par Le Monde, l'eau était verte dès mai.",
        "Le sondage, réalisé en partenariat avec Ipsos, date de juin.",
        "Cet article est publié par Le Bourg.",
    ],
)
def test_what_others_published_is_no_note(note):
    assert prints(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "The findings were first presented to the Royal Society.",
        "The figures come from a study first published in Nature.",
        "Green water was in an article published by The Reed Review in May.",
        "The report was published by the Environment Agency on Monday.",
        "The partnership with Anglian Water ends in May.",
    ],
)
def test_what_others_gave_out_is_no_note(note):
    assert prints(note, "en") == []


def test_a_sentence_in_the_middle_of_a_page_is_no_note():
    note = "This story originally appeared in The Reed Review."
    assert prints(note, "en")
    texts = [*TEXT["en"], note, *TEXT["en"]]
    assert list(reprints_of(traced_page(page("p", *texts, language="en")), {})) == []


def test_a_reprint_and_the_page_that_it_prints_are_one_origin_in_two_languages():
    note = "Ce texte, traduit de l'anglais, est publié en partenariat avec The Reed Review."
    members = [
        page("a", *TEXT["en"], language="en", outlet="The Reed Review"),
        page("b", *TEXT["fr"], note, outlet="Le Bourg"),
    ]
    found = trace(members)
    told = origin_range("ab", found.origins, found.reuse, doubts=found.doubts)
    assert (told.floor, told.ceiling) == (1, 1)
    (review,) = [one for one in found.origins if one.name == "The Reed Review"]
    assert (review.pages, review.partial, review.hidden) == (("a", "b"), (), False)
