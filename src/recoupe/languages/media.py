"""Media that other media draw on: agencies, state media, release wires, broadcasters, papers.

Names are the same in every language. Compiled by hand: agencies from the list of members of the
European Alliance of News Agencies and of OANA, state media by the owner they declare, the others
because pages cite them often. In a text they are matched with their capitals: « Le Monde », "Time".
"""

from dataclasses import dataclass
from functools import cache

from msgspec import convert

from recoupe.algorithms.folding import fold
from recoupe.records import OriginKind


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
agency AFP; Agence France-Presse; Agence France Presse @afp.com
agency Reuters; Thomson Reuters; Agence Reuters @reuters.com
agency AP; Associated Press; The Associated Press @apnews.com
agency UPI; United Press International @upi.com
agency DPA; Deutsche Presse-Agentur; dpa @dpa.com
agency ANSA; Ansa @ansa.it
agency EFE; Agencia EFE; Agence EFE @efe.com
agency Europa Press @europapress.es
agency Belga @belga.be
agency ATS; Keystone-ATS; Agence télégraphique suisse; Keystone-SDA @keystone-sda.ch
agency APA; Austria Presse Agentur
agency ANP
agency TT; TT News Agency
agency NTB
agency Ritzau
agency STT
agency PAP
agency CTK; ČTK
agency MTI
agency Lusa @lusa.pt
agency PA Media; PA; Press Association; PA news agency @pa.media
agency La Presse Canadienne; The Canadian Press; Canadian Press; Presse canadienne
agency AAP; Australian Associated Press
agency Kyodo; Kyodo News @kyodonews.net
agency Jiji Press; Jiji
agency Yonhap; Agence Yonhap @yna.co.kr
agency PTI; Press Trust of India
agency ANI
agency Interfax; Interfax-Ukraine
agency Ukrinform
agency Unian; UNIAN
agency Bloomberg; Bloomberg News @bloomberg.com
agency Dow Jones; Dow Jones Newswires
agency APS; Algérie Presse Service
agency Maghreb Arabe Presse
agency Tunis Afrique Presse
agency Agence Anadolu; Anadolu; Anadolu Agency @aa.com.tr
agency Relaxnews; ETX Studio; ETX Daily Up
agency AEF; AEF info
state_media TASS; Tass; ITAR-TASS; Itar-Tass @tass.com @tass.ru
state_media RIA Novosti; RIA; Ria Novosti @ria.ru
state_media Sputnik @sputniknews.com
state_media RT; Russia Today @rt.com
state_media Rossiya 24; Rossia 24 | Rossiya 1; Rossia 1
state_media Xinhua; Chine nouvelle; Xinhua News Agency @xinhuanet.com @news.cn
state_media CCTV; CGTN; China Central Television
state_media China Daily | Global Times | Quotidien du peuple; People's Daily
state_media KCNA; Korean Central News Agency; Agence centrale de presse nord-coréenne @kcna.kp
state_media IRNA; Irna @irna.ir
state_media Press TV | Tasnim | Fars | Mehr
state_media SANA; Sana @sana.sy
state_media Belta; BelTA
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
outlet Les Echos; Les Échos @lesechos.fr
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


def _read(line: str) -> list[Medium]:
    kind, _, rest = line.partition(" ")
    found = []
    for one in rest.split(" | "):
        names, *domains = one.split(" @")
        spellings = tuple(name.strip() for name in names.split(";"))
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
