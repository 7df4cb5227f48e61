"""Files of the trade as agencies, browsers and mail programs write them, made up for these tests."""

import json
from email.message import EmailMessage

FIRST = "OSTREL, May 4 (Norwire) -- The council of Harbour Row agreed on Monday to mend the old bridge before winter."
SECOND = "Ann Quill, who chairs the works committee, said the timber had been ordered and would come by boat in June."
THIRD = "Shopkeepers on the far bank have asked for a ferry while the work goes on, and the council will answer them."
HEADLINE = "Council agrees to mend the old bridge"
XHTML = f"<p>{FIRST}</p><h2>Timber by boat</h2><p>{SECOND}</p><blockquote>{THIRD}</blockquote>"


def ninjs_1(**more):
    return {
        "uri": "https://wire.norwire.example/items/bridge-1",
        "type": "text",
        "versioncreated": "2026-05-04T14:30:00+02:00",
        "firstcreated": "2026-05-04T12:00:00+02:00",
        "pubstatus": "usable",
        "urgency": 2,
        "language": "en-GB",
        "headline": HEADLINE,
        "headline_subhead": "Work begins in June, and a ferry is asked for",
        "byline": "By Jo Harker and Mia Lund",
        "slugline": "ostrel-bridge",
        "located": "Ostrel",
        "ednote": "Photos to follow",
        "copyrightholder": "Norwire",
        "copyrightnotice": "© 2026 Norwire",
        "usageterms": "Not for use in Varn",
        "infosource": [{"name": "Norwire"}],
        "subject": [{"name": "public works", "code": "20000567"}, {"name": "local government"}],
        "person": [{"name": "Ann Quill", "rel": "about"}],
        "body_xhtml": XHTML,
        "body_text": f"{FIRST}\n\n{SECOND}",
        "associations": {
            "main": {
                "uri": "https://wire.norwire.example/pictures/7",
                "type": "picture",
                "byline": "Per Dahl/Norwire",
                "description_text": "The old bridge at Ostrel.",
                "copyrightnotice": "© 2026 Norwire",
                "usageterms": "Editorial use only",
                "renditions": {
                    "small": {"href": "https://pix.norwire.example/7s.jpg", "width": 200, "height": 150},
                    "large": {"href": "https://pix.norwire.example/7.jpg", "width": 2000, "height": 1500},
                },
            }
        },
        **more,
    }


def ninjs_3(**more):
    return {
        "standard": {"name": "ninjs", "version": "3.1"},
        "uri": "tag:norwire.example,2026:bridge",
        "type": "text",
        "versionCreated": "2026-05-04T14:30:00Z",
        "pubStatus": "usable",
        "language": "en",
        "headlines": [{"role": "subhead", "value": "Work begins in June"}, {"role": "main", "value": HEADLINE}],
        "by": "Jo Harker",
        "located": "Ostrel",
        "infoSources": [{"name": "Norwire"}],
        "copyrightHolder": "Norwire",
        "rightsInfo": [{"linkedRights": "https://norwire.example/rights"}],
        "subjects": [{"name": "public works"}],
        "organisations": [{"name": "Harbour Row Council"}],
        "bodies": [
            {"role": "main", "contentType": "text/plain", "value": f"{FIRST}\n{SECOND}\n{THIRD}"},
            {"role": "rich", "contentType": "application/xhtml+xml", "value": XHTML},
        ],
        "associations": [
            {
                "name": "pic",
                "type": "picture",
                "by": "Per Dahl",
                "descriptions": [{"role": "caption", "value": "The old bridge at Ostrel."}],
                "renditions": [{"name": "m", "href": "https://pix.norwire.example/7.jpg", "width": 900, "height": 600}],
            }
        ],
        **more,
    }


def as_json(value):
    return json.dumps(value, ensure_ascii=False).encode()


def nitf(head="", data="", body=None, prefix='<?xml version="1.0" encoding="UTF-8"?>'):
    text = body or f"<p>{FIRST}</p><hl2>Timber by boat</hl2><p>{SECOND}</p><p>{THIRD}</p>"
    return f"""{prefix}
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.6//EN">
<head><title>Bridge</title>{head}
<tobject><tobject.subject tobject.subject.type="Politics" tobject.subject.matter="Local government"/></tobject>
<docdata management-status="usable"><doc-id regsrc="Norwire" id-string="nw-1"/><urgency ed-urg="4"/>
<date.issue norm="20260504T120000+0200"/><ed-msg info="Photos to follow"/><du-key key="ostrel-bridge"/>
<doc.copyright year="2026" holder="Norwire"/><key-list><keyword key="bridges"/></key-list>
<identified-content><person>Ann Quill</person><org>Harbour Row Council</org></identified-content>{data}</docdata>
<pubdata type="web" position.section="Local" name="Norwire"/>
<revision-history norm="20260504T143000+0200"/></head>
<body xml:lang="en"><body.head><hedline><hl1>Council agrees to <em>mend</em> the old bridge</hl1>
<hl2>Work begins in June, and a ferry is asked for</hl2></hedline>
<rights>Not for use in Varn</rights>
<byline>By <person>Jo Harker</person><byttl>Harbour correspondent</byttl></byline><distributor>Norwire</distributor>
<dateline><location><city>Ostrel</city></location><story.date norm="20260504">May 4</story.date></dateline></body.head>
<body.content>{text}<media media-type="image"><media-reference source="https://pix.norwire.example/7.jpg" width="900"
 height="600" alternate-text="A bridge"/><media-caption>The old bridge at Ostrel.</media-caption>
<media-producer>Per Dahl/Norwire</media-producer></media></body.content><body.end/></body></nitf>""".encode()


def news_item(content=None, *, guid="urn:newsml:norwire.example:20260504:bridge", meta="", headline=HEADLINE, links=""):
    inside = content or (
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>x</title></head><body>{XHTML}</body></html></inlineXML>"
    )
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="2" xml:lang="en-GB">
<catalogRef href="http://127.0.0.1:9/catalog.xml"/>
<rightsInfo><copyrightHolder><name>Norwire</name></copyrightHolder><copyrightNotice>© 2026 Norwire</copyrightNotice>
<usageTerms>Not for use in Varn</usageTerms></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="NW"><name>Norwire</name></provider>
<versionCreated>2026-05-04T14:30:00+02:00</versionCreated><firstCreated>2026-05-04T12:00:00+02:00</firstCreated>
{meta or '<pubStatus qcode="stat:usable"/>'}<edNote>Photos to follow</edNote>{links}</itemMeta>
<contentMeta><urgency>2</urgency><located><name>Ostrel</name></located><creator><name>Jo Harker</name></creator>
<creditline>Norwire</creditline><language tag="en-GB"/><subject><name xml:lang="de">Bauten</name>
<name xml:lang="en">public works</name></subject><keyword>bridges</keyword><slugline>ostrel-bridge</slugline>
<headline>{headline}</headline><headline role="hl:subheadline">Work begins in June</headline></contentMeta>
<contentSet>{inside}</contentSet></newsItem>"""


def picture_item(guid="urn:newsml:norwire.example:20260504:pic", status="usable"):
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}">
<rightsInfo><usageTerms>Editorial use only</usageTerms></rightsInfo>
<itemMeta><itemClass qcode="ninat:picture"/><provider><name>Norwire</name></provider>
<pubStatus qcode="stat:{status}"/></itemMeta>
<contentMeta><contentCreated>2026-05-03T10:00:00+02:00</contentCreated><creditline>Per Dahl/Norwire</creditline>
<headline>Bridge</headline><description role="drol:caption">The old bridge at Ostrel.</description></contentMeta>
<contentSet><remoteContent href="https://pix.norwire.example/7s.jpg" width="200" height="150"/>
<remoteContent href="https://pix.norwire.example/7.jpg" width="900" height="600"/></contentSet></newsItem>"""


def package(*references):
    named = "".join(f'<itemRef residref="{name}"><headline>{title}</headline></itemRef>' for name, title in references)
    return f"""<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:p"><itemMeta/>
<groupSet root="g"><group id="g">{named}</group></groupSet></packageItem>"""


def news_message(*items):
    return f"""<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
<header><sent>2026-05-04T15:00:00Z</sent><sender>norwire.example</sender></header>
<itemSet>{"".join(items)}</itemSet></newsMessage>""".encode()


def web_page(text=None):
    told = text or f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
    return f"<!DOCTYPE html><html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{told}</body></html>"


def mhtml(page=None, *, location="https://www.harbour-times.example/news/bridge", charset="utf-8"):
    root = page or web_page()
    head = f"""From: <Saved by Blink>
Snapshot-Content-Location: {location}
Subject: bridge
Date: Mon, 4 May 2026 16:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----Edge--"

------Edge--
Content-Type: text/html; charset={charset}
Content-Transfer-Encoding: 8bit
Content-Location: {location}

"""
    tail = """
------Edge--
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://www.harbour-times.example/7.png

iVBORw0KGgo=
------Edge----
"""
    return (head.encode() + root.encode(charset) + tail.encode()).replace(b"\n", b"\r\n")


def mail(plain=None, html=None, *, subject=HEADLINE, sender="Harbour Times <letters@harbour-times.example>"):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "desk@paper.example", subject
    message["Date"], message["Message-ID"] = "Mon, 4 May 2026 16:00:00 +0200", "<1@harbour-times.example>"
    if plain is not None:
        message.set_content(plain)
    if html is not None and plain is not None:
        message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message


def pdf(pages, about=""):
    """A PDF of pages, each a list of lines with x, y, size and text, in the order in which they are printed."""
    objects = [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    whole = 2 + 2 * len(pages)
    for lines in pages:
        shown = b"\n".join(_shown(*line) for line in lines)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown))
        objects.append(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842]"
            b" /Resources << /Font << /F1 1 0 R >> >> /Contents %d 0 R >>" % (whole, len(objects))
        )
    kids = b" ".join(b"%d 0 R" % (3 + 2 * number) for number in range(len(pages)))
    objects.append(b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids))
    objects.append(b"<< /Type /Catalog /Pages %d 0 R >>" % whole)
    objects.append(b"<< %s >>" % about.encode())
    out, places = b"%PDF-1.4\n", []
    for number, told in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, told)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    root = b"trailer << /Size %d /Root %d 0 R /Info %d 0 R >>\n" % (len(objects) + 1, whole + 1, whole + 2)
    return out + head + table + root + b"startxref\n%d\n%%%%EOF" % len(out)


def _shown(x, y, size, text):
    escaped = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 %g Tf %g %g Td (%s) Tj ET" % (size, x, y, escaped)
