-- The captures of an address by their times, each with the digest of its bytes (empty where it was kept before this).

ALTER TABLE captures ADD COLUMN digest TEXT NOT NULL DEFAULT '';
CREATE INDEX captures_by_address ON captures (address, coalesce(captured_at, kept_at), nr);
CREATE INDEX captures_by_digest ON captures (digest, nr) WHERE digest <> '';

-- Articles by their own addresses and by their headlines, for those who name them so.

CREATE INDEX articles_by_headline ON articles (headline);
CREATE INDEX articles_by_address ON articles (address) WHERE address IS NOT NULL;
