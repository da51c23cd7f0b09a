// Tells ten times a second how far the reading of a file has got, and how fast it goes.
import type { FilePreview, ReadProgress } from '../../../../shared/contacts/contact-types.ts'
import type { JudgeProgress } from '../../../../shared/contacts/table/judge-rows.ts'
import type { Sketch, TableProgress } from './table-facts.ts'

const tellEveryMs = 100
/** How much of the whole each stage takes, measured on a million rows. */
const shares = { arriving: 0.1, encoding: 0.05, records: 0.35, judging: 0.5 }

export function createReadProgress(tell: (progress: TableProgress) => void) {
  let toldAt = Number.NEGATIVE_INFINITY
  let stage: TableProgress['stage'] = 'reading'
  let stageBegan = performance.now()

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
    read(step: ReadProgress) {
      const done = step.totalBytes === 0 ? 1 : step.doneBytes / step.totalBytes
      const before = shares.arriving + (step.stage === 'encoding' ? 0 : shares.encoding)
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

const sketchOf = ({ headerLine, columns, rows }: FilePreview): Sketch => ({
  headers: headerLine === null ? null : columns.map(({ header }) => header),
  rows: rows.map(({ cells }) => cells),
})
