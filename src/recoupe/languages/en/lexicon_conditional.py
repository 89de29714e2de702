"""English words that tell the uses of "would", "could", "may" and "should" apart.

After Huddleston and Pullum 2002, *The Cambridge Grammar of the English Language*, § 3.9 and
chapter 4, § 4; Palmer 1990, *Modality and the English Modals*.
"""

from recoupe.languages.tables.conditions import Conditions
from recoupe.languages.tables.listed import phrases_in, words_in
from recoupe.languages.tables.modality import Uses

HYPOTHESIS = (
    "if",
    "unless",
    "provided that",
    "in case",
    "as if",
    "but for the",
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
    soft=phrases_in("at this rate;in theory;in an ideal world;theoretically"),
    asking=words_in(
        """
        asked know knows see ask asks wonder wondered wonders determine decide say saying said
        explain explains explained understand understood understands figure out of on about over
        reveal disclose demanded for into
        show shows showed told tell tells describe describes learn learned
        """
    ),
    which=words_in("which what"),
    without=words_in("without"),
    not_without=words_in("warning comment explanation incident giving saying naming"),
    imagined=words_in("such"),
    suppositions=words_in("scenario"),
    any_such=words_in("any whichever"),
    indefinite=words_in("a an such"),
    inverted=words_in("had were should"),
)

USES = Uses(
    plans=words_in(
        "bill plan plans proposal project scheme measure measures law legislation proposals "
        "amendment reform reforms ordinance treaty deal"
    ),
    dropping=words_in(
        "dropped scrapped abandoned shelved rejected ditched axed cancelled canceled withdrew "
        "withdrawn drops scraps abandons shelves ditches"
    ),
    framing=words_in("under"),
    frames=words_in("plan plans bill amendment"),
    advised=words_in("want wish try consider prefer"),
    wishing=words_in("wish wishes wished"),
    not_plans=words_in("attack assassination kidnap murder"),
    future_adjectives=words_in("proposed planned future"),
    presenting=words_in(
        """
        unveiled presented approved announced outlined proposed published backed adopted agreed
        passed detailed endorsed presents unveils outlines proposes launched promised pledged
        """
    ),
    defining=words_in("that"),
    wished=words_in("like love prefer rather have hate appreciate"),
    nobodies=words_in("nobody nothing no"),
    doubting=words_in("doubts doubt doubted disputes denies secret question"),
    addressed=words_in("you"),
    suspecting=words_in("suspect suspects suspected"),
    unsaid=words_in("comment say confirm discuss elaborate disclose name reveal"),
    unfulfilled=words_in("hoped expected planned intended wanted"),
    had=words_in("had"),
    denied_to=words_in("him them us me himself herself itself themselves"),
    able=words_in("could"),
    abilities=phrases_in(
        """
        hear;see;feel;smell;taste;be heard;be seen;be felt;be smelled;be smelt;only;
        barely;hardly;scarcely;no longer;afford;sense;be sensed;do with
        """
    ),
    skills=words_in(
        "explain recite swim read write spell juggle whistle quote mimic mend speak name charm"
    ),
    superlatives=words_in("most best worst only"),
    superlative_ends=("est",),
    causing=words_in(
        "caused triggered started led contributed come originated spread sparked resulted failed "
        "exploded leaked fled escaped"
    ),
    prevented=words_in(
        "avoided prevented averted saved foreseen predicted spared done worse better far much a an"
    ),
    multiples=words_in("twice double triple many"),
    capacities=words_in("handle carry hold seat accommodate house store sleep fit"),
    granted=words_in("be seem look sound appear"),
    contrasts=words_in("but"),
    permitting=words_in("may"),
    allowed=words_in("anyone anybody everyone everybody those only nobody"),
    contractions=("'ll",),
    subordinators=phrases_in(
        "if;although;though;even though;when;while;because;as;since;unless;until;after;before;"
        "whereas"
    ),
    reasons=phrases_in(
        "because;until;so that;in order that;although;though;even though;whereas;while;before;than;"
        "even if;if;when;once;unless;whenever;as soon as;after"
    ),
)
