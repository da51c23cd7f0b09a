// Tries every pattern of the sources on hostile texts, each under a time limit, and tells which were slow.
import { createContext, Script } from 'node:vm'
import { hostileTexts } from './hostile-texts.ts'
import type { SourcePattern } from './source-patterns.ts'

export type SlowPattern = SourcePattern & {
  /** How the text that held it up begins. */
  readonly start: string
}

/** One that has no good end is stopped here. */
const patienceMs = 400
const run = new Script('pattern.global ? text.replace(pattern, "") : pattern.test(text)')

const context = createContext({})

export function slowPatterns(
  patterns: readonly SourcePattern[],
  { length, slowMs }: { readonly length: number; readonly slowMs: number },
): readonly SlowPattern[] {
  return patterns.flatMap((each) => {
    const pattern = new RegExp(each.source, each.flags)
    const slow = hostileTexts(each.source, length).find((text) => isSlow(pattern, text, slowMs))
    return slow === undefined ? [] : [{ ...each, start: slow.slice(0, 12) }]
  })
}

/** Time of the processor, for a busy machine; a slow try is repeated. */
function isSlow(pattern: RegExp, text: string, slowMs: number): boolean {
  Object.assign(context, { pattern, text })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    pattern.lastIndex = 0
    const before = process.cpuUsage().user
    try {
      run.runInContext(context, { timeout: patienceMs })
    } catch {
      return true
    }
    if (process.cpuUsage().user - before <= slowMs * 1000) return false
  }
  return true
}
