"""Who sends a mail, and what stands above a mail that is passed on inside another."""

import re
from dataclasses import dataclass
from email.utils import parseaddr

from copytaster.model.article import When
from copytaster.reading.web.times import when
from copytaster.text.dates import find_dates
from copytaster.text.markup import one_line
from copytaster.text.urls import site

PREFIX = re.compile(r"^\s*(?:(?:fwd?|wg|tr|rv|enc|i|vs|doorst|pd|re|aw|sv)\s*:\s*)+", re.IGNORECASE)
MARK = re.compile(
    r"^[ \t>]*(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|urspr[üu]ngliche nachricht|"
    r"message transf[ée]r[ée]|message d'origine|mensaje reenviado|mensaje original|messaggio inoltrato|"
    r"messaggio originale|doorgestuurd bericht|mensagem encaminhada|vidarebefordrat meddelande)[^\n]{0,40}"
    r"|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message réexpédié :)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
FIELD = re.compile(r"^[ \t>]*\**(?P<name>[^\W\d_][\w -]{1,14})\s*:\**[ \t]*(?P<value>.*)$")
NAMES = {
    "sender": ("from", "von", "de", "da", "van", "från", "fra"),
    "date": (
        "date",
        "sent",
        "datum",
        "gesendet",
        "envoyé",
        "enviado",
        "fecha",
        "data",
        "verzonden",
        "datum",
        "skickat",
    ),
    "subject": ("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "assunto", "ämne", "emne"),
    "other": ("to", "an", "à", "para", "a", "aan", "till", "til", "cc", "kopie", "reply-to", "antwort an"),
}
KINDS = {name: kind for kind, names in NAMES.items() for name in names}
MOST_FIELDS = 12
QUOTE = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
ON_BEHALF = re.compile(r"^[^\W\d_]\S{0,30}(?:\s[^\W\d_]\S{0,30}){1,2}\s(?:via|from|at)\s(?=[^\W\d_])")
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """A mail inside another: what its head says, and its text."""

    subject: str
    sender: str
    sent: When | None
    text: str


def bare_subject(subject: str) -> str:
    """Return a subject without the marks of passing it on and answering it."""
    return PREFIX.sub("", subject)


def sender_named(name: str, address: str) -> str:
    """Return whom a mail is from: the paper, where a person writes for it; where none is named the address's site."""
    bare = one_line(name).strip("\"' ")
    if "@" in bare or not bare:
        return site(f"https://{address.rpartition('@')[2]}") if "@" in address else ""
    return ON_BEHALF.sub("", bare)[:LONGEST_NAME]


def forwarded_in(text: str) -> Forwarded | None:
    """Return the mail that is passed on inside a plain text, the innermost where it went through several hands."""
    marks = list(MARK.finditer(text))
    if not marks:
        return None
    lines = text[marks[-1].end() :].splitlines()
    told: dict[str, str] = {}
    end = 0
    for at, line in enumerate(lines[: 2 * MOST_FIELDS]):
        found = FIELD.match(line)
        kind = KINDS.get(found["name"].strip().lower()) if found else None
        if found and kind:
            told.setdefault(kind, one_line(found["value"].strip("* ")))
            end = at + 1
        elif line.strip("> \t") and told and end == at and line[:1] in " \t>":
            end = at + 1  # a header that goes on
        elif line.strip("> \t"):
            break
    if not told:
        return None
    rest = "\n".join(lines[end:])
    quoted = sum(line.lstrip().startswith(">") for line in lines[end:]) * 2 > len(lines[end:])
    return Forwarded(
        subject=bare_subject(told.get("subject", "")),
        sender=sender_named(*parseaddr(told.get("sender", ""))),
        sent=_sent(told.get("date", "")),
        text=QUOTE.sub("", rest) if quoted else rest,
    )


def _sent(told: str) -> When | None:
    """Mail programs print the time of a mail they pass on in the reader's language, and do not name the zone."""
    exactly = when(told)
    if exactly is not None:
        return exactly
    printed = next((found for found in find_dates(told) if found.on), None)
    return When(day=printed.on, at=printed.at, evidence=told[:80]) if printed and printed.on else None
