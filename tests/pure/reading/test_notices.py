"""Corrections, and notices that withhold or withdraw copy, in nine languages; and news that is neither."""

import pytest

from copytaster.model.wire import NoticeKind
from copytaster.reading.conventions.corrections import correction
from copytaster.reading.conventions.wire import read_wire

NEWS = "The bridge of Mardale was opened on Monday. The mayor cut a ribbon, and the band played."


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("This story corrects the name of the mayor.", "correction"),
        ("(Corrects paragraph 3 to show the bridge is 40 metres long)", "correction"),
        ("CORRECTS spelling of Quill in second paragraph.", "correction"),
        ("(ATTN: CORRECTS name of bridge in para 2)", "correction"),
        ("Correction: The bridge is 40 metres long, not 400.", "correction"),
        ("An earlier version of this article misstated the length of the bridge.", "correction"),
        ("In a story Oct. 3 about the bridge, Norwire erroneously reported its length.", "correction"),
        ("Editor’s note: This story was updated to add the mayor's answer.", "change"),
        ("This article was updated on Monday with the mayor's answer.", "change"),
        ("Clarification: The bridge is for walkers alone.", "change"),
        ("이 기사는 다리 길이를 바로잡은 것입니다.", "correction"),
        ("[정정] 다리 길이는 400m가 아니라 40m입니다.", "correction"),
        ("이 기사는 시장의 답변을 추가해 수정했습니다.", "change"),
        ("Esta nota corrige el nombre del alcalde.", "correction"),
        ("Fe de errores: el puente mide 40 metros.", "correction"),
        ("Este artículo ha sido actualizado con la respuesta del alcalde.", "change"),
        ("Une version précédente de cet article donnait une longueur fausse.", "correction"),
        ("(Rectifie la longueur du pont au 3e paragraphe)", "correction"),
        ("Cet article a été mis à jour avec la réponse du maire.", "change"),
        ("In einer früheren Version dieses Artikels war die Brücke zu lang.", "correction"),
        ("(Berichtigt im dritten Absatz die Länge der Brücke.)", "correction"),
        ("Dieser Artikel wurde um die Antwort des Bürgermeisters ergänzt.", "change"),
        ("في نسخة سابقة من هذا الخبر ورد طول الجسر خطأ.", "correction"),
        ("تصحيح: طول الجسر أربعون مترا.", "correction"),
        ("تم تحديث هذا الخبر بإضافة رد رئيس البلدية.", "change"),
        ("В предыдущей версии этого материала была неверно указана длина моста.", "correction"),
        ("(Исправлена длина моста в третьем абзаце)", "correction"),
        ("Материал дополнен ответом мэра.", "change"),
        ("更正：大桥全长四十米，此前报道有误。", "correction"),
        ("編者按：本文先前版本的橋長有誤。", "correction"),
        ("本文已更新，加入市长的回应。", "change"),
        ("（この記事は橋の長さを訂正しました）", "correction"),
        ("訂正：橋の長さは40メートルでした。", "correction"),
        ("この記事は市長の回答を加え更新しました。", "change"),
    ],
)
def test_an_article_says_that_it_was_corrected(sentence, kind):
    found = correction([NEWS, NEWS, NEWS, NEWS, sentence])
    assert (found.kind.value, found.evidence) == (kind, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The report was corrected by the ministry, the mayor said.",
        "The market correction is over.",
        "The council amended the article of its charter.",
        "House of correction opens its doors.",
        "시는 기사 하나를 두고 법원에 정정을 요구했다.",
        "El alcalde corrige el rumbo del puente.",
        "Le maire rectifie le tracé du pont.",
        "Die Stadt hat den Bericht korrigiert.",
        "صحح رئيس البلدية مسار الجسر.",
        "Мэр исправил план моста.",
        "市长要求更正大桥名称。",
        "市は橋の図面を訂正した。",
    ],
)
def test_news_of_corrections_is_none(sentence):
    assert correction([sentence, NEWS]) is None


@pytest.mark.parametrize(
    ("headline", "text", "kind", "killed"),
    [
        pytest.param(
            "KILL: Mardale opens its bridge",
            "Editors: please kill the story on the bridge of Mardale. The bridge is not open.",
            "withdrawn",
            "Mardale opens its bridge",
            id="kill",
        ),
        pytest.param(
            "WITHDRAWN-Mardale opens its bridge",
            "The story “Mardale opens its new bridge” is withdrawn. There will be no substitute story.",
            "withdrawn",
            "Mardale opens its new bridge",
            id="withdrawn, with its headline",
        ),
        pytest.param(
            "Notice to editors",
            'Please disregard the item headlined "Mardale opens its bridge", sent at 0930 GMT.',
            "withdrawn",
            "Mardale opens its bridge",
            id="without a mark",
        ),
        pytest.param(
            "WITHHOLD: Mardale opens its bridge",
            "Editors, please hold the story on the bridge until further notice.",
            "withheld",
            "Mardale opens its bridge",
            id="withhold",
        ),
        pytest.param(
            "[취소] 한밭 다리 개통",
            "가온통신이 4일 송고한 '한밭 다리 개통' 기사를 취소합니다.",
            "withdrawn",
            "한밭 다리 개통",
            id="Korean",
        ),
        pytest.param(
            "ANULACIÓN: Abre el puente de Mardale",
            "Rogamos anulen la noticia «Abre el puente de Mardale», enviada hoy.",
            "withdrawn",
            "Abre el puente de Mardale",
            id="Spanish",
        ),
        pytest.param(
            "ANNULATION - Le pont de Mardale ouvre",
            "Prière de ne pas utiliser notre dépêche « Le pont de Mardale ouvre », diffusée ce matin.",
            "withdrawn",
            "Le pont de Mardale ouvre",
            id="French",
        ),
        pytest.param(
            "RÜCKZUG: Brücke in Mardale offen",
            "Bitte verwenden Sie die Meldung „Brücke in Mardale offen“ nicht. Sie wird zurückgezogen.",
            "withdrawn",
            "Brücke in Mardale offen",
            id="German",
        ),
        pytest.param(
            "إلغاء: افتتاح جسر مردال",
            "يرجى عدم نشر خبر «افتتاح جسر مردال» لورود خطأ فيه.",
            "withdrawn",
            "افتتاح جسر مردال",
            id="Arabic",
        ),
        pytest.param(
            "АННУЛИРОВАНО: Мост в Мардале открыт",
            "Просим не использовать сообщение «Мост в Мардале открыт», переданное сегодня.",
            "withdrawn",
            "Мост в Мардале открыт",
            id="Russian",
        ),
        pytest.param(
            "【撤稿】北港大桥通车",
            "请勿使用今日播发的《北港大桥今日通车》一稿。",
            "withdrawn",
            "北港大桥今日通车",
            id="Chinese",
        ),
        pytest.param("撤稿：北港大橋通車", "該稿作廢。", "withdrawn", "北港大橋通車", id="traditional"),
        pytest.param(
            "【取り消し】北港の橋が開通",
            "「北港の橋が開通」の記事を取り消します。",
            "withdrawn",
            "北港の橋が開通",
            id="Japanese",
        ),
    ],
)
def test_a_notice_stops_copy(headline, text, kind, killed):
    notice = read_wire(headline, [text]).notice
    assert notice.stops
    assert (notice.kind.value, notice.headline) == (kind, killed)
    assert notice.evidence in text


def test_a_notice_says_which_slug_and_address_it_stops():
    text = "MANDATORY KILL. The story slugged MARDALE-BRIDGE/, at https://wire.example/1234, is withdrawn."
    notice = read_wire("Advisory", [text]).notice
    assert (notice.slug, notice.address) == ("MARDALE-BRIDGE/", "https://wire.example/1234")


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Kill Bridge, a film, opens", NEWS),
        ("WITHDRAWN: Mardale's offer for the bridge", f"{NEWS} The offer was withdrawn, the mayor said. {NEWS}"),
        ("Candidate withdrawn", "The candidate has been withdrawn, his party said on Monday."),
        ("Agency kills photo of the bridge", f"Norwire sent a mandatory kill on Monday. {NEWS} {NEWS} {NEWS}"),
        ("Please do not feed the gulls", "Please do not use bread, the harbour office asks visitors."),
        ("콘서트 취소", "한밭 다리에서 열릴 예정이던 공연이 취소됐다고 시가 4일 밝혔다."),
        ("Anulada la boda en el puente", "La pareja anuló la boda por la lluvia, según el alcalde."),
        ("Annulation du bal du pont", "Le bal du pont est annulé en raison de la pluie, a annoncé le maire."),
        ("Rückzug vom Brückenbau", "Die Firma zieht sich zurück. Der Auftrag wurde storniert, sagte sie."),
        ("إلغاء حفل الجسر", "ألغت البلدية حفل افتتاح الجسر بسبب المطر."),
        ("Концерт на мосту отменен", "Мэрия отменила концерт на мосту из-за дождя."),
        ("大桥音乐会取消", "市政府因下雨取消了大桥音乐会。"),
        ("橋の祭り取り消し", "市は雨のため橋の祭りを取り消した。"),
    ],
)
def test_news_of_things_called_off_stops_nothing(headline, text):
    found = read_wire(headline, [text])
    assert found is None or found.notice is None or not found.notice.stops


def test_a_corrected_mark_alone_is_evidence():
    notice = read_wire("CORRECTED-UPDATE 1-Mardale opens its bridge", [NEWS]).notice
    assert (notice.kind, notice.evidence) == (NoticeKind.CORRECTION, "CORRECTED")
