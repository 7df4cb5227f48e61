"""Players of video by the shape of their addresses, on any host: which frames are one, and which clip they play."""

import re

from lxml.html import HtmlElement

WORDS = ("video", "player", "embed")
"""Most frames say none of them, and need no closer look."""
PLAYER = re.compile(r"(?<![a-z])(?:video(?:s|embed|player)?|players?)(?![a-z])|[?&]video_?id=", re.IGNORECASE)
EMBED = re.compile(r"(?<![a-z])embed(?:ded)?(?![a-z])", re.IGNORECASE)
NO_VIDEO = re.compile(
    r"(?<![a-z0-9])(?:maps?|fm|episodes?|audio\w*|sound\w*|podcasts?|radio|music|spotify|deezer|acast|spreaker|libsyn|simplecast|"
    r"buzzsprout|podbean|megaphone|omny|listen|tweets?|status|post|page|p|charts?|graphs?|visuali[sz]ations?|data\w*|forms?|"
    r"polls?|quiz|survey|comments?|likes|log-?in|sign-?up|ads?|adserver|banners?|doubleclick|consent|subscri\w+|"
    r"newsletters?|recaptcha|captcha|widgets?|weather|slideshows?|issuu|scribd|documents?|pdf|calendar|playlist|album|"
    r"googletagmanager|timeline\d*|story|stories)(?![a-z0-9])|/@",
    re.IGNORECASE,
)
LOWEST = 180
"""Pixels; what is lower plays sound."""
NAMED = re.compile(r"[?&](?:v|vid|video|video_?id|clip|clip_?id|mid|id)=([^&#]{4,})", re.IGNORECASE)
ENDING = re.compile(r"\.(?:html?|php|mp4|m4v|webm|ogv|mov|m3u8|mpd|flv)$", re.IGNORECASE)
QUALITY = re.compile(r"[-_.](?:\d{3,4}p?|\d{2,4}x\d{2,4}|\d{2,5}k|[hsl]d|hq|low|high|mobile|web)$", re.IGNORECASE)
ANY_CLIP = frozenset({*("player", "embed", "video", "videos", "iframe", "index", "videoseries", "watch", "master"), ""})
DURATION = re.compile(r"P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d+)?S)?", re.IGNORECASE)
CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})")
LARGEST = 20_000
LONGEST = 7 * 24 * 3600


def is_player(address: str, frame: HtmlElement) -> bool:
    """Tell whether what a frame shows is a player of video."""
    shape = address.partition("//")[2].partition("#")[0]
    if not any(word in shape.lower() for word in WORDS):
        return False
    place = shape.partition("?")[0]
    height = size_in(frame.get("height"))
    if NO_VIDEO.search(place) or (height is not None and height < LOWEST):
        return False
    may_fill_the_screen = "allowfullscreen" in frame.attrib or "fullscreen" in (frame.get("allow") or "")
    return bool(PLAYER.search(shape)) or (may_fill_the_screen and bool(EMBED.search(place)))


def clip_in(address: str) -> str:
    """Return what names the clip in the address of its page, player or file: the same in all of them, as a rule."""
    if named := NAMED.search(address):
        return named[1]
    name = address.partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2]
    name = QUALITY.sub("", ENDING.sub("", name))
    return address if name.lower() in ANY_CLIP else name


def size_in(told: object) -> int | None:
    """Return a width or height that is told in pixels."""
    value = told.get("value") if isinstance(told, dict) else told
    digits = str(value).strip().removesuffix("px") if isinstance(value, int | str) else ""
    size = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= len(str(LARGEST)) else 0
    return size if 0 < size <= LARGEST else None


def seconds_in(told: object) -> int | None:
    """Return how long something plays, told by ISO 8601 (PT1M30S), as a clock has it (1:30) or in seconds."""
    text = str(told).strip() if isinstance(told, int | float | str) else ""
    if found := DURATION.fullmatch(text):
        days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    elif found := CLOCK.fullmatch(text):
        days, (hours, minutes, seconds) = 0, (int(part or 0) for part in found.groups())
    else:
        whole = text.partition(".")[0]
        days, hours, minutes, seconds = (
            0,
            0,
            0,
            int(whole) if whole.isascii() and whole.isdigit() and len(whole) < 8 else 0,
        )
    whole_time = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
    return whole_time if 0 < whole_time <= LONGEST else None
