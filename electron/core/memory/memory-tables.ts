// The tables of the lists that come back, as steps of the workspace's schema.

/** A step already released is never edited. */
export const memoryTables = `
  CREATE TABLE import_memory (
    names_tag BLOB PRIMARY KEY,
    content   BLOB NOT NULL,
    kept_at   INTEGER NOT NULL
  ) STRICT;
`

/** Who was in a list: tags alone. `next_batch` is being filled, `batch` is whole. */
export const monthTables = `
  ALTER TABLE import_memory ADD COLUMN batch INTEGER;
  ALTER TABLE import_memory ADD COLUMN next_batch INTEGER;
  ALTER TABLE import_memory ADD COLUMN rows_at INTEGER;

  CREATE TABLE import_memory_row (
    batch      INTEGER NOT NULL,
    number_tag BLOB NOT NULL,
    cells_tag  BLOB NOT NULL,
    PRIMARY KEY (batch, number_tag)
  ) STRICT, WITHOUT ROWID;
`

/** Rows of a list that is forgotten, of the month before, or of one that was never ended. */
export const dropOrphanRows = `
  DELETE FROM import_memory_row WHERE batch NOT IN
    (SELECT batch FROM import_memory WHERE batch IS NOT NULL
     UNION SELECT next_batch FROM import_memory WHERE next_batch IS NOT NULL)`
