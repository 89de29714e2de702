"""axe finds nothing to complain of: index, dossier, reading panel, saved page."""

import pytest

from tests.browser.conftest import story_in, without

try:
    from axe_playwright_python.sync_playwright import Axe
except ImportError:
    Axe = None

SIZES = {"wide": {"width": 1280, "height": 900}, "telephone": {"width": 375, "height": 800}}
OPENED = """() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  document.querySelector('.fold').click();
  document.querySelector('.toggle').click();
}"""


def findings(page):
    """What axe finds against WCAG 2.2 A and AA and its own best practices, a line each."""
    if Axe is None:
        without("axe-playwright-python is missing; type: make browser")
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", ["index", "story", "panel", "saved"])
def test_axe_finds_nothing(open_page, built, what, scheme, size):
    page = open_page(color_scheme=scheme, viewport=SIZES[size])
    if what == "index":
        page.goto((built / "index.html").as_uri())
    elif what == "saved":
        page.goto(next((built / "views").glob("*.html")).as_uri())
    else:
        page.goto(story_in(built))
        if what == "panel":
            page.locator("td > .open").first.click()
    assert findings(page) == []


@pytest.mark.parametrize(("scheme", "size"), [("light", "wide"), ("dark", "telephone")])
def test_axe_finds_nothing_with_everything_unfolded(open_page, built, scheme, size):
    page = open_page(color_scheme=scheme, viewport=SIZES[size])
    page.goto(story_in(built))
    page.evaluate(OPENED)
    assert findings(page) == []


def test_axe_finds_nothing_in_french(open_page, french):
    page = open_page()
    page.goto(story_in(french))
    page.locator("td > .open").first.click()
    assert findings(page) == []


def test_every_sign_of_a_grade_has_its_word(page, built):
    page.goto(story_in(built))
    words = page.locator("td > .open").evaluate_all(
        "(all) => all.map((one) => one.textContent.replace(/[^\\p{L}]/gu, ''))"
    )
    assert words
    assert all(words)
