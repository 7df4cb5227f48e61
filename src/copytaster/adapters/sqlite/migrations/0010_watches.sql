-- Articles that are looked at again where they stand, and when; `errand` is how their page was first asked for. There
-- is no next look while one is on the books, nor after the last.

CREATE TABLE watches (
    article TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    errand BLOB NOT NULL,
    since INTEGER NOT NULL,
    next_look INTEGER,
    last_look INTEGER,
    looks INTEGER NOT NULL,
    edits INTEGER NOT NULL,
    etag TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    said TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX watches_due ON watches (next_look) WHERE next_look IS NOT NULL;

-- How often the articles of a source were looked at again, and how often one had been edited.

CREATE TABLE source_edits (
    source TEXT PRIMARY KEY,
    looks INTEGER NOT NULL,
    edits INTEGER NOT NULL
) WITHOUT ROWID;

-- Articles that were taken down: why, as which capture proves; until when, where they stand again.

CREATE TABLE withdrawals (
    nr INTEGER PRIMARY KEY,
    article TEXT NOT NULL,
    at INTEGER NOT NULL,
    why TEXT NOT NULL,
    capture TEXT NOT NULL,
    until INTEGER
);
CREATE INDEX withdrawals_by_article ON withdrawals (article, nr);
