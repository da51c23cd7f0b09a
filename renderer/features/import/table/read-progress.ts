// Tells ten times a second how far the reading of a file has got, and how fast it goes.
import type { FilePreview, ReadProgress } from '../../../../shared/contacts/contact-types.ts'
import type { JudgeProgress } from '../../../../shared/contacts/table/judge-rows.ts'
import type { Sketch, TableProgress } from './table-facts.ts'

const tellEveryMs = 100
/** How much of the whole each stage takes: the records of most texts are found while they arrive. */
const textShares = { arriving: 0.45, unpacking: 0, encoding: 0.05, records: 0.05, judging: 0.45 }
/** A workbook is small on the disk and takes its time to unpack. */
const sheetShares = { arriving: 0.02, unpacking: 0.78, encoding: 0, records: 0.1, judging: 0.1 }

export function createReadProgress(tell: (progress: TableProgress) => void) {
  let toldAt = Number.NEGATIVE_INFINITY
  let stage: TableProgress['stage'] = 'reading'
  let stageBegan = performance.now()
  let shares = textShares

  function report(progress: Omit<TableProgress, 'rowsPerSecond'>): void {
    const now = performance.now()
    if (progress.stage !== stage) {
      stage = progress.stage
      stageBegan = now
    }
    if (now - toldAt < tellEveryMs && !progress.sketch) return
    toldAt = now
    const seconds = Math.max(0.05, (now - stageBegan) / 1000)
    tell({ ...progress, rowsPerSecond: Math.round(progress.rowsRead / seconds) })
  }

  return {
    /** `share` is 0 to 1 of the file's bytes. */
    arrived: (share: number) =>
      report({ stage: 'reading', share: shares.arriving * share, rowsRead: 0 }),
    /** The first rows, before anything else is known. */
    sketched: (sketch: Sketch) => report({ stage: 'reading', share: 0, rowsRead: 0, sketch }),
    unpacked({ share, rows }: { readonly share: number; readonly rows: number }) {
      shares = sheetShares
      report({
        stage: 'reading',
        share: shares.arriving + shares.unpacking * share,
        rowsRead: rows,
      })
    },
    read(step: ReadProgress) {
      const done = step.totalBytes === 0 ? 1 : step.doneBytes / step.totalBytes
      const begun = shares.arriving + shares.unpacking
      const before = begun + (step.stage === 'encoding' ? 0 : shares.encoding)
      const share = before + shares[step.stage] * done
      const sketch = step.preview && { sketch: sketchOf(step.preview) }
      report({ stage: 'reading', share, rowsRead: step.rows, ...sketch })
    },
    judged({ doneRows, totalRows }: JudgeProgress) {
      const share = 1 - shares.judging * (1 - doneRows / totalRows)
      report({ stage: 'judging', share, rowsRead: doneRows })
    },
  }
}

export const sketchOf = ({
  headerLine,
  columns,
  rows,
}: Pick<FilePreview, 'headerLine' | 'columns' | 'rows'>): Sketch => ({
  headers: headerLine === null ? null : columns.map(({ header }) => header),
  rows: rows.map(({ cells }) => cells),
})
