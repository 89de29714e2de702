"""Linking: which mentions are one, which stay apart, and that the order of pages tells nothing."""

from collections.abc import Mapping

from msgspec.structs import replace

from recoupe.languages import language_of
from recoupe.records import (
    Annotations,
    Article,
    Attribution,
    Entity,
    Prepared,
    Sketch,
    Span,
)
from recoupe.stages.align.entities import link_entities
from recoupe.stages.align.entity_spelling import (
    is_acronym_of,
    same_person,
    skeleton,
)
from recoupe.stages.align.linking import Linking
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.reading import read_text


def page(name: str, text: str, tag: str = "fr", speaker: str | None = None) -> Prepared:
    reading = read_text(text, language_of(tag))
    mentions = find_mentions(reading)
    attributions = tuple(
        Attribution(
            content=Span(0, 1), source=one.span, cue=None, form="indirect", mention=at, rule="test"
        )
        for at, one in enumerate(mentions)
        if one.span.of(text) == speaker
    )
    return Prepared(
        article=Article(
            id=name,
            path=name,
            url=None,
            outlet=None,
            title="",
            text=text,
            blocks=reading.blocks,
            language=tag,
        ),
        annotations=Annotations(
            page=name,
            language=tag,
            tokens=reading.tokens,
            sentences=reading.sentences,
            mentions=mentions,
            attributions=attributions,
        ),
        sketch=Sketch(
            page=name,
            language=tag,
            published=None,
            signature=b"",
            terms=(),
            names=(),
            dates=(),
            numbers=(),
            words=0,
        ),
    )


def entities_of(linking: Linking, members: list[Prepared]) -> list[tuple[str, str | None]]:
    """(words, name of the entity or None) of every mention, pages in the given order."""
    named: Mapping[str, Entity] = {one.id: one for one in linking.entities}
    found = []
    for member in members:
        for at, mention in enumerate(member.annotations.mentions):
            entity = linking.entity_of(member.article.id, at)
            words = mention.span.of(member.article.text)
            found.append((words, None if entity is None else named[entity].name))
    return found


def linked(*members: Prepared) -> list[tuple[str, str | None]]:
    return entities_of(link_entities(list(members)), list(members))


def test_transliterations_are_one() -> None:
    found = linked(
        page("a", "Hier, Sergueï Choïgou a visité le cosmodrome de Vostotchny."),
        page("b", "On Monday Sergei Shoigu visited the Vostochny cosmodrome.", "en"),
    )
    assert found[0][1] == found[2][1]
    assert found[1][1] == found[3][1]


def test_a_first_name_alone_is_who_was_introduced_first() -> None:
    found = linked(
        page("a", "Hier, Kim Jong Un est parti. Kim a dit oui. Puis Kim Yo Jong et Kim ont parlé.")
    )
    assert found == [
        ("Kim Jong Un", "Kim Jong Un"),
        ("Kim", "Kim Jong Un"),
        ("Kim Yo Jong", "Kim Yo Jong"),
        ("Kim", "Kim Jong Un"),
    ]


def test_two_people_introduced_at_once_leave_the_surname_open() -> None:
    found = linked(page("a", "Hier, Jean Martin et Paul Martin sont venus. Martin a dit oui."))
    assert found[-1] == ("Martin", None)


def test_the_honorific_tells_two_people_apart() -> None:
    text = "Hier, Jean Martin et Claire Martin sont venus. Selon Mme Martin, M. Martin dort."
    assert [name for _, name in linked(page("a", text))] == [
        "Jean Martin",
        "Claire Martin",
        "Claire Martin",
        "Jean Martin",
    ]


def test_a_description_is_the_only_holder_of_the_title() -> None:
    found = linked(
        page("a", "Hier, le président russe Vladimir Poutine a vu Emmanuel Macron."),
        page("b", "Hier, le président russe a parlé."),
    )
    assert found[-1] == ("le président russe", "Vladimir Poutine")


def test_a_description_of_another_country_is_nobody_of_the_story() -> None:
    found = linked(
        page("a", "Hier, le président Emmanuel Macron a parlé. Hier, le président russe aussi.")
    )
    assert found[-1][1] != "Emmanuel Macron"


def test_a_former_president_is_not_the_president() -> None:
    found = linked(
        page("a", "Hier, le président français Emmanuel Macron et l'ancien président français.")
    )
    assert found[-1][1] != "Emmanuel Macron"


def test_a_capital_speaks_for_its_state_only_as_a_speaker() -> None:
    speaks = page("b", "Hier, Moscou a parlé.", speaker="Moscou")
    lives = page("c", "Hier, Anna Petrova est née à Moscou, en Russie.")
    linking = link_entities([speaks, lives])
    by_key = {one.known: one for one in linking.entities if one.known}
    assert {one.text for one in by_key["country:RU"].spellings} == {"Moscou", "Russie"}
    assert any("Moscou" in why for why in by_key["country:RU"].merges)
    assert by_key["capital:RU"].name == "Moscou"


def test_a_capital_before_a_verb_of_saying_speaks() -> None:
    found = linked(page("a", "Hier, Moscou a démenti. La Russie est vaste. Il dort à Moscou."))
    assert [name for _, name in found] == ["Russie", "Russie", "Moscou"]


def test_names_of_a_country_are_one_in_both_languages() -> None:
    found = link_entities(
        [
            page("a", "Hier, la RPDC et la Corée du Nord."),
            page("b", "On Monday North Korea and the DPRK.", "en"),
        ]
    )
    assert [one.known for one in found.entities] == ["country:KP"]
    assert len(found.entities[0].spellings) == 4


def test_an_acronym_in_brackets_is_its_expansion() -> None:
    found = linked(
        page("a", "Hier, l'Observatoire national des forêts (ONF) a publié. Selon l'ONF, tout va.")
    )
    assert len({name for _, name in found}) == 1


def test_a_pronoun_speaks_for_the_only_person_before_it() -> None:
    found = linked(
        page("a", "Hier, Vladimir Poutine est arrivé. Il a déclaré que tout allait bien.")
    )
    assert found == [("Vladimir Poutine", "Vladimir Poutine"), ("Il", "Vladimir Poutine")]


def test_a_pronoun_between_two_men_is_left_open() -> None:
    found = linked(
        page("a", "Hier, Vladimir Poutine a vu Joe Biden. Il a déclaré que tout allait bien.")
    )
    assert found[-1] == ("Il", None)


def test_the_gender_of_a_pronoun_decides() -> None:
    found = linked(
        page("a", "Hier, Vladimir Poutine a vu Giorgia Meloni. Elle a déclaré que tout va bien.")
    )
    assert found[-1] == ("Elle", "Giorgia Meloni")


def test_the_order_of_pages_tells_nothing() -> None:
    members = [
        page("a", "Hier, Sergueï Choïgou et Kim Jong Un. Kim a dit non."),
        page("b", "On Monday Sergei Shoigu and Kim Jong-un spoke. Shoigu said yes.", "en"),
        page("c", "Choïgou a déclaré que Kim dormait."),
    ]
    forward, backward = link_entities(members), link_entities(members[::-1])
    assert forward.entities == backward.entities
    assert dict(forward.of) == dict(backward.of)


def test_every_merge_is_explained() -> None:
    found = link_entities([page("a", "Hier, Sergueï Choïgou est venu. Choïgou a dit oui.")])
    assert found.entities[0].merges == ("Choïgou is short for Sergueï Choïgou",)


def test_a_person_is_named_in_full_however_often_the_short_name_stands() -> None:
    text = "Kim Jong Un est arrivé. " + "Kim a salué. Kim a souri. " * 5
    names = [entity.name for entity in link_entities([page("a", text)]).entities]
    assert names == ["Kim Jong Un"]


def test_the_sister_keeps_her_own_name() -> None:
    text = "Kim Jong Un est arrivé. Sa sœur, Kim Yo Jong, le suivait. Kim Jong Un a souri."
    names = [entity.name for entity in link_entities([page("a", text)]).entities]
    assert sorted(names) == ["Kim Jong Un", "Kim Yo Jong"]


def test_the_article_after_a_dateline_is_no_part_of_the_name() -> None:
    text = "LIMA (AP) — La Corée du Nord a répondu."
    names = [one.name for one in page("a", text).annotations.mentions]
    assert "Corée du Nord" in names


def test_no_pages_no_entities() -> None:
    assert link_entities([]).entities == ()


def test_spellings_that_sound_alike() -> None:
    for left, right in (
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Vladimir Poutine", "Vladimir Putin"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Alexandre Loukachenko", "Alexander Lukashenko"),
        ("Joseph R. Biden", "Joseph Biden"),
        ("J. Biden", "Joe Biden"),
        ("C. Martin", "Charles Martin"),
    ):
        assert same_person(skeleton(left), skeleton(right)), (left, right)


def test_spellings_that_do_not() -> None:
    for left, right in (
        ("Kim Jong Un", "Kim Yo Jong"),
        ("Jean Martin", "Paul Martin"),
        ("Marie Martin", "Mario Martin"),
        ("Jean Martin", "Jean Marin"),
    ):
        assert not same_person(skeleton(left), skeleton(right)), (left, right)


def test_initials() -> None:
    assert is_acronym_of("ONU", "Organisation des Nations unies")
    assert not is_acronym_of("ONU", "Union européenne")


def test_a_name_of_several_words_has_one_kind_over_the_pile() -> None:
    members = [
        page("a", "The Black Heron gang entered the systems.", "en"),
        page("b", "Black Heron said it was behind the attack.", "en"),
        page("c", "Rupert Lyle said so. Rupert Lyle, 51, agreed.", "en"),
    ]
    kinds = {one.name: one.kind for one in link_entities(members).entities}
    assert kinds == {"Black Heron": "organisation", "Rupert Lyle": "person"}


def test_an_outlet_of_the_pile_is_an_organisation() -> None:
    told = page("a", "« Rien n'est sûr », a-t-elle déclaré à Rivage Nouvelles.")
    other = page("b", "Il habite à Rivage Bellevue.")
    papers = [replace(told, article=replace(told.article, outlet="Rivage Nouvelles")), other]
    kinds = {one.name: one.kind for one in link_entities(papers).entities}
    assert kinds["Rivage Nouvelles"] == "organisation"
    assert kinds["Rivage Bellevue"] == "place"


def test_a_firm_is_called_without_its_trade() -> None:
    text = "Calder Water shut two works. Calder said so. Its office in Calder was closed."
    firm = page("a", "Calder Water shut two works. Calder said so.", "en")
    town = page("b", text, "en")
    assert [one.name for one in link_entities([firm]).entities] == ["Calder Water"]
    assert [one.name for one in link_entities([town]).entities] != ["Calder Water"]
