-- 0034 accounts: who belongs to a producer or a commune, without walking every account.
CREATE INDEX account_by_producer ON account (producer_id);
CREATE INDEX account_by_commune ON account (commune_code);
