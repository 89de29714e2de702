"""The desk in a real browser: found, opened, compared, given, decided; by mouse and by keyboard."""

import re
import threading
import time

import pytest

from recoupe.web import make_app
from recoupe.web.access import Access
from recoupe.web.server import listening, started
from tests.browser.test_accessibility import findings

try:
    from playwright.sync_api import expect
except ImportError:  # then the browser itself is missing, and the tests skip
    expect = None

TEXT = (
    "Le silo n° 4 de la coopérative Agrivale, à Blavezy, a explosé mercredi 12 mars 2025. "
    "L’explosion d’un silo à grains a fait neuf morts mercredi sur le port de commerce de Blavezy, "
    "dans l’ouest de la France, a indiqué la préfecture de la Vaudre. Quatre-vingt-dix "
    "sapeurs-pompiers et une trentaine d’engins ont été mobilisés, selon le lieutenant-colonel "
    "Éric Soulas. « C’est une scène d’une violence que je n’avais jamais vue en vingt-deux ans de "
    "métier », a-t-il confié."
)

DROP = """(text) => {
  const held = new DataTransfer();
  held.items.add(new File([text], "dropped.txt", {type: "text/plain"}));
  for (const kind of ["dragenter", "dragover", "drop"]) {
    document.body.dispatchEvent(new DragEvent(kind, {dataTransfer: held, bubbles: true}));
  }
}"""


@pytest.fixture(scope="module")
def address(store):
    """A server of its own thread, over a copy of the store."""
    taken = listening("127.0.0.1", 0)
    port = taken.getsockname()[1]
    server = started(make_app(store, access=Access(port=port)))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]})
    thread.start()
    until = time.monotonic() + 30
    while not server.started and time.monotonic() < until:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()
    taken.close()


@pytest.fixture
def tab(open_page, address):
    """The list of stories."""
    page = open_page(home=address)
    page.set_default_timeout(15_000)
    page.goto(address)
    return page


def titles(tab):
    return tab.locator(".card h2").all_inner_texts()


def test_the_list_answers_while_one_types(tab):
    assert len(titles(tab)) == 6
    tab.locator("#q").press_sequentially("nordh", delay=20)
    expect(tab.locator(".card")).to_have_count(1)
    assert "Nordhav" in titles(tab)[0]
    assert tab.locator(".hit mark").first.is_visible()
    assert "q=nordh" in tab.url
    assert tab.evaluate("document.activeElement.id") == "q"
    tab.locator("#q").fill("")
    expect(tab.locator(".card")).to_have_count(6)
    tab.go_back()
    expect(tab.locator(".card")).to_have_count(1)


def test_facets_keep_and_leave_out(tab):
    tab.get_by_label("English", exact=False).first.check()
    expect(tab.locator(".card")).not_to_have_count(6)
    kept = set(titles(tab))
    assert "language=en" in tab.url
    tab.locator("a.button", has_text="Clear all").click()
    expect(tab.locator(".card")).to_have_count(6)
    # Its script listens once the page is loaded; a person is slower than that.
    tab.wait_for_load_state()
    tab.get_by_label("Without English").check(force=True)
    expect(tab.locator(".card")).not_to_have_count(6)
    assert not kept & set(titles(tab))
    assert tab.get_by_label("Without English").is_checked()


def test_from_a_story_to_the_sentence_in_its_saved_page(tab, largest):
    tab.locator(".card a", has_text=largest.story.title).click()
    tab.locator("button.open").first.click()
    words = tab.locator("#panel mark").first.inner_text()
    tab.locator("#panel a", has_text="saved page").first.click()
    tab.wait_for_url(re.compile(r"/pages/[0-9a-f]{64}#b="))
    frame = tab.frame_locator("#capture")
    frame.locator("#page mark").first.wait_for()
    marked = "".join(frame.locator("#page mark").all_inner_texts())
    assert "".join(words.split())[:20] in "".join(marked.split())
    tab.locator(".to-capture").first.click()
    frame.locator("#page mark").first.wait_for()


def test_the_way_there_by_keyboard(tab):
    tab.keyboard.press("j")
    assert tab.evaluate("document.activeElement.closest('.card') !== null")
    tab.keyboard.press("j")
    tab.keyboard.press("k")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/stories/*")
    tab.go_back()
    tab.keyboard.press("/")
    assert tab.evaluate("document.activeElement.id") == "q"
    tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    assert tab.locator("#keys").is_visible()
    tab.keyboard.press("Escape")
    for key, way in (("w", "/look"), ("c", "/compare"), ("d", "/decisions"), ("s", "/")):
        tab.keyboard.press("g")
        tab.keyboard.press(key)
        tab.wait_for_url(f"**{way}")


def test_two_pages_are_chosen_and_compared(tab, address):
    tab.goto(f"{address}/compare")
    with tab.expect_response(re.compile("q=silo&|q=silo$")):
        tab.locator("#q").press_sequentially("silo", delay=20)
    expect(tab.locator("#choices tbody tr").first).to_contain_text("silo", ignore_case=True)
    tab.locator("[name=left]").nth(0).check()
    tab.locator("[name=right]").nth(1).check()
    tab.locator("button.main").click()
    tab.wait_for_url(re.compile("left=.*right="))
    assert tab.locator(".compare-heads h2").count() == 2
    assert tab.locator(".level").count() >= 1


def test_shared_passages_stand_level_and_words_are_marked(tab, address, largest):
    pair = next(one for one in largest.reuse if any(p.kind == "edited" for p in one.passages))
    tab.goto(f"{address}/compare?left={pair.left}&right={pair.right}")
    row = tab.locator(".level.shared").first
    left, right = (row.locator(".side").nth(number).bounding_box() for number in (0, 1))
    assert abs(left["y"] - right["y"]) < 2
    assert left["x"] + left["width"] <= right["x"]
    assert tab.locator("mark.own").count() >= 1


def test_a_pasted_text_is_placed_added_and_found(tab, store):
    before = store.counts().articles
    tab.locator("nav a", has_text="Where it stands").click()
    tab.locator("#intake-text").fill(TEXT)
    tab.locator("button.main").click()
    tab.locator(".stand").wait_for()
    assert "Belongs to the story" in tab.locator(".verdict").first.inner_text()
    assert tab.locator(".figures tbody tr").count() >= 1
    assert store.counts().articles == before
    tab.locator("button", has_text="Add this page").click()
    tab.locator("text=1 page added.").wait_for()
    assert store.counts().articles == before + 1
    tab.locator("#work li a").first.click()
    tab.wait_for_url("**/stories/*")


def test_a_file_is_uploaded_and_another_is_dropped(tab, address, pile, tmp_path):
    content = (pile / "library-reopen-flood-repairs.html").read_bytes()
    changed = tmp_path / "changed.html"
    changed.write_bytes(content.replace(b"</p>", b" The mayor was pleased.</p>", 1))
    tab.goto(f"{address}/look")
    tab.locator("[type=file]").set_input_files(str(changed))
    tab.locator("button.main").click()
    tab.locator(".stand").wait_for()
    assert "Library" in tab.locator(".stand").inner_text()
    tab.locator("button", has_text="Leave it").click()
    tab.wait_for_url("**/look")
    tab.goto(address)
    tab.evaluate(DROP, TEXT)
    tab.locator(".stand").wait_for()
    assert "dropped.txt" in tab.locator("h1").inner_text()


def test_a_decision_is_taken_and_undone(tab, address, store, largest):
    tab.goto(f"{address}/stories/{largest.story.id}/decide")
    before = len(store.decisions())
    tab.locator("tbody button", has_text="not copies").first.click()
    tab.locator("tr:not(:has(.undone)) button", has_text="Undo").first.wait_for()
    assert len(store.decisions()) == before + 1
    tab.locator("button", has_text="Undo").first.click()
    tab.locator("td.undone").first.wait_for()
    assert len(store.decisions()) == before


def test_dark_and_french_are_kept(tab):
    tab.keyboard.press("t")
    chosen = tab.evaluate("document.documentElement.dataset.theme")
    assert chosen == "dark"
    tab.locator("button", has_text="Français").click()
    tab.locator("h1", has_text="Sujets").wait_for()
    assert tab.evaluate("document.documentElement.dataset.theme") == "dark"
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(one) for one in re.findall(r"\d+", background)[:3]) < 80
    tab.locator(".card a").first.click()
    tab.wait_for_url("**/stories/*")
    assert tab.evaluate("document.documentElement.dataset.theme") == "dark"
    assert tab.evaluate("document.documentElement.lang") == "fr"


def places(dossier):
    page = dossier.articles[0].id
    pair = next(one for one in dossier.reuse if one.kind == "copy")
    return {
        "list": "/",
        "found": "/?q=silo&grade=attributed",
        "look": "/look",
        "compare": f"/compare?left={pair.left}&right={pair.right}",
        "choose": "/compare?q=silo",
        "page": f"/pages/{page}?span=0-40",
        "dossier": f"/stories/{dossier.story.id}",
        "decide": f"/stories/{dossier.story.id}/decide",
        "decisions": "/decisions",
        "api": "/api",
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page, address, largest, scheme):
    page = open_page(home=address, color_scheme=scheme)
    found = {}
    for name, way in places(largest).items():
        page.goto(address + way)
        found[name] = findings(page)
    assert {name: told for name, told in found.items() if told} == {}


def test_nothing_is_wider_than_a_telephone(open_page, address, largest):
    opened = open_page(home=address, viewport={"width": 360, "height": 740})
    wide = {}
    for name, way in places(largest).items():
        opened.goto(address + way)
        width = opened.evaluate("document.documentElement.scrollWidth")
        if width > 360:
            wide[name] = width
    assert wide == {}


def test_without_scripts_the_desk_still_finds_and_answers(open_page, address):
    opened = open_page(home=address, java_script_enabled=False)
    opened.goto(address)
    opened.fill("#q", "nordhav")
    opened.press("#q", "Enter")
    assert opened.locator(".card").count() >= 1
    opened.goto(f"{address}/look")
    opened.fill("#intake-text", TEXT)
    opened.click("button.main")
    for _ in range(50):
        if opened.locator(".stand").count():
            break
        opened.wait_for_timeout(300)
        opened.reload()
    assert opened.locator(".stand").count() == 1
