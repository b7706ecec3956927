-- 0035 registry: the files of a producer, when an import is undone.
CREATE INDEX file_by_producer ON file (producer_id);
