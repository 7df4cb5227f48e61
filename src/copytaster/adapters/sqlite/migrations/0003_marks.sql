-- What the reader has marked: when each article was first read, and since when it is saved.

CREATE TABLE marks (
    article TEXT PRIMARY KEY,
    read_at INTEGER,
    saved_at INTEGER
) WITHOUT ROWID;
CREATE INDEX marks_saved ON marks (saved_at, article) WHERE saved_at IS NOT NULL;
