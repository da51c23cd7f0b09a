// The columns that what is done to a table cannot do without.
import type { ContactFile } from '../contact-types.ts'
import { columnNamed } from './named-settings.ts'
import type { TableAction } from './table-action.ts'

type File = Pick<ContactFile, 'columns'>

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
    // Each of its rules is asked by itself.
    case 'recipe':
    case 'repair':
    case 'exclude-issue':
    case 'set-cells':
    case 'mark-rows':
      return []
  }
}

/** Columns that an action cannot do without and the file lacks, by name. */
export const missingColumns = (action: TableAction, file: File): readonly string[] =>
  columnsOf(action).filter((name) => columnNamed(file, name) < 0)

/** Whether a recipe's rules all find their columns in a file. */
export const fitsFile = (actions: readonly TableAction[], file: File): boolean =>
  actions.every((action) => missingColumns(action, file).length === 0)
