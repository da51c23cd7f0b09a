// Excludes the rows of the selected block, or the focused one; takes them back when all are excluded already.
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { GridRow } from '../table/table-facts.ts'
import { type Block, extentOf } from './block-selection.ts'

type Selected = { readonly block: Block | null; readonly focused: GridRow | null }

export async function excludeSelected(
  store: ImportStore,
  { table }: ReadyList,
  { block, focused }: Selected,
): Promise<void> {
  const rows = block ? await rowsOf(table, block) : focused ? [focused] : []
  const excluded = rows.some(({ status }) => status !== 'excluded')
  if (rows.length > 0) {
    await store.getState().rowExcluded(
      rows.map(({ row }) => row),
      excluded,
    )
  }
}

function rowsOf(table: ReadyList['table'], block: Block): Promise<readonly GridRow[]> {
  const { top, bottom } = extentOf(block)
  return table.ask({ kind: 'block', offset: top, limit: bottom - top + 1 })
}
