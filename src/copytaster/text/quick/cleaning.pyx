# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False
# cython: binding=False, embedsignature=False
"""An ordinary page made ready for the parser, in one pass over its letters."""

from cpython.bytes cimport PyBytes_FromStringAndSize
from libc.stdlib cimport free, malloc

from copytaster.text.bounds import LONG_TAG, MOST_ATTRIBUTES, MOST_LETTERS, MOST_ODD, MOST_TAGS

cdef extern from "Python.h":
    int PyUnicode_KIND(object text)
    void* PyUnicode_DATA(object text)

ctypedef fused Letter:
    unsigned char
    unsigned short
    unsigned int

cdef Py_ssize_t LONGEST_PAGE = MOST_LETTERS, LONGEST_TAG = LONG_TAG
cdef long TAGS = MOST_TAGS, ODD = MOST_ODD, ATTRIBUTES = MOST_ATTRIBUTES
cdef bytes SCRIPT = b"script"


def ordinary(str html not None):
    """Return the page as UTF-8; none where it needs more than that, for what is no character, or is beyond bounds.

    That is where tags are too many or too long.
    """
    cdef Py_ssize_t length = len(html), size
    cdef unsigned char* clean
    cdef int kind = PyUnicode_KIND(html)
    if length > LONGEST_PAGE:
        return None
    clean = <unsigned char*>malloc((2 if kind == 1 else 3 if kind == 2 else 4) * length + 1)
    if not clean:
        raise MemoryError
    try:
        if kind == 1:
            size = _cleaned(<unsigned char*>PyUnicode_DATA(html), length, clean)
        elif kind == 2:
            size = _cleaned(<unsigned short*>PyUnicode_DATA(html), length, clean)
        else:
            size = _cleaned(<unsigned int*>PyUnicode_DATA(html), length, clean)
        return None if size < 0 else PyBytes_FromStringAndSize(<char*>clean, size)
    finally:
        free(clean)


cdef Py_ssize_t _cleaned(const Letter* html, Py_ssize_t length, unsigned char* clean) noexcept:
    """Write down the page and return its size, -1 where it needs more."""
    cdef Py_ssize_t at, tag = -1
    cdef long opened = 0, closed = 0
    cdef unsigned int code, after
    cdef bint in_script = False
    cdef unsigned char* end = clean
    for at in range(length):
        code = html[at]
        if 0x3F <= code < 0x7F or code == 0x20:
            end[0] = code
            end += 1
        elif code < 0x80:
            if code == c"<":
                opened += 1
                after = html[at + 1] if at + 1 < length else 0
                if after == c"/":
                    in_script = in_script and not _says_script(html, at + 2, length)
                elif not in_script and c"a" <= (after | 0x20) <= c"z":
                    tag = at if tag < 0 else tag
                    in_script = after == c"s" and _says_script(html, at + 1, length)
            elif code == c">":
                closed += 1
                if tag >= 0 and at - tag > LONGEST_TAG and _may_have_many_attributes(html, tag, at):
                    return -1
                tag = -1
            elif code == c"&":
                if at + 1 < length and html[at + 1] == c"#" and not _is_character(html, at + 2, length):
                    return -1
            elif code < 32 and code != 9 and code != 10 and code != 13 or code == 127:
                return -1
            end[0] = code
            end += 1
        elif code < 0x800:
            end[0] = 0xC0 | code >> 6
            end[1] = 0x80 | code & 0x3F
            end += 2
        elif code < 0x10000:
            if 0xD800 <= code <= 0xDFFF or code >= 0xFFFE:
                return -1
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
    if tag >= 0 and length - tag > LONGEST_TAG and _may_have_many_attributes(html, tag, length):
        return -1
    if opened > TAGS or abs(opened - closed) > ODD:
        return -1
    return end - clean


cdef bint _may_have_many_attributes(const Letter* html, Py_ssize_t at, Py_ssize_t end) noexcept:
    """Whether a tag has many words outside of the quotes of its values."""
    cdef long words = 0
    cdef unsigned int before = 32, code, quote
    cdef Py_ssize_t closing
    while at < end:
        code = html[at]
        if (code == 34 or code == 39) and before == c"=" and _is_of_a_word(html[at - 2]):
            quote, closing = code, at + 1
            while closing < end and html[closing] != quote:
                closing += 1
            at = closing if closing < end else at
        elif _is_of_a_word(code) and not _is_of_a_word(before):
            words += 1
        before = code
        at += 1
    return words > ATTRIBUTES


cdef inline bint _is_of_a_word(unsigned int code) noexcept:
    """Whether a letter surely stands in an attribute's name: no space, of other writings neither, no quote, / or =."""
    return 32 < code < 127 and code != 34 and code != 39 and code != c"/" and code != c"="


cdef bint _says_script(const Letter* html, Py_ssize_t at, Py_ssize_t length) noexcept:
    cdef int place
    cdef const char* script = SCRIPT
    if length - at < 6:
        return False
    for place in range(6):
        if html[at + place] != script[place]:
            return False
    return True


cdef bint _is_character(const Letter* html, Py_ssize_t at, Py_ssize_t length) noexcept:
    """Whether the number from here on is that of a character that may stand on a page; yes where there is none."""
    cdef long code = 0
    cdef int digits = 0, base = 10
    cdef unsigned int letter
    if at < length and (html[at] | 0x20) == c"x":
        base = 16
        at += 1
    while at < length and digits < 13:
        letter = html[at]
        if c"0" <= letter <= c"9":
            code = code * base + letter - 48
        elif base == 16 and c"a" <= (letter | 0x20) <= c"f":
            code = code * 16 + (letter | 0x20) - 87
        else:
            break
        digits += 1
        at += 1
    if digits == 0:
        return True
    if code < 32:
        return code == 9 or code == 10 or code == 13
    return digits < 13 and code <= 0x10FFFF and not (
        127 <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or 0xFFFE <= code <= 0xFFFF
    )
