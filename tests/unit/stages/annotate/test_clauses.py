"""Grade and polarity in the cases of cases/grades."""

import pytest

from recoupe.languages import language_of
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.speech.grades.moods import is_conditional, is_future
from tests.unit.cases import cases_of, reading_of


def _clauses(text, tag, kind="paragraph"):
    reading = reading_of(text, tag, kind=kind)
    attributions, quotes = find_attributions(reading, (), find_quotes(reading))
    return find_clauses(reading, attributions, quotes)


@pytest.mark.parametrize(("tag", "case"), list(cases_of("grades")))
def test_grade_and_polarity(tag, case):
    found = [[one.grade, one.polarity] for one in _clauses(case["text"], tag)]
    assert found == case["clauses"], case["comment"]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("fr", "Correction : une première version de cet article disait que le pont était fermé."),
        ("en", "An earlier version of this article said the bridge was closed. It is open."),
    ],
)
def test_a_notice_reports_nothing_and_is_no_clause(tag, text):
    reading = reading_of(text, tag, kind="notice")
    attributions, quotes = find_attributions(reading, (), find_quotes(reading))
    assert not attributions
    assert not find_clauses(reading, attributions, quotes)
    assert _clauses(text, tag)


def test_who_withholds_his_word():
    (by_page,) = _clauses("« Tout va bien », aurait déclaré Kim.", "fr")
    (by_source,) = _clauses("Le maire affirme que le suspect aurait fui.", "fr")
    assert (by_page.holder, by_source.holder) == ("page", "source")


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Selon la police, l'homme aurait agi seul.", "page"),
        ("L'homme aurait agi seul, a rapporté le journal.", "page"),
        ("L'homme aurait agi seul, estime l'enquêteur.", "page"),
        ("L'homme aurait agi seul, croit savoir l'enquêteur.", "source"),
        ("« Il serait parti en train », a dit la voisine.", "source"),
        ("Personne ne serait licencié, a promis la direction.", "source"),
    ],
)
def test_who_thinks_so_withholds_it_himself(text, holder):
    (clause,) = _clauses(text, "fr")
    assert clause.holder == holder


@pytest.mark.parametrize(
    ("tag", "text", "marker"),
    [
        ("fr", "Le feu serait parti d'une cuisine.", "serait"),
        ("fr", "Le conducteur est soupçonné d'avoir bu.", "est soupçonné d'"),
        ("fr", "La route rouvrirait lundi prochain, a indiqué la préfecture.", "rouvrirait"),
        ("fr", "Le trésorier jure de tout rendre.", "jure"),
        ("en", "It was not clear who fired.", "It was not clear"),
        ("en", "“I'll be back,” the singer vowed.", "I'll"),
    ],
)
def test_the_marker_is_the_words_that_decide(tag, text, marker):
    (clause,) = _clauses(text, tag)
    assert clause.marker is not None
    assert clause.marker.of(text) == marker


def test_a_plan_is_told_on_in_its_paragraph_only():
    told = "La mairie a présenté son projet.{}Le bâtiment abriterait une crèche."
    grades = [[one.grade for one in _clauses(told.format(gap), "fr")] for gap in (" ", "\n\n")]
    assert grades == [["asserted", "expected"], ["asserted", "unconfirmed"]]


def test_headings_give_no_clause():
    assert _clauses("Le pont a été détruit mardi.", "fr", kind="heading") == ()


@pytest.mark.parametrize(
    "form",
    [
        "serait",
        "aurait",
        "tiendrait",
        "préparerait",
        "pourrait",
        "finirait",
        "mettrait",
        "croirait",
        "ferait",
    ],
)
def test_conditionals(form):
    assert is_conditional(form, language_of("fr").lexicon.modality)


@pytest.mark.parametrize(
    "form",
    [
        "préparait",
        "montrait",
        "entrait",
        "tirait",
        "espérait",
        "assurait",
        "ouvrait",
        "consacrait",
        "éclairait",
        "livrait",
        "encadrait",
        "demeurait",
        "durait",
        "retirait",
        "déclarait",
        "offrait",
        "rencontrait",
        "enterrait",
        "navrait",
        "sevrait",
    ],
)
def test_imperfects_that_end_like_conditionals(form):
    assert not is_conditional(form, language_of("fr").lexicon.modality)


def test_futures_and_past_historics():
    modality = language_of("fr").lexicon.modality
    assert is_future("viendra", modality)
    assert is_future("parlerons", modality)
    assert is_future("irai", modality)
    assert is_future("verrez", modality)
    assert is_future("naitra", modality)
    assert not is_future("vrai", modality)
    assert not is_future("tira", modality)
    assert not is_future("montra", modality)


PARTS = [
    (
        "fr",
        "L'assaillant a tué deux personnes et en a blessé trois.",
        "en a blessé trois",
        "L'assaillant",
        "asserted",
    ),
    (
        "fr",
        "Le suspect a été arrêté lundi et placé en garde à vue.",
        "placé en garde à vue",
        "Le suspect",
        "asserted",
    ),
    (
        "fr",
        "Le tireur aurait tué deux personnes et blessé trois autres.",
        "blessé trois autres",
        "Le tireur",
        "unconfirmed",
    ),
    (
        "fr",
        "Le groupe va fermer deux usines et en ouvrir une au Maroc.",
        "en ouvrir une au Maroc",
        "Le groupe",
        "expected",
    ),
    (
        "fr",
        "Une explosion a détruit un silo, faisant trois morts.",
        "faisant trois morts",
        "Une explosion a détruit un silo",
        "asserted",
    ),
    (
        "fr",
        "Nordhav a commandé deux navires, dont le premier sera livré en 2027.",
        "dont le premier sera livré en 2027",
        "deux navires",
        "expected",
    ),
    (
        "fr",
        "Un incendie s'est déclaré jeudi dans une usine de Dole, où deux ouvriers auraient péri.",
        "deux ouvriers auraient péri",
        "une usine de Dole",
        "unconfirmed",
    ),
    (
        "fr",
        "Un camion a percuté un bus, dont le conducteur aurait été grièvement blessé.",
        "le conducteur aurait été grièvement blessé",
        "un bus",
        "unconfirmed",
    ),
    (
        "fr",
        "Dix personnes ont été blessées, dont trois seraient dans un état critique.",
        "trois seraient dans un état critique",
        "Dix personnes",
        "unconfirmed",
    ),
    (
        "fr",
        "Les secouristes ont évacué douze randonneurs, parmi lesquels deux seraient mineurs.",
        "deux seraient mineurs",
        "douze randonneurs",
        "unconfirmed",
    ),
    (
        "fr",
        "La police a arrêté un homme de 34 ans, qui serait connu de ses services.",
        "qui serait connu de ses services",
        "un homme de 34 ans",
        "unconfirmed",
    ),
    (
        "fr",
        "Un promoteur a été condamné avec le directeur, Martin Hale, qui a fait appel du jugement.",
        "qui a fait appel du jugement",
        "Martin Hale",
        "asserted",
    ),
    (
        "en",
        "Police arrested two men, who were released.",
        "who were released",
        "two men",
        "asserted",
    ),
    (
        "en",
        "Two people were taken to hospital, one of whom is believed to be in danger.",
        "one of whom is believed to be in danger",
        "Two people",
        "unconfirmed",
    ),
    (
        "en",
        "A fire broke out on Thursday at the Arden plant, where two workers died.",
        "two workers died",
        "the Arden plant",
        "asserted",
    ),
    (
        "en",
        "Police arrested a man and charged his brother with murder.",
        "charged his brother with murder",
        "Police",
        "asserted",
    ),
    (
        "en",
        "The man was arrested on Monday and charged with murder.",
        "charged with murder",
        "The man",
        "asserted",
    ),
    (
        "en",
        "The attacker killed two people and wounded three.",
        "wounded three",
        "The attacker",
        "asserted",
    ),
    (
        "en",
        "A blast destroyed a tower in Blavezy, killing three people.",
        "killing three people",
        "A blast destroyed a tower in Blavezy",
        "asserted",
    ),
    (
        "en",
        "Nordhav bought the company, which employs 300 people.",
        "which employs 300 people",
        "the company",
        "asserted",
    ),
]


@pytest.mark.parametrize(("tag", "text", "part", "shared", "grade"), PARTS)
def test_two_things_of_one_subject_are_two_clauses(tag, text, part, shared, grade):
    _, second = _clauses(text, tag)
    assert second.span.of(text) == part
    assert second.shared.of(text) == shared
    assert second.grade == grade


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        pytest.param("fr", "La police a arrêté deux hommes armés et cagoulés de noir.", id="noun"),
        pytest.param("fr", "Dix élèves sont malades, dont trois étaient à l'hôpital.", id="part"),
        pytest.param(
            "en", "Ten people were hurt, three of whom were children.", id="part in English"
        ),
        pytest.param("fr", "Il a visité la mairie et l'école de la commune.", id="two objects"),
        pytest.param(
            "fr", "L'homme qui a tué deux personnes et en a blessé trois a été arrêté.", id="who"
        ),
        pytest.param(
            "fr", "Le groupe n'a pas vendu son usine et fermé son siège.", id="not, of both"
        ),
        pytest.param(
            "fr",
            "Il va vendre l'usine pour réduire ses coûts et satisfaire ses banques.",
            id="either verb",
        ),
        pytest.param(
            "fr", "Il a tiré deux heures après que Halden a fermé sa frontière.", id="after"
        ),
        pytest.param("en", "The minister met police and fire officials in the town.", id="nouns"),
        pytest.param(
            "en", "A storm hit the coast on Monday, following a week of rain.", id="preposition"
        ),
        pytest.param("en", "The shot and wounded man was named on Monday.", id="adjectives"),
    ],
)
def test_one_thing_is_one_clause(tag, text):
    assert len(_clauses(text, tag)) == 1


@pytest.mark.parametrize(
    ("tag", "text", "parts"),
    [
        (
            "fr",
            "Quatre personnes ont été blessées et quelque 80 pompiers ont été engagés.",
            ["Quatre personnes ont été blessées", "quelque 80 pompiers ont été engagés"],
        ),
        (
            "fr",
            "Le chantier a été arrêté, après que deux ouvriers ont été blessés.",
            ["Le chantier a été arrêté", "deux ouvriers ont été blessés"],
        ),
        (
            "en",
            "Some 450,000 doses have been ordered, after 2,600 sheep died.",
            ["Some 450,000 doses have been ordered", "2,600 sheep died"],
        ),
        (
            "en",
            "The fire destroyed a house and two cars were damaged.",
            ["The fire destroyed a house", "two cars were damaged"],
        ),
    ],
)
def test_two_subjects_with_their_verbs_are_two_clauses(tag, text, parts):
    found = _clauses(text, tag)
    assert [one.span.of(text) for one in found] == parts
    assert [one.shared for one in found] == [None, None]


@pytest.mark.parametrize(
    ("tag", "text", "parts"),
    [
        (
            "fr",
            "Le toit s'est effondré, deux ouvriers ont été blessés et le chantier est fermé.",
            ["Le toit s'est effondré", "deux ouvriers ont été blessés", "le chantier est fermé"],
        ),
        (
            "fr",
            "Le conseil a voté le budget, la maire a démissionné et une élection aura lieu en mai.",
            [
                "Le conseil a voté le budget",
                "la maire a démissionné",
                "une élection aura lieu en mai",
            ],
        ),
        (
            "en",
            "Crews evacuated the hotel, the road was shut and trains were halted.",
            ["Crews evacuated the hotel", "the road was shut", "trains were halted"],
        ),
        (
            "fr",
            "Il a dit que la route était coupée, que le pont était fermé et que rien ne passait.",
            ["la route était coupée", "le pont était fermé", "rien ne passait"],
        ),
        (
            "en",
            "She said that the road was cut, that the bridge was shut and that trains were halted.",
            ["the road was cut", "the bridge was shut", "trains were halted"],
        ),
    ],
)
def test_three_clauses_in_a_row_are_three(tag, text, parts):
    assert [one.span.of(text) for one in _clauses(text, tag)] == parts


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("fr", "Quand le vent s'est levé, la police a fermé le pont et les bateaux sont rentrés."),
        ("fr", "S'il pleut, le match est annulé et les billets sont remboursés."),
        ("fr", "Le train, la grue et les wagons ont été relevés."),
        ("fr", "La ministre a visité le port, l'usine et la gare qui ont brûlé."),
        ("fr", "Il assure que le pont, que la ville a fermé, tient et que rien ne presse."),
        ("en", "If it rains, the match is off and tickets will be refunded."),
        ("en", "The bank, the museum and the school were damaged."),
    ],
)
def test_a_comma_behind_an_opening_or_a_noun_parts_no_clauses(tag, text):
    assert len(_clauses(text, tag)) == 1


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("fr", "Il a rencontré le maire et le préfet de la région."),
        ("en", "He was arrested, after a long chase."),
        ("en", "The police said the man and his brother were arrested."),
        ("en", "The coach met Julius Jones and Reggie Bush was there."),
    ],
)
def test_two_objects_and_two_names_are_not(tag, text):
    assert len(_clauses(text, tag)) == 1


@pytest.mark.parametrize(
    ("tag", "text", "told", "shared"),
    [
        (
            "fr",
            "« Le toit a cédé », raconte Josiane Petit, 67 ans, qui habite en face de l'usine.",
            "qui habite en face de l'usine",
            "Josiane Petit",
        ),
        (
            "fr",
            "Selon Marc Petit, qui préside l'association, 200 personnes étaient là.",
            "qui préside l'association",
            "Marc Petit",
        ),
        (
            "fr",
            "« Le toit a cédé », a raconté à l'AFP Josiane Petit, qui habite en face.",
            "qui habite en face",
            "Josiane Petit",
        ),
        (
            "en",
            '"It was a ball of fire," said Josie Small, 67, who lives near the plant.',
            "who lives near the plant",
            "Josie Small",
        ),
    ],
)
def test_what_a_page_tells_of_who_speaks_keeps_the_name(tag, text, told, shared):
    found = [one for one in _clauses(text, tag) if one.attribution is None]
    assert [(one.span.of(text), one.shared.of(text)) for one in found] == [(told, shared)]


@pytest.mark.parametrize(
    ("tag", "text", "told"),
    [
        (
            "fr",
            "Kim s'est montré ému, affirmant que la Russie était seule.",
            [("s'est montré ému", "Kim"), ("la Russie était seule", None)],
        ),
        (
            "fr",
            "Selon un rapport, que la direction n'a pas authentifié, 210 postes sont menacés.",
            [
                ("que la direction n'a pas authentifié", "un rapport"),
                ("210 postes sont menacés", None),
            ],
        ),
        (
            "fr",
            "Pyongyang a lancé fin août deux missiles, lors de ce qu'il a qualifié de simulation.",
            [("a lancé fin août deux missiles, lors", "Pyongyang"), ("simulation", None)],
        ),
        (
            "en",
            'Asked if he would resign, Mr Cole replied: "Absolutely not."',
            [("Absolutely not", None)],
        ),
        (
            "en",
            "Shares fell 8% after the firm warned that profits would drop.",
            [("Shares fell 8%", None), ("profits would drop", None)],
        ),
        (
            "fr",
            "« Nous partirons », a prévenu le patron si la taxe était votée.",
            [("Nous partirons", None)],
        ),
    ],
)
def test_what_stands_beside_a_report_keeps_its_subject(tag, text, told):
    found = _clauses(text, tag)
    assert [(one.span.of(text), one.shared and one.shared.of(text)) for one in found] == told


def test_a_second_relative_clause_leaves_the_main_one_as_it_is():
    text = "Un bus qui menait des élèves et dont le chauffeur se serait endormi a quitté la route."
    (one,) = _clauses(text, "fr")
    assert one.grade == "asserted"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The mayor said the dam broke at 4:02, not 4:20, as first reported.",
            ["the dam broke at 4:02, not 4:20"],
        ),
        (
            "The district asked for repairs and was refused, the documents show.",
            None,
        ),
        (
            "A court fined the firm, the mayor said, and the plant closed.",
            ["A court fined the firm", "and the plant closed"],
        ),
    ],
)
def test_who_says_it_and_no_more_is_no_clause(text, told):
    found = [one.span.of(text) for one in _clauses(text, "en")]
    assert all("show" not in one and "reported" not in one for one in found)
    assert told is None or found == told


@pytest.mark.parametrize(
    ("tag", "text", "told"),
    [
        (
            "fr",
            "La grève, selon la direction, a été peu suivie.",
            [("La grève", "a été peu suivie")],
        ),
        (
            "fr",
            "Le barrage, assure l'exploitant, ne présente aucun danger.",
            [("Le barrage", "ne présente aucun danger")],
        ),
        (
            "en",
            "The suspect, police said, had fled the country.",
            [("The suspect", "had fled the country")],
        ),
        (
            "fr",
            "Les manifestants, environ 300 selon la préfecture, ont bloqué le pont.",
            [(None, "environ 300"), ("Les manifestants", "ont bloqué le pont")],
        ),
        (
            "fr",
            "Les voleurs, quatre selon les gendarmes, sont entrés par le toit, a dit le procureur.",
            [(None, "quatre"), ("Les voleurs", "sont entrés par le toit")],
        ),
        (
            "en",
            "The scheme, the dearest in years according to its critics, will be put to a vote.",
            [
                (None, "the dearest in years"),
                ("The scheme", "will be put to a vote"),
            ],
        ),
        # A time that opens the sentence is nobody's subject, and a clause before a source tells.
        (
            "fr",
            "Le pont est fermé, selon la mairie, et rouvrira en mars.",
            [(None, "Le pont est fermé"), (None, "et rouvrira en mars")],
        ),
        ("en", "The bridge is closed, the mayor said.", [(None, "The bridge is closed")]),
        # « celui dit de » names a thing, and reports nothing.
        (
            "fr",
            "Un des tableaux, celui dit de la Moisson, a été retrouvé.",
            [(None, "Un des tableaux, celui dit de la Moisson, a été retrouvé")],
        ),
        (
            "fr",
            "Le syndicat dénonce avec la dernière énergie la fermeture de deux ateliers.",
            [(None, "la fermeture de deux ateliers")],
        ),
        # What leads from one report to the next is no part of the first.
        (
            "en",
            "The council admitted that 14 homes were wet, a day after saying that all were dry.",
            [(None, "14 homes were wet"), (None, "all were dry")],
        ),
        (
            "en",
            "The council said the bridge had closed because engineers warned that it could fall.",
            [(None, "the bridge had closed"), (None, "it could fall")],
        ),
        # The comma of a number closes no apposition.
        (
            "fr",
            "Selon nos informations, les données de 1,3 million d'assurés ont été volées.",
            [(None, "les données de 1,3 million d'assurés ont été volées")],
        ),
        (
            "fr",
            "Selon le préfet, le colonel Paul Roy, la digue tient.",
            [(None, "la digue tient")],
        ),
        # A subject of many words tells something by itself.
        (
            "en",
            "A claim by the parish against the builder of its hall for leaks, he said, is pending.",
            [
                (
                    None,
                    "A claim by the parish against the builder of its hall for leaks",
                ),
                (None, "is pending"),
            ],
        ),
    ],
)
def test_a_source_between_a_subject_and_its_verb_cuts_nothing_in_two(tag, text, told):
    found = [(one.shared and one.shared.of(text), one.span.of(text)) for one in _clauses(text, tag)]
    assert found == told
