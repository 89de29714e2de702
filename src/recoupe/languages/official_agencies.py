"""The news agency that a country calls its own: « l'agence officielle chinoise » is Xinhua.

After the agencies' own sites and the lists of members of OANA, FANA and the African news agencies.
"""

from functools import cache

from recoupe.languages.agencies import AGENCIES, Agency

OFFICIAL = frozenset(
    """
    TASS;RIA Novosti;KCNA;Yonhap;Xinhua;IRNA;SANA;Saba;INA;Wafa;Prensa Latina;ACN;AVN;VNA;AKP;Belta;
    Kazinform;Azertac;Armenpress;TDH;APS;Maghreb Arabe Presse;Tunis Afrique Presse;MENA;SPA;WAM;QNA;
    KUNA;Petra;Antara;Bernama;PNA;BSS;APP;Agence Anadolu;AIP;AMAP;ACP;Ukrinform;BTA;Agerpres;ANSA;
    EFE;Lusa;Belga;PAP;CTK;TASR;MTI;Tanjug;Hina;STA;ANA-MPA;CNA;Télam;
    Agência Brasil;ABI;Andina;Notimex
    """.replace("\n    ", "").split(";")
)
"""By the name that `agencies` gives; Yonhap, Belga and the like are owned or named by law."""


@cache
def official_agencies(country: str) -> tuple[Agency, ...]:
    """The agencies that stand for a country (ISO 3166-1 alpha-2), in the order of `AGENCIES`.

    >>> [agency.name for agency in official_agencies("CN")]
    ['Xinhua']
    """
    return tuple(one for one in AGENCIES if one.country == country and one.name in OFFICIAL)
