"""English furniture: gathered by reading news pages of the United Kingdom, the US and others."""

from recoupe.languages.tables.furniture import Furniture

_SENTENCE_REST = r"(?:[^.!?\n]|\.(?=\w)){0,200}(?:[.!?]|(?=\n)|\Z)"
_NETWORKS = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|instagram|telegram|pinterest|messenger|e-?mail|mail"
    r"|flipboard|bluesky|threads|youtube|tiktok|google ?(?:news|\+)|reddit|tumblr|pocket|sms|link)"
)

_SHARING = (
    r"(?:(?:share|tweet|pin|print|email|send|save|copy)"
    rf"(?:(?: (?:on|via|by|with|to))? {_NETWORKS})?|{_NETWORKS})"
)
_LEGAL = (
    r"(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice)|cookie policy"
    r"|contact us|about us|advertise(?: with us)?|site ?map|accessibility)"
)

TABLE = Furniture(
    lines={
        "date": (
            r"(?:published|posted|updated|last updated) .{1,20} ago",
            r"\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago",
        ),
        "navigation": (
            r"the wayback machine ?[-–] ?https?:.{0,240}",
            r"back to (?:the )?top(?: button)?|top of (?:the )?page",
            r"skip to (?:main )?content.{0,30}",
            r"menu|home|next|previous|close|search|log ?in|sign ?in|my account|site ?map|archives?",
            r"(?:next|previous) (?:article|post|story|page).{0,20}|categories|topics|tags|sections",
            (
                r"(?:tags|topics|categories|filed under|posted in|keywords|in this"
                r" (?:article|story))"
                r" ?:.{0,200}"
            ),
            r"(?:show|load|view|see) (?:more|less|all)|jump to .{0,40}|table of contents",
            r"advertise.{0,20}",
        ),
        "share": (
            (
                rf"(?:share|tweet|print|save|pin|copy link|email|send)(?: (?:this|it))?"
                rf"(?:(?: (?:on|via|by|with|to))? {_NETWORKS})?"
            ),
            r"share (?:this|the) (?:article|story|post|page|news).{0,60}|link copied!?",
            rf"{_NETWORKS}(?:[ ,|/·•]+{_NETWORKS}){{0,8}}",
            rf"{_SHARING}(?:[ ,|/·•]*{_SHARING}){{1,10}}",
            r"\d[\d ,.k]* (?:shares?|views?|reads?|likes?|visits?)",
            r"(?:order )?reprints|print article",
            r"(?:follow|join|find) us (?:also )?on .{0,80}|bookmark",
            r"listen to (?:this )?article.{0,30}",
            r"click to share.{0,60}|\d+ min(?:ute)?s? read|reading time ?:? .{0,20}",
            r"add (?:us )?as a preferred source.{0,40}|listen|gift(?: this)?(?: article)?|follow",
            (
                r"join (?:our|us on) .{0,40}(?:whatsapp|telegram|facebook|discord|community"
                r"|channel).{0,30}"
            ),
        ),
        "comments": (
            r"(?:leave|post|add|write) a (?:comment|reply)|cancel reply",
            r"join the (?:conversation|discussion)",
            r"(?:show |view |read )?(?:the )?comments? ?(?:\(\d+\)|are closed.{0,10}|off)?",
            r"\d+ comments?|no comments(?: yet)?|be the first to comment.{0,20}",
            r"your email address will not be published.{0,120}|required fields are marked.{0,10}",
            r"(?:log|sign) in to (?:comment|leave|reply).{0,40}",
            r"save my name, email, and website.{0,100}|tell us what you think.{0,10}",
            r"(?:what do you think.{0,4} )?(?:have|share) your (?:say|views?|thoughts?).{0,60}",
            r"let us know .{0,40}comments.{0,20}|what do you think\??",
        ),
        "newsletter": (
            r"newsletters?|sign ?up(?: now)?|subscribe(?: now)?|your e-?mail(?: address)?",
        ),
        "cookie": (
            r"(?:accept|reject|allow|manage|decline)(?: (?:all|cookies|all cookies|preferences))?",
            r"i agree|got it|cookie (?:settings|preferences|policy)",
        ),
        "paywall": (
            (
                r"this (?:article|content|story) is (?:for|available to|only for) (?:our"
                r" )?subscribers.{0,60}"
            ),
            r"already a (?:subscriber|member).{0,40}|subscribe to (?:continue|read|unlock).{0,60}",
            r"to (?:continue|keep) reading.{0,80}|continue reading.{0,60}|read more.{0,20}",
            r"to read the full (?:story|article).{0,40}|subscribers? only|premium",
        ),
        "player": (
            r"videos?|audio|podcast|gallery|photos|watch|watch now|play|pause|loading.{0,4}",
            r"now playing.{0,80}",
            r"video player|watch (?:the )?video.{0,20}|caption|image|close",
            r"open image in new window",
        ),
        "advert": (
            (
                r"[-—–* ]{0,4}(?:advertisement|advert|ad|ads|sponsored(?: content)?|promoted)[-—–*"
                r" ]{0,4}"
            ),
            r"(?:story|article) continues (?:below|after)(?: (?:the |this )?advert(?:isement)?)?",
            r"advertisement ?[-—–] ?(?:story|scroll).{0,40}|scroll (?:down )?to continue.{0,40}",
        ),
        "legal": (
            r"all rights reserved.{0,120}|terms (?:of (?:use|service)|(?:and|&) conditions).{0,60}",
            r"privacy (?:policy|notice).{0,60}|contact us|about us|disclaimer",
            r"(?:published|posted) by|do not sell my .{0,40}|purchase licensing rights.{0,20}",
            r"our standards ?:.{0,80}|disclaimer ?:.{0,280}",
            rf"(?:.{{0,160}}[ .|•·,–-])?{_LEGAL}[ .|•·,–-]+{_LEGAL}(?:[ .|•·–-].{{0,120}})?",
            (
                r"(?!.{0,300}\.\s*\Z)[^.!?]{3,120} [-–—|•] (?:[^.!?]{0,80} )?open"
                r" (?:\w+ to|daily|every|from|on) [^.!?]{3,60}\d ?(?:[ap]m)?"
            ),
        ),
        "related": (
            (
                r"(?:read|see|watch) (?:also|more|next)|also read|read this next|more (?:on|from"
                r"|news|stories)"
                r"(?: (?:this|our|the) .{0,30})?"
            ),
            (
                r"related(?: (?:articles?|stories|posts?|topics?|content|news|coverage|links?"
                r"|reading))?"
            ),
            r"recommended(?: (?:for you|stories|reading|articles))?|trending(?: now)?",
            r"most (?:read|popular)",
            r"you (?:may|might) (?:also )?(?:like|be interested).{0,20}|more ?: ?trending",
            r"don't miss",
            (
                r"(?:see|view|load|show|read) (?:more|all|other) (?:stories|news"
                r"|articles|posts|from"
                r" .{0,30})"
            ),
            r"latest (?:news|stories|posts)|editor'?s'? picks?|top stories|up next",
        ),
        "credit": (
            r"the post .{3,220} appeared first on .{2,60}",
            r"source link|original (?:article|source|link)|read (?:the )?original.{0,40}",
        ),
        "bio": (r"about the (?:author|writer)s?|meet the author",),
        "other": (
            r"report (?:a typo|an error|this ad).{0,40}|have (?:a|any) (?:tip|news tip).{0,80}",
            r"(?:this|the) page (?:refreshes|reloads|updates|is updated) automatically.{0,60}",
            r"(?:this page|the site) (?:has been|was) viewed \d.{0,60}|you are visitor .{0,60}",
        ),
    },
    starts={
        "related": (
            (
                r"(?-i:READ|WATCH|MORE|SEE|RELATED|ALSO|LISTEN)(?: (?-i:MORE|ALSO|NEXT|NOW|HERE))?"
                r" ?[:|>»–—]"
            ),
            r"(?-i:READ|RELATED)(?: (?-i:MORE|ALSO))?(?=\s+[\"“«]?\s?(?-i:[A-ZÀ-ÖØ-Þ])[^ ]{0,40} )",
            (
                r"(?:also read|read also|read more|see also|see more|related|watch|listen|more) ?[:"
                r"|>–—]"
            ),
            r"(?:related|recommended) (?:articles?|stories|story|posts?|reading|coverage) ?[:|>–—]",
            r"for more (?:stories|news|coverage) (?:like this|on|about|from)",
            r"follow (?:ap|all|our|the) .{0,60}coverage|more (?:ap|on) .{0,40}https?:",
            r"\[?related ?[:|]|click here (?:to|for)",
            r"you (?:may|might) (?:also )?(?:like|be interested in)",
        ),
        "newsletter": (
            r"(?:sign up|subscribe|register) (?:for|to|now|here|today)\b",
            r"there was a problem subscribing|get the day's",
            (
                r"get (?:the latest|our|your|all the|more|breaking|your need-to-know)\b.{0,60}"
                r"\b(?:inbox|newsletters?|email|daily|news)\b"
            ),
            r"(?:download|get) (?:our|the) (?:\w+ )?app\b",
            r"want more (?:stories|news)|stay (?:up to date|informed|tuned)",
        ),
        "cookie": (
            r"(?:this|our) (?:web)?site uses cookies|we use cookies|we and our partners",
            (
                r"by (?:continuing|using) (?:to )?.{0,40}(?:site|website).{0,40}(?:agree|consent"
                r"|cookies)"
            ),
        ),
        "player": (
            r"(?:your|this) browser does(?:n't| not) support|please enable javascript",
            r"javascript (?:is|must be) (?:disabled|enabled|required)",
            r"this (?:slideshow|video) requires",
            r"content blocked ?[.:!]",
            r"to view this (?:post|tweet|content|video),? (?:please )?(?:accept|enable|allow)",
            r"some content could not be loaded|your browser does not support",
            r"to view this (?:video|content)",
        ),
        "legal": (
            r"(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?\d{4}",
            r"this site is protected by recaptcha|(?:\w+ )?theme license is not validated",
            r"this material may not be published|this copy is for your personal",
        ),
        "bio": (
            r"(?:view|see|read) (?:all|more) (?:articles|posts|stories) by",
            r"more (?:by|from) this author",
        ),
        "credit": (
            (
                r"\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|translated)"
                r" (?:and"
                r" \w+ )?by [A-Z]"
            ),
            r"(?:originally )?published (?:by|on|in) [A-Z].{0,40}\Z",
            r"(?:the )?associated press (?:writers?|reporters?|journalists?) .{0,200}contributed",
            r"[^.]{3,160} contributed (?:reporting|to this (?:report|story|article))",
            r"contributing: ",
        ),
        "advert": (
            (
                r"[^.]{0,80}(?:may|might) (?:earn|receive) (?:an? |some )?(?:small )?(?:affiliate"
                r" )?commission"
            ),
            r"[^.]{0,60}affiliate links?\b",
        ),
        "other": (
            r"(?:get in touch|contact) (?:with )?our (?:news|editorial) team|got a (?:story|tip)\b",
            r"(?:do you )?have a (?:news |story )?tip\b",
            r"join our (?:\w+ )?(?:forums?|community|channel)",
            (
                r"if you (?:enjoyed|liked) this|like this (?:story|article)\?|follow me on|follow"
                r" \w+ on"
                r" (?:twitter|facebook|instagram|x)\b|follow @\w+|e-?mail [a-z .]{2,40} at \S+@"
            ),
            r"(?:start|get) (?:your|the) day(?:'s)? (?:with|top)",
            r"this document is subject to copyright",
            (
                r"(?:the )?(?:views?|opinions?)[^.]{0,80} expressed [^.]{0,120}(?:are|is) "
                r"(?:solely )?(?:those|that) of the (?:authors?|writers?)"
            ),
            r"support (?:our|independent|quality) journalism|make a donation",
            r"(?:media|press) contacts? ?:",
            r"(?:did you )?(?:enjoy|like)(?:ed)? this (?:article|story)\?",
            r"become a (?:member|supporter)",
        ),
    },
    inline={
        "player": (
            (
                r"to view this video,? please enable javascript,? ?(?:and consider"
                r" upgrading to a web"
                r" browser)?(?: that)?(?: supports html ?5)?(?: video)?\.?"
            ),
        ),
        "legal": (
            rf"this site is protected by recaptcha{_SENTENCE_REST}",
            (
                r"\w+ theme license is not validated, go to the theme options page to validate the"
                r" license,"
                r" you need a single license for each domain name\.?"
            ),
        ),
        "other": (
            rf"(?:get in touch|contact) (?:with )?our (?:news|editorial) team{_SENTENCE_REST}",
        ),
        "related": (
            rf"for more (?:stories|news) like this{_SENTENCE_REST}",
            r"more ?: ?trending(?=\s*(?:\n|\Z))",
        ),
        "newsletter": (r"get your need-to-know latest news,[^.!?\n]{0,120}?(?:and|&) more\.?",),
        "credit": (r"source link(?=\s*\Z)",),
    },
    sections={
        "related": (
            (
                r"related(?: (?:articles?|stories|posts?|topics?|content|news|coverage|links?"
                r"|reading))?"
            ),
            r"(?:more|also) (?:on|from|in|like|stories|news|read|by)\b.{0,40}",
            r"read (?:more|next|also)",
            r"recommended(?: .{0,30})?|trending(?: .{0,20})?",
            r"most (?:read|popular|viewed|recent|shared)",
            r"you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,20}|don't miss|see also",
            r"(?:the )?latest(?: (?:news|stories|posts|articles|headlines))?|top stories|up next",
            r"elsewhere on .{0,40}|popular (?:now|posts|stories)|what to read next|around the web",
            r"(?:sponsored|promoted|partner) (?:content|stories|links).{0,20}|editor'?s'? picks?",
        ),
        "comments": (
            r"(?:\d+ )?comments?(?: \(?\d+\)?)?|leave a (?:reply|comment)",
            r"join the (?:conversation|discussion)",
            r"\d+ (?:thoughts? on|responses? to|replies).{0,200}|tell us what you think.{0,10}",
            r"(?:what do you think.{0,4} )?(?:have|share) your (?:say|views?|thoughts?).{0,60}",
            r"let us know .{0,40}comments.{0,20}|what do you think\??",
        ),
        "newsletter": (
            r"(?:our |the )?newsletters?(?: sign-?up)?|stay informed",
            r"want more stories like this.{0,3}",
            r"sign up .{0,40}|subscribe .{0,40}",
        ),
        "paywall": (
            r"(?:this|the) (?:content|article|story) is reserved for (?:our )?subscribers.{0,10}",
            r"(?:subscribe|register|sign in).{0,40} to (?:read|unlock|continue|get|enjoy) .{0,80}",
            r"unlock more articles.{0,10}|subscribe now to .{0,100}",
        ),
        "bio": (r"about the authors?|about (?:the|our) (?:writer|contributor)s?",),
        "share": (r"share(?: this)?(?: (?:article|story|post))?|follow us",),
    },
    section_names=(
        (
            r"(?:world|national|local|business|sports?|politics|culture|entertainment"
            r"|science|health"
            r"|tech"
            r"|technology|opinion|us|uk|europe|asia|africa|americas|middle east|money"
            r"|lifestyle|travel"
            r"|breaking|latest|top) ?(?:news)?|news|home|headlines|economy|environment|editorial"
            r"|exclusive"
            r"|uncategori[sz]ed|general|weapons news|war in ukraine|ukraine war|live|analysis"
        ),
        r"features?",
    ),
    picture=(
        r"(?:photo|picture|image|pic|video)s?(?: (?:credit|courtesy|by|from|via|source)s?)?",
        r"photograph(?:s|er|y)?(?: by)?",
        r"credits?",
        r"illustration(?: by)?",
        r"graphic(?: by)?",
        r"file (?:photo|picture|image)",
        r"courtesy(?: of)?",
        r"getty",
        r"©",
    ),
    picture_of=(r"(?:photo|picture) of",),
    caption_starts=(
        r"pictured ?:",
        r"pictured,? (?:left|right|above|below|centre|center|from left|l-r)\b",
        r"file (?:photo|picture|image)(?: of [^.:]{2,60})? ?[:–—-]",
        r"(?-i:FILE) ?[:–—-]",
        r"(?:image|media|photo|picture) caption\b",
        r"\(?(?:from left(?: to right)?|left to right|l-r|l to r) ?[:)]",
        r"clockwise from (?:top|bottom|left|right)[\w ,]{0,20}:",
        r"(?:above|main image|inset) ?:",
        (
            r"in this (?:[\w, .]{0,30} )?(?:photo|image)(?:graph)?,? (?:provided|released|taken"
            r"|made|distributed|posted|obtained) (?:by|on|from|via|available)\b"
        ),
        r"in this (?:[\w, .]{1,30} )?file (?:photo|image)\b",
    ),
    caption_sides=(
        r"left",
        r"right",
        r"centre",
        r"center",
        r"(?:second|third|far)(?: from)?(?: the)? (?:left|right)",
        r"pictured(?: (?:left|right|above|below))?",
        r"top",
        r"bottom",
    ),
    by=(r"by", r"written by", r"posted by", r"reported by", r"story by"),
    months=(
        r"jan(?:uary|\.)?",
        r"feb(?:ruary|\.)?",
        r"mar(?:ch|\.)?",
        r"apr(?:il|\.)?",
        r"may",
        r"june?\.?",
        r"july?\.?",
        r"aug(?:ust|\.)?",
        r"sept?(?:ember|\.)?",
        r"oct(?:ober|\.)?",
        r"nov(?:ember|\.)?",
        r"dec(?:ember|\.)?",
    ),
    weekdays=(
        r"mon(?:day|\.)?",
        r"tue(?:sday|s|\.)?",
        r"wed(?:nesday|s|\.)?",
        r"thu(?:rsday|rs|r|\.)?",
        r"fri(?:day|\.)?",
        r"sat(?:urday|\.)?",
        r"sun(?:day|\.)?",
    ),
    dated=(
        r"published(?: (?:on|at))?",
        r"posted(?: (?:on|at))?",
        r"(?:last |first )?updated(?: (?:on|at))?",
        r"(?:last )?modified(?: on)?",
        r"first published(?: (?:on|at))?",
        r"created(?: on)?",
        r"date",
        r"on",
        r"issued(?: on)?",
        r"original(?:ly published)?(?: on)?",
    ),
    published=(
        r"(?:first |originally )?published(?: (?:on|at))?",
        r"posted(?: (?:on|at))?",
        r"publication date",
        r"date published",
    ),
    modified=(
        r"(?:last )?updated(?: (?:on|at))?",
        r"(?:last )?modified(?: on)?",
        r"last (?:update|revision)",
    ),
    with_agency=(r"with(?: the| reporting by| additional reporting by| reporting from)?", r"and"),
    agencies=(
        r"(?:with )?(?:news |wire |inputs from )?(?:agencies|wires|wire services|agency inputs)",
    ),
    writers=(r"writers?", r"reporters?", r"correspondents?", r"editors?", r"staff"),
    desk_codes=("ed", "eds", "desk", "staff", "web"),
    source=(r"sources?", r"via", r"originally published (?:by|in|on)", r"from"),
    comment_by=(r"says", r"said", r"wrote", r"replied"),
    bios=(
        (
            r"is (?:an? |the )?(?:[\w-]+ ){0,4}?(?:reporter|journalist|correspondent|editor|writer"
            r"|columnist|photographer|contributor|blogger|producer|freelancer)\b"
        ),
        r"covers [a-z]",
    ),
    own_bios=(
        r"[^.]{2,80}, lives in\b|lives in\b",
        r"is passionate about",
    ),
    writes=(r"(?:he|she|they) (?:writes? (?:for|about)|covers?|reports? (?:for|on))\b",),
    about_site=(r"about ",),
    outlet_words=(
        r"herald|times|post|tribune|gazette|journal|chronicle|observer|guardian|telegraph|mirror",
        r"mail|express|star|sun|news|daily|weekly|press|record|standard|independent|examiner",
        r"inquirer|globe|courier|dispatch|bulletin|echo|argus|register|sentinel|review|magazine",
        r"radio|tv|fm|online|today|reporter|beacon|monitor|messenger|mercury|wire",
    ),
    site_after=(
        r"appeared first on",
        r"(?:was )?(?:originally |first )published (?:on|by|in|at)",
        r"(?:read|find|get) (?:more|all)(?: the)?(?: latest)? (?:news|stories) (?:on|at)",
    ),
    # What the live pages of English papers call themselves in their titles and addresses.
    live=(
        "live ?[.:!|–—-]",
        "live updates?",
        "live blog",
        "liveblog",
        "live coverage",
        "live news",
        "as it happened",
        "minute by minute",
        "minute-by-minute",
        "rolling coverage",
        "latest updates",
    ),
    # Words of the embedding codes of Instagram, Facebook, Threads, Mastodon, Bluesky, TikTok, X.
    post_widget=(
        "view (?:this|the|more|full) (?:post|thread|photo|video|profile|tweet|comments)",
        "view (?:this|the|more|full) (?:post|thread|photo|video|profile|tweet|comments) on \\w+",
        "view(?: it)? on \\w+",
        "view more on \\w+",
        "image or embed",
        "post by @?[\\w.@-]+",
        "open in (?:app|\\w+)",
        "watch on \\w+",
    ),
    post_by=(
        "a (?:post|photo|video|reel) (?:shared|posted) by",
        "posted by",
        "post by",
        "shared by",
    ),
    to_reader=("you", "your", "yours", "we", "us", "our", "ours"),
    corrections=(
        (
            r"(?:correction|corrections|clarification|editor's note|erratum|corrected)\b"
            r" ?(?::|–|—|-"
            r"|\()"
        ),
        (
            r"(?:in )?(?:an|a) (?:earlier|previous|original) version of this "
            r"(?:article|story|report|post|page)"
        ),
        r"(?:this|the) (?:article|story|post) (?:has been|was) (?:corrected|amended)",
        r"this report (?:has been|was) (?:corrected|amended)",
        r"we (?:originally|incorrectly|wrongly|mistakenly) (?:reported|said|stated|wrote)",
    ),
    updates=(
        r"update(?:d)? ?(?::|–|—)",
        r"(?:this|the) (?:article|story|report|post) (?:has been|was|will be) updated",
        r"this (?:is a )?(?:developing|breaking)(?: news)? story",
    ),
)
