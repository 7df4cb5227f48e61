"""Notices that stop copy: that it is withheld or withdrawn (killed), and which copy that is, where they say so."""

import re
from collections.abc import Sequence

from copytaster.model.wire import Notice, NoticeKind
from copytaster.text.sentences import sentences
from copytaster.text.wordlists import worded

from .mark_words import Remark


def stop(
    texts: Sequence[str], *, remarks: Sequence[Remark], headline: str = "", slug: str | None = None
) -> Notice | None:
    """Return the notice that a piece of copy is where it stops other copy, or none.

    `remarks` are those of headline and slug, and `headline` and `slug` what is left of them. A remark alone proves
    nothing: the text must say that copy is stopped, or say next to nothing. Without a remark it must ask editors, or
    speak of itself. News about notices is longer.
    """
    whole = sum(map(len, texts))
    if whole > _LONGEST:
        return None
    marked = next((one for one in remarks if one is not Remark.CORRECTED), None)
    evidence = next((found for form in _forms(marked) for text in texts[:_FIRST] if (found := _said(form, text))), None)
    if evidence is None and (marked is None or whole > _NOTHING):
        return None
    withheld = marked is Remark.WITHHELD or (marked is None and evidence is not None and bool(_HOLDS.search(evidence)))
    said = "\n".join(texts[:_FIRST])
    named = _SLUGGED.search(said)
    return Notice(
        kind=NoticeKind.WITHHELD if withheld else NoticeKind.WITHDRAWN,
        evidence=evidence or headline or said,
        headline=_headline(evidence or "", said, headline if marked else ""),
        slug=named[1] if named else slug,
        address=link[0].rstrip(".,;)") if (link := _ADDRESS.search(said)) else None,
    )


_FIRST, _NOTHING, _LONGEST, _SHORTEST_HEADLINE = 4, 120, 1500, 4
_COPY = r"(story|stories|item|copy|report|version|article|slug|headline|dispatch|alert|brief|piece|caption|photo)"
_STOP = r"(kill|disregard|withhold|spike|hold|remove|discard|delete|(do )?not (to )?(use|publish|run))"
_STOPPED = r"(withdrawn|retracted|killed|cancell?ed|disregarded|spiked|withheld|held)"
_PLEAS = re.compile(
    worded(rf"""
(^|[.:;\-–—*]\s*|editors?,?\s)(please|kindly|pls)\s…\b{_STOP}\b…\b{_COPY}
\b(editors|clients|subscribers|customers) (are|should) (asked|requested|advised|urged)?…\b{_STOP}\b
^\W{{0,3}}(?-i:MANDATORY KILL|BULLETIN KILL|STORY KILL|KILL NOTICE)\b|\ba kill is mandatory\b
^make certain (that )?the (story|item)\b
^\W{{0,3}}this (story|article|report|dispatch|item) (has been|was|is) (hereby )?(withdrawn|retracted|killed|pulled)\b
\b(rogamos|se ruega|por favor|pedimos|solicitamos)\b…\b(anul|no (l[ao] |se )?(utili[cz]|publi[cq]|difund)|elimin|retir)
\b(noticia|nota|información|despacho)\b…\bqueda (anulad|retirad|sin efecto)
\b(prière|merci|veuillez|vous prions)\b…\b(annuler|ne pas (utiliser|publier|diffuser|tenir compte)|retirer|retenir)\b
\bbitte\b…\b(nicht (mehr )?(zu )?(verwenden|veröffentlichen|nutzen)|löschen|stornieren|zurückhalten|sperren)\b
\bпрос(им|ьба)\b…(не использовать|не публиковать|аннулировать|снять с|удалить|считать недейств|задержать)
(يرجى|الرجاء|نرجو|رجاء)\s…(عدم (نشر|استخدام|اعتماد)|إلغاء|حذف|تجاهل|سحب|التريث)
(기사|제목|보도|전문)…(취소합니다|취소하오니|삭제해 ?주시기|사용하지 ?(말|마)|쓰지 ?말|게재를? 보류)
(記事|原稿|配信|全文|見出し)…(取り消します|取消します|使用しないで|不使用|削除してください|掲載を見合わせ)
[请請](各|媒体|用户|客戶)?…(勿|不要|停止|暂缓|暫緩)(使用|刊用|採用|采用|发布|發布|刊发|刊登|转发|播发)
"""),
    re.IGNORECASE,
)
_SAYS_SO = re.compile(
    worded(rf"""
\b{_COPY}\b…\b(is|has been|was|are|have been|should be) (hereby )?{_STOPPED}\b
\b(withdr[ae]ws?|kills?|retracts?|withholds?|kill|disregard)\b…\b{_COPY}
\bno (substitute|replacement) (story|item|copy)\b
\b(noticia|nota|información|despacho|texto)\b…\b(anulad|retirad|sin efecto|suspendid)
\banul\w+…\b(noticia|nota|información|despacho)
\b(dépêche|article|papier|information|texte)\b…\b(est|a été|sont) (annul|retir|suspend)
\bannul\w+…\b(dépêche|article|papier)
\b(meldung|bericht|beitrag|text|artikel)\b…\b(zurückgezogen|storniert|gesperrt|zurückgehalten)\b
\b(сообщени\w+|материал\w*|новост\w+|заметк\w+|текст\w*)\b…(аннулир|отозван|отзыва|снят|снима|задерж)
(سحب|إلغاء|ألغي|يلغى|تلغى|حذف|تأجيل نشر)\s…(الخبر|خبر|التقرير|المادة|القصة)
(الخبر|التقرير|المادة)…(ملغى|ملغاة|لاغ)
(기사|제목|보도|전문)…(취소|삭제|보류)
(記事|原稿|配信|全文|見出し)…(取り消|取消|削除|見合わせ)
(稿|条|條|篇|消息|报道|報導|新闻|新聞)…(撤回|撤销|撤銷|撤稿|作废|作廢|取消|停用|暂缓|暫緩)
"""),
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:withh[oe]ld|hold)\b|retenir|suspend|zurückhalten|gesperrt|sperren|задерж|التريث|تأجيل|보류|見合わせ|暂缓|暫緩",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"[“«„「『《‘]\s?([^“”«»„「」『』《》’]{6,160}?)\s?[”»“」』》’]|\"([^\"]{6,160})\""
    r"|(?:headlined|titled):?\s([A-Z][^.;]{6,140})"
)
_SLUGGED = re.compile(
    r"\b(?:slugged|slug:?|rubrikt|mot-clé:?|рубрика:?)\s?[\"“«]?((?-i:[A-Z])[\w.]*(?:[-/][\w.]*)+)", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://[^\s<>\"“”]+")


def _forms(marked: Remark | None) -> tuple[re.Pattern[str], ...]:
    return (_PLEAS,) if marked is None else (_PLEAS, _SAYS_SO)


def _said(form: re.Pattern[str], text: str) -> str | None:
    """Return the sentence that says so."""
    if not form.search(text):
        return None
    printed = (text[span.start : span.end] for span in sentences(text))
    return next((one for one in printed if form.search(one)), text.strip())


def _headline(evidence: str, said: str, after_mark: str) -> str | None:
    """Return the headline of the copy that is stopped: quoted in the notice, or printed behind its mark."""
    quoted = _QUOTED.search(evidence) or _QUOTED.search(said)
    if quoted:
        return next(part for part in quoted.groups() if part).strip(" .,")
    return after_mark if len(after_mark) >= _SHORTEST_HEADLINE else None
