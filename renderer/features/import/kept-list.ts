// Takes down an open list as it stands, and opens it again with the same edits.
import type { KeptList } from '../../../shared/lists/kept-list.ts'
import type { ReadyList } from './import-state.ts'
import type { ImportStore } from './import-store.ts'
import type { ReadChoices } from './table/table-facts.ts'

export async function keptListOf(list: ReadyList, country: string): Promise<KeptList> {
  const { origin, fileName, choices, targets, chosenTargets, excludeErrors, file, table } = list
  const log = await table.ask({ kind: 'log' })
  return {
    ...{ origin, fileName, country, choices, excludeErrors, log },
    targets: [...targets],
    chosenTargets: [...chosenTargets],
    rows: file.rowCount,
  }
}

/**
 * False when the file can no longer be read, or has other rows than it had: what was done to them
 * would be done to strangers. The list then says why.
 */
export async function openKeptList(
  store: ImportStore,
  kept: KeptList,
  source: Blob,
): Promise<boolean> {
  const { origin, fileName, country, log } = kept
  store.setState({ country })
  const choices = kept.choices as ReadChoices
  await store.getState().sourceChosen({ origin, fileName, source, choices })
  const { list } = store.getState()
  if (list.stage !== 'ready') return false
  const { table } = list
  if (kept.rows !== undefined && kept.rows !== list.file.rowCount) {
    store.getState().listDiscarded()
    const problem = { code: 'other-rows' } as const
    store.setState({ list: { stage: 'failed', fileName, problem, previous: null } })
    return false
  }
  const { state } = await table.ask({ kind: 'replay', opened: log.opened, actions: log.actions })
  const { list: now } = store.getState()
  if (now.stage !== 'ready' || now.table !== table) return false
  const isWhole = kept.targets.length === now.targets.length
  store.setState({
    list: {
      ...now,
      state,
      targets: isWhole ? kept.targets : now.targets,
      chosenTargets: new Set(kept.chosenTargets),
      phoneColumns: state.settings.phoneColumns,
      excludeErrors: kept.excludeErrors,
    },
  })
  await store.getState().filterChosen({ show: 'all' })
  return true
}
