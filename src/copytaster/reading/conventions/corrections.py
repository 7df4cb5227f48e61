"""Sentences that say that an article corrects or changes what was printed before, in the languages of the agencies."""

import re
from collections.abc import Sequence

from copytaster.model.wire import Notice, NoticeKind
from copytaster.text.sentences import sentences
from copytaster.text.wordlists import phrases, worded


def correction(texts: Sequence[str]) -> Notice | None:
    """Return the correction, or else the change, that the first or last paragraphs of an article speak of, or none.

    Its sentence is the evidence. News of corrections is none: the article must speak of itself, or to editors.
    """
    edges = [text[:_LONGEST] for text in (*texts[:_FIRST], *texts[_FIRST:][-_LAST:])]
    whole = "\n".join(edges).casefold()
    for kind, stems, label, sentence in (
        (NoticeKind.CORRECTION, _CORRECT_STEMS, _LABELLED, _CORRECTS),
        (NoticeKind.CHANGE, _CHANGE_STEMS, _CHANGE_LABEL, _CHANGES),
    ):
        present = [stem for stem in stems if stem in whole]
        for text in edges if present else ():
            folded = text.casefold()
            if any(stem in folded for stem in present) and (evidence := _said(text, label, sentence)):
                return Notice(kind=kind, evidence=evidence)
    return None


# What most paragraphs lack: to look for these first takes a tenth of the time.
_CORRECT_STEMS = phrases("""
correct | error | erroneous | version | edition of this | errat | rectif | fe de err | corrig | correc | correg | korrig
korrektur | berichtig | richtigstellung | fassung | wrongly | mistaken | исправ | поправ | уточн | верси | ошиб | внесен
صحيح | صحح | تصويب | نسخة | صيغة | خطأ | 更正 | 訂正 | 有误 | 有誤 | 错误 | 錯誤 | 정정 | 바로잡
""")
_CHANGE_STEMS = phrases("""
updated | amended | edited | changed | revised | modif | clarif | republished | removed | added | aktualisiert
geändert | ergänzt | überarbeitet | entfernt | klarstellung | précision | mis à jour | mise à jour | actuali | complét
aclaraci | editad | ampliad | retir | añad | ajout | уточн | обновл | дополн | измен | تعديل | تحديث | توضيح | حذف
수정 | 업데이트 | 보완 | 추가 | 修 | 更新 | 加筆 | 澄清
""")
_FIRST, _LAST, _LONGEST = 3, 4, 1000
_LABELLED = re.compile(
    worded(r"""
\W{0,3}((correction|corrections|correction appended|erratum|errata|rectificatif|correctif)\s?[:：]\s)
\W{0,3}((corrección|fe de err(ores|atas)|rectificación|korrektur|berichtigung|richtigstellung)\s?[:：]\s)
\W{0,3}((поправка|исправление)\s?[:：]\s|(تصحيح|تصويب)\s?[:：]\s)
\W{0,3}(更正|更正启事|更正啟事|訂正|おわびと訂正|お詫びと訂正|정정|정정보도|바로잡습니다|바로잡음)\s?[:：】\]）]
\W{0,3}(?-i:CORRECTS|CORRECTED|CORRIGE|RECTIFIE|BERICHTIGT|KORRIGIERT|ИСПРАВЛЯЕТ)\b\s
[\(\[（*]\s*((ATTN|Eds?|Editors)\b[:.]?\s*)?(corrects|corrected|corrige|rectifie|corrección)\b
[\(\[（*]\s*(berichtigt|berichtigung|korrigiert)\b
[\(\[（*]\s*(исправл\w+|уточня\w+|уточнен\w*|(لتصحيح|يصحح|تصحيح|لتصويب)\s|更正|訂正|정정)
"""),
    re.IGNORECASE,
)
_COPY = r"(story|article|report|version|item|dispatch|headline|post|piece|copy|caption|graphic)"
_EDITED = r"(updated|amended|edited(?! by)|changed|revised|modified|clarified|removed|added)"
_APPEARED = r"(first |originally )?(appeared|ran\b|was (first |originally )?published)"
_WRONGLY = (
    r"(erroneously|incorrectly|wrongly|mistakenly) (reported|said|stated|identified|described|spelled|attributed)"
)
_CORRECTS = re.compile(
    worded(rf"""
\bthis {_COPY}\b…\b(corrects|(has been|was|is) corrected|(has been |was )?amended to correct)\b
\bcorrects (an? |the )?(earlier|previous)\b…\b(version|story|item)\b
\bcorrects (the )?(spelling|name|date)\b…\b(para(graph)?s?|headline|story|sentence)\b
\b(an?|the|our) (earlier|previous|original|initial) (version|edition) of this {_COPY}\b(?! {_APPEARED})
\bin an? (story|article|dispatch)\b.{{0,120}}\b{_WRONGLY}
editor[’']?s[’']? note\b…\b(correct|error|misspell|misstat)
\bdiese[rsm]? (artikel|text|bericht|beitrag|meldung|fassung|version)\w*\b…\b(korrigiert|berichtigt)
\bin einer (früheren|vorherigen|ursprünglichen|ersten) (version|fassung) d(ies)?e[sr] (artikels|textes|meldung)
\bin einer (früheren|vorherigen|ursprünglichen|ersten) (version|fassung) d(ies)?es (beitrags|berichts)
(anmerkung|hinweis) der redaktion\b…(korrigiert|berichtigt|fehler)
\bim \w+ (absatz|satz) (wurde|wird)\b…\b(berichtigt|korrigiert)
\b(cet article|cette dépêche|cette version|ce texte)\b…\b(corrige|rectifie|a été (corrigée?|rectifiée?))
\bversion (précédente|antérieure|initiale) de (cet article|cette dépêche|ce texte)
\b(précédente|première) version de (cet article|cette dépêche|ce texte)
(note de la rédaction|NDLR)\b…(corrig|rectifi|erreur)
\best[ea] (nota|artículo|noticia|información|despacho|versión|texto)\b…\b(corrige|(ha sido|fue) corregid[oa])
\bversión (anterior|previa|inicial) de est[ea] (nota|artículo|noticia|información|despacho|texto)
nota (del editor|de la redacción)\b…(correg|corrig|error)
\bв (предыдущей|ранней|более ранней|первоначальной) версии (этого|данного|материала|статьи|новости|текста|сообщения)
\bв (текст\w*|материал\w*|новост\w+|стат\w+|заголовок\w*|сообщени\w+) (был\w* )?внесен\w* (исправлени|уточнени)
(исправлен\w*|исправляет(ся)?) (ошибк\w+|опечатк\w+|(в )?(\w+ )?абзац\w*|заголов\w+|написание)
(примечание|от) редакции\b…(исправ|ошиб|уточн)
(تم|جرى) تصحيح (هذا|هذه|الخبر|المقال|التقرير|القصة|النص|خطأ)
(نسخة|صيغة) سابقة من (هذا|هذه) (الخبر|المقال|التقرير|القصة|النص)
(يصحح|تصحح) (هذا|هذه) (الخبر|التقرير|القصة|النسخة)
이 기사[는의]?\s…(정정|바로잡)
(기사|제목|본문|내용|표기|오기)[를을의가이]?\s?…(정정합니다|바로잡습니다|정정했습니다|바로잡았습니다)
(この|本)記事[のはにで、]…訂正
(本文|見出し|記事|写真説明|第?[\d０-９一二三]段落)…訂正し(ます|ました)|(おわび|お詫び)(し|の上)、?訂正
(此前|先前|之前|早前)(的)?(版本|报道|報道|報導|稿件)…(有误|有誤|错误|錯誤|更正)
本(文|稿|报道|報導|新闻|新聞)…更正|特此更正|(编者|編者|編輯)[注按註][:：]…(更正|有误|有誤)
"""),
    re.IGNORECASE,
)
_CHANGE_LABEL = re.compile(
    worded(r"""
\W{0,3}((clarification|klarstellung|précision|aclaración|уточнение|توضيح)\s?[:：]\s|澄清\s?[:：])
[\(\[（]\s*((ATTN|Eds?)\b[:.]?\s*)?clarifies\b
"""),
    re.IGNORECASE,
)
_CHANGES = re.compile(
    worded(rf"""
\bthis {_COPY} (has been|was) (\w+ )?(updated|amended|edited(?! by)|changed|revised|modified|clarified|republished)\b
editor[’']?s[’']? note\b…\b{_COPY}\b…\b{_EDITED}
editor[’']?s[’']? note\b…\b{_EDITED}\b…\b{_COPY}
\bdiese[rs] (artikel|text|bericht|beitrag|meldung) wurde\b…\b(aktualisiert|geändert|ergänzt|überarbeitet)
(anmerkung|hinweis) der redaktion\b…(geändert|aktualisiert|ergänzt|entfernt|überarbeitet)
\b(cet article|cette dépêche|ce texte) a été (mise? à jour|modifiée?|actualisée?|complétée?)
(note de la rédaction|NDLR)\b…(modifi|mise? à jour|retir|ajout)
\best[ea] (nota|artículo|noticia|información|texto) (ha sido|fue) (actualizad|modificad|editad|ampliad)[oa]
nota (del editor|de la redacción)\b…(actualiz|modific|retir|añad)
^\W{{0,3}}(этот |данный )?(материал|текст|новость|статья) (был\w? )?(обновл[её]н|дополн[её]н|измен[её]н)
(примечание|от) редакции\b…(измен|обновл|дополн)
(تم|جرى) (تعديل|تحديث) (هذا|هذه) (الخبر|المقال|التقرير|القصة|النص)
(ملاحظة|تنويه) (من )?(المحرر|التحرير)…(تعديل|تحديث|تصحيح|حذف)
이 기사[는의]?\s…(수정|업데이트|보완|추가)(했|됐|되었|하였)
(この|本)記事[のはにで、]…(修正|更新|加筆)
本(文|稿|报道|報導|新闻|新聞)(已|于|於|曾)…(更新|修改|修订|修訂)
(编者|編者|編輯)[注按註][:：]…(更新|修改|修订|修訂|修正)
"""),
    re.IGNORECASE,
)


_IN_QUOTES = re.compile(r"[“«„][^”»“]*$|^[^\"]*\"[^\"]*$")


def _said(text: str, label: re.Pattern[str], sentence: re.Pattern[str]) -> str | None:
    """Return the words that say so: the whole paragraph where it is headed by a label, else the sentence."""
    if label.match(text):
        return text.strip()
    if not sentence.search(text):
        return None
    printed = [text[span.start : span.end] for span in sentences(text)]
    for one in printed:
        if found := sentence.search(one):
            # What somebody else is quoted to have corrected is news.
            return None if _IN_QUOTES.search(one[: found.start()]) else one
    return text.strip()
