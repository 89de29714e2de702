"""The dossier in a browser: from a claim to its sentence and to everybody who says the same."""

import re

import pytest

from recoupe.store.folder import read_dossiers
from tests.browser.conftest import story_in

CURRENT = "document.activeElement"


@pytest.fixture(scope="module")
def dossier(built):
    return max(read_dossiers(built), key=lambda one: len(one.articles))


@pytest.fixture
def story(page, built):
    page.goto(story_in(built))
    return page


def folded(words: str) -> str:
    return " ".join(words.split())


def shown_rows(page):
    return page.locator(".grid tbody:visible")


def test_a_cell_opens_the_sentence_in_its_page(story, dossier):
    cell = story.locator("td > .open").first
    cell.click()
    marked = story.locator("#panel .words mark")
    assert marked.first.is_visible()
    wanted = {folded(one.evidence.exact) for one in dossier.statements}
    assert folded("".join(marked.all_text_contents())) in wanted
    box = marked.first.bounding_box()
    assert 0 <= box["y"] < story.viewport_size["height"]
    assert cell.get_attribute("aria-current") == "true"


def test_every_cell_opens_a_sentence_of_its_origin_with_its_grade(story):
    cells = story.locator("td > .open")
    for place in range(cells.count()):
        cell = cells.nth(place)
        cell.evaluate("(one) => one.click()")
        told = story.evaluate(
            """() => {
              const cell = document.querySelector('.open[aria-current]').closest('td');
              const here = document.querySelector('#panel .siblings .saying[aria-current]');
              const page = document.querySelector('#panel .to-page').textContent;
              const marked = [...document.querySelectorAll('#panel .words mark')]
                .map((one) => one.textContent).join('');
              const said = here.querySelector('blockquote').textContent;
              const origin = [...cell.closest('tbody').querySelectorAll('.more .saying')]
                .find((one) => one.querySelector('blockquote').textContent === said
                  && one.querySelector('.place').hash === `#page-${page}`);
              const squeeze = (text) => text.replace(/\\s+/g, '');
              return {
                fits: squeeze(marked) === squeeze(said),
                grade: here.classList[1] === cell.className,
                origin: origin.dataset.o.split(' ').includes(cell.dataset.o),
              };
            }"""
        )
        assert told == {"fits": True, "grade": True, "origin": True}


def test_siblings_stand_beside_it_with_their_differences_marked(story):
    siblings = story.locator("#panel .siblings .saying")
    changed = story.locator("#panel .siblings :is(ins, del)")
    for row in story.locator("tbody", has=story.locator(".times")).all():
        row.locator("td > .open").first.click()
        assert siblings.count() > 1
        assert story.locator("#panel .siblings .say[aria-current]").count() == 1
        # Words that share little are not set against each other.
        if changed.count():
            break
        story.keyboard.press("Escape")
    assert changed.count()
    other = story.locator("#panel .siblings .saying:not([aria-current])").first
    words = folded(
        other.locator("blockquote").evaluate(
            "(one) => { const copy = one.cloneNode(true);"
            " copy.querySelectorAll('del').forEach((gone) => gone.remove());"
            " return copy.textContent; }"
        )
    )
    other.locator(".say").first.click()
    marked = story.locator("#panel .words mark")
    assert folded("".join(marked.all_text_contents())) == words


def test_a_difference_is_what_only_one_side_has(page, built):
    page.goto(story_in(built))
    told = page.evaluate("recoupe.compare('il aurait fui hier', 'il a fui hier')")
    assert told == [["same", "il"], ["left", "aurait"], ["right", "a"], ["same", "fui hier"]]
    assert page.evaluate("recoupe.compare('un deux trois', 'quatre cinq six')") is None
    assert page.evaluate("recoupe.compare('l’eau monte', \"l'eau monte\")[0][0]") == "same"


def test_by_keyboard_to_the_sentence_and_back(story):
    story.keyboard.press("j")
    story.keyboard.press("j")
    story.keyboard.press("ArrowRight")
    story.keyboard.press("ArrowLeft")
    opener = story.evaluate(f"{CURRENT}.closest('tbody').id")
    story.keyboard.press("Enter")
    assert story.locator("#panel").is_visible()
    assert story.evaluate(f"{CURRENT}.id") == "panel-title"
    first = story.locator("#panel .words mark").first.text_content()
    story.keyboard.press("n")
    assert story.locator("#panel .words mark").first.text_content() != first or (
        story.locator("#panel .siblings .saying").count() == 1
    )
    story.keyboard.press("p")
    assert story.locator("#panel .words mark").first.text_content() == first
    story.keyboard.press("Escape")
    assert story.locator("#panel").is_hidden()
    assert story.evaluate(f"{CURRENT}.closest('tbody').id") == opener


def test_tab_reaches_everything_and_is_held_nowhere(story):
    """From the top, Tab comes to the filters, the grid and the last link, and out again."""
    story.keyboard.press("Tab")
    assert story.evaluate(f"{CURRENT}.className") == "skip"
    story.keyboard.press("Enter")
    assert story.evaluate(f"{CURRENT}.id") == "claims"
    seen = set()
    for _ in range(40):
        story.keyboard.press("Tab")
        seen.add(story.evaluate(f"{CURRENT}.dataset.filter || {CURRENT}.className"))
    assert {"words", "grade", "speaker", "origin", "disputed", "open", "toggle"} <= seen
    ring = story.evaluate(f"getComputedStyle({CURRENT}).outlineStyle")
    assert ring != "none"
    story.locator("td > .open").first.click()
    for _ in range(60):
        story.keyboard.press("Tab")
        if not story.evaluate(f"Boolean({CURRENT}.closest('#panel'))"):
            break
    else:
        pytest.fail("Tab stays in the panel")


def test_question_mark_shows_the_keys(story):
    story.keyboard.press("?")
    keys = story.locator("#keys")
    assert keys.is_visible()
    assert keys.locator("dt").count() >= 9
    story.keyboard.press("j")
    assert keys.is_visible()
    story.keyboard.press("Escape")
    assert keys.is_hidden()


def test_numbers_lead_to_the_parts(story):
    for key, part in (("2", "disagreements"), ("7", "pages"), ("8", "limits")):
        story.keyboard.press(key)
        assert story.evaluate(f"{CURRENT}.id") == part
        assert story.locator(f"#{part} h2").is_visible()


@pytest.mark.parametrize("grade", ["unconfirmed", "denied", "expected"])
def test_the_grade_filter_keeps_what_has_the_grade(story, grade):
    story.select_option("[data-filter=grade]", grade)
    rows = shown_rows(story)
    wanted = story.locator(f".grid tbody[data-g~={grade}]").count()
    assert rows.count() == wanted
    assert story.locator(".shown").text_content()
    story.locator("[data-action=clear]").click()
    assert rows.count() == story.locator(".grid tbody").count()


def test_speaker_origin_and_word_filters(story):
    every = story.locator(".grid tbody").count()
    speaker = story.locator("[data-filter=speaker] option").nth(1)
    story.select_option("[data-filter=speaker]", speaker.get_attribute("value"))
    assert 0 <= shown_rows(story).count() < every
    story.select_option("[data-filter=speaker]", "")
    story.select_option("[data-filter=origin]", "0")
    within = shown_rows(story).count()
    assert 0 < within <= every
    story.select_option("[data-filter=origin]", "")
    story.fill("[data-filter=words]", "DEFLAGRATION")
    assert 0 < shown_rows(story).count() < every
    assert "déflagration" in shown_rows(story).first.text_content().lower()
    story.fill("[data-filter=words]", "xyzzy")
    assert shown_rows(story).count() == 0


def test_only_disagreements(story):
    story.keyboard.press("/")
    assert story.evaluate(f"{CURRENT}.dataset.filter") == "words"
    story.check("[data-filter=disputed]")
    rows = shown_rows(story)
    assert rows.count() == story.locator(".grid tbody[data-d='1']").count() > 0
    for place in range(rows.count()):
        assert rows.nth(place).locator(".flag").first.is_visible()


def test_rows_sort_and_come_back(story):
    def ids():
        return story.evaluate("[...document.querySelector('.grid').tBodies].map((one) => one.id)")

    def numbers(place):
        return story.evaluate(
            "(place) => [...document.querySelector('.grid').tBodies]"
            ".map((one) => Number(one.dataset.n.split(' ')[place]))",
            place,
        )

    weight = ids()
    story.select_option("[data-sort]", "pages")
    assert numbers(2) == sorted(numbers(2), reverse=True)
    story.select_option("[data-sort]", "first")
    assert numbers(3) == sorted(numbers(3))
    story.locator("thead .by").click()
    assert numbers(0) == sorted(numbers(0), reverse=True)
    assert story.locator("thead [aria-sort=descending]").count() == 1
    story.locator("thead .by").click()
    assert ids() == weight


def test_copies_unfold_under_their_origin_and_fold_again(story):
    fold = story.locator(".fold").first
    place = fold.get_attribute("data-o")
    fold.click()
    assert fold.get_attribute("aria-expanded") == "true"
    each = story.locator(f"td[data-o='{place}'] .each button")
    assert each.count() > 1
    each.nth(1).click()
    name = folded(each.nth(1).locator("span").last.text_content())
    assert folded(story.locator("#panel .siblings .say[aria-current]").text_content()) == name
    story.keyboard.press("Escape")
    fold.click()
    assert each.count() == 0
    story.keyboard.press("u")
    assert story.locator(".fold[aria-expanded=false]").count() == 0


def test_a_claim_shows_all_its_sentences(story):
    toggle = story.locator(".toggle").first
    toggle.click()
    number = int(re.search(r"\d+", toggle.text_content())[0])
    assert story.locator("tbody.unfolded-row .more .saying:visible").count() == number


def test_shared_passages_are_cut_from_the_pages(story, dossier):
    reuse = next(one for one in dossier.reuse if one.kind == "copy")
    story.locator(f"#{reuse.id}").evaluate(
        "(one) => { for (let at = one; at; at = at.parentElement)"
        " if (at.matches('details')) at.open = true; }"
    )
    sides = story.locator(f"#{reuse.id} .sides")
    story.wait_for_function(f"document.querySelectorAll('#{reuse.id} .sides').length")
    assert sides.count() == len(reuse.passages)
    left = sides.first.locator("blockquote").first.text_content()
    assert folded(left) == folded(reuse.passages[0].left.exact)


def test_a_link_into_something_folded_unfolds_it(page, built, dossier):
    single = next(one for one in dossier.claims if len(one.pages) == 1)
    page.goto(f"{story_in(built)}#{single.id}")
    assert page.locator(f"#{single.id}").is_visible()


def test_dark_and_light(open_page, built):
    for scheme, other in (("light", "dark"), ("dark", "light")):
        page = open_page(color_scheme=scheme)
        page.goto(story_in(built))
        before = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.keyboard.press("t")
        assert page.evaluate("document.documentElement.dataset.theme") == other
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_on_paper_everything_is_unfolded_and_no_control_is_left(story):
    story.evaluate("dispatchEvent(new Event('beforeprint'))")
    story.emulate_media(media="print")
    assert story.locator("details:not([open])").count() == 0
    assert story.locator(".more .saying").first.is_visible()
    for control in (".tools", ".filters", "body > nav", "#panel", ".toggle", ".elsewhere"):
        assert story.locator(control).first.is_hidden()
    story.emulate_media(media="screen")
    story.evaluate("dispatchEvent(new Event('afterprint'))")
    assert story.locator("details:not([open])").count() > 0


def test_a_pdf_comes_out(story):
    pdf = story.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) > 5


def test_a_telephone_shows_all_of_it_without_sideways_scrolling(open_page, built):
    for name in ("index.html", None):
        page = open_page(viewport={"width": 360, "height": 740})
        page.goto((built / name).as_uri() if name else story_in(built))
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.locator("td > .open").first.click()
    assert page.locator("#panel .words mark").first.is_visible()
    assert page.locator("#panel").bounding_box()["width"] == 360


def test_without_scripts_sentences_and_pages_are_there(open_page, built):
    page = open_page(java_script_enabled=False)
    page.goto(story_in(built))
    assert page.locator(".more .saying").first.is_visible()
    assert page.locator(".filters").is_hidden()
    assert page.locator(".no-script").is_visible()


def test_the_interface_is_french(open_page, french):
    page = open_page()
    page.goto(story_in(french))
    assert page.evaluate("document.documentElement.lang") == "fr"
    assert page.locator("#claims h2").text_content() == "Les affirmations et leurs origines"
    facts = page.locator(".facts").first.text_content()
    assert "heure locale · 10\u202fh\u202f48 UTC" in facts
    page.locator("td > .open").first.click()
    assert page.locator("#panel h2").text_content() == "La phrase dans sa page"
    page.goto((french / "index.html").as_uri())
    assert "sujets dans" in page.locator("h1").text_content()
