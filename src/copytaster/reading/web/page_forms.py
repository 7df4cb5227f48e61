"""Forms of one page: for print, and for telephones (AMP), beside the usual one."""

import re

from copytaster.text.urls import canonical_url

OF_A_FORM = re.compile(
    r"(?:print|printable|print_?view|printer_?friendly|amp|isamp)(?:=(?:1|true|yes|y|on|amp)?)?|"
    r"(?:output|outputtype|view|format|mode|layout|template|style|alt|m)=(?:print|printable|amp)",
    re.IGNORECASE,
)
LAST_STEP = re.compile(r"(?<=[^/])/(?:amp|print|printable)/?$", re.IGNORECASE)


def usual_form(address: str) -> str:
    """Return the address of a page's usual form. Applying it twice changes nothing."""
    head, _, query = address.partition("?")
    kept = "&".join(part for part in query.split("&") if part and not OF_A_FORM.fullmatch(part))
    scheme, mark, rest = head.partition("//")
    # A step right below the front page is a page of its own: /print tells of a printed edition.
    bare = LAST_STEP.sub("", rest) if rest.count("/") - rest.endswith("/") > 1 else rest
    return canonical_url(f"{scheme}{mark}{bare}{'?' if kept else ''}{kept}")
