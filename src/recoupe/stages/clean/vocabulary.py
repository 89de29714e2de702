"""What elements say of themselves: tags, ARIA roles, and the words of class names."""

import re
from functools import lru_cache

from recoupe.stages.clean.markup import Element

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
    "button": "other",
}
WORDS: tuple[tuple[str, str], ...] = (
    ("comments", r"comments?|commentaires?|disqus|respond|livefyre|coral-talk|spot-im|replies"),
    ("newsletter", r"newsletters?|subscri(?:be|ption)s?|sign-?up|mailing|inscription|abonn?ez"),
    ("share", r"shar(?:e|ing|es|ers?)|socials?|social-?(?:media|links?|icons?|bar)|partag(?:e|er)"
              r"|follow(?:-us)?|addthis|sharedaddy|sociallinks|facebook|twitter|whatsapp|fb-like"),
    ("related", r"related|relateds|recommend(?:ed|ations?)?|more-(?:on|from|stories|news)|outbrain"
                r"|taboola|read-?(?:more|next|also)|also-?read|see-?also|most-?(?:read|popular|viewed)"
                r"|trending|popular|teasers?|lire-?aussi|a-lire|similar|suggest(?:ed|ions?)|zergnet"
                r"|promo|promos|related-?(?:posts?|articles?|links?|stories|content)|readalso|upnext"
                r"|up-next|next-(?:article|post|story)|prev-(?:article|post)|sidebar|rail|right-rail"),
    ("advert", r"ads?|advert(?:s|isement|ising|orial)?|adslot|ad-?(?:slot|unit|wrap(?:per)?|box"
               r"|container|label)|dfp|gpt|google-?ads?|adsbygoogle|sponsor(?:ed)?|publicite|pub"
               r"|banner-?ad|commercial|mpu|leaderboard|teads|partner-?content"),
    ("cookie", r"cookies?|consent|gdpr|rgpd|cmp|didomi|onetrust|ccpa"),
    ("paywall", r"paywall|piano|regwall|premium-?(?:wall|offer)|meter(?:ed)?|subscriber-?only"),
    ("player", r"video-?(?:player|js)?|jw-?player|audio-?player|player|brightcove|dailymotion"),
    ("bio", r"author-?(?:bio|box|info|card|profile|details|description)|bio(?:graphy)?"
            r"|about-?(?:the-)?author|post-?author"),
    ("navigation", r"nav|navbar|navigation|menus?|breadcrumbs?|pagination|pager|skip-?links?|tabs?"
                   r"|topbar|masthead|toolbar|tags?|tag-?(?:list|cloud|links)|topics?|keywords|toc"
                   r"|categories|site-?header|page-?header|headerbar|hamburger|offcanvas|drawer"),
    ("legal", r"footer|copyrights?|disclaimer|legal|site-?footer|colophon|terms"),
    ("other", r"modal|popups?|overlay|lightbox|tooltip|widgets?|hidden|visually-?hidden|sr-only"
              r"|screen-?reader-?text|noprint|no-print|print-only|login|register|donat(?:e|ion)s?"
              r"|poll|quiz|survey|weather|stock-?ticker|ticker|alert-?bar|errata-form|feedback"),
)
NAMES = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in WORDS))
SPLIT = re.compile(r"[\s_]+|(?<=[a-z])(?=[A-Z])|--+")
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
INLINE = frozenset("a abbr b cite code em i mark q s small span strong sub sup time u".split())
NEVER = frozenset(("body", "html", "article", "main", "h1"))
"""Elements whose own class names say what the page is, not what the element is."""


def junk_kind(element: Element) -> str:
    """Kind of junk that an element declares itself to be; empty where it does not."""
    tag = element.tag
    kind = TAGS.get(tag, "")
    if kind or not element.raw:
        return kind
    return "" if tag in NEVER else _declared(element.raw, tag in INLINE)


@lru_cache(maxsize=16_384)
def _declared(raw: str, inline: bool) -> str:  # noqa: FBT001
    attributes = Element("", raw, 0, None).attributes
    role = ROLES.get(attributes.get("role", ""))
    if role:
        return role
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or HIDDEN_STYLE.search(attributes.get("style", ""))
    ):
        return "other"
    if inline:
        return ""
    named = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    for name in SPLIT.split(named):
        found = NAMES.fullmatch(name.strip("-").lower())
        if found:
            return found.lastgroup or ""
    return ""
