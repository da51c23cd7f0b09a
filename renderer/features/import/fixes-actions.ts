// Corrected rows that come back from Excel: recognised, looked at, then set as one act.
import type { ImportActions, ImportState } from './import-state.ts'

type Cell = {
  readonly get: () => ImportState
  readonly set: (change: Partial<ImportState>) => void
}

type FixesActions = Pick<
  ImportActions,
  'fileDropped' | 'fixesChosen' | 'fixesAccepted' | 'fixesDismissed'
>

/** Looking for row keys means reading the file: a larger one is taken for a list at once. */
const mostProbedBytes = 8 * 1024 * 1024

export function createFixesActions({ get, set }: Cell): FixesActions {
  async function answerTo(file: File) {
    const { list } = get()
    if (list.stage !== 'ready') return null
    const answer = await list.table.ask({ kind: 'match-fixes', file }).catch(() => null)
    return answer ?? ({ ok: false, problem: 'unreadable' } as const)
  }
  return {
    async fileDropped(file) {
      const answer = file.size > mostProbedBytes ? null : await answerTo(file)
      if (answer && (answer.ok || answer.problem === 'other-list')) {
        set({ fixes: { fileName: file.name, answer } })
        return 'fixes'
      }
      void get().fileChosen(file)
      return 'list'
    },
    async fixesChosen(file) {
      const answer = await answerTo(file)
      if (answer) set({ fixes: { fileName: file.name, answer } })
    },
    async fixesAccepted() {
      const { fixes, rulePerformed } = get()
      set({ fixes: null })
      if (fixes?.answer.ok) await rulePerformed({ kind: 'set-cells', cells: fixes.answer.cells })
    },
    fixesDismissed: () => set({ fixes: null }),
  }
}
