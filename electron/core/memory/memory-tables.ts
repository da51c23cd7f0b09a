// The table of the lists that come back, as a step of the workspace's schema.

/** A step already released is never edited. */
export const memoryTables = `
  CREATE TABLE import_memory (
    names_tag BLOB PRIMARY KEY,
    content   BLOB NOT NULL,
    kept_at   INTEGER NOT NULL
  ) STRICT;
`
