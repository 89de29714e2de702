"""Names and addresses from outside → what may stand in a dossier."""

import re
import unicodedata
from urllib.parse import urlsplit, urlunsplit

MAX_SHOWN = 400
MAX_URL = 4096
LOOKS_LIKE_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{1,20}://")
UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that no terminal and no page should be handed: an escape sequence in a file
name paints a terminal, a right-to-left mark turns `gpj.exe` into `exe.jpg`."""


def shown(name: str) -> str:
    r"""A name that can be printed: control characters escaped, the middle of a long one cut.

    >>> shown("a\x1b[31m/b\u202e.txt")
    'a\\x1b[31m/b\\u202e.txt'
    """
    if len(name) > MAX_SHOWN:
        name = f"{name[: MAX_SHOWN // 2]}…{name[-MAX_SHOWN // 2 :]}"
    if name.isascii() and name.isprintable():
        return name
    return "".join(
        one.encode("ascii", "backslashreplace").decode("ascii")
        if ord(one) > 0x9F and unicodedata.category(one) in UNSHOWN  # noqa: PLR2004  end of C1
        else f"\\x{ord(one):02x}"
        if unicodedata.category(one) in UNSHOWN
        else one
        for one in name
    )


def is_address(given: str) -> bool:
    """Whether something given is meant as an address, of whatever scheme.

    >>> is_address("https://a.example/"), is_address("ftp://a.example/"), is_address("C:/pile")
    (True, True, False)
    """
    return LOOKS_LIKE_ADDRESS.match(given) is not None


def kept_url(raw: object) -> str | None:
    """An http or https URL as it may stand in a dossier; None for anything else.

    A user name and a password in it are left out.

    >>> kept_url("https://ann:secret@a.example/1")
    'https://a.example/1'
    >>> kept_url("javascript:alert(1)") is None
    True
    """
    if not isinstance(raw, str) or len(raw) > MAX_URL:
        return None
    url = raw.strip()
    if any(one.isspace() or unicodedata.category(one) in UNSHOWN for one in url):
        return None
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
            return None
        _ = parts.port
    except ValueError:
        return None
    if "@" in parts.netloc:
        parts = parts._replace(netloc=parts.netloc.rpartition("@")[2])
        return urlunsplit(parts)
    return url


def without_secrets(given: str) -> str:
    """What was given, printable, with the user name and password of an address left out.

    >>> without_secrets("https://ann:secret@a.example/1")
    'https://a.example/1'
    """
    if is_address(given):
        scheme, _, rest = given.partition("://")
        host, slash, path = rest.partition("/")
        given = f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
    return shown(given)
