import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.encodings import decode
from copytaster.text.mojibake import mend

GERMAN = "Der Bürgermeister grüßte die Gäste „aus Übersee“ und öffnete die Tür."
SENTENCES = {
    "cp949": "항구 의회는 월요일에 오래된 다리를 고치기로 결정했다고 시장이 말했다.",
    "gb18030": "港口委员会在星期一决定修理那座旧桥，市长说这是为了大家的安全。",
    "cp932": "港の議会は月曜日に古い橋を直すことを決めたと市長が話しました。",
    "cp1251": "Портовый совет решил в понедельник починить старый мост, сказал мэр.",
    "cp1256": "قرر مجلس الميناء يوم الاثنين إصلاح الجسر القديم، كما قال رئيس البلدية.",
    "cp1252": "Le maire a décidé où et quand réparer le pont, a-t-il été précisé à la presse.",
    "cp1253": "Το λιμενικό συμβούλιο αποφάσισε να επισκευάσει την παλιά γέφυρα της πόλης.",
}


@pytest.mark.parametrize("encoding", SENTENCES)
def test_undeclared_encodings_are_guessed(encoding):
    page = f"<html><body><p>{SENTENCES[encoding]}</p></body></html>"
    assert decode(page.encode(encoding)) == page


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_byte_order_marks_and_their_absence(encoding):
    page = f"<html><head><title>A</title></head><body><p>{GERMAN}</p></body></html>"
    assert decode(page.encode(encoding)) == page


@pytest.mark.parametrize(
    ("page", "encoding", "content_type"),
    [
        pytest.param(f"<p>{GERMAN}</p>", "cp1252", "text/html; charset=ISO-8859-1", id="header, read as browsers do"),
        pytest.param(f'<meta charset="windows-1252"><p>{GERMAN}', "cp1252", "text/html", id="meta"),
        pytest.param(f"<p>{GERMAN}</p>", "utf-8", "text/html; charset=iso-8859-1", id="a wrong header over UTF-8"),
        pytest.param(f'<meta charset="utf-8"><p>{GERMAN}', "cp1252", "text/html", id="a wrong meta tag"),
        pytest.param(f"<p>{GERMAN}</p>", "utf-8", "text/html; charset=no-such", id="an unknown name"),
        pytest.param(f"<p>{GERMAN}</p>", "utf-8", "text/html; charset=rot13", id="no character set at all"),
        pytest.param(
            f'<meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><p>{SENTENCES["cp949"]}',
            "cp949",
            "",
            id="euc-kr as it is really written",
        ),
    ],
)
def test_declared_encodings(page, encoding, content_type):
    assert decode(page.encode(encoding), content_type) == page


def test_one_broken_byte_does_not_change_the_encoding():
    body = (GERMAN * 5).encode() + b"\xff" + GERMAN.encode()
    assert decode(body) == GERMAN * 5 + "\ufffd" + GERMAN


@given(st.binary(), st.text(max_size=40))
def test_any_bytes_can_be_decoded(body, content_type):
    assert isinstance(decode(body, content_type), str)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=9))
def test_utf_8_is_never_misread(text):
    body = "<p>plain</p>" + text
    assert decode(body.encode(), "text/html; charset=windows-1251") == mend(body)
