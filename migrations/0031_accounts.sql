-- 0031 accounts: where letters to a person go.
ALTER TABLE account ADD COLUMN email TEXT;
