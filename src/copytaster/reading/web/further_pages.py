"""Articles that are split over several pages: which page this is, and where the text goes on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from copytaster.text.markup import words
from copytaster.text.urls import canonical_url, web_address

from .foreign_comments import in_comments
from .sheet import Said, Sheet

_NAMES = r"page|pg|paged|pagenum|page_?no|seite|pagina|página|pagine|sida|side|strona|stranica|slide|teil|part"
QUERY = re.compile(rf"(?<![^?&])(?:{_NAMES})=(?P<n>\d{{1,2}})(?:&|$)", re.IGNORECASE)
PATH = re.compile(rf"(?P<sep>[/,_.-](?:(?:{_NAMES}|p)[-_/]?)?)(?P<n>\d{{1,2}})(?P<end>\.\w{{2,5}})?/?$", re.IGNORECASE)
ONWARDS = re.compile(
    r"next|weiter|nächste|suivant|page suivante|siguiente|próxima|seguinte|avanti|successiv|pagina seguente|volgende|"
    r"nästa|neste|næste|dalej|następna|další|следующ|далее|вперед|sonraki|下一页|下一頁|次へ|次の|다음|التالي|بعد|"
    r"[›»>→]|(?:page )?\d{1,2}$",
    re.IGNORECASE,
)
TO_THE_FIRST = re.compile(
    r"prev|back|first|zurück|vorherige|précéd|anterior|precedente|indietro|vorige|föregående|forrige|wstecz|poprzedni|"
    r"předchozí|назад|предыдущ|önceki|上一页|上一頁|前へ|이전|السابق|[‹«<←]|(?:page )?1$",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"(?:page|seite|página|pagina|sida|side|strona|страница|sayfa)\s(?P<n>\d{1,2})\s?(?:of|von|de|sur|di|van|av|af|z|из|/)"
    r"\s?(?P<m>\d{1,2})",
    re.IGNORECASE,
)
LONGEST_LABEL = 30
PLAIN = frozenset({",", "_", ".", "-"})


@dataclass(frozen=True, slots=True)
class _Numbered:
    """An address without the number in it; `sure` says that it is called the number of a page."""

    stem: str
    number: int
    sure: bool


def further_page(sheet: Sheet, address: str | None) -> Said[str] | None:
    """Return the address of the next page of the same text; none where it ends here, or only other texts follow."""
    here = _here(sheet, address)
    if here is None:
        return None
    told = [(each.get("href") or "", "html") for each in sheet.marks.of_relation("next") if not in_comments(each)]
    told += [(each.get("href") or "", "html") for each in _labelled(sheet, ONWARDS, here)]
    for target, where in told:
        found = web_address(target, sheet.base)
        leads_on = _numbered(found)
        if leads_on and leads_on.number == here.number + 1 and _alike(leads_on.stem) == _alike(here.stem):
            return Said(found, where)
    return None


def own_page(sheet: Sheet, address: str | None) -> str | None:
    """Return the address of this very page where it is a later one of the article at `address`, else that address."""
    here = _numbered(sheet.address or "")
    if address and here and here.number > 1 and _alike(here.stem) == _alike(address):
        return canonical_url(sheet.address or "")
    return address


def part_of_text(sheet: Sheet, address: str | None, further: str | None) -> Said[str] | None:
    """Return why the text on this page is not the whole: none of a text that stands on one page."""
    for line in [each for each in sheet.lines if len(each.text) <= LONGEST_LABEL and each.text[-1:].isdigit()]:
        counted = COUNTED.fullmatch(line.text)
        if (
            counted
            and int(counted["m"]) > 1
            and int(counted["n"]) <= int(counted["m"])
            and not in_comments(line.element)
        ):
            return Said(f"it is page {int(counted['n'])} of {int(counted['m'])}", "text")
    if further:
        return Said("it goes on on more pages", "html")
    here = _numbered(sheet.address or "")
    if (
        here
        and here.number > 1
        and address == canonical_url(sheet.address or "")
        and (here.sure or _begins(sheet, here))
    ):
        return Said(f"it is page {here.number}", "address")
    return None


def _here(sheet: Sheet, address: str | None) -> _Numbered | None:
    """Where this page stands in its text: what bears no number is the first, and so is what links to no other first."""
    own = sheet.address or address or sheet.base
    if not own:
        return None
    here = _numbered(canonical_url(own))
    return here if here and (here.sure or _begins(sheet, here)) else _Numbered(canonical_url(own), 1, True)


def _begins(sheet: Sheet, here: _Numbered) -> bool:
    """Whether a link leads back to the first page, as on later pages of one text; a number may be an article's own."""
    stem = _alike(here.stem)
    for link in (*sheet.marks.of_relation("prev"), *_labelled(sheet, TO_THE_FIRST, here)):
        if stem == _alike(web_address(link.get("href") or "", sheet.base)):
            return True
    return False


def _labelled(sheet: Sheet, label: re.Pattern[str], here: _Numbered) -> Iterator[HtmlElement]:
    """Links into the same text with a short label that says so, none among readers' comments."""
    name = _alike(here.stem).partition("?")[0].rpartition("/")[2]
    for link in sheet.marks.tagged("a"):
        target = link.get("href") or ""
        if target.startswith("?") or (name and name in target):
            text = words(link) or link.get("title") or link.get("aria-label") or ""
            if len(text) <= LONGEST_LABEL and label.match(text) and not in_comments(link):
                yield link


def _numbered(address: str) -> _Numbered | None:
    if found := QUERY.search(address):
        stem = (address[: found.start()] + address[found.end() :]).rstrip("?&")
        return _Numbered(stem, int(found["n"]), True)
    head, mark, query = address.partition("?")
    found = PATH.search(head)
    # A number without a name or a file's ending behind it tells apart two articles of one name.
    if found and (found["end"] or found["sep"] not in PLAIN):
        stem = f"{head[: found.start()]}{found['end'] or ''}{mark}{query}"
        return _Numbered(stem, int(found["n"]), found["sep"].strip("/,_.-") != "")
    return None


def _alike(address: str) -> str:
    """Addresses of one text differ in their number, and may in a last slash or an ending."""
    return re.sub(r"(?:/|\.(?:html?|php|aspx?|jsp|shtml))$", "", address.partition("#")[0].rstrip("/"))
