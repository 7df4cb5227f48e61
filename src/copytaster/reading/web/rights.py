"""What may be done with a page's text, and whether all of it is there: licence, copyright line, paywall."""

import re

from copytaster.text.markup import words
from copytaster.text.urls import web_address

from .sheet import Said, Sheet

COPYRIGHT = re.compile(r"©|\(c\)\s|\bcopyright\b", re.IGNORECASE)
PAYWALL_CLASS = re.compile(
    r"(?:^|[\s_-])(?:paywall\w*|regwall|subscribe-?wall|piano-?container|premium-?wall|meteredContent)(?:$|[\s_-])",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:(?!\s)|/", re.IGNORECASE)
LONGEST_LICENCE = 300
LONGEST_LINE = 160
LONGEST_STUB = 1500
MUCH_LESS = 0.6


def licence(sheet: Sheet) -> Said[str] | None:
    """Return the licence the text is under, its web address or its name; none where the page names none."""
    linked = (link.get("href") for link in sheet.marks.of_relation("license") if link.tag in ("a", "link"))
    told = (*((text, "json-ld") for text in sheet.json_ld.texts("license")), *((href or "", "html") for href in linked))
    for value, where in told:
        if named := web_address(value, sheet.address) if ADDRESS.match(value) or where == "html" else value:
            return Said(named[:LONGEST_LICENCE], where)
    return None


def copyright_line(sheet: Sheet) -> Said[str] | None:
    """Return the copyright line as printed in the page's footer, else as the page's metadata has it."""
    for footer in sheet.marks.tagged("footer"):
        for element in footer.iter("p", "div", "span", "small", "li", "footer"):
            own = "".join(filter(None, (element.text, *(child.tail for child in element))))
            line = words(element) if own and not own.isspace() and COPYRIGHT.search(own) else ""
            if 4 < len(line) <= LONGEST_LINE:
                return Said(line, "html")
    told = sheet.json_ld.text("copyrightNotice") or sheet.meta_text("copyright", "dc.rights", "rights")
    return Said(told[:LONGEST_LINE], "meta") if told else None


def missing_text(sheet: Sheet, text: str) -> Said[str] | None:
    """Return why the text is known to be incomplete, none where nothing says that it is.

    A page that is for subscribers may still hold its whole text (many only hide it), so a short one alone counts.
    """
    told = sheet.json_ld.text("wordCount") or str(next(iter(sheet.json_ld.values("wordCount")), ""))
    if told.isdecimal() and text.count(" ") + 1 < MUCH_LESS * int(told[:7]) and " " in text:
        return Said(f"the page counts {told} words", "json-ld")
    if len(text) > LONGEST_STUB:
        return None
    if "false" in [str(value).lower() for value in sheet.json_ld.values("isAccessibleForFree")]:
        return Said("the page says that its text is for subscribers", "json-ld")
    for element in sheet.tree.iter("div", "section", "aside"):
        if PAYWALL_CLASS.search(element.get("class") or ""):
            return Said("the page ends in a paywall", "html")
    return None
