"""English verbs and plurals that do not follow the rules, and the rules.

Source: the irregular verbs of any grammar (Quirk et al. 1985, §§ 3.11-3.20, 5.73-5.100).
"""

# base past participle; several spellings joined with a slash
IRREGULAR_VERBS = """
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten
become became become; begin began begun; bend bent bent; bet bet bet; bid bid/bade bid/bidden
bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken
breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built
burn burnt burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept
cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; dream dreamt dreamt
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed
feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung
fly flew flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen
forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten/got
give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung
have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt
keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led
lean leant leant; leap leapt leapt; learn learnt learnt; leave left left; lend lent lent
let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant
meet met met; mislead misled misled; mistake mistook mistaken; offset offset offset
outdo outdid outdone; overcome overcame overcome; overhear overheard overheard
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown
partake partook partaken; pay paid paid; plead pled pled; prove proved proven; put put put
quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid; rerun reran rerun
rethink rethought rethought; rewrite rewrote rewritten; rid rid rid; ride rode ridden
ring rang rung; rise rose risen; run ran run; say said said; saw sawed sawn; see saw seen
seek sought sought; sell sold sold; send sent sent; set set set; sew sewed sewn
shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat
slay slew slain; sleep slept slept; slide slid slid; sling slung slung; slit slit slit
smell smelt smelt; sow sowed sown; speak spoke spoken; speed sped sped; spell spelt spelt
spend spent spent; spill spilt spilt; spin spun spun; spit spat spat; split split split
spoil spoilt spoilt; spread spread spread; spring sprang sprung; stand stood stood
steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk
stride strode stridden; strike struck struck/stricken; strive strove striven; swear swore sworn
sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; take took taken
teach taught taught; tear tore torn; tell told told; think thought thought
throw threw thrown; thrust thrust thrust; tread trod trodden; undergo underwent undergone
understand understood understood; undertake undertook undertaken; undo undid undone
uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven
weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn
withhold withheld withheld; withstand withstood withstood; wring wrung wrung
write wrote written
"""

VERB_FORMS = {
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be",
    "'m": "be", "'re": "be", "'s": "be", "has": "have", "'ve": "have", "'d": "would",
    "'ll": "will", "wo": "will", "ca": "can", "sha": "shall", "does": "do", "goes": "go",
    "lying": "lie", "dying": "die", "tying": "tie", "vying": "vie", "died": "die", "lied": "lie",
    "tied": "tie", "vied": "vie", "focussed": "focus", "travelled": "travel",
    "cancelled": "cancel", "labelled": "label", "fuelled": "fuel", "modelled": "model",
    "signalled": "signal", "quarrelled": "quarrel", "totalled": "total", "agreed": "agree",
    "fleeing": "flee", "seeing": "see", "agreeing": "agree", "freed": "free", "freeing": "free",
    "guaranteed": "guarantee", "panicked": "panic", "trafficked": "traffic",
    "trafficking": "traffic",
}  # fmt: skip

IRREGULAR_NOUNS = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "geese": "goose", "mice": "mouse", "lice": "louse", "oxen": "ox", "lives": "life",
    "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "wolves": "wolf",
    "thieves": "thief", "selves": "self", "shelves": "shelf", "calves": "calf",
    "loaves": "loaf", "hooves": "hoof", "scarves": "scarf", "elves": "elf",
    "criteria": "criterion", "phenomena": "phenomenon", "crises": "crisis", "analyses": "analysis",
    "bases": "base", "theses": "thesis", "hypotheses": "hypothesis", "axes": "axis",
    "diagnoses": "diagnosis", "oases": "oasis", "emphases": "emphasis",
    "indices": "index", "vertices": "vertex", "alumni": "alumnus", "nuclei": "nucleus",
    "fungi": "fungus", "stimuli": "stimulus", "curricula": "curriculum", "bacteria": "bacterium",
    "strata": "stratum", "memoranda": "memorandum", "referenda": "referendum",
    "movies": "movie", "cookies": "cookie", "ties": "tie", "pies": "pie", "zombies": "zombie",
    "calories": "calorie", "prairies": "prairie", "rookies": "rookie", "dies": "die",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo",
    "vetoes": "veto", "embargoes": "embargo", "torpedoes": "torpedo", "mosquitoes": "mosquito",
    "volcanoes": "volcano", "cargoes": "cargo", "tornadoes": "tornado", "buses": "bus",
    "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus",
    "statuses": "status", "censuses": "census", "surpluses": "surplus", "quizzes": "quiz",
}  # fmt: skip

INVARIANT = frozenset(
    """
    aids aircraft alias analysis apparatus athletics atlas axis barracks basis bias bonus bus
    cactus campus canvas census chassis chorus christmas circus consensus corps corpus crisis
    crossroads debris deer diabetes diagnosis diplomatics economics emphasis ethics fish focus
    gallows gas headquarters hovercraft hypothesis iris lens logistics mathematics means measles
    minus mumps news oasis offspring pancreas pelvis physics plus politics proceeds rabies series
    sheep spacecraft species status surplus synthesis tennis thesis this us virus whereabouts yes
    """.split()
)


SETTLED = INVARIANT | frozenset(IRREGULAR_NOUNS)
"""Words that no lexicon of a treebank may overrule."""


def _irregular_table() -> dict[str, str]:
    found = dict(VERB_FORMS)
    for entry in IRREGULAR_VERBS.replace("\n", ";").split(";"):
        if entry.strip():
            base, *forms = entry.split()
            for form in "/".join(forms).split("/"):
                found.setdefault(form, base)
    return found


IRREGULAR = _irregular_table()
VOWELS = "aeiou"


def singular_of(word: str) -> str:
    """Singular of a noun in lower case.

    >>> [singular_of(word) for word in ("missiles", "bodies", "crises", "news", "churches")]
    ['missile', 'body', 'crisis', 'news', 'church']
    """
    if word in IRREGULAR_NOUNS:
        return IRREGULAR_NOUNS[word]
    if word.endswith(("men", "women")) and len(word) > 4:  # noqa: PLR2004  « lawmen », not « omen »
        return word[:-2] + "an" if word.endswith(("smen", "rmen", "women", "emen")) else word
    if word in INVARIANT or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def base_of(word: str, known: frozenset[str]) -> str:
    """Infinitive of a verb form in lower case.

    Args:
        word: the form.
        known: infinitives that exist; they settle `hoped` and `hopped`.

    >>> known = frozenset({"hope", "stop", "deny"})
    >>> [base_of(word, known) for word in ("hoped", "stopped", "denies", "said", "launching")]
    ['hope', 'stop', 'deny', 'say', 'launch']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending in ("ing", "ed", "es", "s", "d"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            candidates = _bases(stem, ending)
            for candidate in candidates:
                if candidate in known:
                    return candidate
    if word in known:
        return word
    return _likely_base(word)


def _bases(stem: str, ending: str) -> list[str]:
    """Infinitives that may have this stem before this ending, the likeliest first."""
    found = []
    if stem.endswith("i") and ending in {"ed", "es"}:
        found.append(stem[:-1] + "y")
    if len(stem) > 2 and stem[-1] == stem[-2]:  # noqa: PLR2004
        found += [stem, stem[:-1]]
    else:
        found.append(stem)
    if ending in {"ing", "ed"}:
        found.append(stem + "e")
    return found


def _likely_base(word: str) -> str:
    """By spelling alone, where no candidate is known."""
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and any(vowel in stem for vowel in VOWELS + "y"):
            return word[:-3] + "y" if word.endswith("ied") else _without_ending(stem)
    return singular_of(word) if len(word) > 3 else word  # noqa: PLR2004  « 's », « as »


def _without_ending(stem: str) -> str:
    """Infinitive of a stem before -ed or -ing: undoubled, or with its mute e."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":  # noqa: PLR2004
        return stem[:-1]
    mute = stem.endswith(("at", "iz", "is", "uc", "ov", "iv", "av", "ag", "eg", "ang", "ur", "ut"))
    return stem + "e" if mute else stem
