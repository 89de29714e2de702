"""A saved page is shown word by word, does nothing, and marks exactly the passage."""

import re
import time

import lxml.html
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.export.captures import render_view
from recoupe.export.captures.writer import SAME
from recoupe.records import Article, Page, Span, page_id_of
from recoupe.settings import Settings
from recoupe.stages.clean import CleanConfig, clean
from recoupe.store.folder import read_dossiers
from recoupe.store.verify import evidences_in
from tests.unit.export.viewing import letters_of, marked, page_in, shown, without_space

ANY_LENGTH = CleanConfig(min_characters=1)
ALLOWED = {"main", "br", "hr", "div", "span", *SAME}
ATTRIBUTES = {"lang", "dir", "class", "data-b", "data-kind"}
PROSE = (
    "<p>Le préfet a déclaré mercredi que le port de Brévanne resterait fermé jusqu’à lundi, "
    "sans donner de raison à la presse réunie devant la mairie de la ville.</p>"
)
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "script in mixed case": "<ScRiPt>alert(1)</sCrIpT >",
    "script without end": "<script>alert(1)",
    "event handler": "<p onclick=alert(1) onmouseover='alert(2)'>mot</p>",
    "handler on a picture": "<img src=x onerror=alert(1) alt='un port'>",
    "svg": "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "math": "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style>",
    "style": "<style>body{background:url(https://tracker.example/x)}</style>",
    "style attribute": "<p style='background:url(https://tracker.example/x)'>mot</p>",
    "javascript link": "<a href='javascript:alert(1)'>mot</a>",
    "form": "<form action=https://a.example><input name=q value=x><button>Dire</button></form>",
    "frame": "<iframe src=https://a.example srcdoc='<script>alert(1)</script>'></iframe>",
    "template": "<template><script>alert(1)</script></template>",
    "comment": "<!-- --!><img src=x onerror=alert(1)> -->",
    "comment in comment": "<!--><script>alert(1)</script>-->",
    "noscript": "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "text area": "<textarea></textarea><script>alert(1)</script>",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
    "alt text": "<figure><img alt='\"><script>alert(1)</script>'></figure>",
    "language": "<p lang='fr\" onclick=\"alert(1)' dir='rtl\"x'>mot</p>",
    "base": "<base href=https://a.example/><meta http-equiv=refresh content='0;url=//a.example'>",
    "end of ours": "</main></body></html><script>alert(1)</script>",
    "nulls": "<scr\x00ipt>alert(1)</scr\x00ipt><p>a\x00b</p>",
    "unclosed tag": "<p><b><i>mot <a href='x",
    "table": "<table>un<tr>deux<td>trois</table><td>quatre<tr><caption>cinq",
    "frameset": "<frameset><frame src=javascript:alert(1)></frameset>",
    "plaintext": "<plaintext><script>alert(1)</script>",
    "CDATA": "<![CDATA[<script>alert(1)</script>]]>",
}
CHARSETS = ("utf-8", "utf-16", "utf-32", "cp1252", "koi8-r", "gb18030", "cp932", "euc_jp", "big5")


def page_of(content: bytes, media_type: str = "html", charset: str = "") -> Page:
    headers = (("content-type", f"text/html; charset={charset}"),) if charset else ()
    return Page(
        id=page_id_of(content, None),
        content=content,
        path="p",
        media_type=media_type,
        headers=headers,
    )


def article_in(page: Page) -> Article:
    """What was read in a page; an empty article where nothing was."""
    found = clean(page, config=ANY_LENGTH)
    if isinstance(found, Article):
        return found
    return Article(
        id=page.id,
        path="p",
        url=None,
        outlet=None,
        title="",
        text="",
        blocks=(),
        media_type=page.media_type,
    )


def view_of(page: Page) -> str:
    return render_view(page.content, article_in(page), back="../stories/x.html#page-1")


def assert_inert(view: str) -> None:
    document = lxml.html.fromstring(view)
    assert len(document.xpath("//script")) == 1
    assert len(document.xpath("//style")) == 1
    assert not document.xpath("//@src | //@style | //@onclick | //@srcdoc | //form | //img")
    for element in page_in(view).iter():
        assert element.tag in ALLOWED
        if element.tag != "main":
            assert set(element.attrib) <= ATTRIBUTES
    assert not re.search(r"<[^>]*\son\w+\s*=", view.partition("<main")[2].partition("</main>")[0])
    assert view.count("</main>") == 1


@pytest.mark.parametrize("markup", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("media", ["html", "text"])
def test_nothing_of_the_page_can_act(markup, media):
    page = page_of(f"<h1>Port</h1>{PROSE}{markup}{PROSE}".encode(), media)
    view = view_of(page)
    assert_inert(view)
    assert "default-src 'none'" in view


def test_only_our_own_links_lead_out():
    page = page_of(f"<a href='https://a.example/x'>ailleurs</a>{PROSE}".encode())
    view = view_of(page)
    assert not page_in(view).xpath(".//a | .//@href")
    assert "ailleurs" in shown(view)


def test_words_between_cells_keep_their_order():
    view = view_of(
        page_of(f"<table>un<tr>deux<td>trois<table>quatre</table></table>{PROSE}".encode())
    )
    assert without_space(shown(view)).startswith("undeuxtroisquatreLepréfet")


def test_the_list_of_tags_holds_nothing_that_acts():
    assert not SAME & {"script", "style", "img", "svg", "iframe", "form", "object", "link", "base"}


def test_what_was_left_out_is_faint_and_says_as_what():
    menu = "<nav><a href=/>Accueil</a> <a href=/m>Météo</a></nav>"
    page = page_in(view_of(page_of(f"{menu}<h1>Port</h1>{PROSE}".encode())))
    left = page.xpath(".//*[@data-kind]")
    assert [(one.text.strip(), one.get("data-kind")) for one in left] == [("Accueil", "navigation")]
    assert all("left" not in one.get("class", "") for one in page.xpath(".//p//span"))


def test_pictures_are_told_by_their_words():
    page = page_in(view_of(page_of(f"<img src=x alt='Le port &amp; la ville'>{PROSE}".encode())))
    assert page.xpath(".//*[@class='frame']")[0].text_content() == "Picture Le port & la ville"


def test_a_text_is_shown_as_its_lines():
    lines = [
        "Le préfet a déclaré mercredi que le port restait fermé.",
        "",
        "<b>Il rouvrira &amp; vite.",
    ]
    view = view_of(page_of("\r\n".join(lines).encode(), "text"))
    assert [one.text_content() for one in page_in(view).xpath("./p")] == [lines[0], lines[2]]


def test_every_passage_of_the_bundled_pile_is_marked_to_the_character(built):
    checked = 0
    for dossier in read_dossiers(built):
        letters = {
            one.id: list(letters_of((built / "views" / f"{one.id}.html").read_text("utf-8")))
            for one in dossier.articles
        }
        for evidence in set(evidences_in(dossier)):
            found = "".join(
                letter
                for letter, start, end in letters[evidence.page]
                if any(start < one.end and end > one.start for one in evidence.raw)
            )
            assert without_space(found) == without_space(evidence.exact)
            checked += 1
    assert checked > 500


@pytest.mark.parametrize("charset", CHARSETS)
def test_passages_are_marked_in_any_charset(charset):
    words = "日本語とｶﾅ" if charset in {"gb18030", "cp932", "euc_jp", "utf-8"} else "caf\u00e9"
    text = f"<h1>Port</h1><p>{words} l&eacute;ger &amp;\r\n\t vu {words}<b>gras</b>{PROSE}"
    page = page_of(text.encode(charset, "ignore"), charset=charset)
    article = article_in(page)
    view = view_of(page)
    assert article.text
    for start in range(len(article.text) - 9):
        evidence = article.evidence(Span(start, start + 9))
        assert without_space(marked(view, evidence.raw)) == without_space(evidence.exact)


PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<b>", "<table>", "<tr>", "<td>", "</table>", "<li>", "<a href=x>"),
        *("<pre>a\r\n b", "&eacute;", "&#0;", "&nbsp;", "\x00", "\u202e", "😀", "été ", "\r\n"),
        *("<script>", "<!--", "-->", "<img alt='a\udc80\x01>'>", "<svg>", "<br>", "<h2>"),
        *(PROSE, "<div lang=ar dir=rtl>"),
    ]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=30), st.sampled_from(CHARSETS))
@settings(max_examples=150, deadline=None)
def test_any_markup_is_inert_and_marked_to_the_character(pieces, charset):
    page = page_of("".join(pieces).encode(charset, "ignore"), charset=charset)
    article = article_in(page)
    view = view_of(page)
    assert_inert(view)
    starts = [start for _, start, _ in letters_of(view)]
    assert starts == sorted(starts)
    for block in article.blocks:
        evidence = article.evidence(block.span)
        assert without_space(marked(view, evidence.raw)) == without_space(evidence.exact)


@given(st.binary(max_size=400), st.sampled_from(["html", "text"]))
@settings(max_examples=150, deadline=None)
@example(b"\xff\xfe<\x00p\x00>\x00\x00\xd8", "html")
def test_any_bytes_are_shown_inert(content, media):
    assert_inert(view_of(page_of(content, media)))


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000,
        "<table><b><i><a>" * 30_000,
        "<img alt=x>" * 100_000,
        "<div> " * 200 + "<b> </b>" * 100_000,
        "<nav>" + "<a href=x>un lien</a>" * 150_000 + "</nav>",
        "<p>" + "l&eacute;ger " * 60_000 + "</p>",
    ],
    ids=lambda markup: repr(markup[:12]),
)
def test_hostile_pages_are_shown_soon_and_not_at_length(markup):
    page = page_of(f"{markup}{PROSE}".encode())
    article = article_in(page)
    begun = time.process_time()
    view = render_view(page.content, article, back="")
    assert time.process_time() - begun < 15, "not linear"
    assert len(view) < 9_000_000


def test_past_the_limit_the_article_still_stands():
    menu = "<nav>" + "<a href=x>Une rubrique du site</a>" * 60_000 + "</nav>"
    view = view_of(page_of(f"{menu}<h1>Port fermé</h1>{PROSE * 4}".encode()))
    assert "too large to be shown whole" in view
    assert "Le préfet a déclaré mercredi" in shown(view)


def test_links_of_the_dossier_open_a_view_that_is_there(built):
    for path in (built / "stories").glob("*.html"):
        hrefs = lxml.html.fromstring(path.read_text("utf-8")).xpath("//a/@href")
        views = {href.partition("#")[0] for href in hrefs if href.startswith("../views/")}
        assert views
        assert all((path.parent / href).exists() for href in views)


def test_views_lead_back_to_their_page_in_the_dossier(built):
    for path in (built / "views").glob("*.html"):
        href = lxml.html.fromstring(path.read_text("utf-8")).xpath("//header//a/@href")[1]
        file, _, place = href.partition("#")
        story = lxml.html.fromstring((path.parent / file).read_text("utf-8"))
        assert path.stem[:16] in story.get_element_by_id(place).text_content()


def test_views_of_an_older_build_go_with_it(tmp_path):
    pages = [page_of(f"<h1>Port {number}</h1>{PROSE}".encode()) for number in (1, 2)]
    for one in pages:
        write_build([one], tmp_path / "out", engine=Serial(), settings=Settings())
    assert [path.stem for path in (tmp_path / "out" / "views").iterdir()] == [pages[1].id]
