-- `lost` counts the leases of a job that ran out: its worker was gone. `reached` is up to which byte of its file a web
-- archive has been put on the books, `found` how many pages that were.

ALTER TABLE jobs ADD COLUMN lost INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN reached INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN found INTEGER NOT NULL DEFAULT 0;
