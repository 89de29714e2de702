"""Two cuts of a dispatch that is not there, and a page that adds to one."""

from quality.scores.reuse import prepared_of
from recoupe.algorithms.origin_folds import CUTS_OF_ONE
from recoupe.algorithms.origin_range import origin_range
from recoupe.stages.trace import trace

CREDIT = {"name": "AFP", "kind": "agency", "text": "(AFP)", "partial": False}
LEAD = (
    "Un téléphérique s'est arrêté samedi matin entre deux pylônes au-dessus de Vallorne, bloquant "
    "soixante-deux skieurs pendant cinq heures, a indiqué l'exploitant Altival."
)
SHARED = (
    "Les secouristes ont descendu les passagers un par un, à la corde, par un froid de moins "
    "quatorze degrés ; deux enfants en hypothermie ont été hospitalisés."
)
END = (
    "La cabine, mise en service en 1998, avait été inspectée en octobre. Le parquet d'Albertville "
    "a ouvert une enquête, confiée à la gendarmerie."
)
WITNESS = (
    "« On chantait pour ne pas pleurer », raconte à la descente Bastien Corriveau, moniteur, qui "
    "a donné son manteau à une fillette de sept ans."
)
ENGLISH = (
    (
        "A cable car stopped between two pylons above Vallorne on Saturday morning, trapping "
        "sixty-two skiers for five hours, the operator Altival said."
    ),
    (
        "Rescuers lowered the passengers one by one, by rope, in a cold of minus fourteen degrees; "
        "two children with hypothermia were taken to hospital."
    ),
    (
        "The cabin, which entered service in 1998, had been inspected in October. The Albertville "
        "prosecutor has opened an investigation, entrusted to the gendarmerie."
    ),
)


def member(name, *paragraphs, signed=False, language="fr", published=None):
    return prepared_of(
        {
            "id": name,
            "outlet": f"Journal {name}",
            "language": language,
            "title": "",
            "paragraphs": list(paragraphs),
            "published": published,
            "credits": [CREDIT] if signed else [],
        }
    )


def behind(*members):
    found = trace(members)
    pages = [one.article.id for one in members]
    span = origin_range(pages, found.origins, found.reuse, doubts=found.doubts)
    return found.reuse, (span.floor, span.ceiling)


def test_two_cuts_of_which_one_is_signed_are_one():
    signed = member("a", SHARED, END, signed=True)
    (reuse,), counted = behind(signed, member("b", LEAD, SHARED))
    assert (reuse.kind, reuse.rule, counted) == ("sibling", CUTS_OF_ONE, (1, 1))


def test_a_page_with_a_witness_of_its_own_counts_for_itself():
    signed = member("a", LEAD, SHARED, END, signed=True)
    (reuse,), counted = behind(signed, member("b", SHARED, WITNESS))
    assert reuse.rule != CUTS_OF_ONE
    assert counted[1] == 2


def test_a_translation_beside_a_signed_cut_is_of_the_same_dispatch():
    cut = member("a", LEAD, END, signed=True)
    _, counted = behind(cut, member("b", *ENGLISH, language="en"))
    assert counted == (1, 1)


COURT = (
    (
        "A man who painted nine lighthouses pink told a court in Dunmarrow on Friday that he had "
        "been bored. Colm Hargadon, 52, looked at the ceiling, where we counted four pigeons."
    ),
    (
        "Outside, the keeper of Skellan light, Bridget Noone, told us that pink suited it. He will "
        "be sentenced on 9 October."
    ),
)
TRANSLATED = (
    (
        "Un homme de 52 ans, Colm Hargadon, a reconnu vendredi devant un tribunal de Dunmarrow "
        "avoir peint neuf phares en rose au cours de dix-sept nuits."
    ),
    (
        "Les dégâts sont estimés à 61.000 euros, selon le procureur Fergal Tighe. Il sera fixé sur "
        "sa peine le 9 octobre."
    ),
)


def test_two_who_sat_in_one_courtroom_are_not_one():
    """Both have the accused, his age and the day of the sentence."""
    hearing = member("a", *COURT, language="en", published="2026-09-18T18:00:00Z")
    told = member("b", *TRANSLATED, published="2026-09-19T09:00:00+02:00")
    _, counted = behind(hearing, told)
    assert counted[1] == 2


REPORTED = (
    "La cabine était pourtant munie d'un frein neuf, selon un rapport que nous avons consulté.",
    "« Il n'avait jamais été essayé par grand froid », nous confie son auteur, Pierre Dunand.",
)
UNVOICED = "La ligne restera fermée le temps des expertises, et un centre d'accueil est ouvert."


def test_a_reporter_s_page_that_holds_the_lines_of_a_print_counts_for_itself():
    printed = member("a", SHARED, UNVOICED)
    (reuse,), counted = behind(printed, member("b", SHARED, UNVOICED, *REPORTED))
    assert (reuse.kind, counted) == ("sibling", (2, 2))


def test_a_cut_of_a_reporter_s_page_rests_on_it():
    report = member("b", *REPORTED, SHARED, UNVOICED)
    _, counted = behind(member("a", *REPORTED), report)
    assert counted == (1, 1)


SCOOP = (
    "Lars Brandvik lost his players on the bus back from Tarncastle, three of them told us.",
    '"After that nobody whistled and nobody ran," one said. He slept in his office for a month.',
)


def outlet(name, paper, *paragraphs):
    row = {"id": name, "outlet": paper, "language": "en", "title": "", "paragraphs": [*paragraphs]}
    return prepared_of(row)


def test_a_page_that_begins_with_a_paper_of_the_pile_and_comes_back_to_it_may_be_its_own():
    relay = (
        "A whistle cost Lars Brandvik the dressing room, the Nordhaven Evening Mercury reports.",
        (
            "The paper says that his men stopped running for him after a ride on a bus, and that "
            "the manager had been sleeping at the ground for weeks."
        ),
    )
    scoop = outlet("a", "Nordhaven Evening Mercury", *SCOOP)
    assert behind(scoop, outlet("b", "Touchline", *relay))[1][0] == 1
    other = "A whistle cost Lars Brandvik the dressing room. His players stopped running for him."
    own = '"He was a lovely man," bus driver Kath Pell said at the gate, holding his scarf.'
    assert behind(scoop, outlet("b", "Touchline", other, own))[1] == (2, 2)
