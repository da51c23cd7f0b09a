// The English catalogue.
import { campaignEdit } from './en/campaign-edit.ts'
import { campaignProblems, campaigns } from './en/campaigns.ts'
import { columns, columnTargets, columnTypes } from './en/columns.ts'
import { failures } from './en/failures.ts'
import { delimiterNames, encodingNames, files, readProblems } from './en/files.ts'
import { fix } from './en/fix.ts'
import { message } from './en/message.ts'
import { repairs, rowSentences, rowStatus } from './en/rows.ts'
import { holidays, schedule } from './en/schedule.ts'
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
  message,
  schedule,
  holidays,
  campaignEdit,
  campaignProblems,
  campaigns,
} as const
