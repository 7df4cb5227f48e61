-- The pace that a person set for a source, in seconds; when it last brought something new; what its address brought
-- when it last changed.

ALTER TABLE sources ADD COLUMN pace REAL;
ALTER TABLE sources ADD COLUMN changed_at INTEGER;
ALTER TABLE sources ADD COLUMN last_capture TEXT;
CREATE INDEX sources_by_address ON sources (address);
