// Words of the rows with problems that go to a file and come back corrected.
import type { fixes as spanish } from './fixes-es.ts'

export const fixes: typeof spanish = {
  csv: 'csv,',
  sheet: 'Rows with errors',
  line: 'Row',
  problem: 'Problem',
  key: 'Key (do not change it)',
  statuses: {
    valid: 'correct',
    repaired: 'correct, adjusted',
    duplicate: 'repeated',
    excluded: 'excluded',
  },
  saved: (rows, path) => `Rows with a problem saved in ${path}: ${rows}`,
  applied: (cells, rows, path) => `Fixes from ${path}: ${cells} cells in ${rows} recognised rows`,
  unknown: (rows) => `Rows without a key or with a repeated one, left out: ${rows}`,
  badName: (path) => `${path} must end in .xlsx or .csv.`,
  exists: (path) => `${path} exists already. Give another name; nothing was written.`,
  notWritten: (path) => `${path} could not be written.`,
  problems: {
    'no-keys': (path) => `${path} is no file of rows with problems: it lacks the column of keys.`,
    'other-list': (path) =>
      `${path} is of another list, or of this one read in another way. Nothing was applied.`,
  },
}
