// Does again, on a freshly read table, what was done before: a whole draft, or a recipe on another file.
import type { ContactFile } from '../contact-types.ts'
import type { ContactTable } from './contact-table.ts'
import { columnNamed, sameSettings, settingsNamed } from './named-settings.ts'
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
    if (columnsOf(action).some((name) => columnNamed(table.file, name) < 0)) skipped.push(action)
    else if ((yield* table.inSteps.perform(action)) > 0) done += 1
  }
  return { done, skipped }
}

/** Names of the columns a rule cannot do without. */
function columnsOf(action: TableAction): readonly string[] {
  switch (action.kind) {
    case 'settings': {
      const { phoneColumns, countryColumn } = action.settings
      return countryColumn === null ? phoneColumns : [...phoneColumns, countryColumn]
    }
    case 'replace':
      return action.replacement.column === null ? [] : [action.replacement.column]
    case 'keep-one':
    case 'keep-one-of':
      return action.nameColumn === null ? [] : [action.nameColumn]
    case 'repair':
    case 'exclude-issue':
    case 'set-cells':
    case 'mark-rows':
      return []
  }
}

/** Whether a recipe's rules all find their columns in a file. */
export const fitsFile = (actions: readonly TableAction[], file: ContactFile): boolean =>
  actions.every((action) => columnsOf(action).every((name) => columnNamed(file, name) >= 0))
