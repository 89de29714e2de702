"""What elements say of themselves: tags, ARIA roles, and the words of class names.

The words were gathered from the class names of news pages in several languages; no rule here knows
a site. `pieces` takes a flag back where an element holds much of the page's prose.
"""

import re
from functools import lru_cache

from recoupe.stages.clean.tree import Element, attributes_of

HIDDEN = "hidden"

TAGS = {
    "nav": "navigation",
    "footer": "legal",
    "aside": "related",
    "form": "other",
    "button": "other",
    "menu": "navigation",
    "dialog": "other",
    "search": "navigation",
    "video": "player",
    "audio": "player",
    "legend": "other",
    "option": "other",
}
ROLES = {
    "navigation": "navigation",
    "banner": "banner",
    "contentinfo": "legal",
    "search": "navigation",
    "complementary": "related",
    "menu": "navigation",
    "menubar": "navigation",
    "dialog": "other",
    "alertdialog": "other",
    "tablist": "navigation",
    "tooltip": "other",
}
# Words of class and id names. They match whole words between hyphens, underscores and changes of
# case, and sequences of such words.
WORDS: tuple[tuple[str, str], ...] = (
    (
        "comments",
        (
            "comments? commentaires? commentlist disqus respond livefyre coral spot-im replies"
            " comment-(?:form|list|area|section) reactions"
            " forums? forum-?(?:fil|form|list|thread)\\w*"
        ),
    ),
    (
        "newsletter",
        (
            "newsletters? newsletter-\\w+ subscribe subscription-box sign-?up signup-\\w+"
            " mailing-list"
            " mailchimp mc-embed email-signup inscription-newsletter abonnez-vous"
        ),
    ),
    (
        "share",
        (
            "share sharing shares sharer sharebar social socials social-?(?:media|links?|icons?"
            "|bar|"
            "share|buttons?|follow|tools) partage partager follow-us addthis addtoany sharedaddy"
            " sharethis shareaholic jp-relatedposts-share share-?\\w+ sociable socialmedia"
            " article-?tools story-?tools print-?(?:link|button|this) reprints?"
        ),
    ),
    (
        "related",
        (
            "related relateds relatedposts? related-?\\w+ \\w+-related recommend(?:ed|ations?)?"
            " more-(?:on|from|stories|news|articles|in) outbrain taboola read-?(?:next|also)"
            " also-?read"
            " see-?also most-?(?:read|popular|viewed|shared|recent) trending popular-?posts popular"
            " teasers? lire-?aussi alire a-lire-\\w+ a-lire similar-?\\w* suggest(?:ed|ions?)"
            " zergnet"
            " readalso up-?next next-(?:article|post|story|up) prev(?:ious)?-(?:article|post|story)"
            " sidebar side-bar right-?rail rail right-?col(?:umn)? secondary-col recirc"
            " recirculation"
            " recirc-\\w+ promo promos promobox pull-?promo latest-?(?:news|posts|stories|articles)"
            " recent-?(?:posts?|stories|articles) onward onward-\\w+ rich-link interlink"
            " crosslinks?"
            " inline-?(?:related|promo|recirc|links?) aussi-?sur vous-aimerez dont-?miss"
            " you-?may-?\\w+"
            " mvp-related post-?navigation nav-?links linked-?stories story-?package"
        ),
    ),
    (
        "advert",
        (
            "ad ads advert advert[a-z]* adslot ad-?(?:slot|unit|wrap(?:per)?|box|container|label"
            "|block"
            "|placeholder|text|zone|holder|banner)\\d* dfp gpt-ad google-?ads? adsbygoogle sponsor"
            " sponsored sponsors publicite pub-?\\d* banner-?ad commercial mpu leaderboard teads"
            " partner-?content promoted affiliate-?(?:disclosure|box|links?) shopping-?module"
        ),
    ),
    ("cookie", "cookies? cookie-?\\w+ consent gdpr rgpd didomi onetrust ccpa privacy-?\\w*"),
    (
        # A bare "paywall" marks the paragraphs behind it, which the capture may well hold.
        "paywall",
        (
            "paywall-?(?:message|offer|box|banner|overlay|prompt|barrier|cta|modal|footer|teaser)"
            " regwall premium-?(?:wall|offer|box) subscribe-?(?:box|cta|banner|prompt)"
            " registration-?\\w*"
        ),
    ),
    (
        "player",
        (
            "video-?js jw-?player audio-?player video-?player player brightcove dailymotion"
            " playlist podcast-player vjs-\\w+ slideshow-?nav"
        ),
    ),
    (
        "bio",
        (
            "author-?(?:bio|box|info|card|profile|details|desc|description|about|block) bio"
            " biography"
            " [a-z]+-bio bio-[a-z]+"
            " about-?(?:the-)?author post-?author-?\\w* contributor-?(?:bio|info|card) shirttail"
        ),
    ),
    (
        "navigation",
        (
            "nav navbar navigation menus? main-?menu sub-?menu breadcrumbs? breadcrumb-?\\w*"
            " fil-ariane"
            " pagination pager skip-?(?:links?|to-\\w+) topbar top-bar toolbar tags tag-?(?:list"
            "|cloud|"
            "links) post-?tags article-?tags entry-?tags topics topic-?(?:list|tags?|links)"
            " keywords toc"
            " cat-?links site-?header header-?nav hamburger offcanvas drawer entry-?footer"
            " post-?footer"
            " post-?meta entry-?meta article-?meta postmeta entry-?utility jump-?links?"
            " category-?list"
            " article-?categories tabs-nav sitemap directory"
        ),
    ),
    (
        "legal",
        (
            "footer site-?footer page-?footer footer-\\w+ copyright copyrights disclaimer colophon"
            " terms-\\w+ legal legal-\\w+"
        ),
    ),
    (
        "other",
        (
            "modal modals popup popups pop-?up overlay lightbox tooltip visually-?hidden sr-?only"
            " screen-?reader-?\\w* noprint no-?print print-?only login log-?in register donate"
            " donation"
            " poll quiz survey weather stock-?ticker ticker alert-?bar feedback widget-area"
            " skip-?content browser-?(?:warning|upgrade) ie-?warning noscript a11y offscreen rating"
            " ratings star-?rating reviews-?form hatom-extra loader spinner toast"
            " notification-?\\w*"
            " app-?(?:promo|banner|download) event-?list calendar wp-block-button"
        ),
    ),
)
ROLE_WORDS: tuple[tuple[str, str], ...] = (
    (
        # Class names in the embedding codes that the networks give out.
        "post",
        (
            "twitter-tweet twitter-video instagram-media fb-post fb-video fb-xfbml-parse-ignore"
            " bluesky-embed tiktok-embed mastodon-embed text-post-media reddit-embed-bq reddit-card"
            " truthsocial-embed"
        ),
    ),
    (
        "caption",
        (
            "captions? wp-?caption(?:-text)? \\w+-?caption caption-?\\w+ legende? figcaption"
            " credits?"
            " photo-?credits? image-?credits? img-?credits? media-?credits? photo-?(?:text|info)"
            " image-?(?:description|source|info|meta|legend) copyright-?(?:image|photo)"
            " mediaelement"
            " gallery-?\\w* carousel \\w+-carousel diaporama-legende"
        ),
    ),
    (
        "standfirst",
        (
            "standfirst stand-first chapo chapeau dek deck article-?(?:dek|summary|lead|lede"
            "|intro|chapo"
            "|subtitle|sub-?title|subhead(?:line)?|excerpt|description|kicker-text) sub-?headline"
            " subtitle sub-?title lede post-?excerpt entry-?(?:summary|subtitle) \\w*-?standfirst"
            " story-?(?:summary|subtitle|deck|dek) summary article-?heading-des\\w* sub-?deck"
            " [a-z-]+-dek"
            " [a-z-]*title-(?:excerpt|intro)"
        ),
    ),
    (
        "byline",
        (
            "byline by-?line bylines \\w+-byline author authors article-?author(?:s)?-?\\w* vcard"
            " signature auteurs? author-?(?:name|link)s? writer reporter contributors?"
        ),
    ),
    (
        "date",
        (
            "dateline timestamp time-?stamp date dates pub-?date published publish-?(?:date|time"
            "|ed-\\w+)"
            " posted-?on updated article-?(?:date|time|info|published|timestamp) entry-?date"
            " post-?date"
            " datetime publication-?date meta-?date reading-?time read-?time time-?to-?read"
        ),
    ),
)
NEGATED = "".join(
    f"(?<!{word}-)"
    for word in (
        "has",
        "with",
        "no",
        "without",
        "is",
        "not",
        "show",
        "hide",
        "above",
        "under",
        "js",
    )
)


def _matcher(table: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    groups = "|".join(f"(?P<{kind}>{'|'.join(words.split())})" for kind, words in table)
    return re.compile(rf"(?<![a-z0-9-]){NEGATED}(?:{groups})(?![a-z0-9-])|" + _inside(table))


def _inside(table: tuple[tuple[str, str], ...]) -> str:
    """The same words in the middle of a longer name: `c-article-related-box`."""
    groups = "|".join(
        f"(?P<{kind}_>{'|'.join(word for word in words.split() if len(word) > 4)})"  # noqa: PLR2004
        for kind, words in table
    )
    return rf"(?<![a-z0-9]){NEGATED}(?:{groups})(?![a-z0-9])"


FLAGS = _matcher(WORDS)
COMMENTARY = re.compile(r"(?<![a-z])(?:live|match|game|play|direct|ticker)-(?:\w+-)*comment")
"""« live-match-comment »: what a reporter says of a match, minute by minute."""
NAMED_ROLES = _matcher(ROLE_WORDS)
CASE_CHANGE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
CLASS_OR_ID = re.compile(
    r"(?:^|[\s\"'/])(?:class|id)\s?=\s?(?:\"([^\"]*)|'([^']*)|([^\s\"'>]+))", re.IGNORECASE
)
MAX_KEPT = 160
"""Longer attributes hold addresses and data: they do not come back."""
MAX_NAME = 80
MAX_NAMES = 20
PROPERTIES = {
    "author": "byline",
    "caption": "caption",
    "datepublished": "date",
    "datemodified": "date",
}
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
NEVER = frozenset(["body", "html", "article", "main", "h1", "tr", "td", "th", "tbody"])
"""Elements whose own class names say what the page is, not what the element is."""
INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "font",
    ]
)


def declared_by(element: Element) -> tuple[str, str]:
    """What an element declares itself to be.

    Returns:
        kind of junk, and part of an article (`caption`, `standfirst`, `byline`, `date`); each empty
        where the element does not say.
    """
    raw = element.raw
    if not raw or element.tag in NEVER:
        return TAGS.get(element.tag, ""), ""
    # The elements of a page repeat their attributes, and pages of a site repeat each other's.
    return _declared(element.tag, raw) if len(raw) <= MAX_KEPT else _read(element.tag, raw)


def _read(tag: str, raw: str) -> tuple[str, str]:
    flag = TAGS.get(tag, "")
    if not flag and ("role" in raw or "hidden" in raw or "none" in raw):
        flag = _by_attributes(raw)
    role = ""
    if "itemprop" in raw:
        role = PROPERTIES.get(attributes_of(raw).get("itemprop", "").lower(), "")
    inline = tag in INLINE
    for value in _names_of(raw) if tag != "a" else ():
        for name in value.split()[:MAX_NAMES]:
            named_flag, named_role = _judged(name)
            if not inline:
                flag = flag or named_flag
            role = role or named_role
    return flag, role


_declared = lru_cache(maxsize=16_384)(_read)


def _by_attributes(raw: str) -> str:
    attributes = attributes_of(raw)
    role = ROLES.get(attributes.get("role", ""))
    if role:
        return role
    hidden = (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or HIDDEN_STYLE.search(attributes.get("style", "")) is not None
    )
    return HIDDEN if hidden else ""


def _names_of(raw: str) -> list[str]:
    """Values of `class` and `id`."""
    if "class" not in raw and "id" not in raw:
        return []
    return [one or two or three for one, two, three in CLASS_OR_ID.findall(raw)]


@lru_cache(maxsize=32_768)
def _judged(name: str) -> tuple[str, str]:
    """Kind of junk and part of an article that one class name or id tells."""
    named = CASE_CHANGE.sub("-", name[:MAX_NAME]).replace("_", "-").replace("--", "-").lower()
    flag, role = FLAGS.search(named), NAMED_ROLES.search(named)
    if flag and flag.lastgroup in {"comments", "comments_"} and COMMENTARY.search(named):
        flag = None
    return (
        (flag.lastgroup or "").rstrip("_") if flag else "",
        (role.lastgroup or "").rstrip("_") if role else "",
    )
