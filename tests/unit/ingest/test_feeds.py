"""Feeds and subscription lists: addresses with their dates, and the text that a feed carries."""

import json
import time

import pytest

from tests.unit.ingest.piles import read_bytes

LONG = "<p>Le fleuve est sorti de son lit dans la nuit de mardi à mercredi.</p>" * 12
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>A</title><link>https://a.example/</link>
<item><title>Inondation</title><link>https://a.example/1</link>
<pubDate>Wed, 12 Mar 2025 18:42:00 +0100</pubDate>
<content:encoded><![CDATA[{LONG}]]></content:encoded></item>
<item><title>Pluie</title><link>https://a.example/2</link><description>Court.</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title>
<entry><title>Inondation</title><link href="https://a.example/1"/>
<published>2025-03-12T18:42:00+01:00</published><content type="html"><![CDATA[{LONG}]]></content>
</entry><entry><title>Pluie</title><link href="https://a.example/2"/>
<updated>2025-03-13T00:00:00Z</updated></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {
                "url": "https://a.example/1",
                "title": "Inondation",
                "content_html": LONG,
                "date_published": "2025-03-12T18:42:00+01:00",
            },
            {"url": "https://a.example/2", "title": "Pluie", "content_text": "Court."},
        ],
    }
)


@pytest.mark.parametrize(
    ("name", "content"), [("a.rss", RSS), ("a.xml", ATOM), ("a.json", JSON_FEED)]
)
def test_offline_a_feed_gives_the_full_texts_it_carries(tmp_path, name, content):
    pages, skipped = read_bytes(tmp_path, name, content.encode())
    (page,) = pages
    assert page.url == "https://a.example/1"
    assert (page.published, page.published_basis) == ("2025-03-12T18:42:00+01:00", "feed")
    assert page.media_type == "html"
    assert b"<h1>Inondation</h1>" in page.content
    assert "sorti de son lit" in page.content.decode()
    assert [(one.url, one.reason) for one in skipped] == [
        ("https://a.example/2", "not fetched: offline")
    ]


def test_an_opml_gives_its_feeds(tmp_path):
    opml = (
        '<?xml version="1.0"?><opml version="2.0"><body><outline text="Presse">'
        '<outline type="rss" xmlUrl="https://a.example/rss"/>'
        '<outline type="rss" xmlUrl="javascript:alert(1)"/></outline></body></opml>'
    )
    _, skipped = read_bytes(tmp_path, "a.opml", opml.encode())
    assert [one.url for one in skipped] == ["https://a.example/rss"]


def test_xml_of_another_kind_is_told_and_xhtml_is_a_page(tmp_path):
    _, skipped = read_bytes(tmp_path, "a.xml", b"<sitemap/>")
    assert "neither a page" in skipped[0].reason
    pages, _ = read_bytes(tmp_path, "b.xml", b'<?xml version="1.0"?><html><body>x</body></html>')
    assert pages[0].media_type == "html"


def test_entities_that_swell_or_read_files_do_nothing(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("the secret")
    levels = "".join(f'<!ENTITY e{at + 1} "{f"&e{at};" * 10}">' for at in range(9))
    swelling = f'<!DOCTYPE rss [<!ENTITY e0 "aaaaaaaaaa">{levels}]>'
    external = f'<!DOCTYPE rss [<!ENTITY e9 SYSTEM "{secret.as_uri()}">]>'
    for head in (swelling, external):
        for body in (
            "<rss><channel><item><title>&e9;</title><link>https://a.example/1</link></item></channel>",
            '<opml><body><outline text="&e9;" xmlUrl="https://a.example/1"/>&e9;</body></opml>',
        ):
            began = time.monotonic()
            pages, skipped = read_bytes(tmp_path, "a.xml", f"{head}{body}".encode())
            assert time.monotonic() - began < 5
            assert not pages
            assert "the secret" not in repr(skipped)
            assert len(repr(skipped)) < 2000
