-- The journal is as long as its head says.
SELECT seq FROM journal_head WHERE seq <> (SELECT COUNT(*) FROM journal);
