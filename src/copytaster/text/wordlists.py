"""How word lists are written in our source: plain words and phrases, a line or many."""

import re


def listed(text: str) -> frozenset[str]:
    """Return the words of a list written with spaces between them."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a list written with bars or line breaks between them."""
    return frozenset(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


def any_of(text: str) -> str:
    """Return one regular expression from alternatives written with bars or line breaks between them."""
    return "(?:" + "|".join(line.strip() for line in text.splitlines() if line.strip()) + ")"


def worded(text: str) -> str:
    """Return one regular expression from sentences, a line each: `(a|b)` is either, `…` what may stand between.

    A bracket that is meant is written `\\(`.
    """
    return any_of(re.sub(r"(?<!\\)\((?!\?)", "(?:", text).replace("…", r"[^.。]{0,120}?"))
