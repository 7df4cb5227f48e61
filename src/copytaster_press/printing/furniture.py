"""What stands around articles on every page, in the language of the outlet."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """The fixed wordings of one language's pages."""

    home: str
    by: str
    share: str
    share_on: tuple[str, ...]
    cookies: str
    accept: str
    advert: str
    related: str
    most_read: str
    read_more: str
    letter: str
    subscribe: str
    teaser: str
    photo: str
    published: str
    updated: str
    correction: str
    facts: str
    live: str
    rights: str
    about: tuple[str, ...]
    source: str
    comments: str


# One wording an entry, in English | Spanish | Arabic | Korean; those that are several are set apart by semicolons.
_TABLE = """
home: Home | Portada | الرئيسية | 홈
by: By | Por | بقلم | 기자
share: Share this | Compartir | شارك | 공유하기
share_on:
    Copy link; Email; Chatter; Pagebook; Print
    | Copiar enlace; Correo; Imprimir; Enviar a un amigo
    | نسخ الرابط; بريد; طباعة
    | 주소 복사; 메일; 인쇄; 글자 크게
cookies:
    We and our 214 partners keep small files on your device to count visits and choose advertisements.
    | Usamos galletas propias y de terceros para medir la audiencia y mostrar publicidad.
    | نستخدم ملفات تعريف الارتباط لقياس الزيارات وعرض الإعلانات المناسبة.
    | 북항일보는 서비스 개선과 광고를 위해 쿠키를 사용합니다.
accept: Accept all | Aceptar todo | موافق | 동의
advert: ADVERTISEMENT | PUBLICIDAD | إعلان | 광고
related: Related stories | Noticias relacionadas | اقرأ أيضًا | 관련 기사
most_read: Most read | Lo más leído | الأكثر قراءة | 많이 본 뉴스
read_more: READ MORE | Lea también | اقرأ المزيد | 더 보기
letter:
    Get the day's five stories in your letter box each evening. No noise, one letter.
    | Reciba cada mañana el parte del faro en su correo: las noticias antes de la marea.
    | اشترك في نشرتنا المسائية لتصلك أخبار المرفأ قبل المدّ.
    | 매일 아침 항구의 소식을 메일로 받아 보세요.
subscribe: Subscribe | Suscríbase | اشترك | 구독하기
teaser:
    You have read your three free articles this month. Subscribe to go on reading.
    | Contenido exclusivo para suscriptores. Siga leyendo por un real al mes.
    | هذا المحتوى للمشتركين فقط. اشترك لمتابعة القراءة.
    | 이 기사는 구독자 전용입니다.
photo: Photo | Foto | الصورة | 사진
published: Published | Publicado | نُشر في | 입력
updated: Last updated | Actualizado | آخر تحديث | 수정
correction: Correction | Fe de errores | تصحيح | 바로잡습니다
facts: At a glance | En cifras | بالأرقام | 한눈에 보기
live: LIVE | DIRECTO | مباشر | 속보
rights: All rights reserved | Todos los derechos reservados | جميع الحقوق محفوظة | 무단 전재 및 재배포 금지
about:
    About us; Contact; Terms of use; Privacy; Jobs
    | Quiénes somos; Contacto; Aviso legal; Privacidad
    | من نحن; اتصل بنا; شروط الاستخدام
    | 회사 소개; 고충 처리; 이용 약관; 개인정보 처리방침
source: Source | Fuente | المصدر | 출처
comments: Comments | Comentarios | التعليقات | 댓글
"""
_LANGUAGES = ("en", "es", "ar", "ko")
_ENTRY = re.compile(r"^(\w+):(.*?)(?=^\w+:|\Z)", re.MULTILINE | re.DOTALL)
_WORDINGS = {name: [one.strip() for one in said.split("|")] for name, said in _ENTRY.findall(_TABLE)}


def furniture(language: str) -> Furniture:
    """Return the furniture of a language, English where there is none."""
    return _FURNITURE.get(language, _FURNITURE["en"])


def _in(column: int) -> Furniture:
    one = {name: said[column] for name, said in _WORDINGS.items()}
    share_on, about = (tuple(one.pop(name).split("; ")) for name in ("share_on", "about"))
    return Furniture(share_on=share_on, about=about, **one)


_FURNITURE = {language: _in(column) for column, language in enumerate(_LANGUAGES)}
