"""Lists of records: whatever a crawler calls its fields, a page comes out with address and date."""

import csv
import json

import pytest

from recoupe.settings import ReadConfig
from tests.unit.ingest.piles import read_bytes, reasons, zip_of

TEXT = "Le préfet a annoncé l'évacuation de deux cents personnes.\n\nLe fleuve monte encore."
URL = "https://a.example/inondation"

SHAPES = {
    "plain": {"id": 1, "url": URL, "title": "Inondation", "date": "2025-03-12", "text": TEXT},
    "trafilatura": {
        "title": "Inondation",
        "author": "A. Martin",
        "hostname": "a.example",
        "date": "2025-03-12",
        "fingerprint": "0ff1ce",
        "raw_text": "Inondation Le préfet",
        "text": TEXT,
        "source": URL,
        "source-hostname": "a.example",
        "excerpt": "Le préfet",
    },
    "news-please": {
        "authors": [],
        "date_download": "2025-03-13 08:00:00",
        "date_publish": "2025-03-12",
        "description": "Le préfet",
        "filename": "x.json",
        "language": "fr",
        "maintext": TEXT,
        "source_domain": "a.example",
        "text": None,
        "title": "Inondation",
        "url": URL,
    },
    "newspaper4k": {
        "url": URL,
        "title": "Inondation",
        "text": TEXT,
        "article_html": "<div><p>Le préfet</p></div>",
        "html": "",
        "publish_date": "2025-03-12",
        "summary": "",
    },
    "fundus": {
        "title": "Inondation",
        "plaintext": TEXT,
        "publishing_date": "2025-03-12",
        "meta": {"url": URL},
    },
    "fundus, nested": {
        "title": "Inondation",
        "body": {
            "summary": [TEXT.split("\n\n", maxsplit=1)[0]],
            "sections": [{"headline": [], "paragraphs": [TEXT.split("\n\n")[1]]}],
        },
        "publishing_date": "2025-03-12",
        "html": {"requested_url": "https://a.example/i", "responded_url": URL},
    },
    "schema.org": {
        "@type": "NewsArticle",
        "headline": "Inondation",
        "articleBody": TEXT,
        "datePublished": "2025-03-12",
        "url": URL,
    },
    "paragraphs": {
        "url": URL,
        "headline": "Inondation",
        "body": TEXT.split("\n\n"),
        "published_at": "2025-03-12",
    },
    "elasticsearch": {
        "_id": "7",
        "_source": {"url": URL, "title": "Inondation", "content": TEXT, "pubDate": "2025-03-12"},
    },
}


def lines(*values: object) -> bytes:
    return b"".join(json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in values)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_record_of_a_known_tool_is_a_page_of_title_and_text(tmp_path, shape):
    pages, skipped = read_bytes(tmp_path, "a.jsonl", lines(SHAPES[shape]))
    assert not skipped
    (page,) = pages
    assert page.content.decode() == f"Inondation\n\n{TEXT}"
    assert (page.path, page.url, page.media_type) == ("a.jsonl#1", URL, "text")
    assert (page.published, page.published_basis) == ("2025-03-12", "record")


@pytest.mark.parametrize(
    "made",
    [
        json.dumps,
        lambda records: json.dumps(records, indent=2),
        lambda records: json.dumps({"status": "ok", "articles": records}),
        lambda records: "\n".join(json.dumps(one, indent=1) for one in records),
        lambda records: "\ufeff" + json.dumps(records),
    ],
    ids=["array", "indented", "in an object", "one after the other", "byte order mark"],
)
def test_a_json_file_gives_its_records(tmp_path, made):
    records = [{"url": f"{URL}/{at}", "text": f"{TEXT} {at}"} for at in range(3)]
    pages, skipped = read_bytes(tmp_path, "a.json", made(records).encode())
    assert not skipped
    assert [one.url for one in pages] == [one["url"] for one in records]


def test_an_array_is_read_over_the_borders_of_the_buffer(tmp_path):
    records = [{"url": f"{URL}/{at}", "text": "é" * (at * 7919 % 50_000)} for at in range(1, 40)]
    pages, skipped = read_bytes(tmp_path, "a.json", json.dumps(records).encode())
    assert not skipped
    assert [len(one.content) for one in pages] == [2 * len(one["text"]) for one in records]


def test_raw_html_in_a_record_is_the_page(tmp_path):
    html = "<!doctype html><html><head><meta charset='latin1'></head><body>é</body></html>"
    pages, _ = read_bytes(tmp_path, "a.jsonl", lines({"url": URL, "html": html, "text": TEXT}))
    assert pages[0].media_type == "html"
    assert pages[0].content == html.encode()
    assert pages[0].headers == (("content-type", "text/html; charset=utf-8"),)


def test_a_fragment_of_html_is_framed_with_its_title(tmp_path):
    record = {"title": {"rendered": "A & B"}, "content": {"rendered": "<p>Un</p><p>Deux</p>"}}
    pages, _ = read_bytes(tmp_path, "a.jsonl", lines(record))
    assert pages[0].media_type == "html"
    assert b"<title>A &amp; B</title>" in pages[0].content
    assert b"<p>Un</p><p>Deux</p>" in pages[0].content


def test_a_title_that_the_text_begins_with_is_not_said_twice(tmp_path):
    record = {"title": "Inondation", "text": f"Inondation\n{TEXT}"}
    pages, _ = read_bytes(tmp_path, "a.jsonl", lines(record))
    assert pages[0].content.decode() == record["text"]


def test_a_text_cut_short_by_a_search_service_is_not_taken_for_the_article(tmp_path):
    record = {"url": URL, "content": "Le préfet a annoncé… [+2041 chars]"}
    pages, skipped = read_bytes(tmp_path, "a.jsonl", lines(record))
    assert not pages
    assert skipped[0].url == URL


def test_a_broken_line_costs_that_line_only(tmp_path):
    deep = b'{"text": ' + b"[" * 100_000 + b"\n"
    surrogate = b'{"text": "a \\ud800 b"}\n'
    content = b"{broken\n" + deep + surrogate + b"\n[1]\n" + lines({"text": TEXT})
    pages, skipped = read_bytes(tmp_path, "a.jsonl", content)
    assert [one.path for one in pages] == ["a.jsonl#3", "a.jsonl#6"]
    told = reasons(skipped)
    assert sorted(told) == ["a.jsonl#1", "a.jsonl#2", "a.jsonl#5"]
    assert told["a.jsonl#2"] == "nested too deeply"


def test_a_line_over_the_limit_is_passed_over(tmp_path):
    content = b'{"text": "' + b"x" * 2_000_000 + b'"}\n' + lines({"text": TEXT})
    pages, skipped = read_bytes(
        tmp_path, "a.jsonl", content, config=ReadConfig(max_page_megabytes=1)
    )
    assert [one.path for one in pages] == ["a.jsonl#2"]
    assert reasons(skipped) == {"a.jsonl#1": "a line over 1 MB"}


def test_many_broken_lines_are_told_in_short(tmp_path):
    _, skipped = read_bytes(tmp_path, "a.jsonl", b"{broken\n" * 1000)
    assert len(skipped) == 201
    assert skipped[-1].reason.startswith("800 more parts")


@pytest.mark.parametrize("content", [b'[{"text": "a"}, {"te', b'[{"text": "a"} nonsense', b"[1, 2"])
def test_json_that_breaks_off_keeps_what_came_before(tmp_path, content):
    _, skipped = read_bytes(tmp_path, "a.json", content)
    assert any("not JSON" in one.reason for one in skipped)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_is_read_in_any_charset_and_with_any_delimiter(tmp_path, delimiter, charset):
    path = tmp_path / "a.csv"
    with path.open("w", newline="", encoding=charset) as stream:
        table = csv.writer(stream, delimiter=delimiter)
        table.writerow(["Titre", "URL", "Publish_Date", "Texte"])
        table.writerow(["Inondation", URL, "2025-03-12T18:42:00+01:00", TEXT])
    pages, skipped = read_bytes(tmp_path, "a.csv", path.read_bytes())
    assert not skipped
    assert pages[0].content.decode() == f"Inondation\n\n{TEXT}"
    assert pages[0].published == "2025-03-12T18:42:00+01:00"


def test_a_table_without_text_leads_to_its_addresses(tmp_path):
    content = f"name;link\nA;{URL}\nB;not an address\n".encode()
    pages, skipped = read_bytes(tmp_path, "a.csv", content)
    assert not pages
    assert [(one.path, one.url) for one in skipped] == [("a.csv#2", URL), ("a.csv#3", None)]


def test_a_column_of_addresses_needs_no_name(tmp_path):
    _, skipped = read_bytes(tmp_path, "a.csv", f"{URL}/1\n{URL}/2\n".encode())
    assert [one.url for one in skipped] == [f"{URL}/1", f"{URL}/2"]


def test_a_table_of_other_things_is_told(tmp_path):
    _, skipped = read_bytes(tmp_path, "a.csv", b"city,count\nParis,3\n")
    assert skipped[0].reason == "no column with an address or a text"


def test_a_quotation_mark_that_is_never_closed_ends_the_table(tmp_path):
    content = b'text\n"one"\n"two ' + b"x" * 900_000 + b"\n" + b"y" * 900_000
    pages, skipped = read_bytes(tmp_path, "a.csv", content, config=ReadConfig(max_page_megabytes=1))
    assert [one.content for one in pages] == [b"one"]
    assert "broken after 2 rows" in skipped[0].reason


def test_a_list_in_a_zip_is_read_record_by_record(tmp_path):
    content = lines(*({"text": f"{TEXT} {at}"} for at in range(3)))
    pages, _ = read_bytes(tmp_path, "z.zip", zip_of({"a.jsonl": content}))
    assert [one.path for one in pages] == [f"z.zip#a.jsonl#{at}" for at in (1, 2, 3)]


def test_a_text_is_a_list_only_where_every_line_is_an_address(tmp_path):
    _, listed = read_bytes(tmp_path, "a.txt", f"# mine\n{URL}\n\n{URL}/2\n".encode())
    assert [(one.path, one.url) for one in listed] == [
        ("a.txt#2", URL),
        ("a.txt#4", f"{URL}/2"),
    ]
    pages, _ = read_bytes(tmp_path, "b.txt", f"Lien source\n{URL}\n".encode())
    assert [one.media_type for one in pages] == ["text"]


def test_a_list_in_a_folder_leads_nowhere_by_itself(tmp_path):
    pile = tmp_path / "pile"
    pile.mkdir()
    _, skipped = read_bytes(pile, "a.txt", f"{URL}\n".encode())
    assert skipped[0].reason == "not fetched: offline"
    from recoupe.ingest import read_pile  # noqa: PLC0415

    (told,) = read_pile([str(pile)])
    assert told.reason == "not fetched: its list stands in a folder or an archive"
