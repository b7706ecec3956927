-- A term does not end before its decision, and nothing is revoked or replaced before it began.
SELECT id
  FROM recognition
 WHERE valid_until < decided_on OR extended_until < valid_until OR revoked_on < decided_on OR replaced_on < decided_on;
