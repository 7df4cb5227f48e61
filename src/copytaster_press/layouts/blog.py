"""A blog engine's page: the note, its comments and pingbacks in order of time, the sidebar of every blog."""

from copytaster_press.printing.dates import at_comment
from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, link, listed
from .structured import meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece = sheet.piece
    count = len(piece.comments) + len(piece.pingbacks)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} | {name}", times=False)}
<meta name="generator" content="Barnacle 3.2">
</head><body class="home-page single">
<div id="page"><div id="header"><h1><a href="{attr(sheet.here("/"))}">Sundwatch</a></h1>
<div class="description">Notes from a window above the sound</div></div>
<div id="content" class="narrowcolumn">
<div class="navigation"><div
class="alignleft">{"".join(link(sheet.link(one), f"« {one.headline}") for one in sheet.navigation[:1])}</div></div>
<div class="post" id="post-{sheet.chance.randrange(100, 9999)}"><h2>{esc(piece.headline)}</h2>
<div class="entry">
{_entry(sheet)}
{each([piece.credit_line] if piece.credit_line else [], "<p><em>", "</em></p>")}
{each((edit.notice for edit in sheet.notices), "<p><ins>Update: ", "</ins></p>")}
<p class="postmetadata alt"><small>This entry was posted by {esc(", ".join(piece.byline))} on {sheet.at("weekday")}
and is filed
under {link(sheet.here("/section/0"), piece.section)}. Tags: {esc(", ".join(piece.tags))}.</small></p>
</div></div>
<h3 id="comments">{count} Responses to “{esc(piece.headline)}”</h3>
<ol class="commentlist">{_responses(sheet)}</ol>
<h3>Leave a Reply</h3><form><p>Name (required)</p><p>Mail (will not be published)</p><textarea></textarea></form></div>
<div id="sidebar"><ul><li><h2>Recent
notes</h2>{listed(link(sheet.link(one), one.headline) for one in sheet.navigation)}</li>
<li><h2>Blogroll</h2><ul><li>The Wet Rope</li><li>Ebb</li><li>A Field Guide to Fenders</li></ul></li></ul></div>
<div id="footer"><p>Sundwatch is proudly powered by Barnacle. Entries (feed) and Comments (feed).</p></div></div>
</body></html>"""


def _entry(sheet: Sheet) -> str:
    """Return the note; what comes from others stands as a block quotation."""
    out = []
    for para in sheet.piece.paragraphs:
        text = f"<p>{esc(para.text)}</p>"
        out.append(f"<blockquote>{text}</blockquote>" if para.source == sheet.piece.origin else text)
    pictures = "".join(
        f'<p><img class="alignright" src="{attr(sheet.here(photo.path))}" alt="{attr(photo.caption)}"></p>'
        for photo in sheet.piece.photos
    )
    return pictures + "\n".join(out)


def _responses(sheet: Sheet) -> str:
    pings = [f'<li class="pingback">Pingback: {esc(title)}</li>' for title in sheet.piece.pingbacks]
    said = [
        f'<li class="comment"><cite>{esc(one.author)}</cite> Says: '
        f'<small class="commentmetadata">{at_comment(one.at)}</small>'
        f"<p>{esc(one.text)}</p></li>"
        for one in sheet.piece.comments
    ]
    return "\n".join([*pings[:1], *said, *pings[1:]])
