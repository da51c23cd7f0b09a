// Shows how far a piece of work is: one moving line on a terminal, a few lines elsewhere.
import type { CliIo } from './cli-io.ts'

const width = 24
/** Redrawn no more often than eyes can follow. */
const gapMs = 80

export type Progress = {
  readonly show: (label: string, done: number, total: number) => void
  /** Leaves the last state standing. */
  readonly end: () => void
}

export function createProgress(io: CliIo, now: () => number = Date.now): Progress {
  return io.err.isTTY ? movingLine(io, now) : sparseLines(io)
}

function movingLine({ err, words }: CliIo, now: () => number): Progress {
  let drawnAt = Number.NEGATIVE_INFINITY
  let label: string | null = null
  const end = () => {
    if (label !== null) err.write('\n')
    label = null
  }
  return {
    show(nextLabel, done, total) {
      if (label !== null && label !== nextLabel) end()
      const isLast = done >= total
      if (!isLast && label !== null && now() - drawnAt < gapMs) return
      drawnAt = now()
      label = nextLabel
      const share = total === 0 ? 1 : Math.min(1, done / total)
      const filled = Math.round(share * width)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      const figures = `${words.number(done)} / ${words.number(total)}`
      err.write(`\r\u001b[2K${label} ${bar} ${Math.floor(share * 100)} % · ${figures}`)
    },
    end,
  }
}

/** A line at the start of each quarter, so that a log stays readable. */
function sparseLines({ err, words }: CliIo): Progress {
  let last = ''
  return {
    show(label, done, total) {
      const quarter = total === 0 ? 4 : Math.floor((done / total) * 4)
      const mark = `${label} ${quarter}`
      if (mark === last) return
      last = mark
      err.write(`${label}: ${words.number(done)} / ${words.number(total)}\n`)
    },
    end() {
      last = ''
    },
  }
}
