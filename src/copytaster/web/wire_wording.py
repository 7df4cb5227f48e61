"""How what copy tells of itself is put into words on screens: "2nd lead", "Correction", "Notice: withdrawn"."""

from collections.abc import Callable
from typing import Any

from copytaster.model.wire import Embargo, Notice, NoticeKind, Take, Wire

from .wording import capital, day, moment

ORDINALS = {1: "1st", 2: "2nd", 3: "3rd"}
URGENT = (Take.FLASH, Take.BULLETIN, Take.ALERT, Take.URGENT)
NOTICES = {
    NoticeKind.CORRECTION: "Correction",
    NoticeKind.CHANGE: "Changed",
    NoticeKind.WITHHELD: "Notice: withheld",
    NoticeKind.WITHDRAWN: "Notice: withdrawn",
}


def take_labels(wire: Wire | None) -> tuple[str, ...]:
    """Return which take a piece of copy is, and that it corrects: `Urgent`, `2nd lead`, `Correction`."""
    if wire is None:
        return ()
    labels = ["Urgent"] if wire.urgent and wire.take not in URGENT else []
    if wire.take is not None:
        labels.append(_take(wire.take, wire.number))
    if wire.notice is not None and not wire.notice.stops:
        labels.append(notice_label(wire.notice.kind))
    return tuple(labels)


def notice_label(kind: NoticeKind) -> str:
    """Return what a notice does: `Notice: withdrawn`."""
    return NOTICES[kind]


def named_copy(notice: Notice) -> str:
    """Return which copy a notice names: its headline in quotation marks, its slug, its address."""
    quoted = f"“{notice.headline}”" if notice.headline else ""
    return ", ".join(part for part in (quoted, notice.slug, notice.address) if part)


def embargo_time(embargo: Embargo) -> str:
    """Return until when an embargo runs, empty where its line does not say it in full."""
    if embargo.at is not None:
        return f"{moment(embargo.at)} UTC"
    return day(embargo.day) if embargo.day else ""


def _take(take: Take, number: int | None) -> str:
    if number is None:
        return capital(take.value)
    if take is Take.LEAD:
        return f"{ORDINALS.get(number, f'{number}th')} lead"
    return f"{capital(take.value)} {number}"


FILTERS: dict[str, Callable[..., Any]] = {
    "take_labels": take_labels,
    "notice_label": notice_label,
    "named_copy": named_copy,
    "embargo_time": embargo_time,
}
