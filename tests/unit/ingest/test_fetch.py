"""Fetching, against a server on this machine: manners, limits, and no way to a private address."""

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpcore
import pytest
from msgspec.structs import replace

from recoupe import __version__
from recoupe.ingest.fetch import Fetcher, NotFetched, addresses, connection
from recoupe.ingest.fetch.fetcher import user_agent_of
from recoupe.records import page_id_of
from recoupe.settings import FetchConfig, ReadConfig
from tests.unit.ingest.piles import HTML, read

QUICK = FetchConfig(
    allow_private=True, seconds_between_requests=0.0, timeout_seconds=1.0, max_seconds=2.0
)
Answer = tuple[int, dict[str, str], bytes]
OK: Answer = (200, {"Content-Type": "text/html; charset=utf-8"}, HTML)


class Site:
    """What a server answers, and what it was asked."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.slow: dict[str, float] = {}

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@pytest.fixture
def site() -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            here.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
            status, headers, body = here.answers.get(self.path, (404, {}, b"gone"))
            etag = headers.get("ETag")
            if etag and self.headers.get("If-None-Match") == etag:
                status, headers, body = 304, {"ETag": etag}, b""
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            pause = here.slow.get(self.path)
            try:
                if pause is None:
                    self.wfile.write(body)
                    return
                for at in range(len(body)):
                    self.wfile.write(body[at : at + 1])
                    time.sleep(pause)
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    here = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield here
    server.shutdown()
    server.server_close()
    thread.join()


def fetched(url: str, config: FetchConfig = QUICK, cache: Path | None = None, **options):
    fetcher = Fetcher(config, max_megabytes=1, cache=cache, **options)
    try:
        return fetcher.fetch(url)
    finally:
        fetcher.close()


def refused(url: str, config: FetchConfig = QUICK) -> str:
    with pytest.raises(NotFetched) as caught:
        fetched(url, config)
    return caught.value.reason


def test_a_page_comes_with_its_address_time_and_headers(site):
    site.answers["/1"] = OK
    pages, skipped = read(f"{site.address}/1#part", fetch=QUICK)
    assert not skipped
    (page,) = pages
    assert (page.url, page.content, page.media_type) == (f"{site.address}/1", HTML, "html")
    assert page.id == page_id_of(HTML, page.url)
    assert page.path == f"{site.address}/1#part"
    assert page.captured
    assert page.captured.endswith("+00:00")
    assert ("content-type", "text/html; charset=utf-8") in page.headers


def test_we_say_who_we_are_and_keep_no_cookies(site):
    site.answers["/1"] = (302, {"Location": "/2", "Set-Cookie": "a=b; Path=/"}, b"")
    site.answers["/2"] = OK
    fetched(f"{site.address}/1", replace(QUICK, contact="https://desk.example/bot\r\nX: y"))
    for _, headers in site.asked:
        assert headers["user-agent"] == f"recoupe/{__version__} (+https://desk.example/botX: y)"
        assert "cookie" not in headers
    assert user_agent_of(FetchConfig()) == f"recoupe/{__version__}"


def test_robots_txt_is_asked_first_and_obeyed(site):
    site.answers["/robots.txt"] = (
        200,
        {"Content-Type": "text/plain"},
        b"User-agent: *\nDisallow: /\n\nUser-agent: recoupe\nDisallow: /*.pdf$\nDisallow: /no\n",
    )
    site.answers["/yes"] = OK
    fetched(f"{site.address}/yes")
    assert site.paths() == ["/robots.txt", "/yes"]
    assert "robots.txt" in refused(f"{site.address}/no/1")
    assert "robots.txt" in refused(f"{site.address}/a.pdf")
    assert "/no/1" not in site.paths()
    assert refused(f"{site.address}/no/1", replace(QUICK, obey_robots=False)) == "HTTP status 404"


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False)])
def test_a_site_without_rules_is_open_and_one_in_trouble_is_closed(site, status, allowed):
    site.answers["/robots.txt"] = (status, {}, b"")
    site.answers["/1"] = OK
    if allowed:
        assert fetched(f"{site.address}/1").content == HTML
    else:
        assert "robots.txt cannot be read" in refused(f"{site.address}/1")


def test_a_redirect_is_asked_about_like_the_first_address(site):
    site.answers["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /closed")
    site.answers["/1"] = (301, {"Location": "/2"}, b"")
    site.answers["/2"] = OK
    site.answers["/3"] = (302, {"Location": "/closed/1"}, b"")
    site.answers["/loop"] = (302, {"Location": "/loop"}, b"")
    site.answers["/file"] = (302, {"Location": "file:///etc/passwd"}, b"")
    site.answers["/secret"] = (302, {"Location": "http://ann:secret@127.0.0.1/"}, b"")
    assert fetched(f"{site.address}/1").url == f"{site.address}/2"
    assert "robots.txt" in refused(f"{site.address}/3")
    assert refused(f"{site.address}/loop") == "more than 5 redirects"
    assert refused(f"{site.address}/file") == "not an http or https address"
    assert "password" in refused(f"{site.address}/secret")
    assert "/closed/1" not in site.paths()


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1", "[::ffff:7f00:1]"]
)
def test_no_way_to_a_private_address_is_open(site, host):
    port = site.address.rpartition(":")[2]
    config = replace(QUICK, allow_private=False)
    reason = refused(f"http://{host}:{port}/1", config)
    # Where the machine has no IPv6 the name may lead nowhere at all.
    assert reason in {"the address is not one of the public internet", "no such host"}
    assert not site.asked


def test_the_way_out_is_told_where_an_address_is_refused(site):
    _, skipped = read(f"{site.address}/1", fetch=replace(QUICK, allow_private=False))
    assert "--allow-private" in skipped[0].hint


def test_a_mistake_of_ours_costs_one_address(site, monkeypatch):
    def broken(*_args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Fetcher, "fetch", broken)
    _, skipped = read(f"{site.address}/1", f"{site.address}/2", fetch=QUICK)
    assert len(skipped) == 2
    assert all("a mistake of ours: ZeroDivisionError" in one.reason for one in skipped)


def test_a_redirect_to_a_private_address_is_refused(site, monkeypatch):
    """A public page that sends us to a machine of the reader's own network."""
    port = int(site.address.rpartition(":")[2])
    resolve = socket.getaddrinfo

    def answers(host, *args, **options):
        return resolve("127.0.0.1" if host == "public.example" else host, *args, **options)

    seen: list[str] = []

    def first_only(address: str) -> bool:
        # The first host is taken for public; everything after it is judged as it is.
        seen.append(address)
        return len(seen) <= 1 or addresses.is_public(address)

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    monkeypatch.setattr(connection, "is_public", first_only)
    site.answers["/1"] = (302, {"Location": f"http://localhost:{port}/admin"}, b"")
    config = replace(QUICK, allow_private=False, obey_robots=False)
    assert "public internet" in refused(f"http://public.example:{port}/1", config)
    assert site.paths() == ["/1"]


def test_a_name_that_changes_its_address_is_asked_for_once(monkeypatch):
    """DNS rebinding: public when checked, private when connected to."""
    asked: list[str] = []
    connected: list[str] = []

    def answers(host, port, **_):
        asked.append(host)
        address = "93.184.215.14" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    def connect(_self, host, *_args, **_options):
        connected.append(host)
        raise httpcore.ConnectError("no network in tests")

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    config = replace(QUICK, allow_private=False, obey_robots=False)
    assert "connection failed" in refused("http://rebinding.example/1", config)
    assert connected == ["93.184.215.14"]
    assert asked == ["rebinding.example"]


def test_one_private_address_among_public_ones_is_enough_to_refuse(monkeypatch):
    def answers(_host, port, **_):
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in ("93.184.215.14", "10.0.0.1")
        ]

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    config = replace(QUICK, allow_private=False, obey_robots=False)
    assert "public internet" in refused("http://both.example/1", config)


def test_a_page_over_the_limit_is_left_out(site):
    site.answers["/large"] = (200, {"Content-Type": "text/html"}, b"x" * 1_100_000)
    packed = gzip.compress(b"0" * 30_000_000)
    site.answers["/bomb"] = (200, {"Content-Encoding": "gzip"}, packed)
    site.answers["/twice"] = (200, {"Content-Encoding": "gzip, gzip"}, gzip.compress(packed))
    assert "over the limit" in refused(f"{site.address}/large")
    assert "over the limit" in refused(f"{site.address}/bomb")
    assert "packed in an unknown way" in refused(f"{site.address}/twice")


def test_a_server_that_drips_is_left(site):
    site.answers["/slow"] = (200, {"Content-Type": "text/html"}, b"x" * 1000)
    site.slow["/slow"] = 0.1
    began = time.monotonic()
    assert refused(f"{site.address}/slow", replace(QUICK, max_seconds=0.5)) == "no answer in time"
    assert time.monotonic() - began < 3


def test_an_unchanged_page_is_not_sent_again(site, tmp_path):
    head = {"Content-Type": "text/html", "ETag": '"7"', "Last-Modified": "Wed, 12 Mar 2025"}
    site.answers["/1"] = (200, head, HTML)
    first = fetched(f"{site.address}/1", cache=tmp_path)
    again = fetched(f"{site.address}/1", cache=tmp_path)
    assert first == again
    _, asked = site.asked[-1]
    assert asked["if-none-match"] == '"7"'
    assert asked["if-modified-since"] == "Wed, 12 Mar 2025"
    site.answers["/1"] = (200, {**head, "ETag": '"8"'}, HTML * 2)
    assert fetched(f"{site.address}/1", cache=tmp_path).content == HTML * 2


def test_a_damaged_cache_is_not_believed(site, tmp_path):
    site.answers["/1"] = (200, {"Content-Type": "text/html", "ETag": '"7"'}, HTML)
    fetched(f"{site.address}/1", cache=tmp_path)
    for body in tmp_path.glob("*.body"):
        body.write_bytes(b"other")
    assert fetched(f"{site.address}/1", cache=tmp_path).content == HTML


def test_what_was_fetched_is_kept_before_it_is_read(site, tmp_path):
    site.answers["/x"] = (200, {"Content-Type": "image/png"}, b"\x89PNG")
    _, skipped = read(f"{site.address}/x", fetch=QUICK, cache=tmp_path / "kept")
    assert skipped[0].reason == "not a page (image/png)"
    assert [one.read_bytes() for one in (tmp_path / "kept").glob("*.body")] == [b"\x89PNG"]


def test_requests_to_one_host_keep_their_distance(site):
    site.answers["/robots.txt"] = (200, {}, b"User-agent: *\nCrawl-delay: 3\n")
    site.answers["/1"] = site.answers["/2"] = OK
    waits: list[float] = []
    fetcher = Fetcher(
        replace(QUICK, seconds_between_requests=1.0), max_megabytes=1, sleep=waits.append
    )
    fetcher.fetch(f"{site.address}/1")
    fetcher.fetch(f"{site.address}/2")
    fetcher.close()
    assert len(waits) == 1
    assert 2 < waits[0] <= 3
    short = replace(QUICK, max_crawl_delay_seconds=2.0)
    assert "asks for 3 seconds" in refused(f"{site.address}/1", short)


def test_a_site_that_asks_for_a_pause_gets_it(site, tmp_path):
    site.answers["/1"] = (429, {}, b"")
    site.answers["/2"] = OK
    listed = tmp_path / "list.txt"
    listed.write_text(f"{site.address}/1\n{site.address}/2\n")
    _, skipped = read(listed, fetch=QUICK)
    assert [one.reason for one in skipped] == [
        "HTTP status 429",
        "the site asked for a pause",
    ]
    assert "/2" not in site.paths()


def test_one_bad_address_never_stops_the_pile(site, tmp_path, monkeypatch):
    resolve = socket.getaddrinfo

    def answers(host, *args, **options):
        if host == "no-such-host.example":
            raise socket.gaierror(socket.EAI_NONAME, "no such host")
        return resolve(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    site.answers["/good"] = OK
    site.answers["/text"] = (200, {"Content-Type": "text/plain"}, b"Le texte")
    site.answers["/none"] = (200, {}, HTML)
    lines = [
        f"{site.address}/gone",
        "http://no-such-host.example/",
        "http://127.0.0.1:1/closed",
        f"{site.address}/good",
        f"{site.address}/good",
        f"{site.address}/text",
        f"{site.address}/none",
        "http://" + "a" * 300 + ".example/",
    ]
    listed = tmp_path / "list.txt"
    listed.write_text("\n".join(lines))
    pages, skipped = read(listed, fetch=QUICK)
    assert [(one.path, one.media_type) for one in pages] == [
        ("list.txt#4", "html"),
        ("list.txt#6", "text"),
        ("list.txt#7", "html"),
    ]
    assert [one.path for one in skipped] == [f"list.txt#{at}" for at in (1, 2, 3, 5, 8)]
    assert skipped[3].reason == "same address as list.txt#4"
    assert all(one.url for one in skipped)


def test_a_feed_leads_to_its_pages_with_their_dates(site):
    entries = "".join(
        f"<item><title>{at}</title><link>/{at}</link>"
        "<pubDate>Wed, 12 Mar 2025 18:42:00 +0100</pubDate></item>"
        for at in range(4)
    )
    feed = f'<rss version="2.0"><channel><link>{site.address}</link>{entries}</channel></rss>'
    opml = '<opml version="2.0"><body><outline xmlUrl="{}/feed"/></body></opml>'
    site.answers["/feed"] = (200, {"Content-Type": "application/rss+xml"}, feed.encode())
    site.answers["/opml"] = (200, {"Content-Type": "text/xml"}, opml.format(site.address).encode())
    site.answers["/0"] = site.answers["/1"] = OK
    site.answers["/2"] = (200, {"Content-Type": "application/rss+xml"}, feed.encode())
    config = replace(QUICK, max_feed_entries=3)
    pages, skipped = read(f"{site.address}/opml", fetch=config)
    assert [one.url for one in pages] == [f"{site.address}/0", f"{site.address}/1"]
    assert {(one.published, one.published_basis) for one in pages} == {
        ("2025-03-12T18:42:00+01:00", "feed")
    }
    assert [one.reason for one in skipped] == [
        "a feed or a list where a page was expected",
        "past the first 3 entries of its feed",
    ]


def test_the_text_of_the_feed_stands_in_for_a_page_that_cannot_be_had(site):
    text = "<p>Le fleuve est sorti de son lit dans la nuit.</p>" * 20
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="/gone"/>'
        f'<content type="html"><![CDATA[{text}]]></content></entry></feed>'
    )
    site.answers["/feed"] = (200, {"Content-Type": "application/atom+xml"}, feed.encode())
    pages, skipped = read(f"{site.address}/feed", fetch=QUICK)
    assert [one.reason for one in skipped] == ["HTTP status 404"]
    assert "sorti de son lit" in pages[0].content.decode()
    assert pages[0].url == f"{site.address}/gone"


def test_addresses_past_the_limit_are_told(site, tmp_path):
    listed = tmp_path / "list.txt"
    listed.write_text("".join(f"{site.address}/{at}\n" for at in range(3)))
    _, skipped = read(listed, fetch=replace(QUICK, max_addresses=1))
    assert [one.reason for one in skipped] == [
        "HTTP status 404",
        "more than 1 addresses",
        "more than 1 addresses",
    ]


def test_a_feed_in_json_and_a_list_in_text_lead_on(site):
    item = f'{{"url": "{site.address}/1", "date_published": "2025-03-12"}}'
    feed = f'{{"version": "https://jsonfeed.org/version/1.1", "items": [{item}]}}'
    site.answers["/1"] = OK
    site.answers["/json"] = (200, {"Content-Type": "application/feed+json"}, feed.encode())
    site.answers["/list"] = (200, {"Content-Type": "text/plain"}, f"{site.address}/1\n".encode())
    for path in ("/json", "/list"):
        pages, _ = read(f"{site.address}{path}", fetch=QUICK)
        assert [one.url for one in pages] == [f"{site.address}/1"]


def test_reading_limits_hold_for_pages_fetched(site):
    site.answers["/1"] = (200, {"Content-Type": "text/html"}, b"x" * 200_000)
    _, skipped = read(f"{site.address}/1", fetch=QUICK, config=ReadConfig(max_page_megabytes=0.1))
    assert "over the limit" in skipped[0].reason
