// Takes down an open list as it stands, and opens it again with the same edits.
import type { ListDraft } from '../../../shared/drafts/draft-content.ts'
import type { ReadyList } from './import-state.ts'
import type { ImportStore } from './import-store.ts'
import type { ReadChoices } from './table/table-facts.ts'

export async function listDraftOf(list: ReadyList, country: string): Promise<ListDraft> {
  const { origin, fileName, choices, targets, chosenTargets, excludeErrors, table } = list
  const log = await table.ask({ kind: 'log' })
  return {
    ...{ origin, fileName, country, choices, excludeErrors, log },
    targets: [...targets],
    chosenTargets: [...chosenTargets],
  }
}

/** False when the file can no longer be read; the list then says why. */
export async function openListDraft(
  store: ImportStore,
  draft: ListDraft,
  source: Blob,
): Promise<boolean> {
  const { origin, fileName, country, log } = draft
  store.setState({ country })
  const choices = draft.choices as ReadChoices
  await store.getState().sourceChosen({ origin, fileName, source, choices })
  const { list } = store.getState()
  if (list.stage !== 'ready') return false
  const { table } = list
  const { state } = await table.ask({ kind: 'replay', opened: log.opened, actions: log.actions })
  const { list: now } = store.getState()
  if (now.stage !== 'ready' || now.table !== table) return false
  const isWhole = draft.targets.length === now.targets.length
  store.setState({
    list: {
      ...now,
      state,
      targets: isWhole ? draft.targets : now.targets,
      chosenTargets: new Set(draft.chosenTargets),
      phoneColumns: state.settings.phoneColumns,
      excludeErrors: draft.excludeErrors,
    },
  })
  await store.getState().filterChosen({ show: 'all' })
  return true
}
