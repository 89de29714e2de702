"""What a site allows programs to read."""

from protego import Protego

AGENT = "recoupe"
"""The name that a site would put into robots.txt."""
TOO_MANY = 429


class Rules:
    """The rules of one site.

    Args:
        text: its robots.txt; empty allows everything.
        closed: why nothing may be read; empty where rules were had.
        hint: what to do then.

    Source: RFC 9309, "Robots Exclusion Protocol".
    """

    def __init__(self, text: str = "", *, closed: str = "", hint: str = "") -> None:
        self.closed = closed
        self.hint = hint
        self._rules = Protego.parse(text)

    def allow(self, url: str) -> bool:
        """Whether the page may be fetched."""
        return not self.closed and self._rules.can_fetch(url, AGENT)

    @property
    def delay_seconds(self) -> float:
        """The pause that the site asks for; 0 where it asks for none."""
        delay = float(self._rules.crawl_delay(AGENT) or 0.0)
        return delay if delay >= 0 else 0.0  # a site may write anything, « nan » too


def rules_of(status: int, content: bytes) -> Rules:
    """The rules in the answer to a request for robots.txt.

    No such file: everything is allowed (RFC 9309, 2.3.1.3). A server in trouble: nothing is
    (2.3.1.4).
    """
    if 200 <= status < 300:  # noqa: PLR2004  HTTP: success
        return Rules(content.decode("utf-8", "replace").removeprefix("\ufeff"))
    if 400 <= status < 500 and status != TOO_MANY:  # noqa: PLR2004  HTTP: client error
        return Rules()
    return Rules(
        closed=f"robots.txt cannot be read (HTTP status {status})",
        hint="Try again later, or save the page in a browser and give the file.",
    )
