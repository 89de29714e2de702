"""English words for those who are cited."""

from typing import Literal

from recoupe.languages.cited_names import CITED_NAMES
from recoupe.languages.en.people import PEOPLE
from recoupe.languages.media import cited_media
from recoupe.records import SourceKind

_KINDS: dict[SourceKind, str] = {
    # Bodies and unnamed holders of authority; one holder of an office is a person.
    "official": """
        ministry government council police prosecutors army military department embassy officials
        authorities authority armies court pentagon kremlin commission force forces navy congress
        parliament cabinet
        treasury inspectorate ministers parquet service services office administration
        house state guard officers presidency palace coastguard command constabulary
    """,
    "organisation": """
        company bank union group party association charity firm club operator institute
        university organisation organization watchdog regulator federation airline management
        unions charities companies firms clubs hospital network opposition league
    """,
    "agency": "agency wire agencies",
    "media": """
        newspaper paper magazine channel radio television tv media outlet outlets broadcaster site
        website newsletter podcast portal journalists reporters daily weekly tabloid press programme
    """,
    "document": (
        "report study survey statement document documents filing video lawsuit indictment inquiry "
        "prospectus letter memo treaty poll polls data figures analysis research footage records "
        "results findings census photos images emails messages transcript audit studies reports "
        "surveys test tests experiment experiments chart graphic "
        "petition petitions motion complaint affidavit ruling"
    ),
    "collective": """
        people experts analysts residents economists neighbours neighbors observers critics
        scientists researchers doctors lawyers protesters parents fans locals families activists
        investors traders campaigners rebels workers students
    """,
    "unnamed": "source sources insider witness witnesses bystander eyewitness eyewitnesses",
    "person": """
        grandee figure minister mayor governor ambassador judge sheriff coroner spokesperson
        commissioner secretary
        spokesman spokeswoman chief head leader director president chairman chairwoman owner
        lawyer captain general doctor professor headteacher coach manager senator mp mum mother
        father dad wife husband widow son daughter farmer pope king queen rep agent diplomat
        official prosecutor mediator envoy officer resident fan person researcher analyst expert
        chancellor neighbour neighbor singer actor actress author writer artist star boss executive
        engineer scientist economist teacher student driver pilot passenger survivor victim suspect
        defendant plaintiff worker volunteer campaigner activist attorney psychologist historian
        sociologist shopkeeper shopper tenant landlord founder constable sergeant detective
        inspector superintendent paramedic nurse surgeon vicar bishop priest imam rabbi prince
        princess emir ruler dictator congressman congresswoman lawmaker councillor councilor
        candidate player striker goalkeeper midfielder skipper boxer champion chef presenter host
        photographer soldier veteran refugee grandmother grandfather brother sister uncle aunt
        cousin partner girlfriend boyfriend friend colleague man woman boy girl teenager pensioner
        customer negotiator spectator supporter pupil schoolboy schoolgirl courier cashier waiter
        waitress barber baker butcher plumber electrician builder librarian florist commuter
        motorist cyclist hiker rider trader protester onlooker caller listener viewer subscriber
        shareholder postman midwife carer solicitor barrister whip backbencher crossbencher
        frontbencher bookmaker
        referee umpire steward usher verger gamekeeper lifeguard beekeeper climber jockey handler
        warden ranger keeper lodger squatter busker docker roofer welder jeweller bookseller brewer
        distiller innkeeper publican bouncer ringmaster stuntman stuntwoman bailiff auctioneer
    """,
}

_LISTED: dict[str, SourceKind] = {
    word: kind for kind, words in _KINDS.items() for word in words.split()
}
KINDS: dict[str, SourceKind] = {
    **dict.fromkeys(sorted(PEOPLE), "person"),
    # Several of a trade without names are a group: detectives, nurses.
    **{
        f"{word}s": "collective"
        for word in (*sorted(PEOPLE), *_KINDS["person"].split())
        if word[-1] not in "sxy"
    },
    **_LISTED,
}

_WOMEN = (
    "woman mother mum daughter sister wife widow girl aunt grandmother girlfriend actress queen "
    "princess spokeswoman chairwoman congresswoman businesswoman"
)
_MEN = (
    "man father dad son brother husband boy uncle grandfather boyfriend actor king prince "
    "spokesman chairman congressman businessman pope"
)
GENDERED: dict[str, Literal["m", "f"]] = {
    **dict.fromkeys(_WOMEN.split(), "f"),
    **dict.fromkeys(_MEN.split(), "m"),
}

_AGENCIES = """
    afp;agence france-presse;reuters;associated press;ap;tass;itar-tass;ria novosti;ria;interfax;
    kcna;
    yonhap;kyodo;xinhua;anadolu;dpa;efe;ansa;belga;irna;isna;tasnim;wafa;ukrinform;upi;jiji;pa;
    bloomberg;fars;sana;antara;press association
"""
_MEDIA = """
    cnn;bbc;the bbc;sky news;fox news;nbc;abc;cbs;msnbc;npr;new york times;washington post;
    wall street journal;financial times;the guardian;guardian;the times;daily mail;mailonline;
    the sun;sun;daily mirror;mirror;telegraph;independent;al jazeera;al-arabiya;al-arabiya tv;
    politico;axios;
    the gazette;gazette;nhk;le monde;der spiegel;bild;haaretz;channel 4;itv;usa today;los angeles
    times;
    time;newsweek;the economist;rt;sputnik;twitter;telegram;facebook;instagram;tiktok;linkedin;
    youtube;whatsapp;truth social;x;bluesky;mastodon;snapchat;twitch;weibo;substack;
    vanity fair;rolling stone;people magazine;tmz;hollywood reporter;the hollywood reporter;
    the atlantic;the new yorker;new yorker;forbes;entertainment weekly;us weekly;evening standard;
    irish times;the irish times;irish independent;rte;cbc;ctv;globe and mail;the globe and mail;
    toronto star;sydney morning herald;the sydney morning herald;the australian;the hindu;
    times of india;the times of india;hindustan times;daily nation;business insider;buzzfeed;
    techcrunch;cnbc;c-span;cnet;espn;the athletic;talksport;marca;gazzetta dello sport;vogue
"""


def _names(listed: str) -> list[str]:
    return [" ".join(name.split()) for name in listed.split(";") if name.strip()]


MEDIA: dict[str, SourceKind] = {
    **CITED_NAMES,
    **cited_media(),
    **dict.fromkeys(_names(_MEDIA), "media"),
    **dict.fromkeys(_names(_AGENCIES), "agency"),
}

DETERMINERS = frozenset(
    """
    the a an this that these those his her its their our my your some several many one two three
    four five six ten another each all both no unnamed
    """.split()
)

NOUN_LINKS = frozenset("of for".split())

NOUN_STOPS = frozenset(
    """
    to in on at by with from after before during while when as if but or nor because since until
    monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later who which
    that whose where is are was were has have had not n't speaking citing adding standing
    briefed cited quoted referring showing according also reportedly allegedly then still again
    told i he she it they we you would could should despite amid following about against through
    into over under without beyond near among between like around across behind beside within
    onto toward towards upon outside inside
    """.split()
)

TITLES = frozenset("minister secretary commissioner representative ambassador adviser".split())

NOT_SPEECH = frozenset(
    """
    film movie book novel album song show series documentary play opera memoir exhibition word term
    phrase operation programme project called titled entitled dubbed nicknamed named known hymn
    so-called calls lyrics game sang track single musical festival sitcom drama soap thriller comedy
    western blockbuster ballad anthem poem painting sculpture essay podcast videogame
    bestseller record slogan motto tagline strapline jingle catchphrase nickname moniker epithet
    hashtag codename alias pseudonym christened
    """.split()
)

_CHIEFS = "president director chairman chairwoman ceo executive head chief boss founder"
_STAND_INS = {
    "lawmaker legislator politician": (
        "senator mp representative congressman congresswoman minister"
    ),
    "prosecutor": "prosecutor attorney",
    "officer": (
        "chief sergeant constable inspector superintendent captain lieutenant colonel commander "
        "major admiral commodore"
    ),
    "firefighter": "captain lieutenant commander chief",
    "pontiff": "pope",
    "monarch": "king queen",
    "official": (
        f"{_CHIEFS} minister secretary colonel commissioner general mayor governor spokesman "
        "spokeswoman"
    ),
    "diplomat envoy": "ambassador envoy consul",
    "executive boss": _CHIEFS,
    "headteacher": "headteacher head principal",
    "doctor physician medic clinician": (
        "dr doctor surgeon physician paediatrician psychiatrist cardiologist oncologist vet "
        "veterinarian anaesthetist gp neurologist"
    ),
    "actor actress performer": "actor actress comedian",
    "writer author": "novelist essayist poet playwright author writer",
    "novelist": "author writer",
    "musician": (
        "pianist violinist cellist guitarist drummer trumpeter singer composer saxophonist"
    ),
    "artist": "singer painter sculptor musician photographer rapper dancer",
    "filmmaker director": "director filmmaker",
    "scientist researcher": (
        "climatologist biologist geologist virologist epidemiologist physicist chemist astronomer "
        "glaciologist seismologist hydrologist oceanographer geneticist ecologist botanist "
        "archaeologist neurologist zoologist professor dr"
    ),
    "academic": "professor historian sociologist lecturer dr",
    "farmer": "grower rancher shepherd dairyman",
    "shopkeeper": "baker butcher grocer greengrocer florist bookseller fishmonger",
    "athlete": (
        "sprinter swimmer runner rower cyclist gymnast hurdler boxer judoka skier skater hammer "
        "marathoner vaulter"
    ),
    "rider": "cyclist jockey sprinter climber",
    "cyclist": "rider",
    "player": (
        "striker forward defender midfielder goalkeeper keeper winger fullback centre guard "
        "quarterback pitcher prop flanker hooker"
    ),
    "keeper": "goalkeeper",
    "sailor skipper": "skipper yachtsman yachtswoman sailor",
    "reporter correspondent": "journalist correspondent reporter",
    "journalist": "reporter correspondent presenter anchor columnist",
    "entrepreneur": "founder co-founder ceo",
    "lawyer": "attorney barrister solicitor counsel qc kc",
}
STAND_INS = {
    noun: frozenset(offices.split())
    for nouns, offices in _STAND_INS.items()
    for noun in nouns.split()
}
