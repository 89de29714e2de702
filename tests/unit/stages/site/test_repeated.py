"""Lines that a site prints on all of its pages are told from what its pages say."""

import random

import msgspec
import pytest

from quality.scores import clean_site
from recoupe.engines import Serial
from recoupe.pipeline import furniture, prepare, prepare_again
from recoupe.records import Article, Page, Prepared, Sketch, page_id_of
from recoupe.settings import Settings
from recoupe.stages.clean import CleanConfig, clean
from recoupe.stages.clean.checking import broken_anchors
from recoupe.stages.site import SiteConfig, outline_of, repeated_lines, without_blocks
from recoupe.walk import build

TOPICS = {
    "piscine": "La piscine rouvrira samedi, après deux ans de travaux qui ont coûté cher.",
    "trains": "Un train sur trois sera supprimé vendredi, à l’appel de deux syndicats.",
    "moisson": "La moisson a commencé avec deux semaines d’avance dans les plaines du département.",
    "musée": "Le musée d’Arcy expose jusqu’en mars les gravures que son fondateur avait réunies.",
}
APPEAL = "Rejoignez ceux qui font vivre une presse de proximité"


def page_of(subject: str, *more: str, site: str = "https://courrier.example") -> Page:
    lines = [f"{subject.title()} : ce qui change cette semaine", TOPICS[subject]]
    lines += [
        f"Le sujet de la {subject} a été débattu {day} au conseil, qui a voté."
        for day in ("mardi", "jeudi")
    ]
    content = "\n\n".join([*lines, *more]).encode()
    url = f"{site}/{subject}"
    page_id = page_id_of(content, url)
    return Page(id=page_id, content=content, path=subject, url=url, media_type="text")


def articles_of(pages: list[Page]) -> dict[str, Article]:
    found = {page.id: clean(page, config=CleanConfig(min_characters=20)) for page in pages}
    return {page: one for page, one in found.items() if isinstance(one, Article)}


def removed(pages: list[Page], config: SiteConfig = SiteConfig()) -> set[str]:
    articles = articles_of(pages)
    assert len(articles) == len(pages)
    found = repeated_lines(
        ((page, outline_of(one)) for page, one in articles.items()), config=config
    )
    return {
        articles[page].blocks[index].span.of(articles[page].text)
        for page, indexes in found.items()
        for index in indexes
    }


def test_a_tagline_on_three_articles_of_a_site_is_its_furniture() -> None:
    assert removed([page_of(one, APPEAL) for one in ("piscine", "trains", "moisson")]) == {APPEAL}


def test_two_articles_are_too_few_to_be_sure() -> None:
    assert removed([page_of(one, APPEAL) for one in ("piscine", "trains")]) == set()


def test_three_sites_with_the_same_line_are_not_one_site() -> None:
    pages = [page_of(one, APPEAL, site=f"https://{one[0]}.example") for one in list(TOPICS)[:3]]
    assert removed(pages) == set()


def test_pages_without_address_are_of_no_site() -> None:
    pages = [msgspec.structs.replace(page_of(one, APPEAL), url=None) for one in TOPICS]
    assert removed(pages) == set()


def test_copies_of_one_article_repeat_everything_and_lose_nothing() -> None:
    dispatch = page_of("piscine", APPEAL)
    copies = [
        msgspec.structs.replace(dispatch, id=str(number), url=f"https://courrier.example/{number}")
        for number in range(5)
    ]
    assert removed(copies) == set()


def test_captures_of_one_address_are_one_article() -> None:
    pages = [
        msgspec.structs.replace(page_of(one, APPEAL), url="https://courrier.example/direct?p=1")
        for one in TOPICS
    ]
    assert removed(pages) == set()


@pytest.mark.parametrize(
    "line",
    [
        "Une enquête a été ouverte par le parquet.",
        "« Nous ne céderons rien »",
        "L’essentiel :",
        "Le contexte",
    ],
)
def test_what_news_repeats_stays(line: str) -> None:
    assert removed([page_of(one, line, f"Fin du point sur la {one}.") for one in TOPICS]) == set()


def test_a_list_in_which_one_line_is_on_the_subject_stays_whole() -> None:
    facts = ("Quatre sujets pour la semaine", "Le conseil votera le budget", "Pas de hausse prévue")
    pages = [
        page_of(one, "Le conseil, le budget et la hausse ont occupé la séance.", *facts)
        for one in TOPICS
    ]
    assert removed(pages) == set()


def test_the_title_of_another_page_is_a_teaser_on_this_one() -> None:
    title = "Trains : ce qui change cette semaine"
    assert removed([page_of("piscine", title), page_of("trains")]) == {title}


def test_the_titles_in_a_press_review_head_its_own_text() -> None:
    titles = [f"{one.title()} : ce qui change cette semaine" for one in list(TOPICS)[1:]]
    lines = [
        part
        for title in titles
        for part in (title, f"Nos voisins y consacrent {len(title)} lignes.")
    ]
    assert removed([page_of("piscine", *lines), *map(page_of, list(TOPICS)[1:])]) == set()


def test_nothing_is_looked_for_where_the_setting_says_so() -> None:
    pages = [page_of(one, APPEAL) for one in TOPICS]
    assert removed(pages, SiteConfig(min_articles=0)) == set()


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_pages_changes_nothing(seed: int) -> None:
    articles = [
        (one.id, outline_of(article))
        for pile in clean_site.piles()[:12]
        for one in [clean_site.page_of(pile, captured) for captured in pile.pages]
        if isinstance(article := clean(one, config=clean_site.CONFIG), Article)
    ]
    shuffled = articles[:]
    random.Random(seed).shuffle(shuffled)  # noqa: S311
    assert list(repeated_lines(shuffled).items()) == list(repeated_lines(articles).items())


def test_what_is_left_keeps_its_anchors_and_what_went_is_told() -> None:
    page = page_of("piscine", APPEAL, "La séance est levée.")
    article = next(iter(articles_of([page]).values()))
    index = next(i for i, one in enumerate(article.blocks) if one.span.of(article.text) == APPEAL)
    less = without_blocks(article, [index])
    assert list(broken_anchors(less, page.content)) == []
    assert APPEAL not in less.text
    assert less.text.endswith("\n\nLa séance est levée.")
    gone = next(one for one in less.dropped if one.kind == "site")
    assert page.content[gone.raw.start : gone.raw.end].decode() == gone.text == APPEAL
    assert without_blocks(article, []) == article


def test_the_road_takes_furniture_out_and_says_what_is_only_furniture() -> None:
    pages = [page_of(one, APPEAL) for one in TOPICS]
    prepared = [one for one in map(prepare, pages) if isinstance(one, Prepared)]
    found = furniture([one.sketch for one in prepared])
    assert set(found) == {page.id for page in pages}
    again = prepare_again(prepared[0], found[prepared[0].article.id])
    assert isinstance(again, Prepared)
    assert APPEAL not in again.article.text
    assert isinstance(again.sketch, Sketch)
    everything = tuple(range(len(prepared[0].article.blocks)))
    skipped = prepare_again(prepared[0], everything)
    assert not isinstance(skipped, Prepared)
    assert skipped.reason == "nothing but lines that its site repeats"


def test_a_dossier_is_built_from_pages_without_furniture() -> None:
    pages = [page_of(one, APPEAL) for one in TOPICS]
    texts = [
        article.text
        for dossier in build(pages, engine=Serial(), settings=Settings()).dossiers
        for article in dossier.articles
    ]
    assert len(texts) == len(pages)
    assert not any(APPEAL in text for text in texts)
