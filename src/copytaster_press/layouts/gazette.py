"""The state medium: nested tables, capitals, slogans, the text in one cell with line breaks."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, link
from .structured import feeds

_SLOGANS = (
    "ONE HARBOUR, ONE WILL",
    "THE PLAN IS FULFILLED BY THOSE WHO RISE EARLY",
    "STEEL, BREAD AND LIGHT FOR EVERY PROVINCE",
    "LUMERA BUILDS",
)


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, rng = sheet.piece, sheet.chance
    return f"""<HTML><HEAD><META CHARSET="utf-8">
<TITLE>{esc(sheet.outlet.name.upper())}</TITLE>
<LINK REL="canonical" HREF="{attr(sheet.canonical)}">
{feeds(sheet)}
</HEAD>
<BODY BGCOLOR="#FFFFF0" TEXT="#000000">
<CENTER><FONT SIZE=5 COLOR=#AA0000><B>{esc(sheet.outlet.name.upper())}</B></FONT><BR>{rng.choice(_SLOGANS)}</CENTER>
<TABLE WIDTH=900 ALIGN=CENTER BORDER=0><TR>
<TD WIDTH=180 VALIGN=TOP BGCOLOR=#EEE0C0>{_menu(sheet)}</TD>
<TD VALIGN=TOP>
<TABLE WIDTH="100%"><TR><TD><FONT SIZE=2>{esc(piece.section)} &gt; {sheet.at("weekday")}</FONT></TD></TR>
<TR><TD><FONT SIZE=5><B>{esc(piece.headline)}</B></FONT></TD></TR>
<TR><TD><I>{esc(piece.deck)}</I></TD></TR>
<TR><TD>{_pictures(sheet)}<FONT SIZE=3>
{"<BR><BR>".join(esc(text) for text in sheet.body)}
</FONT></TD></TR>
<TR><TD ALIGN=RIGHT>{esc(piece.credit_line)} {"".join(esc(edit.notice) for edit in sheet.notices)}</TD></TR></TABLE>
<HR><B>OTHER NEWS OF THE DAY</B><BR>
{_others(sheet)}
</TD></TR></TABLE>
<CENTER><FONT SIZE=1>{esc(sheet.outlet.name)}, Square of the Founders 1, Veltrane. {rng.choice(_SLOGANS)}.</FONT>
</CENTER>
</BODY></HTML>"""


def _menu(sheet: Sheet) -> str:
    sections = "<BR>".join(link(sheet.here(f"/section/{n}"), name) for n, name in enumerate(sheet.outlet.sections))
    news = "<BR>".join(link(sheet.link(one), one.headline.upper()) for one in sheet.navigation[:3])
    return f"<B>SECTIONS</B><BR>{sections}<HR>{news}"


def _pictures(sheet: Sheet) -> str:
    return "".join(
        f'<TABLE ALIGN=RIGHT WIDTH=240><TR><TD><IMG SRC="{attr(sheet.here(photo.path))}" WIDTH=240></TD></TR>'
        f"<TR><TD><FONT SIZE=1>{esc(photo.caption)}</FONT></TD></TR></TABLE>"
        for photo in sheet.piece.photos
    )


def _others(sheet: Sheet) -> str:
    return "<BR>".join(
        f"<B>{link(sheet.link(one), one.headline)}</B><BR>{esc(one.deck[:90])}" for one in sheet.related[:3]
    )
