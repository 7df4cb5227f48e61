"""Which sentences of an article can stand alone in a summary."""

import re

_STOPPED = re.compile(r"[.!?。！？｡؟।॥۔።][\"'”’»)\]」』）】]*(?:\[\d+\])*$")
_CUT_OFF = re.compile(r"(?:\.\.\.|…)[\"'”’»)\]」』）】]*$")
_BEGINNING = re.compile(r"[\"'“‘„«‹「『（(\[¿¡]*(.)", re.DOTALL)
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"), ("（", "）"))
_AGENCY = r"(?:\([^()]{2,40}\)|/[A-Z]{2,12}/)"
_DATELINE = re.compile(
    rf"""
    (?: [^\n.!?()]{{2,60}} (?:\.[^\n.!?()]{{0,30}}){{0,2}}? {_AGENCY} \s*[,:]?    # SEASIDE, Oct. 3 (Agency) --
      | [A-Z][A-Z\ .,'’/-]{{2,50}} (?:,[^.()—–]{{2,24}}\.?[^.()—–]{{0,8}})?         # NORTH PORT, Oct. 3 —
    ) \s* (?:--|—|–|-|(?<=\)):) \s+
    | [^\s。]{{2,24}} [电電讯訊] [\s　]* (?:（[^）]{{2,20}}）)? [\s　]+                # place, day and agency, then 电
    | \([^()=]{{2,20}}=[^()]{{2,20}}\) \s* (?:[^=.]{{2,30}}=\s*)?                  # (place=agency) reporter =
    """,
    re.VERBOSE,
)
_FURNITURE = re.compile(
    r"""
    \W*(?:
      (?:photo|image|picture|video|graphic|file\ photo|credit|source|foto|bild)s?\b[\w\s]{0,20}[:/]
    | (?:additional\ )?(?:reporting|editing|writing|compiled|translated|edited|written|reported)\ (?:and\ \w+\ )?by\b
    | (?:©|\(c\)|copyright\b|all\ rights\ reserved)
    | \(?(?:end|ends|more|mtf)\)?$
    | (?:read|see)\ (?:more|also|next)\b | (?:click|tap)\ here\b | related:? | advertisement\b
    | follow\ (?:us|him|her|@)
    | (?:sign\ up|subscribe|download|share\ this|join\ our|contact\ (?:us|the\ \w+))\b | (?:e-?mail|tel|phone)\s*: | @\w
    | (?:this|the)\ (?:story|article|report)\ (?:was|has\ been|is)\ (?:first|originally|corrected|updated|produced|part)
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.|https?://|\bwww\.|\bpic\.twitter\.com/")
_COMMA = re.compile(r"[,;](?=\s)")
_LEANING = re.compile(
    r"[\"'“‘]*(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|or|so|however|also|meanwhile|still|yet|"
    r"instead|then|such|both|another|er|sie|es|aber|doch|il|elle|mais|pero|ella|él)\b",
    re.IGNORECASE,
)


def stands_alone(sentence: str) -> bool:
    """Say whether these words are a whole sentence: begun, ended, and with every bracket and quotation mark closed."""
    beginning = _BEGINNING.match(sentence)
    if beginning is None or not beginning.group(1).isalnum() or beginning.group(1).islower():
        return False
    if not _STOPPED.search(sentence) or _CUT_OFF.search(sentence):
        return False
    if _is_list(sentence):
        return False
    return sentence.count('"') % 2 == 0 and all(sentence.count(a) == sentence.count(b) for a, b in _PAIRS)


def _is_list(sentence: str) -> bool:
    """Say whether the words are a bare list (a team, a cast): a comma for every third word."""
    return 3 * len(_COMMA.findall(sentence)) > len(sentence.split()) > 8


def is_furniture(words: str) -> bool:
    """Say whether these words are a credit, a copyright line or an invitation, and no part of the tale."""
    if _FURNITURE.match(words) or _holds_address(words):
        return True
    # (Agency), — Agency: a credit in brackets or behind a dash, with nothing else on the line.
    return len(words) < 60 and bool(re.fullmatch(r"\([^()]*\)\.?|[—–-]{1,2}\s*[^.]*", words.strip()))


def _holds_address(words: str) -> bool:
    # The pattern tries every letter; most texts hold none of what it needs.
    return any(mark in words for mark in ("@", "://", "www.", "pic.")) and bool(_ADDRESS.search(words))


def after_dateline(sentence: str) -> int:
    """Return where the sentence begins behind its dateline, 0 where it has none."""
    found = _DATELINE.match(sentence)
    return found.end() if found else 0


def leans_on_another(sentence: str) -> bool:
    """Say whether the sentence opens with a word that points back to the one before it."""
    return bool(_LEANING.match(sentence))
