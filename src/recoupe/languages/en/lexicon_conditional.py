"""English words that tell the uses of "would", "could", "may" and "should" apart.

After Huddleston and Pullum 2002, *The Cambridge Grammar of the English Language*, § 3.9 and
chapter 4, § 4; Palmer 1990, *Modality and the English Modals*.
"""

from recoupe.languages.tables.modality import Conditions, Uses


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _phrases(listed: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()) for one in listed.split(";") if one.strip())


HYPOTHESIS = (
    "if",
    "unless",
    "provided that",
    "in case",
    "as if",
    "but for",
    "otherwise",
    "in that case",
    "in the event of",
    "in the worst case",
    "should the",
    "had the",
    "had it",
    "no matter",
    "were it not",
    "were they not",
    "if only",
)

CONDITIONS = Conditions(
    soft=_phrases("at this rate;in theory;in an ideal world;theoretically"),
    asking=_words(
        """
        asked know knows see ask asks wonder wondered wonders determine decide say saying said
        explain explains explained understand understood understands figure out of on about over
        reveal disclose demanded show shows showed told tell tells describe describes learn learned
        """
    ),
    without=_words("without"),
    not_without=_words("warning comment explanation incident giving saying naming"),
    imagined=_words("such"),
    suppositions=_words("scenario"),
    indefinite=_words("a an such"),
    inverted=_words("had were should"),
)

USES = Uses(
    plans=_words(
        "bill plan plans proposal project scheme measure measures law legislation proposals "
        "amendment reform reforms ordinance treaty deal"
    ),
    not_plans=_words("attack assassination kidnap murder"),
    future_adjectives=_words("proposed planned future"),
    presenting=_words(
        """
        unveiled presented approved announced outlined proposed published backed adopted agreed
        passed detailed endorsed presents unveils outlines proposes launched promised pledged
        """
    ),
    acts=_words(
        """
        fund closure opening reopening launch cut cuts rise increase plan plans expansion merger
        takeover creation review overhaul scheme ban programme program withdrawal freeze layoffs
        investment strike strikes visit tour return departure doubling retirement
        """
    ),
    announcing=_words("announced announces announce announcing"),
    foretelling=_words(
        "predict predicts predicted predicting forecast forecasts forecasting anticipate "
        "anticipates anticipated"
    ),
    wished=_words("like love prefer rather have hate appreciate"),
    able=_words("could"),
    abilities=_phrases(
        """
        hear;see;feel;smell;taste;be heard;be seen;be felt;be smelled;be smelt;only;
        barely;hardly;scarcely;no longer;afford;sense;be sensed;do with
        """
    ),
    causing=_words(
        "caused triggered started led contributed come originated spread sparked resulted failed "
        "exploded leaked fled escaped"
    ),
    prevented=_words(
        "avoided prevented averted saved foreseen predicted spared done worse better far much a an"
    ),
    multiples=_words("twice double triple many"),
    capacities=_words("handle carry hold seat accommodate house store sleep fit"),
    granted=_words("be seem look sound appear"),
    contrasts=_words("but"),
    deadlines=_phrases("by the end;by then"),
    permitting=_words("may"),
    allowed=_words("anyone anybody everyone everybody those only nobody"),
    contractions=("'ll",),
    readiness=_phrases(
        """
        should be open;should be ready;should be complete;should be completed;should be finished;
        should be back;should be available;should be able;should be operational;should be restored;
        should be up;should arrive;should be in place
        """
    ),
    going=_words("going"),
    went=_words("was were"),
    aims=_words("aim goal job plan idea purpose task priority hope ambition dream mission point"),
    subordinators=_phrases(
        "if;although;though;even though;when;while;because;as;since;unless;until;after;before;"
        "whereas"
    ),
    reasons=_phrases(
        "because;until;so that;in order that;although;though;even though;whereas;while"
    ),
)
