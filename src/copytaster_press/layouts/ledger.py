"""A daily of today: JSON-LD that disagrees, hashed class names, a cookie bar, ads between paragraphs, a paywall."""

from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc, interrupted, link
from .structured import json_ld, meta


def page(sheet: Sheet) -> str:
    """Return the page."""
    piece, words, rng = sheet.piece, sheet.words, sheet.chance
    wall = f'<div class="pw-3fa"><h3>{esc(words.teaser)}</h3><p>From 2 crowns a week. Cancel when you like.</p></div>'
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
{meta(sheet)}
{json_ld(sheet)}
</head>
<body>
<div id="cookie-x1" class="css-k9"><p>{esc(words.cookies)}</p><button>{esc(words.accept)}
</button> <button>Manage</button></div>
<header class="css-h1"><a href="{attr(sheet.here("/"))}">{esc(sheet.outlet.name)}</a>
<nav class="css-n7">{"".join(link(sheet.here(f"/section/{n}"), s) for n, s in enumerate(sheet.outlet.sections))}</nav>
</header>
<div class="css-t0">
<span>Trending</span>{"".join(link(sheet.link(one), one.headline) for one in sheet.navigation[:5])}</div>
<main id="site-content"><article class="css-a2{rng.randrange(90)}">
<header><p class="css-kick">{esc(piece.section)}</p><h1 class="css-1l{rng.randrange(90)}">{esc(piece.headline)}</h1>
<p class="css-deck">{esc(piece.deck)}</p>
<div class="css-share"><button>Gift this</button><button>Share</button><span>{rng.randrange(3, 240)}</span></div>
</header>
{_picture(sheet)}
<div class="css-by"><p>By {_byline(sheet)}</p><time datetime="{sheet.iso(piece.published)}">{sheet.at("american")}
</time></div>
<section name="articleBody" class="css-b1">
{interrupted([f'<p class="css-p0">{esc(text)}</p>' for text in sheet.body], _extras(sheet))}
{wall if piece.teaser else ""}
</section>
{_foot(sheet)}
</article>
<section class="css-more"><h2>More from {esc(piece.section)}</h2>{_more(sheet)}</section>
</main>
<footer class="css-f9">{" ".join(esc(word) for word in words.about)}
<p>© {piece.published.year} Daily Ledger Company</p></footer>
</body></html>"""


def _byline(sheet: Sheet) -> str:
    names = [f'<span class="css-bn">{esc(name)}</span>' for name in sheet.piece.byline]
    return " and ".join(names) or esc(sheet.piece.agency or "Ledger staff")


def _picture(sheet: Sheet) -> str:
    return "".join(
        f'<figure class="css-fg"><picture><img src="{attr(sheet.here(photo.path))}"></picture>'
        f"<figcaption><span>{esc(photo.caption)}</span><span class='css-cr'>{esc(photo.credit)}</span>"
        "</figcaption></figure>"
        for photo in sheet.piece.photos[:1]
    )


def _extras(sheet: Sheet) -> list[str]:
    words = sheet.words
    extras = [f'<div class="css-ad"><p>{words.advert}</p></div>']
    if sheet.related:
        one = sheet.related[0]
        extras.append(
            f"<p class='css-p0'><strong>{words.read_more}: {link(sheet.link(one), one.headline)}</strong></p>"
        )
    if sheet.chance.random() < 0.5:
        letter = f"<h4>The Evening Ledger</h4><p>{esc(words.letter)}</p>"
        extras.append(f'<div class="css-nl">{letter}<input type="email"></div>')
    return extras


def _foot(sheet: Sheet) -> str:
    lines = [f'<p class="css-cred">{esc(sheet.piece.credit_line)}</p>'] if sheet.piece.credit_line else []
    lines += [
        '<div class="css-corr"><p>A correction was made '
        f"on {sheet.time(edit.at, 'american')}: {esc(edit.notice)}</p></div>"
        for edit in sheet.notices
    ]
    return "\n".join(lines)


def _more(sheet: Sheet) -> str:
    return "".join(
        f"<div class='css-card'><h3>{link(sheet.link(one), one.headline)}</h3><p>{esc(one.deck)}</p></div>"
        for one in sheet.related
    )
