"""Article → Sketch, with annotations and without."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from recoupe.records import Annotations, Mention, Quantity, Span, Timex
from recoupe.stages.sketch import SketchConfig, sketch_of
from tests.unit.stages.trace.handmade import page

TEXT = (
    "Le président Vladimir Poutine a reçu Kim Jong Un mercredi au cosmodrome de Vostotchny. "
    "Les missiles ont parcouru 650 kilomètres. Poutine a salué la visite."
)


def sketch(text, language="fr", **more):
    member = page("p", text, language=language, **more)
    return sketch_of(member.article, member.annotations)


def test_names_come_from_capitals_where_nothing_is_annotated():
    names = dict(sketch(TEXT).names)
    assert {"vladimir poutine", "kim jong un", "vostotchny", "poutine"} <= set(names)
    assert "les" not in names
    assert "le" not in names


def test_a_known_name_is_the_same_in_every_language():
    found = []
    for text, language in (("La Corée du Nord parle.", "fr"), ("North Korea speaks.", "en")):
        member = page("p", text, language=language)
        mention = Mention(
            span=Span(0, 5), kind="place", form="name", name="x", known="country:KP", rule="test"
        )
        annotations = replace(member.annotations, mentions=(mention,))
        found.append(sketch_of(member.article, annotations).names)
    assert found[0] == found[1] == (("country:KP", 1.0),)


def test_inflected_forms_are_one_term():
    terms = dict(sketch("Les missiles tombent. Un missile tombe. Le missile est tombé.").terms)
    assert sum(term.startswith("missile") for term in terms) == 1


def test_function_words_are_no_terms_and_newsroom_words_weigh_little():
    terms = dict(sketch("Le ministre a déclaré mercredi que le volcan fumait.").terms)
    assert "que" not in terms
    assert terms["volcan"] > terms["ministre"]


def test_days_and_numbers_come_from_annotations():
    member = page("p", "Le 13 septembre, 650 kilomètres.")
    annotations = Annotations(
        page="p",
        language="fr",
        timexes=(Timex(span=Span(0, 15), type="DATE", value="2023-09-13", rule="test"),),
        quantities=(Quantity(span=Span(17, 31), low=650, high=650, unit="km", rule="test"),),
    )
    found = sketch_of(member.article, annotations)
    assert found.dates == ("2023-09-13",)
    assert found.numbers == ("650 km",)


def test_years_and_single_digits_are_not_telling():
    assert sketch("En 2023, 3 hommes ont parcouru 650 kilomètres.").numbers == ("650 kilometr",)


def test_a_sketch_stays_small():
    text = " ".join(f"mot{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(600))
    found = sketch(text)
    config = SketchConfig()
    assert len(found.terms) <= config.terms
    assert len(found.signature) == 4 * config.permutations


def test_an_empty_text_has_an_empty_sketch():
    found = sketch("")
    assert (found.signature, found.terms, found.names, found.words) == (b"", (), (), 0)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["fr", "en", "xx"]))
def test_any_text_can_be_sketched_and_weights_are_shares(text, language):
    found = sketch(text, language)
    assert all(0 < weight <= 1 for _, weight in (*found.terms, *found.names))
    assert found == sketch(text, language)


def test_whose_it_is_is_a_term_and_a_name():
    told = "The ministry said that Portugal’s dam held. Engineers praised Portugal's dam again."
    found = sketch(told, "en")
    assert "portugal" in dict(found.terms)
    assert "portugal" in dict(found.names)
    assert not {"s", "portugal's"} & (set(dict(found.terms)) | set(dict(found.names)))


def test_an_elided_article_is_no_part_of_a_term_or_a_name():
    found = sketch("Le barrage tient, dit l'Espagne. Le barrage d’Espagne est plein.")
    assert "espagne" in dict(found.terms)
    assert "espagne" in dict(found.names)


def test_a_name_mentioned_with_its_possessive_is_the_name():
    member = page("p", "Portugal's dam held.", language="en")
    mention = Mention(span=Span(0, 10), kind="place", form="name", name="Portugal's", rule="test")
    annotations = replace(member.annotations, mentions=(mention,))
    assert sketch_of(member.article, annotations).names == (("portugal", 1.0),)
