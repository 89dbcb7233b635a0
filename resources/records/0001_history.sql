-- The phone systems whose history is kept, by the name under which their things are kept.
CREATE TABLE phone_system (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

-- Calls and conferences that are over. The id is the millisecond of Unix time at which it began, or the next one that
-- is free: whatever is asked for comes in the order of time by itself.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  system INTEGER NOT NULL REFERENCES phone_system (id),
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  call_id INTEGER,
  began_at_s REAL NOT NULL,
  answered_at_s REAL,
  ended_at_s REAL,
  via TEXT NOT NULL,
  is_asked_here INTEGER NOT NULL,
  why TEXT NOT NULL,
  parties TEXT NOT NULL -- JSON: [number, name, is outside, was in, why] of each, who first
) STRICT;

CREATE INDEX history_of_system ON history (system);
CREATE INDEX history_of_kind ON history (system, kind);
CREATE INDEX history_missed ON history (system) WHERE outcome = 'missed';
CREATE INDEX history_of_call ON history (system, call_id) WHERE call_id IS NOT NULL;

-- What each entry is found by; what is in it is made by the program.
CREATE VIRTUAL TABLE history_terms USING fts5 (
  terms, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5', tokenize = "ascii tokenchars '='"
);

-- Where outside numbers were called from here ("+49"): calling there is not the first time any more.
CREATE TABLE called_country (
  system INTEGER NOT NULL REFERENCES phone_system (id),
  code TEXT NOT NULL,
  PRIMARY KEY (system, code)
) STRICT, WITHOUT ROWID;
