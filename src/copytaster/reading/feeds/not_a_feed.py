"""What a server sends in the place of a feed: a consent wall, a login, a puzzle for people, or a web page."""

import re
from urllib.parse import urlsplit

from copytaster.text.markup import plain

LOOKED_AT = 400_000
SHORT = 6_000
"""Characters of text: what is longer is a page that has more to say than who may come in."""
WALL_HOST = re.compile(r"(?:^|\.)(?:consent|guce|cmp|gdpr|cookiewall|privacygate|myprivacy)\.", re.IGNORECASE)
WALL_PATH = re.compile(
    r"/(?:consent|collectconsent|privacygate|cookiewall|gdpr|zustimmung|datenschutz-?wall)\b", re.IGNORECASE
)
WALL_SCRIPT = re.compile(
    r"__tcfapi|sp_message|didomi|onetrust|usercentrics|consentmanager|cookiebot|quantcast|sourcepoint|cookie-?wall",
    re.IGNORECASE,
)
WALL_WORDS = re.compile(
    r"\b(?:cookies?|consent|accept all|agree and|einwilligung|zustimm\w*|alle akzeptieren|accepter|consentement|"
    r"aceptar|consentimiento|accetta|consenso|akkoord|toestemming|samtyk\w*|godta)\b",
    re.IGNORECASE,
)
PASSWORD = re.compile(r"<input[^>]{1,300}?type\s*=\s*[\"']?password", re.IGNORECASE)
PUZZLE = re.compile(
    r"just a moment\.\.\.|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|"
    r"captcha-delivery|challenge-platform|hcaptcha|g-recaptcha|enable javascript and cookies",
    re.IGNORECASE,
)


def answered_with(page: str, address: str) -> str:
    """Return the state of a source whose server answers with this web page, at this (final) address."""
    page = page[:LOOKED_AT]
    text = plain(page)
    if is_consent_wall(page, text, address):
        return "answers with a consent wall"
    if len(text) < SHORT and PUZZLE.search(page):
        return "answers with a puzzle for people"
    if len(text) < SHORT and PASSWORD.search(page):
        return "answers with a login"
    return "feed is a web page"


def is_consent_wall(page: str, text: str, address: str) -> bool:
    """Say whether a page only asks whether one agrees to be watched."""
    parts = urlsplit(address)
    if WALL_HOST.search(parts.hostname or "") or WALL_PATH.search(parts.path):
        return True
    words = len(WALL_WORDS.findall(text))
    return len(text) < SHORT and words >= (2 if WALL_SCRIPT.search(page) else 4)
