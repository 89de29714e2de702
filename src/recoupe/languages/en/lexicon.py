"""English words of reported speech; verbs, modality and sources have modules of their own."""

from recoupe.languages.en import lexicon_sources as sources
from recoupe.languages.en import lexicon_verbs as verbs
from recoupe.languages.en.lexicon_modality import MODALITY
from recoupe.languages.en.lexicon_standing import STANDING
from recoupe.languages.en.lexicon_voices import VOICES
from recoupe.languages.en.relays import RELAYS
from recoupe.languages.tables.lexicon import Lexicon

_CLAUSE_NOUNS = (
    "acknowledgement acknowledgment accusation argument assurance complaint contention conclusion "
    "confession declaration disclosure finding hint insistence prediction reminder suggestion "
    "testimony boast prophecy belief view opinion conviction suspicion theory"
).split()

TABLE = Lexicon(
    reporting=verbs.REPORTING,
    nominal_forms=verbs.NOMINAL,
    hearsay_infinitive=("to", "have"),
    light_verbs=verbs.LIGHT_VERBS,
    light_complements=verbs.LIGHT_COMPLEMENTS,
    raising=verbs.RAISING,
    likewise=frozenset(["as"]),
    auxiliaries=verbs.AUXILIARIES,
    progressives={"is": "present", "are": "present", "was": "past", "were": "past"},
    futures=frozenset(["will"]),
    futures_in_past=frozenset(["would"]),
    laters=frozenset("later subsequently eventually afterwards".split()),
    announced=frozenset("say tell argue warn urge insist accuse pledge promise announce".split()),
    passive_auxiliaries=verbs.PASSIVE_AUXILIARIES,
    verb_adverbs=verbs.VERB_ADVERBS,
    verb_adverbials=tuple(
        tuple(phrase.split())
        for phrase in (
            "for his part;for her part;for its part;for their part;in turn;in a statement;"
            "on the other hand;last week;last month;last year;last night;this week;this month;"
            "this year;earlier this week;earlier this month;earlier this year;earlier in the day;"
            "over the weekend;at the time;out of hand;at this stage;for now;time and again;"
            "in no uncertain terms;more than once;once more;once again;"
            "on several occasions;so far;at times;at first;of late;for the moment;thus far;"
            "for the time being;to date;at present;at this point;in the meantime;up to now"
        ).split(";")
    ),
    gendered_nouns=sources.GENDERED,
    definites=frozenset(["the"]),
    stand_ins=sources.STAND_INS,
    subject_pronouns=frozenset("he she it they him her them".split()),
    first_person=frozenset("i i'm i've i'd we we're we've our my".split()),
    bare_plurals=frozenset("people men women children police".split()),
    plural_pronouns=frozenset("they them their".split()),
    feminine_pronouns=frozenset("she her".split()),
    impersonal_pronouns=frozenset(["one"]),
    complementizers=frozenset(["that"]),
    not_complementizers=frozenset("so now such given provided except".split()),
    partitives=frozenset(["including"]),
    silences=frozenset("little nothing more much so".split()),
    replies=frozenset("no yes wrong nonsense never".split()),
    answering=frozenset("reply replies replied answer answers answered retorted responded".split()),
    questions=frozenset("whether if why how when where who".split()),
    zero_complement=True,
    infinitive_marks=frozenset(["to"]),
    # "The trust is pleased to announce the reopening": it does.
    habits=tuple(
        (feeling, "to")
        for feeling in "pleased delighted proud happy sorry sad excited thrilled able".split()
    ),
    according=(
        *(
            ("as", "first", verb, preposition)
            for verb in ("reported", "published", "revealed")
            for preposition in ("by", "in")
        ),
        *(
            ("as", verb, preposition)
            for verb in (
                "reported noted stated quoted cited confirmed specified explained announced "
                "mentioned emphasized emphasised stressed observed revealed disclosed clarified"
            ).split()
            for preposition in ("by", "in")
        ),
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("per",),
    ),
    cites_anything=frozenset([("according", "to"), ("in", "the", "words", "of")]),
    own_words=tuple(
        (*opener.split(), possessive, *own.split(), noun)
        for opener in ("in", "to use", "to quote")
        for possessive in ("his", "her", "its", "their")
        for own in ("own", "")
        for noun in ("words", "phrase")
    ),
    possessives=frozenset("his her its their".split()),
    opinions=frozenset([("for",)]),
    according_relatives=frozenset("which whom".split()),
    accusations=frozenset(
        "them accusation accusations finding findings conclusion conclusions "
        "allegation allegations charge charges claim claims criticism "
        "criticisms report reports suggestion suggestions rumour rumours rumor rumors notion idea "
        "version assertion assertions responsibility involvement wrongdoing blame link links "
        "account accounts complaint complaints insinuation insinuations theory theories suspicion "
        "suspicions speculation talk fears concerns assumption assumptions "
        "story stories tale tales article articles narrative portrayal figure figures estimate "
        "estimates".split()
    ),
    caused=frozenset(
        "attack attacks fire fires blaze explosion explosions blast crash crashes accident "
        "accidents rise fall drop decline slump surge jump increase decrease delay delays failure "
        "success victory win defeat loss losses result results crisis outage death deaths "
        "disappearance pollution outbreak poisoning leak contamination problem problems "
        "difficulties situation error errors responsibility deterioration improvement collapse "
        "shortage shortages slowdown recovery gap disaster sinking flooding spread departure "
        "absence bombing bombings shelling strike strikes killing killings murder kidnapping "
        "phenomenon turnout".split()
    ),
    rumours=frozenset("rumours rumors rumour rumor speculation reports allegations claims".split()),
    according_not_before=frozenset(
        "plan schedule custom capita cent share person day week month year hour head mile game "
        "gallon household se diem unit night kilo gram second minute kilometre pound ounce".split()
    ),
    anaphoric_sources=frozenset(
        [
            "the same source",
            "the source",
            "the insider",
            "the pal",
            "the same official",
            "the latter",
        ]
    ),
    anaphoric_media=frozenset(["the agency"]),
    verdict_sentences=tuple(
        f"{opener} the {noun}"
        for opener in (
            "that is",
            "that's",
            "that was",
            "this is",
            "this was",
            "such is",
            "such was",
        )
        for noun in (
            "conclusion conclusions verdict view finding findings opinion assessment message "
            "warning claim theory argument feeling diagnosis position"
        ).split()
    ),
    verdict_links=frozenset(["of", "from"]),
    backward_nouns=frozenset("news information announcement".split()),
    # The nouns of verbs of saying and thinking: Quirk et al. 1985, 17.26 (appositive clauses).
    cue_nouns={
        **dict.fromkeys(
            "announcement claim statement admission allegation assertion confirmation revelation "
            "warning".split(),
            "say",
        ),
        **dict.fromkeys(_CLAUSE_NOUNS, "say"),
        "denial": "deny",
        "promise": "plan",
        "pledge": "plan",
        "vow": "plan",
        "threat": "plan",
    },
    clause_nouns=frozenset(_CLAUSE_NOUNS),
    headline_sources=frozenset(
        "study report survey poll inquiry audit research census memo watchdog panel union "
        "regulator court inquest sources source".split()
    ),
    agents=frozenset(["by"]),
    addressees=frozenset(["to"]),
    bare_addressee_verbs=frozenset("tell inform assure warn advise remind notify".split()),
    relay_prepositions=frozenset("to on in by with".split()),
    relays=RELAYS,
    learning=frozenset(["learn"]),
    impersonal_sources=(("from",),),
    determiners=sources.DETERMINERS,
    plural_determiners=frozenset(
        "these those several many two three four five six ten both".split()
    ),
    noun_links=sources.NOUN_LINKS,
    noun_stops=sources.NOUN_STOPS,
    tails=tuple(
        tuple(phrase.split())
        for phrase in (
            "with direct knowledge of;with first-hand knowledge of;with knowledge of;briefed on;"
            "involved in;briefed about"
        ).split(";")
    ),
    governing=frozenset("close familiar privy loyal allied linked opposed sympathetic".split()),
    coordinators=frozenset(["and", "or"]),
    denied=tuple(
        (*noun.split(), *relative.split())
        for relative in ("which", "that", "")
        for noun in (
            "all of;both of;something;a claim;a charge;an accusation;an allegation;a suggestion;"
            "claims;charges;accusations;allegations;suggestions;"
        ).split(";")
        if (relative or noun) and (relative != "that" or noun)
        if relative or not noun.endswith(" of")
    ),
    untold=frozenset(
        "name identify say specify elaborate give provide offer explain disclose mention comment "
        "go detail reveal cite indicate".split()
    ),
    untold_pairs=frozenset(
        (verb, "no") for verb in "gave gives offered offers provided provides".split()
    ),
    untold_signs=frozenset(
        "not n't didn't doesn't don't wouldn't declined declines refused refuses without".split()
    ),
    sparking=frozenset("sparking prompting drawing provoking triggering fuelling fueling".split()),
    outcries=frozenset(
        "outcry criticism backlash fury anger outrage condemnation speculation ridicule rebuke "
        "applause laughter gasps jeers boos cheers protest protests questions calls".split()
    ),
    clause_joints=frozenset("but while whereas".split()),
    adders=frozenset("and then but".split()),
    event_openers=(("after",), ("while",)),
    moment_openers=(("when",),),
    moments_apart=(("as",),),
    afterwards=(("after",),),
    portions=frozenset(
        "half third quarter most majority minority all some rest other others both".split()
    ),
    accompanying=frozenset(["with"]),
    past_endings=("ed",),
    participle_prepositions=frozenset(
        "including excluding following regarding concerning according pending depending "
        "considering barring notwithstanding citing starting beginning being having".split()
    ),
    clause_openers=frozenset("that and but as while because although so when if".split()),
    before_subjects=frozenset("though yet whereas unless once nor what".split()),
    source_kinds=sources.KINDS,
    hearings=frozenset(
        "court jury jurors inquest tribunal hearing inquiry judge judges magistrates panel".split()
    ),
    heard=frozenset(
        "heard;hears;has heard;have heard;had heard;was told;were told;is told;are told;"
        "has been told;have been told;had been told;was also told;also heard".split(";")
    ),
    never_passive=frozenset(
        "died perished collapsed vanished disappeared arrived happened occurred erupted resigned "
        "emerged appeared remained fainted lasted existed belonged prevailed arose sneezed "
        "relented hesitated rained snowed bled slept wept".split()
    ),
    head_last=True,
    press=frozenset(["news"]),
    media_names=sources.MEDIA,
    anonymity=(
        "on condition of anonymity",
        "who asked not to be named",
        "didn't want to be named",
        "did not want to be named",
        "asked not to be named",
        "asking not to be named",
        "asked not to be identified",
        "asking not to be identified",
        "declined to be named",
        "declined to be identified",
        "declining to be named",
        "requesting anonymity",
        "spoke anonymously",
        "speaking anonymously",
        "asked to remain anonymous",
        "requested anonymity",
        "wished to remain anonymous",
        "wanted to remain anonymous",
        "did not want to give",
        "did not give his name",
        "did not give her name",
        "name has been changed",
        "familiar with the",
        "familiar with his",
        "familiar with her",
        "familiar with their",
        "with knowledge of",
        "close to the talks",
        "briefed on",
    ),
    vague_determiners=frozenset("a an one some several two three unnamed".split()),
    state_words=frozenset(["state", "state-run", "state-owned", "official"]),
    public_words=frozenset("national federal state regional european un".split()),
    singled=(("one", "of"),),
    singled_alone=frozenset(["another"]),
    official_words=frozenset(["official", "state", "national", "state-run"]),
    shared_demonyms={"korean": ("KP", "KR"), "congolese": ("CD", "CG")},
    name_bearers=frozenset(
        "channel station newspaper magazine agency portal website publication company firm group "
        "holding club party ship vessel yacht tanker trawler ferry restaurant app brand label band "
        "factory plant centre center hotel bank concern corporation bloc battalion brigade".split()
    ),
    titles=sources.TITLES,
    charges=frozenset(
        "charged convicted suspicion investigation guilty acquitted prosecuted arrested".split()
    ),
    charge_links=frozenset("with of into for on".split()),
    animate_verbs=frozenset("threaten promise go_on".split()),
    absolute=frozenset(["go_on", "carry_on"]),
    appeals={"call": frozenset(["all", "both"])},
    occasions=frozenset(["for"]),
    elliptical=frozenset("say expect reiterate declare".split()),
    document_verbs=frozenset("show find imply".split()),
    media_verbs=frozenset(["learn"]),
    needs_name=frozenset([("per",)]),
    headless=frozenset(["those", "some", "many", "most", "others"]),
    particles={
        "call": frozenset("off up out back in round".split()),
        "add": frozenset(["to", "up"]),
        "want": frozenset(["to"]),
        "point": frozenset(["to", "at"]),
        "continue": frozenset(["to", "with"]),
        "defend": frozenset(["champion", "champions"]),
        "write": frozenset("off down up".split()),
        "put": frozenset("off out up down on".split()),
        "find": frozenset("out".split()),
        "hold": frozenset("up off".split()),
        "order": frozenset("out".split()),
        "think": frozenset("tank tanks".split()),
        "brand": frozenset("firm firms agency manager managers".split()),
        "report": frozenset("back station stations for".split()),
    },
    possible=frozenset("could might may would should".split()),
    groupings=frozenset("group handful dozen crowd number couple string chorus".split()),
    judging=frozenset(
        "opposition critics prosecutors experts analysts economists unions campaigners observers "
        "defence defense lawyers scientists historian historians".split()
    ),
    figures=frozenset(["at"]),
    verdicts=frozenset(
        "verdict reply answer response comment assessment reaction conclusion view message advice "
        "warning description summary retort".split()
    ),
    copulas=frozenset(["was", "is", "came"]),
    not_speech=sources.NOT_SPEECH,
    word_nouns=frozenset(
        "word term phrase called calls lyrics titled entitled dubbed nicknamed named known "
        "so-called sang operation".split()
    ),
    places_there=frozenset(["there", "here"]),
    left_open=frozenset(["rule_out"]),
    standing=STANDING,
    modality=MODALITY,
    voices=VOICES,
)
