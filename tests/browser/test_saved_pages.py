"""From a line of the dossier to its words in the saved page and in the live page."""

import re

import pytest

from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.export.captures import saved_href
from recoupe.records import Page, Span, page_id_of
from recoupe.settings import Settings
from recoupe.store import Captures
from recoupe.store.folder import read_dossiers

MARKS = "[...document.querySelectorAll('#page mark')].map(one => one.textContent).join('')"
IN_SIGHT = """() => {
  const box = document.querySelector('#page mark').getBoundingClientRect();
  return box.top >= document.querySelector('nav').getBoundingClientRect().bottom
    && box.bottom <= innerHeight && document.activeElement.matches('mark');
}"""
FOUND = """(words) => {
  const folded = (text) => text.replace(/\\s+/g, ' ');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!folded(node.data).includes(words)) continue;
    const range = document.createRange();
    range.selectNode(node);
    const box = range.getBoundingClientRect();
    if (box.bottom > 0 && box.top < innerHeight) return true;
  }
  return false;
}"""


def without_space(words: str) -> str:
    return re.sub(r"\s+", "", words)


@pytest.fixture(scope="module")
def dossier(built):
    return max(read_dossiers(built), key=lambda one: len(one.articles))


@pytest.fixture(scope="module")
def story(built, dossier):
    return next((built / "stories").glob(f"*{dossier.story.id[-6:]}.html"))


def test_every_statement_is_marked_in_its_saved_page(page, built, dossier):
    views = (built / "stories").resolve()
    for one in dossier.statements[::7]:
        page.goto(f"{views.as_uri()}/{saved_href(one.evidence.page, one.evidence.raw)}")
        assert without_space(page.evaluate(MARKS)) == without_space(one.evidence.exact)
        assert page.evaluate(IN_SIGHT)


def test_a_passage_is_reached_by_keyboard_and_left_again(page, story):
    page.goto(story.as_uri())
    page.keyboard.press("j")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    wanted = "".join(page.locator("#panel .words mark").all_text_contents())
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#panel .elsewhere a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/views/*")
    assert without_space(page.evaluate(MARKS)) == without_space(wanted)
    page.locator("header a", has_text="dossier").click()
    page.wait_for_url("**/stories/*")
    assert page.locator("details.page[open]").count() == 1


def test_another_passage_of_the_same_page_takes_the_mark(page, built, dossier):
    article = dossier.articles[0]
    first, second = (
        article.evidence(Span(block.span.start, block.span.start + 20))
        for block in article.blocks[:2]
    )
    view = (built / "views" / f"{article.id}.html").as_uri()
    for one in (first, second, first):
        mark = saved_href(article.id, one.raw).partition("#")[2]
        page.goto(f"{view}#{mark}")
        assert without_space(page.evaluate(MARKS)) == without_space(one.exact)


def test_bytes_that_hold_no_words_are_told(page, built, dossier):
    view = (built / "views" / f"{dossier.articles[0].id}.html").as_uri()
    page.goto(f"{view}#b=900000-900010")
    assert "900000–900010" in page.locator("#passage").text_content()
    assert page.locator("[data-action=passage]").is_hidden()
    assert page.locator("#page mark").count() == 0
    page.goto(f"{view}#b=<script>")
    assert page.locator("#passage").text_content() == ""


def test_keys_of_the_saved_page(page, built, dossier):
    article = dossier.articles[0]
    raw = article.evidence(article.blocks[-1].span).raw
    page.goto((built / "views").as_uri() + "/" + saved_href(article.id, raw))
    page.evaluate("scrollTo(0, 0)")
    page.keyboard.press("p")
    assert page.evaluate(IN_SIGHT)
    page.keyboard.press("o")
    assert page.locator("[data-action=left]").get_attribute("aria-pressed") == "true"
    assert page.locator("#page .left:not(:has(mark)):visible").count() == 0
    assert page.locator("#page > :visible").count()
    assert page.evaluate(
        "[...document.querySelectorAll('#page :is(li, p, div, ul)')]"
        ".filter(one => one.checkVisibility())"
        ".every(one => one.querySelector('[data-b]:not(.left), mark'))"
    )
    page.keyboard.press("t")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_what_a_page_carries_neither_runs_nor_asks(page, tmp_path):
    content = (
        "<h1>Port fermé</h1><script>document.title = 'ran'</script>"
        "<img src=https://a.example/x onerror=\"document.title='ran'\" alt=port>"
        "<style>@import 'https://a.example/y';</style><iframe src=https://a.example/z></iframe>"
        "<p onclick=\"document.title='ran'\">Le préfet a déclaré mercredi que le port de Brévanne "
        "resterait fermé jusqu’à lundi, sans donner de raison à la presse réunie.</p>"
        "<p>« Nous le rouvrirons », a ajouté la maire mercredi, sans donner de date précise.</p>"
    ).encode()
    saved = Page(id=page_id_of(content, None), content=content, path="x.html")
    write_build([saved], tmp_path / "out", engine=Serial(), settings=Settings())
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto((tmp_path / "out" / "views" / f"{saved.id}.html").as_uri())
    page.locator("#page p").first.click()
    assert len(asked) == 1
    assert page.title().startswith("Port fermé")


@pytest.mark.parametrize("script", [True, False])
def test_a_saved_page_is_there_without_scripts_and_on_small_screens(
    browser, built, dossier, script
):
    context = browser.new_context(
        java_script_enabled=script, viewport={"width": 360, "height": 640}
    )
    opened = context.new_page()
    article = dossier.articles[0]
    opened.goto((built / "views" / f"{article.id}.html").as_uri())
    assert opened.locator("#page").inner_text().strip()
    assert opened.locator("noscript p").count() == (0 if script else 1)
    if script:
        assert opened.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()


def test_live_links_lead_to_the_passage(page, built, story, dossier):
    """The web is played by the captures: each address answers with the page it came from."""
    captures = Captures(built / "pages")
    by_url = {one.url: one for one in dossier.articles if one.url}

    def answer(route):
        article = by_url.get(route.request.url.partition("#")[0])
        if article is None:
            route.fulfill(status=200, body="")
            return
        page_type = f"text/html; charset={article.charset}"
        body = captures.read(article.id).replace(b"<p", b'<p style="margin-block: 60vh"')
        route.fulfill(body=re.sub(rb"(?s)<script.*?</script>", b"", body), content_type=page_type)

    page.context.route(re.compile(r"https?://.*"), answer)
    page.goto(story.as_uri())
    links = page.locator("#voices .saying .place[data-l]")
    assert links.count() > 20
    seen = 0  # of the others the passage is the title
    for place in range(0, links.count(), 5):
        links.nth(place).evaluate("(one) => one.click()")
        words = " ".join(page.locator("#panel .words mark").first.text_content().split())
        page.goto(page.locator("#panel .elsewhere a[rel]").get_attribute("href"))
        page.wait_for_function(FOUND, arg=" ".join(words.split()[:3]), timeout=3000)
        seen += page.evaluate("scrollY") > 0
        page.goto(story.as_uri())
    assert seen > 3
