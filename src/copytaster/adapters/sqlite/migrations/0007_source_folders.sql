-- Where a source stands among the subscriptions that a person brought along: a JSON array, outermost folder first.

ALTER TABLE sources ADD COLUMN folders TEXT NOT NULL DEFAULT '[]';
