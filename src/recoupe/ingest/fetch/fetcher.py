"""An address → its bytes: asked first, at a pace, within limits, kept before it is read."""

import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from urllib.parse import SplitResult, urldefrag, urljoin, urlsplit

import httpcore
import httpx
from msgspec import Struct

from recoupe import __version__
from recoupe.ingest.fetch.cache import FetchCache
from recoupe.ingest.fetch.connection import CheckedTransport, Deadline, HostNotFound, NotPublic
from recoupe.ingest.fetch.robots import AGENT, TOO_MANY, Rules, rules_of
from recoupe.ingest.kinds import MEGABYTE
from recoupe.ingest.names import kept_url, shown
from recoupe.settings import FetchConfig

ACCEPT = (
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/feed+json, text/plain;q=0.8, application/xml;q=0.8, application/json;q=0.5"
)
# Brotli and Zstandard would need further libraries. A body packed twice is never sent by a
# browser's server, and each turn multiplies what a few kilobytes can unpack to.
ENCODINGS = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
KEPT_HEADERS = frozenset(
    {"content-type", "content-language", "last-modified", "etag", "date", "x-robots-tag"}
)
"""The others tell of the transport, or of the visitor (set-cookie)."""
REDIRECTS = frozenset({301, 302, 303, 307, 308})
NOT_MODIFIED = 304
ROBOTS_BYTES = 512_000
"""RFC 9309, 2.5: at least 500 KiB are to be read."""
FAILURES = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.StreamError,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
    ssl.SSLError,
    OSError,
    UnicodeError,
)
TOO_SLOW = (httpx.TimeoutException, httpcore.TimeoutException)
HINTS = {
    401: "Save the page in a browser where you are logged in, and give the file.",
    403: "The site refuses programs: save the page in a browser and give the file.",
    404: "Check the address; a web archive may hold the page.",
    410: "A web archive may hold the page.",
    429: "The site asks to be left alone for a while: try again later.",
    451: "The page is withheld for legal reasons where you are.",
    503: "Try again later.",
}


class Fetched(Struct, frozen=True, kw_only=True):
    """What an address gave."""

    url: str
    """After redirects."""
    content: bytes
    content_type: str
    """Without parameters, in lower case; empty where the server does not say."""
    captured: str
    """ISO 8601 with zone; of the first time where the page has not changed since."""
    headers: tuple[tuple[str, str], ...]


class NotFetched(Exception):
    """An address could not be had: what happened, and what to do."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


class _Answer(Struct, frozen=True):
    status: int
    headers: httpx.Headers
    content: bytes


class Fetcher:
    """Fetches one address after the other.

    Args:
        config: limits, pace and manners.
        max_megabytes: a larger body is left out.
        cache: folder for what was fetched; None keeps nothing.
        sleep: waits so many seconds.
    """

    def __init__(
        self,
        config: FetchConfig,
        *,
        max_megabytes: float,
        cache: Path | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._config = config
        self._max_bytes = int(max_megabytes * MEGABYTE)
        self._cache = FetchCache(cache)
        self._sleep = sleep
        self._deadline = Deadline()
        self._rules: dict[str, Rules] = {}
        self._next: dict[str, float] = {}
        self._resting: set[str] = set()
        self._client = httpx.Client(
            transport=CheckedTransport(self._deadline, allow_private=config.allow_private),
            headers={
                "User-Agent": user_agent_of(config),
                "Accept": ACCEPT,
                "Accept-Encoding": "gzip, deflate",
            },
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            timeout=config.timeout_seconds,
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Closes its connections."""
        self._client.close()

    def fetch(self, url: str) -> Fetched:
        """The page behind an address; every hop of a redirect is checked like the first.

        Raises:
            NotFetched: with the reason, and a hint where there is one.
        """
        here = urldefrag(url).url
        for _ in range(self._config.max_redirects + 1):
            parts = _checked(here)
            self._ask(here, parts)
            kept = self._cache.find(here)
            validators = _validators(kept[0].header) if kept else {}
            self._wait_for(parts)
            answer = self._request(here, self._max_bytes, validators)
            if answer.status in REDIRECTS and answer.headers.get("location"):
                here = _joined(here, answer.headers["location"])
                continue
            if answer.status == NOT_MODIFIED and kept:
                entry, body = kept
                return _fetched(here, body, entry.captured, entry.headers)
            return self._kept(here, parts, answer)
        raise NotFetched(f"more than {self._config.max_redirects} redirects")

    def _kept(self, url: str, parts: SplitResult, answer: _Answer) -> Fetched:
        if answer.status in {TOO_MANY, 503}:
            self._resting.add(parts.netloc)
        if not 200 <= answer.status < 300:  # noqa: PLR2004  HTTP: success
            raise NotFetched(f"HTTP status {answer.status}", HINTS.get(answer.status, ""))
        captured = datetime.now(UTC).isoformat(timespec="seconds")
        headers = tuple(
            (key.lower(), shown(value))
            for key, value in answer.headers.multi_items()
            if key.lower() in KEPT_HEADERS
        )
        try:
            self._cache.keep(url, captured, headers, answer.content)
        except OSError as error:
            raise NotFetched(
                f"cannot be kept: {error.strerror or error}", "Give a folder you may write to."
            ) from error
        return _fetched(url, answer.content, captured, headers)

    def _ask(self, url: str, parts: SplitResult) -> None:
        """Whether the site lets us, and has not asked for a rest.

        Raises:
            NotFetched: it does not.
        """
        if parts.netloc in self._resting:
            raise NotFetched("the site asked for a pause", "Try again later.")
        if not self._config.obey_robots:
            return
        rules = self._rules_of(parts)
        if rules.closed:
            raise NotFetched(rules.closed, rules.hint)
        if not rules.allow(url):
            raise NotFetched(
                "robots.txt does not allow it", "Save the page in a browser and give the file."
            )
        if rules.delay_seconds > self._config.max_crawl_delay_seconds:
            raise NotFetched(
                f"robots.txt asks for {rules.delay_seconds:.0f} seconds between two pages",
                "Raise `max_crawl_delay_seconds` under [fetch] in recoupe.toml, and wait.",
            )

    def _rules_of(self, parts: SplitResult) -> Rules:
        site = f"{parts.scheme.lower()}://{parts.netloc}"
        if site not in self._rules:
            self._rules[site] = self._read_rules(f"{site}/robots.txt")
        return self._rules[site]

    def _read_rules(self, url: str) -> Rules:
        here = url
        for _ in range(self._config.max_redirects + 1):
            try:
                _checked(here)
                answer = self._request(here, ROBOTS_BYTES, {}, cut=True)
            except NotFetched as error:
                return Rules(closed=error.reason, hint=error.hint)
            if answer.status not in REDIRECTS or not answer.headers.get("location"):
                return rules_of(answer.status, answer.content)
            here = _joined(here, answer.headers["location"])
        return Rules()

    def _wait_for(self, parts: SplitResult) -> None:
        pause = self._config.seconds_between_requests
        if self._config.obey_robots:
            pause = max(pause, self._rules_of(parts).delay_seconds)
        now = time.monotonic()
        begin = max(now, self._next.get(parts.netloc, now))
        self._next[parts.netloc] = begin + pause
        if begin > now:
            self._sleep(begin - now)

    def _request(
        self, url: str, max_bytes: int, headers: dict[str, str], *, cut: bool = False
    ) -> _Answer:
        """One answer, its body read up to a limit.

        Args:
            url: already checked.
            max_bytes: of the unpacked body.
            headers: further headers.
            cut: a longer body is cut, not refused.

        Raises:
            NotFetched: nothing came, or too much, or too slowly.
        """
        self._deadline.start(self._config.max_seconds)
        try:
            with self._client.stream("GET", url, headers=headers) as response:
                encoding = response.headers.get("content-encoding", "").strip().lower()
                if encoding not in ENCODINGS:
                    raise NotFetched(f"packed in an unknown way: {shown(encoding)[:60]}")
                body = bytearray()
                for piece in response.iter_bytes():
                    body += piece
                    if len(body) > max_bytes and not cut:
                        raise NotFetched(
                            f"over the limit of {max_bytes / MEGABYTE:.0f} MB",
                            "Raise `max_page_megabytes` under [read] in recoupe.toml.",
                        )
                    if len(body) >= max_bytes and cut:
                        break
                return _Answer(response.status_code, response.headers, bytes(body[:max_bytes]))
        except NotPublic as error:
            raise NotFetched(
                "the address is not one of the public internet",
                "Give --allow-private if you mean a server of your own network.",
            ) from error
        except HostNotFound as error:
            raise NotFetched(
                "no such host", "Check the address, and that you are online."
            ) from error
        except TOO_SLOW as error:
            raise NotFetched(
                "no answer in time", "Try again later, or raise the times under [fetch]."
            ) from error
        except FAILURES as error:
            raise NotFetched(f"the connection failed: {shown(str(error))[:200]}") from error


def user_agent_of(config: FetchConfig) -> str:
    """Who we say we are: name, version, and whom to write to where that is set."""
    contact = "".join(one for one in config.contact if one.isascii() and one.isprintable())
    agent = f"{AGENT}/{__version__}"
    return f"{agent} (+{contact.strip()})" if contact.strip() else agent


def _checked(url: str) -> SplitResult:
    """The parts of an address that may be fetched.

    Raises:
        NotFetched: it is not http or https, or holds a user name or a password.
    """
    if kept_url(url) is None:
        raise NotFetched("not an http or https address", "Check the address.")
    parts = urlsplit(url)
    if "@" in parts.netloc:
        raise NotFetched(
            "the address holds a user name or a password",
            "Save the page in a browser and give the file.",
        )
    return parts


def _joined(url: str, location: str) -> str:
    try:
        return urldefrag(urljoin(url, location)).url
    except ValueError as error:
        raise NotFetched("a redirect to something that is no address") from error


def _validators(header: Callable[[str], str]) -> dict[str, str]:
    pairs = (("If-None-Match", header("etag")), ("If-Modified-Since", header("last-modified")))
    return {name: value for name, value in pairs if value}


def _fetched(
    url: str, content: bytes, captured: str, headers: tuple[tuple[str, str], ...]
) -> Fetched:
    declared = next((value for key, value in headers if key == "content-type"), "")
    return Fetched(
        url=url,
        content=content,
        content_type=declared.partition(";")[0].strip().lower(),
        captured=captured,
        headers=headers,
    )
