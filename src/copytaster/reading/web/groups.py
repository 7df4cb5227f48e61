"""What the names on a page's elements speak of: comments, navigation, captions …, whatever the site calls them."""

from copytaster.text.wordlists import listed

GROUPS = {
    "comment": """comment comments commenting disqus kommentar kommentare comentarios reply replies respond discussion
    coral""",
    "navigation": "nav navigation menu breadcrumb breadcrumbs toolbar navbar sitemap pagination pager tab tabs skip",
    "footer": "footer foot copyright colophon legal disclaimer imprint footnote footnotes",
    "related": """related recommend recommended recommendation recommendations more also similar popular trending latest
    most teaser teasers promo next prev previous card cards carousel read onward upsell outbrain taboola""",
    "share": "share sharing social follow twitter facebook whatsapp tweet addthis sharedaddy",
    "paywall": """newsletter subscribe subscription signup sign paywall login register premium donate membership
    offer""",
    "ad": "ad ads advert advertisement advertising sponsor sponsored dfp banner gpt anzeige werbung adslot promoted",
    "caption": """caption captions figure figcaption credit credits image img photo photos picture gallery media video
    slideshow""",
    "byline": """byline bylines author authors writer bio contributor reporter autor autoren auteur creator profile
    avatar""",
    "meta": """meta date time timestamp published updated stamp info category categories kicker eyebrow tag tags topic
    topics label metadata keywords""",
    "body": "body articlebody entry prose paragraph text richtext storybody content copy post hentry markdown",
    "story": "article story post content main news single",
    "consent": "cookie cookies consent gdpr privacy onetrust cmp modal popup overlay dialog",
    "box": "box infobox fact facts factbox embed callout pull pullquote inset highlight table product price",
}
BITS: dict[str, int] = {}
for _at, _words in enumerate(GROUPS.values()):
    for _word in listed(_words):
        BITS[_word] = BITS.get(_word, 0) | 1 << _at
"""A word in a class name or id to the groups it speaks of, as bits in the order of `GROUPS`."""


def groups_of(names: tuple[str, ...]) -> int:
    """Return the groups that the names of one element speak of, as bits."""
    bits = 0
    for name in names:
        if name in BITS:
            bits |= BITS[name]
    return bits


def bit(group: str) -> int:
    """Return the bit of one group."""
    return 1 << list(GROUPS).index(group)
