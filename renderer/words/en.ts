// The English catalogue.
import { columns, columnTargets, columnTypes } from './en/columns.ts'
import { failures } from './en/failures.ts'
import { delimiterNames, encodingNames, files, readProblems } from './en/files.ts'
import { fix } from './en/fix.ts'
import { repairs, rowSentences, rowStatus } from './en/rows.ts'
import { shell } from './en/shell.ts'

export const en = {
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
