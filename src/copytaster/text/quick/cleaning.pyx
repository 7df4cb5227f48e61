# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False
# cython: binding=False, embedsignature=False
"""An ordinary page made ready for the parser, in one pass over its letters."""

from cpython.bytes cimport PyBytes_FromStringAndSize
from libc.stdlib cimport free, malloc

from copytaster.text.bounds import LONG_TAG, MOST_LETTERS, MOST_ODD, MOST_TAGS

cdef Py_ssize_t LONGEST_PAGE = MOST_LETTERS, LONGEST_TAG = LONG_TAG
cdef long TAGS = MOST_TAGS, ODD = MOST_ODD


def ordinary(str html not None):
    """Return the page as UTF-8 without control characters; none where it may need more than that, or is beyond bounds.

    That is where tags are too many or too long, or where a reference stands for what is no character.
    """
    cdef Py_ssize_t length = len(html), at = 0, tag = -1
    cdef long opened = 0, closed = 0
    cdef Py_UCS4 letter, before = 0
    cdef unsigned int code
    cdef bint in_script = False
    cdef unsigned char* clean
    cdef unsigned char* end
    if length > LONGEST_PAGE:
        return None
    clean = end = <unsigned char*>malloc(4 * length + 1)
    if not clean:
        raise MemoryError
    try:
        for letter in html:
            code = letter
            if code < 0x80:
                if letter == u"<":
                    opened += 1
                elif letter == u">":
                    closed += 1
                    if tag >= 0 and at - tag > LONGEST_TAG:
                        return None
                    tag = -1
                elif letter == u"#" and before == u"&":
                    if not _is_character(html, at + 1, length):
                        return None
                elif code < 32 and code != 9 and code != 10 and code != 13 or code == 127:
                    at += 1
                    continue
                if before == u"<":
                    if letter == u"/":
                        in_script = in_script and html[at + 1 : at + 7] != "script"
                    elif not in_script and (u"a" <= letter <= u"z" or u"A" <= letter <= u"Z"):
                        tag = at if tag < 0 else tag
                        in_script = letter == u"s" and html[at : at + 6] == "script"
                end[0] = letter
                end += 1
            elif code < 0x800:
                end[0] = 0xC0 | code >> 6
                end[1] = 0x80 | code & 0x3F
                end += 2
            elif code < 0x10000:
                if not (0xD800 <= code <= 0xDFFF or code >= 0xFFFE):
                    end[0] = 0xE0 | code >> 12
                    end[1] = 0x80 | code >> 6 & 0x3F
                    end[2] = 0x80 | code & 0x3F
                    end += 3
            else:
                end[0] = 0xF0 | code >> 18
                end[1] = 0x80 | code >> 12 & 0x3F
                end[2] = 0x80 | code >> 6 & 0x3F
                end[3] = 0x80 | code & 0x3F
                end += 4
            before = letter
            at += 1
        if opened > TAGS or abs(opened - closed) > ODD or (tag >= 0 and length - tag > LONGEST_TAG):
            return None
        return PyBytes_FromStringAndSize(<char*>clean, end - clean)
    finally:
        free(clean)


cdef bint _is_character(str html, Py_ssize_t at, Py_ssize_t length) noexcept:
    """Whether the number from here on is that of a character that may stand on a page; yes where there is none."""
    cdef long code = 0
    cdef int digits = 0, base = 10
    cdef Py_UCS4 letter
    if at < length and (html[at] == u"x" or html[at] == u"X"):
        base = 16
        at += 1
    while at < length and digits < 13:
        letter = html[at]
        if u"0" <= letter <= u"9":
            code = code * base + (<long>letter - 48)
        elif base == 16 and (u"a" <= letter <= u"f" or u"A" <= letter <= u"F"):
            code = code * 16 + ((<long>letter | 0x20) - 87)
        else:
            break
        digits += 1
        at += 1
    if digits == 0:
        return True
    if code < 32:
        return code == 9 or code == 10 or code == 13
    return digits < 13 and not (127 <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or 0xFFFE <= code <= 0xFFFF) and (
        code <= 0x10FFFF
    )
