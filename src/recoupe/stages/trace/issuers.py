"""Who published a page: a known medium, an official body, whoever issues a release."""

import re
from functools import cache

from recoupe.algorithms.folding import fold
from recoupe.languages import KNOWN, language_of
from recoupe.languages.agencies import says_agency
from recoupe.languages.bodies import is_official_host
from recoupe.languages.media import Medium, medium_at, medium_named
from recoupe.records import OriginKind
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.self_named import names_itself

WIRES: frozenset[OriginKind] = frozenset({"agency", "state_media"})
"""Whose dispatches others print."""
_LONGEST_NAME = 60


def publisher_of(page: TracedPage) -> Medium | None:
    """The medium that published the page; a body or a firm where it is its own release.

    None for any other outlet.
    """
    found = medium_at(page.article.url)
    if found is None and page.article.outlet:
        found = medium_named(page.article.outlet)
    if found is not None:
        return found
    kind: OriginKind | None = "agency" if _is_agency(page) else _issuer_kind(page)
    return Medium(name=_own_name(page), kind=kind, spellings=()) if kind else None


def _is_agency(page: TracedPage) -> bool:
    """Whether an outlet that no table knows is a news agency: by its name, or as it signs so.

    « SNA, agence de presse de Sorvie », "Sorvian News Agency".
    """
    outlet = page.article.outlet or ""
    return bool(outlet) and (
        says_agency(outlet)
        or any(
            one.kind == "agency" and not one.partial and one.name == outlet
            for one in page.article.credits
        )
    )


def outlet_name(page: TracedPage) -> str:
    """Outlet of the page, else the host of its address, else the name of its file."""
    medium = publisher_of(page)
    return medium.name if medium is not None else _own_name(page)


def _own_name(page: TracedPage) -> str:
    file = page.article.path.rstrip("/").rpartition("/")[2]
    host = _host_of(page).removeprefix("www.")
    return page.article.outlet or host or file or page.article.path


def _host_of(page: TracedPage) -> str:
    return (page.article.url or "").partition("://")[2].partition("/")[0]


def _issuer_kind(page: TracedPage) -> OriginKind | None:
    title = fold(page.article.title)
    host = _host_of(page)
    path = (page.article.url or "").partition("://")[2].partition("/")[2]
    if _titles().match(title) or _paths().search(fold(path)):
        return "press_release"
    if _sections().match(fold(path)) or _is_press_host(host):
        return "press_release"
    if is_official_host(host):
        return "official"
    return "press_release" if names_itself(page) else None


@cache
def _titles() -> re.Pattern[str]:
    """A title that says at its start what the page is: « Communiqué de presse : … ».

    Whose it is may stand before it: « Ville de Dole – Communiqué : … ».
    """
    names = _either(r"\s+")
    whose = rf"(?:[^:|–—]{{2,{_LONGEST_NAME}}}\s[–—|-]\s)?"
    return re.compile(rf"\W*{whose}(?:{names})\s*(?:[:|–—-]|n°|$)")


@cache
def _paths() -> re.Pattern[str]:
    """The same in a segment of the address: `/presse/communique_2025-10-05.htm`."""
    names = _either("[-_]")
    return re.compile(rf"(?:^|/)(?:{names})s?(?:[-_/.]|$)")


def _is_press_host(host: str) -> bool:
    """`newsroom.firm.example`, `ir.firm.example`; not `investors.com`, a site by that name."""
    label, _, rest = host.lower().partition(".")
    return label in _press_sections() and "." in rest


@cache
def _sections() -> re.Pattern[str]:
    """The first part of an address, behind a language or none: `/en/newsroom/…`, `/presse/…`.

    Further down it is a subject: `/economie/medias/presse/…`.
    """
    tags = "|".join(sorted(KNOWN))
    sections = "|".join(map(re.escape, sorted(_press_sections(), key=lambda one: (-len(one), one))))
    return re.compile(rf"(?:(?:{tags})(?:[-_]\w\w)?/)?(?:{sections or '(?!)'})(?:/|$)")


@cache
def _press_sections() -> frozenset[str]:
    return frozenset(one for tag in KNOWN for one in language_of(tag).sourcing.press_sections)


def _either(gap: str) -> str:
    names = {name for tag in KNOWN for name in language_of(tag).sourcing.release_names}
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(gap.join(map(re.escape, name.split())) for name in ordered) or "(?!)"
