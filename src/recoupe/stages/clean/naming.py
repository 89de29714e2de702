"""What a site calls itself, where its data do not say: titles, banners, copyright lines.

A name counts where two things agree: the end of the page's title and the domain, a copyright line
and the domain, the end of the title and the link home. One alone may be a section, a company, a
kicker.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from urllib.parse import urlsplit

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import furniture
from recoupe.languages.media import medium_at, medium_named
from recoupe.languages.tables.furniture import compiled

TITLE_SEPARATOR = re.compile(r"\s+[|•·»*–—-]\s+|\s?[|•]\s?")
MAX_NAME_WORDS = 6
MIN_DOMAIN_LETTERS = 4
MAX_COPYRIGHT_LINE = 300
COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[-–—/]\s?(?:19|20)?\d\d)?(?!\d)")
NAME_END = re.compile(r"[.,|•·–—\n]|\s-\s")
GLUED_NAME = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]+(?:[A-ZÀ-Þ][a-zà-ÿ]+|\d+)\w*")
HOME_PAGE = re.compile(
    r"(?:/|\.{0,2}/?(?:index|accueil|home|default)\.\w{3,5}|\./)\Z", re.IGNORECASE
)


def domain_of(url: str | None) -> str | None:
    """The host of a URL, without `www.`."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return host.removeprefix("www.") or None


def is_home(address: str, url: str | None) -> bool:
    """Whether a link leads to the front page of the site that holds it.

    >>> is_home("/", None), is_home("https://a.example/", "https://www.a.example/x")
    (True, True)
    >>> is_home("/sport", None)
    False
    """
    if HOME_PAGE.match(address):
        return True
    host = domain_of(address)
    try:
        path = urlsplit(address).path if host else "x"
    except ValueError:
        return False
    return host is not None and host == domain_of(url) and not path.strip("/")


def fits_domain(name: str, url: str | None) -> bool:
    """Whether a name and a domain are the same but for hyphens, articles and endings.

    >>> fits_domain("Le Matin libre", "https://www.matin-libre.example/a")
    True
    >>> fits_domain("Monde", "https://www.lemonde-informatique.example/a")
    False
    """
    host = domain_of(url)
    letters = _squeezed(name)
    if not host or len(letters) < MIN_DOMAIN_LETTERS:
        return False
    for label in host.split(".")[:-1] or [host]:
        there = _squeezed(label)
        # What the longer one has more is an article: « Le Matin libre » lives at matin-libre.
        short, long_ = sorted((letters, there), key=len)
        if short == long_ or (
            len(short) >= MIN_DOMAIN_LETTERS
            and long_.endswith(short)
            and len(long_) - len(short) <= 3  # noqa: PLR2004
        ):
            return True
    return _squeezed(host) == letters


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]", "", fold(text))


def may_be_name(name: str) -> bool:
    """Whether words can be the name of an outlet: few, and not those of a section."""
    return (
        0 < len(name.split()) <= MAX_NAME_WORDS
        and len(name) < 60  # noqa: PLR2004
        and not furniture.section_names().match(name)
        and any(letter.isupper() for letter in name)
    )


@cache
def _outlet_words() -> re.Pattern[str]:
    words = compiled(furniture.merged(lambda table: table.outlet_words))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def sounds_like_outlet(name: str) -> bool:
    """Whether a short line is the name of an outlet by its words or by its shape.

    >>> sounds_like_outlet("Castle Herald"), sounds_like_outlet("GlobeNews24")
    (True, True)
    >>> sounds_like_outlet("Incendie à Valbourg"), sounds_like_outlet("Breaking News")
    (False, False)
    """
    if not may_be_name(name) or re.search(r"[.!?:;]", name):
        return False
    if medium_named(name) is not None:
        return True
    if not all(word[:1].isupper() or len(word) <= 3 or i for i, word in enumerate(name.split())):  # noqa: PLR2004
        return False
    return _outlet_words().search(name) is not None or GLUED_NAME.fullmatch(name) is not None


def parts_of(title: str) -> tuple[str, ...]:
    """The last and the first part of a page's title, where a site puts its name."""
    parts = [part.strip() for part in TITLE_SEPARATOR.split(title)]
    parts = [part for part in parts if part]
    if len(parts) < 2:  # noqa: PLR2004
        return ()
    return parts[-1], parts[0]


def name_in_titles(
    titles: Iterable[str], url: str | None, *, witnesses: Iterable[str] = (), banner: str = ""
) -> str | None:
    """The part of a page's titles that names its site for sure.

    Args:
        titles: as the page gives them, with what sites add.
        url: where the page was found.
        witnesses: other words of the page that may name the site: links home, copyright lines.
        banner: the first line of the page, which often begins with its name.
    """
    seen = [fold(" ".join(one.split())) for one in witnesses]
    top = fold(" ".join(banner.split())) + " "
    for title in titles:
        for part in parts_of(title):
            if not may_be_name(part):
                continue
            folded = fold(part)
            if fits_domain(part, url) or medium_named(part) is not None:
                return part
            if any(folded == one or _names(one, folded) for one in seen) or top.startswith(
                folded + " "
            ):
                return part
    return None


def _names(line: str, name: str) -> bool:
    """Whether a copyright line holds a name, in whole words."""
    return COPYRIGHT.search(line) is not None and (
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line) is not None
    )


def name_in_copyright(lines: Iterable[str], url: str | None) -> str | None:
    """The name beside a copyright mark, where the domain has it, too.

    >>> name_in_copyright(["© 2025 Le Nouvel Alpin. Tous droits"], "https://nouvel-alpin.example")
    'Le Nouvel Alpin'
    """
    for line in lines:
        if len(line) > MAX_COPYRIGHT_LINE:
            continue
        mark = COPYRIGHT.search(line)
        if mark is None:
            continue
        # A year or a second mark ends a name like a new line would.
        after = YEARS.sub("\n", COPYRIGHT.sub("\n", line[mark.end() :])).strip(" ,-–—\n")
        before = YEARS.sub("\n", line[: mark.start()]).strip(" ,-–—\n")
        for said in (after, before):
            name = " ".join(NAME_END.split(said)[0].split())
            if may_be_name(name) and fits_domain(name, url):
                return name
    return None


def known_or_domain(url: str | None) -> str | None:
    """The medium that publishes at this address, else its domain."""
    medium = medium_at(url)
    return medium.name if medium else domain_of(url)


@cache
def _site_phrases() -> re.Pattern[str]:
    phrases = compiled(furniture.merged(lambda table: table.site_after))
    return re.compile(rf"(?:{phrases})\s+(?P<site>[^\n]{{2,60}})\Z", re.IGNORECASE)


def name_in_phrase(line: str) -> str | None:
    """The site that a line sends its readers to.

    >>> name_in_phrase("Retrouvez toute l’actu sur Vallees-info.example")
    'Vallees-info.example'
    """
    found = _site_phrases().search(line) if len(line) < MAX_COPYRIGHT_LINE else None
    if found is None:
        return None
    name = found["site"].strip(" .!…»")
    return name if may_be_name(name) or "." in name else None


def without_site(title: str, outlet: str | None) -> str:
    """A title without the name of the site, and of a section beside it, at its ends.

    >>> without_site("Un feu à Valbourg | Faits divers | Le Courrier", "Le Courrier")
    'Un feu à Valbourg'
    """
    wanted = {_squeezed(outlet), _squeezed(outlet.partition(".")[0])} - {""} if outlet else set()
    marks = [match.span() for match in TITLE_SEPARATOR.finditer(title)]
    if not marks or not wanted:
        return title
    if _squeezed(title[marks[-1][1] :]) in wanted:
        before = title[: marks[-1][0]].rstrip()
        section = marks[-2] if len(marks) > 1 else None
        if section and furniture.section_names().match(before[section[1] :].strip()):
            before = before[: section[0]].rstrip()
        return before or title
    if _squeezed(title[: marks[0][0]]) in wanted:
        return title[marks[0][1] :].lstrip() or title
    return title


def share_words(one: str, others: Sequence[str]) -> bool:
    """Whether a heading has half of its words in common with one of the titles."""
    words = set(folded_words(one))
    return any(len(words & set(folded_words(other))) * 2 >= len(words) for other in others)
