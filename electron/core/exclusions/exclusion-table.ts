// The table of the numbers that no message may go to, as a step of the workspace's schema.

/** A number is found by its tag; a step already released is never edited. */
export const exclusionTable = `
  CREATE TABLE exclusion (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    number_tag BLOB NOT NULL UNIQUE,
    number     BLOB NOT NULL,
    source     TEXT NOT NULL CHECK (source IN ('typed', 'file')),
    reason     BLOB NOT NULL,
    added_at   INTEGER NOT NULL
  ) STRICT;
`
