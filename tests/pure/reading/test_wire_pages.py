"""What agencies' copy tells of itself, read from whole pages: HTML and plain text."""

from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.wire import NoticeKind, Take
from copytaster.reading.dumps.reader import read as read_dump
from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture, page
from .html_samples import article, where

HEADLINE = "Council agrees to mend the old bridge"
TEXT = f"<p>{OTHER * 2}</p><p>{THIRD * 2}</p>"


def dump(*lines):
    return read_dump("\n\n".join(lines), captured_at=None, address=None).articles[0]


def test_a_marked_page_is_read_whole():
    found = article(
        page(
            headline=f"UPDATE 2-{HEADLINE}",
            body=f"<p>By Ana Ruiz HARBOUR ROW, May 4 (AP/Reuters) -- {SENTENCE * 2}</p>{TEXT}"
            "<p>This story corrects the name of the chair.</p><p>(Reporting by Ana Ruiz; Editing by Lee Mun)</p>",
        )
    )
    assert found.headline == f"UPDATE 2-{HEADLINE}"
    assert (found.agency, found.dateline.place, found.bylines) == ("AP", "HARBOUR ROW", ("Ana Ruiz",))
    assert (found.wire.take, found.wire.number, found.wire.agencies) == (Take.UPDATE, 2, ("AP", "Reuters"))
    assert (found.wire.notice.kind, found.wire.editors) == (NoticeKind.CORRECTION, ("Lee Mun",))
    assert where(found)["wire"] == "text"


def test_a_slug_that_opens_a_page_is_its_slug():
    found = article(page(body=f"<p>BRIDGE-VOTE/ (UPDATE 1)</p><p>{SENTENCE * 2}</p>{TEXT}"))
    assert (found.slug, found.wire.take, found.wire.number) == ("BRIDGE-VOTE/ (UPDATE 1)", Take.UPDATE, 1)


def test_a_kill_notice_is_read_however_short():
    found = article(page(headline=f"KILL: {HEADLINE}", body="<p>Editors, please kill the story on the bridge.</p>"))
    assert found.stops_copy
    assert found.wire.notice.headline == HEADLINE


def test_other_short_pages_are_turned_away():
    found = read(capture(page(body="<p>The council killed the plan.</p>")))
    assert isinstance(found, TurnedAway)
    assert found.reason is Reason.TOO_SHORT


def test_plain_pages_tell_nothing():
    assert article(page()).wire is None


def test_a_dump_is_read_with_its_desk_lines():
    found = dump(
        "Norwire",
        "TRADE-TALKS/ (UPDATE 2)",
        f"(2nd LD) {HEADLINE}",
        "(ATTN: ADDS quotes in last 3 paras)",
        "EMBARGOED until 10:00 GMT, May 4, 2026",
        "By Ana Ruiz",
        f"HARBOUR ROW, May 4 (AP/Reuters) -- {SENTENCE * 2}",
        OTHER * 2,
        THIRD * 2,
        "(END)",
    )
    assert (found.headline, found.slug) == (f"(2nd LD) {HEADLINE}", "TRADE-TALKS/ (UPDATE 2)")
    assert (found.wire.take, found.wire.number) == (Take.LEAD, 2)
    assert found.wire.marks == ("2nd LD", "UPDATE 2", "ADDS")
    assert found.wire.embargo.evidence == "EMBARGOED until 10:00 GMT, May 4, 2026"


def test_a_kill_notice_in_a_dump_is_marked():
    found = dump(
        "Norwire",
        f"KILL: {HEADLINE}",
        "May 4, 2026",
        f'HARBOUR ROW, May 4 (Norwire) -- Editors: please kill the story headlined "{HEADLINE}", sent at 0930 GMT. '
        "The council has not agreed to it, and no substitute story will be sent today.",
        "(END)",
    )
    assert found.stops_copy
    assert (found.wire.notice.kind, found.wire.notice.headline) == (NoticeKind.WITHDRAWN, HEADLINE)


def test_an_urgent_line_above_the_headline_is_a_mark():
    found = dump("Norwire", "URGENT", HEADLINE, "May 4, 2026", f"HARBOUR ROW (Norwire) -- {SENTENCE * 2}", OTHER * 2)
    assert (found.headline, found.wire.urgent) == (HEADLINE, True)
