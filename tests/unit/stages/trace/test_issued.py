"""Who has all that he tells from a dispatch, in whatever order he tells it."""

from quality.scores.reuse import prepared_of
from recoupe.algorithms.origin_range import origin_range
from recoupe.stages.trace import materials_of, trace
from recoupe.stages.trace.givers import taker_of
from tests.unit.stages.trace.handmade import credit, page

DISPATCH = (
    (
        "Wine growers lost 4,100 hectares of vines to hail on Monday in the Corsal valley, where "
        "stones of 9 cm broke through the roofs of two cellars."
    ),
    (
        '"We shall make vinegar," cooperative chief Ines Abellan told Reuters. The growers\' union '
        "put the damage at $85 million."
    ),
    (
        "Bottle maker Glass Norte said that it would let its furnace at Puerto Vell go out for "
        "three months, and reinsurer Dunmore that it would send 14 assessors."
    ),
)
BACKWARDS = (
    (
        "Fourteen assessors from Dunmore are on their way to Corsal, and the furnace at Puerto "
        "Vell is to go cold: Glass Norte has no bottles to blow."
    ),
    (
        "Eighty-five million dollars' worth of vines is the reckoning, over 4,100 hectares. Hail "
        "of 9 cm, which went through cellar roofs too, does that."
    ),
)
OWN = (
    (
        "At dawn on Tuesday the Corsal valley smelt of must. The mayor, Oriol Pons, walked us "
        'through his rows: "Look, the hail has pruned them for me," he said.'
    ),
    (
        "Glass Norte's gate was shut. A furnaceman who would not be named said that 85 families "
        "live by it."
    ),
)


def wired(*others):
    dispatch = page(
        "d", *DISPATCH, language="en", outlet="Reuters", credits=(credit("Reuters", "(Reuters)"),)
    )
    members = (dispatch, *others)
    found = trace(members)
    told = origin_range(
        [one.article.id for one in members], found.origins, found.reuse, doubts=found.doubts
    )
    return found, (told.floor, told.ceiling)


def test_a_dispatch_told_from_its_end_to_its_beginning_is_retold():
    found, told = wired(page("r", *BACKWARDS, language="en"))
    assert [(one.kind, one.rule) for one in found.reuse] == [("rewrite", "retold-issued")]
    assert told == (1, 1)


def test_a_reporter_s_page_on_the_same_retells_nothing():
    found, told = wired(page("i", *OWN, language="en"))
    assert not [one for one in found.reuse if one.kind != "quotation"]
    assert told == (2, 2)


def test_a_page_whose_outlet_the_dispatch_cites_does_not_retell_it():
    lines = "The Corsal Gazette reported damage of $85 million over 4,100 hectares. "
    dispatch = page(
        "d",
        DISPATCH[0],
        lines + DISPATCH[2],
        language="en",
        outlet="Reuters",
        credits=(credit("Reuters", "(Reuters)"),),
    )
    paper = page("g", *BACKWARDS, language="en", outlet="The Corsal Gazette")
    found = trace((dispatch, paper))
    assert "retold-issued" not in {one.rule for one in found.reuse}


RELEASE = (
    (
        "A moss that drinks fog has been found on two roofs of Porto Vell, botanists at the "
        "Institute of Littoral Plants report today in the journal Moss Letters."
    ),
    (
        "The team of Dr Hanne Weiss weighed 1,860 cushions of Tortula nebulae over three winters; "
        "each held 14 times its own weight in water, and 71% outlived the summer."
    ),
    "It may cool roofs by 6 degrees, and dies where there is salt.",
)
RETOLD_RELEASE = (
    (
        "Le brouillard a son buveur : une mousse, repérée sur deux toits de Porto Vell. Une étude "
        "publiée par Moss Letters signale que chaque coussin retient 14 fois son poids d'eau."
    ),
    (
        "Sur 1 860 coussins de Tortula nebulae pesés, 71 % ont passé l'été, a compté l'équipe de "
        "Hanne Weiss. De quoi gagner 6 degrés sous les tuiles, loin du sel."
    ),
)


def test_a_journal_that_stands_in_a_release_is_no_third_for_who_retells_it():
    row = {
        "id": "x",
        "title": "",
        "language": "en",
        "outlet": "Institute of Littoral Plants",
        "url": "https://plants.example/press-release/moss",
        "paragraphs": RELEASE,
    }
    taken = {
        "id": "y",
        "title": "",
        "language": "fr",
        "outlet": "Vert",
        "paragraphs": RETOLD_RELEASE,
    }
    giver, taker = materials_of([prepared_of(row), prepared_of(taken)])
    assert "Moss Letters" in {one.name for one in taker.signs}
    assert taker_of(giver, taker) is taker
