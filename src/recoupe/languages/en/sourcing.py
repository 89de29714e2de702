"""How English pages tell where their text comes from."""

from recoupe.languages.tables.sourcing import Sourcing

_SELF = (
    *(
        f"{verb} {whom}"
        for verb in (
            "told",
            "showed",
            "confirmed to",
            "said to",
            "wrote to",
            "admitted to",
            "explained to",
            "spoke to",
            "given to",
            "shown to",
        )
        for whom in ("us", "me")
    ),
    *(
        f"{who} {verb}"
        for who in ("we", "i")
        for verb in (
            "asked spoke met visited called counted attended interviewed contacted approached "
            "obtained reviewed watched telephoned phoned saw found heard"
        ).split()
    ),
    *(
        f"{verb} this {medium}"
        for verb in ("told", "seen by", "reviewed by", "obtained by", "shown to", "contacted by")
        for medium in ("site", "website", "magazine", "station", "programme", "publication")
    ),
    "our questions",
    "our calls",
    "our requests",
)
"""Outside quotations, only who wrote the page is "we" or "I"; the verbs are ours, from how such
lines go."""

_GIVERS = (
    "company council university ministry group firm club party union hospital school charity "
    "operator retailer manufacturer maker museum agency bank airline regulator city county"
).split()
"""Who gives out releases, as pages call him again."""
_PIECES = (
    "account report reports reporting investigation article story exclusive scoop findings "
    "revelations interview"
).split()
"""The Herald's "account": what a medium wrote is what it says."""

TABLE = Sourcing(
    own_reporting=(
        *_SELF,
        "told this newspaper",
        "told this paper",
        "told this reporter",
        "told our reporter",
        "told our correspondent",
        "told our newsroom",
        "our union",
        "our association",
        "our charity",
        "our correspondent",
        "our correspondents",
        "our reporter",
        "our reporters",
        "our special correspondent",
        "this newspaper has learned",
        "this newspaper understands",
        "seen by this newspaper",
        "reviewed by this newspaper",
        "obtained by this newspaper",
        "in an interview with this newspaper",
        "in an interview with {outlet}",
        "contacted by this newspaper",
        "shown to this newspaper",
        "we spoke to",
        "when we asked",
        "when we called",
        "our own count",
        "asked by {outlet}",
        "approached by {outlet}",
        "interviewed by {outlet}",
        "shown to {outlet}",
        "shared with {outlet}",
        "contacted by {outlet}",
        "seen by {outlet}",
        "reviewed by {outlet}",
        "obtained by {outlet}",
        "spoke to {outlet}",
        "told {outlet}",
        "{outlet} has learned",
        "{outlet} understands",
        "{outlet} can reveal",
        "a {outlet} reporter",
        "a reporter for {outlet}",
    ),
    told=(
        "told",
        "in an interview with",
        "in an interview to",
        "speaking to",
        "spoke to",
        "seen by",
        "reviewed by",
        "obtained by",
        "contacted by",
        *(f"reached by{way} by" for way in (" phone", " telephone")),
        "reached by",
        "interviewed by",
        "quoted by",
        "cited by",
        "a reporter for",
        "a journalist for",
        "a photographer for",
        "a correspondent for",
        "showed",
        "confirmed to",
        "indicated to",
        "explained to",
        "declared to",
        "stated to",
        "an interview with",
        "an interview to",
        "an investigation by",
        "a report by",
        "a report in",
        "publication by",
        "documents published by",
    ),
    reported_by=(
        "according to",
        "reported by",
        "revealed by",
        "first reported by",
        "as reported by",
        "carried by",
        "published by",
        "citing",
        "reports",
        "reported",
    ),
    reported_by_after=(
        "first reported",
        "had reported",
        "revealed",
        "has revealed",
        "was told",
        "reported",
        "reports",
        "has reported",
        "said",
        "says",
        "quoted",
        "cited",
        "has learned",
        "published",
        "has published",
        "obtained",
        "disclosed",
        "claimed",
        "claims",
        "which cited",
        "which obtained",
        "which broke",
        "which first",
        *(f"'s {piece}" for piece in _PIECES),
    ),
    nouns_behind=(
        *(f"{whose}news agency" for whose in ("", "state ", "official ")),
        "newspaper",
        "paper",
        "daily",
        "weekly",
        "magazine",
        "website",
        "news site",
        "radio",
        "television",
        "tv",
    ),
    adverbs=("also", "first", "earlier", "later", "further", "itself"),
    finds=(
        "first reported by",
        "revealed by",
        "an investigation by",
        "an interview with",
        "revelations by",
        "revelations in",
        "a report in",
    ),
    reveals=("first reported", "revealed", "has revealed", "has learned", "broke the story"),
    release=(
        "press release",
        "media release",
        "news release",
        "for immediate release",
        "media contact",
        "media contacts",
        "press contact",
        "notes to editors",
    ),
    press_sections=(
        "press",
        "press-room",
        "pressroom",
        "newsroom",
        "media-centre",
        "media-center",
        "ir",
        "investor",
        "investors",
    ),
    release_names=(
        "press release",
        "news release",
        "media release",
        "press statement",
        "official statement",
        "club statement",
        "media statement",
    ),
    statement=(
        "in a statement",
        "said in a press release",
        "a statement issued",
        "in a news release",
        "according to a statement",
        "statement said",
        *(
            f"{where}{whose} {piece}"
            for where in ("in ", "from ", "according to ")
            for whose in ("a", "its", "their", "his", "her", "the", "a written", "an emailed")
            for piece in ("release", "statement")
        ),
        # "In the company's release": the possessive is a word of its own where phrases are sought.
        *(f"{whose} s {piece}" for whose in _GIVERS for piece in ("release", "statement")),
        "the release said",
        "the release says",
    ),
    translated=(
        "translated from",
        "translated by",
        "originally published in french",
        "machine translation",
        "this article was translated",
    ),
    # What style books forbid: Guardian and Observer style guide; Chicago Manual of Style.
    foreign_marks=(
        r"(?<![\w.])\d{1,2}\s?h\s?\d\d(?!\w)",
        r"\d{1,3}\.\d{3}(?![\d.%])",
        r"«\s?[^»]{1,300}»",
        r"\d\s[$£€](?!\w)",
        r"\d,\d\s(?:million|billion|knots|per cent)(?!\w)",
        # Calques of French in the words of news, of the kinds that J. Gardner (Misused English
        # words and expressions in EU publications, 2016) and grammars for learners warn of; the
        # list is ours.
        r"(?<!\w)in the night (?:of|from) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day to ",
        (
            r"(?<!\w)(?:has|have) (?:declared|announced|indicated|affirmed|confirmed|estimated) "
            r"(?:yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\w)"
        ),
        (
            r"(?<!\w)since (?:two|three|four|five|six|seven|eight|nine|ten|\d+) "
            r"(?:hours|days|weeks|months|years)(?! ago)(?!\w)"
        ),
        r"(?<!\w)precised(?!\w)",
        r"(?<!\w)informations(?!\w)",
        r"(?<!\w)(?:important|numerous) damages(?!\w)",
        r"(?<!\w)a (?:dozen|score|hundred|thousand) of (?:people|persons|houses|firefighters)",
        r"(?<!\w)assisted to (?:the|a) ",
        r"(?<!\w)according to our informations?(?!\w)",
        # Left in French where English has a name for the office or the service.
        (
            r"(?<!\w)(?:the|a|of) (?:mairie|préfet|préfète|prefet|sous-préfet|procureure?"
            r"|commissariat|conseil (?:départemental|régional|municipal)|sapeurs-pompiers)(?!\w)"
        ),
    ),
    outlet_words=(
        "the newspaper",
        "the paper",
        "the daily",
        "the weekly",
        "the magazine",
        "the website",
        "the site",
        "the broadcaster",
        "the station",
        "the outlet",
        "the agency",
        "the monthly",
        "the tabloid",
        "the channel",
        "the journal",
    ),
    articles=(
        "the state news agency",
        "state news agency",
        "the official news agency",
        "the state-run news agency",
        "state-run news agency",
        "the news agency",
        "news agency",
        "the russian news agency",
        "the chinese state news agency",
        "the newspaper",
        "the daily",
        "the broadcaster",
        "state broadcaster",
        "state television",
        "the",
    ),
)
