"""What stands around articles on every page, in the language of the outlet."""

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


FURNITURE = {
    "en": Furniture(
        home="Home",
        by="By",
        share="Share this",
        share_on=("Copy link", "Email", "Chatter", "Pagebook", "Print"),
        cookies="We and our 214 partners keep small files on your device to count visits and choose advertisements.",
        accept="Accept all",
        advert="ADVERTISEMENT",
        related="Related stories",
        most_read="Most read",
        read_more="READ MORE",
        letter="Get the day's five stories in your letter box each evening. No noise, one letter.",
        subscribe="Subscribe",
        teaser="You have read your three free articles this month. Subscribe to go on reading.",
        photo="Photo",
        published="Published",
        updated="Last updated",
        correction="Correction",
        facts="At a glance",
        live="LIVE",
        rights="All rights reserved",
        about=("About us", "Contact", "Terms of use", "Privacy", "Jobs"),
        source="Source",
        comments="Comments",
    ),
    "es": Furniture(
        home="Portada",
        by="Por",
        share="Compartir",
        share_on=("Copiar enlace", "Correo", "Imprimir", "Enviar a un amigo"),
        cookies="Usamos galletas propias y de terceros para medir la audiencia y mostrar publicidad.",
        accept="Aceptar todo",
        advert="PUBLICIDAD",
        related="Noticias relacionadas",
        most_read="Lo más leído",
        read_more="Lea también",
        letter="Reciba cada mañana el parte del faro en su correo: las noticias antes de la marea.",
        subscribe="Suscríbase",
        teaser="Contenido exclusivo para suscriptores. Siga leyendo por un real al mes.",
        photo="Foto",
        published="Publicado",
        updated="Actualizado",
        correction="Fe de errores",
        facts="En cifras",
        live="DIRECTO",
        rights="Todos los derechos reservados",
        about=("Quiénes somos", "Contacto", "Aviso legal", "Privacidad"),
        source="Fuente",
        comments="Comentarios",
    ),
    "ar": Furniture(
        home="الرئيسية",
        by="بقلم",
        share="شارك",
        share_on=("نسخ الرابط", "بريد", "طباعة"),
        cookies="نستخدم ملفات تعريف الارتباط لقياس الزيارات وعرض الإعلانات المناسبة.",
        accept="موافق",
        advert="إعلان",
        related="اقرأ أيضًا",
        most_read="الأكثر قراءة",
        read_more="اقرأ المزيد",
        letter="اشترك في نشرتنا المسائية لتصلك أخبار المرفأ قبل المدّ.",
        subscribe="اشترك",
        teaser="هذا المحتوى للمشتركين فقط. اشترك لمتابعة القراءة.",
        photo="الصورة",
        published="نُشر في",
        updated="آخر تحديث",
        correction="تصحيح",
        facts="بالأرقام",
        live="مباشر",
        rights="جميع الحقوق محفوظة",
        about=("من نحن", "اتصل بنا", "شروط الاستخدام"),
        source="المصدر",
        comments="التعليقات",
    ),
    "ko": Furniture(
        home="홈",
        by="기자",
        share="공유하기",
        share_on=("주소 복사", "메일", "인쇄", "글자 크게"),
        cookies="북항일보는 서비스 개선과 광고를 위해 쿠키를 사용합니다.",
        accept="동의",
        advert="광고",
        related="관련 기사",
        most_read="많이 본 뉴스",
        read_more="더 보기",
        letter="매일 아침 항구의 소식을 메일로 받아 보세요.",
        subscribe="구독하기",
        teaser="이 기사는 구독자 전용입니다.",
        photo="사진",
        published="입력",
        updated="수정",
        correction="바로잡습니다",
        facts="한눈에 보기",
        live="속보",
        rights="무단 전재 및 재배포 금지",
        about=("회사 소개", "고충 처리", "이용 약관", "개인정보 처리방침"),
        source="출처",
        comments="댓글",
    ),
}


def furniture(language: str) -> Furniture:
    """Return the furniture of a language, English where there is none."""
    return FURNITURE.get(language, FURNITURE["en"])
