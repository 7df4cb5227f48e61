# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False
# cython: binding=False, embedsignature=False, auto_pickle=False
"""The walk down a page and the gathering of what it marks up, right on the parser's own tree."""

from cpython.unicode cimport PyUnicode_4BYTE_KIND, PyUnicode_FromKindAndData
from libc.stdlib cimport free, malloc
from lxml.includes.etreepublic cimport (
    _Document,
    _Element,
    attributeValue,
    elementFactory,
    import_lxml__etree,
    namespacedName,
    tailOf,
    textOf,
)
from lxml.includes.tree cimport XML_ELEMENT_NODE, XML_TEXT_NODE, xmlAttr, xmlNode

from copytaster.reading.web.blocks import Block, shown
from copytaster.reading.web.marking_up import TAGS
from copytaster.reading.web.spots import AROUND, HEADINGS, HIDING, LONGEST_NAMES, NAMING, PROSE, Spot
from copytaster.reading.web.walking import BLOCK_TAGS, LINE_BREAK, PICTURES, STRONG, UNSEEN

import_lxml__etree()

cdef enum Kind:
    INLINE = 0
    IS_BLOCK = 1
    IS_BREAK = 2
    IS_PICTURE = 4
    IS_UNSEEN = 8
    IS_STRONG = 16
    IS_LINK = 32

cdef dict KINDS = {tag.encode(): IS_PICTURE if tag in PICTURES else IS_UNSEEN for tag in PICTURES | UNSEEN}
KINDS.update({tag.encode(): IS_STRONG for tag in STRONG})
KINDS.update({b"a": IS_LINK, b"br": IS_BREAK})
KINDS.update({tag.encode(): IS_BLOCK for tag in BLOCK_TAGS})
cdef dict TAGGED = {tag.encode(): tag for tag in TAGS}
cdef dict NAMES = {tag.encode(): tag for tag in BLOCK_TAGS}
cdef dict AROUND_BITS = AROUND
cdef dict HIDING_VALUES = HIDING
cdef object NAMING_ATTRIBUTES = {name.encode(): name for name in NAMING}
cdef dict HIDING_ATTRIBUTES = {name.encode(): name for name in HIDING}
cdef str BREAK = LINE_BREAK
cdef object HEADING_TAGS = HEADINGS
cdef dict KNOWN_NAMES = {}
cdef Py_ssize_t NAMES_LOOKED_AT = LONGEST_NAMES
cdef Py_ssize_t LONG = PROSE


def walked(_Element root not None):
    """Return what `walking.walked` does."""
    cdef _Walk walk = _Walk()
    walk.document = root._doc
    walk.through(root._c_node, None)
    return walk.blocks, walk.spots, walk.named


def marked_up(_Element tree not None):
    """Return what `marks.marked_up` does."""
    cdef dict by_tag = {tag: [] for tag in TAGS}
    cdef list classed = [], properties = [], parts = []
    cdef xmlNode* node = tree._c_node
    cdef xmlNode* top = node
    cdef xmlAttr* attribute
    cdef bint is_property, is_part
    cdef str called
    while node is not NULL:
        if node.type == XML_ELEMENT_NODE:
            is_property = is_part = False
            called = None
            attribute = node.properties
            while attribute is not NULL:
                if attribute.ns is NULL:
                    key = <bytes><const char*>attribute.name
                    if key == b"class":
                        called = attributeValue(node, attribute)
                    elif key == b"itemprop" or key == b"rel":
                        is_property = True
                    elif key == b"data-component" or key == b"data-testid":
                        is_part = True
                attribute = attribute.next
            tag = TAGGED.get(<bytes><const char*>node.name) if node.ns is NULL else None
            if called or is_property or is_part or tag is not None:
                element = elementFactory(tree._doc, node)
                if tag is not None:
                    (<list>by_tag[tag]).append(element)
                if called:
                    classed.append((called, element))
                if is_property:
                    properties.append(element)
                if is_part:
                    parts.append(element)
            if node.children is not NULL:
                node = node.children
                continue
        while node is not top and node.next is NULL:
            node = node.parent
        node = NULL if node is top else node.next
    return by_tag, classed, properties, parts


cdef str _tag(xmlNode* node):
    if node.ns is not NULL:
        return namespacedName(node)
    name = NAMES.get(<bytes><const char*>node.name)
    if name is None:
        name = namespacedName(node)
        NAMES[<bytes><const char*>node.name] = name
        if len(NAMES) > 2000:  # pages may hold any names
            NAMES.clear()
    return name


cdef int _kind(xmlNode* node):
    found = KINDS.get(<bytes><const char*>node.name) if node.ns is NULL else None
    return INLINE if found is None else <int>found


cdef bint _is_blank(xmlNode* text):
    """Whether a text, and no other behind it, holds nothing but plain spaces."""
    cdef const unsigned char* at = text.content
    if at is NULL or at[0] == 0 or (text.next is not NULL and text.next.type != XML_ELEMENT_NODE):
        return False
    while at[0] == 32 or 9 <= at[0] <= 13:
        at += 1
    return at[0] == 0


cdef str _shown(str raw):
    """What `blocks.shown` returns; none where there are line breaks, or letters that may not be seen."""
    cdef Py_ssize_t length = len(raw), end = 0
    cdef bint is_parted = False
    cdef Py_UCS4 letter
    cdef Py_UCS4* line = <Py_UCS4*>malloc((length + 1) * sizeof(Py_UCS4))
    if not line:
        raise MemoryError
    try:
        for letter in raw:
            if letter.isspace():
                if letter == 0x1E:
                    return None
                is_parted = end > 0
            elif letter < 0x7F or letter.isprintable():
                if is_parted:
                    line[end] = u" "
                    end += 1
                    is_parted = False
                line[end] = letter
                end += 1
            else:
                return None
        return PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, line, end)
    finally:
        free(line)


cdef struct Held:
    long chars, paragraphs, headings


cdef class _Walk:
    """A walk down a page that gathers text until a block begins or ends."""

    cdef _Document document
    cdef list blocks, parts
    cdef dict spots, named
    cdef int linked, strong, in_strong
    cdef bint broken, picture
    cdef Held* held
    cdef xmlNode* owner
    cdef xmlNode* outermost
    cdef xmlNode* link
    cdef xmlNode* within_link

    def __cinit__(self):
        self.blocks, self.parts, self.spots, self.named = [], [], {}, {}
        self.linked = self.strong = self.in_strong = 0
        self.broken = self.picture = False
        self.owner = self.outermost = self.link = self.within_link = NULL
        self.held = NULL

    cdef int through(self, xmlNode* node, above) except -1:
        cdef xmlNode* outermost = self.outermost
        cdef Held* around = self.held
        cdef Held held
        held.chars = held.paragraphs = held.headings = 0
        element = elementFactory(self.document, node)
        spot = _spot(node, element, above)
        self.spots[element] = spot
        for name in <tuple>spot.names:
            if name in self.named:
                (<list>self.named[name]).append(spot)
            else:
                self.named[name] = [spot]
        if above is not None:
            self.close(above)
        self.outermost, self.held = NULL, &held
        self.inside(node, spot)
        self.close(spot)
        self.outermost, self.held = outermost, around
        if held.chars:
            spot.chars, spot.paragraphs, spot.headings = held.chars, held.paragraphs, held.headings
        if around is not NULL:
            around.chars += held.chars
            around.paragraphs += held.paragraphs
            around.headings += held.headings
        return 0

    cdef int inside(self, xmlNode* node, spot) except -1:
        cdef int kind
        cdef xmlNode* child = node.children
        if child is not NULL and child.type != XML_ELEMENT_NODE:
            self.add(child, textOf(node) if not _is_blank(child) else " ")
        while child is not NULL:
            if child.type == XML_ELEMENT_NODE:
                kind = _kind(child)
                if kind == IS_BLOCK:
                    self.through(child, spot)
                elif kind == IS_BREAK:
                    self.line_break(child, spot)
                elif kind & (IS_PICTURE | IS_UNSEEN):
                    self.picture = self.picture or kind == IS_PICTURE
                else:
                    self.through_inline(child, kind, spot)
                if child.next is not NULL and child.next.type != XML_ELEMENT_NODE:
                    self.add(child.next, tailOf(child) if not _is_blank(child.next) else " ")
            child = child.next
        return 0

    cdef int through_inline(self, xmlNode* node, int kind, spot) except -1:
        cdef bint is_outermost = self.outermost is NULL
        cdef bint is_link = kind == IS_LINK and self.within_link is NULL
        if is_outermost:
            self.outermost = node
        if is_link:
            self.within_link = node
        self.in_strong += kind == IS_STRONG
        self.inside(node, spot)
        self.in_strong -= kind == IS_STRONG
        if is_link:
            self.within_link = NULL
        if is_outermost:
            self.outermost = NULL
        return 0

    cdef int line_break(self, xmlNode* node, spot) except -1:
        """Two line breaks in a row make a paragraph."""
        cdef xmlNode* after = node.next
        while after is not NULL and after.type != XML_ELEMENT_NODE:
            after = after.next
        if after is not NULL and _kind(after) == IS_BREAK and not (tailOf(node) or "").strip():
            self.close(spot)
            self.broken = True
        elif self.parts:
            self.parts.append(BREAK)
        return 0

    cdef int add(self, xmlNode* node, text) except -1:
        cdef str held = text
        if not held:
            return 0
        if held.isspace():
            if self.parts:
                self.parts.append(" ")
            return 0
        if not self.parts:
            self.owner = self.outermost
        elif self.owner is not self.outermost:
            self.owner = NULL
        self.parts.append(held)
        if self.within_link is not NULL:
            if self.link is NULL:
                self.link = self.within_link
            self.linked += len(held.strip())
        if self.in_strong:
            self.strong += len(held.strip())
        return 0

    cdef int close(self, spot) except -1:
        cdef str raw, text
        if self.parts:
            raw = "".join(self.parts)
            lines = ()
            text = _shown(raw)
            if text is None:
                lines = tuple([line for line in map(shown, raw.split(BREAK)) if line]) if BREAK in raw else ()
                text = " ".join(lines) or shown(raw.replace(BREAK, " "))
            if text:
                element = spot.element if self.owner is NULL else elementFactory(self.document, self.owner)
                link = None if self.link is NULL else elementFactory(self.document, self.link)
                counts = self.linked, self.strong, self.broken, self.picture
                self.blocks.append(Block(text, spot, element, link, *counts, lines))
                self.picture = False
                self.held.chars += len(text)
                self.held.paragraphs += spot.tag == "p" and len(text) >= LONG
                self.held.headings += spot.tag in HEADING_TAGS
            self.parts = []
        self.linked = self.strong = 0
        self.broken = False
        self.link = NULL
        return 0


cdef tuple names_in(str called):
    """What `spots.names_in` returns."""
    cdef tuple known = KNOWN_NAMES.get(called)
    cdef dict names
    cdef str text
    cdef Py_ssize_t at = 0, end, length
    if known is not None:
        return known
    if len(KNOWN_NAMES) > 20_000:
        KNOWN_NAMES.clear()
    text, names = called[:NAMES_LOOKED_AT], {}
    length = len(text)
    while at < length:
        end = at + 1 if u"A" <= text[at] <= u"Z" else at
        while end < length and u"a" <= text[end] <= u"z":
            end += 1
        if end - at < 2 + (u"A" <= text[at] <= u"Z"):  # no word with or without a capital; capitals alone?
            end = at
            while end < length and u"A" <= text[end] <= u"Z":
                end += 1
        if end - at >= 2:
            names[text[at:end].lower()] = None
            at = end
        else:
            at += 1
    known = KNOWN_NAMES[called] = tuple(names)
    return known


cdef object _spot(xmlNode* node, element, above):
    """What `spots.spot_of` returns."""
    cdef str called = "", style = ""
    cdef xmlAttr* attribute = node.properties
    cdef bint hidden = above is not None and above.hidden
    tag = _tag(node)
    around = AROUND_BITS.get(tag, 0) if above is None else AROUND_BITS.get(tag, 0) | above.around
    while attribute is not NULL:
        if attribute.ns is NULL:
            key = <bytes><const char*>attribute.name
            if key in NAMING_ATTRIBUTES:
                value = attributeValue(node, attribute)
                called = called + " " + value
                if key == b"class":
                    style = value
            elif not hidden and key in HIDING_ATTRIBUTES:
                hidden = HIDING_VALUES[HIDING_ATTRIBUTES[key]](attributeValue(node, attribute))
        attribute = attribute.next
    return Spot(
        element, tag, names_in(called) if called else (), style, above, 0 if above is None else above.depth + 1, around,
        hidden,
    )
