"""Pages with hardly a name or figure: what they retell, perhaps retell, and do not retell."""

from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Decision
from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page

DISPATCH = (
    (
        "Un télescope de 1908 a été dérobé dans la nuit de jeudi à vendredi à l'observatoire de "
        "Montrevel, a annoncé vendredi le parquet de Bourg."
    ),
    (
        "L'instrument, une lunette en laiton de 140 kilos, était exposé sous une coupole fermée au "
        "public depuis la tempête. Les voleurs ont démonté le socle et emporté l'ensemble par une "
        "échelle."
    ),
    (
        "« C'est notre mémoire qui s'en va », a déploré la directrice, Édith Lamarche. Une enquête "
        "pour vol aggravé a été confiée aux gendarmes de Coligny."
    ),
)
RETELLING = (
    (
        "Des voleurs ont emporté en pleine nuit une lunette ancienne, en laiton, qui dormait dans "
        "un observatoire sous une coupole fermée au public."
    ),
    (
        "Ils ont pris le temps de démonter le socle avant de sortir l'instrument par une échelle. "
        "Le parquet a annoncé une enquête pour vol aggravé."
    ),
    "La directrice y voit une mémoire qui s'en va.",
)
LOOSE_RETELLING = (
    (
        "On ne regardera plus les étoiles avec elle : une belle lunette a quitté son observatoire, "
        "démontée puis sortie par une échelle, alors que tout le monde dormait."
    ),
    "Les gendarmes cherchent. Pour la maison, c'est un morceau d'histoire qui disparaît.",
)
OWN = (
    (
        "La coupole sent encore l'huile. « J'avais resserré les boulons mercredi », nous dit "
        "Firmin Aubry, qui graisse la lunette de l'observatoire depuis trente ans."
    ),
    (
        "Il nous a montré la trace des pieds de l'échelle dans les dahlias. L'assureur, que nous "
        "avons joint, parle de 90.000 euros."
    ),
)


def behind(*members, decisions=()):
    found = trace(members, decisions=decisions)
    pages = [one.article.id for one in members]
    return found, origin_range(pages, found.origins, found.reuse, doubts=found.doubts)


def test_a_page_without_names_that_tells_what_one_other_tells_retells_it():
    found, told = behind(page("d", *DISPATCH), page("r", *RETELLING), page("i", *OWN))
    (pair,) = [one for one in found.reuse if one.kind != "quotation"]
    assert (pair.left, pair.right, pair.kind, pair.rule) == ("d", "r", "rewrite", "retold-bare")
    assert pair.passages
    assert (told.floor, told.ceiling) == (2, 2)


def test_where_too_little_tells_it_the_floor_falls_alone():
    found, told = behind(page("d", *DISPATCH), page("r", *LOOSE_RETELLING))
    assert [(one.pages, one.rule) for one in found.doubts] == [(("d", "r"), "tells-little")]
    assert (told.floor, told.ceiling) == (1, 2)


def test_a_decision_ends_that_doubt():
    apart = Decision(kind="not_copies", left="d", right="r")
    found, told = behind(page("d", *DISPATCH), page("r", *LOOSE_RETELLING), decisions=[apart])
    assert (found.doubts, told.floor) == ((), 2)


def test_a_page_that_asked_somebody_retells_nobody():
    asked = (*RETELLING[:2], "« Elle pesait un âne mort », nous a confié le gardien.")
    found, told = behind(page("d", *DISPATCH), page("r", *asked))
    assert not [one for one in found.reuse if one.rule == "retold-bare"]
    assert told.ceiling == 2


def test_a_page_that_is_near_to_two_hands_retells_neither():
    other = tuple(line.replace("Lamarche", "Vuillod").replace("Édith", "Odile") for line in OWN)
    rival = (
        *other,
        (
            "Une lunette en laiton de 1908 a été emportée par une échelle ; socle démonté, "
            "coupole fermée au public. Une enquête pour vol aggravé est ouverte, dit le parquet "
            ": les voleurs ont pris l'instrument en pleine nuit, dans l'observatoire qui dormait."
        ),
    )
    found, _ = behind(page("d", *DISPATCH), page("r", *RETELLING), page("i", *rival))
    assert not [one for one in found.reuse if one.rule == "retold-bare"]


def test_a_page_that_names_a_paper_as_its_source_is_asked_about_that_paper():
    relay = (f"{RETELLING[0][:-1]}, rapporte L'Avenir de l'Ourthe.", *RETELLING[1:])
    found, _ = behind(page("d", *DISPATCH), page("r", *relay))
    assert not [one for one in found.reuse if one.rule == "retold-bare"]
    assert not [one for one in found.doubts if one.rule == "tells-little"]


def test_across_languages_it_is_a_translation():
    english = (
        (
            "Thieves carried off an antique telescope overnight from an observatory, an instrument "
            "that stood under a cupola closed to the public, and left with it down a ladder."
        ),
        "The prosecutor has announced an inquiry; the director speaks of memory.",
    )
    found, _ = behind(page("d", *DISPATCH), page("r", *english, language="en"))
    assert [one.kind for one in found.reuse] == ["translation"]


FIGURES = (
    (
        "Un télescope de 1908 a été dérobé dimanche à 2 h 40 à l'observatoire de Montrevel, a "
        "annoncé le parquet de Bourg. L'instrument, une lunette de 140 kilos assurée pour 75.000 "
        "euros, avait été prêté par la ville de Nantua en 1996."
    ),
    *DISPATCH[2:],
)
LOCAL = (
    (
        "La ville de Nantua, qui l'avait prêtée en 1996, ne reverra pas sa lunette de sitôt : elle "
        "a disparu de l'observatoire de Montrevel sur le coup de 2 h 40. Le télescope, qui date de "
        "1908 et pèse 140 kilos, est assuré : 75.000 euros, dit le parquet de Bourg."
    ),
    "« Je l'avais graissée mercredi », nous a dit Firmin Aubry, rue des Tilleuls.",
)


def test_a_paragraph_that_a_reporter_retells_of_a_dispatch_is_a_part():
    found, told = behind(page("d", *FIGURES), page("l", *LOCAL))
    (pair,) = [one for one in found.reuse if one.kind != "quotation"]
    assert (pair.kind, pair.rule) == ("sibling", "retold-stretch")
    assert told.ceiling == 2


def test_a_line_in_which_a_reporter_cites_a_release_is_none():
    line = (
        "Une lunette de 1908, de 140 kilos, a été dérobée à Montrevel, selon le parquet de Bourg."
    )
    found, _ = behind(page("d", *FIGURES), page("l", line, LOCAL[1]))
    assert all(one.kind == "quotation" for one in found.reuse)


def test_a_page_that_is_all_from_anothers_stands_under_that_outlet():
    interview = ("« Elle pesait un âne mort », nous a dit Firmin Aubry.", *LOCAL[:1], *RETELLING)
    found, told = behind(
        page("a", *interview, outlet="Le Fil"), page("b", *interview[:3], outlet="Brèves de l'Ain")
    )
    (pair,) = found.reuse
    assert (pair.kind, pair.direction) == ("abridgement", "left_to_right")
    assert [(one.name, one.pages) for one in found.origins] == [("Le Fil", ("a", "b"))]
    assert (told.floor, told.ceiling) == (1, 1)


BRIEF = (
    (
        "On ne regardera plus les étoiles avec elle : une belle lunette a quitté son observatoire, "
        "le socle démonté, alors que tout le monde dormait. Une enquête est ouverte."
    ),
    (
        "Personne ne comprend. Pour la maison et ses fidèles, c'est un morceau d'histoire locale "
        "qui disparaît, et beaucoup de curieux passent encore le soir devant la porte fermée."
    ),
)


def test_what_an_agency_gives_out_is_retold_by_less_than_what_a_paper_prints():
    signed = page("d", *DISPATCH, credits=(credit("AFP"),))
    found, told = behind(signed, page("r", *BRIEF))
    assert [one.rule for one in found.reuse] == ["retold-bare"]
    assert (told.floor, told.ceiling) == (1, 1)
    found, told = behind(page("d", *DISPATCH), page("r", *BRIEF))
    assert "retold-bare" not in [one.rule for one in found.reuse]


def test_a_brief_with_names_that_the_dispatch_lacks_knows_more():
    more = (BRIEF[0], "La mairie de Coligny et l'association Ciel d'Ain offrent une récompense.")
    _, told = behind(page("d", *DISPATCH, credits=(credit("AFP"),)), page("r", *more))
    assert (told.floor, told.ceiling) == (1, 2)
