-- With which line of the journal each article came on file, so that what is new since then can be counted.

ALTER TABLE articles ADD COLUMN filed INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET filed = first.seq
FROM (SELECT article, min(seq) AS seq FROM journal GROUP BY article) AS first
WHERE first.article = articles.id;

CREATE INDEX articles_by_language ON articles (language, at, id);

-- Searches that the reader saved. `seen` is the journal line up to which their results were seen.

CREATE TABLE saved_searches (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    asked TEXT NOT NULL,
    newest_first INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    removed INTEGER NOT NULL
);
