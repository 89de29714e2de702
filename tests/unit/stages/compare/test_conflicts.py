"""Two sides conflict only where they differ in one thing, firmly, and nothing explains it."""

import pytest
from msgspec import structs

from recoupe.records import Provenance, Quote
from recoupe.stages.align import align
from recoupe.stages.compare import compare
from recoupe.stages.compare.conflict_polarity import COME_TRUE
from recoupe.stages.compare.time_sides import ONE_ZONE
from tests.unit.builders import clause, date, name, page_of, place, said

DAY = "2025-03-11"


def _conflicts(*pages):
    alignment = align(pages, Provenance())
    return compare(pages, alignment, Provenance()).conflicts


def _abstained(*pages):
    """Reason → how often, of what could not be compared."""
    found = compare(pages, align(pages, Provenance()), Provenance()).abstentions
    return {one.reason: one.count for one in found if one.examples}


def _kinds(*pages):
    return [one.kind for one in _conflicts(*pages)]


def _at(page, clock, *, words=None, zone=None, start=None, text=None):
    words = words or clock
    text = text or f"Un autocar scolaire s'est renversé {words} près du pont de Lorme."
    value = f"{DAY}T{clock}"
    start = start or value
    interval = (start, start[:-1] + str((int(start[-1]) + 1) % 10))
    return page_of(text, page=page, timexes=[date(clock, text, value, interval, zone=zone)])


def test_two_hours_of_one_accident_conflict():
    (conflict,) = _conflicts(_at("a", "07:40"), _at("b", "08:20"))
    assert conflict.kind == "time"
    assert (conflict.left[0].exact, conflict.right[0].exact) == ("07:40", "08:20")


def test_a_rough_hour_does_not():
    assert _kinds(_at("a", "07:40"), _at("b", "08:20", words="vers 08:20")) == []


def test_the_same_hour_does_not():
    assert _kinds(_at("a", "07:40"), _at("b", "07:40")) == []


def test_an_hour_of_another_happening_does_not():
    other = _at("b", "08:20", text="Le maire a réuni les pompiers à 08:20 dans la mairie.")
    assert _kinds(_at("a", "07:40"), other) == []


def test_one_clock_in_two_zones_conflicts():
    left = _at("a", "10:30", zone="UTC", start=f"{DAY}T10:30")
    right = _at("b", "10:30", zone="-04:00", start=f"{DAY}T14:30")
    assert _kinds(left, right) == ["zone"]


def test_an_hour_with_a_zone_and_one_without_are_not_compared():
    pages = (_at("a", "11:43"), _at("b", "02:43", zone="UTC"))
    assert _kinds(*pages) == []
    assert _abstained(*pages) == {ONE_ZONE: 1}


def test_a_date_on_the_wrong_weekday_conflicts_with_itself():
    text = "Le concert aura lieu le jeudi 12 mars 2025 au théâtre."
    timex = date(
        "jeudi 12 mars 2025",
        text,
        "2025-03-12",
        ("2025-03-12", "2025-03-13"),
        note="jeudi 12 mars 2025 is a Wednesday",
    )
    (conflict,) = _conflicts(page_of(text, timexes=[timex]))
    assert (conflict.kind, conflict.why) == ("weekday", "jeudi 12 mars 2025 is a Wednesday")


SIGNED = "Les deux camps ont signé jeudi un accord de cessez-le-feu à Zarif."
UNSIGNED = "Les deux camps n'ont pas signé jeudi un accord de cessez-le-feu à Zarif."


def _signed(page, hour, *, negative):
    text = UNSIGNED if negative else SIGNED
    return page_of(
        text,
        page=page,
        published=f"2025-10-02T{hour}:00Z",
        clauses=[clause(text, text, polarity="negative" if negative else "positive")],
    )


def test_affirmed_and_then_negated_conflicts():
    pages = (_signed("a", "08:00", negative=False), _signed("b", "09:30", negative=True))
    assert _kinds(*pages) == ["polarity"]


def test_negated_and_then_affirmed_may_have_come_true():
    pages = (_signed("a", "08:00", negative=True), _signed("b", "09:30", negative=False))
    assert _kinds(*pages) == []
    assert _abstained(*pages) == {COME_TRUE: 1}


def test_a_denial_of_what_another_page_states():
    said_text = "La ministre Hélène Vasseur a remis sa démission au président."
    denied_text = "La ministre Hélène Vasseur nie avoir remis sa démission au président."
    pages = (
        page_of(said_text, page="a"),
        page_of(denied_text, page="b", clauses=[clause(denied_text, denied_text, grade="denied")]),
    )
    (conflict,) = _conflicts(*pages)
    assert conflict.kind == "denial"
    assert conflict.right[0].page == "b"


def test_a_term_and_its_opposite_in_one_sentence():
    left = "Les douaniers ont saisi au port des pièces interdites par le Conseil de sécurité."
    right = "Les douaniers ont saisi au port des pièces autorisées par le Conseil de sécurité."
    forms = {"interdites": "interdire", "autorisées": "autoriser"}
    assert set(forms) <= {*left.split(), *right.split()}
    pages = (
        page_of(left.replace("interdites", "interdire"), page="a"),
        page_of(right.replace("autorisées", "autoriser"), page="b"),
    )
    assert _kinds(*pages) == ["polarity"]


def _crash(page, town, more=""):
    text = f"Un avion de tourisme s'est écrasé vendredi matin dans un champ près de {town}.{more}"
    return page_of(
        text,
        page=page,
        clauses=[clause(text[: text.index(".") + 1], text)],
        mentions=[
            name(one, text, kind="place") for one in ("Montbarrey", "Salvignes") if one in text
        ],
    )


def test_one_crash_in_two_places_conflicts():
    assert _kinds(_crash("a", "Montbarrey"), _crash("b", "Salvignes")) == ["place"]


def test_two_places_that_one_page_names_together_do_not():
    pages = (
        _crash("a", "Montbarrey", " Le village touche à Salvignes."),
        _crash("b", "Salvignes"),
    )
    assert _kinds(*pages) == []


WORDS = "Le risque était connu et affiché au départ des pistes"


def _quoted(page, who, words=WORDS):
    text = f"« {words} », a déclaré {who}."
    span = place(words, text)
    outer = place(f"« {words} »", text)
    return page_of(
        text,
        page=page,
        clauses=[clause(words, text, grade="attributed", attribution=0)],
        mentions=[name(who, text)],
        attributions=[said(words, text, source=who, cue="a déclaré", mention=0)],
        quotes=[Quote(span=span, outer=outer, form="direct", attribution=0, rule="by hand")],
    )


def test_one_quote_given_to_two_people_conflicts():
    assert _kinds(_quoted("a", "Luc Perrin"), _quoted("b", "André Vallier")) == ["speaker"]


@pytest.mark.parametrize(
    ("who", "words"),
    [
        pytest.param("Luc Perrin", WORDS, id="the same speaker"),
        pytest.param("André Vallier", "Nous avons eu peur", id="another quote"),
    ],
)
def test_other_quotes_do_not(who, words):
    assert _kinds(_quoted("a", "Luc Perrin"), _quoted("b", who, words)) == []


def test_the_order_of_pages_changes_nothing():
    pages = [_at("a", "07:40"), _at("b", "08:20"), _at("c", "07:40")]
    assert _conflicts(*pages) == _conflicts(*reversed(pages))


def _told(page, text, words, value, *, zone=None):
    """A page without a date: its hour stands on no day."""
    timex = structs.replace(date(words, text, value, ("", "")), interval=None, zone=zone)
    return page_of(text, page=page, published=None, timexes=[timex])


SHORT = "L'explosion est survenue à 11 h 34."
LONG = "L'explosion est survenue à 11 h 43 dans un silo du port de la coopérative, une haute tour."


def test_hours_of_pages_without_a_date_conflict():
    left, right = _told("a", SHORT, "11 h 34", "T11:34"), _told("b", LONG, "11 h 43", "T11:43")
    assert _kinds(left, right) == ["time"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        pytest.param(LONG.replace("11 h 43", "11 h 34"), "11 h 34", "T11:34", id="the same hour"),
        pytest.param(LONG.replace("L'", "Une seconde "), "11 h 43", "T11:43", id="a second one"),
        pytest.param(LONG.replace("à 11", "vers 11"), "11 h 43", "T11:43", id="a rough hour"),
        pytest.param(LONG.replace("11 h 43", "15 h 10"), "15 h 10", "T15:10", id="hours later"),
        pytest.param(
            "Une alarme s'est déclenchée à 11 h 25 au port.", "11 h 25", "T11:25", id="the alarm"
        ),
    ],
)
def test_other_hours_do_not(text, words, value):
    assert _kinds(_told("a", SHORT, "11 h 34", "T11:34"), _told("b", text, words, value)) == []


def test_universal_time_is_not_compared_with_the_clock_of_the_place():
    right = _told("b", LONG.replace("11 h 43", "10h34 GMT"), "10h34 GMT", "T10:34Z", zone="UTC")
    assert _kinds(_told("a", SHORT, "11 h 34", "T11:34"), right) == []


def test_a_negation_deep_inside_affirms_nothing():
    left = "C'est une scène d'une violence que je n'avais jamais vue en vingt ans de métier."
    right = "Il dit n'avoir jamais vu une telle scène de violence en vingt ans de métier."
    pages = [
        page_of(left, page="a", published="2025-03-12T10:00"),
        page_of(
            right,
            page="b",
            published="2025-03-12T18:00",
            clauses=[clause(right, right, polarity="negative")],
        ),
    ]
    assert _kinds(*pages) == []
