# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False
# cython: binding=False, embedsignature=False
"""An ordinary page made ready for the parser, with one look at its bytes."""

from libc.string cimport memcmp, memset

from copytaster.text.bounds import LONG_TAG, LONGEST_RUN, MOST_ATTRIBUTES, MOST_EMPTY, MOST_LETTERS, MOST_ODD, MOST_TAGS

cdef Py_ssize_t LONG_PAGE = MOST_LETTERS, LONGEST_PAGE = 2 * MOST_LETTERS, LONGEST_TAG = LONG_TAG, LONGEST_TEXT = LONGEST_RUN
cdef long BARE_TAGS = MOST_EMPTY // 2
cdef long TAGS = MOST_TAGS, ODD = MOST_ODD, ATTRIBUTES = MOST_ATTRIBUTES
cdef char[256] IS_PLAIN

memset(IS_PLAIN, 1, 256)
cdef int _code
for _code in (*range(9), 11, 12, *range(14, 32), 127, c"<", c">", c"&", 0xEF):
    IS_PLAIN[_code] = 0


def ordinary(str html not None):
    """Return the page as UTF-8; none where it needs more than that, for what is no character, or is beyond bounds.

    That is where tags are too many or too long, or where it ends twice.
    """
    if len(html) > LONGEST_PAGE:
        return None
    try:
        page = html.encode()
    except UnicodeEncodeError:  # halves of characters
        return None
    return page if _is_ordinary(page, len(page), len(html) > LONG_PAGE) else None


cdef bint _is_ordinary(const unsigned char* page, Py_ssize_t length, bint is_long) noexcept:
    """Whether the bytes (a zero stands behind them) can go to the parser as they are.

    Of long pages the text is measured, which hardly ever is what makes them long.
    """
    cdef Py_ssize_t at = 0, tag = -1, ended = 0, letters = 0
    cdef long opened = 0, closed = 0, bare = 0, ends_of_body = 0, ends_of_page = 0
    cdef unsigned char code, after
    cdef bint in_script = False
    while True:
        while IS_PLAIN[page[at]]:
            at += 1
        if at >= length:
            break
        code = page[at]
        if code == c"<":
            opened += 1
            after = page[at + 1]
            if is_long and not in_script:
                letters += at - ended
                bare = bare + 1 if _is_blank(page + ended, at - ended) else 0
                if at - ended > LONGEST_TEXT or letters > LONG_PAGE or bare > BARE_TAGS:
                    return False
            if after == c"/":
                in_script = in_script and not _says(page + at + 2, length - at - 2, b"script", 6)
                ends_of_body += _says(page + at + 2, length - at - 2, b"body>", 5)
                ends_of_page += _says(page + at + 2, length - at - 2, b"html>", 5)
            elif not in_script and c"a" <= (after | 0x20) <= c"z":
                tag = at if tag < 0 else tag
                in_script = _says(page + at + 1, length - at - 1, b"script", 6)
        elif code == c">":
            closed += 1
            if tag >= 0 and at - tag > LONGEST_TAG and _may_have_many_attributes(page, tag, at):
                return False
            tag = -1
            ended = at + 1
        elif code == c"&":
            if page[at + 1] == c"#" and not _is_character(page + at + 2):
                return False
        elif code != 0xEF or (page[at + 1] == 0xBF and page[at + 2] >= 0xBE):
            return False
        at += 1
    if tag >= 0 and length - tag > LONGEST_TAG and _may_have_many_attributes(page, tag, length):
        return False
    if is_long and length - ended > LONGEST_TEXT:
        return False
    return opened <= TAGS and abs(opened - closed) <= ODD and ends_of_body <= 1 and ends_of_page <= 1


cdef bint _is_blank(const unsigned char* text, Py_ssize_t length) noexcept:
    cdef Py_ssize_t at
    for at in range(length):
        if text[at] > 32:
            return False
    return True


cdef inline bint _says(const unsigned char* page, Py_ssize_t length, const char* name, int size) noexcept:
    return length >= size and memcmp(page, name, size) == 0


cdef bint _may_have_many_attributes(const unsigned char* page, Py_ssize_t at, Py_ssize_t end) noexcept:
    """Whether a tag has many words outside of the quotes of its values."""
    cdef long words = 0
    cdef unsigned char before = 32, code, quote
    cdef Py_ssize_t closing
    while at < end:
        code = page[at]
        if (code == 34 or code == 39) and before == c"=" and _is_of_a_word(page[at - 2]):
            quote, closing = code, at + 1
            while closing < end and page[closing] != quote:
                closing += 1
            at = closing if closing < end else at
        elif _is_of_a_word(code) and not _is_of_a_word(before):
            words += 1
        before = code
        at += 1
    return words > ATTRIBUTES


cdef inline bint _is_of_a_word(unsigned char code) noexcept:
    """Whether a letter surely stands in an attribute's name: no space, of other writings neither, no quote, / or =."""
    return 32 < code < 127 and code != 34 and code != 39 and code != c"/" and code != c"="


cdef bint _is_character(const unsigned char* page) noexcept:
    """Whether the number from here on is that of a character that may stand on a page; yes where there is none."""
    cdef long code = 0
    cdef int digits = 0, base = 10
    cdef unsigned char letter
    if (page[0] | 0x20) == c"x":
        base = 16
        page += 1
    while digits < 13:
        letter = page[digits]
        if c"0" <= letter <= c"9":
            code = code * base + letter - 48
        elif base == 16 and c"a" <= (letter | 0x20) <= c"f":
            code = code * 16 + (letter | 0x20) - 87
        else:
            break
        digits += 1
    if digits == 0:
        return True
    if code < 32:
        return code == 9 or code == 10 or code == 13
    return digits < 13 and code <= 0x10FFFF and not (
        127 <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or 0xFFFE <= code <= 0xFFFF
    )
