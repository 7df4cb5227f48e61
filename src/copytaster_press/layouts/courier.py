"""A local paper on a page engine: ten headlines of navigation, the writer's life story, comments, microdata."""

from copytaster_press.printing.dates import at_comment
from copytaster_press.printing.sheet import Sheet

from .markup import attr, each, esc, interrupted, link, listed
from .structured import claims, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words, said = sheet.piece, sheet.words, claims(sheet)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
{meta(sheet, title="{headline} – {name}")}
</head><body class="single post-template">
<div class="cookie-notice"><p>{esc(words.cookies)} <a href="#">{words.accept}</a></p></div>
<header id="masthead"><p class="site-title">{link(sheet.here("/"), sheet.outlet.name)}</p>
<nav>{listed(link(sheet.here(f"/section/{n}"), s) for n, s in enumerate(sheet.outlet.sections))}</nav>
<div class="ticker">{listed(link(sheet.link(one), one.headline) for one in sheet.navigation)}</div></header>
<div id="primary"><article class="post" itemscope itemtype="http://schema.org/NewsArticle">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{esc(piece.headline)}</h1>
<div class="entry-meta">By <span class="author vcard"
itemprop="author">{esc(" and ".join(piece.byline) or "Courier staff")}</span>
on <time class="entry-date published" datetime="{sheet.iso(said.published)}"
itemprop="datePublished">{sheet.at("american")}</time>
in {link(sheet.here("/section/0"), piece.section)}</div></header>
<div class="entry-content" itemprop="articleBody">
{each([piece.deck] if piece.deck else [], '<p class="lead-in"><strong>', "</strong></p>")}
{_pictures(sheet)}
{interrupted([f"<p>{esc(text)}</p>" for text in sheet.body], _extras(sheet), first=2, step=3)}
{each([piece.credit_line] if piece.credit_line else [], "<p><em>", "</em></p>")}
{each((edit.notice for edit in sheet.notices), '<p class="correction"><strong>CORRECTION:</strong> ', "</p>")}
<div class="sharedaddy"><h3>{words.share}:</h3>{listed(esc(on) for on in words.share_on)}</div>
<div class="jp-related"><h3>Related</h3>{_related(sheet)}</div>
</div>
{_life(sheet)}
</article>
<div id="comments" class="comments-area">{_comments(sheet)}<div id="respond"><h3>Leave a Reply</h3>
<p>Your email address will not be published. Required fields are marked *</p></div></div></div>
<aside id="secondary"><section class="widget"><h2>Tides at Averell quay</h2><table><tr><td>High</td><td>4:12</td></tr>
<tr><td>Low</td><td>10:31</td></tr></table></section><section class="widget"><h2>Death notices</h2></section></aside>
<footer><p>© Averell Courier. {words.rights}. {esc(" | ".join(words.about))}</p></footer></body></html>"""


def _pictures(sheet: Sheet) -> str:
    return "".join(
        f'<div class="wp-caption"><img src="{attr(sheet.here(photo.path))}">'
        f'<p class="wp-caption-text">{esc(photo.caption)} {esc(photo.credit)}</p></div>'
        for photo in sheet.piece.photos
    )


def _extras(sheet: Sheet) -> list[str]:
    extras = [
        f"<p><strong>{sheet.words.read_more}: {link(sheet.link(one), one.headline)}</strong></p>"
        for one in sheet.related[:1]
    ]
    if sheet.chance.random() < 0.5:
        extras.append(f"<p>{esc(sheet.words.letter)}</p>")
    return extras


def _related(sheet: Sheet) -> str:
    return "".join(
        f"<div><h4>{link(sheet.link(one), one.headline)}</h4><p>{esc(one.paragraphs[0].text[:170])}…</p></div>"
        for one in sheet.related
    )


def _life(sheet: Sheet) -> str:
    if not sheet.piece.byline:
        return ""
    name = esc(sheet.piece.byline[0])
    return (
        f'<div class="author-info"><h3>About {name}</h3>'
        f"<p>{name} writes about the harbour for the Courier and keeps bees "
        "on the roof of the fish hall. Tell us what we missed: desk@averellcourier.example</p></div>"
    )


def _comments(sheet: Sheet) -> str:
    if not sheet.piece.comments:
        return ""
    return (
        f'<h2 class="comments-title">{len(sheet.piece.comments)} thoughts</h2><ol class="comment-list">'
        + "".join(
            f'<li class="comment"><cite class="fn">{esc(one.author)}</cite> <time>{at_comment(one.at)}</time>'
            f'<div class="comment-content"><p>{esc(one.text)}</p></div></li>'
            for one in sheet.piece.comments
        )
        + "</ol>"
    )
