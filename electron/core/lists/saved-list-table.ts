// The table of the lists that a person keeps by name, as a step of the workspace's schema.

/** A step already released is never edited. The file is one of `draft_source`. */
export const savedListTable = `
  CREATE TABLE saved_list (
    id        TEXT PRIMARY KEY,
    name_tag  BLOB NOT NULL UNIQUE,
    source_id TEXT NOT NULL REFERENCES draft_source (id),
    summary   BLOB NOT NULL,
    content   BLOB NOT NULL,
    saved_at  INTEGER NOT NULL,
    used_at   INTEGER
  ) STRICT;
`
