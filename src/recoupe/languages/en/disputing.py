"""English words by which statements exclude others, or do not."""

from recoupe.languages.tables.disputing import Disputing, by_sense

TABLE = Disputing(
    # Regular preterites, *The Cambridge Grammar*, chapter 33, and those irregular ones that stand
    # for no noun.
    preterites=r".{2,}ed|paid|sold|told|won|lost|fled|sank|struck|stole|gave|took|made|began|drove|"
    "heard|felt|rang|fell|saw|came|ran|broke|met|spoke|wrote|knew|threw|bought|brought|caught",
    # Negation with aspect, after Huddleston and Pullum, *The Cambridge Grammar*, chapter 9.
    no_longer=("no longer", "any longer", "anymore"),
    asked=frozenset("whether if how why when where who whom what which".split()),
    not_yet=("not yet", "yet", "still"),
    sweeping=frozenset("no nobody none never any nothing ever neither".split()),
    # The preterite, chapter 3.5: "has not paid" may still be overtaken, "did not pay" may not.
    closed_past=frozenset({"do", "be"}),
    negative_pronouns=frozenset({"nobody", "nothing"}),
    # Adverbs of a change of state, chapter 8, and the verbs that tell one.
    turned=frozenset(
        "now again finally eventually since then later reopen reopened resume resumed "
        "meanwhile".split()
    ),
    without=frozenset({"without"}),
    # Verbs that raise a negation (Horn 1978, "Remarks on neg-raising").
    opining=frozenset("think believe feel expect suppose seem imagine reckon".split()),
    seeming_negations=(
        "nothing less than",
        "no less than",
        "not only",
        "not just",
        "not merely",
        "nothing but",
    ),
    # Multiplicatives, *The Cambridge Grammar*, chapter 8.7; "once" alone is also "formerly".
    how_often={"twice": 2, "thrice": 3, "only once": 1, "just once": 1, "a single time": 1},
    # It-clefts, *The Cambridge Grammar*, chapter 16.9.
    clefts=("it is", "it was", "it s", "it's"),
    exclusive=("not the other way", "not the reverse", "not vice versa"),
    passive_lemmas=frozenset({"be", "get"}),
    # Adverbs of addition and of exchange, *The Cambridge Grammar*, chapter 8.
    in_return=frozenset(
        "return retaliation retaliate retaliated also too countersue countersued turn response "
        "revenge reprisal reciprocally".split()
    ),
    # "Not" that denies what was said, *The Cambridge Grammar*, chapter 9; prepositions, 7.
    and_not=("not", "and not"),
    before_times=frozenset("at on in around about the".split()),
    # Prepositions and determiners of contrary sense, chapters 5 and 7.
    turning=(
        ("before", "after"),
        ("with", "without"),
        ("for", "against"),
        ("inside", "outside"),
        ("above", "below"),
        ("ahead", "behind"),
        ("early", "late"),
        ("all", "none"),
        ("everyone", "nobody"),
    ),
    since=frozenset({"since"}),
    # Adverbials of duration from a start, *The Cambridge Grammar*, chapter 8.
    all_along=(
        "all along",
        "from the start",
        "from the beginning",
        "from the outset",
        "from day one",
        "since the start",
        "since the beginning",
        "since the outset",
        "since the first hour",
        "since the first day",
        "from the first hour",
        "from the first day",
    ),
    from_then_on=("since", "from"),
    # Implicative verbs of negative sense (Karttunen 1971, "Implicative verbs").
    refusing=frozenset("refuse decline fail omit neglect forget".split()),
    # Verbs of ruling out and of clearing (FrameNet, frames Eliminating_possibility, Exonerating).
    excluding=frozenset(
        {"rule out", "exclude", "discount", "disprove", "deny that", "dispute that"}
    ),
    clearing=frozenset({"clear", "exonerate", "absolve"}),
    # Verbs of commitment to what is said (Levin 1993, § 37.9; Wierzbicka 1987).
    insisting=frozenset("insist swear maintain vow assure protest reiterate repeat".split()),
    # Non-affirmative compounds and determiners, *The Cambridge Grammar*, chapter 9.
    any_at_all=frozenset("any anyone anybody anything ever".split()),
    indefinite=frozenset("a an any".split()),
    # Nouns of a statement (FrameNet, frame Statement) and of a guess.
    reports=frozenset(
        "claim claims allegation allegations accusation accusations suggestion suggestions rumour "
        "rumours rumor rumors report reports assertion assertions idea notion insinuation charge "
        "charges speculation".split()
    ),
    # Predicates of truth (FrameNet, frame Correctness).
    truths=frozenset("truth true substance foundation basis case".split()),
    untrue=frozenset("untrue false wrong incorrect inaccurate nonsense".split()),
    that=frozenset({"that"}),
    # What one has "in" a deed of others (FrameNet, frames Participation and Responsibility).
    involved=frozenset(
        "behind hand role part involvement involved link links connection connected responsible "
        "responsibility complicity complicit knowledge".split()
    ),
    # Verbs of appearance and of beginning (Levin 1993, § 48.1 and 48.3).
    arising=frozenset("happen occur start begin break erupt unfold strike hit".split()),
    # Verbs of spatial configuration and of putting (Levin 1993, § 47.6, 9.1).
    siting=frozenset("be lie stand sit locate situate build erect base install site".split()),
    placing=frozenset("in at on near over above off outside".split()),
    heading=frozenset({"to", "from", "towards", "toward", "into"}),
    beside_places=frozenset("place north south east west outskirts edge village town city".split()),
    # Prepositions of a final bound, *The Cambridge Grammar*, chapter 8.6.
    deadlines=("by", "before", "until", "till", "no later than", "not later than"),
    open_until="(?:has|have|had) until",
    # Verbs of fixing a date, and of perception (Levin 1993, § 30.1).
    scheduling=frozenset("set schedule plan slate fix book hold".split()),
    feeling=frozenset("hear heard feel felt see saw notice".split()),
    # "It" of the hour, *The Cambridge Grammar*, chapter 17.2.5.
    clock_elsewhere=r"in (?:[\w-]+ ){1,4}it (?:was|is|will be)\b",
    happenings=frozenset(
        "it this accident incident crash collision tragedy disaster drama attack blaze impact "
        "smash".split()
    ),
    traces=frozenset("trace traces sign signs evidence proof hint hints indication".split()),
    # Negative affixes, *The Cambridge Grammar*, chapter 19.5.
    negative_prefixes=("un", "in", "im", "il", "ir", "non-"),
    # Verbs of positive and of negative judgement (Levin 1993, § 33).
    approving=frozenset(
        "welcome praise hail applaud thank support back endorse commend salute laud "
        "congratulate".split()
    ),
    disapproving=frozenset(
        "criticise criticize condemn denounce slam blame deplore oppose decry lambast regret "
        "blast".split()
    ),
    # Verbs of leading (FrameNet, frame Leadership) and the offices that one holds alone.
    leading=by_sense(
        {
            "head": "lead head run direct manage",
            "chair": "chair preside",
            "command": "command captain",
        }
    ),
    single_offices=by_sense(
        {
            "head": "head director chief leader boss",
            "chair": "president chair chairman chairwoman",
            "command": "commander captain",
            "administrator": "administrator liquidator",
            "mayor": "mayor",
            "prefect": "prefect",
            "governor": "governor",
            "coach": "coach",
            "principal": "principal headteacher",
            "dean": "dean rector",
        }
    ),
    posts=by_sense(
        {
            "minister": "minister",
            "ambassador": "ambassador",
            "prosecutor": "prosecutor",
            "mayor": "mayor",
            "prefect": "prefect",
            "governor": "governor",
            "command": "captain commander",
        }
    ),
    no_holder=frozenset(
        "former ex future new incoming outgoing deputy vice assistant shadow acting "
        "interim junior designate elect general prime attorney".split()
    ),
    object_relatives=frozenset({"that", "which"}),
)
