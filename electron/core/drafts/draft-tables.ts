// The tables of the campaigns that are still being made, as a step of the workspace's schema.

/** A step already released is never edited. */
export const draftTables = `
  CREATE TABLE draft_source (
    id         TEXT PRIMARY KEY,
    size       INTEGER NOT NULL,
    received   INTEGER NOT NULL DEFAULT 0 CHECK (received <= size),
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE draft_chunk (
    source_id TEXT NOT NULL REFERENCES draft_source (id) ON DELETE CASCADE,
    first     INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (source_id, first)
  ) STRICT;

  CREATE TABLE draft (
    id         TEXT PRIMARY KEY,
    source_id  TEXT NOT NULL REFERENCES draft_source (id),
    summary    BLOB NOT NULL,
    content    BLOB NOT NULL,
    kept       INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
  ) STRICT;
`
