// Holds docs/provider.md to the code: its operations, marks, paths, commands, tests and outcomes.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyExchange } from '../../electron/core/provider/classify-exchange.ts'
import { commands } from '../../shared/ipc/contract.ts'
import { operationMark } from '../../shared/provider/operation-marks.ts'
import { type OperationName, operationNames } from '../../shared/provider/provider-profile.ts'
import { yellowPushProfile } from '../../shared/provider/shipped-profiles.ts'

const page = readFileSync('docs/provider.md', 'utf8')
const readable = (cell: string) => cell.trim().replace(/^`|`$/g, '')

/** The rows under a heading row, as cells. */
function table(heading: string): string[][] {
  const lines = page.split('\n')
  const start = lines.findIndex((line) => line.startsWith(heading))
  const rows = lines.slice(start + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end).map((line) => line.split('|').slice(1, -1).map(readable))
}

const documented = table('| operation | shipped as | mark | screen |')
const around = table('| operation | shipped as | mark | what for |')

describe('docs/provider.md', () => {
  it('lists thirteen operations and, with those around them, every one of the profile', () => {
    expect(documented).toHaveLength(13)
    const listed = [...documented, ...around].map(([name]) => name)
    expect([...listed].sort()).toEqual([...operationNames].sort())
  })

  it.each([...documented, ...around])(
    'gives %s its shipped path and mark',
    (name, shipped, mark) => {
      const operation = name as OperationName
      const { method, path } = yellowPushProfile.operations[operation]
      expect(shipped).toBe(`${method} ${path}`)
      expect(mark).toBe(operationMark[operation])
    },
  )

  it('names commands, command lines and tests that exist', () => {
    const help = readFileSync('electron/cli/words/command-help-en.ts', 'utf8')
    const all = help + readFileSync('electron/cli/words/en.ts', 'utf8')
    for (const [, , , , command = '', line = '', test = ''] of documented) {
      expect(Object.keys(commands)).toContain(command)
      expect(all).toContain(`campanero ${line}`)
      expect(existsSync(test), test).toBe(true)
    }
    for (const row of around) expect(Object.keys(commands)).toContain(row[4])
  })

  it('tells the outcome of each status as the code does', () => {
    const rows = table('| seen | outcome | then |')
    const cases = rows.flatMap(([seen = '', outcome = '']) => {
      const statuses = /^(?:\d{3}(?:, |\b))+/.exec(seen)?.[0].match(/\d{3}/g) ?? []
      const service = seen.includes('transactional') ? 'transactional' : 'campaigns'
      return statuses.map((status) => ({ status: Number(status), service, outcome }) as const)
    })
    expect(cases.length).toBeGreaterThan(25)
    const judged = cases.map(({ status, service, outcome }) => {
      const answered = { kind: 'answered', status, headers: {}, body: '' } as const
      const verdict = classifyExchange(answered, { service, effect: 'change', nowMs: 0 })
      return { status, outcome, judged: verdict.kind === 'ok' ? 'done' : verdict.kind }
    })
    expect(judged.filter((one) => one.judged !== one.outcome)).toEqual([])
  })
})
