"""Web pages: main content, metadata, charsets, what is refused."""

import pytest

from recoupe.records import Article, Page, Skipped, page_id_of
from recoupe.stages.clean import CleanConfig, clean
from recoupe.stages.clean.checking import broken_anchors
from recoupe.stages.clean.decoding import decode

ONE = (
    "Les pompiers sont intervenus dans la nuit de mardi à mercredi dans un entrepôt de la zone "
    "industrielle, où un incendie s’était déclaré vers deux heures."
)
TWO = (
    "Deux employés, légèrement intoxiqués par les fumées, ont été conduits à l’hôpital, a indiqué "
    "un porte-parole de la zone de secours."
)
THREE = (
    "Le parquet a ouvert une enquête pour déterminer l’origine du sinistre, qui n’est pas connue "
    "à ce stade, a précisé le procureur."
)


def article_of(markup: str, charset: str = "utf-8", **more: object) -> Article:
    content = markup.encode(charset)
    page = Page(id=page_id_of(content, None), content=content, path="p", **more)
    article = clean(page)
    assert isinstance(article, Article), article
    assert list(broken_anchors(article, content)) == []
    return article


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)[:20]) for block in article.blocks]


PAGE = f"""<!doctype html><html lang="fr"><head>
<title>Incendie à Valbourg - Le Courrier</title>
<meta property="og:title" content="Incendie à Valbourg"><meta property="og:site_name"
 content="Le Courrier"><link rel="canonical" href="https://courrier.example/2024/03/12/incendie">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Incendie à Valbourg",
"datePublished": "2024-03-12T18:42:00+01:00", "dateModified": "2024-03-13T07:00:00Z",
"author": [{{"@type": "Person", "name": "Jeanne Morel"}}]}}</script></head><body>
<nav><ul><li><a href="/">Accueil</a><li><a href="/monde">Monde</a></ul></nav>
<article><h1>Incendie à Valbourg</h1><p class="chapo">Un entrepôt a brûlé dans la nuit de mardi à
mercredi, sans faire de victime.</p><div class="share"><a href="#">Partager</a></div>
<figure><img src="a.jpg"><figcaption>L’entrepôt, mercredi matin. © AFP</figcaption></figure>
<p>{ONE}</p><div class="related"><h3>Lire aussi</h3><ul><li><a href="/x">Un autre incendie</a></ul>
</div><h2>Une enquête</h2><p>{TWO}</p><blockquote><p>« Tout est allé très vite », raconte un témoin.
</p></blockquote><ul><li>Alerte à 2h04</li><li>Maîtrisé à 5h30</li></ul><p>{THREE}</p>
<div class="newsletter"><p>Inscrivez-vous à notre lettre pour recevoir chaque matin l’essentiel de
l’actualité de votre région, sans publicité.</p></div></article>
<div id="comments"><p>Un commentaire de lecteur qui est assez long pour passer pour un paragraphe de
l’article, mais qui n’en est pas un.</p></div><footer>Mentions légales</footer></body></html>"""


def test_blocks_of_a_page_come_with_their_kinds() -> None:
    article = article_of(PAGE)
    assert [kind for kind, _ in kinds(article)] == [
        "title",
        "standfirst",
        "caption",
        "paragraph",
        "heading",
        "paragraph",
        "quote",
        "list_item",
        "list_item",
        "paragraph",
    ]


def test_what_is_left_out_is_told_by_kind() -> None:
    dropped = {one.kind: one for one in article_of(PAGE).dropped}
    assert {"navigation", "share", "related", "newsletter", "comments", "legal"} <= dropped.keys()
    assert "Un autre incendie" in dropped["related"].text


def test_metadata_is_read_with_its_basis() -> None:
    article = article_of(PAGE)
    assert article.title == "Incendie à Valbourg"
    assert article.outlet == "Le Courrier"
    assert article.url == "https://courrier.example/2024/03/12/incendie"
    assert article.byline == ("Jeanne Morel",)
    assert (article.published, article.published_basis) == ("2024-03-12T18:42:00+01:00", "json-ld")
    assert article.modified == "2024-03-13T07:00:00+00:00"
    assert article.language == "fr"


def test_the_date_in_the_address_serves_where_the_page_gives_none() -> None:
    article = article_of(
        f"<h1>Incendie</h1><p>{ONE}<p>{TWO}", url="https://courrier.example/2024/03/12/incendie"
    )
    assert (article.published, article.published_basis) == ("2024-03-12", "url")


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "cp1252", "iso-8859-15", "utf-16", "utf-16-le", "utf-32"]
)
def test_accents_survive_any_charset(charset: str) -> None:
    named = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16"}.get(charset, charset)
    one = ONE.replace("’", "'")
    article = article_of(
        f"<meta charset='{named}'><h1>Été à la mer</h1><p>{one}<p>{one} Encore.", charset
    )
    assert one in article.text


def test_windows_1252_is_read_where_the_page_says_utf_8() -> None:
    content = f"<meta charset=utf-8><p>{ONE}".encode("cp1252")
    assert decode(content, ()).charset == "cp1252"


def test_valid_utf_8_wins_over_a_wrong_declaration() -> None:
    content = f"<meta charset=iso-8859-1><p>{ONE}".encode()
    assert decode(content, (("content-type", "text/html; charset=iso-8859-1"),)).charset == "utf-8"


def test_a_byte_that_cannot_be_read_leaves_the_rest_anchored() -> None:
    content = f"<p>{ONE}</p>".encode().replace(b"nuit", b"n\xffit") + f"<p>{TWO}".encode()
    article = clean(Page(id=page_id_of(content, None), content=content, path="p"))
    assert isinstance(article, Article)
    assert "n\ufffdit" in article.text
    assert list(broken_anchors(article, content)) == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty page"),
        (b"  \n", "empty page"),
        (b"%PDF-1.7 x", "not a page but a PDF document"),
        (b"\x89PNG\r\n\x1a\n", "not a page but a PNG picture"),
        (b"\x1f\x8b\x08\x00", "not a page but gzip data"),
        (bytes(range(1, 256)) * 9, "not a page but binary data"),
        (b"<html><body><p>Short.", "no main content"),
        (b"\xff\xfe\xfa" * 300, "no words"),
        (b"<" * 999, "no words"),
    ],
)
def test_what_is_no_page_is_skipped_with_reason_and_hint(content: bytes, reason: str) -> None:
    found = clean(Page(id=page_id_of(content, None), content=content, path="a.html"))
    assert isinstance(found, Skipped)
    assert found.reason == reason
    assert found.hint


def test_a_page_past_the_limit_is_not_decoded() -> None:
    content = b"x" * 101
    page = Page(id=page_id_of(content, None), content=content, path="p")
    found = clean(page, config=CleanConfig(max_bytes=100))
    assert isinstance(found, Skipped)
    assert "101" in found.reason


def test_entries_of_a_live_blog_carry_their_times() -> None:
    entries = "".join(
        f'<div class="entry"><time datetime="2024-03-12T{hour}:05:00+01:00">{hour}h05</time>'
        f"<h3>Le point à {hour} heures</h3><p>{text}</p></div>"
        for hour, text in ((18, ONE), (17, TWO), (16, THREE))
    )
    article = article_of(f"<h1>Incendie à Valbourg : le direct</h1>{entries}")
    times = [block.time for block in article.blocks if block.kind == "entry"]
    assert times == [f"2024-03-12T{hour}:05:00+01:00" for hour in (18, 17, 16)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Courrier\n\nmai 1, 2024\n\nIncendie : une enquête est ouverte\n\n", None),
        (
            "Incendie : une enquête est ouverte\n\nPublié le 12 mars 2024 à 18h42\n\n",
            "2024-03-12T18:42:00",
        ),
        ("Incendie : une enquête est ouverte\n\n", None),
    ],
)
def test_the_date_under_a_title_is_the_article_s_and_the_one_above_is_not(
    text: str, expected: str | None
) -> None:
    article = article_of(f"{text}{ONE}\n\n{TWO}", media_type="text")
    assert article.published == expected
    assert article.published_basis == ("text" if expected else "none")


def test_a_charset_that_keeps_state_is_skipped_and_says_so() -> None:
    content = f"<p>{'日本語の文章です。' * 30}".encode("iso2022_jp")
    headers = (("content-type", "text/html; charset=iso-2022-jp"),)
    found = clean(Page(id=page_id_of(content, None), content=content, path="p", headers=headers))
    assert isinstance(found, Skipped)
    assert "iso2022_jp" in found.reason


def test_key_points_above_the_text_are_text_and_a_menu_there_is_none() -> None:
    points = "<li>Un entrepôt détruit dans la nuit</li><li>Deux employés intoxiqués</li>"
    menu = (
        '<li><a href="/a">Toute l’actualité du jour</a></li><li><a href="/b">Nos archives</a></li>'
    )
    page = "<h1>Incendie à Valbourg</h1><ul>{}</ul>" + f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    assert [kind for kind, _ in kinds(article_of(page.format(points)))][:3] == [
        "title",
        "list_item",
        "list_item",
    ]
    assert "actualité du jour" not in article_of(page.format(menu)).text
