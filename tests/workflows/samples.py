"""Pages of our own for workflow tests: plainly fictional, long enough to be read."""

DISPATCH = (
    "The Corran Maid was taken out of service on Thursday after inspectors found four hairline cracks in her doors.",
    "The harbour board said the survey had been made eight days earlier and that nobody had told the ministry.",
    "Transport Minister Ilse Marrack told parliament that she learned of the defect on the morning the boats stopped.",
    "Some 4,100 people live on the Isle of Corran, which has been supplied by a freight barge since the link was cut.",
    "The operator, Corran Sound Ferries, said both ships had been fit for service under the certificate in force.",
)


def html_page(
    headline: str = "Second ferry had cracked bow doors a week before",
    paragraphs: tuple[str, ...] = DISPATCH,
    *,
    address: str = "https://averellcourier.example/ferry-cracks",
    publisher: str = "Averell Courier",
    published: str = "2026-11-20T06:14:00+00:00",
) -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"""<!doctype html><html lang="en"><head><title>{headline} | {publisher}</title>
<link rel="canonical" href="{address}"><meta property="og:site_name" content="{publisher}">
<meta property="og:title" content="{headline}"><meta property="article:published_time" content="{published}"></head>
<body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>{headline}</h1>{body}</article></main><footer>Averell Courier, 3 Quay Street</footer></body></html>
""".encode()


def rss(*items: tuple[str, str, str], title: str = "Averell Courier") -> bytes:
    """A feed of (guid, link, title); an item without a link carries its text in the feed alone."""
    entries = "".join(
        f"<item><guid isPermaLink='false'>{guid}</guid>"
        + (f"<link>{link}</link>" if link else "")
        + f"<title>{headline}</title><description>{' '.join(DISPATCH)}</description></item>"
        for guid, link, headline in items
    )
    return (
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>{title}</title>"
        f"<link>https://averellcourier.example/</link><description>News</description>{entries}</channel></rss>"
    ).encode()
