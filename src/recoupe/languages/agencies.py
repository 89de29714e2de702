"""News agencies of the world, and state media that others quote as if they were.

Names and countries after the agencies' own sites and their Wikipedia articles. A spelling that is
also a common word (« Presse », "Interfax" is not, "Union" is) stands only in a longer form.
"""

import re
from functools import cache
from typing import Literal

from msgspec import Struct

AgencyKind = Literal["agency", "state_media"]
UNNAMED_AGENCIES = "agencies"
"""What a credit that names none goes by: « avec agences », "with agencies"."""


class Agency(Struct, frozen=True, kw_only=True):
    """A news agency, or a medium of a state."""

    name: str
    """Canonical short name: `AFP`."""
    spellings: tuple[str, ...]
    """Other ways in which pages write it, in any language, longest first."""
    country: str
    """ISO 3166-1 alpha-2 of its seat."""
    kind: AgencyKind = "agency"


def _agency(name: str, country: str, *spellings: str) -> Agency:
    return Agency(
        name=name, spellings=tuple(sorted(spellings, key=lambda s: (-len(s), s))), country=country
    )


def _state(name: str, country: str, *spellings: str) -> Agency:
    return Agency(
        name=name,
        spellings=tuple(sorted(spellings, key=lambda s: (-len(s), s))),
        country=country,
        kind="state_media",
    )


AGENCIES: tuple[Agency, ...] = (
    _agency("AFP", "FR", "Agence France-Presse", "Agence France Presse", "l'AFP", "AFP.com"),
    _agency(
        "AP",
        "US",
        "The Associated Press",
        "Associated Press",
        "l'Associated Press",
        "l'agence AP",
        "AP News",
        "A.P.",
    ),
    _agency("Reuters", "GB", "Thomson Reuters", "Reuters.com", "l'agence Reuters"),
    _agency("Belga", "BE", "Agence Belga", "Belga News Agency", "BelgaNews", "l'agence Belga"),
    _agency(
        "ATS",
        "CH",
        "Keystone-ATS",
        "Agence télégraphique suisse",
        "Keystone-SDA-ATS",
        "Keystone-SDA",
        "Keystone ATS",
        "Keystone/ATS",
        "SDA-ATS",
        "ATS/Keystone",
        "SDA",
        "l'ats",
    ),
    _agency("EFE", "ES", "Agencia EFE", "Agence EFE", "l'agence EFE", "EFE Verifica"),
    _agency("Europa Press", "ES"),
    _agency("DPA", "DE", "Deutsche Presse-Agentur", "Deutsche Presse Agentur", "dpa", "dpa-AFX"),
    _agency("epd", "DE", "Evangelischer Pressedienst"),
    _agency("KNA", "DE", "Katholische Nachrichten-Agentur"),
    _agency("APA", "AT", "Austria Presse Agentur", "APA-OTS"),
    _agency("ANSA", "IT", "Agenzia ANSA", "Ansa"),
    _agency("AGI", "IT", "Agenzia Giornalistica Italia"),
    _agency("Adnkronos", "IT", "Aki"),
    _agency("ANP", "NL", "Algemeen Nederlands Persbureau"),
    _agency("PA Media", "GB", "Press Association", "PA News Agency", "PA news agency", "PA"),
    _agency("Lusa", "PT", "Agência Lusa", "LUSA"),
    _agency("Ritzau", "DK"),
    _agency("NTB", "NO", "Norsk Telegrambyrå"),
    _agency("TT", "SE", "Tidningarnas Telegrambyrå", "TT News Agency"),
    _agency("STT", "FI", "Suomen Tietotoimisto", "STT-Lehtikuva"),
    _agency("PAP", "PL", "Polska Agencja Prasowa", "Polish Press Agency"),
    _agency("CTK", "CZ", "ČTK", "Czech News Agency"),
    _agency("TASR", "SK"),
    _agency("MTI", "HU", "Magyar Távirati Iroda"),
    _agency("Agerpres", "RO", "AGERPRES"),
    _agency("Mediafax", "RO"),
    _agency("BTA", "BG", "Bulgarian News Agency"),
    _agency("Tanjug", "RS"),
    _agency("Beta", "RS", "agence Beta", "Beta news agency"),
    _agency("Hina", "HR", "HINA"),
    _agency("STA", "SI", "Slovenian Press Agency"),
    _agency("ANA-MPA", "GR", "Athens-Macedonian News Agency", "AMNA"),
    _agency("CNA", "CY", "Cyprus News Agency"),
    _agency("ELTA", "LT"),
    _agency("BNS", "LT", "Baltic News Service"),
    _agency("LETA", "LV"),
    _agency("ERR", "EE"),
    _agency("Interfax", "RU", "agence Interfax", "Interfax news agency"),
    _agency("Interfax-Ukraine", "UA", "Interfax Ukraine"),
    _agency("Ukrinform", "UA", "Укрінформ"),
    _agency("Unian", "UA", "UNIAN"),
    _agency("Belta", "BY", "BelTA", "BELTA"),
    _agency("Kyodo", "JP", "Kyodo News", "Kyōdō"),
    _agency("Jiji Press", "JP", "Jiji"),
    _agency("Yonhap", "KR", "Yonhap News Agency", "agence Yonhap", "Yonhap News"),
    _agency("News1", "KR"),
    _agency("Newsis", "KR"),
    _agency("PTI", "IN", "Press Trust of India"),
    _agency("ANI", "IN", "Asian News International"),
    _agency("IANS", "IN", "Indo-Asian News Service"),
    _agency("UNI", "IN", "United News of India"),
    _agency("APP", "PK", "Associated Press of Pakistan"),
    _agency("BSS", "BD", "Bangladesh Sangbad Sangstha"),
    _agency("Antara", "ID", "ANTARA"),
    _agency("Bernama", "MY", "BERNAMA"),
    _agency("PNA", "PH", "Philippine News Agency"),
    _agency("AAP", "AU", "Australian Associated Press"),
    _agency(
        "La Presse Canadienne",
        "CA",
        "Presse Canadienne",
        "The Canadian Press",
        "Canadian Press",
        "Presse canadienne",
    ),
    _agency("UPI", "US", "United Press International"),
    _agency("Bloomberg", "US", "Bloomberg News"),
    _agency("Dow Jones", "US", "Dow Jones Newswires", "Agefi-Dow Jones"),
    _agency("Tribune News Service", "US", "TNS"),
    _agency("Zenger News", "US"),
    _agency("Notimex", "MX"),
    _agency("Télam", "AR", "Telam"),
    _agency("Agência Brasil", "BR", "Agencia Brasil"),
    _agency("ABI", "BO", "Agencia Boliviana de Información"),
    _agency("Andina", "PE", "Agencia Andina"),
    _agency("APS", "DZ", "Algérie Presse Service"),
    _agency("Maghreb Arabe Presse", "MA", "MAP", "Agence marocaine de presse"),
    _agency("Tunis Afrique Presse", "TN", "TAP"),
    _agency("MENA", "EG", "Middle East News Agency"),
    _agency("SPA", "SA", "Saudi Press Agency"),
    _agency("WAM", "AE", "Emirates News Agency"),
    _agency("QNA", "QA", "Qatar News Agency"),
    _agency("KUNA", "KW", "Kuwait News Agency"),
    _agency("Petra", "JO", "Jordan News Agency"),
    _agency("NNA", "LB", "National News Agency", "Agence nationale d'information"),
    _agency("Agence Anadolu", "TR", "Anadolu Agency", "Anadolu Ajansı", "Anadolu", "AA"),
    _agency("DHA", "TR", "Demirören News Agency"),
    _agency("İHA", "TR", "Ihlas News Agency"),
    _agency("SAPA", "ZA", "South African Press Association"),
    _agency("NAN", "NG", "News Agency of Nigeria"),
    _agency("PANA", "SN", "Panapress", "Agence panafricaine de presse"),
    _agency("GNA", "GH", "Ghana News Agency"),
    _agency("ENA", "ET", "Ethiopian News Agency"),
    _agency("AIP", "CI", "Agence ivoirienne de presse"),
    _agency("AMAP", "ML", "Agence malienne de presse"),
    _agency("ACP", "CD", "Agence congolaise de presse"),
    _agency("Agence Ecofin", "CH", "Ecofin"),
    _agency("APAnews", "SN", "Agence de presse africaine"),
    _agency("Relaxnews", "FR", "ETX Daily Up", "AFP-Relaxnews", "AFP Relaxnews"),
    _agency("AEF", "FR", "AEF info"),
    _agency("Fides", "VA", "Agenzia Fides"),
    _state("TASS", "RU", "Itar-Tass", "ITAR-TASS", "Tass", "agence Tass", "TASS news agency"),
    _state("RIA Novosti", "RU", "Ria Novosti", "RIA", "Rossiya Segodnya", "Rossia Segodnia"),
    _state("Sputnik", "RU", "agence Sputnik", "Sputnik News"),
    _state("RT", "RU", "Russia Today"),
    _state(
        "KCNA",
        "KP",
        "Korean Central News Agency",
        "Agence centrale de presse coréenne",
        "agence centrale de presse nord-coréenne",
        "ACNC",
    ),
    _state("Rodong Sinmun", "KP"),
    _state(
        "Xinhua",
        "CN",
        "Chine nouvelle",
        "Chine Nouvelle",
        "Xinhua News Agency",
        "agence Xinhua",
        "agence Chine nouvelle",
        "XINHUA",
    ),
    _state("China News Service", "CN"),
    _state("CCTV", "CN", "China Central Television"),
    _state("CGTN", "CN"),
    _state("Global Times", "CN"),
    _state("CNA Taiwan", "TW", "Central News Agency", "Focus Taiwan"),
    _state("VNA", "VN", "Vietnam News Agency", "Agence vietnamienne d'information"),
    _state("AKP", "KH", "Agence Kampuchea Presse"),
    _state("IRNA", "IR", "Islamic Republic News Agency"),
    _state("Fars", "IR", "Fars News Agency", "agence Fars"),
    _state("Tasnim", "IR", "Tasnim News Agency"),
    _state("ISNA", "IR"),
    _state("Mehr", "IR", "Mehr News Agency"),
    _state("Press TV", "IR", "PressTV"),
    _state("SANA", "SY", "Sana", "Syrian Arab News Agency"),
    _state("Saba", "YE", "SABA", "Yemen News Agency"),
    _state("INA", "IQ", "Iraqi News Agency"),
    _state("Wafa", "PS", "WAFA"),
    _state("Prensa Latina", "CU"),
    _state("ACN", "CU", "Agencia Cubana de Noticias"),
    _state("AVN", "VE", "Agencia Venezolana de Noticias"),
    _state("Kazinform", "KZ"),
    _state("Azertac", "AZ", "AZERTAC", "Azertag"),
    _state("Armenpress", "AM"),
    _state("TDH", "TM"),
    _state("VOA", "US", "Voice of America"),
    _state("RFE/RL", "US", "Radio Free Europe/Radio Liberty", "Radio Free Europe"),
)

PICTURE_AGENCIES = tuple(
    "Getty Images|AFP via Getty Images|Shutterstock|Alamy|iStock|Adobe Stock|Unsplash|Pexels|Maxppp"
    "|MAXPPP|Abaca|ABACAPRESS|Sipa|SIPA|Sipa USA|SIPA PRESS|Hans Lucas|Icon Sport|PhotoNews"
    "|Photo News"
    "|EPA|epa-EFE|EPA-EFE|Zuma Press|ZUMA|NurPhoto|Imago|IMAGO|Picture Alliance|Bestimage|BestImage"
    "|Wikimedia Commons|Pixabay|Depositphotos|Rex Features|Panoramic|Starface|KCS|DPPI|Gamma-Rapho"
    "|Magnum Photos|Agence VU|Divergence|REA|Riva Press|Photopqr|PHOTOPQR|Belga Image|BELGAIMAGE"
    "|Xinhua News Agency via Getty|Pool|Zumapress|USA Today Sports|Keystone|KEYSTONE".split("|")
)
"""Names that credit pictures: they never make a text an agency's."""


_NOUNS_BEFORE = ("Agence de presse", "Agence", "Agencia", "Agenzia")
_NOUNS_AFTER = (
    "Wire",
    "Newswire",
    "News Wire",
    "Wire Service",
    "News Agency",
    "Press Agency",
    "News Service",
    "Newswires",
    "Press Association",
)
"""Words of names that agencies have and other media seldom, from the names above."""


def agency_nouns() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What may stand before, and behind, the name proper of an agency."""
    return _NOUNS_BEFORE, _NOUNS_AFTER


_AROUND = re.compile(r"(?:Agence|Agencia|Agenzia) (?P<name>(?!d[e'’])\w.*)[ -](?:Presse|Press)")
"""« Agence Zara Presse », which English pages call the "Zara Press Agency"."""


def bare_agency_name(name: str) -> str:
    """The name without the words that say that it is an agency, to compare names by.

    >>> bare_agency_name("Tarrant Wire"), bare_agency_name("Agence de presse Zara")
    ('Tarrant', 'Zara')
    >>> bare_agency_name("Agence Zara Presse")
    'Zara'
    """
    around = _AROUND.fullmatch(name)
    if around:
        return around["name"]
    for noun in sorted(_NOUNS_BEFORE, key=len, reverse=True):
        if name.startswith(f"{noun} "):
            return name[len(noun) + 1 :]
    for noun in sorted(_NOUNS_AFTER, key=len, reverse=True):
        if name.endswith(f" {noun}"):
            return name[: -len(noun) - 1]
    return name


_SAYS = re.compile(
    r"(?i)(?<!\w)(?:agence (?:de presse|d['’]informations?|de nouvelles)"
    r"|(?:news|press) ?agency|news ?wires?|wire service"
    r"|agence (?:(?-i:[A-ZÀ-Þ])[\w’']*[ -]){1,3}presse)(?!\w)"
)
"""Only news agencies have these in their names; of health and of water there are agencies too."""


def says_agency(name: str) -> bool:
    """Whether a name says that it is a news agency's.

    >>> says_agency("Sorvian News Agency"), says_agency("Agence de l'eau")
    (True, False)
    >>> says_agency("Agence Tunis Afrique Presse")
    True
    """
    return bool(_SAYS.search(name))


def _key(name: str) -> str:
    return re.sub(r"[\s./’'\-–]+", " ", name).strip().casefold()


_EDITION = re.compile(
    r" (?:(?:in |en |em |auf )?(?:english|français|francais|french|español|espanol|spanish|deutsch"
    r"|german|italiano|português|portugues|arabic|arabe|russian|chinese|turkish|polski)"
    r"|uk|us|usa|europe|africa|afrique|asia|international|world|news|online|website"
    r"|factuel|fact check)(?: service| edition| desk)?$"
)
"""Behind its name, what tells an edition or a desk of an agency: languages, places, checks."""


@cache
def _by_key() -> dict[str, Agency]:
    table: dict[str, Agency] = {}
    for agency in AGENCIES:
        for spelling in (agency.name, *agency.spellings):
            table.setdefault(_key(spelling), agency)
    return table


def agency_of(name: str) -> Agency | None:
    """The agency that a name stands for, whatever its capitals and hyphens; else None.

    An edition of an agency is that agency.

    >>> agency_of("Agence France Presse").name, agency_of("Le Monde")
    ('AFP', None)
    >>> agency_of("Lusa English").name, agency_of("Reuters Institute")
    ('Lusa', None)
    """
    key = _key(name)
    edition = _EDITION.search(key)
    return _by_key().get(key) or (_by_key().get(key[: edition.start()]) if edition else None)


@cache
def agency_names() -> tuple[str, ...]:
    """All names and spellings of at least two letters, longest first, to build a matcher."""
    names = {spelling for agency in AGENCIES for spelling in (agency.name, *agency.spellings)}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
