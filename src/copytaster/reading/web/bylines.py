"""Who wrote it: the names in a web page's byline."""

from collections.abc import Iterator, Sequence

from copytaster.reading.conventions.credits import agency_credited
from copytaster.text.urls import site
from copytaster.text.words import tag_key

from .byline_places import PRINTED_BY as PRINTED_BY
from .byline_places import BylinePlaces, alone, linked, posted, signed
from .printed_lines import Line
from .sheet import Said, Sheet
from .writer_names import clean_names, desk_named, looks_like_a_name, names_alone

LEAST_OF_A_HOUSE = 3
LEAST_OF_A_PART = 5
AUTHOR_META = ("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "citation_author")


def bylines(places: BylinePlaces, below: Sequence[Line] = ()) -> Said[tuple[str, ...]] | None:
    """Return the writers' names in their order, without "By", roles and doubles; none where none is given.

    Lines just `below` the headline are asked last. The first place counts that names a person in full, with the
    agencies named beside. Where none does, a name of one word or an agency that the page names as the writer counts,
    then the house and its desks.
    """
    houses = _houses(places.sheet)
    weaker: list[Said[tuple[str, ...]]] = []
    of_the_house: list[Said[tuple[str, ...]]] = []
    for where, names in _told(places, below):
        own = tuple(name for name in names if agency_credited(name) or not _is_house(name, houses))
        if any(_is_more_than_one_word(name) and not agency_credited(name) for name in own):
            return Said(own, where)
        weaker += [Said(own, where)] if own else []
        of_the_house += [Said(names, where)] if names and where != "text" else []
    return next(iter((*weaker, *of_the_house)), None) or _desk(places)


def credit_lines(places: BylinePlaces) -> Iterator[str]:
    """Yield every byline text as printed, for agencies that stand among the writers."""
    yield from (name for name, _ in places.told)
    yield from places.sheet.meta_texts("author")
    yield from places.marked
    yield from places.classed


def _told(places: BylinePlaces, below: Sequence[Line]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names by place, surest first; what is called a byline may hold anything, so there full names alone."""
    sheet = places.sheet
    yield "json-ld", clean_names(name for name, is_body in places.told if not is_body)
    yield "meta", clean_names(sheet.meta_texts(*AUTHOR_META))
    yield "html", clean_names(places.marked)
    yield "html", tuple(filter(_is_full, clean_names(places.classed)))
    yield "html", tuple(filter(_is_full, clean_names(linked(sheet))))
    yield "text", tuple(filter(_is_full, clean_names(signed(below))))
    yield "text", next((names for line in alone(below) if (names := names_alone(line))), ())
    yield "text", tuple(filter(_is_full, clean_names(posted(sheet))))
    yield "json-ld", clean_names(name for name, is_body in places.told if is_body)


def _is_full(name: str) -> bool:
    return looks_like_a_name(name) or bool(agency_credited(name))


def _is_more_than_one_word(name: str) -> bool:
    """Names in writing without capitals (Chinese, Japanese, Korean) often are one."""
    return " " in name or name.upper() == name.lower()


def _desk(places: BylinePlaces) -> Said[tuple[str, ...]] | None:
    """A desk or the staff as a whole, as printed ("Harbour Times Staff")."""
    told = (("json-ld", name) for name, _ in places.told)
    marked = (("html", text) for text in (*places.marked, *places.classed))
    for where, text in (*told, *(("meta", name) for name in places.sheet.meta_texts(*AUTHOR_META)), *marked):
        if name := desk_named(text):
            return Said((name,), where)
    return None


def _houses(sheet: Sheet) -> set[str]:
    told = sheet.meta_texts("og:site_name", "application-name", "publisher")
    told += [*sheet.json_ld.texts("publisher", "name"), *sheet.json_ld.publishers]
    keys = (tag_key(name) for name in (*told, site(sheet.base or "").split(".")[0]))
    return {key for key in keys if len(key) >= LEAST_OF_A_HOUSE}


def _is_house(name: str, houses: set[str]) -> bool:
    """The name of the house, with or without more words, or part of it; a nickname says as little."""
    parts = [tag_key(part) for part in name.split()]
    key = "".join(parts)
    if not key or (len(parts) == 1 and name.islower()) or "." in name.strip(".")[-4:]:
        return True
    runs = {"".join(parts[:at]) for at in range(1, len(parts) + 1)} | {"".join(parts[at:]) for at in range(len(parts))}
    return not houses.isdisjoint(runs) or (len(key) >= LEAST_OF_A_PART and any(key in house for house in houses))
