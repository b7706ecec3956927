-- 0010 registry: an index in the order in which waiting changes stand in the work list.
CREATE INDEX change_request_by_age ON change_request (state, id);
