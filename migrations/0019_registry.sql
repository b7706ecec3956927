-- 0019 registry: an index in the order in which stars end.
CREATE INDEX recognition_by_end ON recognition (valid_until, id);
