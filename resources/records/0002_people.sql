-- The contacts that are kept on this computer. Those in the phone books of a phone system stay there.
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  company TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Their numbers, in their order.
CREATE TABLE contact_number (
  contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (contact_id, place)
) STRICT, WITHOUT ROWID;

-- How often anything of that changed: another program that has the contacts in its memory sees that it has to look.
CREATE TABLE people_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  changes INTEGER NOT NULL
) STRICT;

INSERT INTO people_state VALUES (1, 0);
