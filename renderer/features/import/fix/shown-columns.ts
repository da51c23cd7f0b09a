// The order in which the grid shows a file's columns: phones first, then the rest, ignored ones left out.
import type { ReadyList } from '../import-state.ts'

export function shownColumns({
  file,
  phoneColumns,
  targets,
}: Pick<ReadyList, 'file' | 'phoneColumns' | 'targets'>): readonly number[] {
  const others = file.columns.filter(
    ({ index }) => !phoneColumns.includes(index) && targets[index] !== 'ignore',
  )
  return [...phoneColumns, ...others.map(({ index }) => index)]
}
