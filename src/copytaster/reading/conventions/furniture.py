"""The furniture of news sites in plain text: headings of boxes, buttons, invitations, the site's own name."""

import re
from functools import lru_cache

from copytaster.text.wordlists import listed

from .furniture_words import BUTTONS, COMMENTS, INVITATION, NEWSPAPER_WORDS, READ_ALSO, RELATED, SECTIONS, SHARING
from .lines import count_words


def heads_related(text: str) -> bool:
    """Tell whether a short line heads articles other than the page's own ("Related articles", "More from …")."""
    return len(text) <= 60 and bool(RELATED.fullmatch(text.strip(" :.»›▼↓-–—|")))


def heads_comments(text: str) -> bool:
    """Tell whether a short line heads what readers wrote ("Comments (2)", "2 thoughts on …", "Leave a reply")."""
    return len(text) <= 200 and bool(COMMENTS.fullmatch(text.strip(" :#»›▼↓-–—|.…")))


@lru_cache(maxsize=4096)  # the same few lines stand at the head of every card
def is_furniture(text: str) -> bool:
    """Tell whether a line is a button, an advert, an invitation or a box title of the site, in whatever place."""
    if len(text) > 400:
        return False
    bare = text.strip(" .:!»›>▼↓-–—|…#*_=~[]()").casefold()
    if not bare or bare in BUTTONS or SHARING.fullmatch(bare) or _is_path(text) or _is_row_of_buttons(bare):
        return True
    return count_words(text) <= 45 and bool(INVITATION.search(text))


def is_read_more(text: str) -> bool:
    """Tell whether a line points to another article ("Read also: …")."""
    return len(text) <= 250 and bool(READ_ALSO.match(text))


def tag_headed(text: str) -> str | None:
    """Return the hashtag or topic that a listing's heading names ("News with #Peace" gives Peace), or none."""
    if len(text) > 120:
        return None
    if (marked := _HASHTAG.search(text)) and count_words(text) <= 8:
        return marked[1]
    named = _TOPIC.fullmatch(text.strip())
    return named["tag"].strip(" \"'“”‘’#") if named else None


def hashtags(text: str) -> tuple[str, ...]:
    """Return the hashtags of a line that holds nothing else, or the terms of a "Tags: …" line; else none."""
    if len(text) > 500:
        return ()
    if named := re.match(r"(?:hash)?tags?\s*:\s*(?P<tags>.+)|topics?\s*:\s*(?P<topics>.+)", text, re.IGNORECASE):
        terms = re.split(r"\s*[,;|•·]\s*", named["tags"] or named["topics"])
        return tuple(term.strip(" #") for term in terms if term.strip(" #") and count_words(term) <= 6)
    parts = re.split(r"[\s,;|•·]+(?=#)|[\s,;|•·]+$", text)
    if parts and all(re.fullmatch(r"#\w[\w&'’.-]*(?:\s[\w'’.-]+){0,4}|", part) for part in parts):
        return tuple(part[1:] for part in parts if part)
    return ()


def host_named(text: str) -> str | None:
    """Return the site's name where its own furniture says it ("Get the Example app", "What Example AI can do")."""
    if len(text) > 300:
        return None
    for form in _HOSTS:
        if (found := form.search(text)) and found["name"].casefold() not in _NO_HOSTS:
            return " ".join(found["name"].split())
    return None


def is_masthead(text: str) -> bool:
    """Tell whether a line is by its words the name of a newspaper ("Northern Messenger", "The Daily Post")."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not all(word[0].isupper() or word in {"of", "and", "the"} for word in words):
        return False
    return any(word.strip(".,").casefold() in NEWSPAPER_WORDS for word in words)


def is_section(text: str) -> bool:
    """Tell whether a line is the name of a newspaper's section ("Politics", "Arts & Culture")."""
    return text.casefold().strip(" :/|>»)") in SECTIONS


def _is_path(text: str) -> bool:
    """Tell whether a line is a breadcrumb or a bar of links: short labels between two or more marks."""
    parts = _MARKS.split(text)
    return len(parts) > 2 and all(count_words(part) <= 4 for part in parts) and len(text) <= 200


def _is_row_of_buttons(bare: str) -> bool:
    words = bare.split()
    if not 2 <= len(words) <= 16:
        return False
    at = 0
    while at < len(words):
        step = next((n for n in (3, 2, 1) if " ".join(words[at : at + n]) in BUTTONS), 0)
        if not step:
            return False
        at += step
    return True


_MARKS = re.compile(r"\s*[>»›|•·]\s*|\s/\s")
_HASHTAG = re.compile(r"(?:^|\s)#(\w[\w&'’.-]{0,79})\s*$")
_TOPIC = re.compile(
    r"(?:(?:latest |all |recent )?(?:news|articles|stories|posts|items)\s"
    r"(?:tagged|with the tag|about the topic|filed under|on the topic)(?:\s(?:with|as|of))?"
    r"|tag|tags|hashtag|topic|tag archives?|topic page)\s?[:：]?\s(?P<tag>[\"'“‘]?[^:]{2,60}[\"'”’]?)",
    re.IGNORECASE,
)
_NAME = r"(?P<name>[A-Z][\w.&-]{1,24}?)"
_NAMES = r"(?P<name>[A-Z][\w.&-]{1,24}(?:\s[A-Z][\w.&-]{1,24}){0,2})"
_HOSTS = (
    re.compile(rf"\b(?:what|how|when)\s{_NAME}(?:['’]s)?\s(?:AI|assistant|copilot|bot)\b"),
    re.compile(rf"\b(?:[Tt]ry|TRY|[Aa]sk|ASK|[Mm]eet|[Uu]se|[Ww]ith)\s{_NAME}(?:['’]s)?\s(?:AI|assistant|copilot)\b"),
    re.compile(rf"\b(?:[Dd]ownload|[Gg]et|[Ii]nstall|DOWNLOAD|GET)\s(?:[Tt]he\s)?{_NAMES}(?:['’]s)?\s[Aa]pp\b"),
    re.compile(rf"\b[Ww]elcome to\s{_NAMES}\s*[!.]?$"),
    re.compile(
        rf"^(?:[Ff]ollow|[Ss]ubscribe to|[Jj]oin)\s{_NAMES}(?:\son\s(?:Facebook|X|Twitter|WhatsApp|Telegram"
        rf"|Instagram)\b|$)"
    ),
    re.compile(r"^(?:https?://)?(?:www\.)?(?P<name>(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12})/?$"),
)
_NO_HOSTS = listed("the our your this new free mobile latest official ios android news us these with ask")
