"""Media that other media draw on: agencies, state media, release wires, broadcasters, papers.

Names are the same in every language. Compiled by hand: agencies from the list of members of the
European Alliance of News Agencies and of OANA, state media by the owner they declare, the others
because pages cite them often. How agencies are spelt stands in `agencies`; here, which of them
texts cite, and their domains. In a text they are matched with their capitals: « Le Monde », "Time".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from msgspec import convert

from recoupe.algorithms.folding import fold
from recoupe.languages.agencies import agency_of
from recoupe.records import OriginKind, SourceKind


@dataclass(frozen=True, kw_only=True)
class Medium:
    """A medium that pages credit or cite."""

    name: str
    """As we print it."""
    kind: OriginKind
    spellings: tuple[str, ...]
    """With their capitals; the name itself is one."""
    domains: tuple[str, ...] = ()


_TABLE = """
agency AFP @afp.com
agency Reuters; Agence Reuters @reuters.com
agency AP @apnews.com
agency UPI @upi.com
agency DPA; dpa @dpa.com
agency ANSA; Ansa @ansa.it
agency EFE @efe.com
agency Europa Press @europapress.es
agency Belga @belga.be
agency ATS @keystone-sda.ch
agency APA
agency ANP
agency TT
agency NTB
agency Ritzau
agency STT
agency PAP
agency CTK; ČTK
agency MTI
agency Lusa @lusa.pt
agency PA Media; PA @pa.media
agency La Presse Canadienne
agency AAP
agency Kyodo @kyodonews.net
agency Jiji Press; Jiji
agency Yonhap; Agence Yonhap @yna.co.kr
agency PTI
agency ANI
agency Interfax | Interfax-Ukraine
agency Ukrinform
agency Unian
agency Bloomberg @bloomberg.com
agency Dow Jones
agency APS
agency Maghreb Arabe Presse
agency Tunis Afrique Presse
agency Agence Anadolu @aa.com.tr
agency Relaxnews; ETX Studio
agency AEF
state_media TASS; Tass @tass.com @tass.ru
state_media RIA Novosti; RIA @ria.ru
state_media Sputnik @sputniknews.com
state_media RT @rt.com
state_media Rossiya 24; Rossia 24 | Rossiya 1; Rossia 1
state_media Xinhua @xinhuanet.com @news.cn
state_media CCTV | CGTN
state_media China Daily | Global Times | Quotidien du peuple; People's Daily
state_media KCNA; Agence centrale de presse nord-coréenne @kcna.kp
state_media IRNA; Irna @irna.ir
state_media Press TV | Tasnim | Fars | Mehr
state_media SANA; Sana @sana.sy
state_media Belta
press_release PR Newswire; PRNewswire; Cision @prnewswire.com
press_release Business Wire; BusinessWire @businesswire.com
press_release GlobeNewswire; Globe Newswire; GLOBE NEWSWIRE @globenewswire.com
press_release ACCESSWIRE; Accesswire
press_release EIN Presswire; EINPresswire
press_release Newswire.ca; CNW; CNW Telbec
press_release news aktuell; Presseportal; ots
broadcast BBC; BBC News @bbc.co.uk @bbc.com
broadcast CNN @cnn.com
broadcast Fox News | ABC News | CBS News | NBC News | MSNBC | NPR | PBS
broadcast Sky News | ITV News | Channel 4 News
broadcast BFMTV; BFM TV; BFM @bfmtv.com
broadcast TF1; TF1 Info; LCI @tf1info.fr
broadcast France Info; Franceinfo; franceinfo @francetvinfo.fr @franceinfo.fr
broadcast France Inter | France Bleu | France Culture | Radio France @radiofrance.fr
broadcast France 2 | France 3 | France Télévisions
broadcast France 24 @france24.com
broadcast RFI; Radio France internationale @rfi.fr
broadcast RTL; RTL info @rtl.fr
broadcast Europe 1 @europe1.fr | CNews
broadcast RMC; RMC Sport
broadcast RTBF @rtbf.be
broadcast RTS; Radio Télévision Suisse @rts.ch
broadcast Radio-Canada; CBC; CBC News @radio-canada.ca @cbc.ca
broadcast TVA Nouvelles; TVA; LCN
broadcast NHK @nhk.or.jp
broadcast KBS | MBC | SBS
broadcast Al Jazeera; Al-Jazeera; Al Jazira @aljazeera.com
broadcast Al-Arabiya; Al Arabiya
broadcast Deutsche Welle; DW @dw.com | ARD | ZDF
broadcast RAI; Rai News
outlet Le Monde @lemonde.fr
outlet Le Figaro @lefigaro.fr
outlet Libération @liberation.fr
outlet Le Parisien; Aujourd'hui en France @leparisien.fr
outlet Les Échos; Les Echos @lesechos.fr
outlet La Croix @la-croix.com
outlet L'Humanité @humanite.fr
outlet Mediapart @mediapart.fr
outlet Ouest-France @ouest-france.fr
outlet Sud Ouest @sudouest.fr
outlet La Voix du Nord @lavoixdunord.fr
outlet Le Dauphiné libéré; Le Dauphiné Libéré @ledauphine.com
outlet Le Progrès @leprogres.fr
outlet La Provence @laprovence.com
outlet Nice-Matin @nicematin.com
outlet Midi Libre @midilibre.fr
outlet La Dépêche du Midi; La Dépêche @ladepeche.fr
outlet Le Télégramme @letelegramme.fr
outlet DNA; Dernières Nouvelles d'Alsace @dna.fr
outlet L'Est républicain; L'Est Républicain @estrepublicain.fr
outlet Le Point @lepoint.fr
outlet L'Express @lexpress.fr
outlet L'Obs; Le Nouvel Obs @nouvelobs.com
outlet Le Canard enchaîné; Le Canard Enchaîné
outlet L'Équipe; L'Equipe @lequipe.fr
outlet 20 Minutes @20minutes.fr
outlet Le HuffPost; HuffPost @huffingtonpost.fr
outlet Courrier international
outlet Le Soir @lesoir.be
outlet La Libre Belgique; La Libre @lalibre.be
outlet La Dernière Heure @dhnet.be
outlet Le Temps @letemps.ch
outlet 24 heures | Tribune de Genève
outlet La Presse | Le Devoir | Le Journal de Montréal
outlet The New York Times; New York Times; NYT @nytimes.com
outlet The Washington Post; Washington Post @washingtonpost.com
outlet The Wall Street Journal; Wall Street Journal; WSJ @wsj.com
outlet Los Angeles Times; LA Times @latimes.com
outlet USA Today @usatoday.com
outlet Politico @politico.com @politico.eu
outlet Axios @axios.com
outlet The Guardian; Guardian @theguardian.com
outlet The Times; The Sunday Times @thetimes.co.uk
outlet The Telegraph; Daily Telegraph; The Daily Telegraph @telegraph.co.uk
outlet Financial Times; FT @ft.com
outlet The Independent @independent.co.uk
outlet Daily Mail; MailOnline @dailymail.co.uk
outlet The Sun | Daily Mirror | Daily Express | Metro.co.uk @metro.co.uk
outlet The Economist @economist.com
outlet Time Magazine; TIME
outlet El País; El Pais @elpais.com
outlet El Mundo @elmundo.es
outlet La Repubblica | Corriere della Sera
outlet Der Spiegel; Spiegel @spiegel.de
outlet Bild | Süddeutsche Zeitung | Die Welt | Frankfurter Allgemeine Zeitung
outlet Haaretz | The Times of Israel | Jerusalem Post; The Jerusalem Post
outlet Kommersant | Meduza | Novaïa Gazeta; Novaya Gazeta | Izvestia
outlet South China Morning Post @scmp.com
outlet Nikkei | Asahi Shimbun | Yomiuri Shimbun | Mainichi
outlet Kyiv Independent; The Kyiv Independent | Ukraïnska Pravda; Ukrainska Pravda
"""


MIN_CITED = 5
"""Shorter spellings of agencies count in credits only: in a text, « MAP », "AA" are other things.

Those that texts use all the same are listed in the table here.
"""


def _spellings_of(kind: str, names: Sequence[str]) -> tuple[str, ...]:
    """The names, and for an agency the spellings that the table of agencies has."""
    agency = agency_of(names[0]) if kind in {"agency", "state_media"} else None
    known = agency.spellings if agency else ()
    cited = (one for one in known if len(one) >= MIN_CITED and one[:2] not in {"l'", "l’"})
    return tuple(dict.fromkeys((*names, *cited)))


def _read(line: str) -> list[Medium]:
    kind, _, rest = line.partition(" ")
    found = []
    for one in rest.split(" | "):
        names, *domains = one.split(" @")
        spellings = _spellings_of(kind, [name.strip() for name in names.split(";")])
        found.append(
            Medium(
                name=spellings[0],
                kind=convert(kind, OriginKind),
                spellings=spellings,
                domains=tuple(domain.strip() for domain in domains),
            )
        )
    return found


@cache
def media() -> tuple[Medium, ...]:
    """Every medium of the table."""
    return tuple(one for line in _TABLE.strip().splitlines() for one in _read(line))


@cache
def cited_media() -> dict[str, SourceKind]:
    """Names as the lexicons write them, in lower case, with the kind of source that each is."""
    found: dict[str, SourceKind] = {}
    for one in media():
        if one.kind == "press_release":
            continue
        kind: SourceKind = "media"
        if one.kind == "agency" or (one.kind == "state_media" and agency_of(one.name)):
            kind = "agency"
        elif one.kind == "state_media":
            kind = "state_media"
        found.update((name.lower().replace("’", "'"), kind) for name in one.spellings)
    return found


@cache
def _by_name() -> dict[str, Medium]:
    return {fold(name): one for one in media() for name in one.spellings}


@cache
def _by_domain() -> dict[str, Medium]:
    return {domain: one for one in media() for domain in one.domains}


def medium_named(name: str) -> Medium | None:
    """The medium with this name, in any capitals, with or without « l' », "The".

    >>> medium_named("Agence France-Presse").name
    'AFP'
    >>> medium_named("Nobody's Gazette")
    """
    folded = fold(name).strip()
    for article in ("", "the ", "l'", "la ", "le ", "agence "):
        if folded.startswith(article):
            found = _by_name().get(folded.removeprefix(article))
            if found is not None:
                return found
    return _by_name().get("the " + folded)


def medium_at(url: str | None) -> Medium | None:
    """The medium that publishes at this address.

    >>> medium_at("https://www.lemonde.fr/x").name
    'Le Monde'
    """
    host = (url or "").partition("://")[2].partition("/")[0].partition(":")[0].lower()
    labels = host.split(".")
    for start in range(len(labels) - 1):
        found = _by_domain().get(".".join(labels[start:]))
        if found is not None:
            return found
    return None
