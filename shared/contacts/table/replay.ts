// Does again, on a freshly read table, what was done before: a whole draft, or a recipe on another file.
import { fitsFile } from './action-columns.ts'
import type { ContactTable } from './contact-table.ts'
import { sameSettings, settingsNamed } from './named-settings.ts'
import type { TableAction, TableLog } from './table-action.ts'

export type Replayed = {
  /** Actions that changed something. */
  readonly done: number
  /** Rules that speak of columns the file lacks, in their order. */
  readonly skipped: readonly TableAction[]
}

/** Each action becomes one act that can be undone. A table that was changed before goes on from there. */
export function* replay(
  table: ContactTable,
  { opened, actions }: Partial<Pick<TableLog, 'opened'>> & Pick<TableLog, 'actions'>,
): Generator<unknown, Replayed> {
  const settings = opened && settingsNamed(table.file, opened)
  if (settings && !sameSettings(settings, table.settings())) yield* table.rejudge(settings)
  const skipped: TableAction[] = []
  let done = 0
  for (const action of actions) {
    if (!fitsFile([action], table.file)) skipped.push(action)
    else if ((yield* table.inSteps.perform(action)) > 0) done += 1
  }
  return { done, skipped }
}
