-- The record of a newsroom. Times are integer microseconds since 1970, UTC. Blobs are JSON, deflated where
-- large, and MessagePack for likenesses.

CREATE TABLE totals (
    articles INTEGER NOT NULL,
    stories INTEGER NOT NULL,
    topics INTEGER NOT NULL,
    captures INTEGER NOT NULL,
    publishers INTEGER NOT NULL
);
INSERT INTO totals VALUES (0, 0, 0, 0, 0);

-- Captures: where each lies.

CREATE TABLE captures (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    captured_at INTEGER,
    kept_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    source TEXT,
    file TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
);
CREATE INDEX captures_by_time ON captures (kept_at, nr);
CREATE INDEX captures_by_file ON captures (file, "end");

-- Articles: a row is what lists show; the whole text lies with the versions.

CREATE TABLE articles (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story TEXT NOT NULL,
    version TEXT NOT NULL,
    at INTEGER NOT NULL,
    headline TEXT NOT NULL,
    lead TEXT NOT NULL,
    publisher TEXT NOT NULL,
    agency TEXT,
    host TEXT,
    language TEXT,
    category TEXT,
    address TEXT,
    dated INTEGER NOT NULL,
    inferred INTEGER NOT NULL,
    words INTEGER NOT NULL,
    versions INTEGER NOT NULL,
    publisher_key TEXT NOT NULL,
    origin_key TEXT NOT NULL
);
CREATE INDEX articles_by_time ON articles (at, id);
CREATE INDEX articles_by_story ON articles (story, at, id, dated, publisher_key, origin_key, language);

-- `capture` is the one whose reading the version's text, tags and likeness are of.
CREATE TABLE versions (
    nr INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (nr),
    id TEXT NOT NULL,
    capture TEXT NOT NULL,
    headline TEXT NOT NULL,
    likeness BLOB NOT NULL,
    annotations BLOB NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (article, id)
);

-- What one capture says of one article; `beneath` are the foreign comments and pingbacks there.
CREATE TABLE readings (
    nr INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (nr),
    capture TEXT NOT NULL,
    version TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    beneath BLOB,
    UNIQUE (article, capture)
);

CREATE TABLE article_sources (
    article INTEGER NOT NULL REFERENCES articles (nr),
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (article, source)
) WITHOUT ROWID;
CREATE INDEX article_sources_by_time ON article_sources (source, at, id);

CREATE TABLE source_articles (
    source TEXT PRIMARY KEY,
    articles INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE publishers (
    key TEXT PRIMARY KEY,
    articles INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE days (
    day INTEGER PRIMARY KEY,
    articles INTEGER NOT NULL
);

-- Stories, kept right by every filing.

CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    headline TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    publishers INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    languages INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX stories_by_breadth ON stories (publishers, last_at, id);
CREATE INDEX stories_by_time ON stories (last_at);

-- Hashtags: which article carries which, and how often each is carried in which spelling.

CREATE TABLE article_tags (
    article INTEGER NOT NULL REFERENCES articles (nr),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (article, key)
) WITHOUT ROWID;
CREATE INDEX article_tags_by_time ON article_tags (key, at, id);

CREATE TABLE tags (
    key TEXT PRIMARY KEY,
    articles INTEGER NOT NULL,
    given INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX tags_by_size ON tags (articles DESC, key, given);
CREATE INDEX tags_given ON tags (articles DESC, key) WHERE given > 0;

CREATE TABLE tag_spellings (
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (key, label, kind)
) WITHOUT ROWID;

-- Terms: in how many articles each stands, and which articles are about it most.

CREATE TABLE terms (
    term TEXT PRIMARY KEY,
    articles INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE near_terms (
    term TEXT NOT NULL,
    at INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (nr),
    PRIMARY KEY (term, at, article)
) WITHOUT ROWID;

-- The journal that the search index follows.

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL
);

-- Sources and what each look at them brought.

CREATE TABLE sources (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT,
    site TEXT,
    added_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    detail TEXT NOT NULL,
    next_look INTEGER,
    last_look INTEGER,
    failures INTEGER NOT NULL,
    etag TEXT NOT NULL,
    last_modified TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE looks (
    nr INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    ok INTEGER NOT NULL,
    items INTEGER NOT NULL,
    new INTEGER NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX looks_by_time ON looks (source, at, nr);

CREATE TABLE seen_entries (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (source, key)
) WITHOUT ROWID;

-- What people wrote.

CREATE TABLE comments (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    writer TEXT NOT NULL,
    removed INTEGER NOT NULL
);
CREATE INDEX comments_by_article ON comments (article, at, nr);
CREATE INDEX comments_by_time ON comments (at, nr);

-- Jobs: `ready_at` is when a job may be claimed (for a leased one, when its lease runs out); none in quarantine.

CREATE TABLE jobs (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    ready_at INTEGER,
    tries INTEGER NOT NULL,
    errand BLOB NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX jobs_to_do ON jobs (nr, ready_at) WHERE ready_at IS NOT NULL;
CREATE INDEX jobs_by_state ON jobs (state, at, nr);
