"""English typography: marks, abbreviations, contractions.

Sources: the Associated Press and Guardian style guides (abbreviations, quotation marks); the
tokenisation of the English Web Treebank (contractions, hyphens).
"""

from recoupe.languages.tables.typography import Typography

TABLE = Typography(
    quote_pairs=(("“", "”"), ('"', '"'), ("«", "»"), ("„", "“")),
    inner_quote_pairs=(("‘", "’"), ("'", "'")),
    abbreviations=frozenset(
        """
        mr mrs ms mx dr prof hon rt sen rep gov gen lt col maj capt cmdr sgt cpl pvt adm brig
        supt insp det messrs mme atty asst v vs cf approx e.g i.e rev
        """.split()
    ),
    closing_abbreviations=frozenset(
        """
        inc corp ltd co bros plc llc jr sr u.s u.k u.n e.u u.s.a u.a.e d.c b.c a.d St Mt Ft Ave
        Blvd Rd Hwy n.y Calif Mass Conn Va Fla Ill Ind Tex Pa n.j n.c s.c La Md Wash Ariz Colo Ore
        Wis Minn Mich m.d ph.d b.a m.a m.p Pres Dept Univ al Est bn
        Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
        """.split()
    ),
    stopped=frozenset(["etc"]),
    number_abbreviations=frozenset("no nos p pp vol fig ch art sec ed".split()),
    clock_abbreviations=frozenset("a.m p.m".split()),
    after_clock=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december eastern central mountain pacific
        atlantic greenwich moscow beijing paris london local
        mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept oct nov dec
        """.split()
    ),
    starters=frozenset(
        """
        the a an this that these those he she it they we i you his her its their our my your
        there here who what when where why how which
        and but or so yet nor if as while although though because since after before until once
        in on at by for from with without of to under over between among during against about
        according despite amid however meanwhile moreover still also then now
        some many most several few all both each every no not none
        two three four five six seven eight nine ten
        yesterday today tomorrow
        """.split()
    ),
    name_particles=frozenset("le la de du van von der ben el al bin di".split()),
    speech_verbs=frozenset(
        """
        said says say asked asks replied replies added adds shouted told tells wrote writes cried
        exclaimed wondered tweeted posted yelled recalled joked quipped
        """.split()
    ),
    credit_words=frozenset(
        "photo photos credit credits image images picture pictures video graphic file".split()
    ),
    leaders=frozenset(
        """
        the a an this these those his her its their our my your and or but of in on at by for from
        with without to under over between among during against about as than
        """.split()
    ),
    proclitic_hyphens=False,
    hyphen_prefixes=frozenset(
        """
        e anti co ex pre re non post mid counter pro un sub semi multi inter intra ultra neo pseudo
        vice de mini micro macro mega bi tri cyber trans extra hyper x t o uh
        """.split()
    ),
    contractions=("n't", "'s", "'re", "'ve", "'ll", "'d", "'m"),
    whole=frozenset("o'clock ma'am y'all ne'er-do-well".split()),
    split=(("can", "not"), ("gon", "na"), ("wan", "na"), ("got", "ta")),
    digit_spaces="\u202f\u2009",
)
