"""English words that say how sure a thing is.

After the markers of FactBank (Saurí and Pustejovsky 2009) and the hedges of the CoNLL-2010
shared task.
"""

from recoupe.languages.en.lexicon_announced import ANNOUNCED
from recoupe.languages.en.lexicon_conditional import CONDITIONS, HYPOTHESIS, USES
from recoupe.languages.tables.modality import Modality


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()) for one in listed.split(";") if one.strip())


def _passives(participles: str, auxiliaries: str, tail: str, adverb: str = "") -> frozenset[str]:
    return frozenset(
        f"{auxiliary} {adverb}{participle}{tail}"
        for auxiliary in auxiliaries.split()
        for participle in participles.split()
    )


_BE = "is are was were be been"

MODALITY = Modality(
    hypothesis=HYPOTHESIS,
    conditions_of=CONDITIONS,
    uses=USES,
    announced=ANNOUNCED,
    mood_endings=USES.contractions,
    possibility=frozenset("may might could".split()),
    possibility_blockers=frozenset(["not", "n't"]),
    counterfactual=frozenset(["have"]),
    adverbs_of_doubt=_phrases(
        "reportedly;allegedly;apparently;purportedly;supposedly;presumably;possibly;perhaps;"
        "ostensibly;probably;potentially;seemingly;maybe;most likely;very likely;likely;"
        "unconfirmed;unverified"
    ),
    nouns_too=frozenset("suspect suspects".split()),
    before_verb=frozenset(["likely"]),
    # "as much as you possibly can".
    not_hedged=frozenset(["can"]),
    auxiliary_ends=("'m", "'re", "'s", "'ve"),
    doubtful=frozenset(["might"]),
    doubtful_past=frozenset("may might".split()),
    hedges=_phrases(
        """
        reportedly;allegedly;apparently;purportedly;supposedly;presumably;possibly;perhaps;
        ostensibly;rumour has it;rumor has it;appears to;appear to;appeared to;seems to;seem to;
        seemed to;it is unclear;it was unclear;not immediately clear;not yet clear;
        it is possible;is suspected;are suspected;
        was suspected;were suspected;it is understood;it is believed;it is thought;it was thought;
        probably;maybe;most likely;very likely;in all likelihood;conceivably;supposedly;unconfirmed;
        it appears;it seems;suspect a;suspect an;suspect foul;suspect arson;suspects a;
        everything points to;signs point to;evidence points to;is unlikely to;are unlikely to;
        it would appear;would appear to;would seem to;looks like;
        remains unclear;remained unclear;unclear whether;unclear if;unclear how;unclear why;
        unclear what;unclear who;not known if;not known whether;not yet known if;
        not yet known whether;unverified;likely;
        it was not clear;it is not clear;was not clear;is not clear;it was still not clear;
        it is claimed;it was claimed;it has been claimed;it is alleged;it was alleged;
        it has been alleged;it is rumoured;it is rumored;purports to;purport to;purported to;
        looks as if;look as if;looked as if;looks as though;it would seem;presumed dead;
        presumed drowned;by some accounts;by all accounts;is said by;are said by;was said by;
        were said by;
        was not immediately clear;is likely to have;are likely to have;
        is feared;are feared;were feared;was feared;stands accused of;stand accused of;
        stood accused of;remains to be seen;looks to have;look to have;potentially;seemingly;
        is unclear;are unclear;was unclear;were unclear;cannot be ruled out;could not be ruled out;
        not been ruled out;word is that;chances are;been linked with a move;there are fears that;
        there were fears that;amid fears that;
        faces accusations of;face accusations of;amid speculation that;amid rumours that;
        amid rumors that;there is speculation that;there are rumours that;there are rumors that;
        growing speculation that;mounting speculation that;speculation is rife that;
        rife speculation that;persistent rumours that;persistent rumors that
        """
    )
    | _passives(
        "believed thought said understood rumoured rumored alleged reported presumed feared "
        "claimed",
        _BE,
        " to",
    )
    | frozenset(
        phrase
        for adverb in ("widely ", "now ", "still ", "also ", "now widely ")
        for phrase in _passives(
            "believed thought understood assumed rumoured reported feared said", _BE, " to", adverb
        )
    )
    | _passives("believed thought understood feared alleged", "is are was were", " by")
    | _passives("accused suspected", _BE, " of")
    | frozenset(
        f"{be} {article} {doubt}"
        for be in "is are was were".split()
        for article in ("the", "a", "an", "the most", "a most")
        for doubt in "likely probable suspected alleged presumed apparent".split()
    )
    | _passives("reported", _BE, " safe")
    | _passives("reported", _BE, " killed")
    | _passives("reported believed feared presumed thought", _BE, " dead")
    | _passives("reported believed feared presumed thought", _BE, " missing")
    | _passives("reported", _BE, " injured")
    | _passives("reported", _BE, " wounded")
    | _passives("presumed rumoured rumored", _BE, ""),
    expected=_phrases(
        """
        will;'ll;won't;wo n't;plans to;plan to;intends to;intend to;aims to;aim to;hopes to;
        going to;is to;are to;is looking to;are looking to;
        planning to;plans;about to;on track to;preparing to;
        looks set to;look set to;gonna;we shall;i shall
        """
    )
    - {"plans"}
    | _passives("set due expected scheduled slated planned poised likely", _BE, " to")
    | _passives("set", _BE, " for")
    | _passives("due scheduled slated expected anticipated planned", "is are", "")
    | frozenset(
        f"not {participle} {link}"
        for participle in ("expected", "due", "scheduled")
        for link in ("to", "before", "until")
    )
    | _passives("tipped certain bound", "is are", " to")
    | _passives("due scheduled expected", _BE, " on")
    | _passives("due scheduled expected", _BE, " in")
    | _passives("inevitable imminent forecast", "is are", ""),
    likely_done=frozenset(["have"]),
    time_words=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday later
        earlier tonight week month year night morning afternoon evening midnight noon weekend
        nightfall dusk dawn lunchtime sunrise sunset
        january february april june july august september october november december spring summer
        autumn winter
        """.split()
    ),
    what=frozenset(["what"]),
    future_perfect=frozenset(["will"]),
    passives=frozenset(["been"]),
    linking=frozenset("appears appear appeared seems seem seemed".split()),
    linked=frozenset("close likely unlikely unable like".split()),
    reported_future=frozenset(["would"]),
    negations=frozenset("not n't never no none nobody neither cannot nothing nowhere".split()),
    refusing=frozenset("deny denies denied denying".split()),
    granted_things=frozenset(
        "access entry bail permission asylum parole boarding admission refuge leave treatment care "
        "motion motions request requests appeal appeals application applications petition "
        "petitions bid plea relief victory fine fines sentence ban "
        "justice service citizenship visas visa credit custody clemency tenure planning".split()
    ),
    indefinites=frozenset("a an".split()),
    charging=frozenset("accuse accuses accused accusing".split()),
    unfounded=frozenset(
        "baseless false untrue unfounded groundless fabricated absurd ridiculous nonsense rubbish "
        "defamatory malicious inaccurate preposterous laughable fiction fantasy lies invention "
        "fabrication lie".split()
    ),
    unsure_sources=frozenset(["unconfirmed", "unverified"]),
    surpassing=frozenset("better worse more less".split()),
    undone=frozenset(f"{form} yet to" for form in "has have had is are was were".split()),
    fronted=frozenset(["nowhere"]),
    undoing=_phrases("if not;sooner"),
    limits=frozenset("only just least merely more fewer less later".split()),
    none_words=frozenset("no none nobody nothing neither nowhere".split()),
    auxiliaries=frozenset(
        """
        is are was were be been am do does did has have had will would can could shall should may
        might must need
        """.split()
    ),
    relatives=frozenset("who which whose whom where".split()),
    adverbial_relatives=frozenset(["where"]),
    finite=frozenset(
        """
        is are was were has have had does did do will would can could may might must says said went
        came took made got gave found left stood fell rose met saw began broke became held ran
        flew shut shook sent sold told won lost knew kept led built bought brought grew paid put
        remain remains carry carries meet dates goes comes takes makes gives finds stands
        holds sits leans wipes nods shrugs knows thinks feels wants keeps pulls picks recalls
        remembers laughs sighs agrees seems believes
        meets aims plans isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't can't
        couldn't won't wouldn't 's expects hopes
        """.split()
    ),
    finite_endings=("ed",),
    verdicts=frozenset({"guilty", "liable"}),
    refusals=_phrases(
        """
        declined to comment;would not confirm;has not commented;have not commented;had no comment;
        refused to comment;refused to be drawn;did not disclose;disclosed;did not give details;
        did not immediately respond
        """
    )
    - {"disclosed"},
)
