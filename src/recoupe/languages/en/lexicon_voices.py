"""English words that bring a speaker up beside a quotation, without a verb that reports.

Collected by hand from the turns that style guides of English-language agencies and papers name.
"""

from recoupe.languages.en.lexicon_forms import forms_of
from recoupe.languages.tables.voices import Voices

_SAID = """
    word words phrase phrases question questions response responses reaction reactions reply
    answer verdict cry comment comments message messages advice conclusion argument explanation
    testimony warning appeal plea admission confession promise creed mantra motto voice tone
    regret anger fear fears relief surprise summary assessment analysis view opinion sentiment
    sentiments speech retort tribute tweet post statement remark remarks diagnosis refrain
    replies answers memory punchline quip joke lament philosophy hope recollection
    description pledge claim claims suggestion accusation criticism criticisms insistence
    declaration outburst rant
"""
_ATTITUDES = """
    worried confident adamant categorical optimistic pessimistic upbeat reassuring firm clear
    furious fuming delighted relieved pleased satisfied bitter disappointed cautious frank blunt
    doubtful sceptical skeptical resigned moved shocked stunned appalled enthusiastic proud
    uncompromising unanimous scathing damning alarmed mixed devastated heartbroken angry livid
    outraged defiant determined philosophical unrepentant undeterred unmoved candid emphatic
    grateful overjoyed thrilled ecstatic bullish tearful dismissive measured sure certain
    unimpressed congratulate congratulates congratulated
"""
_REACTING = """
    react respond reply explain testify recall intervene object protest hit shrug brush dismiss
    sidestep dodge fume rage rejoice sigh relativise defend justify promise warn insist continue
    agree disagree differ demur nod hesitate back choose speak confirm plead laugh smile sum
"""
_GIVING = """
    offer send extend view regard speak point toast mourn honour honor want seek await envisage
    celebrate compare liken frame paint portray characterise characterize term cast raise hail
    promise share bemoan rue congratulate rate treat deem find class lash rail call hit cite
    invoke blame pronounce brand label
"""
_EPITHETS = """
    star singer actor actress rapper comedian musician songwriter pianist author writer novelist
    artist filmmaker presenter broadcaster entrepreneur billionaire tycoon businessman
    businesswoman striker midfielder defender winger goalkeeper playmaker champion athlete
    sprinter swimmer boxer golfer skipper astronaut climber sailor pontiff monarch royal
    politician activist campaigner candidate nominee democrat republican teenager pensioner
    grandmother grandfather student researcher historian economist sociologist farmer baker
    shopkeeper defendant accused survivor mother-of-two mother-of-three mum-of-two mum-of-three
    dad-of-two dad-of-three father-of-two father-of-three newcomer veteran youngster suspect
    forward winger full-back centre-back fly-half batsman bowler cyclist jockey tenor soprano
    dancer painter sculptor photographer designer epidemiologist virologist physicist astronomer
    lad lass teen ace stopper playmaker hitman talisman mum dad gran granddad grandad pal beauty
    worker carer sergeant specialist referee academic scholar scientist physician surgeon
    lecturer teacher nurse
    carpenter fisherman labourer retiree republican conservative liberal socialist backbencher
    veteran influencer youtuber envoy officer blogger columnist commentator legend playwright
    poet screenwriter producer film-maker ex-leader ex-minister ex-president
"""
_RELATIONS = """
    neighbour neighbor lawyer solicitor barrister attorney husband wife father mother dad mum
    son daughter brother sister friend partner girlfriend boyfriend colleague doctor driver
    victim witness owner landlord tenant spokesman spokeswoman spokesperson boss family uncle
    aunt
"""
_IRREGULAR = {
    "speak": "speak speaks spoke spoken speaking",
    "send": "send sends sent sending",
    "seek": "seek seeks sought seeking",
    "cast": "cast casts casting",
    "die": "die dies died dying",
    "stand": "stand stands stood",
    "choose": "choose chooses chose chosen",
    "hit": "hit hits",
    "find": "find finds found",
    "plead": "plead pleads pleaded pled",
    "nod": "nod nods nodded",
    "lead": "lead leads led leading",
    "run": "run runs ran running",
    "sum": "sum sums summed",
}


def _forms(lemmas: str) -> frozenset[str]:
    """All forms of the verbs."""
    found: set[str] = set()
    for lemma in lemmas.split():
        listed = _IRREGULAR.get(lemma, "").split()
        found.update(listed or (form for form, _ in forms_of(lemma)))
    return frozenset(found)


_WINS = frozenset("won wins win beat beats claimed claims took takes triumphed".split())
_LOSES = frozenset("lost loses lose".split())


VOICES = Voices(
    said=frozenset(_SAID.split()),
    outcomes={
        **dict.fromkeys("winner victor".split(), _WINS),
        **dict.fromkeys("loser".split(), _LOSES),
    },
    uttered=frozenset("words word message answer reply advice verdict response".split()),
    sayings=frozenset("word phrase motto mantra creed refrain line version order".split()),
    attitudes=frozenset(_ATTITUDES.split()),
    reacts=_forms(_REACTING),
    texts=frozenset(
        "statement leaflet letter email message tweet video post report note petition".split()
    ),
    deaths=_forms("die perish") | frozenset("killed dead death funeral buried murdered".split()),
    passives=frozenset(["was", "were", "been", "be"]),
    epithets=frozenset(_EPITHETS.split()),
    relations=frozenset(_RELATIONS.split()),
    epithet_endings=("ologist", "enarian", "-worker"),
    leads=_forms("lead head run chair manage direct"),
    leaders=frozenset(
        "head chief director boss chair chairman chairwoman manager leader principal".split()
    ),
    trades=frozenset(
        """
        rider cyclist runner player striker forward defender midfielder goalkeeper keeper winger
        fullback quarterback pitcher skier swimmer boxer sprinter athlete rower gymnast sailor
        footballer cricketer golfer jockey researcher scientist reporter correspondent journalist
        actor actress writer author novelist singer musician artist teacher doctor physician farmer
        economist historian sociologist climatologist biologist lawmaker legislator
        """.split()
    ),
    same=frozenset(["same"]),
    formerly=frozenset(["former"]),
    demonym_endings=tuple(
        "welshman welshwoman scotsman scotswoman yorkshireman londoner cornishman ulsterman texan "
        "californian".split()
    ),
    nonprofits=frozenset(
        "charity ngo nonprofit union club party association federation watchdog foundation".split()
    ),
    copulas=frozenset("is was".split()),
    bodies_again=frozenset(
        "company firm group bank charity ngo airline carrier carmaker automaker manufacturer maker "
        "retailer supermarket operator union club party association federation watchdog insurer "
        "utility start-up startup giant organisation organization nonprofit".split()
    ),
    numbers=frozenset("one two three four five six seven eight".split()),
    known_by=frozenset("outgoing disgraced ousted defeated".split()),
    last_named=frozenset(["the latter"]),
    ordinals={"the former": 0},
    spouses={"husband": "m", "wife": "f"},
    years=("-year-old", "-years-old"),
    asking=frozenset(["ask"]),
    he=frozenset(["he", "she"]),
    they=frozenset(["they"]),
    things=frozenset(["it", "who"]),
    wholes=frozenset(["all", "what"]),
    ways=frozenset(["how"]),
    senders=frozenset(["from", "by"]),
    bodies=frozenset(["it", "its"]),
    asks=frozenset("ask".split()),
    asked_of=frozenset("about what which".split()),
    objects_of={
        "she": frozenset(["her"]),
        "he": frozenset(["him"]),
        "they": frozenset(["them"]),
    },
    persons=frozenset(["he", "she", "him", "her"]),
    replies=frozenset(["a", "answer"]),
    particles=frozenset("in out up back on off down away".split()),
    you=frozenset(["you", "your", "yours"]),
    some=frozenset(["one", "another", "others", "some"]),
    we=frozenset(
        "i i'm i've i'd i'll we we're we've we'd we'll me us my our mine ours myself".split()
    ),
    gives=_forms(_GIVING),
    judges=_forms("find feel deem consider think call rate pronounce brand label judge"),
    apart=tuple(
        tuple(phrase.split())
        for phrase in "though;however;meanwhile;too;also;for his part;for her part;as for".split(
            ";"
        )
    ),
    stages=tuple(tuple(phrase.split()) for phrase in "from;over at".split(";")),
    places=frozenset("in at on near to".split()),
    groups=frozenset("family families couple team crew duo trio pair".split()),
    whatever=frozenset(["what", "whatever"]),
    sung=frozenset("chorus refrain lyrics lyric".split()),
    bears=frozenset("read reads reading".split()),
    carriers=frozenset("banner banners placard placards sign signs plaque poster posters".split()),
)
