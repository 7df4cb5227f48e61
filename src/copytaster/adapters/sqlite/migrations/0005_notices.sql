-- Notices that stop copy are no news: lists leave them out unless they are asked for. Embargoes are said on lists.

ALTER TABLE articles ADD COLUMN notice TEXT;
ALTER TABLE articles ADD COLUMN embargo TEXT;

DROP INDEX articles_by_story;
CREATE INDEX articles_by_story ON articles (story, at, id, dated, notice, publisher_key, origin_key, language);
