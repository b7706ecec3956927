-- At most one change of a record waits.
SELECT subject_id
  FROM change_request
 WHERE state = 'pending'
 GROUP BY subject_id
HAVING COUNT(*) > 1;
