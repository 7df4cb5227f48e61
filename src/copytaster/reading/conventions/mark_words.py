"""The words by which desks mark copy: what each says of it, in the languages of the agencies."""

from collections.abc import Mapping
from enum import StrEnum

from copytaster.model.wire import Take
from copytaster.text.wordlists import listed, phrases


class Remark(StrEnum):
    """What a mark says besides which take it is."""

    CORRECTED = "corrected"
    WITHHELD = "withheld"
    WITHDRAWN = "withdrawn"


_TAKES: Mapping[Take, str] = {
    Take.FLASH: """
flash | newsflash | blitz | молния | 속보 | 긴급속보 | 速報 | 快讯 | 快訊 | 快报 | フラッシュ | خبر عاجل
""",
    Take.BULLETIN: "bulletin | boletín | 号外 | 號外 | 호외",
    Take.ALERT: "alert | breaking | breaking news | alerta | última hora | alerte | 突发 | 突發",
    Take.URGENT: """
urgent | urgente | eil | eilt | eilmeldung | eil-meldung | срочно | عاجل | عاجل جدا | 긴급 | 急电 | 急電 | 緊急
""",
    Take.LEAD: "lead | ld | leadall | 보",
    Take.UPDATE: """
update | updated | updates | actualisé | actualisée | actualisation | actualización | actualizado | actualizada
actualiza | aktualisiert | aktualisierung | обновлено | обновлена | обновление | تحديث | محدث | جديد | 更新
更新版 | 업데이트
""",
    Take.ADDS: """
adds | ampliación | amplía | amplia | ampl | ajouts | ergänzt | ergänzung | дополнено | дополнение | дополнена
إضافة | اضافة | 追加 | 增补 | 추가
""",
    Take.RECAST: "recast | recasts | refonte | neufassung",
    Take.ROUND_UP: """
wrapup | wrap | roundup | round-up | synthèse | zusammenfassung | resumen | обобщение | сводка | 종합 | 综述
綜述 | まとめ
""",
    Take.REPEAT: """
refile | refiled | rpt | repeat | repeats | wdh | wiederholung | повтор | répétition | repetición | 再送 | 재송
重发 | 重發
""",
}
_REMARKS: Mapping[Remark, str] = {
    Remark.CORRECTED: """
corrected | correction | correct | corrects | rectificatif | corrigé | corrigée | erratum | corrección
corregida | corregido | corrige | rectificación | korrektur | korrigiert | berichtigung | berichtigt
исправлено | исправление | поправка | уточнение | تصحيح | تصويب | 更正 | 訂正 | 정정 | 바로잡습니다 | 바로잡음
수정 | fe de errores | fe de erratas | annule et remplace
""",
    Remark.WITHHELD: """
withhold | withheld | hold | retenir | suspendida | gesperrt | задержано | 보류 | 보류요청 | 保留
""",
    Remark.WITHDRAWN: """
kill | killed | mandatory kill | bulletin kill | story kill | withdrawn | withdrawal | retracted | retraction
story withdrawn | annulation | annulé | annulée | dépêche annulée | anulación | anulacion | anulada | anulado
anula | retirada | rückzug | rückziehung | zurückgezogen | storno | аннулировано | аннулируется | аннуляция
отозвано | отзыв | снято | إلغاء | إلغاء خبر | الغاء خبر | ملغى | ملغاة | سحب خبر | 취소 | 기사취소 | 기사 취소
전문취소 | 전문 취소 | 전송취소 | 撤稿 | 撤稿通知 | 撤回 | 撤销 | 撤銷 | 作废 | 作廢 | 取消 | 取り消し
記事取り消し | 全文取り消し | 配信取り消し | 記事取消
""",
}
MARKS: Mapping[str, Take | Remark] = {
    word: meaning for table in (_TAKES, _REMARKS) for meaning, words in table.items() for word in phrases(words)
}
"""Each word in small letters, and what it says."""

URGENT = frozenset({Take.FLASH, Take.BULLETIN, Take.ALERT, Take.URGENT})
SURE = listed(
    "eilmeldung korrektur berichtigung rectificatif erratum correction corrected corrección corregida поправка"
)
"""Words that say so before a colon in small letters too: as everyday words they do not open headlines."""
LOOSE = listed(
    "lead ld alert alerta alerte wrap wrapup roundup resumen adds hold amplía amplia resumen repeat anula correct"
)
"""Words that newspapers put before a colon for other reasons: without brackets and number only agencies mean it."""
