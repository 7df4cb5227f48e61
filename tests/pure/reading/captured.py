"""Captures made by hand for the tests of reading."""

from datetime import UTC, datetime

from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id

NOW = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)
SENTENCE = "The council of Harbour Row met on Monday and agreed to mend the old bridge before winter sets in. "
OTHER = "Ms Quill, who chairs the works committee, said the timber had been ordered and would come by boat. "
THIRD = "Shopkeepers on the far bank have asked for a ferry while the work goes on, and the council will answer them. "


def capture(body, content_type="text/html", address="https://www.harbour-times.example/news/bridge", name=""):
    raw = body.encode() if isinstance(body, str) else body
    headers = (("Content-Type", content_type),) if content_type else ()
    return Capture(
        id=capture_id(address, NOW, raw),
        address=address,
        captured_at=NOW,
        status=200,
        headers=headers,
        body=raw,
        file_name=name,
    )


def page(head="", before="", after="", headline="Council agrees to mend the old bridge", body=None):
    text = body if body is not None else "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD))
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{headline} | Harbour Times</title>{head}</head>"
        f"<body><header><nav><a href='/'>Home</a> <a href='/news'>News</a></nav></header>"
        f"<main><article><h1>{headline}</h1>{before}<div class='text'>{text}</div>{after}</article></main>"
        f"<footer><p>© 2026 Harbour Times</p></footer></body></html>"
    )
