"""English words that tell the uses of "would", "could", "may" and "should" apart.

After Huddleston and Pullum 2002, *The Cambridge Grammar of the English Language*, § 3.9 and
chapter 4, § 4; Palmer 1990, *Modality and the English Modals*.
"""

from recoupe.languages.tables.listed import phrases_in, words_in
from recoupe.languages.tables.modality import Conditions, Uses

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
    soft=phrases_in("at this rate;in theory;in an ideal world;theoretically"),
    asking=words_in(
        """
        asked know knows see ask asks wonder wondered wonders determine decide say saying said
        explain explains explained understand understood understands figure out of on about over
        reveal disclose demanded show shows showed told tell tells describe describes learn learned
        """
    ),
    without=words_in("without"),
    not_without=words_in("warning comment explanation incident giving saying naming"),
    imagined=words_in("such"),
    suppositions=words_in("scenario"),
    indefinite=words_in("a an such"),
    inverted=words_in("had were should"),
)

USES = Uses(
    plans=words_in(
        "bill plan plans proposal project scheme measure measures law legislation proposals "
        "amendment reform reforms ordinance treaty deal"
    ),
    not_plans=words_in("attack assassination kidnap murder"),
    future_adjectives=words_in("proposed planned future"),
    presenting=words_in(
        """
        unveiled presented approved announced outlined proposed published backed adopted agreed
        passed detailed endorsed presents unveils outlines proposes launched promised pledged
        """
    ),
    acts=words_in(
        """
        fund closure opening reopening launch cut cuts rise increase plan plans expansion merger
        takeover creation review overhaul scheme ban programme program withdrawal freeze layoffs
        investment strike strikes visit tour return departure doubling retirement
        """
    ),
    announcing=words_in("announced announces announce announcing"),
    foretelling=words_in(
        "predict predicts predicted predicting forecast forecasts forecasting anticipate "
        "anticipates anticipated"
    ),
    defining=words_in("that"),
    wished=words_in("like love prefer rather have hate appreciate"),
    # Verbs of arrangements: Huddleston and Pullum 2002, chapter 3, § 4.2, "futurate" presents.
    agenda=phrases_in(
        """
        opens;begins;starts;reopens;resumes;ends;kicks off;gets under way;gets underway;
        takes place;premieres;airs;goes on sale;go on sale;go to the polls;goes to the polls;
        heads to the polls;head to the polls;goes on trial;go on trial;returns to;takes effect;
        take effect;comes into force;come into force;kicks in;kick in;comes out;
        come out;leave for;leaves for;shuts;closes;travels to;flies to;resume;begin;reopen
        """
    ),
    agenda_days=words_in("monday tuesday wednesday thursday friday saturday sunday tomorrow next"),
    habits=words_in("every each last most since until"),
    nobodies=words_in("nobody nothing no"),
    doubting=words_in("doubts doubt doubted disputes denies secret question"),
    suspecting=words_in("suspect suspects suspected"),
    pending=phrases_in(
        """
        was expected to;were expected to;was due to;were due to;was scheduled to;
        were scheduled to;was set to;were set to;was planned to;was to;were to;
        was slated to;were slated to;was due;were due;was scheduled;were scheduled;
        was due on;were due on;was due in;were due in
        """
    ),
    unsaid=words_in("comment say confirm discuss elaborate disclose name reveal"),
    unfulfilled=words_in("hoped expected planned intended wanted"),
    had=words_in("had"),
    no_infinitives=words_in("blame let say rent"),
    no_acts=words_in("music rest fire flight work"),
    denied_to=words_in("him them us me himself herself itself themselves"),
    deadline_verbs=words_in("should"),
    deadline_links=words_in("by"),
    able=words_in("could"),
    abilities=phrases_in(
        """
        hear;see;feel;smell;taste;be heard;be seen;be felt;be smelled;be smelt;only;
        barely;hardly;scarcely;no longer;afford;sense;be sensed;do with
        """
    ),
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
    deadlines=phrases_in("by the end;by then"),
    permitting=words_in("may"),
    allowed=words_in("anyone anybody everyone everybody those only nobody"),
    contractions=("'ll",),
    readiness=phrases_in(
        """
        should be open;should be ready;should be complete;should be completed;should be finished;
        should be back;should be available;should be able;should be operational;should be restored;
        should be up;should arrive;should be in place
        """
    ),
    going=words_in("going about"),
    went=words_in("was were"),
    aims=words_in(
        "aim goal job plan idea purpose task priority hope ambition dream mission point objective "
        "approach focus intention challenge answer trick key"
    ),
    subordinators=phrases_in(
        "if;although;though;even though;when;while;because;as;since;unless;until;after;before;"
        "whereas"
    ),
    reasons=phrases_in(
        "because;until;so that;in order that;although;though;even though;whereas;while"
    ),
)
