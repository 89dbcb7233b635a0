-- What was promised to callers. `ended` is the value of a PromiseEnd, NULL while it is to be kept; the moments are
-- Unix time in seconds. `pbx` is the phone system, as in the history.
CREATE TABLE promise (
    id TEXT NOT NULL PRIMARY KEY,
    pbx TEXT NOT NULL,
    number TEXT NOT NULL,
    via TEXT NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    due_at_s REAL NOT NULL,
    made_at_s REAL NOT NULL,
    ended TEXT,
    ended_at_s REAL
) STRICT, WITHOUT ROWID;

CREATE INDEX promise_of_pbx ON promise (pbx, ended_at_s, due_at_s);
