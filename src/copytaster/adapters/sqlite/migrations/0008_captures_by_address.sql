-- The captures of an address by their times, each with the digest of its bytes (empty where it was kept before this),
-- and articles by their own addresses.

ALTER TABLE captures ADD COLUMN digest TEXT NOT NULL DEFAULT '';
CREATE INDEX captures_by_address ON captures (address, coalesce(captured_at, kept_at), nr);
CREATE INDEX captures_by_digest ON captures (digest, nr) WHERE digest <> '';

CREATE INDEX articles_by_address ON articles (address) WHERE address IS NOT NULL;
