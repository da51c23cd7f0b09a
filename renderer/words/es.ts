// The Spanish catalogue, the original every other language follows.
import { columns, columnTargets, columnTypes } from './es/columns.ts'
import { failures } from './es/failures.ts'
import { delimiterNames, encodingNames, files, readProblems } from './es/files.ts'
import { fix } from './es/fix.ts'
import { repairs, rowSentences, rowStatus } from './es/rows.ts'
import { shell } from './es/shell.ts'

export const es = {
  failures,
  shell,
  columns,
  columnTargets,
  columnTypes,
  delimiterNames,
  encodingNames,
  files,
  fix,
  readProblems,
  repairs,
  rowSentences,
  rowStatus,
} as const
