"""English verbs that give words to somebody.

After the cue verbs of the PARC 3.0 and PolNeAR guidelines; filled up by Levin 1993, *English Verb
Classes and Alternations*, 37.1 to 37.10 (message, manner of speaking, say, complain, confess) and
40.2 (nonverbal expression).
Frames: `q` marks, `c` clause, `i` "to" and
infinitive, `o` a noun phrase (or gerund) says the content.
"""

from recoupe.languages.en.lexicon_forms import forms_of
from recoupe.languages.tables.lexicon import Stance, Tense
from recoupe.languages.tables.reporting import read_light_verbs, read_verbs

_VERBS: dict[Stance, str] = {
    "say": """
        say:qc refuse:q decline:q tell:qc state:qc announce:qco declare:qcp add:qc claim:qci
        assert:qc report:qc
        confirm:qco note:qc explain:qc reveal:qco admit:qco acknowledge:qco argue:qc insist:qc
        maintain:qc reply:qc answer:qc respond:q respond:qc stress:qc emphasize:qc emphasise:qc
        underline:qc underscore:qc allege:qco warn:qc caution:qc remark:qc observe:qc recall:qc
        reiterate:qco repeat:qc disclose:qc inform:qc write:qc tweet:qc post:q testify:qc
        predict:qco forecast:qco conclude:qc find:c rule:qcp deem:p concede:qca contend:qc
        counter:qc point:q continue:q
        comment:q assure:qc affirm:qc express:o describe:qo voice:o estimate:cm attribute:k
        ascribe:k
        suggest:qc learn:c indicate:qc mention:qc relate:q clarify:qc swear:qc remember:q
        advise:qc remind:qc notify:c shrug:q boast:qc confess:qc confide:qc show:c cite:q joke:q
        proclaim:qc recount:qo stipulate:qc elaborate:q outline:o opine:qc
        signal:c hint:c imply:c guarantee:qc propose:qc aver:qc avow:qc attest:c vouchsafe:q
        volunteer:qc divulge:c specify:qc posit:c postulate:c theorise:qc theorize:qc
        hypothesise:qc hypothesize:qc surmise:qc conjecture:c venture:qc protest:qc object:q
        rejoin:qc reason:qc decree:qc pronounce:q enquire:q inquire:q hazard:q rejoice:q
    """,
    "hold": """
        think:qc feel:c believe:qc expect:cio hope:ci fear:qc suspect:c doubt:c consider:o
        speculate:qc reckon:qc understand:c put:mk chalk:k value:m peg:m
    """,
    "deny": """
        deny:qco reject:qa dismiss:qa refute:qo rebut:qo dispute:qo contradict:qa debunk:a rebuff:a
        rubbish:a discount:a quash:a scotch:a contest:a repudiate:a
    """,
    "plan": "agree:qci pledge:qcio threaten:i promise:qcio vow:qci hope:i expect:i",
    "urge": """
        want:o urge:qo call:qarp demand:qco ask:qr recommend:qco order:o advise:r warn:r
        remind:r instruct:r appeal:o request:o
    """,
    "judge": """
        accuse:qo blame:qo praise:qo condemn:qo criticize:qo criticise:qo slam:qo blast:qo thank:qo
        hail:qo welcome:qo defend:qo decry:qo denounce:qo deplore:qo applaud:qo accept:co label:qo
        brand:qo deride:qo ridicule:qo lambast:qo lambaste:qo castigate:qo
    """,
    "manner": """
        sob:q laugh:q smile:q sigh:q shout:q yell:q cry:q scream:q whisper:q mutter:q quip:q fume:q
        rage:q moan:q complain:qc grumble:q gush:q beam:q exclaim:q snap:q lament:qc muse:q ask:q
        plead:q scoff:q sneer:q marvel:q gripe:q wonder:q storm:q joke:q chant:q speak:q
        read:q enthuse:q retort:qc apologise:q apologize:q thunder:q giggle:q chuckle:q grin:q
        nod:q bellow:q roar:q wail:q whine:q growl:q hiss:q murmur:q mumble:q stammer:q blurt:q
        interject:q riposte:q deadpan:q crow:q tease:q dish:q concur:q correct:q croak:q
        babble:q bark:q bawl:q bleat:q boom:q bray:q burble:q cackle:q carp:q chide:q chirp:q
        chorus:q cluck:q coo:q drawl:q drone:q fret:qc gasp:q gloat:q groan:q grouse:q grunt:q
        guffaw:q gulp:q holler:q hoot:q howl:q implore:q intone:q jeer:q jest:q pant:q
        preach:q prattle:q purr:q rail:q rant:q rasp:q reminisce:q rumble:q scold:q screech:q
        scowl:q shriek:q shudder:q smirk:q snarl:q snicker:q snigger:q sniff:q sniffle:q
        snort:q splutter:q squawk:q squeak:q squeal:q stutter:q sympathise:q sympathize:q taunt:q
        titter:q tut:q twitter:q weep:q wheeze:q whimper:q whinge:q whoop:q wince:q worry:qc
        yelp:q
    """,
    "cite": "cite:o quote:o",
}


REPORTING = read_verbs(_VERBS, forms_of)

_LIGHT: dict[str, dict[str, tuple[Stance, str]]] = {
    "rule": {"out": ("deny", "o")},
    "push": {"back on": ("deny", "a"), "back against": ("deny", "a"), "back at": ("deny", "a")},
    # "Police can confirm that a man has died": they do.
    "can": {
        "confirm": ("say", "qco"),
        **dict.fromkeys(("reveal", "announce", "exclusively reveal"), ("say", "qc")),
    },
    # "would only say that talks were going on": he does.
    "would": dict.fromkeys(("only say", "say only", "only confirm", "confirm only"), ("say", "qc")),
    "pay": {"tribute to": ("judge", "qo")},
    "call": {"for": ("urge", "o"), "on": ("urge", "o")},
    "ask": {"for": ("urge", "o")},
    "warn": {"of": ("say", "o"), "against": ("say", "o")},
    "go": {"on": ("say", "qc")},
    "carry": {"on": ("say", "q")},
    "point": {"out": ("say", "qc")},
    "put": {"it": ("say", "qc"), "it at": ("hold", "n"), "them at": ("hold", "n")},
    "brush": dict.fromkeys(("aside", "off", "away"), ("deny", "a")),
    "bat": {"away": ("deny", "a")},
    "swat": {"away": ("deny", "a")},
    "wave": {"away": ("deny", "a")},
    "laugh": {"off": ("deny", "a")},
    "knock": {"down": ("deny", "a")},
    "shoot": {"back": ("manner", "q"), "down": ("deny", "qa")},
    "hit": {"back": ("manner", "q"), "back at": ("deny", "a")},
    "pour": {"cold water on": ("deny", "a")},
    **{
        verb: {particle: ("manner", "q")}
        for verb, particle in (
            pair.split()
            for pair in "chip in;cut in;butt in;weigh in;chime in;break in;pipe up;"
            "fire back;snap back;fire off".split(";")
        )
    },
    "plead": {"for": ("urge", "o")},
    # "informed about the end of the inquiry": as translations word it.
    "inform": {"about": ("say", "o")},
    "tell": {"of": ("say", "o")},
    "let": {
        "slip": ("say", "c"),
        "it slip": ("say", "c"),
        "it be known": ("say", "c"),
        "be known": ("say", "c"),
    },
    "make": {"clear": ("say", "c"), "it clear": ("say", "c")},
}
# "went on to say": what is said is the infinitive's.
_RAISING = {
    "go": "on to;so far as to;as far as to",
    "continue": "to",
    "hasten": "to",
}
RAISING = {
    lemma: tuple(tuple(words.split()) for words in openers.split(";"))
    for lemma, openers in _RAISING.items()
}
LIGHT_VERBS, LIGHT_COMPLEMENTS = read_light_verbs(
    {**{lemma: {} for lemma in _RAISING}, **_LIGHT}, forms_of
)

AUXILIARIES: dict[str, Tense] = {
    "has": "past",
    "have": "past",
    "had": "past",
    "having": "gerund",
    "will": "future",
    "would": "conditional",
    "is": "past",
    "was": "past",
    "were": "past",
    "are": "past",
    "been": "past",
    "being": "gerund",
}
PASSIVE_AUXILIARIES = frozenset("is was were are been being be".split())
VERB_ADVERBS = frozenset(
    """
    also later then still again repeatedly earlier previously not never already recently angrily
    firmly strongly flatly categorically publicly privately simply quickly formally further
    subsequently long since even just always often once immediately initially reportedly
    allegedly apparently today yesterday tomorrow monday tuesday wednesday thursday friday saturday
    sunday on n't vehemently openly quietly twice thrice ever now soon only instead
    """.split()
)

NOMINAL = frozenset(
    """
    report reports claim claims answer answers note notes call calls demand demands hope hopes fear
    fears state states comment comments estimate estimates forecast forecasts joke jokes pledge
    pledges request requests order orders blame praise thanks brand brands label labels dispute
    disputes snap storm storms rage cry cries shout shouts point points show shows find finds
    suspect
    suspects post posts recall recalls doubt doubts appeal appeals warning finding saying meaning
    reporting posting ruling showing reading rule rules remark remarks counter counters reply
    replies release voice voices sign signs smile smiles blast blasts slam slams laugh laughs
    repeat swear discount discounts rubbish contest contests vow vows
    protest protests object objects reason reasons decree decrees venture ventures hazard hazards
    guarantee guarantees bark boom chorus drone gasp gasps groan groans grouse howl howls jeer
    jeers jest jests pants rail rails rant rants rumble shriek shrieks scowl squeal squeals
    twitter whoop whoops worry worries shudder carp crow crows purr weep
    stress caution signal signals hint hints outline outlines
    """.split()
)
