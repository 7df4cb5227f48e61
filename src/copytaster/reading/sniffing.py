"""What bytes are: a web page, a text dump, a file of the trade, a feed, nothing, or no page at all."""

import re
from enum import Enum, auto

from copytaster.text.encodings import decode


class Kind(Enum):
    """What a capture may hold."""

    HTML = auto()
    TEXT = auto()
    FEED = auto()
    SITEMAP = auto()
    OPML = auto()
    NINJS = auto()
    NEWSML_G2 = auto()
    NITF = auto()
    MHTML = auto()
    MAIL = auto()
    PDF = auto()
    EMPTY = auto()
    OTHER = auto()


SIGNS = (
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM video"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"WARC/", "a WARC file; import it with copytaster import"),
)
MARKUP = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1|table|section|script|link|a)\b", re.IGNORECASE
)
OPENS_A_PAGE = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE | re.DOTALL
)
FEED = re.compile(r"<(?:rss|channel|(?:[\w.-]+:)?(?:feed|RDF))\b", re.IGNORECASE)
SITEMAP = re.compile(r"<(?:[\w.-]+:)?(?:urlset|sitemapindex)\b", re.IGNORECASE)
OPML = re.compile(r"<opml\b", re.IGNORECASE)
JSON_FEED = re.compile(r"""^\s*\{[^{}\[\]]{0,400}"version"\s*:\s*"https?:\\?/\\?/(?:www\.)?jsonfeed\.org""")
DOCTYPE = r"""<!DOCTYPE\s+(?!html)(?:"[^"]*"|'[^']*'|[^"'>\[])*(?:\[.*?\]\s*)?>"""
LEAD_IN = re.compile(rf"^(?:\s|<\?.*?\?>|<!--.*?-->|{DOCTYPE})+", re.DOTALL | re.IGNORECASE)
NEWSML_G2 = re.compile(r"<(?:[\w.-]+:)?(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem)\b")
NITF = re.compile(r"<(?:[\w.-]+:)?nitf\b")
NINJS = re.compile(
    r"""^\s*\[?\s*\{.*?"(?:version_?created|first_?created|pubstatus|body_\w{1,20}|headlines|bodies|representationtype)"\s*:""",
    re.IGNORECASE | re.DOTALL,
)
MAIL_FIELDS = re.compile(rb"(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*+)++(?=\r?\n|$)")
ENVELOPE = re.compile(rb"From [^\n]*\n")
OF_MAIL = re.compile(rb"(?im)^(?:mime-version|received|return-path|message-id|dkim-signature|delivered-to)\s*:")
OF_SAVED_PAGES = re.compile(rb"(?im)^(?:snapshot-content-location\s*:|from\s*:\s*\"?<saved by )")
RELATED = re.compile(rb"(?im)^content-type\s*:\s*multipart/related")
SENT = re.compile(rb"(?im)^(?:to|received|message-id|delivered-to)\s*:")
ODD = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")
HEAD_OF_MAIL = 65_536
SAMPLE = 4096


def sniff(body: bytes, content_type: str = "", name: str = "") -> tuple[Kind, str]:
    """Return what the bytes are and, where they are no page, what they are instead, in a few words.

    The bytes decide before the header and the name, which are often wrong.
    """
    is_utf_32 = body[:4] == b"\x00\x00\xfe\xff"
    sample = body[:SAMPLE] if is_utf_32 or not body.startswith(b"\x00") else body.lstrip(b"\x00")[:SAMPLE]
    if not body.strip(b" \t\r\n\xef\xbb\xbf"):
        return Kind.EMPTY, ""
    if not sample:
        return Kind.OTHER, "nothing but zero bytes" if not body.strip(b"\x00") else "binary data"
    if b"%PDF-" in (sample[:1024] if name.lower().endswith(".pdf") else sample[:5]):
        return Kind.PDF, ""
    if kind := _mail_kind(body[:HEAD_OF_MAIL], name.lower()):
        return kind, ""
    for sign, what in SIGNS:
        if sample.startswith(sign):
            return Kind.OTHER, what
    if sample[:4] == b"RIFF" or sample[4:8] == b"ftyp":
        return Kind.OTHER, "a picture, recording or video"
    return _text_kind(decode(sample, content_type), content_type.lower(), name.lower())


def _mail_kind(head: bytes, name: str) -> Kind | None:
    """Mail and saved pages alike begin with fields of MIME; a page is saved, not sent."""
    bare = ENVELOPE.sub(b"", head.lstrip(b"\xef\xbb\xbf\r\n"), count=1) if head.startswith(b"From ") else head
    found = MAIL_FIELDS.match(bare.lstrip(b"\xef\xbb\xbf\r\n"))
    if found is None or not (OF_MAIL.search(found[0]) or OF_SAVED_PAGES.search(found[0])):
        return None
    is_page = name.endswith((".mht", ".mhtml")) or (RELATED.search(found[0]) and not SENT.search(found[0]))
    return Kind.MHTML if is_page or OF_SAVED_PAGES.search(found[0]) else Kind.MAIL


def _text_kind(text: str, content_type: str, name: str) -> tuple[Kind, str]:
    if _binary(text):
        return Kind.OTHER, content_type.partition(";")[0] or "binary data"
    start = LEAD_IN.sub("", text)
    if FEED.match(start) or JSON_FEED.search(text):
        return Kind.FEED, ""
    if SITEMAP.match(start):
        return Kind.SITEMAP, "a sitemap"
    if OPML.match(start):
        return Kind.OPML, "a list of subscriptions (OPML)"
    for kind, sign in ((Kind.NEWSML_G2, NEWSML_G2), (Kind.NITF, NITF), (Kind.NINJS, NINJS)):
        if sign.match(start):
            return kind, ""
    if MARKUP.search(text):
        return Kind.HTML, ""
    if (
        "json" in content_type
        or name.endswith(".json")
        or (start[:1] in ("{", "[") and start.rstrip()[-1:] in ("}", "]"))
    ):
        return Kind.OTHER, "JSON data"
    if start.startswith("<") and ("xml" in content_type or text.lstrip().startswith("<?xml")):
        return Kind.OTHER, "an XML document that is neither a page nor a feed"
    if re.match(r"(?:text/(?:css|csv|javascript)|application/(?:javascript|x-javascript))", content_type):
        return Kind.OTHER, content_type.partition(";")[0]
    if "html" in content_type and "<" in text:
        return Kind.HTML, ""
    return Kind.TEXT, ""


def _binary(text: str) -> bool:
    """Text has hardly any control characters, and hardly any bytes that no encoding can read.

    Holes of zeros are damage to a page that begins as one.
    """
    text = text.replace("\x00", "") if OPENS_A_PAGE.match(text) else text
    return len(ODD.findall(text)) > len(text) * 0.05
