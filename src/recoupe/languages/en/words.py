"""English words that say little.

Function words: the closed classes of the grammar. Common words: verbs of saying, calendar and
newsroom words. By hand.
"""

from recoupe.languages.tables.words import Words

FUNCTION = frozenset(
    """
    a about above across after afterwards again against all almost alone along already also
    although always am among amongst an and another any anybody anyone anything anywhere are
    aren't around as at away back be became because become been before behind being below beside
    besides between beyond both but by can can't cannot could couldn't did didn't do does doesn't
    doing don't done down due during each either else enough ever every everybody everyone
    everything everywhere few first for former from further get gets getting give given go goes
    going got had hadn't has hasn't have haven't having he he'd he's hence her here hers herself
    him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its
    itself just last later latter least less let like made make many may me meanwhile might mine
    more moreover most mostly much must my myself near neither never nevertheless next no nobody
    none nor not nothing now nowhere of off often on once one only onto or other others otherwise
    our ours ourselves out over own per perhaps please put quite rather re same several shall she
    she'd she's should shouldn't since so some somebody someone something sometimes somewhere still
    such take than that that's the their theirs them themselves then there there's thereafter
    therefore these they they'd they're they've this those though through throughout thus to
    together too toward towards two under until up upon us very via was wasn't we we'd we'll we're
    we've well were weren't what whatever when whenever where whereas whether which while who
    who's whoever whole whom whose why will with within without won't would wouldn't yet you you'd
    you'll you're you've your yours yourself s t ll ve
    """.split()
)

COMMON = frozenset(
    """
    say says said saying tell tells told telling ask asked add added adds according report reports
    reported reporting reporter reporters announce announced announcement state stated statement
    claim claims claimed explain explained confirm confirmed note noted quote quoted news press
    media newspaper agency article story photo photos video image images source sources information
    interview year years month months week weeks weekend day days hour hours minute minutes
    morning noon afternoon evening night today yesterday tomorrow tonight monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec date time times
    early late earlier recent recently new old long short big large small great good bad high low
    number total three four five six seven eight nine ten hundred hundreds thousand thousands
    million millions billion billions dozen dozens people person man men woman women official
    officials authorities authority spokesman spokeswoman spokesperson minister president government
    country city area region place part side way thing things case point group world life home
    work use used want wanted need needed come came comes think thought know known see seen look
    show showed shown start started begin began end ended call called follow following expected
    include including includes set took taken keep held hold left right second
    """.split()
)

TABLE = Words(function=FUNCTION, common=COMMON)
