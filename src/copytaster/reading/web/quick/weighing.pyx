# cython: language_level=3, boundscheck=False, wraparound=False, initializedcheck=False, cdivision=True
# cython: binding=False, embedsignature=False, auto_pickle=False
"""How much each block of a page speaks for being its article's text: both looks, without a list between them."""

from libc.math cimport exp, sqrt
from libc.stdlib cimport calloc, free, malloc

from copytaster.reading.web import second_look as again
from copytaster.reading.web import signals as own
from copytaster.reading.web.groups import groups_of
from copytaster.reading.web.spots import HEADINGS
from copytaster.reading.web.standing import FADING, LINKED_PROSE, PROSE
from copytaster.reading.web.weighing import FAR_FROM_TEXT, MENU
from copytaster.reading.web.weights import AROUND_A_WORD, SHORT

cdef enum:
    SHOWN = 9
    LEVELS = 5
    HEAD = 40
    BITS = 9
    GROUPS = 10
    KEPT = 45

cdef int FIRST_WIDTH = len(own.NAMES), SECOND_WIDTH = len(again.NAMES), WORDS_COMPARED = own.WORDS_COMPARED
cdef int MENU_LINE = own.MENU_LINE, LEAST_PROSE = PROSE, NOWHERE = own.NOWHERE, FAR = again.FAR, LONGEST = again.LONGEST
cdef int LONGEST_PHRASE = SHORT
cdef double MENU_LINKED = own.MENU_LINKED, LEAST_ALIKE = own.LEAST_ALIKE, LETTERS_A_WORD = own.LETTERS_A_WORD
cdef double MOST_LINKED = LINKED_PROSE, FADED = FADING, NEVER = MENU, HOPELESS = FAR_FROM_TEXT
cdef double BEYOND = again.BEYOND, SURE = again.SURE
cdef long MENUS = own.MENUS
cdef str CLOSING = own.CLOSING, ENDS = "".join(own.ENDS), QUOTES = "".join(own.QUOTES), MARKS = "".join(own.MARKS)
cdef str AROUND_WORDS = AROUND_A_WORD
cdef dict HEADING = HEADINGS, TAG_CODES = own.TAGS
cdef int[8] CODES = own.CODES
cdef long[BITS] AROUND_BITS = own.AROUND_BITS
cdef long[GROUPS] NEAR_BITS = own.NEAR_BITS
cdef long[GROUPS] FAR_BITS = own.FAR_BITS
cdef int[8] STEPS = again.STEPS
cdef int[3] WINDOWS = again.WINDOWS
cdef int[KEPT] KEPT_AT = [own.NAMES.index(name) for name in again.KEPT]
cdef int[4] BESIDE = (-1, 1, -2, 2)
assert (FIRST_WIDTH, SECOND_WIDTH) == (131, 78)  # whoever counts more counts it here too


cdef struct Node:
    double limit
    int asked, at_most, above


cdef class Forest:
    """What `forest.Forest` is, in one piece of memory: a place below 0 is that of a leaf."""

    cdef int trees, glance
    cdef double hopeless
    cdef int* roots
    cdef Node* nodes
    cdef double* leaves

    def __cinit__(self, told):
        cdef int nodes = sum(len(tree[0]) for tree in told.trees), leaves = sum(len(tree[4]) for tree in told.trees)
        cdef int node = 0, leaf = 0, inner
        cdef Node* held
        self.trees, self.glance, self.hopeless = len(told.trees), told.glance, told.hopeless
        self.roots = <int*>malloc((self.trees + 1) * sizeof(int))
        self.nodes = <Node*>malloc((nodes + 1) * sizeof(Node))
        self.leaves = <double*>malloc((leaves + 1) * sizeof(double))
        if not (self.roots and self.nodes and self.leaves):
            raise MemoryError
        for at, (asked, limits, at_most, above, values) in enumerate(told.trees):
            self.roots[<int>at] = node if asked else -1 - leaf
            for inner in range(len(asked)):
                held = &self.nodes[node + inner]
                held.asked, held.limit = asked[inner], limits[inner]
                held.at_most = at_most[inner] + (node if at_most[inner] >= 0 else -leaf)
                held.above = above[inner] + (node if above[inner] >= 0 else -leaf)
            for inner in range(len(values)):
                self.leaves[leaf + inner] = values[inner]
            node += len(asked)
            leaf += len(values)

    def __dealloc__(self):
        free(self.roots)
        free(self.nodes)
        free(self.leaves)

    cdef double log_odds(self, const double* row) noexcept:
        cdef double total = self.sum(row, 0, self.glance)
        if total < self.hopeless:
            return total
        return total + self.sum(row, self.glance, self.trees)

    cdef double sum(self, const double* row, int begin, int end) noexcept:
        cdef double total = 0.0
        cdef int tree, node
        cdef Node* held
        for tree in range(begin, min(end, self.trees)):
            node = self.roots[tree]
            while node >= 0:
                held = &self.nodes[node]
                node = held.at_most if row[held.asked] <= held.limit else held.above
            total += self.leaves[-1 - node]
        return total


def weighed(blocks, told, weights):
    """Return what `weighing.weighed` does."""
    global _weigher, _weights
    if weights is not _weights:
        _weigher, _weights = Weigher(weights), weights
    return (<Weigher>_weigher).weighed(blocks, told)


_weigher = _weights = None

cdef unsigned int[256] CHECKSUMS


cdef void _fill_checksums() noexcept:
    cdef unsigned int at, value
    cdef int step
    for at in range(256):
        value = at
        for step in range(8):
            value = (value >> 1) ^ 0xEDB88320U if value & 1 else value >> 1
        CHECKSUMS[at] = value


_fill_checksums()


cdef inline unsigned int _with(unsigned int checksum, unsigned int byte) noexcept:
    return CHECKSUMS[(checksum ^ byte) & 0xFF] ^ (checksum >> 8)


cdef unsigned int phrase_key(str lowered):
    """What `weights.phrase_key` returns, of a text in lower case."""
    cdef unsigned int checksum = 0xFFFFFFFFU, code
    cdef Py_UCS4 letter
    for letter in lowered:
        if letter.isalnum():
            code = letter
            if code < 0x80:
                checksum = _with(checksum, code)
            elif code < 0x800:
                checksum = _with(_with(checksum, 0xC0 | code >> 6), 0x80 | code & 0x3F)
            elif code < 0x10000:
                checksum = _with(checksum, 0xE0 | code >> 12)
                checksum = _with(_with(checksum, 0x80 | code >> 6 & 0x3F), 0x80 | code & 0x3F)
            else:
                checksum = _with(_with(checksum, 0xF0 | code >> 18), 0x80 | code >> 12 & 0x3F)
                checksum = _with(_with(checksum, 0x80 | code >> 6 & 0x3F), 0x80 | code & 0x3F)
    return checksum ^ 0xFFFFFFFFU


cdef struct Standing:
    int above, depth, hidden
    long around, near, far
    double own, best, worst, summed
    long prose, direct, chars, linked, blocks


cdef struct Shape:
    int count
    long linked, chars


cdef struct Kin:
    double text, size
    int members


cdef struct Block:
    int spot, shape, tag, code, heading, end, spaces, sentences, commas
    bint prose, menu
    long chars, linked, repeated
    double[SHOWN] shown


cdef class Page:
    """One page while it is weighed."""

    cdef list blocks, texts, spots, shapes, tags
    cdef int count, spot_count
    cdef Block* held
    cdef Standing* standings
    cdef Shape* alike
    cdef double* rows
    cdef double* odds

    def __cinit__(self, blocks):
        self.blocks = list(blocks)
        self.count = len(self.blocks)
        self.texts, self.spots, self.shapes, self.tags = [], [], [], []
        self.held = <Block*>calloc(self.count + 1, sizeof(Block))
        self.alike = <Shape*>calloc(self.count + 1, sizeof(Shape))
        self.rows = <double*>malloc((self.count + 1) * FIRST_WIDTH * sizeof(double))
        self.odds = <double*>malloc((self.count + 1) * sizeof(double))
        if not (self.held and self.alike and self.rows and self.odds):
            raise MemoryError

    def __dealloc__(self):
        free(self.held)
        free(self.alike)
        free(self.standings)
        free(self.rows)
        free(self.odds)


cdef class Weigher:
    """Both looks at pages, with one set of weights."""

    cdef Forest first, second
    cdef dict names, phrases, words, known

    def __init__(self, weights):
        self.first, self.second = Forest(weights.first), Forest(weights.second)
        self.names, self.phrases, self.words = dict(weights.names), dict(weights.phrases), dict(weights.words)
        self.known = {}

    cdef list weighed(self, blocks, told):
        cdef Page page = Page(blocks)
        cdef int at
        self.lay_out(page)
        self.look(page, told)
        self.look_again(page)
        return [page.odds[at] for at in range(page.count)]

    cdef int lay_out(self, Page page) except -1:
        """Count what each block, and each element around any, holds."""
        cdef dict places = {}, shapes = {}, tags = {}, repeated = {}
        cdef Block* held
        cdef Shape* alike
        cdef int at = 0, spot
        cdef str text, tag
        for block in page.blocks:
            held = &page.held[at]
            text, where, held.linked = block.text, block.spot, block.linked
            tag, holder = where.tag, where.above
            if holder is None:
                holder = where
            page.texts.append(text)
            held.chars = len(text)
            held.heading = HEADING.get(tag, 0)
            held.code = TAG_CODES.get(tag, 0)
            held.prose = held.chars >= LEAST_PROSE and held.linked < MOST_LINKED * held.chars
            held.spot = self.place(page, places, where)
            held.menu = held.linked >= MENU_LINKED * held.chars and (
                <long>where.around & MENUS != 0 or (held.chars < MENU_LINE and held.heading == 0)
            )
            made = (tag, where.style, holder.tag, holder.style)
            held.shape = shapes.setdefault(made, len(shapes))
            held.tag = tags.setdefault(tag, len(tags))
            alike = &page.alike[held.shape]
            alike.count += 1
            alike.linked += held.linked
            alike.chars += held.chars
            repeated[text] = repeated.get(text, 0) + 1
            held.shown[5] = block.below_picture
            at += 1
        page.spot_count = len(page.spots)
        self.stand(page)
        for at in range(page.count):
            page.held[at].repeated = repeated[page.texts[at]]
        return 0

    cdef int place(self, Page page, dict places, spot) except -1:
        """The place of a spot among those of the page, and those around it before it."""
        found = places.get(spot)
        if found is None:
            if spot.above is not None:
                self.place(page, places, spot.above)
            found = places[spot] = len(page.spots)
            page.spots.append((spot, -1 if spot.above is None else places[spot.above]))
        return found

    cdef int stand(self, Page page) except -1:
        """What `standing.standings` counts."""
        cdef Standing* standing
        cdef Standing* up
        cdef Block* held
        cdef int at, each
        page.standings = <Standing*>calloc(page.spot_count + 1, sizeof(Standing))
        if not page.standings:
            raise MemoryError
        for at in range(page.spot_count):
            standing = &page.standings[at]
            spot, above = page.spots[at]
            standing.above, standing.depth, standing.hidden = above, spot.depth, spot.hidden
            standing.around = spot.around
            score, bits = self.score(spot.names)
            standing.own = standing.best = standing.worst = standing.summed = score
            standing.near = standing.far = bits
            if standing.above >= 0:
                up = &page.standings[standing.above]
                standing.best = up.best if up.best > standing.own else standing.own
                standing.worst = up.worst if up.worst < standing.own else standing.own
                standing.summed = standing.own + FADED * up.summed
                standing.far = standing.near | up.far
        for at in range(page.count):
            held = &page.held[at]
            standing = &page.standings[_holder(page, held.spot)]
            standing.chars += held.chars
            standing.linked += held.linked
            standing.blocks += 1
            if held.prose:
                standing.direct += held.chars
                each = held.spot
                while each >= 0:
                    page.standings[each].prose += held.chars
                    each = page.standings[each].above
        return 0

    cdef tuple score(self, tuple names):
        """How much the names of an element speak for text, and the groups they speak of."""
        found = self.known.get(names)
        if found is None:
            if len(self.known) > 20_000:
                self.known.clear()
            total = sum([self.names[name] for name in names if name in self.names])
            found = self.known[names] = (total / sqrt(len(names) or 1), groups_of(names))
        return found

    cdef double phrase(self, str text, int spaces) except? -1:
        """What `weights.Weights.phrase_score` returns."""
        cdef list words, found
        cdef double total = 0.0
        if spaces >= LONGEST_PHRASE:
            return 0.0
        cdef str lowered = text.lower()
        known = self.phrases.get(phrase_key(lowered))
        if known is not None:
            return known
        words = [word.strip(AROUND_WORDS) for word in lowered.split()]
        found = [word for word in dict.fromkeys(words) if word]
        if len(words) > 1:
            found.append("^" + " ".join(words[:2]))
        for word in found:
            known = self.words.get(word)
            if known is not None:
                total += <double>known
        return total / sqrt(len(found) or 1)

    cdef int look(self, Page page, told) except -1:
        """What `signals.signals` counts, weighed by the first forest."""
        cdef list heads = [_word_set(text) for text in told.headlines]
        cdef list described = [_word_set(text) for text in told.descriptions]
        cdef str told_text = told.text
        cdef int at, headline_at, prose_count = 0, run = 0, last_shape = -1, above, seen_prose = 0
        cdef int prose_before = -1, prose_behind
        cdef long page_chars = 0, page_prose = 0, so_far = 0, best = 0, prose = 0
        cdef Block* held
        cdef double* row
        cdef int* next_prose = <int*>malloc((page.count + 1) * sizeof(int))
        if not next_prose:
            raise MemoryError
        try:
            for at in range(page.spot_count):
                best = max(best, page.standings[at].direct)
                prose = max(prose, page.standings[at].prose)
            best, prose = best or 1, prose or 1
            for at in range(page.count):
                held = &page.held[at]
                if _is_seen(page, at):
                    self.show(page, at, prose)
                page_chars += held.chars
                if held.prose:
                    prose_count += 1
                    page_prose += held.chars
            page_chars, page_prose = page_chars or 1, page_prose or 1
            prose_behind = -1
            for at in range(page.count - 1, -1, -1):
                next_prose[at] = prose_behind
                if page.held[at].prose:
                    prose_behind = at
            headline_at = _headline_at(page, heads)
            for at in range(page.count):
                held = &page.held[at]
                run = run + 1 if held.shape == last_shape else 0
                last_shape = held.shape
                so_far += held.chars
                if held.menu:
                    page.odds[at] = NEVER
                else:
                    row = page.rows + at * FIRST_WIDTH
                    row = self.of_text(page, at, row, heads, described, told_text, run)
                    row[0] = <double>at / page.count
                    row[1] = <double>(so_far - held.chars) / page_chars
                    row[2] = at - headline_at if headline_at >= 0 else -NOWHERE
                    row[3] = seen_prose
                    row[4] = prose_count - seen_prose - held.prose
                    row[5] = at - prose_before if prose_before >= 0 else NOWHERE
                    row[6] = next_prose[at] - at if next_prose[at] >= 0 else NOWHERE
                    row[7] = page.count
                    row[8] = prose_count
                    row[9] = page_prose
                    row = _of_place(page, held, row + 10, best, prose)
                    _of_neighbours(page, at, row)
                    page.odds[at] = self.first.log_odds(page.rows + at * FIRST_WIDTH)
                if held.prose:
                    seen_prose += 1
                    prose_before = at
        finally:
            free(next_prose)
        return 0

    cdef int show(self, Page page, int at, long prose) except -1:
        """Count what is told of a block to those beside it."""
        cdef Block* held = &page.held[at]
        cdef str text = page.texts[at]
        cdef Py_UCS4 letter, last = 0
        for letter in text:
            if letter == u" ":
                held.spaces += 1
                held.sentences += last == u"." or last == u"?" or last == u"!"
            elif letter == u"," or letter == u"，" or letter == u"、" or letter == u"،":
                held.commas += 1
            elif letter == u"。":
                held.sentences += 1
            last = letter
        held.end = _ending(text)
        held.shown[0] = max(<double>(held.spaces + 1), held.chars / LETTERS_A_WORD)
        held.shown[1] = min(1.0, <double>held.linked / held.chars)
        held.shown[2] = held.end
        held.shown[3] = held.heading
        held.shown[4] = held.code == 3
        held.shown[6] = self.phrase(text, held.spaces)
        held.shown[7] = page.standings[held.spot].own
        held.shown[8] = <double>page.standings[_holder(page, held.spot)].prose / prose
        return 0

    cdef double* of_text(
        self, Page page, int at, double* row, list heads, list described, str told_text, int run
    ) except NULL:
        """Write down a block's text and return where to go on."""
        cdef Block* held = &page.held[at]
        cdef Shape* alike = &page.alike[held.shape]
        cdef str text = page.texts[at], head = text[:HEAD]
        cdef Py_UCS4 letter, first = text[0]
        cdef int digits = 0, upper = 0, marked = 0, length = len(head), each
        block = page.blocks[at]
        for letter in head:
            digits += letter.isdigit()
            upper += letter.isupper()
            if letter > 0x7F or letter == u"|" or letter == u"@":  # of those in ASCII there are two
                marked |= letter in MARKS
        row[0] = held.shown[0]
        row[1] = held.chars
        row[2] = held.shown[1]
        row[3] = min(1.0, <double>(<long>block.strong) / held.chars)
        row[4] = held.end
        row[5] = held.sentences
        row[6] = held.commas
        row[7] = <double>digits / length
        row[8] = <double>upper / length
        row[9] = 3 if first.isupper() else 2 if first.islower() else 1 if first.isdigit() else 0
        row[10] = first in QUOTES
        row[11] = text.find(":", 0, HEAD) > 0
        row[12] = marked
        row[13] = block.broken
        row[14] = held.shown[5]
        row[15] = held.shown[6]
        row[16] = held.repeated
        row[17] = run
        row[18] = alike.count
        row[19] = <double>alike.linked / alike.chars
        row[20] = <double>alike.chars / alike.count
        row[21] = held.heading
        for each in range(8):
            row[22 + each] = held.code == CODES[each]
        if (heads or described) and held.spaces + 1 < WORDS_COMPARED:
            words = _word_set(text)
            row[30], row[31] = _most_alike(words, heads), _most_alike(words, described)
        else:
            row[30], row[31] = 0.0 if heads else -1.0, 0.0 if described else -1.0
        row[32] = (_letters(head) in told_text) if told_text else -1
        return row + 33

    cdef int look_again(self, Page page) except -1:
        """What `second_look.second_signals` counts, weighed by the second forest."""
        cdef int count = page.count, at, kin, width, place, before, behind, step, begin, end, each
        cdef double total, surest = 0.0, text
        cdef Block* held
        cdef Kin* group
        cdef double* row
        cdef int[4] keys
        cdef double* sure = <double*>malloc((count + 1) * sizeof(double))
        cdef double* mass = <double*>malloc((count + 1) * sizeof(double))
        cdef double* sums = <double*>malloc((count + 1) * sizeof(double))
        cdef double* again = <double*>malloc((count + 1) * sizeof(double))
        cdef double* first_row
        cdef long* sizes = <long*>malloc((count + 1) * sizeof(long))
        cdef int* next_sure = <int*>malloc((count + 1) * sizeof(int))
        cdef double[128] numbers
        cdef int most = max(count, page.spot_count) + 1
        cdef Kin* kins = <Kin*>calloc(4 * most, sizeof(Kin))
        try:
            if not (sure and mass and sums and again and sizes and next_sure and kins):
                raise MemoryError
            sums[0], sizes[0] = 0.0, 0
            for at in range(count):
                held = &page.held[at]
                sure[at] = 1 / (1 + exp(-max(BEYOND, min(-BEYOND, page.odds[at]))))
                surest = max(surest, sure[at])
                mass[at] = sure[at] * min(LONGEST, held.chars)
                sums[at + 1] = sums[at] + mass[at]
                sizes[at + 1] = sizes[at] + min(LONGEST, held.chars)
                _keys(page, held, keys)
                for kin in range(4):
                    group = &kins[kin * most + keys[kin]]
                    group.text += mass[at]
                    group.size += min(LONGEST, held.chars)
                    group.members += 1
            total = sums[count] + 1
            behind = -1
            for at in range(count - 1, -1, -1):
                next_sure[at] = behind
                behind = at if sure[at] > SURE else behind
            before = -1
            for at in range(count):
                held = &page.held[at]
                again[at] = page.odds[at]
                if page.odds[at] > HOPELESS:
                    row = numbers
                    row[0] = page.odds[at]
                    row += 1
                    for step in range(8):
                        place = at + STEPS[step]
                        row[step] = page.odds[place] if 0 <= place < count else BEYOND
                    row += 8
                    for width in range(3):
                        begin, end = max(0, at - WINDOWS[width]), min(count, at + WINDOWS[width] + 1)
                        row[width] = sums[end] - sums[begin]
                        row[3 + width] = row[width] / (sizes[end] - sizes[begin] or 1)
                    row += 6
                    row[0] = sums[at + 1] / total
                    row[1] = (total - sums[at + 1]) / total
                    row[2] = total
                    row[3] = surest
                    row[4] = at - before if before >= 0 else FAR
                    row[5] = next_sure[at] - at if next_sure[at] >= 0 else FAR
                    row += 6
                    _keys(page, held, keys)
                    for kin in range(4):
                        group = &kins[kin * most + keys[kin]]
                        text = group.text
                        row[0] = text / (group.size or 1)
                        row[1] = text / total
                        row[2] = -1.0
                        if group.members > 1:
                            row[2] = (text - mass[at]) / max(1.0, group.size - min(LONGEST, held.chars))
                        row += 3
                    first_row = page.rows + at * FIRST_WIDTH
                    for each in range(KEPT):
                        row[each] = first_row[KEPT_AT[each]]
                    again[at] = self.second.log_odds(numbers)
                before = at if sure[at] > SURE else before
            for at in range(count):
                page.odds[at] = again[at]
        finally:
            free(sure)
            free(mass)
            free(sums)
            free(again)
            free(sizes)
            free(next_sure)
            free(kins)
        return 0


cdef bint _is_seen(Page page, int at) noexcept:
    """Whether a block is asked about, or one beside it is."""
    cdef int beside
    for beside in range(max(0, at - 2), min(page.count, at + 3)):
        if not page.held[beside].menu:
            return True
    return False


cdef inline int _holder(Page page, int spot) noexcept:
    cdef int above = page.standings[spot].above
    return spot if above < 0 else above


cdef void _keys(Page page, Block* held, int* keys) noexcept:
    keys[0] = _holder(page, held.spot)
    keys[1] = held.shape
    keys[2] = _holder(page, keys[0])
    keys[3] = held.tag


cdef double* _of_place(Page page, Block* held, double* row, long best, long prose) noexcept:
    """Write down where a block stands and return where to go on."""
    cdef Standing* spot = &page.standings[held.spot]
    cdef int above = _holder(page, held.spot), level, each, up_to_most = 9, around
    cdef Standing* holder = &page.standings[above]
    cdef Standing* grand = &page.standings[_holder(page, above)]
    cdef long near = spot.near | holder.near | grand.near
    cdef double share, chars = holder.chars or 1
    row[0] = spot.depth
    row[1] = spot.hidden
    row += 2
    for each in range(BITS):
        row[each] = spot.around & AROUND_BITS[each] != 0
    row += BITS
    row[0], row[1], row[2] = spot.own, holder.own, grand.own
    row[3], row[4], row[5] = spot.best, spot.worst, spot.summed
    row += 6
    for each in range(GROUPS):
        row[each] = near & NEAR_BITS[each] != 0
        row[GROUPS + each] = spot.far & FAR_BITS[each] != 0
    row += 2 * GROUPS
    for level in range(LEVELS):
        row[level] = 1.0
    around = held.spot
    for level in range(9):
        share = <double>page.standings[around].prose / prose
        if level < LEVELS:
            row[level] = share
        if share >= 0.5:
            up_to_most = min(up_to_most, level)
            if level >= LEVELS:
                break
        around = page.standings[around].above
        if around < 0:
            break
    row += LEVELS
    row[0] = up_to_most
    row[1] = <double>holder.direct / best
    row[2] = holder.direct == best
    row[3] = holder.direct / chars
    row[4] = holder.linked / chars
    row[5] = holder.blocks
    return row + 6


cdef void _of_neighbours(Page page, int at, double* row) noexcept:
    cdef int step, beside, each
    for step in range(4):
        beside = at + BESIDE[step]
        if 0 <= beside < page.count:
            for each in range(SHOWN):
                row[each] = page.held[beside].shown[each]
            row[SHOWN] = page.standings[page.held[beside].spot].above == page.standings[page.held[at].spot].above
        else:
            for each in range(SHOWN + 1):
                row[each] = -1.0
        row += SHOWN + 1


cdef int _ending(str text):
    cdef Py_UCS4 last = text[len(text) - 1]
    if last in CLOSING:
        text = text.rstrip(CLOSING)
        if not text:
            return 0
        last = text[len(text) - 1]
    return 1 if last in ENDS else 2 if last == u":" else 0


cdef int _headline_at(Page page, list heads):
    cdef double likeness = LEAST_ALIKE, alike
    cdef int found = -1, first = -1, at, level
    for at in range(page.count):
        level = page.held[at].heading
        if level == 1 or level == 2:
            alike = max(0.0, _most_alike(_word_set(page.texts[at]), heads)) + 0.1 * (level == 1)
            if alike > likeness:
                likeness, found = alike, at
            if first < 0 and level == 1:
                first = at
    return found if found >= 0 else first


cdef object _word_set(str text):
    return frozenset(text.lower().split())


cdef double _most_alike(words, list others) except? -2:
    cdef double most = -1.0, alike
    cdef int common
    for other in others:
        common = len(words & other)
        alike = <double>common / (len(words) + len(other) - common) if common else 0.0
        most = max(most, alike)
    return most


cdef str _letters(str text):
    return "".join([letter for letter in text if letter.isalnum()]).lower()
