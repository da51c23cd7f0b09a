// Judges a whole table again, with other settings.
import type { TableSettings } from '../contact-types.ts'
import { type JudgeProgress, judgeAllRows } from './judge-rows.ts'
import type { TableState } from './table-state.ts'

/** Nothing changes until the last step. */
export function* rejudge(
  table: TableState,
  settings: TableSettings,
): Generator<JudgeProgress, void> {
  let seen = -1
  let judged = null
  // A row edited in a pause may have been judged before: then all of it is judged again.
  while (seen !== table.revision) {
    seen = table.revision
    judged = yield* judgeAllRows(table, settings)
  }
  Object.assign(table, judged, { settings, revision: table.revision + 1 })
}
