-- Batches: what was put on the books in one go, what became of its jobs, and for which reasons pages were turned
-- away, with the names of the first ones (a JSON array).

CREATE TABLE batches (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    filed INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX batches_by_time ON batches (last_at, id);

CREATE TABLE batch_reasons (
    batch TEXT NOT NULL,
    reason TEXT NOT NULL,
    pages INTEGER NOT NULL,
    examples TEXT NOT NULL,
    PRIMARY KEY (batch, reason)
) WITHOUT ROWID;

-- A job that waits for another try is `later`; one that came with no batch has an empty one.

ALTER TABLE jobs ADD COLUMN batch TEXT NOT NULL DEFAULT '';
UPDATE jobs SET state = 'later' WHERE state = 'waiting' AND tries > 0;

-- How many jobs of each batch are in each state: every screen says how much is being read.

CREATE TABLE job_counts (
    batch TEXT NOT NULL,
    state TEXT NOT NULL,
    jobs INTEGER NOT NULL,
    PRIMARY KEY (batch, state)
) WITHOUT ROWID;
INSERT INTO job_counts SELECT batch, state, count(*) FROM jobs GROUP BY batch, state;

CREATE TRIGGER job_added AFTER INSERT ON jobs BEGIN
    INSERT INTO job_counts VALUES (NEW.batch, NEW.state, 1) ON CONFLICT (batch, state) DO UPDATE SET jobs = jobs + 1;
END;
CREATE TRIGGER job_changed AFTER UPDATE OF state, batch ON jobs
WHEN OLD.state <> NEW.state OR OLD.batch <> NEW.batch BEGIN
    UPDATE job_counts SET jobs = jobs - 1 WHERE batch = OLD.batch AND state = OLD.state;
    INSERT INTO job_counts VALUES (NEW.batch, NEW.state, 1) ON CONFLICT (batch, state) DO UPDATE SET jobs = jobs + 1;
    DELETE FROM job_counts WHERE batch = OLD.batch AND state = OLD.state AND jobs = 0;
END;
CREATE TRIGGER job_gone AFTER DELETE ON jobs BEGIN
    UPDATE job_counts SET jobs = jobs - 1 WHERE batch = OLD.batch AND state = OLD.state;
    DELETE FROM job_counts WHERE batch = OLD.batch AND state = OLD.state AND jobs = 0;
END;

-- How many jobs were done in each ten seconds of the last minutes.

CREATE TABLE work_pace (
    at INTEGER PRIMARY KEY,
    jobs INTEGER NOT NULL
);

-- What each day (since 1970) brought from a source: looks, new entries, and how the pages behind them were read.

CREATE TABLE source_days (
    source TEXT NOT NULL,
    day INTEGER NOT NULL,
    looks INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0,
    whole INTEGER NOT NULL DEFAULT 0,
    entries INTEGER NOT NULL DEFAULT 0,
    turned_away INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (source, day)
) WITHOUT ROWID;
INSERT INTO source_days (source, day, looks, failed, new)
SELECT source, at / 86400000000, count(*), sum(NOT ok), sum(new) FROM looks GROUP BY 1, 2;
