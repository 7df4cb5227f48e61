-- What sites print on many of their pages. The articles it was last learnt from, in the order in which they came.

CREATE TABLE habit_articles (
    nr INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    article TEXT NOT NULL,
    seen BLOB NOT NULL,
    UNIQUE (site, article)
);

-- The lines taken for template, and those that a person said are text (`spared`): a JSON list of marks.

CREATE TABLE habits (
    site TEXT PRIMARY KEY,
    changed_at INTEGER NOT NULL,
    lines BLOB NOT NULL,
    spared TEXT NOT NULL
) WITHOUT ROWID;
