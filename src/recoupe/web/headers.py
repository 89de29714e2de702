"""Headers that every answer carries, and what its page may do."""

from collections.abc import Iterable

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""Our own pages: our own files, nothing written into a page runs, nobody may frame us."""
NOTHING_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""Data, downloads, errors of programs."""

EVERYWHERE: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    # Not `no-referrer`: with it, browsers tell `Origin: null` even of our own forms.
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    (b"x-robots-tag", b"noindex"),
    (b"cache-control", b"no-store"),
    (b"content-security-policy", PAGE_POLICY.encode()),
)
"""Set where the answer does not say otherwise itself."""


def capture_policy(script_hash: str, style_hash: str) -> str:
    """For a saved page: our own two files, known by their hash, in a box without an origin.

    Source: W3C Content Security Policy Level 3, `sandbox` and hash sources.
    """
    return (
        f"sandbox allow-scripts; default-src 'none'; script-src {script_hash}; "
        f"style-src {style_hash}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    )


def completed(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The headers of an answer, with those that are missing."""
    told = [(name.lower(), value) for name, value in headers if name.lower() != b"server"]
    names = {name for name, _ in told}
    return [*told, *(one for one in EVERYWHERE if one[0] not in names)]
