// Performs what a person does to a table, and remembers it so that all of it can be undone and done again.
import type { TableSettings } from '../contact-types.ts'
import { fitsFile } from './action-columns.ts'
import { applySteps, type Step } from './edit-rows.ts'
import { namedSettings, sameSettings, settingsNamed } from './named-settings.ts'
import { planSteps, type RowsAction } from './plan-steps.ts'
import { rejudge } from './rejudge.ts'
import type { CleaningRule, TableAction, TableLog } from './table-action.ts'
import type { TableState } from './table-state.ts'

/** What one act changed; undone and redone as a whole. */
type Edit = {
  readonly action: TableAction
  readonly change:
    | { readonly kind: 'rows'; readonly steps: readonly Step[] }
    | {
        readonly kind: 'settings'
        readonly before: TableSettings
        readonly after: TableSettings
      }
}

type Work<Result> = Generator<unknown, Result>

/**
 * Each change is made in pieces and must be taken to its end: until then, the rows it is at belong
 * to nobody's audience. Only `settings` may be left half-way: then nothing changes.
 */
export type EditLog = {
  /** How many cells or rows really changed; every row for other settings. */
  perform(action: TableAction): Work<number>
  /** A recipe as one act: the rows each rule changed, null for one whose column the file lacks. */
  follow(rules: readonly CleaningRule[]): Work<readonly (number | null)[]>
  /** Whether there was something to undo. */
  undo(): Work<boolean>
  redo(): Work<boolean>
  canUndo(): boolean
  canRedo(): boolean
  /** Everything done and not undone, oldest first. */
  log(): TableLog
}

export function createEditLog(table: TableState): EditLog {
  const opened = namedSettings(table.file, table.settings)
  const done: Edit[] = []
  const undone: Edit[] = []

  function* perform(action: TableAction): Work<number> {
    const edit =
      action.kind === 'settings'
        ? yield* performSettings(table, action)
        : yield* performSteps(table, action)
    if (!edit) return 0
    remember(edit)
    return edit.change.kind === 'rows' ? edit.change.steps.length : table.file.rowCount
  }

  function remember(edit: Edit): void {
    done.push(edit)
    undone.length = 0
  }

  return {
    perform,
    *follow(rules) {
      const taken = yield* followRules(table, rules)
      const steps = joined(taken)
      if (steps.length > 0) {
        remember({ action: { kind: 'recipe', rules }, change: { kind: 'rows', steps } })
      }
      return taken.map((each) => each && new Set(each.map(({ row }) => row)).size)
    },
    *undo() {
      const edit = done.at(-1)
      if (!edit) return false
      yield* applyEdit(table, edit, 'before')
      undone.push(edit)
      done.pop()
      return true
    },
    *redo() {
      const edit = undone.at(-1)
      if (!edit) return false
      yield* applyEdit(table, edit, 'after')
      done.push(edit)
      undone.pop()
      return true
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    log: () => ({ opened, actions: done.map(({ action }) => action) }),
  }
}

function* performSteps(
  table: TableState,
  action: Exclude<TableAction, { readonly kind: 'settings' }>,
): Work<Edit | null> {
  const steps =
    action.kind === 'recipe'
      ? joined(yield* followRules(table, action.rules))
      : yield* takeSteps(table, action)
  if (steps.length === 0) return null
  return { action, change: { kind: 'rows', steps } }
}

function* takeSteps(table: TableState, action: RowsAction): Work<readonly Step[]> {
  const steps = yield* planSteps(table, action)
  if (steps.length > 0) yield* applySteps(table, steps, 'after')
  return steps
}

/** Each rule sees what the ones before it made of the rows; one whose column is missing is null. */
function* followRules(
  table: TableState,
  rules: readonly CleaningRule[],
): Work<readonly (readonly Step[] | null)[]> {
  const taken: (readonly Step[] | null)[] = []
  for (const rule of rules) {
    taken.push(fitsFile([rule], table.file) ? yield* takeSteps(table, rule) : null)
  }
  return taken
}

const joined = (taken: readonly (readonly Step[] | null)[]): readonly Step[] =>
  taken.flatMap((steps) => steps ?? [])

function* performSettings(
  table: TableState,
  action: Extract<TableAction, { readonly kind: 'settings' }>,
): Work<Edit | null> {
  const after = settingsNamed(table.file, action.settings)
  if (!after || sameSettings(table.settings, after)) return null
  const before = table.settings
  yield* rejudge(table, after)
  return { action, change: { kind: 'settings', before, after } }
}

function* applyEdit(table: TableState, { change }: Edit, side: 'before' | 'after'): Work<void> {
  if (change.kind === 'settings') yield* rejudge(table, change[side])
  else {
    const steps = side === 'before' ? change.steps.toReversed() : change.steps
    yield* applySteps(table, steps, side)
  }
}
