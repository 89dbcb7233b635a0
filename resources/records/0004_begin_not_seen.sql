-- Calls that were there already when somebody first looked: when they began is not known.
ALTER TABLE history ADD COLUMN is_begin_seen INTEGER NOT NULL DEFAULT 1;
