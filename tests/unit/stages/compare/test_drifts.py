"""Words that changed on their way; what was confirmed, shortened or translated has not."""

from msgspec.structs import replace

from recoupe.languages import language_of
from recoupe.records import Provenance, Quote
from recoupe.stages.align import align
from recoupe.stages.annotate import annotate
from recoupe.stages.compare import compare
from tests.unit.builders import clause, copy_of, name, page_of, place, said

UNSURE = "Les données de milliers de patients auraient été copiées par les pirates."
FIRM = "Les données de milliers de patients ont été copiées par les pirates."


def _drifts(*pages, provenance=None):
    provenance = provenance or Provenance()
    return compare(pages, align(pages, provenance), provenance).drifts


def _unsure(page="a"):
    reserved = clause(UNSURE, UNSURE, grade="unconfirmed", marker="auraient été")
    return page_of(UNSURE, page=page, clauses=[reserved])


def test_a_conditional_that_vanished_is_hardened():
    (drift,) = _drifts(_unsure(), page_of(FIRM, page="b"))
    assert (drift.kind, drift.left.exact, drift.right.exact) == ("hardened", UNSURE, FIRM)
    assert drift.direction is None
    assert "auraient été" in drift.why


def test_the_direction_is_that_of_the_reuse():
    left, right = _unsure(), page_of(FIRM, page="b")
    provenance = copy_of(left, right, "copiées par les pirates.")
    (drift,) = _drifts(left, right, provenance=provenance)
    assert (drift.kind, drift.direction) == ("hardened", "left_to_right")


def test_a_reservation_that_the_copy_added_is_softened():
    left, right = page_of(FIRM, page="a"), _unsure("b")
    provenance = copy_of(left, right, "copiées par les pirates.")
    (drift,) = _drifts(left, right, provenance=provenance)
    assert drift.kind == "softened"


def test_a_fact_hardened_from_the_page_it_rests_on_and_from_no_other():
    other, left, right = _unsure("a"), _unsure("b"), page_of(FIRM, page="c")
    provenance = copy_of(left, right, "copiées par les pirates.")
    (drift,) = _drifts(other, left, right, provenance=provenance)
    assert (drift.left.page, drift.direction) == (left.article.id, "left_to_right")


def _by(source, told, page):
    text = f"{told[:-1]}, selon {source}."
    blank = page_of(text, page=page)
    return replace(blank, annotations=annotate(blank.article, language_of("fr")))


def test_one_nameless_source_whose_reserve_a_page_that_rests_on_it_left_out():
    left = _by("une source hospitalière", UNSURE, "a")
    right = _by("des sources hospitalières", FIRM, "b")
    (drift,) = _drifts(left, right, provenance=copy_of(left, right, "milliers de patients"))
    assert drift.kind == "hardened"
    assert _drifts(left, right) == ()


def test_another_nameless_source_may_know_more():
    left = _by("une source hospitalière", UNSURE, "a")
    right = _by("une source judiciaire", FIRM, "b")
    assert _drifts(left, right, provenance=copy_of(left, right, "milliers de patients")) == ()


def test_what_somebody_confirmed_has_not_hardened():
    text = f"{FIRM[:-1]}, a confirmé Anne Durand."
    confirmed = page_of(
        text,
        page="c",
        clauses=[clause(FIRM[:-1], text, grade="attributed", attribution=0)],
        mentions=[name("Anne Durand", text)],
        attributions=[said(FIRM[:-1], text, source="Anne Durand", cue="a confirmé", mention=0)],
    )
    assert _drifts(_unsure(), page_of(FIRM, page="b"), confirmed) == ()


def _attributed(page):
    text = f"{FIRM[:-1]}, a indiqué Anne Durand."
    return page_of(
        text,
        page=page,
        clauses=[clause(FIRM[:-1], text, grade="attributed", attribution=0)],
        mentions=[name("Anne Durand", text)],
        attributions=[said(FIRM[:-1], text, source="Anne Durand", cue="a indiqué", mention=0)],
    )


def test_a_copy_without_its_source():
    left, right = _attributed("a"), page_of(FIRM, page="b")
    (drift,) = _drifts(left, right, provenance=copy_of(left, right, FIRM[:-1]))
    assert drift.kind == "source_lost"
    assert "Anne Durand" in drift.why


def test_without_shared_text_no_source_is_lost():
    assert _drifts(_attributed("a"), page_of(FIRM, page="b")) == ()


def _quoted(page, words):
    text = f"« {words} », a déclaré le maire Bernard Coste."
    quote = Quote(
        span=place(words, text),
        outer=place(f"« {words} »", text),
        form="direct",
        attribution=0,
        rule="by hand",
    )
    return page_of(
        text,
        page=page,
        clauses=[clause(words, text, grade="attributed", attribution=0)],
        mentions=[name("Bernard Coste", text)],
        attributions=[said(words, text, source="Bernard Coste", cue="a déclaré", mention=0)],
        quotes=[quote],
    )


LONG = "Nous ne laisserons jamais fermer cette maternité sans nous battre jusqu'au bout"
OTHER = "Nous ne laisserons pas fermer cette maternité et nous irons jusqu'au bout"


def test_one_utterance_in_two_wordings_is_altered():
    (drift,) = _drifts(_quoted("a", LONG), _quoted("b", OTHER))
    assert drift.kind == "quote_altered"


def test_a_shorter_run_of_the_same_words_is_not():
    pages = (_quoted("a", LONG), _quoted("b", "Nous ne laisserons jamais fermer cette maternité"))
    assert _drifts(*pages) == ()


SAID = "Le ministre Gavin Holt a attribué le contrat du pont à la société de son frère."
DENIED = "Gavin Holt nie avoir attribué le contrat du pont à la société de son frère."


def _with_denial(page):
    text = f"{SAID} {DENIED}"
    return page_of(
        text, page=page, clauses=[clause(SAID, text), clause(DENIED, text, grade="denied")]
    )


def test_a_copy_without_the_denial():
    left, right = _with_denial("a"), page_of(SAID, page="b")
    drifts = _drifts(left, right, provenance=copy_of(left, right, SAID))
    assert [one.kind for one in drifts] == ["denial_dropped"]


def test_a_copy_that_keeps_the_denial():
    left, right = _with_denial("a"), _with_denial("b")
    assert _drifts(left, right, provenance=copy_of(left, right, SAID)) == ()


def test_a_copy_that_denies_it_in_other_words():
    never = "Gavin Holt n'a jamais attribué le contrat du pont à la société de son frère."
    text = f"{SAID} {never}"
    told = [clause(SAID, text), clause(never, text, polarity="negative")]
    left, right = _with_denial("a"), page_of(text, page="b", clauses=told)
    drifts = _drifts(left, right, provenance=copy_of(left, right, SAID))
    assert "denial_dropped" not in [one.kind for one in drifts]


def test_a_page_of_the_same_hour_that_shares_no_text_drops_nothing():
    assert _drifts(_with_denial("a"), page_of(SAID, page="b")) == ()


def test_a_title_that_leaves_out_the_reservation_is_no_drift():
    text = f"{FIRM}\n\nUne enquête est ouverte."
    assert _drifts(_unsure(), page_of(text, page="b")) == ()


def test_what_could_happen_and_did_has_not_hardened():
    text = "Le bilan de l'explosion du port pourrait s'alourdir."
    possible = page_of(
        text, page="a", clauses=[clause(text, text, grade="unconfirmed", marker="pourrait")]
    )
    came_true = page_of("Le bilan de l'explosion du port s'alourdit.", page="b")
    provenance = copy_of(possible, came_true, "bilan de l'explosion du port")
    assert _drifts(possible, came_true, provenance=provenance) == ()


def test_what_may_have_happened_has_hardened():
    text = "The blast at the port may have been caused by welding."
    unsure = page_of(
        text,
        page="a",
        language="en",
        clauses=[clause(text, text, grade="unconfirmed", marker="may")],
    )
    firm = page_of("The blast at the port was caused by welding.", page="b", language="en")
    assert [one.kind for one in _drifts(unsure, firm)] == ["hardened"]
